//! Enhanced status codes: what each detail stands for when the words say nothing better.
//!
//! The registered meanings (RFC 3463 and the IANA registry) come first in each part, then those of
//! Microsoft and Google. An entry is `Exact` where the number names the cause, and `Weak` where
//! servers use it for many things.

use super::{CodeStrength::*, StatusRule, Verdict};
use crate::cause::Cause;
use crate::reason::BounceReason as R;

const fn by_class(hard: R, soft: R) -> Verdict {
    Verdict::ByClass { hard, soft }
}

// The pairs that the class decides.
const ADDRESS: Verdict = by_class(R::ADDRESS_NOT_FOUND, R::ACCOUNT_SUSPENDED);
const USER: Verdict = by_class(R::USER_UNKNOWN, R::ACCOUNT_SUSPENDED);
const DISABLED: Verdict = by_class(R::ADDRESS_DISABLED, R::ACCOUNT_SUSPENDED);
const DOMAIN: Verdict = by_class(R::DOMAIN_NOT_FOUND, R::DNS_FAILURE);
const POLICY: Verdict = by_class(R::POLICY_REJECTED, R::SENDER_REJECTED);
const BLOCK: Verdict = by_class(R::BLOCKED, R::SENDER_REJECTED);
const UNKNOWN: Verdict = by_class(R::UNCLASSIFIED_HARD, R::UNCLASSIFIED_SOFT);

