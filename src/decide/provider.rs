//! Who wrote a reply.

use bounce_phrases::Shape;

use crate::answer::{Provider, ProviderKind};
use crate::decide::last_words::{LastWords, ends_with};
use crate::read::{Mentions, OF_WORDS};
use crate::rules::providers;

/// Who wrote the reply: by words of its own, then by the page that it points to, then by the name
/// of the host, then by the words of the program it runs, or by what that program writes between words.
///
/// Where no server has given a code, a program that sends speaks of a host which did not answer.
pub(crate) fn provider_of(
    mentions: &Mentions,
    text: &[u8],
    remote_host: Option<&[u8]>,
    has_reply: bool,
) -> Option<Provider> {
    let by_words = mentions.provider;
    let by_words = by_words.filter(|&((weight, _), _)| weight >= OF_WORDS);
    if let Some((_, provider)) = by_words {
        return Some(provider);
    }
    let remote = remote_host.and_then(providers::by_answering_host);
    let (mut page, mut host, mut program) = (None, None, mentions.provider.map(|(_, by)| by));
    for (shape, passage) in mentions.shapes.iter() {
        let (kind, provider) = match shape {
            Shape::Url => (&mut page, providers::by_page(host_of(passage.of(text)))),
            // A second host can tell no more.
            Shape::Host if host.is_none() => {
                let name = without_port(passage.of(text));
                let before = text.get(..passage.start as usize).unwrap_or_default();
                let provider = match role(before) {
                    HostRole::Answers => providers::by_answering_host(name),
                    HostRole::Sends => None,
                    HostRole::Other => providers::by_host(name),
                };
                (&mut host, provider)
            }
            _ => continue,
        };
        match provider {
            Some(by) if matches!(by.kind(), ProviderKind::Software) => {
                program = program.or(provider);
            }
            _ => *kind = kind.or(provider),
        }
        if page.is_some() {
            return page;
        }
    }
    // A program's words around a quoted reply are those of the program that quotes it.
    let is_outer = mentions
        .provider
        .is_some_and(|((depth, _), _)| depth < u32::from(mentions.innermost));
    let first = program.filter(|_| !has_reply);
    let inner = program.filter(|_| !is_outer);
    first
        .or(remote)
        .or(host)
        .or(inner)
        .or_else(|| by_marks(text, has_reply))
        .or(program)
}

/// Whether the host that answers has a name, or one below it: the host that the caller states; or else one of
/// which the text says that it answers.
pub(crate) fn is_answered_by(
    end: &str,
    mentions: &Mentions,
    text: &[u8],
    remote_host: Option<&[u8]>,
) -> bool {
    if let Some(host) = remote_host {
        return is_below(host, end);
    }
    mentions.shapes.iter().any(|(shape, passage)| {
        let before = text.get(..passage.start as usize).unwrap_or_default();
        shape == Shape::Host
            && is_below(without_port(passage.of(text)), end)
            && role(before) == HostRole::Answers
    })
}

/// Whether a host has a name, or one below it, in any case, with or without a dot at its end.
fn is_below(host: &[u8], end: &str) -> bool {
    let host = host.strip_suffix(b".").unwrap_or(host);
    let Some(start) = host.len().checked_sub(end.len()) else {
        return false;
    };
    let (below, same) = host.split_at(start);
    same.eq_ignore_ascii_case(end.as_bytes()) && (below.is_empty() || below.ends_with(b"."))
}

/// What the words before a host's name say it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum HostRole {
    /// It answers.
    Answers,
    /// It has sent what is refused.
    Sends,
    /// Either, or nothing.
    Other,
}

/// What stands before the name of a host that answers, in small letters.
const ANSWERS: &[&str] = &[
    "host",
    "host:",
    "host=",
    "relay=",
    "h=",
    "server",
    "server:",
    "talking to",
    "connect to",
    "connected to",
    "connection to",
    "connecting to",
    "response from",
    "reply from",
    "mta:",
    "dns;",
    "mailserver",
    // The first words of a greeting, and of a refusal to greet.
    "220",
    "421",
    "521",
    "554",
];

/// What stands before the name of a host that sends.
const SENDS: &[&str] = &[
    "helo=",
    "helo",
    "ehlo",
    "client=",
    "rcpt from",
    "connect from",
    "connection from",
    "connections from",
    "mail from",
    "message from",
    "messages from",
    "por estar",
];

/// What the host does whose name stands behind these bytes.
fn role(before: &[u8]) -> HostRole {
    let last = LastWords::of(before);
    let end = |words: &&str| last.end_with(words);
    if SENDS.iter().any(end) {
        HostRole::Sends
    } else if ANSWERS.iter().any(end) {
        HostRole::Answers
    } else {
        HostRole::Other
    }
}

