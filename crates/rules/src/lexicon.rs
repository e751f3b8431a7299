//! Every phrase, and what it stands for.

use alloc::format;
use alloc::string::String;

use crate::blocklists::BLOCKLISTS;
use crate::hints::HINTS;
use crate::marks::MARKS;
use crate::providers::PROVIDERS;
use crate::reasons::FILES;
use crate::waits::{AFTER, NOT_WAITS, SECONDS, WAITS};

/// Phrases that stand for the same.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What they stand for, for messages: the id of a rule, or the name of something else.
    pub name: String,
    /// The phrases, each an alternative.
    pub phrases: &'static [&'static str],
}

/// How words speak of a wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitWords {
    /// A wait follows.
    Before,
    /// A wait follows, in seconds if it names no unit.
    BeforeSeconds,
    /// These are the unit of a wait and what follows it.
    After,
    /// What looks like a wait here is none.
    Not,
}

/// The words about waits, and what they say.
pub const WAIT_WORDS: &[(WaitWords, &[&str])] = &[
    (WaitWords::Before, WAITS),
    (WaitWords::BeforeSeconds, SECONDS),
    (WaitWords::After, AFTER),
    (WaitWords::Not, NOT_WAITS),
];

/// Every phrase, in the order of the numbers that stand for them: the rules, file by file and then the
/// hints; the [`MARKS`], the [`PROVIDERS`], the [`BLOCKLISTS`] and the [`WAIT_WORDS`].
pub fn lexicon() -> impl Iterator<Item = Entry> {
    let entry = |name: String, phrases| Entry { name, phrases };
    let rules = FILES.iter().flat_map(|file| {
        let named = |rule| (file.id_of(rule), rule);
        file.rules.iter().map(named)
    });
    let rules = rules.map(move |(id, rule)| entry(id, rule.phrases));
    let hints = HINTS.iter();
    let hints = hints.map(move |hint| entry(format!("the hint {}", hint.name), hint.phrases));
    let marks = MARKS.iter();
    let marks = marks.map(move |words| entry(format!("the mark {:?}", words.mark), words.phrases));
    let providers = PROVIDERS.iter();
    let providers =
        providers.map(move |one| entry(format!("the provider {}", one.name), one.phrases));
    let blocklists = BLOCKLISTS.iter();
    let blocklists =
        blocklists.map(move |one| entry(format!("the blocklist {}", one.name), one.phrases));
    let waits = WAIT_WORDS.iter();
    let waits = waits.map(move |&(kind, phrases)| entry(format!("the wait {kind:?}"), phrases));
    let rules = rules.chain(hints).chain(marks);
    rules.chain(providers).chain(blocklists).chain(waits)
}
