//! One pass over the text: the codes and the words that it holds.

mod escapes;
mod numbers;
mod quotes;
mod scanner;
mod words;

use bounce_phrases::Shape;
use bounce_phrases::ahead::Ahead;
use bounce_phrases::written;

use crate::bounce::Bounce;
use crate::read::block::{BLOCK, Block};
use crate::read::findings::Findings;
use crate::read::scan::scanner::Scanner;
use crate::read::shape;
use crate::rules::Rulebook;

/// Reads the bounce's text, and what its other parts say. The findings are the caller's, and empty, so
/// that they need not be moved.
pub(crate) fn scan<'r, const COUNT: usize>(
    bounce: &Bounce<'_>,
    book: &impl Rulebook<'r, COUNT>,
    findings: &mut Findings,
) {
    let mut scanner = Scanner::new(bounce.text(), book, findings);
    scanner.circumstances(bounce);
    scanner.run();
    scanner.find();
    scanner.findings.has_text |= scanner.search.word_count() > 1;
    scanner.findings.codes_depth = u32::from(scanner.depth) + 1;
    if scanner.findings.codes.is_empty() {
        (scanner.findings.codes, scanner.findings.codes_depth) = (scanner.outer, 0);
    }
}

impl<'r, B: Rulebook<'r, COUNT>, const COUNT: usize> Scanner<'_, '_, '_, B, COUNT> {
    /// Takes the text block by block: first where words begin and what else there is, then each of
    /// these in turn.
    fn run(&mut self) {
        let text = self.text;
        let mut base = 0;
        let mut block = Block::at(text, base);
        let mut ahead = Ahead::from(0);
        while base < text.len() {
            let next = Block::at(text, base + BLOCK);
            ahead.ask(text, base);
            if !self.findings.has_text {
                self.findings.has_text = block.words != 0 || has_ink(text, base);
            }
            let begins = (block.words & !(block.words << 1)) | block.others;
            // Of the block, what begins here or further on; here, a word may also go on.
            let from = |at: usize| {
                let ahead = at.saturating_sub(base) as u32;
                let here = 1u64.checked_shl(ahead).unwrap_or(0);
                (begins | (block.words & here)) & here.wrapping_neg()
            };
            let mut events = from(self.at);
            while events != 0 {
                let bit = events.trailing_zeros();
                let at = base + bit as usize;
                events &= events - 1;
                if block.words >> bit & 1 != 0 {
                    if self.is_escape(at) {
                        events = from(self.at);
                        continue;
                    }
                    let run = (block.words >> bit) | (next.words << 1 << (63 - bit));
                    if self.plain_word(at, (!run).trailing_zeros() as usize) {
                        continue;
                    }
                } else {
                    self.other(at);
                }
                events = from(self.at);
            }
            self.at = self.at.max(base + BLOCK);
            if self.at < base + 2 * BLOCK {
                base += BLOCK;
                block = next;
            } else {
                base = self.at - self.at % BLOCK;
                block = Block::at(text, base);
            }
        }
    }

    /// What is no ASCII letter or digit.
    fn other(&mut self, start: usize) {
        self.at = start + 1;
        match self.byte(start) {
            b'.' | b'!' | b'?' if self.is_stop(start) => self.sentence(),
            b'<' => {
                if let Some(end) = shape::bracketed_address(self.text, start) {
                    self.at = end;
                    return self.push_shape(Shape::Email, start);
                }
                if self.text.get(start..start + 3) == Some(b"<<<") && !self.in_transcript {
                    self.in_transcript = true;
                    // Behind a reply, what a transcript adds is what followed from it: "503 Need RCPT".
                    if self.depth == 0 && self.findings.codes.is_empty() {
                        self.begin_quoted_reply();
                    }
                }
                self.quote_may_begin();
            }
            // "Remote server returned an error -> 550", but not "192.0.2.1:0->198.51.100.1:25".
            b'>' if start > 0 && self.byte(start - 1) == b'-' && self.byte(self.at) <= b' ' => {
                self.find();
                self.quote_at = self.search.word_count();
                self.look_for_quote();
            }
            // What is left of quoted-printable (RFC 2045 §6.7): a space, or a letter outside ASCII.
            b'=' if self.is_quoted_space() => self.at += 2,
            b'=' => {
                let rest = self.text.get(start..).unwrap_or_default();
                if written::decode(rest).is_some() {
                    self.at = start;
                    self.character();
                } else if rest.starts_with(b"=?") {
                    self.encoded_word(start);
                }
            }
            b'/' => {
                if let Some(end) = shape::path(self.text, start) {
                    self.at = end;
                    self.push_shape(Shape::Path, start);
                }
            }
            // An empty line ends the paragraph.
            b'\n' if matches!(self.byte(self.at), b'\r' | b'\n') => self.sentence(),
            0x80.. => {
                self.at = start;
                self.characters();
            }
            _ => {}
        }
    }
}

/// Whether a block has anything in ASCII but white space.
fn has_ink(text: &[u8], base: usize) -> bool {
    let rest = text.get(base..).unwrap_or_default();
    let block = rest.get(..BLOCK).unwrap_or(rest);
    block.iter().fold(false, |any, &byte| {
        any | (byte.wrapping_sub(b'!') <= b'~' - b'!')
    })
}

#[cfg(test)]
mod tests {
    use bounce_rules::marks::Mark;

    use super::*;
    use crate::code::ReplyCode;
    use crate::rules::BuiltIn;

    fn scanned(text: &str) -> Findings {
        let mut findings = Findings::NONE;
        scan(&Bounce::new(text), &BuiltIn, &mut findings);
        findings
    }

    #[test]
    fn what_is_no_rule_is_taken_however_much_of_it_there_is_at_once() {
        // Words that stand for marks, announcements and waits, more than are taken together.
        for count in [1, 7, 8, 9, 15, 16, 17, 24, 60] {
            let text = "temporarily ".repeat(count) + "after rcpt to";
            let marks = scanned(&text).marks;
            assert_eq!(marks, Mark::Temporary.bit() | Mark::RcptTo.bit(), "{count}");
        }
    }

    #[test]
    fn replies_may_be_quoted_more_deeply_than_is_counted() {
        let text = "said: 550 5.1.1 x ".repeat(70_000) + "said: 452 4.2.2 mailbox full";
        let findings = scanned(&text);
        let codes = findings.codes;
        assert_eq!(codes.reply.map(ReplyCode::as_u16), Some(452));
        assert!(
            findings
                .matches()
                .iter()
                .any(|matched| matched.depth == u16::MAX)
        );
    }
}
