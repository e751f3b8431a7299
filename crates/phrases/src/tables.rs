//! The compiled phrases: what the scanner walks over.
//!
//! *Words*: a hash table turns a word into a symbol, the same symbol for all words that no phrase
//! tells apart. *Phrases*: an automaton over symbols reads a phrase from its last word to its first.
//! Each of its nodes is a *row*: what there is to know of the node, and a map from symbols to nodes.
//! Rows are laid over one another ("row displacement"): a row is a base, the number of the node; and
//! `slots[base + symbol]` belongs to the row if its label is the symbol. No two rows share a base, so
//! the label alone is proof. A step costs one look into one table.
//!
//! `compile` fills the tables.

use crate::spelling::{LONGEST_WORD, STEM, Spelled, WORD, low_bytes, may_be_respelled};

/// The compiled phrases. Borrowed, so that the tables of a program's own rules, built at run time,
/// can be walked by the same code as the built-in ones.
#[derive(Clone, Copy, Debug)]
pub struct Tables<'t> {
    /// The words and stems, each in an entry of its own ("perfect hashing"): the upper half of its hash; 0 for none.
    /// Which entry a hash leads to tells most of the lower half.
    pub words: &'t [u32],
    /// By the same entry: the symbol; 0 for none.
    pub symbols: &'t [u16],
    /// By [group](group_of): what to vary the hashes of its words by, so that no two words meet.
    pub seeds: &'t [u8],
    /// By the hash of a word's first bytes: how long the stems are that begin so, as bits.
    pub stem_lengths: &'t [u32],
    /// By symbol, as bits: whether words that announce a quoted reply end with it.
    pub quoting: &'t [u64],
    /// The rows; the first is that of the symbols that can be the last word of a phrase. The lowest [`LABEL_BITS`] of a slot are its label: the symbol that it is for, or
    /// [`GAP`], or [`HEAD`], or 0 for a free slot. The rest is the node that the label leads to, or the
    /// [`Head`].
    pub slots: &'t [u32],
    /// How many zeros all bases end in: none, but in very large tables.
    pub zeros: u8,
    /// The numbers of what phrases stand for; all in a list but the last have [`MORE`] added.
    pub outputs: &'t [u16],
    /// The symbol of `not`, or 0.
    pub not: u16,
}

/// How many bits a symbol has, and with it a label.
pub const SYMBOL_BITS: u32 = 14;

/// How many labels there are, and so how many slots lie behind the base of a row beyond a gap.
pub const ROW: usize = 1 << SYMBOL_BITS;

/// How many bits of a label its slot has. The highest is left out: two labels that differ in it alone can stand in the
/// same slot only for rows that begin [`ALIAS`] slots apart, and there are none.
pub const LABEL_BITS: u32 = SYMBOL_BITS - 1;

/// How many slots apart no two rows begin.
pub const ALIAS: usize = 1 << LABEL_BITS;

/// The slots from the base of a node on.
pub type Row = [u32; ROW];

/// A slot: a label, and the node that it leads to.
#[derive(Clone, Copy)]
pub struct Slot(u32);

impl Slot {
    /// The slot in which a label of a row would stand.
    #[inline(always)]
    pub fn of(row: &Row, label: u16) -> Self {
        Self(row[usize::from(label) % ROW])
    }

    /// Whether its label is this one; what a label has above its bits does not count.
    #[inline(always)]
    pub fn is_for(self, label: u16) -> bool {
        (self.0 ^ u32::from(label)) << Node::BITS == 0
    }

    /// The node.
    #[inline(always)]
    pub const fn node(self) -> Node {
        Node(self.0 >> LABEL_BITS)
    }
}

/// The label under which a row has the row of the words beyond a gap.
pub const GAP: u16 = 1;

/// The label of the head of a row: no symbol, and not 0 either, which is looked up where there is no
/// word.
pub const HEAD: u16 = (1 << LABEL_BITS) - 1;

/// The first label that a slot cannot tell from that of a free one. No symbol is this, nor [`HEAD`].
pub const FREE: u16 = 1 << LABEL_BITS;

/// A node of the phrase automaton: the base of its row, without the [`zeros`](Tables::zeros) that all
/// bases end in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node(pub u32);

impl Node {
    /// How many bits it has.
    pub const BITS: u32 = 32 - LABEL_BITS;

    /// The one that leads nowhere. Its number is that of the row of the last words, which nothing leads to.
    pub const NONE: Self = Self(0);

    /// Its number above so many bits, at least [`LABEL_BITS`], which are 0.
    #[inline(always)]
    pub const fn above(self, bits: u32) -> u32 {
        self.0 << bits
    }

    /// The node whose number stands above so many bits.
    #[inline(always)]
    pub const fn from_above(number: u32, bits: u32) -> Self {
        Self(number >> bits)
    }
}

/// What a node has besides its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head(pub u32);

impl Head {
    /// Phrases may go on with a word somewhat before.
    pub const GAP: u32 = 1;
    /// Phrases are complete.
    pub const OUTPUT: u32 = 2;

    /// Where the list of the complete phrases begins in `outputs`. It is no node, but kept like one.
    #[inline(always)]
    pub const fn list(self) -> Node {
        Node(self.0 >> 2)
    }

