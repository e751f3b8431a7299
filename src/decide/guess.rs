//! A guess by single words, where no phrase and no code that names a cause has anything to say.

use bounce_rules::guess::{BUCKETS, CLEAR, REASONS, WEIGHTS, bucket};

use crate::answer::{self, Basis, RuleId};
use crate::bounce::Bounce;
use crate::code::Severity;
use crate::decide::evidence::{Candidate, Evidence};
use crate::decide::rank::Rank;
use crate::read::{Findings, known_words};
use crate::rules::{GUESSES, TABLES};

/// What decides where `best` says little or nothing: that, or a guess.
pub(crate) fn or_guess(
    bounce: &Bounce<'_>,
    findings: &Findings,
    evidence: &Evidence<'_>,
    best: Candidate,
) -> Candidate {
    // Whatever is stronger was said by a server in words or codes that tell the cause.
    if best.rank > Rank::WeakStatusCode || !bounce.may_be_guessed() {
        return best;
    }
    let words = words_for_guess(bounce, findings, evidence.severity);
    let Some(guess) = words.clearest().and_then(|at| GUESSES[at]) else {
        return best;
    };
    let reason = guess.verdict.reason(evidence.is_soft);
    if reason == best.reason {
        return best;
    }
    Candidate {
        rank: best.rank,
        reason,
        cause: None,
        basis: Basis::Guess,
        rule: RuleId::new(guess.id),
        strength: answer::Strength::Guess,
        span: None,
    }
}

/// What a guess is made of: the class, and the words of the innermost reply. What stands before its codes
/// is of others.
pub(crate) fn words_for_guess(
    bounce: &Bounce<'_>,
    findings: &Findings,
    severity: Option<Severity>,
) -> Words {
    let mut words = Words::of(severity);
    let reply = bounce.text().get(findings.codes_at..).unwrap_or_default();
    known_words(reply, &TABLES, &mut |hash| words.set(bucket(hash)));
    words
}

/// The words of a reply, without order and without number.
pub(crate) struct Words {
    /// Which buckets they fall into, as bits.
    buckets: [u64; BUCKETS.div_ceil(64)],
}

impl Words {
    /// No words, but a class.
    fn of(severity: Option<Severity>) -> Self {
        let mut words = Self {
            buckets: [0; BUCKETS.div_ceil(64)],
        };
        words.set(match severity {
            Some(Severity::TransientFailure) => 1,
            Some(Severity::PermanentFailure) => 2,
            _ => 0,
        });
        words
    }

    fn set(&mut self, bucket: usize) {
        if let Some(bits) = self.buckets.get_mut(bucket / 64) {
            *bits |= 1 << (bucket % 64);
        }
    }

    /// The buckets that are not empty.
    pub(crate) fn buckets(&self) -> impl Iterator<Item = usize> + '_ {
        (0..BUCKETS).filter(|bucket| self.buckets[bucket / 64] >> (bucket % 64) & 1 != 0)
    }

    /// Which of [`REASONS`] they speak for, if they do so clearly.
    fn clearest(&self) -> Option<usize> {
        let mut scores = [0i32; REASONS.len()];
        for bucket in self.buckets() {
            let weights = WEIGHTS.chunks_exact(REASONS.len()).nth(bucket)?;
            for (score, &weight) in scores.iter_mut().zip(weights) {
                *score += i32::from(weight as i8);
            }
        }
        let best = (0..scores.len()).max_by_key(|&at| scores[at])?;
        let others = (0..scores.len()).filter(|&at| at != best);
        let second = others.map(|at| scores[at]).max()?;
        (scores[best] - second >= CLEAR).then_some(best)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::BounceReason;

    /// What is guessed of words.
    fn guessed(bounce: &Bounce<'_>) -> Option<BounceReason> {
        let answer = bounce.classify_failure();
        (answer.basis() == Basis::Guess).then(|| answer.reason())
    }

    #[test]
    fn a_class_counts_as_a_word() {
        let words = |severity| Words::of(severity).buckets().collect::<Vec<_>>();
        assert_eq!(words(None), [0]);
        assert_eq!(words(Some(Severity::TransientFailure)), [1]);
        assert_eq!(words(Some(Severity::PermanentFailure)), [2]);
    }
}
