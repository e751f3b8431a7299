//! Events of providers, each with its expected reading.
#![cfg(feature = "webhook")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use bounce_classifier::BounceKind;
use bounce_classifier::webhook::{
    self, Event, EventKind, MAX_BYTES, MAX_DEPTH, MAX_EVENTS, MAX_TEXT, MAX_VALUES, Provider,
    WebhookError,
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The cases of a file. Each has a `body`, or a `raw` one that is no JSON, and the `events` that it should be
/// read as, or the `error`. Members that an expected event does not have are not compared, but that it
/// `disagrees` is told wherever it does.
fn cases(name: &str) -> Vec<Value> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/webhook/{name}.json"));
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

/// The bytes of a case's body.
fn body(case: &Value) -> Vec<u8> {
    match case["raw"].as_str() {
        Some(raw) => raw.into(),
        None => case["body"].to_string().into_bytes(),
    }
}

/// A member of an event, as the files write it.
fn member(event: &Event, name: &str) -> Value {
    match name {
        "kind" => json!(event.kind.as_str()),
        "recipient" => json!(event.recipient),
        "time" => json!(event.time),
        "message_id" => json!(event.message_id),
        "reply" => json!(event.reply.map(|reply| reply.as_u16())),
        "status" => json!(event.status.map(|status| status.to_string())),
        "diagnostic" => json!(event.diagnostic),
        "verdict" => json!(event.verdict),
        "says" => json!(event.verdict_kind.map(BounceKind::as_str)),
        "reason" => json!(event.classification.map(|answer| answer.reason().as_str())),
        "disagrees" => json!(event.disagrees),
        _ => panic!("an event has no {name}"),
    }
}

/// What is wrong with the reading of an event.
fn wrong(place: &str, event: &Event, expected: &Value) -> Vec<String> {
    let mut expected = expected.as_object().unwrap().clone();
    expected.entry("disagrees").or_insert(json!(false));
    let is_failure = event.kind.is_failure();
    assert_eq!(
        expected.contains_key("reason"),
        is_failure,
        "{place}: {event:?}"
    );
    let differ = |(name, value): (&String, &Value)| {
        let found = member(event, name);
        (found != *value).then(|| format!("{place}: {name} is {found}, not {value}"))
    };
    expected.iter().filter_map(differ).collect()
}

#[test]
fn every_event_is_read_as_expected() {
    let mut faults = Vec::new();
    let mut counts = BTreeMap::new();
    for provider in Provider::ALL {
        for case in cases(provider.as_str()) {
            let place = format!("{provider}, {}", case["case"]);
            let body = body(&case);
            let events = match webhook::parse(&body) {
                Ok(events) => events,
                Err(error) => {
                    faults.push(format!("{place}: {error}"));
                    continue;
                }
            };
            assert_eq!(provider.parse(&body).as_ref(), Ok(&events), "{place}");
            let expected = case["events"].as_array().unwrap();
            assert_eq!(events.len(), expected.len(), "{place}: {events:?}");
            for (event, expected) in events.iter().zip(expected) {
                assert_eq!(event.provider, *provider, "{place}");
                faults.extend(wrong(&place, event, expected));
                *counts.entry(event.kind).or_insert(0) += 1;
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(counts.values().sum::<usize>() >= 80, "{counts:?}");
    assert!(
        EventKind::ALL.iter().all(|kind| counts[kind] >= 8),
        "{counts:?}"
    );
}

#[test]
fn broken_bodies_are_errors_that_say_what_is_wrong() {
    for case in cases("broken") {
        let error = webhook::parse(&body(&case)).unwrap_err();
        let kind = match error {
            WebhookError::Json { .. } => "json",
            WebhookError::UnknownProvider { .. } => "unknown",
            _ => "other",
        };
        assert_eq!(kind, case["error"], "{}: {error}", case["case"]);
    }
    let events = br#"[{"event":"delivered","email":"a@example.jp","sg_event_id":"1"},{"event":7}]"#;
    assert_eq!(
        webhook::parse(events),
        Err(WebhookError::UnknownProvider { index: 1 })
    );
    let error = Provider::SendGrid.parse(events).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the event at index 1 is none of sendgrid"
    );
}

/// A body with one event of SendGrid that has this as one of its members.
fn with(member: &str) -> Vec<u8> {
    format!(r#"{{"event":"open","sg_event_id":"1","x":{member}}}"#).into_bytes()
}

#[test]
fn bodies_beyond_the_bounds_are_errors() {
    let nested = |depth: usize| with(&format!("{}{}", "[".repeat(depth), "]".repeat(depth)));
    assert!(webhook::parse(&nested(MAX_DEPTH - 1)).is_ok());
    assert_eq!(
        webhook::parse(&nested(MAX_DEPTH)),
        Err(WebhookError::TooDeep)
    );
    // Brackets in texts are no arrays.
    assert!(webhook::parse(&with(&format!("\"\\\"{}\"", "[".repeat(99)))).is_ok());

    let values = |count: usize| with(&format!("[0{}]", ",0".repeat(count)));
    assert!(webhook::parse(&values(MAX_VALUES / 2)).is_ok());
    assert_eq!(
        webhook::parse(&values(MAX_VALUES)),
        Err(WebhookError::TooManyValues)
    );

    let sized = |bytes: usize| with(&format!("\"{}\"", "a".repeat(bytes)));
    assert!(webhook::parse(&sized(MAX_BYTES / 2)).is_ok());
    assert!(matches!(
        webhook::parse(&sized(MAX_BYTES)),
        Err(WebhookError::TooLarge { bytes }) if bytes > MAX_BYTES
    ));

    let many = |count: usize| {
        let event = r#"{"event":"open","sg_event_id":"1"}"#;
        format!("[{}]", vec![event; count].join(",")).into_bytes()
    };
    assert_eq!(webhook::parse(&many(MAX_EVENTS)).unwrap().len(), MAX_EVENTS);
    assert_eq!(
        webhook::parse(&many(MAX_EVENTS + 1)),
        Err(WebhookError::TooManyEvents)
    );
}

#[test]
fn recipients_beyond_the_bound_are_an_error() {
    let recipients = vec![json!("taro@example.jp"); MAX_EVENTS + 1];
    let body = json!({"type": "email.delivered", "data": {"email_id": "1", "to": recipients}});
    let error = webhook::parse(body.to_string().as_bytes());
    assert_eq!(error, Err(WebhookError::TooManyEvents));
}

#[test]
fn a_message_in_a_message_is_held_to_the_same_bounds() {
    let nested = format!(
        "{{\"x\":{}{}}}",
        "[".repeat(MAX_DEPTH),
        "]".repeat(MAX_DEPTH)
    );
    let body = json!({"Type": "Notification", "TopicArn": "arn", "Message": nested});
    assert_eq!(
        webhook::parse(body.to_string().as_bytes()),
        Err(WebhookError::TooDeep)
    );
    // Envelopes in envelopes are opened a few times, and no more.
    let mut body = json!({"Type": "Notification", "TopicArn": "arn", "Message": "{}"});
    for _ in 0..8 {
        body = json!({"Type": "Notification", "TopicArn": "arn", "Message": body.to_string()});
    }
    let error = webhook::parse(body.to_string().as_bytes());
    assert_eq!(error, Err(WebhookError::UnknownProvider { index: 0 }));
}

#[test]
fn the_ranges_of_an_answer_are_meant_for_what_was_classified() {
    for provider in Provider::ALL {
        for case in cases(provider.as_str()) {
            for event in webhook::parse(&body(&case)).unwrap() {
                let Some(answer) = event.classification else {
                    assert_eq!(event.classified(), "");
                    continue;
                };
                let diagnostic = event.diagnostic.as_deref().unwrap_or_default();
                if !diagnostic.ends_with(event.classified()) {
                    // The words of a table are nobody's.
                    assert_eq!(answer.provider(), None, "{}", event.classified());
                }
                assert_eq!(
                    answer.matched_in(event.classified()).is_some(),
                    answer.matched().is_some()
                );
            }
        }
    }
}

#[test]
fn long_texts_are_cut() {
    for more in 0..4 {
        let said = format!("{}{}", "a".repeat(more), "é".repeat(MAX_TEXT));
        let bounce = json!({"type": "Permanent", "subType": "General", "message": said});
        let data = json!({"email_id": "1", "to": ["taro@example.jp", said], "bounce": bounce});
        let body = json!({"type": "email.bounced", "data": data}).to_string();
        for event in webhook::parse(body.as_bytes()).unwrap() {
            assert!(event.recipient.unwrap().len() <= MAX_TEXT);
            assert!((MAX_TEXT - 3..=MAX_TEXT).contains(&event.diagnostic.unwrap().len()));
        }
    }
}

#[test]
fn a_body_that_is_cut_off_is_an_error() {
    for provider in Provider::ALL {
        for case in cases(provider.as_str()) {
            let body = body(&case);
            if case["raw"].is_string() {
                continue;
            }
            for at in 0..body.len() {
                let read = webhook::parse(&body[..at]);
                assert!(matches!(read, Err(WebhookError::Json { .. })), "{read:?}");
            }
        }
    }
}

/// The files, each with the events of one provider or with what is none.
const ALL_FILES: &[&str] = &[
    "brevo",
    "broken",
    "mailersend",
    "mailgun",
    "mailjet",
    "mailtrap",
    "mandrill",
    "postal",
    "postmark",
    "resend",
    "sendgrid",
    "ses",
    "sparkpost",
];

/// Some value of JSON.
fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        prop::sample::select(vec![
            "5.1.1",
            "550",
            "bounce",
            "Permanent",
            "250 ok",
            "",
            "true",
            "-1"
        ])
        .prop_map(Value::from),
        Just(json!([])),
        Just(json!({"email": ["a@example.jp"], "error": {}})),
    ]
}

/// A body, in which one value has another in its place.
fn changed() -> impl Strategy<Value = Value> {
    let bodies: Vec<Value> = ALL_FILES
        .iter()
        .flat_map(|file| cases(file))
        .filter_map(|case| case.get("body").cloned())
        .collect();
    (
        prop::sample::select(bodies),
        any::<prop::sample::Index>(),
        value(),
    )
        .prop_map(|(mut body, at, value)| {
            let count = count(&body);
            replace(&mut body, &mut at.index(count), &value);
            body
        })
}

/// How many values there are in one, itself among them.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    }
}

/// Puts another in the place of the value before which there are so many.
fn replace(value: &mut Value, before: &mut usize, by: &Value) {
    if *before == 0 {
        *value = by.clone();
    }
    // Behind that one, no more is replaced.
    *before = before.wrapping_sub(1);
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, before, by)),
        Value::Object(members) => members
            .values_mut()
            .for_each(|member| replace(member, before, by)),
        _ => {}
    }
}

/// What holds for each event, whatever the body.
fn holds(bytes: &[u8]) -> Result<(), TestCaseError> {
    let Ok(events) = webhook::parse(bytes) else {
        return Ok(());
    };
    prop_assert!(events.len() <= MAX_EVENTS);
    for event in events {
        prop_assert_eq!(
            event.kind.is_failure(),
            event.classification.is_some(),
            "{:?}",
            event
        );
        if let Some(answer) = event.classification {
            let text = event.classified();
            let ranges = [answer.matched(), answer.listed()];
            prop_assert!(
                ranges
                    .into_iter()
                    .flatten()
                    .all(|range| text.get(range).is_some())
            );
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_bytes_are_events_or_an_error(bytes: Vec<u8>) {
        holds(&bytes)?;
        for provider in Provider::ALL {
            let _ = provider.parse(&bytes);
        }
    }

    #[test]
    fn any_value_may_stand_where_another_is_expected(body in changed()) {
        holds(body.to_string().as_bytes())?;
        for provider in Provider::ALL {
            let _ = provider.parse(body.to_string().as_bytes());
        }
    }
}
