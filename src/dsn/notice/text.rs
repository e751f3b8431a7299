//! The text of a notice: what the system says, and the message that it returns below.

use alloc::string::String;
use alloc::vec::Vec;
use std::sync::LazyLock;

use crate::dsn::address::is_address;
use crate::dsn::limits::LONGEST_DIAGNOSTIC;
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
    "Message headers follow",
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
    "[ Offending message ]",
    "Offending message:",
    "--- 送信されたメール",
    "以下は元のメール",
    "元のメッセージは次のとおり",
];

/// The lines above by the first byte behind their ornament, each as its ornament and what is behind it.
static ORIGINAL: LazyLock<Vec<Vec<(&str, &str)>>> = LazyLock::new(|| {
    let mut by_first = alloc::vec![Vec::new(); 256];
    for line in ABOVE_ORIGINAL {
        let (ornament, words) = without_ornament(line);
        if let Some(lines) = first_byte(words).and_then(|first| by_first.get_mut(first)) {
            lines.push((ornament, words));
        }
    }
    by_first
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
    /// The last reply in a transcript of SMTP that refuses something, with the lines that go on with it.
    pub refusal: String,
    /// What follows it: a message or its header, from its first field on.
    pub original: Option<String>,
}

impl Notice {
    /// Takes a text apart.
    pub fn of(text: &str) -> Self {
        let (said, rest) = match original_at(text) {
            Some(at) => text.split_at_checked(at).unwrap_or((text, "")),
            None => (text, ""),
        };
        let mut words = String::with_capacity(said.len());
        let mut is_answered = false;
        for line in said.lines().filter(|line| !is_quoted(line)) {
            let is_repeated = is_answered && is_refusal(line);
            is_answered = line.trim_start().starts_with("<<<");
            if !is_repeated {
                words.push_str(line);
                words.push('\n');
            }
        }
        words.pop();
        let mut notice = Self {
            folded: String::with_capacity(words.len()),
            told: String::with_capacity(words.len()),
            original: header_in(rest),
            refusal: refusal_in(&words),
            ..Self::default()
        };
        for paragraph in paragraphs(&words) {
            let start = notice.folded.len();
            for line in paragraph.lines().filter(|line| !is_subject(line)) {
                fold_onto(&mut notice.folded, line);
            }
            if SAME.is_in(notice.folded.get(start..).unwrap_or_default()) {
                continue;
            }
            if !notice.told.is_empty() {
                notice.told.push_str("\n\n");
            }
            notice.told.push_str(paragraph);
            let has_code = paragraph.bytes().any(|byte| byte.is_ascii_digit());
            if has_code && !paragraph.contains('@') {
                notice.last_word.clear();
                notice.last_word.push_str(paragraph);
            }
        }
        notice.words = words;
        notice
    }
}

/// Where the message that is returned begins, with the line above it. A line with a mark in front of it is quoted, and
/// what stands within a line is none.
fn original_at(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let (ornament, words) = without_ornament(line);
        let known = first_byte(words).and_then(|first| ORIGINAL.get(first));
        let is_above = |(before, known): &(&str, &str)| {
            let start = words.as_bytes().get(..known.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(known.as_bytes()))
                && ornament.ends_with(before)
        };
        if known.is_some_and(|known| known.iter().any(is_above)) {
            return Some(at);
        }
        at += line.len();
    }
    None
}

/// A line as the white space and ornament that it begins with, and what is behind.
fn without_ornament(line: &str) -> (&str, &str) {
    let is_ornament = |byte: &u8| {
        byte.is_ascii_whitespace() || matches!(byte, b'-' | b'*' | b'=' | b'_' | b'|' | b'#')
    };
    let end = line.bytes().take_while(|byte| is_ornament(byte)).count();
    line.split_at_checked(end).unwrap_or(("", line))
}

