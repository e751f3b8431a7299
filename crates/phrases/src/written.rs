//! Characters that a program on the way has written in another way: as an escape of a programming language, of
//! HTML or of quoted-printable, or as the characters that their bytes are in another encoding.
//!
//! Only characters outside ASCII are read from these: no escape makes punctuation, which has a meaning of its
//! own to whoever reads a reply.

use crate::fold;

/// The character that is written at the start of `bytes`, and the length of how it is written.
///
/// `\u00fc`, `\u{fc}`, `\xfc`, `\xc3\xbc`, `\303\274`, `=C3=BC`, `&#252;`, `&#xfc;`, `&uuml;` and the two
/// characters U+00C3 U+00BC are all an `ü`.
///
/// ```
/// use bounce_phrases::written::decode;
///
/// assert_eq!(decode(br"\u00fcber"), Some(('ü', 6)));
/// assert_eq!(decode(b"=C3=BCber"), Some(('ü', 6)));
/// assert_eq!(decode(b"&Uuml;ber"), Some(('Ü', 6)));
/// assert_eq!(decode("Ã¼ber".as_bytes()), Some(('ü', 4)));
/// assert_eq!(decode(b"=deferred"), None);
/// ```
#[cold]
pub fn decode(bytes: &[u8]) -> Option<(char, usize)> {
    let (c, length) = match bytes {
        [b'\\', b'u' | b'U' | b'x' | b'X', b'{', rest @ ..] => braced(rest, 3)?,
        [b'\\', b'u' | b'U', rest @ ..] => (number(rest.get(..4)?, 16)?, 6),
        [b'\\', ..] => {
            let hexadecimal = escaped(bytes, &|at| match at {
                [b'\\', b'x' | b'X', digits @ ..] => Some((byte(digits.get(..2)?, 16)?, 4)),
                _ => None,
            });
            let octal = |at: &[u8]| match at {
                [b'\\', digits @ ..] => Some((byte(digits.get(..3)?, 8)?, 4)),
                _ => None,
            };
            match hexadecimal {
                Some(found) => found,
                None => {
                    // Three digits behind a backslash may be a number of another kind.
                    let found @ (_, length) = escaped(bytes, &octal)?;
                    (length > 4).then_some(found)?
                }
            }
        }
        [b'=', ..] => {
            let found @ (_, length) = escaped(bytes, &|at| match at {
                [b'=', digits @ ..] => Some((byte(digits.get(..2)?, 16)?, 3)),
                _ => None,
            })?;
            // `status=deferred` has two hexadecimal digits behind a sign of equality.
            (length > 3).then_some(found)?
        }
        [b'&', b'#', b'x' | b'X', digits @ ..] => reference(digits, 16, 3)?,
        [b'&', b'#', digits @ ..] => reference(digits, 10, 2)?,
        [b'&', name @ ..] => entity(name)?,
        [0xC3, ..] => misread(bytes)?,
        _ => return None,
    };
    (!c.is_ascii()).then_some((c, length))
}

/// The length of a line end that quoted-printable has put into a word (RFC 2045 §6.7): an equals sign, the end
/// of the line, and then a letter.
#[cold]
pub fn soft_break(bytes: &[u8]) -> Option<usize> {
    let length = match bytes {
        [b'=', b'\r', b'\n', ..] => 3,
        [b'=', b'\n', ..] => 2,
        _ => return None,
    };
    let next = *bytes.get(length)?;
    (next.is_ascii_alphabetic() || !next.is_ascii()).then_some(length)
}

/// The length of the digits behind a backslash, with the letter before them, that stand for a control character,
/// for white space or for punctuation in ASCII: of `u003c` in `\u003c`.
#[cold]
pub fn sign(behind: &[u8]) -> Option<usize> {
    let (digits, radix) = match behind {
        [b'x' | b'X', ..] => (1..3, 16),
        [b'u' | b'U', ..] => (1..5, 16),
        _ => (0..3, 8),
    };
    let length = digits.end;
    let c = number(behind.get(digits)?, radix)?;
    (c.is_ascii() && !c.is_ascii_alphanumeric()).then_some(length)
}

/// The number that all of `digits` are.
fn number(digits: &[u8], radix: u32) -> Option<char> {
    let value = |sum: Option<u32>, &digit: &u8| {
        let digit = char::from(digit).to_digit(radix)?;
        sum?.checked_mul(radix)?.checked_add(digit)
    };
    let sum = digits.iter().fold(Some(0), value)?;
    char::from_u32(sum).filter(|_| !digits.is_empty())
}

