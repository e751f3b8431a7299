//! What holds for every bounce, whatever its text. The tests hold it against the corpora, and the fuzz
//! targets (`fuzz/`) against whatever they come upon.
//!
//! The laws of one answer cost next to nothing. Each of the others classifies once more, so that a
//! fuzz target can choose one of them for each of its inputs.

use std::fmt::Debug;
use std::time::Duration;

use bounce_classifier::{
    Basis, Bounce, BounceKind, BounceReason, Classification, ClassifyError, EnhancedStatusCode,
    Language, ReplyCode, RuleId, Severity, Strength, classify, classify_failure,
};

/// What [`classify`] returns.
pub type Answer = Result<Classification<'static>, ClassifyError>;

/// Nothing, or what is wrong.
pub type Verdict = Result<(), String>;

/// What must hold of the answer to a bounce, looked at by itself.
pub fn is_sound(bounce: &Bounce<'_>, answer: &Answer) -> Verdict {
    match answer {
        Ok(answer) => {
            has_parts_of_the_text(bounce, answer)?;
            is_consistent(answer)?;
            removes_with_care(answer)?;
            keeps_what_is_stated(bounce, answer)
        }
        Err(ClassifyError::NothingToClassify) => holds(
            bounce.stated_reply().is_none() && bounce.stated_status().is_none(),
            || "a code is stated, and there is something to classify".into(),
        ),
        Err(_) => Ok(()),
    }
}

/// Ranges are parts of the text, and cut no character of a text that is UTF-8.
fn has_parts_of_the_text(bounce: &Bounce<'_>, answer: &Classification) -> Verdict {
    for range in [answer.matched(), answer.listed()].into_iter().flatten() {
        let words = bounce.text().get(range.clone());
        let Some(words) = words.filter(|words| !words.is_empty()) else {
            return Err(format!("{range:?} is no part of the text"));
        };
        // The words alone nearly always tell enough, and are shorter than the text.
        let is_cut = std::str::from_utf8(words).is_err();
        holds(
            !is_cut || std::str::from_utf8(bounce.text()).is_err(),
            || format!("{range:?} cuts a character"),
        )?;
    }
    Ok(())
}

/// The parts of an answer agree with each other.
fn is_consistent(answer: &Classification) -> Verdict {
    let reason = answer.reason();
    holds(answer.kind() == reason.kind(), || {
        format!("{reason} is {}", answer.kind())
    })?;
    if let Some(cause) = answer.cause() {
        holds(cause.belongs_to(reason), || {
            format!("{cause} does not belong to {reason}")
        })?;
    }
    let is_by_words = answer.basis() == Basis::Words;
    holds(answer.matched().is_some() == is_by_words, || {
        format!("{} decided at {:?}", answer.basis(), answer.matched())
    })?;
    holds(answer.rule() != RuleId::UNKNOWN, || {
        "no rule decided".into()
    })?;
    let is_by_class = answer.basis() == Basis::Class;
    holds(
        (answer.strength() == Strength::Class) == is_by_class,
        || {
            format!(
                "{} decided, of strength {}",
                answer.basis(),
                answer.strength()
            )
        },
    )?;
    holds(
        answer.runner_up() != Some(reason) && !(is_by_class && answer.runner_up().is_some()),
        || format!("{:?} comes after {reason}", answer.runner_up()),
    )?;
    holds(
        answer.listed().is_none() || answer.blocklist().is_some(),
        || "something is listed, but nowhere".into(),
    )?;
    let longest = Duration::from_secs(7 * 24 * 60 * 60);
    if let Some(wait) = answer.retry_after() {
        holds((Duration::from_secs(1)..=longest).contains(&wait), || {
            format!("a wait of {wait:?}")
        })?;
    }
    Ok(())
}

