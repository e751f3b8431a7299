//! Rule files of other systems.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
#[cfg(feature = "toml")]
use alloc::collections::BTreeMap;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use thiserror::Error;

use crate::answer::{BounceReason as Reason, Strength};
use crate::custom::error::Joined;
use crate::custom::origin::Origin;
use crate::custom::rule::{Rule, Rules};
use crate::quoted::Quoted;

/// What stands for a class of another system: the reason for a permanent failure and for a temporary one, and how
/// much the class says. Those that say no more than that delivery failed are vague, so that whatever else is known
/// comes before them.
type Meaning = (&'static str, Reason, Reason, Strength);

/// The [classes of KumoMTA](https://docs.kumomta.com/reference/kumo/configure_bounce_classifier/) that are about a
/// failure.
#[cfg(feature = "toml")]
const KUMOMTA: &[Meaning] = &[
    (
        "AuthenticationFailed",
        Reason::AUTHENTICATION_FAILED,
        Reason::AUTHENTICATION_FAILED,
        Strength::Specific,
    ),
    (
        "BadConfiguration",
        Reason::SERVER_UNAVAILABLE,
        Reason::SERVER_UNAVAILABLE,
        Strength::Vague,
    ),
    (
        "BadConnection",
        Reason::CONNECTION_FAILED,
        Reason::CONNECTION_FAILED,
        Strength::Specific,
    ),
    (
        "BadDomain",
        Reason::DOMAIN_NOT_FOUND,
        Reason::DNS_FAILURE,
        Strength::Specific,
    ),
    (
        "ContentRelated",
        Reason::CONTENT_REJECTED,
        Reason::CONTENT_REJECTED,
        Strength::Specific,
    ),
    (
        "DNSFailure",
        Reason::DNS_FAILURE,
        Reason::DNS_FAILURE,
        Strength::Specific,
    ),
    (
        "InactiveMailbox",
        Reason::ADDRESS_DISABLED,
        Reason::ACCOUNT_SUSPENDED,
        Strength::Specific,
    ),
    (
        "InvalidRecipient",
        Reason::USER_UNKNOWN,
        Reason::ACCOUNT_SUSPENDED,
        Strength::Specific,
    ),
    (
        "InvalidSender",
        Reason::SENDER_REJECTED,
        Reason::SENDER_REJECTED,
        Strength::Specific,
    ),
    (
        "MessageExpired",
        Reason::DELIVERY_EXPIRED,
        Reason::DELIVERY_EXPIRED,
        Strength::Specific,
    ),
    (
        "NoAnswerFromHost",
        Reason::SMTP_TIMEOUT,
        Reason::SMTP_TIMEOUT,
        Strength::Specific,
    ),
    (
        "PolicyRelated",
        Reason::POLICY_REJECTED,
        Reason::SENDER_REJECTED,
        Strength::Specific,
    ),
    (
        "ProhibitedAttachment",
        Reason::ATTACHMENT_REJECTED,
        Reason::ATTACHMENT_REJECTED,
        Strength::Specific,
    ),
    (
        "ProtocolErrors",
        Reason::UNCLASSIFIED_HARD,
        Reason::UNCLASSIFIED_SOFT,
        Strength::Vague,
    ),
    (
        "QuotaIssues",
        Reason::MAILBOX_FULL,
        Reason::MAILBOX_FULL,
        Strength::Specific,
    ),
    (
        "RelayDenied",
        Reason::RELAY_DENIED,
        Reason::RELAY_DENIED,
        Strength::Specific,
    ),
    (
        "RelayingIssues",
        Reason::RELAY_DENIED,
        Reason::RELAY_DENIED,
        Strength::Specific,
    ),
    (
        "RoutingErrors",
        Reason::RELAY_DENIED,
        Reason::RELAY_DENIED,
        Strength::Vague,
    ),
    (
        "SpamBlock",
        Reason::BLOCKED,
        Reason::SENDER_REJECTED,
        Strength::Specific,
    ),
    (
        "SpamContent",
        Reason::SPAM_REJECTED,
        Reason::SPAM_REJECTED,
        Strength::Specific,
    ),
    (
        "SpamRelated",
        Reason::SPAM_REJECTED,
        Reason::SPAM_REJECTED,
        Strength::Specific,
    ),
    (
        "TooManyRecipients",
        Reason::RATE_LIMITED,
        Reason::RATE_LIMITED,
        Strength::Specific,
    ),
    (
        "TransientFailure",
        Reason::UNCLASSIFIED_SOFT,
        Reason::UNCLASSIFIED_SOFT,
        Strength::Vague,
    ),
    (
        "Uncategorized",
        Reason::UNCLASSIFIED_HARD,
        Reason::UNCLASSIFIED_SOFT,
        Strength::Vague,
    ),
    (
        "VirusRelated",
        Reason::ATTACHMENT_REJECTED,
        Reason::ATTACHMENT_REJECTED,
        Strength::Specific,
    ),
];

/// The reasons that [ZoneMTA](https://github.com/zone-eu/zone-mta) gives in the lines of its `bounces.txt`.
const ZONEMTA: &[Meaning] = &[
    (
        "auth",
        Reason::AUTHENTICATION_FAILED,
        Reason::AUTHENTICATION_FAILED,
        Strength::Specific,
    ),
    (
        "blacklist",
        Reason::BLOCKED,
        Reason::SENDER_REJECTED,
        Strength::Specific,
    ),
    (
        "block",
        Reason::BLOCKED,
        Reason::SENDER_REJECTED,
        Strength::Specific,
    ),
    (
        "capacity",
        Reason::MAILBOX_FULL,
        Reason::MAILBOX_FULL,
        Strength::Specific,
    ),
    (
        "config",
        Reason::SENDER_REJECTED,
        Reason::SENDER_REJECTED,
        Strength::Vague,
    ),
    (
        "greylist",
        Reason::GREYLISTED,
        Reason::GREYLISTED,
        Strength::Specific,
    ),
    (
        "message",
        Reason::CONTENT_REJECTED,
        Reason::CONTENT_REJECTED,
        Strength::Specific,
    ),
    (
        "network",
        Reason::CONNECTION_FAILED,
        Reason::CONNECTION_FAILED,
        Strength::Specific,
    ),
    (
        "other",
        Reason::UNCLASSIFIED_HARD,
        Reason::UNCLASSIFIED_SOFT,
        Strength::Vague,
    ),
    (
        "policy",
        Reason::POLICY_REJECTED,
        Reason::SENDER_REJECTED,
        Strength::Specific,
    ),
    (
        "protocol",
        Reason::UNCLASSIFIED_HARD,
        Reason::UNCLASSIFIED_SOFT,
        Strength::Vague,
    ),
    (
        "rate",
        Reason::RATE_LIMITED,
        Reason::RATE_LIMITED,
        Strength::Specific,
    ),
    (
        "recipient",
        Reason::USER_UNKNOWN,
        Reason::ACCOUNT_SUSPENDED,
        Strength::Specific,
    ),
    (
        "spam",
        Reason::SPAM_REJECTED,
        Reason::SPAM_REJECTED,
        Strength::Specific,
    ),
];

impl Rules {
    /// Reads a rule file of [KumoMTA](https://docs.kumomta.com/userguide/configuration/bounce/): TOML with a table
    /// `rules` that has a list of regular expressions for each class. The first that matches the reply counts, in
    /// the order of the file.
    ///
    /// | class | reason | for class 4 |
    /// |---|---|---|
    /// | `AuthenticationFailed` | `authentication_failed` | |
    /// | `BadConnection` | `connection_failed` | |
    /// | `BadDomain` | `domain_not_found` | `dns_failure` |
    /// | `ContentRelated` | `content_rejected` | |
    /// | `DNSFailure` | `dns_failure` | |
    /// | `InactiveMailbox` | `address_disabled` | `account_suspended` |
    /// | `InvalidRecipient` | `user_unknown` | `account_suspended` |
    /// | `InvalidSender` | `sender_rejected` | |
    /// | `MessageExpired` | `delivery_expired` | |
    /// | `NoAnswerFromHost` | `smtp_timeout` | |
    /// | `PolicyRelated` | `policy_rejected` | `sender_rejected` |
    /// | `ProhibitedAttachment`, `VirusRelated` | `attachment_rejected` | |
    /// | `QuotaIssues` | `mailbox_full` | |
    /// | `RelayDenied`, `RelayingIssues` | `relay_denied` | |
    /// | `SpamBlock` | `blocked` | `sender_rejected` |
    /// | `SpamContent`, `SpamRelated` | `spam_rejected` | |
    /// | `TooManyRecipients` | `rate_limited` | |
    /// | `BadConfiguration` (vague) | `server_unavailable` | |
    /// | `RoutingErrors` (vague) | `relay_denied` | |
    /// | `ProtocolErrors`, `Uncategorized` (vague) | `unclassified_hard` | `unclassified_soft` |
    /// | `TransientFailure` (vague) | `unclassified_soft` | |
    ///
    /// A class of one's own counts as the reason of the same name. The rules are named after their class and
    /// their place in it: `kumomta.InvalidRecipient.1`; where class 4 has another reason, there is a second rule
    /// for it, `kumomta.InvalidRecipient.1.soft`.
    ///
    /// # Errors
    ///
    /// [`ImportError`] when the text is no such file, or has classes that stand for no reason: `AutoReply`,
    /// `ChallengeResponse`, `Subscribe` and `Unsubscribe` are about messages, not about failures. Regular
    /// expressions are read when a classifier is built.
    ///
    /// ```
    /// use bounce_classifier::{BounceReason, Classifier, Rules};
    ///
    /// let rules = Rules::from_kumomta("[rules]\nInactiveMailbox = ['^550 .* gone fishing']\n")?;
    /// let classifier = Classifier::builder().rules(rules).build()?;
    /// let answer = classifier.classify("550 5.1.1 Taro has gone fishing")?;
    /// assert_eq!(answer.reason(), BounceReason::ADDRESS_DISABLED);
    /// assert_eq!(answer.rule(), "kumomta.InactiveMailbox.1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "toml")]
    pub fn from_kumomta(text: &str) -> Result<Self, ImportError> {
        use toml::Spanned;

        /// By name of a class: its regular expressions.
        type Classes = BTreeMap<String, Vec<Spanned<String>>>;
        let line_at = |byte: usize| {
            1 + text
                .bytes()
                .take(byte)
                .filter(|byte| *byte == b'\n')
                .count()
        };
        let mut tables: BTreeMap<String, Classes> =
            toml::from_str(text).map_err(|error| ImportError {
                faults: Vec::from([ImportFault {
                    line: error.span().map(|span| line_at(span.start)),
                    kind: ImportFaultKind::Syntax(error.message().into()),
                }]),
            })?;
        let classes = tables.remove("rules").unwrap_or_default();
        let mut import = Import::new("kumomta", KUMOMTA);
        for name in tables.into_keys() {
            import.fault(None, ImportFaultKind::Member(name.into()));
        }
        let mut classes: Vec<_> = classes.into_iter().collect();
        let start = |all: &Vec<Spanned<String>>| all.first().map(|first| first.span().start);
        classes.sort_by_key(|(_, expressions)| start(expressions));
        for (class, expressions) in classes {
            let line = start(&expressions).map(line_at);
            let Some(meaning) = import.meaning(&class, line) else {
                continue;
            };
            for (number, expression) in (1..).zip(expressions) {
                let id = format!("{class}.{number}");
                let line = line_at(expression.span().start);
                import.add(&id, line, meaning, expression.get_ref(), None);
            }
        }
        import.done()
    }

    /// Reads a rule file of [ZoneMTA](https://github.com/zone-eu/zone-mta), its `bounces.txt`: in each line a
    /// regular expression, an action (`reject`, `defer` or `slowdown`), a reason and a message, with commas between
    /// them. The first that matches the reply counts; case does not.
    ///
    /// | ZoneMTA's reason | reason | for class 4 |
    /// |---|---|---|
    /// | `auth` | `authentication_failed` | |
    /// | `blacklist`, `block` | `blocked` | `sender_rejected` |
    /// | `capacity` | `mailbox_full` | |
    /// | `greylist` | `greylisted` | |
    /// | `message` | `content_rejected` | |
    /// | `network` | `connection_failed` | |
    /// | `policy` | `policy_rejected` | `sender_rejected` |
    /// | `rate` | `rate_limited` | |
    /// | `recipient` | `user_unknown` | `account_suspended` |
    /// | `spam` | `spam_rejected` | |
    /// | `config` (vague) | `sender_rejected` | |
    /// | `other`, `protocol` (vague) | `unclassified_hard` | `unclassified_soft` |
    ///
    /// The rules are named after the reason and the line: `zonemta.recipient.12`, and `zonemta.recipient.12.soft`
    /// for class 4 where it has another reason. Their notes have the action and the message.
    ///
    /// # Errors
    ///
    /// [`ImportError`] when a line has too few parts, or another action or reason. Regular expressions are read
    /// when a classifier is built; what JavaScript knows and the crate `regex` does not, such as look-ahead, is
    /// an error then.
    ///
    /// ```
    /// use bounce_classifier::{BounceReason, Classifier, Rules};
    ///
    /// let rules = Rules::from_zonemta("# ours\n^550.*gone fishing,reject,recipient,No such angler\n")?;
    /// let classifier = Classifier::builder().rules(rules).build()?;
    /// let answer = classifier.classify("550 5.1.1 Taro has GONE fishing")?;
    /// assert_eq!(answer.reason(), BounceReason::USER_UNKNOWN);
    /// assert_eq!(answer.note(), Some("reject: No such angler"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from_zonemta(text: &str) -> Result<Self, ImportError> {
        let mut import = Import::new("zonemta", ZONEMTA);
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let mut parts = line.splitn(4, ',');
            let (Some(expression), Some(action), Some(class)) =
                (parts.next(), parts.next(), parts.next())
            else {
                import.fault(Some(number), ImportFaultKind::Line(line.into()));
                continue;
            };
            let (action, class) = (action.trim(), class.trim());
            if !matches!(action, "reject" | "defer" | "slowdown") {
                import.fault(Some(number), ImportFaultKind::Action(action.into()));
                continue;
            }
            let Some(meaning) = import.meaning(class, Some(number)) else {
                continue;
            };
            let id = format!("{class}.{number}");
            let note = match parts.next().map(str::trim) {
                Some(message) if !message.is_empty() => format!("{action}: {message}"),
                _ => action.to_owned(),
            };
            import.add(
                &id,
                number,
                meaning,
                &format!("(?im){expression}"),
                Some(note),
            );
        }
        import.done()
    }
}

