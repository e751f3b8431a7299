//! What mail servers say, and which reason it stands for: the rules of `bounce-classifier`.
//!
//! Rules are data. Nothing outside this crate knows a phrase, a code that means something, or the name
//! of a host. There is one file for each reason in `reasons`; the phrases are in the notation of
//! `bounce-phrases`. The build script of `bounce-classifier` compiles the phrases into static tables,
//! so a rule costs nothing at run time until its words occur.
//!
//! This crate is a part of `bounce-classifier` and changes with it: depend on that one.

#![deny(missing_docs)]
#![forbid(unsafe_code)]
#![cfg_attr(not(test), no_std)]

extern crate alloc;

pub mod blocklists;
pub mod hints;
pub mod hosts;
mod lexicon;
pub mod marks;
pub mod providers;
pub mod reasons;
pub mod reply;
pub mod rule;
pub mod status;
pub mod success;
pub mod units;
pub mod waits;
pub mod words;

pub use lexicon::{Entry, WAIT_WORDS, WaitWords, lexicon};
