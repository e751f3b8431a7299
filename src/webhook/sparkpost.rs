//! SparkPost's event webhooks.
//!
//! <https://developers.sparkpost.com/api/webhooks/>,
//! <https://support.sparkpost.com/docs/deliverability/bounce-classification-codes>

use serde_json::Value;

use crate::answer::BounceKind;
use crate::webhook::draft::{Draft, Events};
use crate::webhook::error::WebhookError;
use crate::webhook::event::EventKind;
use crate::webhook::fields::{first_text, first_written, text};
use crate::webhook::provider::Provider;
use crate::webhook::verdict::{
    Verdict, complaint, deferral, delivery, failed, hard, other, soft, suppressed,
};

/// What `type` says.
const EVENTS: &[Verdict] = &[
    failed("bounce", ""),
    failed("out_of_band", ""),
    failed("policy_rejection", suppressed::LISTED),
    failed("generation_rejection", ""),
    deferral("delay", ""),
    complaint("spam_complaint"),
    delivery("delivery"),
    other("injection"),
    other("generation_failure"),
    other("sms_status"),
    other("list_unsubscribe"),
    other("link_unsubscribe"),
    other("open"),
    other("initial_open"),
    other("click"),
];

/// What `bounce_class` says: the number, and its category (hard, soft, block, admin or undetermined). A block
/// is called neither final nor not.
const CLASSES: &[Verdict] = &[
    failed("1", ""),
    hard("10", "invalid recipient"),
    soft("20", ""),
    soft("21", "DNS lookup failed, try again"),
    soft("22", "the mailbox is full"),
    soft("23", "the message is too large"),
    soft("24", "timed out while waiting for a reply"),
    failed("25", suppressed::LISTED),
    failed("26", suppressed::LISTED),
    hard("30", ""),
    soft("40", ""),
    failed("50", "blocked"),
    failed("51", "the IP address is on a blocklist"),
    failed("52", "the message was rejected as spam"),
    failed("53", "the attachment was rejected"),
    failed("54", "relaying denied"),
    other("60"),
    soft("70", ""),
    other("80"),
    other("90"),
    soft("100", "challenge-response: confirm the sender address"),
];

/// What stands before the words of a reply that SparkPost itself has made, or found in a returned message.
const MARKS: &[&str] = &["[internal]", "[oob]"];

/// Adds the event.
pub(super) fn read(value: &Value, events: &mut Events<'_, '_>) -> Result<Option<()>, WebhookError> {
    let Some(msys) = value.get("msys").and_then(Value::as_object) else {
        return Ok(None);
    };
    // A webhook that is being set up is sent an empty `msys`.
    let event = msys.values().next().unwrap_or(&Value::Null);
    let name = text(event, "/type");
    let class = first_written(event, &["/bounce_class"]);
    let mut verdict = name
        .and_then(|name| Verdict::find(EVENTS, name))
        .unwrap_or(Verdict::UNKNOWN);
    let is_returned = matches!(name, Some("bounce" | "out_of_band" | "delay"));
    if is_returned {
        let class = class
            .as_deref()
            .and_then(|class| Verdict::find(CLASSES, class));
        // After a delay SparkPost tries again, whatever the class.
        let kind = verdict.kind;
        verdict = verdict.refined(class);
        if kind == EventKind::Deferral {
            verdict.kind = kind;
            verdict.says = Some(BounceKind::Soft);
        }
    }
    let feedback = text(event, "/fbtype");
    let reason = first_text(event, &["/raw_reason", "/reason"]);
    // SparkPost marks what is its own word, and not a server's.
    let mark = |text: &str| {
        let ends = MARKS
            .iter()
            .filter_map(|mark| Some(text.find(mark)? + mark.len()));
        ends.max().unwrap_or(0)
    };
    events.push(Draft {
        words: [name, class.as_deref().or(feedback), None],
        recipient: first_text(event, &["/rcpt_to", "/raw_rcpt_to"]),
        time: first_written(event, &["/timestamp"]),
        message_id: first_written(event, &["/message_id"]),
        reply: first_written(event, &["/error_code"]),
        diagnostic: reason,
        said_from: reason.map_or(0, mark),
        ..Draft::new(Provider::SparkPost, verdict)
    });
    Ok(Some(()))
}
