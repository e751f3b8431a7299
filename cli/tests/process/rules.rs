//! Rules of one's own.

use super::{Folder, bounced, fed, ran, returned};

const RULES: &str = "[[rule]]\nid = \"acme.quarantine\"\nreason = \"policy_rejected\"\nphrases = [\"held in [the] acme \
                     quarantine\"]\nstrength = \"decisive\"\nnote = \"ask \\\"them\\\"\"\n";
const REPLY: &str = "550 5.7.1 Held in the ACME quarantine";

#[test]
fn rules_count_whatever_is_read() {
    let folder = Folder::new();
    let rules = folder.file("rules.toml", RULES);
    let rules = rules.to_str().unwrap();
    let event = format!(
        r#"{{"email":"taro@example.jp","event":"bounce","type":"bounce","reason":"{REPLY}","timestamp":1,"sg_event_id":"a","sg_message_id":"b"}}"#
    );
    for (task, input) in [
        (
            &["classify", "--ndjson"][..],
            format!("{{\"diagnostic\":\"{REPLY}\"}}"),
        ),
        (&["classify", "--format", "ndjson"], REPLY.to_owned()),
        (
            &["log", "--format", "ndjson", "-"],
            bounced("taro@example.jp", REPLY),
        ),
        (&["webhook", "--format", "ndjson", "-"], event),
    ] {
        let objects = fed([&["--rules", rules][..], task].concat(), input.as_bytes())
            .done()
            .objects();
        assert_eq!(objects[0]["bounce"]["rule"], "acme.quarantine", "{task:?}");
        assert_eq!(objects[0]["bounce"]["note"], "ask \"them\"");
        let built_in = fed(task, input.as_bytes()).done().objects();
        assert_ne!(built_in[0]["bounce"]["rule"], "acme.quarantine");
    }
    let message = returned("taro@example.jp", REPLY);
    let objects = fed(
        ["dsn", "--format", "ndjson", "-", "--rules", rules],
        message.as_bytes(),
    )
    .done()
    .objects();
    assert_eq!(
        objects[0]["recipients"][0]["bounce"]["rule"],
        "acme.quarantine"
    );
    let report = ran(["classify", "--rules", rules, REPLY]).done().out;
    assert!(
        report.contains("[acme.quarantine]") && report.contains("ask \"them\""),
        "{report}"
    );
}

#[test]
fn sound_rules_are_said_to_be() {
    let folder = Folder::new();
    let sound = folder.file("sound.toml", RULES);
    let out = ran(["rules", "check", sound.to_str().unwrap()]).done();
    assert!(out.out.contains("all is well (1 rules)"), "{}", out.out);
    let json = folder.file(
        "sound.json",
        r#"{"rule":[{"id":"a","reason":"blocked","phrases":["acme wall"]}]}"#,
    );
    ran(["rules", "check", json.to_str().unwrap()]).done();
}

#[test]
fn all_that_is_wrong_is_told_with_its_line() {
    let folder = Folder::new();
    let text = "[[rule]]\nid = 'a'\nreason = 'mailbox_fool'\nphrases = ['x y']\n\n[[rule]]\nid = 'b'\nreason = 'blocked'\nphrases = ['a (b']\n";
    let wrong = folder.file("wrong.toml", text);
    let wrong = wrong.to_str().unwrap();
    let out = ran(["rules", "check", wrong]);
    assert_eq!(out.code, 1);
    let lines: Vec<&str> = out.err.lines().collect();
    assert_eq!(lines.len(), 2, "{}", out.err);
    assert!(
        lines[0].contains("wrong.toml:") && lines[0].contains("mailbox_fool"),
        "{}",
        out.err
    );
    assert!(lines[1].contains("wrong.toml:"), "{}", out.err);
    // Nothing is classified by rules that are wrong.
    let out = ran(["classify", "--rules", wrong, "550 User unknown"]);
    assert_eq!((out.out.as_str(), out.code), ("", 1));
    let syntax = folder.file("syntax.toml", "[[rule");
    let out = ran(["rules", "check", syntax.to_str().unwrap()]);
    assert_eq!(out.code, 1);
    let out = ran(["rules", "check", "no-such.toml"]);
    assert_eq!(out.code, 1);
    assert!(out.err.contains("there is no such file"), "{}", out.err);
    let out = ran(["classify", "--rules", "no-such.toml", "550 User unknown"]);
    assert_eq!(out.code, 2);
}

