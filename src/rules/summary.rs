//! What weighing asks of each rule, in little room.

use bounce_rules::rule::Strength;

use crate::answer::{BounceReason, Cause};
use crate::rules::generated::RULES;
use crate::rules::numbers::RuleNumber;
use crate::rules::rank::Rank;
use crate::rules::rule::{Role, Rule};

/// What weighing the matches asks of each of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RuleSummary {
    /// The ranks around and inside the innermost reply; the least if the rule does not decide.
    pub ranks: [Rank; 2],
    /// The reasons for a permanent failure and for a temporary one.
    pub reasons: [BounceReason; 2],
    pub strength: Strength,
    /// How much it says beside others that its words lie in, or that lie in its words.
    pub level: Level,
    pub kind: Kind,
    pub cause: Option<Cause>,
    /// Whether it asks for circumstances.
    pub is_conditional: bool,
    /// Whether the reply it stands in may be the innermost: not for a hint. It could be told from the
    /// kind, but not without a branch.
    pub is_own: bool,
}

/// How much a rule says beside one whose words lie in its own: more for stronger words, and for custom ones
/// among as strong ones. Shields say more than all words, but for decisive ones of custom rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Level(u8);

impl Level {
    const SHIELD: Self = Self(u8::MAX - 1);

    const fn of_words(strength: Strength) -> Self {
        Self(2 * strength as u8)
    }
}

/// What a rule is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// To give a reason.
    Reason,
    /// To name a cause.
    Hint,
    /// To hide other rules.
    Shield,
    /// Nothing: there is no rule.
    None,
}

/// By rule, from 1; the first is that of no rule. Small, so that weighing the matches reads no rule but
/// the one that decides.
static SUMMARIES: [RuleSummary; RuleNumber::COUNT] = {
    let mut summaries = [RuleSummary {
        ranks: [Rank::Least; 2],
        reasons: [BounceReason::UNCLASSIFIED_HARD; 2],
        strength: Strength::Hint,
        level: Level::of_words(Strength::Hint),
        kind: Kind::None,
        cause: None,
        is_conditional: false,
        is_own: false,
    }; RuleNumber::COUNT];
    let mut at = 0;
    while at < RULES.len() {
        let Rule {
            strength,
            cause,
            when,
            unless,
            status,
            unless_subject,
            class,
            reply,
            ..
        } = RULES[at];
        let (reasons, kind) = match RULES[at].role {
            Role::Reason(verdict) => ([verdict.hard, verdict.soft], Kind::Reason),
            Role::Hint => (summaries[0].reasons, Kind::Hint),
            Role::Shield => (summaries[0].reasons, Kind::Shield),
        };
        summaries[at + 1] = RuleSummary {
            ranks: match kind {
                Kind::Reason => [
                    Rank::of_words(strength, false),
                    Rank::of_words(strength, true),
                ],
                _ => [Rank::Least; 2],
            },
            reasons,
            strength,
            level: match kind {
                Kind::Shield => Level::SHIELD,
                _ => Level::of_words(strength),
            },
            kind,
            cause,
            is_conditional: when | unless != 0
                || status.is_some()
                || unless_subject.is_some()
                || class.is_some()
                || reply.is_some(),
            is_own: matches!(kind, Kind::Reason | Kind::Shield),
        };
        at += 1;
    }
    summaries
};

/// What weighing asks of a built-in rule.
#[inline(always)]
pub(crate) fn summary(rule: RuleNumber) -> &'static RuleSummary {
    &SUMMARIES[rule.index().min(RuleNumber::COUNT - 1)]
}

#[cfg(feature = "rules")]
impl RuleSummary {
    /// That of a custom rule, which gives this reason, or means nothing if there is none.
    pub(crate) fn custom(
        reason: Option<BounceReason>,
        strength: Strength,
        cause: Option<Cause>,
        is_conditional: bool,
    ) -> Self {
        Self {
            ranks: match reason {
                Some(_) => {
                    [false, true].map(|is_inside| Rank::of_custom_words(strength, is_inside))
                }
                None => [Rank::Least; 2],
            },
            reasons: [reason.unwrap_or(BounceReason::UNCLASSIFIED_HARD); 2],
            strength,
            level: match (reason, strength) {
                (None, _) | (_, Strength::Decisive) => Level(u8::MAX),
                _ => Level(Level::of_words(strength).0 + 1),
            },
            kind: match reason {
                Some(_) => Kind::Reason,
                None => Kind::Shield,
            },
            cause,
            is_conditional,
            is_own: true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_rules_that_give_a_reason_have_a_rank() {
        for (number, rule) in RuleNumber::all().zip(&RULES) {
            let summary = summary(number);
            let has_rank = summary.ranks[0] > Rank::Least && summary.ranks[1] > summary.ranks[0];
            assert_eq!(
                has_rank,
                matches!(rule.role, Role::Reason(_)),
                "{}",
                rule.id
            );
            assert_eq!(summary.is_own, rule.role != Role::Hint, "{}", rule.id);
        }
        assert!(summary(RuleNumber::NONE).kind == Kind::None && !summary(RuleNumber::NONE).is_own);
    }
}