/// Rules that are read from a file of another system.
struct Import {
    system: &'static str,
    meanings: &'static [Meaning],
    rules: Rules,
    /// The regular expressions so far.
    known: BTreeSet<String>,
    faults: Vec<ImportFault>,
}

impl Import {
    fn new(system: &'static str, meanings: &'static [Meaning]) -> Self {
        let mut rules = Rules::new();
        rules.first_match = true;
        Self {
            system,
            meanings,
            rules,
            known: BTreeSet::new(),
            faults: Vec::new(),
        }
    }

    fn fault(&mut self, line: Option<usize>, kind: ImportFaultKind) {
        self.faults.push(ImportFault { line, kind });
    }

    /// What a class stands for; if nothing does, that is a fault.
    fn meaning(&mut self, class: &str, line: Option<usize>) -> Option<Meaning> {
        let known = self.meanings.iter().find(|(name, ..)| *name == class);
        let of_ones_own = || {
            let reason: Reason = class.parse().ok()?;
            Some(("", reason, reason, Strength::Specific))
        };
        let meaning = known.copied().or_else(of_ones_own);
        if meaning.is_none() {
            self.fault(line, ImportFaultKind::Class(class.into()));
        }
        meaning
    }

    fn add(
        &mut self,
        id: &str,
        line: usize,
        (_, hard, soft, strength): Meaning,
        expression: &str,
        note: Option<String>,
    ) {
        // What stands there twice never counts the second time.
        if !self.known.insert(expression.to_owned()) {
            return;
        }
        let mut rule = Rule::new(&format!("{}.{id}", self.system))
            .reason(hard)
            .strength(strength)
            .regex(expression);
        rule.note = note;
        rule.origin = Some(Origin {
            file: None,
            line: Some(line),
        });
        if hard != soft {
            let mut temporary = rule.clone().reason(soft).class(4);
            temporary.id += ".soft";
            self.rules.rules.push(rule.class(5));
            self.rules.rules.push(temporary);
        } else {
            self.rules.rules.push(rule);
        }
    }

