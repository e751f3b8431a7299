//! Exim's main log.
//!
//! <https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html>

use crate::log::entry::Outcome;
use crate::log::format::Format;
use crate::log::found::Found;
use crate::log::head::is_date;
use crate::log::pairs::{bare, with_units};

/// What the flag behind the message's id says. `<=` is an arrival, `*>` a delivery that was not made (`-N`).
const FLAGS: &[(&str, Outcome)] = &[
    ("=>", Outcome::Sent),
    ("->", Outcome::Sent),
    (">>", Outcome::Sent),
    ("==", Outcome::Deferred),
    ("**", Outcome::Bounced),
];

/// What Exim says where it has given up trying again.
const EXPIRED: &[&str] = &[
    "retry timeout exceeded",
    "any host after a long failure period",
    "have been failing for a long time",
    "message timed out",
];

/// `[TIME] [PID] ID FLAG ADDRESS FIELDS: TEXT`.
pub(super) fn read(message: &str) -> Option<Found<'_>> {
    let (time, id, rest) = start(message)?;
    let (flag, rest) = rest.trim_start().split_once(' ')?;
    let outcome = FLAGS
        .iter()
        .find(|(known, _)| *known == flag)
        .map(|&(_, outcome)| outcome)?;
    let mut found = Found::new(Format::Exim, outcome);
    found.time = time.map(Into::into);
    found.queue_id = Some(id.into());
    // A filter of the system has thrown the message away.
    if rest.starts_with("discarded (") {
        return None;
    }
    let rest = recipient(rest.trim_start(), &mut found);
    let (fields, text) = match outcome {
        Outcome::Sent => (rest, ""),
        _ => said(rest),
    };
    read_fields(fields, &mut found);
    if outcome != Outcome::Sent {
        found.text = text.trim().into();
    }
    // Exim before 4.80 names the host in the text.
    if found.relay.is_none() {
        found.relay = host(text).map(Into::into);
    }
    if outcome == Outcome::Bounced && EXPIRED.iter().any(|words| text.contains(words)) {
        found.outcome = Outcome::Expired;
    }
    Some(found)
}

/// Whether a message begins as those of this log do that are about a message: with its id.
pub(super) fn is_line(message: &str) -> bool {
    start(message).is_some()
}

/// The time, the id of a message, and what is behind them.
fn start(message: &str) -> Option<(Option<&str>, &str, &str)> {
    let (time, rest) = time(message);
    let rest = rest.trim_start();
    // The process's id (`log_selector = +pid`).
    let rest = match rest.strip_prefix('[').and_then(|pid| pid.split_once("] ")) {
        Some((pid, rest)) if pid.bytes().all(|byte| byte.is_ascii_digit()) => rest,
        _ => rest,
    };
    let (id, rest) = rest.split_once(' ')?;
    is_id(id).then_some((time, id, rest))
}

/// The host in what older versions say: `…: host mx.example.jp [192.0.2.1]: 550 …`.
fn host(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once(": host ")?;
    let end = rest.find(']')? + 1;
    rest.get(..end).filter(|host| host.contains(" ["))
}

/// `2026-11-26 10:00:00`, perhaps with a fraction and a zone, and what is behind it.
fn time(message: &str) -> (Option<&str>, &str) {
    let parts = || {
        let date = message.get(..10).filter(|date| is_date(date))?;
        let (clock, mut rest) = message.get(11..)?.split_once(' ')?;
        let is_clock = clock.get(2..3) == Some(":") && clock.len() >= 8;
        let mut end = date.len() + 1 + clock.len();
        if let Some((zone, behind)) = rest.split_once(' ')
            && zone.len() == 5
            && zone.starts_with(['+', '-'])
            && zone.bytes().skip(1).all(|byte| byte.is_ascii_digit())
        {
            end += 1 + zone.len();
            rest = behind;
        }
        is_clock.then_some((message.get(..end), rest))
    };
    parts().unwrap_or((None, message))
}

