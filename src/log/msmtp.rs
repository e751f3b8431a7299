//! msmtp.
//!
//! <https://marlam.de/msmtp/msmtp.html> (logging)

use crate::code::{EnhancedStatusCode, ReplyCode};
use crate::log::entry::Outcome;
use crate::log::find::find;
use crate::log::format::Format;
use crate::log::found::Found;
use crate::log::pairs::pairs;

/// What `exitcode` says (`sysexits.h`): all but these is final.
const EXIT_CODES: &[(&str, Outcome)] = &[
    ("EX_OK", Outcome::Sent),
    ("EX_TEMPFAIL", Outcome::Deferred),
    // The connection broke, or the system failed.
    ("EX_IOERR", Outcome::Deferred),
    ("EX_OSERR", Outcome::Deferred),
    ("EX_PROTOCOL", Outcome::Deferred),
];

/// Words of the resolver where it may answer later.
const TRANSIENT: &str = "Temporary failure";

/// How msmtp says that it does not find its own server.
const OWN_SERVER: &str = "cannot locate host ";

/// What is said of the one recipient that the server did not take; msmtp gives up then.
const REFUSED: (&str, &str) = (
    "errormsg='recipient address ",
    " not accepted by the server'",
);

/// What was said, by the server or else by msmtp.
const SAID: &[&str] = &["smtpmsg='", "errormsg='"];

/// `host=… recipients=… smtpstatus=… smtpmsg='…' errormsg='…' exitcode=EX_OK`.
pub(super) fn read(message: &str) -> Option<Found<'_>> {
    let exit = find(message, "exitcode=")?;
    find(message, "recipients=")?;
    let exit_code = message
        .get(exit + "exitcode=".len()..)?
        .split_whitespace()
        .next()?;
    let known = EXIT_CODES.iter().find(|(known, _)| *known == exit_code);
    let outcome = known.map_or(Outcome::Bounced, |&(_, outcome)| outcome);
    let mut found = Found::new(Format::Msmtp, outcome);
    // What the server said stands in quotes, and may have some itself; its own words come before msmtp's.
    let before = message.get(..exit)?;
    let said = SAID.iter().find_map(|key| {
        let said = before.split_once(key)?.1;
        let end = find(said, "' errormsg='").or_else(|| said.rfind('\''));
        said.get(..end?)
    });
    found.text = said.unwrap_or_default().into();
    for (key, value) in pairs(before, " ") {
        match key {
            "host" => found.relay = Some(value.into()),
            "from" => found.sender = Some(value.into()),
            "recipients" => found.recipients(value.split(',')),
            "smtpstatus" => found.reply = ReplyCode::from_bytes(value.as_bytes()).ok(),
            _ => {}
        }
    }
    if let Some((_, rest)) = before.split_once(REFUSED.0)
        && let Some((refused, _)) = rest.split_once(REFUSED.1)
    {
        found.recipients(core::iter::once(refused));
    }
    if found.text.starts_with(OWN_SERVER) {
        // The name server of the sender's host fails (RFC 3463 section 3.5), and no recipient's domain is dead.
        found.own_fault = EnhancedStatusCode::from_parts(4, 4, 3);
    }
    match found.reply.map(|reply| reply.as_u16() / 100) {
        // The reply says more than the number that msmtp makes of it.
        Some(4) if outcome == Outcome::Bounced => found.outcome = Outcome::Deferred,
        Some(5) if outcome == Outcome::Deferred => found.outcome = Outcome::Bounced,
        None if found.text.contains(TRANSIENT) => found.outcome = Outcome::Deferred,
        _ => {}
    }
    Some(found)
}
