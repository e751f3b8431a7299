//! The codes and the words, held against each other: which of them decides.

use core::marker::PhantomData;

use bounce_rules::marks::Mark;
use bounce_rules::rule::{CodeStrength, Strength};

use crate::answer::{self, Basis, BounceReason, Cause, Note, RuleId, Span};
use crate::bounce::Bounce;
use crate::code::{EnhancedStatusCode, ReplyCode, Severity};
use crate::decide::provider::{is_answered_by, provider_of};
use crate::decide::weight::Weight;
use crate::read::{Codes, Findings, RuleMatch};
use crate::rules::{
    Circumstances, CodeRule, Kind, REPLY, Rank, RuleNumber, RuleSummary, Rulebook, STATUS,
};

/// One way to explain the failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Candidate<'r> {
    pub rank: Rank,
    pub reason: BounceReason,
    pub cause: Option<Cause>,
    pub basis: Basis,
    pub rule: RuleId<'r>,
    pub note: Option<&'r Note>,
    /// How long the rule says to wait, in seconds.
    pub wait: Option<u32>,
    pub strength: answer::Strength,
    pub span: Option<Span>,
}

/// The keys of [`STATUS`], close together, since one is looked for among all of them.
static STATUS_KEYS: [(u16, u16); STATUS.len()] = {
    let mut keys = [(0, 0); STATUS.len()];
    let mut at = 0;
    while at < STATUS.len() {
        keys[at] = STATUS[at].code;
        at += 1;
    }
    keys
};

/// By reply code, from the least: its index in [`REPLY`], plus one; 0 for none.
static BY_REPLY: [u8; (ReplyCode::MAX.as_u16() - ReplyCode::MIN.as_u16() + 1) as usize] = {
    let mut indices = [0; (ReplyCode::MAX.as_u16() - ReplyCode::MIN.as_u16() + 1) as usize];
    assert!(REPLY.len() < u8::MAX as usize);
    let mut at = 0;
    while at < REPLY.len() {
        indices[(REPLY[at].code - ReplyCode::MIN.as_u16()) as usize] = at as u8 + 1;
        at += 1;
    }
    indices
};

/// The enhanced status code that counts: the stated one, unless it says nothing but the class, and the
/// innermost reply says more of that.
pub(crate) fn status_used(
    stated: Option<EnhancedStatusCode>,
    read: Option<EnhancedStatusCode>,
) -> Option<EnhancedStatusCode> {
    let says_nothing = |status: EnhancedStatusCode| (status.subject(), status.detail()) == (0, 0);
    match (stated, read) {
        (Some(stated), Some(read))
            if says_nothing(stated) && !says_nothing(read) && stated.class() == read.class() =>
        {
            Some(read)
        }
        _ => stated.or(read),
    }
}

/// The stronger of two candidates; among equals, the first.
fn stronger<'r>(
    first: Option<Candidate<'r>>,
    second: Option<Candidate<'r>>,
) -> Option<Candidate<'r>> {
    match (first, second) {
        (Some(first), Some(second)) => Some(if first.rank < second.rank {
            second
        } else {
            first
        }),
        (first, second) => first.or(second),
    }
}

/// How deeply the reply is quoted that a match stands in, counted from 1.
pub(crate) fn depth(matched: &RuleMatch) -> u32 {
    u32::from(matched.depth) + 1
}

/// What every rule is held against.
pub(crate) struct Evidence<'f, 'r, B, const COUNT: usize> {
    book: &'f B,
    rules: PhantomData<&'r ()>,
    bounce: &'f Bounce<'f>,
    findings: &'f Findings,
    pub codes: Codes,
    pub severity: Option<Severity>,
    pub is_soft: bool,
    pub marks: u16,
    pub matches: &'f [RuleMatch],
    /// How deeply the innermost reply is quoted that has a code, or words which are no hints, plus one; 0
    /// without any.
    pub innermost: u32,
    /// The weight of the strongest words.
    pub heaviest: Weight,
    /// Whether hints name causes, and whether other rules do.
    pub has_causes: [bool; 2],
}

