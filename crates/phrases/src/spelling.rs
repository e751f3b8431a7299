//! Reading one word and folding it, eight bytes at a time where it is ASCII.

use crate::ahead::Ahead;
use crate::fold::{self, Bytes, Folded};
use crate::written;

/// The longest word that is looked up whole, in folded bytes.
pub const LONGEST_WORD: usize = 64;

/// A folded word, its first byte in the lowest bits of the first chunk.
#[derive(Clone, Copy, Debug, Default)]
pub struct Spelled {
    /// The bytes; 0 behind the end.
    pub chunks: [u64; LONGEST_WORD / 8],
    /// How many there are. Those over [`LONGEST_WORD`] are not kept.
    pub length: usize,
}

impl Spelled {
    /// A word of up to 16 bytes.
    pub fn short(first: u64, second: u64, length: usize) -> Self {
        let mut word = Self {
            length,
            ..Self::default()
        };
        word.chunks[0] = first;
        word.chunks[1] = second;
        word
    }

    /// Appends up to 8 bytes, the first in the lowest bits, and 0 behind the last.
    fn append(&mut self, bytes: u64, count: usize) {
        let (at, bits) = (self.length / 8, 8 * (self.length % 8) as u32);
        if let Some(chunk) = self.chunks.get_mut(at) {
            *chunk |= bytes << bits;
        }
        if let Some(chunk) = self.chunks.get_mut(at + 1) {
            *chunk |= bytes >> 1 >> (63 - bits);
        }
        self.length += count;
    }

    /// The word without the `e` that stands for the dots of an umlaut (`ungueltig`), as accents are
    /// folded away elsewhere; none if there is no such `e`.
    pub fn without_umlauts(&self) -> Option<Self> {
        let bytes = |at: usize| {
            let chunk = self.chunks.get(at / 8).copied().unwrap_or(0);
            (chunk >> (8 * (at % 8))) as u8
        };
        let length = self.length.min(LONGEST_WORD);
        let is_mute = |at: &usize| {
            bytes(*at) == b'e' && matches!(bytes(at.wrapping_sub(1)), b'a' | b'o' | b'u')
        };
        (1..length).find(is_mute)?;
        Some((0..length).filter(|at| !is_mute(at)).map(bytes).collect())
    }

    /// The hash of the first `length` bytes, for a word or for a stem. It has 64 bits, so that no two
    /// words are to be expected to share it; that no two known ones do is seen to when the tables are
    /// made.
    #[inline]
    pub fn hash(&self, what: u64, length: usize) -> u64 {
        let low = |at: usize| match length.saturating_sub(8 * at) {
            0 => 0,
            left => self.chunks[at] & low_bytes(left),
        };
        let mut hash = hash_of(what, low(0), low(1));
        let mut at = 2;
        while at < self.chunks.len() && 8 * at < length {
            hash = hash_of(hash, low(at), low(at + 1));
            at += 2;
        }
        hash
    }
}

/// Whether a word of ASCII letters in these chunks may have [another spelling](Spelled::without_umlauts): an `e`
/// behind `a`, `o` or `u`.
#[inline(always)]
pub fn may_be_respelled([first, second]: [u64; 2]) -> bool {
    const ONES: u64 = u64::MAX / 0xFF;
    const HIGH: u64 = 0x80 * ONES;
    // The highest bit of each byte that is another one; all are below 0x80.
    let others = |chunk: u64, byte: u8| (chunk ^ (ONES * u64::from(byte))) + (HIGH - ONES);
    let is_mute = |chunk: u64, before: u64| {
        let vowel = others(before, b'a') & others(before, b'o') & others(before, b'u');
        !(others(chunk, b'e') | vowel) & HIGH != 0
    };
    is_mute(first, first << 8) || (second != 0 && is_mute(second, second << 8 | first >> 56))
}

/// The hash of a word of up to 16 bytes. Never 0 in its upper bits, which stand for an empty entry
/// there.
#[inline(always)]
pub fn hash_of(what: u64, first: u64, second: u64) -> u64 {
    // The two products do not wait for one another.
    let first = (first ^ what).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let second = second.wrapping_mul(0xA24B_AED4_963E_E407);
    let hash = first ^ second.rotate_left(32);
    hash ^ hash >> 32 | 1 << 63
}

impl FromIterator<u8> for Spelled {
    fn from_iter<I: IntoIterator<Item = u8>>(bytes: I) -> Self {
        let mut spelled = Self::default();
        bytes
            .into_iter()
            .for_each(|byte| spelled.append(u64::from(byte), 1));
        spelled
    }
}

/// What the hash of a word begins with.
pub const WORD: u64 = 0xD6E8_FEB8_6659_FD93;

/// What the hash of a stem begins with.
pub const STEM: u64 = 0xA076_1D64_78BD_642F;

