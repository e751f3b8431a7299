//! Answers and bounces that are written and read back.
#![cfg(feature = "serde")]

mod common;

use bounce_classifier::{
    Basis, Bounce, BounceReason, Classification, EnhancedStatusCode, Language, OwnedBounce,
    ReplyCode, RuleId, SmtpCommand, Strength, classify,
};
use common::corpus;
use serde_json::{Value, from_str, from_value, json, to_string, to_value};

#[test]
fn the_answer_can_be_written() {
    let text = "552 5.2.2 Mailbox full";
    let answer = classify(text).unwrap();
    let expected = json!({
        "reason": "mailbox_full",
        "kind": "soft",
        "cause": "over_quota",
        "action": "retry_later",
        "removes_address": false,
        "stops_mailing": false,
        "retry_after_s": null,
        "provider": null,
        "blocklist": null,
        "listed_at": null,
        "basis": "words",
        "strength": "decisive",
        "rule": "mailbox_full.full",
        "matched_at": {"start": 10, "end": 22},
        "runner_up": null,
        "reply": 552,
        "status": "5.2.2",
    });
    assert_eq!(to_value(answer).unwrap(), expected);

    let mut report = to_value(answer.report(text, Language::English)).unwrap();
    let english = answer.reason().text(Language::English);
    let members = report.as_object_mut().unwrap();
    let reply = "Requested mail action aborted: exceeded storage allocation";
    assert_eq!(members.remove("reply_meaning"), Some(reply.into()));
    let status = "Mailbox full";
    assert_eq!(members.remove("status_meaning"), Some(status.into()));
    assert_eq!(members.remove("title"), Some(english.title.into()));
    assert_eq!(
        members.remove("description"),
        Some(english.description.into())
    );
    assert_eq!(members.remove("remedy"), Some(english.remedy.into()));
    assert_eq!(members.remove("matched"), Some("Mailbox full".into()));
    assert_eq!(members.remove("listed"), Some(Value::Null));
    let mut expected = expected;
    for member in ["matched_at", "listed_at"] {
        expected.as_object_mut().unwrap().remove(member);
    }
    assert_eq!(report, expected);
}

#[test]
fn every_answer_is_read_back_as_it_was() {
    for row in corpus("") {
        let Ok(answer) = classify(row.bounce()) else {
            continue;
        };
        let stored = to_string(&answer).unwrap();
        let read: Classification = from_str(&stored).unwrap();
        assert_eq!(read, answer, "{}", row.place);
        assert_eq!(
            from_value::<Classification>(to_value(answer).unwrap()).unwrap(),
            answer
        );

        // A report has the words in place of where they stand.
        let report = to_string(&answer.report(&row.diagnostic, Language::Japanese)).unwrap();
        let read: Classification = from_str(&report).unwrap();
        assert_eq!(read.to_string(), answer.to_string(), "{}", row.place);
    }
}

fn read(answer: Value) -> Classification<'static> {
    from_value(answer).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn names_of_a_newer_version_do_not_fail_the_row() {
    let answer = read(json!({
        "reason": "quantum_rejected",
        "kind": "hard",
        "cause": "entangled",
        "action": "wait_for_collapse",
        "provider": "new",
        "blocklist": "new",
        "listed_at": {"start": 1, "end": 2},
        "basis": "telepathy",
        "strength": "absolute",
        "rule": "quantum_rejected.new",
        "matched_at": {"start": 1, "end": 2},
        "runner_up": "other",
        "reply": 550,
        "a member": [{}],
    }));
    assert_eq!(answer.reason(), BounceReason::UNCLASSIFIED_HARD);
    assert!(!answer.removes_address());
    assert_eq!((answer.cause(), answer.provider()), (None, None));
    assert_eq!((answer.blocklist(), answer.listed()), (None, None));
    assert_eq!(
        (answer.basis(), answer.strength()),
        (Basis::Class, Strength::Class)
    );
    assert_eq!((answer.rule(), answer.matched()), (RuleId::UNKNOWN, None));
    assert_eq!(answer.runner_up(), None);
    assert_eq!(answer.reply().map(ReplyCode::as_u16), Some(550));

    for kind in [json!("soft"), json!("firm"), Value::Null] {
        let answer = read(json!({"reason": "new", "kind": kind}));
        assert_eq!(answer.reason(), BounceReason::UNCLASSIFIED_SOFT);
    }
    for (basis, least) in [
        ("words", Strength::Vague),
        ("enhanced_status_code", Strength::Weak),
        ("reply_code", Strength::Weak),
        ("class", Strength::Class),
    ] {
        let answer = read(json!({"reason": "blocked", "basis": basis, "strength": "new"}));
        assert_eq!(answer.strength(), least, "{basis}");
    }
}

