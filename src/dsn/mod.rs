//! Returned messages: bounces, delays, receipts, complaints, automatic replies, and what only looks like them.
//!
//! [`read`] takes the bytes of a message as it came, and gives a [`Report`]: what [kind](Kind) of report it is, who it
//! is about, what happened, and why, with a [`Classification`](crate::Classification) for each recipient that was not
//! reached. It reads delivery status notifications (RFC 3464, RFC 6533) in whatever shape they come, the notices of
//! mail systems that send nothing but text, and feedback reports (ARF, RFC 5965).
//!
//! ```
//! use bounce_classifier::dsn::{self, DeliveryAction, Kind};
//!
//! let message = b"From: MAILER-DAEMON@mx.example.jp\r\n\
//!     Subject: Undelivered Mail Returned to Sender\r\n\
//!     Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\
//!     \r\n\
//!     --b\r\n\
//!     \r\n\
//!     Your message could not be delivered.\r\n\
//!     --b\r\n\
//!     Content-Type: message/delivery-status\r\n\
//!     \r\n\
//!     Reporting-MTA: dns; mx.example.jp\r\n\
//!     \r\n\
//!     Final-Recipient: rfc822; taro@example.jp\r\n\
//!     Action: failed\r\n\
//!     Status: 5.2.2\r\n\
//!     Diagnostic-Code: smtp; 552 5.2.2 Mailbox full\r\n\
//!     --b\r\n\
//!     Content-Type: text/rfc822-headers\r\n\
//!     \r\n\
//!     Message-ID: <1@example.com>\r\n\
//!     --b--\r\n";
//! let report = dsn::read(message)?;
//! assert_eq!(report.kind, Kind::Failure);
//! assert_eq!(report.original.message_id.as_deref(), Some("<1@example.com>"));
//! let recipient = &report.recipients[0];
//! assert_eq!(recipient.address, "taro@example.jp");
//! assert_eq!(recipient.action, Some(DeliveryAction::Failed));
//! let why = recipient.classification.map(|answer| answer.reason().as_str());
//! assert_eq!(why, Some("mailbox_full"));
//! # Ok::<(), dsn::DsnError>(())
//! ```
//!
//! # Whose word counts
//!
//! The fields that are made for it say who and whether. Why is decided by what says most: the diagnostic code, a
//! comment or a field of one's own beside it, or the text for people; [`Recipient::diagnostic_from`] tells which.
//!
//! # Bounds
//!
//! A message is read in linear time. Of what it is made of, no more than this is read, and [`Report::cut`] names the
//! first bound that was met: 500 parts; 24 multiparts and messages within one another, 3 of them encoded; 1,000 fields
//! and 256 KiB of a header, 32 KiB of a field; 256 KiB of a text, 2 MiB of all texts; 1,000 recipients. No input
//! makes it panic.

mod about;
mod address;
mod automatic;
mod conversation;
mod error;
mod evidence;
mod feedback;
mod fields;
mod kind;
mod limits;
mod mime;
mod notice;
mod original;
mod parts;
mod read;
mod recipient;
mod report;
pub mod verp;
mod who;
mod words;

pub use error::DsnError;
pub use limits::Bound;
pub use original::Original;
pub use read::read;
#[cfg(feature = "rules")]
pub use read::read_with;
pub use report::{DeliveryAction, Feedback, Kind, Recipient, Report, Source, Time};
