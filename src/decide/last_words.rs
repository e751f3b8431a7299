//! The words right before something.

use bounce_phrases::fold::{self, Folded};

/// How many bytes the words are read from.
const LAST: usize = 64;

/// How many bytes of them are kept: more than any that are asked for.
const KEPT: usize = 24;

/// The words that some bytes end with, as they are read: folded, with one space between them, and without the marks
/// behind them that open a bracket or a quotation.
pub(crate) struct LastWords {
    bytes: [u8; KEPT],
    /// Where they begin.
    start: usize,
}

impl LastWords {
    /// As many as are kept.
    pub(crate) fn of(before: &[u8]) -> Self {
        Self::read(before, |_| true)
    }

    /// Reads them from their end, as long as what is read asks for more.
    fn read(before: &[u8], goes_on: impl Fn(&[u8]) -> bool) -> Self {
        let mut words = Self {
            bytes: [0; KEPT],
            start: KEPT,
        };
        let mut rest = before
            .get(before.len().saturating_sub(LAST)..)
            .unwrap_or_default();
        while let Some((&last, before_it)) = rest.split_last() {
            // What most words are made of need not be looked up.
            if last.is_ascii_alphanumeric() {
                rest = before_it;
                if !words.put(&[last.to_ascii_lowercase()]) || !goes_on(words.as_slice()) {
                    break;
                }
                continue;
            }
            let Some((c, length)) = fold::decode_last(rest) else {
                break;
            };
            let (before_it, character) = rest.split_at(rest.len() - length);
            rest = before_it;
            let has_room = match fold::fold(c) {
                Folded::Ignored => true,
                Folded::Space if words.begin_with_space() => true,
                Folded::Space => words.put(b" "),
                _ if words.are_none() && matches!(c, '<' | '[' | '(' | '"' | '\'' | '-') => true,
                Folded::Letter(letter) | Folded::Whole(letter) => words.put(letter.as_slice()),
                _ => words.put(character),
            };
            if !has_room || !goes_on(words.as_slice()) {
                break;
            }
        }
        words
    }

    /// Whether they end with these whole words.
    pub(crate) fn end_with(&self, words: &str) -> bool {
        let before = self.as_slice().strip_suffix(words.as_bytes());
        before.is_some_and(|before| !before.last().is_some_and(u8::is_ascii_alphanumeric))
    }

    fn as_slice(&self) -> &[u8] {
        self.bytes.get(self.start..).unwrap_or_default()
    }

    fn are_none(&self) -> bool {
        self.start == KEPT
    }

    /// Whether one more space in front of them would change nothing.
    fn begin_with_space(&self) -> bool {
        self.are_none() || self.as_slice().starts_with(b" ")
    }

    /// Puts bytes in front of them; false if there is no room.
    fn put(&mut self, bytes: &[u8]) -> bool {
        let start = self.start.checked_sub(bytes.len());
        let room = start.and_then(|start| Some((start, self.bytes.get_mut(start..self.start)?)));
        let Some((start, room)) = room else {
            return false;
        };
        room.copy_from_slice(bytes);
        self.start = start;
        true
    }
}

/// Whether bytes end with these whole words. Most do not, which the last byte tells, or else the last letter: so no more
/// is read than is the same.
pub(crate) fn ends_with(before: &[u8], words: &str) -> bool {
    if let (Some(last), Some(wanted)) = (before.last(), words.as_bytes().last())
        && last.is_ascii_alphanumeric()
        && !last.eq_ignore_ascii_case(wanted)
    {
        return false;
    }
    LastWords::read(before, |last| words.as_bytes().ends_with(last)).end_with(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_words() {
        for before in [
            "Command output",
            "COMMAND   output \"",
            "(command\u{3000}output",
            "Cómmand\u{301} ｏｕｔｐｕｔ <[",
            "x: command output",
            "é command output",
            "many words and then, behind them, command output",
        ] {
            assert!(ends_with(before.as_bytes(), "command output"), "{before}");
        }
        for before in [
            "",
            "output",
            "commandoutput",
            "command outputs",
            "command output:",
            "subcommand output",
            "écommand output",
            "4command output",
            "command ouput",
        ] {
            assert!(!ends_with(before.as_bytes(), "command output"), "{before}");
        }
        // What is read as ISO 8859-1, and a character that the window cuts in two.
        assert!(ends_with(b"c\xF3mmand output", "command output"));
        assert!(!ends_with(b"\xE9command output", "command output"));
        let long = format!("é{}", " ".repeat(LAST - 1));
        assert!(!ends_with(long.as_bytes(), "e"));
    }

    #[test]
    fn as_many_bytes_are_kept_as_there_is_room_for() {
        let long = "x".repeat(KEPT);
        let words = LastWords::of(long.as_bytes());
        assert_eq!(words.as_slice(), long.as_bytes());
        // With no room for what stands before them, nothing is known of it; so no words may be as long.
        assert!(words.end_with(&long));
        assert!(!words.end_with(&long[1..]));
        // A letter that is two in small letters.
        assert_eq!(LastWords::of("aß".as_bytes()).as_slice(), b"ass");
    }
}
