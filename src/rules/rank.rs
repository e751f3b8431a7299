//! What counts more: the ranks of words and codes.

use bounce_rules::rule::{CodeStrength, Strength};

/// How much something counts, the least first. Strong words beat specific codes; those beat vague words;
/// those beat weak codes. Words around a quoted reply count less than the same words inside it, and never
/// beat a named cause there. Words of custom rules come right before those of built-in ones that are as strong
/// and stand in the same place, and decisive ones before all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Rank {
    /// It decides nothing, or nothing but the class does.
    Least,
    VagueWordsAround,
    CustomVagueWordsAround,
    WeakReplyCode,
    WeakStatusCode,
    VagueWordsInside,
    CustomVagueWordsInside,
    ExactReplyCode,
    ExactStatusCode,
    BroadWordsAround,
    CustomBroadWordsAround,
    SpecificWordsAround,
    CustomSpecificWordsAround,
    BroadWordsInside,
    CustomBroadWordsInside,
    DecisiveWordsAround,
    SpecificWordsInside,
    CustomSpecificWordsInside,
    DecisiveWordsInside,
    CustomDecisiveWordsAround,
    CustomDecisiveWordsInside,
}

impl Rank {
    /// Every rank, the least first.
    const ALL: [Self; 21] = [
        Self::Least,
        Self::VagueWordsAround,
        Self::CustomVagueWordsAround,
        Self::WeakReplyCode,
        Self::WeakStatusCode,
        Self::VagueWordsInside,
        Self::CustomVagueWordsInside,
        Self::ExactReplyCode,
        Self::ExactStatusCode,
        Self::BroadWordsAround,
        Self::CustomBroadWordsAround,
        Self::SpecificWordsAround,
        Self::CustomSpecificWordsAround,
        Self::BroadWordsInside,
        Self::CustomBroadWordsInside,
        Self::DecisiveWordsAround,
        Self::SpecificWordsInside,
        Self::CustomSpecificWordsInside,
        Self::DecisiveWordsInside,
        Self::CustomDecisiveWordsAround,
        Self::CustomDecisiveWordsInside,
    ];

    /// How many there are.
    pub(crate) const COUNT: usize = Self::ALL.len();

    /// The highest rank that a code can have.
    pub(crate) const MOST_OF_CODES: Self = Self::ExactStatusCode;

    /// The least rank that contradicts a reply of success.
    pub(crate) const CONTRADICTS_SUCCESS: Self = Self::BroadWordsAround;

    /// The rank with this number; the least if there is none.
    pub(crate) const fn at(number: u64) -> Self {
        if number < Self::COUNT as u64 {
            Self::ALL[number as usize]
        } else {
            Self::Least
        }
    }

    /// The rank of a built-in rule's words around the innermost reply, or inside it.
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

    /// Whether it is that of decisive words of a custom rule, which nothing outranks.
    pub(crate) fn is_above_all(self) -> bool {
        self >= Self::CustomDecisiveWordsAround
    }
}

/// The ranks of words of custom rules.
#[cfg(feature = "rules")]
impl Rank {
    /// The rank of a custom rule's words around the innermost reply, or inside it.
    pub(crate) const fn of_custom_words(strength: Strength, is_inside: bool) -> Self {
        match (strength, is_inside) {
            (Strength::Hint, _) => Self::Least,
            (Strength::Vague, false) => Self::CustomVagueWordsAround,
            (Strength::Vague, true) => Self::CustomVagueWordsInside,
            (Strength::Broad, false) => Self::CustomBroadWordsAround,
            (Strength::Broad, true) => Self::CustomBroadWordsInside,
            (Strength::Specific, false) => Self::CustomSpecificWordsAround,
            (Strength::Specific, true) => Self::CustomSpecificWordsInside,
            (Strength::Decisive, false) => Self::CustomDecisiveWordsAround,
            (Strength::Decisive, true) => Self::CustomDecisiveWordsInside,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_stand_in_their_order() {
        assert!(Rank::ALL.is_sorted_by(|a, b| a < b));
        for rank in Rank::ALL {
            assert_eq!(Rank::at(rank as u64), rank);
        }
        assert_eq!(Rank::at(Rank::COUNT as u64), Rank::Least);
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

    #[cfg(feature = "rules")]
    #[test]
    fn custom_words_come_right_before_built_in_ones_and_decisive_ones_before_all() {
        use Strength::{Broad, Decisive, Specific, Vague};
        for (strength, is_inside) in [Vague, Broad, Specific]
            .into_iter()
            .flat_map(|strength| [(strength, false), (strength, true)])
        {
            let built_in = Rank::of_words(strength, is_inside);
            let custom = Rank::of_custom_words(strength, is_inside);
            assert_eq!(custom as u8, built_in as u8 + 1, "{built_in:?}");
            assert!(!custom.is_above_all());
        }
        for is_inside in [false, true] {
            let custom = Rank::of_custom_words(Decisive, is_inside);
            assert!(custom.is_above_all() && custom > Rank::of_words(Decisive, true));
        }
    }
}
