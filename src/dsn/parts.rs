//! What one message is made of, sorted by what it is for: fields, words, and the message that it returns.

use alloc::string::String;
use alloc::vec::Vec;

use mail_parser::decoders::html::html_to_text;

use crate::dsn::address::is_address;
use crate::dsn::feedback::has_feedback_fields;
use crate::dsn::fields::has_status_fields;
use crate::dsn::limits::{Bound, LONGEST_TEXT, MOST_TEXT};
use crate::dsn::mime::{Header, Part, Tree};
use crate::dsn::notice::Notice;
use crate::dsn::original::Original;

/// The parts of one message.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// Delivery-status fields, part by part.
    pub status: Vec<String>,
    /// The fields of a feedback report.
    pub feedback: Option<String>,
    /// The fields of a read receipt.
    pub receipts: Vec<String>,
    /// What is said to people.
    pub notice: Notice,
    /// The message that is returned, or its header.
    pub original: Original,
    /// It is a read receipt or a statistic: a report, but not of a delivery.
    pub is_other_report: bool,
    pub cut: Option<Bound>,
}

/// What a part is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    Status,
    Feedback,
    Header,
    Plain,
    Html,
    Receipt,
    OtherReport,
    None,
}

/// Types of parts, and what they are for. The longest beginning counts.
const USES: &[(&str, Use)] = &[
    ("message/delivery-status", Use::Status),
    ("message/global-delivery-status", Use::Status),
    ("message/feedback-report", Use::Feedback),
    ("message/disposition-notification", Use::Receipt),
    ("message/global-disposition-notification", Use::Receipt),
    ("message/tracking-status", Use::OtherReport),
    ("message/s-mime-receipt", Use::OtherReport),
    ("application/tlsrpt", Use::OtherReport),
    ("text/rfc822-header", Use::Header),
    ("text/rfc822", Use::Header),
    ("message/rfc822-header", Use::Header),
    ("message/global-headers", Use::Header),
    ("message/partial", Use::None),
    ("text/html", Use::Html),
    ("text/calendar", Use::None),
    ("text/x-vcard", Use::None),
    ("text/", Use::Plain),
    ("", Use::Plain),
];

/// Kinds of `multipart/report` (RFC 6522) that report no delivery.
const OTHER_REPORTS: &[&str] = &["disposition-notification", "tlsrpt", "smtp-tls"];

/// What a part is for, by its type, and where that says little, by what is in it.
fn use_of(part: &Part<'_>) -> Use {
    let media = part.content.media.as_str();
    let named = USES
        .iter()
        .find(|(start, _)| media.starts_with(start) && (!start.is_empty() || media.is_empty()))
        .map(|&(_, purpose)| purpose);
    match named {
        Some(purpose) => purpose,
        None => {
            // The part of a report that somebody gave another type.
            let is_small = part.body.len() < 32 * 1024 && !media.starts_with("image/");
            let start = if is_small {
                part.fields()
            } else {
                String::new()
            };
            if has_status_fields(&start) {
                Use::Status
            } else if has_feedback_fields(&start) {
                Use::Feedback
            } else {
                Use::None
            }
        }
    }
}

impl Parts {
    /// Sorts the parts of a message.
    pub fn of(tree: &Tree<'_>, message: usize) -> Self {
        let mut sorted = Self::default();
        let Some(whole) = tree.messages.get(message) else {
            return sorted;
        };
        let is_other = |kind: &str| OTHER_REPORTS.contains(&kind);
        sorted.is_other_report = whole.content.report.as_deref().is_some_and(is_other);
        let (mut plain, mut html, mut left) = (String::new(), Vec::new(), MOST_TEXT);
        for part in tree.parts_of(message) {
            if let Some(returned) = part.encoded_header() {
                sorted.take_original(&String::from_utf8_lossy(&returned));
                continue;
            }
            let purpose = use_of(part);
            let is_read = !matches!(purpose, Use::None | Use::OtherReport);
            if is_read {
                if part.is_long() {
                    sorted.cut.get_or_insert(Bound::Text);
                }
                match left.checked_sub(part.body.len().min(LONGEST_TEXT)) {
                    Some(rest) => left = rest,
                    None => {
                        sorted.cut.get_or_insert(Bound::Text);
                        break;
                    }
                }
            }
            match purpose {
                Use::Status => {
                    let text = part.fields();
                    let (fields, rest) = without_original(&text);
                    sorted.status.push(String::from(fields));
                    if !rest.is_empty() {
                        sorted.take_original(rest);
                    }
                }
                Use::Feedback => sorted.feedback = Some(part.fields()),
                Use::Header => sorted.take_original(&part.text()),
                Use::Plain => sorted.take_text(&part.text(), &mut plain),
                Use::Html => html.push(part),
                Use::Receipt => {
                    sorted.is_other_report = true;
                    sorted.receipts.push(part.fields());
                }
                Use::OtherReport => sorted.is_other_report = true,
                Use::None => {}
            }
        }
        if sorted.original.is_empty()
            && let Some(returned) = tree
                .messages
                .iter()
                .find(|inner| inner.parent == Some(message) && !inner.header.is_empty())
        {
            sorted.original = Original::of(&returned.header);
        }
        if plain.trim().is_empty() {
            for part in html {
                plain.push_str(&html_text(&part.text()));
                plain.push('\n');
            }
        }
        sorted.notice = Notice::of(&plain);
        if let Some(original) = sorted.notice.original.take() {
            sorted.take_original(&original);
        }
        sorted
    }

