//! The filter: JSON objects in, the same with one more member out.

use std::borrow::Cow;
use std::io::{self, Read, Write};

use bounce_classifier::{
    Blocklist, Bounce, BounceReason, Cause, Classification, Language, Provider, classify,
};
use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use super::row::Object;
use super::{lines, terminal};

/// What is the same for every bounce of one reason, as JSON members.
struct Said {
    reason: String,
    texts: String,
}

/// Writes JSON that may be shown on a terminal.
struct Shown;

/// Copies every line with its answer. What a line says itself is written as it is, unless it goes to a
/// terminal.
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
        if is_terminal {
            let copied = String::from_utf8_lossy(&copied);
            writeln!(out, "{}", terminal::json(&copied))?;
            // Somebody who looks on sees each line at once.
            return out.flush();
        }
        copied.push(b'\n');
        out.write_all(&copied)
    })
}

/// Writes one line with its answer, without the end of the line.
fn copy(line: &[u8], out: &mut Vec<u8>, said: &[(BounceReason, Said)]) -> io::Result<()> {
    let text = as_text(line);
    let Object {
        open,
        row,
        mut ignored,
    } = match Object::read(&text) {
        Ok(object) => object,
        Err(error) => {
            value(out, "{\"line\":", &text)?;
            let error = format!("not a JSON object: {error}");
            value(out, ",\"bounce\":{\"error\":", &error)?;
            out.extend_from_slice(b"}}");
            return Ok(());
        }
    };
    out.extend_from_slice(open.as_bytes());
    if open.trim_end() != "{" {
        out.push(b',');
    }
    out.extend_from_slice(b"\"bounce\":{");
    let bounce = row.bounce(&mut ignored);
    match classify(bounce) {
        Ok(answer) => members(out, bounce, &answer, said)?,
        Err(error) => value(out, "\"error\":", error.to_string())?,
    }
    if !ignored.is_empty() {
        value(out, ",\"ignored\":", &ignored)?;
    }
    out.extend_from_slice(b"}}");
    Ok(())
}

/// Writes the members of an answer.
fn members(
    out: &mut Vec<u8>,
    bounce: Bounce<'_>,
    answer: &Classification,
    said: &[(BounceReason, Said)],
) -> io::Result<()> {
    let found = said.iter().find(|(reason, _)| *reason == answer.reason());
    let Some((_, Said { reason, texts })) = found else {
        return Ok(());
    };
    out.extend_from_slice(reason.as_bytes());
    name(out, ",\"cause\":", answer.cause().map(Cause::as_str));
    name(out, ",\"action\":", Some(answer.action().as_str()));
    value(out, ",\"removes_address\":", answer.removes_address())?;
    let wait = answer.retry_after().map(|wait| wait.as_secs());
    value(out, ",\"retry_after_s\":", wait)?;
    name(
        out,
        ",\"provider\":",
        answer.provider().map(Provider::as_str),
    );
    let list = answer.blocklist().map(Blocklist::as_str);
    name(out, ",\"blocklist\":", list);
    let listed = answer.listed().and_then(|range| bounce.text().get(range));
    value(out, ",\"listed\":", listed.map(String::from_utf8_lossy))?;
    name(out, ",\"basis\":", Some(answer.basis().as_str()));
    name(out, ",\"rule\":", Some(answer.rule().as_str()));
    out.extend_from_slice(texts.as_bytes());
    Ok(())
}

/// Writes one more member of an object.
fn value(out: &mut Vec<u8>, key: &str, value: impl Serialize) -> io::Result<()> {
    out.extend_from_slice(key.as_bytes());
    value.serialize(&mut Serializer::with_formatter(out, Shown))?;
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

impl Formatter for Shown {
    fn write_string_fragment<W>(&mut self, out: &mut W, fragment: &str) -> io::Result<()>
    where
        W: ?Sized + Write,
    {
        out.write_all(terminal::json(fragment).as_bytes())
    }
}

impl Said {
    fn of(reason: BounceReason, language: Language) -> Self {
        let text = reason.text(language);
        let json = |text: &str| serde_json::Value::from(text).to_string();
        Self {
            reason: format!(
                "\"reason\":{},\"kind\":{}",
                json(reason.as_str()),
                json(reason.kind().as_str()),
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
