//! What holds for the rules as a whole, whatever reads them.

use std::collections::BTreeSet;

use bounce_phrases::parse_all;
use bounce_rules::hints::HINTS;
use bounce_rules::lexicon;
use bounce_rules::reasons::FILES;
use bounce_rules::rule::{Role, Strength};
use bounce_rules::words::{WORD_SETS, word_set};

#[test]
fn every_phrase_can_be_read() {
    let entries = || lexicon().map(|entry| (entry.name, entry.phrases));
    let read = parse_all(entries(), &word_set).unwrap_or_else(|wrong| panic!("{wrong}"));
    let written: usize = entries().map(|(_, phrases)| phrases.len()).sum();
    assert_eq!(read.len(), written);
    assert!(written > 5000, "{written}");
}

#[test]
fn every_rule_has_phrases_that_stand_there_once() {
    for file in FILES {
        for rule in file.rules {
            let phrases: BTreeSet<&str> = rule.phrases.iter().copied().collect();
            assert!(!phrases.is_empty(), "{}", file.id_of(rule));
            assert_eq!(phrases.len(), rule.phrases.len(), "{}", file.id_of(rule));
        }
    }
}

#[test]
fn only_hints_are_hints() {
    for rule in FILES.iter().flat_map(|file| file.rules) {
        assert_ne!(rule.role, Role::Hint, "{}", rule.name);
        assert_ne!(rule.strength, Strength::Hint, "{}", rule.name);
    }
    for hint in HINTS {
        assert_eq!(hint.role, Role::Hint, "{}", hint.name);
        assert_eq!(hint.cause, Some(hint.name));
        assert!(!hint.phrases.is_empty(), "{}", hint.name);
    }
}

#[test]
fn word_sets_are_known_by_their_names() {
    for (at, set) in WORD_SETS.iter().enumerate() {
        assert_eq!(word_set(set.name), Some(set.any));
        for above in &WORD_SETS[..at] {
            assert_ne!(set.name, above.name);
        }
    }
    assert_eq!(word_set("no such set"), None);
}
