//! The reasons: what they are called, and which of the two kinds each one is.
//!
//! This file names nothing but `core`, because the build script reads it too.

use core::fmt;

/// Whether a failure is final.
///
/// The kind belongs to the reason, not to the reply code: a `550` that says "mailbox full" is soft. The
/// list is closed on purpose: a failure is final or it is not.
///
/// ```
/// use bounce_classifier::{BounceKind, BounceReason};
///
/// assert_eq!(BounceReason::USER_UNKNOWN.kind(), BounceKind::Hard);
/// assert_eq!(BounceKind::Hard.to_string(), "hard");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BounceKind {
    /// 恒久的な不達: sending the same message again will not help.
    Hard,
    /// 一時的な不達: it may arrive later, or once something is mended.
    Soft,
}

impl BounceKind {
    /// Both kinds, hard first.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::BounceKind::ALL.len(), 2);
    /// ```
    pub const ALL: &'static [Self] = &[Self::Hard, Self::Soft];

    /// The stable name: `hard` or `soft`.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::BounceKind::Soft.as_str(), "soft");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hard => "hard",
            Self::Soft => "soft",
        }
    }
}

impl fmt::Display for BounceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Writes an enum of reasons, its list and its names from one table.
macro_rules! reasons {
    (
        $(#[$meta:meta])*
        $name:ident { $( $(#[$vmeta:meta])* $variant:ident = $code:literal, )* }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[$vmeta])* $variant, )*
        }

        impl $name {
            /// Every reason of this kind, in the order of the taxonomy; `Unclassified` is last.
            ///
            /// ```
            #[doc = concat!("use bounce_classifier::", stringify!($name), ";")]
            ///
            #[doc = concat!("assert_eq!(", stringify!($name), "::ALL.last(), Some(&", stringify!($name), "::Unclassified));")]
            /// ```
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )* ];

            /// The stable, public, snake_case name.
            ///
            /// ```
            #[doc = concat!("use bounce_classifier::", stringify!($name), ";")]
            ///
            #[doc = concat!("assert!(", stringify!($name), "::ALL.iter().all(|reason| !reason.as_str().is_empty()));")]
            /// ```
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $( Self::$variant => $code, )*
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

reasons! {
    /// Why a message will never arrive (恒久的な不達).
    ///
    /// The list is closed on purpose: a `match` without a wildcard tells you what you forgot.
    ///
    /// ```
    /// use bounce_classifier::HardReason;
    ///
    /// assert_eq!(HardReason::UserUnknown.as_str(), "user_unknown");
    /// ```
    HardReason {
        /// メールアドレスが存在しない: the reply says that the recipient's *address* or *account* does not exist.
        AddressNotFound = "address_not_found",
        /// ドメインが存在しない: the recipient's domain does not exist, has no MX or A record, or accepts no mail (null MX, RFC 7505).
        DomainNotFound = "domain_not_found",
        /// 宛先のメールアドレスが無効: the recipient's address is malformed, forbidden or ambiguous.
        InvalidAddress = "invalid_address",
        /// 恒久的なブロック: the sending IP address, host or domain is blocked.
        Blocked = "blocked",
        /// アドレスの削除・無効化: the address was deleted, closed or deactivated, is inactive, or has moved.
        AddressDisabled = "address_disabled",
        /// 受信者側のポリシーによる拒否: a rule of the recipient or its organisation refuses the mail.
        PolicyRejected = "policy_rejected",
        /// ユーザーが見つからない: the recipient's server does not know the *user*, *mailbox* or *recipient*.
        UserUnknown = "user_unknown",
        /// Permanent, and nothing else is known.
        Unclassified = "unclassified_hard",
    }
}

reasons! {
    /// Why a message did not arrive this time (一時的な不達).
    ///
    /// The list is closed on purpose: a `match` without a wildcard tells you what you forgot.
    ///
    /// ```
    /// use bounce_classifier::SoftReason;
    ///
    /// assert_eq!(SoftReason::MailboxFull.as_str(), "mailbox_full");
    /// ```
    SoftReason {
        /// メールボックスの容量超過: the recipient's mailbox or account is over its quota.
        MailboxFull = "mailbox_full",
        /// アカウントの一時的な停止: the account is suspended, frozen, locked or unusable for now.
        AccountSuspended = "account_suspended",
        /// 受信者側のメールサーバーの停止: the recipient's mail system is down, out of disk or failed inside.
        ServerUnavailable = "server_unavailable",
        /// 短時間での大量配信: too many messages, connections or recipients in a time, a session or a transaction.
        RateLimited = "rate_limited",
        /// サイズ上限の超過: the message, its headers or its attachments exceed a size limit.
        MessageTooLarge = "message_too_large",
        /// DNSの一時的な問題: the recipient domain's DNS could not be read for now.
        DnsFailure = "dns_failure",
        /// 本文の内容によるブロック: words, links, headers or the format of the message are refused.
        ContentRejected = "content_rejected",
        /// DMARC/SPF/DKIM認証の失敗: DMARC, SPF, DKIM or ARC fails or is missing.
        AuthenticationFailed = "authentication_failed",
        /// 迷惑メールとの判定: a filter judges the message spam, junk, unsolicited, bulk or phishing.
        SpamRejected = "spam_rejected",
        /// 添付ファイルの拒否: a virus, malware, or a forbidden or dangerous attachment.
        AttachmentRejected = "attachment_rejected",
        /// 配信者ポリシーへの不適合: a rule about who may send here refuses this sender.
        SenderRejected = "sender_rejected",
        /// 中継の失敗: relaying is refused, or relays pass the message in a loop.
        RelayDenied = "relay_denied",
        /// グレーリスト: an unknown sender is put off for now (RFC 6647).
        Greylisted = "greylisted",
        /// 接続の失敗: there was no connection, or it broke.
        ConnectionFailed = "connection_failed",
        /// タイムアウト: a connected SMTP server did not answer in time.
        SmtpTimeout = "smtp_timeout",
        /// 配信の期限切れ: the retry period ran out, and no root cause is given.
        DeliveryExpired = "delivery_expired",
        /// Temporary, or of no class at all, and nothing else is known.
        Unclassified = "unclassified_soft",
    }
}

/// Why a message was not delivered, and by its variant whether that is final.
///
/// The list is closed on purpose: there are two kinds, and those of their reasons are
/// [closed](HardReason) as well.
///
/// ```
/// use bounce_classifier::{BounceKind, BounceReason, SoftReason};
///
/// let reason: BounceReason = "mailbox_full".parse()?;
/// assert_eq!(reason, SoftReason::MailboxFull);
/// assert_eq!(reason.kind(), BounceKind::Soft);
/// # Ok::<(), bounce_classifier::NameError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BounceReason {
    /// 恒久的な不達.
    Hard(HardReason),
    /// 一時的な不達.
    Soft(SoftReason),
}

/// Writes a constant for each reason, and the list of them all.
macro_rules! constants {
    ($( $name:ident = $kind:ident($enum:ident::$variant:ident), )*) => {
        /// A constant for each reason, for tables and patterns.
        ///
        /// ```
        /// use bounce_classifier::{BounceReason, HardReason};
        ///
        /// assert_eq!(BounceReason::BLOCKED, BounceReason::Hard(HardReason::Blocked));
        /// ```
        impl BounceReason {
            $(
                #[doc = concat!("`BounceReason::", stringify!($kind), "(", stringify!($enum), "::", stringify!($variant), ")`.")]
                pub const $name: Self = Self::$kind($enum::$variant);
            )*

            /// All 25 answers: the hard reasons, then the soft ones, in the order of the taxonomy.
            ///
            /// ```
            /// use bounce_classifier::BounceReason;
            ///
            /// assert_eq!(BounceReason::ALL.len(), 25);
            /// ```
            pub const ALL: &'static [Self] = &[ $( Self::$name, )* ];
        }
    };
}

constants! {
    ADDRESS_NOT_FOUND = Hard(HardReason::AddressNotFound),
    DOMAIN_NOT_FOUND = Hard(HardReason::DomainNotFound),
    INVALID_ADDRESS = Hard(HardReason::InvalidAddress),
    BLOCKED = Hard(HardReason::Blocked),
    ADDRESS_DISABLED = Hard(HardReason::AddressDisabled),
    POLICY_REJECTED = Hard(HardReason::PolicyRejected),
    USER_UNKNOWN = Hard(HardReason::UserUnknown),
    UNCLASSIFIED_HARD = Hard(HardReason::Unclassified),
    MAILBOX_FULL = Soft(SoftReason::MailboxFull),
    ACCOUNT_SUSPENDED = Soft(SoftReason::AccountSuspended),
    SERVER_UNAVAILABLE = Soft(SoftReason::ServerUnavailable),
    RATE_LIMITED = Soft(SoftReason::RateLimited),
    MESSAGE_TOO_LARGE = Soft(SoftReason::MessageTooLarge),
    DNS_FAILURE = Soft(SoftReason::DnsFailure),
    CONTENT_REJECTED = Soft(SoftReason::ContentRejected),
    AUTHENTICATION_FAILED = Soft(SoftReason::AuthenticationFailed),
    SPAM_REJECTED = Soft(SoftReason::SpamRejected),
    ATTACHMENT_REJECTED = Soft(SoftReason::AttachmentRejected),
    SENDER_REJECTED = Soft(SoftReason::SenderRejected),
    RELAY_DENIED = Soft(SoftReason::RelayDenied),
    GREYLISTED = Soft(SoftReason::Greylisted),
    CONNECTION_FAILED = Soft(SoftReason::ConnectionFailed),
    SMTP_TIMEOUT = Soft(SoftReason::SmtpTimeout),
    DELIVERY_EXPIRED = Soft(SoftReason::DeliveryExpired),
    UNCLASSIFIED_SOFT = Soft(SoftReason::Unclassified),
}

impl BounceReason {
    /// The reason's bit in a set of reasons.
    pub(crate) const fn bit(self) -> u32 {
        1 << match self {
            Self::Hard(reason) => reason as u32,
            Self::Soft(reason) => HardReason::ALL.len() as u32 + reason as u32,
        }
    }

    /// Whether the failure is final.
    ///
    /// ```
    /// use bounce_classifier::{BounceKind, BounceReason};
    ///
    /// assert_eq!(BounceReason::MAILBOX_FULL.kind(), BounceKind::Soft);
    /// ```
    #[must_use]
    pub const fn kind(self) -> BounceKind {
        match self {
            Self::Hard(_) => BounceKind::Hard,
            Self::Soft(_) => BounceKind::Soft,
        }
    }

    /// The hard reason, or `None` if this is a soft one.
    ///
    /// ```
    /// use bounce_classifier::{BounceReason, HardReason};
    ///
    /// assert_eq!(BounceReason::BLOCKED.hard(), Some(HardReason::Blocked));
    /// assert_eq!(BounceReason::MAILBOX_FULL.hard(), None);
    /// ```
    #[must_use]
    pub const fn hard(self) -> Option<HardReason> {
        match self {
            Self::Hard(reason) => Some(reason),
            Self::Soft(_) => None,
        }
    }

    /// The soft reason, or `None` if this is a hard one.
    ///
    /// ```
    /// use bounce_classifier::{BounceReason, SoftReason};
    ///
    /// assert_eq!(BounceReason::MAILBOX_FULL.soft(), Some(SoftReason::MailboxFull));
    /// assert_eq!(BounceReason::BLOCKED.soft(), None);
    /// ```
    #[must_use]
    pub const fn soft(self) -> Option<SoftReason> {
        match self {
            Self::Soft(reason) => Some(reason),
            Self::Hard(_) => None,
        }
    }

    /// The stable, public, snake_case name.
    ///
    /// ```
    /// use bounce_classifier::BounceReason;
    ///
    /// assert_eq!(BounceReason::UNCLASSIFIED_SOFT.as_str(), "unclassified_soft");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hard(reason) => reason.as_str(),
            Self::Soft(reason) => reason.as_str(),
        }
    }

    /// Whether this is one of the two honest "not recognised" answers.
    ///
    /// ```
    /// use bounce_classifier::BounceReason;
    ///
    /// assert!(BounceReason::UNCLASSIFIED_HARD.is_unclassified());
    /// assert!(!BounceReason::BLOCKED.is_unclassified());
    /// ```
    #[must_use]
    pub const fn is_unclassified(self) -> bool {
        matches!(
            self,
            Self::Hard(HardReason::Unclassified) | Self::Soft(SoftReason::Unclassified)
        )
    }
}

impl fmt::Display for BounceReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A reason equals the hard or soft one that it holds.
macro_rules! equals {
    ($($kind:ident, $name:ident;)*) => { $(
        impl PartialEq<$name> for BounceReason {
            fn eq(&self, other: &$name) -> bool {
                *self == Self::$kind(*other)
            }
        }

        impl PartialEq<BounceReason> for $name {
            fn eq(&self, other: &BounceReason) -> bool {
                other == self
            }
        }
    )* };
}

equals! {
    Hard, HardReason;
    Soft, SoftReason;
}

impl From<HardReason> for BounceReason {
    fn from(reason: HardReason) -> Self {
        Self::Hard(reason)
    }
}

impl From<SoftReason> for BounceReason {
    fn from(reason: SoftReason) -> Self {
        Self::Soft(reason)
    }
}
