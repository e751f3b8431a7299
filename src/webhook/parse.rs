//! From a body to events.

use alloc::vec::Vec;

use serde_json::Value;

use crate::answer::Classification;
use crate::classify::{BUILT_IN, Judge};
#[cfg(feature = "rules")]
use crate::custom::Classifier;
use crate::webhook::body;
use crate::webhook::bounds::MAX_EVENTS;
use crate::webhook::brevo;
use crate::webhook::draft::Events;
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
    read(body, None, BUILT_IN)
}

/// Reads the events in the body of a webhook as [`parse`] does, and asks a classifier with rules of one's own why
/// deliveries failed.
///
/// ```
/// use bounce_classifier::{Classifier, Rule, Rules, webhook};
///
/// let rule = Rule::new("acme").reason("policy_rejected").phrase("held in [the] acme quarantine");
/// let classifier = Classifier::builder().rules(Rules::new().rule(rule)).build()?;
/// let body = br#"{"event": "hard_bounce", "email": "taro@example.jp", "message-id": "<1@example.jp>",
///     "reason": "550 Held in the ACME quarantine"}"#;
/// let events = webhook::parse_with(body, &classifier)?;
/// let rule = events[0].classification.map(|answer| answer.rule());
/// assert_eq!(rule.map(|rule| rule.as_str()), Some("acme"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// Those of [`parse`].
#[cfg(feature = "rules")]
pub fn parse_with<'r>(
    body: &[u8],
    classifier: &'r Classifier,
) -> Result<Vec<Event<Classification<'r>>>, WebhookError> {
    read(body, None, &|bounce| classifier.classify_failure(bounce))
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
        read(body, Some(self), BUILT_IN)
    }
}

/// Reads all events, each as one of the given provider or of that whose shape it has.
fn read<'r>(
    body: &[u8],
    given: Option<Provider>,
    judge: Judge<'_, 'r>,
) -> Result<Vec<Event<Classification<'r>>>, WebhookError> {
    let body = body::read(body)?;
    let mut events = Events::new(judge);
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
    Ok(events.into_vec())
}

/// Adds the events of a value; none if it is none of this provider.
type Reader = fn(&Value, &mut Events<'_, '_>) -> Result<Option<()>, WebhookError>;

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
