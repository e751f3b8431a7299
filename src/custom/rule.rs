//! Rules of one's own, as plain data.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt::Display;
use core::time::Duration;

use crate::bounce::{AsBounce, OwnedBounce};
use crate::custom::origin::{Origin, lines_of};

/// Rules of one's own: plain data, made here or read from a file with any format of serde.
///
/// Nothing is checked before a [`Classifier`](crate::Classifier) is built of them.
///
/// ```
/// use bounce_classifier::{BounceReason, Classifier, Rule, Rules};
///
/// let rules = Rules::new().rule(
///     Rule::new("acme.quarantine")
///         .reason(BounceReason::POLICY_REJECTED)
///         .phrase("held in [the] acme quarantine"),
/// );
/// let classifier = Classifier::builder().rules(rules).build()?;
/// let answer = classifier.classify("550 5.7.1 Held in the ACME quarantine (ACME-4711)")?;
/// assert_eq!(answer.rule(), "acme.quarantine");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rules {
    /// The rules, in their order.
    pub rules: Vec<Rule>,
    /// Whether the rules are those of a system that matches regular expressions with the reply in one line
    /// (`550 5.1.1 User unknown`) and takes the first that matches. So do KumoMTA and ZoneMTA.
    ///
    /// Then the regular expressions are matched with the innermost reply in one line, with its codes first;
    /// and of those that match and whose conditions are met, the first one counts. Phrases are not concerned.
    pub first_match: bool,
}

impl Rules {
    /// No rules yet.
    ///
    /// ```
    /// assert!(bounce_classifier::Rules::new().rules.is_empty());
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a rule.
    ///
    /// ```
    /// use bounce_classifier::{Rule, Rules};
    ///
    /// let rules = Rules::new().rule(Rule::new("acme.code"));
    /// assert_eq!(rules.rules[0].id, "acme.code");
    /// ```
    #[must_use]
    pub fn rule(mut self, rule: Rule) -> Self {
        self.rules.push(rule);
        self
    }

    /// Notes where the rules stand: errors then name the file and the line. `text` is that of the file in
    /// which they are written, in whatever format; a rule stands where its id does.
    ///
    /// ```
    /// use bounce_classifier::{Classifier, Rules};
    ///
    /// let text = "[[rule]]\nid = 'acme.code'\nreason = 'spam'\nphrases = ['acme code']\n";
    /// let rules: Rules = toml::from_str(text)?;
    /// let error = Classifier::builder().rules(rules.in_file("bounces.toml", text)).build().unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     r#"bounces.toml:2: rule "acme.code": unknown bounce reason "spam""#
    /// );
    /// # Ok::<(), toml::de::Error>(())
    /// ```
    #[must_use]
    pub fn in_file(mut self, name: &str, text: &str) -> Self {
        let file: Arc<str> = name.into();
        let ids = self.rules.iter().map(|rule| rule.id.as_str());
        let lines = lines_of(ids, text);
        for (rule, line) in self.rules.iter_mut().zip(lines) {
            let known = rule.origin.take().and_then(|origin| origin.line);
            rule.origin = Some(Origin {
                file: Some(file.clone()),
                line: known.or(line),
            });
        }
        self
    }
}

impl FromIterator<Rule> for Rules {
    fn from_iter<I: IntoIterator<Item = Rule>>(rules: I) -> Self {
        Self {
            rules: rules.into_iter().collect(),
            first_match: false,
        }
    }
}

impl Extend<Rule> for Rules {
    fn extend<I: IntoIterator<Item = Rule>>(&mut self, rules: I) {
        self.rules.extend(rules);
    }
}

