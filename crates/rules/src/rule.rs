//! What a rule is: words or a code, and the reason that they stand for.
//!
//! Reasons and causes go by their stable names (`"mailbox_full"`, `"over_quota"`), so that this crate
//! depends on nothing. Whoever makes typed rules of these sees to it that each name is known.

use alloc::format;
use alloc::string::String;

use crate::marks::Mark;

/// How much the words of a rule say. The strongest match decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Names a cause, where something else gives its reason; decides nothing.
    Hint,
    /// Consistent with several reasons; loses to a specific code.
    Vague,
    /// Names the cause loosely; beats every code.
    Broad,
    /// Names the cause.
    Specific,
    /// Names the root cause beyond doubt; beats other specific words beside it.
    Decisive,
}

/// How much a code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CodeStrength {
    /// Servers use the code for many things: even vague words say more.
    Weak,
    /// The code names the cause: only specific words say more.
    Exact,
}

/// What a rule is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It gives a reason.
    Reason,
    /// It names a cause where other words or a code give its reason, and never decides.
    Hint,
    /// It hides others: its words mean nothing, and so does every match inside them.
    Shield,
}

/// The reasons that a rule stands for, by name: the same twice, unless the class decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// For class 5, and for no class at all.
    pub hard: &'static str,
    /// For class 4, or where the text says "temporarily".
    pub soft: &'static str,
}

impl Verdict {
    const fn one(reason: &'static str) -> Self {
        Self {
            hard: reason,
            soft: reason,
        }
    }
}

/// Words that servers say.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its own name; the cause's, for a hint.
    pub name: &'static str,
    /// The reason under whose name it is known, where that is not the reason of its file.
    pub under: Option<&'static str>,
    /// What it is for.
    pub role: Role,
    /// What it stands for, where that is not what its file stands for.
    pub verdict: Option<Verdict>,
    /// How much the words say.
    pub strength: Strength,
    /// The words, each phrase an alternative.
    pub phrases: &'static [&'static str],
    /// The finer cause, where the words name it.
    pub cause: Option<&'static str>,
    /// The [marks](Mark::bit) that must all be there.
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

/// A rule that gives a reason.
pub(crate) const fn rule(
    name: &'static str,
    strength: Strength,
    phrases: &'static [&'static str],
) -> Rule {
    Rule {
        name,
        under: None,
        role: Role::Reason,
        verdict: None,
        strength,
        phrases,
        cause: None,
        when: 0,
        unless: 0,
        status: None,
        unless_subject: None,
        class: None,
        reply: None,
    }
}

/// A rule that hides every match inside its words.
pub(crate) const fn shield(
    name: &'static str,
    strength: Strength,
    phrases: &'static [&'static str],
) -> Rule {
    Rule {
        role: Role::Shield,
        ..rule(name, strength, phrases)
    }
}

/// A rule that names a cause and nothing else.
pub(crate) const fn hint(cause: &'static str, phrases: &'static [&'static str]) -> Rule {
    Rule {
        role: Role::Hint,
        cause: Some(cause),
        ..rule(cause, Strength::Hint, phrases)
    }
}

impl Rule {
    /// The words give another reason than the others in the file, and are known under its name: they have
    /// to be read beside them.
    pub(crate) const fn under(mut self, reason: &'static str) -> Self {
        self.under = Some(reason);
        self.gives(reason)
    }

    /// The words give this reason, whatever the class.
    pub(crate) const fn gives(mut self, reason: &'static str) -> Self {
        self.verdict = Some(Verdict::one(reason));
        self
    }

    /// For class 4 the words give another reason than the one that was named before.
    pub(crate) const fn soft(mut self, reason: &'static str) -> Self {
        self.verdict = match self.verdict {
            Some(verdict) => Some(Verdict {
                soft: reason,
                ..verdict
            }),
            None => panic!("no reason was named before"),
        };
        self
    }

    /// The words name this cause.
    pub(crate) const fn cause(mut self, cause: &'static str) -> Self {
        self.cause = Some(cause);
        self
    }

    /// The rule counts only with this mark.
    pub(crate) const fn when(mut self, mark: Mark) -> Self {
        self.when |= mark.bit();
        self
    }

    /// The rule counts only without this mark.
    pub(crate) const fn unless(mut self, mark: Mark) -> Self {
        self.unless |= mark.bit();
        self
    }

    /// The rule counts only with this subject and detail.
    pub(crate) const fn status(mut self, subject_and_detail: (u16, u16)) -> Self {
        self.status = Some(subject_and_detail);
        self
    }

    /// The rule counts only where the enhanced status code has another subject, or where there is none.
    pub(crate) const fn unless_subject(mut self, subject: u16) -> Self {
        self.unless_subject = Some(subject);
        self
    }

    /// The rule counts only for this class.
    pub(crate) const fn class(mut self, class: u8) -> Self {
        self.class = Some(class);
        self
    }

    /// The rule counts only with this reply code.
    pub(crate) const fn reply(mut self, reply: u16) -> Self {
        self.reply = Some(reply);
        self
    }
}

/// The rules of one file: those of one reason, and what must be read beside them.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// The reason under whose name they are known.
    pub reason: &'static str,
    /// What they stand for.
    pub verdict: Verdict,
    /// The marks beside which those that are not decisive do not count, as bits.
    pub unless: u16,
    /// The rules.
    pub rules: &'static [Rule],
}

