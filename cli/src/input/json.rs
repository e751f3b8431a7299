//! The JSON values of a file, one after the other: a document, the members of an array, or a value on each line.
//!
//! A value that is broken ends with its line, so that those behind it are read. One of several lines is taken apart
//! then: each of its lines that is a value by itself is one.

use std::io::{self, BufRead, ErrorKind};

use memchr::memchr3;
use serde::de::IgnoredAny;

/// How much of a value is kept: more than is read of one.
const LONGEST_VALUE: usize = (16 << 20) + 1;

/// A value as it is written, or what should have been one.
#[derive(Debug, PartialEq, Eq)]
pub struct Value {
    /// The line on which it begins, from 1.
    pub line: u64,
    pub bytes: Vec<u8>,
}

/// What may come next within an object or an array.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expected {
    Name,
    Colon,
    Value,
    /// A comma, or the end.
    Next,
}

/// What is being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    /// Nothing: a value may begin.
    Nothing,
    /// An object or an array.
    Value,
    /// A string in one; a backslash before the next byte or none.
    String { is_escaped: bool },
    /// What is neither an object nor an array: it ends with the line, or where a member of an array ends.
    Loose,
    /// A line that is broken.
    Broken,
}

/// Reads values.
pub struct Values<R> {
    reader: R,
    within: Within,
    /// The objects and arrays that are open, and what may come next in each.
    open: Vec<(u8, Expected)>,
    /// Whether the values are members of an array.
    is_in_array: bool,
    /// Whether the end of an array may come that is not known of, as its beginning was broken.
    is_behind_broken: bool,
    value: Vec<u8>,
    /// The line that is being read, and the one where the value began.
    line: u64,
    first_line: u64,
    /// Whether the last byte was the end of a line.
    is_at_start: bool,
    done: Vec<Value>,
    has_ended: bool,
    /// Why reading ended, if that is not told yet.
    failed: Option<io::Error>,
}

impl<R: BufRead> Values<R> {
    pub fn new(reader: R) -> Self {
        Self {
            reader,
            within: Within::Nothing,
            open: Vec::new(),
            is_in_array: false,
            is_behind_broken: false,
            value: Vec::new(),
            line: 1,
            first_line: 1,
            is_at_start: true,
            done: Vec::new(),
            has_ended: false,
            failed: None,
        }
    }

    /// The next values, in no greater number than one read of the input gives; none at its end.
    pub fn next(&mut self) -> io::Result<Option<Vec<Value>>> {
        while self.done.is_empty() && !self.has_ended {
            let read = match self.reader.fill_buf() {
                Ok([]) => {
                    self.end();
                    continue;
                }
                Ok(bytes) => bytes.to_vec(),
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => {
                    self.failed = Some(error);
                    self.end();
                    continue;
                }
            };
            self.reader.consume(read.len());
            self.scan(&read);
        }
        if !self.done.is_empty() {
            return Ok(Some(std::mem::take(&mut self.done)));
        }
        // What was read before an error has been handed on.
        match (self.failed.take(), std::mem::take(&mut self.is_in_array)) {
            (Some(error), _) => Err(error),
            (None, true) => Err(ErrorKind::UnexpectedEof.into()),
            (None, false) => Ok(None),
        }
    }

    /// Takes what is left at the end of the input for a value.
    fn end(&mut self) {
        self.has_ended = true;
        match self.within {
            Within::Nothing => {}
            Within::Loose => self.finish(),
            _ => self.give_up(),
        }
    }

    fn scan(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while let [byte, behind @ ..] = rest {
            if let Within::String { is_escaped: false } = self.within {
                // Most bytes are in strings; only these matter there.
                let end = memchr3(b'"', b'\\', b'\n', rest).unwrap_or(rest.len());
                if let Some((plain, special)) = rest.split_at_checked(end)
                    && end > 0
                {
                    self.keep(plain);
                    self.is_at_start = false;
                    rest = special;
                    continue;
                }
            }
            if self.takes(*byte) {
                if *byte == b'\n' {
                    self.line += 1;
                }
                self.is_at_start = *byte == b'\n';
                rest = behind;
            }
        }
    }

    /// Takes a byte, unless it ends a value without being a part of it: then it is seen again.
    fn takes(&mut self, byte: u8) -> bool {
        match self.within {
            Within::Nothing => self.begin(byte),
            Within::Value => return self.structure(byte),
            Within::String { is_escaped } => self.string(byte, is_escaped),
            Within::Loose => {
                let is_end = byte == b'\n' || (self.is_in_array && matches!(byte, b',' | b']'));
                if is_end {
                    self.finish();
                    return false;
                }
                self.keep(&[byte]);
            }
            Within::Broken => {
                if byte == b'\n' {
                    self.give_up();
                    return false;
                }
                self.keep(&[byte]);
            }
        }
        true
    }

