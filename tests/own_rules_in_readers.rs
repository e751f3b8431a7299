//! Readers of messages, logs and events ask a classifier with rules of one's own.
#![cfg(all(
    feature = "dsn",
    feature = "log",
    feature = "rules",
    feature = "webhook"
))]

use std::fs;
use std::path::{Path, PathBuf};

use bounce_classifier::{BounceReason, Classifier, Rule, Rules, dsn, log, webhook};

/// The files in a folder of the tests.
fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(folder);
    let entries = fs::read_dir(folder).unwrap();
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() > 10);
    files
}

fn acme() -> Classifier {
    let rule = Rule::new("acme")
        .reason(BounceReason::POLICY_REJECTED)
        .phrase("held in [the] acme quarantine")
        .note("ask the partner");
    let rules = Rules::new().rule(rule);
    Classifier::builder().rules(rules).build().unwrap()
}

#[test]
fn without_rules_the_answers_are_those_of_the_built_in_ones() {
    let classifier = Classifier::new();
    for file in files("dsn") {
        let message = fs::read(&file).unwrap();
        let read = dsn::read_with(&message, &classifier);
        assert_eq!(read, dsn::read(&message), "{}", file.display());
    }
    for file in files("log") {
        let text = fs::read_to_string(&file).unwrap();
        let (mut with, mut built_in) = (log::Reader::new(), log::Reader::new());
        for line in text.lines() {
            assert_eq!(log::parse_with(line, &classifier), log::parse(line));
            assert_eq!(with.read_with(line, &classifier), built_in.read(line));
        }
    }
    for file in files("webhook") {
        let cases: serde_json::Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
        for case in cases.as_array().unwrap() {
            let body = case["body"].to_string();
            let read = webhook::parse_with(body.as_bytes(), &classifier);
            assert_eq!(read, webhook::parse(body.as_bytes()));
        }
    }
}

#[test]
fn words_of_ones_own_count_in_whatever_text_of_a_message_they_stand() {
    let classifier = acme();
    let message = |diagnostic: &str, text: &str| {
        format!(
            "From: MAILER-DAEMON@mx.example.jp\nSubject: Undelivered Mail\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n\
             --b\n\n<taro@example.jp>: {text}\n--b\nContent-Type: message/delivery-status\n\n\
             Reporting-MTA: dns; mx.example.jp\n\nFinal-Recipient: rfc822; taro@example.jp\n\
             Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; {diagnostic}\n\n--b--\n"
        )
    };
    let words = "Held in the ACME quarantine";
    for (message, source) in [
        (
            message(&format!("550 {words}"), "refused"),
            dsn::Source::Fields,
        ),
        (message("550 failed", words), dsn::Source::Text),
    ] {
        let report = dsn::read_with(message.as_bytes(), &classifier).unwrap();
        let recipient = &report.recipients[0];
        let answer = recipient.classification.unwrap();
        assert_eq!(answer.rule(), "acme");
        assert_eq!(answer.note(), Some("ask the partner"));
        assert_eq!(recipient.diagnostic_from, source);
        let text = recipient.diagnostic.as_deref().unwrap();
        assert_eq!(answer.matched_in(text), Some(words));
    }
}

#[test]
fn words_that_mean_nothing_leave_the_outcome_to_decide() {
    let rule = Rule::new("acme.shrug").phrase("mailbox full").ignore();
    let rules = Rules::new().rule(rule);
    let classifier = Classifier::builder().rules(rules).build().unwrap();
    let line = "4XQ1: to=<taro@example.jp>, relay=mx.example.jp[192.0.2.1]:25, delay=1, status=deferred \
        (host mx.example.jp[192.0.2.1] said: Mailbox full)";
    let reason = |entry: log::Entry<'_, bounce_classifier::Classification<'_>>| {
        entry.classification.unwrap().reason()
    };
    let built_in = reason(log::parse(line).unwrap());
    assert_eq!(built_in, BounceReason::MAILBOX_FULL);
    let own = reason(log::parse_with(line, &classifier).unwrap());
    assert_eq!(own, BounceReason::UNCLASSIFIED_SOFT);
    let own = reason(log::parse_with(&line.replace("deferred", "bounced"), &classifier).unwrap());
    assert_eq!(own, BounceReason::UNCLASSIFIED_HARD);

    let body =
        br#"{"event": "hard_bounce", "email": "taro@example.jp", "message-id": "<1@example.jp>",
        "reason": "Mailbox full"}"#;
    let events = webhook::parse_with(body, &classifier).unwrap();
    let answer = events[0].classification.unwrap();
    assert_eq!(answer.reason(), BounceReason::UNCLASSIFIED_HARD);
    assert!(!events[0].disagrees);
}

#[test]
fn who_passes_over_lines_reads_those_behind_them_as_if_it_had_read_all() {
    let lines = |line: &str, count: usize| format!("{line}\n").repeat(count);
    let mut texts: Vec<String> = files("log")
        .iter()
        .map(|file| fs::read_to_string(file).unwrap())
        .collect();
    let head =
        "Nov 26 10:00:00 mail courieresmtp: id=1.2.3,from=<a@example.com>,addr=<b@example.jp>";
    texts.push(format!(
        "{head}: 552-Mailbox full\r\n{head}: 552 over quota\n{head},status: failure\n{head},status: failure\n"
    ));
    for header in [
        "type,timeLogged,rcpt,dsnDiag",
        "\u{FEFF}Type,TIMELOGGED,rcpt,dsnDiag",
        "rcpt,timeLogged,type,dsnDiag",
    ] {
        texts.push(format!(
            "{}{header}\n{}",
            lines("noise", 2),
            lines("b,2026-11-26 10:00:00+0900,b,552 full", 3)
        ));
    }
    texts.push(
        "#Fields: date-time,event-id,recipient-address,recipient-status\n\
         2026-11-26T10:00:00.000Z,FAIL,b@example.jp,550 5.1.1 User unknown\n"
            .into(),
    );
    for text in texts {
        let all: Vec<&str> = text.split_inclusive('\n').collect();
        let mut reader = log::Reader::new();
        let whole: Vec<_> = all.iter().map(|line| reader.read(line)).collect();
        for from in 0..all.len() {
            let mut reader = log::Reader::new();
            let (passed, rest) = all.split_at(from);
            reader.pass(&passed.concat());
            let read: Vec<_> = rest.iter().map(|line| reader.read(line)).collect();
            assert_eq!(read, whole[from..], "behind {from} lines of {text}");
        }
    }
}
