//! Amazon SES, in whatever AWS puts around its events.
//!
//! <https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html>,
//! <https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html>

use serde_json::Value;

use crate::webhook::body;
use crate::webhook::bounds::{MAX_EVENTS, cut};
use crate::webhook::draft::{Draft, Events};
use crate::webhook::error::WebhookError;
use crate::webhook::event::EventKind;
use crate::webhook::fields::{at, first_text, first_written, list, text};
use crate::webhook::provider::Provider;
use crate::webhook::ses_types;
use crate::webhook::verdict::{Verdict, complaint, deferral, delivery, failed, other};

/// What `notificationType` and `eventType` say.
const EVENTS: &[Verdict] = &[
    failed("Bounce", ""),
    complaint("Complaint"),
    delivery("Delivery"),
    deferral("DeliveryDelay", ""),
    // "SES accepted the email, but determined that it contained a virus and didn't attempt to deliver it."
    failed("Reject", "the message contains a virus"),
    other("Rendering Failure"),
    other("Send"),
    other("Open"),
    other("Click"),
    other("Subscription"),
    other("AmazonSnsSubscriptionSucceeded"),
];

/// What `delayType` says.
const DELAYS: &[Verdict] = &[
    deferral("InternalFailure", ""),
    deferral("General", ""),
    deferral("MailboxFull", "the mailbox is full"),
    deferral("SpamDetected", "the message was detected as spam"),
    deferral(
        "RecipientServerError",
        "the recipient's server is unavailable",
    ),
    deferral("IPFailure", "the IP address is blocked"),
    deferral("TransientCommunicationFailure", "connection timed out"),
    deferral("BYOIPHostNameLookupUnavailable", ""),
    deferral("Undetermined", ""),
    deferral("SendingDeferral", ""),
];

/// The members in which AWS hands on an event: EventBridge, an SNS envelope, SNS and SQS in a Lambda function.
const ENVELOPES: &[&str] = &["/detail", "/Message", "/Sns", "/body", "/Body"];

/// How many envelopes may lie in each other: an SQS record, an SNS envelope, and one to spare.
const MAX_ENVELOPES: u8 = 4;

/// Adds an event for each recipient.
pub(super) fn read(value: &Value, events: &mut Events<'_, '_>) -> Result<Option<()>, WebhookError> {
    unwrap(value, MAX_ENVELOPES, events)
}

fn unwrap(
    value: &Value,
    left: u8,
    events: &mut Events<'_, '_>,
) -> Result<Option<()>, WebhookError> {
    if let Some(name) = first_text(value, &["/notificationType", "/eventType"]) {
        notification(value, name, events);
        return Ok(Some(()));
    }
    let Some(left) = left.checked_sub(1) else {
        return Ok(None);
    };
    for envelope in ENVELOPES {
        match at(value, envelope) {
            Some(Value::String(message)) if message.trim_start().starts_with('{') => {
                return unwrap(&body::nested(message)?, left, events);
            }
            // What SNS says for itself: that a topic was subscribed or validated.
            Some(Value::String(message)) => {
                events.push(notice(value, message));
                return Ok(Some(()));
            }
            Some(inner @ Value::Object(_)) => return unwrap(inner, left, events),
            _ => {}
        }
    }
    Ok(None)
}

/// A message that is about no mail.
fn notice<'v>(value: &'v Value, message: &'v str) -> Draft<'v> {
    Draft {
        words: [text(value, "/Type"), None, None],
        time: first_written(value, &["/Timestamp"]),
        message_id: first_written(value, &["/MessageId"]),
        diagnostic: Some(cut(message)),
        ..Draft::new(Provider::Ses, Verdict::UNKNOWN)
    }
}

fn notification<'v>(value: &'v Value, name: &'v str, events: &mut Events<'_, '_>) {
    let mut verdict = Verdict::find(EVENTS, name).unwrap_or(Verdict::UNKNOWN);
    let mut words = [Some(name), None, None];
    let (about, recipients) = match name {
        "Bounce" => {
            let (kind, subtype) = (
                text(value, "/bounce/bounceType"),
                text(value, "/bounce/bounceSubType"),
            );
            verdict = ses_types::bounce(kind, subtype);
            words = [Some(name), kind, subtype];
            ("/bounce", list(value, "/bounce/bouncedRecipients"))
        }
        "Complaint" => {
            let feedback = text(value, "/complaint/complaintFeedbackType");
            words = [
                Some(name),
                feedback,
                text(value, "/complaint/complaintSubType"),
            ];
            // Somebody has said that the message is no spam.
            if feedback == Some("not-spam") {
                verdict.kind = EventKind::Other;
            }
            ("/complaint", list(value, "/complaint/complainedRecipients"))
        }
        "Delivery" => ("/delivery", list(value, "/delivery/recipients")),
        "DeliveryDelay" => {
            let delay = text(value, "/deliveryDelay/delayType");
            words = [Some(name), delay, None];
            verdict = verdict.refined(delay.and_then(|delay| Verdict::find(DELAYS, delay)));
            (
                "/deliveryDelay",
                list(value, "/deliveryDelay/delayedRecipients"),
            )
        }
        "Reject" => ("/reject", [].as_slice()),
        "Rendering Failure" => ("/failure", [].as_slice()),
        _ => ("", [].as_slice()),
    };
    // No member of another name is looked into where the event has none of its own.
    let about = match about {
        "" => &Value::Null,
        path => at(value, path).unwrap_or(&Value::Null),
    };
    let recipients = match recipients {
        [] => list(value, "/mail/destination"),
        recipients => recipients,
    };
    let draft = |recipient: &'v Value| {
        let reply = text(about, "/smtpResponse");
        Draft {
            words,
            recipient: text(recipient, "/emailAddress").or(recipient.as_str().map(cut)),
            time: first_written(about, &["/timestamp"])
                .or_else(|| first_written(value, &["/mail/timestamp"])),
            message_id: first_written(value, &["/mail/messageId"]),
            status: text(recipient, "/status"),
            diagnostic: text(recipient, "/diagnosticCode")
                .or(reply)
                .or(first_text(about, &["/reason", "/errorMessage"])),
            remote_mta: first_text(about, &["/remoteMtaIp"]),
            ..Draft::new(Provider::Ses, verdict)
        }
    };
    match recipients {
        [] => events.push(draft(&Value::Null)),
        recipients => events.extend(recipients.iter().take(MAX_EVENTS + 1).map(draft)),
    }
}
