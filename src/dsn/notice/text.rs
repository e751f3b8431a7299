//! The text of a notice: what the system says, and the message that it returns below.

use alloc::string::String;
use alloc::vec::Vec;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::dsn::mime::lines;
use crate::dsn::words::Words;

/// What stands above a message that is returned or quoted in a text.
const ABOVE_ORIGINAL: &[&str] = &[
    // qmail, and what took after it.
    "--- Below this line is a copy of the message",
    "--- Below the next line is a copy of the message",
    "--- Below this line is the original bounce",
    "--- Enclosed is a copy of the message",
    "--- Mensaje original adjunto",
    "--- Original message follows",
    "--- The header of the original message is following",
    "--- Undelivered message follows ---",
    // Exim.
    "------ This is a copy of the message, including all the headers",
    "------ This is a copy of the message's headers",
    "------ This is a copy of your message, including all the headers",
    "------ This is a copy of the headers of your message",
    "------ The body of the message is ",
    // Sendmail and those before it.
    "----- Original message follows -----",
    "----- Unsent message follows -----",
    "----- Unsent message below -----",
    "----- Message header follows -----",
    "----- Message headers follow -----",
    "----- Undelivered message follows -----",
    "----- Header of the original message -----",
    "----- Original message header -----",
    "----- Returned message",
    "----- Returned Mail ",
    "----- Begin of original message",
    "------- Returned Message --------",
    "Returned message follows",
    "----- The message that caused this notification was: -----",
    "--------- Returned message ---------",
    // Exchange, Outlook and other programs for mail; forwards and replies begin so too.
    "-----Original Message-----",
    "----- Original Message -----",
    "-------- Original Message --------",
    "---------- Forwarded message",
    "----- Forwarded message",
    "-------- Forwarded Message --------",
    "Begin forwarded message:",
    "-----Ursprüngliche Nachricht-----",
    "-----Message d'origine-----",
    "-----Mensaje original-----",
    "-----元のメッセージ-----",
    "----- Message transmis -----",
    "Original message headers:",
    "Original Message Headers",
    "Kopfzeilen der ursprünglichen Nachricht:",
    "Ursprüngliche Nachrichtenkopfzeilen:",
    "En-têtes de message d'origine",
    "Encabezados de mensajes originales:",
    "元のメッセージ ヘッダー:",
    "元のメッセージのヘッダー:",
    // Others.
    "The following text is a copy of the original message",
    "The original message headers",
    "Header of original message follows",
    "Headers from the original message",
    "Original message header:",
    "Original message text follows",
    "The original message follows",
    "The text of the original message",
    "Your original message is as follows",
    "Your original message follows",
    "Your original mail header",
    "Message headers follow:",
    "Message header follows",
    "Here is the original message",
    "The first 50 lines of",
    "First 20 lines of the message",
    "The rejected message header",
    "-------- Message Headers",
    "--- Message headers",
    "The header of the message follows",
    "BEGIN HEADERS",
    "------- The original message was",
    "Original mail as follows",
    "-------original message",
    "-------original mail",
    "Below is a copy of the original message",
    "-- The header and top",
    "--- The header and top",
    "[<04>]",
    "[<05>]",
    "[<06>]",
    "Message text follows:",
    "Possibly truncated original message follows",
    "Original message follows",
    "Unsent message follows",
    "--- Returned message",
    "--- Message header",
    "--- Original message",
    "--- Original headers",
    "*** ORIGINAL MESSAGE ***",
    "Received: from ",
    "Return-Path: <",
    "--- 送信されたメール",
    "以下は元のメール",
    "元のメッセージは次のとおり",
];

static ORIGINAL: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .build(ABOVE_ORIGINAL)
        .ok()
});

/// A text for people, taken apart.
#[derive(Debug, Default)]
pub(crate) struct Notice {
    /// What the system says, without quoted lines.
    pub words: String,
    /// The same in lower case, with single spaces, and without lines that repeat a subject.
    pub folded: String,
    /// The paragraphs that are not the same in every notice.
    pub told: String,
    /// The last paragraph that has a code and no address: what a server answered for all recipients.
    pub last_word: String,
    /// What follows it: a message or its header, from its first field on.
    pub original: Option<String>,
}

impl Notice {
    /// Takes a text apart.
    pub fn of(text: &str) -> Self {
        let (words, rest) = match original_at(text) {
            Some(at) => text.split_at_checked(at).unwrap_or((text, "")),
            None => (text, ""),
        };
        let words: Vec<&str> = words.lines().filter(|line| !is_quoted(line)).collect();
        let without_subject: Vec<&str> = words
            .iter()
            .copied()
            .filter(|line| !is_subject(line))
            .collect();
        let words = words.join("\n");
        let told: Vec<&str> = paragraphs(&words)
            .filter(|paragraph| !SAME.is_in(&folded(paragraph)))
            .collect();
        let has_code = |paragraph: &&&str| {
            !paragraph.contains('@') && paragraph.bytes().any(|byte| byte.is_ascii_digit())
        };
        Self {
            folded: folded(&without_subject.join("\n")),
            last_word: told
                .iter()
                .rev()
                .find(has_code)
                .map(|word| String::from(*word))
                .unwrap_or_default(),
            told: told.join("\n\n"),
            words,
            original: header_in(rest),
        }
    }
}

/// Where the message that is returned begins, with the line above it.
fn original_at(text: &str) -> Option<usize> {
    let search = ORIGINAL.as_ref()?;
    search
        .find_iter(text)
        .filter(|found| is_at_line_start(text, found.start()))
        .map(|found| {
            let before = text.get(..found.start()).unwrap_or_default();
            before.rfind('\n').map_or(0, |end| end + 1)
        })
        .next()
}

