//! Rules of one's own, read: names looked up, conditions, phrases and regular expressions taken apart.

use alloc::collections::BTreeSet;
use alloc::string::ToString;
use alloc::vec::Vec;

use bounce_phrases::{Pattern, parse};
use bounce_rules::rule::Strength as OfWords;
use bounce_rules::words::word_set;

use crate::answer::{BounceReason, Cause, Note, Strength};
use crate::custom::book::{CustomRule, LeftOut};
use crate::custom::condition::Conditions;
use crate::custom::error::{Faults, RuleFaultKind};
use crate::custom::expressions::Expression;
use crate::custom::rule::Rule;
use crate::custom::samples::no_words;
use crate::read::duration::LONGEST;
use crate::rules::RuleSummary;

/// How many bytes an id may have.
const LONGEST_ID: usize = 128;

/// A rule that was read.
pub(crate) struct Draft {
    pub rule: CustomRule,
    pub phrases: Vec<Pattern>,
    pub expression: Option<Expression>,
    /// Whether all of it could be read.
    pub is_whole: bool,
}

/// Reads the rules. What cannot be read is left out of them.
pub(crate) fn read(rules: &[&Rule], left_out: &LeftOut, faults: &mut Faults) -> Vec<Draft> {
    let mut ids: BTreeSet<&str> = left_out.others().collect();
    let mut drafts = Vec::new();
    for rule in rules {
        if !is_id(&rule.id) {
            faults.add(rule, RuleFaultKind::Id);
        } else if !ids.insert(&rule.id) {
            faults.add(rule, RuleFaultKind::DuplicateId);
        }
        let before = faults.0.len();
        let mut draft = draft(rule, &mut |kind| faults.add(rule, kind));
        draft.is_whole = faults.0.len() == before;
        drafts.push(draft);
    }
    drafts
}

fn is_id(id: &str) -> bool {
    let is_part = |c: char| !c.is_whitespace() && !c.is_control();
    !id.is_empty() && id.len() <= LONGEST_ID && id.chars().all(is_part)
}

fn draft(rule: &Rule, wrong: &mut dyn FnMut(RuleFaultKind)) -> Draft {
    for name in &rule.unknown {
        wrong(RuleFaultKind::UnknownMember(name.as_str().into()));
    }
    let verdict = if rule.ignore {
        let with_a_reason = [
            ("reason", &rule.reason),
            ("cause", &rule.cause),
            ("strength", &rule.strength),
            ("retry_after", &rule.retry_after),
        ];
        for (name, _) in with_a_reason.iter().filter(|(_, part)| part.is_some()) {
            wrong(RuleFaultKind::Ignored(name));
        }
        Verdict::NONE
    } else {
        Verdict::read(rule, wrong)
    };
    let wait = rule.retry_after.as_ref().and_then(|text| {
        let wait = text.parse::<u32>().ok();
        let wait = wait.filter(|wait| (1..=LONGEST).contains(&u64::from(*wait)));
        if wait.is_none() {
            wrong(RuleFaultKind::Condition {
                name: "retry_after",
                text: text.as_str().into(),
                expected: "a number of seconds from 1 to 604800",
            });
        }
        wait
    });
    let conditions = Conditions::read(rule, &mut *wrong);
    let summary = RuleSummary::custom(
        verdict.reason,
        verdict.strength,
        verdict.cause,
        conditions.are_there(),
    );
    let (phrases, expression) = words(rule, wrong);
    Draft {
        rule: CustomRule {
            id: rule.id.as_str().into(),
            note: rule.note.as_deref().map(|note| Note(note.into())),
            wait,
            conditions,
            summary,
        },
        phrases,
        expression,
        is_whole: true,
    }
}

/// What a rule's words stand for.
struct Verdict {
    reason: Option<BounceReason>,
    strength: OfWords,
    cause: Option<Cause>,
}

impl Verdict {
    const NONE: Self = Self {
        reason: None,
        strength: OfWords::Specific,
        cause: None,
    };

    fn read(rule: &Rule, wrong: &mut dyn FnMut(RuleFaultKind)) -> Self {
        let mut verdict = Self::NONE;
        match rule.reason.as_ref().map(|name| name.parse()) {
            Some(Ok(reason)) => verdict.reason = Some(reason),
            Some(Err(error)) => wrong(RuleFaultKind::Name(error)),
            None => wrong(RuleFaultKind::NoReason),
        }
        match rule.cause.as_ref().map(|name| name.parse::<Cause>()) {
            Some(Ok(cause)) => match verdict.reason {
                Some(reason) if !cause.belongs_to(reason) => wrong(RuleFaultKind::Cause {
                    cause: cause.as_str(),
                    reason: reason.as_str(),
                    belongs_to: cause
                        .reasons()
                        .iter()
                        .map(|reason| reason.as_str())
                        .collect(),
                }),
                _ => verdict.cause = Some(cause),
            },
            Some(Err(error)) => wrong(RuleFaultKind::Name(error)),
            None => {}
        }
        match rule.strength.as_ref().map(|name| (name, name.parse())) {
            Some((_, Ok(Strength::Vague))) => verdict.strength = OfWords::Vague,
            Some((_, Ok(Strength::Broad))) => verdict.strength = OfWords::Broad,
            Some((_, Ok(Strength::Specific))) | None => verdict.strength = OfWords::Specific,
            Some((_, Ok(Strength::Decisive))) => verdict.strength = OfWords::Decisive,
            Some((name, Ok(_))) => wrong(RuleFaultKind::Strength(name.as_str().into())),
            Some((_, Err(error))) => wrong(RuleFaultKind::Name(error)),
        }
        verdict
    }
}

/// The phrases of a rule, or its regular expression.
fn words(rule: &Rule, wrong: &mut dyn FnMut(RuleFaultKind)) -> (Vec<Pattern>, Option<Expression>) {
    let regex = rule.regex.as_deref().filter(|regex| !regex.is_empty());
    match (rule.phrases.is_empty(), regex) {
        (true, None) => wrong(RuleFaultKind::NoWords),
        (false, Some(_)) => wrong(RuleFaultKind::BothWords),
        _ => {}
    }
    let mut phrases = Vec::new();
    for phrase in &rule.phrases {
        match parse(phrase, &|name| word_set(name)) {
            Ok(pattern) => {
                phrases.push(pattern);
                if let Some(part) = no_words(phrase) {
                    wrong(RuleFaultKind::NoWordsIn {
                        phrase: phrase.as_str().into(),
                        part: part.into(),
                    });
                }
            }
            Err(error) => wrong(RuleFaultKind::Phrase {
                phrase: phrase.as_str().into(),
                mistake: error.mistake.to_string().into(),
                at: error.at,
            }),
        }
    }
    let expression = regex.and_then(|regex| Expression::read(regex).map_err(wrong).ok());
    (phrases, expression)
}
