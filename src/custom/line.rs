//! A reply in one line, with its codes first, as other systems match it.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

use crate::read::Codes;

/// A reply in one line.
#[derive(Debug, Default)]
pub(crate) struct Line {
    /// Its bytes: the reply code, the enhanced status code, and the words, with one space between two of them.
    pub text: Vec<u8>,
    /// By byte: where it stands in the text that it was made of.
    places: Vec<u32>,
}

impl Line {
    /// The reply that begins at a byte of a text. Its codes stand first, whether the text has them there or
    /// not; those that lines begin with which go on stand there no more (RFC 5321 §4.2.1).
    pub(crate) fn of(text: &[u8], start: usize, codes: Codes) -> Self {
        let behind = text.get(start..).unwrap_or_default();
        let is_first = |byte: &u8| byte.is_ascii_alphanumeric() || !byte.is_ascii();
        let start = start + behind.iter().position(is_first).unwrap_or(behind.len());
        let reply = codes.reply.map(|reply| reply.to_string());
        let status = codes.status.map(|status| status.to_string());
        let codes: Vec<String> = reply.into_iter().chain(status).collect();

        let mut line = Self::default();
        let mut at = start;
        for code in &codes {
            let behind = behind_code(text, at, code);
            for (place, byte) in code.bytes().enumerate() {
                line.push(byte, if behind.is_some() { at + place } else { at });
            }
            at = behind.unwrap_or(at);
            line.push(b' ', at);
        }
        while let Some(&byte) = text.get(at) {
            if !byte.is_ascii_whitespace() {
                line.push(byte, at);
            } else if line.text.last().is_some_and(|last| *last != b' ') {
                line.push(b' ', at);
            }
            at += 1;
            if byte == b'\n' {
                at = behind_codes(text, at, &codes);
            }
        }
        while line.text.last() == Some(&b' ') {
            line.text.pop();
        }
        line
    }

    fn push(&mut self, byte: u8, at: usize) {
        self.text.push(byte);
        self.places.push(at as u32);
    }

    /// Where in the text a part of the line stands: the first byte, and the one after the last.
    pub(crate) fn in_text(&self, part: Range<usize>) -> Option<(u32, u32)> {
        let first = *self.places.get(part.start)?;
        let last = *self.places.get(part.end.checked_sub(1)?)?;
        Some((first, last + 1))
    }
}

/// Where the words begin behind a code that stands at a place.
fn behind_code(text: &[u8], at: usize, code: &str) -> Option<usize> {
    let rest = text.get(at..)?.strip_prefix(code.as_bytes())?;
    let is_between = |byte: &&u8| matches!(byte, b' ' | b'\t' | b'-');
    let between = rest.iter().take_while(is_between).count();
    (between > 0 || rest.is_empty()).then_some(at + code.len() + between)
}

/// Where the words begin in a line that may begin with the codes of its reply.
fn behind_codes(text: &[u8], at: usize, codes: &[String]) -> usize {
    let mut codes = codes.iter();
    let first = codes.next().and_then(|code| behind_code(text, at, code));
    first.map_or(at, |behind| {
        codes.fold(behind, |at, code| behind_code(text, at, code).unwrap_or(at))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::{EnhancedStatusCode, ReplyCode};

    fn codes(reply: u16, status: &str) -> Codes {
        Codes {
            reply: ReplyCode::from_u16(reply),
            status: status.parse::<EnhancedStatusCode>().ok(),
        }
    }

    #[test]
    fn a_reply_is_one_line_with_its_codes_first() {
        for (text, start, expected) in [
            ("550 5.1.1 User unknown", 0, "550 5.1.1 User unknown"),
            ("User  unknown\r\n", 0, "550 5.1.1 User unknown"),
            ("5.1.1 User unknown", 0, "550 5.1.1 User unknown"),
            (
                "550-5.1.1 No such\r\n550 5.1.1 user",
                0,
                "550 5.1.1 No such user",
            ),
            (
                "550-No such\r\n550-here\n 550 x",
                0,
                "550 5.1.1 No such here 550 x",
            ),
            ("host mx said: 550 5.1.1 no", 12, "550 5.1.1 no"),
            ("550 5.1.10 no", 0, "550 5.1.1 5.1.10 no"),
            ("", 0, "550 5.1.1"),
            ("", 9, "550 5.1.1"),
        ] {
            let line = Line::of(text.as_bytes(), start, codes(550, "5.1.1"));
            assert_eq!(String::from_utf8(line.text).unwrap(), expected, "{text}");
        }
        let line = Line::of(b"no", 0, Codes::default());
        assert_eq!(line.text, b"no");
    }

    #[test]
    fn parts_of_the_line_stand_in_the_text() {
        let text = "said: 550-No\r\n550  such user";
        let line = Line::of(text.as_bytes(), 5, codes(550, "5.1.1"));
        let at = |words: &str| {
            let shown = core::str::from_utf8(&line.text).unwrap();
            let start = shown.find(words).unwrap();
            let (start, end) = line.in_text(start..start + words.len()).unwrap();
            &text[start as usize..end as usize]
        };
        assert_eq!(at("No such"), "No\r\n550  such");
        assert_eq!(at("550"), "550");
        assert_eq!(at("user"), "user");
        assert_eq!(line.in_text(0..0), None);
        assert_eq!(line.in_text(0..900), None);
    }
}
