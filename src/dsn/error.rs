//! Why a message cannot be read at all.

use thiserror::Error;

/// Why there is no report. What is a message but reports nothing is no error, but
/// [`Kind::NotAReport`](super::Kind::NotAReport).
///
/// ```
/// use bounce_classifier::dsn::{self, DsnError};
///
/// assert_eq!(dsn::read(b" \r\n").unwrap_err(), DsnError::Empty);
/// assert_eq!(DsnError::Empty.to_string(), "there is no message: nothing but white space");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum DsnError {
    /// There is nothing but white space.
    #[error("there is no message: nothing but white space")]
    Empty,
    /// More bytes than places in a message are counted with.
    #[error(
        "a message of {size} bytes is too large: no more than {} are read",
        u32::MAX
    )]
    TooLarge {
        /// The bytes of the message.
        size: usize,
    },
}
