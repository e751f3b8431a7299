//! The rules that count.

use bounce_phrases::Tables;
use bounce_rules::marks::Mark;

use crate::answer::{Note, Provider};
use crate::bounce::SmtpCommand;
use crate::code::{EnhancedStatusCode, ReplyCode};
use crate::rules::numbers::RuleNumber;
use crate::rules::summary::{RuleSummary, summary};
use crate::rules::tables::TABLES;

/// The rules that count: the built-in ones alone, or some of them with custom ones laid over them.
///
/// Reading and deciding are compiled for each, so that who has no rules of their own pays for none.
pub(crate) trait Rulebook<'r, const COUNT: usize> {
    /// The tables of its phrases, those of the built-in ones first.
    fn tables(&self) -> [&Tables<'r>; COUNT];

    /// The rule that phrases stand for, if it is one, and counts.
    fn of_phrases(&self, number: u16) -> Option<RuleNumber>;

    /// What weighing asks of a rule.
    fn summary(&self, rule: RuleNumber) -> &'r RuleSummary;

    /// What an answer says of a rule.
    fn entry(&self, rule: RuleNumber) -> Option<Entry<'r>>;

    /// Whether the circumstances that a rule asks for are there.
    fn admits(&self, rule: RuleNumber, circumstances: &Circumstances<'_>) -> bool;

    /// Whether the enhanced status code counts that has this place among the rules about them.
    fn counts_status(&self, place: usize) -> bool;

    /// Whether the reply code counts that has this place among the rules about them.
    fn counts_reply(&self, place: usize) -> bool;
}

/// What an answer says of the rule that decided.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'r> {
    /// Its id.
    pub id: &'r str,
    /// What its author noted.
    pub note: Option<&'r Note>,
    /// How long its author says to wait, in seconds.
    pub wait: Option<u32>,
}

/// What a rule may ask for besides its words.
pub(crate) struct Circumstances<'c> {
    /// The reply code.
    pub reply: Option<ReplyCode>,
    /// The enhanced status code.
    pub status: Option<EnhancedStatusCode>,
    /// The class, where a failure without one counts as permanent.
    pub class: u8,
    /// The marks that are set, as bits.
    pub marks: u16,
    /// The command that the caller stated.
    #[cfg_attr(
        not(feature = "rules"),
        expect(dead_code, reason = "only custom rules ask")
    )]
    pub command: Option<SmtpCommand>,
    /// Whether the host that answers has this name, or one below it.
    #[cfg_attr(
        not(feature = "rules"),
        expect(dead_code, reason = "only custom rules ask")
    )]
    pub is_host: &'c dyn Fn(&str) -> bool,
    /// Who wrote the reply.
    #[cfg_attr(
        not(feature = "rules"),
        expect(dead_code, reason = "only custom rules ask")
    )]
    pub provider: &'c dyn Fn() -> Option<Provider>,
}

/// The built-in rules, all of them.
pub(crate) struct BuiltIn;

impl Rulebook<'static, 1> for BuiltIn {
    #[inline(always)]
    fn tables(&self) -> [&Tables<'static>; 1] {
        [&TABLES]
    }

    #[inline(always)]
    fn of_phrases(&self, number: u16) -> Option<RuleNumber> {
        RuleNumber::of_phrases(number)
    }

    #[inline(always)]
    fn summary(&self, rule: RuleNumber) -> &'static RuleSummary {
        summary(rule)
    }

    fn entry(&self, rule: RuleNumber) -> Option<Entry<'static>> {
        Some(Entry {
            id: rule.rule()?.id,
            note: None,
            wait: None,
        })
    }

    fn admits(&self, rule: RuleNumber, circumstances: &Circumstances<'_>) -> bool {
        let Some(rule) = rule.rule() else {
            return false;
        };
        let Circumstances {
            reply,
            status,
            class,
            marks,
            ..
        } = *circumstances;
        let is_status =
            |asked| status.is_some_and(|status| (status.subject(), status.detail()) == asked);
        let has_subject = |asked| status.is_some_and(|status| status.subject() == asked);
        let is_reply = |asked| reply.is_some_and(|reply| reply.as_u16() == asked);
        rule.when & !marks == 0
            && rule.unless & marks == 0
            && rule.status.is_none_or(is_status)
            && !rule.unless_subject.is_some_and(has_subject)
            && rule.reply.is_none_or(is_reply)
            && rule.class.is_none_or(|asked| asked == class)
    }

    #[inline(always)]
    fn counts_status(&self, _: usize) -> bool {
        true
    }

    #[inline(always)]
    fn counts_reply(&self, _: usize) -> bool {
        true
    }
}

/// The mark for the stage of a session that a command stands for.
pub(crate) fn stage(command: SmtpCommand) -> Option<Mark> {
    Some(match command {
        SmtpCommand::Connect => Mark::Connect,
        SmtpCommand::MailFrom => Mark::MailFrom,
        SmtpCommand::RcptTo => Mark::RcptTo,
        SmtpCommand::EndOfData => Mark::EndOfData,
        _ => return None,
    })
}
