//! What `classify` writes.

#[path = "../../tests/common/mod.rs"]
mod common;
mod running;

use bounce_classifier::{Blocklist, Cause, Language, Provider, classify};
use running::ran;
use serde_json::{Value, json};

fn filtered(input: &[u8]) -> String {
    filtered_in(Language::Japanese, input)
}

/// What the filter writes in a language.
fn filtered_in(language: Language, input: &[u8]) -> String {
    let ran = ran(
        ["classify", "--ndjson", "--lang", language.as_str()],
        input,
        false,
    );
    assert_eq!((ran.err.as_str(), ran.code), ("", 0));
    ran.out
}

/// The rows on these lines.
fn rows(language: Language, input: &[u8]) -> String {
    ran(["classify", "--lang", language.as_str()], input, false).out
}

/// The `bounce` member of the only line.
fn bounce(line: &str) -> Value {
    let out = filtered(line.as_bytes());
    assert_eq!(out.lines().count(), 1, "{out}");
    let mut object: Value =
        serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {out}"));
    object["bounce"].take()
}

#[test]
fn objects_pass_untouched_and_in_order() {
    let lines = [
        r#"{ "b" : 1.50, "diagnostic":"mailbox full" , "a":[ 1,{"x":null}],"big":123456789012345678901234567890 }"#,
        r#"{"id":1,"id":2,"diagnostic":"User unknown","reply":550,"esc":"\u3042\/"}"#,
        r#"{"diagnostic":"quota exceeded"}"#,
    ];
    let out = filtered(lines.join("\r\n").as_bytes());
    let rows: Vec<&str> = out.lines().collect();
    assert_eq!(rows.len(), lines.len());
    for (row, line) in rows.iter().zip(lines) {
        let members = line.strip_suffix('}').unwrap();
        assert!(row.starts_with(members), "{row}");
        assert!(
            row[members.len()..].starts_with(",\"bounce\":{\"reason\":\""),
            "{row}"
        );
    }
}

#[test]
fn every_member_of_the_answer_is_there() {
    let answer = bounce(r#"{"diagnostic":"550 5.1.1 User unknown"}"#);
    let object = answer.as_object().unwrap();
    let names: Vec<&str> = object.keys().map(String::as_str).collect();
    let mut expected = [
        "reason",
        "kind",
        "cause",
        "action",
        "removes_address",
        "stops_mailing",
        "retry_after_s",
        "provider",
        "blocklist",
        "listed",
        "basis",
        "strength",
        "rule",
        "matched",
        "runner_up",
        "reply",
        "status",
        "reply_meaning",
        "status_meaning",
        "title",
        "description",
        "remedy",
    ];
    expected.sort_unstable();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, expected);
    assert_eq!(answer["reason"], "user_unknown");
    assert_eq!(answer["kind"], "hard");
    assert_eq!(answer["basis"], "words");
    assert_eq!(answer["cause"], Value::Null);
    assert_eq!(answer["action"], "remove_address");
    assert_eq!(answer["removes_address"], true);
    assert_eq!(answer["strength"], "specific");
    assert_eq!(answer["matched"], "User unknown");
    assert_eq!(answer["reply"], 550);
    assert_eq!(answer["status"], "5.1.1");
    assert_eq!(answer["status_meaning"], "宛先のメールボックスが存在しない");
    for member in [
        "retry_after_s",
        "provider",
        "blocklist",
        "listed",
        "runner_up",
    ] {
        assert_eq!(answer[member], Value::Null, "{member}");
    }
    assert!(answer["remedy"].as_str().unwrap().ends_with('。'));
}

