//! SMTP reply codes: three digits at the head of every line that a server says.

use core::fmt;
use core::num::NonZeroU16;
use core::str::FromStr;

use crate::code::error::{ReplyCodeError, ReplyCodeErrorKind};
use crate::code::severity::Severity;

/// An SMTP reply code (RFC 5321 §4.2), from 200 to 599; or one from 600 to 699, of which no standard knows.
///
/// RFC 5321 §4.2 writes no second digit above 5, but servers do, so this type takes every code
/// whose first digit has a meaning. Sending services report what they held back themselves with a 6 in
/// front: Mailgun's 605, "not delivering to previously bounced address", and 607, "not delivering to a
/// user who marked your messages as spam". They go on doing so until somebody lifts it, so these codes
/// count as permanent failures. Only a caller can state one; in a text, where numbers abound, none is
/// read. An `Option<ReplyCode>` is as small as a `u16`.
///
/// ```
/// use bounce_classifier::{ReplyCode, Severity};
///
/// let code: ReplyCode = "550".parse()?;
/// assert_eq!(code, ReplyCode::MAILBOX_UNAVAILABLE);
/// assert_eq!(code.as_u16(), 550);
/// assert_eq!(code.severity(), Severity::PermanentFailure);
/// # Ok::<(), bounce_classifier::ReplyCodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReplyCode(NonZeroU16);

impl ReplyCode {
    /// The smallest code, 200.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::ReplyCode::MIN.as_u16(), 200);
    /// ```
    pub const MIN: Self = Self::literal(200);

    /// The largest code, 699.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::ReplyCode::MAX.as_u16(), 699);
    /// ```
    pub const MAX: Self = Self::literal(699);

    /// Checks a number.
    ///
    /// # Errors
    ///
    /// [`ReplyCodeError`] if it is not from 200 to 699. In a `const`, use
    /// [`from_u16`](Self::from_u16), which has no error to drop.
    ///
    /// ```
    /// use bounce_classifier::ReplyCode;
    ///
    /// assert_eq!(ReplyCode::new(421)?, ReplyCode::SERVICE_NOT_AVAILABLE);
    /// assert!(ReplyCode::new(700).is_err());
    /// # Ok::<(), bounce_classifier::ReplyCodeError>(())
    /// ```
    pub const fn new(code: u16) -> Result<Self, ReplyCodeError> {
        match Self::from_u16(code) {
            Some(code) => Ok(code),
            None => Err(ReplyCodeError::from_number(code)),
        }
    }

    /// Checks a number, in the manner of [`char::from_u32`]: `None` if it is not from 200 to 699.
    ///
    /// ```
    /// use bounce_classifier::ReplyCode;
    ///
    /// const NO_SUCH_USER: ReplyCode = match ReplyCode::from_u16(550) {
    ///     Some(code) => code,
    ///     None => panic!("550 is a reply code"),
    /// };
    /// assert_eq!(NO_SUCH_USER, ReplyCode::MAILBOX_UNAVAILABLE);
    /// assert_eq!(ReplyCode::from_u16(199), None);
    /// ```
    #[must_use]
    pub const fn from_u16(code: u16) -> Option<Self> {
        match NonZeroU16::new(code) {
            Some(number) if 200 <= code && code <= 699 => Some(Self(number)),
            _ => None,
        }
    }

    /// A code that is written down in this crate; for constants only, where a wrong one does not
    /// compile.
    pub(crate) const fn literal(code: u16) -> Self {
        match Self::from_u16(code) {
            Some(code) => code,
            None => panic!("a reply code is from 200 to 699"),
        }
    }

    /// Reads exactly three ASCII digits.
    ///
    /// # Errors
    ///
    /// [`ReplyCodeError`] if there is anything else, white space and a continuation hyphen
    /// (`550-`) included, or if the number is not from 200 to 699.
    ///
    /// ```
    /// use bounce_classifier::ReplyCode;
    ///
    /// assert_eq!(ReplyCode::from_bytes(b"554")?, ReplyCode::TRANSACTION_FAILED);
    /// assert!(ReplyCode::from_bytes(b"554-").is_err());
    /// # Ok::<(), bounce_classifier::ReplyCodeError>(())
    /// ```
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ReplyCodeError> {
        parse(bytes).map_err(|kind| ReplyCodeError::from_text(bytes, kind))
    }

    /// The number, from 200 to 699.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::ReplyCode::OK.as_u16(), 250);
    /// ```
    #[must_use]
    pub const fn as_u16(self) -> u16 {
        self.0.get()
    }

