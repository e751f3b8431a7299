//! How wide text is on a terminal.

use std::borrow::Cow;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How many columns a text takes; most Japanese characters take two.
pub fn of(text: &str) -> usize {
    text.width()
}

/// A text in no more columns than that; `…` stands for what is left out.
pub fn cut(text: &str, columns: usize) -> Cow<'_, str> {
    if text.len() <= columns || of(text) <= columns {
        return Cow::Borrowed(text);
    }
    let mut width = 1;
    let mut cut: String = text
        .chars()
        .take_while(|c| {
            width += c.width().unwrap_or_default();
            width <= columns
        })
        .collect();
    if columns > 0 {
        cut.push('…');
    }
    Cow::Owned(cut)
}

/// Appends a text in just so many columns.
pub fn pad(out: &mut Vec<u8>, text: &str, columns: usize) {
    let cut = cut(text, columns);
    out.extend_from_slice(cut.as_bytes());
    let spaces = columns.saturating_sub(of(&cut));
    out.resize(out.len() + spaces, b' ');
}
