//! One pass over the text: the codes and the words that it holds.

use crate::block::{BLOCK, Block};
use crate::bounce::{Bounce, SmtpCommand};
use crate::code_at::{is_unit, reply_at, status_at};
use crate::enhanced_status::EnhancedStatusCode;
use crate::fold::{self, Folded};
use crate::lexicon::{Meaning, meaning};
use crate::mentions::{Mentions, Place};
use crate::phrase::Shape;
use crate::recent::{Recent, SENTENCE, Token};
use crate::reply_code::ReplyCode;
use crate::rules::marks::{JAPANESE_CARRIER_HOSTS, Mark};
use crate::rules::{is_shield, strength_of};
use crate::shape::{self, Seen};
use crate::spelling::{self, Spelled, WORD, hash_of, read_word};
use crate::tables::Tables;

/// What the text holds.
#[derive(Debug)]
pub(crate) struct Findings {
    hits: [Hit; MOST_HITS],
    hit_count: usize,
    /// The marks that are set, as bits.
    pub marks: u16,
    /// The codes of the innermost reply that has any.
    pub codes: Codes,
    /// Whether the text holds anything but white space.
    pub has_text: bool,
    /// What it tells besides the reason.
    pub mentions: Mentions,
}

/// The codes of one reply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Codes {
    /// The reply code.
    pub reply: Option<ReplyCode>,
    /// The enhanced status code.
    pub status: Option<EnhancedStatusCode>,
}

impl Codes {
    fn is_empty(&self) -> bool {
        self.reply.is_none() && self.status.is_none()
    }
}

/// A phrase that was found.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Hit {
    /// The place of its rule in [`RULES`](crate::rules::RULES).
    pub rule: u16,
    /// Which quoted reply it stands in, counted from outside.
    pub depth: u16,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Default for Findings {
    fn default() -> Self {
        Self {
            hits: [Hit::default(); MOST_HITS],
            hit_count: 0,
            marks: 0,
            codes: Codes::default(),
            has_text: false,
            mentions: Mentions::default(),
        }
    }
}

impl Findings {
    /// The phrases that were found, in no special order.
    pub(crate) fn hits(&self) -> &[Hit] {
        self.hits.get(..self.hit_count).unwrap_or_default()
    }

    /// Keeps a hit, unless there are enough of its like in the same reply; when there is no more
    /// room, in place of the outermost and weakest.
    fn keep(&mut self, hit: Hit) {
        let mut of_rule = 0;
        for kept in self.hits.iter_mut().take(self.hit_count) {
            if (kept.rule, kept.depth) != (hit.rule, hit.depth) {
                continue;
            }
            of_rule += 1;
            // Of the same words, the longest run says most.
            if kept.start <= hit.start && hit.end <= kept.end {
                return;
            }
            if hit.start <= kept.start && kept.end <= hit.end {
                *kept = hit;
                return;
            }
        }
        let is_enough = if is_shield(hit.rule) {
            let hits = self.hits().iter();
            let shields = hits.filter(|kept| kept.depth == hit.depth && is_shield(kept.rule));
            shields.count() >= MOST_SHIELDS
        } else {
            of_rule >= MOST_OF_A_RULE
        };
        if is_enough {
            return;
        }
        if let Some(free) = self.hits.get_mut(self.hit_count) {
            *free = hit;
            self.hit_count += 1;
            return;
        }
        let worth = |hit: &Hit| (hit.depth, strength_of(hit.rule));
        if let Some(least) = self.hits.iter_mut().min_by_key(|hit| worth(hit))
            && worth(least) < worth(&hit)
        {
            *least = hit;
        }
    }
}

/// How many hits are kept. A reply has a handful.
const MOST_HITS: usize = 32;

/// How many hits of one rule are kept in one reply: more than one, since the first may not count.
const MOST_OF_A_RULE: usize = 2;

/// How many hits are kept in one reply that only say that others mean nothing.
const MOST_SHIELDS: usize = 10;

