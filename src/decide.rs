//! From what was found to the answer.

use crate::bounce::Bounce;
use crate::cause::Cause;
use crate::classification::{Basis, Classification, Span};
use crate::denial;
use crate::enhanced_status::EnhancedStatusCode;
use crate::error::ClassifyError;
use crate::reason::BounceReason;
use crate::reply_code::ReplyCode;
use crate::rule_id::RuleId;
use crate::rules::causes::is_general;
use crate::rules::marks::Mark;
use crate::rules::{
    CodeStrength, REPLY, RULES, ReplyRule, Rule, STATUS, StatusRule, Strength, Verdict, is_hint,
    rule,
};
use crate::scan::{Codes, Findings, Hit, MOST_HITS};
use crate::severity::Severity;
use crate::strength;

/// One way to explain the failure.
#[derive(Clone, Copy)]
struct Candidate {
    rank: u8,
    reason: BounceReason,
    cause: Option<Cause>,
    basis: Basis,
    rule: RuleId,
    strength: strength::Strength,
    span: Option<Span>,
}

/// Ranks. Strong words beat specific codes; those beat vague words; those beat weak codes. Words
/// around a quoted reply count less than the same words inside it, and never beat a named cause
/// there.
const fn rank_of_words(strength: Strength, is_inner: bool) -> u8 {
    match (strength, is_inner) {
        (Strength::Hint, _) => 0,
        (Strength::Vague, false) => 5,
        (Strength::Vague, true) => 20,
        (Strength::Broad, false) => 35,
        (Strength::Specific, false) => 45,
        (Strength::Broad, true) => 50,
        (Strength::Decisive, false) => 55,
        (Strength::Specific, true) => 60,
        (Strength::Decisive, true) => 70,
    }
}

const fn rank_of_status(strength: CodeStrength) -> u8 {
    match strength {
        CodeStrength::Weak => 12,
        CodeStrength::Exact => 32,
    }
}

const fn rank_of_reply(strength: CodeStrength) -> u8 {
    match strength {
        CodeStrength::Weak => 10,
        CodeStrength::Exact => 30,
    }
}

/// What an answer says of the strength of words.
const fn said_of_words(strength: Strength) -> strength::Strength {
    match strength {
        // A hint never decides.
        Strength::Hint => strength::Strength::Class,
        Strength::Vague => strength::Strength::Vague,
        Strength::Broad => strength::Strength::Broad,
        Strength::Specific => strength::Strength::Specific,
        Strength::Decisive => strength::Strength::Decisive,
    }
}

/// What an answer says of the strength of a code.
const fn said_of_code(strength: CodeStrength) -> strength::Strength {
    match strength {
        CodeStrength::Weak => strength::Strength::Weak,
        CodeStrength::Exact => strength::Strength::Exact,
    }
}

/// The highest rank that a code can have.
const MOST_OF_CODES: u8 = rank_of_status(CodeStrength::Exact);

/// Where the parts of a hit's weight stand: its place among the hits in the lowest bits, then the rule,
/// the length, the start and the rank.
const RULE_AT: u32 = MOST_HITS.ilog2();
const LENGTH_AT: u32 = RULE_AT + 12;
const START_AT: u32 = LENGTH_AT + 8;
const RANK_AT: u32 = START_AT + u32::BITS;
const _: () = assert!(MOST_HITS.is_power_of_two() && RULES.len() < 1 << (LENGTH_AT - RULE_AT));
const _: () = assert!(rank_of_words(Strength::Decisive, true) >> (u64::BITS - RANK_AT) == 0);

/// The longest run of words that is told from longer ones.
const LONGEST: u32 = (1 << (START_AT - LENGTH_AT)) - 1;

/// The least rank that contradicts a reply of success.
const CONTRADICTS_SUCCESS: u8 = rank_of_words(Strength::Broad, false);

