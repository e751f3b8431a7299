//! From what was found to the answer.

use crate::bounce::Bounce;
use crate::cause::Cause;
use crate::classification::{Basis, Classification, Span};
use crate::error::ClassifyError;
use crate::reason::BounceReason;
use crate::reply_code::ReplyCode;
use crate::rules::causes::is_general;
use crate::rules::marks::Mark;
use crate::rules::{
    CodeStrength, REPLY, RULES, ReplyRule, Rule, STATUS, StatusRule, Strength, Verdict, is_hint,
};
use crate::scan::{Codes, Findings, Hit};
use crate::severity::Severity;

/// One way to explain the failure.
#[derive(Clone, Copy)]
struct Candidate {
    rank: u8,
    reason: BounceReason,
    cause: Option<Cause>,
    basis: Basis,
    rule: &'static str,
    span: Option<Span>,
}

/// Ranks. Strong words beat specific codes; those beat vague words; those beat weak codes. Words
/// around a quoted reply count less than the same words inside it, and never beat a named cause
/// there.
const fn rank_of_words(strength: Strength, is_inner: bool) -> u8 {
    match (strength, is_inner) {
        (Strength::Hint, _) => 0,
        (Strength::Vague, false) => 5,
        (Strength::Vague, true) => 20,
        (Strength::Broad, false) => 35,
        (Strength::Specific, false) => 45,
        (Strength::Broad, true) => 50,
        (Strength::Decisive, false) => 55,
        (Strength::Specific, true) => 60,
        (Strength::Decisive, true) => 70,
    }
}

const fn rank_of_status(strength: CodeStrength) -> u8 {
    match strength {
        CodeStrength::Weak => 12,
        CodeStrength::Exact => 32,
    }
}

const fn rank_of_reply(strength: CodeStrength) -> u8 {
    match strength {
        CodeStrength::Weak => 10,
        CodeStrength::Exact => 30,
    }
}

/// The least rank that contradicts a reply of success.
const CONTRADICTS_SUCCESS: u8 = rank_of_words(Strength::Broad, false);

/// What weighing the hits asks of each of them.
#[derive(Clone, Copy)]
struct Brief {
    /// The ranks around and inside the innermost reply; 0 without a reason.
    ranks: [u8; 2],
    strength: Strength,
    /// Whether the rule only hides others.
    is_shield: bool,
    cause: Option<Cause>,
}

/// By rule. Small, so that weighing the hits reads no rule but those that matter.
static BRIEFS: [Brief; RULES.len()] = {
    let mut briefs = [Brief {
        ranks: [0; 2],
        strength: Strength::Hint,
        is_shield: true,
        cause: None,
    }; RULES.len()];
    let mut at = 0;
    while at < RULES.len() {
        let strength = RULES[at].strength;
        let is_shield = matches!(RULES[at].verdict, Verdict::Nothing);
        let ranks = [
            rank_of_words(strength, false),
            rank_of_words(strength, true),
        ];
        briefs[at] = Brief {
            ranks: if is_shield { [0; 2] } else { ranks },
            strength,
            is_shield,
            cause: RULES[at].cause,
        };
        at += 1;
    }
    briefs
};

/// The keys of [`STATUS`], close together, since one is looked for among all of them.
static STATUS_KEYS: [(u16, u16); STATUS.len()] = {
    let mut keys = [(0, 0); STATUS.len()];
    let mut at = 0;
    while at < STATUS.len() {
        keys[at] = STATUS[at].status;
        at += 1;
    }
    keys
};

/// By reply code, from the least: its place in [`REPLY`], plus one; 0 for none.
static BY_REPLY: [u8; (ReplyCode::MAX.as_u16() - ReplyCode::MIN.as_u16() + 1) as usize] = {
    let mut places = [0; (ReplyCode::MAX.as_u16() - ReplyCode::MIN.as_u16() + 1) as usize];
    assert!(REPLY.len() < u8::MAX as usize);
    let mut at = 0;
    while at < REPLY.len() {
        places[(REPLY[at].reply - ReplyCode::MIN.as_u16()) as usize] = at as u8 + 1;
        at += 1;
    }
    places
};

