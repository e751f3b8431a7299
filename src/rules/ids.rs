//! The ids of all rules, and reading one.

use core::str::FromStr;

use crate::answer::RuleId;
use crate::names::NameError;
use crate::rules::generated::{REPLY, RULES, STATUS};

impl RuleId<'static> {
    /// The ids of all rules that can decide; each stands there once.
    ///
    /// ```
    /// use bounce_classifier::RuleId;
    ///
    /// let of_full = RuleId::all().filter(|id| id.as_str().starts_with("mailbox_full."));
    /// assert!(of_full.count() > 1);
    /// ```
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        let words = RULES.iter().filter(|rule| rule.gives_a_reason());
        let words = words.map(|rule| rule.id);
        let status = STATUS.iter().map(|rule| rule.id);
        let reply = REPLY.iter().map(|rule| rule.id);
        let others = [Self::LIST_PAGE, Self::CLASS_HARD, Self::CLASS_SOFT];
        words
            .chain(status)
            .chain(reply)
            .map(Self::new)
            .chain(others)
    }
}

/// Reads the id of a rule that this version has, or `unknown`.
impl FromStr for RuleId<'static> {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut known = Self::all().chain([Self::UNKNOWN]);
        known
            .find(|id| id.as_str() == text)
            .ok_or_else(|| NameError::new("rule", text))
    }
}