/// What weighing the hits asks of each of them.
#[derive(Clone, Copy)]
struct Brief {
    /// The ranks around and inside the innermost reply; 0 if the rule does not decide.
    ranks: [u8; 2],
    /// The reasons for a permanent failure and for a temporary one.
    reasons: [BounceReason; 2],
    strength: Strength,
    kind: Kind,
    cause: Option<Cause>,
    /// Whether it asks for circumstances.
    is_conditional: bool,
    /// Whether the reply it stands in may be the innermost: not for a hint. It could be told from the
    /// kind, but not without a branch.
    is_own: bool,
}

/// What a rule is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// To give a reason,
    Reason,
    /// to name a cause,
    Hint,
    /// to hide other rules,
    Shield,
    /// or nothing.
    None,
}

/// By rule, from 1; the first is that of no rule. Small, so that weighing the hits reads no rule but
/// the one that decides.
static BRIEFS: [Brief; RULES.len() + 1] = {
    let mut briefs = [Brief {
        ranks: [0; 2],
        reasons: [BounceReason::UNCLASSIFIED_HARD; 2],
        strength: Strength::Hint,
        kind: Kind::None,
        cause: None,
        is_conditional: false,
        is_own: false,
    }; RULES.len() + 1];
    let mut at = 0;
    while at < RULES.len() {
        let Rule {
            strength,
            cause,
            when,
            unless,
            status,
            class,
            reply,
            ..
        } = RULES[at];
        let (reasons, kind) = match RULES[at].verdict {
            Verdict::One(reason) => ([reason; 2], Kind::Reason),
            Verdict::ByClass { hard, soft } => ([hard, soft], Kind::Reason),
            Verdict::Nothing => (briefs[0].reasons, Kind::Shield),
        };
        let kind = if is_hint(at) { Kind::Hint } else { kind };
        briefs[at + 1] = Brief {
            ranks: match kind {
                Kind::Reason => [
                    rank_of_words(strength, false),
                    rank_of_words(strength, true),
                ],
                _ => [0; 2],
            },
            reasons,
            strength,
            kind,
            cause,
            is_conditional: when | unless != 0
                || status.is_some()
                || class.is_some()
                || reply.is_some(),
            is_own: matches!(kind, Kind::Reason | Kind::Shield),
        };
        at += 1;
    }
    briefs
};

/// The keys of [`STATUS`], close together, since one is looked for among all of them.
static STATUS_KEYS: [(u16, u16); STATUS.len()] = {
    let mut keys = [(0, 0); STATUS.len()];
    let mut at = 0;
    while at < STATUS.len() {
        keys[at] = STATUS[at].status;
        at += 1;
    }
    keys
};

/// By reply code, from the least: its place in [`REPLY`], plus one; 0 for none.
static BY_REPLY: [u8; (ReplyCode::MAX.as_u16() - ReplyCode::MIN.as_u16() + 1) as usize] = {
    let mut places = [0; (ReplyCode::MAX.as_u16() - ReplyCode::MIN.as_u16() + 1) as usize];
    assert!(REPLY.len() < u8::MAX as usize);
    let mut at = 0;
    while at < REPLY.len() {
        places[(REPLY[at].reply - ReplyCode::MIN.as_u16()) as usize] = at as u8 + 1;
        at += 1;
    }
    places
};

/// Weighs the findings.
pub(crate) fn decide(
    bounce: &Bounce<'_>,
    findings: &Findings,
) -> Result<Classification, ClassifyError> {
    let codes = Codes {
        reply: bounce.stated_reply().or(findings.codes.reply),
        status: status_used(bounce.stated_status(), findings.codes.status),
    };
    if !findings.has_text && codes == Codes::default() {
        return Err(ClassifyError::NothingToClassify);
    }
    let case = Case::new(codes, findings);
    match case.best() {
        Some(best) => Ok(answer(bounce, findings, &case, best)),
        None if case.is_success() || case.says_success(bounce.text()) => {
            Err(ClassifyError::NotABounce {
                reply: codes.reply,
                status: codes.status,
            })
        }
        None => Ok(answer(bounce, findings, &case, case.by_class())),
    }
}

