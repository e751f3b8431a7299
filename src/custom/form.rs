//! How rules of one's own are written in files.
//!
//! Numbers and texts stand for one another: `class = 5` and `class = "5"` are the same. What no rule has is kept
//! by its name, so that it is told with all else that is wrong.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use ::serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use ::serde::ser::{Serialize, SerializeMap, Serializer};

use crate::bounce::{Bounce, OwnedBounce};
use crate::custom::rule::{Rule, Rules};

/// Text, or a number as it is written.
struct Written(String);

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct WrittenVisitor;

        impl Visitor<'_> for WrittenVisitor {
            type Value = Written;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text or a whole number")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Written, E> {
                Ok(Written(text.to_owned()))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Written, E> {
                Ok(Written(number.to_string()))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Written, E> {
                Ok(Written(number.to_string()))
            }
        }

        from.deserialize_any(WrittenVisitor)
    }
}

impl Serialize for Written {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0.parse::<u32>() {
            Ok(number) if number.to_string() == self.0 => to.serialize_u32(number),
            _ => to.serialize_str(&self.0),
        }
    }
}

/// An example: a text, or the map of a bounce.
struct Example(OwnedBounce);

impl<'de> Deserialize<'de> for Example {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct ExampleVisitor;

        impl<'de> Visitor<'de> for ExampleVisitor {
            type Value = Example;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, or a map with any of `diagnostic`, `reply`, `status`, `remote_mta` and `command`")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Example, E> {
                Ok(Example(OwnedBounce::from(Bounce::new(text))))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Example, A::Error> {
                const MEMBERS: &[&str] =
                    &["diagnostic", "reply", "status", "remote_mta", "command"];
                let (mut text, mut host) = (None::<String>, None::<String>);
                let (mut reply, mut status, mut command) = (None, None, None);
                while let Some(name) = map.next_key::<String>()? {
                    match name.as_str() {
                        "diagnostic" => text = map.next_value()?,
                        "reply" => reply = map.next_value()?,
                        "status" => status = map.next_value()?,
                        "remote_mta" => host = map.next_value()?,
                        "command" => command = map.next_value()?,
                        _ => return Err(Error::unknown_field(&name, MEMBERS)),
                    }
                }
                let text = text.unwrap_or_default();
                let bounce = Bounce::new(&text)
                    .reply(reply)
                    .status(status)
                    .remote_mta(host.as_ref())
                    .command(command);
                Ok(Example(OwnedBounce::from(bounce)))
            }
        }

        from.deserialize_any(ExampleVisitor)
    }
}

/// A bounce as its text, if it has nothing else.
impl Serialize for Example {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let bounce = self.0.as_bounce();
        match core::str::from_utf8(bounce.text()) {
            Ok(text) if bounce == Bounce::new(text) => to.serialize_str(text),
            _ => self.0.serialize(to),
        }
    }
}

/// Writes how a rule is read and written, from one list of its members and how each is written.
macro_rules! members {
    ($( $member:ident: $as:ident, )*) => {
        /// As a map of what it has.
        impl Serialize for Rule {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                let mut members = to.serialize_map(None)?;
                $( $as::write(&self.$member, stringify!($member), &mut members)?; )*
                members.end()
            }
        }

        /// Of a map. What is null is not there.
        impl<'de> Deserialize<'de> for Rule {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                struct RuleVisitor;

                impl<'de> Visitor<'de> for RuleVisitor {
                    type Value = Rule;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("a rule")
                    }

                    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Rule, A::Error> {
                        let mut rule = Rule::default();
                        while let Some(name) = map.next_key::<String>()? {
                            match name.as_str() {
                                $( stringify!($member) => rule.$member = $as::read(&mut map)?, )*
                                _ => {
                                    map.next_value::<IgnoredAny>()?;
                                    rule.unknown.push(name);
                                }
                            }
                        }
                        Ok(rule)
                    }
                }

                from.deserialize_map(RuleVisitor)
            }
        }
    };
}

members! {
    id: Text,
    reason: Part,
    ignore: Flag,
    phrases: List,
    regex: Part,
    class: Part,
    reply: Part,
    status: Part,
    command: Part,
    host: Part,
    provider: Part,
    strength: Part,
    cause: Part,
    retry_after: Part,
    note: Part,
    examples: Bounces,
    counterexamples: Bounces,
}

/// Writes the ways in which members are read and written, each with when it is left out.
macro_rules! ways {
    ($( $(#[$meta:meta])* $way:ident($type:ty) as $form:ty:
        $is_left_out:expr, $read:expr, $write:expr; )*) => { $(
        $(#[$meta])*
        struct $way;

        impl $way {
            fn read<'de, A: MapAccess<'de>>(map: &mut A) -> Result<$type, A::Error> {
                let read: fn($form) -> $type = $read;
                Ok(map.next_value::<Option<$form>>()?.map(read).unwrap_or_default())
            }

            fn write<M: SerializeMap>(
                value: &$type,
                name: &'static str,
                members: &mut M,
            ) -> Result<(), M::Error> {
                let is_left_out: fn(&$type) -> bool = $is_left_out;
                let write: fn(&$type) -> $form = $write;
                if is_left_out(value) {
                    return Ok(());
                }
                members.serialize_entry(name, &write(value))
            }
        }
    )* };
}

ways! {
    /// A text that is always there.
    Text(String) as String: |_| false, |text| text, Clone::clone;
    /// A text that may be there, or a number.
    Part(Option<String>) as Written:
        Option::is_none, |Written(text)| Some(text), |text| Written(text.clone().unwrap_or_default());
    /// Whether something is so.
    Flag(bool) as bool: |is_so| !is_so, |is_so| is_so, |is_so| *is_so;
    /// Texts.
    List(Vec<String>) as Vec<String>: Vec::is_empty, |texts| texts, Clone::clone;
    /// Bounces.
    Bounces(Vec<OwnedBounce>) as Vec<Example>:
        Vec::is_empty,
        |all| all.into_iter().map(|Example(bounce)| bounce).collect(),
        |all| all.iter().cloned().map(Example).collect();
}

/// As a map with `rule`, a list, and `first_match`, if that is so.
impl Serialize for Rules {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut members = to.serialize_map(None)?;
        Flag::write(&self.first_match, "first_match", &mut members)?;
        members.serialize_entry("rule", &self.rules)?;
        members.end()
    }
}

/// Of a map with `rule`, a list, and perhaps `first_match`; anything else in it is an error.
impl<'de> Deserialize<'de> for Rules {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct RulesVisitor;

        impl<'de> Visitor<'de> for RulesVisitor {
            type Value = Rules;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map with `rule`, a list of rules")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Rules, A::Error> {
                let mut rules = Rules::default();
                while let Some(name) = map.next_key::<String>()? {
                    match name.as_str() {
                        "rule" => {
                            let read = map.next_value::<Option<Vec<Rule>>>()?;
                            rules.rules = read.unwrap_or_default();
                        }
                        "first_match" => rules.first_match = Flag::read(&mut map)?,
                        _ => return Err(Error::unknown_field(&name, &["rule", "first_match"])),
                    }
                }
                Ok(rules)
            }
        }

        from.deserialize_map(RulesVisitor)
    }
}
