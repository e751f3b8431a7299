//! The answer.

use core::fmt;
use core::ops::Range;
use core::time::Duration;

use crate::answer::action::Action;
use crate::answer::blocklist::Blocklist;
use crate::answer::cause::Cause;
use crate::answer::provider::Provider;
use crate::answer::reason::{BounceKind, BounceReason};
use crate::answer::rule_id::{Note, RuleId};
use crate::answer::strength::Strength;
use crate::answer::text::{Advice, Circumstances, Language};
use crate::code::{EnhancedStatusCode, ReplyCode, Severity};
use crate::forms::AsText;

/// Why a message was not delivered, and how that was decided.
///
/// The answer of [`classify`](crate::classify) is a `Classification<'static>`. That of a classifier with custom
/// rules borrows the id and the note of the rule from it.
///
/// ```
/// use bounce_classifier::{BounceKind, classify};
///
/// let bounce = classify("452 4.2.2 Mailbox full")?;
/// assert_eq!(bounce.kind(), BounceKind::Soft);
/// assert_eq!(bounce.reason().as_str(), "mailbox_full");
/// assert_eq!(bounce.reply().map(|code| code.as_u16()), Some(452));
/// # Ok::<(), bounce_classifier::ClassifyError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Classification<'r> {
    pub(crate) reason: BounceReason,
    pub(crate) runner_up: Option<BounceReason>,
    pub(crate) cause: Option<Cause>,
    pub(crate) basis: Basis,
    pub(crate) strength: Strength,
    pub(crate) rule: RuleId<'r>,
    pub(crate) note: Option<&'r Note>,
    pub(crate) matched: Option<Span>,
    pub(crate) reply: Option<ReplyCode>,
    pub(crate) status: Option<EnhancedStatusCode>,
    /// In seconds.
    pub(crate) wait: Option<u32>,
    pub(crate) provider: Option<Provider>,
    pub(crate) blocklist: Option<Blocklist>,
    pub(crate) listed: Option<Span>,
}

/// A range of bytes that is `Copy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Span {
    pub start: u32,
    pub end: u32,
}

impl<'r> Classification<'r> {
    /// Why the message was not delivered.
    ///
    /// ```
    /// use bounce_classifier::{BounceReason, classify};
    ///
    /// let bounce = classify("550 5.7.26 DMARC check failed")?;
    /// assert_eq!(bounce.reason(), BounceReason::AUTHENTICATION_FAILED);
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub const fn reason(&self) -> BounceReason {
        self.reason
    }

    /// Another reason, if as much speaks for it: words of the same [strength](Self::strength) in the same
    /// reply, or, where an enhanced status code decided, a reply code of the same strength. Which of the
    /// two is right, somebody has to judge who reads the reply.
    ///
    /// ```
    /// use bounce_classifier::{BounceReason, classify};
    ///
    /// let bounce = classify("550 over quota; user unknown")?;
    /// assert_eq!(bounce.reason(), BounceReason::MAILBOX_FULL);
    /// assert_eq!(bounce.runner_up(), Some(BounceReason::USER_UNKNOWN));
    /// assert_eq!(classify("550 mailbox full")?.runner_up(), None);
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub const fn runner_up(&self) -> Option<BounceReason> {
        self.runner_up
    }

    /// Whether the failure is final; short for `reason().kind()`.
    ///
    /// ```
    /// use bounce_classifier::{BounceKind, classify};
    ///
    /// assert_eq!(classify("550 mailbox full")?.kind(), BounceKind::Soft);
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub const fn kind(&self) -> BounceKind {
        self.reason.kind()
    }

    /// What exactly is the matter, where the reply tells; it always
    /// [belongs](Cause::belongs_to) to the reason.
    ///
    /// ```
    /// use bounce_classifier::{Cause, classify};
    ///
    /// assert_eq!(classify("550 5.7.23 SPF check failed")?.cause(), Some(Cause::SpfFail));
    /// assert_eq!(classify("550 5.1.1 User unknown")?.cause(), None);
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub const fn cause(&self) -> Option<Cause> {
        self.cause
    }

