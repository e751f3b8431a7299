//! Which bytes of a text are parts of words, 64 at a time.

/// The kinds of 64 bytes, the first in the lowest bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Block {
    /// ASCII letters and digits.
    pub words: u64,
    /// What is neither those nor a space.
    pub others: u64,
}

/// How many bytes a block is about.
pub(crate) const BLOCK: usize = 64;

impl Block {
    /// The block that begins at `from`; behind the end of the text there are spaces.
    #[inline(always)]
    pub(crate) fn at(text: &[u8], from: usize) -> Self {
        let mut block = Self::default();
        for ahead in (0..BLOCK.min(text.len().saturating_sub(from))).step_by(8) {
            let bytes = eight(text, from + ahead);
            let (words, spaces) = (word_bytes(bytes), space_bytes(bytes));
            block.words |= gather(words) << ahead;
            block.others |= gather(!(words | spaces)) << ahead;
        }
        block
    }
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x80 * ONES;

/// The eight bytes at `at`, the first in the lowest bits; spaces behind the end of the text.
#[inline(always)]
fn eight(text: &[u8], at: usize) -> u64 {
    if let Some(bytes) = text.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        return u64::from_le_bytes(*bytes);
    }
    let spaces = b' ' as u64 * ONES;
    if let Some(last) = text.last_chunk::<8>()
        && at < text.len()
    {
        let count = 8 * (text.len() - at) as u32;
        return (u64::from_le_bytes(*last) >> (64 - count)) | (spaces << count);
    }
    let rest = text.get(at..).unwrap_or_default();
    rest.iter()
        .rev()
        .fold(spaces, |bytes, &byte| bytes << 8 | u64::from(byte))
}

/// The high bits of the bytes that are ASCII letters and digits.
///
/// Eight bytes at once: adding carries into a byte's high bit where it is at least some value.
#[inline(always)]
pub(crate) fn word_bytes(bytes: u64) -> u64 {
    let low = bytes & !HIGH;
    let lower = low | (0x20 * ONES);
    let at_least = |value: u64, byte: u64| value + (0x80 - byte) * ONES;
    let letters = at_least(lower, 0x61) & !at_least(lower, 0x7B);
    let digits = at_least(low, 0x30) & !at_least(low, 0x3A);
    (letters | digits) & !bytes & HIGH
}

/// The high bits of the bytes that are spaces.
#[inline(always)]
fn space_bytes(bytes: u64) -> u64 {
    let differing = bytes ^ (b' ' as u64 * ONES);
    !(((differing & !HIGH) + !HIGH) | differing) & HIGH
}

/// The high bits of eight bytes, as eight bits.
#[inline(always)]
fn gather(bytes: u64) -> u64 {
    ((bytes >> 7) & ONES).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_has_its_kind() {
        for byte in 0..=u8::MAX {
            for place in [0, 5, 7, 8, 63] {
                let mut text = [b' '; 70];
                text[place] = byte;
                let bit = 1 << place;
                let is_word = byte.is_ascii_alphanumeric();
                for length in [place + 1, 70] {
                    let block = Block::at(&text[..length], 0);
                    assert_eq!(block.words, if is_word { bit } else { 0 }, "{byte}");
                    let is_other = !is_word && byte != b' ';
                    assert_eq!(block.others, if is_other { bit } else { 0 }, "{byte}");
                }
            }
        }
    }

    #[test]
    fn behind_the_text_there_is_nothing() {
        assert_eq!(Block::at(b"ab", 2), Block::default());
        assert_eq!(Block::at(b"", 64), Block::default());
        let text = [b'x'; 65];
        assert_eq!(Block::at(&text, 64).words, 1);
    }
}