    /// What the first digit says (RFC 5321 §4.2.1). A 6, of which the RFC knows nothing, stands for a
    /// permanent failure.
    ///
    /// ```
    /// use bounce_classifier::{ReplyCode, Severity};
    ///
    /// assert_eq!(ReplyCode::START_MAIL_INPUT.severity(), Severity::Intermediate);
    /// assert_eq!(ReplyCode::new(605)?.severity(), Severity::PermanentFailure);
    /// # Ok::<(), bounce_classifier::ReplyCodeError>(())
    /// ```
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self.as_u16() / 100 {
            2 => Severity::Success,
            3 => Severity::Intermediate,
            4 => Severity::TransientFailure,
            _ => Severity::PermanentFailure,
        }
    }

    /// What the second digit says (RFC 5321 §4.2.1), or `None` if it is from 6 to 9, or the first one is
    /// a 6: of these the RFC says nothing.
    ///
    /// ```
    /// use bounce_classifier::{ReplyCategory, ReplyCode};
    ///
    /// assert_eq!(ReplyCode::MAILBOX_UNAVAILABLE.category(), Some(ReplyCategory::MailSystem));
    /// assert_eq!(ReplyCode::SERVICE_NOT_AVAILABLE.category(), Some(ReplyCategory::Connections));
    /// assert_eq!(ReplyCode::new(571)?.category(), None);
    /// # Ok::<(), bounce_classifier::ReplyCodeError>(())
    /// ```
    #[must_use]
    pub const fn category(self) -> Option<ReplyCategory> {
        if self.as_u16() >= 600 {
            return None;
        }
        match self.as_u16() / 10 % 10 {
            0 => Some(ReplyCategory::Syntax),
            1 => Some(ReplyCategory::Information),
            2 => Some(ReplyCategory::Connections),
            3 | 4 => Some(ReplyCategory::Unspecified),
            5 => Some(ReplyCategory::MailSystem),
            _ => None,
        }
    }

    /// Whether this is `2yz`: the command was carried out.
    ///
    /// ```
    /// assert!(bounce_classifier::ReplyCode::OK.is_success());
    /// ```
    #[must_use]
    pub const fn is_success(self) -> bool {
        matches!(self.severity(), Severity::Success)
    }

    /// Whether this is `3yz`: the server waits for more.
    ///
    /// ```
    /// assert!(bounce_classifier::ReplyCode::START_MAIL_INPUT.is_intermediate());
    /// ```
    #[must_use]
    pub const fn is_intermediate(self) -> bool {
        matches!(self.severity(), Severity::Intermediate)
    }

    /// Whether this is `4yz`: the same command may pass later.
    ///
    /// ```
    /// assert!(bounce_classifier::ReplyCode::LOCAL_ERROR.is_transient());
    /// ```
    #[must_use]
    pub const fn is_transient(self) -> bool {
        matches!(self.severity(), Severity::TransientFailure)
    }

    /// Whether this is `5yz`, or `6yz`: the same command will not pass.
    ///
    /// It says nothing of whether a *bounce* is final: a `552` that says "mailbox full" is soft.
    ///
    /// ```
    /// assert!(bounce_classifier::ReplyCode::STORAGE_EXCEEDED.is_permanent());
    /// ```
    #[must_use]
    pub const fn is_permanent(self) -> bool {
        matches!(self.severity(), Severity::PermanentFailure)
    }
}

/// What the second digit of a reply code is about (RFC 5321 §4.2.1).
///
/// The list is closed on purpose: it is that of the standard, and a digit of which the standard says
/// nothing has no category.
///
/// ```
/// use bounce_classifier::{ReplyCategory, ReplyCode};
///
/// assert_eq!(ReplyCode::SYNTAX_ERROR.category(), Some(ReplyCategory::Syntax));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplyCategory {
    /// `x0z`: syntax errors, commands that fit no other category, unimplemented commands.
    Syntax,
    /// `x1z`: replies to requests for information, such as status or help.
    Information,
    /// `x2z`: the transmission channel.
    Connections,
    /// `x3z` and `x4z`: left open by RFC 5321; `x3z` is used for authentication (RFC 4954).
    Unspecified,
    /// `x5z`: the state of the receiving mail system.
    MailSystem,
}

impl ReplyCategory {
    /// All five, in the order of their digits.
    ///
    /// ```
    /// use bounce_classifier::ReplyCategory;
    ///
    /// assert_eq!(ReplyCategory::ALL.first(), Some(&ReplyCategory::Syntax));
    /// assert!(ReplyCategory::ALL.is_sorted());
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Syntax,
        Self::Information,
        Self::Connections,
        Self::Unspecified,
        Self::MailSystem,
    ];

    /// The stable, public, snake_case name.
    ///
    /// ```
    /// use bounce_classifier::ReplyCode;
    ///
    /// let category = ReplyCode::MAILBOX_UNAVAILABLE.category().unwrap();
    /// assert_eq!(category.as_str(), "mail_system");
    /// assert_eq!("mail_system".parse(), Ok(category));
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Information => "information",
            Self::Connections => "connections",
            Self::Unspecified => "unspecified",
            Self::MailSystem => "mail_system",
        }
    }
}