/// A mask of the first bytes of a chunk: at least one, and at most all 8.
#[inline(always)]
pub fn low_bytes(count: usize) -> u64 {
    u64::MAX >> (64 - 8 * count.clamp(1, 8) as u32)
}

/// The `length` ASCII letters and digits at `start`, in lower case, with the first in the lowest bits;
/// none if they are more than 16, or none at all.
#[inline(always)]
pub fn short_word(text: &[u8], start: usize, length: usize) -> Option<(u64, u64)> {
    if !(1..=16).contains(&length) {
        return None;
    }
    let bytes = match text.len().checked_sub(16) {
        // What the text has behind the word cannot be foreseen; so it is no branch whether that is less
        // than 16 bytes.
        Some(last) => {
            let from = start.min(last);
            let bytes = text.get(from..).and_then(<[u8]>::first_chunk::<16>);
            let bytes = bytes.map_or(0, |bytes| u128::from_le_bytes(*bytes));
            bytes >> (8 * ((start - from) % 16))
        }
        None => {
            let rest = text.get(start..).unwrap_or_default();
            rest.iter()
                .rev()
                .fold(0, |bytes, &byte| bytes << 8 | u128::from(byte))
        }
    };
    let word = (bytes | LOWER) & FIRST[length];
    Some((word as u64, (word >> 64) as u64))
}

/// What makes ASCII letters lower-case and leaves digits as they are.
const LOWER: u128 = 0x2020_2020_2020_2020_2020_2020_2020_2020;

/// By how many: a mask of the first bytes.
const FIRST: [u128; 17] = {
    let mut masks = [0; 17];
    let mut count = 1;
    while count < masks.len() {
        masks[count] = u128::MAX >> (128 - 8 * count);
        count += 1;
    }
    masks
};

/// Whether a word of ASCII letters may go on with what stands at `at`: a letter outside ASCII, or the
/// apostrophe of a contraction.
pub fn may_go_on(text: &[u8], at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    rest.first().is_some_and(|&byte| GOES_ON[usize::from(byte)]) && inside_word(rest).is_some()
}

/// The word `email`, or what begins with it, where it is written as two words: `e-mail`, `E-Mails`; and where it ends.
/// Its first letter stands at `at`.
pub fn email(text: &[u8], at: usize) -> Option<(Spelled, usize)> {
    let [b'e' | b'E', b'-' | b' ', rest @ ..] = text.get(at..)? else {
        return None;
    };
    if !rest.get(..4)?.eq_ignore_ascii_case(MAIL) {
        return None;
    }
    let (rest, end) = read_word(text, at + 2);
    let letters = rest.chunks.iter().flat_map(|chunk| chunk.to_le_bytes());
    let word = core::iter::once(b'e').chain(letters.take(rest.length.min(LONGEST_WORD)));
    Some((word.collect(), end))
}

/// What makes one word with an `e` before it.
pub const MAIL: &[u8] = b"mail";

/// The word that begins at `at`, where a letter or digit stands, and where it ends.
#[inline(always)]
pub fn read_word(text: &[u8], at: usize) -> (Spelled, usize) {
    let mut word = Spelled::default();
    let (folded, count) = ascii_letters(text, at);
    let next = text.get(at + count).copied().unwrap_or(0);
    if count < 8 && !GOES_ON[usize::from(next)] {
        word.chunks[0] = folded;
        word.length = count;
        return (word, at + count);
    }
    let end = read_long_word(text, at, &mut word);
    (word, end)
}

/// Reads a word of more than 7 letters, or with letters outside ASCII or an apostrophe in it.
fn read_long_word(text: &[u8], start: usize, word: &mut Spelled) -> usize {
    let mut at = start;
    let mut ahead = Ahead::from(start);
    loop {
        ahead.ask(text, at);
        let next = text.get(at).copied().unwrap_or(0);
        if GOES_ON[usize::from(next)] {
            let rest = text.get(at..).unwrap_or_default();
            let Some((letters, len)) = inside_word(rest) else {
                return at;
            };
            word.append(letters.as_chunk(), letters.len());
            at += len;
        } else {
            let (folded, count) = ascii_letters(text, at);
            if count == 0 {
                return at;
            }
            word.append(folded, count);
            at += count;
        }
    }
}

/// The ASCII letters and digits at `at`, up to 8, in lower case and with the first in the lowest bits;
/// and how many they are.
#[inline(always)]
fn ascii_letters(text: &[u8], at: usize) -> (u64, usize) {
    let bytes = match text.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => {
            let rest = text.get(at..).unwrap_or_default();
            rest.iter()
                .rev()
                .fold(0, |bytes, &byte| bytes << 8 | u64::from(byte))
        }
    };
    let lower = bytes | (0x20 * ONES);
    let others = !word_bytes(bytes) & HIGH;
    if others == 0 {
        return (lower, 8);
    }
    let count = others.trailing_zeros() / 8;
    (lower & !(u64::MAX << (8 * count)), count as usize)
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x80 * ONES;

