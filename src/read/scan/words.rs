//! Words, and what begins like one.

use bounce_phrases::Shape;
use bounce_phrases::encoded_word::{self, EncodedWord};
use bounce_phrases::fold::{self, Folded};
use bounce_phrases::spelling::{self, Spelled, WORD, hash_of, read_word};
use bounce_phrases::written;

use crate::read::scan::escapes;
use crate::read::scan::scanner::Scanner;
use crate::read::shape::{self, Seen};
use crate::rules::Rulebook;

impl<'r, B: Rulebook<'r, COUNT>, const COUNT: usize> Scanner<'_, '_, '_, B, COUNT> {
    /// Takes an escape that programs write for white space, for a character or for a colour: `\n`, `&nbsp;`,
    /// `\u3042`, `ESC[31m`. Says whether one stands here, with its first letter or digit at `start`.
    #[inline(always)]
    pub(super) fn is_escape(&mut self, start: usize) -> bool {
        let before = self.byte(start.wrapping_sub(1));
        matches!(before, b'\\' | b'&' | b'#' | b'[' | b'%') && self.takes_escape(start)
    }

    #[cold]
    fn takes_escape(&mut self, start: usize) -> bool {
        let rest = self.text.get(start..).unwrap_or_default();
        let before = self.text.get(..start).unwrap_or_default();
        let sign = match before {
            [.., b'&', b'#'] => start - 2,
            [.., b'\\'] => start - written::backslashes_before(before),
            _ => start - 1,
        };
        let written = self.text.get(sign..).and_then(written::decode);
        if written.is_some() {
            self.at = sign;
            self.character();
            return true;
        }
        let length = escapes::length(before, rest);
        self.at = start + length.unwrap_or(0);
        length.is_some()
    }

    /// Takes a word of ASCII letters. If there is more to it, takes all of that, and says no.
    #[inline(always)]
    pub(super) fn plain_word(&mut self, start: usize, length: usize) -> bool {
        let end = start + length;
        let Some((first, second)) = spelling::short_word(self.text, start, length) else {
            return self.other_word(start);
        };
        if (first as u8).is_ascii_digit() {
            return self.other_word(start);
        }
        let [next, after] = [end, end + 1].map(|at| BEHIND[usize::from(self.byte(at))]);
        if (next & MAY_GO_ON) | (next & JOINS & (after >> 1)) != 0 && self.goes_on(start, end) {
            return false;
        }
        if length == 1
            && let Some((word, end)) = spelling::email(self.text, start)
        {
            self.at = end;
            let symbols = self.book.tables().map(|tables| tables.symbol(&word));
            self.push_word(symbols, start, false);
            return false;
        }
        let hash = hash_of(WORD, first, second);
        let tables = self.book.tables();
        let symbols = core::array::from_fn(|table| match tables[table].find(hash) {
            Some(symbol) => symbol,
            // Of few words, custom rules know stems or other spellings.
            None if table > 0 && tables[table].knows_no_other(first, second) => 0,
            None => tables[table].otherwise(&Spelled::short(first, second, length)),
        });
        self.at = end;
        self.push_word(symbols, start, false);
        true
    }

    /// Whether what stands at `end`, behind ASCII letters, makes more of them than a word; if so,
    /// takes it.
    fn goes_on(&mut self, start: usize, end: usize) -> bool {
        if spelling::may_go_on(self.text, end) {
            self.at = start;
            self.word();
            return true;
        }
        self.joined(start, end)
    }

    /// Takes what begins like a word, but is not a short one of ASCII letters; says no.
    #[cold]
    pub(super) fn other_word(&mut self, start: usize) -> bool {
        self.at = start;
        if self.byte(start).is_ascii_digit() {
            self.number();
        } else {
            self.word();
        }
        false
    }

    /// Characters outside ASCII, not inside a word.
    pub(super) fn characters(&mut self) {
        while !self.byte(self.at).is_ascii() {
            self.character();
        }
    }

    #[inline(always)]
    pub(super) fn character(&mut self) {
        let start = self.at;
        let rest = self.text.get(start..).unwrap_or_default();
        let Some((folded, len)) = fold::decode_folded(rest) else {
            self.at += 1;
            return;
        };
        match folded {
            Folded::Letter(_) => self.word(),
            Folded::Whole(letter) => {
                self.at += len;
                self.push_whole(letter, start);
            }
            Folded::Stop => {
                self.at += len;
                self.sentence();
            }
            Folded::Space => self.at += len,
            Folded::Ignored | Folded::Apostrophe | Folded::Other => {
                self.at += len;
                // Japanese mails write a full-width colon before a quoted reply.
                if rest.starts_with("：".as_bytes()) {
                    self.quote_may_begin();
                }
            }
        }
    }

    /// A word or a number, or a shape that begins like one.
    pub(super) fn word(&mut self) {
        let start = self.at;
        let (word, end) = read_word(self.text, start);
        if !self.joined(start, end) {
            self.at = end;
            self.push_word(
                self.book.tables().map(|tables| tables.symbol(&word)),
                start,
                false,
            );
        }
    }

    /// Looks whether the word from `start` to `end` is the beginning of something longer; if so,
    /// takes that.
    pub(super) fn joined(&mut self, start: usize, end: usize) -> bool {
        if start < self.words_before || !shape::may_join(self.text, end) {
            return false;
        }
        match shape::recognise(self.text, start, &mut self.no_at_before) {
            Seen::Shape(Shape::Host, end) => {
                let host = self.text.get(start..end).unwrap_or_default();
                if let Some(dot) = shape::may_be_sentences(host)
                    && self.knows(&read_word(self.text, start).0)
                {
                    self.words_before = start + dot;
                    return false;
                }
                self.at = end;
                self.note_carrier(host);
                self.push_shape(Shape::Host, start);
                true
            }
            Seen::Shape(shape, end) => {
                self.at = end;
                self.push_shape(shape, start);
                true
            }
            Seen::Number(end) => {
                self.at = end;
                self.push_word([0; COUNT], start, false);
                true
            }
            Seen::Words(end) => {
                self.words_before = end;
                false
            }
        }
    }

    /// Whether a built-in phrase knows a word: what is a sentence does not depend on custom rules.
    fn knows(&self, word: &Spelled) -> bool {
        self.book.tables()[0].symbol(word) != 0
    }

    /// Takes an encoded word of a header (RFC 2047). All words in it stand where it stands.
    #[cold]
    pub(super) fn encoded_word(&mut self, start: usize) {
        let rest = self.text.get(start..).unwrap_or_default();
        let (text, count, length) = match encoded_word::read(rest) {
            Some(EncodedWord::Base64 {
                text,
                count,
                length,
            }) => (text, count, length),
            Some(EncodedWord::Quoted { announcement }) => {
                self.at = start + announcement;
                return;
            }
            None => return,
        };
        self.at = start + length;
        let text = text.get(..count).unwrap_or_default();
        let mut at = 0;
        while let Some((folded, length)) = text.get(at..).and_then(fold::decode_folded) {
            match folded {
                Folded::Letter(_) => {
                    let (word, end) = read_word(text, at);
                    at = end;
                    let symbols = self.book.tables().map(|tables| tables.symbol(&word));
                    self.push_word(symbols, start, false);
                    continue;
                }
                Folded::Whole(letter) => self.push_whole(letter, start),
                Folded::Stop => self.sentence(),
                _ => {}
            }
            at += length;
        }
    }

    /// Whether the two digits behind an equals sign stand for a space, and are not the value of something.
    pub(super) fn is_quoted_space(&self) -> bool {
        let digits = self.text.get(self.at..self.at + 2) == Some(b"20");
        digits && (self.byte(self.at + 2).is_ascii_alphabetic() || self.byte(self.at + 2) == b'=')
    }
}

/// By byte: what it makes of a word of ASCII letters right before it: perhaps a longer one, as a
/// letter outside ASCII does; or something longer, if the byte after it joins on, too.
const BEHIND: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        if spelling::GOES_ON[byte] {
            table[byte] |= MAY_GO_ON;
        }
        if shape::JOINS[byte] {
            table[byte] |= JOINS;
        }
        if shape::joins_on(byte as u8) {
            table[byte] |= JOINS_ON;
        }
        byte += 1;
    }
    table
};

const MAY_GO_ON: u8 = 1;
const JOINS: u8 = 2;
const JOINS_ON: u8 = 4;
