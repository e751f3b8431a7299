//! One pass over the text: the codes and the words that it holds.

use bounce_phrases::ahead::Ahead;
use bounce_phrases::encoded_word::{self, EncodedWord};
use bounce_phrases::fold::{self, Folded};
use bounce_phrases::spelling::{self, Spelled, WORD, hash_of, read_word};
use bounce_phrases::written;
use bounce_phrases::{Match, Search, Shape, Tables};
use bounce_rules::marks::Mark;
use bounce_rules::units::Unit;

use crate::bounce::Bounce;
use crate::code::ReplyCode;
use crate::read::block::{BLOCK, Block};
use crate::read::codes::{reply_at, status_at, unit_at};
use crate::read::findings::{Codes, Findings, RuleMatch};
use crate::read::mentions::Passage;
use crate::read::shape::{self, Seen};
use crate::rules::{JAPANESE_CARRIERS, Meaning, Rulebook, meaning, stage};

/// How many phrases that stand for something else than a rule are taken at once.
const MOST_OTHERS: usize = 8;

/// Reads the bounce's text, and what its other parts say. The findings are the caller's, and empty, so
/// that they need not be moved.
pub(crate) fn scan<'r, const COUNT: usize>(
    bounce: &Bounce<'_>,
    book: &impl Rulebook<'r, COUNT>,
    findings: &mut Findings,
) {
    let text = bounce.text();
    let mut scanner = Scanner {
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
    };
    scanner.circumstances(bounce);
    scanner.run();
    scanner.find();
    scanner.findings.has_text |= scanner.search.word_count() > 1;
    scanner.findings.codes_depth = u32::from(scanner.depth) + 1;
    if scanner.findings.codes.is_empty() {
        (scanner.findings.codes, scanner.findings.codes_depth) = (scanner.outer, 0);
    }
}

struct Scanner<'a, 'b, 'f, B, const COUNT: usize> {
    text: &'a [u8],
    book: &'b B,
    at: usize,
    search: Search<'b, COUNT>,
    /// Where the last word, shape or code ends.
    end: usize,
    /// Where the last code ends.
    code_end: Option<usize>,
    /// Where the last shape ends.
    shape_end: Option<usize>,
    /// The [count of words](Search::word_count) behind which a quoted reply was announced.
    quote_at: u32,
    /// The count of words behind which a quoted reply began; 0 for none.
    quoted_at: u32,
    /// The count of words behind which a code was announced; 0 for none.
    code_at: u32,
    /// The count of words behind which a code was said to have been expected; 0 for none.
    expected_at: u32,
    /// How far the text is known to be plain words.
    words_before: usize,
    /// How far the text is known to hold no address.
    no_at_before: usize,
    depth: u16,
    in_transcript: bool,
    /// Whether the last reply code announced more lines of its reply.
    is_continued: bool,
    /// The codes of the reply around this one.
    outer: Codes,
    findings: &'f mut Findings,
}

