//! Failures in objects: those that this command has written, and those that its filter reads.

use std::borrow::Cow;

use bounce_classifier::{
    Action, Blocklist, BounceReason, Cause, Classification, Classifier, OwnedBounce, Provider,
};
use serde::Deserialize;
use serde_json::Value;

use super::count::Failure;

/// The names under which objects have the address of a recipient.
const ADDRESSES: &[&str] = &[
    "recipient",
    "address",
    "original_address",
    "email",
    "rcpt",
    "to",
];

/// An answer, as far as it is counted. What a newer version may have named otherwise is left out.
#[derive(Deserialize)]
struct Answer<'a> {
    #[serde(borrow)]
    reason: Option<Cow<'a, str>>,
    #[serde(borrow)]
    cause: Option<Cow<'a, str>>,
    #[serde(borrow)]
    action: Option<Cow<'a, str>>,
    #[serde(borrow)]
    provider: Option<Cow<'a, str>>,
    #[serde(borrow)]
    blocklist: Option<Cow<'a, str>>,
    #[serde(default)]
    removes_address: bool,
}

/// Hands on the failures of an object.
pub fn each(line: &str, classifier: &Classifier, take: &mut impl FnMut(Failure<'_>)) {
    let Ok(Value::Object(members)) = serde_json::from_str::<Value>(line) else {
        return;
    };
    let object = Value::Object(members);
    // A message, with a failure for each of its recipients.
    if let Some(Value::Array(recipients)) = object.get("recipients") {
        for recipient in recipients {
            let original = recipient.get("original_address").and_then(Value::as_str);
            let address = original.or_else(|| address(recipient));
            if let Some(bounce) = recipient.get("bounce") {
                stored(bounce, address, take);
            }
        }
        return;
    }
    let recipient = address(&object);
    match object.get("bounce") {
        Some(bounce) => {
            stored(bounce, recipient, take);
            let more = object.get("more_recipients").and_then(Value::as_array);
            let more = more.into_iter().flatten().filter_map(Value::as_str);
            more.for_each(|address| stored(bounce, Some(address), take));
        }
        None if object.get("outcome").is_none() => {
            let Ok(bounce) = OwnedBounce::deserialize(&object) else {
                return;
            };
            if let Ok(answer) = classifier.classify(&bounce) {
                let answer: Classification<'_> = answer;
                take(Failure::of(&answer, recipient));
            }
        }
        None => {}
    }
}

fn address(object: &Value) -> Option<&str> {
    let mut named = ADDRESSES
        .iter()
        .filter_map(|name| object.get(name)?.as_str());
    named.find(|address| !address.is_empty())
}

fn stored(bounce: &Value, address: Option<&str>, take: &mut impl FnMut(Failure<'_>)) {
    let Ok(answer) = Answer::deserialize(bounce) else {
        return;
    };
    let name = |name: &Option<Cow<'_, str>>| name.as_deref().map(str::to_owned);
    let reason = name(&answer.reason).and_then(|name| name.parse::<BounceReason>().ok());
    let Some(reason) = reason else {
        return;
    };
    let action = name(&answer.action).and_then(|name| name.parse::<Action>().ok());
    take(Failure {
        address,
        reason,
        action: action.unwrap_or(reason.action()),
        cause: name(&answer.cause).and_then(|name| name.parse::<Cause>().ok()),
        provider: name(&answer.provider).and_then(|name| name.parse::<Provider>().ok()),
        blocklist: name(&answer.blocklist).and_then(|name| name.parse::<Blocklist>().ok()),
        removes_address: answer.removes_address,
    });
}
