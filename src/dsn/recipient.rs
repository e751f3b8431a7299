//! One recipient: from what is known of them and what texts say.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};

use mail_parser::DateTime;

use crate::answer::Classification;
use crate::classify::Judge;
use crate::code::EnhancedStatusCode;
use crate::dsn::evidence::{Evidence, weigh};
use crate::dsn::report::{DeliveryAction, Kind, Recipient, Source, Time};

/// A recipient of whom nothing is known.
pub(super) fn nobody<'r>() -> Recipient<Classification<'r>> {
    Recipient {
        address: String::new(),
        original: None,
        address_from: Source::Nowhere,
        action: None,
        status: None,
        reply: None,
        diagnostic: None,
        diagnostic_from: Source::Nowhere,
        remote_mta: None,
        command: None,
        last_attempt: None,
        will_retry_until: None,
        classification: None,
    }
}

/// A recipient, with what the texts say: why, where something failed, and else what the server answered.
pub(super) fn recipient<'r>(
    known: Recipient<Classification<'r>>,
    texts: &[Evidence<'_>],
    judge: Judge<'_, 'r>,
) -> Recipient<Classification<'r>> {
    if matches!(
        known.action,
        Some(DeliveryAction::Failed | DeliveryAction::Delayed)
    ) {
        // Exchange says of mail that is late already what it will say once its time is over (RFC 3463 X.4.7).
        let is_early = |status: &EnhancedStatusCode| {
            known.action == Some(DeliveryAction::Delayed)
                && (status.subject(), status.detail()) == (4, 7)
        };
        let stated = known.status.filter(|status| !is_early(status));
        let found = weigh(stated, known.remote_mta.as_deref(), texts, judge);
        return Recipient {
            status: known.status.filter(is_early).or(found.status),
            reply: found.reply,
            diagnostic: found.diagnostic,
            diagnostic_from: found.source,
            remote_mta: known.remote_mta.or(found.remote_mta),
            command: found.command,
            classification: Some(found.classification),
            ..known
        };
    }
    match texts
        .first()
        .filter(|nearest| nearest.source == Source::Fields)
    {
        Some(answer) => Recipient {
            diagnostic: Some(answer.text.to_string()),
            diagnostic_from: answer.source,
            ..known
        },
        None => known,
    }
}

/// What a report with these recipients is: what is worst.
pub(super) fn kind_of<C>(recipients: &[Recipient<C>]) -> Kind {
    let has = |wanted| {
        recipients
            .iter()
            .any(|recipient| recipient.action == Some(wanted))
    };
    if has(DeliveryAction::Failed) {
        Kind::Failure
    } else if has(DeliveryAction::Delayed) {
        Kind::Delay
    } else {
        Kind::Success
    }
}

/// A point in time, as it is written and as it is read.
pub(super) fn time(text: &str) -> Time {
    let read = DateTime::parse_rfc822(text).or_else(|| DateTime::parse_rfc3339(text));
    Time {
        text: text.to_owned(),
        unix: read
            .filter(DateTime::is_valid)
            .map(|time| time.to_timestamp()),
    }
}