    fn done(self) -> Result<Rules, ImportError> {
        if self.faults.is_empty() {
            Ok(self.rules)
        } else {
            Err(ImportError {
                faults: self.faults,
            })
        }
    }
}

/// All that keeps a rule file of another system from being read. It is shown as a line for each fault.
///
/// ```
/// use bounce_classifier::Rules;
///
/// let error = Rules::from_zonemta("^550,reject,karma,No\n^451,defer\n").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "line 1: the class \"karma\" stands for no reason\n\
///      line 2: this has fewer than three parts with commas between them: \"^451,defer\""
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub struct ImportError {
    faults: Vec<ImportFault>,
}

impl ImportError {
    /// The faults, at least one, in the order of the file.
    ///
    /// ```
    /// use bounce_classifier::{ImportFaultKind, Rules};
    ///
    /// let error = Rules::from_zonemta("# ours\n^550,reject,karma,No\n").unwrap_err();
    /// let fault = &error.faults()[0];
    /// assert_eq!(fault.line(), Some(2));
    /// assert_eq!(fault.kind(), &ImportFaultKind::Class("karma".into()));
    /// ```
    #[must_use]
    pub fn faults(&self) -> &[ImportFault] {
        &self.faults
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Joined(&self.faults, "\n").fmt(f)
    }
}

