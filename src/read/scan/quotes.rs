//! Where a quoted reply begins.

use bounce_rules::marks::Mark;

use crate::read::scan::scanner::Scanner;
use crate::rules::Rulebook;

impl<'r, B: Rulebook<'r, COUNT>, const COUNT: usize> Scanner<'_, '_, '_, B, COUNT> {
    /// Whether a full stop or the like ends a sentence.
    pub(super) fn is_stop(&self, at: usize) -> bool {
        let next = self.byte(at + 1);
        let ends = next <= b' ' || matches!(next, b'"' | b'\'' | b')' | b']' | b'<');
        ends && (at == 0 || self.byte(at - 1) != b'.')
    }

    /// Looks for the mark with which a quoted reply begins, right behind what may announce it.
    #[cold]
    pub(super) fn look_for_quote(&mut self) {
        for at in self.at..self.text.len() {
            match self.byte(at) {
                b':' | b'\'' | b'"' | b'`' | b'[' => return self.quote_may_begin(),
                b'.' | b'!' | b'?' if self.is_stop(at) => return,
                b'\n' if matches!(self.byte(at + 1), b'\r' | b'\n') => return,
                // An arrow announces by itself.
                b'>' if at > 0 && self.byte(at - 1) == b'-' => return,
                byte if byte.is_ascii_alphanumeric() || matches!(byte, b'<' | b'/' | 0x80..) => {
                    return;
                }
                _ => {}
            }
        }
    }

    /// Begins a quoted reply, if the last word announces one.
    pub(super) fn quote_may_begin(&mut self) {
        if self.is_announced() {
            self.begin_quoted_reply();
        }
    }

    /// Whether the last word announces a quoted reply.
    pub(super) fn is_announced(&mut self) -> bool {
        if self.search.may_quote() {
            self.find();
        }
        self.quote_at == self.search.word_count()
    }

    /// Whether the last words say that another code was expected than the one that came: a client's, not
    /// a server's.
    pub(super) fn is_expected(&mut self) -> bool {
        if self.search.may_quote() {
            self.find();
        }
        self.expected_at == self.search.word_count()
    }

    /// What the last word announces: a quoted reply, a code, or nothing.
    pub(super) fn announced(&mut self) -> Option<Mark> {
        self.find();
        let word_count = self.search.word_count();
        if self.quote_at == word_count {
            Some(Mark::Quote)
        } else {
            (self.code_at == word_count).then_some(Mark::Code)
        }
    }

    /// A remote server's own words begin.
    pub(super) fn begin_quoted_reply(&mut self) {
        self.find();
        self.quote_at = 0;
        if self.findings.marks & Mark::SenderChecked.bit() != 0 {
            return;
        }
        self.depth = self.depth.saturating_add(1);
        self.findings.replies.begin(self.depth, self.at);
        self.findings.mentions.innermost = self.depth;
        self.search.sentence();
        self.quoted_at = self.search.word_count();
        self.findings.marks &= !Mark::Temporary.bit();
        let codes = core::mem::take(&mut self.findings.codes);
        if !codes.is_empty() {
            self.outer = codes;
        }
    }
}
