//! The phrases of a rule, dropped: what the library has of them are the compiled tables.

/// Nothing; where the phrases are needed, `mod.rs` stands in this module's place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phrases;

impl Phrases {
    /// Drops them.
    pub(crate) const fn new(_: &'static [&'static str]) -> Self {
        Self
    }
}
