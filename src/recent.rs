//! Finding phrases among the last words of a text.

use crate::tables::{GAP, Head, Node, Tables, has};

/// How many of the last words and shapes are remembered,
const ROOM: usize = 128;
/// and how many of these are kept when there is no more room: more than the longest phrase spans.
const KEPT: usize = 64;

/// How many words a gap may hold,
const NARROW_GAP: u32 = 5;
/// and how many characters, where a character is a word.
const WIDE_GAP: u32 = 20;

/// How far apart the words on the two sides of the end of a sentence count.
pub(crate) const SENTENCE: u32 = WIDE_GAP + 2;

/// A word that some phrase knows, or a shape.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Token {
    /// What it is to the phrases.
    pub symbol: u16,
    /// Whether this is a shape, which phrases may read past.
    pub is_shape: bool,
    /// Whether this is a character that is a word.
    pub is_whole: bool,
    /// Its place among the words of the text; a shape has that of the word before it.
    pub index: u32,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Token {
    /// The place of the word right before.
    #[inline(always)]
    fn index_before(&self) -> u32 {
        self.index.wrapping_sub(u32::from(!self.is_shape))
    }
}

/// A phrase that was found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Match {
    /// What it stands for.
    pub number: u16,
    /// Its first byte.
    pub start: u32,
    /// Its last word.
    pub last: Token,
}

/// The last words and shapes of a text.
pub(crate) struct Recent<'t> {
    tables: &'t Tables<'t>,
    tokens: [Token; ROOM],
    /// How many there are,
    count: usize,
    /// and up to where the phrases that end among them have been found.
    done: usize,
}

impl<'t> Recent<'t> {
    /// Nothing yet: only what is too far from every word to belong to a phrase.
    #[inline(always)]
    pub(crate) fn new(tables: &'t Tables<'t>) -> Self {
        Self {
            tables,
            tokens: [Token::default(); ROOM],
            count: SENTENCE as usize,
            done: SENTENCE as usize,
        }
    }

    /// Adds a token, unless no phrase knows it; there must be [room](Self::is_full).
    #[inline(always)]
    pub(crate) fn push(&mut self, token: Token) {
        self.tokens[self.count % ROOM] = token;
        self.count += usize::from(token.symbol != 0);
    }

    /// Whether there is no room for another token, before the next [`find`](Self::find).
    #[inline(always)]
    pub(crate) fn is_full(&self) -> bool {
        self.count >= ROOM
    }

    /// Whether there are tokens that phrases may end with, which were not looked at.
    #[inline(always)]
    pub(crate) fn has_news(&self) -> bool {
        self.done < self.count
    }

    /// Whether the last word, with this place among the words, may announce a quoted reply.
    #[inline(always)]
    pub(crate) fn may_quote(&self, index: u32) -> bool {
        let last = self.token(self.count.wrapping_sub(1));
        last.index == index && self.tables.may_quote(last.symbol)
    }

    #[inline(always)]
    fn token(&self, place: usize) -> &Token {
        &self.tokens[place % ROOM]
    }

    /// Gives `found` each phrase that ends with a token added since the last call.
    pub(crate) fn find(&mut self, found: &mut impl FnMut(Match)) {
        while self.done < self.count {
            let to = self.count.min(self.done + 64);
            self.find_some(to, found);
            self.done = to;
        }
        if self.is_full() {
            self.tokens.copy_within(ROOM - KEPT.., 0);
            self.count = KEPT;
            self.done = KEPT;
        }
    }

    /// Looks at up to 64 tokens. Nothing can foretell which of them end a phrase; so all are asked
    /// without a branch, and those that may are taken up one by one.
    fn find_some(&self, to: usize, found: &mut impl FnMut(Match)) {
        let from = self.done;
        let (mut complete, mut near, mut far) = (0u64, 0u64, 0u64);
        let tokens = self.tokens.get(from.wrapping_sub(1)..to);
        for (bit, pair) in tokens.unwrap_or_default().windows(2).enumerate() {
            let [before, here] = pair else {
                continue;
            };
            let (node, head) = self.tables.root(here.symbol);
            let row = self.tables.row(node);
            let leads = row.is_some_and(|row| has(row, before.symbol));
            let is_near = (before.index == here.index_before()) & (leads | before.is_shape);
            complete |= u64::from(head.has(Head::FOUND)) << bit;
            near |= u64::from(is_near) << bit;
            far |= u64::from(head.has(Head::GAP)) << bit;
        }
        for bit in bits(complete | near | far) {
            let place = from + bit;
            let (node, _) = self.tables.root(self.token(place).symbol);
            if complete >> bit & 1 != 0 {
                self.complete(self.tables.head(node), place, place, found);
            }
            if near >> bit & 1 != 0 {
                self.before(node, place, place, found);
            }
            if far >> bit & 1 != 0 {
                self.beyond(node, place, place, found);
            }
        }
    }

