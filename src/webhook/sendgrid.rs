//! Twilio SendGrid's Event Webhook.
//!
//! <https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event>

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
    soft("blocked", ""),
    deferral("deferred", ""),
    failed("dropped", suppressed::LISTED),
    complaint("spamreport"),
    delivery("delivered"),
    other("processed"),
    other("open"),
    other("click"),
    other("unsubscribe"),
    other("group_unsubscribe"),
    other("group_resubscribe"),
    other("account_status_change"),
];

/// What `type` says beside `bounce`: a bounce puts the address on a list, a block does not.
const TYPES: &[Verdict] = &[
    hard("bounce", ""),
    soft("blocked", ""),
    failed("expired", ""),
];

/// What `reason` says beside `dropped`, where SendGrid itself has sent nothing.
const DROPS: &[Verdict] = &[
    failed("Bounced Address", suppressed::BOUNCED),
    failed("Invalid", suppressed::BOUNCED),
    failed("Unsubscribed Address", suppressed::UNSUBSCRIBED),
    failed("Spam Reporting Address", suppressed::COMPLAINED),
    failed(
        "Recipient List over Package Quota",
        "too many recipients, sending quota exceeded",
    ),
    failed("Invalid SMTPAPI header", "invalid header"),
    failed(
        "Spam Content (if Spam Checker app is enabled)",
        "spam content",
    ),
];

/// What `bounce_classification` says.
const CLASSIFICATIONS: &[(&str, &str)] = &[
    ("Invalid Address", "the address does not exist"),
    ("Content", "the content of the message was rejected"),
    ("Reputation", "poor reputation"),
    ("Frequency/Volume", "too many messages"),
    ("Frequency or Volume Too High", "too many messages"),
    ("Mailbox Unavailable", "mailbox unavailable"),
];

/// Adds the event.
pub(super) fn read(value: &Value, events: &mut Events<'_, '_>) -> Result<Option<()>, WebhookError> {
    let Some(name) = text(value, "/event") else {
        return Ok(None);
    };
    let mut verdict = Verdict::find(EVENTS, name).unwrap_or(Verdict::UNKNOWN);
    let mut words = [Some(name), None, None];
    let reason = first_text(value, &["/reason", "/response"]);
    if verdict.kind.is_failure() {
        let (table, word) = match name {
            "dropped" => (DROPS, reason),
            "bounce" => (TYPES, text(value, "/type")),
            _ => (TYPES, None),
        };
        words[1] = match name {
            "dropped" => reason,
            _ => text(value, "/type"),
        };
        words[2] = text(value, "/bounce_classification");
        let is_it = |(word, _): &&(&str, &str)| words[2] == Some(word);
        if let Some((_, means)) = CLASSIFICATIONS.iter().find(is_it) {
            verdict.means = means;
        }
        verdict = verdict.refined(word.and_then(|word| Verdict::find(table, word)));
    }
    events.push(Draft {
        words,
        recipient: text(value, "/email"),
        time: first_written(value, &["/timestamp"]),
        message_id: first_written(value, &["/sg_message_id", "/smtp-id"]),
        status: text(value, "/status"),
        diagnostic: reason,
        ..Draft::new(Provider::SendGrid, verdict)
    });
    Ok(Some(()))
}
