//! The members of an object, or the values of a row.

use std::borrow::Cow;
use std::io;

use bounce_classifier::EnhancedStatusCode;

use crate::bounce;

/// A value of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Nothing: null.
    None,
    /// A name of the library: nothing in it has to be escaped.
    Name(&'static str),
    /// A text that others wrote.
    Text(Cow<'a, str>),
    /// A number.
    Number(u64),
    /// An enhanced status code, which is written as a string.
    Status(EnhancedStatusCode),
    /// True or false.
    Flag(bool),
    /// Texts.
    List(Vec<Cow<'a, str>>),
}

impl<'a> Value<'a> {
    /// A text, if there is one.
    pub fn text<T: Into<Cow<'a, str>>>(text: Option<T>) -> Self {
        text.map_or(Self::None, |text| Self::Text(text.into()))
    }

    /// A name of the library, if there is one.
    pub fn name(name: Option<&'static str>) -> Self {
        name.map_or(Self::None, Self::Name)
    }

    /// As a cell of a table without quotation marks.
    pub fn cell(&self) -> Cow<'_, str> {
        match self {
            Self::None => Cow::Borrowed(""),
            Self::Name(name) => Cow::Borrowed(name),
            Self::Text(text) => Cow::Borrowed(text),
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Status(status) => Cow::Owned(status.to_string()),
            Self::Flag(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
            Self::List(texts) => Cow::Owned(texts.join(" ")),
        }
    }
}

/// Appends members of an object.
pub fn write<'a>(
    out: &mut Vec<u8>,
    members: impl IntoIterator<Item = (&'static str, Value<'a>)>,
) -> io::Result<()> {
    for (place, (name, value)) in members.into_iter().enumerate() {
        out.extend_from_slice(if place == 0 { b"\"" } else { b",\"" });
        out.extend_from_slice(name.as_bytes());
        let key = "\":";
        match value {
            Value::None => bounce::name(out, key, None),
            Value::Name(name) => bounce::name(out, key, Some(name)),
            Value::Text(text) => bounce::string(out, key, Some(text.as_bytes()))?,
            Value::Number(number) => bounce::number(out, key, Some(number)),
            Value::Status(status) => bounce::status(out, key, Some(status)),
            Value::Flag(flag) => bounce::flag(out, key, flag),
            Value::List(texts) => bounce::value(out, key, texts)?,
        }
    }
    Ok(())
}
