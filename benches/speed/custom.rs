//! What rules of one's own cost.

use std::hint::black_box;
use std::time::Duration;

use bounce_classifier::{Classifier, Rule, Rules, classify};

use crate::timing::{Effort, best_of};

/// How many rules there are.
pub const COUNT: usize = 1000;

/// What it takes to build classifiers with rules of one's own, and to ask them.
pub struct Custom {
    /// The time for all texts: with `classify`, with a classifier without rules, with rules that have
    /// phrases, and with rules that have regular expressions.
    pub times: [Duration; 4],
    /// The time to build the classifier with phrases, and the one with regular expressions.
    pub builds: [Duration; 2],
}

/// Times the texts with and without rules.
pub fn measure(texts: &[String], effort: Effort) -> Custom {
    let sets = [phrases(), expressions()];
    let build = |rules: &Rules| {
        let builder = Classifier::builder().rules(rules.clone());
        builder.build().expect("the rules are sound")
    };
    let [with_phrases, with_expressions] = sets.each_ref().map(build);
    let without = Classifier::new();
    let all = |classifier: &Classifier| {
        for text in texts {
            let _ = black_box(classifier.classify(black_box(text)));
        }
    };
    let times = best_of(
        effort.rounds(60),
        [
            &mut || {
                for text in texts {
                    let _ = black_box(classify(black_box(text)));
                }
            },
            &mut || all(&without),
            &mut || all(&with_phrases),
            &mut || all(&with_expressions),
        ],
    );
    let builds = best_of(
        effort.rounds(5),
        [&mut || drop(black_box(build(&sets[0]))), &mut || {
            drop(black_box(build(&sets[1])))
        }],
    );
    Custom { times, builds }
}

/// What operators write rules for, with a partner's name in the place of `NAME`.
const WORDS: [&str; 24] = [
    "held in [the] NAME quarantine",
    "NAME gate[way] … (rejected|refused) (this|the) message",
    "(message|mail) (blocked|rejected|refused) by NAME policy",
    "recipient [is] not in [the] NAME directory",
    "your message was stopped by NAME",
    "NAME filter code",
    "mailbox at NAME is closed",
    "[storage] quota of NAME … exceeded",
    "sender [is] not approved by NAME",
    "[please] contact [the] NAME postmaster",
    "not authorized to send to NAME",
    "NAME: too many connections",
    "access denied … NAME security",
    "user (unknown|not found) at NAME",
    "NAME … try again later",
    "attachment … not allowed by NAME",
    "NAME account (disabled|suspended|closed)",
    "spam … (detected|found) by NAME",
    "delivery to NAME … not permitted",
    "NAME greylist*",
    "NAMEの受信拒否",
    "NAMEにより隔離",
    "NAME … ポリシーにより拒否",
    "(<ip>|<host>) is (blocked|listed) at NAME",
];

/// Rules with phrases such as operators write.
fn phrases() -> Rules {
    let rule = |number: usize| {
        let name = format!("acme{number}");
        let phrase = WORDS[number % WORDS.len()].replace("NAME", &name);
        Rule::new(&name).reason("policy_rejected").phrase(&phrase)
    };
    (0..COUNT).map(rule).collect()
}

/// Rules with regular expressions for the codes that a filter gives its reasons.
fn expressions() -> Rules {
    let rule = |number: usize| {
        let expression =
            format!(r"(?i)held by acme filter {number}\b.*ref \d+|ACME-{number:04}-\d+");
        Rule::new(&format!("acme{number}"))
            .reason("policy_rejected")
            .regex(expression)
    };
    (0..COUNT).map(rule).collect()
}
