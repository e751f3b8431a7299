//! The JSON of an answer: the object that stands in the member `bounce`, wherever the command writes one.

use std::io::{self, Write};

use bounce_classifier::{
    Blocklist, BounceReason, Cause, Classification, EnhancedStatusCode, Language, Provider,
    ReplyCode,
};
use memchr::memchr;
use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use crate::terminal;

/// Writes JSON that may be shown on a terminal.
struct Shown;

/// Writes the members of an answer on a text, without the brackets: those of the library's own `Report`, which would
/// take longer to write.
pub fn members(
    out: &mut Vec<u8>,
    text: &[u8],
    answer: &Classification<'_>,
    language: Language,
) -> io::Result<()> {
    told(out, text, answer)?;
    explained(out, answer, language)
}

/// Writes the first of the members: what is told of the text.
pub fn told(out: &mut Vec<u8>, text: &[u8], answer: &Classification<'_>) -> io::Result<()> {
    name(out, "\"reason\":", Some(answer.reason().as_str()));
    name(out, ",\"kind\":", Some(answer.kind().as_str()));
    name(out, ",\"cause\":", answer.cause().map(Cause::as_str));
    name(out, ",\"action\":", Some(answer.action().as_str()));
    flag(out, ",\"removes_address\":", answer.removes_address());
    flag(out, ",\"stops_mailing\":", answer.stops_mailing());
    let wait = answer.retry_after().map(|wait| wait.as_secs());
    number(out, ",\"retry_after_s\":", wait);
    let provider = answer.provider().map(Provider::as_str);
    name(out, ",\"provider\":", provider);
    let list = answer.blocklist().map(Blocklist::as_str);
    name(out, ",\"blocklist\":", list);
    string(out, ",\"listed\":", answer.listed_in(text))?;
    name(out, ",\"basis\":", Some(answer.basis().as_str()));
    name(out, ",\"strength\":", Some(answer.strength().as_str()));
    // The id of a rule of one's own may have any character.
    string(out, ",\"rule\":", Some(answer.rule().as_str().as_bytes()))?;
    if let Some(note) = answer.note() {
        string(out, ",\"note\":", Some(note.as_bytes()))?;
    }
    string(out, ",\"matched\":", answer.matched_in(text))?;
    let runner_up = answer.runner_up().map(BounceReason::as_str);
    name(out, ",\"runner_up\":", runner_up);
    let reply = answer.reply();
    number(out, ",\"reply\":", reply.map(|code| code.as_u16().into()));
    status(out, ",\"status\":", answer.status());
    Ok(())
}

/// Writes the rest of the members: what the codes and the answer mean, in a language.
pub fn explained(
    out: &mut Vec<u8>,
    answer: &Classification<'_>,
    language: Language,
) -> io::Result<()> {
    let reply = answer.reply().and_then(ReplyCode::meaning);
    let reply = reply.map(|meaning| meaning.text(language));
    // In English the meaning of 554 has quotation marks, which have to be escaped.
    match reply {
        Some(text) if memchr(b'"', text.as_bytes()).is_some() => {
            value(out, ",\"reply_meaning\":", text)?
        }
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
pub fn value(out: &mut Vec<u8>, key: &str, value: impl Serialize) -> io::Result<()> {
    out.extend_from_slice(key.as_bytes());
    value.serialize(&mut Serializer::with_formatter(out, Shown))?;
    Ok(())
}

/// Writes one more member, a part of a text or null. Most texts are ASCII without anything to be escaped, which is
/// seen at once.
pub fn string(out: &mut Vec<u8>, key: &str, text: Option<&[u8]>) -> io::Result<()> {
    let Some(text) = text else {
        name(out, key, None);
        return Ok(());
    };
    // All of them are looked at, many at a time, which takes less than to stop at the first that is not.
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~') & !matches!(byte, b'"' | b'\\');
    if text.iter().fold(true, |are, &byte| are & is_plain(byte)) {
        out.extend_from_slice(key.as_bytes());
        out.push(b'"');
        out.extend_from_slice(text);
        out.push(b'"');
        return Ok(());
    }
    value(out, key, String::from_utf8_lossy(text))
}

/// Writes one more member, a number or null.
pub fn number(out: &mut Vec<u8>, key: &str, number: Option<u64>) {
    out.extend_from_slice(key.as_bytes());
    match number {
        Some(number) => digits(out, number),
        None => out.extend_from_slice(b"null"),
    }
}

/// Writes one more member, an enhanced status code or null.
pub fn status(out: &mut Vec<u8>, key: &str, status: Option<EnhancedStatusCode>) {
    let Some(status) = status else {
        return name(out, key, None);
    };
    out.extend_from_slice(key.as_bytes());
    out.push(b'"');
    digits(out, status.class().into());
    for part in [status.subject(), status.detail()] {
        out.push(b'.');
        digits(out, part.into());
    }
    out.push(b'"');
}

fn digits(out: &mut Vec<u8>, number: u64) {
    out.extend_from_slice(itoa::Buffer::new().format(number).as_bytes());
}

/// Writes one more member, true or false.
pub fn flag(out: &mut Vec<u8>, key: &str, flag: bool) {
    out.extend_from_slice(key.as_bytes());
    out.extend_from_slice(if flag { b"true" } else { b"false" });
}

/// Writes one more member, a name or a text of the library: nothing in it has to be escaped, and to look for
/// that would take most of the time of writing.
pub fn name(out: &mut Vec<u8>, key: &str, name: Option<&str>) {
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

impl Formatter for Shown {
    fn write_string_fragment<W>(&mut self, out: &mut W, fragment: &str) -> io::Result<()>
    where
        W: ?Sized + Write,
    {
        out.write_all(terminal::json(fragment).as_bytes())
    }
}
