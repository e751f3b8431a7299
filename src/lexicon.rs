//! What the phrases stand for.
//!
//! The build script compiles the phrases, and numbers what they stand for in this order; `phrases` lists
//! them.

use crate::blocklist::Blocklist;
use crate::blocklist::marks::MARKS as BLOCKLISTS;
use crate::provider::{PROVIDERS, Provider};
use crate::rules::RULES;
use crate::rules::marks::{MARKS, Mark};

/// What a phrase stands for that is no rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A mark.
    Mark(Mark),
    /// Who wrote the reply.
    Provider(Provider),
    /// The name of a blocklist.
    Blocklist(Blocklist),
    /// Words about a wait.
    Wait(WaitWords),
}

/// How words speak of a wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WaitWords {
    /// A wait follows.
    Before,
    /// A wait follows, in seconds if it names no unit.
    BeforeSeconds,
    /// These are the unit of a wait and what follows it.
    After,
    /// What looks like a wait here is none.
    Not,
}

const WAIT_WORDS: [WaitWords; 4] = [
    WaitWords::Before,
    WaitWords::BeforeSeconds,
    WaitWords::After,
    WaitWords::Not,
];

const FIRST_MARK: usize = RULES.len();
const FIRST_PROVIDER: usize = FIRST_MARK + MARKS.len();
const FIRST_BLOCKLIST: usize = FIRST_PROVIDER + PROVIDERS.len();
const FIRST_WAIT: usize = FIRST_BLOCKLIST + BLOCKLISTS.len();

/// What each number above those of the rules stands for. A table of its own, so that no program
/// carries the phrases.
static MEANINGS: [Meaning; FIRST_WAIT + WAIT_WORDS.len() - FIRST_MARK] = {
    let mut all = [Meaning::Wait(WaitWords::Not); FIRST_WAIT + WAIT_WORDS.len() - FIRST_MARK];
    let mut at = 0;
    while at < all.len() {
        let number = FIRST_MARK + at;
        all[at] = if number < FIRST_PROVIDER {
            Meaning::Mark(MARKS[number - FIRST_MARK].mark)
        } else if number < FIRST_BLOCKLIST {
            Meaning::Provider(PROVIDERS[number - FIRST_PROVIDER].provider)
        } else if number < FIRST_WAIT {
            Meaning::Blocklist(BLOCKLISTS[number - FIRST_BLOCKLIST].blocklist)
        } else {
            Meaning::Wait(WAIT_WORDS[number - FIRST_WAIT])
        };
        at += 1;
    }
    all
};

/// The number of the [rule](crate::rules::rule) that the phrases with this number stand for.
#[inline(always)]
pub(crate) fn rule_number(number: u16) -> Option<u16> {
    (usize::from(number) < FIRST_MARK).then_some(number + 1)
}

/// What else the phrases with this number stand for.
#[inline(always)]
pub(crate) fn meaning(number: u16) -> Option<Meaning> {
    MEANINGS
        .get(usize::from(number).checked_sub(FIRST_MARK)?)
        .copied()
}

/// Whether the phrases with this number announce a quoted reply.
#[allow(dead_code, reason = "for the build script")]
pub(crate) fn is_quote(number: u16) -> bool {
    meaning(number) == Some(Meaning::Mark(Mark::Quote))
}
