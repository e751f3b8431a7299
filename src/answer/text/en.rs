//! The English texts: what the Japanese ones say, in plain words.

use crate::answer::reason::BounceReason;
use crate::answer::text::types::ReasonText;

pub(super) const fn text(reason: BounceReason) -> ReasonText {
    match reason {
        BounceReason::ADDRESS_NOT_FOUND => ReasonText {
            title: "The e-mail address does not exist",
            description: "There is no such address as the one the message was sent to.",
            remedy: "Check the address for typing errors, and correct them. If there are none, no \
                     further attempt will succeed: remove it from your list and do not send to it \
                     again.",
        },
        BounceReason::DOMAIN_NOT_FOUND => ReasonText {
            title: "The domain does not exist",
            description: "The part of the address after the @ is a domain, such as that of a company, \
                          which does not exist or is set up to accept no e-mail.",
            remedy: "Check the spelling of the domain, and correct it if it is wrong. \
                     If the spelling is right, no further attempt will succeed: \
                     remove the address from your list.",
        },
        BounceReason::INVALID_ADDRESS => ReasonText {
            title: "The recipient's e-mail address is invalid or mistyped",
            description: "The recipient's address is not written in a valid form, \
                          or contains a typing error.",
            remedy: "Check the address for forbidden characters, stray spaces and the like, and \
                     correct it. If you cannot find the right address, no further attempt will \
                     succeed: remove this one from your list. Checking the input of your sign-up \
                     form prevents the same mistake.",
        },
        BounceReason::BLOCKED => ReasonText {
            title: "Permanently blocked by the recipient's mail server",
            description: "The recipient's mail server blocks the IP address or the domain that you \
                          send from. Until the block is lifted, nothing will arrive.",
            remedy: "The fault is on the sending side, not with the recipient, so there is no need \
                     to take the address off your list. Find out whether your IP address or domain \
                     is on a blocklist or has a poor reputation. Mend the cause, then ask for the \
                     block to be lifted. If you cannot tell, give the whole reply to those who run \
                     your mail system or to the support of your sending service.",
        },
        BounceReason::ADDRESS_DISABLED => ReasonText {
            title: "The recipient's e-mail address was deleted or deactivated",
            description: "The address used to work, but it was deleted, closed or deactivated, \
                          and is no longer in use.",
            remedy: "Mail to this address will not arrive again: remove it from your list. \
                     Ask the recipient for a new address by some other means.",
        },
        BounceReason::POLICY_REJECTED => ReasonText {
            title: "Refused by a policy of the recipient's side",
            description: "The message breaks a policy that is set on the recipient's side, \
                          and was refused.",
            remedy: "Ask the administrator on the recipient's side which policy it was. Until you \
                     are allowed to send, nothing will be delivered: do not send again, and hold \
                     back what you send to this address. There is no need to take it off your list.",
        },
        BounceReason::USER_UNKNOWN => ReasonText {
            title: "User not found on the recipient's server",
            description: "The domain exists, but the recipient's mail server \
                          knows no such user or mailbox.",
            remedy: "Check the spelling of the part before the @, and correct it if it is wrong. If \
                     it is right, no further attempt will succeed: remove the address from your \
                     list.",
        },
        BounceReason::UNCLASSIFIED_HARD => ReasonText {
            title: "Permanent failure of unknown cause",
            description: "The error is permanent, but the reply does not tell the cause.",
            remedy: "Read the whole reply to judge whether the cause lies with the recipient or on \
                     the sending side. If the same address keeps failing, do not send to it again \
                     until you know the cause. If you cannot tell, give the whole reply to those \
                     who run your mail system or to the support of your sending service.",
        },
        BounceReason::MAILBOX_FULL => ReasonText {
            title: "Mailbox full (over its quota)",
            description: "The recipient's mailbox has used up its quota \
                          and cannot take new messages.",
            remedy: "If you can reach the recipient by phone or otherwise, ask them to free some \
                     space. If not, send again later. If it stays so, find out whether the address \
                     is still in use.",
        },
        BounceReason::ACCOUNT_SUSPENDED => ReasonText {
            title: "Mail account suspended or disabled for now",
            description: "The recipient's account is suspended or disabled for the time being.",
            remedy: "If you can reach the recipient by phone or otherwise, ask them to have the \
                     account restored. If not, send again later. If it stays so, find out whether \
                     the address is still in use.",
        },
        BounceReason::SERVER_UNAVAILABLE => ReasonText {
            title: "The recipient's mail server is down",
            description: "The recipient's mail server is out of service or cannot be reached.",
            remedy: "Delivery is mostly retried automatically, so wait for a while. If it keeps \
                     failing, tell the administrator on the recipient's side and ask them to see to \
                     it.",
        },
        BounceReason::RATE_LIMITED => ReasonText {
            title: "Too many messages in a short time",
            description: "Many messages were sent in a short time, and a limit was reached: of messages, \
                          of connections or the like. Most of these limits are set by the recipient's \
                          mail server.",
            remedy: "Either warm up your IP address, that is, begin with few messages and raise the \
                     volume little by little so that it earns trust, or wait and send again. Send \
                     in smaller batches. Warming up helps most when the IP address is new.",
        },
        BounceReason::MESSAGE_TOO_LARGE => ReasonText {
            title: "The message is too large",
            description: "The message, with its attachments, is larger than the limit \
                          for delivery, which may be 25 MB.",
            remedy: "Mostly it is a large attachment, such as pictures or a video. Compress it or \
                     attach fewer files, then send again. If the message is still too large, put \
                     the files on an online storage and give the link in the text.",
        },
        BounceReason::DNS_FAILURE => ReasonText {
            title: "Temporary DNS problem",
            description: "The DNS records of the recipient's domain could not be read for now, so \
                          it was not known where to deliver the message.",
            remedy: "Send again later. If it stays so, ask the administrator on the recipient's \
                     side to find and mend the problem: to check the DNS of the domain, and to use \
                     a reliable DNS resolver, which looks names up.",
        },
        BounceReason::CONTENT_REJECTED => ReasonText {
            title: "Blocked because of the content of the message",
            description: "The recipient's spam filter blocked the message: for improper words or \
                          suspicious links in its text, or because it is not well formed.",
            remedy: "Take links to unsafe sites, shortened URLs and words that are easily taken \
                     amiss out of the text, then send again. If the form or the header of the \
                     message is at fault, ask those who run your mail system to mend it.",
        },
        BounceReason::AUTHENTICATION_FAILED => ReasonText {
            title: "DMARC, SPF or DKIM authentication failed",
            description: "DMARC, SPF or DKIM could not authenticate your sending domain, so the \
                          recipient's side could not be sure that the message came from you.",
            remedy: "Check that the SPF, DKIM and DMARC records of your domain are all published \
                     correctly, and that the domain they vouch for is that of the From address. \
                     Mend what is wrong, then send again. If you cannot tell, give the whole reply \
                     to those who run your mail system or to the support of your sending service.",
        },
        BounceReason::SPAM_REJECTED => ReasonText {
            title: "Refused by the spam filter (judged to be spam)",
            description: "The spam filter on the recipient's side took the message for spam \
                          and refused it.",
            remedy: "Set up SPF, DKIM and DMARC correctly, so that your domain earns trust. Look \
                     through the subject and the text as well for what is easily taken for spam.",
        },
        BounceReason::ATTACHMENT_REJECTED => ReasonText {
            title: "Refused by the spam filter (unsafe attachment)",
            description: "The filter on the recipient's side judged an attachment to be unsafe \
                          and refused the message.",
            remedy: "Leave out files that may be taken for dangerous, and files with a password, \
                     then send again. Always scan attachments for viruses before you send them.",
        },
        BounceReason::SENDER_REJECTED => ReasonText {
            title: "The sender does not meet the policy of the recipient's mail server",
            description: "The recipient's mail server has rules about whose mail it accepts, \
                          and refused you as a sender.",
            remedy: "Give the administrator on the recipient's side the details of the failure, and \
                     ask for the cause. If necessary, ask to be put on the allow list.",
        },
        BounceReason::RELAY_DENIED => ReasonText {
            title: "Temporary failure to relay the message",
            description: "An SMTP server refused to relay the message towards the recipient.",
            remedy: "Look over the SMTP server that you send with, its login and what it may relay, \
                     mend what is wrong, then send again. If you find nothing, ask the \
                     administrator on the recipient's side. If you cannot tell, give the whole \
                     reply to those who run your mail system or to the support of your sending \
                     service.",
        },
        BounceReason::GREYLISTED => ReasonText {
            title: "Greylisted",
            description: "The recipient's mail server does not know the sender yet, \
                          and puts off this first message for now.",
            remedy: "Delivery is mostly retried automatically, so just wait. If each attempt comes \
                     from another IP address, the message may be put off again and again, so keep \
                     to one IP address as far as you can.",
        },
        BounceReason::CONNECTION_FAILED => ReasonText {
            title: "Connection timed out, or a temporary network failure",
            description: "A network problem kept the connection from being made \
                          or broke it off.",
            remedy: "Check the network and the firewall of the sending side, then send again. If \
                     you cannot tell, give the whole reply to those who run your mail system or to \
                     the support of your sending service.",
        },
        BounceReason::SMTP_TIMEOUT => ReasonText {
            title: "SMTP time-out",
            description: "An SMTP server on the way did not answer in time.",
            remedy: "The SMTP time-out may be set too short: raise it, and check that the relaying \
                     SMTP server answers. If it does, send again. If you cannot tell, give the \
                     whole reply to those who run your mail system or to the support of your \
                     sending service.",
        },
        BounceReason::DELIVERY_EXPIRED => ReasonText {
            title: "Delivery period expired",
            description: "Delivery was retried, but did not succeed within the time allowed for \
                          it, and is no longer tried.",
            remedy: "Look for problems in the network and the servers, and mend them. \
                     Then send again within a reasonable time.",
        },
        BounceReason::UNCLASSIFIED_SOFT => ReasonText {
            title: "Temporary failure of unknown cause",
            description: "The error is temporary, or may be either temporary or permanent, and the \
                          reply does not tell the cause.",
            remedy: "Send again later. \
                     If it keeps failing, read the whole reply to find the cause.",
        },
    }
}
