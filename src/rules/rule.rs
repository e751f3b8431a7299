//! What a rule is, with names looked up and without the text of its phrases.

use bounce_rules::rule::{CodeStrength, Strength};

use crate::answer::{BounceReason, Cause};

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
    /// The subject that the enhanced status code must not have.
    pub unless_subject: Option<u16>,
    /// The class (4 or 5) that the reply must have.
    pub class: Option<u8>,
    /// The reply code that must have been given.
    pub reply: Option<u16>,
}

impl Rule {
    /// Whether it can decide: answers name no others.
    pub(crate) fn gives_a_reason(&self) -> bool {
        matches!(self.role, Role::Reason(_))
    }
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