    /// What to do next: the [action of the reason](BounceReason::action), made more exact by the
    /// cause. Where that is to remove or correct the address, but the codes do not say that the failure
    /// is permanent, it is to investigate; where it is to ask for delisting, but the list is
    /// [dead](Blocklist::is_dead), it is to ask the recipient's administrator.
    ///
    /// ```
    /// use bounce_classifier::{Action, BounceReason, classify};
    ///
    /// let bounce = classify("550 5.1.6 The recipient has moved to another address")?;
    /// assert_eq!(bounce.action(), Action::CorrectAddress);
    /// assert_eq!(bounce.reason().action(), Action::RemoveAddress);
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub const fn action(&self) -> Action {
        match Action::of(self.reason, self.cause) {
            action if action.removes_address() && !self.is_permanent() => Action::Investigate,
            // Nobody lifts a block for a list that is shut down.
            Action::AskForDelisting if self.is_on_dead_list() => Action::AskRecipientAdmin,
            action => action,
        }
    }

    /// Whether the list that names something is shut down.
    const fn is_on_dead_list(&self) -> bool {
        matches!(self.blocklist, Some(list) if list.is_dead())
    }

    /// Whether the codes that were used say that the failure is permanent, or say nothing of it.
    const fn is_permanent(&self) -> bool {
        (match self.reply {
            Some(reply) => matches!(reply.severity(), Severity::PermanentFailure),
            None => true,
        }) && match self.status {
            Some(status) => matches!(status.severity(), Severity::PermanentFailure),
            None => true,
        }
    }

    /// Whether to remove the address from the list; short for `action().removes_address()`.
    ///
    /// Conservative: never for a soft reason, for `blocked`, `policy_rejected` or anything
    /// unclassified; and, whatever the words say, never unless each code that was used is a permanent
    /// one: 4xx or 4.x.x (try again), 2xx or 3xx (success), or a reply code and an enhanced status code
    /// that contradict each other keep the address. Without any code, the words decide. An address that has moved or is invalid is removed too, since it must not be
    /// mailed again as it stands; the [action](Self::action) then is to put the correct one in its
    /// place.
    ///
    /// ```
    /// use bounce_classifier::classify;
    ///
    /// assert!(classify("550 5.1.1 User unknown")?.removes_address());
    /// assert!(classify("550 5.1.6 The recipient has moved to another address")?.removes_address());
    /// assert!(!classify("554 5.7.1 Your IP address is listed by an RBL")?.removes_address());
    /// assert!(!classify("450 5.1.3 Bad recipient address syntax")?.removes_address());
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub const fn removes_address(&self) -> bool {
        self.action().removes_address()
    }

    /// Whether no mail must go to the address any more: because it is [dead](Self::removes_address), or
    /// because the recipient has opted out; short for `action().stops_mailing()`.
    ///
    /// ```
    /// use bounce_classifier::{Cause, classify};
    ///
    /// let bounce = classify("550 5.7.1 The recipient has unsubscribed")?;
    /// assert_eq!(bounce.cause(), Some(Cause::OptedOut));
    /// assert!(bounce.stops_mailing());
    /// assert!(!bounce.removes_address());
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub const fn stops_mailing(&self) -> bool {
        self.action().stops_mailing()
    }

    /// This failure in words: its title, what happened, and what to do next. It is the text of the
    /// [reason](BounceReason::text), made exact where the cause, the class or the blocklist says more; it never
    /// contradicts the [action](Self::action).
    ///
    /// ```
    /// use bounce_classifier::{BounceReason, Language, classify};
    ///
    /// let bounce = classify("550 5.1.1 User unknown")?;
    /// let advice = bounce.advice(Language::Japanese);
    /// assert_eq!(advice.title, BounceReason::USER_UNKNOWN.title());
    ///
    /// let bounce = classify("550 5.7.25 no PTR record")?;
    /// assert!(bounce.advice(Language::English).remedy.contains("reverse DNS"));
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub fn advice(&self, language: Language) -> Advice {
        let circumstances = Circumstances {
            reason: self.reason,
            cause: self.cause,
            action: self.action(),
            is_permanent: match (self.reply, self.status) {
                (Some(reply), _) => reply.severity() == Severity::PermanentFailure,
                (None, Some(status)) => status.severity() == Severity::PermanentFailure,
                (None, None) => false,
            },
            is_dead_list: self.is_on_dead_list(),
        };
        circumstances.advice(language)
    }

