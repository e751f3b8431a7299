//! One pass over the text: the codes and the words that it holds.

use core::cmp::Reverse;

use crate::block::{Ahead, BLOCK, Block};
use crate::bounce::{Bounce, SmtpCommand};
use crate::code_at::{reply_at, status_at, unit_at};
use crate::enhanced_status::EnhancedStatusCode;
use crate::fold::{self, Folded};
use crate::lexicon::{Meaning, meaning, rule_number};
use crate::mentions::{Mentions, Place};
use crate::phrase::Shape;
use crate::recent::{Match, Recent};
use crate::reply_code::ReplyCode;
use crate::rules::marks::{JAPANESE_CARRIER_HOSTS, Mark, Unit};
use crate::rules::{is_shield, strength_of};
use crate::shape::{self, Seen};
use crate::spelling::{self, Spelled, WORD, hash_of, read_word};
use crate::tables::Tables;

/// What the text holds.
#[derive(Debug)]
pub(crate) struct Findings {
    hits: [Hit; MOST_HITS],
    hit_count: usize,
    /// Whether there were more hits than are kept.
    is_crowded: bool,
    /// If so, what each is worth;
    worths: [Worth; MOST_HITS],
    /// and by the lowest bits of a rule's number: a rule of which no more hits are kept.
    settled: [Settled; SETTLED],
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
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit {
    /// The number of its [rule](crate::rules::rule), or 0.
    pub rule: u16,
    /// Which quoted reply it stands in, counted from outside.
    pub depth: u16,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

/// What a hit is worth keeping: in how deep a reply it stands, and how much it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Worth(u32);

impl Worth {
    fn of(hit: &Hit) -> Self {
        Self(u32::from(hit.depth) << 8 | strength_of(hit.rule) as u32)
    }
}

/// A rule of which enough hits are kept in a reply: one that begins behind the beginnings of all of those
/// holds none of them, and is not looked at again.
#[derive(Clone, Copy, Debug)]
struct Settled {
    rule: u16,
    depth: u16,
    start: u32,
}

/// How many rules may be settled at a time.
const SETTLED: usize = 32;

impl Settled {
    const NONE: Self = Self {
        rule: 0,
        depth: 0,
        start: 0,
    };

    fn is_for(&self, hit: &Hit) -> bool {
        (self.rule, self.depth) == (hit.rule, hit.depth) && self.start < hit.start
    }
}

impl Hit {
    /// No hit: its rule is none.
    pub(crate) const NONE: Self = Self {
        rule: 0,
        depth: 0,
        start: 0,
        end: 0,
    };
}

impl Findings {
    /// Nothing yet.
    pub(crate) const NONE: Self = Self {
        hits: [Hit::NONE; MOST_HITS],
        hit_count: 0,
        is_crowded: false,
        worths: [Worth(0); MOST_HITS],
        settled: [Settled::NONE; SETTLED],
        marks: 0,
        codes: Codes {
            reply: None,
            status: None,
        },
        has_text: false,
        mentions: Mentions::NONE,
    };

    /// The phrases that were found, in no special order, and among them [`Hit::NONE`]: there are so many
    /// that how often a loop over them goes round is no surprise.
    pub(crate) fn hits(&self) -> &[Hit] {
        let count = self.hit_count.next_multiple_of(4);
        self.hits.get(..count).unwrap_or(&self.hits)
    }

    /// How many more hits are kept, whatever they are.
    fn room(&self) -> usize {
        if self.is_crowded {
            0
        } else {
            MOST_HITS - self.hit_count
        }
    }

    /// Keeps a hit, if it is one, without a branch.
    #[inline(always)]
    fn keep(&mut self, hit: Hit, is_one: bool) {
        match self.hits.get_mut(self.hit_count) {
            Some(free) if !self.is_crowded => {
                *free = hit;
                self.hit_count += usize::from(is_one);
            }
            _ if is_one => self.keep_if_due(hit),
            _ => {}
        }
    }

    /// Keeps a hit, of which there are so many that not all can be kept.
    #[cold]
    fn keep_if_due(&mut self, hit: Hit) {
        if !self.is_crowded {
            self.is_crowded = true;
            let mut hits = core::mem::replace(&mut self.hits, [Hit::NONE; MOST_HITS]);
            hits.sort_unstable_by_key(|hit| (hit.end, Reverse(hit.start)));
            self.hit_count = 0;
            hits.into_iter().for_each(|hit| self.keep_if_due(hit));
        }
        let settled = &mut self.settled[usize::from(hit.rule) % SETTLED];
        if settled.is_for(&hit) {
            return;
        }
        // Those of the same rule in the same reply, as bits; places without a hit have no rule.
        let of_rule = (0..).zip(&self.hits).fold(0_u32, |all, (place, kept)| {
            let is_same = (kept.rule == hit.rule) & (kept.depth == hit.depth);
            all | u32::from(is_same) << place
        });
        let mut rest = of_rule;
        while let Some(kept) = self.hits.get_mut(rest.trailing_zeros() as usize) {
            rest &= rest - 1;
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
            let shields = self.hits.iter();
            let shields = shields.filter(|kept| kept.depth == hit.depth && is_shield(kept.rule));
            shields.count() >= MOST_SHIELDS
        } else {
            of_rule.count_ones() as usize >= MOST_OF_A_RULE
        };
        if is_enough {
            let mut start = 0;
            let mut rest = of_rule;
            while let Some(kept) = self.hits.get(rest.trailing_zeros() as usize) {
                rest &= rest - 1;
                start = start.max(kept.start);
            }
            *settled = Settled {
                rule: hit.rule,
                depth: hit.depth,
                start,
            };
            return;
        }
        let worth = Worth::of(&hit);
        let place = if self.hit_count < MOST_HITS {
            self.hit_count += 1;
            self.hit_count - 1
        } else {
            // In place of the outermost and weakest.
            let least = self.worths.iter().min();
            let Some(&least) = least.filter(|&&least| least < worth) else {
                return;
            };
            let mut places = self.worths.iter();
            places.position(|&worth| worth == least).unwrap_or(0)
        };
        self.hits[place % MOST_HITS] = hit;
        self.worths[place % MOST_HITS] = worth;
    }
}

/// How many hits are kept. A reply has a handful.
pub(crate) const MOST_HITS: usize = u32::BITS as usize;

/// How many phrases that stand for something else than a rule are taken at once.
const MOST_OTHERS: usize = 8;

/// Where there are more hits: how many of one rule are kept in one reply. More than one, since the first
/// may not count.
const MOST_OF_A_RULE: usize = 2;

/// Where there are more hits: how many are kept in one reply that only say that others mean nothing.
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
        end: 0,
        code_end: None,
        shape_end: None,
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
    scanner.findings.has_text |= scanner.recent.word_count() > 1;
    if scanner.findings.codes.is_empty() {
        scanner.findings.codes = scanner.outer;
    }
}

struct Scanner<'a, 't, 'f> {
    text: &'a [u8],
    tables: &'a Tables<'t>,
    at: usize,
    recent: Recent<'t>,
    /// Where the last word, shape or code ends,
    end: usize,
    /// and where the last code does,
    code_end: Option<usize>,
    /// and the last shape.
    shape_end: Option<usize>,
    /// The [count of words](Recent::word_count) behind which a quoted reply was announced,
    quote_at: u32,
    /// and that behind which a code was; 0 for none.
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
        if let Some(host) = bounce.remote_host() {
            self.carrier(host);
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
                        self.deeper();
                    }
                }
                self.quote_may_begin();
            }
            // "Remote server returned an error -> 550", but not "192.0.2.1:0->198.51.100.1:25".
            b'>' if start > 0 && self.byte(start - 1) == b'-' && self.byte(self.at) <= b' ' => {
                self.find();
                self.quote_at = self.recent.word_count();
                self.look_for_quote();
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
            self.deeper();
        }
    }

    /// Whether the last word announces a quoted reply.
    fn is_announced(&mut self) -> bool {
        if self.recent.may_quote() {
            self.find();
        }
        self.quote_at == self.recent.word_count()
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
        let word_count = recent.word_count();
        let mut take_other = |findings: &mut Findings, phrase: Match| match meaning(phrase.number) {
            Some(Meaning::Mark(Mark::Quote)) if phrase.is_latest => *quote_at = word_count,
            Some(Meaning::Mark(Mark::Code)) if phrase.is_latest => *code_at = word_count,
            Some(Meaning::Mark(mark)) => findings.marks |= mark.bit(),
            Some(meaning) => findings.mentions.take(meaning, phrase.at(*depth)),
            None => {}
        };
        // Most phrases are those of rules. What else was found waits, so that nothing branches on it.
        let mut others = [Match::NONE; MOST_OTHERS];
        let mut other_count = 0;
        recent.find(findings.room(), |phrase| {
            let rule = rule_number(phrase.number);
            let hit = Hit {
                rule: rule.unwrap_or_default(),
                depth: *depth,
                start: phrase.start,
                end: phrase.end,
            };
            findings.keep(hit, rule.is_some());
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

    /// What stands between this place and the last word, shape or code.
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
                0..=b' ' | 0x7F => {}
                0x80.. => {
                    let rest = between.get(at - 1..).unwrap_or_default();
                    let Some((folded, len)) = fold::decode_folded(rest) else {
                        continue;
                    };
                    if folded == Folded::Stop {
                        mark = b'.';
                    } else if rest.starts_with("：".as_bytes()) {
                        mark = b':';
                    }
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
    fn deeper(&mut self) {
        self.find();
        self.quote_at = 0;
        if self.findings.marks & Mark::SenderChecked.bit() != 0 {
            return;
        }
        self.depth = self.depth.saturating_add(1);
        self.recent.sentence();
        self.findings.marks &= !Mark::Temporary.bit();
        let codes = core::mem::take(&mut self.findings.codes);
        if !codes.is_empty() {
            self.outer = codes;
        }
    }

    fn sentence(&mut self) {
        self.recent.sentence();
        (self.quote_at, self.code_at) = (0, 0);
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
            Seen::Shape(Shape::Host, end) => {
                let host = self.text.get(start..end).unwrap_or_default();
                if let Some(dot) = shape::may_be_sentences(host)
                    && self.tables.symbol(&read_word(self.text, start).0) != 0
                {
                    self.words_before = start + dot;
                    return false;
                }
                self.at = end;
                self.carrier(host);
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
        self.make_room();
        self.recent.word(symbol, is_whole, (start, self.at));
        if self.tables.may_quote(symbol) {
            self.look_for_quote();
        }
    }

    fn push_shape(&mut self, shape: Shape, start: usize) {
        let place = Place {
            depth: self.depth,
            start: start as u32,
            end: self.at as u32,
        };
        self.findings.mentions.shape(shape, place);
        self.make_room();
        self.shape_end = Some(self.end);
        self.recent.shape(shape, (start, self.at));
        if self.quote_at == self.recent.word_count() {
            self.look_for_quote();
        }
    }

    /// Sees to it that the word or shape as far as here can be added.
    #[inline(always)]
    fn make_room(&mut self) {
        self.end = self.at;
        if self.recent.is_full() {
            self.find();
        }
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
                    && self.before().mark == b'\n';
                let is_reply = match status {
                    _ if goes_on => true,
                    Some(_) => !self.before().is_joined,
                    None => self.may_be_reply(reply, separator),
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
        self.code_end = Some(end);
    }

    /// A code that follows the announcement of a quoted reply begins it.
    fn announce(&mut self) {
        self.quote_may_begin();
    }

    /// What the last word announces: a quoted reply, a code, or nothing.
    fn announced(&mut self) -> Option<Mark> {
        self.find();
        let word_count = self.recent.word_count();
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
            b'-' => None,
            b'_' => unit_at(self.text, after + 1),
            _ => unit_at(self.text, after),
        };
        match unit {
            Some(Unit::Measure) => false,
            // Ports and limits have other numbers.
            None if stand == Stand::Likely => reply.as_u16() % 100 < 60,
            Some(Unit::Counted) => stand == Stand::Sure,
            None => true,
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

    /// Whether nothing but punctuation and white space, which must be there, divides this place from a
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

/// What stands between the last word, shape or code and a place.
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

/// Whether a block has anything in ASCII but white space.
fn has_ink(text: &[u8], base: usize) -> bool {
    let bytes = text.iter().skip(base).take(BLOCK);
    bytes.fold(false, |any, &byte| {
        any | (byte.wrapping_sub(b'!') <= b'~' - b'!')
    })
}

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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::classification::TABLES;
    use crate::rules::RULES;

    fn kept(hits: &[Hit]) -> Vec<Hit> {
        let mut findings = Findings::NONE;
        for &hit in hits {
            findings.keep(hit, true);
        }
        let hits = findings.hits().iter().filter(|hit| hit.rule != 0);
        hits.copied().collect()
    }

    fn hit(rule: u16, depth: u16, start: u32, end: u32) -> Hit {
        Hit {
            rule,
            depth,
            start,
            end,
        }
    }

    /// Hits in the order in which they are found: by their ends, in replies that are quoted more and more
    /// deeply.
    fn hits() -> impl Strategy<Value = Vec<Hit>> {
        let rules = prop::sample::select((1..=RULES.len() as u16).step_by(7).collect::<Vec<_>>());
        let one = (rules, 1..30_u32, 0..6_u32, prop::bool::weighted(0.05));
        prop::collection::vec(one, 0..150).prop_map(|all| {
            let (mut depth, mut end) = (0, 30);
            all.into_iter()
                .map(|(rule, length, on, is_deeper)| {
                    depth += u16::from(is_deeper);
                    end += on;
                    hit(rule, depth, end - length, end)
                })
                .collect()
        })
    }

    proptest! {
        #[test]
        fn of_too_many_hits_those_are_kept_that_say_most(hits in hits()) {
            let key = |hit: &Hit| (hit.rule, hit.depth, hit.start, hit.end);
            let kept = kept(&hits);
            if hits.len() <= MOST_HITS {
                prop_assert_eq!(
                    kept.iter().map(key).collect::<Vec<_>>(),
                    hits.iter().map(key).collect::<Vec<_>>()
                );
            }
            for hit in &kept {
                prop_assert!(hits.iter().any(|one| key(one) == key(hit)), "{:?} was not found", hit);
            }
            // But for shields, of which a few are kept, nothing that says more than what is kept is missing.
            let words = |hits: &[Hit]| {
                let words = hits.iter().filter(|hit| !is_shield(hit.rule));
                words.map(Worth::of).max()
            };
            prop_assert_eq!(words(&kept), words(&hits));
        }
    }

    #[test]
    fn of_one_rule_a_few_hits_are_enough_and_the_longest_of_the_same_words() {
        let rule = 1;
        let many: Vec<Hit> = (0..40)
            .map(|at| hit(rule, 0, at * 10, at * 10 + 5))
            .collect();
        assert_eq!(kept(&many).len(), MOST_OF_A_RULE);
        // A longer run of the same words takes the place of a shorter one.
        let mut runs = many.clone();
        runs.push(hit(rule, 1, 500, 510));
        runs.push(hit(rule, 1, 495, 515));
        runs.push(hit(rule, 1, 500, 505));
        let inner: Vec<Hit> = kept(&runs)
            .into_iter()
            .filter(|hit| hit.depth == 1)
            .collect();
        assert_eq!(inner.len(), 1);
        assert_eq!((inner[0].start, inner[0].end), (495, 515));
    }

    #[test]
    fn shields_leave_room_for_what_decides() {
        let shields = (1..=RULES.len() as u16).filter(|&rule| is_shield(rule));
        let mut many: Vec<Hit> = (0..)
            .zip(shields.cycle().take(100))
            .map(|(at, rule)| hit(rule, 0, at * 10, at * 10 + 5))
            .collect();
        let words = (1..=RULES.len() as u16)
            .find(|&rule| !is_shield(rule))
            .unwrap();
        many.push(hit(words, 0, 2000, 2010));
        let kept = kept(&many);
        assert!(kept.iter().any(|hit| hit.rule == words));
        assert_eq!(
            kept.iter().filter(|hit| is_shield(hit.rule)).count(),
            MOST_SHIELDS
        );
    }

    fn scanned(text: &str) -> Findings {
        let mut findings = Findings::NONE;
        scan(&Bounce::new(text), &TABLES, &mut findings);
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
        assert!(findings.hits().iter().any(|hit| hit.depth == u16::MAX));
    }
}
