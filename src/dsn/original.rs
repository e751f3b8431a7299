//! The message that is reported on, as far as the report returns it.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::dsn::address::addresses_of_field;
use crate::dsn::mime::{Header, decoded_words};

/// What is known of the message that is reported on: from the message that is returned, or from its header.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Original {
    /// `Message-ID`, with its angle brackets.
    pub message_id: Option<String>,
    /// `Subject`, decoded.
    pub subject: Option<String>,
    /// `From`, decoded.
    pub from: Option<String>,
    /// `To`, decoded.
    pub to: Option<String>,
    /// `Date`, as written.
    pub date: Option<String>,
    /// `List-Id` (RFC 2919).
    pub list_id: Option<String>,
    /// `Feedback-ID`, by which providers tell campaigns apart.
    pub feedback_id: Option<String>,
    /// All fields, as they stand: each name, and its value behind it.
    text: String,
    /// Where in the text the name and the value of each field end.
    ends: Vec<(usize, usize)>,
}

impl Original {
    /// The first value of a field, on one line and decoded (RFC 2047). The case of the name does not count.
    ///
    /// ```
    /// let report = bounce_classifier::dsn::read(b"From: MAILER-DAEMON@mx.example.jp\n\
    ///     Subject: failure notice\n\
    ///     \n\
    ///     Hi. This is the qmail-send program at mx.example.jp.\n\
    ///     \n\
    ///     <taro@example.jp>:\n\
    ///     Sorry, no mailbox here by that name. (#5.1.1)\n\
    ///     \n\
    ///     --- Below this line is a copy of the message.\n\
    ///     \n\
    ///     Return-Path: <news@example.com>\n\
    ///     Message-ID: <1@example.com>\n\
    ///     X-Campaign: =?UTF-8?B?5pil?=\n\
    ///     \n")?;
    /// assert_eq!(report.original.message_id.as_deref(), Some("<1@example.com>"));
    /// assert_eq!(report.original.header("x-campaign").as_deref(), Some("春"));
    /// # Ok::<(), bounce_classifier::dsn::DsnError>(())
    /// ```
    #[must_use]
    pub fn header(&self, name: &str) -> Option<String> {
        self.headers(name).next()
    }

    /// All values of a field, from the first on, each on one line and decoded.
    pub fn headers(&self, name: &str) -> impl Iterator<Item = String> {
        self.fields()
            .filter(move |(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| decoded_words(on_one_line(value)))
    }

    /// The names of all fields, from the first on.
    pub fn header_names(&self) -> impl Iterator<Item = &str> {
        self.fields().map(|(name, _)| name)
    }

    /// The names and values of all fields, as they stand.
    fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut start = 0;
        self.ends.iter().map(move |&(name, value)| {
            let field = (start..name, name..value);
            start = value;
            let part = |range| self.text.get(range).unwrap_or_default();
            (part(field.0), part(field.1))
        })
    }

    /// What a header tells.
    pub(super) fn of(header: &Header<'_>) -> Self {
        let size = header
            .fields()
            .map(|(name, value)| name.len() + value.len());
        let mut text = String::with_capacity(size.sum());
        let mut ends = Vec::with_capacity(header.fields().count());
        for (name, value) in header.fields() {
            text.push_str(&String::from_utf8_lossy(name));
            let name = text.len();
            text.push_str(&String::from_utf8_lossy(value));
            ends.push((name, text.len()));
        }
        Self {
            message_id: header.text("message-id"),
            subject: header.text("subject"),
            from: header.text("from"),
            to: header.text("to"),
            date: header.text("date"),
            list_id: header.text("list-id"),
            feedback_id: header.text("feedback-id"),
            text,
            ends,
        }
    }

    /// Whether nothing is known.
    pub(super) fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The addresses that it was sent to: those of `To`, or where it has none of the fields beside it.
    pub(super) fn recipients(&self) -> Vec<String> {
        const FIELDS: &[&str] = &["to", "x-original-to", "delivered-to", "x-envelope-to", "cc"];
        FIELDS
            .iter()
            .find_map(|name| {
                let all = addresses_of_field(&self.header(name)?);
                (!all.is_empty()).then_some(all)
            })
            .unwrap_or_default()
    }
}

/// A value without the line ends in it.
fn on_one_line(value: &str) -> String {
    if !value.contains('\n') {
        return value.trim().to_string();
    }
    let lines: Vec<&str> = value.lines().map(str::trim).collect();
    lines.join(" ").trim().to_string()
}
