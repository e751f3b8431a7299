//! Reply codes: what the few that name a cause stand for when nothing else says more.
//!
//! 450, 451, 550, 553 and 554 are given for everything and are left out; so are 500 to 504 and 555,
//! which name errors of the protocol. Some servers write an enhanced status code without its dots:
//! 4.2.2 as 422, 5.1.1 as 511.

use super::{CodeStrength::*, ReplyRule, Verdict};
use crate::cause::Cause;
use crate::reason::BounceReason as R;

const fn by_class(hard: R, soft: R) -> Verdict {
    Verdict::ByClass { hard, soft }
}

// The pairs that the class decides.
const USER: Verdict = by_class(R::USER_UNKNOWN, R::ACCOUNT_SUSPENDED);
const ADDRESS: Verdict = by_class(R::ADDRESS_NOT_FOUND, R::ACCOUNT_SUSPENDED);
const DOMAIN: Verdict = by_class(R::DOMAIN_NOT_FOUND, R::DNS_FAILURE);
const POLICY: Verdict = by_class(R::POLICY_REJECTED, R::SENDER_REJECTED);
const BLOCK: Verdict = by_class(R::BLOCKED, R::SENDER_REJECTED);

/// Every reply code that says something.
pub(crate) const REPLY: &[ReplyRule] = &[
    ReplyRule::new(
        "connection_failed.reply_420",
        420,
        Verdict::One(R::CONNECTION_FAILED),
        Weak,
    )
    .cause(Cause::ConnectTimeout),
    // Not ready. RFC 5321 lets it answer any command.
    ReplyRule::new(
        "server_unavailable.reply_421",
        421,
        Verdict::One(R::SERVER_UNAVAILABLE),
        Weak,
    ),
    ReplyRule::new(
        "mailbox_full.reply_422",
        422,
        Verdict::One(R::MAILBOX_FULL),
        Weak,
    )
    .cause(Cause::OverQuota),
    ReplyRule::new(
        "connection_failed.reply_426",
        426,
        Verdict::One(R::CONNECTION_FAILED),
        Weak,
    )
    .cause(Cause::ConnectionLost),
    ReplyRule::new(
        "server_unavailable.reply_431",
        431,
        Verdict::One(R::SERVER_UNAVAILABLE),
        Weak,
    )
    .cause(Cause::SystemDiskFull),
    // RFC 4954. Exchange uses 432 and 454 for other things too.
    ReplyRule::new(
        "relay_denied.reply_432",
        432,
        Verdict::One(R::RELAY_DENIED),
        Weak,
    )
    .cause(Cause::AuthFailed),
    ReplyRule::new(
        "connection_failed.reply_441",
        441,
        Verdict::One(R::CONNECTION_FAILED),
        Weak,
    )
    .cause(Cause::ConnectTimeout),
    ReplyRule::new(
        "connection_failed.reply_442",
        442,
        Verdict::One(R::CONNECTION_FAILED),
        Weak,
    )
    .cause(Cause::ConnectionLost),
    ReplyRule::new(
        "relay_denied.reply_446",
        446,
        Verdict::One(R::RELAY_DENIED),
        Weak,
    )
    .cause(Cause::MailLoop),
    ReplyRule::new(
        "delivery_expired.reply_447",
        447,
        Verdict::One(R::DELIVERY_EXPIRED),
        Weak,
    )
    .cause(Cause::DeliveryExpired),
    ReplyRule::new(
        "server_unavailable.reply_449",
        449,
        Verdict::One(R::SERVER_UNAVAILABLE),
        Weak,
    )
    .cause(Cause::Misconfigured),
    // Registered as "insufficient system storage", but given for many limits.
    ReplyRule::new(
        "server_unavailable.reply_452",
        452,
        Verdict::One(R::SERVER_UNAVAILABLE),
        Weak,
    ),
    ReplyRule::new(
        "relay_denied.reply_454",
        454,
        Verdict::One(R::RELAY_DENIED),
        Weak,
    ),
    ReplyRule::new("address_not_found.reply_510", 510, ADDRESS, Weak),
    ReplyRule::new("address_not_found.reply_511", 511, ADDRESS, Weak),
    ReplyRule::new("domain_not_found.reply_512", 512, DOMAIN, Weak),
    ReplyRule::new(
        "invalid_address.reply_513",
        513,
        Verdict::One(R::INVALID_ADDRESS),
        Weak,
    ),
    ReplyRule::new(
        "invalid_address.reply_515",
        515,
        Verdict::One(R::INVALID_ADDRESS),
        Weak,
    ),
    // RFC 7504: a host or a domain that takes no mail. Some hosts give 521 to whom they block.
    ReplyRule::new(
        "domain_not_found.reply_521",
        521,
        Verdict::One(R::DOMAIN_NOT_FOUND),
        Weak,
    ),
    ReplyRule::new(
        "mailbox_full.reply_522",
        522,
        Verdict::One(R::MAILBOX_FULL),
        Weak,
    )
    .cause(Cause::OverQuota),
    ReplyRule::new(
        "message_too_large.reply_523",
        523,
        Verdict::One(R::MESSAGE_TOO_LARGE),
        Weak,
    )
    .cause(Cause::MessageTooLarge),
    // RFC 5248: the account that logged in is disabled.
    ReplyRule::new(
        "relay_denied.reply_525",
        525,
        Verdict::One(R::RELAY_DENIED),
        Weak,
    )
    .cause(Cause::AuthFailed),
    // RFC 4954: SMTP AUTH is missing or failed.
    ReplyRule::new(
        "relay_denied.reply_530",
        530,
        Verdict::One(R::RELAY_DENIED),
        Exact,
    )
    .cause(Cause::AuthRequired),
    ReplyRule::new(
        "relay_denied.reply_534",
        534,
        Verdict::One(R::RELAY_DENIED),
        Exact,
    )
    .cause(Cause::AuthFailed),
    ReplyRule::new(
        "relay_denied.reply_535",
        535,
        Verdict::One(R::RELAY_DENIED),
        Exact,
    )
    .cause(Cause::AuthFailed),
    ReplyRule::new(
        "relay_denied.reply_538",
        538,
        Verdict::One(R::RELAY_DENIED),
        Exact,
    )
    .cause(Cause::AuthFailed),
    // Filters and block lists.
    ReplyRule::new(
        "spam_rejected.reply_541",
        541,
        Verdict::One(R::SPAM_REJECTED),
        Weak,
    ),
    // RFC 5321: not local, or over the storage allotted.
    ReplyRule::new("user_unknown.reply_551", 551, USER, Weak),
    ReplyRule::new(
        "mailbox_full.reply_552",
        552,
        Verdict::One(R::MAILBOX_FULL),
        Weak,
    ),
    ReplyRule::new(
        "domain_not_found.reply_556",
        556,
        Verdict::One(R::DOMAIN_NOT_FOUND),
        Exact,
    )
    .cause(Cause::NullMx),
    ReplyRule::new("policy_rejected.reply_571", 571, POLICY, Weak),
    ReplyRule::new("blocked.reply_591", 591, BLOCK, Weak).cause(Cause::IpListed),
];