/// Only what is permanent by every sign removes an address, and only for a reason that is about it.
fn removes_with_care(answer: &Classification) -> Verdict {
    let reason = answer.reason();
    holds(
        answer.removes_address() == answer.action().removes_address(),
        || format!("{} removes or keeps an address", answer.action()),
    )?;
    for &language in Language::ALL {
        let remedy = answer.remedy(language);
        let tells = match language {
            Language::Japanese => remedy.contains("リストから外して"),
            _ => remedy.contains("remove ") && remedy.contains("list"),
        };
        holds(tells == answer.removes_address(), || {
            format!("{} says: {remedy}", answer.action())
        })?;
    }
    if !answer.removes_address() {
        return Ok(());
    }
    let keeps = reason.kind() == BounceKind::Soft
        || reason.is_unclassified()
        || [BounceReason::BLOCKED, BounceReason::POLICY_REJECTED].contains(&reason);
    holds(!keeps, || format!("{reason} removes an address"))?;
    let is_permanent = |severity| severity == Severity::PermanentFailure;
    if let Some(reply) = answer.reply() {
        holds(is_permanent(reply.severity()), || {
            format!("{reply} removes an address")
        })?;
    }
    if let Some(status) = answer.status() {
        holds(is_permanent(status.severity()), || {
            format!("{status} removes an address")
        })?;
    }
    // These codes speak of a sender, or of who logs in: their words are not about the recipient.
    let is_of_others = answer.status().is_some_and(|status| {
        let code = (status.subject(), status.detail());
        [(1, 7), (1, 8), (7, 8), (7, 20), (7, 25), (7, 26)].contains(&code)
    });
    holds(!is_of_others, || {
        format!("{:?} removes an address", answer.status())
    })?;
    let logs_in = |reply: ReplyCode| [530, 534, 535, 538].contains(&reply.as_u16());
    holds(!answer.reply().is_some_and(logs_in), || {
        format!("{:?} removes an address", answer.reply())
    })
}

/// The codes that the caller states are those of the answer. Only an enhanced status code that says no
/// more than its class may give way to one of the same class.
fn keeps_what_is_stated(bounce: &Bounce<'_>, answer: &Classification) -> Verdict {
    if let Some(stated) = bounce.stated_reply() {
        holds(answer.reply() == Some(stated), || {
            format!("{stated} became {:?}", answer.reply())
        })?;
    }
    if let Some(stated) = bounce.stated_status() {
        let is_bare = (stated.subject(), stated.detail()) == (0, 0);
        let is_kept = |status: EnhancedStatusCode| {
            status == stated || (is_bare && status.severity() == stated.severity())
        };
        holds(answer.status().is_some_and(is_kept), || {
            format!("{stated} became {:?}", answer.status())
        })?;
    }
    Ok(())
}

/// Where it is known that delivery failed, there is an answer; it is the same where no code of success
/// stands in the way.
pub fn failure_is_answered(bounce: &Bounce<'_>, answer: &Answer) -> Verdict {
    let failure = classify_failure(bounce);
    is_consistent(&failure)?;
    removes_with_care(&failure)?;
    has_parts_of_the_text(bounce, &failure)?;
    let is_failure = |severity: Severity| severity.is_failure();
    let severities = [
        failure.reply().map(|code| code.severity()),
        failure.status().map(|code| code.severity()),
    ];
    holds(severities.into_iter().flatten().all(is_failure), || {
        format!("a code of success was used: {failure}")
    })?;
    match answer {
        Ok(answer) if (answer.reply(), answer.status()) == (failure.reply(), failure.status()) => {
            is_unchanged(&Ok(*answer), &Ok(failure), PARTS, bounce.text())
        }
        // Another code counts then, or there was no answer.
        _ => Ok(()),
    }
}

/// The same bounce has the same answer.
pub fn is_the_same_again(bounce: &Bounce<'_>, answer: &Answer) -> Verdict {
    is_unchanged(answer, &classify(bounce), PARTS, bounce.text())
}

/// A way to write the ASCII letters of a text.
#[derive(Clone, Copy, Debug)]
pub enum Case {
    /// All in capitals.
    Upper,
    /// None in capitals.
    Lower,
    /// Every other letter in capitals.
    Mixed,
    /// Every small letter a capital, and the other way round.
    Turned,
}

impl Case {
    /// Every way.
    pub const ALL: [Self; 4] = [Self::Upper, Self::Lower, Self::Mixed, Self::Turned];

    fn of(self, text: &[u8]) -> Vec<u8> {
        let mut is_capital = false;
        let write = |byte: &u8| {
            let upper = match self {
                Self::Upper => true,
                Self::Lower => false,
                Self::Mixed => {
                    is_capital ^= byte.is_ascii_alphabetic();
                    is_capital
                }
                Self::Turned => byte.is_ascii_lowercase(),
            };
            match upper {
                true => byte.to_ascii_uppercase(),
                false => byte.to_ascii_lowercase(),
            }
        };
        text.iter().map(write).collect()
    }
}