/// Weighs the findings, where it is known that delivery failed: codes that say otherwise do not count.
pub(crate) fn decide_failure(bounce: &Bounce<'_>, findings: &Findings) -> Classification {
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
    let case = Case::new(codes, findings);
    let best = case.best().unwrap_or_else(|| case.by_class());
    answer(bounce, findings, &case, best)
}

/// The answer that the strongest candidate comes to.
#[inline(always)]
fn answer(
    bounce: &Bounce<'_>,
    findings: &Findings,
    case: &Case<'_>,
    best: Candidate,
) -> Classification {
    let codes = case.codes;
    let (text, mentions) = (bounce.text(), &findings.mentions);
    let wait = mentions.wait_of(text);
    let cause = match case.cause(&best) {
        // Which of the two it is depends on whether a wait is stated, in whatever words.
        Some(Cause::Greylisted | Cause::GreylistedWait) => Some(match wait {
            Some(_) => Cause::GreylistedWait,
            None => Cause::Greylisted,
        }),
        cause => cause,
    };
    // A list's page about the sender says that the sender is listed, where the reason allows it.
    let asked = match cause {
        None if may_be_listed(best.reason) => mentions.asked(text),
        _ => None,
    };
    let cause = cause.or_else(|| {
        let (list, _) = asked.filter(|_| Cause::IpListed.belongs_to(best.reason))?;
        list.lists().ip_addresses().then_some(Cause::IpListed)
    });
    let listed = match cause {
        Some(
            cause @ (Cause::IpListed
            | Cause::DomainListed
            | Cause::UrlListed
            | Cause::PoorIpReputation
            | Cause::PoorDomainReputation),
        ) => mentions.listed(text, cause),
        _ => asked.map(|(list, span)| (list, Some(span))),
    };
    // A list that has no IP addresses on it lists the domain.
    let cause = match (cause, listed) {
        (Some(Cause::IpListed), Some((list, _)))
            if !list.lists().ip_addresses() && Cause::DomainListed.belongs_to(best.reason) =>
        {
            Some(Cause::DomainListed)
        }
        _ => cause,
    };
    Classification {
        reason: best.reason,
        runner_up: case.runner_up(&best),
        cause,
        basis: best.basis,
        strength: best.strength,
        rule: best.rule,
        matched: best.span,
        reply: codes.reply,
        status: codes.status,
        wait,
        provider: mentions.provider_of(text, bounce.remote_host()),
        blocklist: listed.map(|(list, _)| list),
        listed: listed.and_then(|(_, span)| span),
    }
}

/// The enhanced status code that counts: the stated one, unless it says nothing but the class, and the
/// innermost reply says more of that.
fn status_used(
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

/// Whether a failure for this reason can come of the sender's being on a list.
fn may_be_listed(reason: BounceReason) -> bool {
    Cause::IpListed.belongs_to(reason)
        || reason.is_unclassified()
        || matches!(
            reason,
            BounceReason::SPAM_REJECTED | BounceReason::POLICY_REJECTED
        )
}

/// The stronger of two candidates; among equals, the first.
fn stronger(first: Option<Candidate>, second: Option<Candidate>) -> Option<Candidate> {
    match (first, second) {
        (Some(first), Some(second)) => Some(if first.rank < second.rank {
            second
        } else {
            first
        }),
        (first, second) => first.or(second),
    }
}

/// What weighing asks of a rule's hits.
#[inline(always)]
fn brief(rule: u16) -> &'static Brief {
    &BRIEFS[usize::from(rule).min(RULES.len())]
}

/// A hit's rank, then its start turned round, its length, its rule and its place, as one number; 0 for a
/// hit that cannot decide.
#[inline(always)]
fn weight(rank: u8, hit: &Hit, place: u64) -> u64 {
    let length = hit.end.wrapping_sub(hit.start).min(LONGEST);
    let weight = u64::from(rank) << RANK_AT
        | u64::from(!hit.start) << START_AT
        | u64::from(length) << LENGTH_AT
        | u64::from(hit.rule) << RULE_AT
        | place;
    if rank == 0 { 0 } else { weight }
}

/// How deeply the reply is quoted that a hit stands in, counted from 1.
fn depth(hit: &Hit) -> u32 {
    u32::from(hit.depth) + 1
}

