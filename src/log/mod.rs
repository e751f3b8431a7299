//! A line of an MTA's log, with the classification of what failed.
//!
//! [`parse`] tells by the line which MTA has written it, with and without the head of syslog (RFC 3164, RFC 5424,
//! that with ISO 8601 times) or around it the JSON of journald; [`Format::parse`] reads the lines of one MTA.
//! Only what an MTA says of a *delivery* is an [`Entry`]: that a message was sent on, put off, returned, or given
//! up since it was too old. All other lines are none, among them those that quote the reply of one host before
//! another is tried, and what a server says to clients.
//!
//! ```
//! use bounce_classifier::BounceReason;
//! use bounce_classifier::log::{self, Format, Outcome};
//!
//! let line = "Nov 26 10:00:00 mail postfix/smtp[412]: 4XQ1: to=<taro@example.jp>, \
//!     relay=mx.example.jp[192.0.2.1]:25, delay=1.5, delays=0/0/1/0.5, dsn=5.2.2, status=bounced \
//!     (host mx.example.jp[192.0.2.1] said: 552 5.2.2 Mailbox full (in reply to RCPT TO command))";
//! let entry = log::parse(line).unwrap();
//! assert_eq!((entry.mta, entry.outcome), (Format::Postfix, Outcome::Bounced));
//! assert_eq!(entry.recipient.as_deref(), Some("taro@example.jp"));
//! assert_eq!(entry.classification.unwrap().reason(), BounceReason::MAILBOX_FULL);
//! assert!(log::parse("Nov 26 10:00:00 mail postfix/qmgr[9]: 4XQ1: removed").is_none());
//! ```
//!
//! Whole files go through a [`Reader`], which remembers what a line alone does not tell: the header of a CSV file,
//! and the reply that Courier writes a line earlier.
//!
//! # Bounds
//!
//! Of a line, the first [`MAX_LINE`] bytes are read, and of the recipients on it [`MAX_RECIPIENTS`]. Time grows in
//! proportion to the line. A line that is no delivery allocates nothing, unless it is JSON.

mod bounds;
mod columns;
mod courier;
mod entry;
mod exchange;
mod exim;
mod find;
mod format;
mod found;
mod haraka;
mod head;
mod header;
mod json;
mod kumomta;
mod msmtp;
mod opensmtpd;
mod pairs;
mod parse;
mod postfix;
mod powermta;
mod qmail;
mod reader;
mod sendmail;

pub use bounds::{MAX_LINE, MAX_RECIPIENTS};
pub use entry::{Entry, Outcome};
pub use format::Format;
pub use parse::parse;
#[cfg(feature = "rules")]
pub use parse::parse_with;
pub use reader::Reader;