/// The rules of a reason.
pub(crate) const fn rules(reason: &'static str, rules: &'static [Rule]) -> Rules {
    Rules {
        reason,
        verdict: Verdict::one(reason),
        unless: 0,
        rules,
    }
}

impl Rules {
    /// For class 4 the words stand for another reason.
    pub(crate) const fn soft(self, reason: &'static str) -> Self {
        self.by_class(self.reason, reason)
    }

    /// The class chooses between two reasons.
    pub(crate) const fn by_class(mut self, hard: &'static str, soft: &'static str) -> Self {
        self.verdict = Verdict { hard, soft };
        self
    }

    /// Where the mark is found, those count for nothing that are not decisive.
    pub(crate) const fn unless(mut self, mark: Mark) -> Self {
        self.unless |= mark.bit();
        self
    }

    /// The marks beside which one of them does not count, as bits.
    #[must_use]
    pub fn unless_of(&self, rule: &Rule) -> u16 {
        let is_of_reason = rule.role == Role::Reason && rule.under.is_none();
        if is_of_reason && rule.strength != Strength::Decisive {
            rule.unless | self.unless
        } else {
            rule.unless
        }
    }

    /// The stable, public name of one of them: `<reason>.<name>`.
    #[must_use]
    pub fn id_of(&self, rule: &Rule) -> String {
        format!("{}.{}", rule.under.unwrap_or(self.reason), rule.name)
    }

    /// What one of them stands for.
    #[must_use]
    pub const fn verdict_of(&self, rule: &Rule) -> Verdict {
        match rule.verdict {
            Some(verdict) => verdict,
            None => self.verdict,
        }
    }
}

/// A code, and what it stands for when the words say nothing better.
#[derive(Clone, Copy, Debug)]
pub struct CodeRule<C> {
    /// The subject and detail of an enhanced status code (RFC 3463), or a reply code (RFC 5321).
    pub code: C,
    /// The reason under whose name it is known.
    pub reason: &'static str,
    /// What it stands for.
    pub verdict: Verdict,
    /// How much the code says.
    pub strength: CodeStrength,
    /// The class (4 or 5), where the rule holds for one only.
    pub class: Option<u8>,
    /// The finer cause, where the code names it.
    pub cause: Option<&'static str>,
}

const fn code<C: Copy>(code: C, reason: &'static str, strength: CodeStrength) -> CodeRule<C> {
    CodeRule {
        code,
        reason,
        verdict: Verdict::one(reason),
        strength,
        class: None,
        cause: None,
    }
}

/// What the subject and detail of an enhanced status code stand for.
pub(crate) const fn status(
    subject_and_detail: (u16, u16),
    reason: &'static str,
    strength: CodeStrength,
) -> CodeRule<(u16, u16)> {
    code(subject_and_detail, reason, strength)
}

/// What a reply code stands for.
pub(crate) const fn reply(
    reply: u16,
    reason: &'static str,
    strength: CodeStrength,
) -> CodeRule<u16> {
    code(reply, reason, strength)
}

impl<C: Copy> CodeRule<C> {
    /// For class 4 it stands for another reason.
    pub(crate) const fn soft(self, reason: &'static str) -> Self {
        self.by_class(self.verdict.hard, reason)
    }

    /// The class chooses between two reasons.
    pub(crate) const fn by_class(mut self, hard: &'static str, soft: &'static str) -> Self {
        self.verdict = Verdict { hard, soft };
        self
    }

    /// It holds for this class only.
    pub(crate) const fn class(mut self, class: u8) -> Self {
        self.class = Some(class);
        self
    }

    /// The code names this cause.
    pub(crate) const fn cause(mut self, cause: &'static str) -> Self {
        self.cause = Some(cause);
        self
    }
}

impl CodeRule<(u16, u16)> {
    /// The stable, public name: `<reason>.status_<subject>_<detail>`, with the class before the subject
    /// where the rule holds for one only.
    #[must_use]
    pub fn id(&self) -> String {
        let class = self.class.map(|class| format!("{class}_"));
        let (reason, (subject, detail)) = (self.reason, self.code);
        format!(
            "{reason}.status_{}{subject}_{detail}",
            class.unwrap_or_default()
        )
    }
}

impl CodeRule<u16> {
    /// The stable, public name: `<reason>.reply_<code>`.
    #[must_use]
    pub fn id(&self) -> String {
        format!("{}.reply_{}", self.reason, self.code)
    }
}