/// What every rule is held against.
struct Case<'f> {
    codes: Codes,
    severity: Option<Severity>,
    is_soft: bool,
    marks: u16,
    hits: &'f [Hit],
    /// How deeply the innermost reply is quoted that has words which are no hints, plus one; 0 without
    /// any.
    innermost: u32,
    /// The weight of the strongest words.
    heaviest: u64,
    /// Whether hints name causes, and whether other rules do.
    has_causes: [bool; 2],
}

impl<'f> Case<'f> {
    #[inline(always)]
    fn new(codes: Codes, findings: &'f Findings) -> Self {
        let (marks, hits) = (findings.marks, findings.hits());
        // Where the two disagree, the reply's class counts.
        let severity = codes
            .reply
            .map(|reply| reply.severity())
            .or(codes.status.map(|status| status.severity()));
        let is_soft =
            severity == Some(Severity::TransientFailure) || marks & Mark::Temporary.bit() != 0;
        let (mut innermost, mut has_causes) = (0, [false; 2]);
        let (mut inside, mut around) = (0, 0);
        for (place, hit) in (0..).zip(hits) {
            let Brief {
                ranks,
                kind,
                cause,
                is_own,
                ..
            } = *brief(hit.rule);
            // What was inside before is around a deeper one; what it weighs so is known.
            let is_deeper = is_own & (depth(hit) > innermost);
            innermost = if is_deeper { depth(hit) } else { innermost };
            let [outer, inner] = ranks.map(|rank| weight(rank, hit, place));
            let inner = if depth(hit) == innermost { inner } else { 0 };
            inside = inner.max(if is_deeper { 0 } else { inside });
            around = outer.max(around);
            has_causes[0] |= kind == Kind::Hint;
            has_causes[1] |= is_own & cause.is_some();
        }
        Self {
            codes,
            severity,
            is_soft,
            marks,
            hits,
            innermost,
            heaviest: inside.max(around),
            has_causes,
        }
    }

    fn is_success(&self) -> bool {
        self.severity.is_some_and(|severity| !severity.is_failure())
    }

    /// Whether words report success, where no code speaks against them, and nothing in the text denies
    /// them. Asked only where there is no candidate, which is seldom.
    fn says_success(&self, text: &[u8]) -> bool {
        let is_said = self.marks & Mark::Success.bit() != 0 && self.severity.is_none();
        is_said && !denial::is_denied(text)
    }

    /// The strongest candidate, if there is any.
    fn best(&self) -> Option<Candidate> {
        match self.best_words() {
            Some(words) if words.rank >= CONTRADICTS_SUCCESS => Some(words),
            _ if self.is_success() => None,
            Some(words) if words.rank > MOST_OF_CODES => Some(words),
            words => stronger(stronger(words, self.by_status()), self.by_reply()),
        }
    }

    /// The class, where a failure without one counts as permanent.
    fn class(&self) -> u8 {
        match self.severity {
            Some(Severity::TransientFailure) => 4,
            _ => 5,
        }
    }

    fn resolve(&self, verdict: Verdict) -> Option<BounceReason> {
        match verdict {
            Verdict::One(reason) => Some(reason),
            Verdict::ByClass { hard, soft } => Some(if self.is_soft { soft } else { hard }),
            Verdict::Nothing => None,
        }
    }

    /// Whether the circumstances that a rule asks for are there.
    #[inline(always)]
    fn admits(&self, rule: u16) -> bool {
        !brief(rule).is_conditional || self.meets_conditions(rule)
    }

    /// Whether what a rule asks for besides its words is there.
    #[cold]
    fn meets_conditions(&self, number: u16) -> bool {
        let Some(rule) = rule(number) else {
            return false;
        };
        let is_status = |asked| {
            let status = self.codes.status;
            status.is_some_and(|status| (status.subject(), status.detail()) == asked)
        };
        let is_reply = |asked| {
            let reply = self.codes.reply;
            reply.is_some_and(|reply| reply.as_u16() == asked)
        };
        rule.when & !self.marks == 0
            && rule.unless & self.marks == 0
            && rule.status.is_none_or(is_status)
            && rule.reply.is_none_or(is_reply)
            && rule.class.is_none_or(|class| class == self.class())
    }

