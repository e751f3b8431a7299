//! Delivery-status fields (RFC 3464 §2, RFC 6533 §3): per message and per recipient, in whatever blocks they come.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::code::EnhancedStatusCode;
use crate::dsn::address::{address_of, is_address, typed};
use crate::dsn::limits::{LONGEST_VALUE, MOST_RECIPIENTS};
use crate::dsn::mime::decoded_words;
use crate::dsn::report::DeliveryAction;

/// What the fields say.
#[derive(Clone, Debug, Default)]
pub(super) struct Status {
    pub reporting_mta: Option<String>,
    pub envelope_id: Option<String>,
    pub recipients: Vec<StatusOfRecipient>,
    /// Whether there were more recipients.
    pub is_cut: bool,
}

/// What the fields of one recipient say.
#[derive(Clone, Debug, Default)]
pub(super) struct StatusOfRecipient {
    pub last: Option<String>,
    pub original: Option<String>,
    /// What else it is called: `X-Actual-Recipient`.
    pub actual: Option<String>,
    /// What it is shown as, where that is an address.
    pub shown: Option<String>,
    pub action: Option<DeliveryAction>,
    pub status: Option<EnhancedStatusCode>,
    pub remote_mta: Option<String>,
    pub diagnostic: Option<String>,
    /// The diagnostic is that of a program (`x-unix`): its own words, its number, or what stands for it.
    pub is_of_program: bool,
    pub last_attempt: Option<String>,
    pub will_retry_until: Option<String>,
    /// Words in comments and in fields of one's own.
    pub others: Vec<String>,
    has_action: bool,
    has_status: bool,
    has_final: bool,
}

/// What a field is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slot {
    ReportingMta,
    EnvelopeId,
    OfMessage,
    Final,
    Original,
    Actual,
    Action,
    Status,
    RemoteMta,
    Diagnostic,
    DisplayName,
    LastAttempt,
    RetryUntil,
    Ignored,
    Other,
}

/// The fields by their names, in lower case. Any other one that begins with `X-` may have words of why.
const SLOTS: &[(&str, Slot)] = &[
    ("reporting-mta", Slot::ReportingMta),
    ("reporting-ua", Slot::ReportingMta),
    ("original-envelope-id", Slot::EnvelopeId),
    ("dsn-gateway", Slot::OfMessage),
    ("received-from-mta", Slot::OfMessage),
    ("arrival-date", Slot::OfMessage),
    ("final-recipient", Slot::Final),
    ("final-recepient", Slot::Final),
    ("final_recipient", Slot::Final),
    ("original-recipient", Slot::Original),
    ("x-original-recipient", Slot::Original),
    ("x-actual-recipient", Slot::Actual),
    ("action", Slot::Action),
    ("status", Slot::Status),
    ("remote-mta", Slot::RemoteMta),
    ("diagnostic-code", Slot::Diagnostic),
    ("diagnostic", Slot::Diagnostic),
    ("last-attempt-date", Slot::LastAttempt),
    ("will-retry-until", Slot::RetryUntil),
    ("final-log-id", Slot::Ignored),
    ("localized-recipient", Slot::Ignored),
    ("x-display-name", Slot::DisplayName),
    ("x-mailer", Slot::Ignored),
];

/// Words of the `Action` field.
const ACTIONS: &[(&str, DeliveryAction)] = &[
    ("failed", DeliveryAction::Failed),
    ("failure", DeliveryAction::Failed),
    ("fail", DeliveryAction::Failed),
    ("undelivered", DeliveryAction::Failed),
    ("undeliverable", DeliveryAction::Failed),
    ("bounced", DeliveryAction::Failed),
    ("error", DeliveryAction::Failed),
    ("expired", DeliveryAction::Failed),
    ("rejected", DeliveryAction::Failed),
    ("delayed", DeliveryAction::Delayed),
    ("delay", DeliveryAction::Delayed),
    ("deferred", DeliveryAction::Delayed),
    ("transient", DeliveryAction::Delayed),
    ("temporary", DeliveryAction::Delayed),
    ("delivered", DeliveryAction::Delivered),
    ("relayed", DeliveryAction::Relayed),
    ("relay", DeliveryAction::Relayed),
    ("expanded", DeliveryAction::Expanded),
];

/// Whether a text has fields of this kind.
pub(super) fn has_status_fields(text: &str) -> bool {
    let names = text
        .lines()
        .take(200)
        .filter_map(|line| line.split_once(':'));
    let is_telling = |(name, _): &(&str, &str)| {
        [
            "final-recipient",
            "diagnostic-code",
            "reporting-mta",
            "original-recipient",
        ]
        .iter()
        .any(|known| name.trim().eq_ignore_ascii_case(known))
    };
    names.filter(is_telling).take(2).count() == 2
}

