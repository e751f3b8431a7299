//! The types and subtypes of bounces that Amazon SES knows, which Resend hands on.
//!
//! <https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html#bounce-types>

use crate::webhook::verdict::{Verdict, failed, hard, soft, suppressed};

/// What `bounceType` says.
const TYPES: &[Verdict] = &[
    hard("Permanent", ""),
    soft("Transient", ""),
    soft("Temporary", ""),
    hard("hard", ""),
    soft("soft", ""),
    failed("Undetermined", ""),
];

/// What `bounceSubType` says. `Suppressed` is SES's list of addresses that have bounced as invalid; the list
/// of an account does not say why an address is on it.
const SUBTYPES: &[Verdict] = &[
    failed("NoEmail", "the address does not exist"),
    failed("Suppressed", suppressed::BOUNCED),
    failed("OnAccountSuppressionList", suppressed::LISTED),
    failed("OnTenantSuppressionList", suppressed::LISTED),
    failed("UnsubscribedRecipient", suppressed::UNSUBSCRIBED),
    failed("MailboxFull", "the mailbox is full"),
    failed("MessageTooLarge", "the message is too large"),
    failed("ContentRejected", "the content of the message was rejected"),
    failed("AttachmentRejected", "the attachment was rejected"),
    failed("CustomTimeoutExceeded", "delivery time expired"),
];

/// What a bounce with a type and a subtype is.
pub(super) fn bounce(kind: Option<&str>, subtype: Option<&str>) -> Verdict {
    let verdict = kind.and_then(|kind| Verdict::find(TYPES, kind));
    verdict
        .unwrap_or(failed("", ""))
        .refined(subtype.and_then(|subtype| Verdict::find(SUBTYPES, subtype)))
}
