//! What holds for the rules as a whole.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bounce_rules::marks::Mark;
use serde_json::Value;

use super::rule::Role;
use super::tables::TABLES;
use super::{REPLY, RULES, STATUS};
use crate::answer::BounceReason;
use crate::{Bounce, EnhancedStatusCode, ReplyCode, classify};

/// Every row of the corpus, as JSON.
fn corpus() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
        .iter()
        .flat_map(|file| {
            let text = std::fs::read_to_string(file).unwrap();
            text.lines()
                .map(|line| serde_json::from_str(line).unwrap())
                .collect::<Vec<_>>()
        })
        .collect()
}

fn text<'a>(row: &'a Value, member: &str) -> &'a str {
    row[member].as_str().unwrap_or_default()
}

/// What a row states, with a text.
fn bounce<'a>(row: &'a Value, said: &'a str) -> Bounce<'a> {
    let reply = row["reply"].as_u64();
    Bounce::new(said)
        .reply(reply.and_then(|code| ReplyCode::from_u16(code as u16)))
        .status(text(row, "status").parse().ok())
        .remote_mta(row["remote_mta"].as_str())
        .command(text(row, "command").parse().ok())
}

#[test]
fn ids_are_unique_and_begin_with_a_reason() {
    let mut seen = BTreeSet::new();
    let ids = RULES
        .iter()
        .filter(|rule| rule.role != Role::Hint)
        .map(|rule| rule.id)
        .chain(STATUS.iter().map(|rule| rule.id))
        .chain(REPLY.iter().map(|rule| rule.id));
    for id in ids {
        assert!(seen.insert(id), "{id} stands twice");
        let (reason, name) = id.split_once('.').unwrap_or((id, ""));
        assert!(!name.is_empty(), "{id} has no name");
        let is_reason = BounceReason::ALL
            .iter()
            .any(|known| known.as_str() == reason);
        assert!(
            is_reason || reason == "unclassified" || reason == "nothing",
            "{id}"
        );
    }
}

#[test]
fn the_tables_of_the_phrases_have_at_most_1_5_mib() {
    let bytes = TABLES.size();
    assert!(bytes <= 3 << 19, "{bytes} bytes");
}

/// What the name of a rule has for a language or a group of them.
const LANGUAGES: &[&str] = &[
    "asia",
    "balkan",
    "central",
    "cjk",
    "cs",
    "cyrillic",
    "de",
    "es",
    "europe",
    "european",
    "fr",
    "i18n",
    "it",
    "ja",
    "ko",
    "languages",
    "nl",
    "nordic",
    "pl",
    "pt",
    "romance",
    "ru",
    "slavic",
    "tr",
    "uk",
    "zh",
];

#[test]
fn english_stands_before_other_languages() {
    let rules = RULES.iter().filter(|rule| rule.role != Role::Hint);
    let names: Vec<_> = rules.filter_map(|rule| rule.id.split_once('.')).collect();
    for pair in names.windows(2) {
        let [(reason, name), (next_reason, next)] = pair else {
            continue;
        };
        let has_language = |name: &str| name.split('_').any(|part| LANGUAGES.contains(&part));
        assert!(
            reason != next_reason || !has_language(name) || has_language(next),
            "{reason}.{next} stands behind {name}"
        );
    }
}

#[test]
fn codes_are_in_order() {
    assert!(STATUS.is_sorted_by_key(|rule| rule.code));
    assert!(REPLY.is_sorted_by(|a, b| a.code < b.code));
}

/// The reason that a code gives when there are no words.
fn by_code_alone(bounce: Bounce<'_>) -> (BounceReason, &'static str) {
    let answer = classify(bounce).unwrap();
    (answer.reason(), answer.rule().as_str())
}

#[test]
fn every_status_decides_where_nothing_else_does() {
    for rule in STATUS {
        let (subject, detail) = rule.code;
        for class in [4, 5] {
            if rule.class.is_some_and(|only| only != class) {
                continue;
            }
            let status = EnhancedStatusCode::from_parts(class, subject, detail).unwrap();
            let expected = rule.verdict.reason(class == 4);
            assert_eq!(
                by_code_alone(Bounce::from(status)),
                (expected, rule.id),
                "{status}"
            );
        }
    }
}

#[test]
fn every_reply_decides_where_nothing_else_does() {
    for rule in REPLY {
        let reply = ReplyCode::from_u16(rule.code).unwrap();
        let expected = rule.verdict.reason(reply.is_transient());
        assert_eq!(
            by_code_alone(Bounce::from(reply)),
            (expected, rule.id),
            "{reply}"
        );
    }
}

#[test]
fn every_rule_decides_some_bounce() {
    let mut idle: BTreeMap<&str, ()> = RULES
        .iter()
        .filter(|rule| matches!(rule.role, Role::Reason(_)))
        .map(|rule| (rule.id, ()))
        .collect();
    for row in corpus() {
        if let Ok(answer) = classify(bounce(&row, text(&row, "diagnostic"))) {
            idle.remove(answer.rule().as_str());
        }
    }
    let idle: Vec<&str> = idle.into_keys().collect();
    assert!(
        idle.is_empty(),
        "{} rules that no bounce needs:\n{}",
        idle.len(),
        idle.join("\n")
    );
}

#[test]
fn what_is_said_beside_something_of_the_senders_removes_no_address() {
    let guarded: BTreeSet<&str> = RULES
        .iter()
        .filter(|rule| rule.unless & Mark::SendersOwn.bit() != 0)
        .map(|rule| rule.id)
        .collect();
    // So that none loses its guard unnoticed.
    assert!(guarded.len() >= 22, "{guarded:?}");
    for row in corpus() {
        let said = text(&row, "diagnostic");
        let Ok(answer) = classify(bounce(&row, said)) else {
            continue;
        };
        if !guarded.contains(answer.rule().as_str()) {
            continue;
        }
        for whose in ["your account", "the sender: sending user"] {
            let beside = format!("{said} ({whose})");
            let told = classify(bounce(&row, &beside)).unwrap();
            assert_ne!(told.rule(), answer.rule(), "{beside}");
        }
    }
}

#[test]
fn causes_belong_to_all_that_their_rules_can_say() {
    let words = RULES.iter().filter_map(|rule| match rule.role {
        Role::Reason(verdict) => Some((rule.id, verdict, rule.cause)),
        Role::Hint | Role::Shield => None,
    });
    let status = STATUS
        .iter()
        .map(|rule| (rule.id, rule.verdict, rule.cause));
    let reply = REPLY.iter().map(|rule| (rule.id, rule.verdict, rule.cause));
    let wrong: Vec<String> = words
        .chain(status)
        .chain(reply)
        .filter_map(|(id, verdict, cause)| {
            let cause = cause?;
            let strange: Vec<_> = [verdict.hard, verdict.soft]
                .into_iter()
                .filter(|&reason| !cause.belongs_to(reason))
                .collect();
            (!strange.is_empty()).then(|| format!("{id}: {cause} is none of {strange:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
