//! Messages: in files of their own, in mbox files, in Maildirs and other folders.

use std::fs::FileType;
use std::io::{self, BufRead, Cursor, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use crate::input::error::InputError;
use crate::input::mbox::{self, LONGEST_MESSAGE};
use crate::input::message::Message;
use crate::input::open::{self, Reader};
use crate::input::piece::{Emit, Piece};
use crate::input::places;
use crate::input::progress::Progress;
use crate::pipeline::Stopped;

/// How many messages, and about how many bytes of them, a piece has.
const MESSAGES_PER_PIECE: usize = 64;
const PIECE_SIZE: usize = 1 << 19;

/// No line before a message is longer.
const LONGEST_FIRST_LINE: u64 = 1 << 10;

/// Messages until they are handed on.
struct Gathered<'e> {
    emit: Emit<'e>,
    messages: Vec<Message>,
    files: Vec<PathBuf>,
    size: usize,
}

impl Gathered<'_> {
    fn message(&mut self, message: Message) -> Result<(), Stopped> {
        if !self.files.is_empty() {
            self.flush()?;
        }
        self.size += message.bytes.len();
        self.messages.push(message);
        if self.messages.len() < MESSAGES_PER_PIECE && self.size < PIECE_SIZE {
            return Ok(());
        }
        self.flush()
    }

    fn file(&mut self, path: PathBuf) -> Result<(), Stopped> {
        if !self.messages.is_empty() {
            self.flush()?;
        }
        self.files.push(path);
        if self.files.len() < MESSAGES_PER_PIECE {
            return Ok(());
        }
        self.flush()
    }

    fn fail(&mut self, error: InputError) -> Result<(), Stopped> {
        self.flush()?;
        (self.emit)(Piece::Failed(error))
    }

    fn flush(&mut self) -> Result<(), Stopped> {
        self.size = 0;
        if !self.messages.is_empty() {
            (self.emit)(Piece::Messages(std::mem::take(&mut self.messages)))?;
        }
        if !self.files.is_empty() {
            (self.emit)(Piece::Files(std::mem::take(&mut self.files)))?;
        }
        Ok(())
    }
}

/// Hands on the messages of a stream.
pub fn stream(
    name: &Arc<str>,
    reader: Reader,
    progress: &Progress,
    emit: Emit<'_>,
) -> Result<(), Stopped> {
    let mut gathered = Gathered {
        emit,
        messages: Vec::new(),
        files: Vec::new(),
        size: 0,
    };
    read(name, reader, progress, &mut gathered)?;
    gathered.flush()
}

/// Hands on the messages in a folder, in the order in which the system lists them: to sort them would take memory for
/// every name.
pub fn folder(path: &Path, progress: &Progress, emit: Emit<'_>) -> Result<(), Stopped> {
    let mut gathered = Gathered {
        emit,
        messages: Vec::new(),
        files: Vec::new(),
        size: 0,
    };
    // Whether the folder of the last file is one of a Maildir's.
    let mut last: Option<(PathBuf, bool)> = None;
    let entries = WalkDir::new(path).follow_links(true).into_iter();
    for entry in entries.filter_entry(is_wanted) {
        match entry {
            Ok(entry) if is_file(entry.file_type()) => {
                let folder = entry.path().parent().unwrap_or(path);
                let is_maildirs = match &last {
                    Some((known, is_maildirs)) if known == folder => *is_maildirs,
                    _ => {
                        let is_maildirs = is_maildirs(folder);
                        last = Some((folder.to_path_buf(), is_maildirs));
                        is_maildirs
                    }
                };
                if is_maildirs {
                    progress.advance_messages(1);
                    gathered.file(entry.into_path())?;
                    continue;
                }
                let name = places::name(entry.path());
                match open::file(entry.path(), progress) {
                    Ok(reader) => read(&name, reader, progress, &mut gathered)?,
                    Err(error) => gathered.fail(InputError { name, error })?,
                }
            }
            Ok(_) => {}
            Err(error) => {
                let path = error.path().unwrap_or(path).to_path_buf();
                gathered.fail(InputError::new(&path, error.into()))?;
            }
        }
    }
    gathered.flush()
}

