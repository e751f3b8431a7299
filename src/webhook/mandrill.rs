//! Mailchimp Transactional (Mandrill).
//!
//! <https://mailchimp.com/developer/transactional/docs/webhooks/>

use serde_json::Value;

use crate::webhook::draft::{Draft, Events};
use crate::webhook::error::WebhookError;
use crate::webhook::fields::{first_text, first_written, list, text};
use crate::webhook::provider::Provider;
use crate::webhook::verdict::{
    Verdict, complaint, deferral, delivery, failed, hard, other, soft, suppressed,
};

/// What `event` says; `type` says it of changes of the lists of rejected and of allowed addresses.
const EVENTS: &[Verdict] = &[
    hard("hard_bounce", ""),
    soft("soft_bounce", ""),
    deferral("deferral", ""),
    failed("reject", suppressed::LISTED),
    complaint("spam"),
    delivery("delivered"),
    other("send"),
    other("open"),
    other("click"),
    other("unsub"),
    other("inbound"),
    other("blacklist"),
    other("whitelist"),
];

/// What `bounce_description` says, and the reason of a rejection.
const REASONS: &[(&str, &str)] = &[
    ("bad_mailbox", "no such user"),
    ("invalid_domain", "domain not found"),
    ("mailbox_full", "the mailbox is full"),
    ("spam", "the message was rejected as spam"),
    ("dmarc_policy", "the DMARC check failed"),
    ("message_too_large", "the message is too large"),
    ("dns_failure", "DNS lookup failed, try again"),
    ("timeout", "timed out while waiting for a reply"),
    ("general", ""),
];

/// What the reason of a rejection says: the list of rejected addresses that Mandrill keeps.
const REJECTS: &[(&str, &str)] = &[
    ("hard-bounce", suppressed::BOUNCED),
    ("soft-bounce", suppressed::BOUNCED),
    ("spam", suppressed::COMPLAINED),
    ("unsub", suppressed::UNSUBSCRIBED),
    ("custom", suppressed::LISTED),
    ("invalid", "invalid address"),
    ("invalid-sender", "invalid sender address"),
    ("test-mode-limit", "sending quota exceeded"),
    ("unsigned", "unsigned: the sending domain is not verified"),
    ("rule", suppressed::LISTED),
];

/// Adds the event.
pub(super) fn read(value: &Value, events: &mut Events<'_, '_>) -> Result<Option<()>, WebhookError> {
    let Some(name) = first_text(value, &["/event", "/type"]) else {
        return Ok(None);
    };
    let mut verdict = Verdict::find(EVENTS, name).unwrap_or(Verdict::UNKNOWN);
    let (table, reason) = match name {
        "reject" => (
            REJECTS,
            first_text(
                value,
                &[
                    "/msg/reject/reason",
                    "/msg/reject_reason",
                    "/reject_reason",
                    "/reject/reason",
                    "/msg/reason",
                ],
            ),
        ),
        _ => (REASONS, text(value, "/msg/bounce_description")),
    };
    if verdict.kind.is_failure()
        && let Some((_, means)) = table.iter().find(|(word, _)| reason == Some(word))
    {
        verdict.means = means;
    }
    // The last attempt is the last in the list.
    let last = list(value, "/msg/smtp_events")
        .last()
        .unwrap_or(&Value::Null);
    events.push(Draft {
        words: [Some(name), reason.or(text(value, "/action")), None],
        recipient: first_text(value, &["/msg/email", "/reject/email", "/entry/email"]),
        time: first_written(value, &["/ts"]),
        message_id: first_written(value, &["/msg/_id", "/_id"]),
        diagnostic: text(value, "/msg/diag").or(text(last, "/diag")),
        ..Draft::new(Provider::Mandrill, verdict)
    });
    Ok(Some(()))
}
