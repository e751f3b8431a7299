//! How a reply or a status ended, by its first digit.

use core::fmt;

/// How a command or a delivery ended: the first digit of a reply code, or the class of an enhanced
/// status code.
///
/// Enhanced status codes (RFC 3463 §2) have no intermediate class. The order is that of the digits. The
/// list is closed on purpose: the standards leave no room for another.
///
/// ```
/// use bounce_classifier::{EnhancedStatusCode, ReplyCode, Severity};
///
/// let reply: ReplyCode = "452".parse()?;
/// assert_eq!(reply.severity(), Severity::TransientFailure);
///
/// let status: EnhancedStatusCode = "5.2.2".parse()?;
/// assert_eq!(status.severity(), Severity::PermanentFailure);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// `2yz`, a positive completion reply (RFC 5321 §4.2.1), or class 2 (RFC 3463 §2): done.
    Success,
    /// `3yz`, a positive intermediate reply (RFC 5321 §4.2.1): the server waits for more.
    Intermediate,
    /// `4yz`, a transient negative completion reply (RFC 5321 §4.2.1), or class 4, a persistent
    /// transient failure (RFC 3463 §2): the same message may pass later.
    TransientFailure,
    /// `5yz`, a permanent negative completion reply (RFC 5321 §4.2.1), or class 5 (RFC 3463 §2):
    /// the same message will not pass.
    PermanentFailure,
}

impl Severity {
    /// All four, in the order of their digits.
    ///
    /// ```
    /// use bounce_classifier::Severity;
    ///
    /// assert!(Severity::ALL.iter().map(|severity| severity.digit()).eq([2, 3, 4, 5]));
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Success,
        Self::Intermediate,
        Self::TransientFailure,
        Self::PermanentFailure,
    ];

    /// The severity of a first digit, or `None` if it is not from 2 to 5.
    ///
    /// ```
    /// use bounce_classifier::Severity;
    ///
    /// assert_eq!(Severity::from_digit(4), Some(Severity::TransientFailure));
    /// assert_eq!(Severity::from_digit(6), None);
    /// ```
    #[must_use]
    pub const fn from_digit(digit: u8) -> Option<Self> {
        match digit {
            2 => Some(Self::Success),
            3 => Some(Self::Intermediate),
            4 => Some(Self::TransientFailure),
            5 => Some(Self::PermanentFailure),
            _ => None,
        }
    }

    /// The first digit: 2, 3, 4 or 5.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::Severity::PermanentFailure.digit(), 5);
    /// ```
    #[must_use]
    pub const fn digit(self) -> u8 {
        match self {
            Self::Success => 2,
            Self::Intermediate => 3,
            Self::TransientFailure => 4,
            Self::PermanentFailure => 5,
        }
    }

    /// The stable, public, snake_case name.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::Severity::TransientFailure.as_str(), "transient_failure");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Intermediate => "intermediate",
            Self::TransientFailure => "transient_failure",
            Self::PermanentFailure => "permanent_failure",
        }
    }

    /// Whether this is a failure, of either kind.
    ///
    /// ```
    /// use bounce_classifier::Severity;
    ///
    /// assert!(Severity::TransientFailure.is_failure());
    /// assert!(!Severity::Intermediate.is_failure());
    /// ```
    #[must_use]
    pub const fn is_failure(self) -> bool {
        matches!(self, Self::TransientFailure | Self::PermanentFailure)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
