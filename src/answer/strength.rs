//! How much that says which decided.

use core::fmt;

/// How much that says which decided, from the least to the most: the order in which findings are weighed.
/// Later versions may tell more apart, so a `match` needs a wildcard.
///
/// An answer by [`Vague`](Self::Vague) words or a [`Weak`](Self::Weak) code is a good guess; whoever
/// reads bounces by hand begins with those.
///
/// ```
/// use bounce_classifier::{Strength, classify};
///
/// assert_eq!(classify("550 5.1.1 sorry")?.strength(), Strength::Exact);
/// assert!(classify("550 Access denied")?.strength() < Strength::Broad);
/// # Ok::<(), bounce_classifier::ClassifyError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Strength {
    /// Nothing but whether the failure is permanent or temporary was known.
    Class,
    /// A code that servers use for many things.
    Weak,
    /// Words that would fit several reasons.
    Vague,
    /// A code that names the cause.
    Exact,
    /// Words that name the cause loosely.
    Broad,
    /// Words that name the cause.
    Specific,
    /// Words that name the root cause beyond doubt.
    Decisive,
}

impl Strength {
    /// Every strength, from the least to the most.
    ///
    /// ```
    /// use bounce_classifier::Strength;
    ///
    /// assert!(Strength::ALL.is_sorted());
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Class,
        Self::Weak,
        Self::Vague,
        Self::Exact,
        Self::Broad,
        Self::Specific,
        Self::Decisive,
    ];

    /// The stable, snake_case name.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::Strength::Decisive.as_str(), "decisive");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Class => "class",
            Self::Weak => "weak",
            Self::Vague => "vague",
            Self::Exact => "exact",
            Self::Broad => "broad",
            Self::Specific => "specific",
            Self::Decisive => "decisive",
        }
    }
}

impl fmt::Display for Strength {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
