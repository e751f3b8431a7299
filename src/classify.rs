//! From a bounce to an answer: read, match, decide.

use crate::answer::{Classification, ClassifyError};
use crate::bounce::{AsBounce, Bounce};
use crate::decide::{decide, decide_failure};
use crate::read::{Findings, scan};
use crate::rules::BuiltIn;

/// Tells why a message was not delivered.
///
/// A pure function: the same bounce has the same answer, always. It allocates nothing, and its time
/// grows in proportion to the length of the text. Of a text over 4 GiB, the first 4 GiB are read.
///
/// It takes whatever [can be classified](AsBounce): a text in any form, a [`Bounce`](crate::Bounce), a
/// code, a type of your own.
///
/// ```
/// use bounce_classifier::{Basis, BounceReason, classify};
///
/// let text = "550 5.1.1 <taro@example.jp>: Recipient address rejected: User unknown";
/// let bounce = classify(text)?;
/// assert_eq!(bounce.reason(), BounceReason::USER_UNKNOWN);
/// assert_eq!(bounce.basis(), Basis::Words);
/// let words = bounce.matched().and_then(|range| text.get(range));
/// assert_eq!(words, Some("Recipient address rejected: User unknown"));
/// # Ok::<(), bounce_classifier::ClassifyError>(())
/// ```
///
/// # Errors
///
/// [`ClassifyError::NothingToClassify`] when there is neither a code nor any text, and
/// [`ClassifyError::NotABounce`] for a reply that reports success (2xx, 2.x.x) or asks for more
/// (3xx), unless its words say otherwise; and for a short text without any code that says that the
/// message was delivered or taken, and nothing else ("message accepted for delivery"). A text that says
/// nothing ("hello") is [`UNCLASSIFIED_SOFT`](crate::BounceReason::UNCLASSIFIED_SOFT): whoever asks has seen a
/// failure.
pub fn classify<T: AsBounce>(bounce: T) -> Result<Classification<'static>, ClassifyError> {
    read(bounce.as_bounce(), decide)
}

/// Tells why a message was not delivered, where it is known that it was not: there always is an answer.
///
/// It is [`classify`] for callers who know more than the text tells: who have a list of failures, a
/// delivery status notification whose `Action` is `failed`, an event of the kind "bounced". Codes that
/// report success or ask for more (2xx, 3xx, 2.x.x) stand in the way then, and do not count; nor is
/// anything made of words that report success. Where nothing is left to read, the answer is
/// `unclassified_hard` if the class is 5, and `unclassified_soft` if it is 4 or not known.
///
/// What is a failure for [`classify`] as well has the same answer from both, unless a code of success
/// stands beside it.
///
/// ```
/// use bounce_classifier::{Bounce, BounceReason, EnhancedStatusCode, classify, classify_failure};
///
/// assert_eq!(classify_failure("").reason(), BounceReason::UNCLASSIFIED_SOFT);
/// assert_eq!(classify_failure("250 2.0.0 Ok").reason(), BounceReason::UNCLASSIFIED_SOFT);
///
/// let bounce = Bounce::new("250 Ok").status(EnhancedStatusCode::new(5, 2, 2)?);
/// assert!(classify(bounce).is_err());
/// assert_eq!(classify_failure(bounce).reason(), BounceReason::MAILBOX_FULL);
/// # Ok::<(), bounce_classifier::EnhancedStatusCodeError>(())
/// ```
#[must_use]
pub fn classify_failure<T: AsBounce>(bounce: T) -> Classification<'static> {
    read(bounce.as_bounce(), decide_failure)
}

/// Reads a bounce, and hands on what was found. Not generic over the caller's types, so that it is
/// compiled once for each way to decide.
fn read<T>(bounce: Bounce<'_>, decide: fn(&BuiltIn, &Bounce<'_>, &Findings) -> T) -> T {
    let bounce = bounce.trimmed();
    let mut findings = Findings::NONE;
    scan(&bounce, &BuiltIn, &mut findings);
    decide(&BuiltIn, &bounce, &findings)
}

/// How a reader of messages, logs or events asks why a delivery failed: by the built-in rules, or by rules of one's own.
#[cfg(any(feature = "dsn", feature = "log", feature = "webhook"))]
pub(crate) type Judge<'j, 'r> = &'j dyn Fn(&Bounce<'_>) -> Classification<'r>;

/// By the built-in rules.
#[cfg(any(feature = "dsn", feature = "log", feature = "webhook"))]
pub(crate) const BUILT_IN: Judge<'static, 'static> = &|bounce| classify_failure(bounce);

impl Bounce<'_> {
    /// Tells why the message was not delivered: [`classify`](crate::classify), as a method.
    ///
    /// # Errors
    ///
    /// Those of [`classify`](crate::classify).
    ///
    /// ```
    /// use bounce_classifier::{Bounce, BounceReason};
    ///
    /// let answer = Bounce::new("452 4.2.2 Mailbox full").classify()?;
    /// assert_eq!(answer.reason(), BounceReason::MAILBOX_FULL);
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    pub fn classify(&self) -> Result<Classification<'static>, ClassifyError> {
        classify(self)
    }

    /// Tells why the message was not delivered, where it is known that it was not:
    /// [`classify_failure`](crate::classify_failure), as a method.
    ///
    /// ```
    /// use bounce_classifier::{Bounce, BounceReason};
    ///
    /// let answer = Bounce::new("").classify_failure();
    /// assert_eq!(answer.reason(), BounceReason::UNCLASSIFIED_SOFT);
    /// ```
    #[must_use]
    pub fn classify_failure(&self) -> Classification<'static> {
        classify_failure(self)
    }
}
