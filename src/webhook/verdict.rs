//! What a provider's words for what has happened mean.

use crate::answer::BounceKind;
use crate::webhook::event::EventKind;

/// A word of a provider, and what it means.
#[derive(Clone, Copy)]
pub(super) struct Verdict {
    /// The word; case does not count.
    pub word: &'static str,
    /// What kind of event has it.
    pub kind: EventKind,
    /// Whether it calls the failure final.
    pub says: Option<BounceKind>,
    /// The same in words that the classifier knows, for events whose diagnostic tells nothing; or nothing.
    pub means: &'static str,
}

impl Verdict {
    /// What an unknown word means.
    pub const UNKNOWN: Self = other("");

    /// The meaning of a word in a table.
    pub fn find(table: &'static [Self], word: &str) -> Option<Self> {
        let is_it = |verdict: &&Self| verdict.word.eq_ignore_ascii_case(word.trim());
        table.iter().find(is_it).copied()
    }

    /// The same, made more exact by a word that stands below it: what that says counts, and what it leaves
    /// open is kept.
    pub fn refined(self, finer: Option<Self>) -> Self {
        finer.map_or(self, |finer| Self {
            kind: finer.kind,
            says: finer.says.or(self.says),
            means: match finer.means {
                "" => self.means,
                means => means,
            },
            ..self
        })
    }
}

/// The message came back, and the provider calls that final.
pub(super) const fn hard(word: &'static str, means: &'static str) -> Verdict {
    bounce(word, Some(BounceKind::Hard), means)
}

/// The message came back, and the provider does not call that final.
pub(super) const fn soft(word: &'static str, means: &'static str) -> Verdict {
    bounce(word, Some(BounceKind::Soft), means)
}

/// The message came back or was not sent; the provider does not say whether that is final.
pub(super) const fn failed(word: &'static str, means: &'static str) -> Verdict {
    bounce(word, None, means)
}

const fn bounce(word: &'static str, says: Option<BounceKind>, means: &'static str) -> Verdict {
    Verdict {
        word,
        kind: EventKind::Bounce,
        says,
        means,
    }
}

/// The provider tries again.
pub(super) const fn deferral(word: &'static str, means: &'static str) -> Verdict {
    Verdict {
        word,
        kind: EventKind::Deferral,
        says: Some(BounceKind::Soft),
        means,
    }
}

/// The recipient complained.
pub(super) const fn complaint(word: &'static str) -> Verdict {
    no_failure(word, EventKind::Complaint)
}

/// The message was delivered.
pub(super) const fn delivery(word: &'static str) -> Verdict {
    no_failure(word, EventKind::Delivery)
}

/// Something else happened.
pub(super) const fn other(word: &'static str) -> Verdict {
    no_failure(word, EventKind::Other)
}

const fn no_failure(word: &'static str, kind: EventKind) -> Verdict {
    Verdict {
        word,
        kind,
        says: None,
        means: "",
    }
}

/// What the suppression list of a provider says of an address, in words that the classifier knows.
pub(super) mod suppressed {
    pub const BOUNCED: &str = "the address has bounced before";
    pub const INACTIVE: &str = "the recipient is marked as inactive";
    pub const COMPLAINED: &str = "blocked due to a previous complaint";
    pub const UNSUBSCRIBED: &str = "the recipient has unsubscribed";
    pub const LISTED: &str = "the address is on the suppression list";

    /// What a text has that is about such a list.
    const LISTS: &[&str] = &["suppress", "blocklist", "blacklist"];

    /// What a text says of why an address is on the list, the strongest first: who complains or unsubscribes has
    /// an address that works.
    const REASONS: &[(&str, &str)] = &[
        ("complain", COMPLAINED),
        ("spam report", COMPLAINED),
        ("unsubscri", UNSUBSCRIBED),
        ("inactive", INACTIVE),
        ("bounc", BOUNCED),
    ];

    /// Why a provider has the address on its list, where it says so: in words about the list, which come first,
    /// or in its verdict.
    pub fn why(said: &str, means: &'static str) -> Option<&'static str> {
        let said = said.to_ascii_lowercase();
        // A server has spoken, and its own words count.
        let is_reply = said.starts_with(|c: char| c.is_ascii_digit()) || said.starts_with("smtp;");
        let is_about_list = means == LISTED || LISTS.iter().any(|list| said.contains(list));
        if is_about_list && !is_reply {
            let reason = REASONS.iter().find(|(words, _)| said.contains(words));
            return reason.map(|&(_, means)| means);
        }
        let is_reason = REASONS.iter().any(|&(_, reason)| reason == means);
        is_reason.then_some(means)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::BounceReason;
    use crate::classify::classify_failure;

    #[test]
    fn suppressed_addresses_have_the_reasons_of_the_lists() {
        for (means, reason) in [
            (suppressed::BOUNCED, BounceReason::ADDRESS_NOT_FOUND),
            (suppressed::INACTIVE, BounceReason::ADDRESS_DISABLED),
            (suppressed::COMPLAINED, BounceReason::POLICY_REJECTED),
            (suppressed::UNSUBSCRIBED, BounceReason::POLICY_REJECTED),
            (suppressed::LISTED, BounceReason::POLICY_REJECTED),
        ] {
            let answer = classify_failure(means);
            assert_eq!(answer.reason(), reason, "{means}");
            // No provider is guessed from words that are none of its own.
            assert_eq!(answer.provider(), None, "{means}");
        }
    }

    #[test]
    fn words_about_a_list_tell_more_than_the_verdict() {
        use suppressed::*;
        for (said, means, expected) in [
            ("", BOUNCED, Some(BOUNCED)),
            ("", LISTED, None),
            ("", "", None),
            ("on the suppression list for your account", BOUNCED, None),
            (
                "on the suppression list: hard bounce",
                LISTED,
                Some(BOUNCED),
            ),
            ("Blocked: due to hard bounce", LISTED, Some(BOUNCED)),
            (
                "Suppressed after a spam complaint that bounced",
                "",
                Some(COMPLAINED),
            ),
            ("550 5.7.1 on our blocklist, unsubscribe", "", None),
            ("hard bounce", "", None),
        ] {
            assert_eq!(suppressed::why(said, means), expected, "{said}");
        }
    }
}
