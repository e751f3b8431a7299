//! What the phrases stand for.
//!
//! The build script compiles the phrases, and numbers what they stand for as `bounce_rules::lexicon` lists
//! them.

use bounce_rules::blocklists::BLOCKLISTS;
use bounce_rules::marks::{MARKS, Mark};
use bounce_rules::providers::PROVIDERS;
use bounce_rules::{WAIT_WORDS, WaitWords};

use crate::answer::{Blocklist, Provider};
use crate::rules::generated::RULES;
use crate::rules::{blocklists, providers};

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
            Meaning::Provider(providers::NAMED[number - FIRST_PROVIDER])
        } else if number < FIRST_WAIT {
            Meaning::Blocklist(blocklists::NAMED[number - FIRST_BLOCKLIST])
        } else {
            Meaning::Wait(WAIT_WORDS[number - FIRST_WAIT].0)
        };
        at += 1;
    }
    all
};

/// What else the phrases with this number stand for.
#[inline(always)]
pub(crate) fn meaning(number: u16) -> Option<Meaning> {
    MEANINGS
        .get(usize::from(number).checked_sub(FIRST_MARK)?)
        .copied()
}
