//! `Serialize` and `Deserialize`: names and enhanced status codes as strings, reply codes as
//! numbers; an answer as a map.

use core::fmt;

use ::serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use ::serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::action::Action;
use crate::blocklist::Blocklist;
use crate::bounce::SmtpCommand;
use crate::cause::Cause;
use crate::classification::{Basis, Classification};
use crate::enhanced_status::EnhancedStatusCode;
use crate::provider::{Provider, ProviderKind};
use crate::reason::{BounceKind, BounceReason, HardReason, SoftReason};
use crate::reply_code::ReplyCode;
use crate::rule_id::RuleId;
use crate::severity::Severity;
use crate::strength::Strength;
use crate::text::Language;

/// Writes both traits for types that are written as a string and read by `FromStr`.
macro_rules! as_string {
    ($( $name:ident, $expecting:literal, |$value:ident, $serializer:ident| $serialize:expr; )*) => { $(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, $serializer: S) -> Result<S::Ok, S::Error> {
                let $value = self;
                $serialize
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct TextVisitor;

                impl Visitor<'_> for TextVisitor {
                    type Value = $name;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expecting)
                    }

                    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                        text.parse().map_err(E::custom)
                    }
                }

                deserializer.deserialize_str(TextVisitor)
            }
        }
    )* };
}

as_string! {
    BounceReason, "the name of a bounce reason", |value, to| to.serialize_str(value.as_str());
    HardReason, "the name of a hard bounce reason", |value, to| to.serialize_str(value.as_str());
    SoftReason, "the name of a soft bounce reason", |value, to| to.serialize_str(value.as_str());
    Cause, "the name of a cause", |value, to| to.serialize_str(value.as_str());
    Action, "the name of an action", |value, to| to.serialize_str(value.as_str());
    Blocklist, "the name of a blocklist", |value, to| to.serialize_str(value.as_str());
    Basis, "the name of a basis", |value, to| to.serialize_str(value.as_str());
    BounceKind, "`hard` or `soft`", |value, to| to.serialize_str(value.as_str());
    Severity, "the name of a severity", |value, to| to.serialize_str(value.as_str());
    Strength, "the name of a strength", |value, to| to.serialize_str(value.as_str());
    RuleId, "the id of a rule", |value, to| to.serialize_str(value.as_str());
    Provider, "the name of a provider", |value, to| to.serialize_str(value.as_str());
    ProviderKind, "the name of a kind of provider", |value, to| to.serialize_str(value.as_str());
    Language, "`ja` or `en`", |value, to| to.serialize_str(value.as_str());
    SmtpCommand, "an SMTP command", |value, to| to.serialize_str(value.as_str());
    EnhancedStatusCode, "an enhanced status code such as `5.1.1`", |value, to| to.collect_str(value);
}

/// For logs and reports; the ids of rules are the crate's own, so it cannot be read back.
impl Serialize for Classification {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut members = to.serialize_struct("Classification", 14)?;
        members.serialize_field("reason", &self.reason())?;
        members.serialize_field("kind", &self.kind())?;
        members.serialize_field("cause", &self.cause())?;
        members.serialize_field("action", &self.action())?;
        members.serialize_field("removes_address", &self.removes_address())?;
        let wait = self.retry_after().map(|wait| wait.as_secs());
        members.serialize_field("retry_after_s", &wait)?;
        members.serialize_field("provider", &self.provider())?;
        members.serialize_field("blocklist", &self.blocklist())?;
        members.serialize_field("listed", &self.listed())?;
        members.serialize_field("basis", &self.basis())?;
        members.serialize_field("rule", &self.rule())?;
        members.serialize_field("matched", &self.matched())?;
        members.serialize_field("reply", &self.reply())?;
        members.serialize_field("status", &self.status())?;
        members.end()
    }
}

impl Serialize for ReplyCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(self.as_u16())
    }
}

impl<'de> Deserialize<'de> for ReplyCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NumberVisitor;

        impl Visitor<'_> for NumberVisitor {
            type Value = ReplyCode;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a reply code from 200 to 699")
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
                u16::try_from(number)
                    .ok()
                    .and_then(ReplyCode::from_u16)
                    .ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
                u16::try_from(number)
                    .ok()
                    .and_then(ReplyCode::from_u16)
                    .ok_or_else(|| E::invalid_value(Unexpected::Signed(number), &self))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                text.parse().map_err(E::custom)
            }
        }

        // Only a format that says what comes next can offer a choice.
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(NumberVisitor)
        } else {
            deserializer.deserialize_u16(NumberVisitor)
        }
    }
}
