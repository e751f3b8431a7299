//! qmail-send, and its descendants.
//!
//! `qmail-log(5)`; the texts are those of `qmail-remote`, `qmail-local` and `qmail-send`.

use alloc::string::String;

use once_cell::sync::Lazy;
use regex::Regex;

use crate::bounce::SmtpCommand;
use crate::log::entry::Outcome;
use crate::log::find::find;
use crate::log::format::Format;
use crate::log::found::Found;
use crate::log::head::is_date;

/// What is said of a delivery.
const RESULTS: &[(&str, Outcome)] = &[
    ("success", Outcome::Sent),
    ("failure", Outcome::Bounced),
    ("deferral", Outcome::Deferred),
    ("report mangled, will defer", Outcome::Deferred),
];

/// What qmail-send adds to a failure that is only one because of the message's age.
const EXPIRED: &str = "this message has been in the queue too long";

/// What qmail-remote says of the stage at which it failed.
const STAGES: &[(&str, SmtpCommand)] = &[
    ("does not like recipient", SmtpCommand::RcptTo),
    ("failed after I sent the message", SmtpCommand::EndOfData),
    ("failed on DATA command", SmtpCommand::Data),
    ("but sender was rejected", SmtpCommand::MailFrom),
    ("but my name was rejected", SmtpCommand::Ehlo),
    ("but greeting failed", SmtpCommand::Connect),
    ("but connection died", SmtpCommand::Connect),
];

/// The address of the server in what qmail-remote says.
static SERVER: Lazy<Option<Regex>> = Lazy::new(|| {
    let pattern = r"^(?:Connected to |.*?\b)(\d{1,3}(?:\.\d{1,3}){3})(?: does not like| failed| accepted| but|\b.*? but)";
    Regex::new(pattern).ok()
});

/// `[TIME] delivery 123: failure: words_with_underscores/`.
pub(super) fn read(message: &str) -> Option<Found<'_>> {
    let at = find(message, "delivery ")?;
    let before = message.get(..at)?.trim_end();
    // What is before it is a time (TAI64N, seconds, or a date and a clock), or nothing: `starting delivery` is none.
    let is_time = |byte: u8| byte.is_ascii_hexdigit() || matches!(byte, b'@' | b'.');
    let clock = match before.split_once(' ') {
        Some((date, clock)) if is_date(date) => clock,
        _ => before,
    };
    let is_of_clock = |byte: u8| is_time(byte) || (byte == b':' && clock != before);
    if !clock.bytes().all(is_of_clock) {
        return None;
    }
    let rest = message.get(at + "delivery ".len()..)?;
    let (number, rest) = rest.split_once(": ")?;
    if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (word, said) = rest.split_once(": ").unwrap_or((rest, ""));
    let outcome = RESULTS
        .iter()
        .find(|(known, _)| *known == word.trim_end())
        .map(|&(_, outcome)| outcome)?;
    let text = words(said.trim_end());
    let mut found = Found::new(Format::Qmail, outcome);
    if outcome == Outcome::Bounced && text.contains(EXPIRED) {
        found.outcome = Outcome::Expired;
    }
    found.time = Some(before).filter(|time| !time.is_empty()).map(Into::into);
    found.queue_id = Some(number.into());
    found.relay = server(&text).map(|server| String::from(server).into());
    found.command = STAGES
        .iter()
        .find(|(words, _)| outcome.is_failure() && text.contains(words))
        .map(|&(_, command)| command);
    found.text = text.into();
    Some(found)
}

/// The words as they were before qmail-send wrote `_` for a space and `/` for the end of a line. A slash
/// between other characters was one before, too.
fn words(said: &str) -> String {
    let said = said.strip_suffix('/').unwrap_or(said);
    let mut text = String::with_capacity(said.len());
    let mut parts = said.split('/').peekable();
    while let Some(part) = parts.next() {
        text.extend(part.chars().map(|c| if c == '_' { ' ' } else { c }));
        let Some(next) = parts.peek() else { break };
        let is_line = part.ends_with(['.', ')', ':', '!'])
            || next.starts_with("Remote_host_said")
            || next.starts_with("Giving_up")
            || next.starts_with("I'm_not_going");
        let is_url = part.ends_with(':') && next.is_empty();
        text.push(if is_line && !is_url { '\n' } else { '/' });
    }
    text
}

fn server(text: &str) -> Option<&str> {
    let line = text.lines().next()?;
    let found = SERVER.as_ref()?.captures(line)?;
    found.get(1).map(|server| server.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_is_found_where_qmail_remote_names_it() {
        for (text, expected) in [
            (
                "192.0.2.1 does not like recipient.\nRemote host said: 550 no",
                Some("192.0.2.1"),
            ),
            ("192.0.2.1 accepted message.", Some("192.0.2.1")),
            (
                "192.0.2.1 failed after I sent the message.",
                Some("192.0.2.1"),
            ),
            (
                "Connected to 192.0.2.1 but greeting failed.",
                Some("192.0.2.1"),
            ),
            ("Sorry, no mailbox here by that name. (#5.1.1)", None),
        ] {
            assert_eq!(server(text), expected, "{text}");
        }
    }

    #[test]
    fn words_are_as_they_were() {
        for (said, expected) in [
            ("a_b./c_d/", "a b.\nc d"),
            ("see_http://example.jp/why/", "see http://example.jp/why"),
            (
                "over_quota/Giving_up_on_192.0.2.1./",
                "over quota\nGiving up on 192.0.2.1.",
            ),
            ("", ""),
        ] {
            assert_eq!(words(said), expected, "{said}");
        }
    }
}
