//! What is known of a text as far as it has been read, and what is made of each word.

use bounce_phrases::fold;
use bounce_phrases::spelling::{WORD, hash_of};
use bounce_phrases::{Match, Search, Shape, Tables};
use bounce_rules::marks::Mark;

use crate::bounce::Bounce;
use crate::read::findings::{Codes, Findings, RuleMatch};
use crate::read::mentions::Passage;
use crate::rules::{JAPANESE_CARRIERS, Meaning, Rulebook, meaning, stage};

/// How many phrases that stand for something else than a rule are taken at once.
const MOST_OTHERS: usize = 8;

/// A text, and how far it has been read.
pub(super) struct Scanner<'a, 'b, 'f, B, const COUNT: usize> {
    pub text: &'a [u8],
    pub book: &'b B,
    pub at: usize,
    pub search: Search<'b, COUNT>,
    /// Where the last word, shape or code ends.
    pub end: usize,
    /// Where the last code ends.
    pub code_end: Option<usize>,
    /// Where the last shape ends.
    pub shape_end: Option<usize>,
    /// The [count of words](Search::word_count) behind which a quoted reply was announced.
    pub quote_at: u32,
    /// The count of words behind which a quoted reply began; 0 for none.
    pub quoted_at: u32,
    /// The count of words behind which a code was announced; 0 for none.
    pub code_at: u32,
    /// The count of words behind which a code was said to have been expected; 0 for none.
    pub expected_at: u32,
    /// How far the text is known to be plain words.
    pub words_before: usize,
    /// How far the text is known to hold no address.
    pub no_at_before: usize,
    pub depth: u16,
    pub in_transcript: bool,
    /// Whether the last reply code announced more lines of its reply.
    pub is_continued: bool,
    /// The codes of the reply around this one.
    pub outer: Codes,
    pub findings: &'f mut Findings,
}

impl<'a, 'b, 'f, 'r: 'b, B: Rulebook<'r, COUNT>, const COUNT: usize> Scanner<'a, 'b, 'f, B, COUNT> {
    /// Before the first byte of a text.
    pub(super) fn new(text: &'a [u8], book: &'b B, findings: &'f mut Findings) -> Self {
        Self {
            text,
            book,
            at: 0,
            search: Search::new(book.tables()),
            end: 0,
            code_end: None,
            shape_end: None,
            quote_at: 0,
            quoted_at: 0,
            code_at: 0,
            expected_at: 0,
            words_before: 0,
            no_at_before: 0,
            depth: 0,
            in_transcript: false,
            is_continued: false,
            outer: Codes::default(),
            findings,
        }
    }
}

impl<'r, B: Rulebook<'r, COUNT>, const COUNT: usize> Scanner<'_, '_, '_, B, COUNT> {
    /// Takes what the caller states besides the text.
    pub(super) fn circumstances(&mut self, bounce: &Bounce<'_>) {
        if let Some(mark) = bounce.stated_command().and_then(stage) {
            self.findings.marks |= mark.bit();
        }
        if let Some(host) = bounce.remote_host() {
            self.note_carrier(host);
        }
    }

    pub(super) fn note_carrier(&mut self, host: &[u8]) {
        if JAPANESE_CARRIERS.of(host).is_some() {
            self.findings.marks |= Mark::JapaneseCarrier.bit();
        }
    }

    pub(super) fn byte(&self, at: usize) -> u8 {
        self.text.get(at).copied().unwrap_or(0)
    }

    /// Takes the phrases that end with the words so far.
    pub(super) fn find(&mut self) {
        if !self.search.has_news() {
            return;
        }
        let Self {
            search,
            findings,
            depth,
            quote_at,
            code_at,
            expected_at,
            book,
            ..
        } = self;
        let word_count = search.word_count();
        let mut take_other = |findings: &mut Findings, phrase: Match| match meaning(phrase.number) {
            Some(Meaning::Mark(Mark::Quote)) if phrase.is_latest => *quote_at = word_count,
            Some(Meaning::Mark(Mark::Code)) if phrase.is_latest => *code_at = word_count,
            Some(Meaning::Mark(Mark::Expected)) if phrase.is_latest => *expected_at = word_count,
            Some(Meaning::Mark(mark)) => findings.marks |= mark.bit(),
            Some(meaning) => {
                let passage = Passage {
                    depth: *depth,
                    start: phrase.start,
                    end: phrase.end,
                };
                findings.mentions.take(meaning, passage);
            }
            None => {}
        };
        // Most phrases are those of rules. What else was found waits, so that nothing branches on it.
        let mut others = [Match::NONE; MOST_OTHERS];
        let mut other_count = 0;
        search.find(findings.room(), |phrase| {
            let rule = book.of_phrases(phrase.number);
            let matched = RuleMatch {
                rule: rule.unwrap_or_default(),
                depth: *depth,
                start: phrase.start,
                end: phrase.end,
            };
            findings.keep(*book, matched, rule.is_some());
            others[other_count % MOST_OTHERS] = phrase;
            other_count += usize::from(rule.is_none());
            if other_count == MOST_OTHERS {
                others
                    .into_iter()
                    .for_each(|phrase| take_other(findings, phrase));
                other_count = 0;
            }
        });
        let others = others.into_iter().take(other_count);
        others.for_each(|phrase| take_other(findings, phrase));
    }

    pub(super) fn sentence(&mut self) {
        self.search.sentence();
        (self.quote_at, self.code_at, self.expected_at) = (0, 0, 0);
    }

    /// A character that is a word by itself.
    #[inline(always)]
    pub(super) fn push_whole(&mut self, letter: fold::Bytes, start: usize) {
        let hash = hash_of(WORD, letter.as_chunk(), 0);
        let symbol = |tables: &Tables<'_>| tables.find(hash).unwrap_or_default();
        self.push_word(self.book.tables().map(symbol), start, true);
    }

    #[inline(always)]
    pub(super) fn push_word(&mut self, symbols: [u16; COUNT], start: usize, is_whole: bool) {
        self.make_room();
        self.search.word(symbols, is_whole, (start, self.at));
        // Only built-in phrases announce quoted replies.
        if self.book.tables()[0].may_quote(symbols[0]) {
            self.look_for_quote();
        }
    }

    pub(super) fn push_shape(&mut self, shape: Shape, start: usize) {
        let passage = Passage {
            depth: self.depth,
            start: start as u32,
            end: self.at as u32,
        };
        self.findings.mentions.shape(shape, passage);
        self.make_room();
        self.shape_end = Some(self.end);
        self.search.shape(shape, (start, self.at));
        if self.is_announced() {
            self.look_for_quote();
        }
    }

    /// Sees to it that the word or shape as far as here can be added.
    #[inline(always)]
    pub(super) fn make_room(&mut self) {
        self.end = self.at;
        if self.search.is_full() {
            self.find();
        }
    }
}
