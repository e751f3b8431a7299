//! How much a match counts beside others.

use crate::read::{MOST_MATCHES, RuleMatch};
use crate::rules::{Rank, RuleNumber};

/// How much a match counts beside others: by its rank; then those that begin first, and of these the longest,
/// count most; then by the number of its rule. All of it is one number, so that matches are compared without a
/// branch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Weight(u64);

/// Where the parts of a weight stand, the index among the matches in the lowest bits.
const RULE_AT: u32 = MOST_MATCHES.ilog2();
const LENGTH_AT: u32 = RULE_AT + RuleNumber::BITS;
const START_AT: u32 = LENGTH_AT + 8;
const RANK_AT: u32 = START_AT + u32::BITS;
const _: () = assert!(MOST_MATCHES.is_power_of_two());
const _: () = assert!(Rank::COUNT <= 1 << (u64::BITS - RANK_AT));

/// The longest run of words that is told from longer ones.
const LONGEST: u32 = (1 << (START_AT - LENGTH_AT)) - 1;

impl Weight {
    /// That of a match which cannot decide.
    pub(crate) const NONE: Self = Self(0);

    /// The weight of a match with a rank, at an index among the matches.
    #[inline(always)]
    pub(crate) fn new(rank: Rank, matched: &RuleMatch, index: u64) -> Self {
        let length = matched.end.wrapping_sub(matched.start).min(LONGEST);
        let weight = (rank as u64) << RANK_AT
            | u64::from(!matched.start) << START_AT
            | u64::from(length) << LENGTH_AT
            | (matched.rule.index() as u64) << RULE_AT
            | index;
        if matches!(rank, Rank::Least) {
            Self::NONE
        } else {
            Self(weight)
        }
    }

    /// The rank.
    pub(crate) fn rank(self) -> Rank {
        Rank::at(self.0 >> RANK_AT)
    }

    /// The index among the matches.
    pub(crate) const fn index(self) -> usize {
        self.0 as usize % MOST_MATCHES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_have_all_their_parts() {
        let matched = |rule, start, end| RuleMatch {
            rule: RuleNumber::of_phrases(rule).unwrap(),
            depth: 0,
            start,
            end,
        };
        let rank = Rank::SpecificWordsAround;
        let weight = |matched: &RuleMatch| Weight::new(rank, matched, 3);
        let one = matched(5, 10, 20);
        assert_eq!((weight(&one).rank(), weight(&one).index()), (rank, 3));
        assert!(
            weight(&matched(5, 9, 12)) > weight(&one),
            "the first counts"
        );
        assert!(
            weight(&matched(5, 10, 21)) > weight(&one),
            "the longer counts"
        );
        assert!(weight(&matched(6, 10, 20)) > weight(&one));
        assert!(weight(&matched(9, 10, 90_000)) > weight(&one));
        assert!(Weight::new(Rank::BroadWordsInside, &matched(1, u32::MAX, 0), 0) > weight(&one));
        assert_eq!(Weight::new(Rank::Least, &one, 3), Weight::NONE);
    }
}
