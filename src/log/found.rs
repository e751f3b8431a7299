//! From what was found on a line to the entry: the codes, the command, and the classification.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::time::Duration;

use once_cell::sync::Lazy;
use regex::Regex;

use crate::answer::{Classification, Strength};
use crate::bounce::{Bounce, SmtpCommand};
use crate::classify::Judge;
use crate::code::{EnhancedStatusCode, ReplyCode};
use crate::log::bounds::MAX_RECIPIENTS;
use crate::log::entry::{Entry, Outcome};
use crate::log::format::Format;
use crate::stated;

/// What was found on a line, as it stands there.
#[derive(Clone)]
pub(super) struct Found<'a> {
    pub mta: Format,
    pub outcome: Outcome,
    pub time: Option<Cow<'a, str>>,
    pub queue_id: Option<Cow<'a, str>>,
    pub recipient: Option<Cow<'a, str>>,
    pub more_recipients: Vec<Cow<'a, str>>,
    pub sender: Option<Cow<'a, str>>,
    pub relay: Option<Cow<'a, str>>,
    pub reply: Option<ReplyCode>,
    pub status: Option<EnhancedStatusCode>,
    pub command: Option<SmtpCommand>,
    pub text: Cow<'a, str>,
    /// What the text comes to for the recipient, where it speaks of the sender's own server.
    pub own_fault: Option<EnhancedStatusCode>,
    pub delay: Option<Duration>,
}

/// What stands before a command: Postfix writes it behind a reply, and Exim before one. Of both expressions only the
/// end of a match is asked for, which is found in half the time.
static BEFORE_COMMAND: Lazy<Option<Regex>> =
    Lazy::new(|| Regex::new(r"in reply to |remote mail(?:er| server) after ").ok());

/// What may stand between that and the command.
const QUALIFIERS: &[&str] = &["the ", "pipelined "];

/// A reply code, and what MTAs put before a server's reply: Postfix, Exim (which once named the host there), Haraka.
static REPLY: Lazy<Option<Regex>> = Lazy::new(|| {
    let pattern = concat!(
        r"(?:said|says|[Uu]pstream error|refused to talk to me",
        r"|remote mail(?:er| server) after [^:]+(?::<[^>]*>[^:]*)?(?:: host [^ ]+ \[[^\]]*\])?)",
        r": [245][0-9][0-9](?:[ -]|$)",
    );
    Regex::new(pattern).ok()
});

impl<'a> Found<'a> {
    /// A line of which nothing but the outcome is known.
    pub const fn new(mta: Format, outcome: Outcome) -> Self {
        Self {
            mta,
            outcome,
            time: None,
            queue_id: None,
            recipient: None,
            more_recipients: Vec::new(),
            sender: None,
            relay: None,
            reply: None,
            status: None,
            command: None,
            text: Cow::Borrowed(""),
            own_fault: None,
            delay: None,
        }
    }

    /// Sets all recipients.
    pub fn recipients<T: Into<Cow<'a, str>>>(&mut self, all: impl IntoIterator<Item = T>) {
        let mut all = all.into_iter().map(Into::into).take(MAX_RECIPIENTS);
        self.recipient = all.next();
        self.more_recipients = all.collect();
    }

    /// The entry, with what the judge says of its failure.
    pub fn entry<'r>(self, judge: Judge<'_, 'r>) -> Entry<'a, Classification<'r>> {
        let is_failure = self.outcome.is_failure();
        let command = self.command.or_else(|| match is_failure {
            true => command(&self.text),
            false => None,
        });
        let stated_reply = self.reply.or_else(|| match is_failure {
            true => reply(&self.text),
            false => None,
        });
        let classification = is_failure.then(|| {
            if self.own_fault.is_some() {
                return Answer::Guessed(judge(&Bounce::new("").status(self.own_fault)));
            }
            let known = Bounce::new(self.text.as_ref())
                .reply(stated_reply)
                .status(self.status)
                .remote_mta(self.relay.as_deref().filter(|relay| is_host(relay)))
                .command(command);
            answer(&known, self.outcome, judge)
        });
        let (reply, status) = match &classification {
            Some(Answer::Read(answer)) => (answer.reply(), answer.status()),
            Some(Answer::Guessed(_)) => (None, None),
            None => stated::codes(&self.text),
        };
        Entry {
            mta: self.mta,
            host: None,
            time: self.time,
            queue_id: self.queue_id,
            recipient: self.recipient,
            more_recipients: self.more_recipients,
            sender: self.sender,
            relay: self.relay,
            outcome: self.outcome,
            reply: stated_reply.or(reply),
            status: self.status.or(status),
            command,
            text: self.text,
            delay: self.delay,
            classification: classification.map(|answer| match answer {
                Answer::Read(answer) | Answer::Guessed(answer) => answer,
            }),
        }
    }
}