/// The byte that all of `digits` are.
fn byte(digits: &[u8], radix: u32) -> Option<u8> {
    u8::try_from(u32::from(number(digits, radix)?)).ok()
}

/// The digits in braces, behind `before` bytes.
fn braced(rest: &[u8], before: usize) -> Option<(char, usize)> {
    let count = rest.iter().take(7).position(|&byte| byte == b'}')?;
    Some((number(rest.get(..count)?, 16)?, before + count + 1))
}

/// The digits before a semicolon, behind `before` bytes.
fn reference(digits: &[u8], radix: u32, before: usize) -> Option<(char, usize)> {
    let count = digits.iter().take(8).position(|&byte| byte == b';')?;
    Some((number(digits.get(..count)?, radix)?, before + count + 1))
}

/// A letter with an accent, by the name that HTML has for it.
fn entity(name: &[u8]) -> Option<(char, usize)> {
    let count = name.iter().take(8).position(|&byte| byte == b';')?;
    let (&letter, accent) = name.get(..count)?.split_first()?;
    let is = |wanted: &[u8]| accent.eq_ignore_ascii_case(wanted);
    let small = match letter.to_ascii_lowercase() {
        b's' if is(b"zlig") => 'ß',
        b'a' if is(b"elig") => 'æ',
        b'o' if is(b"elig") => 'œ',
        b'a' if is(b"ring") => 'å',
        b'c' if is(b"cedil") => 'ç',
        b'n' if is(b"tilde") => 'ñ',
        b'o' if is(b"slash") => 'ø',
        b'o' if is(b"tilde") => 'õ',
        b'a' if is(b"tilde") => 'ã',
        letter @ (b'a' | b'e' | b'i' | b'o' | b'u' | b'y') => {
            let forms = match letter {
                b'a' => ['à', 'á', 'â', 'ä'],
                b'e' => ['è', 'é', 'ê', 'ë'],
                b'i' => ['ì', 'í', 'î', 'ï'],
                b'o' => ['ò', 'ó', 'ô', 'ö'],
                b'u' => ['ù', 'ú', 'û', 'ü'],
                _ => ['ÿ', 'ý', 'ÿ', 'ÿ'],
            };
            let accents: [&[u8]; 4] = [b"grave", b"acute", b"circ", b"uml"];
            let which = accents.iter().position(|&accent| is(accent))?;
            *forms.get(which)?
        }
        _ => return None,
    };
    // Large and small letters are one to a phrase, and ß has no large form in Latin-1.
    let is_large = letter.is_ascii_uppercase() && ('à'..='þ').contains(&small);
    let c = if is_large {
        char::from_u32(u32::from(small) - 0x20).unwrap_or(small)
    } else {
        small
    };
    Some((c, count + 2))
}

/// Reads one escaped byte, and how long its escape is.
type EscapedByte<'f> = &'f dyn Fn(&[u8]) -> Option<(u8, usize)>;

/// The character whose bytes are escaped one by one; `one` reads one of them. A byte that is not UTF-8 is read
/// as ISO 8859-1.
fn escaped(mut bytes: &[u8], one: EscapedByte<'_>) -> Option<(char, usize)> {
    let mut read = [0; 4];
    let mut width = 0;
    let mut count = 0;
    for slot in &mut read {
        let Some((byte, length)) = one(bytes) else {
            break;
        };
        *slot = byte;
        (count, width) = (count + 1, length);
        bytes = bytes.get(length..).unwrap_or_default();
    }
    let (c, length) = fold::decode(read.get(..count)?)?;
    Some((c, length * width))
}

/// The character whose bytes in UTF-8 were read as Windows-1252, or as ISO 8859-1, and written in UTF-8 again.
fn misread(bytes: &[u8]) -> Option<(char, usize)> {
    let (lead, mut at) = fold::decode(bytes)?;
    let lead = u8::try_from(u32::from(lead)).ok()?;
    let count = match lead {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        _ => return None,
    };
    let mut read = [lead, 0, 0];
    for slot in read.get_mut(1..count)? {
        let (c, length) = fold::decode(bytes.get(at..)?)?;
        *slot = windows_1252(c)?;
        at += length;
    }
    // A French word that ends in é, before a closing quotation mark and its space.
    if matches!(read, [_, 0xA0, 0xAB | 0xBB]) {
        return None;
    }
    let (c, length) = fold::decode(read.get(..count)?)?;
    (length == count && is_written(c)).then_some((c, at))
}

