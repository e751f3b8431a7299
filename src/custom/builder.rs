//! From rules to a classifier: all that can be wrong is looked for, and told together.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::cmp::Ordering;

use bounce_phrases::{OwnedTables, Pattern, compile, parse};
use bounce_rules::rule::Strength as OfWords;
use bounce_rules::words::word_set;

use crate::answer::{BounceReason, Cause, Note, Strength};
use crate::bounce::{Bounce, OwnedBounce};
use crate::custom::book::{Book, CustomRule, Layered, LeftOut, Set};
use crate::custom::classifier::Classifier;
use crate::custom::condition::Conditions;
use crate::custom::error::{BuildError, RuleFault, RuleFaultKind};
use crate::custom::expressions::{Expression, Expressions};
use crate::custom::rule::{Rule, Rules};
use crate::custom::samples::{Samples, behind_a_word, no_words};
use crate::decide::{admits, decide};
use crate::quoted::Quoted;
use crate::read::{Findings, RuleMatch};
use crate::rules::{Kind, RuleNumber, RuleSummary, Rulebook};

/// How many bytes an id may have.
const LONGEST_ID: usize = 128;
/// The longest wait, in seconds: seven days, as for waits that servers state.
const LONGEST_WAIT: u32 = 7 * 24 * 60 * 60;

/// Makes a [`Classifier`]: takes rules of one's own, and leaves out built-in ones.
///
/// ```
/// use bounce_classifier::{BounceReason, Classifier, Rule, Rules};
///
/// let rules = Rules::new().rule(
///     Rule::new("acme.held").reason(BounceReason::GREYLISTED).phrase("acme gate [is] holding"),
/// );
/// let classifier = Classifier::builder().rules(rules).without("spam_rejected").build()?;
/// let answer = classifier.classify("450 4.7.1 ACME gate holding")?;
/// assert_eq!(answer.reason(), BounceReason::GREYLISTED);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ClassifierBuilder {
    sets: Vec<Rules>,
    without: Vec<String>,
}

impl Classifier {
    /// Begins to make a classifier.
    ///
    /// ```
    /// use bounce_classifier::Classifier;
    ///
    /// assert!(Classifier::builder().build().is_ok());
    /// ```
    pub fn builder() -> ClassifierBuilder {
        ClassifierBuilder::default()
    }
}

impl ClassifierBuilder {
    /// Adds rules. Those that were added first come first.
    ///
    /// ```
    /// use bounce_classifier::{Classifier, Rules};
    ///
    /// let classifier = Classifier::builder().rules(Rules::new()).build()?;
    /// assert!(classifier.classify("550 mailbox full").is_ok());
    /// # Ok::<(), bounce_classifier::BuildError>(())
    /// ```
    pub fn rules(mut self, rules: Rules) -> Self {
        self.sets.push(rules);
        self
    }

