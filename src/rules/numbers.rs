//! Rules by their numbers.

use bounce_rules::rule::Strength;

use crate::rules::generated::RULES;
use crate::rules::rule::{Role, Rule};

const COUNT: usize = RULES.len();

/// The rule with a number; they are numbered from 1, so that 0 can stand for none.
pub(crate) fn rule(number: u16) -> Option<&'static Rule> {
    RULES.get(usize::from(number).checked_sub(1)?)
}

/// By number of a rule: how much its words say, and whether they say that others mean nothing.
static STRENGTHS: [(Strength, bool); COUNT + 1] = {
    let mut all = [(Strength::Hint, false); COUNT + 1];
    let mut at = 0;
    while at < COUNT {
        let is_shield = matches!(RULES[at].role, Role::Shield);
        all[at + 1] = (RULES[at].strength, is_shield);
        at += 1;
    }
    all
};

/// How much the words of the rule with a number say.
pub(crate) fn strength_of(number: u16) -> Strength {
    STRENGTHS[usize::from(number).min(COUNT)].0
}

/// Whether the words of the rule with a number say that others mean nothing.
pub(crate) fn is_shield(number: u16) -> bool {
    STRENGTHS[usize::from(number).min(COUNT)].1
}
