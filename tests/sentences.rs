//! Plain statements: what stands there and what is said of it, each of the one with each of the other.

#[path = "sentences/chinese.rs"]
mod chinese;
#[path = "sentences/dutch.rs"]
mod dutch;
#[path = "sentences/english.rs"]
mod english;
#[path = "sentences/french.rs"]
mod french;
#[path = "sentences/german.rs"]
mod german;
#[path = "sentences/italian.rs"]
mod italian;
#[path = "sentences/japanese.rs"]
mod japanese;
#[path = "sentences/korean.rs"]
mod korean;
#[path = "sentences/polish.rs"]
mod polish;
#[path = "sentences/portuguese.rs"]
mod portuguese;
#[path = "sentences/russian.rs"]
mod russian;
#[path = "sentences/spanish.rs"]
mod spanish;
#[path = "sentences/turkish.rs"]
mod turkish;

use bounce_classifier::{Action, BounceReason, classify};

/// The statements of a language.
struct Sentences {
    /// What stands between a subject and a predicate.
    between: &'static str,
    /// The kinds of failures.
    kinds: &'static [Kind],
    /// What is not the recipient's.
    of_others: &'static [&'static str],
    /// What would call a recipient dead.
    dead: &'static [&'static str],
}

/// A kind of failure, in the words of people.
struct Kind {
    /// What it may be called.
    reasons: &'static [BounceReason],
    /// What stands there.
    subjects: &'static [&'static str],
    /// What is said of it.
    predicates: &'static [&'static str],
}

const ALL: &[Sentences] = &[
    english::SENTENCES,
    german::SENTENCES,
    french::SENTENCES,
    spanish::SENTENCES,
    portuguese::SENTENCES,
    italian::SENTENCES,
    dutch::SENTENCES,
    polish::SENTENCES,
    russian::SENTENCES,
    turkish::SENTENCES,
    japanese::SENTENCES,
    chinese::SENTENCES,
    korean::SENTENCES,
];

impl Sentences {
    /// Each subject with each predicate.
    fn of(&self, subjects: &[&str], predicates: &[&str]) -> Vec<String> {
        let with_all = |subject: &&str| -> Vec<String> {
            let predicates = predicates.iter();
            predicates
                .map(|predicate| format!("{subject}{}{predicate}", self.between))
                .collect()
        };
        subjects.iter().flat_map(with_all).collect()
    }
}

#[test]
fn a_plain_statement_is_told_by_what_it_is_about_and_what_is_said_of_it() {
    let mut misses = Vec::new();
    let mut count = 0;
    for language in ALL {
        for kind in language.kinds {
            for sentence in language.of(kind.subjects, kind.predicates) {
                let answer = classify(format!("550 {sentence}")).unwrap();
                count += 1;
                if !kind.reasons.contains(&answer.reason()) {
                    let (reason, rule) = (answer.reason(), answer.rule());
                    misses.push(format!("{sentence}: {reason} by {rule}"));
                }
            }
        }
    }
    assert!(
        misses.is_empty(),
        "{} of {count}:\n{}",
        misses.len(),
        misses.join("\n")
    );
}

#[test]
fn what_is_said_of_something_else_removes_no_address() {
    for language in ALL {
        for sentence in language.of(language.of_others, language.dead) {
            let answer = classify(format!("550 {sentence}")).unwrap();
            let removes = answer.removes_address() && answer.action() != Action::Investigate;
            assert!(
                !removes,
                "{sentence}: {} by {}",
                answer.reason(),
                answer.rule()
            );
        }
    }
}
