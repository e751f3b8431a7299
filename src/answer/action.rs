//! What to do about a failure: one of thirteen actions.

use core::fmt;

use crate::answer::cause::Cause;
use crate::answer::reason::{BounceReason, HardReason, SoftReason};

/// Writes the enum, its list and its names from one table.
macro_rules! actions {
    ($( $(#[$meta:meta])* $variant:ident = $code:literal, )*) => {
        /// What to do next about a failure.
        ///
        /// Thirteen actions, for those who act on many bounces at once; the
        /// [advice](crate::Classification::advice) of an answer says more to a person. Later versions may
        /// have more, so a `match` needs a wildcard: that the reply is to be [looked
        /// into](Self::Investigate) is never wrong.
        ///
        /// ```
        /// use bounce_classifier::{Action, BounceReason, Language};
        ///
        /// let action = BounceReason::MAILBOX_FULL.action();
        /// assert_eq!(action, Action::RetryLater);
        /// assert!(!action.removes_address());
        /// assert_eq!(action.text(Language::English).title, "Wait, or send again later");
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Action {
            $( $(#[$meta])* $variant, )*
        }

        impl Action {
            /// Every action, in the order of the table.
            ///
            /// ```
            /// assert_eq!(bounce_classifier::Action::ALL.len(), 13);
            /// ```
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )* ];

            /// The stable, public, snake_case name.
            ///
            /// ```
            /// assert_eq!(bounce_classifier::Action::RemoveAddress.as_str(), "remove_address");
            /// ```
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $( Self::$variant => $code, )*
                }
            }
        }
    };
}

actions! {
    /// Remove the address from the list: no further attempt will succeed.
    RemoveAddress = "remove_address",
    /// Correct the address, or find out the new one; as it stands it must not be mailed again.
    CorrectAddress = "correct_address",
    /// Wait, or send again later; nothing has to be mended first.
    RetryLater = "retry_later",
    /// Send fewer messages, connections or recipients at a time.
    SlowDown = "slow_down",
    /// Mend the sender's domain: its address, SPF, DKIM and DMARC.
    FixSenderAuthentication = "fix_sender_authentication",
    /// Mend the sending host: its DNS, HELO name, TLS, login or relaying.
    FixSendingHost = "fix_sending_host",
    /// Mend what led to the block, then ask for the block to be lifted.
    AskForDelisting = "ask_for_delisting",
    /// Change the message: its words, links, headers or attachments.
    ChangeMessage = "change_message",
    /// Make the message smaller.
    ReduceSize = "reduce_size",
    /// Ask the recipient to let the mail in.
    AskRecipient = "ask_recipient",
    /// Ask the administrator on the recipient's side.
    AskRecipientAdmin = "ask_recipient_admin",
    /// Stop all mail to this address: its owner does not want it. The address itself is not dead.
    StopMailing = "stop_mailing",
    /// Read the reply and find out what it is about.
    Investigate = "investigate",
}

impl Action {
    /// Whether the address is to be removed from the list: true for
    /// [`RemoveAddress`](Self::RemoveAddress) and [`CorrectAddress`](Self::CorrectAddress), and for
    /// nothing else.
    ///
    /// An address that is invalid or has moved must not be mailed again as it stands: the correct one
    /// takes its place, or none does. Conservative: a soft reason, `blocked`, `policy_rejected` and
    /// what is not recognised never come to either action.
    ///
    /// ```
    /// use bounce_classifier::BounceReason;
    ///
    /// assert!(BounceReason::USER_UNKNOWN.action().removes_address());
    /// assert!(BounceReason::INVALID_ADDRESS.action().removes_address());
    /// assert!(!BounceReason::BLOCKED.action().removes_address());
    /// ```
    #[must_use]
    pub const fn removes_address(self) -> bool {
        matches!(self, Self::RemoveAddress | Self::CorrectAddress)
    }

    /// Whether no mail must go to the address any more: because it [is dead](Self::removes_address), or
    /// because its owner has [opted out](Self::StopMailing).
    ///
    /// A list manager that keeps dead addresses and opt-outs apart asks for both: a dead address may be put
    /// right, and a recipient who has opted out may be written to again once they ask for it.
    ///
    /// ```
    /// use bounce_classifier::Action;
    ///
    /// assert!(Action::RemoveAddress.stops_mailing());
    /// assert!(Action::StopMailing.stops_mailing());
    /// assert!(!Action::StopMailing.removes_address());
    /// assert!(!Action::RetryLater.stops_mailing());
    /// ```
    #[must_use]
    pub const fn stops_mailing(self) -> bool {
        self.removes_address() || matches!(self, Self::StopMailing)
    }

    /// What to do about a failure for this reason and this cause.
    ///
    /// The cause may call for another action than the reason does, but never removes an address that
    /// the reason keeps.
    pub(crate) const fn of(reason: BounceReason, cause: Option<Cause>) -> Self {
        let closer = match cause {
            // What has bounced before, or is not in use, stays off the list, whoever says so.
            Some(Cause::ProviderSuppressed) if reason.action().removes_address() => None,
            Some(cause) => Self::of_cause(cause),
            None => None,
        };
        match closer {
            // While the failure may pass, the address may still be right.
            Some(action) if action.removes_address() && !reason.action().removes_address() => {
                reason.action()
            }
            Some(action) => action,
            None => reason.action(),
        }
    }

