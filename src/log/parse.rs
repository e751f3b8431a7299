//! From a line to an entry: which MTA has written it, and what it says.

use alloc::borrow::Cow;
use alloc::string::String;

use memchr::memchr;
use serde_json::Value;

use crate::answer::Classification;
use crate::classify::{BUILT_IN, Judge};
#[cfg(feature = "rules")]
use crate::custom::Classifier;
use crate::log::bounds::cut;
use crate::log::courier;
use crate::log::entry::Entry;
use crate::log::exim;
use crate::log::find::contains;
use crate::log::format::Format;
use crate::log::found::Found;
use crate::log::haraka;
use crate::log::head;
use crate::log::header::Header;
use crate::log::json::members;
use crate::log::kumomta;
use crate::log::msmtp;
use crate::log::opensmtpd;
use crate::log::postfix;
use crate::log::qmail;
use crate::log::sendmail;

/// Reads a line of a log, whichever MTA has written it; none if it is about no delivery, or nobody's here.
///
/// Of a CSV file, the header may stand before the line, with the end of a line between them; whole files go
/// through a [`Reader`](super::Reader).
///
/// ```
/// use bounce_classifier::log::{self, Format, Outcome};
///
/// let line = "<22>1 2026-11-26T10:00:00Z mail sm-mta 412 - - 5AQ1x2: to=<taro@example.jp>, delay=00:00:02, \
///     mailer=esmtp, relay=mx.example.jp. [192.0.2.1], dsn=4.0.0, stat=Deferred: Connection refused";
/// let entry = log::parse(line).unwrap();
/// assert_eq!((entry.mta, entry.outcome), (Format::Sendmail, Outcome::Deferred));
/// assert_eq!(entry.time.as_deref(), Some("2026-11-26T10:00:00Z"));
/// ```
#[must_use]
pub fn parse(line: &str) -> Option<Entry<'_>> {
    read(line, None, BUILT_IN)
}

/// Reads a line as [`parse`] does, and asks a classifier with rules of one's own why the delivery failed.
///
/// ```
/// use bounce_classifier::{Classifier, Rule, Rules, log};
///
/// let rule = Rule::new("acme").reason("policy_rejected").phrase("held in [the] acme quarantine");
/// let classifier = Classifier::builder().rules(Rules::new().rule(rule)).build()?;
/// let line = "4XQ1: to=<taro@example.jp>, relay=mx.example.jp[192.0.2.1]:25, delay=1.5, status=bounced \
///     (host mx.example.jp[192.0.2.1] said: 550 Held in the ACME quarantine)";
/// let entry = log::parse_with(line, &classifier).unwrap();
/// assert_eq!(entry.classification.unwrap().rule(), "acme");
/// # Ok::<(), bounce_classifier::BuildError>(())
/// ```
#[cfg(feature = "rules")]
#[must_use]
pub fn parse_with<'a, 'r>(
    line: &'a str,
    classifier: &'r Classifier,
) -> Option<Entry<'a, Classification<'r>>> {
    read(line, None, &|bounce| classifier.classify_failure(bounce))
}

impl Format {
    /// Reads a line of the log of this MTA; none if it is about no delivery.
    ///
    /// ```
    /// use bounce_classifier::log::{Format, Outcome};
    ///
    /// let line = "4XQ1: to=<taro@example.jp>, relay=none, delay=30, status=deferred (connection timed out)";
    /// let entry = Format::Postfix.parse(line).unwrap();
    /// assert_eq!(entry.outcome, Outcome::Deferred);
    /// assert!(Format::Exim.parse(line).is_none());
    /// ```
    #[must_use]
    pub fn parse(self, line: &str) -> Option<Entry<'_>> {
        read(line, Some(self), BUILT_IN)
    }
}

/// Reads a line, of the given MTA or of that which it tells. A CSV file's header may stand on a line before it.
pub(super) fn read<'a, 'r>(
    line: &'a str,
    given: Option<Format>,
    judge: Judge<'_, 'r>,
) -> Option<Entry<'a, Classification<'r>>> {
    let end = memchr(b'\n', line.as_bytes()).unwrap_or(line.len());
    let (first, rest) = line.split_at(end);
    if let Some(header) = Header::on(cut(first), given) {
        let rest = rest.get(1..).unwrap_or_default();
        return header.read(cut(rest)).map(|found| found.entry(judge));
    }
    read_line(cut(line), given, judge)
}

/// Reads one line, of which no more is left than is read.
pub(super) fn read_line<'a, 'r>(
    line: &'a str,
    given: Option<Format>,
    judge: Judge<'_, 'r>,
) -> Option<Entry<'a, Classification<'r>>> {
    if line.starts_with('{') {
        return json(line, given, judge);
    }
    match Header::default_for(line, given) {
        Some(header) => header.read(line).map(|found| found.entry(judge)),
        None => headed(line, given, judge),
    }
}

