//! Mailgun, both generations of its webhooks.
//!
//! <https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/webhooks>,
//! <https://documentation.mailgun.com/docs/mailgun/user-manual/events/event-types>

use serde_json::Value;

use crate::webhook::draft::{Draft, Events};
use crate::webhook::error::WebhookError;
use crate::webhook::fields::{first_text, first_written, text};
use crate::webhook::provider::Provider;
use crate::webhook::verdict::{
    Verdict, complaint, deferral, delivery, failed, hard, other, suppressed,
};

/// What `event` says: `failed` of today, `bounced` and `dropped` of the older webhooks.
const EVENTS: &[Verdict] = &[
    failed("failed", ""),
    // The request to send was refused: a sandbox, a domain that may not send.
    failed("rejected", "the sender's account is not allowed to send"),
    hard("bounced", ""),
    hard("dropped", ""),
    complaint("complained"),
    delivery("delivered"),
    other("accepted"),
    other("opened"),
    other("clicked"),
    other("unsubscribed"),
    other("stored"),
];

/// What `severity` says. After a temporary failure Mailgun tries again.
const SEVERITIES: &[Verdict] = &[hard("permanent", ""), deferral("temporary", "")];

/// What `reason` means, where it is about the failure.
const REASONS: &[(&str, &str)] = &[
    ("suppress-bounce", suppressed::BOUNCED),
    ("suppress-complaint", suppressed::COMPLAINED),
    ("suppress-unsubscribe", suppressed::UNSUBSCRIBED),
    ("greylisted", "greylisted"),
    ("espblock", ""),
    ("old", "the message is too old"),
];

/// Adds the event.
pub(super) fn read(value: &Value, events: &mut Events<'_, '_>) -> Result<Option<()>, WebhookError> {
    let data = value.get("event-data").unwrap_or(value);
    let Some(name) = text(data, "/event") else {
        return Ok(None);
    };
    let severity = text(data, "/severity");
    let reason = first_text(data, &["/reason", "/reject/reason"]);
    let mut verdict = Verdict::find(EVENTS, name).unwrap_or(Verdict::UNKNOWN);
    if verdict.kind.is_failure() {
        verdict = verdict.refined(severity.and_then(|word| Verdict::find(SEVERITIES, word)));
        let is_it = |(word, _): &&(&str, &str)| reason.is_some_and(|reason| reason == *word);
        if let Some((_, means)) = REASONS.iter().find(is_it) {
            verdict.means = means;
        }
    }
    events.push(Draft {
        words: [Some(name), severity, reason],
        recipient: text(data, "/recipient"),
        time: first_written(data, &["/timestamp"]),
        message_id: first_written(
            data,
            &["/message/headers/message-id", "/Message-Id", "/message-id"],
        ),
        reply: first_written(data, &["/delivery-status/code", "/code"]),
        status: text(data, "/delivery-status/enhanced-code"),
        diagnostic: first_text(
            data,
            &[
                "/delivery-status/message",
                "/delivery-status/description",
                "/error",
                "/notification",
                "/description",
                "/reject/description",
                "/reject/reason",
            ],
        ),
        remote_mta: text(data, "/delivery-status/mx-host"),
        ..Draft::new(Provider::Mailgun, verdict)
    });
    Ok(Some(()))
}
