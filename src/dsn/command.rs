//! The SMTP command that a text says was refused.

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

static SEARCH: LazyLock<Words<SmtpCommand>> = LazyLock::new(|| Words::of(COMMANDS.iter().copied()));

/// The command that a text, in lower case, says was refused.
pub(super) fn command_in(folded: &str) -> Option<SmtpCommand> {
    SEARCH.first_in(folded)
}
