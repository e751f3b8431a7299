//! What the program that makes the weights of the guess reads: the same words that a guess is made of.

use alloc::vec::Vec;

use crate::bounce::{AsBounce, Bounce};
use crate::decide::words_for_guess;
use crate::read::{Findings, scan};
use crate::rules::TABLES;

/// The buckets into which the words of a bounce fall, and the one of its class: what is weighed where a
/// reason is guessed.
///
/// ```
/// use bounce_classifier::training::buckets;
///
/// assert_eq!(buckets("550 mailbox full"), buckets("550 full mailbox"));
/// assert_ne!(buckets("550 mailbox full"), buckets("450 mailbox full"));
/// ```
#[must_use]
pub fn buckets<T: AsBounce>(bounce: T) -> Vec<usize> {
    let bounce: Bounce<'_> = bounce.as_bounce();
    let mut findings = Findings::NONE;
    scan(&bounce, &TABLES, &mut findings);
    let severity = bounce.classify_failure();
    let severity = severity
        .reply()
        .map(|code| code.severity())
        .or(severity.status().map(|code| code.severity()));
    words_for_guess(&bounce, &findings, severity)
        .buckets()
        .collect()
}
