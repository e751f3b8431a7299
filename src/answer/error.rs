//! The ways of having no answer.

use core::fmt;

use thiserror::Error;

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
    /// The reply reports success or asks for more, and no words say otherwise.
    #[error("not a bounce: the reply is {}", Shown(*reply, *status))]
    NotABounce {
        /// The reply code, if there was one.
        reply: Option<ReplyCode>,
        /// The enhanced status code, if there was one.
        status: Option<EnhancedStatusCode>,
    },
}

/// A reply's codes, as a server writes them.
struct Shown(Option<ReplyCode>, Option<EnhancedStatusCode>);

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0, self.1) {
            (Some(reply), Some(status)) => write!(f, "{reply} {status}"),
            (Some(reply), None) => write!(f, "{reply}"),
            (None, Some(status)) => write!(f, "{status}"),
            (None, None) => f.write_str("without a code"),
        }
    }
}
