//! Whom the fields of a recipient are about: what a list or an alias stands for, and whom the reply names.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeSet;
use alloc::string::String;

use crate::dsn::address::addresses_in;
use crate::dsn::fields::StatusOfRecipient;
use crate::dsn::notice::Found;
use crate::dsn::report::Recipient;

/// The address that was not reached in place of the one that is stated, where that is a list or an alias:
/// Sendmail's `X-Actual-Recipient`, and what Exim's text says to be generated from it. A list may well reach its other
/// members.
pub(super) fn actual<A>(
    fields: &StatusOfRecipient,
    in_text: &[Found],
    told: &[Recipient<A>],
) -> Option<String> {
    let stated = fields.last.as_deref()?;
    let local = |address: &str| {
        address
            .split('@')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    // Where only the domain differs, a host of the same organisation was put in its place.
    let is_another = |address: &&str| address.contains('@') && local(address) != local(stated);
    if let Some(actual) = fields.actual.as_deref().filter(is_another) {
        return Some(actual.to_owned());
    }
    // There is a block for each of them, with the same address.
    let before = told
        .iter()
        .filter(|told| told.original.as_deref() == Some(stated));
    let generated = in_text.iter().filter(|found| {
        found
            .generated_from()
            .is_some_and(|from| from.eq_ignore_ascii_case(stated))
    });
    generated
        .map(|found| &found.address)
        .nth(before.count())
        .filter(|address| is_another(&address.as_str()))
        .cloned()
}

/// The recipients of a report.
#[derive(Debug)]
pub(super) struct Named(BTreeSet<String>);

impl Named {
    pub fn of(recipients: &[StatusOfRecipient]) -> Self {
        // Of a single one, a reply need not be looked at.
        let all = recipients.iter().filter(|_| recipients.len() > 1);
        Self(
            all.filter_map(|fields| fields.last.as_deref())
                .map(str::to_ascii_lowercase)
                .collect(),
        )
    }

    /// Whether a reply is about another recipient of the report, and not about the one with these names: it names
    /// that one alone. nullmailer repeats the reply to one recipient for all of them.
    pub fn is_of_another(&self, reply: &str, names: &[Option<&String>]) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let in_reply = addresses_in(reply);
        let mut addresses = in_reply
            .iter()
            .filter_map(|&(start, end)| reply.get(start..end))
            .peekable();
        let is_own = |address: &str| {
            names
                .iter()
                .flatten()
                .any(|name| name.eq_ignore_ascii_case(address))
        };
        addresses.peek().is_some()
            && addresses
                .all(|address| !is_own(address) && self.0.contains(&address.to_ascii_lowercase()))
    }
}
