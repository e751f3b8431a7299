//! Postal.
//!
//! <https://docs.postalserver.io/developer/webhooks>

use serde_json::Value;

use crate::webhook::draft::{Draft, Events};
use crate::webhook::error::WebhookError;
use crate::webhook::fields::{first_text, first_written, text};
use crate::webhook::provider::Provider;
use crate::webhook::verdict::{Verdict, deferral, delivery, failed, hard, other, soft, suppressed};

/// What `event` says. `MessageBounced` is a message that came back after it had been delivered.
const EVENTS: &[Verdict] = &[
    hard("MessageDeliveryFailed", ""),
    deferral("MessageDelayed", ""),
    failed("MessageBounced", ""),
    delivery("MessageSent"),
    other("MessageHeld"),
    other("MessageLinkClicked"),
    other("MessageLoaded"),
    other("DomainDNSError"),
    other("SendLimitApproaching"),
    other("SendLimitExceeded"),
];

/// What `status` says beside `MessageDeliveryFailed`.
const STATUSES: &[Verdict] = &[hard("HardFail", ""), soft("SoftFail", "")];

/// What `details` of a held message say where Postal has the recipient on its list.
const SUPPRESSION: &str = "suppression list";

/// Adds the event.
pub(super) fn read(value: &Value, events: &mut Events<'_, '_>) -> Result<Option<()>, WebhookError> {
    // The oldest versions post the payload alone.
    let payload = value.get("payload").unwrap_or(value);
    let name = text(value, "/event");
    let status = text(payload, "/status");
    let details = text(payload, "/details");
    if name.is_none() && payload.get("message").is_none() {
        return Ok(None);
    }
    let mut verdict = name
        .and_then(|name| Verdict::find(EVENTS, name))
        .unwrap_or(Verdict::UNKNOWN);
    if name == Some("MessageDeliveryFailed") {
        verdict = verdict.refined(status.and_then(|status| Verdict::find(STATUSES, status)));
    }
    // A message that is held for its recipient is not sent, unless somebody releases it.
    if name == Some("MessageHeld") && details.is_some_and(|words| words.contains(SUPPRESSION)) {
        verdict = failed("", suppressed::LISTED);
    }
    events.push(Draft {
        words: [name, status, None],
        recipient: first_text(payload, &["/message/to", "/original_message/to"]),
        time: first_written(payload, &["/timestamp"])
            .or_else(|| first_written(value, &["/timestamp"])),
        message_id: first_written(
            payload,
            &[
                "/message/message_id",
                "/original_message/message_id",
                "/message/id",
                "/original_message/id",
            ],
        ),
        diagnostic: text(payload, "/output").or(details),
        ..Draft::new(Provider::Postal, verdict)
    });
    Ok(Some(()))
}
