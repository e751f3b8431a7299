//! A piece of input: as much as one thread works on at a time.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use bounce_classifier::log;

use crate::input::error::InputError;
use crate::input::json::Value;
use crate::input::lines;
use crate::input::message::Message;
use crate::pipeline::Stopped;

/// Lines of a log, as text, and what is to be known of those before them.
pub struct LogPiece {
    pub file: Arc<str>,
    /// The number of the first line, from 1.
    pub first: u64,
    pub text: String,
    pub reader: log::Reader,
}

impl LogPiece {
    /// The lines of a piece, behind those that a reader has passed; it passes these, too.
    pub fn new(file: &Arc<str>, piece: lines::Piece, ahead: &mut log::Reader) -> Self {
        let text = String::from_utf8(piece.bytes)
            .unwrap_or_else(|error| bounce_filter::lines::text(error.as_bytes()).into_owned());
        let reader = ahead.clone();
        ahead.pass(&text);
        Self {
            file: Arc::clone(file),
            first: piece.first,
            text,
            reader,
        }
    }
}

/// A piece of input.
pub enum Piece {
    /// Lines of a file.
    Lines(Arc<str>, lines::Piece),
    /// Lines of a file, each with a JSON object.
    Objects(lines::Piece),
    /// Lines of a log.
    Log(Box<LogPiece>),
    /// Messages.
    Messages(Vec<Message>),
    /// Files of a Maildir, each with a message.
    Files(Vec<PathBuf>),
    /// JSON values of a file.
    Values(Arc<str>, Vec<Value>),
    /// What could not be read.
    Failed(InputError),
}

impl Piece {
    /// What could not be read of an input.
    pub fn failed(name: &Arc<str>, error: io::Error) -> Self {
        let name = Arc::clone(name);
        Self::Failed(InputError { name, error })
    }
}

/// Hands a piece on.
pub type Emit<'e> = &'e mut dyn FnMut(Piece) -> Result<(), Stopped>;