/// Reads the bounce's text, and what its other parts say. The findings are the caller's, and empty, so
/// that they need not be moved.
pub(crate) fn scan(bounce: &Bounce<'_>, tables: &Tables<'_>, findings: &mut Findings) {
    // Offsets have 32 bits; nobody sends a longer reply.
    let text = bounce.text();
    let text = text.get(..u32::MAX as usize).unwrap_or(text);
    let mut scanner = Scanner {
        text,
        tables,
        at: 0,
        recent: Recent::new(tables),
        index: SENTENCE,
        end: 0,
        before: b'\n',
        quote_at: 0,
        code_at: 0,
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
    let is_ink = |byte: &u8| !matches!(byte, 0..=b' ' | 0x7F..);
    scanner.findings.has_text = scanner.findings.has_text || text.iter().any(is_ink);
    if scanner.findings.codes.is_empty() {
        scanner.findings.codes = scanner.outer;
    }
}

struct Scanner<'a, 't, 'f> {
    text: &'a [u8],
    tables: &'a Tables<'t>,
    at: usize,
    recent: Recent<'t>,
    /// The place of the last word.
    index: u32,
    /// Where the last word, shape or code ends,
    end: usize,
    /// and what it leaves to stand before a number: `\n` at the start of the text, `0` after a code,
    /// 0 after all else.
    before: u8,
    /// The place of the last word that announces a quoted reply,
    quote_at: u32,
    /// and of the last that announces a code.
    code_at: u32,
    /// How far the text is known to be plain words,
    words_before: usize,
    /// and to hold no address.
    no_at_before: usize,
    depth: u16,
    in_transcript: bool,
    /// Whether the last reply code announced more lines of its reply.
    is_continued: bool,
    /// The codes of the reply around this one.
    outer: Codes,
    findings: &'f mut Findings,
}

