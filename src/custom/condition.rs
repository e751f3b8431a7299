//! What a custom rule asks for besides its words.

use alloc::boxed::Box;
use alloc::string::String;

use crate::answer::Provider;
use crate::bounce::SmtpCommand;
use crate::code::{ReplyCode, Severity};
use crate::custom::error::RuleFaultKind;
use crate::custom::rule::Rule;
use crate::rules::{Circumstances, stage};

/// The conditions of a rule; all must be met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Conditions {
    pub class: Option<u8>,
    pub reply: Option<ReplyCode>,
    pub status: Option<StatusPattern>,
    pub command: Option<SmtpCommand>,
    pub host: Option<Box<str>>,
    pub provider: Option<Provider>,
}

/// The class, subject and detail of an enhanced status code, where they matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct StatusPattern {
    class: Option<u16>,
    subject: Option<u16>,
    detail: Option<u16>,
}

impl StatusPattern {
    fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let class = match parts.next()? {
            "x" | "X" => None,
            class => Some(number(class).filter(|class| matches!(class, 4 | 5))?),
        };
        let mut part = || match parts.next()? {
            "*" => Some(None),
            part => Some(Some(number(part).filter(|&part| part <= 999)?)),
        };
        let (subject, detail) = (part()?, part()?);
        let pattern = Self {
            class,
            subject,
            detail,
        };
        parts.next().is_none().then_some(pattern)
    }

    /// Whether it stands for all that another one stands for.
    fn holds(self, other: Self) -> bool {
        holds(&self.class, &other.class)
            && holds(&self.subject, &other.subject)
            && holds(&self.detail, &other.detail)
    }
}

/// A number of digits only.
fn number(text: &str) -> Option<u16> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

/// Whether what is asked for is there wherever another thing is: because nothing is asked for, or the same.
fn holds<T: PartialEq>(asked: &Option<T>, other: &Option<T>) -> bool {
    asked.is_none() || asked == other
}

/// Whether a host is asked for wherever another one is, or one below it.
fn holds_host(asked: Option<&str>, other: Option<&str>) -> bool {
    match (asked, other) {
        (None, _) => true,
        (Some(asked), Some(other)) => {
            let start = other.len().checked_sub(asked.len());
            let same = start.and_then(|start| other.get(start..));
            let is_label = start
                .is_some_and(|start| start == 0 || other.as_bytes().get(start - 1) == Some(&b'.'));
            is_label && same.is_some_and(|same| same.eq_ignore_ascii_case(asked))
        }
        (Some(_), None) => false,
    }
}

impl Conditions {
    /// Reads the conditions of a rule, and tells what cannot be read.
    pub(crate) fn read(rule: &Rule, mut wrong: impl FnMut(RuleFaultKind)) -> Self {
        let mut unreadable = |name, text: &String, expected| {
            wrong(RuleFaultKind::Condition {
                name,
                text: text.as_str().into(),
                expected,
            });
        };
        let mut conditions = Self::default();
        if let Some(text) = &rule.class {
            match text.as_str() {
                "4" => conditions.class = Some(4),
                "5" => conditions.class = Some(5),
                _ => unreadable("class", text, "4 or 5"),
            }
        }
        if let Some(text) = &rule.reply {
            match text.parse::<ReplyCode>() {
                Ok(reply) if reply.severity().is_failure() => conditions.reply = Some(reply),
                _ => unreadable("reply", text, "a reply code of a failure, such as 550"),
            }
        }
        if let Some(text) = &rule.status {
            conditions.status = StatusPattern::read(text);
            if conditions.status.is_none() {
                unreadable("status", text, "such as 5.7.1, x.7.1 or 5.7.*");
            }
        }
        if let Some(text) = &rule.host {
            let is_label = |label: &str| {
                let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
                !label.is_empty() && label.chars().all(is_part)
            };
            let name = text.strip_prefix('.').unwrap_or(text);
            let name = name.strip_suffix('.').unwrap_or(name);
            if name.split('.').all(is_label) && name.len() <= 253 {
                conditions.host = Some(name.into());
            } else {
                unreadable(
                    "host",
                    text,
                    "a host name or the end of one, such as mx.example.jp",
                );
            }
        }
        let mut name = |error| wrong(RuleFaultKind::Name(error));
        if let Some(text) = &rule.command {
            match text.parse() {
                Ok(command) => conditions.command = Some(command),
                Err(error) => name(error),
            }
        }
        if let Some(text) = &rule.provider {
            match text.parse() {
                Ok(provider) => conditions.provider = Some(provider),
                Err(error) => name(error),
            }
        }
        let class_of_reply = conditions.reply.map(|reply| match reply.severity() {
            Severity::TransientFailure => 4,
            _ => 5,
        });
        if conditions.class.is_some()
            && class_of_reply.is_some_and(|class| conditions.class != Some(class))
        {
            wrong(RuleFaultKind::Contradiction("class", "reply"));
        }
        conditions
    }