    /// A byte where a value may begin.
    fn begin(&mut self, byte: u8) {
        let may_end_array = self.is_in_array || self.is_behind_broken;
        match byte {
            b' ' | b'\t' | b'\r' | b'\n' | 0xEF | 0xBB | 0xBF => return,
            b'[' if !self.is_in_array => {
                self.is_in_array = true;
                return;
            }
            b']' if may_end_array => {
                self.is_in_array = false;
                return;
            }
            b',' if may_end_array => return,
            b'{' => self.open.push((byte, Expected::Name)),
            b'[' => self.open.push((byte, Expected::Value)),
            _ => {}
        }
        self.first_line = self.line;
        self.within = match self.open.is_empty() {
            true => Within::Loose,
            false => Within::Value,
        };
        self.keep(&[byte]);
    }

    /// A byte of an object or an array, outside strings.
    fn structure(&mut self, byte: u8) -> bool {
        let Some((bracket, expected)) = self.open.last_mut() else {
            return true;
        };
        let is_object = *bracket == b'{';
        match (byte, *expected) {
            (b' ' | b'\t' | b'\r' | b'\n', _) => {}
            (b'{' | b'[', Expected::Value) => {
                *expected = Expected::Next;
                let first = if byte == b'{' {
                    Expected::Name
                } else {
                    Expected::Value
                };
                self.open.push((byte, first));
            }
            (b'"', Expected::Name) => {
                *expected = Expected::Colon;
                self.within = Within::String { is_escaped: false };
            }
            (b'"', Expected::Value) => {
                *expected = Expected::Next;
                self.within = Within::String { is_escaped: false };
            }
            (b':', Expected::Colon) => *expected = Expected::Value,
            (b',', Expected::Next) => {
                *expected = if is_object {
                    Expected::Name
                } else {
                    Expected::Value
                };
            }
            (b'}', _) if is_object => return self.close(byte),
            (b']', _) if !is_object => return self.close(byte),
            // Numbers, `true`, `false` and `null` are looked into by those who read the value.
            (b'0'..=b'9' | b'a'..=b'z' | b'-', Expected::Value) => *expected = Expected::Next,
            (b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'+' | b'.', Expected::Next) => {}
            // The next line begins a value of its own.
            (b'{' | b'[', _) if self.is_at_start => {
                self.give_up();
                return false;
            }
            _ => self.within = Within::Broken,
        }
        self.keep(&[byte]);
        true
    }

    fn close(&mut self, byte: u8) -> bool {
        self.keep(&[byte]);
        self.open.pop();
        if self.open.is_empty() {
            self.finish();
        }
        true
    }

    fn string(&mut self, byte: u8, is_escaped: bool) {
        self.within = match byte {
            // No string has the end of a line.
            b'\n' => {
                self.give_up();
                return;
            }
            _ if is_escaped => Within::String { is_escaped: false },
            b'\\' => Within::String { is_escaped: true },
            b'"' => Within::Value,
            _ => self.within,
        };
        self.keep(&[byte]);
    }

    fn keep(&mut self, bytes: &[u8]) {
        let room = LONGEST_VALUE.saturating_sub(self.value.len());
        let kept = bytes.get(..room).unwrap_or(bytes);
        self.value.extend_from_slice(kept);
    }

    fn finish(&mut self) {
        self.within = Within::Nothing;
        self.open.clear();
        let mut bytes = std::mem::take(&mut self.value);
        bytes.truncate(bytes.trim_ascii_end().len());
        self.done.push(Value {
            line: self.first_line,
            bytes,
        });
    }

    /// Takes a broken value apart: each of its lines that is a value is one, and what is between them is none.
    fn give_up(&mut self) {
        self.within = Within::Nothing;
        self.open.clear();
        self.is_in_array = false;
        self.is_behind_broken = true;
        let bytes = std::mem::take(&mut self.value);
        let mut broken: Option<Value> = None;
        for (line, text) in (self.first_line..).zip(bytes.split_inclusive(|&byte| byte == b'\n')) {
            let trimmed = text.trim_ascii();
            let alone = trimmed.strip_suffix(b",").unwrap_or(trimmed);
            let is_value =
                alone.starts_with(b"{") && serde_json::from_slice::<IgnoredAny>(alone).is_ok();
            if is_value {
                self.done.extend(broken.take());
                self.done.push(Value {
                    line,
                    bytes: alone.to_vec(),
                });
            } else {
                let broken = broken.get_or_insert(Value {
                    line,
                    bytes: Vec::new(),
                });
                broken.bytes.extend_from_slice(text);
            }
        }
        self.done
            .extend(broken.filter(|value| !value.bytes.trim_ascii().is_empty()));
    }
}
