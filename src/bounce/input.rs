//! The input: what is known of a failed delivery.
use core::fmt;

use bounce_phrases::fold;

use crate::bounce::remote_mta::host_of;
use crate::code::{EnhancedStatusCode, ReplyCode};
use crate::forms::{AsRemoteMta, AsText};
use crate::quoted::Quoted;

/// What is known of a failed delivery. Every part is optional.
///
/// Made from raw text, in which [`classify`](crate::classify) looks for the codes:
///
/// ```
/// use bounce_classifier::Bounce;
///
/// let bounce = Bounce::from("550 5.1.1 <taro@example.jp>: User unknown");
/// assert_eq!(bounce.stated_reply(), None);
/// ```
///
/// or from parts, which come before whatever the text says:
///
/// ```
/// use bounce_classifier::{Bounce, EnhancedStatusCode, ReplyCode, SmtpCommand};
///
/// let bounce = Bounce::new("Unknown user taro@docomo.example")
///     .reply(ReplyCode::new(550)?)
///     .status(EnhancedStatusCode::new(5, 2, 0)?)
///     .remote_mta("mx.example.jp")
///     .command(SmtpCommand::EndOfData);
/// assert_eq!(bounce.stated_command(), Some(SmtpCommand::EndOfData));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The text need not be UTF-8: bytes that are not are read as ISO 8859-1.
///
/// ```
/// use bounce_classifier::{BounceReason, classify};
///
/// let bounce = classify(b"552 Bo\xEEte pleine")?;
/// assert_eq!(bounce.reason(), BounceReason::MAILBOX_FULL);
/// # Ok::<(), bounce_classifier::ClassifyError>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Bounce<'a> {
    text: &'a [u8],
    reply: Option<ReplyCode>,
    status: Option<EnhancedStatusCode>,
    remote_mta: Option<&'a [u8]>,
    command: Option<SmtpCommand>,
}

impl<'a> Bounce<'a> {
    /// A bounce with this diagnostic text: a server's reply, a `Diagnostic-Code` field (RFC 3464
    /// §2.3.6), a line of a log, or the human-readable part of a notice.
    ///
    /// ```
    /// use bounce_classifier::Bounce;
    ///
    /// assert_eq!(Bounce::new("mailbox full").text(), b"mailbox full");
    /// ```
    #[must_use]
    pub fn new<T: AsText + ?Sized>(text: &'a T) -> Self {
        Self {
            text: text.bytes(),
            ..Self::default()
        }
    }

    /// States the reply code (RFC 5321 §4.2); none in the text counts then.
    ///
    /// ```
    /// use bounce_classifier::{Bounce, ReplyCode};
    ///
    /// let reply = ReplyCode::new(550)?;
    /// assert_eq!(Bounce::new("").reply(reply).stated_reply(), Some(reply));
    /// # Ok::<(), bounce_classifier::ReplyCodeError>(())
    /// ```
    #[must_use]
    pub fn reply(mut self, reply: impl Into<Option<ReplyCode>>) -> Self {
        self.reply = reply.into();
        self
    }

    /// States the enhanced status code (RFC 3463), as in the `Status` field of RFC 3464 §2.3.4; none
    /// in the text counts then. But x.0.0, which says nothing (RFC 3463 §3.1), yields to a code of the
    /// same class in the innermost reply of the text.
    ///
    /// ```
    /// use bounce_classifier::{Bounce, EnhancedStatusCode};
    ///
    /// let status = EnhancedStatusCode::new(5, 1, 1)?;
    /// assert_eq!(Bounce::new("").status(status).stated_status(), Some(status));
    /// # Ok::<(), bounce_classifier::EnhancedStatusCodeError>(())
    /// ```
    #[must_use]
    pub fn status(mut self, status: impl Into<Option<EnhancedStatusCode>>) -> Self {
        self.status = status.into();
        self
    }

    /// States the server that refused the message, as in the `Remote-MTA` field of RFC 3464 §2.3.5.
    ///
    /// Its host name is found in whatever logs and fields have beside it: `dns; mx.example.jp`,
    /// `mx.example.jp[192.0.2.1]:25`, `MX.EXAMPLE.JP. (192.0.2.1)`. Any [text](AsText) is taken, and an
    /// `Option` of a reference to one.
    ///
    /// ```
    /// use bounce_classifier::{Bounce, Provider, classify};
    ///
    /// let bounce = Bounce::new("550 refused").remote_mta("dns; aspmx.l.google.com. (192.0.2.1)");
    /// assert_eq!(classify(bounce)?.provider(), Some(Provider::Gmail));
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub fn remote_mta(mut self, host: impl AsRemoteMta<'a>) -> Self {
        self.remote_mta = host.host();
        self
    }

    /// States the command that the server refused.
    ///
    /// ```
    /// use bounce_classifier::{Bounce, SmtpCommand};
    ///
    /// let bounce = Bounce::new("").command(SmtpCommand::RcptTo);
    /// assert_eq!(bounce.stated_command(), Some(SmtpCommand::RcptTo));
    /// ```
    #[must_use]
    pub fn command(mut self, command: impl Into<Option<SmtpCommand>>) -> Self {
        self.command = command.into();
        self
    }