impl<'f, 'r, B: Rulebook<'r, COUNT>, const COUNT: usize> Evidence<'f, 'r, B, COUNT> {
    #[inline(always)]
    pub(crate) fn new(
        book: &'f B,
        bounce: &'f Bounce<'f>,
        codes: Codes,
        findings: &'f Findings,
    ) -> Self {
        let (marks, matches) = (findings.marks, findings.matches());
        // Where the two disagree, the reply's class counts.
        let severity = codes
            .reply
            .map(|reply| reply.severity())
            .or(codes.status.map(|status| status.severity()));
        let is_soft =
            severity == Some(Severity::TransientFailure) || marks & Mark::Temporary.bit() != 0;
        let (mut innermost, mut has_causes) = (findings.codes_depth, [false; 2]);
        let (mut inside, mut around) = (Weight::NONE, Weight::NONE);
        for (index, matched) in (0..).zip(matches) {
            let RuleSummary {
                ranks,
                kind,
                cause,
                is_own,
                ..
            } = *book.summary(matched.rule);
            // What was inside before is around a deeper one; what it weighs so is known.
            let is_deeper = is_own & (depth(matched) > innermost);
            innermost = if is_deeper { depth(matched) } else { innermost };
            let [outer, inner] = ranks.map(|rank| Weight::new(rank, matched, index));
            let inner = if depth(matched) == innermost {
                inner
            } else {
                Weight::NONE
            };
            inside = inner.max(if is_deeper { Weight::NONE } else { inside });
            around = outer.max(around);
            has_causes[0] |= kind == Kind::Hint;
            has_causes[1] |= is_own & cause.is_some();
        }
        Self {
            book,
            rules: PhantomData,
            bounce,
            findings,
            codes,
            severity,
            is_soft,
            marks,
            matches,
            innermost,
            heaviest: inside.max(around),
            has_causes,
        }
    }

    pub(crate) fn is_success(&self) -> bool {
        self.severity.is_some_and(|severity| !severity.is_failure())
    }

    /// The class, where a failure without one counts as permanent.
    fn class(&self) -> u8 {
        match self.severity {
            Some(Severity::TransientFailure) => 4,
            _ => 5,
        }
    }

    /// Whether the circumstances that a rule asks for are there.
    #[inline(always)]
    pub(crate) fn admits(&self, rule: RuleNumber) -> bool {
        !self.summary(rule).is_conditional || self.meets_conditions(rule)
    }

    /// What weighing asks of a rule.
    #[inline(always)]
    pub(crate) fn summary(&self, rule: RuleNumber) -> &'r RuleSummary {
        self.book.summary(rule)
    }

    /// Whether what a rule asks for besides its words is there.
    #[cold]
    fn meets_conditions(&self, rule: RuleNumber) -> bool {
        let (mentions, text) = (&self.findings.mentions, self.bounce.text());
        let host = self.bounce.remote_host();
        self.book.admits(
            rule,
            &Circumstances {
                reply: self.codes.reply,
                status: self.codes.status,
                class: self.class(),
                marks: self.marks,
                command: self.bounce.stated_command(),
                is_host: &|end| is_answered_by(end, mentions, text, host),
                provider: &|| provider_of(mentions, text, host, self.codes.reply.is_some()),
            },
        )
    }

    /// The strongest words; among equals, those that begin first, and of these the longest.
    fn best_words(&self) -> Option<Candidate<'r>> {
        let mut heaviest = self.heaviest;
        loop {
            let best = self.matches.get(heaviest.index())?;
            if heaviest == Weight::NONE {
                return None;
            }
            let summary = self.summary(best.rule);
            if self.admits(best.rule) && !self.is_hidden(best) {
                let entry = self.book.entry(best.rule)?;
                return Some(Candidate {
                    rank: heaviest.rank(),
                    reason: self.reason_of(summary),
                    cause: summary.cause,
                    basis: Basis::Words,
                    rule: RuleId::new(entry.id),
                    note: entry.note,
                    wait: entry.wait,
                    strength: of_words(summary.strength),
                    span: Some(Span {
                        start: best.start,
                        end: best.end,
                    }),
                });
            }
            // The strongest words nearly always count; where they do not, the next ones down are tried.
            heaviest = self.heaviest_below(heaviest);
        }
    }

    /// The reason that a rule stands for. Without any class, words that give no reason of their own are no
    /// proof that a failure is permanent.
    pub(crate) fn reason_of(&self, summary: &RuleSummary) -> BounceReason {
        let reason = summary.reasons[usize::from(self.is_soft)];
        let [hard, soft] = summary.reasons;
        if self.severity.is_none() && hard != soft && soft.is_unclassified() {
            soft
        } else {
            reason
        }
    }

    /// The weight of the strongest words that are weaker than this.
    #[cold]
    fn heaviest_below(&self, below: Weight) -> Weight {
        let weights = (0..).zip(self.matches).map(|(index, matched)| {
            let is_inner = depth(matched) == self.innermost;
            Weight::new(
                self.summary(matched.rule).ranks[usize::from(is_inner)],
                matched,
                index,
            )
        });
        weights
            .filter(|&weight| weight < below)
            .max()
            .unwrap_or(Weight::NONE)
    }

    /// Whether a match lies inside a longer one that says as much, or in one that says that others mean
    /// nothing.
    pub(crate) fn is_hidden(&self, matched: &RuleMatch) -> bool {
        // Seldom any does, so all are asked before one is looked at.
        let may_be = |all: bool, other: &RuleMatch| all | self.may_hide(other, matched);
        self.matches.iter().fold(false, may_be) && {
            let mut matches = self.matches.iter();
            matches.any(|other| self.may_hide(other, matched) && self.admits(other.rule))
        }
    }

    /// Whether another match hides this one, if its rule admits it.
    #[inline(always)]
    fn may_hide(&self, other: &RuleMatch, matched: &RuleMatch) -> bool {
        let (inner, outer) = (self.summary(matched.rule), self.summary(other.rule));
        let holds = (other.start <= matched.start) & (matched.end <= other.end);
        let is_longer = (other.start != matched.start) | (other.end != matched.end);
        let is_longer = is_longer & (inner.strength != Strength::Hint);
        let hides = (outer.level >= inner.level) & ((outer.kind == Kind::Shield) | is_longer);
        holds & hides & (other.rule != matched.rule)
    }

    pub(crate) fn status_rule(&self) -> Option<&'static CodeRule<(u16, u16)>> {
        let status = self.codes.status?;
        let key = (status.subject(), status.detail());
        let first = STATUS_KEYS.partition_point(|&known| known < key);
        (first..)
            .zip(STATUS.get(first..)?)
            .take_while(|(_, rule)| rule.code == key)
            .filter(|&(place, _)| self.book.counts_status(place))
            .map(|(_, rule)| rule)
            .find(|rule| rule.class.is_none_or(|class| class == self.class()))
    }

    /// The reason that a code stands for. No code alone calls an address dead beside words about something of the
    /// sender's: "5.1.1" is said of much.
    fn reason_of_code<C>(&self, rule: &CodeRule<C>) -> Option<BounceReason> {
        let reason = rule.verdict.reason(self.is_soft);
        let is_of_sender = self.marks & Mark::SendersOwn.bit() != 0;
        let is_no_proof = is_of_sender && reason.action().removes_address();
        (!is_no_proof).then_some(reason)
    }

    fn by_status(&self) -> Option<Candidate<'r>> {
        let rule = self.status_rule()?;
        Some(Candidate {
            rank: Rank::of_status(rule.strength),
            reason: self.reason_of_code(rule)?,
            cause: rule.cause,
            basis: Basis::EnhancedStatusCode,
            rule: RuleId::new(rule.id),
            note: None,
            wait: None,
            strength: of_code(rule.strength),
            span: None,
        })
    }

    pub(crate) fn reply_rule(&self) -> Option<&'static CodeRule<u16>> {
        let code = self.codes.reply?.as_u16() - ReplyCode::MIN.as_u16();
        let index = usize::from(*BY_REPLY.get(usize::from(code))?);
        let place = index.checked_sub(1)?;
        REPLY.get(place).filter(|_| self.book.counts_reply(place))
    }

    fn by_reply(&self) -> Option<Candidate<'r>> {
        let rule = self.reply_rule()?;
        Some(Candidate {
            rank: Rank::of_reply(rule.strength),
            reason: self.reason_of_code(rule)?,
            cause: rule.cause,
            basis: Basis::ReplyCode,
            rule: RuleId::new(rule.id),
            note: None,
            wait: None,
            strength: of_code(rule.strength),
            span: None,
        })
    }

    /// What decides, words or codes, by their ranks; none where nothing but the class is known.
    pub(crate) fn strongest(&self) -> Option<Candidate<'r>> {
        let best = match self.best_words() {
            Some(words) if words.rank >= Rank::CONTRADICTS_SUCCESS => Some(words),
            _ if self.is_success() => None,
            Some(words) if words.rank > Rank::MOST_OF_CODES => Some(words),
            words => stronger(stronger(words, self.by_status()), self.by_reply()),
        };
        best.map(|best| self.unless_code_keeps(best))
    }

    /// What is strongest, unless it calls an address dead while an exact code says that this is not the
    /// recipient's, but that of a sender or of who logs in. Then the code decides, for a good address that is
    /// taken for dead is lost.
    #[inline(always)]
    fn unless_code_keeps(&self, best: Candidate<'r>) -> Candidate<'r> {
        if best.reason.action().removes_address() && !best.rank.is_above_all() {
            self.kept_by_code(best)
        } else {
            best
        }
    }

    fn kept_by_code(&self, best: Candidate<'r>) -> Candidate<'r> {
        let keeps = |code: &Candidate<'_>| {
            let is_of_others = matches!(
                code.reason,
                BounceReason::SENDER_REJECTED
                    | BounceReason::AUTHENTICATION_FAILED
                    | BounceReason::RELAY_DENIED
            );
            code.strength == answer::Strength::Exact && is_of_others
        };
        let code = self.by_status().filter(keeps);
        code.or_else(|| self.by_reply().filter(keeps))
            .unwrap_or(best)
    }

    /// The answer where nothing is said but which page of a blocklist is about the sender.
    pub(crate) fn by_list_page(&self, listed: Span) -> Candidate<'r> {
        Candidate {
            reason: if self.is_soft {
                BounceReason::SENDER_REJECTED
            } else {
                BounceReason::BLOCKED
            },
            basis: Basis::Words,
            rule: RuleId::LIST_PAGE,
            strength: answer::Strength::Vague,
            span: Some(listed),
            ..self.by_class()
        }
    }

    /// The answer where nothing but the class is known.
    pub(crate) fn by_class(&self) -> Candidate<'r> {
        let (reason, rule) = match self.severity {
            Some(Severity::PermanentFailure) => {
                (BounceReason::UNCLASSIFIED_HARD, RuleId::CLASS_HARD)
            }
            _ => (BounceReason::UNCLASSIFIED_SOFT, RuleId::CLASS_SOFT),
        };
        Candidate {
            rank: Rank::Least,
            reason,
            cause: None,
            basis: Basis::Class,
            rule,
            note: None,
            wait: None,
            strength: answer::Strength::Class,
            span: None,
        }
    }

    /// Another reason for which something of the same rank speaks: words as strong, in the same reply;
    /// or, if the enhanced status code decided, a reply code as exact.
    pub(crate) fn runner_up(&self, best: &Candidate<'_>) -> Option<BounceReason> {
        let is_other = |reason: BounceReason| reason != best.reason && !reason.is_unclassified();
        match best.basis {
            // Whatever decided is one of them.
            Basis::Words if self.matches.len() > 1 => self.other_words(best.rank, is_other),
            Basis::EnhancedStatusCode => self
                .by_reply()
                .filter(|other| other.strength == best.strength && is_other(other.reason))
                .map(|other| other.reason),
            _ => None,
        }
    }

    /// The reason of the words of a rank that begin first, among those whose reason is asked for.
    fn other_words(
        &self,
        rank: Rank,
        is_asked: impl Fn(BounceReason) -> bool,
    ) -> Option<BounceReason> {
        let reason_of = |matched: &RuleMatch| {
            let summary = self.summary(matched.rule);
            let is_inner = depth(matched) == self.innermost;
            let reason = self.reason_of(summary);
            (summary.ranks[usize::from(is_inner)] == rank && is_asked(reason)).then_some(reason)
        };
        self.matches
            .iter()
            .filter_map(|matched| Some((matched, reason_of(matched)?)))
            .filter(|(matched, _)| self.admits(matched.rule) && !self.is_hidden(matched))
            .min_by_key(|(matched, _)| (matched.start, core::cmp::Reverse(matched.end)))
            .map(|(_, reason)| reason)
    }
}

