//! Resend.
//!
//! <https://resend.com/docs/webhooks/event-types>

use alloc::string::String;
use alloc::vec::Vec;

use serde_json::Value;

use crate::webhook::bounds::{MAX_EVENTS, cut};
use crate::webhook::draft::{Draft, Events};
use crate::webhook::error::WebhookError;
use crate::webhook::fields::{at, first_text, first_written, list, text};
use crate::webhook::provider::Provider;
use crate::webhook::ses_types;
use crate::webhook::verdict::{
    Verdict, complaint, deferral, delivery, failed, hard, other, suppressed,
};

/// What `type` says. "Occurs whenever the recipient's mail server permanently rejected the email."
const EVENTS: &[Verdict] = &[
    hard("email.bounced", ""),
    deferral("email.delivery_delayed", ""),
    failed("email.failed", ""),
    failed("email.suppressed", suppressed::LISTED),
    complaint("email.complained"),
    delivery("email.delivered"),
    other("email.sent"),
    other("email.scheduled"),
    other("email.opened"),
    other("email.clicked"),
    other("email.received"),
];

/// What `reason` of a message says that could not be sent.
const FAILURES: &[(&str, &str)] = &[
    ("reached_daily_quota", "sending quota exceeded"),
    ("reached_monthly_quota", "sending quota exceeded"),
];

/// Adds an event for each recipient.
pub(super) fn read<'v>(
    value: &'v Value,
    events: &mut Events<'_, '_>,
) -> Result<Option<()>, WebhookError> {
    let Some(name) = text(value, "/type") else {
        return Ok(None);
    };
    let (kind, subtype) = (
        first_text(value, &["/data/bounce/type", "/data/suppressed/type"]),
        text(value, "/data/bounce/subType"),
    );
    let reason = text(value, "/data/failed/reason");
    let mut verdict = Verdict::find(EVENTS, name).unwrap_or(Verdict::UNKNOWN);
    if name == "email.bounced" {
        verdict = verdict.refined(Some(ses_types::bounce(kind, subtype)));
    }
    if let Some((_, means)) = FAILURES.iter().find(|(word, _)| reason == Some(word)) {
        verdict.means = means;
    }
    // What the server said comes in several texts; what Resend says of it, in one.
    let said: Vec<_> = list(value, "/data/bounce/diagnosticCode")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let said: Option<String> = (!said.is_empty()).then(|| said.join("\n"));
    let explained = first_text(
        value,
        &[
            "/data/bounce/diagnosticCode",
            "/data/bounce/message",
            "/data/suppressed/message",
            "/data/failed/reason",
            "/data/failed/message",
        ],
    );
    let draft = |recipient: Option<&'v Value>| Draft {
        words: [Some(name), kind.or(reason), subtype],
        recipient: recipient.and_then(Value::as_str).map(cut),
        time: first_written(value, &["/created_at", "/data/created_at"]),
        message_id: first_written(value, &["/data/email_id", "/data/id"]),
        diagnostic: said.as_deref().map(cut).or(explained),
        ..Draft::new(Provider::Resend, verdict)
    };
    match list(value, "/data/to") {
        [] => events.push(draft(at(value, "/data/to").or(at(value, "/data/email")))),
        recipients => events.extend(
            recipients
                .iter()
                .take(MAX_EVENTS + 1)
                .map(|recipient| draft(Some(recipient))),
        ),
    }
    Ok(Some(()))
}