/// The program that writes what stands between the words: an address before three dots is Sendmail's,
/// a status behind `#` that of qmail or IronPort, and so on.
fn by_marks(text: &[u8], has_reply: bool) -> Option<Provider> {
    let byte = |at: usize| text.get(at).copied().unwrap_or(b' ');
    let behind = |at: usize| text.get(at..).unwrap_or_default();
    // In the transcript of a session, only what the other side has said is the reply; a line that begins
    // with a space goes on.
    let (mut program, mut is_transcript, mut is_said) = (None, false, true);
    let marks = text
        .iter()
        .enumerate()
        .filter(|&(_, here)| IS_MARK[usize::from(*here)]);
    for (at, &here) in marks {
        let before = || text.get(..at).unwrap_or_default();
        let found = match here {
            b'<' if behind(at).starts_with(b"<<<") => {
                (is_transcript, is_said) = (true, true);
                None
            }
            b'\n' if is_transcript && !byte(at + 1).is_ascii_whitespace() => {
                is_said = false;
                None
            }
            b'#' => {
                if let Some(by) = by_number(before(), behind(at + 1)) {
                    return Some(by);
                }
                None
            }
            // Gmail's name for the session, as in `k5sm1234567nfh.18`.
            b'.' if byte(at + 1).is_ascii_digit() && is_session(before()) => {
                return Some(Provider::Gmail);
            }
            b'.' if is_said && byte(at + 1) == b'.' && before().ends_with(b">") => {
                behind(at).starts_with(b"...").then_some(Provider::Sendmail)
            }
            b':' => ends_with(before(), "command output").then_some(Provider::Postfix),
            // The logs of programs that send, where no server has answered.
            b'=' if !has_reply && ends_with(before(), "status") => Some(Provider::Postfix),
            b'=' if !has_reply && ends_with(before(), "stat") => Some(Provider::Sendmail),
            _ => None,
        };
        program = program.or(found);
    }
    program
}

/// The program that writes a number with `#` before it in this way.
fn by_number(before: &[u8], behind: &[u8]) -> Option<Provider> {
    let is_status = matches!(behind, [b'2' | b'4' | b'5', b'.', b'0'..=b'9', ..]);
    let is_code = |code: &[u8]| matches!(code, [.., b'0'..=b'9', b'0'..=b'9', b'0'..=b'9']);
    let words = before.trim_ascii_end();
    let is_spaced = words.len() < before.len();
    if is_status && before.len() > 1 && before.ends_with(b"(") {
        return Some(Provider::Qmail);
    }
    let code = match words {
        [code @ .., b'-'] if !is_spaced => code,
        _ if is_spaced => words,
        _ => return None,
    };
    if is_status && is_code(code) {
        return Some(Provider::Cisco);
    }
    // The number of the message stands at the end of the reply.
    let is_last = behind.len() == 3 && is_code(behind);
    (is_last && is_spaced).then_some(Provider::BarricadeMx)
}

/// The bytes among which programs are known.
const IS_MARK: [bool; 256] = {
    let (mut is_mark, mut at) = ([false; 256], 0);
    while at < 256 {
        is_mark[at] = matches!(at as u8, b'<' | b'\n' | b'#' | b'.' | b':' | b'=');
        at += 1;
    }
    is_mark
};

/// Whether these bytes end with the first part of Gmail's name for a session, as `k5sm1234567nfh`.
fn is_session(before: &[u8]) -> bool {
    let without = |before: &'_ [u8], is_part: fn(&u8) -> bool| {
        let count = before.iter().rev().take_while(|byte| is_part(byte)).count();
        (before.len() - count, count)
    };
    let (end, letters) = without(before, u8::is_ascii_alphabetic);
    let before = before.get(..end).unwrap_or_default();
    let (end, digits) = without(before, u8::is_ascii_digit);
    let name = before.get(..end).unwrap_or_default();
    let is_named =
        matches!(name, [.., first, b's' | b'S', b'm' | b'M'] if first.is_ascii_alphanumeric());
    (2..=4).contains(&letters) && digits >= 5 && is_named
}

/// The host of a URL, which may have no scheme.
fn host_of(url: &[u8]) -> &[u8] {
    let is_end = |byte: &u8| matches!(byte, b'/' | b':' | b'?' | b'#');
    let until = |url: &[u8]| url.iter().position(is_end).unwrap_or(url.len());
    let end = until(url);
    let behind_scheme = url.get(end..).and_then(|rest| rest.strip_prefix(b"://"));
    match behind_scheme {
        Some(host) => host.get(..until(host)).unwrap_or(host),
        None => url.get(..end).unwrap_or(url),
    }
}