/// Lines that may have a head.
fn headed<'a, 'r>(
    line: &'a str,
    given: Option<Format>,
    judge: Judge<'_, 'r>,
) -> Option<Entry<'a, Classification<'r>>> {
    let head = head::split(line);
    let mut found = message(head.message, head.program, given);
    // What stands where a program would may be the id of a message.
    let is_labelled = head.labelled.len() > head.message.len();
    if found.is_none() && is_labelled && head.program.and_then(by_program).is_none() {
        found = message(head.labelled, None, given);
    }
    let mut entry = found?.entry(judge);
    entry.host = head.host.map(Cow::Borrowed);
    entry.time = head.time.map(Cow::Borrowed).or(entry.time);
    Some(entry)
}

/// The message of a line, by the MTA that is given, by the name of the program, or by what it looks like.
fn message<'a>(text: &'a str, program: Option<&str>, given: Option<Format>) -> Option<Found<'a>> {
    match given.or_else(|| program.and_then(by_program)) {
        Some(format) => reader(format)?(text),
        // Exim's lines begin as no others do, and most of them are no deliveries.
        None if exim::is_line(text) => exim::read(text),
        None => SHAPES.iter().find_map(|&(words, read)| {
            let is_it = words.iter().all(|words| contains(text, words));
            is_it.then(|| read(text))?
        }),
    }
}

/// Reads a message.
type Reader = for<'a> fn(&'a str) -> Option<Found<'a>>;

const fn reader(format: Format) -> Option<Reader> {
    Some(match format {
        Format::Postfix => postfix::read,
        Format::Exim => exim::read,
        Format::Sendmail => sendmail::read,
        Format::Qmail => qmail::read,
        Format::OpenSmtpd => opensmtpd::read,
        Format::Courier => courier::read,
        Format::Haraka => haraka::read,
        Format::Msmtp => msmtp::read,
        // Their lines have no head.
        Format::KumoMta | Format::PowerMta | Format::Exchange => return None,
    })
}

/// How the names of programs begin.
const PROGRAMS: &[(&str, Format)] = &[
    ("exim", Format::Exim),
    ("sm-", Format::Sendmail),
    ("sendmail", Format::Sendmail),
    ("qmail", Format::Qmail),
    ("smtpd", Format::OpenSmtpd),
    ("opensmtpd", Format::OpenSmtpd),
    ("courier", Format::Courier),
    ("haraka", Format::Haraka),
    ("msmtp", Format::Msmtp),
];

/// The MTA whose programs are named so.
pub(super) fn by_program(program: &str) -> Option<Format> {
    if postfix::is_program(program) {
        return Some(Format::Postfix);
    }
    PROGRAMS
        .iter()
        .find(|(name, _)| program.starts_with(name))
        .map(|&(_, format)| format)
}

/// What lines have that name no program: all of these words.
const SHAPES: &[(&[&str], Reader)] = &[
    (&["status=", "to=<"], postfix::read),
    (&["status=", "from=<"], postfix::read),
    (&["stat=", "delivery"], opensmtpd::read),
    (&["stat=", "relay: "], opensmtpd::read),
    (&["stat=", "to="], sendmail::read),
    (&["annot send message"], sendmail::read),
    (&["delivery ", ": "], qmail::read),
    (&["exitcode=", "recipients="], msmtp::read),
    (&["id=", ",addr=<"], courier::read),
    (&["[outbound]"], haraka::read),
    (&["message=", "=outbound"], haraka::read),
];

/// What journald writes of a line (`journalctl -o json`), or else a line of Haraka's or a record of KumoMTA.
fn json<'r>(
    line: &str,
    given: Option<Format>,
    judge: Judge<'_, 'r>,
) -> Option<Entry<'static, Classification<'r>>> {
    if !contains(line, "\"MESSAGE\"") {
        let of_haraka = || haraka::read_json(line, judge);
        let of_kumomta = || kumomta::read(line).map(|found| found.entry(judge));
        return match given {
            Some(Format::Haraka) => of_haraka(),
            Some(Format::KumoMta) => of_kumomta(),
            None if contains(line, "\"outbound\"") => of_haraka().or_else(of_kumomta),
            None => of_kumomta(),
            Some(_) => None,
        };
    }
    let [said, program, host, sent, time] = members(
        line,
        [
            "MESSAGE",
            "SYSLOG_IDENTIFIER",
            "_HOSTNAME",
            "_SOURCE_REALTIME_TIMESTAMP",
            "__REALTIME_TIMESTAMP",
        ],
        |_| true,
    )?;
    let said = journal_text(&said)?;
    let found = message(cut(&said), program.as_str(), given)?;
    let mut entry = found.entry(judge).into_owned();
    let owned = |value: &Value| value.as_str().map(|text| Cow::Owned(String::from(text)));
    entry.host = owned(&host);
    entry.time = owned(&sent).or_else(|| owned(&time)).or(entry.time);
    Some(entry)
}

/// A field of the journal: a text, or the bytes of one that is not UTF-8.
fn journal_text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Array(bytes) => {
            let bytes: alloc::vec::Vec<u8> = bytes
                .iter()
                .map(|byte| byte.as_u64().and_then(|byte| u8::try_from(byte).ok()))
                .collect::<Option<_>>()?;
            Some(Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()))
        }
        _ => None,
    }
}
