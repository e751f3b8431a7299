//! Folding: which characters are letters, and which letters are the same.
//!
//! Phrases and texts are folded by the same functions, so that a phrase matches whatever its case,
//! accents and width.

use crate::written;

/// What a character is to a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folded {
    /// A letter or digit of a word, as folded bytes.
    Letter(Bytes),
    /// A character that is a word by itself, as in Chinese, Japanese and Korean.
    Whole(Bytes),
    /// An apostrophe, or a quotation mark used as one.
    Apostrophe,
    /// White space.
    Space,
    /// The end of a sentence.
    Stop,
    /// Nothing: a combining mark, a soft hyphen, a zero-width character.
    Ignored,
    /// Any other character.
    Other,
}

/// Up to four folded bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bytes {
    bytes: [u8; 4],
    len: u8,
}

impl Bytes {
    fn of(c: char) -> Self {
        let mut bytes = [0; 4];
        let len = c.encode_utf8(&mut bytes).len() as u8;
        Self { bytes, len }
    }

    /// A character that has two bytes in UTF-8.
    const fn two_of(code: u16) -> Self {
        Self::two(0xC0 | (code >> 6) as u8, 0x80 | (code & 0x3F) as u8)
    }

    const fn ascii(first: u8) -> Self {
        Self {
            bytes: [first, 0, 0, 0],
            len: 1,
        }
    }

    const fn two(first: u8, second: u8) -> Self {
        Self {
            bytes: [first, second, 0, 0],
            len: 2,
        }
    }

    /// How many bytes there are.
    pub(crate) const fn len(self) -> usize {
        self.len as usize
    }

    /// The bytes, the first in the lowest bits.
    pub const fn as_chunk(self) -> u64 {
        u32::from_le_bytes(self.bytes) as u64
    }

    /// The bytes.
    pub fn as_slice(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.len)).unwrap_or_default()
    }
}

/// The lower-case letter or the digit that an ASCII byte folds to; 0 for every other ASCII byte,
/// 1 for the bytes of other characters.
pub const ASCII: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b @ (b'a'..=b'z' | b'0'..=b'9') => b,
            b @ b'A'..=b'Z' => b | 0x20,
            0x80.. => 1,
            _ => 0,
        };
        byte += 1;
    }
    table
};

/// The letters under the accents of U+00C0..=U+017F.
const LATIN: &[u8; 192] = b"\
    aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
    lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// The letters under the accents of U+1E00..=U+1EFF.
const LATIN_ADDITIONAL: &[u8; 256] = b"\
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

/// The full-width forms of U+FF66..=U+FF9D, half-width katakana.
const KATAKANA: [char; 56] = [
    'ヲ', 'ァ', 'ィ', 'ゥ', 'ェ', 'ォ', 'ャ', 'ュ', 'ョ', 'ッ', 'ー', 'ア', 'イ', 'ウ', 'エ', 'オ',
    'カ', 'キ', 'ク', 'ケ', 'コ', 'サ', 'シ', 'ス', 'セ', 'ソ', 'タ', 'チ', 'ツ', 'テ', 'ト', 'ナ',
    'ニ', 'ヌ', 'ネ', 'ノ', 'ハ', 'ヒ', 'フ', 'ヘ', 'ホ', 'マ', 'ミ', 'ム', 'メ', 'モ', 'ヤ', 'ユ',
    'ヨ', 'ラ', 'リ', 'ル', 'レ', 'ロ', 'ワ', 'ン',
];

