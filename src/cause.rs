//! Causes: the finer answer behind a reason.
//!
//! This file names nothing but `core`, because the build script reads it too.

use core::fmt;

/// Writes the enum, its list and its codes from one table.
macro_rules! causes {
    ($( $(#[$meta:meta])* $variant:ident = $code:literal, )*) => {
        /// The finer cause behind a reason.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Cause {
            $( $(#[$meta])* $variant, )*
        }

        impl Cause {
            /// Every cause.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )* ];

            /// The stable, snake_case name.
            pub const fn code(self) -> &'static str {
                match self {
                    $( Self::$variant => $code, )*
                }
            }
        }
    };
}

causes! {
    /// `null_mx`.
    NullMx = "null_mx",
    /// `no_mx`.
    NoMx = "no_mx",
    /// `nxdomain`.
    Nxdomain = "nxdomain",
    /// `dns_temporary_failure`.
    DnsTemporaryFailure = "dns_temporary_failure",
    /// `address_moved`.
    AddressMoved = "address_moved",
    /// `owner_changed`.
    OwnerChanged = "owner_changed",
    /// `inactive`.
    Inactive = "inactive",
    /// `account_closed`.
    AccountClosed = "account_closed",
    /// `over_quota`.
    OverQuota = "over_quota",
    /// `too_many_stored_messages`.
    TooManyStoredMessages = "too_many_stored_messages",
    /// `ip_listed`.
    IpListed = "ip_listed",
    /// `domain_listed`.
    DomainListed = "domain_listed",
    /// `url_listed`.
    UrlListed = "url_listed",
    /// `poor_ip_reputation`.
    PoorIpReputation = "poor_ip_reputation",
    /// `poor_domain_reputation`.
    PoorDomainReputation = "poor_domain_reputation",
    /// `country_blocked`.
    CountryBlocked = "country_blocked",
    /// `dynamic_ip`.
    DynamicIp = "dynamic_ip",
    /// `recipient_filter`.
    RecipientFilter = "recipient_filter",
    /// `allowed_senders_only`.
    AllowedSendersOnly = "allowed_senders_only",
    /// `list_posting_denied`.
    ListPostingDenied = "list_posting_denied",
    /// `challenge_response`.
    ChallengeResponse = "challenge_response",
    /// `sender_address_unknown`.
    SenderAddressUnknown = "sender_address_unknown",
    /// `sender_domain_unresolvable`.
    SenderDomainUnresolvable = "sender_domain_unresolvable",
    /// `sender_address_malformed`.
    SenderAddressMalformed = "sender_address_malformed",
    /// `sender_verification_failed`.
    SenderVerificationFailed = "sender_verification_failed",
    /// `sender_address_banned`.
    SenderAddressBanned = "sender_address_banned",
    /// `no_ptr`.
    NoPtr = "no_ptr",
    /// `ptr_mismatch`.
    PtrMismatch = "ptr_mismatch",
    /// `helo_refused`.
    HeloRefused = "helo_refused",
    /// `tls_required`.
    TlsRequired = "tls_required",
    /// `requiretls`.
    Requiretls = "requiretls",
    /// `auth_required`.
    AuthRequired = "auth_required",
    /// `auth_failed`.
    AuthFailed = "auth_failed",
    /// `open_relay_refused`.
    OpenRelayRefused = "open_relay_refused",
    /// `mail_loop`.
    MailLoop = "mail_loop",
    /// `spf_fail`.
    SpfFail = "spf_fail",
    /// `dkim_fail`.
    DkimFail = "dkim_fail",
    /// `dmarc_fail`.
    DmarcFail = "dmarc_fail",
    /// `dmarc_alignment`.
    DmarcAlignment = "dmarc_alignment",
    /// `arc_fail`.
    ArcFail = "arc_fail",
    /// `unauthenticated`.
    Unauthenticated = "unauthenticated",
    /// `too_many_messages`.
    TooManyMessages = "too_many_messages",
    /// `too_many_connections`.
    TooManyConnections = "too_many_connections",
    /// `too_many_recipients`.
    TooManyRecipients = "too_many_recipients",
    /// `too_many_errors`.
    TooManyErrors = "too_many_errors",
    /// `recipient_rate`.
    RecipientRate = "recipient_rate",
    /// `sending_quota`.
    SendingQuota = "sending_quota",
    /// `complaints`.
    Complaints = "complaints",
    /// `unusual_volume`.
    UnusualVolume = "unusual_volume",
    /// `system_disk_full`.
    SystemDiskFull = "system_disk_full",
    /// `system_error`.
    SystemError = "system_error",
    /// `misconfigured`.
    Misconfigured = "misconfigured",
    /// `local_delivery_failed`.
    LocalDeliveryFailed = "local_delivery_failed",
    /// `connection_refused`.
    ConnectionRefused = "connection_refused",
    /// `connect_timeout`.
    ConnectTimeout = "connect_timeout",
    /// `connection_lost`.
    ConnectionLost = "connection_lost",
    /// `network_unreachable`.
    NetworkUnreachable = "network_unreachable",
    /// `tls_handshake_failed`.
    TlsHandshakeFailed = "tls_handshake_failed",
    /// `greeting_timeout`.
    GreetingTimeout = "greeting_timeout",
    /// `command_timeout`.
    CommandTimeout = "command_timeout",
    /// `data_timeout`.
    DataTimeout = "data_timeout",
    /// `message_too_large`.
    MessageTooLarge = "message_too_large",
    /// `too_many_attachments`.
    TooManyAttachments = "too_many_attachments",
    /// `line_or_header_too_long`.
    LineOrHeaderTooLong = "line_or_header_too_long",
    /// `malformed_message`.
    MalformedMessage = "malformed_message",
    /// `bad_header`.
    BadHeader = "bad_header",
    /// `eight_bit_unsupported`.
    EightBitUnsupported = "eight_bit_unsupported",
    /// `prohibited_words`.
    ProhibitedWords = "prohibited_words",
    /// `phishing`.
    Phishing = "phishing",
    /// `virus`.
    Virus = "virus",
    /// `forbidden_file_type`.
    ForbiddenFileType = "forbidden_file_type",
    /// `unscannable_attachment`.
    UnscannableAttachment = "unscannable_attachment",
    /// `encryption_required`.
    EncryptionRequired = "encryption_required",
    /// `provider_suppressed`.
    ProviderSuppressed = "provider_suppressed",
    /// `protocol_error`.
    ProtocolError = "protocol_error",
    /// `greylisted`.
    Greylisted = "greylisted",
    /// `greylisted_wait`.
    GreylistedWait = "greylisted_wait",
    /// `verification_in_progress`.
    VerificationInProgress = "verification_in_progress",
    /// `delivery_expired`.
    DeliveryExpired = "delivery_expired",
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}
