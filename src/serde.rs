//! `Serialize` and `Deserialize`: names and enhanced status codes as strings, reply codes as
//! numbers; a bounce and an answer as maps.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;
use core::marker::PhantomData;
use core::ops::Range;
use core::str::FromStr;

use ::serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Unexpected, Visitor};
use ::serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::answer::{
    Action, Basis, Blocklist, BounceKind, BounceReason, Cause, Classification, HardReason,
    Language, Provider, ProviderKind, RuleId, SoftReason, Span, Strength,
};
use crate::bounce::{Bounce, OwnedBounce, SmtpCommand};
use crate::code::{EnhancedStatusCode, ReplyCategory, ReplyCode, Severity, StatusCodePart};
use crate::report::Report;
use bounce_phrases::fold;

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

impl Serialize for RuleId<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
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
    ReplyCategory, "the name of a category of replies", |value, to| to.serialize_str(value.as_str());
    StatusCodePart, "`class`, `subject` or `detail`", |value, to| to.serialize_str(value.as_str());
    Severity, "the name of a severity", |value, to| to.serialize_str(value.as_str());
    Strength, "the name of a strength", |value, to| to.serialize_str(value.as_str());
    Provider, "the name of a provider", |value, to| to.serialize_str(value.as_str());
    ProviderKind, "the name of a kind of provider", |value, to| to.serialize_str(value.as_str());
    Language, "`ja` or `en`", |value, to| to.serialize_str(value.as_str());
    SmtpCommand, "an SMTP command", |value, to| to.serialize_str(value.as_str());
    EnhancedStatusCode, "an enhanced status code such as `5.1.1`", |value, to| to.collect_str(value);
}

/// How many members [`answer`] writes of any answer.
const MEMBERS: usize = 17;

/// How many members [`answer`] writes.
fn members(answer: &Classification<'_>) -> usize {
    MEMBERS + usize::from(answer.note().is_some())
}

/// Writes what an answer tells: the same names for the same things, whether the text is at hand or not.
/// What of the text it points to has a name and a form for each case.
fn answer<S: SerializeStruct>(
    members: &mut S,
    answer: &Classification<'_>,
    listed: (&'static str, impl Serialize),
    matched: (&'static str, impl Serialize),
) -> Result<(), S::Error> {
    members.serialize_field("reason", &answer.reason())?;
    members.serialize_field("kind", &answer.kind())?;
    members.serialize_field("cause", &answer.cause())?;
    members.serialize_field("action", &answer.action())?;
    members.serialize_field("removes_address", &answer.removes_address())?;
    members.serialize_field("stops_mailing", &answer.stops_mailing())?;
    members.serialize_field("retry_after_s", &answer.wait)?;
    members.serialize_field("provider", &answer.provider())?;
    members.serialize_field("blocklist", &answer.blocklist())?;
    members.serialize_field(listed.0, &listed.1)?;
    members.serialize_field("basis", &answer.basis())?;
    members.serialize_field("strength", &answer.strength())?;
    members.serialize_field("rule", &answer.rule())?;
    // Only rules of one's own have notes.
    match answer.note() {
        Some(note) => members.serialize_field("note", note)?,
        None => members.skip_field("note")?,
    }
    members.serialize_field(matched.0, &matched.1)?;
    members.serialize_field("runner_up", &answer.runner_up())?;
    members.serialize_field("reply", &answer.reply())?;
    members.serialize_field("status", &answer.status())
}

/// The members of a [`Report`] but for the texts; where in the text something stands is in `listed_at` and
/// `matched_at`, each with a `start` and an `end` in bytes.
impl Serialize for Classification<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut members = to.serialize_struct("Classification", members(self))?;
        let listed = ("listed_at", self.listed());
        answer(&mut members, self, listed, ("matched_at", self.matched()))?;
        members.end()
    }
}