/// What keeps a part of a file from being read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub struct ImportFault {
    line: Option<usize>,
    #[source]
    kind: ImportFaultKind,
}

impl ImportFault {
    /// The line, counted from 1, where it is known; see [`ImportError::faults`].
    #[must_use]
    pub const fn line(&self) -> Option<usize> {
        self.line
    }

    /// What is wrong; see [`ImportError::faults`].
    #[must_use]
    pub const fn kind(&self) -> &ImportFaultKind {
        &self.kind
    }
}

impl fmt::Display for ImportFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}: ")?;
        }
        self.kind.fmt(f)
    }
}

/// The kinds of what keeps a file from being read. Later versions may have more.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ImportFaultKind {
    /// It is no TOML, or has another form (KumoMTA).
    #[error("{0}")]
    Syntax(Box<str>),
    /// It has a table that such files do not have (KumoMTA).
    #[error("the file has a table {}, and may have only `rules`", Quoted::start(.0.as_bytes()))]
    Member(Box<str>),
    /// A class that stands for no reason.
    #[error("the class {} stands for no reason", Quoted::start(.0.as_bytes()))]
    Class(Box<str>),
    /// A line with too few parts (ZoneMTA).
    #[error("this has fewer than three parts with commas between them: {}", Quoted::start(.0.as_bytes()))]
    Line(Box<str>),
    /// An action that does not exist (ZoneMTA).
    #[error("the action {} is neither `reject` nor `defer` nor `slowdown`", Quoted::start(.0.as_bytes()))]
    Action(Box<str>),
}