    /// The action of a cause that calls for something closer than its reason does.
    const fn of_cause(cause: Cause) -> Option<Self> {
        Some(match cause {
            Cause::AddressMoved => Self::CorrectAddress,
            Cause::OptedOut => Self::StopMailing,
            Cause::SenderAddressUnknown
            | Cause::SenderDomainUnresolvable
            | Cause::SenderAddressMalformed
            | Cause::SenderNotVerified
            | Cause::SenderVerificationFailed => Self::FixSenderAuthentication,
            Cause::NoPtr
            | Cause::PtrMismatch
            | Cause::HeloRefused
            | Cause::TlsRequired
            | Cause::Requiretls
            | Cause::DynamicIp
            | Cause::SenderNotOwned => Self::FixSendingHost,
            Cause::IpListed | Cause::DomainListed | Cause::PoorDomainReputation => {
                Self::AskForDelisting
            }
            Cause::LineOrHeaderTooLong | Cause::EncryptionRequired => Self::ChangeMessage,
            Cause::RecipientFilter | Cause::AllowedSendersOnly | Cause::ChallengeResponse => {
                Self::AskRecipient
            }
            Cause::CountryBlocked
            | Cause::ListPostingDenied
            | Cause::SenderAddressBanned
            | Cause::MailLoop
            | Cause::Misconfigured
            | Cause::LocalDeliveryFailed => Self::AskRecipientAdmin,
            Cause::SenderAccountSuspended
            | Cause::NullSenderRefused
            | Cause::ServerNameNotFound
            | Cause::TlsHandshakeFailed
            | Cause::ProviderSuppressed
            | Cause::ProtocolError => Self::Investigate,
            _ => return None,
        })
    }
}

impl BounceReason {
    /// What to do about a failure for this reason, when no more is known.
    ///
    /// [`Classification::action`](crate::Classification::action) knows the cause as well.
    ///
    /// ```
    /// use bounce_classifier::{Action, BounceReason};
    ///
    /// assert_eq!(BounceReason::RATE_LIMITED.action(), Action::SlowDown);
    /// assert_eq!(BounceReason::POLICY_REJECTED.action(), Action::AskRecipientAdmin);
    /// ```
    #[must_use]
    pub const fn action(self) -> Action {
        match self {
            Self::Hard(reason) => match reason {
                HardReason::AddressNotFound
                | HardReason::DomainNotFound
                | HardReason::AddressDisabled
                | HardReason::UserUnknown => Action::RemoveAddress,
                HardReason::InvalidAddress => Action::CorrectAddress,
                HardReason::Blocked => Action::AskForDelisting,
                HardReason::PolicyRejected => Action::AskRecipientAdmin,
                HardReason::Unclassified => Action::Investigate,
            },
            Self::Soft(reason) => match reason {
                SoftReason::MailboxFull
                | SoftReason::AccountSuspended
                | SoftReason::ServerUnavailable
                | SoftReason::DnsFailure
                | SoftReason::Greylisted
                | SoftReason::ConnectionFailed
                | SoftReason::SmtpTimeout
                | SoftReason::DeliveryExpired
                | SoftReason::Unclassified => Action::RetryLater,
                SoftReason::RateLimited => Action::SlowDown,
                SoftReason::MessageTooLarge => Action::ReduceSize,
                SoftReason::ContentRejected
                | SoftReason::SpamRejected
                | SoftReason::AttachmentRejected => Action::ChangeMessage,
                SoftReason::AuthenticationFailed => Action::FixSenderAuthentication,
                SoftReason::SenderRejected => Action::AskRecipientAdmin,
                SoftReason::RelayDenied => Action::FixSendingHost,
            },
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Action;
    use crate::{BounceKind, BounceReason, Cause};

    #[test]
    fn no_cause_removes_an_address_that_its_reason_keeps() {
        for &reason in BounceReason::ALL {
            for &cause in Cause::ALL {
                let action = Action::of(reason, Some(cause));
                assert!(
                    reason.action().removes_address() || !action.removes_address(),
                    "{reason} {cause}"
                );
            }
        }
    }

    #[test]
    fn only_hard_reasons_of_the_address_remove_it() {
        let of_the_address = [
            BounceReason::ADDRESS_NOT_FOUND,
            BounceReason::DOMAIN_NOT_FOUND,
            BounceReason::INVALID_ADDRESS,
            BounceReason::ADDRESS_DISABLED,
            BounceReason::USER_UNKNOWN,
        ];
        for &reason in BounceReason::ALL {
            let causes = Cause::ALL.iter().copied().map(Some).chain([None]);
            for cause in causes {
                if Action::of(reason, cause).removes_address() {
                    assert_eq!(reason.kind(), BounceKind::Hard, "{reason} {cause:?}");
                    assert!(of_the_address.contains(&reason), "{reason} {cause:?}");
                }
            }
        }
    }

    #[test]
    fn every_action_is_taken() {
        for &action in Action::ALL {
            let is_taken = BounceReason::ALL.iter().any(|&reason| {
                let mut causes = Cause::ALL.iter().copied();
                reason.action() == action
                    || causes.any(|cause| Action::of(reason, Some(cause)) == action)
            });
            assert!(is_taken, "{action}");
        }
    }
}
