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
    use crate::read::Passage;
    use crate::rules::Meaning;

    /// Notes words about waits as the scanner does.
    fn noted(text: &str, words: &[(WaitWords, &str)]) -> Mentions {
        let mut mentions = Mentions::NONE;
        for &(words, part) in words {
            let start = text.find(part).unwrap();
            let passage = Passage {
                depth: 0,
                start: start as u32,
                end: (start + part.len()) as u32,
            };
            mentions.take(Meaning::Wait(words), passage);
        }
        mentions
    }

    #[test]
    fn the_words_tell_on_which_side_the_wait_stands() {
        use WaitWords::{After, Before, BeforeSeconds, Not};
        for (text, words, part, seconds) in [
            ("come in 5 minutes", Before, "come in", Some(300)),
            // A number alone is a wait only where the words mean seconds.
            ("come in 300", Before, "come in", None),
            ("come in 300", BeforeSeconds, "come in", Some(300)),
            // Words behind the number begin with its unit.
            (
                "rest 5 minutes before retrying",
                After,
                "minutes before",
                Some(300),
            ),
            (
                "rest minutes before retrying",
                After,
                "minutes before",
                None,
            ),
            ("come in 5 minutes", Not, "come in", None),
        ] {
            let mentions = noted(text, &[(words, part)]);
            assert_eq!(
                wait_of(&mentions, text.as_bytes()),
                seconds,
                "{text} {words:?}"
            );
        }
        assert_eq!(wait_of(&Mentions::NONE, b"come in 5 minutes"), None);
    }

    #[test]
    fn words_around_a_wait_or_right_behind_it_take_it_back() {
        use WaitWords::{After, Before, Not};
        for (text, words, seconds) in [
            // In the announcement, and right behind the number.
            (
                "we will come in 5 minutes",
                &[(Before, "come in"), (Not, "will come in")][..],
                None,
            ),
            (
                "come in 5 minutes  per day",
                &[(Before, "come in"), (Not, "per day")],
                None,
            ),
            // Another word stands between; or they end where the announcement begins.
            (
                "come in 5 minutes as per day",
                &[(Before, "come in"), (Not, "per day")],
                Some(300),
            ),
            (
                "per day:come in 5 minutes",
                &[(Before, ":come in"), (Not, "per day")],
                Some(300),
            ),
            // Of a wait before its words, what is behind the words counts.
            (
                "5 minutes before retrying per day",
                &[(After, "minutes before retrying"), (Not, "per day")],
                None,
            ),
            // The next one is still stated.
            (
                "will come in 5 minutes, come on 9 minutes",
                &[
                    (Before, "come in"),
                    (Not, "will come in"),
                    (Before, "come on"),
                ],
                Some(540),
            ),
        ] {
            let mentions = noted(text, words);
            assert_eq!(wait_of(&mentions, text.as_bytes()), seconds, "{text}");
        }
    }

    #[test]
    fn what_is_behind_the_last_words_that_are_kept_is_not_known() {
        let others = ["one", "two", "three", "four", "five", "six", "seven"];
        // Words about something else before it, as many as are kept with it, or one fewer.
        for (count, seconds) in [(7, None), (6, Some(300))] {
            let text = format!("{} come in 5 minutes", others[..count].join(" - "));
            let words = others[..count].iter();
            let mut words: Vec<_> = words.map(|&word| (WaitWords::Not, word)).collect();
            words.push((WaitWords::Before, "come in"));
            let mentions = noted(&text, &words);
            assert_eq!(wait_of(&mentions, text.as_bytes()), seconds, "{count}");
        }
    }

    #[test]
    fn the_next_word_is_in_the_same_sentence() {
        for (text, at) in [
            ("word", Some(0)),
            (" - (word", Some(4)),
            ("\r\n word", Some(3)),
            // A comma ends no sentence; a character may be a word of its own.
            ("、五分", Some(3)),
            ("。五分", None),
            (". word", None),
            ("-! word", None),
            ("\r\n\r\nword", None),
            (" - ", None),
            ("", None),
        ] {
            assert_eq!(next_word(text.as_bytes(), 0), at, "{text:?}");
        }
        assert_eq!(next_word(b"no word", 2), Some(3));
        assert_eq!(next_word(b"word", 9), None);
    }

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
