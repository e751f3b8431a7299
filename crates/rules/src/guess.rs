//! What single words make likely, where no phrase and no telling code says anything: the weights of a linear
//! model over the words that phrases know.
//!
//! `cargo run --release --features training --example train` makes them from labelled bounces.

/// The reasons that may be guessed, by name: none that removes an address. The first stands for all others.
pub const REASONS: [&str; 19] = [
    "",
    "blocked",
    "policy_rejected",
    "mailbox_full",
    "account_suspended",
    "server_unavailable",
    "rate_limited",
    "message_too_large",
    "dns_failure",
    "content_rejected",
    "authentication_failed",
    "spam_rejected",
    "attachment_rejected",
    "sender_rejected",
    "relay_denied",
    "greylisted",
    "connection_failed",
    "smtp_timeout",
    "delivery_expired",
];

/// How many kinds of words are told apart, by their hashes: some share a bucket. The first are for the class,
/// see [`CLASSES`].
pub const BUCKETS: usize = 3072;

/// How many buckets stand for the class: not known, 4, 5.
pub const CLASSES: usize = 3;

/// The bucket of a word with this hash.
#[must_use]
pub const fn bucket(hash: u64) -> usize {
    // The upper bits of a hash are mixed best; the first is always set.
    CLASSES + (hash << 1 >> 33) as usize % (BUCKETS - CLASSES)
}

/// By bucket: what a word in it adds to the score of each reason, as an `i8`.
pub const WEIGHTS: &[u8; BUCKETS * REASONS.len()] = include_bytes!("guess.bin");

/// By how much the best score must be ahead of the second.
pub const CLEAR: i32 = 50;
