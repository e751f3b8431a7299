//! Answers: everything that a [`Classification`] can say, and how it is put in words.

mod action;
mod blocklist;
mod cause;
mod classification;
mod error;
mod provider;
mod reason;
mod text;

pub use action::Action;
pub use blocklist::{Blocklist, Listed};
pub use cause::Cause;
pub(crate) use classification::Span;
pub use classification::{Basis, Classification};
pub use error::ClassifyError;
pub use provider::{Provider, ProviderKind};
pub use reason::{BounceKind, BounceReason, HardReason, SoftReason};
pub use text::{ActionText, Language, ReasonText};
