//! The phrases of a rule, kept: for the build script, which compiles them, and for the tests and
//! benches that read them.
//!
//! The library itself only has the compiled tables, and a type of the same name that drops the
//! phrases: see `dropped.rs`. So no program carries their text.

use crate::blocklist::marks::MARKS as BLOCKLISTS;
use crate::phrase::{self, Pattern};
use crate::provider::PROVIDERS;
use crate::rules::{RULES, marks::MARKS, words::WORD_SETS};
use crate::wait::words as waits;

/// The phrases of a rule.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phrases(&'static [&'static str]);

impl Phrases {
    /// Keeps them.
    pub(crate) const fn new(phrases: &'static [&'static str]) -> Self {
        Self(phrases)
    }

    /// The phrases, as they are written.
    pub(crate) const fn list(self) -> &'static [&'static str] {
        self.0
    }
}

/// Every phrase, with the number of what it stands for, as in [`crate::lexicon`], and a name for
/// messages.
fn all() -> impl Iterator<Item = (u16, &'static str, &'static [&'static str])> {
    let rules = RULES.iter().map(|rule| (rule.id, rule.phrases.list()));
    let marks = MARKS.iter().map(|mark| ("mark", mark.phrases.list()));
    let providers = PROVIDERS.iter();
    let providers = providers.map(|rule| (rule.provider.as_str(), rule.phrases.list()));
    let blocklists = BLOCKLISTS.iter();
    let blocklists = blocklists.map(|marks| (marks.blocklist.as_str(), marks.phrases.list()));
    let waits = [waits::WAITS, waits::SECONDS, waits::AFTER, waits::NOT_WAITS];
    let waits = waits.map(|phrases| ("wait", phrases));
    let all = rules.chain(marks).chain(providers).chain(blocklists);
    (0..)
        .zip(all.chain(waits))
        .map(|(number, (name, phrases))| (number, name, phrases))
}

/// Every phrase, read, with the number of what it stands for. The error tells which phrases cannot be
/// read.
pub(crate) fn numbered() -> Result<Vec<(Pattern, u16)>, String> {
    let sets = |name: &str| {
        let set = WORD_SETS.iter().find(|set| set.name == name);
        set.map(|set| set.any)
    };
    let mut patterns = Vec::new();
    let mut wrong = Vec::new();
    for (number, name, phrases) in all() {
        for phrase in phrases {
            match phrase::parse(phrase, &sets) {
                Ok(pattern) => patterns.push((pattern, number)),
                Err(error) => wrong.push(format!("{name}: {phrase:?}: {error:?}")),
            }
        }
    }
    if wrong.is_empty() {
        Ok(patterns)
    } else {
        Err(wrong.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_can_be_read() {
        let phrases = numbered().unwrap();
        let written: usize = all().map(|(_, _, phrases)| phrases.len()).sum();
        assert_eq!(phrases.len(), written);
    }

    #[test]
    fn every_rule_has_phrases() {
        for rule in &RULES {
            assert!(!rule.phrases.list().is_empty(), "{}", rule.id);
        }
    }
}
