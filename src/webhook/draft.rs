//! From what was found in an event to the event: the codes, the classification, and who is right.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::answer::{BounceKind, Classification, Strength};
use crate::bounce::Bounce;
use crate::classify::Judge;
use crate::code::{EnhancedStatusCode, ReplyCode};
use crate::stated;
use crate::webhook::event::{Classified, Event};
use crate::webhook::provider::Provider;
use crate::webhook::verdict::{Verdict, suppressed};

/// What was found in an event, as it stands there.
pub(super) struct Draft<'v> {
    pub provider: Provider,
    pub verdict: Verdict,
    /// The provider's words, from the general to the special. Those that are missing are left out.
    pub words: [Option<&'v str>; 3],
    pub recipient: Option<&'v str>,
    pub time: Option<String>,
    pub message_id: Option<String>,
    pub reply: Option<String>,
    pub status: Option<&'v str>,
    pub diagnostic: Option<&'v str>,
    /// Where in the diagnostic the words begin that are to be classified; the codes may stand before.
    pub said_from: usize,
    pub remote_mta: Option<&'v str>,
}

/// The events of a body, as they are found.
pub(super) struct Events<'j, 'r> {
    judge: Judge<'j, 'r>,
    all: Vec<Event<Classification<'r>>>,
}

impl<'j, 'r> Events<'j, 'r> {
    /// No events yet.
    pub fn new(judge: Judge<'j, 'r>) -> Self {
        Self {
            judge,
            all: Vec::new(),
        }
    }

    /// Adds the event that a draft is of.
    pub fn push(&mut self, draft: Draft<'_>) {
        self.all.push(draft.event(self.judge));
    }

    /// Adds the events that drafts are of.
    pub fn extend<'v>(&mut self, drafts: impl Iterator<Item = Draft<'v>>) {
        let judge = self.judge;
        self.all.extend(drafts.map(|draft| draft.event(judge)));
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// All of them.
    pub fn into_vec(self) -> Vec<Event<Classification<'r>>> {
        self.all
    }
}

impl Draft<'_> {
    /// A draft of which nothing but the meaning is known.
    pub const fn new(provider: Provider, verdict: Verdict) -> Self {
        Self {
            provider,
            verdict,
            words: [None; 3],
            recipient: None,
            time: None,
            message_id: None,
            reply: None,
            status: None,
            diagnostic: None,
            said_from: 0,
            remote_mta: None,
        }
    }

    /// The event, with what the judge says of its failure.
    fn event<'r>(self, judge: Judge<'_, 'r>) -> Event<Classification<'r>> {
        let diagnostic = self.diagnostic.unwrap_or_default();
        let (read_reply, read_status) = stated::codes(diagnostic);
        let stated_reply = self.reply.and_then(|digits| reply(&digits));
        let stated_status = self.status.and_then(status);
        let kind = self.verdict.kind;
        // A part has lost the codes that stood before it.
        let said = diagnostic.get(self.said_from..).unwrap_or_default();
        let (reply, status) = match self.said_from {
            0 => (stated_reply, stated_status),
            _ => (stated_reply.or(read_reply), stated_status.or(read_status)),
        };
        let answer = kind.is_failure().then(|| {
            let known = Bounce::new(said)
                .reply(reply)
                .status(status)
                .remote_mta(self.remote_mta);
            answer(&known, said, self.verdict, judge)
        });
        let (told_reply, told_status) = match &answer {
            Some(Answer::Said(answer)) => (answer.reply(), answer.status()),
            _ => (None, None),
        };
        let (classification, classified) = match answer {
            Some(Answer::Said(answer) | Answer::Class(answer)) => {
                (Some(answer), Classified::Diagnostic(self.said_from))
            }
            Some(Answer::Means(answer, words)) => (Some(answer), Classified::Verdict(words)),
            None => (None, Classified::Diagnostic(0)),
        };
        let disagrees = match (&classification, self.verdict.says) {
            (Some(answer), Some(says)) => answer.kind() != says,
            _ => false,
        };
        Event {
            provider: self.provider,
            kind,
            recipient: self.recipient.map(ToOwned::to_owned),
            time: self.time,
            message_id: self.message_id,
            reply: stated_reply.or(read_reply).or(told_reply),
            status: stated_status.or(read_status).or(told_status),
            diagnostic: self.diagnostic.map(ToOwned::to_owned),
            remote_mta: self.remote_mta.map(ToOwned::to_owned),
            verdict: joined(&self.words),
            verdict_kind: self.verdict.says,
            classification,
            classified,
            disagrees,
        }
    }
}

/// A reply code that a provider states; where no server has spoken, it may be a number of its own (Mailgun's 605).
fn reply(digits: &str) -> Option<ReplyCode> {
    ReplyCode::from_bytes(digits.trim().as_bytes()).ok()
}

/// An enhanced status code that a provider states.
fn status(text: &str) -> Option<EnhancedStatusCode> {
    EnhancedStatusCode::from_bytes(text.trim().as_bytes()).ok()
}

/// The words that are there, with a slash between them.
fn joined(words: &[Option<&str>]) -> String {
    let mut all = String::new();
    for word in words.iter().flatten().map(|word| word.trim()) {
        if !all.is_empty() {
            all.push('/');
        }
        all.push_str(word);
    }
    all
}

/// The answer, and what it is made of.
enum Answer<'r> {
    /// What was said, and the codes.
    Said(Classification<'r>),
    /// What the verdict means in words; these have no codes.
    Means(Classification<'r>, &'static str),
    /// Whether the provider calls it final, and nothing else, so that the codes in it are nobody's.
    Class(Classification<'r>),
}

/// What a provider's own list says of an address decides; then comes what the server said; where that tells
/// nothing, what the provider's verdict means; and where that is nothing either, whether the provider calls it final.
fn answer<'r>(
    known: &Bounce<'_>,
    said: &str,
    verdict: Verdict,
    judge: Judge<'_, 'r>,
) -> Answer<'r> {
    let meant = |words: &'static str| {
        let bounce = Bounce::new(words)
            .reply(known.stated_reply())
            .status(known.stated_status());
        judge(&bounce)
    };
    if let Some(words) = suppressed::why(said, verdict.means) {
        return Answer::Means(meant(words), words);
    }
    let told = judge(known);
    if told.strength() > Strength::Vague {
        return Answer::Said(told);
    }
    if !verdict.means.is_empty() {
        let answer = meant(verdict.means);
        if answer.strength() > told.strength() {
            return Answer::Means(answer, verdict.means);
        }
    }
    let has_code = told.reply().is_some() || told.status().is_some();
    match verdict.says {
        Some(says) if told.strength() == Strength::Class && !has_code => {
            let class = match says {
                BounceKind::Hard => 5,
                BounceKind::Soft => 4,
            };
            let status = EnhancedStatusCode::from_parts(class, 0, 0);
            Answer::Class(judge(&known.status(status)))
        }
        _ => Answer::Said(told),
    }
}
