//! Numbers, and which of them are codes.

use bounce_phrases::fold::{self, Folded};
use bounce_phrases::written;
use bounce_rules::marks::Mark;
use bounce_rules::units::Unit;

use crate::code::ReplyCode;
use crate::read::codes::{reply_at, status_at, unit_at};
use crate::read::scan::escapes::line_escape;
use crate::read::scan::scanner::Scanner;
use crate::rules::Rulebook;

impl<'r, B: Rulebook<'r, COUNT>, const COUNT: usize> Scanner<'_, '_, '_, B, COUNT> {
    /// A code, another number, or a word or shape that begins with a digit.
    pub(super) fn number(&mut self) {
        if self.at >= self.words_before && !self.is_expected() {
            if let Some((reply, end)) = reply_at(self.text, self.at) {
                let separator = self.byte(end);
                let after = match separator {
                    b'-' | b'_' => end + 1,
                    // What else may stand here is "%20".
                    b'%' => end + 3,
                    _ => end + blanks(self.text, end),
                };
                let status = status_at(self.text, after);
                // The next line of the same reply (RFC 5321 §4.2.1).
                let goes_on = self.is_continued
                    && self.findings.codes.reply == Some(reply)
                    && self.before().mark == b'\n';
                let is_reply = match status {
                    _ if goes_on => true,
                    Some(_) => !self.before().is_joined,
                    None => self.may_be_reply(reply, separator),
                };
                if is_reply {
                    if !goes_on {
                        self.quote_may_begin();
                    }
                    self.findings.codes.reply.get_or_insert(reply);
                    // Only behind a hyphen does the reply before go on; else the words around it end.
                    if !self.is_continued {
                        self.sentence();
                    }
                    self.is_continued = separator == b'-';
                    self.code_ends(end);
                    if let Some((status, end)) = status {
                        self.findings.codes.status.get_or_insert(status);
                        self.code_ends(end);
                    }
                    return;
                }
            }
            if let Some((status, end)) = status_at(self.text, self.at)
                && self.may_be_status()
            {
                self.quote_may_begin();
                self.findings.codes.status.get_or_insert(status);
                self.code_ends(end);
                return;
            }
        }
        self.word();
    }

    fn code_ends(&mut self, end: usize) {
        self.at = end;
        self.end = end;
        self.code_end = Some(end);
    }

    /// What stands between this byte and the last word, shape or code.
    fn before(&self) -> Before {
        let between = self.text.get(self.end..self.at).unwrap_or_default();
        let mut begins_line = self.end == 0;
        let mut mark = match self.end {
            0 => b'\n',
            end if self.code_end == Some(end) => b'0',
            _ => 0,
        };
        let mut at = 0;
        while let Some(&byte) = between.get(at) {
            at += 1;
            match byte {
                // A line that begins with white space goes on with the one before (RFC 5322 §2.2.3).
                b'\n' if matches!(self.byte(self.end + at), b' ' | b'\t') => {}
                b'\n' => (mark, begins_line) = (byte, true),
                b'%' => {
                    at += written::percent_space(between.get(at..).unwrap_or_default()).unwrap_or(0)
                }
                // So does an escape for one end a line.
                b'\\' if line_escape(between.get(at..).unwrap_or_default()) => {
                    (mark, begins_line) = (b'\n', true);
                    at += 1;
                }
                0..=b' ' | 0x7F => {}
                0x80.. => {
                    let rest = between.get(at - 1..).unwrap_or_default();
                    let Some((folded, len)) = fold::decode_folded(rest) else {
                        continue;
                    };
                    mark = match fold::decode(rest) {
                        _ if folded == Folded::Stop => b'.',
                        Some(('：', _)) => b':',
                        Some((c, _)) if QUOTES.contains(c) => b'"',
                        _ => mark,
                    };
                    at += len - 1;
                }
                _ => mark = byte,
            }
        }
        // "1.550" is a number; "Failed. 550" is not.
        let is_spaced = self.at == 0 || self.byte(self.at - 1) <= b' ';
        Before {
            mark,
            begins_line,
            is_joined: matches!(mark, b',' | b'/' | b'@') || (mark == b'.' && !is_spaced),
        }
    }

    /// Whether three digits, behind which no enhanced status code follows, stand where a reply code
    /// does. What stands before them must not matter more than it has to: the same reply comes at the
    /// beginning of a text, behind a wrapper, and in a line of its own.
    fn may_be_reply(&mut self, reply: ReplyCode, separator: u8) -> bool {
        let stand = self.stand();
        if stand == Stand::None {
            return false;
        }
        let after = self.at + 3;
        let unit = match separator {
            b'_' => unit_at(self.text, after + 1),
            _ => unit_at(self.text, after),
        };
        match unit {
            Some(Unit::Measure) => false,
            _ if stand == Stand::Sure => true,
            Some(Unit::Counted) => false,
            // A limit that is taken for success would be worse than a code that is not read.
            Some(Unit::One) if reply.as_u16() < 400 => false,
            // Ports and limits have other numbers.
            _ => reply.as_u16() % 100 < 60,
        }
    }

    /// How surely a number that stands here is a reply code.
    fn stand(&mut self) -> Stand {
        let before = self.before();
        if before.is_joined {
            return Stand::None;
        }
        if before.begins_line {
            return Stand::Sure;
        }
        // A quoted reply begins with its code.
        if self.depth > 0 && self.quoted_at == self.search.word_count() {
            return Stand::Sure;
        }
        match before.mark {
            0 | b'-' => match self.announced() {
                Some(Mark::Quote) => Stand::Sure,
                Some(_) => Stand::Likely,
                None => Stand::None,
            },
            b':' | b';' | b'.' if self.is_behind_shape() => Stand::Sure,
            b':' | b';' if self.announced().is_some() => Stand::Sure,
            b':' | b'\'' | b'"' | b'`' | b'(' | b'[' | b'<' | b'>' | b'0' | b';' | b'=' | b'#'
            | b'.' => Stand::Likely,
            _ => Stand::None,
        }
    }

    /// Whether nothing but punctuation and white space, which must be there, divides this byte from a
    /// shape.
    fn is_behind_shape(&self) -> bool {
        self.shape_end == Some(self.end) && self.byte(self.at.wrapping_sub(1)) <= b' '
    }

    /// Whether three numbers with dots between them stand where an enhanced status code does.
    fn may_be_status(&mut self) -> bool {
        let before = self.before();
        match before.mark {
            0 => self.announced().is_some(),
            _ => !before.is_joined,
        }
    }
}

/// What stands between the last word, shape or code and a byte.
struct Before {
    /// The last punctuation: `\n` at the start of a line, `0` after a code, 0 for none.
    mark: u8,
    /// Whether nothing but white space and punctuation stands before it in its line.
    begins_line: bool,
    /// Whether the punctuation makes it a part of something: of a number, a list, a path.
    is_joined: bool,
}

/// How surely a number is a reply code where it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stand {
    /// Here stands a reply code, if anything.
    Sure,
    /// Here may stand a reply code, or another number.
    Likely,
    /// Here stands no reply code.
    None,
}

/// Quotation marks and brackets outside ASCII, before which the code may stand that they begin with.
const QUOTES: &str = "\u{2018}\u{2019}\u{201a}\u{201c}\u{201d}\u{201e}«»‹›「『【（《〈";

/// How many bytes of white space stand at a place.
fn blanks(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    rest.iter().take_while(|&&byte| byte <= b' ').count()
}
