//! Whether rules do what their authors mean: whether they can decide, and answer their examples.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cmp::Ordering;

use bounce_phrases::Pattern;

use crate::bounce::{Bounce, OwnedBounce};
use crate::custom::book::{Book, Layered};
use crate::custom::error::{Faults, RuleFaultKind};
use crate::custom::rule::{Rule, Rules};
use crate::custom::samples::{Samples, behind_a_word};
use crate::decide::{admits, decide};
use crate::quoted::Quoted;
use crate::read::{Findings, RuleMatch};
use crate::rules::{Kind, RuleNumber, Rulebook};

/// A phrase, and the rule that it belongs to.
pub(crate) struct Phrase {
    pub number: RuleNumber,
    pub pattern: Pattern,
}

/// Looks whether a rule can decide, and answers its examples.
pub(crate) fn check(
    book: &Book,
    place: usize,
    rule: &Rule,
    phrases: &[Phrase],
    faults: &mut Faults,
) {
    let Some(number) = RuleNumber::custom(place) else {
        return;
    };
    let first = phrases.partition_point(|phrase| phrase.number > number);
    let behind = phrases.get(first..).unwrap_or_default();
    let own = behind.iter().take_while(|phrase| phrase.number == number);
    let own: Vec<&Pattern> = own.map(|phrase| &phrase.pattern).collect();
    check_phrases(book, number, rule, &own, faults);
    for example in &rule.examples {
        if let Err(instead) = answers(book, number, rule, example) {
            faults.add(
                rule,
                RuleFaultKind::Example {
                    example: shown(example),
                    instead: instead.into(),
                },
            );
        }
    }
    for example in &rule.counterexamples {
        if answers(book, number, rule, example).is_ok() {
            faults.add(rule, RuleFaultKind::Counterexample(shown(example)));
        }
    }
}

/// Looks whether texts can hold the phrases of a rule, and whether it can decide where they do.
fn check_phrases(
    book: &Book,
    number: RuleNumber,
    rule: &Rule,
    phrases: &[&Pattern],
    faults: &mut Faults,
) {
    let mut by = None;
    let mut is_free = phrases.is_empty();
    for (phrase, written) in phrases.iter().zip(&rule.phrases) {
        let text = behind_a_word(written);
        if is_plain(written) && matches!(outcome(book, number, &text), Outcome::Not) {
            faults.add(rule, RuleFaultKind::NotAsWritten(written.as_str().into()));
            is_free = true;
            continue;
        }
        let samples = Samples::of(phrase);
        let mut is_found = false;
        for text in &samples.texts {
            match outcome(book, number, text) {
                Outcome::Not => {}
                Outcome::Deciding => (is_found, is_free) = (true, true),
                Outcome::Beside(other) => {
                    is_found = true;
                    by.get_or_insert(other);
                }
            }
        }
        is_free |= !samples.are_all;
        if !is_found {
            faults.add(rule, RuleFaultKind::NeverFound(written.as_str().into()));
        }
    }
    if let Some(by) = by.filter(|_| !is_free && !rule.ignore) {
        faults.add(rule, RuleFaultKind::NeverDecides(by));
    }
}

/// Whether a phrase has nothing of the notation in it but words.
fn is_plain(phrase: &str) -> bool {
    !phrase.contains(['|', '(', ')', '[', ']', '{', '}', '<', '>', '…', '*'])
}

/// What becomes of the words of a rule in a text that they are made of.
enum Outcome {
    /// They are not found.
    Not,
    /// They decide, if nothing else does.
    Deciding,
    /// A rule that always comes before finds them, too: its id.
    Beside(Box<str>),
}