    /// Whether there are any.
    pub(crate) fn are_there(&self) -> bool {
        *self != Self::default()
    }

    /// Whether they are met wherever those of another rule are.
    pub(crate) fn hold(&self, other: &Self) -> bool {
        let is_status = match (self.status, other.status) {
            (None, _) => true,
            (Some(asked), Some(other)) => asked.holds(other),
            (Some(_), None) => false,
        };
        is_status
            && holds(&self.class, &other.class)
            && holds(&self.reply, &other.reply)
            && holds(&self.command, &other.command)
            && holds_host(self.host.as_deref(), other.host.as_deref())
            && holds(&self.provider, &other.provider)
    }

    /// Whether they are met.
    pub(crate) fn are_met(&self, circumstances: &Circumstances<'_>) -> bool {
        let Circumstances {
            reply,
            status,
            class,
            marks,
            command,
            is_host,
            provider,
        } = circumstances;
        let is_status = |asked: StatusPattern| {
            status.is_some_and(|status| {
                asked.holds(StatusPattern {
                    class: Some(status.class().into()),
                    subject: Some(status.subject()),
                    detail: Some(status.detail()),
                })
            })
        };
        // The text may tell of a command as well, of those that rules ask for.
        let is_command = |asked| match stage(asked) {
            Some(mark) => marks & mark.bit() != 0,
            None => *command == Some(asked),
        };
        self.class.is_none_or(|asked| asked == *class)
            && self.reply.is_none_or(|asked| *reply == Some(asked))
            && self.status.is_none_or(is_status)
            && self.command.is_none_or(is_command)
            && self.host.as_deref().is_none_or(is_host)
            && self.provider.is_none_or(|asked| provider() == Some(asked))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_has_a_class_a_subject_and_a_detail() {
        let read = |text| StatusPattern::read(text).map(|p| (p.class, p.subject, p.detail));
        assert_eq!(read("5.7.1"), Some((Some(5), Some(7), Some(1))));
        assert_eq!(read("x.7.1"), Some((None, Some(7), Some(1))));
        assert_eq!(read("4.7.*"), Some((Some(4), Some(7), None)));
        assert_eq!(read("X.*.*"), Some((None, None, None)));
        for text in [
            "", "5", "5.7", "5.7.", "2.0.0", "*.7.1", "5.7.1.1", "5.+7.1", "5.7.1000", "5.7.x",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn fewer_conditions_hold_wherever_more_do() {
        let read = |rule: Rule| Conditions::read(&rule, |fault| panic!("{fault}"));
        let none = Conditions::default();
        let some = read(Rule::new("a").status("5.7.*").host("acme.example"));
        let more = read(Rule::new("a").status("5.7.1").host("acme.example").class(5));
        assert!(none.hold(&some) && none.hold(&more) && some.hold(&more) && some.hold(&some));
        assert!(!more.hold(&some) && !some.hold(&none));
        let other = read(Rule::new("a").status("x.7.1").host("other.example"));
        assert!(!some.hold(&other) && !other.hold(&some));
        let host = |host| read(Rule::new("a").host(host));
        assert!(host("acme.example").hold(&host("MX.Acme.example.")));
        assert!(!host("mx.acme.example").hold(&host("acme.example")));
        assert!(!host("acme.example").hold(&host("notacme.example")));
    }
}
