//! What counts more: the ranks of words and codes, and the weight of a match.

use bounce_rules::rule::{CodeStrength, Strength};

use crate::read::{MOST_MATCHES, RuleMatch};
use crate::rules::RuleNumber;

/// How much something counts, the least first. Strong words beat specific codes; those beat vague words;
/// those beat weak codes. Words around a quoted reply count less than the same words inside it, and never
/// beat a named cause there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Rank {
    /// It decides nothing, or nothing but the class does.
    Least,
    VagueWordsAround,
    WeakReplyCode,
    WeakStatusCode,
    VagueWordsInside,
    ExactReplyCode,
    ExactStatusCode,
    BroadWordsAround,
    SpecificWordsAround,
    BroadWordsInside,
    DecisiveWordsAround,
    SpecificWordsInside,
    DecisiveWordsInside,
}

impl Rank {
    /// Every rank, the least first.
    const ALL: [Self; 13] = [
        Self::Least,
        Self::VagueWordsAround,
        Self::WeakReplyCode,
        Self::WeakStatusCode,
        Self::VagueWordsInside,
        Self::ExactReplyCode,
        Self::ExactStatusCode,
        Self::BroadWordsAround,
        Self::SpecificWordsAround,
        Self::BroadWordsInside,
        Self::DecisiveWordsAround,
        Self::SpecificWordsInside,
        Self::DecisiveWordsInside,
    ];

    /// The highest rank that a code can have.
    pub(crate) const MOST_OF_CODES: Self = Self::ExactStatusCode;

    /// The least rank that contradicts a reply of success.
    pub(crate) const CONTRADICTS_SUCCESS: Self = Self::BroadWordsAround;

    /// The rank of words around the innermost reply, or inside it.
    pub(crate) const fn of_words(strength: Strength, is_inside: bool) -> Self {
        match (strength, is_inside) {
            (Strength::Hint, _) => Self::Least,
            (Strength::Vague, false) => Self::VagueWordsAround,
            (Strength::Vague, true) => Self::VagueWordsInside,
            (Strength::Broad, false) => Self::BroadWordsAround,
            (Strength::Broad, true) => Self::BroadWordsInside,
            (Strength::Specific, false) => Self::SpecificWordsAround,
            (Strength::Specific, true) => Self::SpecificWordsInside,
            (Strength::Decisive, false) => Self::DecisiveWordsAround,
            (Strength::Decisive, true) => Self::DecisiveWordsInside,
        }
    }

    /// The rank of an enhanced status code.
    pub(crate) const fn of_status(strength: CodeStrength) -> Self {
        match strength {
            CodeStrength::Weak => Self::WeakStatusCode,
            CodeStrength::Exact => Self::ExactStatusCode,
        }
    }

    /// The rank of a reply code.
    pub(crate) const fn of_reply(strength: CodeStrength) -> Self {
        match strength {
            CodeStrength::Weak => Self::WeakReplyCode,
            CodeStrength::Exact => Self::ExactReplyCode,
        }
    }
}

/// How much a match counts beside others: by its rank; then those that begin first, and of these the longest,
/// count most; then by the number of its rule. All of it is one number, so that matches are compared without a
/// branch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Weight(u64);

/// Where the parts of a weight stand, the index among the matches in the lowest bits.
const RULE_AT: u32 = MOST_MATCHES.ilog2();
const LENGTH_AT: u32 = RULE_AT + 12;
const START_AT: u32 = LENGTH_AT + 8;
const RANK_AT: u32 = START_AT + u32::BITS;
const _: () =
    assert!(MOST_MATCHES.is_power_of_two() && RuleNumber::COUNT <= 1 << (LENGTH_AT - RULE_AT));
const _: () = assert!(Rank::ALL.len() <= 1 << (u64::BITS - RANK_AT));

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
        let rank = Rank::ALL.get((self.0 >> RANK_AT) as usize);
        rank.copied().unwrap_or(Rank::Least)
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
    fn ranks_stand_in_their_order() {
        assert!(Rank::ALL.is_sorted_by(|a, b| a < b));
        let index = |rank: Rank| Rank::ALL.iter().position(|&known| known == rank);
        for rank in Rank::ALL {
            assert_eq!(index(rank), Some(rank as usize));
        }
    }

    #[test]
    fn strong_words_beat_codes_and_codes_beat_vague_words() {
        use Strength::{Broad, Decisive, Specific, Vague};
        let words = Rank::of_words;
        for strength in [Broad, Specific, Decisive] {
            assert!(words(strength, false) > Rank::MOST_OF_CODES);
            assert!(words(strength, true) > words(strength, false));
        }
        let exact = Rank::of_reply(CodeStrength::Exact);
        assert!(exact > words(Vague, true));
        assert!(words(Vague, true) > Rank::of_status(CodeStrength::Weak));
        assert!(Rank::of_reply(CodeStrength::Weak) > words(Vague, false));
        assert!(words(Decisive, false) < words(Specific, true));
        assert!(words(Decisive, false) > words(Broad, true));
    }

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
