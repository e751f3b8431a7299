//! What a text says of the conversation with the server that refused: which server it was, and which SMTP command it
//! refused.

use alloc::string::String;
use std::sync::LazyLock;

use crate::bounce::SmtpCommand;
use crate::dsn::words::Words;

/// What programs write of a command that was refused, in lower case. The first that is found counts.
const COMMANDS: &[(&str, SmtpCommand)] = &[
    ("end of data", SmtpCommand::EndOfData),
    ("end-of-data", SmtpCommand::EndOfData),
    ("end of message", SmtpCommand::EndOfData),
    ("after pipelined end of data", SmtpCommand::EndOfData),
    ("final dot", SmtpCommand::EndOfData),
    ("in reply to rcpt", SmtpCommand::RcptTo),
    ("in reply to mail", SmtpCommand::MailFrom),
    ("in reply to data", SmtpCommand::Data),
    ("in reply to ehlo", SmtpCommand::Ehlo),
    ("in reply to helo", SmtpCommand::Ehlo),
    ("in reply to lhlo", SmtpCommand::Ehlo),
    ("in reply to starttls", SmtpCommand::StartTls),
    ("in reply to auth", SmtpCommand::Auth),
    ("after rcpt to", SmtpCommand::RcptTo),
    ("after mail from", SmtpCommand::MailFrom),
    ("after data", SmtpCommand::Data),
    ("after ehlo", SmtpCommand::Ehlo),
    ("after helo", SmtpCommand::Ehlo),
    ("after starttls", SmtpCommand::StartTls),
    ("after initial connection", SmtpCommand::Connect),
    (">>> rcpt", SmtpCommand::RcptTo),
    (">>> mail", SmtpCommand::MailFrom),
    (">>> .", SmtpCommand::EndOfData),
    (">>> data", SmtpCommand::Data),
    (">>> ehlo", SmtpCommand::Ehlo),
    (">>> helo", SmtpCommand::Ehlo),
    (">>> starttls", SmtpCommand::StartTls),
    ("while talking to the rcpt", SmtpCommand::RcptTo),
    ("rcpt to:<", SmtpCommand::RcptTo),
    ("rcpt to: <", SmtpCommand::RcptTo),
    ("mail from:<", SmtpCommand::MailFrom),
    ("smtp command: rcpt", SmtpCommand::RcptTo),
    ("command: rcpt", SmtpCommand::RcptTo),
    ("command rcpt", SmtpCommand::RcptTo),
    ("rcpt command", SmtpCommand::RcptTo),
    ("(rcpt to)", SmtpCommand::RcptTo),
    ("(mail from)", SmtpCommand::MailFrom),
    ("data command", SmtpCommand::Data),
    (
        "while receiving the initial server greeting",
        SmtpCommand::Connect,
    ),
    ("initial server greeting", SmtpCommand::Connect),
    ("connect to ", SmtpCommand::Connect),
    ("connection refused", SmtpCommand::Connect),
    ("connection timed out", SmtpCommand::Connect),
];

/// What stands before the name of the server that was talked to.
const BEFORE_HOSTS: &[&str] = &[
    "while talking to ",
    "remote host ",
    "remote server ",
    "relaying server ",
    "remote mta ",
    " host ",
    "recipient domain ",
    " by ",
    "connect to ",
    "connected to ",
    "smtp server ",
];

/// What words stand for.
#[derive(Clone, Copy, Debug)]
enum Telling {
    Command(SmtpCommand),
    /// The name of the server follows.
    Host,
}

static SEARCH: LazyLock<Words<Telling>> = LazyLock::new(|| {
    let commands = COMMANDS
        .iter()
        .map(|&(words, command)| (words, Telling::Command(command)));
    let hosts = BEFORE_HOSTS.iter().map(|&words| (words, Telling::Host));
    Words::of(commands.chain(hosts))
});

/// What is known of a conversation.
#[derive(Debug, Default)]
pub(super) struct Conversation {
    pub command: Option<SmtpCommand>,
    pub host: Option<String>,
}

/// What a text, in lower case and with single spaces, says of the conversation.
pub(super) fn conversation_in(folded: &str) -> Conversation {
    let mut found = Conversation::default();
    let mut best = usize::MAX;
    for words in SEARCH.all_in(folded) {
        match words.meaning {
            Telling::Command(command) if words.rank < best => {
                best = words.rank;
                found.command = Some(command);
            }
            Telling::Host if found.host.is_none() => {
                found.host = folded.get(words.end..).and_then(host_at_start);
            }
            _ => {}
        }
    }
    found
}

/// The name of a server that a text begins with.
fn host_at_start(text: &str) -> Option<String> {
    let text = text.trim_start_matches('<');
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let end = text.find(|c| !is_name(c)).unwrap_or(text.len());
    let name = text.get(..end)?.trim_matches('.');
    let last = name.rsplit_once('.')?.1;
    let is_host = last.len() > 1 && last.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_host.then(|| String::from(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_surest_command_and_the_first_server_count() {
        for (text, command, host) in [
            // The words before a name begin with a space, so that "localhost " is none of them.
            (
                "localhost mx.example.jp said: 550 no (in reply to rcpt to command)",
                Some(SmtpCommand::RcptTo),
                None,
            ),
            (
                "the host mx.example.jp[192.0.2.1] said: 550 no (in reply to rcpt to command)",
                Some(SmtpCommand::RcptTo),
                Some("mx.example.jp"),
            ),
            (
                "connect to mx.example.jp[192.0.2.1]:25: connection refused",
                Some(SmtpCommand::Connect),
                Some("mx.example.jp"),
            ),
            (
                "smtp error from remote mail server after end of data: 552 too large by mx.example.jp",
                Some(SmtpCommand::EndOfData),
                Some("mx.example.jp"),
            ),
            ("nothing of the kind by hand", None, None),
        ] {
            let found = conversation_in(text);
            assert_eq!(
                (found.command, found.host.as_deref()),
                (command, host),
                "{text}"
            );
        }
    }
}
