//! Answers: everything that a [`Classification`] can say, and how it is put in words.

mod action;
mod blocklist;
mod cause;
mod classification;
mod error;
mod kinds;
mod provider;
mod reason;
mod rule_id;
mod strength;
mod text;

pub use action::Action;
pub use blocklist::{Blocklist, Listed};
pub use cause::Cause;
pub(crate) use classification::Span;
pub use classification::{Basis, Classification};
pub use error::{ClassifyError, WrongKindError};
pub use provider::{Provider, ProviderKind};
pub use reason::{BounceKind, BounceReason, HardReason, SoftReason};
pub(crate) use rule_id::Note;
pub use rule_id::RuleId;
pub use strength::Strength;
pub use text::{ActionText, Advice, Language, ReasonText};