    /// What to do next, in words: the [remedy](Advice::remedy) of the [advice](Self::advice).
    ///
    /// ```
    /// use bounce_classifier::{Language, classify};
    ///
    /// let bounce = classify("550 5.1.1 User unknown")?;
    /// assert_eq!(bounce.remedy(Language::English), bounce.reason().text(Language::English).remedy);
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub fn remedy(&self, language: Language) -> &'static str {
        self.advice(language).remedy
    }

    /// The wait that the server states before the next attempt, from one second to seven days; none
    /// if it states none, whatever the [action](Self::action).
    ///
    /// Limits ("100 messages per hour"), ages ("queued for 5 days") and promises ("within 24 hours")
    /// are no waits.
    ///
    /// ```
    /// use core::time::Duration;
    ///
    /// use bounce_classifier::classify;
    ///
    /// let bounce = classify("451 4.7.1 Greylisted, please try again in 5 minutes")?;
    /// assert_eq!(bounce.retry_after(), Some(Duration::from_secs(300)));
    /// assert_eq!(classify("450 4.7.1 一時的に拒否しました。10分後に再送してください。")?.retry_after(),
    ///     Some(Duration::from_secs(600)));
    /// assert_eq!(classify("451 4.7.1 Try again later")?.retry_after(), None);
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub const fn retry_after(&self) -> Option<Duration> {
        match self.wait {
            Some(seconds) => Some(Duration::from_secs(seconds as u64)),
            None => None,
        }
    }

    /// The mail system or filter that wrote the reply, where its words, the page that it points to or
    /// the name of a host give it away.
    ///
    /// ```
    /// use bounce_classifier::{Provider, classify};
    ///
    /// let text = "550-5.1.1 The email account that you tried to reach does not exist. gsmtp";
    /// assert_eq!(classify(text)?.provider(), Some(Provider::Gmail));
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub const fn provider(&self) -> Option<Provider> {
        self.provider
    }

    /// The DNSBL (RFC 5782) or reputation list that something is said to be on. To name a list is not
    /// enough: "see spamhaus.org for advice" does not count.
    ///
    /// ```
    /// use bounce_classifier::{Blocklist, classify};
    ///
    /// let text = "554 5.7.1 Client host [192.0.2.1] blocked using bl.spamcop.net";
    /// assert_eq!(classify(text)?.blocklist(), Some(Blocklist::SpamCop));
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub const fn blocklist(&self) -> Option<Blocklist> {
        self.blocklist
    }

    /// Where the IP address or the domain that is said to be on the [blocklist](Self::blocklist)
    /// stands in the text given, in bytes; none if it does not stand there.
    ///
    /// ```
    /// use bounce_classifier::classify;
    ///
    /// let text = "554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org";
    /// let listed = classify(text)?.listed().and_then(|range| text.get(range));
    /// assert_eq!(listed, Some("192.0.2.1"));
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub const fn listed(&self) -> Option<Range<usize>> {
        match self.listed {
            Some(Span { start, end }) => Some(start as usize..end as usize),
            None => None,
        }
    }

    /// The IP address or the domain that is said to be on the [blocklist](Self::blocklist), in the text
    /// that was classified; `None` if none is said to be there, or the text is another one that is too
    /// short or has a character where it would be cut. Of a text that is UTF-8 for certain it is a `&str`,
    /// of bytes a `&[u8]`.
    ///
    /// ```
    /// use bounce_classifier::classify;
    ///
    /// let text = "554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org";
    /// assert_eq!(classify(text)?.listed_in(text), Some("192.0.2.1"));
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub fn listed_in<'t, T: AsText + ?Sized>(&self, text: &'t T) -> Option<&'t T::Part> {
        text.part(self.listed()?)
    }

    /// What decided.
    ///
    /// ```
    /// use bounce_classifier::{Basis, classify};
    ///
    /// assert_eq!(classify("550 5.2.2 sorry")?.basis(), Basis::EnhancedStatusCode);
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// How much that says which decided.
    ///
    /// ```
    /// use bounce_classifier::{Strength, classify};
    ///
    /// assert_eq!(classify("550 hm")?.strength(), Strength::Class);
    /// assert!(classify("550 mailbox full")?.strength() > Strength::Exact);
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub const fn strength(&self) -> Strength {
        self.strength
    }

    /// The stable id of the rule that decided: a name for logs and reports, which begins with the
    /// reason that the rule is written under.
    ///
    /// ```
    /// use bounce_classifier::classify;
    ///
    /// assert!(classify("550 mailbox full")?.rule().as_str().starts_with("mailbox_full."));
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub const fn rule(&self) -> RuleId<'r> {
        self.rule
    }

    /// What its author noted of the rule that decided: only custom rules have notes.
    ///
    /// ```
    /// use bounce_classifier::classify;
    ///
    /// assert_eq!(classify("550 mailbox full")?.note(), None);
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub fn note(&self) -> Option<&'r str> {
        self.note.map(|note| &*note.0)
    }

    /// Where the words that decided stand in the text given, in bytes; none unless words decided.
    ///
    /// ```
    /// use bounce_classifier::classify;
    ///
    /// let text = "552 Sorry, this mailbox is full.";
    /// let words = classify(text)?.matched().and_then(|range| text.get(range));
    /// assert_eq!(words, Some("mailbox is full"));
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub const fn matched(&self) -> Option<Range<usize>> {
        match self.matched {
            Some(Span { start, end }) => Some(start as usize..end as usize),
            None => None,
        }
    }

    /// The words that decided, in the text that was classified; `None` if no words did, or the text is
    /// another one that is too short or has a character where they would be cut. Of a text that is UTF-8
    /// for certain they are a `&str`, of bytes a `&[u8]`.
    ///
    /// ```
    /// use bounce_classifier::classify;
    ///
    /// let text = "552 Sorry, this mailbox is full.";
    /// let bounce = classify(text)?;
    /// assert_eq!(bounce.matched_in(text), Some("mailbox is full"));
    /// assert_eq!(bounce.matched_in(text.as_bytes()), Some(&b"mailbox is full"[..]));
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub fn matched_in<'t, T: AsText + ?Sized>(&self, text: &'t T) -> Option<&'t T::Part> {
        text.part(self.matched()?)
    }

    /// The reply code that was used: the one stated by the caller, else that of the innermost reply
    /// in the text.
    ///
    /// ```
    /// use bounce_classifier::classify;
    ///
    /// let bounce = classify("host mx.example.jp[192.0.2.1] said: 550 No such user")?;
    /// assert_eq!(bounce.reply().map(|code| code.as_u16()), Some(550));
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub const fn reply(&self) -> Option<ReplyCode> {
        self.reply
    }

    /// The enhanced status code that was used: the one stated by the caller, else that of the
    /// innermost reply in the text. A stated x.0.0 says nothing but its class, and yields to a code of
    /// that class in the text.
    ///
    /// ```
    /// use bounce_classifier::classify;
    ///
    /// let bounce = classify("sorry, no mailbox here by that name. (#5.1.1)")?;
    /// assert_eq!(bounce.status().map(|code| code.to_string()).as_deref(), Some("5.1.1"));
    /// # Ok::<(), bounce_classifier::ClassifyError>(())
    /// ```
    #[must_use]
    pub const fn status(&self) -> Option<EnhancedStatusCode> {
        self.status
    }
}

