//! Sendmail.
//!
//! <https://www.sendmail.org/~ca/email/doc8.12/op.html> (section 2.1)

use crate::code::EnhancedStatusCode;
use crate::log::entry::Outcome;
use crate::log::find::find;
use crate::log::format::Format;
use crate::log::found::Found;
use crate::log::pairs::{bare, clock, pairs, status};
use crate::stated;

/// How `stat=` begins, where that says what has become of the message; none where nothing was tried yet.
const STATS: &[(&str, Option<Outcome>)] = &[
    ("Sent", Some(Outcome::Sent)),
    ("sent", Some(Outcome::Sent)),
    ("Deferred", Some(Outcome::Deferred)),
    ("deferred", Some(Outcome::Deferred)),
    ("Cannot send message", Some(Outcome::Expired)),
    ("queued", None),
    ("Queued", None),
    ("quarantined", None),
];

/// What the notice says that is sent when a message is too old.
const EXPIRED: &str = "annot send message ";

/// What stands before it, by what the sender has asked to be told.
const NOTICES: &[&str] = &["DSN: ", "return to sender: ", "sender notify: "];

/// `ID: to=…, delay=…, relay=…, dsn=…, stat=…`, or `ID: NEWID: DSN: Cannot send message for 5 days`.
pub(super) fn read(message: &str) -> Option<Found<'_>> {
    let Some(stat) = find(message, "stat=") else {
        return returned(message);
    };
    let (id, rest) = message.split_once(": ")?;
    let is_id = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !is_id || !rest.starts_with("to=") {
        return None;
    }
    let mut found = Found::new(Format::Sendmail, Outcome::Bounced);
    found.queue_id = Some(id.into());
    // `stat=` is the last, and has commas of its own.
    let text = message.get(stat + "stat=".len()..)?.trim();
    let before = message.get(id.len() + 2..stat)?;
    // The reply stands before that, and has commas, too.
    let (before, reply) = before.split_once(", reply=").unwrap_or((before, ""));
    let reply = reply.trim_end_matches([',', ' ']);
    for (key, value) in pairs(before, ", ") {
        match key {
            "to" => found.recipients(addresses(value)),
            "ctladdr" => found.sender = Some(address(value).into()),
            "delay" => found.delay = clock(value),
            "relay" => found.relay = Some(value.into()),
            "dsn" => found.status = status(value),
            _ => {}
        }
    }
    // A program or a file has the mail of an alias, which is then the one whose rights it has.
    let is_address = |text: &str| text.contains('@');
    if let (Some(to), Some(of)) = (&found.recipient, &found.sender)
        && to.starts_with(['|', '/'])
        && is_address(of)
    {
        found.recipient = found.sender.take();
    }
    let known = STATS.iter().find(|(words, _)| text.starts_with(words));
    found.outcome = match known {
        Some((_, outcome)) => (*outcome)?,
        None => by_class(&found, text),
    };
    found.text = inner(text).into();
    // The reply says more than the words that Sendmail has for it.
    if found.outcome.is_failure() {
        let (code, _) = stated::codes(reply);
        if code.is_some() {
            found.reply = code;
            found.text = reply.into();
        }
    }
    Some(found)
}

/// The outcome that the class of the status says, or of the reply code that the words begin with.
fn by_class(found: &Found<'_>, text: &str) -> Outcome {
    let status = found.status.map(|status| status.class());
    // The delivery time has expired (RFC 3463, X.4.7).
    let is_late = |status: EnhancedStatusCode| (status.subject(), status.detail()) == (4, 7);
    if status == Some(5) && found.status.is_some_and(is_late) {
        return Outcome::Expired;
    }
    let class = status.or_else(|| {
        let (reply, _) = stated::codes(text);
        reply.and_then(|reply| u8::try_from(reply.as_u16() / 100).ok())
    });
    match class {
        Some(2) => Outcome::Sent,
        Some(4) => Outcome::Deferred,
        _ => Outcome::Bounced,
    }
}

/// `Sent (Ok: queued)` and `Deferred: Connection refused` without Sendmail's own word.
fn inner(text: &str) -> &str {
    if let Some(said) = text
        .strip_prefix("Sent (")
        .and_then(|said| said.strip_suffix(')'))
    {
        return said;
    }
    text.strip_prefix("Deferred: ").unwrap_or(text)
}

/// The notice that a message comes back, since it was in the queue for too long. Others say what a line with
/// `stat=` has said before.
fn returned(message: &str) -> Option<Found<'_>> {
    let text = find(message, EXPIRED)?;
    let (id, rest) = message.split_once(": ")?;
    let is_notice = NOTICES.iter().any(|notice| rest.contains(notice));
    if !is_notice {
        return None;
    }
    let mut found = Found::new(Format::Sendmail, Outcome::Expired);
    found.queue_id = Some(id.into());
    // The words begin with a letter that may be a capital.
    found.text = message.get(text.saturating_sub(1)..)?.into();
    Some(found)
}

/// The addresses of a list; commas within quotes are part of one.
fn addresses(list: &str) -> impl Iterator<Item = &str> {
    let mut is_quoted = false;
    list.split(move |c| {
        if c == '"' {
            is_quoted = !is_quoted;
        }
        c == ',' && !is_quoted
    })
    .map(address)
    .filter(|address| !address.is_empty())
}

/// An address without brackets, and without the numbers of a user behind it (`(1000/1000)`).
fn address(text: &str) -> &str {
    let text = text.trim();
    let text = text.split_once(" (").map_or(text, |(address, _)| address);
    match text.strip_prefix('"') {
        // A program, which is quoted whole.
        Some(_) if !text.contains("\"@") => bare(text),
        _ => bare(text),
    }
}
