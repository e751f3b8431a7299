//! Brevo (Sendinblue), transactional and marketing.
//!
//! <https://developers.brevo.com/docs/transactional-webhooks>,
//! <https://developers.brevo.com/docs/marketing-webhooks>

use serde_json::Value;

use crate::webhook::draft::{Draft, Events};
use crate::webhook::error::WebhookError;
use crate::webhook::fields::{first_text, first_written, text};
use crate::webhook::provider::Provider;
use crate::webhook::verdict::{
    Verdict, complaint, deferral, delivery, failed, hard, other, soft, suppressed,
};

/// What `event` says. `blocked` is an address on Brevo's own list.
const EVENTS: &[Verdict] = &[
    hard("hard_bounce", ""),
    hard("hardBounce", ""),
    soft("soft_bounce", ""),
    soft("softBounce", ""),
    deferral("deferred", ""),
    failed("blocked", suppressed::LISTED),
    hard("invalid_email", "invalid address"),
    hard("invalid", "invalid address"),
    failed("error", ""),
    complaint("spam"),
    complaint("complaint"),
    delivery("delivered"),
    other("request"),
    other("sent"),
    other("opened"),
    other("unique_opened"),
    other("proxy_open"),
    other("unique_proxy_open"),
    other("click"),
    other("clicks"),
    other("unsubscribe"),
    other("unsubscribed"),
    other("list_addition"),
    other("contact_updated"),
    other("contact_deleted"),
];

/// Adds the event.
pub(super) fn read(value: &Value, events: &mut Events<'_, '_>) -> Result<Option<()>, WebhookError> {
    let Some(name) = text(value, "/event") else {
        return Ok(None);
    };
    events.push(Draft {
        words: [Some(name), None, None],
        recipient: text(value, "/email"),
        time: first_written(
            value,
            &["/ts_event", "/ts_epoch", "/ts", "/date", "/date_event"],
        ),
        message_id: first_written(value, &["/message-id", "/messageId", "/camp_id"]),
        diagnostic: first_text(value, &["/reason", "/error"]),
        ..Draft::new(
            Provider::Brevo,
            Verdict::find(EVENTS, name).unwrap_or(Verdict::UNKNOWN),
        )
    });
    Ok(Some(()))
}
