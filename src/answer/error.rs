//! The ways of having no answer, and of asking for the wrong kind of reason.

use core::fmt;

use thiserror::Error;

use crate::answer::reason::{BounceKind, BounceReason};
use crate::code::{EnhancedStatusCode, ReplyCode};

/// Why there is no answer.
///
/// ```
/// use bounce_classifier::{ClassifyError, classify};
///
/// assert_eq!(classify("  "), Err(ClassifyError::NothingToClassify));
///
/// let error = classify("250 2.1.5 Ok").unwrap_err();
/// assert_eq!(error.to_string(), "not a bounce: the reply is 250 2.1.5");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum ClassifyError {
    /// There is no code and no text.
    #[error("nothing to classify: no code and no text")]
    NothingToClassify,
    /// The reply reports success or asks for more, by its code or in words, and nothing says otherwise.
    #[error("not a bounce: the reply {}", Shown(*reply, *status))]
    NotABounce {
        /// The reply code, if there was one.
        reply: Option<ReplyCode>,
        /// The enhanced status code, if there was one.
        status: Option<EnhancedStatusCode>,
    },
}

/// What a reply that is no bounce is, by its codes, as a server writes them.
struct Shown(Option<ReplyCode>, Option<EnhancedStatusCode>);

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0, self.1) {
            (Some(reply), Some(status)) => write!(f, "is {reply} {status}"),
            (Some(reply), None) => write!(f, "is {reply}"),
            (None, Some(status)) => write!(f, "is {status}"),
            (None, None) => f.write_str("reports success"),
        }
    }
}

/// A reason of the other kind: a soft one where a hard one was asked for, or the other way round.
///
/// ```
/// use bounce_classifier::{BounceReason, HardReason};
///
/// assert_eq!(HardReason::try_from(BounceReason::BLOCKED), Ok(HardReason::Blocked));
///
/// let error = HardReason::try_from(BounceReason::MAILBOX_FULL).unwrap_err();
/// assert_eq!(error.to_string(), "mailbox_full is a soft bounce reason");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
#[error("{reason} is a {} bounce reason", self.kind())]
pub struct WrongKindError {
    reason: BounceReason,
}

impl WrongKindError {
    pub(crate) const fn new(reason: BounceReason) -> Self {
        Self { reason }
    }

    /// The reason that was given.
    ///
    /// ```
    /// use bounce_classifier::{BounceReason, SoftReason};
    ///
    /// let error = SoftReason::try_from(BounceReason::BLOCKED).unwrap_err();
    /// assert_eq!(error.reason(), BounceReason::BLOCKED);
    /// ```
    #[must_use]
    pub const fn reason(&self) -> BounceReason {
        self.reason
    }

    /// The kind of the reason that was given: not the one that was asked for.
    ///
    /// ```
    /// use bounce_classifier::{BounceKind, BounceReason, SoftReason};
    ///
    /// let error = SoftReason::try_from(BounceReason::BLOCKED).unwrap_err();
    /// assert_eq!(error.kind(), BounceKind::Hard);
    /// ```
    #[must_use]
    pub const fn kind(&self) -> BounceKind {
        self.reason.kind()
    }
}