/// Rules that have all kinds of faults that rules can have one by one.
const FAULTY: &str = "
rule = [
  { id = 'white space', reason = 'mailbox_fool', phrases = ['x y'] },
  { id = 'b', reason = 'blocked', phrases = ['a (b', 'mx.example.jp x'], class = '6', reply = 'x', status = 'x' },
  { id = 'b', reason = 'blocked', cause = 'over_quota', colour = 'red', retry_after = 0, host = '-' },
  { id = 'c', reason = 'blocked', regex = 'a(', phrases = ['acme'], strength = 'huge', class = '4', reply = '550' },
  { id = 'd', phrases = ['acme one'], strength = 'hint' },
  { id = 'e', ignore = true, phrases = ['acme two'], cause = 'over_quota', command = 'QUIT', provider = 'acme' },
  { id = 'f', reason = 'blocked', phrases = ['acme three'], examples = ['Mailbox full'], counterexamples = ['acme three'] },
  { id = 'g', reason = 'blocked', phrases = ['No. 5'] },
  { id = 'h', reason = 'blocked', regex = 'a{1000}{1000}' },
  { id = 'i', reason = 'blocked', phrases = ['user unknown'], strength = 'vague' },
]";

#[test]
fn what_is_wrong_is_told_in_japanese() {
    let folder = Folder::new();
    let faulty = folder.file("faulty.toml", FAULTY);
    let faulty = faulty.to_str().unwrap();
    let told = |language| {
        let out = ran(["--lang", language, "rules", "check", faulty]);
        assert_eq!(out.code, 1);
        out.err
    };
    let (english, japanese) = (told("en"), told("ja"));
    let starts = |said: &str| {
        let lines = said.lines().filter(|line| line.contains("faulty.toml:"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let (english, japanese) = (starts(&english), starts(&japanese));
    assert_eq!(english.len(), japanese.len());
    assert!(japanese.len() > 15, "{japanese:#?}");
    for (japanese, english) in japanese.iter().zip(&english) {
        let said = japanese.split_once("」: ").map_or("", |(_, said)| said);
        let is_japanese = |c: char| ('\u{3041}'..='\u{9FFF}').contains(&c);
        assert!(said.contains(is_japanese), "{japanese}, but {english}");
    }
    for part in [
        "規則「white space」: idは128バイト以内で",
        "「mailbox_fool」という理由はありません",
        "規則「b」: classの「6」を読み取れません。4か5です",
        "規則「b」: 規則に「colour」という項目はありません",
        "規則「c」: 語句（phrases）と正規表現（regex）の両方があります",
        "規則「f」: 当てはまらないはずの例「acme three」に、この規則が当てはまります",
    ] {
        assert!(
            japanese.iter().any(|line| line.contains(part)),
            "{part}: {japanese:#?}"
        );
    }
    // The same is told where the rules are to be used.
    let out = ran(["--lang", "ja", "classify", "--rules", faulty, "550 x"]);
    assert_eq!(starts(&out.err), japanese);
    let csv = folder.file("zonemta.csv", "reject,spam\nfoo,bar,baz,x\n");
    let csv = csv.to_str().unwrap();
    let out = ran(["--lang", "ja", "rules", "import", "--from", "zonemta", csv]);
    assert!(
        out.err
            .contains("1行目: コンマで区切られた部分が3つに足りません: reject,spam"),
        "{}",
        out.err
    );
}

#[test]
fn rules_of_others_are_carried_over() {
    let folder = Folder::new();
    let zonemta = folder.file(
        "zonemta.txt",
        "^550.*quarantined by acme,reject,policy,Held in quarantine\n",
    );
    let kumomta = folder.file(
        "kumomta.toml",
        "[rules]\nQuotaIssues = [\"acme says: (?i)box is full\"]\n",
    );
    for (from, file) in [("zonemta", zonemta), ("kumomta", kumomta)] {
        let out = ran(["rules", "import", "--from", from, file.to_str().unwrap()]);
        assert_eq!(out.code, 0, "{from}: {}", out.err);
        let imported = folder.file("imported.toml", &out.out);
        ran(["rules", "check", imported.to_str().unwrap()]).done();
        assert!(out.out.contains("acme"), "{}", out.out);
    }
    let out = ran(["rules", "import", "--from", "kumomta", "no-such.toml"]);
    assert_eq!(out.code, 1);
}
