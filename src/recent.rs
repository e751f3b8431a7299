//! Finding phrases among the last words of a text.

use crate::tables::{END, Node, Tables};

/// How many of the last words are remembered: more than the longest phrase spans.
const RING: usize = 64;

/// How many words a gap may hold,
const GAP: u32 = 5;
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

/// The last words and shapes of a text.
pub(crate) struct Recent<'t> {
    tables: &'t Tables<'t>,
    ring: [Token; RING],
    /// How many tokens were ever put into the ring.
    pushed: usize,
}

impl<'t> Recent<'t> {
    /// Nothing yet.
    pub(crate) fn new(tables: &'t Tables<'t>) -> Self {
        Self {
            tables,
            ring: [Token::default(); RING],
            pushed: 0,
        }
    }

    /// Adds a token. Gives `found` each phrase that ends with it: what it stands for, and its first
    /// byte.
    #[inline]
    pub(crate) fn push(&mut self, token: Token, found: &mut impl FnMut(u16, u32)) {
        let place = self.pushed;
        self.pushed += 1;
        self.ring[place % RING] = token;
        let last = self.tables.last.get(usize::from(token.symbol));
        if let Some(&node) = last
            && node != 0
        {
            self.visit(node, place, found);
        }
    }

    /// Takes what is complete at a node, and goes on to the words before.
    ///
    /// All words that a gap can reach are tried at once, without a branch between them: which of
    /// them lead on cannot be foreseen.
    fn visit(&self, node: u16, place: usize, found: &mut impl FnMut(u16, u32)) {
        let Some(node) = self.tables.nodes.get(usize::from(node)) else {
            return;
        };
        let here = self.ring[place % RING];
        if node.found != 0 {
            let list = self.tables.found.get(usize::from(node.found)..);
            list.unwrap_or_default()
                .iter()
                .take_while(|&&number| number != END)
                .for_each(|&number| found(number, here.start));
        }
        if node.next != 0 {
            self.visit_next(node, place, here, found);
        }
        if node.gap != 0 {
            let most = if here.is_whole { WIDE_GAP } else { GAP } + 1;
            let mut leading = 0u32;
            for back in 1..=most {
                let token = self.ring[place.wrapping_sub(back as usize) % RING];
                let is_near = here.index.wrapping_sub(token.index) <= most;
                leading |= u32::from(is_near & self.tables.leads(node.gap, token.symbol)) << back;
            }
            while leading != 0 {
                let before = place.wrapping_sub(leading.trailing_zeros() as usize);
                leading &= leading - 1;
                let symbol = self.ring[before % RING].symbol;
                if let Some(next) = self.tables.step(node.gap, node.gap_targets, symbol) {
                    self.visit(next, before, found);
                }
            }
        }
    }

    /// Goes on to the word right before, and to the shapes between.
    #[inline(always)]
    fn visit_next(&self, node: &Node, place: usize, here: Token, found: &mut impl FnMut(u16, u32)) {
        let wanted = here.index.wrapping_sub(u32::from(!here.is_shape));
        for back in 1..RING {
            let before = place.wrapping_sub(back);
            let token = self.ring[before % RING];
            if token.index != wanted {
                return;
            }
            if let Some(next) = self.tables.step(node.next, node.next_targets, token.symbol) {
                self.visit(next, before, found);
            }
            if !token.is_shape {
                return;
            }
        }
    }
}
