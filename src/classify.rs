//! From a bounce to an answer: read, match, decide.

use crate::answer::{Classification, ClassifyError};
use crate::bounce::Bounce;
use crate::decide::decide;
use crate::read::{Findings, scan};
use crate::rules::TABLES;

/// Tells why a message was not delivered.
///
/// A pure function: the same bounce has the same answer, always. It allocates nothing, and its time
/// grows in proportion to the length of the text. Of a text over 4 GiB, the first 4 GiB are read.
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
/// (3xx), unless its words say otherwise.
pub fn classify<'a>(bounce: impl Into<Bounce<'a>>) -> Result<Classification, ClassifyError> {
    let bounce = bounce.into().trimmed();
    let mut findings = Findings::NONE;
    scan(&bounce, &TABLES, &mut findings);
    decide(&bounce, &findings)
}