    /// Takes what is complete at a node.
    #[inline(always)]
    fn complete(&self, head: Head, place: usize, last: usize, found: &mut impl FnMut(Match)) {
        let start = self.token(place).start;
        let last = *self.token(last);
        for number in self.tables.found(head) {
            found(Match {
                number,
                start,
                last,
            });
        }
    }

    /// Takes what is complete at a node, and goes on to the words before.
    fn visit(&self, node: Node, place: usize, last: usize, found: &mut impl FnMut(Match)) {
        let (mut node, mut place) = (node, place);
        loop {
            let head = self.tables.head(node);
            if head.has(Head::FOUND) {
                self.complete(head, place, last, found);
            }
            if head.has(Head::GAP) {
                self.beyond(node, place, last, found);
            }
            let before = place.wrapping_sub(1);
            let token = self.token(before);
            if token.index != self.token(place).index_before() {
                return;
            }
            if token.is_shape {
                return self.before(node, place, last, found);
            }
            let Some(next) = self.tables.step(node, token.symbol) else {
                return;
            };
            (node, place) = (next, before);
        }
    }

    /// Goes on to the word right before, and to the shapes between.
    fn before(&self, node: Node, place: usize, last: usize, found: &mut impl FnMut(Match)) {
        let wanted = self.token(place).index_before();
        for back in 1..KEPT {
            let before = place.wrapping_sub(back);
            let token = self.token(before);
            if token.index != wanted {
                return;
            }
            if let Some(next) = self.tables.step(node, token.symbol) {
                self.visit(next, before, last, found);
            }
            if !token.is_shape {
                return;
            }
        }
    }

    /// Goes on to the words that a gap can reach. All are tried at once, without a branch between
    /// them: which of them lead on cannot be foreseen.
    #[inline(always)]
    fn beyond(&self, node: Node, place: usize, last: usize, found: &mut impl FnMut(Match)) {
        let Some(node) = self.tables.step(node, GAP) else {
            return;
        };
        let here = self.token(place);
        let (leading, most) = if here.is_whole {
            const WIDE: usize = WIDE_GAP as usize + 1;
            (self.leading::<WIDE>(node, place), WIDE)
        } else {
            const NARROW: usize = NARROW_GAP as usize + 1;
            (self.leading::<NARROW>(node, place), NARROW)
        };
        for back in bits(leading) {
            let before = place.wrapping_sub(back + 1);
            let token = self.token(before);
            if here.index.wrapping_sub(token.index) as usize > most {
                return;
            }
            if let Some(next) = self.tables.step(node, token.symbol) {
                self.visit(next, before, last, found);
            }
        }
    }

    /// Which of the last `COUNT` tokens before `place` lead on from a node, as bits, the last first.
    #[inline(always)]
    fn leading<const COUNT: usize>(&self, node: Node, place: usize) -> u64 {
        let tokens = self.tokens.get(place.wrapping_sub(COUNT)..place);
        let Some(tokens) = tokens.and_then(<[Token]>::first_chunk::<COUNT>) else {
            return 0;
        };
        let Some(row) = self.tables.row(node) else {
            return 0;
        };
        tokens
            .iter()
            .fold(0, |all, token| all << 1 | u64::from(has(row, token.symbol)))
    }
}

/// The places of the bits that are set.
#[inline(always)]
fn bits(mut set: u64) -> impl Iterator<Item = usize> {
    core::iter::from_fn(move || {
        let bit = (set != 0).then(|| set.trailing_zeros() as usize);
        set &= set.wrapping_sub(1);
        bit
    })
}
