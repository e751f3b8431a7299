//! An input cut into pieces of whole lines.

use std::io::{self, BufRead};

use memchr::{memchr, memrchr};

use crate::input::open::READ_SIZE;

/// How large a piece is, if so much is there at once. With what is read at once it is less than what common allocators
/// ask the system for each time.
const PIECE_SIZE: usize = 3 << 14;

/// Whole lines, the last of them perhaps without an end.
#[derive(Debug)]
pub struct Piece {
    /// The number of the first line, from 1.
    pub first: u64,
    pub bytes: Vec<u8>,
}

/// Cuts what a reader gives into pieces.
pub struct Pieces<R> {
    reader: R,
    /// The beginning of a line whose end has not been read.
    rest: Vec<u8>,
    /// The number of the line that is next.
    next: u64,
    /// Of a line that is longer, the rest is left out.
    longest: Option<usize>,
    /// Whether the rest of a line is being left out.
    skips: bool,
    /// Whether lines are handed on as they come, however few.
    is_live: bool,
    has_ended: bool,
    /// Why reading ended, if that is not told yet.
    failed: Option<io::Error>,
}

impl<R: BufRead> Pieces<R> {
    /// All lines, whatever their length.
    pub fn new(reader: R) -> Self {
        Self {
            reader,
            rest: Vec::new(),
            next: 1,
            longest: None,
            skips: false,
            is_live: false,
            has_ended: false,
            failed: None,
        }
    }

    /// Of longer lines only so much, so that none takes more memory.
    pub fn longest(self, bytes: usize) -> Self {
        Self {
            longest: Some(bytes),
            ..self
        }
    }

    /// Lines are handed on as soon as the reader waits for more.
    pub fn live(self, is_live: bool) -> Self {
        Self { is_live, ..self }
    }

    /// The next piece; none at the end of the input.
    pub fn next(&mut self) -> io::Result<Option<Piece>> {
        if self.has_ended {
            return self.failed.take().map_or(Ok(None), Err);
        }
        let mut bytes = std::mem::take(&mut self.rest);
        bytes.reserve(PIECE_SIZE + READ_SIZE);
        // Where in the bytes the last line begins.
        let mut start = 0;
        loop {
            let from = bytes.len();
            let count = loop {
                match self.reader.fill_buf() {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    // What came before is not lost: it is handed on, and then the error.
                    Err(error) => {
                        self.failed = Some(error);
                        break 0;
                    }
                    Ok(read) => {
                        bytes.extend_from_slice(read);
                        break read.len();
                    }
                }
            };
            self.reader.consume(count);
            if count == 0 {
                self.has_ended = true;
                return match (bytes.is_empty(), self.failed.take()) {
                    (true, Some(error)) => Err(error),
                    (true, None) => Ok(None),
                    (false, failed) => {
                        self.failed = failed;
                        Ok(Some(self.numbered(bytes)))
                    }
                };
            }
            self.drop_rest_of_line(&mut bytes, from);
            if let Some(end) = memrchr(b'\n', bytes.get(from..).unwrap_or_default()) {
                start = from + end + 1;
            }
            self.cut_line(&mut bytes, start);
            let is_enough = bytes.len() >= PIECE_SIZE || (self.is_live && count < READ_SIZE);
            if start > 0 && is_enough {
                self.rest = bytes.split_off(start);
                return Ok(Some(self.numbered(bytes)));
            }
        }
    }

    fn numbered(&mut self, bytes: Vec<u8>) -> Piece {
        let first = self.next;
        let ends = memchr::memchr_iter(b'\n', &bytes).count();
        self.next += u64::try_from(ends).unwrap_or_default();
        Piece { first, bytes }
    }

    /// Leaves out what belongs to a line that was too long.
    fn drop_rest_of_line(&mut self, bytes: &mut Vec<u8>, from: usize) {
        if !self.skips {
            return;
        }
        let new = bytes.get(from..).unwrap_or_default();
        match memchr(b'\n', new) {
            Some(end) => {
                bytes.drain(from..from + end);
                self.skips = false;
            }
            None => bytes.truncate(from),
        }
    }

    /// Cuts the line that begins there, if it is too long.
    fn cut_line(&mut self, bytes: &mut Vec<u8>, start: usize) {
        if let Some(longest) = self.longest
            && bytes.len() - start > longest
        {
            bytes.truncate(start + longest);
            self.skips = true;
        }
    }
}
