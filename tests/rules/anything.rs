//! What holds for any rules.

use bounce_classifier::{Classifier, Rule, Rules};
use proptest::prelude::*;

use crate::{acme, decides};

/// Any text, and what notations and formats are made of.
fn field() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ab<>(){}\\[\\]|…*. 5x\\\\d+?^$-]{0,40}",
        "(mailbox|[a-z]{1,9}|\\{box\\}|<ip>|…|\\[is\\]| ){1,12}",
        prop::sample::select(vec![
            "blocked",
            "5",
            "550",
            "5.7.*",
            "decisive",
            "ip_listed",
            "gmail",
            "data",
            "600"
        ])
        .prop_map(str::to_owned),
    ]
}

fn any_rule() -> impl Strategy<Value = Rule> {
    let optional = || prop::option::of(field());
    let words = (prop::collection::vec(field(), 0..4), optional());
    let meaning = (
        field(),
        optional(),
        any::<bool>(),
        optional(),
        optional(),
        optional(),
    );
    let conditions = (
        optional(),
        optional(),
        optional(),
        optional(),
        optional(),
        optional(),
    );
    let examples = (field(), field());
    (words, meaning, conditions, examples).prop_map(|(words, meaning, conditions, examples)| {
        let mut rule = Rule::new(&meaning.0)
            .example(&examples.0)
            .counterexample(&examples.1);
        (rule.phrases, rule.regex) = words;
        (rule.reason, rule.ignore, rule.strength, rule.cause) =
            (meaning.1, meaning.2, meaning.3, meaning.4);
        rule.retry_after = meaning.5;
        (
            rule.class,
            rule.reply,
            rule.status,
            rule.command,
            rule.host,
            rule.provider,
        ) = conditions;
        rule
    })
}

proptest! {
    #[test]
    fn building_never_panics(rules in prop::collection::vec(any_rule(), 0..6), first_match: bool, text in field()) {
        let mut rules: Rules = rules.into_iter().collect();
        rules.first_match = first_match;
        let rules = rules.in_file("a.toml", &text);
        match Classifier::builder().rules(rules).without(&text).build() {
            Ok(classifier) => drop(classifier.classify(&text)),
            Err(error) => {
                prop_assert!(!error.faults().is_empty());
                prop_assert!(!error.to_string().is_empty());
            }
        }
    }

    /// What is built of sound rules finds its own words.
    #[test]
    fn sound_rules_answer(words in prop::collection::vec("[g-kx-z]{3,9}", 1..5), class in prop::option::of(4..6_u8)) {
        let phrase = words.join(" ");
        let mut rule = acme().phrase(&phrase).strength("decisive");
        rule.class = class.map(|class| class.to_string());
        let text = format!("{}50 {}", class.unwrap_or(5), words.join(", "));
        if let Ok(classifier) = Classifier::builder().rules(Rules::new().rule(rule)).build() {
            prop_assert_eq!(decides(&classifier, &text), "acme");
        }
    }
}
