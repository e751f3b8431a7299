//! The filter: JSON objects in, the same with one more member out.

use std::borrow::Cow;
use std::fmt;
use std::io::{self, Read, Write};

use bounce_classifier::{
    Blocklist, Bounce, BounceReason, Cause, Classification, Language, Provider, ReplyCode, classify,
};
use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize};

use super::lines;

/// The members that are read; the others only pass.
#[derive(Deserialize)]
struct Row<'a> {
    #[serde(borrow)]
    reply: Option<Reply<'a>>,
    #[serde(borrow)]
    status: Option<Text<'a>>,
    #[serde(borrow)]
    diagnostic: Option<Text<'a>>,
    #[serde(borrow)]
    remote_mta: Option<Text<'a>>,
    #[serde(borrow)]
    command: Option<Text<'a>>,
}

/// A string, borrowed from the line where it has no escapes.
#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

/// A reply code as it was written.
enum Reply<'a> {
    Number(i128),
    Text(Text<'a>),
}

/// What is the same for every bounce of one reason, as JSON members.
struct Said {
    reason: String,
    texts: String,
}

/// Copies every line with its answer.
pub fn filter(
    input: impl Read,
    out: &mut impl Write,
    language: Language,
    is_terminal: bool,
) -> io::Result<()> {
    let said: Vec<(BounceReason, Said)> = BounceReason::ALL
        .iter()
        .map(|&reason| (reason, Said::of(reason, language)))
        .collect();
    // It is used again for each line.
    let mut copied = Vec::new();
    lines::each(input, |line| {
        copied.clear();
        copy(line.trim_ascii_start(), &mut copied, &said)?;
        out.write_all(&copied)?;
        // Somebody who looks on sees each line at once.
        if is_terminal { out.flush() } else { Ok(()) }
    })
}

/// Writes one line with its answer.
fn copy(line: &[u8], out: &mut Vec<u8>, said: &[(BounceReason, Said)]) -> io::Result<()> {
    let text = as_text(line);
    let row = serde_json::from_str::<Row<'_>>(&text);
    let answer = match &row {
        Ok(row) => row.classify(),
        Err(error) => match serde_json::from_str::<serde_json::Value>(&text) {
            Ok(value) if value.is_object() => Err(error.to_string()),
            _ => {
                out.extend_from_slice(b"{\"line\":");
                serde_json::to_writer(&mut *out, &text)?;
                return write_error(out, &format!("not a JSON object: {error}"));
            }
        },
    };
    // All but the closing bracket, as it came.
    let members = line.strip_suffix(b"}").unwrap_or(line);
    out.extend_from_slice(members);
    let is_empty = members.trim_ascii_end().ends_with(b"{");
    let answer = match answer {
        Ok(answer) => answer,
        Err(error) if is_empty => {
            out.extend_from_slice(b"\"bounce\":{\"error\":");
            serde_json::to_writer(&mut *out, &error)?;
            out.extend_from_slice(b"}}\n");
            return Ok(());
        }
        Err(error) => return write_error(out, &error),
    };
    let found = said.iter().find(|(reason, _)| *reason == answer.reason());
    if let Some((_, Said { reason, texts })) = found {
        out.extend_from_slice(b",\"bounce\":{");
        out.extend_from_slice(reason.as_bytes());
        name(out, ",\"cause\":", answer.cause().map(Cause::code));
        name(out, ",\"action\":", Some(answer.action().code()));
        value(out, ",\"removes_address\":", answer.removes_address())?;
        let wait = answer.retry_after().map(|wait| wait.as_secs());
        value(out, ",\"retry_after_s\":", wait)?;
        name(out, ",\"provider\":", answer.provider().map(Provider::code));
        let list = answer.blocklist().map(Blocklist::code);
        name(out, ",\"blocklist\":", list);
        let diagnostic = row.as_ref().map_or("", Row::diagnostic);
        let listed = answer.listed().and_then(|range| diagnostic.get(range));
        value(out, ",\"listed\":", listed)?;
        name(out, ",\"basis\":", Some(answer.basis().code()));
        name(out, ",\"rule\":", Some(answer.rule()));
        out.extend_from_slice(texts.as_bytes());
        out.extend_from_slice(b"}}\n");
    }
    Ok(())
}

