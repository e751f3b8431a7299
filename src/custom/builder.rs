//! From rules to a classifier: all that can be wrong is looked for, and told together.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;

use bounce_phrases::{Pattern, compile};

use crate::custom::book::{Book, LeftOut, Set};
use crate::custom::check::{Phrase, check, check_regexes};
use crate::custom::classifier::Classifier;
use crate::custom::draft::{Draft, read};
use crate::custom::error::{BuildError, Faults, RuleFault, RuleFaultKind};
use crate::custom::expressions::Expressions;
use crate::custom::rule::{Rule, Rules};
use crate::rules::RuleNumber;

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
            check_regexes(book, &self.sets, &mut faults);
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
            has_phrases: !phrases.is_empty(),
            phrases: compiled,
            rules: customs,
            expressions,
            left_out,
        };
        Some((book, phrases))
    }
}
