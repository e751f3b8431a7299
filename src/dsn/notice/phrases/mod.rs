//! What notices say, and what it makes of them. A phrase is in lower case with single spaces; it is found within
//! words as well, since many languages join them.

mod both;
mod mark;
mod subjects;
mod texts;

use alloc::borrow::Cow;
use std::sync::LazyLock;

use crate::code::EnhancedStatusCode;
use crate::dsn::notice::phrases::both::IN_BOTH;
use crate::dsn::notice::phrases::mark::{Mark, Table};
use crate::dsn::notice::phrases::subjects::IN_SUBJECTS;
use crate::dsn::notice::phrases::texts::IN_TEXTS;
use crate::dsn::words::Words;

/// Where a text stands: a subject says in two words what a text says in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Subject,
    Text,
}

/// Which phrases a text has.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Marks {
    pub failed: bool,
    pub opening: bool,
    pub is_final: bool,
    pub refused: bool,
    pub delayed: bool,
    pub delivered: bool,
    pub challenge: bool,
    pub demand: bool,
    pub automatic: bool,
    pub away: bool,
    pub other: bool,
    pub receipt: bool,
    /// A reply of a server that refuses something: a reply code and an enhanced status code.
    pub replied: bool,
}

static TEXTS: LazyLock<Words<Mark>> = LazyLock::new(|| Words::of(phrases(IN_TEXTS)));
static SUBJECTS: LazyLock<Words<Mark>> =
    LazyLock::new(|| Words::of(phrases(&[IN_BOTH, IN_SUBJECTS])));

/// The phrases of some tables, one by one.
fn phrases(tables: &'static [Table]) -> impl Iterator<Item = (&'static str, Mark)> {
    let of_mark = |(mark, phrases): &'static (Mark, &'static [&'static str])| {
        phrases.iter().map(move |phrase| (*phrase, *mark))
    };
    tables.iter().copied().flatten().flat_map(of_mark)
}

/// Finds what a text says. It is in lower case, with single spaces.
pub(crate) fn marks_of(folded: &str, place: Place) -> Marks {
    let (search, text) = match place {
        Place::Subject => (&*SUBJECTS, Cow::Owned(alloc::format!("^{folded}"))),
        Place::Text => (&*TEXTS, Cow::Borrowed(folded)),
    };
    let mut found = Marks {
        replied: place == Place::Text && has_refusal(&text),
        ..Marks::default()
    };
    for phrase in search.all_in(&text) {
        let mark = match phrase.meaning {
            Mark::Failed => &mut found.failed,
            Mark::Opening => &mut found.opening,
            Mark::Final => &mut found.is_final,
            Mark::Refused => &mut found.refused,
            Mark::Delayed => &mut found.delayed,
            Mark::Delivered => &mut found.delivered,
            Mark::Challenge => &mut found.challenge,
            Mark::Demand => &mut found.demand,
            Mark::Automatic => &mut found.automatic,
            Mark::Away => &mut found.away,
            Mark::Other => &mut found.other,
            Mark::Receipt => &mut found.receipt,
        };
        *mark = true;
    }
    found
}

/// Whether a text has a reply that refuses something: `550 5.1.1`, `550-5.1.1`, `#5.1.1`.
fn has_refusal(text: &str) -> bool {
    let mut is_behind_code = false;
    text.split([
        ' ', '-', '(', ')', '<', '>', ';', ',', ':', '\'', '"', '[', ']',
    ])
    .any(|word| {
        let code = word.strip_prefix('#').unwrap_or(word);
        let is_status =
            EnhancedStatusCode::from_bytes(code.as_bytes()).is_ok_and(|status| status.class() != 2);
        let is_refusal = is_status && (is_behind_code || code.len() < word.len());
        is_behind_code = matches!(word.as_bytes(), [b'4' | b'5', b'0'..=b'9', b'0'..=b'9']);
        is_refusal
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_that_refuse_are_known_by_their_codes() {
        for (text, expected) in [
            ("a@b.example 550 5.1.1 no", true),
            ("550-5.1.1 no", true),
            ("smtp;450 4.2.2 full", true),
            ("<mx.b.example #5.1.1>", true),
            ("sorry (#5.1.2)", true),
            ("250 2.0.0 ok", false),
            ("version 5.1.1 is out", false),
            ("550 errors", false),
            ("", false),
        ] {
            assert_eq!(marks_of(text, Place::Text).replied, expected, "{text}");
        }
    }

    #[test]
    fn phrases_are_in_the_form_in_which_texts_are_searched() {
        for (phrase, _) in phrases(IN_TEXTS).chain(phrases(&[IN_BOTH, IN_SUBJECTS])) {
            assert_eq!(phrase, super::super::text::folded(phrase));
        }
    }

    #[test]
    fn notices_are_told_apart() {
        let marks = |text| marks_of(text, Place::Text);
        assert!(marks("hi. this is the qmail-send program at x").opening);
        assert!(marks("gmail will retry for 40 more hours").delayed);
        assert!(!marks("gmail will retry for 40 more hours").is_final);
        assert!(marks_of("undeliverable: x", Place::Subject).failed);
        assert!(marks_of("re: lunch", Place::Subject).failed.eq(&false));
    }
}