/// Whether nothing but white space and ornament is before a place on its line. A line with a mark in front of it is
/// quoted, and one that is indented is a field in a summary.
fn is_at_line_start(text: &str, at: usize) -> bool {
    /// Ornament is no longer than a line.
    const LONGEST: usize = 100;
    let before = text
        .as_bytes()
        .get(at.saturating_sub(LONGEST)..at)
        .unwrap_or_default();
    let is_ornament = |byte: &u8| {
        byte.is_ascii_whitespace() || matches!(byte, b'-' | b'*' | b'=' | b'_' | b'|' | b'#')
    };
    let line = before
        .rsplit(|&byte| byte == b'\n')
        .next()
        .unwrap_or_default();
    (line.len() < before.len() || at < LONGEST) && line.iter().all(is_ornament)
}

/// The part of a text from its first line on that begins a header.
fn header_in(text: &str) -> Option<String> {
    const KNOWN: &[&str] = &[
        "received:",
        "return-path:",
        "from:",
        "to:",
        "subject:",
        "date:",
        "message-id:",
        "mime-version:",
        "content-type:",
        "delivered-to:",
        "reply-to:",
        "dkim-signature:",
        "x-",
    ];
    // What stands above it may be two or three lines.
    const MOST_LINES: usize = 12;
    lines(text.as_bytes())
        .take(MOST_LINES)
        .find(|(_, line)| {
            let line = line.trim_ascii_start();
            KNOWN.iter().any(|known| {
                line.get(..known.len())
                    .is_some_and(|start| start.eq_ignore_ascii_case(known.as_bytes()))
            }) && line.contains(&b':')
        })
        .and_then(|(at, line)| {
            let indent = line.len() - line.trim_ascii_start().len();
            let rest = text.get(at..)?;
            if indent == 0 {
                return Some(String::from(rest));
            }
            // The whole message is indented.
            let lines: Vec<&str> = rest
                .lines()
                .map(|line| line.get(indent..).unwrap_or_default())
                .collect();
            Some(lines.join("\n"))
        })
}

/// Whether a line is quoted from another message. Transcripts of SMTP have three marks.
fn is_quoted(line: &str) -> bool {
    let line = line.trim_start();
    match line.strip_prefix('>') {
        Some(rest) => !rest.starts_with(">>"),
        None => line.starts_with("| "),
    }
}

/// Whether a line repeats the subject of a message, which says nothing of its delivery.
fn is_subject(line: &str) -> bool {
    const KEYS: &[&str] = &[
        "subject",
        "betreff",
        "objet",
        "asunto",
        "assunto",
        "oggetto",
        "onderwerp",
        "件名",
        "主题",
        "主旨",
        "제목",
        "тема",
    ];
    let Some((key, _)) = line.split_once([':', '：']) else {
        return false;
    };
    let key = key.trim().to_lowercase();
    KEYS.contains(&key.as_str())
}

/// The paragraphs of a text.
fn paragraphs(words: &str) -> impl Iterator<Item = &str> {
    words
        .split("\n\n")
        .filter(|paragraph| !paragraph.trim().is_empty())
}

/// Words of paragraphs that are the same in every notice of their system, and say nothing of this one.
const BOILERPLATE: &[&str] = &[
    "for further assistance",
    "this is the mail system at",
    "this is the qmail-send",
    "please include this problem report",
    "you can delete your own text",
    "created automatically by",
    "no action is required on your part",
    "do not need to resend",
    "delivery attempts will continue",
    "contact your administrator",
    "contact the postmaster",
    "send mail to postmaster",
    "the original message was received at",
    "if you believe",
    "if you feel",
    "to see the headers",
    "automatically generated",
    "do not reply",
    "reply to this",
];

static SAME: LazyLock<Words<()>> = LazyLock::new(|| Words::plain(BOILERPLATE));

/// A text in lower case, with one space in place of all white space.
pub(crate) fn folded(text: &str) -> String {
    if text.is_ascii() {
        return folded_ascii(text);
    }
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().map(|c| match c {
            '\u{2019}' | '\u{2018}' => '\'',
            c if c.is_ascii() => c.to_ascii_lowercase(),
            c => c.to_lowercase().next().unwrap_or(c),
        }));
    }
    folded
}

/// The same for a text that is ASCII, which most are.
fn folded_ascii(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_ascii_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded.make_ascii_lowercase();
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_original_is_found_below_the_notice() {
        let notice = Notice::of(
            "Hi. This is\nthe  program.\n> quoted\n>>> RCPT TO:<a@b.example>\n--- Below this line is a copy of the message.\n\n\
             Subject: x\n\nbody\n",
        );
        assert_eq!(
            notice.folded,
            "hi. this is the program. >>> rcpt to:<a@b.example>"
        );
        assert_eq!(notice.original.as_deref(), Some("Subject: x\n\nbody\n"));
    }

    #[test]
    fn a_header_alone_ends_the_notice() {
        let notice = Notice::of("It failed.\n\nReceived: from x by y\nSubject: z\n");
        assert_eq!(notice.folded, "it failed.");
        assert_eq!(
            notice.original.as_deref(),
            Some("Received: from x by y\nSubject: z\n")
        );
        // In the middle of a line it is none.
        let notice = Notice::of("It says Received: from x\n");
        assert_eq!(notice.original, None);
    }
}
