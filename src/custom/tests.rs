//! What holds for custom rules as a whole.

use bounce_phrases::parse;
use bounce_rules::reasons::FILES;
use bounce_rules::words::word_set;

use super::samples::{Samples, no_words};
use crate::bounce::Bounce;
use crate::read::{Findings, scan};
use crate::rules::{BuiltIn, RuleNumber};

/// The phrases that are written for a rule are found in the texts that are made of them.
#[test]
fn the_texts_made_of_a_phrase_hold_it() {
    let rules = FILES.iter().flat_map(|file| file.rules);
    let mut missing = Vec::new();
    for (number, rule) in (0..).zip(rules) {
        let number = RuleNumber::of_phrases(number).unwrap();
        for phrase in rule.phrases {
            let pattern = parse(phrase, &|name| word_set(name)).unwrap();
            for text in Samples::of(&pattern).texts {
                let mut findings = Findings::NONE;
                scan(&Bounce::new(&text), &BuiltIn, &mut findings);
                if !findings
                    .matches()
                    .iter()
                    .any(|matched| matched.rule == number)
                {
                    missing.push(std::format!("{phrase}: {text}"));
                }
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}

/// What a built-in phrase is written with is words, so that texts can hold it.
#[test]
fn phrases_are_written_in_words() {
    let rules = FILES.iter().flat_map(|file| file.rules);
    let phrases = rules.flat_map(|rule| rule.phrases);
    let parts: Vec<&str> = phrases.filter_map(|phrase| no_words(phrase)).collect();
    assert_eq!(parts, Vec::<&str>::new());
    for (phrase, part) in [
        ("blocked by mx.acme.example", "mx.acme.example"),
        ("[see] postmaster@acme.example", "postmaster@acme.example"),
        ("code 5.7.1 given", "5.7.1"),
    ] {
        assert_eq!(no_words(phrase), Some(part));
    }
    for phrase in [
        "e-mail exceed*",
        "couldn't deliver",
        "by <host> [is] listed",
        "容量…超過",
        "user/mailbox",
    ] {
        assert_eq!(no_words(phrase), None, "{phrase}");
    }
}
