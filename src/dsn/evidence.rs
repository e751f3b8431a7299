//! Why a recipient was not reached: which of several texts says most.

use alloc::string::String;

use crate::answer::{Classification, Strength};
use crate::bounce::{Bounce, SmtpCommand};
use crate::classify::Judge;
use crate::code::{EnhancedStatusCode, ReplyCode};
use crate::dsn::conversation::conversation_in;
use crate::dsn::limits::LONGEST_DIAGNOSTIC;
use crate::dsn::notice::folded;
use crate::dsn::report::Source;

/// A text that may say why.
#[derive(Clone, Copy, Debug)]
pub(super) struct Evidence<'t> {
    pub text: &'t str,
    pub source: Source,
}

/// What the evidence comes to.
#[derive(Debug)]
pub(super) struct Finding<'r> {
    pub diagnostic: Option<String>,
    pub source: Source,
    pub status: Option<EnhancedStatusCode>,
    pub reply: Option<ReplyCode>,
    pub remote_mta: Option<String>,
    pub command: Option<SmtpCommand>,
    pub classification: Classification<'r>,
}

/// Weighs texts, the nearest first: one further off counts where it says more in words.
pub(super) fn weigh<'r>(
    stated: Option<EnhancedStatusCode>,
    remote_mta: Option<&str>,
    texts: &[Evidence<'_>],
    judge: Judge<'_, 'r>,
) -> Finding<'r> {
    let texts = texts
        .iter()
        .map(|evidence| Evidence {
            text: start_of(evidence.text.trim()),
            source: evidence.source,
        })
        .filter(|evidence| !evidence.text.is_empty());
    let mut found = Finding {
        diagnostic: None,
        source: Source::Nowhere,
        status: stated,
        reply: None,
        remote_mta: None,
        command: None,
        classification: judge(&Bounce::new("").status(stated)),
    };
    for Evidence { text, source } in texts {
        if found.command.is_none() || (remote_mta.is_none() && found.remote_mta.is_none()) {
            let told = conversation_in(&folded(text));
            found.command = found.command.or(told.command);
            found.remote_mta = found.remote_mta.or(told.host);
        }
        let is_told = found.classification.strength() >= Strength::Broad;
        let is_close = found.status.is_some_and(|status| !is_bare(status));
        if is_told && is_close && found.reply.is_some() {
            continue;
        }
        let bounce = Bounce::new(text)
            .status(stated)
            .reply(found.reply)
            .remote_mta(remote_mta.or(found.remote_mta.as_deref()))
            .command(found.command);
        let answer = judge(&bounce);
        // The nearest text that has a code tells it.
        found.reply = found.reply.or_else(|| answer.reply());
        let may_be_closer = match found.status {
            Some(status) => says_nothing(status, &answer),
            None => true,
        };
        if may_be_closer {
            found.status = answer.status().or(found.status);
        }
        let says_more = answer.strength() >= Strength::Broad && !is_told;
        // A field of one's own may be about anything.
        let is_nearest = found.diagnostic.is_none() && source != Source::OtherFields;
        if is_nearest || says_more {
            found.diagnostic = Some(String::from(text));
            found.source = source;
            found.classification = answer;
        }
    }
    found
}

/// Whether a status code is x.0.0, and there is a closer one of the same class.
fn says_nothing(status: EnhancedStatusCode, answer: &Classification) -> bool {
    is_bare(status)
        && answer
            .status()
            .is_some_and(|closer| closer.class() == status.class())
}

/// Whether a status code tells nothing but the class (RFC 3463 §3.1).
fn is_bare(status: EnhancedStatusCode) -> bool {
    status.subject() == 0 && status.detail() == 0
}

/// As much of a text as is kept, cut between characters.
fn start_of(text: &str) -> &str {
    let ends = LONGEST_DIAGNOSTIC.saturating_sub(3)..=LONGEST_DIAGNOSTIC;
    let is_cut = text.len() > LONGEST_DIAGNOSTIC;
    let end = ends
        .rev()
        .find(|&end| text.is_char_boundary(end))
        .filter(|_| is_cut);
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classify::BUILT_IN;

    fn weighed(stated: Option<&str>, texts: &[(&str, Source)]) -> Finding<'static> {
        let texts: alloc::vec::Vec<_> = texts
            .iter()
            .map(|&(text, source)| Evidence { text, source })
            .collect();
        let stated = stated.and_then(|code| code.parse().ok());
        weigh(stated, None, &texts, BUILT_IN)
    }

    #[test]
    fn words_beat_what_says_nothing() {
        let found = weighed(
            Some("5.0.0"),
            &[
                ("550 failed", Source::Fields),
                ("The mailbox is full", Source::Text),
            ],
        );
        assert_eq!(found.source, Source::Text);
        assert_eq!(found.classification.reason().as_str(), "mailbox_full");
        assert_eq!(found.reply, ReplyCode::from_u16(550));
    }

    #[test]
    fn the_nearest_of_equals_counts() {
        let found = weighed(
            Some("5.1.1"),
            &[
                ("550 5.1.1 User unknown", Source::Fields),
                ("The mailbox is full", Source::Text),
            ],
        );
        assert_eq!(found.source, Source::Fields);
        assert_eq!(found.classification.reason().as_str(), "user_unknown");
    }

    #[test]
    fn a_closer_code_of_the_same_class_counts() {
        let status = |stated, text| {
            weighed(stated, &[(text, Source::Fields)])
                .status
                .map(|code| alloc::format!("{code}"))
        };
        assert_eq!(
            status(Some("5.0.0"), "550 5.1.1 no").as_deref(),
            Some("5.1.1")
        );
        assert_eq!(
            status(Some("5.0.0"), "450 4.1.1 no").as_deref(),
            Some("5.0.0")
        );
        assert_eq!(
            status(Some("5.1.2"), "550 5.1.1 no").as_deref(),
            Some("5.1.2")
        );
        assert_eq!(status(None, "550 5.1.1 no").as_deref(), Some("5.1.1"));
    }
}
