//! From what was found to the answer.

use crate::bounce::Bounce;
use crate::cause::Cause;
use crate::classification::{Basis, Classification, Span};
use crate::error::ClassifyError;
use crate::reason::BounceReason;
use crate::rules::causes::is_general;
use crate::rules::marks::Mark;
use crate::rules::{CodeStrength, REPLY, RULES, Rule, STATUS, Strength, Verdict, is_hint};
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

/// By rule: its ranks around and inside the innermost reply. Small, so that weighing the hits reads
/// no rule but the one that wins.
static RANKS: [[u8; 2]; RULES.len()] = {
    let mut ranks = [[0; 2]; RULES.len()];
    let mut at = 0;
    while at < RULES.len() {
        let strength = RULES[at].strength;
        // A rule without a reason has no rank: it only hides others.
        if !matches!(RULES[at].verdict, Verdict::Nothing) {
            ranks[at] = [
                rank_of_words(strength, false),
                rank_of_words(strength, true),
            ];
        }
        at += 1;
    }
    ranks
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
    let case = Case::new(codes, findings.marks);

    let best = match case.best_words(findings.hits()) {
        Some(words) if words.rank >= CONTRADICTS_SUCCESS => Some(words),
        _ if case.is_success() => None,
        words => [words, case.by_status(), case.by_reply()]
            .into_iter()
            .flatten()
            .reduce(|best, next| if best.rank < next.rank { next } else { best }),
    };
    let best = match best {
        Some(best) => best,
        None => case.by_class()?,
    };
    let (text, mentions) = (bounce.text(), &findings.mentions);
    let wait = mentions.wait_of(text);
    let cause = match case.cause(&best, findings.hits()) {
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

/// How deeply the innermost reply is quoted.
fn innermost(hits: &[Hit]) -> Option<u16> {
    hits.iter()
        .filter(|hit| !is_hint(hit.rule))
        .map(|hit| hit.depth)
        .max()
}

/// What every rule is held against.
struct Case {
    codes: Codes,
    severity: Option<Severity>,
    is_soft: bool,
    marks: u16,
}

impl Case {
    fn new(codes: Codes, marks: u16) -> Self {
        // Where the two disagree, the reply's class counts.
        let severity = codes
            .reply
            .map(|reply| reply.severity())
            .or(codes.status.map(|status| status.severity()));
        let is_soft =
            severity == Some(Severity::TransientFailure) || marks & Mark::Temporary.bit() != 0;
        Self {
            codes,
            severity,
            is_soft,
            marks,
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
        let status = self
            .codes
            .status
            .map(|status| (status.subject(), status.detail()));
        let reply = self.codes.reply.map(|reply| reply.as_u16());
        rule.when & !self.marks == 0
            && rule.unless & self.marks == 0
            && (rule.status.is_none() || rule.status == status)
            && (rule.reply.is_none() || rule.reply == reply)
            && rule.class.is_none_or(|class| class == self.class())
    }

    /// The strongest words; among equals, those that begin first, and of these the longest.
    fn best_words(&self, hits: &[Hit]) -> Option<Candidate> {
        let innermost = innermost(hits)?;
        // The rank, the start turned round, the end and the rule, as one number.
        let weight = |hit: &Hit| {
            let ranks = RANKS.get(usize::from(hit.rule));
            let [outer, inner] = ranks.copied().unwrap_or_default();
            let rank = if hit.depth == innermost { inner } else { outer };
            u128::from(rank) << 80
                | u128::from(!hit.start) << 48
                | u128::from(hit.end) << 16
                | u128::from(hit.rule)
        };
        // The heaviest hit nearly always wins; where it does not count, the next one down is tried.
        let mut below = u128::MAX;
        loop {
            let (weight, hit) = hits
                .iter()
                .map(|hit| (weight(hit), hit))
                .filter(|&(weight, _)| weight < below)
                .max_by_key(|&(weight, _)| weight)?;
            let rank = (weight >> 80) as u8;
            if rank == 0 {
                return None;
            }
            let rule = RULES.get(usize::from(hit.rule))?;
            if let Some(reason) = self.resolve(rule.verdict)
                && self.admits(rule)
                && !self.is_hidden(hit, rule, hits)
            {
                return Some(Candidate {
                    rank,
                    reason,
                    cause: rule.cause,
                    basis: Basis::Words,
                    rule: rule.id,
                    span: Some(Span {
                        start: hit.start,
                        end: hit.end,
                    }),
                });
            }
            below = weight;
        }
    }

    /// Whether a hit lies inside a longer one that says as much, or in one that says that it means
    /// nothing.
    fn is_hidden(&self, hit: &Hit, rule: &Rule, hits: &[Hit]) -> bool {
        hits.iter().any(|other| {
            let holds = other.start <= hit.start && hit.end <= other.end;
            let is_longer = (other.start, other.end) != (hit.start, hit.end);
            holds
                && other.rule != hit.rule
                && RULES.get(usize::from(other.rule)).is_some_and(|longer| {
                    let is_nothing = longer.verdict == Verdict::Nothing;
                    let says_as_much =
                        rule.strength != Strength::Hint && longer.strength >= rule.strength;
                    (is_nothing || (is_longer && says_as_much)) && self.admits(longer)
                })
        })
    }

    fn by_status(&self) -> Option<Candidate> {
        let status = self.codes.status?;
        let key = (status.subject(), status.detail());
        let first = STATUS.partition_point(|rule| rule.status < key);
        let rule = STATUS
            .get(first..)?
            .iter()
            .take_while(|rule| rule.status == key)
            .find(|rule| rule.class.is_none_or(|class| class == self.class()))?;
        Some(Candidate {
            rank: rank_of_status(rule.strength),
            reason: self.resolve(rule.verdict)?,
            cause: rule.cause,
            basis: Basis::EnhancedStatusCode,
            rule: rule.id,
            span: None,
        })
    }

    fn by_reply(&self) -> Option<Candidate> {
        let reply = self.codes.reply?.as_u16();
        let at = REPLY.binary_search_by_key(&reply, |rule| rule.reply).ok()?;
        let rule = REPLY.get(at)?;
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
    fn cause(&self, best: &Candidate, hits: &[Hit]) -> Option<Cause> {
        let own = best.cause.filter(|cause| cause.belongs_to(best.reason));
        if best.basis == Basis::Words && own.is_some_and(|cause| !is_general(cause)) {
            return own;
        }
        let is_same = |other: &Candidate| other.reason == best.reason;
        let words = |is_hint| self.cause_in_words(best.reason, hits, is_hint);
        if best.basis == Basis::Words {
            words(true).or(own).or_else(|| words(false))
        } else {
            words(false).or_else(|| words(true)).or(own)
        }
        .or_else(|| self.by_status().filter(is_same)?.cause)
        .or_else(|| self.by_reply().filter(is_same)?.cause)
        .filter(|cause| cause.belongs_to(best.reason))
    }

    /// The cause that words for this reason name in the innermost reply: a finer one before a
    /// general one, and then that of the strongest words; among equals, of those that begin first.
    fn cause_in_words(&self, reason: BounceReason, hits: &[Hit], hints: bool) -> Option<Cause> {
        let innermost = innermost(hits).unwrap_or_default();
        hits.iter()
            .filter(|hit| hit.depth >= innermost && is_hint(hit.rule) == hints)
            .filter_map(|hit| {
                let rule = RULES.get(usize::from(hit.rule))?;
                let cause = rule.cause.filter(|cause| cause.belongs_to(reason))?;
                let counts = (hints || self.resolve(rule.verdict) == Some(reason))
                    && self.admits(rule)
                    && !self.is_hidden(hit, rule, hits);
                let first = core::cmp::Reverse(hit.start);
                let weight = (!is_general(cause), rule.strength, first, hit.end);
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
