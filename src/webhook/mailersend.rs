//! MailerSend.
//!
//! <https://developers.mailersend.com/api/v1/account/webhooks>

use serde_json::Value;

use crate::webhook::draft::{Draft, Events};
use crate::webhook::error::WebhookError;
use crate::webhook::fields::{first_text, first_written, text};
use crate::webhook::provider::Provider;
use crate::webhook::verdict::{
    Verdict, complaint, deferral, delivery, failed, hard, other, soft, suppressed,
};

/// What `type` says behind `activity.`.
const EVENTS: &[Verdict] = &[
    hard("hard_bounced", ""),
    soft("soft_bounced", ""),
    deferral("deferred", ""),
    failed("suppressed", suppressed::LISTED),
    complaint("spam_complaint"),
    complaint("spam_complaints"),
    delivery("delivered"),
    other("sent"),
    other("opened"),
    other("opened_unique"),
    other("clicked"),
    other("clicked_unique"),
    other("unsubscribed"),
    other("survey_opened"),
    other("survey_submitted"),
];

/// Where the reason stands: in the payload of today, and in that of before 2026.
const DIAGNOSTICS: &[&str] = &[
    "/data/meta/bounce_reason",
    "/data/meta/reject_reason",
    "/data/meta/suppression_reason",
    "/data/morph/reason",
    "/data/morph/readable_reason",
];

/// Adds the event.
pub(super) fn read(value: &Value, events: &mut Events<'_, '_>) -> Result<Option<()>, WebhookError> {
    let Some(name) = text(value, "/type") else {
        return Ok(None);
    };
    let verdict = name
        .strip_prefix("activity.")
        .and_then(|name| Verdict::find(EVENTS, name))
        .unwrap_or(Verdict::UNKNOWN);
    events.push(Draft {
        words: [Some(name), None, None],
        recipient: first_text(value, &["/data/email/recipient/email", "/data/recipient"]),
        time: first_written(value, &["/data/created_at", "/created_at"]),
        message_id: first_written(value, &["/data/email/message/id", "/data/message_id"]),
        reply: first_written(value, &["/data/meta/bounce_code"]),
        diagnostic: first_text(value, DIAGNOSTICS),
        ..Draft::new(Provider::MailerSend, verdict)
    });
    Ok(Some(()))
}
