//! What is read from a message.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use crate::answer::Classification;
use crate::bounce::SmtpCommand;
use crate::code::{EnhancedStatusCode, ReplyCode};
use crate::dsn::limits::Bound;
use crate::dsn::original::Original;
use crate::names::{NameError, as_text, by_name};

/// What a message reports, and of whom.
///
/// `C` is the answer: of the built-in rules, or of a classifier of one's own, which it borrows from.
///
/// ```
/// use bounce_classifier::dsn::{self, Kind};
///
/// let report = dsn::read(b"From: MAILER-DAEMON@mx.example.jp\n\
///     Subject: Undelivered Mail Returned to Sender\n\
///     \n\
///     <taro@example.jp>: host mx.example.jp[192.0.2.1] said: 550 5.1.1 User unknown\n\
///     \x20   (in reply to RCPT TO command)\n")?;
/// assert_eq!(report.kind, Kind::Failure);
/// assert_eq!(report.recipients.len(), 1);
/// assert_eq!(report.recipients[0].address, "taro@example.jp");
/// # Ok::<(), dsn::DsnError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Report<C = Classification<'static>> {
    /// What is reported.
    pub kind: Kind,
    /// The recipients that the report is about, in its order. An automatic reply, a challenge and what is no
    /// report have none.
    pub recipients: Vec<Recipient<C>>,
    /// What is known of the message that is reported on.
    pub original: Original,
    /// Who sent the report: the address in its `From` field.
    pub sender: Option<String>,
    /// The server that wrote the report (`Reporting-MTA`, RFC 3464 §2.2.2), without its type.
    pub reporting_mta: Option<String>,
    /// What the sender called the transaction (`Original-Envelope-Id`, RFC 3464 §2.2.1).
    pub envelope_id: Option<String>,
    /// What a feedback report says beside the recipient (RFC 5965).
    pub feedback: Option<Feedback>,
    /// The first bound that was met: there is more in the message than was read.
    pub cut: Option<Bound>,
}

/// What a message reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The message was not delivered to at least one recipient.
    Failure,
    /// The message is not delivered yet, and the server goes on trying.
    Delay,
    /// The message was delivered, relayed, or expanded into the members of a list.
    Success,
    /// A recipient, or a provider in their name, complains of the message (ARF, RFC 5965).
    Complaint,
    /// A program answers for the recipient (RFC 3834): out of office, or a receipt of a help desk.
    AutoReply,
    /// The recipient's filter asks the sender to prove to be a person.
    Challenge,
    /// Anything else: mail from people, read receipts, newsletters, statistics.
    NotAReport,
}

impl Kind {
    /// Every kind.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::dsn::Kind::ALL.len(), 7);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Failure,
        Self::Delay,
        Self::Success,
        Self::Complaint,
        Self::AutoReply,
        Self::Challenge,
        Self::NotAReport,
    ];

    /// The stable, snake_case name.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::dsn::Kind::AutoReply.as_str(), "auto_reply");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Failure => "failure",
            Self::Delay => "delay",
            Self::Success => "success",
            Self::Complaint => "complaint",
            Self::AutoReply => "auto_reply",
            Self::Challenge => "challenge",
            Self::NotAReport => "not_a_report",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What a report says of one recipient.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Recipient<C = Classification<'static>> {
    /// The address: the final one (`Final-Recipient`, RFC 3464 §2.3.2) where it is stated, else the best that is
    /// known. Where that is a list or an alias, and the report names the address behind it that was not reached, it is
    /// that one, as the list may well reach others. As written, without its type, and decoded. It need not be an e-mail address: a pipe, a path or
    /// the name of a mailbox is kept.
    pub address: String,
    /// The address that the sender used, where it is stated (`Original-Recipient`, RFC 3464 §2.3.1), or the list or
    /// alias that [`address`](Self::address) stands behind.
    pub original: Option<String>,
    /// Where the address was found.
    pub address_from: Source,
    /// What the server did (`Action`, RFC 3464 §2.3.3), or what its words say that it did. A complaint has none.
    pub action: Option<DeliveryAction>,
    /// The enhanced status code: the one of the `Status` field (RFC 3464 §2.3.4), or a closer one of the same class
    /// in the reply that is quoted, or the one in the text.
    pub status: Option<EnhancedStatusCode>,
    /// The reply code in the diagnostic text.
    pub reply: Option<ReplyCode>,
    /// The text that best says why, without the type of its field; at most 4 KiB of it.
    pub diagnostic: Option<String>,
    /// Where the diagnostic text was found.
    pub diagnostic_from: Source,
    /// The server that refused or took the message (`Remote-MTA`, RFC 3464 §2.3.5), without its type.
    pub remote_mta: Option<String>,
    /// The SMTP command that the server refused, where the report tells it.
    pub command: Option<SmtpCommand>,
    /// When the last attempt was made (`Last-Attempt-Date`, RFC 3464 §2.3.7).
    pub last_attempt: Option<Time>,
    /// Until when the server will try (`Will-Retry-Until`, RFC 3464 §2.3.9).
    pub will_retry_until: Option<Time>,
    /// Why it failed or is late. None where nothing failed.
    pub classification: Option<C>,
}

