//! From what was found to the answer.

use crate::bounce::Bounce;
use crate::classification::{Basis, Classification, Span};
use crate::error::ClassifyError;
use crate::reason::BounceReason;
use crate::rules::marks::Mark;
use crate::rules::{CodeStrength, REPLY, RULES, Rule, STATUS, Strength, Verdict};
use crate::scan::{Codes, Findings, Hit};
use crate::severity::Severity;

/// One way to explain the failure.
#[derive(Clone, Copy)]
struct Candidate {
    rank: u8,
    reason: BounceReason,
    basis: Basis,
    rule: &'static str,
    span: Option<Span>,
}

/// Ranks. Strong words beat specific codes; those beat vague words; those beat weak codes. Words
/// around a quoted reply count less than the same words inside it, and never beat a named cause
/// there.
fn rank_of_words(strength: Strength, is_inner: bool) -> u8 {
    match (strength, is_inner) {
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

fn rank_of_status(strength: CodeStrength) -> u8 {
    match strength {
        CodeStrength::Weak => 12,
        CodeStrength::Exact => 32,
    }
}

fn rank_of_reply(strength: CodeStrength) -> u8 {
    match strength {
        CodeStrength::Weak => 10,
        CodeStrength::Exact => 30,
    }
}

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

    let mut best = case.best_words(findings.hits());
    for candidate in [case.by_status(), case.by_reply()].into_iter().flatten() {
        if best.is_none_or(|best| best.rank < candidate.rank) {
            best = Some(candidate);
        }
    }
    let best = match best {
        Some(best) => best,
        None => case.by_class()?,
    };
    Ok(Classification::new(
        best.reason,
        best.basis,
        best.rule,
        best.span,
        codes.reply,
        codes.status,
    ))
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
        let innermost = hits.iter().map(|hit| hit.depth).max()?;
        let mut best: Option<(u8, &Hit, &Rule, BounceReason)> = None;
        for hit in hits {
            let Some(rule) = RULES.get(usize::from(hit.rule)) else {
                continue;
            };
            let Some(reason) = self.resolve(rule.verdict) else {
                continue;
            };
            let rank = rank_of_words(rule.strength, hit.depth == innermost);
            let is_better = best.is_none_or(|(best_rank, best, ..)| {
                (best_rank, core::cmp::Reverse(best.start), best.end)
                    < (rank, core::cmp::Reverse(hit.start), hit.end)
            });
            if is_better && self.admits(rule) && !self.is_hidden(hit, rule, hits) {
                best = Some((rank, hit, rule, reason));
            }
        }
        best.map(|(rank, hit, rule, reason)| Candidate {
            rank,
            reason,
            basis: Basis::Words,
            rule: rule.id,
            span: Some(Span {
                start: hit.start,
                end: hit.end,
            }),
        })
    }

    /// Whether a hit lies inside a longer one that says as much, or says that it means nothing.
    fn is_hidden(&self, hit: &Hit, rule: &Rule, hits: &[Hit]) -> bool {
        hits.iter().any(|other| {
            let holds = other.start <= hit.start && hit.end <= other.end;
            let is_longer = (other.start, other.end) != (hit.start, hit.end);
            holds
                && other.rule != hit.rule
                && RULES.get(usize::from(other.rule)).is_some_and(|longer| {
                    let is_nothing = longer.verdict == Verdict::Nothing;
                    (is_nothing || (is_longer && longer.strength >= rule.strength))
                        && self.admits(longer)
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
            basis: Basis::ReplyCode,
            rule: rule.id,
            span: None,
        })
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
            basis: Basis::Class,
            rule,
            span: None,
        })
    }
}
