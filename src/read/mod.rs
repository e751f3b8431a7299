//! Reading: from the bytes of a text to its codes, its shapes and the phrases in it.

mod block;
mod codes;
pub(crate) mod duration;
mod findings;
mod mentions;
mod scan;
mod shape;

pub(crate) use findings::{Codes, Findings, MOST_MATCHES, RuleMatch};
pub(crate) use mentions::{Mentions, OF_WORDS, Passage};
pub(crate) use scan::scan;
#[cfg(feature = "rules")]
pub(crate) use shape::{Seen, may_join, recognise};
