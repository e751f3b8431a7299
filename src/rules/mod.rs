//! The rules, typed: what the build script makes of `bounce-rules`.
//!
//! The phrases are not here, but compiled into tables; so no program carries their text.

#[cfg(test)]
mod tests;

use bounce_rules::hosts::JAPANESE_CARRIER_HOSTS;
use bounce_rules::rule::{CodeStrength, Strength};

use crate::cause::Cause;
use crate::host_ends::HostEnds;
use crate::reason::BounceReason;

/// The reasons that a rule stands for: the same twice, unless the class decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Verdict {
    /// For class 5, and for no class at all.
    pub hard: BounceReason,
    /// For class 4, or where the text says "temporarily".
    pub soft: BounceReason,
}

impl Verdict {
    /// The reason for a permanent failure, or for a temporary one.
    pub(crate) const fn reason(self, is_soft: bool) -> BounceReason {
        if is_soft { self.soft } else { self.hard }
    }
}

/// What a rule is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// It gives a reason.
    Reason(Verdict),
    /// It names a cause where other words or a code give its reason, and never decides.
    Hint,
    /// It hides others: its words mean nothing, and so does every match inside them.
    Shield,
}

/// What servers say, and the reason that it stands for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule {
    /// The stable, public name: `<reason>.<what>`.
    pub id: &'static str,
    /// What it is for.
    pub role: Role,
    /// How much the words say.
    pub strength: Strength,
    /// The finer cause, where the words name it.
    pub cause: Option<Cause>,
    /// The marks that must all be there.
    pub when: u16,
    /// The marks none of which may be there.
    pub unless: u16,
    /// The subject and detail that the enhanced status code must have.
    pub status: Option<(u16, u16)>,
    /// The class (4 or 5) that the reply must have.
    pub class: Option<u8>,
    /// The reply code that must have been given.
    pub reply: Option<u16>,
}

/// What a code stands for, when the words say nothing better.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CodeRule<C> {
    /// The stable, public name.
    pub id: &'static str,
    /// The subject and detail of an enhanced status code (RFC 3463), or a reply code (RFC 5321).
    pub code: C,
    /// The reason.
    pub verdict: Verdict,
    /// How much the code says.
    pub strength: CodeStrength,
    /// The class (4 or 5), when the entry holds for one only.
    pub class: Option<u8>,
    /// The finer cause, where the code names it.
    pub cause: Option<Cause>,
}

/// Looks names up while the crate is compiled; the build script sees to it that an unknown one fails with
/// the name of its rule.
mod named {
    use crate::blocklist::Blocklist;
    use crate::cause::Cause;
    use crate::provider::Provider;
    use crate::reason::BounceReason;

    /// Whether two names are the same; [`str::eq`] is not `const`.
    const fn is_same(a: &str, b: &str) -> bool {
        let (a, b) = (a.as_bytes(), b.as_bytes());
        if a.len() != b.len() {
            return false;
        }
        let mut at = 0;
        while at < a.len() {
            if a[at] != b[at] {
                return false;
            }
            at += 1;
        }
        true
    }

    macro_rules! by_name {
        ($( $(#[$meta:meta])* $name:ident: $type:ident; )*) => { $(
            $(#[$meta])*
            pub(crate) const fn $name(name: &str) -> Option<$type> {
                let mut at = 0;
                while at < $type::ALL.len() {
                    if is_same($type::ALL[at].code(), name) {
                        return Some($type::ALL[at]);
                    }
                    at += 1;
                }
                None
            }
        )* };
    }

    by_name! {
        /// The reason with a name.
        reason: BounceReason;
        /// The cause with a name.
        cause: Cause;
        /// The provider with a name.
        provider: Provider;
        /// The blocklist with a name.
        blocklist: Blocklist;
    }
}
pub(crate) use named::{blocklist, provider};

/// The hosts of the servers that [`Mark::JapaneseCarrier`] is about.
///
/// [`Mark::JapaneseCarrier`]: bounce_rules::marks::Mark::JapaneseCarrier
pub(crate) static JAPANESE_CARRIERS: HostEnds<(), { JAPANESE_CARRIER_HOSTS.len() }, 16> = {
    let mut ends = HostEnds::new(());
    let mut at = 0;
    while at < JAPANESE_CARRIER_HOSTS.len() {
        ends = ends.with(JAPANESE_CARRIER_HOSTS[at], ());
        at += 1;
    }
    ends
};

/// What the build script writes; its lines stand in an array each.
mod generated {
    use super::named::{cause, reason};
    use super::{CodeRule, Role, Rule, Verdict};
    use bounce_rules::rule::{CodeStrength, Strength};

    include!(concat!(env!("OUT_DIR"), "/rules.rs"));
}
pub(crate) use generated::{REPLY, RULES, STATUS};

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
