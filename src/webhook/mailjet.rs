//! Mailjet's Event API.
//!
//! <https://dev.mailjet.com/email/guides/webhooks/>

use serde_json::Value;

use crate::answer::BounceKind;
use crate::webhook::draft::{Draft, Events};
use crate::webhook::error::WebhookError;
use crate::webhook::event::EventKind;
use crate::webhook::fields::{first_written, flag, text};
use crate::webhook::provider::Provider;
use crate::webhook::verdict::{Verdict, complaint, delivery, failed, other, suppressed};

/// What `event` says. `sent` is sent when the recipient's server has taken the message.
const EVENTS: &[Verdict] = &[
    failed("bounce", ""),
    failed("blocked", ""),
    complaint("spam"),
    delivery("sent"),
    other("open"),
    other("click"),
    other("unsub"),
];

/// What `error` says.
const ERRORS: &[(&str, &str)] = &[
    ("user unknown", "user unknown"),
    ("mailbox inactive", "the mailbox is inactive"),
    ("quota exceeded", "the mailbox quota is exceeded"),
    ("blacklisted", suppressed::LISTED),
    ("spam reporter", suppressed::COMPLAINED),
    ("invalid domain", "domain not found"),
    ("no mail host", "the domain has no MX record"),
    ("relay/access denied", "relaying denied"),
    ("greylisted", "greylisted"),
    ("typofix", "invalid address"),
    ("bad or empty template", "invalid message content"),
    ("error in template language", "invalid message content"),
    ("sender blocked", "the sender is blocked"),
    ("content blocked", "the content of the message was blocked"),
    ("policy issue", "policy"),
    ("system issue", "system error"),
    ("protocol issue", "protocol error"),
    ("connection issue", "connection failed"),
    ("preblocked", suppressed::BOUNCED),
    ("duplicate in campaign", "duplicate in campaign"),
    ("saturated", "too many messages"),
];

/// Adds the event.
pub(super) fn read(value: &Value, events: &mut Events<'_, '_>) -> Result<Option<()>, WebhookError> {
    let Some(name) = text(value, "/event") else {
        return Ok(None);
    };
    let (about, error) = (text(value, "/error_related_to"), text(value, "/error"));
    let mut verdict = Verdict::find(EVENTS, name).unwrap_or(Verdict::UNKNOWN);
    if verdict.kind.is_failure() {
        if name == "bounce" {
            verdict.says = flag(value, "/hard_bounce").map(|is_hard| match is_hard {
                true => BounceKind::Hard,
                false => BounceKind::Soft,
            });
        }
        let is_it = |(word, _): &&(&str, &str)| error == Some(word);
        verdict.means = ERRORS.iter().find(is_it).map_or("", |(_, means)| means);
    }
    let response = match verdict.kind {
        EventKind::Delivery => text(value, "/smtp_reply"),
        // An error that is none of theirs yet says at least what its words say.
        _ => error.filter(|_| verdict.means.is_empty()),
    };
    events.push(Draft {
        words: [Some(name), about, error],
        recipient: text(value, "/email"),
        time: first_written(value, &["/time"]),
        message_id: first_written(value, &["/MessageID", "/Message_GUID"]),
        diagnostic: text(value, "/comment").or(response),
        ..Draft::new(Provider::Mailjet, verdict)
    });
    Ok(Some(()))
}
