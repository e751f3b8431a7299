//! The input: a bounce, borrowed or owned, and what can be taken for one.

mod as_bounce;
mod input;
mod owned;
mod remote_mta;

pub use as_bounce::AsBounce;
pub use input::{Bounce, SmtpCommand};
pub use owned::OwnedBounce;
