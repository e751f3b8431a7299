//! What is read: files, folders and standard input, cut into pieces to be worked on.

pub mod error;
pub mod follow;
pub mod json;
pub mod lines;
pub mod mbox;
pub mod message;
pub mod messages;
pub mod open;
pub mod piece;
pub mod places;
pub mod progress;
