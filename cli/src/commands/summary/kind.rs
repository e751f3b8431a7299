//! What an input has, told by how it begins.

use std::io::{Cursor, Read};

use bounce_classifier::webhook;
use bounce_filter::lines;
use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::args::Kind;
use crate::commands::log;
use crate::input::mbox;
use crate::input::open::Reader;

/// So many lines are looked at.
const LINES: usize = 200;

/// The members that tell objects of this command from events: an answer, or what the filter reads.
#[derive(Deserialize)]
struct Members {
    bounce: Option<IgnoredAny>,
    recipients: Option<IgnoredAny>,
    outcome: Option<IgnoredAny>,
    diagnostic: Option<IgnoredAny>,
    status: Option<IgnoredAny>,
    reply: Option<IgnoredAny>,
}

/// So much is looked at.
const START: u64 = 1 << 16;

/// Tells what an input has; what was read for it is read again.
pub fn told(mut reader: Reader) -> (Reader, Kind) {
    let mut start = Vec::new();
    // Whoever reads on comes upon what is wrong here.
    let _ = reader.by_ref().take(START).read_to_end(&mut start);
    let kind = of(&start);
    (Box::new(Cursor::new(start).chain(reader)), kind)
}

/// Tells what an input has that begins so.
fn of(start: &[u8]) -> Kind {
    if mbox::is_mbox(start) {
        return Kind::Dsn;
    }
    let mut lines = lines::of(start)
        .filter(|line| !line.is_empty())
        .take(LINES)
        .peekable();
    let first = lines.peek().copied().unwrap_or_default();
    match first.first() {
        Some(b'{') => return of_object(first),
        Some(b'[') => return Kind::Webhook,
        _ => {}
    }
    if is_header(first) {
        return Kind::Dsn;
    }
    if lines.any(|line| log::is_known(&lines::text(line))) || looks_like_log(first) {
        return Kind::Log;
    }
    Kind::Text
}

fn of_object(line: &[u8]) -> Kind {
    let is_log = || log::is_known(&lines::text(line));
    let is_event = || webhook::parse(line).is_ok();
    let Ok(members) = serde_json::from_slice::<Members>(line) else {
        // An object of several lines.
        return Kind::Webhook;
    };
    if members.bounce.is_some() || (members.recipients.is_some() || members.outcome.is_some()) {
        return Kind::Ndjson;
    }
    if is_log() {
        return Kind::Log;
    }
    if is_event() {
        return Kind::Webhook;
    }
    let is_row =
        members.diagnostic.is_some() || members.status.is_some() || members.reply.is_some();
    if is_row { Kind::Ndjson } else { Kind::Log }
}

/// Whether a line is a field of a message's header (RFC 5322 §2.2): a name without spaces, and a colon.
fn is_header(line: &[u8]) -> bool {
    const NAMES: &[&str] = &[
        "return-path",
        "received",
        "from",
        "to",
        "subject",
        "date",
        "message-id",
        "delivered-to",
        "x-original-to",
        "mime-version",
        "content-type",
        "reply-to",
        "auto-submitted",
        "x-failed-recipients",
        "dkim-signature",
        "arc-seal",
        "authentication-results",
        "envelope-to",
        "delivery-date",
        "status",
        "x-envelope-from",
    ];
    let Some(end) = line.iter().position(|&byte| byte == b':') else {
        return false;
    };
    let name = line.get(..end).unwrap_or_default();
    NAMES
        .iter()
        .any(|known| known.as_bytes().eq_ignore_ascii_case(name))
}

/// Whether a line begins with a date or a time, as those of logs do.
fn looks_like_log(line: &[u8]) -> bool {
    let clock = |part: &[u8]| matches!(part, [a, b, b':', c, d, b':', ..] if [a, b, c, d].iter().all(|byte| byte.is_ascii_digit()));
    line.get(..40.min(line.len()))
        .is_some_and(|start| start.windows(6).any(clock))
}
