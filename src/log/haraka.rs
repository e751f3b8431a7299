//! Haraka's outbound.
//!
//! <https://haraka.github.io/core/Outbound> and <https://haraka.github.io/core/Logging>; `outbound/hmail.js` of its
//! sources writes the lines, `logger.js` the form in which they stand.

use alloc::borrow::Cow;
use alloc::string::String;
use core::time::Duration;

use serde_json::Value;

use crate::answer::Classification;
use crate::classify::Judge;
use crate::log::entry::{Entry, Outcome};
use crate::log::find::find;
use crate::log::format::Format;
use crate::log::found::Found;
use crate::log::json::members;
use crate::log::pairs::{bare, pairs, seconds};

/// What is said, and what has become of the message. What is said of single recipients stands between the first
/// words and the second.
const WORDS: &[(&str, &str, Outcome)] = &[
    ("delivered file=", "", Outcome::Sent),
    ("Temp failing ", " seconds: ", Outcome::Deferred),
    ("bouncing mail: ", "", Outcome::Bounced),
    ("recipient ", " rejected: ", Outcome::Bounced),
    ("recipient ", " deferred: ", Outcome::Deferred),
    ("recip ", " rejected: ", Outcome::Bounced),
    ("recip ", " deferred: ", Outcome::Deferred),
];

/// What it says where it has tried as often as it is told to.
const EXPIRED: &str = "Too many failures";

/// `[LEVEL] [ID] [outbound] WORDS`, or the same in pairs: `level=… uuid=… source=outbound message="WORDS"`.
pub(super) fn read(message: &str) -> Option<Found<'_>> {
    let Some(at) = find(message, "[outbound]") else {
        return in_pairs(message);
    };
    let (head, words) = message.split_at(at);
    let mut found = said(words.get("[outbound]".len()..)?.trim_start())?;
    // The time may stand in brackets as well.
    let mut words = head
        .split(['[', ']', ' '])
        .filter(|word| !word.is_empty() && *word != "-");
    let is_time =
        |word: &&str| word.starts_with(|c: char| c.is_ascii_digit()) && word.contains(':');
    found.time = words.clone().next().filter(is_time).map(Into::into);
    found.queue_id = words
        .next_back()
        .filter(|id| id.contains('-'))
        .map(Into::into);
    Some(found)
}

/// `logformat = logfmt`. What is said of a delivery are pairs of their own, behind an empty message.
fn in_pairs(message: &str) -> Option<Found<'_>> {
    let (mut id, mut is_outbound, mut found) = (None, false, None);
    let mut rest = pairs(message, " ");
    while let Some((key, value)) = rest.next() {
        match key {
            "uuid" | "connection_uuid" => id = Some(bare(value)),
            "source" | "origin" => is_outbound = bare(value) == "outbound",
            "message" if !bare(value).is_empty() => found = said(bare(value)),
            "message" => {
                let behind = rest.rest().trim_start();
                // A key with a space in it may be in quotes.
                let behind = behind.strip_prefix('"').unwrap_or(behind);
                found = said(behind);
            }
            _ => continue,
        }
        if found.is_some() {
            break;
        }
    }
    let mut found = found.filter(|_| is_outbound)?;
    found.queue_id = id.filter(|id| id.contains('-')).map(Into::into);
    Some(found)
}

/// `logformat = json`: an object with what the pairs have.
pub(super) fn read_json<'r>(
    line: &str,
    judge: Judge<'_, 'r>,
) -> Option<Entry<'static, Classification<'r>>> {
    let [
        message,
        id,
        source,
        origin,
        file,
        host,
        response,
        delay,
        time,
    ] = members(
        line,
        [
            "message",
            "uuid",
            "source",
            "origin",
            "delivered file",
            "host",
            "response",
            "delay",
            "timestamp",
        ],
        Value::is_string,
    )?;
    let is_outbound = [&source, &origin]
        .iter()
        .any(|name| name.as_str() == Some("outbound"));
    if !is_outbound {
        return None;
    }
    let text = |value: &Value| value.as_str().map(|text| Cow::Owned(String::from(text)));
    let words = message.as_str().unwrap_or_default().trim();
    let mut found = if file.is_string() || words == "delivered" {
        let mut found = Found::new(Format::Haraka, Outcome::Sent);
        found.relay = text(&host);
        found.text = text(&response).unwrap_or_default();
        found.delay = delay
            .as_f64()
            .and_then(|delay| Duration::try_from_secs_f64(delay).ok());
        found
    } else {
        said(words)?
    };
    found.queue_id = text(&id).filter(|id| id.contains('-'));
    found.time = text(&time);
    Some(found.entry(judge).into_owned())
}

/// What is said of a message.
fn said(said: &str) -> Option<Found<'_>> {
    let (first, middle, outcome, between) =
        WORDS.iter().find_map(|&(first, middle, outcome)| {
            let rest = said.strip_prefix(first)?;
            let between = if middle.is_empty() {
                0
            } else {
                rest.find(middle)?
            };
            Some((first, middle, outcome, between))
        })?;
    let mut found = Found::new(Format::Haraka, outcome);
    let rest = said.get(first.len()..)?;
    if outcome == Outcome::Sent {
        for (key, value) in pairs(rest, " ") {
            match key {
                "host" => found.relay = Some(bare(value).into()),
                "response" => found.text = bare(value).into(),
                "delay" => found.delay = seconds(value),
                _ => {}
            }
        }
        return Some(found);
    }
    found.text = rest.get(between + middle.len()..)?.trim().into();
    if first.starts_with("recip") {
        found.recipient = rest
            .get(..between)
            .map(|address| bare(address.trim()).into());
    }
    if outcome == Outcome::Bounced && found.text.starts_with(EXPIRED) {
        found.outcome = Outcome::Expired;
    }
    Some(found)
}
