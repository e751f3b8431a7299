//! Formats, languages and colour.

use serde_json::Value;

use super::{Folder, bounced, fed, program, ran, returned};

/// The records of a CSV file, by the names of their columns.
fn records(text: &str) -> Vec<Value> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let names = reader.headers().unwrap().clone();
    reader
        .records()
        .map(|record| {
            let record = record.unwrap();
            assert_eq!(record.len(), names.len());
            let pairs = names.iter().zip(&record);
            Value::Object(
                pairs
                    .map(|(name, value)| (name.to_owned(), value.into()))
                    .collect(),
            )
        })
        .collect()
}

#[test]
fn commas_quotation_marks_and_ends_of_lines_stay_in_their_cells() {
    let reply = "552 \"Mailbox\", so to speak, is full; \u{1b}[2J";
    let lines = [
        bounced("taro@example.jp", reply),
        bounced("jiro@example.jp", "550 User unknown"),
    ];
    let out = fed(["log", "--format", "csv", "-"], lines.join("\n").as_bytes()).done();
    let records = records(&out.out);
    assert_eq!(records.len(), 2);
    assert!(
        records[0]["text"].as_str().unwrap().contains(reply),
        "{}",
        records[0]
    );
    assert_eq!(records[0]["reason"], "mailbox_full");
    assert_eq!(records[0]["bounce_kind"], "soft");
    assert_eq!(records[1]["recipient"], "jiro@example.jp");
    assert_eq!(records[1]["removes_address"], "true");
    let message = returned("taro@example.jp", "552 \"full\"").replace("552", "552\n  folded,\n ");
    let out = fed(["dsn", "--format", "csv", "-"], message.as_bytes()).done();
    let records = self::records(&out.out);
    assert_eq!(records.len(), 1);
    assert_eq!(records[0]["address"], "taro@example.jp");
    assert_eq!(records[0]["delivery_action"], "failed");
    assert_eq!(records[0]["subject"], "こんにちは");
}

#[test]
fn arrays_have_what_lines_have() {
    let folder = Folder::new();
    let lines: String = (0..3000)
        .map(|user| bounced(&format!("u{user}@example.jp"), "552 full") + "\n")
        .collect();
    let file = folder.file("mail.log", &lines);
    let file = file.to_str().unwrap();
    let array = ran(["log", "--format", "json", file]).done().out;
    let array: Vec<Value> = serde_json::from_str(&array).unwrap();
    assert_eq!(
        array,
        ran(["log", "--format", "ndjson", file]).done().objects()
    );
    assert_eq!(array.len(), 3000);
}

#[test]
fn tables_end_with_what_they_come_to() {
    let lines = [
        bounced("taro@example.jp", "552 Mailbox full"),
        bounced("jiro@example.jp", "550 User unknown"),
    ];
    let out = fed(["log", "-"], lines.join("\n").as_bytes()).done().out;
    let mut rows = out.lines();
    assert!(rows.next().unwrap().starts_with("Line"), "{out}");
    assert!(out.contains("taro@example.jp"), "{out}");
    assert!(
        out.contains("2 lines were read. 2 of them tell of mail"),
        "{out}"
    );
    assert!(out.contains("[mailbox_full]"), "{out}");
}

#[test]
fn hostile_replies_are_shown_as_escapes() {
    let text = bounced("taro@example.jp", "552 full \u{1b}[2J\u{202e}\u{9b}31m");
    let out = fed(["log", "-"], text.as_bytes()).done().out;
    assert!(out.contains("\\u{1b}[2J\\u{202e}\\u{9b}31m"), "{out}");
    assert!(!out.contains(['\u{1b}', '\u{202e}', '\u{9b}']), "{out:?}");
}

#[test]
fn colour_is_for_terminals_or_who_asks_for_it() {
    let arguments = ["classify", "552 Mailbox full"];
    let painted = |arguments: &[&str], variable: Option<(&str, &str)>| {
        let mut command = program(arguments);
        command.envs(variable);
        let out = command.output().unwrap().stdout;
        String::from_utf8(out).unwrap().contains('\u{1b}')
    };
    assert!(!painted(&arguments, None));
    assert!(painted(
        &["--color", "always", "classify", "552 Mailbox full"],
        None
    ));
    assert!(!painted(
        &["--color", "never", "classify", "552 Mailbox full"],
        Some(("CLICOLOR_FORCE", "1"))
    ));
    assert!(!painted(&arguments, Some(("NO_COLOR", "1"))));
    assert!(painted(&arguments, Some(("CLICOLOR_FORCE", "1"))));
}

#[test]
fn the_language_is_that_of_the_locale() {
    let title = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = program(arguments);
        command.env_remove("LANG").envs(variables.iter().copied());
        let out = String::from_utf8(command.output().unwrap().stdout).unwrap();
        out.contains("種別")
    };
    let arguments = ["classify", "552 Mailbox full"];
    for (variables, is_japanese) in [
        (&[][..], false),
        (&[("LANG", "ja_JP.UTF-8")], true),
        (&[("LANG", "C.UTF-8")], false),
        (
            &[("LANG", "en_US.UTF-8"), ("LC_MESSAGES", "ja_JP.UTF-8")],
            true,
        ),
        (
            &[
                ("LC_ALL", "en_US.UTF-8"),
                ("LC_MESSAGES", "ja_JP.UTF-8"),
                ("LANG", "ja_JP"),
            ],
            false,
        ),
        (&[("LC_ALL", ""), ("LANG", "ja_JP.eucJP")], true),
    ] {
        assert_eq!(title(variables, &arguments), is_japanese, "{variables:?}");
    }
    assert!(title(
        &[],
        &["classify", "--lang", "ja", "552 Mailbox full"]
    ));
    assert!(!title(
        &[("LANG", "ja_JP.UTF-8")],
        &["--lang", "en", "classify", "552 Mailbox full"]
    ));
}
