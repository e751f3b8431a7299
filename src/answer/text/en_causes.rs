//! The English lines of the causes.

use crate::answer::cause::Cause;

pub(super) const fn text(cause: Cause) -> &'static str {
    match cause {
        Cause::NullMx => "The recipient's domain declares that it accepts no e-mail (null MX).",
        Cause::NoMx => {
            "The recipient's domain has no mail server in the DNS (no MX, A or AAAA record)."
        }
        Cause::Nxdomain => "The recipient's domain was not found in the DNS.",
        Cause::ServerNameNotFound => {
            "The program that sends did not find in the DNS the server it was to connect to, mostly the one that it sends by."
        }
        Cause::DnsTemporaryFailure => "The DNS of the recipient's domain gave no answer for now.",
        Cause::AddressMoved => "The recipient has moved to another address.",
        Cause::OwnerChanged => "The address or the domain belongs to someone else by now.",
        Cause::Inactive => "The account has not been used for a long time.",
        Cause::AccountClosed => "The account was closed or deleted.",
        Cause::OverQuota => "The mailbox has used up its storage space.",
        Cause::TooManyStoredMessages => "The mailbox holds as many messages as it may.",
        Cause::IpListed => "The sending IP address is on a blocklist.",
        Cause::DomainListed => "The sender's domain is on a blocklist.",
        Cause::UrlListed => {
            "A link in the message leads to a site that is on a blocklist or is taken for unsafe."
        }
        Cause::PoorIpReputation => "The sending IP address has a poor reputation.",
        Cause::PoorDomainReputation => "The sender's domain has a poor reputation.",
        Cause::CountryBlocked => {
            "The recipient's side takes no mail from the country of the sending IP address."
        }
        Cause::DynamicIp => "The sending IP address is a dynamic or residential one.",
        Cause::AddressHarvesting => "The sender seems to be trying out which addresses exist.",
        Cause::RecipientFilter => {
            "Settings of the recipient, such as a filter or a list of senders, refuse the message."
        }
        Cause::OptedOut => "The recipient has unsubscribed, or has refused the sender's mail.",
        Cause::AllowedSendersOnly => "The recipient takes mail only from certain senders.",
        Cause::ListPostingDenied => "The sender may not post to this mailing list or group.",
        Cause::ChallengeResponse => "The sender has to answer a confirmation request first.",
        Cause::SenderAddressUnknown => "The sender's address does not exist.",
        Cause::SenderDomainUnresolvable => "The sender's domain cannot be found in the DNS.",
        Cause::SenderAddressMalformed => "The sender's address is not written in a valid form.",
        Cause::SenderVerificationFailed => {
            "The recipient's side could not verify that the sender's address exists."
        }
        Cause::SenderAddressBanned => "The sender's address or domain is refused by name.",
        Cause::SenderNotVerified => {
            "The sending provider has not verified the sender's address or domain."
        }
        Cause::SenderNotOwned => "The login may not send mail under this sender's address.",
        Cause::SenderAccountSuspended => "The sender's own account or domain is suspended.",
        Cause::NullSenderRefused => "A bounce, which has no sender, is refused.",
        Cause::NoPtr => "The sending IP address has no reverse DNS (PTR) record.",
        Cause::PtrMismatch => {
            "The reverse DNS (PTR) record of the sending IP address does not match its host name, or is not that of a mail server."
        }
        Cause::HeloRefused => "The host name that the sending server gave (HELO) was refused.",
        Cause::TlsRequired => {
            "The recipient's mail server takes mail only over TLS connections that meet its terms."
        }
        Cause::Requiretls => {
            "The message must be sent over TLS all the way (REQUIRETLS), and a server on the way cannot."
        }
        Cause::EncryptionRequired => "The message itself has to be encrypted.",
        Cause::AuthRequired => "The server asks for a login (SMTP AUTH).",
        Cause::AuthFailed => "The login to the server (SMTP AUTH) failed.",
        Cause::OpenRelayRefused => {
            "The server does not relay mail for this sender to this recipient's domain."
        }
        Cause::MailLoop => {
            "The message went round in a loop between mail servers, or passed through too many of them."
        }
        Cause::SpfFail => "SPF authentication failed.",
        Cause::DkimFail => "DKIM authentication failed.",
        Cause::DmarcFail => "DMARC authentication failed.",
        Cause::DmarcAlignment => {
            "The domain that SPF or DKIM vouches for is not that of the From address."
        }
        Cause::ArcFail => "The ARC chain of a forwarded message is broken.",
        Cause::Unauthenticated => "Neither SPF nor DKIM vouches for the message.",
        Cause::TooManyMessages => "Too many messages were sent in a short time.",
        Cause::TooManyConnections => "There were too many connections at once or in a short time.",
        Cause::TooManyRecipients => "There were too many recipients at once or in a short time.",
        Cause::TooManyErrors => {
            "There were too many errors, such as mail to addresses that do not exist."
        }
        Cause::RecipientRate => "The recipient is getting mail too fast.",
        Cause::SendingQuota => "The sender's account has used up its quota for sending.",
        Cause::Complaints => "Recipients have complained about the sender's mail.",
        Cause::UnusualVolume => "The volume of mail is out of the ordinary.",
        Cause::SystemDiskFull => "The recipient's mail server has run out of disk space.",
        Cause::SystemError => "The recipient's mail server has a fault or is out of service.",
        Cause::Misconfigured => "The recipient's mail server is misconfigured.",
        Cause::LocalDeliveryFailed => {
            "The recipient's mail server could not file the message in the mailbox."
        }
        Cause::ConnectionRefused => "The recipient's mail server refused the connection.",
        Cause::ConnectTimeout => {
            "No connection to the recipient's mail server could be made in time."
        }
        Cause::ConnectionLost => "The connection broke on the way.",
        Cause::NetworkUnreachable => "There is no way to the recipient's network or server.",
        Cause::TlsHandshakeFailed => "No encrypted connection (TLS) could be made.",
        Cause::GreetingTimeout => "The server did not greet in time after the connection was made.",
        Cause::CommandTimeout => "An SMTP command was not answered in time.",
        Cause::DataTimeout => "Time ran out while the message was being transferred.",
        Cause::MessageTooLarge => "The message is larger than the server accepts.",
        Cause::TooManyAttachments => "The message has too many attachments.",
        Cause::LineOrHeaderTooLong => "A line or the header of the message is too long.",
        Cause::MalformedMessage => "The message is not in a valid format.",
        Cause::BadHeader => "A header field is missing, stands twice or is wrong.",
        Cause::EightBitUnsupported => {
            "The server does not support the characters in the message or in an address."
        }
        Cause::ProhibitedWords => {
            "The message contains words or data that the recipient's side does not allow."
        }
        Cause::Phishing => "The message was taken for phishing or fraud.",
        Cause::Virus => "A virus or other malware was found.",
        Cause::ForbiddenFileType => "The type or the name of an attached file is not allowed.",
        Cause::UnscannableAttachment => "An attached file has a password or could not be scanned.",
        Cause::ProviderSuppressed => {
            "The sending service holds the address back because of earlier bounces, complaints or a request to be left out."
        }
        Cause::ProtocolError => "The conversation between the servers broke the rules of SMTP.",
        Cause::Greylisted => "The message is put off because the sender is not known yet.",
        Cause::GreylistedWait => {
            "The message is put off for a stated time because the sender is not known yet."
        }
        Cause::VerificationInProgress => {
            "The recipient's side is still verifying whether an address exists."
        }
        Cause::DeliveryExpired => "The period for sending again ran out.",
    }
}
