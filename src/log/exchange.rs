//! Message tracking of Exchange.
//!
//! <https://learn.microsoft.com/exchange/mail-flow/transport-logs/message-tracking>

use once_cell::sync::Lazy;

use crate::log::columns::{Columns, fields};
use crate::log::entry::Outcome;
use crate::log::format::Format;
use crate::log::found::Found;
use crate::log::head::is_date;

/// What `event-id` says; the others are about messages that came in, and their way through the server.
const EVENTS: &[(&str, Outcome)] = &[
    ("DELIVER", Outcome::Sent),
    ("SEND", Outcome::Sent),
    ("SENDEXTERNAL", Outcome::Sent),
    ("FAIL", Outcome::Bounced),
    ("BADMAIL", Outcome::Bounced),
    ("DEFER", Outcome::Deferred),
];

/// What `recipient-status` says of a message that became too old.
const EXPIRED: &[&str] = &["QUEUE.Expired", "message expired", "4.4.7"];

const COLUMNS: usize = 9;

/// What is read, each with the name of its column.
const NAMES: [&[&str]; COLUMNS] = [
    &["date-time"],
    &["event-id"],
    &["recipient-address"],
    &["recipient-status"],
    &["sender-address"],
    &["source-context"],
    &["server-hostname"],
    &["message-id"],
    &["server-ip"],
];

/// The columns of a log.
pub(super) type Layout = Columns<COLUMNS>;

/// The columns up to those that are read, of Exchange 2013 and later, and of Exchange 2010.
const MODERN: &str = "date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,\
    source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,\
    total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address";
const OLD: &str = "date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,\
    source,event-id,internal-message-id,message-id,recipient-address,recipient-status,\
    total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address";

/// Where a recipient stands that old logs have, and new ones an id.
const OLD_RECIPIENT: usize = 11;

/// What every header has.
pub(super) const MARK: &str = "date-time";

/// Reads the header of a log, if the line is one: behind `#Fields:`, or alone.
pub(super) fn header(line: &str) -> Option<Layout> {
    let names = line
        .strip_prefix("#Fields:")
        .unwrap_or(line)
        .trim_ascii_start();
    if !names.starts_with("date-time,") && !names.starts_with("date-time-utc,") {
        return None;
    }
    let columns = Columns::named(fields(names), &NAMES);
    columns.have_first(3).then_some(columns)
}

/// The columns of a log without a header.
pub(super) fn default_layout(line: &str) -> Layout {
    let is_old = fields(line)
        .nth(OLD_RECIPIENT)
        .is_some_and(|field| field.contains('@'));
    static MODERN_LAYOUT: Lazy<Layout> = Lazy::new(|| Columns::named(fields(MODERN), &NAMES));
    static OLD_LAYOUT: Lazy<Layout> = Lazy::new(|| Columns::named(fields(OLD), &NAMES));
    if is_old { *OLD_LAYOUT } else { *MODERN_LAYOUT }
}

/// Whether a line begins as one of a log does: a time and a comma.
pub(super) fn is_line(line: &str) -> bool {
    let line = line.strip_prefix('"').unwrap_or(line);
    line.get(..10).is_some_and(is_date)
        && line.get(10..11) == Some("T")
        && line
            .get(11..32.min(line.len()))
            .is_some_and(|time| time.contains("Z,") || time.contains("Z\","))
}

/// A record.
pub(super) fn read<'a>(line: &'a str, columns: &Layout) -> Option<Found<'a>> {
    let [
        time,
        event,
        recipients,
        state,
        sender,
        context,
        host,
        id,
        ip,
    ] = columns.of(line);
    let event = event?;
    let outcome = EVENTS
        .iter()
        .find(|(known, _)| *known == event)
        .map(|&(_, outcome)| outcome)?;
    let mut found = Found::new(Format::Exchange, outcome);
    found.time = time;
    found.queue_id = id;
    found.sender = sender;
    found.relay = host.or(ip);
    if let Some(list) = recipients {
        match list {
            alloc::borrow::Cow::Borrowed(list) => found.recipients(list.split(';')),
            alloc::borrow::Cow::Owned(list) => {
                found.recipients(list.split(';').map(alloc::string::String::from));
            }
        }
    }
    found.text = state
        .or(context.filter(|_| outcome.is_failure()))
        .unwrap_or_default();
    if outcome == Outcome::Bounced && EXPIRED.iter().any(|words| found.text.contains(words)) {
        found.outcome = Outcome::Expired;
    }
    Some(found)
}
