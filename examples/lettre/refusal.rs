//! What an error of `lettre` means for the recipient, and what a program does next.

use std::error::Error as _;
use std::time::Duration;

use bounce_classifier::{Bounce, BounceKind, Classification, ReplyCode, classify_failure};
use lettre::transport::smtp::Error;

/// What to do with the mail and with the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// The address works no more, or never did: take it off the list.
    Remove,
    /// The recipient wants no mail: keep the address, but do not write to it.
    Stop,
    /// The same mail may pass later.
    Retry {
        /// After this time: what the server asks for, or some minutes.
        after: Duration,
    },
    /// Somebody must mend something first; which, says the advice.
    Mend,
}

/// How long to wait where the server asks for nothing.
const SOON: Duration = Duration::from_secs(15 * 60);

/// Why the server, or the way to it, has refused the mail.
///
/// What the server said is the source of the error. Where no server has said anything, because there was no
/// connection or it broke, the source is what the system says of that.
pub fn classify(error: &Error, server: &str) -> Classification<'static> {
    let text = match error.source() {
        Some(source) => source.to_string(),
        None => error.to_string(),
    };
    let reply: Option<ReplyCode> = error
        .status()
        .and_then(|code| code.to_string().parse().ok());
    classify_failure(Bounce::new(&text).reply(reply).remote_mta(server))
}

/// What to do next.
pub fn next(error: &Error, answer: &Classification<'_>) -> Next {
    if answer.removes_address() {
        Next::Remove
    } else if answer.stops_mailing() {
        Next::Stop
    } else if answer.kind() == BounceKind::Soft && !error.is_permanent() {
        // A server that says 5xx does not want to see the same mail again, also where the cause may pass.
        let after = answer.retry_after().unwrap_or(SOON);
        Next::Retry { after }
    } else {
        Next::Mend
    }
}