/// Writes one more member of an object.
fn value(out: &mut Vec<u8>, key: &str, value: impl Serialize) -> io::Result<()> {
    out.extend_from_slice(key.as_bytes());
    serde_json::to_writer(out, &value)?;
    Ok(())
}

/// Writes one more member, a name of the library: nothing in it has to be escaped, and to look for
/// that would take most of the time of writing.
fn name(out: &mut Vec<u8>, key: &str, name: Option<&str>) {
    out.extend_from_slice(key.as_bytes());
    match name {
        Some(name) => {
            out.push(b'"');
            out.extend_from_slice(name.as_bytes());
            out.push(b'"');
        }
        None => out.extend_from_slice(b"null"),
    }
}

/// Ends a line that cannot be used.
fn write_error(out: &mut Vec<u8>, error: &str) -> io::Result<()> {
    out.extend_from_slice(b",\"bounce\":{\"error\":");
    serde_json::to_writer(&mut *out, error)?;
    out.extend_from_slice(b"}}\n");
    Ok(())
}

/// The line as text: bytes that are not UTF-8 are read as ISO 8859-1.
fn as_text(line: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(line) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => line
            .utf8_chunks()
            .flat_map(|chunk| {
                let rest = chunk.invalid().iter().copied().map(char::from);
                chunk.valid().chars().chain(rest)
            })
            .collect(),
    }
}

impl Said {
    fn of(reason: BounceReason, language: Language) -> Self {
        let text = reason.text(language);
        let json = |text: &str| serde_json::Value::from(text).to_string();
        Self {
            reason: format!(
                "\"reason\":{},\"kind\":{}",
                json(reason.code()),
                json(reason.kind().code()),
            ),
            texts: format!(
                ",\"title\":{},\"description\":{},\"remedy\":{}",
                json(text.title),
                json(text.description),
                json(text.remedy),
            ),
        }
    }
}

impl Row<'_> {
    fn diagnostic(&self) -> &str {
        self.diagnostic.as_ref().map_or("", |text| text.0.as_ref())
    }

    fn classify(&self) -> Result<Classification, String> {
        let mut bounce = Bounce::new(self.diagnostic());
        if let Some(host) = self.remote_mta.as_ref().and_then(Text::stated) {
            bounce = bounce.remote_mta(host);
        }
        bounce = bounce.reply(match &self.reply {
            Some(Reply::Number(number)) => {
                let code = u16::try_from(*number).ok().and_then(ReplyCode::from_u16);
                Some(code.ok_or_else(|| format!("reply: {number} is not from 200 to 599"))?)
            }
            Some(Reply::Text(text)) => text.parsed("reply")?,
            None => None,
        });
        if let Some(status) = &self.status {
            bounce = bounce.status(status.parsed("status")?);
        }
        if let Some(command) = &self.command {
            bounce = bounce.command(command.parsed("command")?);
        }
        classify(bounce).map_err(|error| error.to_string())
    }
}

/// By hand, as an untagged enum is copied before it is read.
impl<'de: 'a, 'a> Deserialize<'de> for Reply<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ReplyVisitor;

        impl<'de> Visitor<'de> for ReplyVisitor {
            type Value = Reply<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a reply code, as a number or a string")
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
                Ok(Reply::Number(number.into()))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
                Ok(Reply::Number(number.into()))
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Reply::Text(Text(Cow::Borrowed(text))))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Reply::Text(Text(Cow::Owned(text.to_owned()))))
            }
        }

        deserializer.deserialize_any(ReplyVisitor)
    }
}

impl Text<'_> {
    /// The text without space around it; an empty one states nothing.
    fn stated(&self) -> Option<&str> {
        Some(self.0.trim()).filter(|text| !text.is_empty())
    }

    fn parsed<T>(&self, member: &str) -> Result<Option<T>, String>
    where
        T: std::str::FromStr<Err: std::fmt::Display>,
    {
        self.stated()
            .map(|text| text.parse().map_err(|error| format!("{member}: {error}")))
            .transpose()
    }
}