impl<'r, B: Rulebook<'r, COUNT>, const COUNT: usize> Scanner<'_, '_, '_, B, COUNT> {
    /// Takes what the caller states besides the text.
    fn circumstances(&mut self, bounce: &Bounce<'_>) {
        if let Some(mark) = bounce.stated_command().and_then(stage) {
            self.findings.marks |= mark.bit();
        }
        if let Some(host) = bounce.remote_host() {
            self.note_carrier(host);
        }
    }

    fn note_carrier(&mut self, host: &[u8]) {
        if JAPANESE_CARRIERS.of(host).is_some() {
            self.findings.marks |= Mark::JapaneseCarrier.bit();
        }
    }

    fn byte(&self, at: usize) -> u8 {
        self.text.get(at).copied().unwrap_or(0)
    }

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

    /// Takes an escape that programs write for white space, for a character or for a colour: `\n`, `&nbsp;`,
    /// `\u3042`, `ESC[31m`. Says whether one stands here, with its first letter or digit at `start`.
    #[inline(always)]
    fn is_escape(&mut self, start: usize) -> bool {
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
        let length = match before {
            [.., b'&'] => {
                let is_named = |name: &&&[u8]| {
                    let written = rest.get(..name.len());
                    written.is_some_and(|written| written.eq_ignore_ascii_case(name))
                };
                ENTITIES.iter().find(is_named).map(|name| name.len())
            }
            [escape @ .., b'['] => colour(escape, rest),
            // So syslog writes the control character before a colour.
            [.., b'#'] => rest.starts_with(b"033[").then_some(3),
            [.., b'%'] => written::percent_space(rest),
            _ if line_escape(rest) => Some(1),
            _ => written::sign(rest),
        };
        self.at = start + length.unwrap_or(0);
        length.is_some()
    }

    /// Takes a word of ASCII letters. If there is more to it, takes all of that, and says no.
    #[inline(always)]
    fn plain_word(&mut self, start: usize, length: usize) -> bool {
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
    fn other_word(&mut self, start: usize) -> bool {
        self.at = start;
        if self.byte(start).is_ascii_digit() {
            self.number();
        } else {
            self.word();
        }
        false
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

    /// Takes an encoded word of a header (RFC 2047). All words in it stand where it stands.
    #[cold]
    fn encoded_word(&mut self, start: usize) {
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
    fn is_quoted_space(&self) -> bool {
        let digits = self.text.get(self.at..self.at + 2) == Some(b"20");
        digits && (self.byte(self.at + 2).is_ascii_alphabetic() || self.byte(self.at + 2) == b'=')
    }

    /// Whether a full stop or the like ends a sentence.
    fn is_stop(&self, at: usize) -> bool {
        let next = self.byte(at + 1);
        let ends = next <= b' ' || matches!(next, b'"' | b'\'' | b')' | b']' | b'<');
        ends && (at == 0 || self.byte(at - 1) != b'.')
    }

    /// Looks for the mark with which a quoted reply begins, right behind what may announce it.
    #[cold]
    fn look_for_quote(&mut self) {
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
    fn quote_may_begin(&mut self) {
        if self.is_announced() {
            self.begin_quoted_reply();
        }
    }

    /// Whether the last word announces a quoted reply.
    fn is_announced(&mut self) -> bool {
        if self.search.may_quote() {
            self.find();
        }
        self.quote_at == self.search.word_count()
    }

    /// Whether the last words say that another code was expected than the one that came: a client's, not
    /// a server's.
    fn is_expected(&mut self) -> bool {
        if self.search.may_quote() {
            self.find();
        }
        self.expected_at == self.search.word_count()
    }

    /// Takes the phrases that end with the words so far.
    fn find(&mut self) {
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

    /// A remote server's own words begin.
    fn begin_quoted_reply(&mut self) {
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

    fn sentence(&mut self) {
        self.search.sentence();
        (self.quote_at, self.code_at, self.expected_at) = (0, 0, 0);
    }

    /// Characters outside ASCII, not inside a word.
    fn characters(&mut self) {
        while !self.byte(self.at).is_ascii() {
            self.character();
        }
    }

    #[inline(always)]
    fn character(&mut self) {
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
    fn word(&mut self) {
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
    fn joined(&mut self, start: usize, end: usize) -> bool {
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

    /// A character that is a word by itself.
    #[inline(always)]
    fn push_whole(&mut self, letter: fold::Bytes, start: usize) {
        let hash = hash_of(WORD, letter.as_chunk(), 0);
        let symbol = |tables: &Tables<'_>| tables.find(hash).unwrap_or_default();
        self.push_word(self.book.tables().map(symbol), start, true);
    }

    #[inline(always)]
    fn push_word(&mut self, symbols: [u16; COUNT], start: usize, is_whole: bool) {
        self.make_room();
        self.search.word(symbols, is_whole, (start, self.at));
        // Only built-in phrases announce quoted replies.
        if self.book.tables()[0].may_quote(symbols[0]) {
            self.look_for_quote();
        }
    }

    fn push_shape(&mut self, shape: Shape, start: usize) {
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
    fn make_room(&mut self) {
        self.end = self.at;
        if self.search.is_full() {
            self.find();
        }
    }

    /// A code, another number, or a word or shape that begins with a digit.
    fn number(&mut self) {
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

    /// What the last word announces: a quoted reply, a code, or nothing.
    fn announced(&mut self) -> Option<Mark> {
        self.find();
        let word_count = self.search.word_count();
        if self.quote_at == word_count {
            Some(Mark::Quote)
        } else {
            (self.code_at == word_count).then_some(Mark::Code)
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

/// Quotation marks and brackets outside ASCII, before which the code may stand that they begin with.
const QUOTES: &str = "\u{2018}\u{2019}\u{201a}\u{201c}\u{201d}\u{201e}«»‹›「『【（《〈";

/// How many bytes of white space stand at a place.
fn blanks(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    rest.iter().take_while(|&&byte| byte <= b' ').count()
}

/// What HTML writes for a space and for signs that are no parts of words, behind `&`.
const ENTITIES: &[&[u8]] = &[b"nbsp;", b"lt;", b"gt;", b"quot;", b"amp;", b"apos;"];

/// Whether the letter behind a backslash makes white space of it, as in JSON and in many languages.
fn line_escape(behind: &[u8]) -> bool {
    matches!(
        behind.first(),
        Some(b'n' | b'r' | b't' | b'N' | b'R' | b'T')
    )
}

/// The length of what ends a change of colour for a terminal (ECMA-48 §8.3.117), behind the bracket: `1;31m`.
/// The escape before the bracket is a control character, or what programs write for it.
fn colour(before: &[u8], rest: &[u8]) -> Option<usize> {
    let escapes: [&[u8]; 5] = [b"\x1B", b"033", b"x1b", b"u001b", b"^["];
    let ends_in = |escape: &[u8]| {
        let start = before.len().checked_sub(escape.len())?;
        Some(before.get(start..)?.eq_ignore_ascii_case(escape))
    };
    if !escapes
        .into_iter()
        .any(|escape| ends_in(escape) == Some(true))
    {
        return None;
    }
    let is_parameter = |&&byte: &&u8| byte.is_ascii_digit() || byte == b';';
    let parameters = rest.iter().take(16).take_while(is_parameter).count();
    let ends = matches!(rest.get(parameters), Some(b'm' | b'M' | b'k' | b'K'));
    ends.then_some(parameters + 1)
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
    use super::*;
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
