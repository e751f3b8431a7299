//! Answers on replies, those that were given before remembered.
//!
//! Servers say the same to many: what was written of a reply is kept, and written again where the same is known of
//! another failure. So much is kept that it fits into the caches of a processor; what comes only once is not kept at
//! all.

use std::hash::BuildHasher;
use std::io;

use bounce_classifier::{Bounce, Classifier, Language};
use foldhash::fast::FixedState;

use crate::bounce;

/// How many answers are kept.
const SLOTS: usize = 1 << 11;

/// Longer texts are seldom the same.
const LONGEST_KEPT: usize = 1 << 10;

/// What is known of a failure, as bytes: what is stated, with signs between that no text has, and the text.
type Known = Vec<u8>;

/// Gives answers in one language.
pub struct Answers {
    classifier: Classifier,
    language: Language,
    hashing: FixedState,
    slots: Vec<Slot>,
    known: Known,
}

/// The last failure with one of the hashes that belong here.
#[derive(Clone, Default)]
struct Slot {
    hash: u64,
    /// What is known of it; empty if it came only once.
    known: Known,
    /// The members of its answer, as JSON.
    members: Vec<u8>,
}

impl Answers {
    pub fn new(classifier: Classifier, language: Language) -> Self {
        Self {
            classifier,
            language,
            hashing: FixedState::default(),
            slots: vec![Slot::default(); SLOTS],
            known: Vec::new(),
        }
    }

    /// Writes the members of the answer, or one that says why there is none, without the brackets.
    pub fn write(&mut self, out: &mut Vec<u8>, bounce: Bounce<'_>) -> io::Result<()> {
        if bounce.text().len() > LONGEST_KEPT {
            return self.write_anew(out, bounce);
        }
        self.know(&bounce);
        let hash = self.hashing.hash_one(&self.known);
        let place = usize::try_from(hash).unwrap_or_default() % SLOTS;
        let Some(slot) = self.slots.get(place) else {
            return self.write_anew(out, bounce);
        };
        if slot.hash != hash {
            // Once is not often.
            let slot = Slot {
                hash,
                ..Slot::default()
            };
            self.keep(place, slot);
            return self.write_anew(out, bounce);
        }
        if slot.known == self.known {
            out.extend_from_slice(&slot.members);
            return Ok(());
        }
        let start = out.len();
        self.write_anew(out, bounce)?;
        let members = out.get(start..).unwrap_or_default().to_vec();
        let known = self.known.clone();
        self.keep(
            place,
            Slot {
                hash,
                known,
                members,
            },
        );
        Ok(())
    }

    fn keep(&mut self, place: usize, new: Slot) {
        if let Some(slot) = self.slots.get_mut(place) {
            *slot = new;
        }
    }

    /// Puts what is known of a failure together.
    fn know(&mut self, bounce: &Bounce<'_>) {
        let known = &mut self.known;
        known.clear();
        let reply = bounce.stated_reply().map_or(0, |code| code.as_u16());
        known.extend_from_slice(&reply.to_le_bytes());
        if let Some(status) = bounce.stated_status() {
            known.push(status.class());
            known.extend_from_slice(&status.subject().to_le_bytes());
            known.extend_from_slice(&status.detail().to_le_bytes());
        } else {
            known.extend_from_slice(&[0; 5]);
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

    fn write_anew(&self, out: &mut Vec<u8>, bounce: Bounce<'_>) -> io::Result<()> {
        match self.classifier.classify(bounce) {
            Ok(answer) => bounce::members(out, bounce.text(), &answer, self.language),
            Err(error) => bounce::value(out, "\"error\":", error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use bounce_classifier::{EnhancedStatusCode, ReplyCode, SmtpCommand};

    use super::*;

    #[test]
    fn what_is_remembered_is_what_would_be_said_anew() {
        let mut answers = Answers::new(Classifier::new(), Language::English);
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
                            answers.write_anew(&mut anew, bounce).unwrap();
                            assert_eq!(told, anew, "{bounce:?}");
                        }
                    }
                }
            }
        }
        let remembered = answers
            .slots
            .iter()
            .filter(|slot| !slot.known.is_empty())
            .count();
        assert!(remembered > 100, "{remembered}");
    }
}
