//! Which provider's events have which shape.

use serde_json::Value;

use crate::webhook::fields::at;
use crate::webhook::provider::Provider;

/// A member that a shape has: its path, and how its text begins. An empty beginning is any value.
type Member = (&'static str, &'static str);

/// The shapes, the most telling first: an event is of the first provider of whose shapes it has all members.
const SHAPES: &[(Provider, &[Member])] = &[
    (Provider::SparkPost, &[("/msys", "")]),
    (Provider::Ses, &[("/notificationType", "")]),
    (Provider::Ses, &[("/eventType", ""), ("/mail", "")]),
    (Provider::Ses, &[("/source", "aws.ses")]),
    (
        Provider::Ses,
        &[("/detail/eventType", ""), ("/detail/mail", "")],
    ),
    (Provider::Ses, &[("/Type", ""), ("/TopicArn", "")]),
    (
        Provider::Ses,
        &[("/Type", "Notification"), ("/Message", "")],
    ),
    (Provider::Ses, &[("/TopicArn", ""), ("/Message", "")]),
    (Provider::Ses, &[("/Sns/Message", "")]),
    (Provider::Ses, &[("/eventSource", "aws:sqs"), ("/body", "")]),
    (Provider::Ses, &[("/messageId", ""), ("/body", "{")]),
    (Provider::Ses, &[("/MessageId", ""), ("/Body", "{")]),
    (Provider::Postmark, &[("/RecordType", "")]),
    (Provider::Postmark, &[("/TypeCode", ""), ("/Email", "")]),
    (Provider::Mailgun, &[("/event-data", "")]),
    (
        Provider::Mailgun,
        &[("/event", ""), ("/delivery-status", "")],
    ),
    (
        Provider::Mailgun,
        &[("/event", ""), ("/recipient", ""), ("/log-level", "")],
    ),
    (
        Provider::Mailgun,
        &[("/event", ""), ("/recipient", ""), ("/signature", "")],
    ),
    (
        Provider::Mailgun,
        &[("/event", ""), ("/recipient", ""), ("/token", "")],
    ),
    (
        Provider::Mailgun,
        &[("/event", ""), ("/recipient", ""), ("/Message-Id", "")],
    ),
    (
        Provider::Mailgun,
        &[("/event", ""), ("/recipient", ""), ("/message-headers", "")],
    ),
    (
        Provider::Mailgun,
        &[("/event", ""), ("/recipient", ""), ("/domain", "")],
    ),
    (Provider::Mandrill, &[("/event", ""), ("/msg", "")]),
    (
        Provider::Mandrill,
        &[("/type", ""), ("/action", ""), ("/reject", "")],
    ),
    (
        Provider::Mandrill,
        &[("/type", "whitelist"), ("/action", "")],
    ),
    (
        Provider::Mandrill,
        &[("/event", ""), ("/_id", ""), ("/ts", "")],
    ),
    (Provider::MailerSend, &[("/type", "activity.")]),
    (Provider::MailerSend, &[("/type", "webhook.test")]),
    (Provider::MailerSend, &[("/type", ""), ("/webhook_id", "")]),
    (
        Provider::MailerSend,
        &[("/type", ""), ("/domain_id", ""), ("/data", "")],
    ),
    (Provider::Resend, &[("/type", "email."), ("/data", "")]),
    (Provider::Resend, &[("/type", "contact."), ("/data", "")]),
    (Provider::Resend, &[("/type", "domain."), ("/data", "")]),
    (
        Provider::Postal,
        &[("/event", ""), ("/payload", ""), ("/uuid", "")],
    ),
    (Provider::Postal, &[("/payload/message", "")]),
    (Provider::Postal, &[("/payload/original_message", "")]),
    (Provider::Postal, &[("/event", "Message"), ("/payload", "")]),
    (Provider::Postal, &[("/event", "DomainDNSError")]),
    (Provider::Postal, &[("/event", "SendLimit")]),
    (Provider::SendGrid, &[("/event", ""), ("/sg_event_id", "")]),
    (
        Provider::SendGrid,
        &[("/event", ""), ("/sg_message_id", "")],
    ),
    (Provider::SendGrid, &[("/event", ""), ("/smtp-id", "")]),
    (Provider::Mailjet, &[("/event", ""), ("/MessageID", "")]),
    (
        Provider::Mailjet,
        &[("/event", ""), ("/mj_campaign_id", "")],
    ),
    (Provider::Mailjet, &[("/event", ""), ("/mj_contact_id", "")]),
    (
        Provider::Mailjet,
        &[("/event", ""), ("/error_related_to", "")],
    ),
    (Provider::Mailjet, &[("/event", ""), ("/CustomID", "")]),
    (
        Provider::Mailtrap,
        &[("/event", ""), ("/sending_stream", "")],
    ),
    (Provider::Mailtrap, &[("/event", "activity_log.")]),
    (Provider::Mailtrap, &[("/event", ""), ("/event_id", "")]),
    (
        Provider::Mailtrap,
        &[("/event", ""), ("/bounce_category", "")],
    ),
    (Provider::Brevo, &[("/event", ""), ("/message-id", "")]),
    (Provider::Brevo, &[("/event", ""), ("/ts_event", "")]),
    (Provider::Brevo, &[("/event", ""), ("/ts_epoch", "")]),
    (Provider::Brevo, &[("/event", ""), ("/camp_id", "")]),
    (
        Provider::Brevo,
        &[("/event", ""), ("/email", ""), ("/date", "")],
    ),
    (
        Provider::Brevo,
        &[("/event", ""), ("/email", ""), ("/date_event", "")],
    ),
    (
        Provider::Mailjet,
        &[("/event", ""), ("/email", ""), ("/time", "")],
    ),
    (
        Provider::SendGrid,
        &[("/event", ""), ("/email", ""), ("/timestamp", "")],
    ),
    (
        Provider::Brevo,
        &[("/event", "hard_bounce"), ("/email", "")],
    ),
    (
        Provider::Brevo,
        &[("/event", "soft_bounce"), ("/email", "")],
    ),
    (
        Provider::Brevo,
        &[("/event", "invalid_email"), ("/email", "")],
    ),
];

/// The provider whose events have the shape of this value.
pub(super) fn provider(value: &Value) -> Option<Provider> {
    let has = |&(path, beginning): &Member| {
        at(value, path).is_some_and(|member| {
            beginning.is_empty()
                || member
                    .as_str()
                    .is_some_and(|text| text.starts_with(beginning))
        })
    };
    SHAPES
        .iter()
        .find(|(_, members)| members.iter().all(has))
        .map(|&(provider, _)| provider)
}
