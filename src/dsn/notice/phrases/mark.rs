//! What phrases stand for.

/// What a phrase stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// The message was not delivered.
    Failed,
    /// Words that only programs begin a notice of failure with.
    Opening,
    /// No further attempt is made.
    Final,
    /// The filter of a mailbox sent it back.
    Refused,
    /// The message is late, and will be tried again.
    Delayed,
    /// The message was delivered.
    Delivered,
    /// The sender is asked to prove to be a person.
    Challenge,
    /// Words that only programs use that ask senders to confirm.
    Demand,
    /// A program answers for the recipient.
    Automatic,
    /// Somebody is away: the answer of a program, if one has sent it.
    Away,
    /// About a list and its members, or about mail that waits: no delivery is reported.
    Other,
    /// The message is a read receipt, or says that it was deleted unread.
    Receipt,
}

/// Phrases, by what they stand for.
pub(super) type Table = &'static [(Mark, &'static [&'static str])];
