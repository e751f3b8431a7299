//! Names as text: `AsRef<str>` for every enum with an `as_str()`, and `FromStr` and `TryFrom<&str>` to read
//! them back.

use alloc::boxed::Box;
use core::str::FromStr;

use thiserror::Error;

use crate::answer::{
    Action, Basis, Blocklist, BounceKind, BounceReason, Cause, HardReason, Language, Provider,
    ProviderKind, SoftReason,
};
use crate::answer::{RuleId, Strength};
use crate::bounce::SmtpCommand;
use crate::code::{ReplyCategory, Severity, StatusCodePart};
use crate::quoted::Quoted;

/// A text that is not the name of what it was read as: a reason, a kind, a command, a language …
///
/// Names are compared as they are: in lower case, with nothing around them.
///
/// ```
/// use bounce_classifier::{BounceReason, HardReason};
///
/// let error = "Mailbox full".parse::<BounceReason>().unwrap_err();
/// assert_eq!(error.to_string(), r#"unknown bounce reason "Mailbox full""#);
/// assert_eq!(error.text(), "Mailbox full");
///
/// let error = "mailbox_full".parse::<HardReason>().unwrap_err();
/// assert_eq!(error.to_string(), r#"unknown hard bounce reason "mailbox_full""#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Error)]
#[error("unknown {expected} {}", Quoted::start(input.as_bytes()))]
pub struct NameError {
    input: Box<str>,
    expected: &'static str,
}

impl NameError {
    pub(crate) fn new(expected: &'static str, input: &str) -> Self {
        Self {
            input: input.into(),
            expected,
        }
    }

    /// What it was read as, in words.
    ///
    /// ```
    /// use bounce_classifier::BounceKind;
    ///
    /// assert_eq!("firm".parse::<BounceKind>().unwrap_err().expected(), "kind of bounce");
    /// ```
    #[must_use]
    pub const fn expected(&self) -> &'static str {
        self.expected
    }

    /// The text that was given, as it came.
    ///
    /// ```
    /// use bounce_classifier::BounceKind;
    ///
    /// assert_eq!("firm".parse::<BounceKind>().unwrap_err().text(), "firm");
    /// ```
    #[must_use]
    pub fn text(&self) -> &str {
        &self.input
    }
}

/// What every name has, however it is read.
macro_rules! as_text {
    ($name:ident) => {
        impl TryFrom<&str> for $name {
            type Error = NameError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
    };
}

/// The tables are short, so a name is looked up by comparing it with each.
macro_rules! by_name {
    ($( $name:ident, $expected:literal; )*) => { $(
        impl FromStr for $name {
            type Err = NameError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::ALL
                    .iter()
                    .copied()
                    .find(|value| value.as_str() == text)
                    .ok_or_else(|| NameError::new($expected, text))
            }
        }

        as_text!($name);
    )* };
}

// What is behind features has its names from here, too.
#[cfg(any(feature = "dsn", feature = "log", feature = "webhook"))]
pub(crate) use {as_text, by_name};

by_name! {
    Action, "action";
    Basis, "basis";
    Blocklist, "blocklist";
    BounceKind, "kind of bounce";
    BounceReason, "bounce reason";
    HardReason, "hard bounce reason";
    SoftReason, "soft bounce reason";
    Cause, "cause";
    Language, "language";
    ReplyCategory, "category of reply";
    Severity, "severity";
    StatusCodePart, "part of an enhanced status code";
    Strength, "strength";
    Provider, "provider";
    ProviderKind, "kind of provider";
}

/// Reads the names that logs and libraries use: case, spaces and punctuation do not count.
impl FromStr for SmtpCommand {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let letters = text
            .bytes()
            .filter(u8::is_ascii_alphanumeric)
            .map(|byte| byte.to_ascii_uppercase());
        COMMANDS
            .iter()
            .find(|(name, _)| name.bytes().eq(letters.clone()))
            .map(|&(_, command)| command)
            .ok_or_else(|| NameError::new("SMTP command", text))
    }
}

as_text!(SmtpCommand);
impl TryFrom<&str> for RuleId<'static> {
    type Error = NameError;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl AsRef<str> for RuleId<'_> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// What the stages of a session are called, in capitals and without spaces.
const COMMANDS: &[(&str, SmtpCommand)] = &[
    ("CONNECT", SmtpCommand::Connect),
    ("CONN", SmtpCommand::Connect),
    ("GREETING", SmtpCommand::Connect),
    ("EHLO", SmtpCommand::Ehlo),
    ("HELO", SmtpCommand::Ehlo),
    ("LHLO", SmtpCommand::Ehlo),
    ("STARTTLS", SmtpCommand::StartTls),
    ("AUTH", SmtpCommand::Auth),
    ("MAIL", SmtpCommand::MailFrom),
    ("MAILFROM", SmtpCommand::MailFrom),
    ("RCPT", SmtpCommand::RcptTo),
    ("RCPTTO", SmtpCommand::RcptTo),
    ("DATA", SmtpCommand::Data),
    ("ENDOFDATA", SmtpCommand::EndOfData),
    ("ENDOFMESSAGE", SmtpCommand::EndOfData),
    ("EOM", SmtpCommand::EndOfData),
    ("EOD", SmtpCommand::EndOfData),
    ("DOT", SmtpCommand::EndOfData),
];