impl Status {
    /// Reads the fields of one part, behind those that were read before.
    pub fn read(&mut self, text: &str) {
        let mut reader = Reader {
            status: self,
            current: None,
            is_behind_blank: true,
        };
        let mut open: Option<(Slot, String)> = None;
        for line in text.lines() {
            let trimmed = line.trim();
            if line.starts_with([' ', '\t']) && !trimmed.is_empty() {
                if let Some((_, value)) = &mut open
                    && value.len() + trimmed.len() < LONGEST_VALUE
                {
                    if !value.is_empty() {
                        value.push(' ');
                    }
                    value.push_str(trimmed);
                }
                continue;
            }
            reader.keep(open.take());
            if trimmed.is_empty() {
                reader.is_behind_blank = true;
                continue;
            }
            open = slot_of(trimmed).map(|(slot, value)| {
                let longest = value.len().min(LONGEST_VALUE);
                (slot, String::from(value.get(..longest).unwrap_or(value)))
            });
        }
        reader.keep(open);
        reader.close();
    }
}

/// What a line is for, and its value.
fn slot_of(line: &str) -> Option<(Slot, &str)> {
    let (name, value) = line.split_once(':')?;
    let name = name.trim().to_ascii_lowercase();
    let slot = SLOTS.iter().find(|(known, _)| *known == name);
    let slot = match slot {
        Some(&(_, slot)) => slot,
        None if name.starts_with("x-") => Slot::Other,
        None => return None,
    };
    Some((slot, value.trim()))
}

/// The fields of a part as they come.
struct Reader<'s> {
    status: &'s mut Status,
    current: Option<StatusOfRecipient>,
    is_behind_blank: bool,
}

impl Reader<'_> {
    fn keep(&mut self, field: Option<(Slot, String)>) {
        let Some((slot, value)) = field else {
            return;
        };
        let value = decoded_words(value);
        let host = || Some(typed(&value).1.to_string()).filter(|host| !host.is_empty());
        match slot {
            Slot::ReportingMta => {
                return self.status.reporting_mta = self.status.reporting_mta.take().or_else(host);
            }
            Slot::EnvelopeId => return self.status.envelope_id = Some(value),
            Slot::OfMessage | Slot::Ignored => return,
            // Fields of one's own stand beside those of the message as well.
            Slot::Other | Slot::DisplayName if self.current.is_none() => return,
            _ => {}
        }
        if self.begins_another(slot) {
            self.close();
        }
        self.is_behind_blank = false;
        let current = self.current.get_or_insert_default();
        match slot {
            Slot::Final => {
                current.has_final = true;
                current.last = address_of(&value);
            }
            Slot::Original => {
                current.original = current.original.take().or_else(|| address_of(&value))
            }
            Slot::Actual => current.actual = address_of(&value),
            Slot::Action => {
                current.has_action = true;
                current.action = action_of(&value);
                current.others.extend(comment_of(&value));
            }
            Slot::Status => {
                current.has_status = true;
                current.status = status_in(&value);
                current.others.extend(comment_of(&value));
            }
            // The IP address in brackets, and the stop at the end of a full name, are no part of it.
            Slot::RemoteMta => {
                current.remote_mta = host().map(|host| {
                    let name = host.split([' ', '\t']).next().unwrap_or_default();
                    name.strip_suffix('.').unwrap_or(name).to_string()
                });
            }
            Slot::Diagnostic => match &mut current.diagnostic {
                Some(known) => {
                    if known.len() + value.len() < LONGEST_VALUE {
                        known.push('\n');
                        known.push_str(without_type(&value));
                    }
                }
                None => {
                    current.is_of_program = typed(&value).0 == Some("x-unix");
                    current.diagnostic = Some(without_type(&value).to_string());
                }
            },
            Slot::LastAttempt => current.last_attempt = Some(value),
            Slot::RetryUntil => current.will_retry_until = Some(value),
            Slot::DisplayName if is_address(value.trim()) => current.shown = address_of(&value),
            Slot::Other | Slot::DisplayName => {
                // No more than one that has words.
                if value.contains(' ') && current.others.len() < 8 {
                    current.others.push(without_type(&value).to_string());
                }
            }
            Slot::ReportingMta | Slot::EnvelopeId | Slot::OfMessage | Slot::Ignored => {}
        }
    }

    /// Whether a field is that of another recipient than the current one: one that this has already, or the first
    /// of a block behind one that is complete.
    fn begins_another(&self, slot: Slot) -> bool {
        let Some(current) = &self.current else {
            return false;
        };
        let has_outcome = current.has_action || current.has_status;
        match slot {
            Slot::Final => current.has_final || (self.is_behind_blank && has_outcome),
            Slot::Original => {
                self.is_behind_blank
                    && (current.has_final || current.original.is_some())
                    && has_outcome
            }
            Slot::Action => current.has_action,
            Slot::Status => current.has_status && self.is_behind_blank,
            _ => false,
        }
    }

    fn close(&mut self) {
        let Some(current) = self.current.take() else {
            return;
        };
        let is_told = current.has_final
            || current.has_action
            || current.has_status
            || current.original.is_some()
            || current.actual.is_some()
            || current.diagnostic.is_some();
        if !is_told {
            return;
        }
        if self.status.recipients.len() >= MOST_RECIPIENTS {
            self.status.is_cut = true;
            return;
        }
        self.status.recipients.push(current);
    }
}

