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

use crate::spelling::{LONGEST_WORD, STEM, Spelled, WORD, low_bytes, mix};

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
    /// By symbol: the node reached by a phrase's last word, or 0.
    pub last: &'t [u16],
    /// By node: where a phrase goes on.
    pub nodes: &'t [Node],
    /// The slots of the rows: the symbol that each is for, or 0,
    pub slots: &'t [u16],
    /// and the choice that it stands for.
    pub choices: &'t [u8],
    /// The nodes that choices lead to.
    pub targets: &'t [u16],
    /// Rule numbers, marks after the rules; each list ends with [`END`].
    pub found: &'t [u16],
}

/// A node of the phrase automaton.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    /// The base of the row of the word right before this one, or 0.
    pub next: u32,
    /// The base of the row of a word somewhat before this one, or 0.
    pub gap: u32,
    /// Where in `targets` the choices of `next` begin,
    pub next_targets: u16,
    /// and those of `gap`.
    pub gap_targets: u16,
    /// Where in `found` the list of the phrases that are complete here begins.
    pub found: u16,
}

/// The end of a list in `found`.
pub(crate) const END: u16 = u16::MAX;

/// The shortest stem, in folded bytes.
pub(crate) const SHORTEST_STEM: usize = 2;

/// The longest stem, in folded bytes.
pub(crate) const LONGEST_STEM: usize = 31;

impl Tables<'_> {
    /// Whether `symbol` leads anywhere from the row at `base`.
    #[inline(always)]
    pub(crate) fn leads(&self, base: u32, symbol: u16) -> bool {
        self.slots.get(base as usize + usize::from(symbol)) == Some(&symbol)
    }

    /// The node that `symbol` leads to from the row at `base`.
    #[inline(always)]
    pub(crate) fn step(&self, base: u32, targets: u16, symbol: u16) -> Option<u16> {
        let slot = base as usize + usize::from(symbol);
        if *self.slots.get(slot)? != symbol {
            return None;
        }
        let choice = *self.choices.get(slot)?;
        self.targets
            .get(usize::from(targets) + usize::from(choice))
            .copied()
    }

    /// The symbol of a word; 0 for none.
    #[inline(always)]
    pub(crate) fn symbol(&self, word: &Spelled) -> u16 {
        match self.whole(word) {
            0 => self.otherwise(word),
            symbol => symbol,
        }
    }

    /// The symbol of a word that is known as it is.
    #[inline(always)]
    fn whole(&self, word: &Spelled) -> u16 {
        self.find(if word.length <= 8 {
            mix(WORD, word.chunks[0])
        } else {
            word.hash(WORD, word.length.min(LONGEST_WORD))
        })
    }

    /// The symbol of a word that is known by its stem, or in another spelling.
    fn otherwise(&self, word: &Spelled) -> u16 {
        let Some(respelled) = word.without_umlauts() else {
            return self.stem(word);
        };
        [self.whole(&respelled), self.stem(word)]
            .into_iter()
            .find(|&symbol| symbol != 0)
            .unwrap_or_else(|| self.stem(&respelled))
    }

    /// The symbol of the longest stem that a word begins with.
    fn stem(&self, word: &Spelled) -> u16 {
        let bucket = stem_bucket(word.chunks[0], self.stem_lengths.len());
        let known = self.stem_lengths.get(bucket).copied().unwrap_or(0);
        let longest = word.length.min(LONGEST_STEM);
        let mut lengths = known & (u32::MAX >> (31 - longest as u32));
        while lengths != 0 {
            let length = lengths.ilog2() as usize;
            let symbol = self.find(word.hash(STEM, length));
            if symbol != 0 {
                return symbol;
            }
            lengths &= !(1 << length);
        }
        0
    }

    #[inline(always)]
    fn find(&self, hash: u64) -> u16 {
        let seed = self
            .seeds
            .get(hash as usize & self.seeds.len().wrapping_sub(1));
        let place = place_of(hash, seed.copied().unwrap_or(0), self.words.len());
        match self.words.get(place) {
            Some(&entry) if (entry ^ hash) >> 16 == 0 => entry as u16,
            _ => 0,
        }
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
