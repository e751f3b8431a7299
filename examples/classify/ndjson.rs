//! The filter: JSON objects in, the same with one more member out.

use std::borrow::Cow;
use std::io::{self, BufRead, Write};

use bounce_classifier::{Bounce, BounceReason, Classification, Language, ReplyCode, classify};
use serde::{Deserialize, Serialize};

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
#[derive(Deserialize)]
#[serde(untagged)]
enum Reply<'a> {
    Number(i64),
    #[serde(borrow)]
    Text(Text<'a>),
}

/// What is the same for every bounce of one reason, as JSON members.
struct Said {
    reason: String,
    texts: String,
}

/// Copies every line with its answer.
pub fn filter(mut input: impl BufRead, out: &mut impl Write, language: Language) -> io::Result<()> {
    let said: Vec<(BounceReason, Said)> = BounceReason::ALL
        .iter()
        .map(|&reason| (reason, Said::of(reason, language)))
        .collect();
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? != 0 {
        copy(line.trim_ascii(), out, &said)?;
        line.clear();
    }
    Ok(())
}

/// Writes one line with its answer.
fn copy(line: &[u8], out: &mut impl Write, said: &[(BounceReason, Said)]) -> io::Result<()> {
    let text = as_text(line);
    let row = serde_json::from_str::<Row<'_>>(&text);
    let answer = match &row {
        Ok(row) => row.classify(),
        Err(error) => match serde_json::from_str::<serde_json::Value>(&text) {
            Ok(value) if value.is_object() => Err(error.to_string()),
            _ => {
                out.write_all(b"{\"line\":")?;
                serde_json::to_writer(&mut *out, &text)?;
                return write_error(out, &format!("not a JSON object: {error}"));
            }
        },
    };
    // All but the closing bracket, as it came.
    let members = line.strip_suffix(b"}").unwrap_or(line);
    out.write_all(members)?;
    let is_empty = members.trim_ascii_end().ends_with(b"{");
    let answer = match answer {
        Ok(answer) => answer,
        Err(error) if is_empty => {
            out.write_all(b"\"bounce\":{\"error\":")?;
            serde_json::to_writer(&mut *out, &error)?;
            return out.write_all(b"}}\n");
        }
        Err(error) => return write_error(out, &error),
    };
    let found = said.iter().find(|(reason, _)| *reason == answer.reason());
    if let Some((_, Said { reason, texts })) = found {
        out.write_all(b",\"bounce\":{")?;
        out.write_all(reason.as_bytes())?;
        member(out, "cause", answer.cause())?;
        member(out, "action", answer.action())?;
        member(out, "removes_address", answer.removes_address())?;
        let wait = answer.retry_after().map(|wait| wait.as_secs());
        member(out, "retry_after_s", wait)?;
        member(out, "provider", answer.provider())?;
        member(out, "blocklist", answer.blocklist())?;
        let diagnostic = row.as_ref().map_or("", Row::diagnostic);
        let listed = answer.listed().and_then(|range| diagnostic.get(range));
        member(out, "listed", listed)?;
        member(out, "basis", answer.basis())?;
        member(out, "rule", answer.rule())?;
        out.write_all(texts.as_bytes())?;
        out.write_all(b"}}\n")?;
    }
    Ok(())
}

/// Writes one more member of an object.
fn member(out: &mut impl Write, name: &str, value: impl Serialize) -> io::Result<()> {
    write!(out, ",\"{name}\":")?;
    serde_json::to_writer(out, &value)?;
    Ok(())
}

/// Ends a line that cannot be used.
fn write_error(out: &mut impl Write, error: &str) -> io::Result<()> {
    out.write_all(b",\"bounce\":{\"error\":")?;
    serde_json::to_writer(&mut *out, error)?;
    out.write_all(b"}}\n")
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