/// One line for logs: what is known, as `name=value`, with a space between. The names are those of the
/// serialized answer. It has no line breaks and nothing of the text.
///
/// ```
/// use bounce_classifier::classify;
///
/// assert_eq!(
///     classify("452 4.2.2 Mailbox full")?.to_string(),
///     "reason=mailbox_full kind=soft cause=over_quota action=retry_later \
///      basis=words strength=decisive rule=mailbox_full.full reply=452 status=4.2.2",
/// );
/// # Ok::<(), bounce_classifier::ClassifyError>(())
/// ```
impl fmt::Display for Classification<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn part(
            f: &mut fmt::Formatter<'_>,
            name: &str,
            value: Option<impl fmt::Display>,
        ) -> fmt::Result {
            value.map_or(Ok(()), |value| write!(f, " {name}={value}"))
        }

        write!(f, "reason={} kind={}", self.reason, self.kind())?;
        part(f, "cause", self.cause)?;
        write!(f, " action={}", self.action())?;
        part(f, "retry_after_s", self.wait)?;
        part(f, "provider", self.provider)?;
        part(f, "blocklist", self.blocklist)?;
        write!(
            f,
            " basis={} strength={} rule={}",
            self.basis, self.strength, self.rule
        )?;
        part(f, "runner_up", self.runner_up)?;
        part(f, "reply", self.reply)?;
        part(f, "status", self.status)
    }
}

