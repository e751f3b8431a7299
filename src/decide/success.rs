//! Whether words of success can be believed: nothing in the text denies them.

use bounce_phrases::fold::{self, Folded};
use bounce_rules::marks::Mark;
use bounce_rules::success::{DENIALS, ERRORS, LONGEST};

use crate::bounce::Bounce;
use crate::decide::evidence::Evidence;
use crate::rules::Rulebook;

/// Whether words report success, where no code speaks against them, and nothing in the text denies
/// them. Asked only where there is no candidate, which is seldom.
pub(crate) fn says_success<'r, const COUNT: usize>(
    evidence: &Evidence<'_, 'r, impl Rulebook<'r, COUNT>, COUNT>,
    text: &[u8],
) -> bool {
    let is_said = evidence.marks & Mark::Success.bit() != 0 && evidence.severity.is_none();
    is_said && !is_denied(text)
}

/// Whether a code of success was only read from a text that tells of an error as well. A code that the caller states
/// is the answer, whatever the text says.
pub(crate) fn is_code_of_an_error<'r, const COUNT: usize>(
    evidence: &Evidence<'_, 'r, impl Rulebook<'r, COUNT>, COUNT>,
    bounce: &Bounce<'_>,
) -> bool {
    let is_stated = bounce.stated_reply().is_some() || bounce.stated_status().is_some();
    evidence.is_success() && !is_stated && has_word_of(bounce.text(), ERRORS, usize::MAX)
}

/// Whether a text is too long for words of success to be believed in, or something in it denies them.
/// Folded as phrases are, so that case, accents and width do not count.
fn is_denied(text: &[u8]) -> bool {
    has_word_of(text, DENIALS, LONGEST)
}

/// Whether a text has one of these words, or more words than so many.
fn has_word_of(text: &[u8], asked: &[&str], longest: usize) -> bool {
    let mut words = 0;
    let (mut rest, mut was_letter) = (text, false);
    while let Some((folded, length)) = fold::decode_folded(rest) {
        let is_letter = matches!(folded, Folded::Letter(_));
        if (is_letter && !was_letter) || matches!(folded, Folded::Whole(_)) {
            words += 1;
            if words > longest || asked.iter().any(|word| begins_with(rest, word)) {
                return true;
            }
        }
        was_letter = is_letter || (was_letter && folded == Folded::Ignored);
        rest = rest.get(length..).unwrap_or_default();
    }
    false
}

/// Whether a text begins with a word; with `*`, with a word that begins so. Characters that are words by
/// themselves may go on behind it.
fn begins_with(text: &[u8], word: &str) -> bool {
    let start = word.strip_suffix('*');
    let (mut asked, mut rest) = (start.unwrap_or(word).as_bytes(), text);
    loop {
        let next = fold::decode_folded(rest);
        if let Some((folded, length)) = next {
            rest = rest.get(length..).unwrap_or_default();
            if folded == Folded::Ignored {
                continue;
            }
        }
        let letter = match next {
            Some((Folded::Letter(letter), _)) => Some((letter, true)),
            Some((Folded::Whole(letter), _)) => Some((letter, false)),
            _ => None,
        };
        if asked.is_empty() {
            return start.is_some() || !matches!(letter, Some((_, true)));
        }
        let Some(behind) = letter.and_then(|(letter, _)| asked.strip_prefix(letter.as_slice()))
        else {
            return false;
        };
        asked = behind;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_beginnings_of_words_are_told_apart() {
        for (text, word, expected) in [
            ("not here", "not", true),
            ("NOT", "not", true),
            ("ｎｏｔ", "not", true),
            ("note", "not", false),
            ("failure", "fail*", true),
            ("fai", "fail*", false),
            ("couldn't", "couldn*", true),
            ("n\u{ad}ot", "not", true),
            ("não", "nao", true),
            ("ません。", "ません", true),
            ("ませ", "ません", false),
            ("エラーです", "エラー", true),
            ("ｴﾗｰです", "エラー", true),
        ] {
            assert_eq!(
                begins_with(text.as_bytes(), word),
                expected,
                "{text} {word}"
            );
        }
    }

    #[test]
    fn only_short_texts_without_a_denial_are_believed() {
        assert!(!is_denied(b""));
        assert!(!is_denied(b"delivered to mailbox"));
        assert!(is_denied(b"delivered, but not read"));
        assert!(!is_denied("a ".repeat(LONGEST).as_bytes()));
        assert!(is_denied("a ".repeat(LONGEST + 1).as_bytes()));
    }
}
