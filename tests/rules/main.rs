//! Rules of one's own.

#![cfg(feature = "rules")]

mod answers;
mod anything;
mod built_in;
mod checks;
#[cfg(feature = "serde")]
mod files;
mod imports;
mod page;

use bounce_classifier::{AsBounce, BounceReason, Classifier, Rule, Rules};

fn built(rules: Rules) -> Classifier {
    Classifier::builder().rules(rules).build().unwrap()
}

fn one(rule: Rule) -> Classifier {
    built(Rules::new().rule(rule))
}

/// A rule about a word that no built-in phrase has.
fn acme() -> Rule {
    Rule::new("acme").reason(BounceReason::BLOCKED)
}

/// The id of the rule that decides, or that there is no bounce.
fn decides(classifier: &Classifier, bounce: impl AsBounce) -> &str {
    match classifier.classify(bounce) {
        Ok(answer) => answer.rule().as_str(),
        Err(_) => "none",
    }
}
