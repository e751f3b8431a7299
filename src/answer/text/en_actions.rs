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
            title: "Send again later",
            description: "The problem is likely to pass: send again later.",
        },
        Action::SlowDown => ActionText {
            title: "Send more slowly",
            description: "Send fewer messages and open fewer connections at a time, \
                          and spread them out.",
        },
        Action::FixSenderAuthentication => ActionText {
            title: "Mend the settings of the sender's domain",
            description: "Check that the sender's address and domain are valid, \
                          and that SPF, DKIM and DMARC are set up correctly. \
                          Mend what is wrong, then send again.",
        },
        Action::FixSendingHost => ActionText {
            title: "Mend the settings of the sending server",
            description: "Check the reverse DNS, the HELO name, TLS, the login and the relaying \
                          of the server that sends the mail. Mend what is wrong, then send again.",
        },
        Action::AskForDelisting => ActionText {
            title: "Ask for the block to be lifted",
            description: "Find and mend what led to the block, then ask the operator of the blocklist \
                          or the administrator on the recipient's side to lift it. \
                          There is no need to take the address off your list.",
        },
        Action::ChangeMessage => ActionText {
            title: "Change the message",
            description: "Change what was refused, be it words, links, headers or attachments, \
                          then send again.",
        },
        Action::ReduceSize => ActionText {
            title: "Make the message smaller",
            description: "Compress the attachments or leave some out, so that the message is \
                          below the limit, then send again.",
        },
        Action::AskRecipient => ActionText {
            title: "Ask the recipient",
            description: "Ask the recipient by some other means to let your mail in.",
        },
        Action::AskRecipientAdmin => ActionText {
            title: "Ask the administrator on the recipient's side",
            description: "Give the administrator on the recipient's side the reply, \
                          and ask what the cause is and to have your mail accepted.",
        },
        Action::Investigate => ActionText {
            title: "Find out the cause",
            description: "Read the whole reply and the logs of the sending side \
                          to find out the cause.",
        },
    }
}
