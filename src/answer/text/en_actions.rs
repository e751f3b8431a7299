//! The English texts of the actions.

use crate::answer::action::Action;
use crate::answer::text::types::ActionText;

pub(super) const fn text(action: Action) -> ActionText {
    match action {
        Action::RemoveAddress => ActionText {
            title: "Remove the address from your list",
            description: "No further attempt will succeed: remove the address from your list.",
        },
        Action::CorrectAddress => ActionText {
            title: "Correct the address",
            description: "Do not send to this address again as it stands. \
                          Look for a typing error or a new address: if you find the right one, put it \
                          on your list instead, and otherwise remove the address.",
        },
        Action::RetryLater => ActionText {
            title: "Wait, or send again later",
            description: "The problem is likely to pass. As long as delivery is retried automatically, \
                          wait; if it fails all the same, send again later.",
        },
        Action::SlowDown => ActionText {
            title: "Send more slowly",
            description: "Send fewer messages and open fewer connections at a time, and spread them out. \
                          If there are many errors or complaints, clean your list of addresses that do \
                          not exist or do not want your mail.",
        },
        Action::FixSenderAuthentication => ActionText {
            title: "Mend the settings of the sender's domain",
            description: "Check that the sender's address and domain are valid, and that SPF, DKIM and \
                          DMARC are set up correctly. Mend what is wrong, then send again. If you cannot \
                          tell, give the whole reply to those who run your mail system or to the support \
                          of your sending service.",
        },
        Action::FixSendingHost => ActionText {
            title: "Mend the settings of the sending server",
            description: "Check the reverse DNS, the HELO name, TLS, the login and the relaying of the \
                          server that sends the mail. Mend what is wrong, then send again. If you send \
                          from a dynamic IP address or a line at home, use a fixed IP address or the \
                          SMTP server of your provider. If you cannot tell, give the whole reply to \
                          those who run your mail system or to the support of your sending service.",
        },
        Action::AskForDelisting => ActionText {
            title: "Ask for the block to be lifted",
            description: "Find and mend what led to the block, then ask the operator of the blocklist or \
                          the administrator on the recipient's side to lift it. If the blocklist was \
                          shut down, ask the administrator. There is no need to take the address off \
                          your list.",
        },
        Action::ChangeMessage => ActionText {
            title: "Change the message",
            description: "Change what was refused, be it words, links, headers, attachments, the form or \
                          the encryption of the message, then send again.",
        },
        Action::ReduceSize => ActionText {
            title: "Make the message smaller",
            description: "Compress the attachments or leave some out, so that the message is \
                          below the limit, then send again.",
        },
        Action::AskRecipient => ActionText {
            title: "Ask the recipient",
            description: "Find out by some other means what the recipient wants. If they want your mail, \
                          ask them to let it in. If they do not, stop sending to this address.",
        },
        Action::AskRecipientAdmin => ActionText {
            title: "Ask the administrator on the recipient's side",
            description: "Give the administrator on the recipient's side the reply, and ask them to find \
                          the cause and to see to it. If your mail is restricted, ask them to accept it \
                          as well.",
        },
        Action::StopMailing => ActionText {
            title: "Stop mailing this address",
            description: "The recipient does not want your mail: stop all mail to this address, and keep \
                          that as a request to be left out. The address works, so keep it apart from \
                          those that are dead.",
        },
        Action::Investigate => ActionText {
            title: "Find out the cause",
            description: "Read the whole reply, the logs of the sending side and the suppression list of \
                          your sending service to find out the cause. If you cannot tell, give the whole \
                          reply to those who run your mail system or to the support of your sending \
                          service.",
        },
    }
}
