//! Lines of bytes, and the text in them.

use std::borrow::Cow;

use memchr::memchr;

/// U+FEFF in UTF-8, which some programs write at the beginning of a file.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// The lines of a piece of text, each without the white space at its end. A byte order mark is no part of a line; each
/// of several files that were put together may have begun with one.
pub fn of(piece: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = piece;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = memchr(b'\n', rest).unwrap_or(rest.len());
        let (line, behind) = rest.split_at(end);
        rest = behind.get(1..).unwrap_or_default();
        let line = line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line);
        Some(line.trim_ascii_end())
    })
}

/// Bytes as text: those that are not UTF-8 are read as ISO 8859-1.
pub fn text(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => {
            let mut text = String::with_capacity(bytes.len());
            for chunk in bytes.utf8_chunks() {
                text.push_str(chunk.valid());
                text.extend(chunk.invalid().iter().copied().map(char::from));
            }
            Cow::Owned(text)
        }
    }
}