    /// Leaves out the built-in rule with this [id](crate::RuleId); or, if there is none, all those whose ids
    /// begin so: `spam_rejected.` leaves out whatever speaks for that reason.
    ///
    /// ```
    /// use bounce_classifier::{BounceReason, Classifier};
    ///
    /// let classifier = Classifier::builder().without("mailbox_full.").build()?;
    /// let answer = classifier.classify("550 mailbox full")?;
    /// assert_ne!(answer.reason(), BounceReason::MAILBOX_FULL);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn without(mut self, id: &str) -> Self {
        self.without.push(id.into());
        self
    }

    /// Checks the rules, and makes a classifier of them.
    ///
    /// # Errors
    ///
    /// All that is wrong with the rules, at once; see [`RuleFaultKind`].
    ///
    /// ```
    /// use bounce_classifier::{Classifier, Rule, RuleFaultKind, Rules};
    ///
    /// let rule = Rule::new("acme.full").reason("mailbox_full").phrase("acme is full");
    /// let rules = Rules::new().rule(rule.example("550 acme is not full"));
    /// let error = Classifier::builder().rules(rules).build().unwrap_err();
    /// assert!(matches!(error.faults()[0].kind(), RuleFaultKind::Example { .. }));
    /// ```
    pub fn build(&self) -> Result<Classifier, BuildError> {
        let mut faults = Faults(Vec::new());
        let mut left_out = LeftOut::default();
        for id in &self.without {
            if !left_out.leave_out(id) {
                faults.0.push(RuleFault {
                    rule: id.clone(),
                    origin: None,
                    kind: RuleFaultKind::UnknownRule,
                });
            }
        }
        let rules: Vec<&Rule> = self.sets.iter().flat_map(|set| &set.rules).collect();
        if let Some(rule) = rules.get(RuleNumber::MOST_CUSTOM) {
            faults.add(rule, RuleFaultKind::TooManyRules(RuleNumber::MOST_CUSTOM));
            return Err(BuildError { faults: faults.0 });
        }
        let drafts = read(&rules, &left_out, &mut faults);
        // What a rule does that was read in part says nothing of what its author means.
        let is_whole: Vec<bool> = drafts.iter().map(|draft| draft.is_whole).collect();
        let is_needed = !rules.is_empty() || !self.without.is_empty();
        let book = self.compile(&rules, drafts, left_out, &mut faults);
        if let Some((book, phrases)) = &book {
            let whole = rules.iter().zip(is_whole).enumerate();
            for (place, (rule, _)) in whole.filter(|(_, (_, is_whole))| *is_whole) {
                check(book, place, rule, phrases, &mut faults);
            }
            self.check_regexes(book, &mut faults);
        }
        if !faults.0.is_empty() {
            let mut places: BTreeMap<&str, usize> = BTreeMap::new();
            for (place, rule) in rules.iter().enumerate() {
                places.entry(&rule.id).or_insert(place);
            }
            faults
                .0
                .sort_by_key(|fault| places.get(fault.rule.as_str()).copied());
            return Err(BuildError { faults: faults.0 });
        }
        let book = book.map(|(book, _)| book).filter(|_| is_needed);
        Ok(Classifier::of(book.map(Arc::new)))
    }

    /// Makes a book of rules that were read, and hands their phrases back.
    fn compile(
        &self,
        rules: &[&Rule],
        drafts: Vec<Draft>,
        left_out: LeftOut,
        faults: &mut Faults,
    ) -> Option<(Book, Vec<Phrase>)> {
        let (mut customs, mut phrases) = (Vec::new(), Vec::new());
        let mut ordinary = Vec::new();
        let mut sets = Vec::new();
        let mut drafts = drafts.into_iter().enumerate();
        for set in &self.sets {
            let mut expressions = Vec::new();
            for (place, draft) in drafts.by_ref().take(set.rules.len()) {
                let number = RuleNumber::custom(place)?;
                let patterns = draft.phrases.into_iter();
                phrases.extend(patterns.map(|pattern| Phrase { number, pattern }));
                expressions.extend(draft.expression.map(|expression| (number, expression)));
                customs.push(draft.rule);
            }
            if set.first_match {
                sets.push((expressions, true));
            } else {
                ordinary.extend(expressions);
            }
        }
        sets.push((ordinary, false));
        let numbered: Vec<(Pattern, u16)> = phrases
            .iter()
            .map(|phrase| (phrase.pattern.clone(), phrase.number.of_its_phrases()))
            .collect();
        let too_many = |message: String| RuleFaultKind::TooManyPhrases(message.into());
        let compiled = match compile(&numbered, |_| false) {
            Ok(tables) => tables,
            Err(error) => {
                faults.add(rules.first()?, too_many(error.to_string()));
                return None;
            }
        };
        let mut expressions = Vec::new();
        for (all, first_match) in sets.into_iter().filter(|(all, _)| !all.is_empty()) {
            match Expressions::new(all) {
                Ok(all) => expressions.push(Set {
                    expressions: all,
                    first_match,
                }),
                Err(error) => {
                    faults.add(rules.first()?, too_many(error.to_string()));
                    return None;
                }
            }
        }
        let book = Book {
            phrases: Some(compiled).filter(|_| !phrases.is_empty()),
            rules: customs,
            expressions,
            left_out,
        };
        Some((book, phrases))
    }
}

