//! A row: what is written of one delivery, in whatever format.

use std::borrow::Cow;
use std::io;

use bounce_classifier::{Classification, Language};
use bounce_filter::bounce;
use bounce_filter::members::{self, Value};
use bounce_filter::terminal;

use crate::output::format::Format;
use crate::output::table::{Column, Layout};

/// An answer, beside the text that it is about.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    pub answer: Classification<'a>,
    pub text: &'a [u8],
}

/// Something of which rows are written.
pub trait Row {
    /// The names of the values: members of an object, columns of a CSV file.
    const NAMES: &'static [&'static str];
    /// The columns of the table for people.
    const COLUMNS: &'static [Column];

    /// The values, in the order of their names.
    fn values(&self) -> Vec<Value<'_>>;

    /// Why it failed, if it did.
    fn answer(&self) -> Option<Answer<'_>>;

    /// The cells of the table, in the order of its columns.
    fn cells(&self, language: Language) -> Vec<Cow<'_, str>>;
}

/// The columns of a CSV file that tell of the answer, behind the others.
pub const ANSWER_COLUMNS: &[&str] = &[
    "reason",
    "bounce_kind",
    "cause",
    "action",
    "removes_address",
    "stops_mailing",
    "retry_after_s",
    "provider",
    "blocklist",
    "listed",
    "basis",
    "strength",
    "rule",
    "matched",
    "title",
];

/// How rows are written.
#[derive(Clone, Debug)]
pub struct Style {
    pub format: Format,
    pub language: Language,
    /// Whether somebody looks on, so that what others wrote must not be obeyed.
    pub is_terminal: bool,
    pub layout: Layout,
}

/// Appends a row.
pub fn write<R: Row>(out: &mut Vec<u8>, row: &R, style: &Style) -> io::Result<()> {
    match style.format {
        Format::Table => {
            let cells = row.cells(style.language);
            let cells: Vec<_> = cells.iter().map(|cell| terminal::shown(cell)).collect();
            style.layout.write(out, &cells);
            Ok(())
        }
        Format::Csv => csv(out, row, style),
        Format::Ndjson | Format::Json => object(out, style, |out| {
            members(out, row)?;
            answer(out, row.answer(), style.language)
        }),
    }
}

/// Appends an object whose members are written by `write`.
pub fn object(
    out: &mut Vec<u8>,
    style: &Style,
    write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>,
) -> io::Result<()> {
    let separator = if style.format == Format::Json && !out.is_empty() {
        ",\n"
    } else {
        ""
    };
    out.extend_from_slice(separator.as_bytes());
    let start = out.len();
    out.push(b'{');
    write(out)?;
    out.push(b'}');
    if style.is_terminal {
        let shown = out.split_off(start);
        let shown = String::from_utf8_lossy(&shown);
        out.extend_from_slice(terminal::json(&shown).as_bytes());
    }
    if style.format == Format::Ndjson {
        out.push(b'\n');
    }
    Ok(())
}

/// Appends the values of a row as members of an object.
pub fn members<R: Row>(out: &mut Vec<u8>, row: &R) -> io::Result<()> {
    members::write(out, R::NAMES.iter().copied().zip(row.values()))
}

/// Appends the member `bounce`.
pub fn answer(out: &mut Vec<u8>, answer: Option<Answer<'_>>, language: Language) -> io::Result<()> {
    match answer {
        Some(Answer { answer, text }) => {
            out.extend_from_slice(b",\"bounce\":{");
            bounce::members(out, text, &answer, language)?;
            out.push(b'}');
        }
        None => bounce::name(out, ",\"bounce\":", None),
    }
    Ok(())
}

/// Appends the header of a CSV file.
pub fn header<R: Row>(out: &mut Vec<u8>) -> io::Result<()> {
    let mut writer = csv_writer(out);
    writer.write_record(R::NAMES.iter().chain(ANSWER_COLUMNS))?;
    writer.flush()
}

/// Writes a record; what it has written before stays as it is.
fn csv_writer(out: &mut Vec<u8>) -> csv::Writer<&mut Vec<u8>> {
    csv::WriterBuilder::new()
        .buffer_capacity(1 << 10)
        .from_writer(out)
}

fn csv<R: Row>(out: &mut Vec<u8>, row: &R, style: &Style) -> io::Result<()> {
    let mut writer = csv_writer(out);
    let mut field = |text: &str| {
        let shown = if style.is_terminal {
            terminal::shown(text)
        } else {
            Cow::Borrowed(text)
        };
        writer.write_field(shown.as_bytes())
    };
    for value in row.values() {
        field(&value.cell())?;
    }
    match row.answer() {
        Some(answer) => {
            for value in answer_values(&answer, style.language) {
                field(&value.cell())?;
            }
        }
        None => {
            for _ in ANSWER_COLUMNS {
                field("")?;
            }
        }
    }
    writer.write_record(None::<&[u8]>)?;
    writer.flush()
}

fn answer_values<'a>(found: &'a Answer<'_>, language: Language) -> Vec<Value<'a>> {
    let answer = &found.answer;
    let part = |part: Option<&'a [u8]>| Value::text(part.map(String::from_utf8_lossy));
    let wait = answer
        .retry_after()
        .map(|wait| Value::Number(wait.as_secs()));
    vec![
        Value::Name(answer.reason().as_str()),
        Value::Name(answer.kind().as_str()),
        Value::name(answer.cause().map(|cause| cause.as_str())),
        Value::Name(answer.action().as_str()),
        Value::Flag(answer.removes_address()),
        Value::Flag(answer.stops_mailing()),
        wait.unwrap_or(Value::None),
        Value::name(answer.provider().map(|provider| provider.as_str())),
        Value::name(answer.blocklist().map(|list| list.as_str())),
        part(answer.listed_in(found.text)),
        Value::Name(answer.basis().as_str()),
        Value::Name(answer.strength().as_str()),
        Value::Text(Cow::Owned(answer.rule().as_str().to_owned())),
        part(answer.matched_in(found.text)),
        Value::Name(answer.advice(language).title),
    ]
}