impl Serialize for Report<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut members = to.serialize_struct("Report", members(&self.answer) + 5)?;
        let shown = self.answer;
        let part = |range: Option<Range<usize>>| {
            let bytes = range.and_then(|range| self.text.get(range));
            bytes.map(String::from_utf8_lossy)
        };
        let listed = ("listed", part(shown.listed()));
        answer(
            &mut members,
            &shown,
            listed,
            ("matched", part(shown.matched())),
        )?;
        let reply = shown.reply().and_then(ReplyCode::meaning);
        let reply = reply.map(|meaning| meaning.text(self.language));
        members.serialize_field("reply_meaning", &reply)?;
        let status = shown.status().and_then(EnhancedStatusCode::meaning);
        let status = status.map(|meaning| meaning.text(self.language));
        members.serialize_field("status_meaning", &status)?;
        let advice = shown.advice(self.language);
        members.serialize_field("title", advice.title)?;
        members.serialize_field("description", advice.description)?;
        members.serialize_field("remedy", advice.remedy)?;
        members.end()
    }
}

/// A name, if it is known here: a newer version may have written it.
struct Known<T>(Option<T>);

impl<'de, T: FromStr> Deserialize<'de> for Known<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor<T>(PhantomData<T>);

        impl<T: FromStr> Visitor<'_> for NameVisitor<T> {
            type Value = Known<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Known(text.parse().ok()))
            }
        }

        deserializer.deserialize_str(NameVisitor(PhantomData))
    }
}

/// The name that a member has, if it is there and known.
fn known<T>(member: Option<Known<T>>) -> Option<T> {
    member.and_then(|Known(value)| value)
}

/// Writes a struct that is read from a map. Members that are null or missing are none, others are passed
/// over; of several with one name, the last counts.
macro_rules! members {
    ($name:ident, $expecting:literal { $( $member:ident: $type:ty, )* }) => {
        #[derive(Default)]
        struct $name {
            $( $member: Option<$type>, )*
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #[allow(non_camel_case_types, reason = "they are the names of the members")]
                enum Key {
                    $( $member, )*
                    Other,
                }

                impl<'de> Deserialize<'de> for Key {
                    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                        struct KeyVisitor;

                        impl Visitor<'_> for KeyVisitor {
                            type Value = Key;

                            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                                f.write_str("the name of a member")
                            }

                            fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
                                Ok(match name {
                                    $( stringify!($member) => Key::$member, )*
                                    _ => Key::Other,
                                })
                            }
                        }

                        from.deserialize_identifier(KeyVisitor)
                    }
                }

                struct MembersVisitor;

                impl<'de> Visitor<'de> for MembersVisitor {
                    type Value = $name;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expecting)
                    }

                    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<$name, A::Error> {
                        let mut members = $name::default();
                        while let Some(key) = map.next_key()? {
                            match key {
                                $( Key::$member => members.$member = map.next_value()?, )*
                                Key::Other => {
                                    map.next_value::<IgnoredAny>()?;
                                }
                            }
                        }
                        Ok(members)
                    }
                }

                const NAMES: &[&str] = &[ $( stringify!($member), )* ];
                deserializer.deserialize_struct(stringify!($name), NAMES, MembersVisitor)
            }
        }
    };
}

members! {
    Answer, "an answer" {
        reason: Known<BounceReason>,
        kind: Known<BounceKind>,
        cause: Known<Cause>,
        retry_after_s: u32,
        provider: Known<Provider>,
        blocklist: Known<Blocklist>,
        listed_at: Range<u32>,
        basis: Known<Basis>,
        strength: Known<Strength>,
        rule: Known<RuleId<'static>>,
        matched_at: Range<u32>,
        runner_up: Known<BounceReason>,
        reply: ReplyCode,
        status: EnhancedStatusCode,
    }
}

