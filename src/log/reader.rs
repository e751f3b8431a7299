//! Line after line of a log.

use alloc::borrow::Cow;
use alloc::string::String;

use crate::log::bounds::{MAX_LINE, cut};
use crate::log::courier;
use crate::log::entry::Entry;
use crate::log::format::Format;
use crate::log::found::Found;
use crate::log::head;
use crate::log::header::Header;
use crate::log::parse::read;

/// Reads the lines of a log, one after the other, and remembers what a line needs of those before it: the header
/// of a CSV file (PowerMTA's, Exchange's), and the reply that Courier writes a line earlier. All else is as
/// [`parse`](super::parse) and [`Format::parse`] read it.
///
/// ```
/// use bounce_classifier::BounceReason;
/// use bounce_classifier::log::{Outcome, Reader};
///
/// let mut reader = Reader::new();
/// assert!(reader.read("type,timeLogged,orig,rcpt,dsnStatus,dsnDiag").is_none());
/// let line = "b,2026-11-26 10:00:00+0900,news@example.com,taro@example.jp,5.2.2,\"smtp;552 5.2.2 Over quota\"";
/// let entry = reader.read(line).unwrap();
/// assert_eq!(entry.outcome, Outcome::Bounced);
/// assert_eq!(entry.classification.unwrap().reason(), BounceReason::MAILBOX_FULL);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Reader {
    /// The MTA, if it is known; else each line tells.
    format: Option<Format>,
    header: Option<Header>,
    /// The fields and the text of Courier's last reply that no status has followed yet.
    reply: Option<(String, String)>,
}

impl Reader {
    /// A reader of lines that tell themselves which MTA has written them.
    ///
    /// ```
    /// assert!(bounce_classifier::log::Reader::new().read("hello").is_none());
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A reader of the lines of one MTA.
    ///
    /// ```
    /// use bounce_classifier::log::{Format, Reader};
    ///
    /// let line = "4XQ1: to=<taro@example.jp>, relay=none, status=deferred (connection timed out)";
    /// assert!(Reader::of(Format::Postfix).read(line).is_some());
    /// ```
    #[must_use]
    pub fn of(format: Format) -> Self {
        Self {
            format: Some(format),
            ..Self::default()
        }
    }

    /// Reads the next line; none if it is about no delivery.
    ///
    /// ```
    /// use bounce_classifier::log::{Format, Reader};
    ///
    /// let mut reader = Reader::of(Format::Courier);
    /// let head = "Nov 26 10:00:00 mail courieresmtp: id=1.2.3,from=<a@example.com>,addr=<b@example.jp>";
    /// assert!(reader.read(&format!("{head}: 552 Mailbox full")).is_none());
    /// let status = format!("{head},status: failure");
    /// let entry = reader.read(&status).unwrap();
    /// assert_eq!(entry.text, "552 Mailbox full");
    /// ```
    pub fn read<'a>(&mut self, line: &'a str) -> Option<Entry<'a>> {
        let line = cut(line);
        if let Some(header) = Header::on(line, self.format) {
            self.header = Some(header);
            return None;
        }
        if let Some(header) = &self.header {
            // A file with a header has no other lines.
            return header.read(line).map(Found::entry);
        }
        match self.format {
            // No line of these is one of Courier's.
            None | Some(Format::Courier) if line.contains(",addr=<") => self.courier(line),
            format => read(line, format),
        }
    }

    /// Keeps a reply for the status that follows, and puts the two together.
    fn courier<'a>(&mut self, line: &'a str) -> Option<Entry<'a>> {
        let head = head::split(line);
        if let Some((fields, text)) = courier::reply(head.message) {
            // Of a reply of several lines, each is on one of its own.
            match &mut self.reply {
                Some((known, said)) if known == fields && said.len() < MAX_LINE => {
                    said.push('\n');
                    said.push_str(text);
                }
                _ => self.reply = Some((fields.into(), text.into())),
            }
            return None;
        }
        let Some(mut found) = courier::read(head.message) else {
            return read(line, self.format);
        };
        if found.text.is_empty()
            && let Some((_, text)) = self
                .reply
                .take_if(|(fields, _)| courier::key(head.message) == Some(fields))
        {
            found.text = Cow::Owned(text);
        }
        let mut entry = found.entry();
        entry.host = head.host.map(Cow::Borrowed);
        entry.time = head.time.map(Cow::Borrowed);
        Some(entry)
    }
}
