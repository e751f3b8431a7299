//! The page about rules of one's own.

use std::collections::BTreeSet;

#[cfg(feature = "serde")]
use bounce_classifier::Rules;
use bounce_classifier::SmtpCommand;
use bounce_rules::words::WORD_SETS;

#[cfg(feature = "serde")]
use crate::built;

const PAGE: &str = include_str!("../../docs/rules.md");

#[cfg(feature = "serde")]
#[test]
fn the_examples_of_the_page_are_sound() {
    let blocks = PAGE.split("```toml\n").skip(1);
    let blocks: Vec<&str> = blocks
        .filter_map(|block| block.split("```").next())
        .collect();
    assert_eq!(blocks.len(), 5);
    for block in &blocks {
        let rules: Rules = toml::from_str(block).unwrap();
        assert!(
            rules.rules.iter().all(|rule| !rule.examples.is_empty()),
            "{block}"
        );
        built(rules);
    }
    let all: Rules = toml::from_str(&blocks.concat()).unwrap();
    built(all);
}

#[test]
fn the_page_names_all_sets_and_members() {
    for set in WORD_SETS {
        assert!(
            PAGE.contains(&format!("`{{{}}}`", set.name)),
            "{}",
            set.name
        );
    }
    let sets = PAGE
        .split('`')
        .filter(|part| part.starts_with('{') && part.ends_with('}'));
    let names: BTreeSet<&str> = sets.collect();
    assert_eq!(names.len(), WORD_SETS.len());
    for command in SmtpCommand::ALL {
        assert!(PAGE.contains(&format!("`{command}`")), "{command}");
    }
}
