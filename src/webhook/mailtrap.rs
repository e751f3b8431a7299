//! Mailtrap's Email API.
//!
//! <https://docs.mailtrap.io/email-api-smtp/advanced/webhooks>

use serde_json::Value;

use crate::webhook::draft::{Draft, Events};
use crate::webhook::error::WebhookError;
use crate::webhook::fields::{first_text, first_written, text};
use crate::webhook::provider::Provider;
use crate::webhook::verdict::{
    Verdict, complaint, deferral, delivery, failed, hard, other, soft, suppressed,
};

/// What `event` says.
const EVENTS: &[Verdict] = &[
    hard("bounce", ""),
    soft("soft bounce", ""),
    soft("soft_bounce", ""),
    deferral("deferred", ""),
    failed("reject", suppressed::LISTED),
    failed("suspension", "the sender account is suspended"),
    complaint("spam"),
    complaint("spam_complaint"),
    delivery("delivery"),
    other("open"),
    other("click"),
    other("unsubscribe"),
];

/// What `bounce_category` says.
const CATEGORIES: &[(&str, &str)] = &[
    ("spam", "the message was rejected as spam"),
    ("greylisting", "greylisted"),
];

/// Adds the event.
pub(super) fn read(value: &Value, events: &mut Events<'_, '_>) -> Result<Option<()>, WebhookError> {
    let Some(name) = text(value, "/event") else {
        return Ok(None);
    };
    let category = text(value, "/bounce_category");
    let mut verdict = Verdict::find(EVENTS, name).unwrap_or(Verdict::UNKNOWN);
    if let Some((_, means)) = CATEGORIES.iter().find(|(word, _)| category == Some(word)) {
        verdict.means = means;
    }
    events.push(Draft {
        words: [Some(name), category, None],
        recipient: text(value, "/email"),
        time: first_written(value, &["/timestamp"]),
        message_id: first_written(value, &["/message_id"]),
        reply: first_written(value, &["/response_code"]),
        diagnostic: first_text(value, &["/response", "/reason"]),
        ..Draft::new(Provider::Mailtrap, verdict)
    });
    Ok(Some(()))
}
