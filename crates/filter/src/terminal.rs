//! What others wrote, made fit to be shown. A terminal obeys control characters, and shows text in
//! another order, or not at all, where format characters say so; so neither is written as it is.

use std::borrow::Cow;

use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// Text on one line: tabs and the ends of lines are spaces, and other characters that are not to be
/// seen are escaped as in Rust (`\u{202e}`).
pub fn shown(text: &str) -> Cow<'_, str> {
    escaped(text, |c, out| out.extend(c.escape_unicode()))
}

/// JSON on one line, with the same value: such characters are escaped as in JSON (`\u202e`). They
/// can only stand in strings; tabs and the ends of lines can only stand between the values.
pub fn json(text: &str) -> Cow<'_, str> {
    escaped(text, |c, out| {
        for unit in c.encode_utf16(&mut [0; 2]) {
            out.push_str(&format!("\\u{unit:04x}"));
        }
    })
}

fn escaped(text: &str, escape: impl Fn(char, &mut String)) -> Cow<'_, str> {
    // Most text is ASCII, of which many bytes are looked at at once.
    let is_ascii = text
        .bytes()
        .fold(true, |is, byte| is & matches!(byte, b' '..=b'~'));
    if is_ascii || text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' | '\n' | '\r' => out.push(' '),
            _ if is_plain(c) => out.push(c),
            _ => escape(c, &mut out),
        }
    }
    Cow::Owned(out)
}

/// Whether a character is only seen. What has no meaning yet may come to be a format character.
fn is_plain(c: char) -> bool {
    // Kana and the common Chinese characters need not be looked up.
    matches!(c, ' '..='~' | '\u{3041}'..='\u{3096}' | '\u{30A0}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}')
        || !matches!(
            c.general_category(),
            GeneralCategory::Control
                | GeneralCategory::Format
                | GeneralCategory::LineSeparator
                | GeneralCategory::ParagraphSeparator
                | GeneralCategory::Unassigned
        )
}
