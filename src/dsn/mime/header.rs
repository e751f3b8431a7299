//! The header of a message or of a part: its fields (RFC 5322 §2.2).

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::dsn::limits::{LONGEST_HEADER, LONGEST_VALUE, MOST_FIELDS};
use crate::dsn::mime::decode::{decoded_words, text_of_bytes};
use crate::dsn::mime::lines::lines;

/// The fields of a header.
#[derive(Clone, Debug, Default)]
pub(crate) struct Header<'a> {
    fields: Vec<Field<'a>>,
    /// Whether there were more than are read.
    pub is_cut: bool,
}

/// A field: its name, and its value as it stands, with the line ends in it.
#[derive(Clone, Copy, Debug)]
struct Field<'a> {
    name: &'a [u8],
    value: &'a [u8],
}

/// A header, and where in the text its body begins.
pub(super) fn read_header(text: &[u8]) -> (Header<'_>, usize) {
    let mut header = Header::default();
    let mut body = text.len();
    let mut open: Option<(&[u8], Range<usize>)> = None;
    for (start, line) in lines(text) {
        let is_blank = line.trim_ascii_start().is_empty();
        let is_continued = matches!(line, [b' ' | b'\t', ..]) && !is_blank;
        if is_continued && open.is_some() {
            if let Some((_, value)) = &mut open {
                value.end = start + line.len();
            }
            continue;
        }
        header.keep(text, open.take());
        if is_blank {
            body = text.len().min(start + line.len());
            body += end_of_line(text.get(body..).unwrap_or_default());
            break;
        }
        match name_of(line) {
            Some((name, behind)) => open = Some((name, start + behind..start + line.len())),
            // An mbox line within the header.
            None if line.starts_with(b"From ") || line.starts_with(b">From ") => {}
            None => {
                body = start;
                break;
            }
        }
    }
    header.keep(text, open);
    (header, body)
}

/// How many bytes of line end a text begins with.
fn end_of_line(text: &[u8]) -> usize {
    match text {
        [b'\r', b'\n', ..] => 2,
        [b'\n', ..] => 1,
        _ => 0,
    }
}

/// The name of the field that a line begins, and where in the line its value begins.
pub(crate) fn name_of(line: &[u8]) -> Option<(&[u8], usize)> {
    const LONGEST_NAME: usize = 80;
    let colon = line
        .iter()
        .take(LONGEST_NAME)
        .position(|&byte| byte == b':')?;
    let name = line.get(..colon)?.trim_ascii_end();
    let is_name = !name.is_empty() && name.iter().all(u8::is_ascii_graphic);
    is_name.then_some((name, colon + 1))
}

impl<'a> Header<'a> {
    /// The header that a text begins with.
    pub fn of(text: &'a [u8]) -> Self {
        read_header(text).0
    }

    fn keep(&mut self, text: &'a [u8], field: Option<(&'a [u8], Range<usize>)>) {
        let Some((name, mut range)) = field else {
            return;
        };
        if self.fields.len() >= MOST_FIELDS || range.end > LONGEST_HEADER {
            self.is_cut = true;
            return;
        }
        if range.len() > LONGEST_VALUE {
            self.is_cut = true;
            range.end = range.start + LONGEST_VALUE;
        }
        let value = text.get(range).unwrap_or_default().trim_ascii();
        self.fields.push(Field { name, value });
    }

    /// Whether there is no field.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// The values of a field, as they stand.
    pub fn raw<'h>(&'h self, name: &'h str) -> impl Iterator<Item = &'a [u8]> + 'h {
        let is_it = |field: &&Field<'_>| field.name.eq_ignore_ascii_case(name.as_bytes());
        self.fields.iter().filter(is_it).map(|field| field.value)
    }

    /// The first value of a field that is not empty, as it stands.
    pub fn first_raw(&self, name: &str) -> Option<&'a [u8]> {
        self.raw(name).find(|value| !value.is_empty())
    }

    /// Whether there is such a field.
    pub fn has(&self, name: &str) -> bool {
        self.raw(name).next().is_some()
    }

    /// The first value of a field, on one line, as text, with its encoded words decoded (RFC 2047).
    pub fn text(&self, name: &str) -> Option<String> {
        self.first_raw(name).map(value_text)
    }

    /// The names and values of all fields, as they stand.
    pub fn fields(&self) -> impl Iterator<Item = (&'a [u8], &'a [u8])> + '_ {
        self.fields.iter().map(|field| (field.name, field.value))
    }
}

/// A value on one line, as text, decoded.
pub(crate) fn value_text(value: &[u8]) -> String {
    // Most values are a line of ASCII, and stay as they are.
    let is_plain = |byte: &u8| matches!(byte, b' '..=b'~');
    match core::str::from_utf8(value) {
        Ok(text) if value.iter().all(is_plain) && !text.contains("=?") => String::from(text),
        _ => decoded_words(unfolded(&text_of_bytes(value))),
    }
}

/// The lines of a value as one.
fn unfolded(value: &str) -> String {
    let mut one = String::with_capacity(value.len());
    for line in value.split(['\n', '\r']) {
        // Folding keeps the white space; one space of it is enough.
        let trimmed = line.trim();
        if !trimmed.is_empty() {
            if !one.is_empty() {
                one.push(' ');
            }
            one.push_str(trimmed);
        }
    }
    one
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_read() {
        let text =
            b"A: b\r\nC : d\r\n\te\r\nSubject: =?UTF-8?B?5pys?=\r\n =?UTF-8?B?5paH?=\r\n\r\nbody";
        let (header, body) = read_header(text);
        assert_eq!(text.get(body..), Some(&b"body"[..]));
        assert_eq!(header.text("a").as_deref(), Some("b"));
        assert_eq!(header.text("c").as_deref(), Some("d e"));
        assert_eq!(header.text("subject").as_deref(), Some("本文"));
        assert!(!header.is_cut);
    }

    #[test]
    fn what_is_no_field_begins_the_body() {
        for text in [&b"A: b\nno field here\nx: y\n"[..], b"no field at all\n"] {
            let (header, body) = read_header(text);
            let rest = text.get(body..).unwrap();
            assert!(rest.starts_with(b"no field"));
            assert!(!header.has("x"));
        }
    }

    #[test]
    fn headers_are_bounded() {
        let text = b"a:b\n".repeat(MOST_FIELDS + 1);
        let (header, body) = read_header(&text);
        assert!(header.is_cut);
        assert_eq!(header.fields().count(), MOST_FIELDS);
        assert_eq!(body, text.len());

        let text = [&b"a:"[..], &b"b".repeat(LONGEST_VALUE + 1)].concat();
        let (header, _) = read_header(&text);
        assert!(header.is_cut);
        assert_eq!(header.first_raw("a").map(<[u8]>::len), Some(LONGEST_VALUE));
    }
}