/// Weighs the findings.
pub(crate) fn decide(
    bounce: &Bounce<'_>,
    findings: &Findings,
) -> Result<Classification, ClassifyError> {
    let codes = Codes {
        reply: bounce.stated_reply().or(findings.codes.reply),
        status: bounce.stated_status().or(findings.codes.status),
    };
    if !findings.has_text && codes == Codes::default() {
        return Err(ClassifyError::NothingToClassify);
    }
    let case = Case::new(codes, findings);

    let best = match case.best_words() {
        Some(words) if words.rank >= CONTRADICTS_SUCCESS => Some(words),
        _ if case.is_success() => None,
        words => stronger(stronger(words, case.by_status()), case.by_reply()),
    };
    let best = match best {
        Some(best) => best,
        None => case.by_class()?,
    };
    let (text, mentions) = (bounce.text(), &findings.mentions);
    let wait = mentions.wait_of(text);
    let cause = match case.cause(&best) {
        // Which of the two it is depends on whether a wait is stated, in whatever words.
        Some(Cause::Greylisted | Cause::GreylistedWait) => Some(match wait {
            Some(_) => Cause::GreylistedWait,
            None => Cause::Greylisted,
        }),
        cause => cause,
    };
    // A list's page about the sender says that the sender is listed, where the reason allows it.
    let asked = match cause {
        None if may_be_listed(best.reason) => mentions.asked(text),
        _ => None,
    };
    let cause = cause.or_else(|| {
        let (list, _) = asked.filter(|_| Cause::IpListed.belongs_to(best.reason))?;
        list.lists().ip_addresses().then_some(Cause::IpListed)
    });
    let listed = match cause {
        Some(
            cause @ (Cause::IpListed
            | Cause::DomainListed
            | Cause::UrlListed
            | Cause::PoorIpReputation
            | Cause::PoorDomainReputation),
        ) => mentions.listed(text, cause),
        _ => asked.map(|(list, span)| (list, Some(span))),
    };
    // A list that has no IP addresses on it lists the domain.
    let cause = match (cause, listed) {
        (Some(Cause::IpListed), Some((list, _)))
            if !list.lists().ip_addresses() && Cause::DomainListed.belongs_to(best.reason) =>
        {
            Some(Cause::DomainListed)
        }
        _ => cause,
    };
    Ok(Classification {
        reason: best.reason,
        cause,
        basis: best.basis,
        rule: best.rule,
        matched: best.span,
        reply: codes.reply,
        status: codes.status,
        wait,
        provider: mentions.provider_of(text, bounce.stated_remote_mta()),
        blocklist: listed.map(|(list, _)| list),
        listed: listed.and_then(|(_, span)| span),
    })
}

/// Whether a failure for this reason can come of the sender's being on a list.
fn may_be_listed(reason: BounceReason) -> bool {
    Cause::IpListed.belongs_to(reason)
        || reason.is_unclassified()
        || matches!(
            reason,
            BounceReason::SPAM_REJECTED | BounceReason::POLICY_REJECTED
        )
}

/// The stronger of two candidates; among equals, the first.
fn stronger(first: Option<Candidate>, second: Option<Candidate>) -> Option<Candidate> {
    match (first, second) {
        (Some(first), Some(second)) => Some(if first.rank < second.rank {
            second
        } else {
            first
        }),
        (first, second) => first.or(second),
    }
}

/// What weighing asks of a rule's hits.
fn brief(rule: u16) -> Option<&'static Brief> {
    BRIEFS.get(usize::from(rule))
}

/// How deeply the reply is quoted that a hit stands in, counted from 1.
fn depth(hit: &Hit) -> u32 {
    u32::from(hit.depth) + 1
}

/// What every rule is held against.
struct Case<'f> {
    codes: Codes,
    severity: Option<Severity>,
    is_soft: bool,
    marks: u16,
    hits: &'f [Hit],
    /// How deeply the innermost reply is quoted that has words which are no hints, plus one; 0 without
    /// any.
    innermost: u32,
    has_hints: bool,
}