/// What an `Action` field says.
fn action_of(value: &str) -> Option<DeliveryAction> {
    let word = value
        .trim_start()
        .split(|c: char| !c.is_ascii_alphabetic())
        .next()?;
    ACTIONS
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(word))
        .map(|&(_, action)| action)
}

/// The words in brackets behind a value.
fn comment_of(value: &str) -> Option<String> {
    let (_, comment) = value.split_once('(')?;
    let comment = comment.trim_end().trim_end_matches(')').trim();
    (!comment.is_empty()).then(|| comment.to_string())
}

/// A diagnostic without its type (RFC 3464 §2.1.2).
fn without_type(value: &str) -> &str {
    let Some((kind, rest)) = value.split_once(';') else {
        return value.trim();
    };
    let kind = kind.trim();
    let is_type = !kind.is_empty()
        && kind.len() <= 20
        && kind
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
        && kind.bytes().any(|b| b.is_ascii_alphabetic());
    if is_type { rest.trim() } else { value.trim() }
}

/// The first enhanced status code in a text. Leading zeros are read over.
pub(super) fn status_in(text: &str) -> Option<EnhancedStatusCode> {
    let is_part = |c: char| c.is_ascii_digit() || c == '.';
    text.split(|c: char| !is_part(c)).find_map(|word| {
        let mut numbers = word.trim_matches('.').split('.');
        let class = numbers.next()?.parse().ok()?;
        let subject = numbers.next()?.parse().ok()?;
        let detail = numbers.next()?.parse().ok()?;
        // Four numbers are an IP address.
        match numbers.next() {
            Some(_) => None,
            None => EnhancedStatusCode::from_parts(class, subject, detail),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Status {
        let mut status = Status::default();
        status.read(text);
        status
    }

    #[test]
    fn recipients_are_told_apart_however_blocks_are_written() {
        for text in [
            "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822;a@b.example\nAction: failed\nStatus: 5.1.1\n\n\
             Final-Recipient: rfc822;c@d.example\nAction: delayed\nStatus: 4.4.1\n",
            // No block of the message, and no empty line between.
            "Final-Recipient: rfc822;a@b.example\nAction: failed\nStatus: 5.1.1\n\
             Final-Recipient: rfc822;c@d.example\nAction: delayed\nStatus: 4.4.1\n",
            // An empty line behind each field.
            "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822;a@b.example\n\nAction: failed\n\nStatus: 5.1.1\n\n\
             Final-Recipient: rfc822;c@d.example\n\nAction: delayed\n\nStatus: 4.4.1\n",
            // The status first.
            "Status: 5.1.1\nAction: failed\nFinal-Recipient: rfc822;a@b.example\n\n\
             Status: 4.4.1\nAction: delayed\nFinal-Recipient: rfc822;c@d.example\n",
        ] {
            let status = read(text);
            let found: Vec<_> = status
                .recipients
                .iter()
                .map(|r| {
                    (
                        r.last.as_deref().unwrap_or(""),
                        r.action,
                        r.status.map(|s| s.to_string()),
                    )
                })
                .collect();
            assert_eq!(
                found,
                [
                    (
                        "a@b.example",
                        Some(DeliveryAction::Failed),
                        Some("5.1.1".to_string())
                    ),
                    (
                        "c@d.example",
                        Some(DeliveryAction::Delayed),
                        Some("4.4.1".to_string())
                    ),
                ],
                "{text}"
            );
        }
    }

    #[test]
    fn values_lose_their_types_and_keep_their_words() {
        let status = read(
            "Reporting-MTA: DNS;mx.example\nOriginal-Recipient: rfc822;A@b.example\nFinal-Recipient: RFC822; a@b.example\n\
             Action: failed (mailbox unknown)\nStatus: 5.0.0 (permanent failure)\nRemote-MTA: dns; mx2.example\n\
             Diagnostic-Code: SMTP; 550 5.1.1\n\t<a@b.example> no such user\nX-Exim-Diagnostic: x; really unknown\n",
        );
        assert_eq!(status.reporting_mta.as_deref(), Some("mx.example"));
        let first = &status.recipients[0];
        assert_eq!(first.original.as_deref(), Some("A@b.example"));
        assert_eq!(first.remote_mta.as_deref(), Some("mx2.example"));
        assert_eq!(
            first.diagnostic.as_deref(),
            Some("550 5.1.1 <a@b.example> no such user")
        );
        assert_eq!(
            first.others,
            ["mailbox unknown", "permanent failure", "really unknown"]
        );
    }

    #[test]
    fn status_codes_are_found() {
        for (text, code) in [
            ("5.1.1", Some("5.1.1")),
            ("5.01.001 (x)", Some("5.1.1")),
            ("smtp;550 5.7.26 no", Some("5.7.26")),
            ("192.0.2.1 4.4.2", Some("4.4.2")),
            ("5.1", None),
            ("3.1.1", None),
        ] {
            assert_eq!(
                status_in(text).map(|code| code.to_string()).as_deref(),
                code,
                "{text}"
            );
        }
    }
}