/// A rule of one's own: words, and the reason that they stand for.
///
/// It has an `id`; a `reason`, or else [`ignore`](Self::ignore); and either phrases or a regular expression. All
/// other parts are optional. Names and codes are kept as they are written, and read when a classifier is built.
///
/// ```
/// use bounce_classifier::{BounceReason, Rule};
///
/// let rule = Rule::new("acme.code")
///     .reason(BounceReason::SPAM_REJECTED)
///     .regex(r"ACME-SPAM-\d{4}")
///     .host("acme.example")
///     .status("5.7.*");
/// assert_eq!(rule.reason.as_deref(), Some("spam_rejected"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// Its name, which answers give: any text without white space and control characters, up to 128 bytes.
    pub id: String,
    /// The [reason](crate::BounceReason) that its words stand for, by name.
    pub reason: Option<String>,
    /// Whether its words mean nothing: what others find in them does not count. Such a rule has no reason.
    pub ignore: bool,
    /// The words, in the notation of the built-in rules: any of these phrases.
    pub phrases: Vec<String>,
    /// Or a regular expression, in the syntax of the crate [regex](https://docs.rs/regex/#syntax).
    pub regex: Option<String>,
    /// The class that the failure must have: 4 or 5. Without any code, it is 5.
    pub class: Option<String>,
    /// The reply code (RFC 5321 §4.2) that must have been given.
    pub reply: Option<String>,
    /// The enhanced status code (RFC 3463) that must have been given; `x` stands for any class, and `*` for any
    /// subject or detail: `5.7.1`, `x.7.1`, `5.7.*`.
    pub status: Option<String>,
    /// The [command](crate::SmtpCommand) that must have been refused.
    pub command: Option<String>,
    /// The name of the remote MTA (RFC 3464 §2.3.5), or the end of it: `acme.example` stands for
    /// `mx1.acme.example` as well. Where the caller states none, hosts count of which the text says that they
    /// answer.
    pub host: Option<String>,
    /// The [provider](crate::Provider) that must have written the reply, by name.
    pub provider: Option<String>,
    /// [How much](crate::Strength) the words say: `vague`, `broad`, `specific` or `decisive`; without it,
    /// `specific`.
    pub strength: Option<String>,
    /// The finer [cause](crate::Cause), by name; it must belong to the reason.
    pub cause: Option<String>,
    /// How long to wait before the next attempt, in seconds from 1 to 604,800 (seven days). It comes before a
    /// wait that the server states.
    pub retry_after: Option<String>,
    /// Whatever its author wants answers to carry along.
    pub note: Option<String>,
    /// Bounces that the rule must answer. Those that state no host or command are taken for ones with the host
    /// and the command that the rule asks for.
    pub examples: Vec<OwnedBounce>,
    /// Bounces that the rule must not answer.
    pub counterexamples: Vec<OwnedBounce>,
    /// Members of the file that no rule has.
    pub(crate) unknown: Vec<String>,
    /// Where it stands.
    pub(crate) origin: Option<Origin>,
}

