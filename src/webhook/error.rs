//! Why a body could not be read.

use alloc::string::{String, ToString};

use crate::webhook::bounds::{MAX_BYTES, MAX_DEPTH, MAX_EVENTS, MAX_VALUES};
use crate::webhook::provider::Provider;

/// Why the body of a webhook could not be read. No part of it is then.
///
/// ```
/// use bounce_classifier::webhook::{self, WebhookError};
///
/// let error = webhook::parse(b"{\"event\": ").unwrap_err();
/// assert!(matches!(error, WebhookError::Json { line: 1, .. }));
/// assert!(matches!(webhook::parse(b"{}"), Err(WebhookError::UnknownProvider { index: 0 })));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// The body is larger than [`MAX_BYTES`].
    #[error("the body has {bytes} bytes, more than {MAX_BYTES}")]
    TooLarge {
        /// How many bytes it has.
        bytes: usize,
    },
    /// Arrays and objects are nested deeper than [`MAX_DEPTH`].
    #[error("the JSON is nested deeper than {MAX_DEPTH}")]
    TooDeep,
    /// There are more values than [`MAX_VALUES`].
    #[error("the JSON has more than {MAX_VALUES} values")]
    TooManyValues,
    /// There are more events than [`MAX_EVENTS`].
    #[error("the body has more than {MAX_EVENTS} events")]
    TooManyEvents,
    /// The body, or a message in it, is neither JSON nor a form.
    #[error("this is no JSON: {message}")]
    Json {
        /// The line where it ends to be JSON, from 1.
        line: usize,
        /// The column where it ends to be JSON, from 1.
        column: usize,
        /// What is wrong there.
        message: String,
    },
    /// An event has the shape of no known provider's events.
    #[error("the event at index {index} has the shape of no known provider's events")]
    UnknownProvider {
        /// The place of the event in the body, from 0.
        index: usize,
    },
    /// An event is none of the provider that was named.
    #[error("the event at index {index} is none of {provider}")]
    NotAnEvent {
        /// The provider that was named.
        provider: Provider,
        /// The place of the event in the body, from 0.
        index: usize,
    },
}

impl From<serde_json::Error> for WebhookError {
    fn from(error: serde_json::Error) -> Self {
        Self::Json {
            line: error.line(),
            column: error.column(),
            message: error.to_string(),
        }
    }
}
