//! How long a reply says to wait.

use core::time::Duration;

use bounce_phrases::fold::{self, Folded};
use bounce_phrases::spelling::read_word;
use bounce_rules::WaitWords;

use crate::read::{Mentions, duration};

/// The wait that a reply states, in seconds.
pub(crate) fn wait_of(mentions: &Mentions, text: &[u8]) -> Option<u32> {
    // What takes a wait back behind the last words that are kept is not known.
    let known = match mentions.waits.last_if_full() {
        Some(last) => last.end as usize,
        None => text.len(),
    };
    // The first that is stated.
    mentions.waits.iter().find_map(|(words, passage)| {
        let (start, end) = (passage.start as usize, passage.end as usize);
        let (wait, end) = match words {
            WaitWords::Before => wait_behind(text, end, false),
            WaitWords::BeforeSeconds => wait_behind(text, end, true),
            WaitWords::After => duration::read_back(text, start).map(|(wait, _)| (wait, end)),
            WaitWords::Not => None,
        }?;
        let behind = duration::spaces(text, end);
        let is_none = mentions.waits.iter().any(|(other, not)| {
            other == WaitWords::Not && not.start as usize <= behind && passage.start < not.end
        });
        let wait = u32::try_from(wait.as_secs()).ok();
        wait.filter(|_| !is_none && end <= known)
    })
}

/// How many bytes of punctuation there may be before the next word.
const NEAR: usize = 64;

/// The wait that begins at most two words behind `from`, in the same sentence, and where it ends.
fn wait_behind(text: &[u8], from: usize, seconds: bool) -> Option<(Duration, usize)> {
    let mut at = from;
    for _ in 0..=2 {
        at = next_word(text, at)?;
        if duration::may_begin(text, at)
            && let Some(found) = duration::read(text, at, seconds)
        {
            return Some(found);
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
    fn a_wait_stands_near_what_announces_it() {
        for (text, seconds) in [
            (" 5 minutes", Some(300)),
            (" for another 5 minutes", Some(300)),
            (" for at least 5 minutes", None),
            (": (5 minutes)", Some(300)),
            ("\r\n5 minutes", Some(300)),
            (" a minute", Some(60)),
            (" fünf Minuten", Some(300)),
            (" одну минуту", Some(60)),
            (" ５ minutes", Some(300)),
            (" 五分钟", Some(300)),
            ("至少5分钟", Some(300)),
            ("大约至少5分钟", None),
            // Where the sentence ends, something else begins.
            (". 5 minutes", None),
            ("! 5 minutes", None),
            (" please? 5 minutes", None),
            ("\r\n\r\n5 minutes", None),
            ("。5分钟", None),
        ] {
            let wait = wait_behind(text.as_bytes(), 0, false);
            assert_eq!(wait.map(|(wait, _)| wait.as_secs()), seconds, "{text:?}");
        }
        for (count, is_near) in [(NEAR, true), (NEAR + 1, false)] {
            let text = "*".repeat(count) + "5 minutes";
            let wait = wait_behind(text.as_bytes(), 0, false);
            assert_eq!(wait.is_some(), is_near, "{count}");
        }
    }

    #[test]
    fn of_many_waits_the_first_that_is_not_taken_back_counts() {
        let wait = |text: &str| {
            let answer = crate::classify(text).unwrap();
            answer.retry_after().map(|wait| wait.as_secs())
        };
        for count in 1..20 {
            let paces = "Please wait 10 minutes per message. ".repeat(count);
            assert_eq!(wait(&paces), None, "{count}");
            let promises = "We will try again in 30 minutes. ".repeat(count);
            assert_eq!(wait(&promises), None, "{count}");
            let later = "Please wait 20 minutes. ".repeat(count);
            let text = format!("Please wait 10 minutes. {later}");
            assert_eq!(wait(&text), Some(600), "{count}");
        }
        for (text, seconds) in [
            (
                "We will try again in 30 minutes. Please try again in 5 minutes.",
                Some(300),
            ),
            ("Please wait 10 minutes every hour.", None),
            ("Please wait 10 minutes \r\n per message.", None),
            ("Please wait 10 minutes, every message counts.", Some(600)),
            ("Ten messages per hour. Please wait 10 minutes.", Some(600)),
            // Of announcements of the same number, one that means seconds is enough.
            ("Greylisted, please try again in 300", Some(300)),
        ] {
            assert_eq!(wait(text), seconds, "{text}");
        }
    }
}