/// What decided. Later versions may know more, so a `match` needs a wildcard.
///
/// ```
/// use bounce_classifier::{Basis, classify};
///
/// assert_eq!(classify("450 4.0.0 hm")?.basis(), Basis::Class);
/// assert_eq!(Basis::EnhancedStatusCode.to_string(), "enhanced_status_code");
/// # Ok::<(), bounce_classifier::ClassifyError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Basis {
    /// Words of the text.
    Words,
    /// The enhanced status code (RFC 3463).
    EnhancedStatusCode,
    /// The reply code (RFC 5321).
    ReplyCode,
    /// Nothing but whether the reply was permanent (5) or temporary (4, or not known).
    Class,
}

impl Basis {
    /// Every basis, the one that says most first.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::Basis::ALL.len(), 4);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Words,
        Self::EnhancedStatusCode,
        Self::ReplyCode,
        Self::Class,
    ];

    /// The stable, snake_case name.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::Basis::ReplyCode.as_str(), "reply_code");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::EnhancedStatusCode => "enhanced_status_code",
            Self::ReplyCode => "reply_code",
            Self::Class => "class",
        }
    }
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An answer with these parts, as far as they matter to the action.
    fn answer(reason: BounceReason, cause: Option<Cause>) -> Classification<'static> {
        Classification {
            reason,
            runner_up: None,
            cause,
            basis: Basis::Words,
            strength: Strength::Specific,
            rule: RuleId::UNKNOWN,
            note: None,
            matched: None,
            reply: None,
            status: None,
            wait: None,
            provider: None,
            blocklist: None,
            listed: None,
        }
    }

    #[test]
    fn only_codes_that_are_all_permanent_remove_an_address() {
        let replies = [None, Some(250), Some(354), Some(450), Some(550)];
        let classes = [None, Some(2), Some(4), Some(5)];
        let causes = || Cause::ALL.iter().copied().map(Some).chain([None]);
        let mut removed = 0;
        for (reply, class) in replies.into_iter().flat_map(|r| classes.map(|c| (r, c))) {
            let is_permanent = matches!(reply, None | Some(550)) && matches!(class, None | Some(5));
            for (reason, cause) in BounceReason::ALL
                .iter()
                .flat_map(|&reason| causes().map(move |cause| (reason, cause)))
                .filter(|(reason, cause)| cause.is_none_or(|cause| cause.belongs_to(*reason)))
            {
                let answer = Classification {
                    reply: reply.and_then(ReplyCode::from_u16),
                    status: class.and_then(|class| EnhancedStatusCode::from_parts(class, 1, 1)),
                    ..answer(reason, cause)
                };
                let expected = is_permanent && Action::of(reason, cause).removes_address();
                assert_eq!(answer.removes_address(), expected, "{answer:?}");
                assert_eq!(answer.action().removes_address(), expected, "{answer:?}");
                removed += usize::from(expected);
            }
        }
        assert!(removed > 20, "{removed}");
    }
}