impl Scanner<'_, '_, '_> {
    /// Takes what the caller states besides the text.
    fn circumstances(&mut self, bounce: &Bounce<'_>) {
        if let Some(mark) = bounce.stated_command().and_then(stage) {
            self.findings.marks |= mark.bit();
        }
        if let Some(host) = bounce.stated_remote_mta() {
            self.carrier(host.as_bytes());
        }
    }

    fn carrier(&mut self, host: &[u8]) {
        if JAPANESE_CARRIER_HOSTS.of(host).is_some() {
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
        while base < text.len() {
            let next = Block::at(text, base + BLOCK);
            let begins = (block.words & !(block.words << 1)) | block.others;
            loop {
                let ahead = self.at.saturating_sub(base);
                if ahead >= BLOCK {
                    break;
                }
                let here = 1 << ahead;
                let mut events = (begins | (block.words & here)) & (u64::MAX << ahead);
                while events != 0 {
                    let bit = events.trailing_zeros();
                    let at = base + bit as usize;
                    if block.words >> bit & 1 == 0 {
                        self.at = at;
                        self.other();
                        break;
                    }
                    let run = (block.words >> bit) | (next.words << 1 << (63 - bit));
                    if !self.plain_word(at, (!run).trailing_zeros() as usize) {
                        break;
                    }
                    events &= events - 1;
                }
                if events == 0 {
                    self.at = self.at.max(base + BLOCK);
                }
            }
            if self.at < base + 2 * BLOCK {
                base += BLOCK;
                block = next;
            } else {
                base = self.at - self.at % BLOCK;
                block = Block::at(text, base);
            }
        }
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
        if FOLLOWS[usize::from(self.byte(end))] && self.goes_on(start, end) {
            return false;
        }
        let symbol = match self.tables.find(hash_of(WORD, first, second)) {
            Some(symbol) => symbol,
            None => self
                .tables
                .otherwise(&Spelled::short(first, second, length)),
        };
        self.at = end;
        self.push_word(symbol, start, false);
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
    fn other(&mut self) {
        match self.byte(self.at) {
            byte @ ..0x80 => self.punctuation(byte),
            _ => self.characters(),
        }
    }

    fn punctuation(&mut self, byte: u8) {
        let start = self.at;
        self.at += 1;
        match byte {
            b'\n' => {
                // An empty line ends the paragraph.
                if matches!(self.byte(self.at), b'\r' | b'\n') {
                    self.sentence();
                }
                return;
            }
            0..=b' ' | 0x7F => return,
            b'.' | b'!' | b'?' => {
                let next = self.byte(self.at);
                let ends = next <= b' ' || matches!(next, b'"' | b'\'' | b')' | b']' | b'<');
                if ends && (start == 0 || self.byte(start - 1) != b'.') {
                    self.sentence();
                }
            }
            b'<' => {
                if let Some(end) = shape::bracketed_address(self.text, start) {
                    self.at = end;
                    self.push_shape(Shape::Email, start);
                    return;
                }
                if self.text.get(start..start + 3) == Some(b"<<<") && !self.in_transcript {
                    self.in_transcript = true;
                    if self.depth == 0 {
                        self.deeper();
                    }
                }
            }
            b'>' if start > 0 && self.byte(start - 1) == b'-' => {
                self.find();
                self.quote_at = self.index;
            }
            b'/' => {
                if let Some(end) = shape::path(self.text, start) {
                    self.at = end;
                    self.push_shape(Shape::Path, start);
                    return;
                }
            }
            _ => {}
        }
        if matches!(byte, b':' | b'\'' | b'"' | b'`' | b'[' | b'<') && self.is_announced() {
            self.deeper();
        }
        self.findings.has_text = true;
    }

    /// Whether the last word announces a quoted reply.
    fn is_announced(&mut self) -> bool {
        if self.recent.may_quote(self.index) {
            self.find();
        }
        self.quote_at == self.index
    }

    /// Takes the phrases that end with the words so far.
    fn find(&mut self) {
        if !self.recent.has_news() {
            return;
        }
        let Self {
            recent,
            findings,
            depth,
            quote_at,
            code_at,
            ..
        } = self;
        recent.find(&mut |phrase| {
            let (start, end) = (phrase.start, phrase.last.end);
            let place = Place {
                depth: *depth,
                start,
                end,
            };
            let index = phrase.last.index;
            match meaning(phrase.number) {
                Some(Meaning::Rule(rule)) => findings.keep(Hit {
                    rule,
                    depth: *depth,
                    start,
                    end,
                }),
                Some(Meaning::Mark(Mark::Quote)) => *quote_at = index.max(*quote_at),
                Some(Meaning::Mark(Mark::Code)) => *code_at = index.max(*code_at),
                Some(Meaning::Mark(mark)) => findings.marks |= mark.bit(),
                Some(Meaning::Provider(provider)) => {
                    findings.mentions.provider_words(provider, *depth);
                }
                Some(Meaning::Blocklist(list)) => findings.mentions.blocklist(list, place),
                Some(Meaning::Wait(words)) => findings.mentions.wait(words, place),
                None => {}
            }
        });
    }

    /// The last punctuation since the last word: `\n` at the start of a line, `0` after a code, 0 for
    /// none.
    fn before(&self) -> u8 {
        let between = self.text.get(self.end..self.at).unwrap_or_default();
        let mut before = self.before;
        let mut at = 0;
        while let Some(&byte) = between.get(at) {
            at += 1;
            match byte {
                // A line that begins with white space goes on with the one before (RFC 5322 §2.2.3).
                b'\n' if matches!(self.byte(self.end + at), b' ' | b'\t') => {}
                b'\n' => before = byte,
                0..=b' ' | 0x7F => {}
                0x80.. => {
                    let rest = between.get(at - 1..).unwrap_or_default();
                    let Some((folded, len)) = fold::decode_folded(rest) else {
                        continue;
                    };
                    if folded == Folded::Stop {
                        before = b'.';
                    } else if rest.starts_with("：".as_bytes()) {
                        before = b':';
                    }
                    at += len - 1;
                }
                _ => before = byte,
            }
        }
        before
    }

    /// A remote server's own words begin.
    fn deeper(&mut self) {
        self.find();
        self.quote_at = 0;
        if self.findings.marks & Mark::SenderChecked.bit() != 0 {
            return;
        }
        self.depth = self.depth.saturating_add(1);
        self.findings.marks &= !Mark::Temporary.bit();
        let codes = core::mem::take(&mut self.findings.codes);
        if !codes.is_empty() {
            self.outer = codes;
        }
    }

    fn sentence(&mut self) {
        self.index = self.index.wrapping_add(SENTENCE);
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
                let symbol = self.tables.find(hash_of(WORD, letter.as_chunk(), 0));
                self.push_word(symbol.unwrap_or_default(), start, true);
            }
            Folded::Stop => {
                self.at += len;
                self.sentence();
            }
            Folded::Space => self.at += len,
            Folded::Ignored | Folded::Apostrophe | Folded::Other => {
                self.at += len;
                // Japanese mails write a full-width colon before a quoted reply.
                if rest.starts_with("：".as_bytes()) && self.is_announced() {
                    self.deeper();
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
            self.push_word(self.tables.symbol(&word), start, false);
        }
    }

    /// Looks whether the word from `start` to `end` is the beginning of something longer; if so,
    /// takes that.
    fn joined(&mut self, start: usize, end: usize) -> bool {
        if start < self.words_before || !shape::may_join(self.text, end) {
            return false;
        }
        match shape::recognise(self.text, start, &mut self.no_at_before) {
            Seen::Shape(shape, end) => {
                self.at = end;
                if shape == Shape::Host {
                    let host = self.text.get(start..end).unwrap_or_default();
                    self.carrier(host);
                }
                self.push_shape(shape, start);
                true
            }
            Seen::Number(end) => {
                self.at = end;
                self.push_word(0, start, false);
                true
            }
            Seen::Words(end) => {
                self.words_before = end;
                false
            }
        }
    }

    #[inline(always)]
    fn push_word(&mut self, symbol: u16, start: usize, is_whole: bool) {
        self.index = self.index.wrapping_add(1);
        self.push(Token {
            symbol,
            is_shape: false,
            is_whole,
            index: self.index,
            start: start as u32,
            end: self.at as u32,
        });
    }

    fn push_shape(&mut self, shape: Shape, start: usize) {
        let place = Place {
            depth: self.depth,
            start: start as u32,
            end: self.at as u32,
        };
        self.findings.mentions.shape(shape, place);
        self.push(Token {
            symbol: shape as u16,
            is_shape: true,
            is_whole: false,
            index: self.index,
            start: start as u32,
            end: self.at as u32,
        });
    }

    #[inline(always)]
    fn push(&mut self, token: Token) {
        self.end = self.at;
        self.before = 0;
        self.findings.has_text = true;
        if self.recent.is_full() {
            self.find();
        }
        self.recent.push(token);
    }

    /// A code, another number, or a word or shape that begins with a digit.
    fn number(&mut self) {
        if self.at >= self.words_before {
            if let Some((reply, end)) = reply_at(self.text, self.at) {
                let separator = self.byte(end);
                let after = match separator {
                    b' ' | b'-' | b'_' => end + 1,
                    _ => end,
                };
                let status = status_at(self.text, after);
                // The next line of the same reply (RFC 5321 §4.2.1).
                let goes_on = self.is_continued
                    && self.findings.codes.reply == Some(reply)
                    && self.before() == b'\n';
                let is_reply = match status {
                    _ if goes_on => true,
                    Some(_) => !matches!(self.before(), b'.' | b',' | b'/'),
                    None => self.may_be_reply(reply, separator, after),
                };
                if is_reply {
                    if !goes_on {
                        self.announce();
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
                self.announce();
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
        self.before = b'0';
    }

    /// A code that follows the announcement of a quoted reply begins it.
    fn announce(&mut self) {
        self.findings.has_text = true;
        if self.is_announced() {
            self.deeper();
        }
    }

    /// Whether the last word announces a code.
    fn is_code_announced(&mut self) -> bool {
        self.find();
        self.quote_at == self.index || self.code_at == self.index
    }

    /// Whether three digits, behind which no enhanced status code follows, stand where a reply code
    /// does.
    fn may_be_reply(&mut self, reply: ReplyCode, separator: u8, after: usize) -> bool {
        let before = self.before();
        let is_usual = reply.as_u16() % 100 < 60;
        let at_start = before == b'\n';
        let announced = match before {
            b':' | b'\'' | b'"' | b'`' | b'(' | b'[' | b'<' | b'>' | b'0' | b';' | b'=' | b'#' => {
                true
            }
            0 | b'-' => self.is_code_announced(),
            _ => false,
        };
        (at_start || (announced && is_usual))
            && (self.at == 0 || separator == b'-' || !is_unit(self.text, after))
    }

    /// Whether three numbers with dots between them stand where an enhanced status code does.
    fn may_be_status(&mut self) -> bool {
        match self.before() {
            0 => self.is_code_announced(),
            b'.' | b',' | b'/' | b'@' => false,
            _ => true,
        }
    }
}

/// The bytes behind ASCII letters that may make more of them than a word.
const FOLLOWS: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = shape::JOINS[byte] || spelling::GOES_ON[byte];
        byte += 1;
    }
    table
};

/// The mark for the stage that a command stands for.
fn stage(command: SmtpCommand) -> Option<Mark> {
    Some(match command {
        SmtpCommand::Connect => Mark::Connect,
        SmtpCommand::Ehlo => Mark::Ehlo,
        SmtpCommand::MailFrom => Mark::MailFrom,
        SmtpCommand::RcptTo => Mark::RcptTo,
        SmtpCommand::Data => Mark::Data,
        SmtpCommand::EndOfData => Mark::EndOfData,
        _ => return None,
    })
}
