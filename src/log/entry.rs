//! What a line tells of a delivery.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;
use core::time::Duration;

use crate::answer::Classification;
use crate::bounce::SmtpCommand;
use crate::code::{EnhancedStatusCode, ReplyCode};
use crate::log::format::Format;
use crate::names::{NameError, as_text, by_name};

/// What a line of a log tells of the delivery of a message. It borrows from the line what it can.
///
/// `C` is the answer: of the built-in rules, or of a classifier of one's own, which it borrows from.
///
/// ```
/// use bounce_classifier::log::{Format, Outcome};
///
/// let line = "2026-11-26 10:00:00 1vQ8yZ-000000007Ab-1xYz ** taro@example.jp F=<news@example.com> \
///     R=dnslookup T=remote_smtp H=mx.example.jp [192.0.2.1]: SMTP error from remote mail server \
///     after RCPT TO:<taro@example.jp>: 550 5.1.1 User unknown";
/// let entry = Format::Exim.parse(line).unwrap();
/// assert_eq!(entry.outcome, Outcome::Bounced);
/// assert_eq!(entry.queue_id.as_deref(), Some("1vQ8yZ-000000007Ab-1xYz"));
/// assert_eq!(entry.sender.as_deref(), Some("news@example.com"));
/// assert_eq!(entry.relay.as_deref(), Some("mx.example.jp [192.0.2.1]"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry<'a, C = Classification<'static>> {
    /// The MTA that has written the line.
    pub mta: Format,
    /// The host that the head of the line names.
    pub host: Option<Cow<'a, str>>,
    /// When it was written, as it stands there; syslog's own times have no year and no zone.
    pub time: Option<Cow<'a, str>>,
    /// The id of the message in the queue; of qmail the number of the delivery, which another line ties to a
    /// message and a recipient.
    pub queue_id: Option<Cow<'a, str>>,
    /// The recipient, as written, without brackets; the first if the line names several.
    pub recipient: Option<Cow<'a, str>>,
    /// The other recipients of the line.
    pub more_recipients: Vec<Cow<'a, str>>,
    /// The envelope sender, without brackets; empty for the null sender. Many lines do not name it.
    pub sender: Option<Cow<'a, str>>,
    /// The server that was spoken to, as written.
    pub relay: Option<Cow<'a, str>>,
    /// What has become of the message.
    pub outcome: Outcome,
    /// The reply code of the server.
    pub reply: Option<ReplyCode>,
    /// The enhanced status code, of the server or the MTA.
    pub status: Option<EnhancedStatusCode>,
    /// The command that the server answered.
    pub command: Option<SmtpCommand>,
    /// What the server or the MTA says about it; empty where the line says nothing.
    pub text: Cow<'a, str>,
    /// How long the message has been on its way, as far as this MTA knows.
    pub delay: Option<Duration>,
    /// Why the message was not delivered; none if it was. The ranges in it are meant for [`text`](Self::text).
    pub classification: Option<C>,
}

impl<C> Entry<'_, C> {
    /// The same entry, with copies of what it borrowed from the line.
    ///
    /// ```
    /// use bounce_classifier::log::{self, Entry};
    ///
    /// let entry: Entry<'static> = {
    ///     let line = String::from("delivery 7: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/");
    ///     log::parse(&line).unwrap().into_owned()
    /// };
    /// assert_eq!(entry.text, "Sorry, no mailbox here by that name. (#5.1.1)");
    /// ```
    #[must_use]
    pub fn into_owned(self) -> Entry<'static, C> {
        let owned = |text: Option<Cow<'_, str>>| text.map(|text| Cow::Owned(text.into_owned()));
        let more = self.more_recipients.into_iter();
        Entry {
            mta: self.mta,
            host: owned(self.host),
            time: owned(self.time),
            queue_id: owned(self.queue_id),
            recipient: owned(self.recipient),
            more_recipients: more.map(|text| Cow::Owned(text.into_owned())).collect(),
            sender: owned(self.sender),
            relay: owned(self.relay),
            outcome: self.outcome,
            reply: self.reply,
            status: self.status,
            command: self.command,
            text: Cow::Owned(self.text.into_owned()),
            delay: self.delay,
            classification: self.classification,
        }
    }
}

/// What has become of a message. The list is closed: a line that tells nothing of these is no entry.
///
/// ```
/// use bounce_classifier::log::Outcome;
///
/// assert_eq!(Outcome::Deferred.to_string(), "deferred");
/// assert!(Outcome::Expired.is_final() && !Outcome::Deferred.is_final());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// The next server, a mailbox or a program has taken it.
    Sent,
    /// It was not delivered for now; the MTA tries again.
    Deferred,
    /// It was not delivered, and comes back.
    Bounced,
    /// It was not delivered in time: the MTA has given up trying again.
    Expired,
}

impl Outcome {
    /// Every outcome.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::log::Outcome::ALL.len(), 4);
    /// ```
    pub const ALL: &'static [Self] = &[Self::Sent, Self::Deferred, Self::Bounced, Self::Expired];

    /// The stable, snake_case name.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::log::Outcome::Sent.as_str(), "sent");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Deferred => "deferred",
            Self::Bounced => "bounced",
            Self::Expired => "expired",
        }
    }

    /// Whether the message was not delivered, or not yet.
    ///
    /// ```
    /// assert!(bounce_classifier::log::Outcome::Deferred.is_failure());
    /// ```
    #[must_use]
    pub const fn is_failure(self) -> bool {
        !matches!(self, Self::Sent)
    }

    /// Whether the MTA does not try again.
    ///
    /// ```
    /// assert!(bounce_classifier::log::Outcome::Bounced.is_final());
    /// ```
    #[must_use]
    pub const fn is_final(self) -> bool {
        !matches!(self, Self::Deferred)
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

by_name! {
    Outcome, "outcome of a delivery";
}