/// What a character is to a phrase.
pub fn fold(c: char) -> Folded {
    let code = c as u32;
    if let Some(&folded) = LATIN_FOLDED.get(code as usize) {
        return folded;
    }
    match code {
        0x1680 | 0x2000..=0x200A | 0x2028 | 0x2029 | 0x202F | 0x205F | 0x3000 => Folded::Space,
        0x300..=0x36F | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2064 | 0xFE00..=0xFE0F | 0xFEFF => {
            Folded::Ignored
        }
        0x2018 | 0x2019 | 0x201B | 0x2032 | 0x2BC => Folded::Apostrophe,
        0x1E00..=0x1EFF => match LATIN_ADDITIONAL.get((code - 0x1E00) as usize) {
            _ if c == 'ẞ' => Folded::Letter(Bytes::two(b's', b's')),
            Some(&base) if base != b'.' => Folded::Letter(Bytes::ascii(base)),
            _ => Folded::Other,
        },
        0x400..=0x40F if code != 0x401 => Folded::Letter(Bytes::of(shift(c, 0x50))),
        0x410..=0x42F => Folded::Letter(Bytes::of(shift(c, 0x20))),
        0x430..=0x45F if code != 0x451 => Folded::Letter(Bytes::of(c)),
        0x1A0 | 0x1A1 => Folded::Letter(Bytes::ascii(b'o')),
        0x1AF | 0x1B0 => Folded::Letter(Bytes::ascii(b'u')),
        // Romanian writes a comma where others have a cedilla.
        0x218 | 0x219 => Folded::Letter(Bytes::ascii(b's')),
        0x21A | 0x21B => Folded::Letter(Bytes::ascii(b't')),
        // Of these pairs, as Ґ and ґ, the small letter has the odd number.
        0x48A..=0x4BF | 0x4D0..=0x52F => {
            Folded::Letter(Bytes::of(char::from_u32(code | 1).unwrap_or(c)))
        }
        0x386..=0x3CE => Folded::Letter(Bytes::of(greek(c))),
        // Hebrew and Arabic: the points and vowel signs are written or left out.
        0x591..=0x5C7 | 0x610..=0x61A | 0x64B..=0x65F | 0x670 | 0x6D6..=0x6ED => Folded::Ignored,
        0x61F | 0x6D4 => Folded::Stop,
        0x60C | 0x61B | 0x66A..=0x66D => Folded::Other,
        0x5D0..=0x5EA | 0x620..=0x6FF => Folded::Letter(Bytes::of(c)),
        // ё is written е as often as not.
        0x401 | 0x451 => Folded::Letter(Bytes::of('е')),
        0x3002 | 0xFF61 => Folded::Stop,
        0xFF01..=0xFF5E => match fold_ascii((code - 0xFEE0) as u8) {
            Folded::Other if matches!(c, '！' | '？') => Folded::Stop,
            folded => folded,
        },
        0xFF66..=0xFF9D => Folded::Whole(Bytes::of(
            KATAKANA.get((code - 0xFF66) as usize).copied().unwrap_or(c),
        )),
        0xE00..=0xEFF // Thai, Lao
        | 0x1100..=0x11FF // Hangul jamo
        | 0x3005..=0x3007 | 0x3041..=0x3096 | 0x309D..=0x309F | 0x30A1..=0x30FA | 0x30FC..=0x30FF
        | 0x3130..=0x318F | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF
        | 0x20000..=0x3FFFF => Folded::Whole(Bytes::of(c)),
        // Of what is left, scripts and signs are told by their blocks: no phrase is in any of them, and the
        // tables of Unicode take long to ask.
        0x37E | 0x964 | 0x965 => Folded::Stop,
        0x180..=0x2AF | 0x370..=0x52F | 0x531..=0x588 | 0x5EB..=0x5F2 | 0x700..=0x1FFF
        | 0x2070..=0x209F | 0x2100..=0x218F | 0x2460..=0x24FF | 0x2776..=0x2793 | 0x2C00..=0x2DFF
        | 0x3021..=0x3029 | 0x3100..=0x312F | 0xA000..=0xABFF | 0xFB00..=0xFDFF | 0xFE70..=0xFEFC
        | 0xFFA0..=0xFFDC | 0x1_0000..=0x1_EFFF => Folded::Letter(Bytes::of(c)),
        _ => Folded::Other,
    }
}

/// A Greek letter in lower case and without its accent; the sigma at a word's end is a sigma.
fn greek(c: char) -> char {
    match c {
        'Ά' | 'ά' => 'α',
        'Έ' | 'έ' => 'ε',
        'Ή' | 'ή' => 'η',
        'Ί' | 'Ϊ' | 'ί' | 'ϊ' | 'ΐ' => 'ι',
        'Ό' | 'ό' => 'ο',
        'Ύ' | 'Ϋ' | 'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'Ώ' | 'ώ' => 'ω',
        'ς' => 'σ',
        'Α'..='Ω' => shift(c, 0x20),
        _ => c,
    }
}

/// The character that stands so much further on.
fn shift(c: char, by: u32) -> char {
    char::from_u32(c as u32 + by).unwrap_or(c)
}

const fn fold_ascii(byte: u8) -> Folded {
    match byte {
        b'\'' | b'`' | b'"' => Folded::Apostrophe,
        0..=b' ' | 0x7F => Folded::Space,
        _ => match ASCII[byte as usize] {
            0 => Folded::Other,
            letter => Folded::Letter(Bytes::ascii(letter)),
        },
    }
}

/// What the characters below U+0180 are to a phrase.
static LATIN_FOLDED: [Folded; 0x180] = {
    let mut all = [Folded::Other; 0x180];
    let mut code = 0;
    while code < 0x180 {
        all[code] = fold_latin(code as u16);
        code += 1;
    }
    all
};

