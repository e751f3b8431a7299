//! Bytes of the input, as messages and `Debug` show them: in quotation marks, what cannot be printed as
//! escapes.

use core::fmt;

/// How many bytes of its input the message of an error quotes.
pub(crate) const MOST_QUOTED: usize = 80;

/// Text that need not be UTF-8, in quotation marks.
#[derive(Clone, Copy)]
pub(crate) struct Quoted<'a> {
    bytes: &'a [u8],
    /// Whether there were more bytes.
    is_cut: bool,
}

impl<'a> Quoted<'a> {
    /// All of the bytes.
    pub(crate) const fn whole(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            is_cut: false,
        }
    }

    /// The first [`MOST_QUOTED`] bytes, or up to three fewer, so that no character is cut.
    pub(crate) fn start(bytes: &'a [u8]) -> Self {
        let is_cut = bytes.len() > MOST_QUOTED;
        let is_inside = |at: usize| matches!(bytes.get(at), Some(0x80..0xC0));
        let end = (MOST_QUOTED - 3..=MOST_QUOTED)
            .rev()
            .find(|&end| !is_inside(end))
            .unwrap_or(MOST_QUOTED);
        Self {
            bytes: bytes.get(..end).filter(|_| is_cut).unwrap_or(bytes),
            is_cut,
        }
    }
}

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        for chunk in self.bytes.utf8_chunks() {
            // Between quotation marks an apostrophe needs no escape.
            for (at, part) in chunk.valid().split('\'').enumerate() {
                f.write_str(if at == 0 { "" } else { "'" })?;
                write!(f, "{}", part.escape_debug())?;
            }
            write!(f, "{}", chunk.invalid().escape_ascii())?;
        }
        f.write_str(if self.is_cut { "…\"" } else { "\"" })
    }
}

impl fmt::Debug for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_printed_is_escaped() {
        let quoted = Quoted::whole(b"it's \"so\"\n\xFF\xE5\xAE\xB9\x1b");
        assert_eq!(quoted.to_string(), r#""it's \"so\"\n\xff容\u{1b}""#);
        assert_eq!(format!("{quoted:?}"), quoted.to_string());
    }

    #[test]
    fn long_texts_are_cut_between_characters() {
        let short = "a".repeat(MOST_QUOTED);
        let exact = Quoted::start(short.as_bytes());
        assert_eq!(exact.to_string(), format!("\"{short}\""));

        for ahead in 0..4 {
            let text = "a".repeat(ahead) + &"容".repeat(40);
            let characters = (MOST_QUOTED - ahead) / "容".len();
            let kept = "a".repeat(ahead) + &"容".repeat(characters);
            let quoted = Quoted::start(text.as_bytes());
            assert_eq!(quoted.to_string(), format!("\"{kept}…\""));
        }

        // Bytes inside no character are cut wherever they are.
        let quoted = Quoted::start(&[0x80; 200]).to_string();
        assert_eq!(quoted, format!("\"{}…\"", r"\x80".repeat(MOST_QUOTED)));
    }
}
