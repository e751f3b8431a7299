//! Answers on replies, those that were given before remembered.
//!
//! Servers say the same to many: where the same is known of another failure, its answer is not looked for again. So much
//! is remembered that a processor keeps it at hand; what comes only once is not remembered at all.

use std::hash::BuildHasher;
use std::io;

use bounce_classifier::{Bounce, Classification, Classifier, ClassifyError, Language, classify};
use foldhash::fast::FixedState;

use crate::bounce;

/// How many answers are remembered by all threads together, and how many by each of them at least.
const SLOTS: usize = 1 << 15;
const LEAST_SLOTS: usize = 1 << 11;

/// Longer texts are seldom the same.
const LONGEST_REMEMBERED: usize = 1 << 9;

/// What is known of a failure, as bytes.
type Known = Vec<u8>;

type Answer = Result<Classification<'static>, ClassifyError>;

/// Gives answers in one language.
pub struct Answers {
    language: Language,
    /// With rules of one's own nothing is remembered: what they answer borrows from them.
    own: Option<Classifier>,
    hashing: FixedState,
    /// The last hash of those that belong to each place. They stand apart, so that what comes only once touches nothing
    /// else.
    hashes: Vec<u64>,
    /// At the same places, failures that came again.
    remembered: Vec<Option<Box<Remembered>>>,
    known: Known,
}

/// A failure that came again.
#[derive(Clone)]
struct Remembered {
    known: Known,
    answer: Answer,
    /// What is told of it, written out. The texts that explain the answer are longer, and at hand anyway.
    told: Vec<u8>,
}

impl Answers {
    /// Answers by the built-in rules, or by a classifier with rules of one's own, given by one of so many threads: the
    /// more there are, the less each of them remembers.
    pub fn new(own: Option<Classifier>, language: Language, threads: usize) -> Self {
        let slots = (SLOTS / threads.max(1)).max(LEAST_SLOTS);
        Self {
            language,
            hashes: vec![0; slots],
            remembered: vec![None; slots],
            own,
            hashing: FixedState::default(),
            known: Vec::new(),
        }
    }

    /// Writes the members of the answer, or one that says why there is none, without the brackets.
    pub fn write(&mut self, out: &mut Vec<u8>, bounce: Bounce<'_>) -> io::Result<()> {
        let language = self.language;
        if let Some(classifier) = &self.own {
            return members(out, bounce, classifier.classify(bounce), language);
        }
        match self.place(bounce) {
            Some(place) => self.write_again(out, place, bounce),
            None => members(out, bounce, classify(bounce), language),
        }
    }

    /// Where a failure that has come before is remembered.
    fn place(&mut self, bounce: Bounce<'_>) -> Option<usize> {
        if bounce.text().len() > LONGEST_REMEMBERED {
            return None;
        }
        know(&mut self.known, bounce);
        let hash = self.hashing.hash_one(&self.known);
        // The hash's place among as many as there are slots, as a part of all hashes: cheaper than to divide.
        let slots = self.hashes.len() as u64;
        let place = (u128::from(hash) * u128::from(slots)) >> 64;
        let place = usize::try_from(place).unwrap_or_default();
        let last = self.hashes.get_mut(place)?;
        let has_come = *last == hash;
        *last = hash;
        has_come.then_some(place)
    }

    /// Writes the members of the answer on a failure that has come before.
    fn write_again(
        &mut self,
        out: &mut Vec<u8>,
        place: usize,
        bounce: Bounce<'_>,
    ) -> io::Result<()> {
        let Some(remembered) = self.remembered.get_mut(place) else {
            return members(out, bounce, classify(bounce), self.language);
        };
        let remembered = match remembered {
            Some(remembered) if remembered.known == self.known => remembered,
            other => {
                let (answer, mut told) = (classify(bounce), Vec::new());
                match &answer {
                    Ok(answer) => bounce::told(&mut told, bounce.text(), answer)?,
                    Err(error) => untold(&mut told, error)?,
                }
                let known = self.known.clone();
                other.insert(Box::new(Remembered {
                    known,
                    answer,
                    told,
                }))
            }
        };
        out.extend_from_slice(&remembered.told);
        match &remembered.answer {
            Ok(answer) => bounce::explained(out, answer, self.language),
            Err(_) => Ok(()),
        }
    }
}

/// Writes the members of an answer.
fn members(
    out: &mut Vec<u8>,
    bounce: Bounce<'_>,
    answer: Result<Classification<'_>, ClassifyError>,
    language: Language,
) -> io::Result<()> {
    match answer {
        Ok(answer) => bounce::members(out, bounce.text(), &answer, language),
        Err(error) => untold(out, &error),
    }
}

/// Writes why there is no answer.
fn untold(out: &mut Vec<u8>, error: &ClassifyError) -> io::Result<()> {
    bounce::value(out, "\"error\":", error.to_string())
}

/// Puts what is known of a failure together, so that no two that differ are the same bytes.
fn know(known: &mut Known, bounce: Bounce<'_>) {
    known.clear();
    let reply = bounce.stated_reply().map_or(0, |code| code.as_u16());
    known.extend_from_slice(&reply.to_le_bytes());
    match bounce.stated_status() {
        Some(status) => {
            known.push(status.class());
            known.extend_from_slice(&status.subject().to_le_bytes());
            known.extend_from_slice(&status.detail().to_le_bytes());
        }
        // No class is zero.
        None => known.extend_from_slice(&[0; 5]),
    }
    let command = bounce
        .stated_command()
        .map_or("", |command| command.as_str());
    let host = bounce.stated_remote_mta().unwrap_or_default();
    for part in [command.as_bytes(), host] {
        known.extend_from_slice(&part.len().to_le_bytes());
        known.extend_from_slice(part);
    }
    known.extend_from_slice(bounce.text());
}

#[cfg(test)]
mod tests {
    use bounce_classifier::{EnhancedStatusCode, ReplyCode, SmtpCommand};

    use super::*;

    #[test]
    fn what_is_remembered_is_what_would_be_said_anew() {
        let mut answers = Answers::new(None, Language::English, 1);
        let texts = [
            "Mailbox full",
            "User unknown",
            "Unknown user",
            "",
            "250 Ok",
            "5.1.1",
        ];
        let replies = [None, ReplyCode::from_u16(550), ReplyCode::from_u16(452)];
        let statuses = [
            None,
            EnhancedStatusCode::from_parts(5, 2, 2),
            EnhancedStatusCode::from_parts(4, 7, 1),
        ];
        let hosts = [None, Some("mfsmax.docomo.ne.jp"), Some("mx.example.jp")];
        let commands = [
            None,
            Some(SmtpCommand::RcptTo),
            Some(SmtpCommand::EndOfData),
        ];
        for _ in 0..4 {
            for text in texts {
                for reply in replies {
                    for status in statuses {
                        for (host, command) in hosts.iter().zip(commands) {
                            let bounce = Bounce::new(text)
                                .reply(reply)
                                .status(status)
                                .remote_mta(*host)
                                .command(command);
                            let (mut told, mut anew) = (Vec::new(), Vec::new());
                            answers.write(&mut told, bounce).unwrap();
                            members(&mut anew, bounce, classify(bounce), Language::English)
                                .unwrap();
                            assert_eq!(told, anew, "{bounce:?}");
                        }
                    }
                }
            }
        }
        let remembered = answers.remembered.iter().flatten().count();
        assert!(remembered > 100, "{remembered}");
    }
}