const fn fold_latin(code: u16) -> Folded {
    match code {
        0..=0x7F => fold_ascii(code as u8),
        0xA0 => Folded::Space,
        0xAD => Folded::Ignored,
        0xB4 => Folded::Apostrophe,
        0xAA | 0xB2 | 0xB3 | 0xB5 | 0xB9 | 0xBA | 0xBC..=0xBE => {
            Folded::Letter(Bytes::two_of(code))
        }
        // ß, æ, œ, þ
        0xDF => Folded::Letter(Bytes::two(b's', b's')),
        0xC6 | 0xE6 => Folded::Letter(Bytes::two(b'a', b'e')),
        0x152 | 0x153 => Folded::Letter(Bytes::two(b'o', b'e')),
        0xDE | 0xFE => Folded::Letter(Bytes::two(b't', b'h')),
        0xC0..=0x17F => match LATIN[code as usize - 0xC0] {
            b'.' => Folded::Other,
            base => Folded::Letter(Bytes::ascii(base)),
        },
        _ => Folded::Other,
    }
}

/// The first character of `bytes` and its length in bytes, from 1 to 4; none at the end.
///
/// A byte that is not UTF-8 is read as ISO 8859-1, in which many servers still write.
pub fn decode(bytes: &[u8]) -> Option<(char, usize)> {
    let &first = bytes.first()?;
    let next = |at: usize| match bytes.get(at) {
        Some(&byte) if byte & 0xC0 == 0x80 => Some(u32::from(byte & 0x3F)),
        _ => None,
    };
    let start = |mask: u8| u32::from(first & mask);
    let decode = || match first {
        0xC2..=0xDF => Some((start(0x1F) << 6 | next(1)?, 2, 0x80)),
        0xE0..=0xEF => Some((start(0x0F) << 12 | next(1)? << 6 | next(2)?, 3, 0x800)),
        0xF0..=0xF4 => {
            let code = start(0x07) << 18 | next(1)? << 12 | next(2)? << 6 | next(3)?;
            Some((code, 4, 0x1_0000))
        }
        _ => None,
    };
    let decoded = decode().and_then(|(code, len, least)| {
        let c = char::from_u32(code).filter(|_| code >= least)?;
        Some((c, len))
    });
    Some(decoded.unwrap_or((char::from(first), 1)))
}

/// The last character of `bytes` and its length in bytes, as [`decode`] reads it; none of nothing.
pub fn decode_last(bytes: &[u8]) -> Option<(char, usize)> {
    let (&last, before) = bytes.split_last()?;
    let is_inside = |byte: &&u8| **byte & 0xC0 == 0x80;
    let inside = bytes.iter().rev().take(3).take_while(is_inside).count();
    let start = before.len().saturating_sub(inside);
    let whole = bytes.get(start..).unwrap_or_default();
    // What does not end here is a byte by itself, as in ISO 8859-1.
    match decode(whole) {
        Some((c, length)) if length == whole.len() => Some((c, length)),
        _ => Some((char::from(last), 1)),
    }
}

/// The text without the white space at its end, of whatever kind.
pub fn trim_end(text: &[u8]) -> &[u8] {
    let mut rest = text;
    while let Some((&last, before)) = rest.split_last() {
        // So most texts end.
        if last.is_ascii_graphic() {
            break;
        }
        if matches!(last, b' ' | b'\t'..=b'\r') {
            rest = before;
            continue;
        }
        let Some((c, length)) = decode_last(rest) else {
            break;
        };
        if fold(c) != Folded::Space {
            break;
        }
        rest = rest.get(..rest.len() - length).unwrap_or_default();
    }
    rest
}

/// A Cyrillic, Greek or accented Latin letter at the start of `bytes`, folded: most of what else is not
/// ASCII.
#[inline(always)]
fn european(bytes: &[u8]) -> Option<Bytes> {
    let &[
        first @ (0xC3..=0xC5 | 0xCE..=0xD1),
        second @ 0x80..=0xBF,
        ..,
    ] = bytes
    else {
        return None;
    };
    // Two such letters may be the bytes of one.
    if first == 0xC3 && matches!(bytes.get(2), Some(0xC2 | 0xC5 | 0xC6 | 0xCB | 0xE2)) {
        return None;
    }
    let code = u16::from(first & 0x1F) << 6 | u16::from(second & 0x3F);
    match code {
        0x391..=0x3A9 | 0x410..=0x42F => Some(Bytes::two_of(code + 0x20)),
        // The sigma at a word's end is left to the others.
        0x3B1..=0x3C1 | 0x3C3..=0x3C9 | 0x430..=0x44F => Some(Bytes::two_of(code)),
        // Two letters each.
        0xC6 | 0xDE | 0xDF | 0xE6 | 0xFE | 0x152 | 0x153 => None,
        0xC0..=0x17F => {
            let base = LATIN.get(usize::from(code - 0xC0));
            base.filter(|&&base| base != b'.')
                .map(|&base| Bytes::ascii(base))
        }
        _ => None,
    }
}