/// Methods that set what is written in a file as text.
macro_rules! set {
    ($( $(#[$meta:meta])* $name:ident; )*) => { $(
        $(#[$meta])*
        #[must_use]
        pub fn $name(mut self, $name: impl Display) -> Self {
            self.$name = Some($name.to_string());
            self
        }
    )* };
}

impl Rule {
    /// A rule with this id, and nothing else yet.
    ///
    /// ```
    /// assert_eq!(bounce_classifier::Rule::new("acme.code").id, "acme.code");
    /// ```
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            ..Self::default()
        }
    }

    set! {
        /// Sets the reason: a [`BounceReason`](crate::BounceReason) or its name.
        ///
        /// ```
        /// use bounce_classifier::{BounceReason, Rule};
        ///
        /// let rule = Rule::new("acme.code").reason(BounceReason::SPAM_REJECTED);
        /// assert_eq!(rule, Rule::new("acme.code").reason("spam_rejected"));
        /// ```
        reason;
        /// Sets the regular expression. Case counts in it, unless it begins with `(?i)`.
        ///
        /// ```
        /// let rule = bounce_classifier::Rule::new("acme.code").regex(r"ACME-\d+");
        /// assert_eq!(rule.regex.as_deref(), Some(r"ACME-\d+"));
        /// ```
        regex;
        /// Sets the class: 4 or 5.
        ///
        /// ```
        /// assert_eq!(bounce_classifier::Rule::new("acme.code").class(5).class.as_deref(), Some("5"));
        /// ```
        class;
        /// Sets the reply code: a [`ReplyCode`](crate::ReplyCode) or its number.
        ///
        /// ```
        /// assert_eq!(bounce_classifier::Rule::new("acme.code").reply(550).reply.as_deref(), Some("550"));
        /// ```
        reply;
        /// Sets the enhanced status code: an [`EnhancedStatusCode`](crate::EnhancedStatusCode), or a pattern
        /// such as `5.7.*`.
        ///
        /// ```
        /// let rule = bounce_classifier::Rule::new("acme.code").status("x.7.*");
        /// assert_eq!(rule.status.as_deref(), Some("x.7.*"));
        /// ```
        status;
        /// Sets the command: an [`SmtpCommand`](crate::SmtpCommand) or its name.
        ///
        /// ```
        /// use bounce_classifier::{Rule, SmtpCommand};
        ///
        /// let rule = Rule::new("acme.code").command(SmtpCommand::RcptTo);
        /// assert_eq!(rule.command.as_deref(), Some("RCPT TO"));
        /// ```
        command;
        /// Sets the host, or the end of its name.
        ///
        /// ```
        /// let rule = bounce_classifier::Rule::new("acme.code").host("acme.example");
        /// assert_eq!(rule.host.as_deref(), Some("acme.example"));
        /// ```
        host;
        /// Sets the provider: a [`Provider`](crate::Provider) or its name.
        ///
        /// ```
        /// use bounce_classifier::{Provider, Rule};
        ///
        /// let rule = Rule::new("acme.code").provider(Provider::Gmail);
        /// assert_eq!(rule.provider.as_deref(), Some("gmail"));
        /// ```
        provider;
        /// Sets the strength: a [`Strength`](crate::Strength) of words, or its name.
        ///
        /// ```
        /// use bounce_classifier::{Rule, Strength};
        ///
        /// let rule = Rule::new("acme.code").strength(Strength::Decisive);
        /// assert_eq!(rule.strength.as_deref(), Some("decisive"));
        /// ```
        strength;
        /// Sets the cause: a [`Cause`](crate::Cause) or its name.
        ///
        /// ```
        /// use bounce_classifier::{Cause, Rule};
        ///
        /// let rule = Rule::new("acme.code").cause(Cause::NoPtr);
        /// assert_eq!(rule.cause.as_deref(), Some("no_ptr"));
        /// ```
        cause;
        /// Sets the note.
        ///
        /// ```
        /// let rule = bounce_classifier::Rule::new("acme.code").note("ask Sato");
        /// assert_eq!(rule.note.as_deref(), Some("ask Sato"));
        /// ```
        note;
    }

    /// Adds a phrase.
    ///
    /// ```
    /// let rule = bounce_classifier::Rule::new("acme.code").phrase("acme [spam] code");
    /// assert_eq!(rule.phrases, ["acme [spam] code"]);
    /// ```
    #[must_use]
    pub fn phrase(mut self, phrase: &str) -> Self {
        self.phrases.push(phrase.to_owned());
        self
    }

    /// Makes a shield of it: its words mean nothing.
    ///
    /// ```
    /// assert!(bounce_classifier::Rule::new("acme.banner").ignore().ignore);
    /// ```
    #[must_use]
    pub fn ignore(mut self) -> Self {
        self.ignore = true;
        self
    }

    /// Sets how long to wait, in whole seconds.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// let rule = bounce_classifier::Rule::new("acme.code").retry_after(Duration::from_secs(900));
    /// assert_eq!(rule.retry_after.as_deref(), Some("900"));
    /// ```
    #[must_use]
    pub fn retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait.as_secs().to_string());
        self
    }

    /// Adds an example: a bounce that the rule must answer.
    ///
    /// ```
    /// let rule = bounce_classifier::Rule::new("acme.code").example("550 5.7.1 acme code");
    /// assert_eq!(rule.examples.len(), 1);
    /// ```
    #[must_use]
    pub fn example<T: AsBounce>(mut self, bounce: T) -> Self {
        self.examples.push(OwnedBounce::from(bounce.as_bounce()));
        self
    }

    /// Adds a counterexample: a bounce that the rule must not answer.
    ///
    /// ```
    /// let rule = bounce_classifier::Rule::new("acme.code").counterexample("250 acme code");
    /// assert_eq!(rule.counterexamples.len(), 1);
    /// ```
    #[must_use]
    pub fn counterexample<T: AsBounce>(mut self, bounce: T) -> Self {
        self.counterexamples
            .push(OwnedBounce::from(bounce.as_bounce()));
        self
    }
}