    /// Whether it has this.
    #[inline(always)]
    pub const fn has(self, what: u32) -> bool {
        self.0 & what != 0
    }
}

/// What is added to the symbol of a word behind which a `not` is read, as of `is` for `isn't`.
pub const NEGATED: u16 = 1 << 15;

/// What is added to a number in `outputs` that another follows.
pub const MORE: u16 = 1 << 15;

/// The shortest stem, in folded bytes.
pub const SHORTEST_STEM: usize = 2;

/// The longest stem, in folded bytes.
pub const LONGEST_STEM: usize = 31;

impl Tables<'_> {
    /// How many bytes the tables take.
    #[must_use]
    pub const fn size(&self) -> usize {
        // Each member by name, so that a new one is not forgotten.
        let Self {
            words,
            symbols,
            seeds,
            stem_lengths,
            quoting,
            slots,
            zeros,
            outputs,
            not,
        } = self;
        size_of_val(*words)
            + size_of_val(*symbols)
            + size_of_val(*seeds)
            + size_of_val(*stem_lengths)
            + size_of_val(*quoting)
            + size_of_val(*slots)
            + size_of_val(zeros)
            + size_of_val(*outputs)
            + size_of_val(not)
    }

    /// The node that `symbol` leads to as a phrase's last word, or [`Node::NONE`].
    #[inline(always)]
    pub fn root(&self, symbol: u16) -> Node {
        let slot = self.slot(Node::NONE, symbol);
        if slot.is_for(symbol) {
            slot.node()
        } else {
            Node::NONE
        }
    }

    /// Whether words that announce a quoted reply can end with a symbol.
    #[inline(always)]
    pub fn may_quote(&self, symbol: u16) -> bool {
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
    pub fn head(&self, node: Node) -> Head {
        let slot = self.slots.get(self.base(node)).copied();
        Head(slot.unwrap_or_default() >> LABEL_BITS)
    }

    /// The slot in which a label of a node would stand.
    #[inline(always)]
    pub fn slot(&self, node: Node, label: u16) -> Slot {
        let slot = self.slots.get(self.base(node) + usize::from(label) % ROW);
        Slot(slot.copied().unwrap_or_default())
    }

    /// The row of the words beyond a gap; the node must have one.
    #[inline(always)]
    pub fn beyond(&self, node: Node) -> Option<&Row> {
        let base = self.base(self.slot(node, GAP).node());
        self.slots.get(base..)?.first_chunk()
    }

    /// The number at an index of [`outputs`](Self::outputs), and whether another follows it.
    #[inline(always)]
    pub fn output(&self, index: Node) -> (u16, bool) {
        let number = self.outputs.get(index.0 as usize);
        let number = number.copied().unwrap_or_default();
        (number & !MORE, number & MORE != 0)
    }

    /// The symbol of a word; 0 for none.
    #[inline(always)]
    pub fn symbol(&self, word: &Spelled) -> u16 {
        match self.find(word.hash(WORD, word.length.min(LONGEST_WORD))) {
            Some(symbol) => symbol,
            None => self.otherwise(word),
        }
    }

    /// Whether a word of up to 16 ASCII letters is surely not known by its stem, nor in another spelling.
    #[inline(always)]
    pub fn knows_no_other(&self, first: u64, second: u64) -> bool {
        let bucket = stem_bucket(first, self.stem_lengths.len());
        let has_stem = self
            .stem_lengths
            .get(bucket)
            .is_some_and(|&known| known != 0);
        !(has_stem | may_be_respelled([first, second]))
    }

    /// The symbol of a word that is known by its stem, or in another spelling.
    pub fn otherwise(&self, word: &Spelled) -> u16 {
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
    pub fn find(&self, hash: u64) -> Option<u16> {
        let seed = self.seeds.get(group_of(hash, self.seeds.len()));
        let index = entry_of(hash, seed.copied().unwrap_or(0), self.words.len());
        if self.words.get(index).copied() != Some((hash >> 32) as u32) {
            return None;
        }
        self.symbols
            .get(index)
            .copied()
            .filter(|&symbol| symbol != 0)
    }
}

/// The group of the words with this hash, among so many: a power of two, up to 2¹⁶. All bits have a part in it, since
/// words may differ in a digit only.
#[inline(always)]
pub fn group_of(hash: u64, groups: usize) -> usize {
    let mixed = (hash as u32).wrapping_mul(0x9E37_79B1) >> 16;
    mixed as usize & groups.wrapping_sub(1)
}

/// Where a word with this hash stands, in a table of this size.
#[inline(always)]
pub fn entry_of(hash: u64, seed: u8, size: usize) -> usize {
    // Among the bits in which the words of a group differ, so that the seed parts those that meet.
    let varied = (hash ^ u64::from(seed) << 40).wrapping_mul(0xA24B_AED4_963E_E407);
    // The upper half, as a fraction of the size.
    ((varied >> 32).wrapping_mul(size as u64) >> 32) as usize
}

/// Which entry of `stem_lengths` is about the words that begin with these bytes.
#[inline(always)]
pub fn stem_bucket(first: u64, buckets: usize) -> usize {
    let first = first & low_bytes(SHORTEST_STEM);
    (first.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) as usize & buckets.wrapping_sub(1)
}
