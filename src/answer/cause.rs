//! The causes: the finer answers behind the reasons, in one table.
//!
//! This file names nothing but `core` and the reasons, because the build script reads it too.

use core::fmt;

use crate::answer::reason::BounceReason as R;

/// Writes the enum, its list and all that is known of each cause from one table.
macro_rules! causes {
    ($(
        $(#[$meta:meta])*
        $variant:ident = $code:literal, [$($reason:ident),+], $sisimai:literal, $kumomta:literal;
    )*) => {
        /// What exactly is the matter: the finer answer behind a reason.
        ///
        /// A reply that says only "user unknown" needs no cause beside its reason; a reply that says
        /// "no PTR record" is `sender_rejected`, and the cause says what to mend. More causes may be
        /// added in later versions.
        ///
        /// ```
        /// use bounce_classifier::{BounceReason, Cause, classify};
        ///
        /// let bounce = classify("550 5.7.25 The IP address sending this message does not have a PTR record")?;
        /// assert_eq!(bounce.reason(), BounceReason::SENDER_REJECTED);
        /// assert_eq!(bounce.cause(), Some(Cause::NoPtr));
        /// # Ok::<(), bounce_classifier::ClassifyError>(())
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Cause {
            $( $(#[$meta])* $variant, )*
        }

        impl Cause {
            /// Every cause, in the order of the table; later versions may have more.
            ///
            /// ```
            /// use bounce_classifier::Cause;
            ///
            /// assert!(Cause::ALL.contains(&Cause::NullMx));
            /// ```
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )* ];

            /// The stable, public, snake_case name.
            ///
            /// ```
            /// assert_eq!(bounce_classifier::Cause::OverQuota.as_str(), "over_quota");
            /// ```
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $( Self::$variant => $code, )*
                }
            }

            /// The reasons that it belongs to; at least one. An answer never has a cause that does
            /// not belong to its reason.
            ///
            /// ```
            /// use bounce_classifier::{BounceReason, Cause};
            ///
            /// assert_eq!(Cause::NullMx.reasons(), [BounceReason::DOMAIN_NOT_FOUND]);
            /// ```
            #[must_use]
            pub const fn reasons(self) -> &'static [R] {
                match self {
                    $( Self::$variant => &[ $( R::$reason, )+ ], )*
                }
            }

            /// The name of the reason that [Sisimai](https://libsisimai.org/) 5 gives to the same
            /// thing, in lower case.
            ///
            /// Its reasons are coarser: `policyviolation` and `systemerror`, among others, stand for
            /// several causes. Releases differ, too: some join `speeding` and `toomanyconn`. What it
            /// has no reason for is `onhold`.
            ///
            /// ```
            /// assert_eq!(bounce_classifier::Cause::NoPtr.sisimai(), "requireptr");
            /// ```
            #[cfg(feature = "foreign-names")]
            #[must_use]
            pub const fn sisimai(self) -> &'static str {
                match self {
                    $( Self::$variant => $sisimai, )*
                }
            }

            /// The name of the predefined bounce class of [KumoMTA](https://docs.kumomta.com/) that
            /// is nearest.
            ///
            /// Its classes are far coarser: one `AuthenticationFailed` for all of SPF, DKIM, DMARC
            /// and ARC, and one `TransientFailure` for whatever is only put off.
            ///
            /// ```
            /// assert_eq!(bounce_classifier::Cause::NoPtr.kumomta(), "InvalidSender");
            /// ```
            #[cfg(feature = "foreign-names")]
            #[must_use]
            pub const fn kumomta(self) -> &'static str {
                match self {
                    $( Self::$variant => $kumomta, )*
                }
            }
        }
    };
}