impl<'f> Case<'f> {
    fn new(codes: Codes, findings: &'f Findings) -> Self {
        let (marks, hits) = (findings.marks, findings.hits());
        // Where the two disagree, the reply's class counts.
        let severity = codes
            .reply
            .map(|reply| reply.severity())
            .or(codes.status.map(|status| status.severity()));
        let is_soft =
            severity == Some(Severity::TransientFailure) || marks & Mark::Temporary.bit() != 0;
        let (mut innermost, mut has_hints) = (0, false);
        for hit in hits {
            let is_hint = is_hint(hit.rule);
            has_hints |= is_hint;
            innermost = innermost.max(if is_hint { 0 } else { depth(hit) });
        }
        Self {
            codes,
            severity,
            is_soft,
            marks,
            hits,
            innermost,
            has_hints,
        }
    }

    fn is_success(&self) -> bool {
        self.severity.is_some_and(|severity| !severity.is_failure())
    }

    /// The class, where a failure without one counts as permanent.
    fn class(&self) -> u8 {
        match self.severity {
            Some(Severity::TransientFailure) => 4,
            _ => 5,
        }
    }

    fn resolve(&self, verdict: Verdict) -> Option<BounceReason> {
        match verdict {
            Verdict::One(reason) => Some(reason),
            Verdict::ByClass { hard, soft } => Some(if self.is_soft { soft } else { hard }),
            Verdict::Nothing => None,
        }
    }

    /// Whether the circumstances that a rule asks for are there.
    fn admits(&self, rule: &Rule) -> bool {
        let is_status = |asked| {
            let status = self.codes.status;
            status.is_some_and(|status| (status.subject(), status.detail()) == asked)
        };
        let is_reply = |asked| {
            let reply = self.codes.reply;
            reply.is_some_and(|reply| reply.as_u16() == asked)
        };
        rule.when & !self.marks == 0
            && rule.unless & self.marks == 0
            && rule.status.is_none_or(is_status)
            && rule.reply.is_none_or(is_reply)
            && rule.class.is_none_or(|class| class == self.class())
    }

    /// The strongest words; among equals, those that begin first, and of these the longest.
    fn best_words(&self) -> Option<Candidate> {
        // The rank, the start turned round, the end and the rule, as one number.
        let weight = |hit: &Hit| {
            let [outer, inner] = brief(hit.rule)?.ranks;
            let is_inner = depth(hit) == self.innermost;
            let rank = if is_inner { inner } else { outer };
            let high = u64::from(rank) << 32 | u64::from(!hit.start);
            let low = u64::from(hit.end) << 16 | u64::from(hit.rule);
            Some(u128::from(high) << 64 | u128::from(low))
        };
        // The heaviest hit nearly always wins; where it does not count, the next one down is tried.
        let mut below = u128::MAX;
        loop {
            let mut heaviest = 0;
            for hit in self.hits {
                let weight = weight(hit)?;
                heaviest = heaviest.max(if weight < below { weight } else { 0 });
            }
            let rank = (heaviest >> 96) as u8;
            if rank == 0 {
                return None;
            }
            let number = heaviest as u16;
            let span = Span {
                start: !((heaviest >> 64) as u32),
                end: (heaviest >> 16) as u32,
            };
            let rule = RULES.get(usize::from(number))?;
            if let Some(reason) = self.resolve(rule.verdict)
                && self.admits(rule)
                && !self.is_hidden(number, span, rule.strength)
            {
                return Some(Candidate {
                    rank,
                    reason,
                    cause: rule.cause,
                    basis: Basis::Words,
                    rule: rule.id,
                    span: Some(span),
                });
            }
            below = heaviest;
        }
    }

    /// Whether a rule's words, of this strength, lie inside longer ones that say as much, or in some
    /// that say that they mean nothing.
    fn is_hidden(&self, rule: u16, span: Span, strength: Strength) -> bool {
        self.hits.iter().any(|other| {
            let holds = (other.start <= span.start) & (span.end <= other.end);
            holds
                && other.rule != rule
                && brief(other.rule).is_some_and(|longer| {
                    let is_longer = (other.start, other.end) != (span.start, span.end);
                    let says_as_much = strength != Strength::Hint && longer.strength >= strength;
                    longer.is_shield || (is_longer && says_as_much)
                })
                && RULES
                    .get(usize::from(other.rule))
                    .is_some_and(|longer| self.admits(longer))
        })
    }

