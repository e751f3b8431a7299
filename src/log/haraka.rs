//! Haraka's outbound.
//!
//! <https://haraka.github.io/core/Outbound>; `outbound/hmail.js` of its sources writes the lines.

use crate::log::entry::Outcome;
use crate::log::find::find;
use crate::log::format::Format;
use crate::log::found::Found;
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

/// `[LEVEL] [ID] [outbound] WORDS`.
pub(super) fn read(message: &str) -> Option<Found<'_>> {
    let at = find(message, "[outbound]")?;
    let (head, said) = message.split_at(at);
    let said = said.get("[outbound]".len()..)?.trim_start();
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
