//! Encoded words: text outside ASCII in a field of a message's header (RFC 2047).

/// How many characters of base64 are read of one word. RFC 2047 §2 lets it have 75 with all that is around them;
/// some programs do not break words at all.
const MOST: usize = 256;

/// An encoded word, or how one begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EncodedWord {
    /// In the encoding "Q", whose letters are read [as in quoted-printable](crate::written): only what announces
    /// it has to be passed over.
    Quoted {
        /// The length of what announces it: `=?UTF-8?Q?`.
        announcement: usize,
    },
    /// In base64, and in UTF-8.
    Base64 {
        /// The bytes that it stands for; 0 behind them.
        text: [u8; MOST / 4 * 3],
        /// How many they are.
        count: usize,
        /// The length of the whole word, in the text that it was found in.
        length: usize,
    },
}

/// The encoded word at the start of `bytes`, if one is there that can be read: there are no tables for charsets
/// other than UTF-8.
///
/// ```
/// use bounce_phrases::encoded_word::{self, EncodedWord};
///
/// let word = encoded_word::read("=?UTF-8?B?5a6b5YWI?= x".as_bytes());
/// let Some(EncodedWord::Base64 { text, count, length }) = word else { panic!() };
/// assert_eq!((&text[..count], length), ("宛先".as_bytes(), 20));
/// ```
#[cold]
pub fn read(bytes: &[u8]) -> Option<EncodedWord> {
    let rest = bytes.strip_prefix(b"=?")?;
    // The longest name of a charset has 45 letters; a language may follow (RFC 2231 §5).
    let charset_length = rest.iter().take(64).position(|&byte| byte == b'?')?;
    let (charset, rest) = rest.split_at_checked(charset_length)?;
    let is_name = |byte: &u8| byte.is_ascii_graphic() && *byte != b'=';
    if charset.is_empty() || !charset.iter().all(is_name) {
        return None;
    }
    let announcement = 2 + charset_length + 3;
    match *rest {
        [b'?', b'Q' | b'q', b'?', ..] => Some(EncodedWord::Quoted { announcement }),
        [b'?', b'B' | b'b', b'?', ref encoded @ ..] if is_utf8(charset) => {
            let (text, count, read) = base64(encoded)?;
            Some(EncodedWord::Base64 {
                text,
                count,
                length: announcement + read + 2,
            })
        }
        _ => None,
    }
}

/// Whether a charset, perhaps with a language behind it, is UTF-8 or a part of it.
fn is_utf8(charset: &[u8]) -> bool {
    let name = charset.split(|&byte| byte == b'*').next();
    let is = |known: &[u8]| name.is_some_and(|name| name.eq_ignore_ascii_case(known));
    is(b"utf-8") || is(b"utf8") || is(b"us-ascii")
}

/// What base64 before `?=` stands for, how many bytes that is, and how many characters were read.
fn base64(encoded: &[u8]) -> Option<([u8; MOST / 4 * 3], usize, usize)> {
    let length = encoded
        .iter()
        .take(MOST + 1)
        .position(|&byte| byte == b'?')?;
    let (encoded, rest) = encoded.split_at_checked(length)?;
    rest.starts_with(b"?=").then_some(())?;
    let mut text = [0; MOST / 4 * 3];
    let mut slots = text.iter_mut();
    let (mut bits, mut bit_count, mut count) = (0u32, 0, 0);
    for &byte in encoded {
        let six = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'=' => break,
            _ => return None,
        };
        bits = bits << 6 | u32::from(six);
        bit_count += 6;
        if bit_count >= 8 {
            bit_count -= 8;
            *slots.next()? = (bits >> bit_count) as u8;
            count += 1;
        }
    }
    Some((text, count, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(word: &str) -> Option<(String, usize)> {
        match read(word.as_bytes())? {
            EncodedWord::Base64 {
                text,
                count,
                length,
            } => Some((String::from_utf8(text[..count].into()).unwrap(), length)),
            EncodedWord::Quoted { announcement } => Some((String::new(), announcement)),
        }
    }

    #[test]
    fn words_in_utf8_are_read() {
        for (word, expected) in [
            ("=?UTF-8?B?5a6b5YWI?=", "宛先"),
            ("=?utf-8*ja?b?5a6b5YWI?=", "宛先"),
            ("=?US-ASCII?B?VXNlcg==?=", "User"),
            ("=?utf8?B?VXNlcg?=", "User"),
            ("=?UTF-8?B??=", ""),
        ] {
            let read = text(&format!("{word}?= x"));
            assert_eq!(read, Some((expected.into(), word.len())), "{word}");
        }
        assert_eq!(text("=?ISO-8859-1?Q?=FCber?="), Some((String::new(), 15)));
    }

    #[test]
    fn a_word_of_any_length_is_read_or_left_alone() {
        for length in [252, 256, 260] {
            let word = format!("=?UTF-8?B?{}?=", "QUFB".repeat(length / 4));
            assert_eq!(text(&word).is_some(), length <= MOST, "{length}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_left_alone() {
        for word in [
            "",
            "=?",
            "=?UTF-8",
            "=?UTF-8?B",
            "=?UTF-8?B?5a6b5YWI",
            "=?UTF-8?B?5a6b5YWI?",
            "=?UTF-8?B?5a6b 5YWI?=",
            "=?UTF-8?X?5a6b5YWI?=",
            "=?ISO-2022-JP?B?GyRCMEBAaBsoQg==?=",
            "=??B?5a6b5YWI?=",
            "=? what?Q?",
            "x=?UTF-8?B?5a6b5YWI?=",
        ] {
            assert_eq!(text(word), None, "{word}");
        }
    }
}