    /// The diagnostic text, as given.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::Bounce::from("rejected").text(), b"rejected");
    /// ```
    #[must_use]
    pub const fn text(&self) -> &'a [u8] {
        self.text
    }

    /// The reply code that the caller stated.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::Bounce::from("550 no").stated_reply(), None);
    /// ```
    #[must_use]
    pub const fn stated_reply(&self) -> Option<ReplyCode> {
        self.reply
    }

    /// The enhanced status code that the caller stated.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::Bounce::from("5.1.1 no").stated_status(), None);
    /// ```
    #[must_use]
    pub const fn stated_status(&self) -> Option<EnhancedStatusCode> {
        self.status
    }

    /// The remote MTA, as the caller stated it.
    ///
    /// ```
    /// use bounce_classifier::Bounce;
    ///
    /// let bounce = Bounce::new("550 no").remote_mta("dns; mx.example.jp");
    /// assert_eq!(bounce.stated_remote_mta(), Some(&b"dns; mx.example.jp"[..]));
    /// ```
    #[must_use]
    pub const fn stated_remote_mta(&self) -> Option<&'a [u8]> {
        self.remote_mta
    }

    /// The host name in the remote MTA that the caller stated.
    pub(crate) fn remote_host(&self) -> Option<&'a [u8]> {
        self.remote_mta.map(host_of)
    }

    /// The same bounce as it is read: without the white space at the end of its text, and no longer than offsets
    /// of 32 bits reach; nobody sends a longer reply.
    pub(crate) fn trimmed(mut self) -> Self {
        self.text = fold::trim_end(self.text);
        self.text = self.text.get(..u32::MAX as usize).unwrap_or(self.text);
        self
    }

    /// The command that the caller stated.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::Bounce::from("no").stated_command(), None);
    /// ```
    #[must_use]
    pub const fn stated_command(&self) -> Option<SmtpCommand> {
        self.command
    }
}

/// Any [text](AsText).
impl<'a, T: AsText + ?Sized> From<&'a T> for Bounce<'a> {
    fn from(text: &'a T) -> Self {
        Self::new(text)
    }
}

/// The text is shown as text, whether it is UTF-8 or not.
///
/// ```
/// use bounce_classifier::Bounce;
///
/// let shown = format!("{:?}", Bounce::new(b"bo\xEEte pleine"));
/// assert!(shown.starts_with(r#"Bounce { text: "bo\xeete pleine", "#));
/// ```
impl fmt::Debug for Bounce<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bounce")
            .field("text", &Quoted::whole(self.text))
            .field("reply", &self.reply)
            .field("status", &self.status)
            .field("remote_mta", &self.remote_mta.map(Quoted::whole))
            .field("command", &self.command)
            .finish()
    }
}

impl From<ReplyCode> for Bounce<'_> {
    fn from(reply: ReplyCode) -> Self {
        Self::default().reply(reply)
    }
}

impl From<EnhancedStatusCode> for Bounce<'_> {
    fn from(status: EnhancedStatusCode) -> Self {
        Self::default().status(status)
    }
}

/// The stage of the SMTP session (RFC 5321 §3) at which the server refused. Extensions of SMTP may add
/// stages, so a `match` needs a wildcard.
///
/// ```
/// use bounce_classifier::SmtpCommand;
///
/// assert_eq!("rcpt_to".parse(), Ok(SmtpCommand::RcptTo));
/// assert_eq!("end of DATA".parse(), Ok(SmtpCommand::EndOfData));
/// assert_eq!(SmtpCommand::MailFrom.to_string(), "MAIL FROM");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SmtpCommand {
    /// The connection itself, up to the server's greeting.
    Connect,
    /// `EHLO` or `HELO` (RFC 5321 §4.1.1.1), or LMTP's `LHLO`.
    Ehlo,
    /// `STARTTLS` (RFC 3207).
    StartTls,
    /// `AUTH` (RFC 4954).
    Auth,
    /// `MAIL FROM` (RFC 5321 §4.1.1.2).
    MailFrom,
    /// `RCPT TO` (RFC 5321 §4.1.1.3).
    RcptTo,
    /// `DATA` (RFC 5321 §4.1.1.4), before the message was sent.
    Data,
    /// The end of the message: the reply to the final dot.
    EndOfData,
}

impl SmtpCommand {
    /// Every stage, in the order of the session.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::SmtpCommand::ALL.len(), 8);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Connect,
        Self::Ehlo,
        Self::StartTls,
        Self::Auth,
        Self::MailFrom,
        Self::RcptTo,
        Self::Data,
        Self::EndOfData,
    ];

    /// The name: `CONNECT`, `EHLO`, `STARTTLS`, `AUTH`, `MAIL FROM`, `RCPT TO`, `DATA` or
    /// `END OF DATA`.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::SmtpCommand::EndOfData.as_str(), "END OF DATA");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Connect => "CONNECT",
            Self::Ehlo => "EHLO",
            Self::StartTls => "STARTTLS",
            Self::Auth => "AUTH",
            Self::MailFrom => "MAIL FROM",
            Self::RcptTo => "RCPT TO",
            Self::Data => "DATA",
            Self::EndOfData => "END OF DATA",
        }
    }
}

impl fmt::Display for SmtpCommand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
