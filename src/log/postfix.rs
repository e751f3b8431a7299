//! Postfix: what its delivery agents and the queue manager say of a recipient.
//!
//! <https://www.postfix.org/OVERVIEW.html>; `status=expired` is the queue manager's, and has no recipient.

use crate::log::entry::Outcome;
use crate::log::find::find;
use crate::log::format::Format;
use crate::log::found::Found;
use crate::log::pairs::{bare, pairs, seconds, status};

/// What `status=` says. `deliverable` is the answer to a probe: nothing was delivered.
const STATUSES: &[(&str, Outcome)] = &[
    ("sent", Outcome::Sent),
    ("bounced", Outcome::Bounced),
    ("deferred", Outcome::Deferred),
    ("SOFTBOUNCE", Outcome::Deferred),
    ("expired", Outcome::Expired),
    ("force-expired", Outcome::Expired),
    ("undeliverable", Outcome::Bounced),
];

/// Whether a program is one of Postfix's: `postfix/smtp`, or another `syslog_name` before the daemon's name.
pub(super) fn is_program(program: &str) -> bool {
    const DAEMONS: &[&str] = &[
        "smtp",
        "lmtp",
        "local",
        "virtual",
        "pipe",
        "error",
        "retry",
        "discard",
        "qmgr",
        "relay",
        "bounce",
        "cleanup",
        "smtpd",
        "pickup",
        "trivial-rewrite",
        "anvil",
        "scache",
        "master",
    ];
    program.starts_with("postfix")
        || program
            .rsplit_once('/')
            .is_some_and(|(_, daemon)| DAEMONS.contains(&daemon))
}

/// `ID: to=<…>, relay=…, delay=…, dsn=…, status=bounced (…)`.
pub(super) fn read(message: &str) -> Option<Found<'_>> {
    // Most lines have none, and are done with here.
    find(message, "status=")?;
    let end = find(message, ": ")?;
    let (id, rest) = message.split_at(end);
    let rest = rest.get(": ".len()..)?;
    let is_id = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !is_id || !rest.starts_with("to=<") && !rest.starts_with("from=<") {
        return None;
    }
    let mut found = Found::new(Format::Postfix, Outcome::Sent);
    found.queue_id = Some(id.into());
    let mut all = pairs(rest, ", ");
    let said = loop {
        // It is the last, and has commas of its own.
        if let Some(said) = all.rest().trim_ascii_start().strip_prefix("status=") {
            break said;
        }
        let (key, value) = all.next()?;
        match key {
            "to" => found.recipient = Some(bare(value).into()),
            "from" => found.sender = Some(bare(value).into()),
            "relay" => found.relay = Some(value.into()),
            "delay" => found.delay = seconds(value),
            "dsn" => found.status = status(value),
            _ => {}
        }
    };
    let ends = said.bytes().position(|byte| matches!(byte, b' ' | b','));
    let end = ends.unwrap_or(said.len());
    let (word, text) = said.split_at(end);
    found.outcome = STATUSES
        .iter()
        .find(|(known, _)| *known == word)
        .map(|&(_, outcome)| outcome)?;
    let text = text.trim_start_matches([',', ' ']).trim_end();
    let text = match text.strip_prefix('(') {
        // Syslog may have cut the end off.
        Some(inner) => inner.strip_suffix(')').unwrap_or(inner),
        None => text,
    };
    found.text = text.into();
    Some(found)
}