    /// The strongest words; among equals, those that begin first, and of these the longest.
    fn best_words(&self) -> Option<Candidate> {
        let mut heaviest = self.heaviest;
        loop {
            let best = self.hits.get(heaviest as usize % MOST_HITS)?;
            if heaviest == 0 {
                return None;
            }
            let brief = brief(best.rule);
            if self.admits(best.rule) && !self.is_hidden(best) {
                return Some(Candidate {
                    rank: (heaviest >> RANK_AT) as u8,
                    reason: brief.reasons[usize::from(self.is_soft)],
                    cause: brief.cause,
                    basis: Basis::Words,
                    rule: RuleId::new(rule(best.rule)?.id),
                    strength: said_of_words(brief.strength),
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

    /// The weight of the strongest words that are weaker than this.
    #[cold]
    fn heaviest_below(&self, below: u64) -> u64 {
        let weights = (0..).zip(self.hits).map(|(place, hit)| {
            let is_inner = depth(hit) == self.innermost;
            weight(brief(hit.rule).ranks[usize::from(is_inner)], hit, place)
        });
        weights.filter(|&weight| weight < below).max().unwrap_or(0)
    }

    /// Whether a hit lies inside a longer one that says as much, or in one that says that others mean
    /// nothing.
    fn is_hidden(&self, hit: &Hit) -> bool {
        // Seldom any does, so all are asked before one is looked at.
        let may_be = |all: bool, other: &Hit| all | self.may_hide(other, hit);
        self.hits.iter().fold(false, may_be) && {
            let mut hits = self.hits.iter();
            hits.any(|other| self.may_hide(other, hit) && self.admits(other.rule))
        }
    }

    /// Whether another hit hides this one, if its rule admits it.
    #[inline(always)]
    fn may_hide(&self, other: &Hit, hit: &Hit) -> bool {
        let strength = brief(hit.rule).strength;
        let longer = brief(other.rule);
        let holds = (other.start <= hit.start) & (hit.end <= other.end);
        let is_longer = (other.start != hit.start) | (other.end != hit.end);
        let says_as_much = (strength != Strength::Hint) & (longer.strength >= strength);
        let hides = (longer.kind == Kind::Shield) | (is_longer & says_as_much);
        holds & hides & (other.rule != hit.rule)
    }

    fn status_rule(&self) -> Option<&'static StatusRule> {
        let status = self.codes.status?;
        let key = (status.subject(), status.detail());
        let first = STATUS_KEYS.partition_point(|&known| known < key);
        STATUS
            .get(first..)?
            .iter()
            .take_while(|rule| rule.status == key)
            .find(|rule| rule.class.is_none_or(|class| class == self.class()))
    }

    fn by_status(&self) -> Option<Candidate> {
        let rule = self.status_rule()?;
        Some(Candidate {
            rank: rank_of_status(rule.strength),
            reason: self.resolve(rule.verdict)?,
            cause: rule.cause,
            basis: Basis::EnhancedStatusCode,
            rule: RuleId::new(rule.id),
            strength: said_of_code(rule.strength),
            span: None,
        })
    }

    fn reply_rule(&self) -> Option<&'static ReplyRule> {
        let code = self.codes.reply?.as_u16() - ReplyCode::MIN.as_u16();
        let place = usize::from(*BY_REPLY.get(usize::from(code))?);
        REPLY.get(place.checked_sub(1)?)
    }

    fn by_reply(&self) -> Option<Candidate> {
        let rule = self.reply_rule()?;
        Some(Candidate {
            rank: rank_of_reply(rule.strength),
            reason: self.resolve(rule.verdict)?,
            cause: rule.cause,
            basis: Basis::ReplyCode,
            rule: RuleId::new(rule.id),
            strength: said_of_code(rule.strength),
            span: None,
        })
    }

    /// The cause of what decided. Words that name a finer one of the same reason come before a
    /// general one and before that of a code; where what decided names none, whatever else stands
    /// for the same reason may.
    fn cause(&self, best: &Candidate) -> Option<Cause> {
        let own = best.cause.filter(|cause| cause.belongs_to(best.reason));
        if best.basis == Basis::Words && own.is_some_and(|cause| !is_general(cause)) {
            return own;
        }
        let is_same = |verdict| self.resolve(verdict) == Some(best.reason);
        let [has_hints, has_others] = self.has_causes;
        let hints = || self.cause_in_words(best.reason, Kind::Hint);
        let others = || self.cause_in_words(best.reason, Kind::Reason);
        let hints = || has_hints.then(hints).flatten();
        let others = || has_others.then(others).flatten();
        if best.basis == Basis::Words {
            hints().or(own).or_else(others)
        } else {
            others().or_else(hints).or(own)
        }
        .or_else(|| {
            self.status_rule()
                .filter(|rule| is_same(rule.verdict))?
                .cause
        })
        .or_else(|| {
            self.reply_rule()
                .filter(|rule| is_same(rule.verdict))?
                .cause
        })
        .filter(|cause| cause.belongs_to(best.reason))
    }

    /// The cause that words of a kind name for this reason in the innermost reply: a finer one before
    /// a general one, and then that of the strongest words; among equals, of those that begin first.
    fn cause_in_words(&self, reason: BounceReason, kind: Kind) -> Option<Cause> {
        self.hits
            .iter()
            .filter(|hit| depth(hit) >= self.innermost && brief(hit.rule).kind == kind)
            .filter_map(|hit| {
                let brief = brief(hit.rule);
                let cause = brief.cause.filter(|cause| cause.belongs_to(reason))?;
                let is_apt =
                    kind == Kind::Hint || brief.reasons[usize::from(self.is_soft)] == reason;
                let counts = is_apt && self.admits(hit.rule) && !self.is_hidden(hit);
                let first = core::cmp::Reverse(hit.start);
                let weight = (!is_general(cause), brief.strength, first, hit.end);
                counts.then_some((weight, cause))
            })
            .max_by_key(|&(weight, _)| weight)
            .map(|(_, cause)| cause)
    }

    /// The answer where nothing but the class is known.
    fn by_class(&self) -> Candidate {
        let (reason, rule) = match self.severity {
            Some(Severity::PermanentFailure) => {
                (BounceReason::UNCLASSIFIED_HARD, RuleId::CLASS_HARD)
            }
            _ => (BounceReason::UNCLASSIFIED_SOFT, RuleId::CLASS_SOFT),
        };
        Candidate {
            rank: 0,
            reason,
            cause: None,
            basis: Basis::Class,
            rule,
            strength: strength::Strength::Class,
            span: None,
        }
    }

    /// Another reason for which something of the same rank speaks: words as strong, in the same reply;
    /// or, if the enhanced status code decided, a reply code as exact.
    fn runner_up(&self, best: &Candidate) -> Option<BounceReason> {
        let is_other = |reason: BounceReason| reason != best.reason && !reason.is_unclassified();
        match best.basis {
            // Whatever decided is one of them.
            Basis::Words if self.hits.len() > 1 => self.other_words(best.rank, is_other),
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
        rank: u8,
        is_asked: impl Fn(BounceReason) -> bool,
    ) -> Option<BounceReason> {
        let reason_of = |hit: &Hit| {
            let brief = brief(hit.rule);
            let is_inner = depth(hit) == self.innermost;
            let reason = brief.reasons[usize::from(self.is_soft)];
            (brief.ranks[usize::from(is_inner)] == rank && is_asked(reason)).then_some(reason)
        };
        self.hits
            .iter()
            .filter_map(|hit| Some((hit, reason_of(hit)?)))
            .filter(|(hit, _)| self.admits(hit.rule) && !self.is_hidden(hit))
            .min_by_key(|(hit, _)| (hit.start, core::cmp::Reverse(hit.end)))
            .map(|(_, reason)| reason)
    }
}