/// The first byte of some words, in lower case.
fn first_byte(words: &str) -> Option<usize> {
    words
        .bytes()
        .next()
        .map(|byte| usize::from(byte.to_ascii_lowercase()))
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

/// What stands before a reply of the server in a transcript of SMTP.
const BEFORE_REPLIES: &[&str] = &[
    "<<< ", "<-- ", "<- ", "<= ", "<< ", "S: ", "SERVER: ", "RSP: ",
];

static REPLIES: LazyLock<Words<()>> = LazyLock::new(|| Words::plain(BEFORE_REPLIES));

/// The last reply in a transcript that refuses something: of a server that is asked for several things, it is the one
/// that counts.
fn refusal_in(words: &str) -> String {
    // Few notices have a transcript.
    if !REPLIES.is_in(words) {
        return String::new();
    }
    let reply_of = |line: &'_ str| -> Option<usize> {
        let mark = BEFORE_REPLIES
            .iter()
            .find_map(|mark| line.find(mark).map(|at| at + mark.len()))?;
        let reply = line.get(mark..)?.trim_start();
        let is_refusal = matches!(
            reply.as_bytes(),
            [b'4' | b'5', b'0'..=b'5', b'0'..=b'9', b' ' | b'-', ..]
        );
        is_refusal.then_some(line.len() - reply.len())
    };
    let replies = words.lines().filter_map(|line| line.get(reply_of(line)?..));
    // Of several lines of a reply, all but the last have a hyphen.
    let mut refusal = String::new();
    for reply in replies {
        let goes_on = refusal
            .rsplit('\n')
            .next()
            .is_some_and(|last| last.as_bytes().get(3) == Some(&b'-'));
        if goes_on && refusal.len() < LONGEST_DIAGNOSTIC {
            refusal.push('\n');
        } else {
            refusal.clear();
        }
        refusal.push_str(reply.trim_end());
    }
    refusal
}

/// Whether a line is quoted from another message. Transcripts of SMTP have three marks.
fn is_quoted(line: &str) -> bool {
    let line = line.trim_start();
    match line.strip_prefix('>') {
        // MDaemon puts the mark before the addresses of a list.
        Some(rest) => !rest.starts_with(">>") && !is_address(rest.trim()),
        None => line.starts_with("| "),
    }
}

/// Whether a line begins with a code of failure. Behind what a server answered it is Sendmail's own, which calls a user
/// unknown at any 550.
fn is_refusal(line: &str) -> bool {
    matches!(line.trim_start().as_bytes(), [b'5', a, b, b' ', ..] if a.is_ascii_digit() && b.is_ascii_digit())
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
    /// A key is no longer.
    const LONGEST: usize = 24;
    let start = line.trim_start();
    let start = start.get(..LONGEST).unwrap_or(start);
    let Some((key, _)) = start.split_once([':', '：']) else {
        return false;
    };
    let key = key.trim_end().to_lowercase();
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
    "only a temporary failure report",
    "for the following list of recipients",
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
    let mut folded = String::with_capacity(text.len());
    fold_onto(&mut folded, text);
    folded
}

/// Adds a text in this form to another, with a space between.
fn fold_onto(folded: &mut String, text: &str) {
    if text.is_ascii() {
        for line in text.lines().map(str::trim_ascii) {
            // Most lines have single spaces.
            let mut last = b' ';
            let is_single = line.bytes().all(|byte| {
                let is_space = byte.is_ascii_whitespace();
                let is_kept = !is_space || (byte == b' ' && last != b' ');
                last = byte;
                is_kept
            });
            if is_single {
                push_lower(folded, line);
            } else {
                for word in line.split_ascii_whitespace() {
                    push_lower(folded, word);
                }
            }
        }
        return;
    }
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
}

/// Adds words in lower case, with a space between.
fn push_lower(folded: &mut String, words: &str) {
    if words.is_empty() {
        return;
    }
    if !folded.is_empty() {
        folded.push(' ');
    }
    let start = folded.len();
    folded.push_str(words);
    if let Some(words) = folded.get_mut(start..) {
        words.make_ascii_lowercase();
    }
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