/// Every enhanced status code that says something.
pub(crate) const STATUS: &[StatusRule] = &[
    // Addresses: X.1.x. X.1.5 (valid) and X.1.9 (relayed on) are no failures.
    StatusRule::new("address_not_found.status_1_0", (1, 0), ADDRESS, Weak),
    StatusRule::new("address_not_found.status_1_1", (1, 1), ADDRESS, Exact),
    StatusRule::new("domain_not_found.status_1_2", (1, 2), DOMAIN, Exact),
    StatusRule::new(
        "invalid_address.status_1_3",
        (1, 3),
        Verdict::One(R::INVALID_ADDRESS),
        Exact,
    ),
    StatusRule::new(
        "invalid_address.status_1_4",
        (1, 4),
        Verdict::One(R::INVALID_ADDRESS),
        Exact,
    ),
    StatusRule::new("address_disabled.status_1_6", (1, 6), DISABLED, Exact)
        .cause(Cause::AddressMoved),
    StatusRule::new(
        "sender_rejected.status_1_7",
        (1, 7),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    )
    .cause(Cause::SenderAddressMalformed),
    StatusRule::new(
        "sender_rejected.status_1_8",
        (1, 8),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    )
    .cause(Cause::SenderDomainUnresolvable),
    StatusRule::new(
        "domain_not_found.status_1_10",
        (1, 10),
        Verdict::One(R::DOMAIN_NOT_FOUND),
        Exact,
    )
    .cause(Cause::NullMx),
    // Microsoft's X.1.x: two From addresses, the day's recipients used up, an answer passed on.
    StatusRule::new(
        "content_rejected.status_1_20",
        (1, 20),
        Verdict::One(R::CONTENT_REJECTED),
        Exact,
    )
    .cause(Cause::BadHeader),
    StatusRule::new(
        "rate_limited.status_1_90",
        (1, 90),
        Verdict::One(R::RATE_LIMITED),
        Exact,
    )
    .cause(Cause::SendingQuota),
    StatusRule::new(
        "invalid_address.status_1_350",
        (1, 350),
        Verdict::One(R::INVALID_ADDRESS),
        Exact,
    ),
    StatusRule::new("user_unknown.status_1_351", (1, 351), USER, Exact),
    // Mailboxes: X.2.x.
    StatusRule::new("user_unknown.status_2_0", (2, 0), USER, Weak),
    StatusRule::new("address_disabled.status_2_1", (2, 1), DISABLED, Exact),
    StatusRule::new(
        "mailbox_full.status_2_2",
        (2, 2),
        Verdict::One(R::MAILBOX_FULL),
        Exact,
    )
    .cause(Cause::OverQuota),
    StatusRule::new(
        "message_too_large.status_2_3",
        (2, 3),
        Verdict::One(R::MESSAGE_TOO_LARGE),
        Exact,
    )
    .cause(Cause::MessageTooLarge),
    StatusRule::new(
        "server_unavailable.status_2_4",
        (2, 4),
        Verdict::One(R::SERVER_UNAVAILABLE),
        Exact,
    )
    .cause(Cause::Misconfigured),
    // Microsoft's X.2.x: a wrong forward, and a recipient who gets mail too fast.
    StatusRule::new(
        "server_unavailable.status_2_14",
        (2, 14),
        Verdict::One(R::SERVER_UNAVAILABLE),
        Exact,
    )
    .cause(Cause::Misconfigured),
    StatusRule::new(
        "rate_limited.status_2_121",
        (2, 121),
        Verdict::One(R::RATE_LIMITED),
        Exact,
    )
    .cause(Cause::RecipientRate),
    StatusRule::new(
        "rate_limited.status_2_122",
        (2, 122),
        Verdict::One(R::RATE_LIMITED),
        Exact,
    )
    .cause(Cause::RecipientRate),
    // Mail systems: X.3.x. X.3.6 (another priority) is no failure.
    StatusRule::new(
        "server_unavailable.status_3_0",
        (3, 0),
        Verdict::One(R::SERVER_UNAVAILABLE),
        Weak,
    )
    .cause(Cause::SystemError),
    StatusRule::new(
        "server_unavailable.status_3_1",
        (3, 1),
        Verdict::One(R::SERVER_UNAVAILABLE),
        Exact,
    )
    .cause(Cause::SystemDiskFull),
    StatusRule::new(
        "server_unavailable.status_3_2",
        (3, 2),
        Verdict::One(R::SERVER_UNAVAILABLE),
        Exact,
    )
    .cause(Cause::SystemError),
    StatusRule::new(
        "server_unavailable.status_3_3",
        (3, 3),
        Verdict::One(R::SERVER_UNAVAILABLE),
        Weak,
    ),
    StatusRule::new(
        "message_too_large.status_3_4",
        (3, 4),
        Verdict::One(R::MESSAGE_TOO_LARGE),
        Exact,
    )
    .cause(Cause::MessageTooLarge),
    StatusRule::new(
        "server_unavailable.status_3_5",
        (3, 5),
        Verdict::One(R::SERVER_UNAVAILABLE),
        Exact,
    )
    .cause(Cause::Misconfigured),
    // Network and routing: X.4.x. Microsoft says 5.4.1 of an unknown recipient, with words beside it.
    StatusRule::new(
        "connection_failed.status_4_0",
        (4, 0),
        Verdict::One(R::CONNECTION_FAILED),
        Weak,
    ),
    StatusRule::new(
        "connection_failed.status_4_4_1",
        (4, 1),
        Verdict::One(R::CONNECTION_FAILED),
        Exact,
    )
    .class(4)
    .cause(Cause::ConnectTimeout),
    StatusRule::new(
        "connection_failed.status_5_4_1",
        (4, 1),
        Verdict::One(R::CONNECTION_FAILED),
        Weak,
    )
    .class(5)
    .cause(Cause::ConnectTimeout),
    StatusRule::new(
        "connection_failed.status_4_2",
        (4, 2),
        Verdict::One(R::CONNECTION_FAILED),
        Exact,
    )
    .cause(Cause::ConnectionLost),
    StatusRule::new(
        "dns_failure.status_4_3",
        (4, 3),
        Verdict::One(R::DNS_FAILURE),
        Exact,
    )
    .cause(Cause::DnsTemporaryFailure),
    StatusRule::new("domain_not_found.status_4_4", (4, 4), DOMAIN, Exact),
    StatusRule::new(
        "server_unavailable.status_4_5",
        (4, 5),
        Verdict::One(R::SERVER_UNAVAILABLE),
        Exact,
    ),
    StatusRule::new(
        "relay_denied.status_4_6",
        (4, 6),
        Verdict::One(R::RELAY_DENIED),
        Exact,
    )
    .cause(Cause::MailLoop),
    StatusRule::new(
        "delivery_expired.status_4_7",
        (4, 7),
        Verdict::One(R::DELIVERY_EXPIRED),
        Weak,
    )
    .cause(Cause::DeliveryExpired),
    // Exchange's X.4.x: MTA-STS, routing tables, loops.
    StatusRule::new(
        "connection_failed.status_4_8",
        (4, 8),
        Verdict::One(R::CONNECTION_FAILED),
        Weak,
    )
    .cause(Cause::TlsHandshakeFailed),
    StatusRule::new(
        "server_unavailable.status_4_9",
        (4, 9),
        Verdict::One(R::SERVER_UNAVAILABLE),
        Weak,
    )
    .cause(Cause::Misconfigured),
    StatusRule::new(
        "relay_denied.status_4_11",
        (4, 11),
        Verdict::One(R::RELAY_DENIED),
        Exact,
    )
    .cause(Cause::MailLoop),
    StatusRule::new(
        "relay_denied.status_4_12",
        (4, 12),
        Verdict::One(R::RELAY_DENIED),
        Exact,
    )
    .cause(Cause::MailLoop),
    StatusRule::new(
        "relay_denied.status_4_14",
        (4, 14),
        Verdict::One(R::RELAY_DENIED),
        Exact,
    )
    .cause(Cause::MailLoop),
    // Microsoft's X.4.3xx: why the message waited until it expired.
    StatusRule::new(
        "delivery_expired.status_4_300",
        (4, 300),
        Verdict::One(R::DELIVERY_EXPIRED),
        Weak,
    )
    .cause(Cause::DeliveryExpired),
    StatusRule::new(
        "domain_not_found.status_4_310",
        (4, 310),
        Verdict::One(R::DOMAIN_NOT_FOUND),
        Exact,
    )
    .cause(Cause::Nxdomain),
    StatusRule::new(
        "dns_failure.status_4_311",
        (4, 311),
        Verdict::One(R::DNS_FAILURE),
        Exact,
    )
    .cause(Cause::DnsTemporaryFailure),
    StatusRule::new(
        "dns_failure.status_4_312",
        (4, 312),
        Verdict::One(R::DNS_FAILURE),
        Exact,
    )
    .cause(Cause::DnsTemporaryFailure),
    StatusRule::new(
        "connection_failed.status_4_313",
        (4, 313),
        Verdict::One(R::CONNECTION_FAILED),
        Weak,
    ),
    StatusRule::new(
        "connection_failed.status_4_314",
        (4, 314),
        Verdict::One(R::CONNECTION_FAILED),
        Weak,
    ),
    StatusRule::new(
        "connection_failed.status_4_315",
        (4, 315),
        Verdict::One(R::CONNECTION_FAILED),
        Exact,
    )
    .cause(Cause::ConnectTimeout),
    StatusRule::new(
        "server_unavailable.status_4_316",
        (4, 316),
        Verdict::One(R::SERVER_UNAVAILABLE),
        Exact,
    )
    .cause(Cause::ConnectionRefused),
    StatusRule::new(
        "connection_failed.status_4_317",
        (4, 317),
        Verdict::One(R::CONNECTION_FAILED),
        Exact,
    ),
    StatusRule::new(
        "connection_failed.status_4_318",
        (4, 318),
        Verdict::One(R::CONNECTION_FAILED),
        Exact,
    )
    .cause(Cause::ConnectionLost),
    StatusRule::new(
        "connection_failed.status_4_319",
        (4, 319),
        Verdict::One(R::CONNECTION_FAILED),
        Weak,
    ),
    StatusRule::new(
        "connection_failed.status_4_320",
        (4, 320),
        Verdict::One(R::CONNECTION_FAILED),
        Weak,
    ),
    // The SMTP protocol: X.5.x. Only the number of recipients is a cause.
    StatusRule::new("unclassified.status_5_0", (5, 0), UNKNOWN, Weak),
    StatusRule::new("unclassified.status_5_1", (5, 1), UNKNOWN, Weak).cause(Cause::ProtocolError),
    StatusRule::new("unclassified.status_5_2", (5, 2), UNKNOWN, Weak).cause(Cause::ProtocolError),
    StatusRule::new(
        "rate_limited.status_5_3",
        (5, 3),
        Verdict::One(R::RATE_LIMITED),
        Exact,
    )
    .cause(Cause::TooManyRecipients),
    StatusRule::new("unclassified.status_5_4", (5, 4), UNKNOWN, Weak).cause(Cause::ProtocolError),
    StatusRule::new("unclassified.status_5_5", (5, 5), UNKNOWN, Weak).cause(Cause::ProtocolError),
    StatusRule::new("unclassified.status_5_6", (5, 6), UNKNOWN, Weak).cause(Cause::ProtocolError),
    // Content and media: X.6.x.
    StatusRule::new(
        "content_rejected.status_6_0",
        (6, 0),
        Verdict::One(R::CONTENT_REJECTED),
        Exact,
    ),
    StatusRule::new(
        "content_rejected.status_6_1",
        (6, 1),
        Verdict::One(R::CONTENT_REJECTED),
        Exact,
    ),
    StatusRule::new(
        "content_rejected.status_6_2",
        (6, 2),
        Verdict::One(R::CONTENT_REJECTED),
        Exact,
    ),
    StatusRule::new(
        "content_rejected.status_6_3",
        (6, 3),
        Verdict::One(R::CONTENT_REJECTED),
        Exact,
    ),
    StatusRule::new(
        "content_rejected.status_6_4",
        (6, 4),
        Verdict::One(R::CONTENT_REJECTED),
        Exact,
    ),
    StatusRule::new(
        "content_rejected.status_6_5",
        (6, 5),
        Verdict::One(R::CONTENT_REJECTED),
        Exact,
    ),
    StatusRule::new(
        "content_rejected.status_6_6",
        (6, 6),
        Verdict::One(R::CONTENT_REJECTED),
        Exact,
    ),
    StatusRule::new(
        "content_rejected.status_6_7",
        (6, 7),
        Verdict::One(R::CONTENT_REJECTED),
        Exact,
    )
    .cause(Cause::EightBitUnsupported),
    StatusRule::new(
        "content_rejected.status_6_8",
        (6, 8),
        Verdict::One(R::CONTENT_REJECTED),
        Exact,
    )
    .cause(Cause::EightBitUnsupported),
    StatusRule::new(
        "content_rejected.status_6_9",
        (6, 9),
        Verdict::One(R::CONTENT_REJECTED),
        Exact,
    )
    .cause(Cause::EightBitUnsupported),
    StatusRule::new(
        "content_rejected.status_6_10",
        (6, 10),
        Verdict::One(R::CONTENT_REJECTED),
        Exact,
    )
    .cause(Cause::EightBitUnsupported),
    StatusRule::new(
        "content_rejected.status_6_11",
        (6, 11),
        Verdict::One(R::CONTENT_REJECTED),
        Exact,
    )
    .cause(Cause::MalformedMessage),
    // Security and policy: X.7.x.
    StatusRule::new("policy_rejected.status_7_0", (7, 0), POLICY, Weak),
    StatusRule::new("policy_rejected.status_7_1", (7, 1), POLICY, Weak),
    StatusRule::new(
        "sender_rejected.status_7_2",
        (7, 2),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    )
    .cause(Cause::ListPostingDenied),
    StatusRule::new("policy_rejected.status_7_3", (7, 3), POLICY, Weak),
    StatusRule::new(
        "relay_denied.status_7_4",
        (7, 4),
        Verdict::One(R::RELAY_DENIED),
        Weak,
    )
    .cause(Cause::AuthFailed),
    StatusRule::new(
        "connection_failed.status_7_5",
        (7, 5),
        Verdict::One(R::CONNECTION_FAILED),
        Exact,
    )
    .cause(Cause::TlsHandshakeFailed),
    StatusRule::new(
        "connection_failed.status_7_6",
        (7, 6),
        Verdict::One(R::CONNECTION_FAILED),
        Exact,
    )
    .cause(Cause::TlsHandshakeFailed),
    StatusRule::new("policy_rejected.status_7_7", (7, 7), POLICY, Weak),
    StatusRule::new(
        "relay_denied.status_7_8",
        (7, 8),
        Verdict::One(R::RELAY_DENIED),
        Exact,
    )
    .cause(Cause::AuthFailed),
    // Registered for weak passwords; Yahoo says it of DMARC.
    StatusRule::new(
        "authentication_failed.status_7_9",
        (7, 9),
        Verdict::One(R::AUTHENTICATION_FAILED),
        Weak,
    ),
    StatusRule::new(
        "sender_rejected.status_7_10",
        (7, 10),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    )
    .cause(Cause::TlsRequired),
    StatusRule::new(
        "relay_denied.status_7_11",
        (7, 11),
        Verdict::One(R::RELAY_DENIED),
        Weak,
    )
    .cause(Cause::AuthFailed),
    StatusRule::new(
        "relay_denied.status_7_12",
        (7, 12),
        Verdict::One(R::RELAY_DENIED),
        Weak,
    )
    .cause(Cause::AuthFailed),
    StatusRule::new(
        "relay_denied.status_7_13",
        (7, 13),
        Verdict::One(R::RELAY_DENIED),
        Weak,
    )
    .cause(Cause::AuthFailed),
    StatusRule::new(
        "relay_denied.status_7_14",
        (7, 14),
        Verdict::One(R::RELAY_DENIED),
        Exact,
    )
    .cause(Cause::AuthRequired),
    StatusRule::new("policy_rejected.status_7_15", (7, 15), POLICY, Exact),
    StatusRule::new(
        "message_too_large.status_7_16",
        (7, 16),
        Verdict::One(R::MESSAGE_TOO_LARGE),
        Exact,
    )
    .cause(Cause::MessageTooLarge),
    StatusRule::new("address_disabled.status_7_17", (7, 17), DISABLED, Exact)
        .cause(Cause::OwnerChanged),
    StatusRule::new("address_disabled.status_7_18", (7, 18), DISABLED, Exact)
        .cause(Cause::OwnerChanged),
    StatusRule::new("unclassified.status_7_19", (7, 19), UNKNOWN, Weak),
    StatusRule::new(
        "authentication_failed.status_7_20",
        (7, 20),
        Verdict::One(R::AUTHENTICATION_FAILED),
        Exact,
    )
    .cause(Cause::DkimFail),
    StatusRule::new(
        "authentication_failed.status_7_21",
        (7, 21),
        Verdict::One(R::AUTHENTICATION_FAILED),
        Exact,
    )
    .cause(Cause::DkimFail),
    StatusRule::new(
        "authentication_failed.status_7_22",
        (7, 22),
        Verdict::One(R::AUTHENTICATION_FAILED),
        Exact,
    )
    .cause(Cause::DkimFail),
    // Google gives some registered numbers another meaning: 23 no PTR, 27 SPF, 29 TLS, 30 DKIM.
    StatusRule::new(
        "sender_rejected.status_4_7_23",
        (7, 23),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    )
    .class(4)
    .cause(Cause::NoPtr),
    StatusRule::new(
        "authentication_failed.status_5_7_23",
        (7, 23),
        Verdict::One(R::AUTHENTICATION_FAILED),
        Exact,
    )
    .class(5)
    .cause(Cause::SpfFail),
    StatusRule::new(
        "authentication_failed.status_7_24",
        (7, 24),
        Verdict::One(R::AUTHENTICATION_FAILED),
        Exact,
    )
    .cause(Cause::SpfFail),
    StatusRule::new(
        "sender_rejected.status_7_25",
        (7, 25),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    )
    .cause(Cause::NoPtr),
    StatusRule::new(
        "authentication_failed.status_7_26",
        (7, 26),
        Verdict::One(R::AUTHENTICATION_FAILED),
        Exact,
    )
    .cause(Cause::Unauthenticated),
    StatusRule::new(
        "authentication_failed.status_4_7_27",
        (7, 27),
        Verdict::One(R::AUTHENTICATION_FAILED),
        Exact,
    )
    .class(4)
    .cause(Cause::SpfFail),
    StatusRule::new(
        "authentication_failed.status_5_7_27",
        (7, 27),
        Verdict::One(R::AUTHENTICATION_FAILED),
        Weak,
    )
    .class(5)
    .cause(Cause::SpfFail),
    StatusRule::new(
        "rate_limited.status_7_28",
        (7, 28),
        Verdict::One(R::RATE_LIMITED),
        Exact,
    )
    .cause(Cause::UnusualVolume),
    StatusRule::new(
        "sender_rejected.status_4_7_29",
        (7, 29),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    )
    .class(4)
    .cause(Cause::TlsRequired),
    StatusRule::new(
        "authentication_failed.status_5_7_29",
        (7, 29),
        Verdict::One(R::AUTHENTICATION_FAILED),
        Exact,
    )
    .class(5)
    .cause(Cause::ArcFail),
    StatusRule::new(
        "authentication_failed.status_7_30",
        (7, 30),
        Verdict::One(R::AUTHENTICATION_FAILED),
        Exact,
    )
    .cause(Cause::DkimFail),
    StatusRule::new(
        "authentication_failed.status_7_31",
        (7, 31),
        Verdict::One(R::AUTHENTICATION_FAILED),
        Exact,
    )
    .cause(Cause::DmarcFail),
    StatusRule::new(
        "authentication_failed.status_7_32",
        (7, 32),
        Verdict::One(R::AUTHENTICATION_FAILED),
        Exact,
    )
    .cause(Cause::DmarcAlignment),
    StatusRule::new(
        "authentication_failed.status_7_40",
        (7, 40),
        Verdict::One(R::AUTHENTICATION_FAILED),
        Exact,
    )
    .cause(Cause::DmarcFail),
    // Microsoft's X.7.x: connectors, permissions, restricted recipients, logging in.
    StatusRule::new(
        "sender_rejected.status_7_51",
        (7, 51),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    )
    .cause(Cause::AllowedSendersOnly),
    StatusRule::new(
        "relay_denied.status_7_54",
        (7, 54),
        Verdict::One(R::RELAY_DENIED),
        Exact,
    )
    .cause(Cause::OpenRelayRefused),
    StatusRule::new(
        "relay_denied.status_7_57",
        (7, 57),
        Verdict::One(R::RELAY_DENIED),
        Exact,
    )
    .cause(Cause::AuthRequired),
    StatusRule::new(
        "sender_rejected.status_7_60",
        (7, 60),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    ),
    StatusRule::new(
        "relay_denied.status_7_64",
        (7, 64),
        Verdict::One(R::RELAY_DENIED),
        Exact,
    )
    .cause(Cause::OpenRelayRefused),
    StatusRule::new(
        "sender_rejected.status_7_124",
        (7, 124),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    )
    .cause(Cause::AllowedSendersOnly),
    StatusRule::new(
        "sender_rejected.status_7_133",
        (7, 133),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    )
    .cause(Cause::AllowedSendersOnly),
    StatusRule::new(
        "sender_rejected.status_7_134",
        (7, 134),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    )
    .cause(Cause::AllowedSendersOnly),
    StatusRule::new(
        "sender_rejected.status_7_135",
        (7, 135),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    )
    .cause(Cause::AllowedSendersOnly),
    StatusRule::new(
        "sender_rejected.status_7_136",
        (7, 136),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    )
    .cause(Cause::AllowedSendersOnly),
    StatusRule::new(
        "relay_denied.status_7_139",
        (7, 139),
        Verdict::One(R::RELAY_DENIED),
        Exact,
    )
    .cause(Cause::AuthFailed),
    StatusRule::new(
        "rate_limited.status_7_232",
        (7, 232),
        Verdict::One(R::RATE_LIMITED),
        Exact,
    )
    .cause(Cause::SendingQuota),
    StatusRule::new(
        "rate_limited.status_7_233",
        (7, 233),
        Verdict::One(R::RATE_LIMITED),
        Exact,
    )
    .cause(Cause::SendingQuota),
    StatusRule::new(
        "connection_failed.status_7_321",
        (7, 321),
        Verdict::One(R::CONNECTION_FAILED),
        Exact,
    )
    .cause(Cause::TlsHandshakeFailed),
    StatusRule::new(
        "connection_failed.status_7_322",
        (7, 322),
        Verdict::One(R::CONNECTION_FAILED),
        Exact,
    )
    .cause(Cause::TlsHandshakeFailed),
    StatusRule::new(
        "connection_failed.status_7_323",
        (7, 323),
        Verdict::One(R::CONNECTION_FAILED),
        Exact,
    )
    .cause(Cause::TlsHandshakeFailed),
    StatusRule::new(
        "connection_failed.status_7_324",
        (7, 324),
        Verdict::One(R::CONNECTION_FAILED),
        Exact,
    )
    .cause(Cause::TlsHandshakeFailed),
    StatusRule::new(
        "connection_failed.status_7_325",
        (7, 325),
        Verdict::One(R::CONNECTION_FAILED),
        Exact,
    )
    .cause(Cause::TlsHandshakeFailed),
    StatusRule::new(
        "connection_failed.status_7_326",
        (7, 326),
        Verdict::One(R::CONNECTION_FAILED),
        Exact,
    )
    .cause(Cause::TlsHandshakeFailed),
    // Exchange Online Protection: X.7.5xx.
    StatusRule::new("blocked.status_7_500", (7, 500), BLOCK, Weak).cause(Cause::IpListed),
    StatusRule::new(
        "sender_rejected.status_7_501",
        (7, 501),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    )
    .cause(Cause::SenderAddressBanned),
    StatusRule::new(
        "sender_rejected.status_7_502",
        (7, 502),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    )
    .cause(Cause::SenderAddressBanned),
    StatusRule::new(
        "sender_rejected.status_7_503",
        (7, 503),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    )
    .cause(Cause::SenderAddressBanned),
    StatusRule::new("user_unknown.status_7_504", (7, 504), USER, Exact),
    StatusRule::new("policy_rejected.status_7_505", (7, 505), POLICY, Exact),
    StatusRule::new(
        "sender_rejected.status_7_506",
        (7, 506),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    )
    .cause(Cause::HeloRefused),
    StatusRule::new("policy_rejected.status_7_507", (7, 507), POLICY, Exact)
        .cause(Cause::RecipientFilter),
    StatusRule::new(
        "rate_limited.status_7_508",
        (7, 508),
        Verdict::One(R::RATE_LIMITED),
        Exact,
    ),
    StatusRule::new(
        "authentication_failed.status_7_509",
        (7, 509),
        Verdict::One(R::AUTHENTICATION_FAILED),
        Exact,
    )
    .cause(Cause::DmarcFail),
    StatusRule::new("policy_rejected.status_7_510", (7, 510), POLICY, Exact),
    StatusRule::new("blocked.status_7_511", (7, 511), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new(
        "content_rejected.status_7_512",
        (7, 512),
        Verdict::One(R::CONTENT_REJECTED),
        Exact,
    )
    .cause(Cause::BadHeader),
    StatusRule::new("blocked.status_7_513", (7, 513), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new(
        "authentication_failed.status_7_515",
        (7, 515),
        Verdict::One(R::AUTHENTICATION_FAILED),
        Exact,
    )
    .cause(Cause::Unauthenticated),
    StatusRule::new("policy_rejected.status_7_520", (7, 520), POLICY, Exact),
    StatusRule::new("blocked.status_7_550", (7, 550), BLOCK, Weak).cause(Cause::IpListed),
    // Banned addresses: X.7.606 to X.7.649.
    StatusRule::new("blocked.status_7_606", (7, 606), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_607", (7, 607), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_608", (7, 608), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_609", (7, 609), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_610", (7, 610), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_611", (7, 611), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_612", (7, 612), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_613", (7, 613), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_614", (7, 614), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_615", (7, 615), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_616", (7, 616), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_617", (7, 617), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_618", (7, 618), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_619", (7, 619), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_620", (7, 620), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_621", (7, 621), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_622", (7, 622), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_623", (7, 623), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_624", (7, 624), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_625", (7, 625), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_626", (7, 626), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_627", (7, 627), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_628", (7, 628), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_629", (7, 629), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_630", (7, 630), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_631", (7, 631), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_632", (7, 632), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_633", (7, 633), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_634", (7, 634), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_635", (7, 635), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_636", (7, 636), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_637", (7, 637), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_638", (7, 638), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_639", (7, 639), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_640", (7, 640), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_641", (7, 641), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_642", (7, 642), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_643", (7, 643), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_644", (7, 644), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_645", (7, 645), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_646", (7, 646), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_647", (7, 647), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_648", (7, 648), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new("blocked.status_7_649", (7, 649), BLOCK, Exact).cause(Cause::IpListed),
    // Addresses that are slowed down.
    StatusRule::new(
        "rate_limited.status_7_650",
        (7, 650),
        Verdict::One(R::RATE_LIMITED),
        Exact,
    ),
    StatusRule::new(
        "rate_limited.status_7_651",
        (7, 651),
        Verdict::One(R::RATE_LIMITED),
        Exact,
    )
    .cause(Cause::TooManyMessages),
    StatusRule::new(
        "rate_limited.status_7_652",
        (7, 652),
        Verdict::One(R::RATE_LIMITED),
        Exact,
    )
    .cause(Cause::TooManyConnections),
    StatusRule::new(
        "rate_limited.status_7_653",
        (7, 653),
        Verdict::One(R::RATE_LIMITED),
        Exact,
    ),
    StatusRule::new(
        "rate_limited.status_7_654",
        (7, 654),
        Verdict::One(R::RATE_LIMITED),
        Exact,
    ),
    // Tenants of Microsoft 365.
    StatusRule::new(
        "rate_limited.status_7_700",
        (7, 700),
        Verdict::One(R::RATE_LIMITED),
        Exact,
    )
    .cause(Cause::SendingQuota),
    StatusRule::new("policy_rejected.status_7_703", (7, 703), POLICY, Exact),
    StatusRule::new(
        "rate_limited.status_7_705",
        (7, 705),
        Verdict::One(R::RATE_LIMITED),
        Exact,
    )
    .cause(Cause::SendingQuota),
    StatusRule::new("blocked.status_7_708", (7, 708), BLOCK, Exact).cause(Cause::IpListed),
    StatusRule::new(
        "sender_rejected.status_7_750",
        (7, 750),
        Verdict::One(R::SENDER_REJECTED),
        Exact,
    ),
];