    /// A part that claims to be text, and may be fields.
    fn take_text(&mut self, text: &str, plain: &mut String) {
        if text.trim_start().starts_with(['F', 'f', 'U', 'V']) && has_feedback_fields(text) {
            self.feedback = Some(String::from(text));
        } else {
            plain.push_str(text);
            plain.push('\n');
        }
    }

    /// The header of the message that is returned, unless one is known.
    fn take_original(&mut self, text: &str) {
        if self.original.is_empty() {
            let text = text.trim_start();
            let header = Header::of(text.as_bytes());
            if header.is_cut {
                self.cut.get_or_insert(Bound::Header);
            }
            self.original = Original::of(&header);
        }
    }
}

/// The fields of a part, and the message behind them, where the boundary between is lost.
fn without_original(text: &str) -> (&str, &str) {
    const OF_MESSAGES: &[&str] = &[
        "received:",
        "return-path:",
        "message-id:",
        "mime-version:",
        "dkim-signature:",
        "delivered-to:",
        "from:",
    ];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let is_of_message = OF_MESSAGES.iter().any(|name| {
            line.get(..name.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(name))
        });
        if is_of_message {
            return text.split_at_checked(at).unwrap_or((text, ""));
        }
        at += line.len();
    }
    (text, "")
}

/// The words of a text in HTML, with its blocks on lines of their own.
fn html_text(html: &str) -> String {
    const BLOCKS: &[&str] = &[
        "<div", "<tr", "<td", "<li", "<h1", "<h2", "<h3", "<p", "<table", "<pre", "</pre",
    ];
    let mut broken = String::with_capacity(html.len() + html.len() / 8);
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at_checked(at).unwrap_or((rest, ""));
        broken.push_str(before);
        let is_block = BLOCKS.iter().any(|block| {
            tag.get(..block.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(block))
        });
        if is_block {
            broken.push_str("<br>");
        }
        if let Some(address) = linked_address(tag) {
            broken.push_str("&lt;");
            broken.push_str(address);
            broken.push_str("&gt; ");
        }
        broken.push('<');
        rest = tag.get(1..).unwrap_or_default();
    }
    broken.push_str(rest);
    html_to_text(&broken)
}

/// The address that a link leads to (RFC 6068), where its words do not say it: names of recipients are links in Exchange's
/// notices.
fn linked_address(tag: &str) -> Option<&str> {
    const SCHEME: &str = "mailto:";
    /// A tag and the words of a link are no longer.
    const LONGEST: usize = 1024;
    if !matches!(
        tag.as_bytes(),
        [b'<', b'a' | b'A', b' ' | b'\n' | b'\r' | b'\t', ..]
    ) {
        return None;
    }
    let end = tag.bytes().take(LONGEST).position(|byte| byte == b'>')?;
    let (head, behind) = tag.split_at_checked(end)?;
    let at = head
        .as_bytes()
        .windows(SCHEME.len())
        .position(|word| word.eq_ignore_ascii_case(SCHEME.as_bytes()))?;
    let target = head.get(at + SCHEME.len()..)?;
    let end = target
        .find(['"', '\'', '?', '>', ' '])
        .unwrap_or(target.len());
    let address = target.get(..end).filter(|target| is_address(target))?;
    let words = behind.get(1..)?;
    let words = words.split('<').next().unwrap_or_default();
    (!words.contains('@')).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_of_html_are_lines() {
        let text = html_text(
            "<html><body><p>Not delivered to:<div>&lt;a@b.example&gt;</div><td>no<b>t</b></td></body></html>",
        );
        let lines: Vec<_> = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect();
        assert_eq!(lines, ["Not delivered to:", "<a@b.example>", "not"]);
    }

    #[test]
    fn links_say_where_they_lead() {
        for (html, text) in [
            (
                "<a href=\"mailto:a@b.example\">Taro</a> no",
                "<a@b.example> Taro no",
            ),
            (
                "<A class=x HREF='MAILTO:a@b.example?subject=x'>Taro</A>",
                "<a@b.example> Taro",
            ),
            (
                "<a href=\"mailto:a@b.example\">a@b.example</a>",
                "a@b.example",
            ),
            ("<a href=\"https://b.example/\">Taro</a>", "Taro"),
            ("<abbr title=\"mailto:a@b.example\">x</abbr>", "x"),
            ("<a href=\"mailto:\">x</a><a", "x"),
        ] {
            assert_eq!(html_text(html).trim(), text, "{html}");
        }
    }
}