/// The high bits of the bytes that are ASCII letters and digits.
///
/// Eight bytes at once: adding carries into a byte's high bit where it is at least some value.
#[inline(always)]
fn word_bytes(bytes: u64) -> u64 {
    let low = bytes & !HIGH;
    let lower = low | (0x20 * ONES);
    let at_least = |value: u64, byte: u64| value + (0x80 - byte) * ONES;
    let letters = at_least(lower, 0x61) & !at_least(lower, 0x7B);
    let digits = at_least(low, 0x30) & !at_least(low, 0x3A);
    (letters | digits) & !bytes & HIGH
}

/// The bytes behind ASCII letters with which the word may go on: those of other characters, what serves as
/// an apostrophe, and that with which another character may be written.
pub const GOES_ON: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0x80;
    while byte < 0x100 {
        table[byte] = true;
        byte += 1;
    }
    table[b'\'' as usize] = true;
    table[b'`' as usize] = true;
    table[b'"' as usize] = true;
    table[b'\\' as usize] = true;
    table[b'=' as usize] = true;
    table[b'%' as usize] = true;
    table[b'&' as usize] = true;
    table
};

/// What goes on a word although it is no ASCII letter or digit: an accented letter, a soft hyphen, the
/// apostrophe of a contraction. Gives its letters, and its length.
fn inside_word(rest: &[u8]) -> Option<(Bytes, usize)> {
    let (folded, len) = fold::decode_folded(rest)?;
    match folded {
        Folded::Letter(letters) => Some((letters, len)),
        Folded::Ignored => Some((Bytes::default(), len)),
        Folded::Apostrophe if fold::is_contraction(rest.get(len..).unwrap_or_default()) => {
            Some((Bytes::default(), len))
        }
        Folded::Other => Some((Bytes::default(), written::soft_break(rest)?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// In words of all kinds, and in which there is little else.
        #[test]
        fn a_word_with_another_spelling_may_have_one(text in "[a-z]{1,16}|[aeouk]{1,16}") {
            let (first, second) = short_word(text.as_bytes(), 0, text.len()).unwrap();
            let word = Spelled::short(first, second, text.len());
            let is_respelled = word.without_umlauts().is_some();
            prop_assert_eq!(may_be_respelled([first, second]), is_respelled, "{}", text);
        }
    }

    fn read(text: &str) -> (String, usize) {
        let (word, end) = read_word(text.as_bytes(), 0);
        let bytes: Vec<u8> = word
            .chunks
            .iter()
            .flat_map(|chunk| chunk.to_le_bytes())
            .take(word.length)
            .collect();
        (String::from_utf8(bytes).unwrap(), end)
    }

    #[test]
    fn words_are_read_whole_and_folded() {
        assert_eq!(read("User unknown"), ("user".into(), 4));
        assert_eq!(read("UNAVAILABLE"), ("unavailable".into(), 11));
        assert_eq!(read("Mailbox"), ("mailbox".into(), 7));
        assert_eq!(read("OFR006_102"), ("ofr006".into(), 6));
        assert_eq!(read("couldn't be"), ("couldnt".into(), 8));
        assert_eq!(read("couldn\u{2019}t be"), ("couldnt".into(), 10));
        assert_eq!(read("l'adresse"), ("l".into(), 1));
        assert_eq!(read("bo\u{ee}te."), ("boite".into(), 6));
        assert_eq!(read("\u{dc}berf\u{fc}llt!"), ("uberfullt".into(), 11));
        assert_eq!(read("abcdefgh"), ("abcdefgh".into(), 8));
        assert_eq!(
            read("abcdefghi\u{e9}jklmnop qr"),
            ("abcdefghiejklmnop".into(), 18)
        );
    }

    #[test]
    fn every_ascii_byte_is_told_apart() {
        for byte in 0..=0x7Fu8 {
            let is_letter = byte.is_ascii_alphanumeric();
            let (_, count) = ascii_letters(&[b'a', byte, b'b', 0, 0, 0, 0, 0, 0], 0);
            assert_eq!(count, if is_letter { 3 } else { 1 }, "{byte}");
        }
    }

    #[test]
    fn umlauts_are_respelled() {
        let word: Spelled = "empfaenger".bytes().collect();
        let other: Spelled = "empfanger".bytes().collect();
        assert_eq!(
            word.without_umlauts().map(|word| word.chunks),
            Some(other.chunks)
        );
        assert!(other.without_umlauts().is_none());
    }
}
