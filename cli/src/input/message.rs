//! A message.

use std::sync::Arc;

/// A message, as it was found.
#[derive(Debug)]
pub struct Message {
    pub file: Arc<str>,
    /// Which of the messages in an mbox file it is, from 1.
    pub number: Option<u64>,
    pub bytes: Vec<u8>,
    /// Whether the end of a large one was left out.
    pub is_cut: bool,
}