    fn status_rule(&self) -> Option<&'static StatusRule> {
        let status = self.codes.status?;
        let key = (status.subject(), status.detail());
        let first = STATUS_KEYS.partition_point(|&known| known < key);
        STATUS
            .get(first..)?
            .iter()
            .take_while(|rule| rule.status == key)
            .find(|rule| rule.class.is_none_or(|class| class == self.class()))
    }

    fn by_status(&self) -> Option<Candidate> {
        let rule = self.status_rule()?;
        Some(Candidate {
            rank: rank_of_status(rule.strength),
            reason: self.resolve(rule.verdict)?,
            cause: rule.cause,
            basis: Basis::EnhancedStatusCode,
            rule: rule.id,
            span: None,
        })
    }

    fn reply_rule(&self) -> Option<&'static ReplyRule> {
        let code = self.codes.reply?.as_u16() - ReplyCode::MIN.as_u16();
        let place = usize::from(*BY_REPLY.get(usize::from(code))?);
        REPLY.get(place.checked_sub(1)?)
    }

    fn by_reply(&self) -> Option<Candidate> {
        let rule = self.reply_rule()?;
        Some(Candidate {
            rank: rank_of_reply(rule.strength),
            reason: self.resolve(rule.verdict)?,
            cause: rule.cause,
            basis: Basis::ReplyCode,
            rule: rule.id,
            span: None,
        })
    }

    /// The cause of what decided. Words that name a finer one of the same reason come before a
    /// general one and before that of a code; where what decided names none, whatever else stands
    /// for the same reason may.
    fn cause(&self, best: &Candidate) -> Option<Cause> {
        let own = best.cause.filter(|cause| cause.belongs_to(best.reason));
        if best.basis == Basis::Words && own.is_some_and(|cause| !is_general(cause)) {
            return own;
        }
        let is_same = |verdict| self.resolve(verdict) == Some(best.reason);
        let words = |hints| {
            let has_any = if hints {
                self.has_hints
            } else {
                self.innermost > 0
            };
            let cause = has_any.then(|| self.cause_in_words(best.reason, hints));
            cause.flatten()
        };
        if best.basis == Basis::Words {
            words(true).or(own).or_else(|| words(false))
        } else {
            words(false).or_else(|| words(true)).or(own)
        }
        .or_else(|| {
            self.status_rule()
                .filter(|rule| is_same(rule.verdict))?
                .cause
        })
        .or_else(|| {
            self.reply_rule()
                .filter(|rule| is_same(rule.verdict))?
                .cause
        })
        .filter(|cause| cause.belongs_to(best.reason))
    }

    /// The cause that words for this reason name in the innermost reply: a finer one before a
    /// general one, and then that of the strongest words; among equals, of those that begin first.
    fn cause_in_words(&self, reason: BounceReason, hints: bool) -> Option<Cause> {
        self.hits
            .iter()
            .filter(|hit| depth(hit) >= self.innermost && is_hint(hit.rule) == hints)
            .filter_map(|hit| {
                let Brief {
                    cause, strength, ..
                } = *brief(hit.rule)?;
                let cause = cause.filter(|cause| cause.belongs_to(reason))?;
                let rule = RULES.get(usize::from(hit.rule))?;
                let span = Span {
                    start: hit.start,
                    end: hit.end,
                };
                let counts = (hints || self.resolve(rule.verdict) == Some(reason))
                    && self.admits(rule)
                    && !self.is_hidden(hit.rule, span, strength);
                let first = core::cmp::Reverse(hit.start);
                let weight = (!is_general(cause), strength, first, hit.end);
                counts.then_some((weight, cause))
            })
            .max_by_key(|&(weight, _)| weight)
            .map(|(_, cause)| cause)
    }

    fn by_class(&self) -> Result<Candidate, ClassifyError> {
        let (reason, rule) = match self.severity {
            Some(Severity::PermanentFailure) => {
                (BounceReason::UNCLASSIFIED_HARD, "unclassified_hard.class")
            }
            Some(Severity::TransientFailure) | None => {
                (BounceReason::UNCLASSIFIED_SOFT, "unclassified_soft.class")
            }
            Some(Severity::Success | Severity::Intermediate) => {
                return Err(ClassifyError::NotABounce {
                    reply: self.codes.reply,
                    status: self.codes.status,
                });
            }
        };
        Ok(Candidate {
            rank: 0,
            reason,
            cause: None,
            basis: Basis::Class,
            rule,
            span: None,
        })
    }
}
