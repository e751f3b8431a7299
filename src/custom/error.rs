//! What may be wrong with rules of one's own.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use thiserror::Error;

use crate::custom::origin::Origin;
use crate::custom::rule::Rule;
use crate::names::NameError;
use crate::quoted::Quoted;

/// All that is wrong with the rules of which a classifier was to be built. It is shown as a line for each fault.
///
/// ```
/// use bounce_classifier::{Classifier, Rule, Rules};
///
/// let rules = Rules::new()
///     .rule(Rule::new("a").reason("mailbox_fool").phrase("a full box"))
///     .rule(Rule::new("b").reason("mailbox_full").phrase("a (full box"));
/// let error = Classifier::builder().rules(rules).build().unwrap_err();
/// assert_eq!(error.faults().len(), 2);
/// assert!(error.to_string().starts_with(r#"rule "a": unknown bounce reason "mailbox_fool""#));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub struct BuildError {
    pub(crate) faults: Vec<RuleFault>,
}

impl BuildError {
    /// The faults, at least one, in the order of the rules.
    ///
    /// ```
    /// use bounce_classifier::Classifier;
    ///
    /// let error = Classifier::builder().without("no_such_rule").build().unwrap_err();
    /// assert_eq!(error.faults()[0].rule(), "no_such_rule");
    /// ```
    #[must_use]
    pub fn faults(&self) -> &[RuleFault] {
        &self.faults
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Joined(&self.faults, "\n").fmt(f)
    }
}

/// What is wrong with a rule.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub struct RuleFault {
    pub(crate) rule: String,
    pub(crate) origin: Option<Origin>,
    #[source]
    pub(crate) kind: RuleFaultKind,
}

impl RuleFault {
    /// The id of the rule.
    ///
    /// ```
    /// use bounce_classifier::{Classifier, Rule, Rules};
    ///
    /// let rules = Rules::new().rule(Rule::new("acme.code"));
    /// let error = Classifier::builder().rules(rules).build().unwrap_err();
    /// assert_eq!(error.faults()[0].rule(), "acme.code");
    /// ```
    #[must_use]
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// The name of the file in which it stands, as [`Rules::in_file`](crate::Rules::in_file) was told.
    ///
    /// ```
    /// use bounce_classifier::{Classifier, Rule, Rules};
    ///
    /// let rules = Rules::new().rule(Rule::new("acme.code")).in_file("acme.toml", "id = 'acme.code'");
    /// let error = Classifier::builder().rules(rules).build().unwrap_err();
    /// let fault = &error.faults()[0];
    /// assert_eq!((fault.file(), fault.line()), (Some("acme.toml"), Some(1)));
    /// ```
    #[must_use]
    pub fn file(&self) -> Option<&str> {
        self.origin.as_ref()?.file.as_deref()
    }

    /// The line of the file, counted from 1; see [`file`](Self::file).
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.origin.as_ref()?.line
    }

    /// What is wrong.
    ///
    /// ```
    /// use bounce_classifier::{Classifier, Rule, RuleFaultKind, Rules};
    ///
    /// let rules = Rules::new().rule(Rule::new("acme.code").reason("blocked"));
    /// let error = Classifier::builder().rules(rules).build().unwrap_err();
    /// assert_eq!(error.faults()[0].kind(), &RuleFaultKind::NoWords);
    /// ```
    #[must_use]
    pub const fn kind(&self) -> &RuleFaultKind {
        &self.kind
    }
}

impl fmt::Display for RuleFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.file(), self.line()) {
            (Some(file), Some(line)) => write!(f, "{file}:{line}: ")?,
            (Some(file), None) => write!(f, "{file}: ")?,
            (None, Some(line)) => write!(f, "line {line}: ")?,
            (None, None) => {}
        }
        write!(
            f,
            "rule {}: {}",
            Quoted::start(self.rule.as_bytes()),
            self.kind
        )
    }
}

