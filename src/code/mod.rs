//! Codes: reply codes, enhanced status codes and their registry, and how bad they are.

mod enhanced_status;
mod error;
mod reply_code;
mod severity;

pub use enhanced_status::{EnhancedStatusCode, StatusMeaning};
pub use error::{
    EnhancedStatusCodeError, EnhancedStatusCodeErrorKind, ReplyCodeError, ReplyCodeErrorKind,
    StatusCodePart,
};
pub use reply_code::{ReplyCategory, ReplyCode, ReplyMeaning};
pub use severity::Severity;
