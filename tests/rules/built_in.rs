//! Built-in rules as rules of one's own.

use std::collections::BTreeSet;

use bounce_classifier::{Classification, Classifier, Rule, Rules, Strength, classify};
use bounce_rules::marks::Mark;
use bounce_rules::reasons::FILES;
use bounce_rules::rule::Role;

/// A built-in rule as one of one's own, if it can be written as one.
fn as_custom(file: &bounce_rules::rule::Rules, rule: &bounce_rules::rule::Rule) -> Option<Rule> {
    let verdict = file.verdict_of(rule);
    let command = match rule.when {
        0 => None,
        when if when == Mark::RcptTo.bit() => Some("RCPT TO"),
        when if when == Mark::MailFrom.bit() => Some("MAIL FROM"),
        when if when == Mark::EndOfData.bit() => Some("END OF DATA"),
        when if when == Mark::Connect.bit() => Some("CONNECT"),
        _ => return None,
    };
    let is_plain = rule.role == Role::Reason
        && verdict.hard == verdict.soft
        && file.unless_of(rule) == 0
        && rule.unless_subject.is_none();
    let mut custom = Rule::new(&file.id_of(rule))
        .reason(verdict.hard)
        .strength(format!("{:?}", rule.strength).to_lowercase());
    custom.phrases = rule
        .phrases
        .iter()
        .map(|&phrase| phrase.to_owned())
        .collect();
    custom.command = command.map(str::to_owned);
    custom.cause = rule.cause.map(str::to_owned);
    custom.class = rule.class.map(|class| class.to_string());
    custom.reply = rule.reply.map(|reply| reply.to_string());
    custom.status = rule
        .status
        .map(|(subject, detail)| format!("x.{subject}.{detail}"));
    is_plain.then_some(custom)
}

/// Every text of the corpus.
fn corpus() -> Vec<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let mut texts: Vec<String> = files
        .flat_map(|file| {
            let text = std::fs::read_to_string(file).unwrap();
            let row = |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap();
            let rows: Vec<_> = text.lines().map(row).collect();
            rows.into_iter()
                .map(|row| row["diagnostic"].as_str().unwrap_or_default().to_owned())
        })
        .collect();
    texts.sort();
    texts
}

/// Some built-in rules, laid over a classifier without them, give the same answers; and where another built-in
/// rule has decided, one of them may come before it, since one's own rules come first.
#[test]
fn built_in_rules_laid_over_the_others_give_the_same_answers() {
    let texts = corpus();
    for part in 0..3 {
        let all = FILES
            .iter()
            .flat_map(|file| file.rules.iter().map(move |rule| (file, rule)));
        let mut moved: Rules = all
            .filter_map(|(file, rule)| as_custom(file, rule))
            .enumerate()
            .filter(|(number, _)| number % 3 == part)
            .map(|(_, rule)| rule)
            .collect();
        // Of two built-in rules with the same words, the last counts.
        moved.rules.reverse();
        assert!(moved.rules.len() > 100, "{}", moved.rules.len());
        let ids: BTreeSet<String> = moved.rules.iter().map(|rule| rule.id.clone()).collect();
        let mut builder = Classifier::builder();
        for id in &ids {
            builder = builder.without(id);
        }
        let laid_over = builder
            .rules(moved)
            .build()
            .unwrap_or_else(|error| panic!("{error}"));
        let (mut by_moved, mut overtaken, mut unhidden) = (0, 0, 0);
        for text in &texts {
            let before = classify(text);
            let after = laid_over.classify(text);
            let (Ok(before), Ok(after)) = (before, after) else {
                assert_eq!(before.is_err(), after.is_err(), "{text}");
                continue;
            };
            let is_moved = ids.contains(before.rule().as_str());
            by_moved += usize::from(is_moved);
            // Decisive words of one's own come before all else, also before what a quoted reply says.
            let is_above_all =
                after.strength() == Strength::Decisive && before.strength() < Strength::Decisive;
            if before.rule() != after.rule() && (!is_moved || is_above_all) {
                assert!(after.strength() >= before.strength(), "{text}");
                assert!(
                    ids.contains(after.rule().as_str()),
                    "{text}: {before:?} {after:?}"
                );
                overtaken += 1;
                continue;
            }
            // Shields hide no decisive words of one's own, so that other words of the rules may count.
            let is_both = before.strength() == Strength::Decisive
                && after.strength() == Strength::Decisive
                && is_moved
                && ids.contains(after.rule().as_str());
            if is_both && before.matched() != after.matched() {
                unhidden += 1;
                continue;
            }
            let told = |answer: &Classification<'_>| {
                (
                    answer.reason(),
                    answer.rule().as_str().to_owned(),
                    answer.matched(),
                    answer.cause(),
                    answer.retry_after(),
                    answer.provider(),
                )
            };
            assert_eq!(told(&before), told(&after), "{text}");
        }
        assert!(by_moved > 500 && overtaken > 0, "{by_moved} {overtaken}");
        assert!(unhidden < 5, "{unhidden}");
    }
}
