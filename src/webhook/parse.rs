//! From a body to events.

use alloc::vec::Vec;

use serde_json::Value;

use crate::webhook::body;
use crate::webhook::bounds::MAX_EVENTS;
use crate::webhook::brevo;
use crate::webhook::error::WebhookError;
use crate::webhook::event::Event;
use crate::webhook::mailersend;
use crate::webhook::mailgun;
use crate::webhook::mailjet;
use crate::webhook::mailtrap;
use crate::webhook::mandrill;
use crate::webhook::postal;
use crate::webhook::postmark;
use crate::webhook::provider::Provider;
use crate::webhook::resend;
use crate::webhook::sendgrid;
use crate::webhook::ses;
use crate::webhook::shapes;
use crate::webhook::sparkpost;

/// Reads the events in the body of a webhook, whichever [`Provider`] it is from.
///
/// The body is JSON, JSON Lines as Mailtrap can send them, or a form as Mandrill and the older webhooks of Mailgun have
/// it (`application/x-www-form-urlencoded`, or `multipart/form-data`). An array without members has no events.
///
/// # Errors
///
/// [`WebhookError`] if the body is too large, is neither JSON nor a form, or has an event of no known provider.
///
/// ```
/// use bounce_classifier::webhook::{self, EventKind, Provider};
///
/// let body = br#"{"event": "hard_bounce", "email": "taro@example.jp", "message-id": "<1@example.jp>",
///     "reason": "550 5.1.1 User unknown"}"#;
/// let events = webhook::parse(body)?;
/// assert_eq!(events[0].provider, Provider::Brevo);
/// assert_eq!(events[0].verdict, "hard_bounce");
/// # Ok::<(), bounce_classifier::webhook::WebhookError>(())
/// ```
pub fn parse(body: &[u8]) -> Result<Vec<Event>, WebhookError> {
    read(body, None)
}

impl Provider {
    /// Reads the events in the body of a webhook of this provider.
    ///
    /// # Errors
    ///
    /// [`WebhookError`] if the body is too large, is neither JSON nor a form, or has something that is no event
    /// of this provider.
    ///
    /// ```
    /// use bounce_classifier::webhook::{Provider, WebhookError};
    ///
    /// let body = br#"{"event": "delivered", "email": "taro@example.jp"}"#;
    /// assert_eq!(Provider::SendGrid.parse(body)?.len(), 1);
    /// let error = Provider::Postmark.parse(body).unwrap_err();
    /// assert_eq!(error, WebhookError::NotAnEvent { provider: Provider::Postmark, index: 0 });
    /// # Ok::<(), WebhookError>(())
    /// ```
    pub fn parse(self, body: &[u8]) -> Result<Vec<Event>, WebhookError> {
        read(body, Some(self))
    }
}

/// Reads all events, each as one of the given provider or of that whose shape it has.
fn read(body: &[u8], given: Option<Provider>) -> Result<Vec<Event>, WebhookError> {
    let body = body::read(body)?;
    let mut events = Vec::new();
    for (index, value) in body::events(&body)?.iter().enumerate() {
        let provider = match given {
            Some(provider) => provider,
            None => shapes::provider(value).ok_or(WebhookError::UnknownProvider { index })?,
        };
        let read = reader(provider)(value, &mut events)?;
        if read.is_none() {
            return Err(match given {
                Some(provider) => WebhookError::NotAnEvent { provider, index },
                None => WebhookError::UnknownProvider { index },
            });
        }
        if events.len() > MAX_EVENTS {
            return Err(WebhookError::TooManyEvents);
        }
    }
    Ok(events)
}

/// Adds the events of a value; none if it is none of this provider.
type Reader = fn(&Value, &mut Vec<Event>) -> Result<Option<()>, WebhookError>;

const fn reader(provider: Provider) -> Reader {
    match provider {
        Provider::Ses => ses::read,
        Provider::SendGrid => sendgrid::read,
        Provider::Mailgun => mailgun::read,
        Provider::Postmark => postmark::read,
        Provider::SparkPost => sparkpost::read,
        Provider::Mandrill => mandrill::read,
        Provider::Brevo => brevo::read,
        Provider::Mailjet => mailjet::read,
        Provider::Resend => resend::read,
        Provider::Mailtrap => mailtrap::read,
        Provider::MailerSend => mailersend::read,
        Provider::Postal => postal::read,
    }
}
