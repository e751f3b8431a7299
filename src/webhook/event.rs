//! What a provider's event tells.

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::answer::{BounceKind, Classification};
use crate::code::{EnhancedStatusCode, ReplyCode};
use crate::names::{NameError, as_text, by_name};
use crate::webhook::provider::Provider;

/// What a provider tells of one message to one recipient.
///
/// `C` is the answer: of the built-in rules, or of a classifier of one's own, which it borrows from.
///
/// ```
/// use bounce_classifier::webhook::{EventKind, Provider};
///
/// let body = br#"{"RecordType": "SpamComplaint", "Email": "taro@example.jp", "MessageID": "1"}"#;
/// let events = Provider::Postmark.parse(body)?;
/// assert_eq!(events[0].kind, EventKind::Complaint);
/// assert_eq!(events[0].classification, None);
/// # Ok::<(), bounce_classifier::webhook::WebhookError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<C = Classification<'static>> {
    /// Who sent the event.
    pub provider: Provider,
    /// What has happened.
    pub kind: EventKind,
    /// The address of the recipient, as the provider writes it; none if the event is about no single one.
    pub recipient: Option<String>,
    /// When it happened, as the provider writes it: RFC 3339, or seconds since 1970.
    pub time: Option<String>,
    /// The provider's id of the message; where it has none, its `Message-ID`.
    pub message_id: Option<String>,
    /// The reply code of the server: what the provider states, or else what the diagnostic text says. Codes from
    /// 600 on are the provider's own (Mailgun's 605: not sent, since the address has bounced).
    pub reply: Option<ReplyCode>,
    /// The enhanced status code: what the provider states, or else what the diagnostic text says.
    pub status: Option<EnhancedStatusCode>,
    /// What the server said, or what the provider says about it.
    pub diagnostic: Option<String>,
    /// The server that said it.
    pub remote_mta: Option<String>,
    /// The provider's own words for what has happened, from the general to the special, with a slash between
    /// them: `bounce/Permanent/NoEmail`, `failed/permanent/suppress-bounce`, `hard_bounce`.
    pub verdict: String,
    /// Whether the verdict says that the failure is final; none if it does not say so, or there is no failure.
    pub verdict_kind: Option<BounceKind>,
    /// Why the message was not delivered; only for a [bounce](EventKind::Bounce) and a
    /// [deferral](EventKind::Deferral). It is made of the diagnostic text and the codes, and where these tell
    /// nothing, of the verdict; the ranges in it are meant for [`classified`](Self::classified).
    pub classification: Option<C>,
    pub(super) classified: Classified,
    /// Whether the verdict calls hard what the classification calls soft, or the other way round.
    pub disagrees: bool,
}

/// The text that was classified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Classified {
    /// The diagnostic from this byte on.
    Diagnostic(usize),
    /// What the verdict means in words.
    Verdict(&'static str),
}

impl<C> Event<C> {
    /// The text that was classified: the diagnostic, or what a provider has put before the server's own words
    /// left out, or where that tells nothing, what the verdict means in words. Empty if nothing was.
    ///
    /// ```
    /// use bounce_classifier::webhook::Provider;
    ///
    /// let body = br#"{"event": "bounce", "email": "taro@example.jp", "hard_bounce": false,
    ///     "error_related_to": "recipient", "error": "quota exceeded", "comment": ""}"#;
    /// let events = Provider::Mailjet.parse(body)?;
    /// assert_eq!(events[0].classified(), "the mailbox quota is exceeded");
    /// # Ok::<(), bounce_classifier::webhook::WebhookError>(())
    /// ```
    #[must_use]
    pub fn classified(&self) -> &str {
        let diagnostic = self.diagnostic.as_deref().unwrap_or_default();
        match self.classified {
            _ if self.classification.is_none() => "",
            Classified::Diagnostic(from) => diagnostic.get(from..).unwrap_or_default(),
            Classified::Verdict(words) => words,
        }
    }
}

/// What kind of event it is. The list is closed: what is none of the first four is `Other`.
///
/// ```
/// use bounce_classifier::webhook::EventKind;
///
/// assert_eq!(EventKind::Bounce.to_string(), "bounce");
/// assert!(EventKind::Deferral.is_failure());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventKind {
    /// The message was not delivered, and the provider does not try again: it was returned, refused, or never
    /// sent since the provider has the address on a list.
    Bounce,
    /// The message was not delivered yet, and the provider tries again.
    Deferral,
    /// The recipient has reported the message as spam.
    Complaint,
    /// The recipient's server has taken the message.
    Delivery,
    /// Anything else: sent, opened, clicked, unsubscribed, a notice about the webhook itself.
    Other,
}

impl EventKind {
    /// Every kind.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::webhook::EventKind::ALL.len(), 5);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Bounce,
        Self::Deferral,
        Self::Complaint,
        Self::Delivery,
        Self::Other,
    ];

    /// The stable, snake_case name.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::webhook::EventKind::Complaint.as_str(), "complaint");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bounce => "bounce",
            Self::Deferral => "deferral",
            Self::Complaint => "complaint",
            Self::Delivery => "delivery",
            Self::Other => "other",
        }
    }

    /// Whether the message was not delivered, or not yet.
    ///
    /// ```
    /// assert!(!bounce_classifier::webhook::EventKind::Delivery.is_failure());
    /// ```
    #[must_use]
    pub const fn is_failure(self) -> bool {
        matches!(self, Self::Bounce | Self::Deferral)
    }
}

impl fmt::Display for EventKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

by_name! {
    EventKind, "kind of event";
}
