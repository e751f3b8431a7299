//! Logs that grow: their lines as they are written, through rotation.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use bounce_classifier::log;
use memchr::memrchr;
use same_file::Handle;

use crate::input::error::InputError;
use crate::input::lines;
use crate::input::piece::{Emit, LogPiece, Piece};
use crate::input::places;
use crate::pipeline::Stopped;

/// How long to wait before looking again.
const PAUSE: Duration = Duration::from_millis(200);

/// How much is read at once.
const READ_SIZE: usize = 1 << 16;

/// Of a longer line, no more than this is kept.
const LONGEST_LINE: usize = 2 * log::MAX_LINE;

/// A log that is followed.
struct Followed {
    path: PathBuf,
    name: Arc<str>,
    file: File,
    /// Tells whether the file at the path is still this one.
    handle: Handle,
    /// How much of it was read.
    position: u64,
    /// The beginning of a line that has no end yet.
    rest: Vec<u8>,
    /// The number of the line that is next.
    next: u64,
    reader: log::Reader,
}

/// Hands on the lines of logs, those that are there and those that are yet to come. It ends only when nobody wants more,
/// or no file is left.
pub fn follow(paths: Vec<PathBuf>, emit: Emit<'_>) -> Result<(), Stopped> {
    let mut all = Vec::new();
    for path in paths {
        match Followed::open(path.clone()) {
            Ok(followed) => all.push(followed),
            Err(error) => emit(Piece::Failed(InputError::new(&path, error)))?,
        }
    }
    while !all.is_empty() {
        let mut has_news = false;
        for followed in &mut all {
            let news = followed.read(emit)?;
            has_news |= match news {
                Ok(has_news) => has_news || followed.reopen(emit)?,
                Err(error) => {
                    emit(Piece::Failed(InputError::new(&followed.path, error)))?;
                    followed.reopen(emit)?
                }
            };
        }
        if !has_news {
            thread::sleep(PAUSE);
        }
    }
    Ok(())
}

impl Followed {
    fn open(path: PathBuf) -> io::Result<Self> {
        let file = File::open(&path)?;
        Ok(Self {
            name: places::name(&path),
            handle: Handle::from_file(file.try_clone()?)?,
            path,
            file,
            position: 0,
            rest: Vec::new(),
            next: 1,
            reader: log::Reader::new(),
        })
    }

    /// Hands on what has been written; tells whether there was anything.
    fn read(&mut self, emit: Emit<'_>) -> Result<io::Result<bool>, Stopped> {
        let mut has_news = false;
        loop {
            let from = self.rest.len();
            self.rest.resize(from + READ_SIZE, 0);
            let count = match self
                .file
                .read(self.rest.get_mut(from..).unwrap_or_default())
            {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => 0,
                Err(error) => {
                    self.rest.truncate(from);
                    return Ok(Err(error));
                }
                Ok(0) => {
                    self.rest.truncate(from);
                    return Ok(Ok(has_news));
                }
                Ok(count) => count,
            };
            self.rest.truncate(from + count);
            self.position += u64::try_from(count).unwrap_or_default();
            has_news = true;
            if let Some(end) = memrchr(b'\n', &self.rest) {
                let behind = self.rest.split_off(end + 1);
                self.hand_on(emit)?;
                self.rest = behind;
            }
            self.rest.truncate(LONGEST_LINE);
        }
    }

    /// Begins anew where the log was renamed and another has its name, or where it was emptied; tells whether it was.
    fn reopen(&mut self, emit: Emit<'_>) -> Result<bool, Stopped> {
        let Ok(handle) = Handle::from_path(&self.path) else {
            // Between the old file and the new one there may be none.
            return Ok(false);
        };
        if handle != self.handle {
            // What was written after the last look and before it was renamed.
            let _ = self.read(emit)?;
            let Ok(new) = Self::open(self.path.clone()) else {
                return Ok(false);
            };
            self.hand_on(emit)?;
            *self = new;
            return Ok(true);
        }
        let is_emptied = self
            .file
            .metadata()
            .is_ok_and(|file| file.len() < self.position);
        if is_emptied && self.file.seek(SeekFrom::Start(0)).is_ok() {
            self.hand_on(emit)?;
            self.position = 0;
            self.next = 1;
            self.reader = log::Reader::new();
        }
        Ok(is_emptied)
    }

    /// Hands on the lines that are held.
    fn hand_on(&mut self, emit: Emit<'_>) -> Result<(), Stopped> {
        if self.rest.is_empty() {
            return Ok(());
        }
        let piece = lines::Piece {
            first: self.next,
            bytes: std::mem::take(&mut self.rest),
        };
        self.next +=
            u64::try_from(memchr::memchr_iter(b'\n', &piece.bytes).count()).unwrap_or_default();
        let piece = LogPiece::new(&self.name, piece, &mut self.reader);
        emit(Piece::Log(Box::new(piece)))
    }
}