/// A kana, a common ideograph or a Hangul syllable at the start of `bytes`: these are most of what is
/// not ASCII, and fold to themselves.
#[inline(always)]
fn ideograph(bytes: &[u8]) -> Option<Bytes> {
    let &[
        first @ 0xE3..=0xED,
        second @ 0x80..=0xBF,
        third @ 0x80..=0xBF,
        ..,
    ] = bytes
    else {
        return None;
    };
    let code =
        u32::from(first & 0x0F) << 12 | u32::from(second & 0x3F) << 6 | u32::from(third & 0x3F);
    let is_in = |from: u32, to: u32| code.wrapping_sub(from) <= to - from;
    // Without a branch: kana and ideographs take turns.
    let is_whole = is_in(0x3041, 0x3096)
        | is_in(0x30A1, 0x30FA)
        | is_in(0x30FC, 0x30FF)
        | is_in(0x4E00, 0x9FFF)
        | is_in(0xAC00, 0xD7A3);
    is_whole.then_some(Bytes {
        bytes: [first, second, third, 0],
        len: 3,
    })
}

/// The first character of `bytes`, folded, and its length in bytes; none at the end. A character may be
/// [written](written::decode) in another way.
pub fn decode_folded(bytes: &[u8]) -> Option<(Folded, usize)> {
    if let Some(whole) = ideograph(bytes) {
        return Some((Folded::Whole(whole), 3));
    }
    if let Some(letter) = european(bytes) {
        return Some((Folded::Letter(letter), 2));
    }
    let written = match bytes.first()? {
        b'\\' | b'=' | b'%' | b'&' | 0xC3 => written::decode(bytes),
        _ => None,
    };
    let (c, len) = written.or_else(|| decode(bytes))?;
    if !('\u{FF66}'..='\u{FF9D}').contains(&c) {
        return Some((fold(c), len));
    }
    // Half-width katakana carries its voicing mark as a character of its own.
    let Folded::Whole(plain) = fold(c) else {
        return Some((fold(c), len));
    };
    let mark = bytes.get(len..).and_then(decode);
    let full = core::str::from_utf8(plain.as_slice())
        .ok()
        .and_then(|text| text.chars().next())
        .unwrap_or(c);
    let voiced = match mark {
        Some(('\u{FF9E}', more)) => voice(full, 1).map(|voiced| (voiced, more)),
        Some(('\u{FF9F}', more)) => voice(full, 2).map(|voiced| (voiced, more)),
        _ => None,
    };
    Some(match voiced {
        Some((voiced, more)) => (Folded::Whole(Bytes::of(voiced)), len + more),
        None => (Folded::Whole(plain), len),
    })
}

/// The katakana with its voicing mark: 1 for dakuten, 2 for handakuten.
fn voice(plain: char, by: u32) -> Option<char> {
    match (plain, by) {
        ('ウ', 1) => Some('ヴ'),
        ('カ'..='ト' | 'ハ'..='ホ', 1) | ('ハ'..='ホ', 2) => Some(shift(plain, by)),
        _ => None,
    }
}

