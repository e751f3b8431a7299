//! The rules of every reason, one file for each. A file has English first, then other languages.

use crate::rule::Rules;

mod account_suspended;
mod address_disabled;
mod address_not_found;
mod attachment_rejected;
mod authentication_failed;
mod blocked;
mod connection_failed;
mod content_rejected;
mod delivery_expired;
mod dns_failure;
mod domain_not_found;
mod greylisted;
mod invalid_address;
mod mailbox_full;
mod message_too_large;
mod policy_rejected;
mod rate_limited;
mod relay_denied;
mod sender_rejected;
mod server_unavailable;
mod smtp_timeout;
mod spam_rejected;
mod unclassified;
mod user_unknown;

/// Every file, in the order in which the library numbers the rules.
pub const FILES: &[Rules] = &[
    address_not_found::RULES,
    domain_not_found::RULES,
    invalid_address::RULES,
    blocked::RULES,
    address_disabled::RULES,
    policy_rejected::RULES,
    user_unknown::RULES,
    mailbox_full::RULES,
    account_suspended::RULES,
    server_unavailable::RULES,
    rate_limited::RULES,
    message_too_large::RULES,
    dns_failure::RULES,
    content_rejected::RULES,
    authentication_failed::RULES,
    spam_rejected::RULES,
    attachment_rejected::RULES,
    sender_rejected::RULES,
    relay_denied::RULES,
    greylisted::RULES,
    connection_failed::RULES,
    smtp_timeout::RULES,
    delivery_expired::RULES,
    unclassified::RULES,
];
