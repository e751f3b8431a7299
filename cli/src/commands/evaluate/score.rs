//! What the answers are worth, counted.

use std::collections::BTreeMap;

use bounce_classifier::{Basis, BounceReason, Classification, Strength};

use super::labelled::Labelled;

/// How many answers there were of some kind, and how many of them were right.
#[derive(Clone, Copy, Default)]
pub struct Share {
    pub rows: usize,
    pub right: usize,
}

impl Share {
    fn count(&mut self, is_right: bool) {
        self.rows += 1;
        self.right += usize::from(is_right);
    }

    /// The part that is right, from 0 to 1; 0 of none.
    pub fn ratio(self) -> f64 {
        self.right as f64 / self.rows.max(1) as f64
    }
}

/// How often a reason was the label, how often it was said, and how often it was both.
#[derive(Clone, Copy, Default)]
pub struct Tally {
    pub labelled: usize,
    pub said: usize,
    pub right: usize,
}

/// All that is counted.
#[derive(Default)]
pub struct Score {
    /// The reason is the label.
    pub exact: Share,
    /// The reason is the label, or as right.
    pub accepted: Share,
    /// The reason is of the [family](family) of one that is right.
    pub family: Share,
    /// The reason is hard or soft as the label is.
    pub kind: Share,
    /// The address is removed or kept as the label asks for, or a reason is named that is as right.
    pub remove: Share,
    /// Where an address is removed, though no reason that is right removes one, and by which rule.
    pub wrongly_removed: Vec<String>,
    /// How many addresses are kept that the label removes.
    pub wrongly_kept: usize,
    /// The reason is not recognised; `right` counts those where the label says so, too.
    pub unclassified: Share,
    pub reasons: BTreeMap<BounceReason, Tally>,
    /// By label and by what was said instead, how often; nothing is said where there is no bounce.
    pub confusions: BTreeMap<(BounceReason, Option<BounceReason>), usize>,
    /// By what decided: what is accepted.
    pub bases: BTreeMap<Basis, Share>,
    /// By the strength of what decided: what is accepted.
    pub strengths: BTreeMap<Strength, Share>,
}

impl Score {
    /// Counts one answer; none where the text is said to report no bounce.
    pub fn count(&mut self, row: &Labelled, answer: Option<&Classification<'_>>) {
        let label = row.reason;
        let said = answer.map(|answer| answer.reason());
        let is_accepted = said.is_some_and(|said| row.right().any(|right| right == said));
        let removes = answer.is_some_and(|answer| answer.removes_address());
        let [should, may] = [removing(label), row.right().any(removing)];
        self.exact.count(said == Some(label));
        self.accepted.count(is_accepted);
        self.family.count(said.is_some_and(|said| {
            let mut families = row.right().map(family);
            families.any(|right| right == family(said))
        }));
        self.kind
            .count(said.is_some_and(|said| said.kind() == label.kind()));
        self.remove.count(removes == should || is_accepted);
        if removes && !may {
            let by = answer.map(|answer| answer.rule().as_str());
            let by = by.unwrap_or_default();
            let place = &row.place;
            self.wrongly_removed
                .push(format!("{place}: {label}, by {by}"));
        }
        self.wrongly_kept += usize::from(!removes && should && !is_accepted);
        if said.is_none_or(BounceReason::is_unclassified) {
            self.unclassified
                .count(row.right().any(BounceReason::is_unclassified));
        }

        let tally = self.reasons.entry(label).or_default();
        tally.labelled += 1;
        tally.right += usize::from(said == Some(label));
        if let Some(said) = said {
            self.reasons.entry(said).or_default().said += 1;
        }
        if !is_accepted {
            *self.confusions.entry((label, said)).or_default() += 1;
        }
        let Some(answer) = answer else {
            return;
        };
        let by_basis = self.bases.entry(answer.basis()).or_default();
        by_basis.count(is_accepted);
        let by_strength = self.strengths.entry(answer.strength()).or_default();
        by_strength.count(is_accepted);
    }

    /// What can have a limit: each measure by its name, how it is printed, and its value.
    pub fn measures(&self) -> [(&'static str, usize, f64); 8] {
        let unclassified = self.unclassified.rows - self.unclassified.right;
        let rows = self.exact.rows.max(1) as f64;
        [
            ("exact", 4, self.exact.ratio()),
            ("accepted", 4, self.accepted.ratio()),
            ("family", 4, self.family.ratio()),
            ("kind", 4, self.kind.ratio()),
            ("remove", 4, self.remove.ratio()),
            ("wrongly removed", 0, self.wrongly_removed.len() as f64),
            ("wrongly kept", 0, self.wrongly_kept as f64),
            ("unclassified", 4, unclassified as f64 / rows),
        ]
    }

    /// Whether decisive words are right less often than broad ones: whoever trusts them more must be right to
    /// do so.
    pub fn is_misordered(&self) -> bool {
        let told = |strength| {
            self.strengths
                .get(&strength)
                .filter(|share| share.rows >= ENOUGH)
        };
        match (told(Strength::Decisive), told(Strength::Broad)) {
            (Some(decisive), Some(broad)) => decisive.ratio() < broad.ratio(),
            _ => false,
        }
    }
}

/// Fewer answers than these do not say how often such answers are right.
const ENOUGH: usize = 20;

fn removing(reason: BounceReason) -> bool {
    reason.action().removes_address()
}

/// Reasons that call for much the same, by the name of what is at fault.
pub fn family(reason: BounceReason) -> &'static str {
    match reason.as_str() {
        "address_not_found" | "user_unknown" | "invalid_address" => "recipient",
        "address_disabled" | "account_suspended" => "inactive",
        "domain_not_found" | "dns_failure" => "domain",
        "mailbox_full" => "full",
        "message_too_large" => "size",
        "rate_limited" | "greylisted" => "rate",
        "authentication_failed" => "authentication",
        "relay_denied" => "relay",
        "server_unavailable" | "connection_failed" | "smtp_timeout" | "delivery_expired" => {
            "infrastructure"
        }
        "unclassified_hard" | "unclassified_soft" => "none",
        _ => "refusal",
    }
}