/// What a server did with the message for a recipient (RFC 3464 §2.3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeliveryAction {
    /// It gave up.
    Failed,
    /// It goes on trying.
    Delayed,
    /// It put the message into the recipient's mailbox.
    Delivered,
    /// It handed the message on to a system that sends no reports.
    Relayed,
    /// It handed the message on to the members of a list.
    Expanded,
}

impl DeliveryAction {
    /// Every action.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::dsn::DeliveryAction::ALL.len(), 5);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Failed,
        Self::Delayed,
        Self::Delivered,
        Self::Relayed,
        Self::Expanded,
    ];

    /// The word of RFC 3464.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::dsn::DeliveryAction::Delayed.as_str(), "delayed");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Failed => "failed",
            Self::Delayed => "delayed",
            Self::Delivered => "delivered",
            Self::Relayed => "relayed",
            Self::Expanded => "expanded",
        }
    }
}

impl fmt::Display for DeliveryAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Where in a message something was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Source {
    /// In the fields that are made for it: `message/delivery-status` or `message/feedback-report`.
    Fields,
    /// In a field of one's own among them: a comment, or `X-…`.
    OtherFields,
    /// In the text for people.
    Text,
    /// In the header of the report.
    Header,
    /// In the message that is returned.
    Original,
    /// Nowhere.
    Nowhere,
}

impl Source {
    /// Every place.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::dsn::Source::ALL.len(), 6);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Fields,
        Self::OtherFields,
        Self::Text,
        Self::Header,
        Self::Original,
        Self::Nowhere,
    ];

    /// The stable, snake_case name.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::dsn::Source::OtherFields.as_str(), "other_fields");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fields => "fields",
            Self::OtherFields => "other_fields",
            Self::Text => "text",
            Self::Header => "header",
            Self::Original => "original",
            Self::Nowhere => "nowhere",
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

by_name! {
    Kind, "kind of report";
    DeliveryAction, "action";
    Source, "place in a message";
}

/// A point in time, as it is written and as it is read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Time {
    /// As it is written.
    pub text: String,
    /// In seconds since 1970-01-01 00:00 UTC; none if it cannot be read (RFC 5322 §3.3).
    pub unix: Option<i64>,
}

/// What a feedback report says beside the recipient (RFC 5965 §3).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Feedback {
    /// The type, in lower case: `abuse`, `fraud`, `virus`, `not-spam`, `opt-out`, `auth-failure` or another.
    pub kind: Option<String>,
    /// The program that wrote it.
    pub user_agent: Option<String>,
    /// The IP address that the message came from.
    pub source_ip: Option<String>,
    /// The return path of the message.
    pub mail_from: Option<String>,
    /// The domains that are reported.
    pub domains: Vec<String>,
}