/// Rules by what they look for.
type ByRegex<'r> = BTreeMap<(&'r str, bool), Vec<(usize, &'r Rule)>>;

impl ClassifierBuilder {
    /// Looks for rules whose regular expression another rule has, too, that always comes before.
    fn check_regexes(&self, book: &Book, faults: &mut Faults) {
        let mut known: ByRegex<'_> = BTreeMap::new();
        let rules = self.sets.iter().flat_map(|set| {
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
                    let (Some(one), Some(two)) = (book.rules.get(place), book.rules.get(other))
                    else {
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
}

/// The faults found so far.
struct Faults(Vec<RuleFault>);

impl Faults {
    fn add(&mut self, rule: &Rule, kind: RuleFaultKind) {
        self.0.push(RuleFault {
            rule: rule.id.clone(),
            origin: rule.origin.clone(),
            kind,
        });
    }
}

/// A rule that was read.
struct Draft {
    rule: CustomRule,
    phrases: Vec<Pattern>,
    expression: Option<Expression>,
    /// Whether all of it could be read.
    is_whole: bool,
}

/// A phrase, and the rule that it belongs to.
struct Phrase {
    number: RuleNumber,
    pattern: Pattern,
}

/// Reads the rules. What cannot be read is left out of them.
fn read(rules: &[&Rule], left_out: &LeftOut, faults: &mut Faults) -> Vec<Draft> {
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
        let wait = wait.filter(|wait| (1..=LONGEST_WAIT).contains(wait));
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

/// Looks whether a rule can decide, and answers its examples.
fn check(book: &Book, place: usize, rule: &Rule, phrases: &[Phrase], faults: &mut Faults) {
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
        if is_plain(written) && matches!(stronger(book, number, &text), Found::Not) {
            faults.add(rule, RuleFaultKind::NotAsWritten(written.as_str().into()));
            is_free = true;
            continue;
        }
        let samples = Samples::of(phrase);
        let mut is_found = false;
        for text in &samples.texts {
            match stronger(book, number, text) {
                Found::Not => {}
                Found::Deciding => (is_found, is_free) = (true, true),
                Found::Beside(other) => {
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
enum Found {
    /// They are not found.
    Not,
    /// They decide, if nothing else does.
    Deciding,
    /// A rule that always comes before finds them, too: its id.
    Beside(Box<str>),
}

fn stronger(book: &Book, number: RuleNumber, text: &str) -> Found {
    let phrases = OwnedTables::default();
    let phrases = book.phrases.as_ref().unwrap_or(&phrases).borrowed();
    let layered = Layered::<2>::new(book, &phrases);
    let conditions = |rule: RuleNumber| Some(&book.rules.get(rule.place()?)?.conditions);
    let is_always = |other: RuleNumber| match (conditions(other), conditions(number)) {
        (Some(asked), Some(own)) => asked.hold(own),
        _ => !layered.summary(other).is_conditional,
    };
    let mut findings = Findings::NONE;
    let counts = |rule| rule == number || is_always(rule);
    layered.read_chosen(&Bounce::new(text), counts, &mut findings);
    let matches = findings.matches().iter();
    let is_longer = |matched: &&RuleMatch| matched.end - matched.start;
    let own = matches
        .filter(|matched| matched.rule == number)
        .max_by_key(is_longer);
    let Some(own) = own else {
        // Where so much was found, it may have been, too.
        return if findings.is_crowded() {
            Found::Deciding
        } else {
            Found::Not
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
            Some(entry) => Found::Beside(entry.id.into()),
            None => Found::Deciding,
        },
        None => Found::Deciding,
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
    let phrases = OwnedTables::default();
    let phrases = book.phrases.as_ref().unwrap_or(&phrases).borrowed();
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