/// The byte from 0x80 to 0xBF that a character is in Windows-1252 or ISO 8859-1.
fn windows_1252(c: char) -> Option<u8> {
    const FROM_0X80: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž',
        '\u{8F}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}',
        'ž', 'Ÿ',
    ];
    if ('\u{80}'..='\u{BF}').contains(&c) {
        return u8::try_from(u32::from(c)).ok();
    }
    let at = FROM_0X80.iter().position(|&known| known == c)?;
    Some(0x80 + at as u8)
}

/// Whether servers write the character. Others come about by chance, from two letters beside each other.
const fn is_written(c: char) -> bool {
    matches!(c as u32,
        0xA0..=0x17F | 0x386..=0x3CE | 0x400..=0x45F | 0x490 | 0x491 | 0x5D0..=0x5EA | 0x621..=0x64A
        | 0xE01..=0xE5B | 0x1EA0..=0x1EF9 | 0x2010..=0x203A | 0x3000..=0x30FF | 0x4E00..=0x9FFF
        | 0xAC00..=0xD7A3 | 0xFF01..=0xFF9F)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;
    use alloc::string::String;

    /// All that can be read of a text, the rest as it is.
    fn read(text: &str) -> String {
        let (mut out, mut at) = (String::new(), 0);
        while at < text.len() {
            let rest = &text.as_bytes()[at..];
            let (c, length) = decode(rest).or_else(|| fold::decode(rest)).unwrap();
            out.push(c);
            at += length;
        }
        out
    }

    #[test]
    fn all_ways_to_write_a_letter_are_read() {
        for text in [
            r"\u00fc",
            r"\U00FC",
            r"\u{fc}",
            r"\x{FC}",
            r"\xfc",
            r"\xc3\xbc",
            r"\XC3\XBC",
            r"\303\274",
            "=C3=BC",
            "=c3=bc",
            "&#252;",
            "&#xFC;",
            "&#XFC;",
            "&uuml;",
            "Ã¼",
        ] {
            assert_eq!(read(&format!("gr{text}n")), "grün", "{text}");
        }
        for (text, expected) in [
            (r"\u30e1\u30fc\u30eb", "メール"),
            (r"\xe3\x83\xa1\xe3\x83\xbc", "メー"),
            ("=E3=83=A1=E3=83=BC", "メー"),
            ("&#12513;&#x30FC;", "メー"),
            ("ãƒ¡ãƒ¼ãƒ«", "メール"),
            ("ÐŸÐ¾Ñ‡Ñ‚Ð°", "Почта"),
            ("lâ€™adresse", "l’adresse"),
            (
                "&Eacute;t&eacute; &szlig;&oelig;&Aring;&Ccedil;",
                "Été ßœÅÇ",
            ),
        ] {
            assert_eq!(read(text), expected);
        }
    }

    #[test]
    fn what_only_looks_like_an_escape_stays() {
        for text in [
            "status=deferred",
            "session=c3",
            "a=C3=",
            "=C3",
            "=C3=3C",
            r"EXAMPLE\user",
            r"\u12",
            r"\ud83d",
            r"\u0041",
            r"\x41",
            r"\250 ok",
            r"\303",
            "&#65;",
            "&#;",
            "&#x;",
            "&uml;",
            "&copy;",
            "&auml",
            "é »",
            "refusé\u{A0}»",
            "REFUSÉ\u{A0}!",
            "MENÜ»",
            "Ã",
            "Ã b",
            r"\u{}",
            r"\u{110000}",
            r"\x{fc",
            "\\",
            "=",
            "&",
            r"\u",
            r"\x",
        ] {
            assert_eq!(read(text), text);
        }
    }

    #[test]
    fn signs_in_ascii_are_told_from_letters() {
        for (behind, length) in [
            ("u003cuser", 5),
            ("U003E:", 5),
            ("x1b[31m", 3),
            ("x20", 3),
            ("033[0m", 3),
            ("012", 3),
        ] {
            assert_eq!(sign(behind.as_bytes()), Some(length), "{behind}");
        }
        for behind in [
            "u0041", "x41", "x5", "u003", "u00fc", "101", "08", "user", "",
        ] {
            assert_eq!(sign(behind.as_bytes()), None, "{behind}");
        }
    }

    #[test]
    fn a_word_goes_on_behind_a_soft_line_break() {
        assert_eq!(soft_break(b"=\nown"), Some(2));
        assert_eq!(soft_break(b"=\r\nown"), Some(3));
        for text in ["=\n", "=\r\n", "=\n\nx", "=\n550", "=x", "\n", "="] {
            assert_eq!(soft_break(text.as_bytes()), None, "{text:?}");
        }
    }
}
