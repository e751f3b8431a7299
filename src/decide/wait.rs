//! How long a reply says to wait.

use bounce_phrases::fold::{self, Folded};
use bounce_phrases::spelling::read_word;
use bounce_rules::WaitWords;

use crate::read::{Mentions, duration};

/// The wait that a reply states, in seconds.
pub(crate) fn wait_of(mentions: &Mentions, text: &[u8]) -> Option<u32> {
    // The first that is stated.
    mentions.waits.iter().find_map(|(words, passage)| {
        let is_none = mentions.waits.iter().any(|(other, not)| {
            other == WaitWords::Not
                && not.start <= passage.end.saturating_add(TWO_WORDS)
                && passage.start < not.end
        });
        if is_none {
            return None;
        }
        let wait = match words {
            WaitWords::Before => wait_behind(text, passage.end as usize, false),
            WaitWords::BeforeSeconds => wait_behind(text, passage.end as usize, true),
            WaitWords::After => {
                duration::read_back(text, passage.start as usize).map(|(wait, _)| wait)
            }
            WaitWords::Not => None,
        };
        u32::try_from(wait?.as_secs()).ok()
    })
}
/// About how many bytes two words take.
const TWO_WORDS: u32 = 12;

/// How many bytes of punctuation there may be before the next word.
const NEAR: usize = 64;

/// The wait that begins at most two words behind `from`, in the same sentence.
fn wait_behind(text: &[u8], from: usize, seconds: bool) -> Option<core::time::Duration> {
    let mut at = from;
    for _ in 0..=2 {
        at = next_word(text, at)?;
        if duration::may_begin(text, at)
            && let Some((wait, _)) = duration::read(text, at, seconds)
        {
            return Some(wait);
        }
        let rest = text.get(at..).unwrap_or_default();
        at = match fold::decode_folded(rest)? {
            (Folded::Whole(_), len) => at + len,
            _ => read_word(text, at).1,
        };
    }
    None
}

/// Where the next word of the sentence begins, with at most [`NEAR`] bytes before it that are neither
/// words nor white space.
fn next_word(text: &[u8], from: usize) -> Option<usize> {
    let (mut at, mut others) = (from, 0);
    while others <= NEAR {
        at = duration::spaces_before_number(text, at);
        let rest = text.get(at..)?;
        let (folded, len) = fold::decode_folded(rest)?;
        let is_stop = folded == Folded::Stop
            || matches!(rest.first(), Some(b'.' | b'!' | b'?' | b'\r' | b'\n'));
        match folded {
            _ if is_stop => return None,
            Folded::Letter(_) | Folded::Whole(_) => return Some(at),
            _ => (at, others) = (at + len, others + len),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_read_near_what_announces_it() {
        let wait = |text: &str, from: usize| {
            let wait = wait_behind(text.as_bytes(), from, false)?;
            Some(wait.as_secs())
        };
        for (between, found) in [(1, true), (NEAR, true), (NEAR + 1, false), (5000, false)] {
            let text = format!("in{}5 minutes", "-".repeat(between));
            assert_eq!(wait(&text, 2), found.then_some(300), "{between}");
            // White space may be as long as it likes.
            let text = format!("in {}5 minutes", " ".repeat(between));
            assert_eq!(wait(&text, 2), Some(300), "{between}");
        }
        assert_eq!(wait("in about another 5 minutes", 2), Some(300));
        assert_eq!(wait("in no less than 5 minutes", 2), None);
        assert_eq!(wait("in. 5 minutes", 2), None);
    }
}
