//! The finer cause of what decided.

use crate::answer::{Basis, BounceReason, Cause};
use crate::decide::evidence::{Candidate, Evidence, depth};
use crate::rules::{Kind, Rulebook, Verdict};

/// Whether finer causes of the same reason come before it.
const fn is_general(cause: Cause) -> bool {
    matches!(
        cause,
        Cause::NoMx
            | Cause::OverQuota
            | Cause::SenderAddressUnknown
            | Cause::AuthRequired
            | Cause::OpenRelayRefused
            | Cause::TooManyMessages
            | Cause::UnusualVolume
            | Cause::SystemError
            | Cause::ConnectTimeout
            | Cause::CommandTimeout
            | Cause::MalformedMessage
            | Cause::Greylisted
    )
}

impl<'r, B: Rulebook<'r, COUNT>, const COUNT: usize> Evidence<'_, 'r, B, COUNT> {
    /// The cause of what decided. Words that name a finer one of the same reason come before a
    /// general one and before that of a code; where what decided names none, whatever else stands
    /// for the same reason may.
    pub(crate) fn cause(&self, best: &Candidate<'_>) -> Option<Cause> {
        let own = best.cause.filter(|cause| cause.belongs_to(best.reason));
        if best.basis == Basis::Words && own.is_some_and(|cause| !is_general(cause)) {
            return own;
        }
        let is_same = |verdict: Verdict| verdict.reason(self.is_soft) == best.reason;
        let [has_hints, has_others] = self.has_causes;
        let hints = || self.cause_in_words(best.reason, Kind::Hint);
        let others = || self.cause_in_words(best.reason, Kind::Reason);
        let hints = || has_hints.then(hints).flatten();
        let others = || has_others.then(others).flatten();
        if best.basis == Basis::Words {
            // An unusual volume is more than many messages.
            let is_less = |&cause: &Cause| own == Some(Cause::UnusualVolume) && is_general(cause);
            hints()
                .filter(|cause| !is_less(cause))
                .or(own)
                .or_else(others)
        } else {
            others().or_else(hints).or(own)
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

    /// The cause that words of a kind name for this reason in the innermost reply: a finer one before
    /// a general one, and then that of the strongest words; among equals, of those that begin first.
    fn cause_in_words(&self, reason: BounceReason, kind: Kind) -> Option<Cause> {
        self.matches
            .iter()
            .filter(|matched| {
                depth(matched) >= self.innermost && self.summary(matched.rule).kind == kind
            })
            .filter_map(|matched| {
                let summary = self.summary(matched.rule);
                let cause = summary.cause.filter(|cause| cause.belongs_to(reason))?;
                let is_apt = kind == Kind::Hint || self.reason_of(summary) == reason;
                let counts = is_apt && self.admits(matched.rule) && !self.is_hidden(matched);
                let first = core::cmp::Reverse(matched.start);
                let weight = (!is_general(cause), summary.strength, first, matched.end);
                counts.then_some((weight, cause))
            })
            .max_by_key(|&(weight, _)| weight)
            .map(|(_, cause)| cause)
    }
}

/// Which of the two causes of greylisting it is: that depends on whether a wait is stated, in whatever
/// words.
pub(crate) fn greylisting(cause: Option<Cause>, wait: Option<u32>) -> Option<Cause> {
    match (cause, wait) {
        (Some(Cause::Greylisted | Cause::GreylistedWait), Some(_)) => Some(Cause::GreylistedWait),
        (Some(Cause::Greylisted | Cause::GreylistedWait), None) => Some(Cause::Greylisted),
        (cause, _) => cause,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{Findings, scan};
    use crate::rules::BuiltIn;

    fn cause(text: &str) -> Option<Cause> {
        let mut findings = Findings::NONE;
        let bounce = crate::Bounce::new(text);
        scan(&bounce, &BuiltIn, &mut findings);
        let evidence = Evidence::new(&BuiltIn, &bounce, findings.codes, &findings);
        evidence.strongest().and_then(|best| evidence.cause(&best))
    }

    #[test]
    fn a_cause_comes_of_what_decided_of_hints_or_of_a_code() {
        assert_eq!(cause("552 mailbox full"), Some(Cause::OverQuota));
        assert_eq!(cause("550 5.7.23 hm"), Some(Cause::SpfFail));
        assert_eq!(cause("550 5.1.1 user unknown"), None);
        // The hint names the cause of what the code decides.
        assert_eq!(cause("550 5.7.26 spf dkim"), Some(Cause::Unauthenticated));
    }

    #[test]
    fn greylisting_has_a_wait_or_none() {
        for cause in [Cause::Greylisted, Cause::GreylistedWait] {
            assert_eq!(
                greylisting(Some(cause), Some(300)),
                Some(Cause::GreylistedWait)
            );
            assert_eq!(greylisting(Some(cause), None), Some(Cause::Greylisted));
        }
        assert_eq!(
            greylisting(Some(Cause::NoPtr), Some(300)),
            Some(Cause::NoPtr)
        );
        assert_eq!(greylisting(None, Some(300)), None);
    }
}