/// Whether a text may have an encoded word in base64 (RFC 2047 §4.1), in which a letter in another case is
/// another number.
fn may_hold_base64(text: &[u8]) -> bool {
    text.windows(3)
        .any(|three| three.eq_ignore_ascii_case(b"?B?"))
}

/// Case does not count: not in the text, and not in the name of the host.
pub fn case_does_not_count(bounce: &Bounce<'_>, answer: &Answer, case: Case) -> Verdict {
    if may_hold_base64(bounce.text()) {
        return Ok(());
    }
    let text = case.of(bounce.text());
    let host = bounce.stated_remote_mta().map(|host| case.of(host));
    let changed = with_text(bounce, &text).remote_mta(host.as_ref());
    is_unchanged(answer, &classify(changed), PARTS, &text)
}

/// White space of every kind that may stand behind a text.
pub const WHITE_SPACE: [&str; 12] = [
    " ",
    "\t",
    "\r",
    "\n",
    "\r\n",
    "\u{b}",
    "\u{c}",
    "\u{a0}",
    "\u{2003}",
    "\u{2028}",
    "\u{3000}",
    "  \t\r\n\r\n\u{3000} ",
];

/// White space behind the text does not count.
pub fn space_behind_does_not_count(bounce: &Bounce<'_>, answer: &Answer, space: &str) -> Verdict {
    let text = [bounce.text(), space.as_bytes()].concat();
    let changed = with_text(bounce, &text);
    is_unchanged(answer, &classify(changed), PARTS, &text)
}

/// What mail programs, logs and notices put before a reply.
pub const PREFIXES: [&str; 16] = [
    " ",
    "\t",
    "\r\n",
    "smtp; ",
    "SMTP;",
    "Diagnostic-Code: smtp; ",
    "<a@example.jp>: ",
    "host mx.example.jp[192.0.2.1] said: ",
    "Remote host said: ",
    "The response was: ",
    "The response was:\r\n\r\n",
    "mx.example.jp (192.0.2.1)\r\n",
    "(",
    "[",
    "\"",
    "> ",
];

/// What usually stands before a reply changes neither its codes nor what they and the words tell. Says
/// nothing of a text that [begins with no reply](Reply::at_start_of), nor of one that begins with a number
/// which measures something: "450 seconds".
///
/// Codes that are stated would hide what is read, so the text is taken alone.
pub fn prefix_does_not_count(text: &[u8], prefix: &str) -> Verdict {
    if !Reply::at_start_of(text).is_some_and(|reply| reply.is_read()) {
        return Ok(());
    }
    let prefixed = [prefix.as_bytes(), text].concat();
    is_unchanged(&classify(text), &classify(&prefixed), IN_SHORT, &prefixed)
}

/// Words that nobody knows, in a paragraph of their own before the text, change nothing but where things
/// stand. How many there are decides which of the text's words are looked at together.
pub fn words_before_do_not_count(bounce: &Bounce<'_>, answer: &Answer, count: usize) -> Verdict {
    let words = format!("{}\r\n\r\n", "zqx ".repeat(count));
    let text = [words.as_bytes(), bounce.text()].concat();
    match answer {
        // Something stands there then.
        Err(ClassifyError::NothingToClassify) => Ok(()),
        _ => is_unchanged(answer, &classify(with_text(bounce, &text)), UNPLACED, &text),
    }
}

/// How many parts of an answer are what the codes and the words of a reply come to.
const IN_SHORT: usize = 5;

/// The reply that a text begins with.
#[derive(Clone, Copy, Debug)]
pub struct Reply<'a> {
    /// Its code, and what parts it from the rest.
    pub code: &'a [u8],
    /// The words behind it, and behind the enhanced status code if there is one.
    pub words: &'a [u8],
}

