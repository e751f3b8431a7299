//! The English texts of the exceptions: what the Japanese ones say.

use crate::answer::text::exception::Exception;
use crate::answer::text::types::Change;

pub(super) const fn change(exception: Exception) -> Change {
    match exception {
        Exception::OptedOut => Change::told(
            "The recipient has unsubscribed, refuses your mail, or has reported it as spam.",
            "Stop all mail to this address, and keep that as a request to be left out. \
             The address itself works, so do not begin again until the recipient asks for it. \
             To go on sending advertisements to people who have refused them is against the law \
             in many countries.",
        )
        .titled("The recipient does not want this mail"),
        Exception::HeldBackAfterBounce => Change::told(
            "Your sending service holds this address back, as mail to it has bounced before. \
             Nothing was sent to the recipient's side.",
            "Check the address for typing errors. \
             If you cannot find the right one, remove this address from your list. \
             Take it off the suppression list of your sending service only once you know that it works.",
        ),
        Exception::HeldBack => Change::told(
            "Your sending service holds this address back, because of earlier bounces, complaints or a \
             request to be left out. Nothing was sent to the recipient's side.",
            "Look up the reason on the suppression list of your sending service. \
             If the recipient does not want your mail, stop sending to this address.",
        )
        .titled("Held back by your sending service"),
        Exception::Doubtful => Change::told(
            "The reply says that the address does not work, but this is not certain.",
            "The words and the codes of the reply contradict each other, or call the failure temporary, \
             so the address may still be right. \
             Read the whole reply, and send again later. \
             If the answer stays the same, ask the administrator on the recipient's side.",
        ),
        Exception::GoneForNow => Change::told(
            "The account seems to be closed or unused, \
             but the code of the reply calls the failure temporary.",
            "Ask the recipient by some other means whether the address is still in use. \
             If you cannot, send again later.",
        ),
        Exception::DeadList => Change::told(
            "The recipient's mail server still uses a blocklist that was shut down, \
             and so the message was blocked.",
            "A blocklist that is shut down lifts no block. \
             Give the administrator on the recipient's side the whole reply, and ask them to stop using \
             that list. \
             There is no need to take the address off your list.",
        ),
        Exception::DownForGood => Change::told(
            "The recipient's mail server has a problem, so the message could not be delivered.",
            "After this error delivery may not be tried again automatically. \
             Send again later, and if it still fails, tell the administrator on the recipient's side and \
             ask them to see to it.",
        ),
        Exception::GreylistedForGood => Change::remedy(
            "After this error delivery may not be tried again automatically. \
             Wait, then send again from the same IP address.",
        ),
        Exception::Format => Change::told(
            "The form of the message was refused: its header, its characters or the length of its lines.",
            "Give the whole reply to those who run your mail system or to the support of your sending \
             service, and ask them to mend how messages are put together. \
             Other words in the text will not help.",
        ),
        Exception::SendingQuota => Change::told(
            "You have reached how many messages your own account or sending service may send in a given \
             time. It is no limit of the recipient's side.",
            "Wait until the limit is reset, then send to the recipients that are left. \
             If it is too low, ask your provider to raise it.",
        ),
        Exception::Connections => Change::told(
            "There were too many connections to the recipient's mail server at once or in a short time.",
            "Open fewer connections at a time, and send again later. \
             If you do not know the settings, give the whole reply to those who run your mail system or to \
             the support of your sending service.",
        ),
        Exception::Recipients => Change::told(
            "The message, or the connection, had too many recipients at once or in a short time.",
            "Send to fewer recipients at a time, and wait before you send again.",
        ),
        Exception::Errors => Change::told(
            "Too many of your messages led to errors, as those to addresses that do not exist do.",
            "Clean your list of addresses that do not exist. \
             Then wait, and begin again with few messages.",
        ),
        Exception::Complaints => Change::told(
            "Many recipients have complained about your mail, that is, reported it as spam.",
            "See whether you send to people who do not want your mail, and show plainly how to unsubscribe. \
             Then send fewer messages, and spread them out.",
        ),
        Exception::RecipientRate => Change::told(
            "The recipient gets more mail in a short time than their side accepts.",
            "Send again later. \
             If you send many messages to the same recipient, send fewer.",
        ),
        Exception::UnusualVolume => Change::told(
            "The volume of your mail is out of the ordinary.",
            "Go back to your usual volume, and raise it little by little. \
             See as well whether more recipients than usual report your mail as spam. \
             If you know of no reason, see whether your account is being misused.",
        ),
        Exception::OwnAccount => Change::told(
            "Your own account or domain is suspended, so nothing could be sent. \
             The recipient's side has no part in it.",
            "Check the account and the domain that you send with, and ask your provider or the support of \
             your sending service how to have them restored.",
        ),
        Exception::Loop => Change::told(
            "The message went round between servers, or passed through too many of them, and was given up.",
            "Give the administrator on the recipient's side the whole reply, and ask them to mend how mail is \
             forwarded. \
             If you forward mail yourself, see that it does not come back to the same address.",
        ),
        Exception::ReverseDns => Change::told(
            "The recipient's mail server found fault with the reverse DNS of the IP address that sends your \
             mail.",
            "See that the reverse DNS (PTR) record gives a host name, and that this name leads back to the \
             same IP address, then send again. \
             Mostly the provider of the server or the line has to set it. \
             If you use a sending service, give its support the whole reply.",
        ),
        Exception::HeloName => Change::told(
            "The recipient's mail server refused the host name that your server gave when it connected \
             (HELO).",
            "Let the server give its full host name, which can be found in DNS, then send again. \
             If you do not know how, give the whole reply to those who run your mail system or to the \
             support of your sending service.",
        ),
        Exception::Encryption => Change::told(
            "The mail server takes mail only over encrypted connections (TLS), and yours did not meet its \
             terms.",
            "Turn on TLS (STARTTLS) at the server that sends your mail, see that it can use a recent \
             version of TLS, then send again. \
             If you do not know how, give the whole reply to those who run your mail system or to the \
             support of your sending service.",
        ),
        Exception::Login => Change::told(
            "Nothing could be sent, as there was no valid login to the SMTP server (SMTP AUTH).",
            "Check the user name, the password and the login settings of the SMTP server that you send \
             with, mend them, then send again. \
             If you cannot tell, give the whole reply to those who run your mail system or to the support \
             of your sending service.",
        ),
        Exception::DynamicIp => Change::told(
            "The recipient's mail server refused the message because it seems to come from a dynamic IP \
             address or a line at home.",
            "Send again from a server with a fixed IP address, or through the SMTP server of your provider. \
             If your address is a fixed one, see whether its reverse DNS name looks like that of a dynamic \
             one, and whether it is on a blocklist of dynamic addresses.",
        ),
    }
}
