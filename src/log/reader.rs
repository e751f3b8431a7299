//! Line after line of a log.

use alloc::borrow::Cow;
use alloc::collections::VecDeque;
use alloc::string::String;

use memchr::memmem;

use crate::answer::Classification;
use crate::classify::{BUILT_IN, Judge};
#[cfg(feature = "rules")]
use crate::custom::Classifier;
use crate::log::bounds::{MAX_LINE, cut};
use crate::log::courier;
use crate::log::entry::Entry;
use crate::log::find::contains;
use crate::log::format::Format;
use crate::log::found::Found;
use crate::log::head::{self, Head};
use crate::log::header::Header;
use crate::log::parse::{by_program, read_line};

/// How many replies of Courier wait for their status: as many as its module for SMTP delivers to at a time, and some
/// more. The oldest give way.
const MOST_REPLIES: usize = 64;

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
    /// The fields and the text of Courier's replies that no status has followed yet, the latest last. Its modules
    /// deliver several messages at a time, so that their lines mix.
    replies: VecDeque<(String, String)>,
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
        self.read_by(line, BUILT_IN)
    }

    /// Reads the next line as [`read`](Self::read) does, and asks a classifier with rules of one's own why the
    /// delivery failed.
    ///
    /// ```
    /// use bounce_classifier::{Classifier, Rule, Rules};
    /// use bounce_classifier::log::Reader;
    ///
    /// let rule = Rule::new("acme").reason("policy_rejected").phrase("held in [the] acme quarantine");
    /// let classifier = Classifier::builder().rules(Rules::new().rule(rule)).build()?;
    /// let mut reader = Reader::new();
    /// assert!(reader.read_with("type,timeLogged,rcpt,dsnDiag", &classifier).is_none());
    /// let line = "b,2026-11-26 10:00:00+0900,taro@example.jp,smtp;550 Held in the ACME quarantine";
    /// let entry = reader.read_with(line, &classifier).unwrap();
    /// assert_eq!(entry.classification.unwrap().rule(), "acme");
    /// # Ok::<(), bounce_classifier::BuildError>(())
    /// ```
    #[cfg(feature = "rules")]
    pub fn read_with<'a, 'r>(
        &mut self,
        line: &'a str,
        classifier: &'r Classifier,
    ) -> Option<Entry<'a, Classification<'r>>> {
        self.read_by(line, &|bounce| classifier.classify_failure(bounce))
    }

    /// Passes over lines without reading them, and remembers of them what [`read`](Self::read) would. It costs
    /// little, so that one thread can go ahead, and give each part of a log to others with a clone of its reader.
    ///
    /// ```
    /// use bounce_classifier::log::Reader;
    ///
    /// let mut ahead = Reader::new();
    /// ahead.pass("type,timeLogged,orig,rcpt,dsnStatus,dsnDiag\nd,2026-11-26 10:00:00+0900,a@example.com,,,\n");
    /// let mut reader = ahead.clone();
    /// let line = "b,2026-11-26 10:00:00+0900,news@example.com,taro@example.jp,5.2.2,\"smtp;552 5.2.2 Over quota\"";
    /// assert_eq!(reader.read(line).unwrap().recipient.as_deref(), Some("taro@example.jp"));
    /// ```
    pub fn pass(&mut self, lines: &str) {
        let has_replies = memmem::find(lines.as_bytes(), courier::MARK.as_bytes()).is_some();
        if !has_replies && !Header::may_be_in(lines) {
            return;
        }
        for line in lines.lines() {
            let line = cut(line);
            if let Some(header) = Header::on(line, self.format) {
                self.header = Some(header);
            } else if has_replies && self.header.is_none() && self.may_be_courier(line) {
                self.remember(line);
            }
        }
    }

    fn read_by<'a, 'r>(
        &mut self,
        line: &'a str,
        judge: Judge<'_, 'r>,
    ) -> Option<Entry<'a, Classification<'r>>> {
        let line = cut(line);
        if let Some(header) = Header::on(line, self.format) {
            self.header = Some(header);
            return None;
        }
        if let Some(header) = &self.header {
            // A file with a header has no other lines.
            return header.read(line).map(|found| found.entry(judge));
        }
        if self.may_be_courier(line) {
            self.courier(line, judge)
        } else {
            read_line(line, self.format, judge)
        }
    }

    /// Whether a line may be one of Courier's, and no record of another MTA that has such words in it.
    fn may_be_courier(&self, line: &str) -> bool {
        matches!(self.format, None | Some(Format::Courier))
            && contains(line, courier::MARK)
            && !line.starts_with('{')
            && Header::default_for(line, self.format).is_none()
    }

    /// Keeps a reply for the status that follows, and puts the two together.
    fn courier<'a, 'r>(
        &mut self,
        line: &'a str,
        judge: Judge<'_, 'r>,
    ) -> Option<Entry<'a, Classification<'r>>> {
        let (head, found) = self.remember(line)?;
        let Some(found) = found else {
            return read_line(line, self.format, judge);
        };
        let mut entry = found.entry(judge);
        entry.host = head.host.map(Cow::Borrowed);
        entry.time = head.time.map(Cow::Borrowed);
        Some(entry)
    }

    /// Keeps a reply, or else gives a status with the reply that was kept for it; no status is one of another MTA's.
    fn remember<'a>(&mut self, line: &'a str) -> Option<(Head<'a>, Option<Found<'a>>)> {
        let head = head::split(line);
        if !matches!(
            head.program.and_then(by_program),
            None | Some(Format::Courier)
        ) {
            return Some((head, None));
        }
        if let Some((fields, text)) = courier::reply(head.message) {
            // Of a reply of several lines, each is on one of its own.
            match self.replies.iter_mut().find(|(known, _)| known == fields) {
                Some((_, said)) if said.len() < MAX_LINE => {
                    said.push('\n');
                    said.push_str(text);
                }
                Some(_) => {}
                None => {
                    if self.replies.len() >= MOST_REPLIES {
                        self.replies.pop_front();
                    }
                    self.replies.push_back((fields.into(), text.into()));
                }
            }
            return None;
        }
        let Some(mut found) = courier::read(head.message) else {
            return Some((head, None));
        };
        // What follows a reply uses it up, also where it says something itself.
        let key = courier::key(head.message);
        let place = self
            .replies
            .iter()
            .position(|(fields, _)| key == Some(fields));
        if let Some((_, text)) = place.and_then(|place| self.replies.remove(place))
            && found.text.is_empty()
        {
            found.text = Cow::Owned(text);
        }
        Some((head, Some(found)))
    }
}
