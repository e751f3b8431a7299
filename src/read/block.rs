//! Which bytes of a text are parts of words, 64 at a time.

/// The kinds of 64 bytes, the first in the lowest bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Block {
    /// ASCII letters and digits.
    pub words: u64,
    /// What may mean something besides: full stops and the like, `<` and `>`, `/`, line feeds, and what
    /// is not ASCII; and `=`, which means nothing.
    pub others: u64,
}

/// How many bytes a block is about.
pub(crate) const BLOCK: usize = 64;

impl Block {
    /// The block that begins at `from`; behind the end of the text there are spaces.
    #[inline(always)]
    pub(crate) fn at(text: &[u8], from: usize) -> Self {
        if from >= text.len() {
            return Self::default();
        }
        // The last bytes of a longer text are also the end of the 64 before its end.
        if let Some(last) = text.len().checked_sub(BLOCK) {
            let start = from.min(last);
            let bytes = text.get(start..).and_then(<[u8]>::first_chunk);
            let Self { words, others } = bytes.map_or_else(Self::default, Self::of);
            let behind = (from - start) as u32 % BLOCK as u32;
            return Self {
                words: words >> behind,
                others: others >> behind,
            };
        }
        let rest = text.get(from..).unwrap_or_default();
        let mut bytes = [b' '; BLOCK];
        if let Some(start) = bytes.get_mut(..rest.len()) {
            start.copy_from_slice(rest);
        }
        Self::of(&bytes)
    }

    fn of(bytes: &[u8; BLOCK]) -> Self {
        let mut words = [0; BLOCK];
        let mut others = [0; BLOCK];
        // Without a branch, so that the compiler looks at many bytes at once.
        for ((word, other), &byte) in words.iter_mut().zip(&mut others).zip(bytes) {
            let is_letter = (byte | 0x20).wrapping_sub(b'a') < 26;
            let is_digit = byte.wrapping_sub(b'0') < 10;
            let is_word = is_letter | is_digit;
            *word = u8::from(is_word);
            let is_stop = (byte.wrapping_sub(b'.') <= 1) | (byte == b'!') | (byte == b'\n');
            let is_other = is_stop | (byte.wrapping_sub(b'<') <= b'?' - b'<') | (byte >= 0x80);
            *other = u8::from(is_other);
        }
        Self {
            words: lowest_bits(&words),
            others: lowest_bits(&others),
        }
    }
}

/// The lowest bits of the bytes, next to each other.
#[inline(always)]
fn lowest_bits(bytes: &[u8; BLOCK]) -> u64 {
    let (eights, _) = bytes.as_chunks::<8>();
    let bits = |eight: &[u8; 8]| u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080);
    eights
        .iter()
        .rev()
        .fold(0, |all, eight| all << 8 | bits(eight) >> 56)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_has_its_kind() {
        for byte in 0..=u8::MAX {
            for at in [0, 5, 7, 8, 63] {
                let mut text = [b' '; 70];
                text[at] = byte;
                let bit = 1 << at;
                let is_word = byte.is_ascii_alphanumeric();
                for length in [at + 1, 70] {
                    let block = Block::at(&text[..length], 0);
                    assert_eq!(block.words, if is_word { bit } else { 0 }, "{byte}");
                    let is_other = b"\n!./<=>?".contains(&byte) || !byte.is_ascii();
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
