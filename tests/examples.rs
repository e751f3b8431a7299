//! What the `classify` example writes.
#![cfg(feature = "serde")]

#[path = "../examples/classify/ndjson.rs"]
mod ndjson;
#[path = "../examples/classify/report.rs"]
mod report;

use bounce_classifier::{Bounce, Language};
use serde_json::Value;

fn filtered(input: &[u8]) -> String {
    let mut out = Vec::new();
    ndjson::filter(input, &mut out, Language::Japanese).unwrap();
    String::from_utf8(out).unwrap()
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
        "basis",
        "rule",
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
fn stated_parts_count() {
    assert_eq!(
        bounce(r#"{"reply":"452","status":"4.2.2"}"#)["reason"],
        "mailbox_full"
    );
    assert_eq!(bounce(r#"{"reply":535}"#)["reason"], "relay_denied");
    let carrier = r#"{"reply":550,"diagnostic":"Unknown user","remote_mta":"mfsmax.docomo.ne.jp","command":"end of DATA"}"#;
    assert_eq!(bounce(carrier)["reason"], "policy_rejected");
    let nothing_stated =
        r#"{"reply":null,"status":"","remote_mta":"","command":null,"diagnostic":"mailbox full"}"#;
    assert_eq!(bounce(nothing_stated)["reason"], "mailbox_full");
}

#[test]
fn a_line_that_cannot_be_used_says_why_and_the_stream_goes_on() {
    for (line, error) in [
        (r#"{"reply":999,"diagnostic":"x"}"#, "reply"),
        (r#"{"reply":-1}"#, "reply"),
        (r#"{"reply":550.5}"#, "did not match"),
        (r#"{"status":"9.9.9"}"#, "status"),
        (r#"{"command":"NOOP"}"#, "command"),
        (r#"{"diagnostic":5}"#, "string"),
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
fn bytes_that_are_not_utf8_pass_untouched() {
    let line = b"{\"diagnostic\":\"552 Bo\xEEte pleine\"}";
    let mut out = Vec::new();
    ndjson::filter(&line[..], &mut out, Language::English).unwrap();
    assert!(out.starts_with(&line[..line.len() - 1]));
    assert!(String::from_utf8_lossy(&out).contains("\"mailbox_full\""));
}

#[test]
fn the_report_marks_the_words_that_decided() {
    let mut out = Vec::new();
    let text = "550 5.1.1 <taro@example.jp>: User unknown (#5.1.1)";
    assert!(report::report(&mut out, text.as_bytes(), Language::Japanese, false).unwrap());
    let out = String::from_utf8(out).unwrap();
    assert!(
        out.contains("550 5.1.1 <taro@example.jp>: >>User unknown<< (#5.1.1)"),
        "{out}"
    );
    assert!(out.contains("恒久的な不達 [hard]"), "{out}");
    assert!(out.contains("リストから外す [remove_address]"), "{out}");
    assert!(!out.contains("原因:"), "{out}");
}

#[test]
fn the_report_tells_the_cause() {
    let mut out = Vec::new();
    let text = b"550 5.7.25 no PTR record";
    assert!(report::report(&mut out, text, Language::English, false).unwrap());
    let out = String::from_utf8(out).unwrap();
    assert!(
        out.contains("no reverse DNS (PTR) record. [no_ptr]"),
        "{out}"
    );
    assert!(out.contains("[fix_sending_host]"), "{out}");
}

#[test]
fn the_report_is_plain_whatever_the_text() {
    for text in [
        &b"\x1b[31m550 \xFF mailbox full\n\x07"[..],
        b"",
        b"250 Ok",
        "容量超過".as_bytes(),
    ] {
        for language in Language::ALL {
            let mut out = Vec::new();
            report::report(&mut out, text, language, false).unwrap();
            report::row(&mut out, Bounce::new(text), language).unwrap();
            let out = String::from_utf8(out).unwrap();
            assert!(!out.is_empty());
            assert!(out.chars().all(|c| !c.is_control() || c == '\n'), "{out:?}");
        }
    }
}
