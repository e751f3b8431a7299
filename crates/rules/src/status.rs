//! Enhanced status codes: what each detail stands for when the words say nothing better.
//!
//! The registered meanings (RFC 3463 and the IANA registry) come first in each part, then those of
//! Microsoft and Google. An entry is `Exact` where the number names the cause, and `Weak` where
//! servers use it for many things.

use crate::rule::{CodeRule, CodeStrength::*, status};

/// Every enhanced status code that says something.
pub const STATUS: &[CodeRule<(u16, u16)>] = &[
    // Addresses: X.1.x. X.1.5 (valid) and X.1.9 (relayed on) are no failures.
    status((1, 0), "address_not_found", Weak).soft("account_suspended"),
    status((1, 1), "address_not_found", Exact).soft("account_suspended"),
    status((1, 2), "domain_not_found", Exact).soft("dns_failure"),
    status((1, 3), "invalid_address", Exact),
    status((1, 4), "invalid_address", Exact),
    status((1, 6), "address_disabled", Exact)
        .soft("account_suspended")
        .cause("address_moved"),
    status((1, 7), "sender_rejected", Exact).cause("sender_address_malformed"),
    status((1, 8), "sender_rejected", Exact).cause("sender_domain_unresolvable"),
    status((1, 10), "domain_not_found", Exact).cause("null_mx"),
    // Microsoft's X.1.x: two From addresses, the day's recipients used up, an answer passed on.
    status((1, 20), "content_rejected", Exact).cause("bad_header"),
    status((1, 90), "rate_limited", Exact).cause("sending_quota"),
    status((1, 350), "invalid_address", Exact),
    status((1, 351), "user_unknown", Exact).soft("account_suspended"),
    // Mailboxes: X.2.x.
    // Something about the mailbox, which may be anything.
    status((2, 0), "user_unknown", Weak).by_class("unclassified_hard", "unclassified_soft"),
    status((2, 1), "address_disabled", Exact).soft("account_suspended"),
    status((2, 2), "mailbox_full", Exact).cause("over_quota"),
    status((2, 3), "message_too_large", Exact).cause("message_too_large"),
    status((2, 4), "server_unavailable", Exact).cause("misconfigured"),
    // Microsoft's X.2.x: a wrong forward, and a recipient who gets mail too fast.
    status((2, 14), "server_unavailable", Exact).cause("misconfigured"),
    status((2, 121), "rate_limited", Exact).cause("recipient_rate"),
    status((2, 122), "rate_limited", Exact).cause("recipient_rate"),
    // Mail systems: X.3.x. X.3.6 (another priority) is no failure.
    status((3, 0), "server_unavailable", Weak).cause("system_error"),
    status((3, 1), "server_unavailable", Exact).cause("system_disk_full"),
    status((3, 2), "server_unavailable", Exact).cause("system_error"),
    status((3, 3), "server_unavailable", Weak),
    status((3, 4), "message_too_large", Exact).cause("message_too_large"),
    status((3, 5), "server_unavailable", Exact).cause("misconfigured"),
    // Network and routing: X.4.x. Microsoft says 5.4.1 of an unknown recipient, with words beside it.
    status((4, 0), "connection_failed", Weak),
    status((4, 1), "connection_failed", Exact)
        .class(4)
        .cause("connect_timeout"),
    status((4, 1), "connection_failed", Weak)
        .class(5)
        .cause("connect_timeout"),
    status((4, 2), "connection_failed", Exact).cause("connection_lost"),
    status((4, 3), "dns_failure", Exact).cause("dns_temporary_failure"),
    status((4, 4), "domain_not_found", Exact).soft("dns_failure"),
    status((4, 5), "server_unavailable", Exact),
    status((4, 6), "relay_denied", Exact).cause("mail_loop"),
    status((4, 7), "delivery_expired", Weak).cause("delivery_expired"),
    // Exchange's X.4.x: MTA-STS, routing tables, loops.
    status((4, 8), "connection_failed", Weak).cause("tls_handshake_failed"),
    status((4, 9), "server_unavailable", Weak).cause("misconfigured"),
    status((4, 11), "relay_denied", Exact).cause("mail_loop"),
    status((4, 12), "relay_denied", Exact).cause("mail_loop"),
    status((4, 14), "relay_denied", Exact).cause("mail_loop"),
    // Microsoft's X.4.3xx: why the message waited until it expired.
    status((4, 300), "delivery_expired", Weak).cause("delivery_expired"),
    status((4, 310), "domain_not_found", Exact).cause("nxdomain"),
    status((4, 311), "dns_failure", Exact).cause("dns_temporary_failure"),
    status((4, 312), "dns_failure", Exact).cause("dns_temporary_failure"),
    status((4, 313), "connection_failed", Weak),
    status((4, 314), "connection_failed", Weak),
    status((4, 315), "connection_failed", Exact).cause("connect_timeout"),
    status((4, 316), "server_unavailable", Exact).cause("connection_refused"),
    status((4, 317), "connection_failed", Exact),
    status((4, 318), "connection_failed", Exact).cause("connection_lost"),
    status((4, 319), "connection_failed", Weak),
    status((4, 320), "connection_failed", Weak),
    // The SMTP protocol: X.5.x. Only the number of recipients is a cause.
    status((5, 0), "unclassified", Weak).by_class("unclassified_hard", "unclassified_soft"),
    status((5, 1), "unclassified", Weak)
        .by_class("unclassified_hard", "unclassified_soft")
        .cause("protocol_error"),
    status((5, 2), "unclassified", Weak)
        .by_class("unclassified_hard", "unclassified_soft")
        .cause("protocol_error"),
    status((5, 3), "rate_limited", Exact).cause("too_many_recipients"),
    status((5, 4), "unclassified", Weak)
        .by_class("unclassified_hard", "unclassified_soft")
        .cause("protocol_error"),
    status((5, 5), "unclassified", Weak)
        .by_class("unclassified_hard", "unclassified_soft")
        .cause("protocol_error"),
    status((5, 6), "unclassified", Weak)
        .by_class("unclassified_hard", "unclassified_soft")
        .cause("protocol_error"),
    // Content and media: X.6.x.
    status((6, 0), "content_rejected", Exact),
    status((6, 1), "content_rejected", Exact),
    status((6, 2), "content_rejected", Exact),
    status((6, 3), "content_rejected", Exact),
    status((6, 4), "content_rejected", Exact),
    status((6, 5), "content_rejected", Exact),
    status((6, 6), "content_rejected", Exact),
    status((6, 7), "content_rejected", Exact).cause("eight_bit_unsupported"),
    status((6, 8), "content_rejected", Exact).cause("eight_bit_unsupported"),
    status((6, 9), "content_rejected", Exact).cause("eight_bit_unsupported"),
    status((6, 10), "content_rejected", Exact).cause("eight_bit_unsupported"),
    status((6, 11), "content_rejected", Exact).cause("malformed_message"),
    // Security and policy: X.7.x.
    status((7, 0), "policy_rejected", Weak).soft("sender_rejected"),
    status((7, 1), "policy_rejected", Weak).soft("sender_rejected"),
    status((7, 2), "sender_rejected", Exact).cause("list_posting_denied"),
    status((7, 3), "policy_rejected", Weak).soft("sender_rejected"),
    status((7, 4), "relay_denied", Weak).cause("auth_failed"),
    status((7, 5), "connection_failed", Exact).cause("tls_handshake_failed"),
    status((7, 6), "connection_failed", Exact).cause("tls_handshake_failed"),
    status((7, 7), "policy_rejected", Weak).soft("sender_rejected"),
    status((7, 8), "relay_denied", Exact).cause("auth_failed"),
    // Registered for weak passwords; Yahoo says it of DMARC.
    status((7, 9), "authentication_failed", Weak),
    status((7, 10), "sender_rejected", Exact).cause("tls_required"),
    status((7, 11), "relay_denied", Weak).cause("auth_failed"),
    status((7, 12), "relay_denied", Weak).cause("auth_failed"),
    status((7, 13), "relay_denied", Weak).cause("auth_failed"),
    status((7, 14), "relay_denied", Exact).cause("auth_required"),
    status((7, 15), "policy_rejected", Exact).soft("sender_rejected"),
    status((7, 16), "message_too_large", Exact).cause("message_too_large"),
    status((7, 17), "address_disabled", Exact)
        .soft("account_suspended")
        .cause("owner_changed"),
    status((7, 18), "address_disabled", Exact)
        .soft("account_suspended")
        .cause("owner_changed"),
    status((7, 19), "unclassified", Weak).by_class("unclassified_hard", "unclassified_soft"),
    status((7, 20), "authentication_failed", Exact).cause("dkim_fail"),
    status((7, 21), "authentication_failed", Exact).cause("dkim_fail"),
    status((7, 22), "authentication_failed", Exact).cause("dkim_fail"),
    // Google gives some registered numbers another meaning: 23 no PTR, 27 SPF, 29 TLS, 30 DKIM.
    status((7, 23), "sender_rejected", Exact)
        .class(4)
        .cause("no_ptr"),
    status((7, 23), "authentication_failed", Exact)
        .class(5)
        .cause("spf_fail"),
    status((7, 24), "authentication_failed", Exact).cause("spf_fail"),
    status((7, 25), "sender_rejected", Exact).cause("no_ptr"),
    status((7, 26), "authentication_failed", Exact).cause("unauthenticated"),
    status((7, 27), "authentication_failed", Exact)
        .class(4)
        .cause("spf_fail"),
    status((7, 27), "authentication_failed", Weak)
        .class(5)
        .cause("spf_fail"),
    status((7, 28), "rate_limited", Exact).cause("unusual_volume"),
    status((7, 29), "sender_rejected", Exact)
        .class(4)
        .cause("tls_required"),
    status((7, 29), "authentication_failed", Exact)
        .class(5)
        .cause("arc_fail"),
    status((7, 30), "authentication_failed", Exact).cause("dkim_fail"),
    status((7, 31), "authentication_failed", Exact).cause("dmarc_fail"),
    status((7, 32), "authentication_failed", Exact).cause("dmarc_alignment"),
    status((7, 40), "authentication_failed", Exact).cause("dmarc_fail"),
    // Microsoft's X.7.x: connectors, permissions, restricted recipients, logging in.
    status((7, 51), "sender_rejected", Exact).cause("allowed_senders_only"),
    status((7, 54), "relay_denied", Exact).cause("open_relay_refused"),
    status((7, 57), "relay_denied", Exact).cause("auth_required"),
    status((7, 60), "sender_rejected", Exact),
    status((7, 64), "relay_denied", Exact).cause("open_relay_refused"),
    status((7, 124), "sender_rejected", Exact).cause("allowed_senders_only"),
    status((7, 133), "sender_rejected", Exact).cause("allowed_senders_only"),
    status((7, 134), "sender_rejected", Exact).cause("allowed_senders_only"),
    status((7, 135), "sender_rejected", Exact).cause("allowed_senders_only"),
    status((7, 136), "sender_rejected", Exact).cause("allowed_senders_only"),
    status((7, 139), "relay_denied", Exact).cause("auth_failed"),
    status((7, 232), "rate_limited", Exact).cause("sending_quota"),
    status((7, 233), "rate_limited", Exact).cause("sending_quota"),
    status((7, 321), "connection_failed", Exact).cause("tls_handshake_failed"),
    status((7, 322), "connection_failed", Exact).cause("tls_handshake_failed"),
    status((7, 323), "connection_failed", Exact).cause("tls_handshake_failed"),
    status((7, 324), "connection_failed", Exact).cause("tls_handshake_failed"),
    status((7, 325), "connection_failed", Exact).cause("tls_handshake_failed"),
    status((7, 326), "connection_failed", Exact).cause("tls_handshake_failed"),
    // Exchange Online Protection: X.7.5xx.
    status((7, 500), "blocked", Weak)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 501), "sender_rejected", Exact).cause("sender_address_banned"),
    status((7, 502), "sender_rejected", Exact).cause("sender_address_banned"),
    status((7, 503), "sender_rejected", Exact).cause("sender_address_banned"),
    status((7, 504), "user_unknown", Exact).soft("account_suspended"),
    status((7, 505), "policy_rejected", Exact).soft("sender_rejected"),
    status((7, 506), "sender_rejected", Exact).cause("helo_refused"),
    status((7, 507), "policy_rejected", Exact)
        .soft("sender_rejected")
        .cause("recipient_filter"),
    status((7, 508), "rate_limited", Exact),
    status((7, 509), "authentication_failed", Exact).cause("dmarc_fail"),
    status((7, 510), "policy_rejected", Exact).soft("sender_rejected"),
    status((7, 511), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 512), "content_rejected", Exact).cause("bad_header"),
    status((7, 513), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 515), "authentication_failed", Exact).cause("unauthenticated"),
    status((7, 520), "policy_rejected", Exact).soft("sender_rejected"),
    status((7, 550), "blocked", Weak)
        .soft("sender_rejected")
        .cause("ip_listed"),
    // Banned addresses: X.7.606 to X.7.649.
    status((7, 606), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 607), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 608), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 609), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 610), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 611), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 612), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 613), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 614), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 615), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 616), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 617), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 618), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 619), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 620), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 621), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 622), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 623), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 624), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 625), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 626), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 627), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 628), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 629), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 630), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 631), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 632), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 633), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 634), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 635), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 636), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 637), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 638), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 639), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 640), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 641), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 642), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 643), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 644), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 645), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 646), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 647), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 648), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 649), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    // Addresses that are slowed down.
    status((7, 650), "rate_limited", Exact),
    status((7, 651), "rate_limited", Exact).cause("too_many_messages"),
    status((7, 652), "rate_limited", Exact).cause("too_many_connections"),
    status((7, 653), "rate_limited", Exact),
    status((7, 654), "rate_limited", Exact),
    // Tenants of Microsoft 365.
    status((7, 700), "rate_limited", Exact).cause("sending_quota"),
    status((7, 703), "policy_rejected", Exact).soft("sender_rejected"),
    status((7, 705), "rate_limited", Exact).cause("sending_quota"),
    status((7, 708), "blocked", Exact)
        .soft("sender_rejected")
        .cause("ip_listed"),
    status((7, 750), "sender_rejected", Exact),
];
