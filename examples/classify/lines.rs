//! Standard input, line by line.

use std::io::{self, BufRead, BufReader, Read};

/// How much is read at once: few calls for a file, and not much to wait for.
const READ_SIZE: usize = 1 << 16;

/// U+FEFF in UTF-8, which some programs write at the beginning of a file.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Hands on each line, without the white space at its end. A byte order mark is no part of a line; each
/// of several files that were put together may have begun with one.
pub fn each(input: impl Read, mut take: impl FnMut(&[u8]) -> io::Result<()>) -> io::Result<()> {
    let mut input = BufReader::with_capacity(READ_SIZE, input);
    // It is used again for each line.
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? != 0 {
        let text = line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&line);
        take(text.trim_ascii_end())?;
        line.clear();
    }
    Ok(())
}