/// The kinds of what may be wrong with a rule. Later versions may check more.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RuleFaultKind {
    /// The id is empty, longer than 128 bytes, or has white space or control characters in it.
    #[error("an id has up to 128 bytes, and neither white space nor control characters")]
    Id,
    /// Another rule that counts has the same id: one of these rules, or a built-in one.
    #[error("another rule has this id")]
    DuplicateId,
    /// The file has a member that rules do not have.
    #[error("a rule has no member {}", Quoted::start(.0.as_bytes()))]
    UnknownMember(Box<str>),
    /// It has no reason, and does not say `ignore`.
    #[error("it has no reason; without one, it needs `ignore = true`")]
    NoReason,
    /// It says `ignore`, and has something that only a rule with a reason has.
    #[error("it is ignored, so it cannot have `{0}`")]
    Ignored(&'static str),
    /// A name of a reason, cause, command, provider or strength that does not exist.
    #[error(transparent)]
    Name(#[from] NameError),
    /// A strength that words cannot have.
    #[error(
        "words cannot have the strength {0:?}: it is `vague`, `broad`, `specific` or `decisive`"
    )]
    Strength(Box<str>),
    /// A cause that does not belong to the reason.
    #[error("the cause {cause:?} does not belong to the reason {reason:?}, but to {}", Joined(.belongs_to, ", "))]
    Cause {
        /// The cause.
        cause: &'static str,
        /// The reason.
        reason: &'static str,
        /// The reasons that the cause belongs to.
        belongs_to: Vec<&'static str>,
    },
    /// A condition that cannot be read: its name, and what is written there.
    #[error("the {name} {} cannot be read: it is {expected}", Quoted::start(.text.as_bytes()))]
    Condition {
        /// The name of the condition.
        name: &'static str,
        /// What is written there.
        text: Box<str>,
        /// What it must be.
        expected: &'static str,
    },
    /// Two conditions that are never met together, by their names.
    #[error("its `{0}` and its `{1}` are never met together")]
    Contradiction(&'static str, &'static str),
    /// It has neither phrases nor a regular expression.
    #[error("it has neither phrases nor a regex")]
    NoWords,
    /// It has both phrases and a regular expression.
    #[error("it has both phrases and a regex: make two rules of it")]
    BothWords,
    /// A phrase that cannot be read.
    #[error("the phrase {} cannot be read: {mistake}, at byte {at}", Quoted::start(.phrase.as_bytes()))]
    Phrase {
        /// The phrase.
        phrase: Box<str>,
        /// What is wrong with it.
        mistake: Box<str>,
        /// The byte of the phrase at which that was noticed.
        at: usize,
    },
    /// A part of a phrase that is read as a host name, an address or a number where it stands in a text, and so
    /// is no word.
    #[error(
        "in the phrase {}, {} is not read as words: write <host> or <email>, or a regex",
        Quoted::start(.phrase.as_bytes()), Quoted::start(.part.as_bytes())
    )]
    NoWordsIn {
        /// The phrase.
        phrase: Box<str>,
        /// The part.
        part: Box<str>,
    },
    /// A phrase that is not found in a text that is written as it is.
    #[error(
        "the phrase {} is not found in a text that is written so: a phrase does not go on beyond a full stop, a \
         code, or what announces a quoted reply",
        Quoted::start(.0.as_bytes())
    )]
    NotAsWritten(Box<str>),
    /// A phrase that is not found in the texts that it stands for.
    #[error("no text can hold the phrase {}", Quoted::start(.0.as_bytes()))]
    NeverFound(Box<str>),
    /// A regular expression that cannot be read.
    #[error("the regex cannot be read: {0}")]
    Regex(Box<str>),
    /// A regular expression that needs more room than one may have.
    #[error(
        "the regex is too large: it may be written in {most_written} bytes and compiled in {most_compiled}"
    )]
    RegexTooLarge {
        /// How many bytes it may be written in.
        most_written: usize,
        /// How many bytes it may be compiled in.
        most_compiled: usize,
    },
    /// There are more rules than a classifier may have.
    #[error("a classifier has at most {0} rules")]
    TooManyRules(usize),
    /// All phrases together need more room than they may have.
    #[error("{0}")]
    TooManyPhrases(Box<str>),
    /// An example that the rule does not answer.
    #[error("it does not answer its example {}: {instead}", Quoted::start(.example.as_bytes()))]
    Example {
        /// The text of the example.
        example: Box<str>,
        /// What decides instead.
        instead: Box<str>,
    },
    /// A counterexample that the rule answers.
    #[error("it answers its counterexample {}", Quoted::start(.0.as_bytes()))]
    Counterexample(Box<str>),
    /// It can never decide: wherever its words are found, another rule finds the same and comes before it.
    #[error("it can never decide: the rule {} finds the same words, and comes before it", Quoted::start(.0.as_bytes()))]
    NeverDecides(Box<str>),
    /// There is no built-in rule with this id, and none whose id begins so.
    #[error("no built-in rule has this id or one that begins so")]
    UnknownRule,
}

/// The faults found so far.
pub(crate) struct Faults(pub Vec<RuleFault>);

impl Faults {
    /// Adds what is wrong with a rule.
    pub(crate) fn add(&mut self, rule: &Rule, kind: RuleFaultKind) {
        self.0.push(RuleFault {
            rule: rule.id.clone(),
            origin: rule.origin.clone(),
            kind,
        });
    }
}

/// Things with something between two of them.
pub(crate) struct Joined<'i, T>(pub &'i [T], pub &'static str);

impl<T: fmt::Display> fmt::Display for Joined<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, item) in self.0.iter().enumerate() {
            if number > 0 {
                f.write_str(self.1)?;
            }
            item.fmt(f)?;
        }
        Ok(())
    }
}
