//! Courier: what courierd's modules report.
//!
//! <https://www.courier-mta.org/courierd.html>; `ctlfile_append_reply` of its sources writes the lines.

use crate::log::entry::Outcome;
use crate::log::find::find;
use crate::log::format::Format;
use crate::log::found::Found;
use crate::log::pairs::{bare, pairs};

/// What is said of a recipient. A success may have what the server said behind it.
const STATUSES: &[(&str, Outcome)] = &[
    (",status: success", Outcome::Sent),
    (",success: ", Outcome::Sent),
    (",status: failure", Outcome::Bounced),
    (",status: deferred", Outcome::Deferred),
];

/// What every line has that is about a recipient.
pub(super) const MARK: &str = ",addr=<";

/// `id=…,from=<…>,addr=<…>,status: failure`.
pub(super) fn read(message: &str) -> Option<Found<'_>> {
    let after = behind_address(message)?;
    let rest = message.get(after..)?;
    // The size of the message stands before the status.
    let (words, outcome) = *STATUSES.iter().find(|(words, _)| rest.contains(words))?;
    let at = after + rest.find(words)?;
    let mut found = Found::new(Format::Courier, outcome);
    fields(message.get(..after)?, &mut found);
    found.text = message.get(at + words.len()..)?.trim().into();
    Some(found)
}

/// `id=…,from=<…>,addr=<…>: 550 User unknown.`: what the server said, of which the next line tells what comes of
/// it. Gives the fields as they stand on that line, too, and the text.
pub(super) fn reply(message: &str) -> Option<(&str, &str)> {
    let after = behind_address(message)?;
    let (fields, rest) = message.split_at(after);
    Some((fields, rest.strip_prefix(": ")?.trim()))
}

/// The fields that a line shares with the reply before it.
pub(super) fn key(message: &str) -> Option<&str> {
    message.get(..behind_address(message)?)
}

/// Where the recipient's address ends.
fn behind_address(message: &str) -> Option<usize> {
    if !message.starts_with("id=") {
        return None;
    }
    let at = find(message, MARK)? + MARK.len();
    Some(at + message.get(at..)?.find('>')? + 1)
}

fn fields<'a>(text: &'a str, found: &mut Found<'a>) {
    for (key, value) in pairs(text, ",") {
        match key {
            "id" => found.queue_id = Some(value.into()),
            "from" => found.sender = Some(bare(value).into()),
            "addr" => found.recipient = Some(bare(value).into()),
            _ => {}
        }
    }
}
