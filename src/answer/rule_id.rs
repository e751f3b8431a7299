//! The ids of the rules: names that logs and reports can keep.

use alloc::boxed::Box;
use core::fmt;

/// The stable id of a rule: a name that begins with the reason that the rule is written under.
///
/// Ids are kept: a rule may say more in a later version, but its id stays, and no other rule has it. New
/// rules come with new ids.
///
/// ```
/// use bounce_classifier::{RuleId, classify};
///
/// let answer = classify("552 mailbox full")?;
/// assert_eq!(answer.rule(), "mailbox_full.full");
/// assert!(RuleId::all().any(|id| id == answer.rule()));
/// # Ok::<(), bounce_classifier::ClassifyError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId<'r>(&'r str);

impl RuleId<'static> {
    /// The rule of an answer that was stored by a version with other rules, and read back: a rule that
    /// this version does not know. [`classify`](crate::classify) never gives it.
    ///
    /// ```
    /// use bounce_classifier::RuleId;
    ///
    /// assert_eq!(RuleId::UNKNOWN.as_str(), "unknown");
    /// assert!(RuleId::all().all(|id| id != RuleId::UNKNOWN));
    /// ```
    pub const UNKNOWN: Self = Self("unknown");

    /// Nothing was said but which page of a blocklist is about the sender.
    pub(crate) const LIST_PAGE: Self = Self("blocked.list_page");

    /// Only the class was known, and it was permanent.
    pub(crate) const CLASS_HARD: Self = Self("unclassified_hard.class");

    /// Only the class was known, and it was temporary; or not even the class was.
    pub(crate) const CLASS_SOFT: Self = Self("unclassified_soft.class");
}

impl<'r> RuleId<'r> {
    /// The id of a rule in the tables.
    pub(crate) const fn new(id: &'r str) -> Self {
        Self(id)
    }

    /// The id as text.
    ///
    /// ```
    /// use bounce_classifier::{RuleId, classify};
    ///
    /// let answer = classify("550 5.2.2 sorry")?;
    /// assert_eq!(answer.rule().as_str(), "mailbox_full.status_2_2");
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'r str {
        self.0
    }
}

/// What the author of a custom rule noted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Note(pub Box<str>);

/// Shows no more than the id.
impl fmt::Debug for RuleId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.0, f)
    }
}

impl fmt::Display for RuleId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

impl PartialEq<str> for RuleId<'_> {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for RuleId<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}
