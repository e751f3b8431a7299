//! Looking for words, fast: most lines are done with once it is known what they do not have.

use memchr::memchr;

/// Where words stand in a text first. They are looked for by the last sign in them, if there is one, which is rarer than
/// letters are; for the short lines of a log this is faster than what has to be prepared for the words.
#[inline(always)]
pub(super) fn find(text: &str, words: &str) -> Option<usize> {
    let (text, words) = (text.as_bytes(), words.as_bytes());
    let is_sign = |byte: &u8| byte.is_ascii_punctuation();
    let place = words.iter().rposition(is_sign).unwrap_or(0);
    let sign = *words.get(place)?;
    let mut from = place;
    while let Some(at) = memchr(sign, text.get(from..)?) {
        let start = from + at - place;
        if text.get(start..)?.starts_with(words) {
            return Some(start);
        }
        from += at + 1;
    }
    None
}

/// Whether words stand in a text.
#[inline(always)]
pub(super) fn contains(text: &str, words: &str) -> bool {
    find(text, words).is_some()
}

/// What stands before a sign of ASCII, and behind it.
pub(super) fn split_once(text: &str, sign: u8) -> Option<(&str, &str)> {
    let end = memchr(sign, text.as_bytes())?;
    Some((text.get(..end)?, text.get(end + 1..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_as_the_standard_library_finds_them() {
        for text in [
            "",
            "a",
            "=",
            "a=",
            "aa=b",
            "x a=b",
            "x, y",
            ", ",
            ",x, y",
            "xdeliverydelivery ",
        ] {
            for words in ["a=", "=", ", ", ",", "delivery ", " ", "a=b"] {
                assert_eq!(find(text, words), text.find(words), "{words:?} in {text:?}");
            }
            assert_eq!(split_once(text, b'='), text.split_once('='), "{text:?}");
        }
    }
}