impl fmt::Display for ReplyCategory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What a standard says that a reply code means.
///
/// ```
/// use bounce_classifier::ReplyCode;
///
/// let meaning = ReplyCode::HOST_ACCEPTS_NO_MAIL.meaning().unwrap();
/// assert_eq!(meaning.text, "Host does not accept mail");
/// assert_eq!(meaning.source, "RFC 7504 §3");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ReplyMeaning {
    /// The standard's own text, in English, without a full stop at the end; made short where the standard
    /// says it in more words, and joined where two standards name the code.
    pub text: &'static str,
    /// The standard, and the section where it is one section.
    pub source: &'static str,
}

/// Writes the constants and the meanings from one table. A code that only the registry of enhanced
/// status codes mentions has no name of its own.
macro_rules! reply_codes {
    ($( $number:literal $($name:ident)? => $text:literal, $source:literal; )*) => {
        /// A constant for each code that a standard names.
        ///
        /// ```
        /// use bounce_classifier::ReplyCode;
        ///
        /// assert_eq!(ReplyCode::MAILBOX_UNAVAILABLE.to_string(), "550");
        /// ```
        impl ReplyCode {
            $( $(
                #[doc = concat!("`", $number, " ", $text, "` (", $source, ").")]
                pub const $name: Self = Self::literal($number);
            )? )*

            /// What the standards say that this code means, or `None` if none names it.
            ///
            /// A server may say something else: read its enhanced status code and its text first.
            ///
            /// ```
            /// use bounce_classifier::ReplyCode;
            ///
            /// let meaning = ReplyCode::new(553)?.meaning().unwrap();
            /// assert!(meaning.text.contains("mailbox name not allowed"));
            /// assert_eq!(meaning.source, "RFC 5321 §4.2.3");
            /// assert_eq!(ReplyCode::new(599)?.meaning(), None);
            /// # Ok::<(), bounce_classifier::ReplyCodeError>(())
            /// ```
            #[must_use]
            pub const fn meaning(self) -> Option<ReplyMeaning> {
                match self.as_u16() {
                    $( $number => Some(ReplyMeaning { text: $text, source: $source }), )*
                    _ => None,
                }
            }
        }
    };
}

