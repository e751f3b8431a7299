//! A classifier of one's own.

use alloc::sync::Arc;
use core::fmt;

use crate::answer::{Classification, ClassifyError};
use crate::bounce::{AsBounce, Bounce};
use crate::classify::{classify, classify_failure};
use crate::custom::book::{Book, Layered};
use crate::decide::{decide, decide_failure};
use crate::read::Findings;

/// Tells why a message was not delivered, by the built-in rules and by rules of one's own.
///
/// It is cheap to clone: all clones share the rules. It holds no lock and no state that changes, but for regular
/// expressions, which are compiled when a text first may match them. Without rules of one's own, it answers as
/// [`classify`](crate::classify()) does, and is as fast.
///
/// ```
/// use bounce_classifier::{BounceReason, Classifier, Rule, Rules};
///
/// let rule = Rule::new("acme.quarantine")
///     .reason(BounceReason::POLICY_REJECTED)
///     .phrase("held in [the] acme quarantine")
///     .note("ask the partner's postmaster to release it");
/// let classifier = Classifier::builder().rules(Rules::new().rule(rule)).build()?;
///
/// let text = "550 5.7.1 Held in the ACME quarantine (ACME-4711)";
/// let answer = classifier.classify(text)?;
/// assert_eq!(answer.reason(), BounceReason::POLICY_REJECTED);
/// assert_eq!(answer.rule(), "acme.quarantine");
/// assert_eq!(answer.note(), Some("ask the partner's postmaster to release it"));
/// assert_eq!(answer.matched_in(text), Some("Held in the ACME quarantine"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default)]
pub struct Classifier {
    book: Option<Arc<Book>>,
}

impl Classifier {
    /// The built-in rules alone.
    ///
    /// ```
    /// use bounce_classifier::{Classifier, classify};
    ///
    /// let text = "550 5.1.1 User unknown";
    /// assert_eq!(Classifier::new().classify(text), classify(text));
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    pub(crate) fn of(book: Option<Arc<Book>>) -> Self {
        Self { book }
    }

    /// Tells why a message was not delivered, as [`classify`](crate::classify()) does.
    ///
    /// Rules with phrases cost it no allocation.
    ///
    /// # Errors
    ///
    /// Those of [`classify`](crate::classify()).
    ///
    /// ```
    /// use bounce_classifier::{BounceReason, Classifier};
    ///
    /// let classifier = Classifier::new();
    /// let answer = classifier.classify("550 mailbox full")?;
    /// assert_eq!(answer.reason(), BounceReason::MAILBOX_FULL);
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    pub fn classify<T: AsBounce>(&self, bounce: T) -> Result<Classification<'_>, ClassifyError> {
        match &self.book {
            None => classify(bounce),
            Some(book) => answer(book, bounce.as_bounce()),
        }
    }

    /// Tells why a message was not delivered, where it is known that it was not, as
    /// [`classify_failure`](crate::classify_failure()) does.
    ///
    /// ```
    /// use bounce_classifier::{BounceReason, Classifier};
    ///
    /// let classifier = Classifier::new();
    /// let answer = classifier.classify_failure("");
    /// assert_eq!(answer.reason(), BounceReason::UNCLASSIFIED_SOFT);
    /// ```
    #[must_use]
    pub fn classify_failure<T: AsBounce>(&self, bounce: T) -> Classification<'_> {
        match &self.book {
            None => classify_failure(bounce),
            Some(book) => answer_failure(book, bounce.as_bounce()),
        }
    }
}

/// Not generic over the caller's types, so that it is compiled once.
fn answer<'r>(book: &'r Book, bounce: Bounce<'_>) -> Result<Classification<'r>, ClassifyError> {
    let phrases = book.phrases.borrowed();
    if book.has_phrases {
        decided(&Layered::<2>::new(book, &phrases), bounce)
    } else {
        decided(&Layered::<1>::new(book, &phrases), bounce)
    }
}

fn decided<'r, const COUNT: usize>(
    rules: &Layered<'_, 'r, COUNT>,
    bounce: Bounce<'_>,
) -> Result<Classification<'r>, ClassifyError> {
    let bounce = bounce.trimmed();
    let mut findings = Findings::NONE;
    rules.read(&bounce, &mut findings);
    decide(rules, &bounce, &findings)
}

fn answer_failure<'r>(book: &'r Book, bounce: Bounce<'_>) -> Classification<'r> {
    let phrases = book.phrases.borrowed();
    if book.has_phrases {
        decided_failure(&Layered::<2>::new(book, &phrases), bounce)
    } else {
        decided_failure(&Layered::<1>::new(book, &phrases), bounce)
    }
}

fn decided_failure<'r, const COUNT: usize>(
    rules: &Layered<'_, 'r, COUNT>,
    bounce: Bounce<'_>,
) -> Classification<'r> {
    let bounce = bounce.trimmed();
    let mut findings = Findings::NONE;
    rules.read(&bounce, &mut findings);
    decide_failure(rules, &bounce, &findings)
}

/// Shows how many rules of one's own there are.
impl fmt::Debug for Classifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rules = self.book.as_ref().map_or(0, |book| book.rules.len());
        f.debug_struct("Classifier").field("rules", &rules).finish()
    }
}
