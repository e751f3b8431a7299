//! PowerMTA's accounting file.
//!
//! <https://docs.bird.com/pmta>; the columns are those that `acct-file` writes unless `record-fields` says otherwise.

use alloc::borrow::Cow;

use once_cell::sync::Lazy;

use crate::code::EnhancedStatusCode;
use crate::log::columns::{Columns, fields};
use crate::log::entry::Outcome;
use crate::log::find::contains;
use crate::log::format::Format;
use crate::log::found::Found;
use crate::log::pairs::status;

/// What `type` says; the others are about messages that came in, feedback and reports.
const TYPES: &[(&str, Outcome)] = &[
    ("d", Outcome::Sent),
    ("b", Outcome::Bounced),
    // A report of another server, on a message that it had taken.
    ("rb", Outcome::Bounced),
    ("t", Outcome::Deferred),
    ("tq", Outcome::Deferred),
];

/// What `bounceCat` says of a message that became too old.
const EXPIRED: &str = "message-expired";

const COLUMNS: usize = 9;

/// What is read, each with the names of its column: the first three are in every accounting file.
const NAMES: [&[&str]; COLUMNS] = [
    &["type"],
    &["timeLogged"],
    &["rcpt"],
    &["orig"],
    &["dsnStatus"],
    &["dsnDiag"],
    &["dsnMta"],
    &["bounceCat"],
    &["jobId", "envId"],
];

/// The columns of an accounting file.
pub(super) type Layout = Columns<COLUMNS>;

/// The header of a file that says nothing else.
const DEFAULT: &str = "type,timeLogged,timeQueued,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat,\
    srcType,srcMta,dlvType,dlvSourceIp,dlvDestinationIp,dlvEsmtpAvailable,dlvSize,vmta,jobId,envId,queue,vmtaPool";

/// What a header has somewhere, if it does not [begin with](begins_header) the type.
pub(super) const MARK: &str = ",timeLogged,";

/// Whether a line begins as a header mostly does.
pub(super) fn begins_header(line: &[u8]) -> bool {
    let first = line.first_chunk::<5>();
    first.is_some_and(|first| first.eq_ignore_ascii_case(b"type,"))
}

/// Reads the header of a file, if the line is one.
pub(super) fn header(line: &str) -> Option<Layout> {
    // Most lines are told by the word that they begin with: behind the name of a column stands a comma.
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'"' | b'-' | b'_');
    let behind = line.trim_ascii_start().bytes().find(|&byte| !is_name(byte));
    if behind != Some(b',') || !begins_header(line.as_bytes()) && !contains(line, MARK) {
        return None;
    }
    let columns = Columns::named(fields(line), &NAMES);
    columns.have_first(3).then_some(columns)
}

/// The columns of a file without a header.
pub(super) fn default_layout() -> Layout {
    static LAYOUT: Lazy<Layout> = Lazy::new(|| Columns::named(fields(DEFAULT), &NAMES));
    *LAYOUT
}

/// Whether a line begins as one that PowerMTA writes: a type, and a time.
pub(super) fn is_line(line: &str) -> bool {
    // A type has one or two letters, perhaps in quotation marks.
    let Some(end) = line.bytes().take(5).position(|byte| byte == b',') else {
        return false;
    };
    let (kind, rest) = line.split_at(end);
    let rest = rest.get(1..).unwrap_or_default();
    let kind = kind.trim_matches('"');
    let is_type = (1..=2).contains(&kind.len()) && kind.bytes().all(|b| b.is_ascii_lowercase());
    is_type
        && rest
            .trim_start_matches('"')
            .starts_with(|c: char| c.is_ascii_digit())
}

/// A record.
pub(super) fn read<'a>(line: &'a str, columns: &Layout) -> Option<Found<'a>> {
    let [
        kind,
        time,
        rcpt,
        orig,
        state,
        diagnostic,
        mta,
        category,
        job,
    ] = columns.of(line);
    let kind = kind?;
    let outcome = TYPES
        .iter()
        .find(|(known, _)| *known == kind)
        .map(|&(_, outcome)| outcome)?;
    let mut found = Found::new(Format::PowerMta, outcome);
    found.time = time;
    found.recipient = rcpt;
    found.sender = orig;
    found.queue_id = job;
    found.relay = mta;
    found.status = state.as_deref().and_then(status);
    // The delivery time has expired (RFC 3463, X.4.7).
    let is_late = |status: EnhancedStatusCode| (status.subject(), status.detail()) == (4, 7);
    let is_late = category.as_deref() == Some(EXPIRED) || found.status.is_some_and(is_late);
    if kind == "b" && is_late {
        found.outcome = Outcome::Expired;
    }
    // What stands behind the status is all that is known where no server has spoken.
    found.text = diagnostic
        .map(undressed)
        .or(state.filter(|_| outcome.is_failure()))
        .unwrap_or_default();
    Some(found)
}

/// A diagnostic without the type that RFC 3464 puts before it (`smtp;550 …`).
fn undressed(text: Cow<'_, str>) -> Cow<'_, str> {
    const KIND: &str = "smtp;";
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.strip_prefix(KIND).unwrap_or(text).trim_start()),
        Cow::Owned(text) => {
            let inner = text
                .strip_prefix(KIND)
                .map(|inner| inner.trim_start().into());
            Cow::Owned(inner.unwrap_or(text))
        }
    }
}