// Code, reasons, Sisimai's name, KumoMTA's name.
causes! {
    /// The recipient's domain publishes a null MX: it takes no mail at all (RFC 7505).
    NullMx = "null_mx", [DOMAIN_NOT_FOUND], "notaccept", "BadDomain";
    /// The recipient's domain exists, but has neither an MX nor an address record (RFC 5321 § 5.1).
    NoMx = "no_mx", [DOMAIN_NOT_FOUND, DNS_FAILURE], "notaccept", "BadDomain";
    /// The recipient's domain does not exist in the DNS: NXDOMAIN (RFC 8020).
    Nxdomain = "nxdomain", [DOMAIN_NOT_FOUND, DNS_FAILURE], "hostunknown", "BadDomain";
    /// The program that sends did not find the name of the server that it was to connect to, often its own SMTP server.
    /// Of the recipient's address this says nothing.
    ServerNameNotFound = "server_name_not_found", [DOMAIN_NOT_FOUND, DNS_FAILURE], "hostunknown", "BadDomain";
    /// The DNS gave no answer for now: SERVFAIL or a time-out (RFC 1035 § 4.1.1).
    DnsTemporaryFailure = "dns_temporary_failure", [DNS_FAILURE], "networkerror", "DNSFailure";

    /// The recipient has moved to another address: X.1.6 (RFC 3463 § 3.2), 551 (RFC 5321 § 4.2.3).
    AddressMoved = "address_moved", [ADDRESS_DISABLED, ACCOUNT_SUSPENDED], "hasmoved", "InvalidRecipient";
    /// The mailbox or the domain belongs to someone else by now: X.7.17, X.7.18 (RFC 7293).
    OwnerChanged = "owner_changed", [ADDRESS_DISABLED, ACCOUNT_SUSPENDED], "hasmoved", "InvalidRecipient";
    /// Nobody has used the account for a long time.
    Inactive = "inactive", [ADDRESS_DISABLED, ACCOUNT_SUSPENDED], "suspend", "InactiveMailbox";
    /// The account was closed or deleted.
    AccountClosed = "account_closed", [ADDRESS_DISABLED, ACCOUNT_SUSPENDED], "suspend", "InactiveMailbox";

    /// The mailbox has used up its space: X.2.2 (RFC 3463 § 3.3).
    OverQuota = "over_quota", [MAILBOX_FULL], "mailboxfull", "QuotaIssues";
    /// The mailbox holds as many messages as it may.
    TooManyStoredMessages = "too_many_stored_messages", [MAILBOX_FULL], "mailboxfull", "QuotaIssues";

    /// The sending IP address is on a blocklist, a DNSBL (RFC 5782) or the recipient's own.
    IpListed = "ip_listed", [BLOCKED, SENDER_REJECTED], "blocked", "SpamBlock";
    /// The sender's domain is on a blocklist.
    DomainListed = "domain_listed", [BLOCKED, SENDER_REJECTED], "blocked", "SpamBlock";
    /// A link in the message, or its domain, is on a blocklist.
    UrlListed = "url_listed", [CONTENT_REJECTED], "spamdetected", "SpamContent";
    /// The sending IP address has a poor reputation.
    PoorIpReputation = "poor_ip_reputation", [BLOCKED, SENDER_REJECTED, RATE_LIMITED], "badreputation", "SpamBlock";
    /// The sender's domain has a poor reputation.
    PoorDomainReputation = "poor_domain_reputation", [BLOCKED, SENDER_REJECTED], "badreputation", "SpamBlock";
    /// The recipient's side takes no mail from the country of the sending IP address.
    CountryBlocked = "country_blocked", [BLOCKED, SENDER_REJECTED], "blocked", "PolicyRelated";
    /// The sending IP address is a dynamic or residential one, which should not send mail itself.
    DynamicIp = "dynamic_ip", [BLOCKED, SENDER_REJECTED], "blocked", "PolicyRelated";

    /// The sender is taken for one that tries out which addresses exist: a dictionary attack.
    AddressHarvesting = "address_harvesting", [BLOCKED, SENDER_REJECTED], "blocked", "PolicyRelated";

    /// A filter that the recipient has set up refuses the message, such as a Sieve script (RFC 5429).
    RecipientFilter = "recipient_filter", [POLICY_REJECTED, SENDER_REJECTED], "filtered", "PolicyRelated";
    /// The recipient does not want this sender's mail: has unsubscribed, has chosen not to receive it, or has
    /// complained about it. The law asks to respect that (特定電子メールの送信の適正化等に関する法律 第三条;
    /// one click is enough to say so, RFC 8058).
    OptedOut = "opted_out", [POLICY_REJECTED, SENDER_REJECTED], "suppressed", "PolicyRelated";
    /// The recipient takes mail only from the senders on a list.
    AllowedSendersOnly = "allowed_senders_only", [SENDER_REJECTED], "filtered", "PolicyRelated";
    /// The sender is no member of the mailing list or group, or may not post there: X.7.2 (RFC 3463 § 3.8).
    ListPostingDenied = "list_posting_denied", [SENDER_REJECTED], "policyviolation", "PolicyRelated";
    /// The sender has to prove to be human first: challenge and response.
    ChallengeResponse = "challenge_response", [SENDER_REJECTED], "onhold", "ChallengeResponse";

    /// The sender's address does not exist.
    SenderAddressUnknown = "sender_address_unknown", [SENDER_REJECTED], "rejected", "InvalidSender";
    /// The sender's domain does not exist or cannot be resolved: X.1.8 (RFC 3463 § 3.2).
    SenderDomainUnresolvable = "sender_domain_unresolvable", [SENDER_REJECTED], "rejected", "InvalidSender";
    /// The sender's address is malformed: X.1.7 (RFC 3463 § 3.2).
    SenderAddressMalformed = "sender_address_malformed", [SENDER_REJECTED], "rejected", "InvalidSender";
    /// A callback to the sender's server did not confirm the sender's address.
    SenderVerificationFailed = "sender_verification_failed", [SENDER_REJECTED], "rejected", "InvalidSender";
    /// This one sender's address, or its domain, is refused by name.
    SenderAddressBanned = "sender_address_banned", [SENDER_REJECTED], "rejected", "PolicyRelated";

    /// The sending provider has not yet seen proof that the address or the domain is the sender's.
    SenderNotVerified = "sender_not_verified", [SENDER_REJECTED], "rejected", "InvalidSender";
    /// Who has logged in may not write under this sender's address.
    SenderNotOwned = "sender_not_owned", [SENDER_REJECTED, RELAY_DENIED], "rejected", "InvalidSender";
    /// The sender's own account or domain is suspended, and may send no mail.
    SenderAccountSuspended = "sender_account_suspended", [SENDER_REJECTED, RELAY_DENIED, RATE_LIMITED], "rejected", "PolicyRelated";
    /// Mail without a sender, such as a bounce (RFC 5321 § 4.5.5), is refused, or is one for a message that was never sent.
    NullSenderRefused = "null_sender_refused", [SENDER_REJECTED, POLICY_REJECTED], "policyviolation", "PolicyRelated";

    /// The sending IP address has no PTR record: X.7.25 (RFC 7372 § 3.3).
    NoPtr = "no_ptr", [SENDER_REJECTED], "requireptr", "InvalidSender";
    /// The PTR record does not match the HELO name or does not lead back to the IP address: X.7.25 (RFC 7372 § 3.3).
    PtrMismatch = "ptr_mismatch", [SENDER_REJECTED], "requireptr", "InvalidSender";
    /// The name given with HELO or EHLO is refused (RFC 5321 § 4.1.4).
    HeloRefused = "helo_refused", [SENDER_REJECTED], "blocked", "InvalidSender";
    /// The server takes mail only over TLS: STARTTLS comes first (RFC 3207 § 4).
    TlsRequired = "tls_required", [SENDER_REJECTED], "failedstarttls", "PolicyRelated";
    /// The message asks for REQUIRETLS, and the next server does not offer it: X.7.30 (RFC 8689).
    Requiretls = "requiretls", [SENDER_REJECTED], "failedstarttls", "PolicyRelated";
    /// The message itself has to be encrypted, as with S/MIME or OpenPGP.
    EncryptionRequired = "encryption_required", [SENDER_REJECTED], "securityerror", "PolicyRelated";

    /// The server wants a login before it takes the message: 530 (RFC 4954 § 6).
    AuthRequired = "auth_required", [RELAY_DENIED], "securityerror", "RelayDenied";
    /// The login failed: 535, X.7.8 (RFC 4954 § 6).
    AuthFailed = "auth_failed", [RELAY_DENIED], "securityerror", "AuthenticationFailed";
    /// The server is not responsible for the recipient's domain and does not relay.
    OpenRelayRefused = "open_relay_refused", [RELAY_DENIED], "norelaying", "RelayDenied";
    /// The message goes round in a loop, or has passed too many servers: X.4.6 (RFC 3463 § 3.5, RFC 5321 § 6.3).
    MailLoop = "mail_loop", [RELAY_DENIED], "networkerror", "RoutingErrors";

    /// SPF fails: X.7.23, X.7.24 (RFC 7208, RFC 7372 § 3.2).
    SpfFail = "spf_fail", [AUTHENTICATION_FAILED], "authfailure", "AuthenticationFailed";
    /// There is no DKIM signature that passes: X.7.20 to X.7.22 (RFC 6376, RFC 7372 § 3.1).
    DkimFail = "dkim_fail", [AUTHENTICATION_FAILED], "authfailure", "AuthenticationFailed";
    /// DMARC fails, and the policy of the From domain asks for a refusal (RFC 7489).
    DmarcFail = "dmarc_fail", [AUTHENTICATION_FAILED], "authfailure", "AuthenticationFailed";
    /// SPF or DKIM passes, but for another domain than that of the From address (RFC 7489 § 3.1).
    DmarcAlignment = "dmarc_alignment", [AUTHENTICATION_FAILED], "authfailure", "AuthenticationFailed";
    /// The ARC chain does not validate: X.7.29 (RFC 8617).
    ArcFail = "arc_fail", [AUTHENTICATION_FAILED], "authfailure", "AuthenticationFailed";
    /// Neither SPF nor DKIM vouches for the message: X.7.26 (RFC 7372 § 3.4).
    Unauthenticated = "unauthenticated", [AUTHENTICATION_FAILED], "authfailure", "AuthenticationFailed";

    /// Too many messages in a time or in a session.
    TooManyMessages = "too_many_messages", [RATE_LIMITED], "speeding", "TransientFailure";
    /// Too many connections at once or in a time.
    TooManyConnections = "too_many_connections", [RATE_LIMITED], "toomanyconn", "TransientFailure";
    /// Too many recipients in a message or in a time: X.5.3 (RFC 3463 § 3.6).
    TooManyRecipients = "too_many_recipients", [RATE_LIMITED], "toomanyconn", "PolicyRelated";
    /// Too many commands that failed, or too many unknown recipients.
    TooManyErrors = "too_many_errors", [RATE_LIMITED], "toomanyconn", "PolicyRelated";
    /// The recipient gets mail faster than the server takes it.
    RecipientRate = "recipient_rate", [RATE_LIMITED], "speeding", "TransientFailure";
    /// The sender's own account may send no more for now.
    SendingQuota = "sending_quota", [RATE_LIMITED], "speeding", "TransientFailure";
    /// Recipients have complained about the sender's mail.
    Complaints = "complaints", [RATE_LIMITED, SPAM_REJECTED], "badreputation", "SpamBlock";
    /// The volume is out of the ordinary: X.7.28 is a flood (IANA registry of enhanced status codes).
    UnusualVolume = "unusual_volume", [RATE_LIMITED], "speeding", "TransientFailure";

    /// The disk of the recipient's server is full: X.3.1 (RFC 3463 § 3.4).
    SystemDiskFull = "system_disk_full", [SERVER_UNAVAILABLE], "systemfull", "TransientFailure";
    /// The recipient's server failed inside or is out of service: 421, 451 (RFC 5321 § 4.2.3).
    SystemError = "system_error", [SERVER_UNAVAILABLE], "systemerror", "TransientFailure";
    /// The recipient's server, or its routing, is misconfigured: X.3.5 (RFC 3463 § 3.4).
    Misconfigured = "misconfigured", [SERVER_UNAVAILABLE], "systemerror", "BadConfiguration";
    /// The program that files the message in the mailbox failed.
    LocalDeliveryFailed = "local_delivery_failed", [SERVER_UNAVAILABLE], "mailererror", "BadConfiguration";
    /// The host refused the connection: nothing listens there, or it takes no mail for now.
    ConnectionRefused = "connection_refused", [SERVER_UNAVAILABLE], "networkerror", "BadConnection";

    /// No connection came about, mostly because none did in time: X.4.1 (RFC 3463 § 3.5).
    ConnectTimeout = "connect_timeout", [CONNECTION_FAILED], "networkerror", "BadConnection";
    /// The connection broke: X.4.2 (RFC 3463 § 3.5).
    ConnectionLost = "connection_lost", [CONNECTION_FAILED], "networkerror", "BadConnection";
    /// There is no way to the host: "no route to host", "network is unreachable".
    NetworkUnreachable = "network_unreachable", [CONNECTION_FAILED], "networkerror", "BadConnection";
    /// No encrypted connection came about: the TLS handshake, a certificate, DANE (RFC 7672) or MTA-STS (RFC 8461).
    TlsHandshakeFailed = "tls_handshake_failed", [CONNECTION_FAILED], "failedstarttls", "BadConnection";

    /// The server did not greet in time (RFC 5321 § 4.5.3.2.1).
    GreetingTimeout = "greeting_timeout", [SMTP_TIMEOUT], "networkerror", "NoAnswerFromHost";
    /// The server did not answer a command in time, or got none in time (RFC 5321 § 4.5.3.2).
    CommandTimeout = "command_timeout", [SMTP_TIMEOUT], "networkerror", "NoAnswerFromHost";
    /// Time ran out while the message was being sent, or before it was confirmed (RFC 5321 § 4.5.3.2.4 to § 4.5.3.2.6).
    DataTimeout = "data_timeout", [SMTP_TIMEOUT], "networkerror", "NoAnswerFromHost";

    /// The message is larger than the server takes: X.3.4 (RFC 3463 § 3.4, RFC 1870).
    MessageTooLarge = "message_too_large", [MESSAGE_TOO_LARGE], "mesgtoobig", "ContentRelated";
    /// The message has too many attachments or parts.
    TooManyAttachments = "too_many_attachments", [MESSAGE_TOO_LARGE], "mesgtoobig", "ContentRelated";
    /// A line (998 characters, RFC 5322 § 2.1.1), a header field or the whole header is too long.
    LineOrHeaderTooLong = "line_or_header_too_long", [MESSAGE_TOO_LARGE, CONTENT_REJECTED], "contenterror", "ContentRelated";

    /// The message is no well-formed one (RFC 5322, RFC 2045).
    MalformedMessage = "malformed_message", [CONTENT_REJECTED], "notcompliantrfc", "ContentRelated";
    /// A header field is missing, stands twice or is wrong (RFC 5322 § 3.6).
    BadHeader = "bad_header", [CONTENT_REJECTED], "notcompliantrfc", "ContentRelated";
    /// The server takes no 8-bit text (RFC 6152) or no addresses beyond ASCII: X.6.7 (RFC 6531).
    EightBitUnsupported = "eight_bit_unsupported", [CONTENT_REJECTED], "contenterror", "ContentRelated";
    /// The message has words that the recipient's side does not admit.
    ProhibitedWords = "prohibited_words", [CONTENT_REJECTED], "policyviolation", "ContentRelated";
    /// The message is taken for phishing or fraud.
    Phishing = "phishing", [SPAM_REJECTED], "spamdetected", "SpamContent";

    /// A virus or other malware was found.
    Virus = "virus", [ATTACHMENT_REJECTED], "virusdetected", "VirusRelated";
    /// The type or the name of an attached file is forbidden.
    ForbiddenFileType = "forbidden_file_type", [ATTACHMENT_REJECTED], "policyviolation", "ProhibitedAttachment";
    /// An attachment is encrypted or cannot be scanned.
    UnscannableAttachment = "unscannable_attachment", [ATTACHMENT_REJECTED], "policyviolation", "ProhibitedAttachment";

    /// The sending provider holds the address back, because of earlier bounces or complaints.
    ProviderSuppressed = "provider_suppressed", [ADDRESS_NOT_FOUND, ADDRESS_DISABLED, ACCOUNT_SUSPENDED, POLICY_REJECTED, UNCLASSIFIED_HARD, UNCLASSIFIED_SOFT], "suppressed", "PolicyRelated";
    /// One side broke the rules of SMTP: X.5.x (RFC 3463 § 3.6).
    ProtocolError = "protocol_error", [UNCLASSIFIED_HARD, UNCLASSIFIED_SOFT], "syntaxerror", "ProtocolErrors";

    /// The sender is put off because the server does not know it yet (RFC 6647).
    Greylisted = "greylisted", [GREYLISTED], "onhold", "TransientFailure";
    /// The same, and the server says how long to wait (RFC 6647).
    GreylistedWait = "greylisted_wait", [GREYLISTED], "onhold", "TransientFailure";
    /// The server is still finding out whether an address exists.
    VerificationInProgress = "verification_in_progress", [GREYLISTED], "onhold", "TransientFailure";
    /// The retry period ran out: X.4.7 (RFC 3463 § 3.5).
    DeliveryExpired = "delivery_expired", [DELIVERY_EXPIRED], "expired", "MessageExpired";
}

impl Cause {
    /// Whether it belongs to this reason.
    ///
    /// ```
    /// use bounce_classifier::{BounceReason, Cause};
    ///
    /// assert!(Cause::SpfFail.belongs_to(BounceReason::AUTHENTICATION_FAILED));
    /// assert!(!Cause::SpfFail.belongs_to(BounceReason::BLOCKED));
    /// ```
    #[must_use]
    pub const fn belongs_to(self, reason: R) -> bool {
        REASONS[self as usize] & reason.bit() != 0
    }
}

/// By cause: the reasons that it belongs to, as bits.
const REASONS: [u32; Cause::ALL.len()] = {
    let mut all = [0; Cause::ALL.len()];
    let mut at = 0;
    while at < all.len() {
        let reasons = Cause::ALL[at].reasons();
        let mut reason = 0;
        while reason < reasons.len() {
            all[Cause::ALL[at] as usize] |= reasons[reason].bit();
            reason += 1;
        }
        at += 1;
    }
    all
};

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
