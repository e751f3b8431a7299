//! The filter: JSON objects with replies in, the same with answers out; and the JSON of an answer, wherever the command
//! writes one.
//!
//! It is what the command does for each of a million lines. In a crate of its own it is compiled to be fast, and the
//! rest of the command to be there soon.
#![forbid(unsafe_code)]

pub mod answers;
pub mod bounce;
pub mod filter;
pub mod lines;
pub mod members;
pub mod terminal;
#[cfg(test)]
mod tests;