/// What an answer says of the strength of words.
const fn of_words(strength: Strength) -> answer::Strength {
    match strength {
        // A hint never decides.
        Strength::Hint => answer::Strength::Class,
        Strength::Vague => answer::Strength::Vague,
        Strength::Broad => answer::Strength::Broad,
        Strength::Specific => answer::Strength::Specific,
        Strength::Decisive => answer::Strength::Decisive,
    }
}

/// What an answer says of the strength of a code.
const fn of_code(strength: CodeStrength) -> answer::Strength {
    match strength {
        CodeStrength::Weak => answer::Strength::Weak,
        CodeStrength::Exact => answer::Strength::Exact,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::scan;
    use crate::rules::BuiltIn;

    /// What is found in a text.
    fn found(text: &str) -> Findings {
        let mut findings = Findings::NONE;
        scan(&Bounce::new(text), &BuiltIn, &mut findings);
        findings
    }

    /// What the built-in rules make of findings.
    fn evidence<'f>(
        bounce: &'f Bounce<'f>,
        findings: &'f Findings,
    ) -> Evidence<'f, 'static, BuiltIn, 1> {
        Evidence::new(&BuiltIn, bounce, findings.codes, findings)
    }

    fn strongest(text: &str) -> Option<(Rank, &'static str)> {
        let (bounce, findings) = (Bounce::new(text), found(text));
        let best = evidence(&bounce, &findings).strongest()?;
        Some((best.rank, best.rule.as_str()))
    }

    #[test]
    fn a_stated_class_yields_to_a_code_of_that_class() {
        let code = |text: &str| text.parse::<EnhancedStatusCode>().ok();
        let used = |stated, read| status_used(code(stated), code(read));
        assert_eq!(used("5.0.0", "5.1.1"), code("5.1.1"));
        assert_eq!(used("5.0.0", "4.2.2"), code("5.0.0"));
        assert_eq!(used("5.7.1", "5.1.1"), code("5.7.1"));
        assert_eq!(used("5.0.0", "5.0.0"), code("5.0.0"));
        assert_eq!(used("", "4.2.2"), code("4.2.2"));
        assert_eq!(used("5.7.1", ""), code("5.7.1"));
        assert_eq!(used("", ""), None);
    }

    #[test]
    fn among_equals_the_first_candidate_counts() {
        let candidate = |rank, rule| Candidate {
            rank,
            reason: BounceReason::MAILBOX_FULL,
            cause: None,
            basis: Basis::Words,
            rule: RuleId::new(rule),
            note: None,
            wait: None,
            strength: answer::Strength::Weak,
            span: None,
        };
        let weak = candidate(Rank::WeakReplyCode, "weak");
        let exact = candidate(Rank::ExactStatusCode, "exact");
        let other = candidate(Rank::ExactStatusCode, "other");
        assert_eq!(stronger(Some(weak), Some(exact)), Some(exact));
        assert_eq!(stronger(Some(exact), Some(other)), Some(exact));
        assert_eq!(stronger(None, Some(weak)), Some(weak));
        assert_eq!(stronger(Some(weak), None), Some(weak));
        assert_eq!(stronger(None, None), None);
    }

    #[test]
    fn words_and_codes_decide_by_their_ranks() {
        for (text, rank) in [
            ("550 5.1.1 mailbox full", Rank::DecisiveWordsInside),
            (
                "550 mailbox full, host said: 550 user unknown",
                Rank::SpecificWordsInside,
            ),
            ("550 5.1.1 hm", Rank::ExactStatusCode),
            ("530 hm", Rank::ExactReplyCode),
            ("552 hm", Rank::WeakReplyCode),
            ("550 hm", Rank::Least),
        ] {
            let best = strongest(text).map(|(rank, _)| rank);
            assert_eq!(best.unwrap_or(Rank::Least), rank, "{text}");
        }
    }

    #[test]
    fn strong_words_contradict_a_reply_of_success() {
        let full = strongest("250 mailbox full").map(|(rank, _)| rank);
        assert_eq!(full, Some(Rank::DecisiveWordsInside));
        assert_eq!(strongest("250 2.1.5 Ok"), None);
        assert_eq!(strongest("354 Go ahead"), None);
    }

    #[test]
    fn without_words_and_codes_the_class_decides() {
        for (text, rule) in [
            ("550 hm", RuleId::CLASS_HARD),
            ("450 hm", RuleId::CLASS_SOFT),
            ("hm", RuleId::CLASS_SOFT),
        ] {
            let (bounce, findings) = (Bounce::new(text), found(text));
            let evidence = evidence(&bounce, &findings);
            assert_eq!(evidence.strongest(), None, "{text}");
            assert_eq!(evidence.by_class().rule, rule, "{text}");
        }
    }

    #[test]
    fn words_inside_longer_ones_are_hidden() {
        let (bounce, findings) = (Bounce::default(), found("550 mailbox is full"));
        let said = evidence(&bounce, &findings);
        let full = findings
            .matches()
            .iter()
            .max_by_key(|matched| matched.end - matched.start);
        assert!(full.is_some_and(|full| !said.is_hidden(full)));
        let text = "550 if the mailbox is full";
        let findings = found(text);
        let said = evidence(&bounce, &findings);
        let reasons = findings.matches().iter();
        let mut reasons = reasons
            .filter(|matched| said.summary(matched.rule).kind == Kind::Reason)
            .peekable();
        assert!(reasons.peek().is_some());
        assert!(reasons.all(|matched| said.is_hidden(matched)));
    }
}
