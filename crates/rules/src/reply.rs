//! Reply codes: what the few that name a cause stand for when nothing else says more.
//!
//! 450, 451, 550, 553 and 554 are given for everything and are left out; so are 500 to 504 and 555,
//! which name errors of the protocol. Some servers write an enhanced status code without its dots:
//! 4.2.2 as 422, 5.1.1 as 511.

use crate::rule::{CodeRule, CodeStrength::*, reply};

/// Every reply code that says something.
pub const REPLY: &[CodeRule<u16>] = &[
    reply(420, "connection_failed", Weak).cause("connect_timeout"),
    // Not ready. RFC 5321 lets it answer any command.
    reply(421, "server_unavailable", Weak),
    reply(422, "mailbox_full", Weak).cause("over_quota"),
    reply(426, "connection_failed", Weak).cause("connection_lost"),
    reply(431, "server_unavailable", Weak).cause("system_disk_full"),
    // RFC 4954. Exchange uses 432 and 454 for other things too.
    reply(432, "relay_denied", Weak).cause("auth_failed"),
    reply(441, "connection_failed", Weak).cause("connect_timeout"),
    reply(442, "connection_failed", Weak).cause("connection_lost"),
    reply(446, "relay_denied", Weak).cause("mail_loop"),
    reply(447, "delivery_expired", Weak).cause("delivery_expired"),
    reply(449, "server_unavailable", Weak).cause("misconfigured"),
    // Registered as "insufficient system storage", but given for many limits.
    reply(452, "server_unavailable", Weak),
    reply(454, "relay_denied", Weak),
    reply(510, "address_not_found", Weak).soft("account_suspended"),
    reply(511, "address_not_found", Weak).soft("account_suspended"),
    reply(512, "domain_not_found", Weak).soft("dns_failure"),
    reply(513, "invalid_address", Weak),
    reply(515, "invalid_address", Weak),
    // RFC 7504: a host or a domain that takes no mail. Some hosts give 521 to whom they block.
    reply(521, "domain_not_found", Weak).by_class("blocked", "sender_rejected"),
    reply(522, "mailbox_full", Weak).cause("over_quota"),
    reply(523, "message_too_large", Weak).cause("message_too_large"),
    // RFC 5248: the account that logged in is disabled.
    reply(525, "relay_denied", Weak).cause("auth_failed"),
    // RFC 4954: SMTP AUTH is missing or failed.
    reply(530, "relay_denied", Exact).cause("auth_required"),
    reply(534, "relay_denied", Exact).cause("auth_failed"),
    reply(535, "relay_denied", Exact).cause("auth_failed"),
    reply(538, "relay_denied", Exact).cause("auth_failed"),
    // Filters and block lists.
    reply(541, "spam_rejected", Weak),
    // RFC 5321: not local, or over the storage allotted.
    // "User not local", but servers give it for anything: alone, it tells no more than its class.
    reply(551, "user_unknown", Weak).by_class("unclassified_hard", "unclassified_soft"),
    reply(552, "mailbox_full", Weak),
    reply(556, "domain_not_found", Exact).cause("null_mx"),
    reply(571, "policy_rejected", Weak).soft("sender_rejected"),
    reply(591, "blocked", Weak)
        .soft("sender_rejected")
        .cause("ip_listed"),
];
