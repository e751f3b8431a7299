//! A bounce that owns its parts: a row that is stored, sent or read.

use alloc::vec::Vec;
use core::fmt;

use crate::bounce::as_bounce::AsBounce;
use crate::bounce::input::{Bounce, SmtpCommand};
use crate::code::{EnhancedStatusCode, ReplyCode};

/// A [`Bounce`] that owns its parts: to be kept, sent to another thread, or read from a row.
///
/// Made from a [`Bounce`], or with the feature `serde` from a map with any of `reply`, `status`,
/// `diagnostic`, `remote_mta` and `command`, as the filter of the command (`classify --ndjson`) takes it. Other
/// members are passed over; a code or a command that cannot be read is an error.
///
/// ```
/// use bounce_classifier::{Bounce, BounceReason, OwnedBounce, ReplyCode, classify};
///
/// let kept: OwnedBounce = {
///     let text = String::from("Mailbox full");
///     Bounce::new(&text).reply(ReplyCode::new(452)?).into()
/// };
/// assert_eq!(classify(&kept)?.reason(), BounceReason::MAILBOX_FULL);
/// assert_eq!(kept.as_bounce().text(), b"Mailbox full");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct OwnedBounce {
    text: Vec<u8>,
    reply: Option<ReplyCode>,
    status: Option<EnhancedStatusCode>,
    remote_mta: Option<Vec<u8>>,
    command: Option<SmtpCommand>,
}

impl OwnedBounce {
    /// The bounce, borrowed.
    ///
    /// ```
    /// use bounce_classifier::{Bounce, OwnedBounce};
    ///
    /// let bounce = Bounce::new("550 no").remote_mta("mx.example.jp");
    /// assert_eq!(OwnedBounce::from(bounce).as_bounce(), bounce);
    /// ```
    #[must_use]
    pub fn as_bounce(&self) -> Bounce<'_> {
        Bounce::new(&self.text)
            .reply(self.reply)
            .status(self.status)
            .remote_mta(self.remote_mta.as_ref())
            .command(self.command)
    }
}

/// As that of a [`Bounce`]: the text is shown as text.
impl fmt::Debug for OwnedBounce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OwnedBounce")
            .field(&self.as_bounce())
            .finish()
    }
}

impl From<Bounce<'_>> for OwnedBounce {
    fn from(bounce: Bounce<'_>) -> Self {
        Self {
            text: bounce.text().to_vec(),
            reply: bounce.stated_reply(),
            status: bounce.stated_status(),
            remote_mta: bounce.stated_remote_mta().map(<[u8]>::to_vec),
            command: bounce.stated_command(),
        }
    }
}

impl AsBounce for OwnedBounce {
    fn as_bounce(&self) -> Bounce<'_> {
        Self::as_bounce(self)
    }
}
