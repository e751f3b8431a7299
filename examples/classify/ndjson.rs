//! The filter: JSON objects in, the same with one more member out.

use std::borrow::Cow;
use std::io::{self, Read, Write};

use bounce_classifier::{
    Blocklist, Bounce, BounceReason, Cause, Classification, EnhancedStatusCode, Language, Provider,
    ReplyCode, classify,
};
use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use super::row::Object;
use super::{lines, terminal};

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
    // It is used again for each line.
    let mut copied = Vec::new();
    lines::each(input, |line| {
        copied.clear();
        copy(line.trim_ascii_start(), &mut copied, language)?;
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
fn copy(line: &[u8], out: &mut Vec<u8>, language: Language) -> io::Result<()> {
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
        Ok(answer) => members(out, bounce, &answer, language)?,
        Err(error) => value(out, "\"error\":", error.to_string())?,
    }
    if !ignored.is_empty() {
        value(out, ",\"ignored\":", &ignored)?;
    }
    out.extend_from_slice(b"}}");
    Ok(())
}

/// Writes the members of an answer: those of the library's own `Report`, which would take longer to write.
fn members(
    out: &mut Vec<u8>,
    bounce: Bounce<'_>,
    answer: &Classification,
    language: Language,
) -> io::Result<()> {
    name(out, "\"reason\":", Some(answer.reason().as_str()));
    name(out, ",\"kind\":", Some(answer.kind().as_str()));
    name(out, ",\"cause\":", answer.cause().map(Cause::as_str));
    name(out, ",\"action\":", Some(answer.action().as_str()));
    value(out, ",\"removes_address\":", answer.removes_address())?;
    value(out, ",\"stops_mailing\":", answer.stops_mailing())?;
    let wait = answer.retry_after().map(|wait| wait.as_secs());
    value(out, ",\"retry_after_s\":", wait)?;
    name(
        out,
        ",\"provider\":",
        answer.provider().map(Provider::as_str),
    );
    let list = answer.blocklist().map(Blocklist::as_str);
    name(out, ",\"blocklist\":", list);
    let listed = answer.listed_in(bounce.text());
    value(out, ",\"listed\":", listed.map(String::from_utf8_lossy))?;
    name(out, ",\"basis\":", Some(answer.basis().as_str()));
    name(out, ",\"strength\":", Some(answer.strength().as_str()));
    name(out, ",\"rule\":", Some(answer.rule().as_str()));
    let matched = answer.matched_in(bounce.text());
    value(out, ",\"matched\":", matched.map(String::from_utf8_lossy))?;
    let runner_up = answer.runner_up().map(BounceReason::as_str);
    name(out, ",\"runner_up\":", runner_up);
    value(out, ",\"reply\":", answer.reply())?;
    value(out, ",\"status\":", answer.status())?;
    let reply = answer.reply().and_then(ReplyCode::meaning);
    let reply = reply.map(|meaning| meaning.text(language));
    // In English the meaning of 554 has quotation marks, which have to be escaped.
    match reply {
        Some(text) if text.contains('"') => value(out, ",\"reply_meaning\":", text)?,
        _ => name(out, ",\"reply_meaning\":", reply),
    }
    let status = answer.status().and_then(EnhancedStatusCode::meaning);
    let status = status.map(|meaning| meaning.text(language));
    name(out, ",\"status_meaning\":", status);
    let advice = answer.advice(language);
    name(out, ",\"title\":", Some(advice.title));
    name(out, ",\"description\":", Some(advice.description));
    name(out, ",\"remedy\":", Some(advice.remedy));
    Ok(())
}

/// Writes one more member of an object.
fn value(out: &mut Vec<u8>, key: &str, value: impl Serialize) -> io::Result<()> {
    out.extend_from_slice(key.as_bytes());
    value.serialize(&mut Serializer::with_formatter(out, Shown))?;
    Ok(())
}

/// Writes one more member, a name or a text of the library: nothing in it has to be escaped, and to look for
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
