//! Where the text of a reason does not fit: exceptions, chosen by a table.
//!
//! A reason has one text, and it fits most answers. Where a cause, the class or a dead blocklist makes it wrong,
//! there is an exception, which changes the title, the description or the remedy.

use crate::answer::action::Action;
use crate::answer::cause::Cause;
use crate::answer::reason::BounceReason;

/// What the advice depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Circumstances {
    pub reason: BounceReason,
    pub cause: Option<Cause>,
    pub action: Action,
    /// Whether a code says that the failure is permanent.
    pub is_permanent: bool,
    /// Whether the blocklist that is named is shut down.
    pub is_dead_list: bool,
}

/// Writes the enum and its list.
macro_rules! exceptions {
    ($( $(#[$meta:meta])* $variant:ident, )*) => {
        /// Where the text of the reason does not fit.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Exception {
            $( $(#[$meta])* $variant, )*
        }

        #[cfg(test)]
        impl Exception {
            pub(crate) const ALL: &'static [Self] = &[ $( Self::$variant, )* ];
        }
    };
}

exceptions! {
    /// The recipient does not want the mail.
    OptedOut,
    /// The sending service holds an address back that has bounced before.
    HeldBackAfterBounce,
    /// The sending service holds an address back, for whatever reason.
    HeldBack,
    /// The words call the address dead, but the codes do not say that this is final.
    Doubtful,
    /// The account is gone, say the words; the code says that this may pass.
    GoneForNow,
    /// A blocklist that is shut down.
    DeadList,
    /// A failure that mostly passes was answered with a permanent code, so that nothing is sent again.
    DownForGood,
    /// The same for a greylisted message.
    GreylistedForGood,
    /// The form of the message, not its words.
    Format,
    /// The limit is that of the sender's own account.
    SendingQuota,
    /// Connections are limited.
    Connections,
    /// Recipients are limited.
    Recipients,
    /// Errors are limited.
    Errors,
    /// Recipients have complained.
    Complaints,
    /// The recipient gets mail too fast.
    RecipientRate,
    /// The volume is unusual.
    UnusualVolume,
    /// The sender's own account does not work.
    OwnAccount,
    /// The message goes round.
    Loop,
    /// The sending IP address has no reverse DNS record, or a wrong one.
    ReverseDns,
    /// The name that the sending host gave was refused.
    HeloName,
    /// The connection has to be encrypted.
    Encryption,
    /// The login failed, or is missing.
    Login,
    /// The sending IP address is a dynamic one.
    DynamicIp,
}

impl Exception {
    /// The exception for these circumstances, if there is one.
    pub(crate) const fn of(circumstances: Circumstances) -> Option<Self> {
        let Circumstances {
            reason,
            cause,
            action,
            is_permanent,
            is_dead_list,
        } = circumstances;
        let is_of_address = reason.action().removes_address();
        if is_dead_list && matches!(Action::of(reason, cause), Action::AskForDelisting) {
            return Some(Self::DeadList);
        }
        let of_cause = match cause {
            Some(Cause::OptedOut) => Some(Self::OptedOut),
            Some(Cause::ProviderSuppressed) if action.removes_address() => {
                Some(Self::HeldBackAfterBounce)
            }
            Some(Cause::ProviderSuppressed) => Some(Self::HeldBack),
            Some(
                Cause::AddressMoved | Cause::OwnerChanged | Cause::Inactive | Cause::AccountClosed,
            ) if matches!(reason, BounceReason::ACCOUNT_SUSPENDED) => Some(Self::GoneForNow),
            Some(
                Cause::MalformedMessage
                | Cause::BadHeader
                | Cause::LineOrHeaderTooLong
                | Cause::EightBitUnsupported,
            ) => Some(Self::Format),
            Some(Cause::SendingQuota) => Some(Self::SendingQuota),
            Some(Cause::TooManyConnections) => Some(Self::Connections),
            Some(Cause::TooManyRecipients) => Some(Self::Recipients),
            Some(Cause::TooManyErrors) => Some(Self::Errors),
            Some(Cause::Complaints) if matches!(reason, BounceReason::RATE_LIMITED) => {
                Some(Self::Complaints)
            }
            Some(Cause::RecipientRate) => Some(Self::RecipientRate),
            Some(Cause::UnusualVolume) => Some(Self::UnusualVolume),
            Some(Cause::SenderAccountSuspended) => Some(Self::OwnAccount),
            Some(Cause::MailLoop) => Some(Self::Loop),
            Some(Cause::NoPtr | Cause::PtrMismatch) => Some(Self::ReverseDns),
            Some(Cause::HeloRefused) => Some(Self::HeloName),
            Some(Cause::TlsRequired) => Some(Self::Encryption),
            Some(Cause::AuthFailed | Cause::AuthRequired)
                if matches!(action, Action::FixSendingHost) =>
            {
                Some(Self::Login)
            }
            Some(Cause::DynamicIp) => Some(Self::DynamicIp),
            _ => None,
        };
        if of_cause.is_some() {
            return of_cause;
        }
        match reason {
            _ if is_of_address && !action.removes_address() => Some(Self::Doubtful),
            BounceReason::SERVER_UNAVAILABLE
                if is_permanent && matches!(action, Action::RetryLater) =>
            {
                Some(Self::DownForGood)
            }
            BounceReason::GREYLISTED if is_permanent => Some(Self::GreylistedForGood),
            _ => None,
        }
    }
}
