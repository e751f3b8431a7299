//! From what was found to the answer, in steps: which codes count, what decides, how long to wait, the cause,
//! the list, the provider.

mod cause;
mod evidence;
mod last_words;
mod listing;
mod provider;
mod success;
mod wait;
mod weight;

use crate::answer::{Classification, ClassifyError};
use crate::bounce::Bounce;
use crate::code::{EnhancedStatusCode, ReplyCode};
use crate::decide::cause::greylisting;
use crate::decide::evidence::{Candidate, Evidence, status_used};
use crate::decide::listing::{Listing, asked};
use crate::decide::provider::provider_of;
use crate::decide::success::{is_code_of_an_error, says_success};
use crate::decide::wait::wait_of;
use crate::read::{Codes, Findings};
#[cfg(feature = "rules")]
use crate::rules::RuleNumber;
use crate::rules::Rulebook;

/// Weighs the findings.
pub(crate) fn decide<'r, const COUNT: usize>(
    book: &impl Rulebook<'r, COUNT>,
    bounce: &Bounce<'_>,
    findings: &Findings,
) -> Result<Classification<'r>, ClassifyError> {
    let codes = codes_used(bounce, findings.codes);
    if !findings.has_text && codes == Codes::default() {
        return Err(ClassifyError::NothingToClassify);
    }
    let evidence = Evidence::new(book, bounce, codes, findings);
    match evidence.strongest() {
        Some(best) => Ok(answer(bounce, findings, &evidence, best)),
        None if is_code_of_an_error(&evidence, bounce) => {
            Ok(decide_failure(book, bounce, findings))
        }
        None if evidence.is_success() || says_success(&evidence, bounce.text()) => {
            Err(ClassifyError::NotABounce {
                reply: codes.reply,
                status: codes.status,
            })
        }
        None => Ok(answer(
            bounce,
            findings,
            &evidence,
            without_words(&evidence, bounce, findings),
        )),
    }
}

/// Weighs the findings, where it is known that delivery failed: codes that say otherwise do not count.
pub(crate) fn decide_failure<'r, const COUNT: usize>(
    book: &impl Rulebook<'r, COUNT>,
    bounce: &Bounce<'_>,
    findings: &Findings,
) -> Classification<'r> {
    let reply = |code: Option<ReplyCode>| code.filter(|code| code.severity().is_failure());
    let status =
        |code: Option<EnhancedStatusCode>| code.filter(|code| code.severity().is_failure());
    let codes = Codes {
        reply: reply(bounce.stated_reply()).or(reply(findings.codes.reply)),
        status: status_used(
            status(bounce.stated_status()),
            status(findings.codes.status),
        ),
    };
    let evidence = Evidence::new(book, bounce, codes, findings);
    let best = evidence
        .strongest()
        .unwrap_or_else(|| without_words(&evidence, bounce, findings));
    answer(bounce, findings, &evidence, best)
}

/// What decides where neither words nor codes do: the page of a blocklist about an address, or the class.
fn without_words<'r, const COUNT: usize>(
    evidence: &Evidence<'_, 'r, impl Rulebook<'r, COUNT>, COUNT>,
    bounce: &Bounce<'_>,
    findings: &Findings,
) -> Candidate<'r> {
    match asked(&findings.mentions, bounce.text()) {
        Some((_, listed)) => evidence.by_list_page(listed),
        None => evidence.by_class(),
    }
}

/// The answer that the strongest candidate comes to.
#[inline(always)]
fn answer<'r, const COUNT: usize>(
    bounce: &Bounce<'_>,
    findings: &Findings,
    evidence: &Evidence<'_, 'r, impl Rulebook<'r, COUNT>, COUNT>,
    best: Candidate<'r>,
) -> Classification<'r> {
    let codes = evidence.codes;
    let (text, mentions) = (bounce.text(), &findings.mentions);
    let wait = best.wait.or_else(|| wait_of(mentions, text));
    let cause = greylisting(evidence.cause(&best), wait);
    let listing = Listing::of(mentions, text, best.reason, cause);
    Classification {
        reason: best.reason,
        runner_up: evidence.runner_up(&best),
        cause: listing.cause,
        basis: best.basis,
        strength: best.strength,
        rule: best.rule,
        note: best.note,
        matched: best.span,
        reply: codes.reply,
        status: codes.status,
        wait,
        provider: provider_of(mentions, text, bounce.remote_host(), codes.reply.is_some()),
        blocklist: listing.blocklist,
        listed: listing.listed,
    }
}

/// Whether what a rule asks for besides its words is there.
#[cfg(feature = "rules")]
pub(crate) fn admits<'r, const COUNT: usize>(
    book: &impl Rulebook<'r, COUNT>,
    bounce: &Bounce<'_>,
    findings: &Findings,
    rule: RuleNumber,
) -> bool {
    let codes = codes_used(bounce, findings.codes);
    Evidence::new(book, bounce, codes, findings).admits(rule)
}

/// The codes that count: what the caller states comes first.
pub(crate) fn codes_used(bounce: &Bounce<'_>, read: Codes) -> Codes {
    Codes {
        reply: bounce.stated_reply().or(read.reply),
        status: status_used(bounce.stated_status(), read.status),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::BuiltIn;

    #[test]
    fn what_is_stated_comes_first() {
        let read = Codes {
            reply: ReplyCode::from_u16(550),
            status: EnhancedStatusCode::from_parts(5, 1, 1),
        };
        assert_eq!(codes_used(&Bounce::new(""), read), read);
        let stated = Bounce::new("").reply(ReplyCode::from_u16(452));
        let used = codes_used(&stated, read);
        assert_eq!(used.reply, ReplyCode::from_u16(452));
        assert_eq!(used.status, read.status);
    }

    #[test]
    fn nothing_is_not_classified() {
        let nothing = decide(&BuiltIn, &Bounce::new(""), &Findings::NONE);
        assert_eq!(nothing, Err(ClassifyError::NothingToClassify));
    }
}
