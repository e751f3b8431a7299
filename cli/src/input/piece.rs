//! A piece of input: as much as one thread works on at a time.

use std::path::PathBuf;
use std::sync::Arc;

use bounce_classifier::log;

use crate::input::error::InputError;
use crate::input::json::Value;
use crate::input::lines;
use crate::input::messages::Message;
use crate::pipeline::Stopped;

/// A piece of input.
pub enum Piece {
    /// Lines of a file.
    Lines(Arc<str>, lines::Piece),
    /// Lines of a file, each with a JSON object.
    Objects(lines::Piece),
    /// Lines of a log, and what is to be known of those before them.
    Log(Arc<str>, lines::Piece, Box<log::Reader>),
    /// Messages.
    Messages(Vec<Message>),
    /// Files of a Maildir, each with a message.
    Files(Vec<PathBuf>),
    /// JSON values of a file.
    Values(Arc<str>, Vec<Value>),
    /// What could not be read.
    Failed(InputError),
}

/// Hands a piece on.
pub type Emit<'e> = &'e mut dyn FnMut(Piece) -> Result<(), Stopped>;
