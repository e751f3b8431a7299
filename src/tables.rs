//! The compiled phrases: what the scanner walks over.
//!
//! *Words*: a hash table turns a word into a symbol, the same symbol for all words that no phrase
//! tells apart. *Phrases*: an automaton over symbols reads a phrase from its last word to its first.
//! What a node goes on with is a *row*: a map from symbols to choices. Rows are laid over one another
//! ("row displacement"): a slot holds a symbol and a choice, a row is a base, and `slots[base +
//! symbol]` belongs to the row if its symbol is the one asked for. No two rows share a base, so the
//! symbol alone is proof. Many nodes share a row, and differ only in where the choices lead.
//!
//! The build script fills the tables and reads this file too.

use crate::spelling::{LONGEST_WORD, STEM, Spelled, WORD, low_bytes};

/// The compiled phrases. Borrowed, so that the tables of a program's own rules, built at run time,
/// can be walked by the same code as the built-in ones.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tables<'t> {
    /// The words and stems, each in a place of its own ("perfect hashing"): the symbol in the lowest
    /// 16 bits, above it the upper 48 bits of the hash; 0 for none.
    pub words: &'t [u64],
    /// By the lowest bits of a hash: what to vary it by, so that no two words meet.
    pub seeds: &'t [u8],
    /// By the hash of a word's first bytes: how long the stems are that begin so, as bits.
    pub stem_lengths: &'t [u32],
    /// The nodes of the automaton. The first have the numbers of the symbols: a phrase's last word
    /// leads to them.
    pub nodes: &'t [Node],
    /// The slots of the rows: the symbol that each is for, or 0,
    pub slots: &'t [u16],
    /// and the choice that it stands for.
    pub choices: &'t [u8],
    /// The nodes that choices lead to; see [`Node::targets`].
    pub targets: &'t [u16],
    /// Rule numbers, marks after the rules; each list ends with [`END`].
    pub found: &'t [u16],
}

/// A node of the phrase automaton.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Node {
    /// The base of the row of the words before this one; 0 where no phrase goes on.
    pub base: u32,
    /// Where in `targets` the choices of the row begin, times 2. An odd number: a gap may lie before
    /// this word, and a choice has two targets, one for the word right before and one, or 0, for a
    /// word beyond a gap.
    pub targets: u32,
    /// Where in `found` the list of the phrases that are complete here begins; 0 where none is.
    pub found: u16,
}

impl Node {
    /// Whether a gap may lie before this word.
    #[inline(always)]
    pub(crate) const fn has_gap(&self) -> bool {
        self.targets & 1 != 0
    }
}

/// The end of a list in `found`.
pub(crate) const END: u16 = u16::MAX;

/// The shortest stem, in folded bytes.
pub(crate) const SHORTEST_STEM: usize = 2;

/// The longest stem, in folded bytes.
pub(crate) const LONGEST_STEM: usize = 31;

impl Tables<'_> {
    /// The node with this number.
    #[inline(always)]
    pub(crate) fn node(&self, number: u16) -> Node {
        let node = self.nodes.get(usize::from(number));
        node.copied().unwrap_or_default()
    }

    /// Whether `symbol` leads anywhere from the row at `base`.
    #[inline(always)]
    pub(crate) fn leads(&self, base: u32, symbol: u16) -> bool {
        self.slots.get(base as usize + usize::from(symbol)) == Some(&symbol)
    }

    /// The node that `symbol` leads to, which [`leads`](Self::leads) somewhere: right before `node`'s
    /// word, or beyond a gap; 0 where there may be none.
    #[inline(always)]
    pub(crate) fn target(&self, node: Node, symbol: u16, is_far: bool) -> u16 {
        let choice = self.choices.get(node.base as usize + usize::from(symbol));
        let choice = usize::from(choice.copied().unwrap_or_default());
        let place = (node.targets >> 1) as usize
            + (choice << u32::from(node.has_gap()))
            + usize::from(is_far);
        self.targets.get(place).copied().unwrap_or_default()
    }

    /// The phrases that are complete at a node.
    #[inline(always)]
    pub(crate) fn found(&self, node: Node) -> impl Iterator<Item = u16> {
        let list = self.found.get(usize::from(node.found)..);
        let list = list.unwrap_or_default().iter().copied();
        list.take_while(|&number| number != END)
    }

    /// The symbol of a word; 0 for none.
    #[inline(always)]
    pub(crate) fn symbol(&self, word: &Spelled) -> u16 {
        match self.find(word.hash(WORD, word.length.min(LONGEST_WORD))) {
            Some(symbol) => symbol,
            None => self.otherwise(word),
        }
    }

    /// The symbol of a word that is known by its stem, or in another spelling.
    pub(crate) fn otherwise(&self, word: &Spelled) -> u16 {
        let whole = |word: &Spelled| self.find(word.hash(WORD, word.length.min(LONGEST_WORD)));
        let Some(respelled) = word.without_umlauts() else {
            return self.stem(word);
        };
        let known = whole(&respelled).filter(|&symbol| symbol != 0);
        known.unwrap_or_else(|| match self.stem(word) {
            0 => self.stem(&respelled),
            symbol => symbol,
        })
    }

    /// The symbol of the longest stem that a word begins with.
    fn stem(&self, word: &Spelled) -> u16 {
        let bucket = stem_bucket(word.chunks[0], self.stem_lengths.len());
        let known = self.stem_lengths.get(bucket).copied().unwrap_or(0);
        let longest = word.length.min(LONGEST_STEM);
        let mut lengths = known & (u32::MAX >> (31 - longest as u32));
        while lengths != 0 {
            let length = lengths.ilog2() as usize;
            if let Some(symbol) = self.find(word.hash(STEM, length)) {
                return symbol;
            }
            lengths &= !(1 << length);
        }
        0
    }

    /// The symbol of a word or stem with this hash. Some known words have none.
    #[inline(always)]
    pub(crate) fn find(&self, hash: u64) -> Option<u16> {
        let seed = self
            .seeds
            .get(hash as usize & self.seeds.len().wrapping_sub(1));
        let place = place_of(hash, seed.copied().unwrap_or(0), self.words.len());
        let entry = self.words.get(place).copied().unwrap_or_default();
        ((entry ^ hash) >> 16 == 0).then_some(entry as u16)
    }
}

/// Where a word with this hash stands, in a table whose size is a power of two.
#[inline(always)]
pub(crate) fn place_of(hash: u64, seed: u8, size: usize) -> usize {
    let varied = (hash ^ u64::from(seed)).wrapping_mul(0xA24B_AED4_963E_E407);
    (varied >> 32) as usize & size.wrapping_sub(1)
}

/// Which entry of `stem_lengths` is about the words that begin with these bytes.
#[inline(always)]
pub(crate) fn stem_bucket(first: u64, buckets: usize) -> usize {
    let first = first & low_bytes(SHORTEST_STEM);
    (first.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) as usize & buckets.wrapping_sub(1)
}