/// Reads the message of a file in a Maildir. A file that has been moved or removed since it was listed, as programs
/// that work on a Maildir do, is none.
pub fn in_maildir(path: &Path) -> io::Result<Option<Message>> {
    match open::file(path, &Progress::none()) {
        Ok(reader) => whole(places::name(path), reader).map(Some),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Reads a message, or those of an mbox file.
fn read(
    name: &Arc<str>,
    mut reader: Reader,
    progress: &Progress,
    gathered: &mut Gathered<'_>,
) -> Result<(), Stopped> {
    let fail = |error| InputError {
        name: Arc::clone(name),
        error,
    };
    let mut first = Vec::new();
    let mut start = reader.by_ref().take(LONGEST_FIRST_LINE);
    if let Err(error) = start.read_until(b'\n', &mut first) {
        return gathered.fail(fail(error));
    }
    let is_mbox = mbox::is_mbox(&first);
    let reader: Reader = Box::new(Cursor::new(first).chain(reader));
    if !is_mbox {
        progress.advance_messages(1);
        return match whole(Arc::clone(name), reader) {
            Ok(message) => gathered.message(message),
            Err(error) => gathered.fail(fail(error)),
        };
    }
    let mut messages = mbox::Messages::new(reader);
    for number in 1.. {
        match messages.next() {
            Ok(Some(message)) => {
                progress.advance_messages(1);
                gathered.message(Message {
                    file: Arc::clone(name),
                    number: Some(number),
                    bytes: message.bytes,
                    is_cut: message.is_cut,
                })?;
            }
            Ok(None) => break,
            Err(error) => return gathered.fail(fail(error)),
        }
    }
    Ok(())
}

/// Reads a message that is all of a file, as far as it is kept.
fn whole(file: Arc<str>, mut reader: Reader) -> io::Result<Message> {
    let mut bytes = Vec::new();
    let longest = u64::try_from(LONGEST_MESSAGE).unwrap_or(u64::MAX);
    reader.by_ref().take(longest).read_to_end(&mut bytes)?;
    let is_cut = bytes.len() == LONGEST_MESSAGE && !reader.fill_buf()?.is_empty();
    Ok(Message {
        file,
        number: None,
        bytes,
        is_cut,
    })
}

fn is_file(kind: FileType) -> bool {
    kind.is_file()
}

/// Whether an entry may have messages: a Maildir's `tmp` has what is not written yet, and hidden files hold what mail
/// programs note for themselves. Hidden folders are a Maildir's subfolders (`.Sent`).
fn is_wanted(entry: &DirEntry) -> bool {
    if entry.depth() == 0 {
        return true;
    }
    let name = entry.file_name().as_encoded_bytes();
    if entry.file_type().is_dir() {
        return name != b"tmp" || !is_maildir(entry.path().parent());
    }
    !name.starts_with(b".") && (has_messages(entry.path()) || !is_maildir(entry.path().parent()))
}

/// Whether a folder is a Maildir.
fn is_maildir(path: Option<&Path>) -> bool {
    path.is_some_and(|path| path.join("cur").is_dir() && path.join("new").is_dir())
}

/// Whether a folder is the one of a Maildir that has the messages, `cur` or `new`.
fn is_maildirs(folder: &Path) -> bool {
    let name = folder.file_name();
    name.is_some_and(|name| name == "cur" || name == "new") && is_maildir(folder.parent())
}

/// Whether a file stands in a folder that has the name of one of a Maildir's.
fn has_messages(path: &Path) -> bool {
    let name = path.parent().and_then(Path::file_name);
    name.is_some_and(|name| name == "cur" || name == "new")
}
