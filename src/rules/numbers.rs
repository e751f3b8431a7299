//! Rules by their numbers.

use crate::rules::generated::RULES;
use crate::rules::rule::Rule;

const COUNT: usize = RULES.len();

/// The number of a rule, or 0 for none: so what is noted of a match is empty when it is zeroed, and weights of
/// rules are never 0. The built-in rules are counted from 1, custom ones from the highest number down: the
/// first of them comes first, since of two that are alike in all else the higher one counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct RuleNumber(u16);

impl RuleNumber {
    /// No rule.
    pub(crate) const NONE: Self = Self(0);

    /// How many bits it has.
    pub(crate) const BITS: u32 = 14;

    /// One more than the highest of a built-in rule.
    pub(crate) const COUNT: usize = COUNT + 1;

    /// The built-in rule that phrases stand for, if what they stand for is one; the compiled phrases number the rules
    /// from 0, and other things behind them.
    #[inline(always)]
    pub(crate) fn of_phrases(number: u16) -> Option<Self> {
        (usize::from(number) < COUNT).then_some(Self(number + 1))
    }

    /// The number as an index into tables of which the first entry is that of no rule.
    #[inline(always)]
    pub(crate) fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The built-in rule.
    pub(crate) fn rule(self) -> Option<&'static Rule> {
        RULES.get(usize::from(self.0).checked_sub(1)?)
    }

    /// Every rule's number.
    #[cfg(test)]
    pub(crate) fn all() -> impl Iterator<Item = Self> + Clone {
        (0..COUNT as u16).filter_map(Self::of_phrases)
    }
}

/// Custom rules, by their place among themselves.
#[cfg(feature = "rules")]
impl RuleNumber {
    /// The highest number.
    const LAST: u16 = (1 << Self::BITS) - 1;

    /// How many custom rules there may be: as many as have numbers above those of whatever built-in phrases
    /// stand for.
    pub(crate) const MOST_CUSTOM: usize = 10_000;

    /// The custom rule at a place.
    pub(crate) fn custom(place: usize) -> Option<Self> {
        let place = u16::try_from(place).ok()?;
        (usize::from(place) < Self::MOST_CUSTOM).then_some(Self(Self::LAST - place))
    }

    /// The number under which its phrases are compiled.
    pub(crate) fn of_its_phrases(self) -> u16 {
        self.0.saturating_sub(1)
    }

    /// The custom rule that phrases stand for, if there are so many.
    #[inline(always)]
    pub(crate) fn of_custom_phrases(number: u16, count: usize) -> Option<Self> {
        let rule = Self(number.saturating_add(1));
        rule.place().filter(|&place| place < count).map(|_| rule)
    }

    /// Its place, if it is a custom one.
    #[inline(always)]
    pub(crate) fn place(self) -> Option<usize> {
        let place = usize::from(Self::LAST.checked_sub(self.0)?);
        (place < Self::MOST_CUSTOM).then_some(place)
    }
}

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

    #[cfg(feature = "rules")]
    #[test]
    fn custom_rules_have_numbers_of_their_own() {
        assert!(RuleNumber::all().all(|rule| rule.place().is_none()));
        for place in [0, 1, RuleNumber::MOST_CUSTOM - 1] {
            let rule = RuleNumber::custom(place).unwrap();
            assert_eq!(rule.place(), Some(place));
            assert_eq!(rule.rule().map(|rule| rule.id), None);
            let number = rule.of_its_phrases();
            assert_eq!(RuleNumber::of_phrases(number), None);
            assert_eq!(crate::rules::meaning(number), None);
            let read = |count| RuleNumber::of_custom_phrases(number, count);
            assert_eq!((read(place), read(place + 1)), (None, Some(rule)));
        }
        assert_eq!(RuleNumber::custom(RuleNumber::MOST_CUSTOM), None);
        assert!(RuleNumber::custom(0) > RuleNumber::custom(1));
    }
}