#[test]
fn causes_have_their_names() {
    let answer = bounce(r#"{"diagnostic":"550 5.7.25 no PTR record"}"#);
    assert_eq!(answer["cause"], "no_ptr");
    assert_eq!(answer["action"], "fix_sending_host");
    assert_eq!(answer["removes_address"], false);
}

#[test]
fn who_what_list_and_when_are_told() {
    let answer = bounce(
        r#"{"diagnostic":"550 5.7.1 Service unavailable, Client host [192.0.2.1] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/192.0.2.1 AS(1430) [AM7EUR03FT034.eop-EUR03.prod.protection.outlook.com]"}"#,
    );
    assert_eq!(answer["cause"], "ip_listed");
    assert_eq!(answer["provider"], "microsoft_365");
    assert_eq!(answer["blocklist"], "spamhaus");
    assert_eq!(answer["listed"], "192.0.2.1");
    assert_eq!(answer["retry_after_s"], Value::Null);
    let answer = bounce(r#"{"diagnostic":"450 4.2.0 Greylisted, try again in 5 minutes"}"#);
    assert_eq!(answer["cause"], "greylisted_wait");
    assert_eq!(answer["retry_after_s"], 300);
    let host = r#"{"diagnostic":"452 4.2.2 full","remote_mta":"mx.mailserver.docomo.ne.jp"}"#;
    assert_eq!(bounce(host)["provider"], "docomo");
}

#[test]
fn stated_parts_count() {
    assert_eq!(
        bounce(r#"{"reply":"452","status":"4.2.2"}"#)["reason"],
        "mailbox_full"
    );
    assert_eq!(bounce(r#"{"reply":535}"#)["reason"], "relay_denied");
    assert_eq!(
        bounce(r#"{"reply":" \u0034\u00352 ","diagnostic":"\u5bb9\u91cf"}"#)["reason"],
        bounce(r#"{"reply":452,"diagnostic":"容量"}"#)["reason"]
    );
    let carrier = r#"{"reply":550,"diagnostic":"Unknown user","remote_mta":"mfsmax.docomo.ne.jp","command":"end of DATA"}"#;
    assert_eq!(bounce(carrier)["reason"], "policy_rejected");
    let nothing_stated =
        r#"{"reply":null,"status":"","remote_mta":"","command":null,"diagnostic":"mailbox full"}"#;
    assert_eq!(bounce(nothing_stated)["reason"], "mailbox_full");
}

#[test]
fn the_corpus_is_answered_as_the_library_does() {
    let mut rows = common::corpus("");
    rows.retain(|row| classify(row.bounce()).is_ok());
    let lines: Vec<String> = rows
        .iter()
        .map(|row| {
            let line = json!({
                "diagnostic": row.diagnostic,
                "reply": row.reply,
                "status": row.status,
                "remote_mta": row.remote_mta,
                "command": row.command,
            });
            line.to_string()
        })
        .collect();
    let out = filtered(lines.join("\n").as_bytes());
    assert_eq!(out.lines().count(), rows.len());
    for (written, row) in out.lines().zip(rows) {
        let written: Value = serde_json::from_str(written).unwrap();
        let answer = classify(row.bounce()).unwrap();
        let report = answer.report(&row.diagnostic, Language::Japanese);
        let expected = serde_json::to_value(report).unwrap();
        assert_eq!(written["bounce"], expected, "{}", row.place);
    }
}

#[test]
fn a_line_that_cannot_be_used_says_why_and_the_stream_goes_on() {
    for (line, error) in [
        (r#"{}"#, "nothing to classify"),
        (r#"{"diagnostic":"250 Ok"}"#, "not a bounce"),
        ("[1]", "not a JSON object"),
        ("mailbox full", "not a JSON object"),
        (r#"{"diagnostic":"x""#, "not a JSON object"),
        ("", "not a JSON object"),
    ] {
        let out = filtered(format!("{line}\n{{\"diagnostic\":\"mailbox full\"}}\n").as_bytes());
        let rows: Vec<Value> = out
            .lines()
            .map(|row| serde_json::from_str(row).unwrap_or_else(|wrong| panic!("{wrong}: {row}")))
            .collect();
        assert_eq!(rows.len(), 2, "{out}");
        let said = rows[0]["bounce"]["error"].as_str().unwrap();
        assert!(said.contains(error), "{line}: {said}");
        assert_eq!(rows[1]["bounce"]["reason"], "mailbox_full");
        if error == "not a JSON object" {
            assert_eq!(rows[0]["line"], line);
        }
    }
}

#[test]
fn the_report_marks_the_words_that_decided() {
    let text = "550 5.1.1 <taro@example.jp>: User unknown (#5.1.1)";
    let out = reported(text, Language::Japanese);
    assert!(
        out.contains("550 5.1.1 <taro@example.jp>: >>User unknown<< (#5.1.1)"),
        "{out}"
    );
    assert!(out.contains("恒久的な不達 [hard]"), "{out}");
    assert!(out.contains("リストから外す [remove_address]"), "{out}");
    assert!(!out.contains("原因:"), "{out}");
}

#[test]
fn the_report_tells_what_the_codes_mean() {
    let text = "452 4.2.2 Mailbox full";
    has_lines(
        &reported(text, Language::Japanese),
        &[
            "コード:         452 [システムの空き容量の不足により、要求された操作は未実行]  4.2.2 [メールボックスの容量がいっぱい]",
        ],
    );
    has_lines(
        &reported(text, Language::English),
        &[
            "Codes:          452 [Requested action not taken: insufficient system storage]  4.2.2 [Mailbox full]",
        ],
    );
    // What no standard names stands alone.
    has_lines(
        &reported("571 5.7.515 Access denied", Language::Japanese),
        &["コード:         571  5.7.515"],
    );
}

#[test]
fn a_row_tells_what_the_codes_mean_where_no_words_decide() {
    let row = |language| rows(language, b"421 4.4.2\n");
    let japanese = row(Language::Japanese);
    let meaning = "[421 [サービスを提供できないため、接続を閉じる]  4.4.2 [接続の不良（時間切れや通信品質の不足）]]\n";
    assert!(japanese.ends_with(meaning), "{japanese}");
    let english = row(Language::English);
    assert!(
        english.ends_with("  4.4.2 [Bad connection]]\n"),
        "{english}"
    );
}

#[test]
fn the_report_tells_the_cause() {
    let out = reported("550 5.7.25 no PTR record", Language::English);
    assert!(
        out.contains("no reverse DNS (PTR) record. [no_ptr]"),
        "{out}"
    );
    assert!(out.contains("[fix_sending_host]"), "{out}");
}

/// The report on a text.
fn reported(text: &str, language: Language) -> String {
    let ran = ran(
        ["classify", "--lang", language.as_str(), "--", text],
        b"",
        false,
    );
    assert_eq!((ran.err.as_str(), ran.code), ("", 0));
    ran.out
}

/// That these lines stand in a report, in this order.
fn has_lines(report: &str, lines: &[&str]) {
    let mut rest = report.lines();
    for line in lines {
        assert!(rest.any(|other| other == *line), "{line}\n{report}");
    }
}

const PICTURE: &str = include_str!("../../docs/picture.svg");
const PICTURE_JA: &str = include_str!("../../docs/picture.ja.svg");
const ANSWERS: &str = include_str!("../../docs/answers.md");
const ANSWERS_JA: &str = include_str!("../../docs/answers.ja.md");
const COMMAND: &str = include_str!("../../docs/command.md");
const COMMAND_JA: &str = include_str!("../../docs/command.ja.md");

#[test]
fn the_pictures_show_what_is_written() {
    let text = "550 5.1.1 <taro@example.jp>: Recipient address rejected: User unknown";
    // Where a line is broken, and where a colour begins, is up to the picture.
    let plain = |text: &str| text.replace(char::is_whitespace, "");
    let element = regex::Regex::new(">([^<>]+)</text>").unwrap();
    for (picture, language) in [
        (PICTURE, Language::English),
        (PICTURE_JA, Language::Japanese),
    ] {
        let shown: String = element
            .captures_iter(picture)
            .map(|found| found[1].to_owned())
            .collect();
        let shown = shown
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
        let report = reported(text, language).replace(">>", "").replace("<<", "");
        let command = format!("$ bounce-classifier classify '{text}'");
        assert_eq!(
            plain(&shown),
            plain(&(command + &report)),
            "run scripts/picture"
        );
    }
}

#[test]
fn the_pages_show_what_is_written() {
    for (page, language) in [
        (COMMAND, Language::English),
        (COMMAND_JA, Language::Japanese),
    ] {
        let blocks: Vec<&str> = page
            .split("```json\n")
            .skip(1)
            .filter_map(|block| block.split("```").next())
            .collect();
        let [before, after] = blocks[..] else {
            panic!("one object in, and one out");
        };
        assert_eq!(filtered_in(language, before.as_bytes()), after);
    }
}

#[test]
fn the_pages_count_rightly() {
    let (causes, providers) = (Cause::ALL.len(), Provider::ALL.len());
    let lists = Blocklist::ALL.len();
    for (page, counts) in [
        (
            ANSWERS,
            [
                format!("one of {causes} causes"),
                format!("one of {providers} mailbox providers"),
                format!("on: one of {lists}"),
            ],
        ),
        (
            ANSWERS_JA,
            [
                format!("など{causes}種類"),
                format!("合わせて{providers}種類"),
                format!("{lists}種類あり"),
            ],
        ),
    ] {
        for count in counts {
            assert!(page.contains(&count), "{count}");
        }
    }
}

#[test]
fn the_report_tells_who_wrote_the_reply() {
    let text = "550-5.1.1 The email account that you tried to reach does not exist. gsmtp";
    has_lines(
        &reported(text, Language::English),
        &[
            "Written by:     Gmail (mailbox provider) [gmail]",
            "Its help page:  https://support.google.com/mail/answer/81126",
        ],
    );
    has_lines(
        &reported(text, Language::Japanese),
        &[
            "応答元:         Gmail（メールサービス） [gmail]",
            "応答元の案内:   https://support.google.com/mail/answer/81126",
        ],
    );
    // Software has no page.
    let report = reported(
        "550 sorry, no mailbox here by that name",
        Language::Japanese,
    );
    has_lines(&report, &["応答元:         qmail（ソフトウェア） [qmail]"]);
    assert!(!report.contains("応答元の案内"), "{report}");
}

#[test]
fn the_report_tells_the_blocklist() {
    let text = "554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org";
    has_lines(
        &reported(text, Language::English),
        &[
            "Blocklist:      Spamhaus ZEN (run by The Spamhaus Project, lists IP addresses) [spamhaus_zen]",
            "Listed:         192.0.2.1",
            "Look it up at:  https://check.spamhaus.org/",
        ],
    );
    has_lines(
        &reported(text, Language::Japanese),
        &[
            "ブロックリスト: Spamhaus ZEN（運営: The Spamhaus Project、対象: IPアドレス） [spamhaus_zen]",
            "掲載の対象:     192.0.2.1",
            "確認・解除申請: https://check.spamhaus.org/",
        ],
    );
    let dead = "554 5.7.1 Client host [192.0.2.1] blocked using dnsbl.sorbs.net";
    has_lines(
        &reported(dead, Language::English),
        &[
            "Blocklist:      SORBS (was run by Proofpoint, listed IP addresses, domains, shut down in 2024) [sorbs]",
            "Listed:         192.0.2.1",
        ],
    );
    let report = reported(dead, Language::Japanese);
    has_lines(
        &report,
        &[
            "ブロックリスト: SORBS（運営: Proofpoint、対象: IPアドレス・ドメイン、2024年に廃止） [sorbs]",
            "掲載の対象:     192.0.2.1",
        ],
    );
    assert!(!report.contains("確認・解除申請"), "{report}");
}

#[test]
fn the_report_tells_the_wait_in_words() {
    for (text, japanese, english) in [
        ("in 5 minutes", "5分", "5 minutes"),
        ("in 1 hour", "1時間", "1 hour"),
        ("in 01:30:05", "1時間30分5秒", "1 hour 30 minutes 5 seconds"),
        ("in 36 hours", "1日12時間", "1 day 12 hours"),
    ] {
        let text = format!("450 4.7.1 Greylisted, please try again {text}");
        has_lines(
            &reported(&text, Language::English),
            &[&format!("Wait:           {english}")],
        );
        has_lines(
            &reported(&text, Language::Japanese),
            &[&format!("待ち時間:       {japanese}")],
        );
    }
    let report = reported("450 4.7.1 Greylisted, try again later", Language::English);
    assert!(!report.contains("Wait:"), "{report}");
}

#[test]
fn the_report_is_plain_whatever_the_text() {
    for text in [
        &b"\x1b[31m550 \xFF mailbox full\n\x07"[..],
        b"",
        b"250 Ok",
        "容量超過".as_bytes(),
        b"550 5.7.1 \x1b[1m192.0.2.1\x1b[0m is listed in zen.spamhaus.org\x07 gsmtp",
    ] {
        for &language in Language::ALL {
            let argument = String::from_utf8_lossy(text);
            let report = ran(
                ["classify", "--lang", language.as_str(), "--", &argument],
                b"",
                false,
            );
            let out = report.out + &rows(language, text);
            assert!(!out.is_empty());
            assert!(out.chars().all(|c| !c.is_control() || c == '\n'), "{out:?}");
        }
    }
}