/// Whether a word is an id: `1vQ8yZ-000000007Ab-1xYz`, before Exim 4.97 `1vQ8yZ-0007Ab-Xy`.
pub(super) fn is_id(word: &str) -> bool {
    let bytes = word.as_bytes();
    let hyphens: &[usize] = match bytes.len() {
        16 => &[6, 13],
        23 => &[6, 18],
        _ => return false,
    };
    bytes
        .iter()
        .enumerate()
        .all(|(at, byte)| match hyphens.contains(&at) {
            true => *byte == b'-',
            false => byte.is_ascii_alphanumeric(),
        })
}

/// Reads the address, and the one that it was made of, in brackets behind it. Where mail goes into a file, a pipe
/// or a mailbox without a domain, the recipient is the latter.
fn recipient<'a>(text: &'a str, found: &mut Found<'a>) -> &'a str {
    let end = match text.strip_prefix('"').and_then(|quoted| quoted.find("\"@")) {
        Some(quote) => text
            .get(quote + 1..)
            .and_then(|rest| rest.find(' ').map(|at| quote + 1 + at)),
        None => text.find(' '),
    };
    // A colon ends the address where nothing is known but why it failed.
    let end = end.unwrap_or(text.len());
    let (address, mut rest) = text.split_at(end);
    let (address, is_last) = match address.strip_suffix(':') {
        Some(address) if address.len() > 1 && !address.starts_with(':') => (address, true),
        _ => (address, false),
    };
    found.recipient = Some(bare(address).into());
    if is_last {
        // The colon is what the text begins behind.
        return text.get(end - 1..).unwrap_or_default();
    }
    // A pipe's command has spaces of its own.
    let opened = rest
        .find(" <")
        .filter(|&at| !rest.get(..at).is_some_and(|before| before.contains('=')));
    if let Some(at) = opened
        && let Some(inner) = rest.get(at + 2..)
        && let Some((original, behind)) = inner.split_once('>')
    {
        if original.contains('@')
            && (!address.contains('@') || address.starts_with(['|', '/', ':']))
        {
            found.recipient = Some(original.into());
        }
        rest = behind;
    }
    rest
}

/// Takes the fields and the text behind them apart: at the first colon with a space, outside of quotes.
fn said(text: &str) -> (&str, &str) {
    let mut is_quoted = false;
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b':' if !is_quoted && matches!(bytes.get(at + 1), Some(b' ') | None) => {
                let fields = text.get(..at).unwrap_or_default();
                return (fields, text.get(at + 1..).unwrap_or_default());
            }
            _ => {}
        }
    }
    (text, "")
}

/// Reads the fields: a letter or two, `=`, and a value that ends at a space, or at the end of its quotes.
fn read_fields<'a>(text: &'a str, found: &mut Found<'a>) {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let end = rest.find(' ').unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        if word.is_empty() {
            return;
        }
        let Some((key, value)) = word.split_once('=') else {
            rest = behind;
            continue;
        };
        let from = key.len() + 1;
        // Quoted values have spaces in them, and quotes with a backslash before.
        let end = match value.strip_prefix('"') {
            Some(_) => {
                quoted_end(rest.get(from..).unwrap_or_default()).map_or(rest.len(), |at| from + at)
            }
            None => end,
        };
        let value = rest.get(from..end).unwrap_or_default();
        let mut behind = rest.get(end..).unwrap_or_default();
        match key {
            "F" => found.sender = Some(bare(value).into()),
            "QT" => found.delay = with_units(value),
            "C" => found.text = bare(value).into(),
            "H" => {
                // The host's address and its port stand behind its name.
                let address = behind.trim_start();
                let length = match address.starts_with('[') {
                    true => address.find(' ').unwrap_or(address.len()),
                    false => 0,
                };
                let skipped = behind.len() - address.len();
                let end = if length > 0 {
                    end + skipped + length
                } else {
                    end
                };
                found.relay = rest.get(from..end).map(Into::into);
                behind = rest.get(end..).unwrap_or_default();
            }
            _ => {}
        }
        rest = behind;
    }
}

/// Where a quoted value ends.
fn quoted_end(value: &str) -> Option<usize> {
    let mut is_escaped = false;
    for (at, byte) in value.bytes().enumerate().skip(1) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}