/// Whether the letters after an apostrophe end an English contraction or genitive (`n't`, `'s`), so
/// that they belong to the word before it. Elsewhere (`l'adresse`) they begin a word.
pub fn is_contraction(after: &[u8]) -> bool {
    let letter = |at: usize| after.get(at).map_or(0, |&byte| ASCII[usize::from(byte)]);
    let ends = |at: usize| match letter(at) {
        0 => true,
        // Outside ASCII there are letters, and there is punctuation.
        1 => {
            let rest = after.get(at..).and_then(decode_folded);
            !matches!(rest, Some((Folded::Letter(_), _)))
        }
        _ => false,
    };
    match (letter(0), letter(1)) {
        (b't' | b's' | b'd' | b'm', _) if ends(1) => true,
        (b'r' | b'v', b'e') | (b'l', b'l') => ends(2),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        let mut bytes = text.as_bytes();
        let mut out = String::new();
        while let Some((folded, len)) = decode_folded(bytes) {
            match folded {
                Folded::Letter(letter) | Folded::Whole(letter) => {
                    out.push_str(core::str::from_utf8(letter.as_slice()).unwrap());
                }
                Folded::Apostrophe => out.push('\''),
                Folded::Space => out.push(' '),
                Folded::Stop => out.push('.'),
                Folded::Ignored => {}
                Folded::Other => out.push('?'),
            }
            bytes = &bytes[len..];
        }
        out
    }

    #[test]
    fn case_accents_and_width_do_not_count() {
        assert_eq!(folded("Réjeté"), "rejete");
        assert_eq!(folded("GRÖSSE Größe"), "grosse grosse");
        assert_eq!(folded("skrzynka przepełniona"), "skrzynka przepelniona");
        assert_eq!(folded("Kullanıcı"), "kullanici");
        assert_eq!(folded("ЯЩИК переполнён"), "ящик переполнен");
        assert_eq!(folded("مرحبًا،"), "مرحبا?");
        assert_eq!(folded("người dùng thư"), "nguoi dung thu");
        assert_eq!(folded("Άγνωστος ΧΡΉΣΤΗΣ"), "αγνωστοσ χρηστησ");
        assert_eq!(folded("Ｕｓｅｒ　５５０"), "user 550");
        assert_eq!(folded("ﾒｰﾙﾎﾞｯｸｽ ﾊﾟｽ"), "メールボックス パス");
        assert_eq!(folded("couldn’t"), "couldn't");
        assert_eq!(folded("e\u{301}"), "e");
        assert_eq!(folded("です。"), "です.");
    }

    #[test]
    fn every_character_is_decoded_and_folds_as_it_does_alone() {
        for c in '\u{80}'..=char::MAX {
            let mut bytes = [0; 4];
            let bytes = c.encode_utf8(&mut bytes).as_bytes();
            assert_eq!(decode(bytes), Some((c, bytes.len())), "{c:?}");
            assert_eq!(decode_folded(bytes), Some((fold(c), bytes.len())), "{c:?}");
        }
    }

    #[test]
    fn letters_and_signs_are_those_of_the_standard_library_in_most_blocks() {
        let latin_1 = '\u{80}'..='\u{BF}';
        let signs = ('\u{2010}'..='\u{2BFF}').chain('\u{3000}'..='\u{3020}');
        for c in latin_1.clone().chain(signs) {
            if fold(c) == Folded::Other {
                assert!(!c.is_alphanumeric(), "{c:?}");
            }
        }
        for c in latin_1 {
            let is_letter = matches!(fold(c), Folded::Letter(_));
            assert_eq!(is_letter, c.is_alphanumeric(), "{c:?}");
        }
        // Scripts with an alphabet, as far as they have letters of their own.
        for c in "ԱաֆႠაჰހށअकกກᎠᏣꀀﬁﷲＡａ𝐀".chars() {
            assert_ne!(fold(c), Folded::Other, "{c:?}");
        }
    }

    #[test]
    fn what_is_no_utf8_is_not_decoded_as_such() {
        for first in 0x80..=0xFF {
            for second in [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF] {
                for third in [0x00, 0x7F, 0x80, 0xBF, 0xC0] {
                    let bytes = [first, second, third, 0x80];
                    let utf8 = (1..=4).find_map(|len| core::str::from_utf8(&bytes[..len]).ok());
                    let expected = utf8
                        .and_then(|text| Some((text.chars().next()?, text.len())))
                        .unwrap_or((char::from(first), 1));
                    assert_eq!(decode(&bytes), Some(expected), "{bytes:X?}");
                }
            }
        }
    }

    #[test]
    fn bytes_that_are_not_utf8_are_latin1() {
        assert_eq!(decode(b"\xEEte"), Some(('î', 1)));
        assert_eq!(decode(b"\xE3\x83"), Some(('ã', 1)));
        assert_eq!(decode("容".as_bytes()), Some(('容', 3)));
        assert_eq!(decode(b""), None);
    }

    #[test]
    fn contractions_are_told_from_elisions() {
        assert!(is_contraction(b"t be found"));
        assert!(is_contraction(b"re"));
        assert!(is_contraction("t\u{a0}exist".as_bytes()));
        assert!(is_contraction("re\u{3000}".as_bytes()));
        assert!(is_contraction("s。".as_bytes()));
        assert!(!is_contraction("té".as_bytes()));
        assert!(!is_contraction(b"adresse"));
        assert!(!is_contraction(b"550 5.1.1"));
    }
}
