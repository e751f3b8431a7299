//! Files and standard input, unpacked where they are compressed.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Chain, Cursor, Read};
use std::path::Path;

use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::{FrameDecoder, StreamingDecoder};

use crate::input::places::Place;
use crate::input::progress::Progress;

/// How much is read at once: few calls for a file, and not much to wait for.
pub const READ_SIZE: usize = 1 << 16;

/// How files that are compressed begin (RFC 1952 §2.3.1, RFC 8878 §3.1.1 and §3.1.2).
const GZIP: &[u8] = b"\x1F\x8B";
const ZSTANDARD: &[u8] = b"\x28\xB5\x2F\xFD";
/// Of the first byte, the last four bits may be others.
const SKIPPABLE: &[u8; 4] = b"\x50\x2A\x4D\x18";

/// What is read of an input, unpacked.
pub type Reader = Box<dyn BufRead + Send>;

/// Opens one place after the other.
pub struct Opener {
    /// Standard input, until it is read.
    input: Option<Box<dyn Read + Send>>,
    progress: Progress,
}

impl Opener {
    /// An opener of files, and of standard input, which can be read once.
    pub fn new(input: Box<dyn Read + Send>, progress: &Progress) -> Self {
        Self {
            input: Some(input),
            progress: progress.clone(),
        }
    }

    /// Opens a place that is no folder.
    pub fn open(&mut self, place: &Place) -> io::Result<Reader> {
        match place {
            Place::Input => {
                let input = self.input.take().unwrap_or_else(|| Box::new(io::empty()));
                stream(input, &self.progress)
            }
            Place::Path(path) => file(path, &self.progress),
        }
    }
}

/// Opens a file.
pub fn file(path: &Path, progress: &Progress) -> io::Result<Reader> {
    unpacked(Counted {
        inner: File::open(path)?,
        progress: progress.clone(),
    })
}

/// Opens what is already being read, such as standard input.
pub fn stream(input: impl Read + Send + 'static, progress: &Progress) -> io::Result<Reader> {
    unpacked(Counted {
        inner: input,
        progress: progress.clone(),
    })
}

/// Unpacks gzip and Zstandard, which are told by how they begin.
fn unpacked(input: impl Read + Send + 'static) -> io::Result<Reader> {
    let mut input = BufReader::with_capacity(READ_SIZE, input);
    let start = beginning(&mut input)?;
    let whole = Cursor::new(start.clone()).chain(input);
    if start.starts_with(GZIP) {
        let unpacked = MultiGzDecoder::new(whole);
        return Ok(Box::new(BufReader::with_capacity(READ_SIZE, unpacked)));
    }
    if start.starts_with(ZSTANDARD) || is_skippable(&start) {
        let unpacked = Frames::Between(whole);
        return Ok(Box::new(BufReader::with_capacity(READ_SIZE, unpacked)));
    }
    Ok(Box::new(whole))
}

/// The first bytes, as many as tell how the rest is packed. Of what is not packed no more are waited for than tell so.
fn beginning(input: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut start = Vec::new();
    let may_be_packed = |start: &[u8]| {
        let [_, skippable @ ..] = SKIPPABLE;
        start.len() < 4
            && (GZIP.starts_with(start)
                || ZSTANDARD.starts_with(start)
                || matches!(start, [0x50..=0x5F, rest @ ..] if skippable.starts_with(rest)))
    };
    while may_be_packed(&start) {
        let mut byte = [0];
        if retried(|| input.read(&mut byte))? == 0 {
            break;
        }
        start.extend_from_slice(&byte);
    }
    Ok(start)
}

fn retried<T>(mut attempt: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match attempt() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            other => return other,
        }
    }
}

/// Whether bytes begin a frame that has no data, as some compressors put first (RFC 8878 §3.1.2).
fn is_skippable(start: &[u8]) -> bool {
    let [_, rest @ ..] = SKIPPABLE;
    matches!(start, [0x50..=0x5F, behind @ ..] if behind.starts_with(rest))
}

/// A frame, whose first bytes have been read already.
type Frame<R> = StreamingDecoder<Chain<Cursor<[u8; 4]>, R>, FrameDecoder>;

/// The frames of a Zstandard file, one after the other.
enum Frames<R: BufRead> {
    Between(R),
    Within(Box<Frame<R>>),
    Ended,
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        loop {
            match std::mem::replace(self, Self::Ended) {
                Self::Ended => return Ok(0),
                Self::Between(mut source) => {
                    if source.fill_buf()?.is_empty() {
                        return Ok(0);
                    }
                    let mut magic = [0; 4];
                    source.read_exact(&mut magic)?;
                    if is_skippable(&magic) {
                        let mut length = [0; 4];
                        source.read_exact(&mut length)?;
                        let data = u64::from(u32::from_le_bytes(length));
                        io::copy(&mut source.by_ref().take(data), &mut io::sink())?;
                        *self = Self::Between(source);
                        continue;
                    }
                    let frame = Cursor::new(magic).chain(source);
                    let decoder = StreamingDecoder::new(frame).map_err(io::Error::other)?;
                    *self = Self::Within(Box::new(decoder));
                }
                Self::Within(mut decoder) => {
                    let count = decoder.read(buffer)?;
                    if count > 0 {
                        *self = Self::Within(decoder);
                        return Ok(count);
                    }
                    let (_, source) = decoder.into_inner().into_inner();
                    *self = Self::Between(source);
                }
            }
        }
    }
}

/// Counts what is read, for those who look on.
struct Counted<R> {
    inner: R,
    progress: Progress,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.progress.advance(count);
        Ok(count)
    }
}
