//! Finds many phrases in a text at once, word by word: the engine of `bounce-classifier`. It knows
//! nothing of bounces.
//!
//! 1. [`notation`] reads phrases, and [`compile`](mod@compile) makes [tables](Tables) of them. Both
//!    allocate; they run when a program is built, or when it starts.
//! 2. [`spelling`] reads the words of a text, folded by [`fold`], and [`Tables`] knows their symbols.
//! 3. [`search`] finds phrases among the last of them. Nothing of this allocates.
//!
//! ```
//! use bounce_phrases::{Search, compile, parse_all};
//! use bounce_phrases::spelling::read_word;
//!
//! let phrases: [(&str, &[&str]); 2] = [
//!     ("full", &["mailbox [is] full"]),
//!     ("unknown", &["user … unknown"]),
//! ];
//! let tables = compile(&parse_all(phrases, &|_| None)?, |_| false)?;
//! let tables = tables.borrowed();
//!
//! let text = "Sorry, this MAILBOX is full";
//! let mut recent = Search::new([&tables]);
//! for (start, _) in text.match_indices(|c: char| c.is_alphabetic()) {
//!     if start == 0 || text.as_bytes()[start - 1] == b' ' {
//!         let (word, end) = read_word(text.as_bytes(), start);
//!         recent.word([tables.symbol(&word)], false, (start, end));
//!     }
//! }
//! let mut found = Vec::new();
//! recent.find(usize::MAX, |phrase| {
//!     found.push((phrase.number, &text[phrase.start as usize..phrase.end as usize]));
//! });
//! assert_eq!(found, [(0, "MAILBOX is full")]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![forbid(unsafe_code)]
#![cfg_attr(not(test), no_std)]

extern crate alloc;

pub mod ahead;
pub mod compile;
pub mod encoded_word;
pub mod fold;
mod forms;
pub mod notation;
pub mod search;
pub mod shape;
pub mod spelling;
pub mod tables;
pub mod written;

pub use compile::{OwnedTables, compile};
pub use notation::{Pattern, parse, parse_all};
pub use search::{Match, Search};
pub use shape::Shape;
pub use tables::Tables;