impl<'a> Reply<'a> {
    /// Reads the codes at the start of a text, if it is a reply without doubt: a reply code, a space or
    /// a hyphen, perhaps an enhanced status code and a space, and behind them words.
    pub fn at_start_of(text: &'a [u8]) -> Option<Self> {
        let (code, rest) = text.split_at_checked(4)?;
        // Codes above 599 can be stated, but are not read.
        let digits = ReplyCode::from_bytes(code.get(..3)?);
        let is_read = digits.is_ok_and(|code| code.as_u16() < 600);
        if !is_read || !matches!(code.last(), Some(b' ' | b'-')) {
            return None;
        }
        let length = rest.iter().position(|&byte| byte == b' ');
        let (first, behind) = rest.split_at(length.map_or(rest.len(), |length| length + 1));
        let is_status = EnhancedStatusCode::from_bytes(first.trim_ascii_end()).is_ok();
        let words = if is_status { behind } else { rest };
        let is_reply = words
            .first()
            .is_some_and(|byte| !byte.is_ascii_digit() && !byte.is_ascii_whitespace());
        is_reply.then_some(Self { code, words })
    }

    /// Whether its code is read as one before its first word.
    fn is_read(&self) -> bool {
        let end = self.words.iter().position(|&byte| byte == b' ');
        let first = self.words.get(..end.unwrap_or(self.words.len()));
        let beginning = [self.code, first.unwrap_or_default()].concat();
        let read = match classify(&beginning) {
            Ok(answer) => answer.reply(),
            Err(ClassifyError::NotABounce { reply, .. }) => reply,
            Err(_) => None,
        };
        read.is_some_and(|read| self.code.starts_with(read.to_string().as_bytes()))
    }

    /// The reply as a server writes it that knows no enhanced status codes.
    pub fn without_status(&self) -> Vec<u8> {
        [self.code, self.words].concat()
    }
}

/// The bounce with another text.
pub fn with_text<'a>(bounce: &Bounce<'a>, text: &'a [u8]) -> Bounce<'a> {
    Bounce::new(text)
        .reply(bounce.stated_reply())
        .status(bounce.stated_status())
        .remote_mta(bounce.stated_remote_mta())
        .command(bounce.stated_command())
}

/// How many parts an answer has.
const PARTS: usize = 15;

/// All that an answer tells, by the names of its parts: first what the codes and the words of a reply
/// come to, then the rest.
pub fn parts(answer: &Answer) -> [(&'static str, String); PARTS] {
    let part = |read: &dyn Fn(&Classification) -> String| match answer {
        Ok(answer) => read(answer),
        Err(_) => "-".into(),
    };
    [
        ("error", format!("{:?}", answer.err())),
        ("reply", part(&|answer| format!("{:?}", answer.reply()))),
        ("status", part(&|answer| format!("{:?}", answer.status()))),
        ("reason", part(&|answer| answer.reason().to_string())),
        (
            "wait",
            part(&|answer| format!("{:?}", answer.retry_after())),
        ),
        ("cause", part(&|answer| format!("{:?}", answer.cause()))),
        ("action", part(&|answer| answer.action().to_string())),
        ("basis", part(&|answer| answer.basis().to_string())),
        ("rule", part(&|answer| answer.rule().to_string())),
        ("strength", part(&|answer| answer.strength().to_string())),
        (
            "runner_up",
            part(&|answer| format!("{:?}", answer.runner_up())),
        ),
        ("matched", part(&|answer| format!("{:?}", answer.matched()))),
        (
            "provider",
            part(&|answer| format!("{:?}", answer.provider())),
        ),
        (
            "blocklist",
            part(&|answer| format!("{:?}", answer.blocklist())),
        ),
        ("listed", part(&|answer| format!("{:?}", answer.listed()))),
    ]
}

/// How many parts, from the first, say nothing of where things stand in the text.
const UNPLACED: usize = 11;

/// Says which of the first parts changed, if one did.
fn is_unchanged(before: &Answer, after: &Answer, first: usize, text: &[u8]) -> Verdict {
    if before == after {
        return Ok(());
    }
    let both = parts(before).into_iter().zip(parts(after)).take(first);
    let changes: String = both
        .filter(|(before, after)| before != after)
        .map(|((name, before), (_, after))| format!("{name}: {before} became {after}\n"))
        .collect();
    // What has no name among the parts may change as little.
    holds(changes.is_empty() && first < PARTS, || {
        format!("{changes}for {}", shown(text))
    })
}

fn holds(is_so: bool, otherwise: impl FnOnce() -> String) -> Verdict {
    if is_so { Ok(()) } else { Err(otherwise()) }
}

/// A text as a literal of Rust.
pub fn shown(text: &[u8]) -> String {
    match std::str::from_utf8(text) {
        Ok(text) => format!("{text:?}"),
        Err(_) => format!("b\"{}\"", text.escape_ascii()),
    }
}