/// From a map, as it is written; the action and all else that follows from the rest is not read, but
/// told anew. A newer version may have written names that this one does not know; they do not fail the
/// whole row:
///
/// - an unknown reason is `unclassified_hard` or `unclassified_soft`, by the kind;
/// - an unknown cause, provider, blocklist or runner-up is none;
/// - an unknown basis is `class`, and an unknown strength the least that the basis has;
/// - an unknown rule is [`RuleId::UNKNOWN`].
///
/// Codes are no names: whether an address is removed depends on them, so what is no code is an error.
impl<'de> Deserialize<'de> for Classification<'static> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = Answer::deserialize(deserializer)?;
        let Known(reason) = read.reason.ok_or_else(|| Error::missing_field("reason"))?;
        let reason = reason.unwrap_or(match known(read.kind) {
            Some(BounceKind::Hard) => BounceReason::UNCLASSIFIED_HARD,
            Some(BounceKind::Soft) | None => BounceReason::UNCLASSIFIED_SOFT,
        });
        let basis = known(read.basis).unwrap_or(Basis::Class);
        let least = match basis {
            Basis::Words => Strength::Vague,
            Basis::EnhancedStatusCode | Basis::ReplyCode => Strength::Weak,
            Basis::Class => Strength::Class,
        };
        let strength = known(read.strength).filter(|_| basis != Basis::Class);
        let span = |Range { start, end }: Range<u32>| (start < end).then_some(Span { start, end });
        let blocklist = known(read.blocklist);
        Ok(Self {
            reason,
            runner_up: known(read.runner_up),
            cause: known(read.cause).filter(|cause| cause.belongs_to(reason)),
            basis,
            strength: strength.unwrap_or(least),
            rule: known(read.rule).unwrap_or(RuleId::UNKNOWN),
            note: None,
            matched: read
                .matched_at
                .and_then(span)
                .filter(|_| basis == Basis::Words),
            reply: read.reply,
            status: read.status,
            wait: read.retry_after_s.filter(|&wait| wait > 0),
            provider: known(read.provider),
            blocklist,
            listed: read
                .listed_at
                .and_then(span)
                .filter(|_| blocklist.is_some()),
        })
    }
}

members! {
    Row, "a bounce" {
        reply: ReplyCode,
        status: EnhancedStatusCode,
        diagnostic: String,
        remote_mta: String,
        command: SmtpCommand,
    }
}

/// From a map with any of `reply`, `status`, `diagnostic`, `remote_mta` and `command`; other members are
/// passed over.
impl<'de> Deserialize<'de> for OwnedBounce {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let row = Row::deserialize(deserializer)?;
        let text = row.diagnostic.unwrap_or_default();
        let bounce = Bounce::new(&text)
            .reply(row.reply)
            .status(row.status)
            .remote_mta(row.remote_mta.as_ref())
            .command(row.command);
        Ok(Self::from(bounce))
    }
}

/// As a map, with bytes that are not UTF-8 as what they are read as: ISO 8859-1.
impl Serialize for OwnedBounce {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.as_bounce().serialize(to)
    }
}

/// As a map, with bytes that are not UTF-8 as what they are read as: ISO 8859-1.
impl Serialize for Bounce<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut members = to.serialize_struct("Bounce", 5)?;
        members.serialize_field("reply", &self.stated_reply())?;
        members.serialize_field("status", &self.stated_status())?;
        members.serialize_field("diagnostic", &as_read(self.text()))?;
        let host = self.stated_remote_mta().map(as_read);
        members.serialize_field("remote_mta", &host)?;
        members.serialize_field("command", &self.stated_command())?;
        members.end()
    }
}

/// Bytes as the characters that they are read as.
fn as_read(bytes: &[u8]) -> Cow<'_, str> {
    let mut rest = bytes;
    let next = || {
        let (c, length) = fold::decode(rest)?;
        rest = rest.get(length..)?;
        Some(c)
    };
    match core::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => core::iter::from_fn(next).collect(),
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