/// The answer, and what it is made of.
enum Answer<'r> {
    /// The text and the codes.
    Read(Classification<'r>),
    /// The outcome alone, so that the codes in it are nobody's.
    Guessed(Classification<'r>),
}

/// The command that a text names.
fn command(text: &str) -> Option<SmtpCommand> {
    let end = BEFORE_COMMAND.as_ref()?.shortest_match(text)?;
    let behind = text.get(end..)?;
    let qualified = QUALIFIERS.iter().find_map(|word| behind.strip_prefix(word));
    stated::command(qualified.unwrap_or(behind))
}

/// The reply code that a text quotes.
fn reply(text: &str) -> Option<ReplyCode> {
    let end = REPLY.as_ref()?.shortest_match(text)?;
    let code = text.as_bytes().get(..end)?.trim_ascii_end();
    let code = code.strip_suffix(b"-").unwrap_or(code);
    ReplyCode::from_bytes(code.last_chunk::<3>()?).ok()
}

/// Whether a relay is a host, and not a word of the MTA for its own delivery (`local`, `none`).
fn is_host(relay: &str) -> bool {
    relay.contains(['.', ':', '['])
}

/// The answer. Where the text tells nothing, the outcome says the class, and an expiry its own reason.
fn answer<'r>(known: &Bounce<'_>, outcome: Outcome, judge: Judge<'_, 'r>) -> Answer<'r> {
    let mut told = judge(known);
    let has_code = told.reply().is_some() || told.status().is_some();
    if told.strength() > Strength::Class {
        // What is tried again is temporary, though no code says so.
        if outcome == Outcome::Deferred && !has_code {
            told = judge(&known.status(EnhancedStatusCode::from_parts(4, 0, 0)));
            return Answer::Guessed(told);
        }
        return Answer::Read(told);
    }
    if outcome == Outcome::Expired {
        // "Delivery time expired" (RFC 3463 section 3.5).
        let status = EnhancedStatusCode::from_parts(4, 4, 7);
        return Answer::Guessed(judge(&known.status(status)));
    }
    if has_code {
        return Answer::Read(told);
    }
    let class = match outcome {
        Outcome::Deferred => 4,
        _ => 5,
    };
    let status = EnhancedStatusCode::from_parts(class, 0, 0);
    Answer::Guessed(judge(&known.status(status)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_and_commands_are_found_in_what_mtas_put_around_them() {
        for (text, code, stage) in [
            (
                "host mx[192.0.2.1] said: 550 no (in reply to RCPT TO command)",
                Some(550),
                Some(SmtpCommand::RcptTo),
            ),
            (
                "host mx[192.0.2.1] said: 552-5.3.4 no (in reply to end of DATA command)",
                Some(552),
                Some(SmtpCommand::EndOfData),
            ),
            (
                "host mx[192.0.2.1] refused to talk to me: 421 busy",
                Some(421),
                None,
            ),
            (
                "SMTP error from remote mail server after RCPT TO:<a@x>: 450 later",
                Some(450),
                Some(SmtpCommand::RcptTo),
            ),
            (
                "SMTP error from remote mail server after pipelined MAIL FROM:<a@x> SIZE=9: 550 no",
                Some(550),
                Some(SmtpCommand::MailFrom),
            ),
            (
                "SMTP error from remote mailer after end of data: host mx [192.0.2.1]: 554 no",
                Some(554),
                Some(SmtpCommand::EndOfData),
            ),
            ("Upstream error: 451 4.7.1 later", Some(451), None),
            (
                "connect to mx[192.0.2.1]:25: Connection timed out",
                None,
                None,
            ),
            ("user unknown", None, None),
        ] {
            assert_eq!(reply(text).map(ReplyCode::as_u16), code, "{text}");
            assert_eq!(command(text), stage, "{text}");
        }
    }
}
