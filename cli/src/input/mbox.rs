//! The messages of an mbox file, one after the other (RFC 4155).
//!
//! A message begins with a line `From sender date` at the beginning of the file or behind an empty line. Where the
//! header states a `Content-Length` (mboxcl2) that holds, such lines within the message are its own.

use std::io::{self, BufRead, Read};

/// How much of a message is kept: more than is read of one.
pub const LONGEST_MESSAGE: usize = 4 << 20;

/// How a message begins.
const FROM: &[u8] = b"From ";

/// A message as it stands in the file, its `From ` line included.
#[derive(Debug, Default)]
pub struct Message {
    pub bytes: Vec<u8>,
    /// Whether the end of a large one was left out.
    pub is_cut: bool,
}

/// Reads messages.
pub struct Messages<R> {
    reader: R,
    /// The first line of the next message, which has been read already.
    first: Vec<u8>,
    /// Messages that were cut apart where a stated length did not hold, the last first.
    ready: Vec<Message>,
    has_ended: bool,
    failed: Option<io::Error>,
}

/// A message while it is read.
#[derive(Default)]
struct Growing {
    message: Message,
    /// Where its body begins, once that is known.
    body: Option<usize>,
    /// How long the body is said to be, if that may hold.
    stated: Option<usize>,
    /// Where other messages may begin in it, unless the stated length holds.
    splits: Vec<usize>,
    /// Whether the last line was empty.
    is_behind_empty: bool,
    /// How long it really is.
    length: usize,
}

/// Whether a file that begins so is an mbox file.
pub fn is_mbox(start: &[u8]) -> bool {
    let start = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start);
    let line = start.split(|&byte| byte == b'\n').next();
    line.is_some_and(begins_message)
}

/// Whether a line is one that stands before a message: with a date behind the sender, as in
/// `From taro@example.jp Thu Nov 26 10:00:00 2026`.
fn begins_message(line: &[u8]) -> bool {
    if !line.starts_with(FROM) {
        return false;
    }
    let words = || line.split(u8::is_ascii_whitespace);
    let is_digits = |word: &[u8]| word.iter().all(u8::is_ascii_digit);
    let has_year = words().any(|word| word.len() == 4 && is_digits(word));
    let has_clock = words().any(|word| {
        matches!(word, [a, b, b':', c, d, ..] if [a, b, c, d].iter().all(|byte| byte.is_ascii_digit()))
    });
    has_year && has_clock
}

impl<R: BufRead> Messages<R> {
    pub fn new(reader: R) -> Self {
        Self {
            reader,
            first: Vec::new(),
            ready: Vec::new(),
            has_ended: false,
            failed: None,
        }
    }

    /// The next message; none at the end of the file.
    pub fn next(&mut self) -> io::Result<Option<Message>> {
        if let Some(message) = self.ready.pop() {
            return Ok(Some(message));
        }
        if self.has_ended && self.first.is_empty() {
            return self.failed.take().map_or(Ok(None), Err);
        }
        let mut growing = Growing::default();
        let first = std::mem::take(&mut self.first);
        if !first.is_empty() {
            growing.push(&first);
        }
        let mut line = Vec::new();
        loop {
            line.clear();
            // A line without an end takes no more memory than a message.
            let longest = u64::try_from(LONGEST_MESSAGE).unwrap_or(u64::MAX);
            let read = self
                .reader
                .by_ref()
                .take(longest)
                .read_until(b'\n', &mut line);
            if let Err(error) = read {
                self.failed = Some(error);
                self.has_ended = true;
                growing.push(&line);
                break;
            }
            if line.is_empty() {
                self.has_ended = true;
                break;
            }
            if growing.is_behind_empty && begins_message(&line) && growing.ends_here() {
                self.first = std::mem::take(&mut line);
                break;
            }
            growing.push(&line);
        }
        self.ready = growing.into_messages();
        self.ready.reverse();
        match self.ready.pop() {
            Some(message) => Ok(Some(message)),
            // Nothing but white space at the end.
            None => self.next(),
        }
    }
}

impl Growing {
    /// Takes one more line.
    fn push(&mut self, line: &[u8]) {
        let is_empty = line.trim_ascii_end().is_empty();
        let room = LONGEST_MESSAGE - self.message.bytes.len().min(LONGEST_MESSAGE);
        let kept = line.get(..room).unwrap_or(line);
        self.message.is_cut |= kept.len() < line.len();
        self.message.bytes.extend_from_slice(kept);
        self.length += line.len();
        if self.body.is_none() && is_empty && self.message.bytes.len() > line.len() {
            self.body = Some(self.length);
            self.stated = stated_length(&self.message.bytes)
                .filter(|&length| self.length.saturating_add(length) <= LONGEST_MESSAGE);
        }
        self.is_behind_empty = is_empty;
    }

    /// Whether a line that begins a message ends this one; if not, it is remembered in case that it should have.
    fn ends_here(&mut self) -> bool {
        let (Some(body), Some(stated)) = (self.body, self.stated) else {
            return true;
        };
        // An empty line stands behind the body.
        let left = (body + stated).saturating_sub(self.length);
        if left > 0 {
            self.splits.push(self.length);
            return false;
        }
        true
    }

    /// The message, or those that it turns out to be: where the stated length reaches beyond the end of the file, or
    /// ends within a line, it does not hold.
    fn into_messages(self) -> Vec<Message> {
        let Message { bytes, is_cut } = self.message;
        if bytes.trim_ascii().is_empty() {
            return Vec::new();
        }
        let holds = match (self.body, self.stated) {
            (Some(body), Some(stated)) => {
                let behind = bytes.get(body + stated..);
                behind.is_some_and(|behind| behind.trim_ascii().is_empty())
            }
            _ => true,
        };
        if holds || self.splits.is_empty() {
            return vec![Message { bytes, is_cut }];
        }
        let mut messages = Vec::new();
        let mut rest = bytes.as_slice();
        let mut from = 0;
        for split in self.splits {
            let (message, behind) = rest.split_at(split - from);
            messages.push(Message {
                bytes: message.to_vec(),
                is_cut: false,
            });
            rest = behind;
            from = split;
        }
        messages.push(Message {
            bytes: rest.to_vec(),
            is_cut,
        });
        messages
    }
}

/// What the header states as the length of the body.
fn stated_length(header: &[u8]) -> Option<usize> {
    const NAME: &[u8] = b"content-length:";
    let mut lines = header.split(|&byte| byte == b'\n');
    let value = lines.find_map(|line| {
        let (name, value) = line.split_at_checked(NAME.len())?;
        name.eq_ignore_ascii_case(NAME).then_some(value)
    })?;
    std::str::from_utf8(value).ok()?.trim().parse().ok()
}
