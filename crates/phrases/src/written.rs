//! Characters that a program on the way has written in another way: as an escape of a programming language, of
//! HTML or of quoted-printable, or as the characters that their bytes are in another encoding.
//!
//! Only characters outside ASCII and apostrophes are read from these: no escape makes other punctuation, which
//! has a meaning of its own to whoever reads a reply.

use crate::fold;

/// The character that is written at the start of `bytes`, and the length of how it is written.
///
/// `\u00fc`, `\u{fc}`, `\xfc`, `\xc3\xbc`, `\303\274`, `=C3=BC`, `%C3%BC`, `&#252;`, `&#xfc;`, `&uuml;` and the
/// two characters U+00C3 U+00BC are all an `ü`. A text that was escaped twice has two backslashes for one, and
/// may have been read wrongly twice.
///
/// ```
/// use bounce_phrases::written::decode;
///
/// assert_eq!(decode(br"\u00fcber"), Some(('ü', 6)));
/// assert_eq!(decode(br"\\u00fcber"), Some(('ü', 7)));
/// assert_eq!(decode(b"=C3=BCber"), Some(('ü', 6)));
/// assert_eq!(decode(b"&Uuml;ber"), Some(('Ü', 6)));
/// assert_eq!(decode("Ã¼ber".as_bytes()), Some(('ü', 4)));
/// assert_eq!(decode(b"=deferred"), None);
/// ```
#[cold]
pub fn decode(bytes: &[u8]) -> Option<(char, usize)> {
    let (c, length) = match bytes {
        [b'\\', ..] => backslashed(bytes)?,
        [sign @ (b'=' | b'%'), ..] => {
            let found @ (_, length) = escaped(bytes, &|at| {
                let (&first, digits) = at.split_first()?;
                let is_one = first == *sign;
                is_one.then(|| Some((byte(digits.get(..2)?, 16)?, 3)))?
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
    (!c.is_ascii() || c == '\'').then_some((c, length))
}

/// How many backslashes stand for one, at most: a text may be escaped again and again.
const MOST_BACKSLASHES: usize = 8;

/// How many backslashes `bytes` begin with, as far as they can stand for one.
fn backslashes(bytes: &[u8]) -> usize {
    let most = bytes.iter().take(MOST_BACKSLASHES);
    most.take_while(|&&byte| byte == b'\\').count()
}

/// How many backslashes `bytes` end with, as far as they can stand for one.
pub fn backslashes_before(bytes: &[u8]) -> usize {
    let most = bytes.iter().rev().take(MOST_BACKSLASHES);
    most.take_while(|&&byte| byte == b'\\').count()
}

/// The character behind backslashes.
fn backslashed(bytes: &[u8]) -> Option<(char, usize)> {
    let count = backslashes(bytes);
    // The escape that begins at `at`, without its backslashes: there are as many before each.
    let behind = |at: &'_ [u8]| -> Option<usize> { (backslashes(at) == count).then_some(count) };
    match bytes.get(count..)? {
        [b'\'', ..] => Some(('\'', count + 1)),
        [b'u' | b'U' | b'x' | b'X', b'{', rest @ ..] => braced(rest, count + 2),
        [b'u' | b'U', digits @ ..] => {
            let first = value(digits.get(..4)?, 16)?;
            let length = count + 5;
            // Two surrogates are one character (RFC 8259 §7).
            if let 0xD800..=0xDBFF = first {
                let rest = bytes.get(length..)?;
                let [b'u' | b'U', digits @ ..] = rest.get(behind(rest)?..)? else {
                    return None;
                };
                let second = value(digits.get(..4)?, 16)?;
                let low = second.checked_sub(0xDC00).filter(|&low| low < 0x400)?;
                let c = char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + low)?;
                return Some((c, 2 * length));
            }
            Some((char::from_u32(first)?, length))
        }
        [b'x' | b'X', ..] => escaped(bytes, &|at| match at.get(behind(at)?..)? {
            [b'x' | b'X', digits @ ..] => Some((byte(digits.get(..2)?, 16)?, count + 3)),
            _ => None,
        }),
        _ => {
            let found @ (_, length) = escaped(bytes, &|at| {
                let digits = at.get(behind(at)?..)?;
                Some((byte(digits.get(..3)?, 8)?, count + 3))
            })?;
            // Three digits behind a backslash may be a number of another kind.
            (length > count + 3).then_some(found)
        }
    }
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
    let next = bytes.get(length..)?;
    let goes_on = match next.first()? {
        b'=' => decode(next).is_some(),
        next => next.is_ascii_alphabetic() || !next.is_ascii(),
    };
    goes_on.then_some(length)
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

/// The length of the two digits behind a percent sign that stand for a space (RFC 3986 §2.1), where a word or a
/// number follows.
#[cold]
pub fn percent_space(behind: &[u8]) -> Option<usize> {
    match behind {
        [b'2', b'0', next, ..] => (!next.is_ascii_whitespace()).then_some(2),
        _ => None,
    }
}

/// The number that all of `digits` are.
fn value(digits: &[u8], radix: u32) -> Option<u32> {
    let add = |sum: Option<u32>, &digit: &u8| {
        let digit = char::from(digit).to_digit(radix)?;
        sum?.checked_mul(radix)?.checked_add(digit)
    };
    let sum = digits.iter().fold(Some(0), add);
    sum.filter(|_| !digits.is_empty())
}

/// The character whose number all of `digits` are.
fn number(digits: &[u8], radix: u32) -> Option<char> {
    char::from_u32(value(digits, radix)?)
}

/// The byte that all of `digits` are.
fn byte(digits: &[u8], radix: u32) -> Option<u8> {
    u8::try_from(value(digits, radix)?).ok()
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

/// What HTML calls accents, and the small letters that it names with them.
const ACCENTS: &[(&[u8], &str)] = &[
    (b"grave", "àèìòù"),
    (b"acute", "áéíóúýćńśźĺŕ"),
    (b"circ", "âêîôû"),
    (b"uml", "äëïöüÿ"),
    (b"tilde", "ãñõ"),
    (b"ring", "åů"),
    (b"slash", "ø"),
    (b"cedil", "çşţ"),
    (b"caron", "čďěňřšťž"),
    (b"ogon", "ąęįų"),
    (b"strok", "łđ"),
    (b"dot", "żė"),
    (b"dblac", "őű"),
    (b"breve", "ăğ"),
    (b"macr", "āēīū"),
    (b"elig", "æœ"),
    (b"zlig", "ß"),
];

/// What HTML calls quotation marks that serve as apostrophes.
const APOSTROPHES: &[&[u8]] = &[b"apos", b"rsquo", b"lsquo"];

/// A letter with an accent, or an apostrophe, by the name that HTML has for it.
fn entity(name: &[u8]) -> Option<(char, usize)> {
    let count = name.iter().take(8).position(|&byte| byte == b';')?;
    let name = name.get(..count)?;
    let length = count + 2;
    if APOSTROPHES
        .iter()
        .any(|known| name.eq_ignore_ascii_case(known))
    {
        return Some(('\'', length));
    }
    let (&letter, accent) = name.split_first()?;
    let is_named = |known: &&(&[u8], &str)| accent.eq_ignore_ascii_case(known.0);
    let (_, letters) = ACCENTS.iter().find(is_named)?;
    // Under its accent it is the letter that its name begins with.
    let is_base = |c: &char| match fold::fold(*c) {
        fold::Folded::Letter(base) => base.as_slice().first() == Some(&letter.to_ascii_lowercase()),
        _ => false,
    };
    let small = letters.chars().find(is_base)?;
    // ß has no large form in Latin-1.
    let mut large = small.to_uppercase();
    let c = match (large.next(), large.next()) {
        (Some(large), None) if letter.is_ascii_uppercase() => large,
        _ => small,
    };
    Some((c, length))
}

/// Reads one escaped byte, and how long its escape is.
type EscapedByte<'f> = &'f dyn Fn(&[u8]) -> Option<(u8, usize)>;

/// The character whose bytes are escaped one by one; `one` reads one of them. A byte that is not UTF-8 is read
/// as ISO 8859-1. Quoted-printable may break the line between two of them.
fn escaped(bytes: &[u8], one: EscapedByte<'_>) -> Option<(char, usize)> {
    let mut read = [0; 4];
    let mut ends = [0; 4];
    let (mut count, mut at) = (0, 0);
    for (slot, end) in read.iter_mut().zip(&mut ends) {
        let rest = bytes.get(at..).unwrap_or_default();
        let broken = match rest {
            [b'=', b'\r', b'\n', ..] if count > 0 => 3,
            [b'=', b'\n', ..] if count > 0 => 2,
            _ => 0,
        };
        let Some((byte, length)) = rest.get(broken..).and_then(one) else {
            break;
        };
        at += broken + length;
        (*slot, *end) = (byte, at);
        count += 1;
    }
    let (c, length) = fold::decode(read.get(..count)?)?;
    Some((c, *ends.get(length.checked_sub(1)?)?))
}

/// Reads one character.
type Character<'f> = &'f dyn Fn(&[u8]) -> Option<(char, usize)>;

/// The character whose bytes in UTF-8 were read as Windows-1252, or as ISO 8859-1, and written in UTF-8 again;
/// once or twice.
fn misread(bytes: &[u8]) -> Option<(char, usize)> {
    let once = |at: &[u8]| misread_as(at, &fold::decode);
    let (c, length) = match misread_as(bytes, &once) {
        Some(found) if is_written(found.0) => found,
        _ => once(bytes)?,
    };
    is_written(c).then_some((c, length))
}

/// The character whose bytes in UTF-8 are the characters that `one` reads.
fn misread_as(bytes: &[u8], one: Character<'_>) -> Option<(char, usize)> {
    let (lead, mut at) = one(bytes)?;
    let lead = u8::try_from(u32::from(lead)).ok()?;
    let count = match lead {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        _ => return None,
    };
    let mut read = [lead, 0, 0];
    for index in 1..count {
        let (c, length) = one(bytes.get(at..)?)?;
        let byte = match (windows_1252(c), read) {
            (Some(byte), _) => byte,
            // A no-break space has become a space, as in the last letter of システム.
            (None, [0xE3, 0x81..=0x83, 0]) if c == ' ' && index == 2 => 0xA0,
            // Windows-1252 has no 0x81, which stands in most hiragana: it was left out, and the next
            // character begins.
            (None, [0xE3, third @ 0x84..=0xBF, 0]) if matches!(c, 'ã'..='é') => {
                read = [0xE3, 0x81, third];
                break;
            }
            _ => return None,
        };
        *read.get_mut(index)? = byte;
        at += length;
    }
    // A French word that ends in é, before a closing quotation mark and its space.
    if matches!(read, [_, 0xA0, 0xAB | 0xBB]) {
        return None;
    }
    let (c, length) = fold::decode(read.get(..count)?)?;
    (length == count).then_some((c, at))
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
        0xA0..=0x17F | 0x1A0 | 0x1A1 | 0x1AF | 0x1B0 | 0x218..=0x21B | 0x386..=0x3CE | 0x400..=0x45F
        | 0x490 | 0x491 | 0x5D0..=0x5EA | 0x621..=0x64A | 0x900..=0x97F | 0xE01..=0xE5B | 0x1EA0..=0x1EF9 | 0x2010..=0x203A | 0x3000..=0x30FF | 0x4E00..=0x9FFF
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
            "=C3=\n=BC",
            "=C3=\r\n=BC",
            "%C3%BC",
            r"\\u00fc",
            r"\\xc3\\xbc",
            r"\\\\303\\\\274",
            "&#252;",
            "&#xFC;",
            "&#XFC;",
            "&uuml;",
            "Ã¼",
            "ÃƒÂ¼",
        ] {
            assert_eq!(read(&format!("gr{text}n")), "grün", "{text}");
        }
        for (text, expected) in [
            (r"\u30e1\u30fc\u30eb", "メール"),
            (r"\xe3\x83\xa1\xe3\x83\xbc", "メー"),
            ("=E3=83=A1=E3=83=BC", "メー"),
            ("&#12513;&#x30FC;", "メー"),
            ("ãƒ¡ãƒ¼ãƒ«", "メール"),
            ("Ã£Æ’Â¡Ã£Æ’Â¼Ã£Æ’Â«", "メール"),
            ("ã‚·ã‚¹ãƒ†ãƒ  ãŒã“ã‚", "システム がこã‚"),
            ("chÆ°a tá»“n táº¡i", "chưa tồn tại"),
            (r"\ud83d\udce7 \\ud842\\udfb7", "📧 𠮷"),
            ("&ccaron;&lstrok;&odblac;&Zcaron;", "čłőŽ"),
            (
                r"doesn&#39;t doesn\u0027t doesn&rsquo;t doesn\'t",
                "doesn't doesn't doesn't doesn't",
            ),
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
            "=C3=\nBC",
            "95%C3",
            r"\ud83d\u0041",
            r"\\\\\\\\\\server",
            "ã‚",
            "amanhã” ",
            "NÃO",
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
    fn a_space_behind_a_percent_sign_is_one_between_words() {
        assert_eq!(percent_space(b"20unknown"), Some(2));
        assert_eq!(percent_space(b"20%E9%82%AE"), Some(2));
        for behind in ["20 of 100", "20", "2", "25x", ""] {
            assert_eq!(percent_space(behind.as_bytes()), None, "{behind}");
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
