//! Postmark.
//!
//! <https://postmarkapp.com/developer/webhooks/bounce-webhook>,
//! <https://postmarkapp.com/developer/api/bounce-api#bounce-types>

use serde_json::Value;

use crate::webhook::draft::{Draft, Events};
use crate::webhook::error::WebhookError;
use crate::webhook::fields::{first_text, first_written, text};
use crate::webhook::provider::Provider;
use crate::webhook::verdict::{
    Verdict, complaint, deferral, delivery, failed, hard, other, soft, suppressed,
};

/// What `RecordType` says. A change of a subscription is no failure of a message.
const RECORDS: &[Verdict] = &[
    failed("Bounce", ""),
    complaint("SpamComplaint"),
    delivery("Delivery"),
    other("Open"),
    other("Click"),
    other("SubscriptionChange"),
    other("Inbound"),
];

/// What `Type` of a bounce says. Those that Postmark calls neither hard nor soft are left open.
const TYPES: &[Verdict] = &[
    hard("HardBounce", ""),
    // "Message delayed": Postmark tries again.
    deferral("Transient", ""),
    soft("SoftBounce", ""),
    soft("DnsError", "DNS lookup failed, try again"),
    hard("BadEmailAddress", "invalid address"),
    failed("SpamNotification", "the message was rejected as spam"),
    failed("VirusNotification", "the message contains a virus"),
    failed("Blocked", "blocked"),
    failed(
        "AddressChange",
        "the recipient has moved to another address",
    ),
    hard("ManuallyDeactivated", suppressed::INACTIVE),
    failed(
        "ChallengeVerification",
        "challenge-response: confirm the sender address",
    ),
    failed("DMARCPolicy", "the DMARC check failed"),
    failed("Unknown", ""),
    failed("Unconfirmed", ""),
    failed("SMTPApiError", ""),
    complaint("SpamComplaint"),
    other("AutoResponder"),
    other("Unsubscribe"),
    other("Subscribe"),
    other("OpenRelayTest"),
    other("InboundError"),
    other("TemplateRenderingFailed"),
];

/// Adds the event.
pub(super) fn read(value: &Value, events: &mut Events<'_, '_>) -> Result<Option<()>, WebhookError> {
    let kind = text(value, "/Type");
    // Bounces of the API have no `RecordType`.
    let Some(record) = text(value, "/RecordType").or(kind.map(|_| "Bounce")) else {
        return Ok(None);
    };
    let mut verdict = Verdict::find(RECORDS, record).unwrap_or(Verdict::UNKNOWN);
    if verdict.kind.is_failure() {
        verdict = verdict.refined(kind.and_then(|kind| Verdict::find(TYPES, kind)));
    }
    // The description is the same for all bounces of a type, and names examples that are not the case.
    let is_known = kind.is_some_and(|kind| Verdict::find(TYPES, kind).is_some());
    let description = text(value, "/Description").filter(|_| !is_known);
    events.push(Draft {
        words: [Some(record), kind, text(value, "/SuppressionReason")],
        recipient: first_text(value, &["/Email", "/Recipient"]),
        time: first_written(
            value,
            &["/BouncedAt", "/DeliveredAt", "/ReceivedAt", "/ChangedAt"],
        ),
        message_id: first_written(value, &["/MessageID"]),
        diagnostic: text(value, "/Details").or(description),
        ..Draft::new(Provider::Postmark, verdict)
    });
    Ok(Some(()))
}
