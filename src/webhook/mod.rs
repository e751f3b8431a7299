//! A provider's event, as a sending service posts it to a webhook, with its classification.
//!
//! [`parse`] tells the provider by the shape of the body; [`Provider::parse`] reads the events of one
//! provider. A body may hold one event or many, and an event may be about several recipients: there is an
//! [`Event`] for each recipient of each.
//!
//! ```
//! use bounce_classifier::BounceReason;
//! use bounce_classifier::webhook::{self, EventKind, Provider};
//!
//! let body = br#"[{"event": "bounce", "email": "taro@example.jp", "timestamp": 1700000000,
//!     "sg_event_id": "a", "sg_message_id": "b", "type": "bounce", "status": "5.2.2",
//!     "reason": "552 5.2.2 The mailbox is full"}]"#;
//! let events = webhook::parse(body)?;
//! let event = &events[0];
//! assert_eq!((event.provider, event.kind), (Provider::SendGrid, EventKind::Bounce));
//! assert_eq!(event.recipient.as_deref(), Some("taro@example.jp"));
//! let answer = event.classification.unwrap();
//! assert_eq!(answer.reason(), BounceReason::MAILBOX_FULL);
//! // SendGrid suppresses this address as a hard bounce, although a full mailbox is a soft one.
//! assert!(event.disagrees);
//! # Ok::<(), bounce_classifier::webhook::WebhookError>(())
//! ```
//!
//! # Signatures
//!
//! Whether a body comes from whom it says is the caller's business: check the provider's signature, or the
//! secret in the URL, *before* the body comes here. Nothing here looks at a signature, fetches a certificate
//! or confirms a subscription.
//!
//! # Bounds
//!
//! A body is looked over once before it is read as JSON: what exceeds [`MAX_BYTES`], [`MAX_DEPTH`],
//! [`MAX_VALUES`] or [`MAX_EVENTS`] is a [`WebhookError`], and nothing of it is read. Of a text in it,
//! [`MAX_TEXT`] bytes are kept. Time and memory grow in proportion to the body. A message in a message (that of an SNS envelope) is held to the same bounds.

mod body;
mod bounds;
mod brevo;
mod draft;
mod error;
mod event;
mod fields;
mod mailersend;
mod mailgun;
mod mailjet;
mod mailtrap;
mod mandrill;
mod multipart;
mod parse;
mod postal;
mod postmark;
mod provider;
mod resend;
mod sendgrid;
mod ses;
mod ses_types;
mod shapes;
mod sparkpost;
mod verdict;

pub use bounds::{MAX_BYTES, MAX_DEPTH, MAX_EVENTS, MAX_TEXT, MAX_VALUES};
pub use error::WebhookError;
pub use event::{Event, EventKind};
pub use parse::parse;
#[cfg(feature = "rules")]
pub use parse::parse_with;
pub use provider::Provider;
