//! What a reply states at its beginning: its codes; and how programs write the command that it answers.

#[cfg(feature = "log")]
use crate::bounce::SmtpCommand;
use crate::code::{EnhancedStatusCode, ReplyCode};

/// The codes that a reply begins with: `550 5.1.1 …`, `550-5.1.1 …`, `5.1.1 …`, `#5.1.1 …`, `smtp; 550 …`.
pub(crate) fn codes(text: &str) -> (Option<ReplyCode>, Option<EnhancedStatusCode>) {
    let mut rest = text.trim_start();
    if let Some((kind, behind)) = rest.split_once(';')
        && matches!(kind.trim(), "smtp" | "SMTP" | "lmtp" | "LMTP")
    {
        rest = behind.trim_start();
    }
    let reply = word(rest, |byte| byte.is_ascii_digit()).and_then(|digits| {
        let reply = ReplyCode::from_bytes(digits.as_bytes()).ok()?;
        let behind = rest.get(digits.len()..)?;
        // A longer number, an address or a time is no code.
        behind
            .starts_with([' ', '-', ':', '_', ','])
            .then(|| rest = behind)
            .or_else(|| behind.is_empty().then(|| rest = behind))?;
        Some(reply)
    });
    let rest = rest.trim_start_matches([' ', '-', ':', '_', '(', '#', ',']);
    let status = word(rest, |byte| byte.is_ascii_digit() || byte == b'.')
        .and_then(|digits| EnhancedStatusCode::from_bytes(digits.as_bytes()).ok());
    (reply, status)
}

/// The bytes of a kind that a text begins with, if any.
fn word(text: &str, is_in_word: impl Fn(u8) -> bool) -> Option<&str> {
    let end = text.bytes().position(|byte| !is_in_word(byte));
    text.get(..end.unwrap_or(text.len()))
        .filter(|word| !word.is_empty())
}

#[cfg(feature = "log")]
/// The beginnings of commands, as programs write them: `RCPT TO:<taro@example.jp>`, `end of DATA`.
const COMMANDS: &[(&str, SmtpCommand)] = &[
    ("end of data", SmtpCommand::EndOfData),
    ("end-of-data", SmtpCommand::EndOfData),
    (".", SmtpCommand::EndOfData),
    ("data", SmtpCommand::Data),
    ("rcpt", SmtpCommand::RcptTo),
    ("mail", SmtpCommand::MailFrom),
    ("ehlo", SmtpCommand::Ehlo),
    ("helo", SmtpCommand::Ehlo),
    ("lhlo", SmtpCommand::Ehlo),
    ("starttls", SmtpCommand::StartTls),
    ("auth", SmtpCommand::Auth),
    ("initial connection", SmtpCommand::Connect),
    ("connect", SmtpCommand::Connect),
];

#[cfg(feature = "log")]
/// The command that a text begins with.
pub(crate) fn command(text: &str) -> Option<SmtpCommand> {
    let text = text.trim_start().as_bytes();
    let begins = |name: &str| {
        text.get(..name.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(name.as_bytes()))
    };
    COMMANDS
        .iter()
        .find(|(name, _)| begins(name))
        .map(|&(_, command)| command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_stand_at_the_beginning() {
        for (text, reply, status) in [
            ("550 5.1.1 User unknown", Some(550), Some((5, 1, 1))),
            ("550-5.1.1 User unknown", Some(550), Some((5, 1, 1))),
            ("550 User unknown", Some(550), None),
            ("550", Some(550), None),
            ("550: no", Some(550), None),
            ("250_2.0.0_Ok", Some(250), Some((2, 0, 0))),
            ("5.1.1 User unknown", None, Some((5, 1, 1))),
            ("(#5.1.1)", None, Some((5, 1, 1))),
            ("550 #5.1.0 Address rejected.", Some(550), Some((5, 1, 0))),
            ("smtp; 550 5.1.1 no", Some(550), Some((5, 1, 1))),
            ("192.0.2.1 said", None, None),
            ("5501 no", None, None),
            ("550.example.jp", None, None),
            ("User unknown 550", None, None),
            ("", None, None),
        ] {
            let found = codes(text);
            assert_eq!(found.0.map(ReplyCode::as_u16), reply, "{text}");
            assert_eq!(found.1.map(<(u8, u16, u16)>::from), status, "{text}");
        }
    }

    #[cfg(feature = "log")]
    #[test]
    fn commands_are_read_as_programs_write_them() {
        for (text, expected) in [
            ("RCPT TO", Some(SmtpCommand::RcptTo)),
            ("rcpt to:<taro@example.jp>", Some(SmtpCommand::RcptTo)),
            ("end of DATA", Some(SmtpCommand::EndOfData)),
            (".", Some(SmtpCommand::EndOfData)),
            ("DATA", Some(SmtpCommand::Data)),
            ("MAIL FROM", Some(SmtpCommand::MailFrom)),
            ("QUIT", None),
            ("", None),
        ] {
            assert_eq!(command(text), expected, "{text}");
        }
    }
}