reply_codes! {
    211 SYSTEM_STATUS => "System status, or system help reply", "RFC 5321 §4.2.3";
    214 HELP_MESSAGE => "Help message", "RFC 5321 §4.2.3";
    220 SERVICE_READY => "<domain> Service ready", "RFC 5321 §4.2.3";
    221 SERVICE_CLOSING => "<domain> Service closing transmission channel", "RFC 5321 §4.2.3";
    235 AUTHENTICATION_SUCCEEDED => "Authentication succeeded", "RFC 4954 §6";
    250 OK => "Requested mail action okay, completed", "RFC 5321 §4.2.3";
    251 WILL_FORWARD => "User not local; will forward to <forward-path>", "RFC 5321 §4.2.3";
    252 CANNOT_VERIFY => "Cannot VRFY user, but will accept message and attempt delivery", "RFC 5321 §4.2.3";
    253 PENDING_MESSAGES_STARTED => "OK, <n> pending messages for node <x> started", "RFC 1985";

    334 AUTHENTICATION_CHALLENGE => "Server challenge, encoded in base64", "RFC 4954 §4";
    354 START_MAIL_INPUT => "Start mail input; end with <CRLF>.<CRLF>", "RFC 5321 §4.2.3";
    355 TRANSACTION_OFFSET => "octet-offset is the transaction offset", "RFC 1845";

    421 SERVICE_NOT_AVAILABLE => "<domain> Service not available, closing transmission channel", "RFC 5321 §4.2.3";
    422 => "A password transition is needed", "RFC 5248";
    432 PASSWORD_TRANSITION_NEEDED => "A password transition is needed", "RFC 4954 §6";
    450 MAILBOX_BUSY => "Requested mail action not taken: mailbox unavailable (e.g., mailbox busy or temporarily blocked for policy reasons)", "RFC 5321 §4.2.3";
    451 LOCAL_ERROR => "Requested action aborted: local error in processing", "RFC 5321 §4.2.3";
    452 INSUFFICIENT_STORAGE => "Requested action not taken: insufficient system storage", "RFC 5321 §4.2.3";
    453 NO_MAIL => "You have no mail", "RFC 2645";
    454 TEMPORARY_AUTHENTICATION_FAILURE => "Temporary authentication failure, or TLS not available due to temporary reason", "RFC 4954 §6, RFC 3207 §4";
    455 UNABLE_TO_ACCOMMODATE_PARAMETERS => "Server unable to accommodate parameters", "RFC 5321 §4.2.3";
    458 UNABLE_TO_QUEUE => "Unable to queue messages for node <x>", "RFC 1985";
    459 NODE_NOT_ALLOWED => "Node <x> not allowed: <reason>", "RFC 1985";

    500 SYNTAX_ERROR => "Syntax error, command unrecognized", "RFC 5321 §4.2.3";
    501 PARAMETER_SYNTAX_ERROR => "Syntax error in parameters or arguments", "RFC 5321 §4.2.3";
    502 COMMAND_NOT_IMPLEMENTED => "Command not implemented", "RFC 5321 §4.2.3";
    503 BAD_SEQUENCE => "Bad sequence of commands", "RFC 5321 §4.2.3";
    504 PARAMETER_NOT_IMPLEMENTED => "Command parameter not implemented", "RFC 5321 §4.2.3";
    521 HOST_ACCEPTS_NO_MAIL => "Host does not accept mail", "RFC 7504 §3";
    523 => "Encryption needed", "RFC 5248";
    524 => "Encryption required for requested authentication mechanism", "RFC 5248";
    525 => "User account disabled", "RFC 5248";
    530 AUTHENTICATION_REQUIRED => "Authentication required, or a STARTTLS command must be issued first", "RFC 4954 §6, RFC 3207 §4";
    534 AUTHENTICATION_TOO_WEAK => "Authentication mechanism is too weak", "RFC 4954 §6";
    535 AUTHENTICATION_CREDENTIALS_INVALID => "Authentication credentials invalid", "RFC 4954 §6";
    538 ENCRYPTION_REQUIRED => "Encryption required for requested authentication mechanism", "RFC 4954 §6";
    550 MAILBOX_UNAVAILABLE => "Requested action not taken: mailbox unavailable (e.g., mailbox not found, no access, or command rejected for policy reasons)", "RFC 5321 §4.2.3";
    551 USER_NOT_LOCAL => "User not local; please try <forward-path>", "RFC 5321 §4.2.3";
    552 STORAGE_EXCEEDED => "Requested mail action aborted: exceeded storage allocation", "RFC 5321 §4.2.3";
    553 MAILBOX_NAME_NOT_ALLOWED => "Requested action not taken: mailbox name not allowed (e.g., mailbox syntax incorrect)", "RFC 5321 §4.2.3";
    554 TRANSACTION_FAILED => "Transaction failed (or, in the case of a connection-opening response, \"No SMTP service here\")", "RFC 5321 §4.2.3";
    555 PARAMETERS_NOT_RECOGNIZED => "MAIL FROM/RCPT TO parameters not recognized or not implemented", "RFC 5321 §4.2.3";
    556 DOMAIN_ACCEPTS_NO_MAIL => "Domain does not accept mail", "RFC 7504 §4";
}

fn parse(bytes: &[u8]) -> Result<ReplyCode, ReplyCodeErrorKind> {
    if let Some(index) = bytes.iter().position(|byte| !byte.is_ascii_digit()) {
        return Err(ReplyCodeErrorKind::NotADigit {
            position: index + 1,
        });
    }
    let &[first, second, third] = bytes else {
        return Err(ReplyCodeErrorKind::Digits { found: bytes.len() });
    };
    let digit = |byte: u8| u16::from(byte - b'0');
    ReplyCode::from_u16(100 * digit(first) + 10 * digit(second) + digit(third))
        .ok_or(ReplyCodeErrorKind::OutOfRange)
}

impl fmt::Display for ReplyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for ReplyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl FromStr for ReplyCode {
    type Err = ReplyCodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::from_bytes(text.as_bytes())
    }
}

impl TryFrom<&str> for ReplyCode {
    type Error = ReplyCodeError;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        Self::from_bytes(text.as_bytes())
    }
}

impl TryFrom<&[u8]> for ReplyCode {
    type Error = ReplyCodeError;

    fn try_from(bytes: &[u8]) -> Result<Self, Self::Error> {
        Self::from_bytes(bytes)
    }
}

impl TryFrom<u16> for ReplyCode {
    type Error = ReplyCodeError;

    fn try_from(code: u16) -> Result<Self, Self::Error> {
        Self::new(code)
    }
}

impl From<ReplyCode> for u16 {
    fn from(code: ReplyCode) -> Self {
        code.as_u16()
    }
}