/// A host without the port or the prefix length behind it.
fn without_port(host: &[u8]) -> &[u8] {
    let digits = host.iter().rev().take_while(|byte| byte.is_ascii_digit());
    let before = host.get(..host.len() - digits.count()).unwrap_or(host);
    match before.split_last() {
        Some((b':' | b'/', name)) => name,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Passage;
    use crate::rules::Meaning;

    #[test]
    fn words_before_hosts_are_seen_whole() {
        for (words, role_of) in [(ANSWERS, HostRole::Answers), (SENDS, HostRole::Sends)] {
            for words in words {
                assert_eq!(role(format!("a {words} [").as_bytes()), role_of, "{words}");
                assert_eq!(
                    role(format!("a{words} [").as_bytes()),
                    HostRole::Other,
                    "{words}"
                );
            }
        }
    }

    #[test]
    fn hosts_of_urls() {
        for (url, host) in [
            ("https://support.google.com/mail/?p=x", "support.google.com"),
            ("http://mx.example.com:8080/a", "mx.example.com"),
            ("www.example.com/?u=http://example.net", "www.example.com"),
            ("https://example.com?a", "example.com"),
            ("example.com", "example.com"),
            ("", ""),
        ] {
            assert_eq!(host_of(url.as_bytes()), host.as_bytes(), "{url}");
        }
    }

    #[test]
    fn hosts_without_ports() {
        for (host, name) in [
            ("mx.example.com:25", "mx.example.com"),
            ("mx.example.com/24", "mx.example.com"),
            ("mx.example.com", "mx.example.com"),
            ("mx.example25", "mx.example25"),
            ("mx.example.com:", "mx.example.com"),
            ("", ""),
        ] {
            assert_eq!(without_port(host.as_bytes()), name.as_bytes(), "{host}");
        }
    }

    #[test]
    fn what_a_host_does_stands_before_it() {
        for (before, does) in [
            ("host ", HostRole::Answers),
            ("(Host: ", HostRole::Answers),
            ("relay=", HostRole::Answers),
            ("554-", HostRole::Answers),
            ("while talking to ", HostRole::Answers),
            ("connect from ", HostRole::Sends),
            ("helo=<", HostRole::Sends),
            ("ghost ", HostRole::Other),
            ("5.1.1 ", HostRole::Other),
            ("", HostRole::Other),
        ] {
            assert_eq!(role(before.as_bytes()), does, "{before}");
        }
    }

    #[test]
    fn programs_are_known_by_what_stands_between_words() {
        for (text, program) in [
            ("553 no such box (#5.1.1)", Some(Provider::Qmail)),
            (
                "550 #5.1.0 Address rejected. <a@example.fi>",
                Some(Provider::Cisco),
            ),
            ("550-#5.7.1 refused", Some(Provider::Cisco)),
            ("mx.example.com #5.1.1 smtp;550 hm", None),
            ("550 5.7.1 hm #123", Some(Provider::BarricadeMx)),
            ("550 5.7.1 hm #1234", None),
            ("550 5.7.1 hm#123", None),
            ("550 <a@example.com>... hm", Some(Provider::Sendmail)),
            (">>> DATA\n<<< 550 hm\n554 <a@example.com>... hm", None),
            ("<<< 550 <a@example.com>... hm", Some(Provider::Sendmail)),
            ("555 hm. ab12sm1234567xyz.3", Some(Provider::Gmail)),
            ("555 hm. ab12sm123xyz.3", None),
            ("555 hm. sm1234567xyz.3", None),
            ("Command output: hm", Some(Provider::Postfix)),
            ("dsn=5.0.0, stat=hm", None),
            ("550 hm", None),
            ("", None),
        ] {
            assert_eq!(by_marks(text.as_bytes(), true), program, "{text}");
        }
        for (text, program) in [
            ("dsn=4.3.0, status=deferred (hm)", Some(Provider::Postfix)),
            ("dsn=5.0.0, stat=hm", Some(Provider::Sendmail)),
            ("laststatus=deferred", None),
        ] {
            assert_eq!(by_marks(text.as_bytes(), false), program, "{text}");
        }
    }

    #[test]
    fn the_words_of_a_mailbox_provider_count_most() {
        let (mailbox, filter, other_filter) =
            (Provider::Gmail, Provider::Mimecast, Provider::Barracuda);
        for (words, told) in [
            // However deeply a filter's words are quoted.
            (&[(mailbox, 0, 9), (filter, 3, 20)][..], mailbox),
            (&[(filter, 3, 20), (mailbox, 0, 30)], mailbox),
            // Of equals those of the innermost reply, and of these the first.
            (&[(filter, 0, 9), (other_filter, 1, 20)], other_filter),
            (&[(filter, 1, 20), (other_filter, 1, 9)], other_filter),
            (&[(filter, 1, 9), (other_filter, 1, 9)], filter),
        ] {
            let mut mentions = Mentions::NONE;
            for &(provider, depth, end) in words {
                let passage = Passage {
                    depth,
                    start: 0,
                    end,
                };
                mentions.take(Meaning::Provider(provider), passage);
            }
            assert_eq!(
                provider_of(&mentions, b"", None, true),
                Some(told),
                "{words:?}"
            );
        }
    }
}
