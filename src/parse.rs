//! Names as text: `AsRef<str>` for every enum with an `as_str()`, and `FromStr` and `TryFrom<&str>` to read
//! them back.

use core::str::FromStr;

use crate::action::Action;
use crate::blocklist::Blocklist;
use crate::bounce::SmtpCommand;
use crate::cause::Cause;
use crate::classification::Basis;
use crate::error::NameError;
use crate::provider::{Provider, ProviderKind};
use crate::reason::{BounceKind, BounceReason, HardReason, SoftReason};
use crate::rule_id::RuleId;
use crate::severity::Severity;
use crate::strength::Strength;
use crate::text::Language;

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
    Severity, "severity";
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
as_text!(RuleId);

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