/// Looks what becomes of the words of a rule in a text that they are made of.
fn outcome(book: &Book, number: RuleNumber, text: &str) -> Outcome {
    let phrases = book.phrases.borrowed();
    let layered = Layered::<2>::new(book, &phrases);
    let conditions = |rule: RuleNumber| Some(&book.rules.get(rule.place()?)?.conditions);
    let is_always = |other: RuleNumber| match (conditions(other), conditions(number)) {
        (Some(asked), Some(own)) => asked.hold(own),
        _ => !layered.summary(other).is_conditional,
    };
    let mut findings = Findings::NONE;
    let counts = |rule| rule == number || is_always(rule);
    layered.read_chosen(&Bounce::new(text), &counts, &mut findings);
    let matches = findings.matches().iter();
    let is_longer = |matched: &&RuleMatch| matched.end - matched.start;
    let own = matches
        .filter(|matched| matched.rule == number)
        .max_by_key(is_longer);
    let Some(own) = own else {
        // Where so much was found, it may have been, too.
        return if findings.is_crowded() {
            Outcome::Deciding
        } else {
            Outcome::Not
        };
    };
    let summary = layered.summary(number);
    let comes_before = |other: &&RuleMatch| {
        let of_other = layered.summary(other.rule);
        let is_beside = other.rule != number && other.start <= own.start && own.end <= other.end;
        let is_stronger = match of_other.kind {
            Kind::Shield => of_other.level >= summary.level,
            Kind::Reason => (of_other.ranks, other.rule) > (summary.ranks, number),
            Kind::Hint | Kind::None => false,
        };
        is_beside && is_always(other.rule) && is_stronger
    };
    match findings.matches().iter().find(comes_before) {
        Some(other) => match layered.entry(other.rule) {
            Some(entry) => Outcome::Beside(entry.id.into()),
            None => Outcome::Deciding,
        },
        None => Outcome::Deciding,
    }
}

/// Whether a rule answers an example; if not, what decides instead.
fn answers(
    book: &Book,
    number: RuleNumber,
    rule: &Rule,
    example: &OwnedBounce,
) -> Result<(), String> {
    let bounce = example.as_bounce().trimmed();
    let command = rule
        .command
        .as_ref()
        .and_then(|command| command.parse().ok());
    let bounce = bounce.command(bounce.stated_command().or(command));
    let host = rule.host.as_ref().map(String::as_bytes);
    let bounce = bounce.remote_mta(bounce.stated_remote_mta().or(host));
    let phrases = book.phrases.borrowed();
    let layered = Layered::<2>::new(book, &phrases);
    let mut findings = Findings::NONE;
    layered.read(&bounce, &mut findings);
    if rule.ignore {
        let is_found = findings
            .matches()
            .iter()
            .any(|matched| matched.rule == number);
        return if is_found && admits(&layered, &bounce, &findings, number) {
            Ok(())
        } else {
            Err("its words are not found there".into())
        };
    }
    match decide(&layered, &bounce, &findings) {
        Ok(answer) if answer.rule() == rule.id.as_str() => Ok(()),
        Ok(answer) => {
            let words = answer.matched_in(bounce.text()).map(|words| {
                let words = Quoted::start(words);
                format!(", by the words {words}")
            });
            Err(format!(
                "the rule {:?} decides, for {}{}",
                answer.rule(),
                answer.reason().as_str(),
                words.unwrap_or_default()
            ))
        }
        Err(error) => Err(error.to_string()),
    }
}

/// The text of an example.
fn shown(example: &OwnedBounce) -> Box<str> {
    String::from_utf8_lossy(example.as_bounce().text()).into()
}

/// Rules by what they look for.
type ByRegex<'r> = BTreeMap<(&'r str, bool), Vec<(usize, &'r Rule)>>;

/// Looks for rules whose regular expression another rule has, too, that always comes before.
pub(crate) fn check_regexes(book: &Book, sets: &[Rules], faults: &mut Faults) {
    let mut known: ByRegex<'_> = BTreeMap::new();
    let rules = sets.iter().flat_map(|set| {
        let first_match = set.first_match;
        set.rules.iter().map(move |rule| (rule, first_match))
    });
    for (place, (rule, first_match)) in rules.enumerate() {
        if let Some(regex) = &rule.regex {
            let same = known.entry((regex, first_match)).or_default();
            same.push((place, rule));
        }
    }
    for ((_, first_match), same) in known.into_iter().filter(|(_, same)| same.len() > 1) {
        for &(place, rule) in same.iter().filter(|(_, rule)| !rule.ignore) {
            let comes_before = |&&(other, _): &&(usize, &Rule)| {
                let (Some(one), Some(two)) = (book.rules.get(place), book.rules.get(other)) else {
                    return false;
                };
                let order = two.summary.ranks.cmp(&one.summary.ranks);
                let is_before = match order {
                    _ if first_match => other < place,
                    _ if two.summary.kind == Kind::Shield => true,
                    Ordering::Equal => other < place,
                    order => order == Ordering::Greater,
                };
                other != place && is_before && two.conditions.hold(&one.conditions)
            };
            if let Some((_, other)) = same.iter().find(comes_before) {
                faults.add(rule, RuleFaultKind::NeverDecides(other.id.as_str().into()));
            }
        }
    }
}
