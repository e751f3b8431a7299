//! The reasons that may be guessed, typed.

use bounce_rules::guess::REASONS;

use crate::answer::BounceReason;
use crate::rules::rule::Verdict;

/// A reason that may be guessed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Guess {
    /// The reason for class 5, and for class 4.
    pub verdict: Verdict,
    /// The id by which it goes.
    pub id: &'static str,
}

const fn one(reason: BounceReason, id: &'static str) -> Option<Guess> {
    let verdict = Verdict::of(reason, reason);
    Some(Guess { verdict, id })
}

/// A refusal that is the sender's to mend where it is for now.
const fn refusal(reason: BounceReason, id: &'static str) -> Option<Guess> {
    let verdict = Verdict::of(reason, BounceReason::SENDER_REJECTED);
    Some(Guess { verdict, id })
}

/// In the order of [`REASONS`]; none for what is not guessed.
pub(crate) const GUESSES: [Option<Guess>; REASONS.len()] = {
    use BounceReason as R;
    [
        None,
        refusal(R::BLOCKED, "blocked.guess"),
        refusal(R::POLICY_REJECTED, "policy_rejected.guess"),
        one(R::MAILBOX_FULL, "mailbox_full.guess"),
        one(R::ACCOUNT_SUSPENDED, "account_suspended.guess"),
        one(R::SERVER_UNAVAILABLE, "server_unavailable.guess"),
        one(R::RATE_LIMITED, "rate_limited.guess"),
        one(R::MESSAGE_TOO_LARGE, "message_too_large.guess"),
        one(R::DNS_FAILURE, "dns_failure.guess"),
        one(R::CONTENT_REJECTED, "content_rejected.guess"),
        one(R::AUTHENTICATION_FAILED, "authentication_failed.guess"),
        one(R::SPAM_REJECTED, "spam_rejected.guess"),
        one(R::ATTACHMENT_REJECTED, "attachment_rejected.guess"),
        one(R::SENDER_REJECTED, "sender_rejected.guess"),
        one(R::RELAY_DENIED, "relay_denied.guess"),
        one(R::GREYLISTED, "greylisted.guess"),
        one(R::CONNECTION_FAILED, "connection_failed.guess"),
        one(R::SMTP_TIMEOUT, "smtp_timeout.guess"),
        one(R::DELIVERY_EXPIRED, "delivery_expired.guess"),
    ]
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guesses_are_the_reasons_that_the_weights_are_for() {
        for (name, guess) in REASONS.iter().zip(GUESSES) {
            let Some(guess) = guess else {
                assert_eq!(*name, "");
                continue;
            };
            assert_eq!(guess.verdict.reason(false).as_str(), *name);
            assert_eq!(guess.id, format!("{name}.guess"));
            for is_soft in [false, true] {
                let reason = guess.verdict.reason(is_soft);
                assert!(!reason.action().removes_address(), "{reason}");
            }
        }
    }
}
