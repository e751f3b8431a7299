//! The compiled phrases: what the scanner walks over.
//!
//! *Words*: a hash table turns a word into a symbol, the same symbol for all words that no phrase
//! tells apart. *Phrases*: an automaton over symbols reads a phrase from its last word to its first.
//! Each of its nodes is a *row*: what there is to know of the node, and a map from symbols to nodes.
//! Rows are laid over one another ("row displacement"): a row is a base, the number of the node; and
//! `slots[base + symbol]` belongs to the row if its label is the symbol. No two rows share a base, so
//! the label alone is proof. A step costs one look into one table.
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
    /// By symbol: the node that it leads to as the last word of a phrase, in the lowest
    /// [`Node::BITS`]; above them what the node has, as in [`Head`].
    pub roots: &'t [u32],
    /// By symbol, as bits: whether words that announce a quoted reply end with it.
    pub quoting: &'t [u64],
    /// The rows. The lowest [`LABEL_BITS`] of a slot are its label: the symbol that it is for, or
    /// [`GAP`], or [`HEAD`], or 0 for a free slot. The rest is the node that the label leads to, or the
    /// [`Head`].
    pub slots: &'t [u32],
    /// How many zeros all bases end in: none, but in very large tables.
    pub zeros: u8,
    /// The numbers of what phrases stand for; each list ends with [`END`].
    pub found: &'t [u16],
}

/// How many bits of a slot are its label.
pub(crate) const LABEL_BITS: u32 = 14;

/// How many labels there are, and so how many slots lie behind every base.
pub(crate) const ROW: usize = 1 << LABEL_BITS;

/// Whether a row has a label.
#[inline(always)]
pub(crate) fn has(row: &[u32; ROW], label: u16) -> bool {
    let slot = row[usize::from(label) % ROW];
    (slot ^ u32::from(label)).trailing_zeros() >= LABEL_BITS
}

/// The label under which a row has the row of the words beyond a gap.
pub(crate) const GAP: u16 = 1;

/// The label of the head of a row: no symbol, and not 0 either, which is looked up where there is no
/// word.
#[allow(dead_code, reason = "for the build script")]
pub(crate) const HEAD: u16 = (1 << LABEL_BITS) - 1;

/// A node of the phrase automaton: the base of its row, without the [`zeros`](Tables::zeros) that all
/// bases end in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Node(pub u32);

impl Node {
    /// How many bits it has.
    pub(crate) const BITS: u32 = 32 - LABEL_BITS;
}

/// What a node has besides its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head(pub u32);

impl Head {
    /// Phrases may go on with a word somewhat before.
    pub(crate) const GAP: u32 = 1;
    /// Phrases are complete.
    pub(crate) const FOUND: u32 = 2;

    /// Where the list of the complete phrases begins in `found`.
    pub(crate) const fn list(self) -> usize {
        (self.0 >> 2) as usize
    }

    /// Whether it has this.
    #[inline(always)]
    pub(crate) const fn has(self, what: u32) -> bool {
        self.0 & what != 0
    }
}

/// The end of a list in `found`.
pub(crate) const END: u16 = u16::MAX;

/// The shortest stem, in folded bytes.
pub(crate) const SHORTEST_STEM: usize = 2;

/// The longest stem, in folded bytes.
pub(crate) const LONGEST_STEM: usize = 31;

impl Tables<'_> {
    /// The node that `symbol` leads to as a phrase's last word, and what it has; its list is not told.
    #[inline(always)]
    pub(crate) fn root(&self, symbol: u16) -> (Node, Head) {
        let root = self.roots.get(usize::from(symbol));
        let root = root.copied().unwrap_or_default();
        (
            Node(root & (u32::MAX >> LABEL_BITS)),
            Head(root >> Node::BITS),
        )
    }

    /// Whether words that announce a quoted reply can end with a symbol.
    #[inline(always)]
    pub(crate) fn may_quote(&self, symbol: u16) -> bool {
        let bits = self.quoting.get(usize::from(symbol / 64));
        bits.is_some_and(|bits| bits >> (symbol % 64) & 1 != 0)
    }

    /// Where a node's row begins.
    #[inline(always)]
    fn base(&self, node: Node) -> usize {
        (node.0 as usize) << self.zeros
    }

    /// What a node has.
    #[inline(always)]
    pub(crate) fn head(&self, node: Node) -> Head {
        let slot = self.slots.get(self.base(node));
        Head(slot.copied().unwrap_or_default() >> LABEL_BITS)
    }

    /// The node that a label leads to.
    #[inline(always)]
    pub(crate) fn step(&self, node: Node, label: u16) -> Option<Node> {
        let slot = self.slots.get(self.base(node) + usize::from(label));
        let slot = slot.copied().unwrap_or_default();
        let is_for = slot & (u32::MAX >> Node::BITS);
        (is_for == u32::from(label)).then_some(Node(slot >> LABEL_BITS))
    }

    /// The row of a node, to be asked for many labels.
    #[inline(always)]
    pub(crate) fn row(&self, node: Node) -> Option<&[u32; ROW]> {
        self.slots.get(self.base(node)..)?.first_chunk()
    }

    /// The phrases that are complete at a node.
    #[inline(always)]
    pub(crate) fn found(&self, head: Head) -> impl Iterator<Item = u16> {
        let list = self.found.get(head.list()..);
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
        whole(&respelled).unwrap_or_else(|| match self.stem(word) {
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

    /// The symbol of the word or stem with this hash.
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

/// Where a word with this hash stands, in a table of this size.
#[inline(always)]
pub(crate) fn place_of(hash: u64, seed: u8, size: usize) -> usize {
    // Among the bits in which the words of a group differ, so that the seed parts those that meet.
    let varied = (hash ^ u64::from(seed) << 40).wrapping_mul(0xA24B_AED4_963E_E407);
    // The upper half, as a fraction of the size.
    ((varied >> 32).wrapping_mul(size as u64) >> 32) as usize
}

/// Which entry of `stem_lengths` is about the words that begin with these bytes.
#[inline(always)]
pub(crate) fn stem_bucket(first: u64, buckets: usize) -> usize {
    let first = first & low_bytes(SHORTEST_STEM);
    (first.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) as usize & buckets.wrapping_sub(1)
}
