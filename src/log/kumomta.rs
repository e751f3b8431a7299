//! KumoMTA's records: one JSON object a line.
//!
//! <https://docs.kumomta.com/reference/log_record/>

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use core::time::Duration;

use serde_json::Value;

use crate::code::{EnhancedStatusCode, ReplyCode};
use crate::log::entry::Outcome;
use crate::log::format::Format;
use crate::log::found::Found;
use crate::log::json::members;
use crate::stated;

/// What `type` says. The others are about messages that came in, or about the queue.
const TYPES: &[(&str, Outcome)] = &[
    ("Delivery", Outcome::Sent),
    ("Bounce", Outcome::Bounced),
    ("AdminBounce", Outcome::Bounced),
    ("OOB", Outcome::Bounced),
    ("TransientFailure", Outcome::Deferred),
    ("Delayed", Outcome::Deferred),
    ("Expiration", Outcome::Expired),
];

/// A record.
pub(super) fn read(line: &str) -> Option<Found<'static>> {
    let [kind, id, sender, recipient, response, peer, time, created] = members(
        line,
        [
            "type",
            "id",
            "sender",
            "recipient",
            "response",
            "peer_address",
            "timestamp",
            "created",
        ],
        |kind| outcome(kind).is_some(),
    )?;
    let outcome = outcome(&kind)?;
    let mut found = Found::new(Format::KumoMta, outcome);
    found.queue_id = owned(&id);
    found.sender = owned(&sender);
    match &recipient {
        Value::Array(all) => found.recipients(all.iter().filter_map(owned)),
        one => found.recipients(owned(one)),
    }
    found.relay = peer.get("name").and_then(owned).map(|name| {
        let address = peer.get("addr").and_then(Value::as_str);
        match address {
            Some(address) => Cow::Owned(alloc::format!("{name} [{address}]")),
            None => name,
        }
    });
    found.time = match &time {
        Value::Number(number) => Some(Cow::Owned(number.to_string())),
        other => owned(other),
    };
    found.delay = time
        .as_f64()
        .zip(created.as_f64())
        .and_then(|(now, then)| Duration::try_from_secs_f64(now - then).ok());
    found.reply = response
        .get("code")
        .and_then(Value::as_u64)
        .and_then(|code| u16::try_from(code).ok())
        .and_then(|code| ReplyCode::new(code).ok());
    found.status = response.get("enhanced_code").and_then(status);
    found.command = response
        .get("command")
        .and_then(Value::as_str)
        .and_then(stated::command);
    found.text = response.get("content").and_then(owned).unwrap_or_default();
    Some(found)
}

fn outcome(kind: &Value) -> Option<Outcome> {
    let kind = kind.as_str()?;
    let known = TYPES.iter().find(|(known, _)| *known == kind);
    known.map(|&(_, outcome)| outcome)
}

/// `{"class": 5, "subject": 1, "detail": 1}`.
fn status(value: &Value) -> Option<EnhancedStatusCode> {
    let number = |name| value.get(name).and_then(Value::as_u64);
    let (class, subject, detail) = (number("class")?, number("subject")?, number("detail")?);
    EnhancedStatusCode::from_parts(
        class.try_into().ok()?,
        subject.try_into().ok()?,
        detail.try_into().ok()?,
    )
}

fn owned(value: &Value) -> Option<Cow<'static, str>> {
    value.as_str().map(|text| Cow::Owned(String::from(text)))
}
