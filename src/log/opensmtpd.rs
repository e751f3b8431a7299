//! OpenSMTPD: what its transfer agent (mta) and its delivery agent (mda) say.
//!
//! `mta_log`, `mda_log` and `queue_log` in <https://github.com/OpenSMTPD/OpenSMTPD>

use crate::log::entry::Outcome;
use crate::log::find::find;
use crate::log::format::Format;
use crate::log::found::Found;
use crate::log::pairs::{bare, pairs, with_units};

/// What `result` says.
const RESULTS: &[(&str, Outcome)] = &[
    ("Ok", Outcome::Sent),
    ("Delivered", Outcome::Sent),
    ("TempFail", Outcome::Deferred),
    ("PermFail", Outcome::Bounced),
    ("Error", Outcome::Bounced),
    ("Loop", Outcome::Bounced),
    ("Expire", Outcome::Expired),
    ("Expired", Outcome::Expired),
];

/// `SESSION mta delivery evpid=… result="…" stat="…"`, or the older `relay: Ok for EVPID: from=<…>, …, stat=…`.
pub(super) fn read(message: &str) -> Option<Found<'_>> {
    let stat = find(message, "stat=")?;
    let text = message.get(stat + "stat=".len()..)?.trim();
    let before = message.get(..stat)?;
    let (mut found, fields, separator) = match before.split_once(" evpid=") {
        Some((agent, _)) => {
            let is_delivery = agent.contains("delivery");
            let found = is_delivery.then(|| Found::new(Format::OpenSmtpd, Outcome::Sent))?;
            (found, before.get(agent.len()..)?, " ")
        }
        None => {
            let (agent, rest) = before.split_once(": ")?;
            let (result, rest) = rest.split_once(" for ")?;
            let (id, fields) = rest.split_once(": ")?;
            let is_agent = matches!(agent, "relay" | "delivery");
            let mut found = is_agent.then(|| Found::new(Format::OpenSmtpd, Outcome::Sent))?;
            found.outcome = outcome(result)?;
            found.queue_id = Some(id.into());
            (found, fields, ", ")
        }
    };
    let mut has_result = separator == ", ";
    for (key, value) in pairs(fields, separator) {
        let value = bare(value);
        match key {
            "evpid" => found.queue_id = Some(value.into()),
            "from" => found.sender = Some(value.into()),
            "to" => found.recipient = Some(value.into()),
            "relay" => found.relay = Some(value.into()),
            "delay" => found.delay = with_units(value),
            "result" => {
                found.outcome = outcome(value)?;
                has_result = true;
            }
            _ => {}
        }
    }
    if !has_result {
        return None;
    }
    let text = text.strip_prefix('"').unwrap_or(text);
    found.text = text.strip_suffix('"').unwrap_or(text).into();
    Some(found)
}

fn outcome(result: &str) -> Option<Outcome> {
    RESULTS
        .iter()
        .find(|(known, _)| *known == result)
        .map(|&(_, outcome)| outcome)
}
