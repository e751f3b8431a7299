//! The compiled phrases: what the scanner walks over.
//!
//! Two tables do the work. The *spelling* table is a trie over folded bytes: it turns a word into a
//! symbol, the same symbol for all words that every phrase treats alike. The *phrase* table is an
//! automaton over symbols that reads a phrase from its last word to its first. Both are laid out as
//! rows that overlap ("row displacement"): a slot holds a label and a value, a row is a base, and
//! `slots[base + label]` belongs to the row if its label is the one asked for. No two rows share a
//! base, so the label alone is proof.
//!
//! The build script fills them and reads this file too.

/// The compiled phrases. Borrowed, so that the tables of a program's own rules, built at run time,
/// can be walked by the same code as the built-in ones.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tables<'t> {
    /// Spelling: label in bits 0–7, whether a stem ends here in bit 8, the next base from bit 9.
    pub spelling: &'t [u32],
    /// The base of the first letter of a word.
    pub spelling_start: u32,
    /// By slot of `spelling`: the symbol of the word that ends there, or 0.
    pub exact: &'t [u16],
    /// By slot of `spelling`: the symbol of a longer word that begins so, or 0.
    pub stem: &'t [u16],
    /// By symbol: the node reached by a phrase's last word, or 0.
    pub last: &'t [u16],
    /// By node: where a phrase goes on.
    pub nodes: &'t [Node],
    /// Phrases: symbol in bits 0–12, next node from bit 13.
    pub edges: &'t [u32],
    /// What a node has found: rule numbers; marks come after the rules.
    pub found: &'t [u16],
}

/// A node of the phrase automaton.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    /// The row of the word right before this one, or 0.
    pub next: u32,
    /// The row of a word somewhat before this one, or 0.
    pub gap: u32,
    /// Where in `found` the phrases that are complete here begin,
    pub found_start: u16,
    /// and end.
    pub found_end: u16,
}

/// How many bits of an edge hold its symbol.
pub(crate) const SYMBOL_BITS: u32 = 13;

/// Set in a spelling slot where a stem ends.
pub(crate) const STEM_BIT: u32 = 1 << 8;

/// From which bit a spelling slot holds the next base.
pub(crate) const BASE_SHIFT: u32 = 9;

impl Tables<'_> {
    /// The node that `symbol` leads to from a row.
    #[inline]
    pub(crate) fn step(&self, row: u32, symbol: u16) -> Option<usize> {
        let slot = *self.edges.get(row as usize + usize::from(symbol))?;
        (slot & ((1 << SYMBOL_BITS) - 1) == u32::from(symbol))
            .then_some((slot >> SYMBOL_BITS) as usize)
    }

    /// The rules and marks whose words are complete at a node.
    #[inline]
    pub(crate) fn found_at(&self, node: &Node) -> &[u16] {
        self.found
            .get(usize::from(node.found_start)..usize::from(node.found_end))
            .unwrap_or_default()
    }
}
