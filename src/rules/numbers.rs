//! Rules by their numbers.

use bounce_rules::rule::Strength;

use crate::rules::generated::RULES;
use crate::rules::rule::{Role, Rule};

const COUNT: usize = RULES.len();

/// The number of a rule, counted from 1, or 0 for none: so what is noted of a match is empty when it is
/// zeroed, and weights of rules are never 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct RuleNumber(u16);

impl RuleNumber {
    /// No rule.
    pub(crate) const NONE: Self = Self(0);

    /// One more than the highest index.
    pub(crate) const COUNT: usize = COUNT + 1;

    /// The rule that phrases stand for, if what they stand for is one; the compiled phrases number the rules
    /// from 0, and other things behind them.
    #[inline(always)]
    pub(crate) fn of_phrases(number: u16) -> Option<Self> {
        (usize::from(number) < COUNT).then_some(Self(number + 1))
    }

    /// The number as an index into tables of which the first entry is that of no rule.
    #[inline(always)]
    pub(crate) fn index(self) -> usize {
        usize::from(self.0).min(COUNT)
    }

    /// The rule.
    pub(crate) fn rule(self) -> Option<&'static Rule> {
        RULES.get(usize::from(self.0).checked_sub(1)?)
    }

    /// How much its words say.
    pub(crate) fn strength(self) -> Strength {
        STRENGTHS[self.index()].0
    }

    /// Whether its words say that others mean nothing.
    pub(crate) fn is_shield(self) -> bool {
        STRENGTHS[self.index()].1
    }

    /// Every rule's number.
    #[cfg(test)]
    pub(crate) fn all() -> impl Iterator<Item = Self> + Clone {
        (0..COUNT as u16).filter_map(Self::of_phrases)
    }
}

/// By number of a rule: how much its words say, and whether they say that others mean nothing.
static STRENGTHS: [(Strength, bool); RuleNumber::COUNT] = {
    let mut all = [(Strength::Hint, false); RuleNumber::COUNT];
    let mut at = 0;
    while at < COUNT {
        let is_shield = matches!(RULES[at].role, Role::Shield);
        all[at + 1] = (RULES[at].strength, is_shield);
        at += 1;
    }
    all
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_begin_at_one() {
        assert_eq!(RuleNumber::NONE.rule().map(|rule| rule.id), None);
        let first = RuleNumber::of_phrases(0);
        assert_eq!(first.map(RuleNumber::index), Some(1));
        let id = first.and_then(RuleNumber::rule).map(|rule| rule.id);
        assert_eq!(id, Some(RULES[0].id));
        assert_eq!(RuleNumber::of_phrases(COUNT as u16), None);
        assert_eq!(RuleNumber::all().count(), COUNT);
    }
}