#[test]
fn a_cause_that_does_not_belong_to_the_reason_is_none() {
    let answer = read(json!({"reason": "blocked", "cause": "over_quota"}));
    assert_eq!(answer.cause(), None);
    let answer = read(json!({"reason": "mailbox_full", "cause": "over_quota"}));
    assert!(answer.cause().is_some());
}

#[test]
fn what_follows_from_the_rest_is_told_anew() {
    let answer = read(json!({
        "reason": "user_unknown", "kind": "soft", "action": "retry_later", "removes_address": false,
        "reply": 450,
    }));
    assert_eq!(answer.reason(), BounceReason::USER_UNKNOWN);
    // The code is temporary.
    assert!(!answer.removes_address());
    let answer = read(json!({"reason": "user_unknown", "removes_address": false}));
    assert!(answer.removes_address());
}

#[test]
fn what_is_no_code_is_an_error() {
    for (answer, message) in [
        (json!({}), "missing field `reason`"),
        (json!({"error": "not a bounce"}), "missing field `reason`"),
        (json!({"reason": null}), "missing field `reason`"),
        (json!([1]), "expected an answer"),
        (json!({"reason": 1}), "expected a name"),
        (
            json!({"reason": "blocked", "reply": 45}),
            "expected a reply code",
        ),
        (
            json!({"reason": "blocked", "status": "4.1"}),
            "the detail is missing",
        ),
    ] {
        let error = from_value::<Classification>(answer)
            .unwrap_err()
            .to_string();
        assert!(error.contains(message), "{error}");
    }
}

#[test]
fn bounces_are_read_and_written() {
    let row = r#"{"id": 7, "reply": "452", "status": "4.2.2", "diagnostic": "容量超過",
        "remote_mta": "dns; mx.example.jp", "command": "RCPT TO"}"#;
    let owned: OwnedBounce = from_str(row).unwrap();
    let expected = Bounce::new("容量超過")
        .reply(ReplyCode::new(452).unwrap())
        .status(EnhancedStatusCode::new(4, 2, 2).unwrap())
        .remote_mta("dns; mx.example.jp")
        .command(SmtpCommand::RcptTo);
    assert_eq!(owned.as_bounce(), expected);
    assert_eq!(owned, OwnedBounce::from(expected));
    assert_eq!(classify(&owned), classify(expected));
    assert_eq!(
        from_str::<OwnedBounce>(&to_string(&owned).unwrap()).unwrap(),
        owned
    );
    assert_eq!(to_value(expected).unwrap(), to_value(&owned).unwrap());

    assert_eq!(
        from_str::<OwnedBounce>("{}").unwrap(),
        OwnedBounce::default()
    );
    let nothing = r#"{"reply": null, "diagnostic": null, "command": null}"#;
    assert_eq!(
        from_str::<OwnedBounce>(nothing).unwrap(),
        OwnedBounce::default()
    );
    for wrong in [
        r#"{"reply": 45}"#,
        r#"{"status": "x"}"#,
        r#"{"command": "NOOP"}"#,
        "[]",
        "7",
    ] {
        assert!(from_str::<OwnedBounce>(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn bytes_that_are_not_utf8_are_written_as_they_are_read() {
    let bounce = Bounce::new(b"552 bo\xEEte pleine");
    let written = to_value(bounce).unwrap();
    assert_eq!(written["diagnostic"], "552 boîte pleine");
    let read: OwnedBounce = from_value(written).unwrap();
    let reasons = [classify(bounce), classify(&read)].map(|answer| answer.unwrap().reason());
    assert_eq!(reasons, [BounceReason::MAILBOX_FULL; 2]);
}

#[test]
fn an_owned_bounce_is_shown_as_text() {
    let owned = OwnedBounce::from(Bounce::new("550 no"));
    let shown = format!("{owned:?}");
    assert!(
        shown.starts_with(r#"OwnedBounce(Bounce { text: "550 no", "#),
        "{shown}"
    );
}
