//! msmtp.
//!
//! <https://marlam.de/msmtp/msmtp.html> (logging)

use crate::code::ReplyCode;
use crate::log::entry::Outcome;
use crate::log::find::find;
use crate::log::format::Format;
use crate::log::found::Found;
use crate::log::pairs::pairs;

/// What `exitcode` says (`sysexits.h`): all but these two is final.
const EXIT_CODES: &[(&str, Outcome)] =
    &[("EX_OK", Outcome::Sent), ("EX_TEMPFAIL", Outcome::Deferred)];

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
    let is_transient = found.reply.is_some_and(|reply| reply.as_u16() / 100 == 4);
    if outcome == Outcome::Bounced && is_transient {
        found.outcome = Outcome::Deferred;
    }
    Some(found)
}
