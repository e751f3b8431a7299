//! Which kind of notice a message without fields is, by who sent it and what it says.

use crate::dsn::automatic::Sender;
use crate::dsn::notice::Marks;
use crate::dsn::report::Kind;

/// What tells one kind from another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clues {
    pub sender: Sender,
    pub subject: Marks,
    pub text: Marks,
    /// The header names recipients that were not reached.
    pub names_recipients: bool,
}

impl Clues {
    /// The kind of notice.
    pub fn kind(&self) -> Kind {
        let Self {
            sender,
            subject,
            text,
            ..
        } = self;
        if self.names_recipients {
            return self.outcome();
        }
        if (text.receipt && !(sender.is_system && text.opening))
            || (subject.receipt && !subject.failed)
        {
            return Kind::NotAReport;
        }
        if self.is_challenge() {
            return Kind::Challenge;
        }
        // Subjects of notices repeat those of messages.
        let is_other = (text.other && !(sender.is_system && text.opening))
            || (subject.other && !self.is_titled());
        if is_other {
            return Kind::NotAReport;
        }
        if self.is_notice() {
            self.outcome()
        } else if self.is_answer() {
            Kind::AutoReply
        } else {
            Kind::NotAReport
        }
    }

    /// Which outcome a notice tells.
    pub fn outcome(&self) -> Kind {
        let Self { subject, text, .. } = self;
        let is_titled_final = subject.is_final && !subject.delayed;
        let is_late = (subject.delayed && !subject.is_final) || (text.delayed && !is_titled_final);
        if is_late && !text.is_final {
            Kind::Delay
        } else if (subject.delivered || (text.delivered && !subject.failed))
            && !subject.is_final
            && !text.is_final
        {
            Kind::Success
        } else {
            Kind::Failure
        }
    }

    /// Whether it has the title of a notice, or words that only programs begin one with.
    pub fn is_sure(&self) -> bool {
        self.is_titled() || self.text.opening
    }

    /// Whether the subject is that of a notice.
    fn is_titled(&self) -> bool {
        self.subject.failed || self.subject.delayed || self.subject.delivered
    }

    /// Whether a program sent it.
    fn is_from_program(&self) -> bool {
        let sender = &self.sender;
        sender.is_system
            || sender.has_null_path
            || sender.is_generated
            || sender.is_reply_of_program
    }

    fn is_challenge(&self) -> bool {
        let Self {
            sender,
            subject,
            text,
            ..
        } = self;
        if sender.is_challenge {
            return true;
        }
        let may_ask = self.is_from_program() || sender.is_quiet || sender.is_reply_or_forward;
        let is_told = text.challenge && (may_ask || subject.challenge);
        let is_titled = subject.challenge && sender.is_reply_of_program && !subject.failed;
        let is_bounce = sender.is_system && (text.opening || subject.failed);
        let is_of_list = sender.is_list || (text.other && !subject.challenge && !text.demand);
        (text.demand || is_told || is_titled) && !is_bounce && !is_of_list
    }

    /// Whether it tells of a delivery. What a mail system says counts at once; others must have the words of a mail
    /// system, and no reply or list has.
    fn is_notice(&self) -> bool {
        let Self {
            sender,
            subject,
            text,
            ..
        } = self;
        let is_telling = text.opening || text.failed || text.delayed || text.delivered;
        if sender.is_reply_or_forward && !(sender.is_system && text.opening) {
            return false;
        }
        if sender.is_list && !sender.has_null_path {
            return false;
        }
        if sender.is_system {
            // Whatever the language, a daemon tells of a delivery, unless somebody has a program answer in its name;
            // and so does who quotes a reply.
            let is_of_daemon = sender.is_daemon
                && !(text.automatic || text.away || subject.automatic || subject.away);
            is_telling || text.replied || is_of_daemon || (self.is_titled() && !subject.automatic)
        } else if sender.is_reply_of_program && !text.opening {
            // A help desk repeats the subject and the words of what was sent to it.
            false
        } else if (subject.automatic || subject.away) && !subject.failed {
            false
        } else if self.is_from_program() || sender.is_nobody {
            // A tracker quotes notices, and its mails are generated as well.
            let may_be_untitled =
                sender.has_null_path || sender.is_reply_of_program || !sender.is_generated;
            (self.is_titled() && is_telling)
                || (text.opening && may_be_untitled && !text.automatic && !text.away)
        } else {
            // A name that nobody knows, but the words and the title of a notice.
            text.opening && self.is_titled()
        }
    }

    /// Whether a program answers for somebody. A person may write of holidays as well.
    fn is_answer(&self) -> bool {
        let Self {
            sender,
            subject,
            text,
            ..
        } = self;
        let is_away = text.automatic || text.away || subject.automatic || subject.away;
        let is_told = if self.is_from_program() {
            sender.is_reply_of_program
                || is_away
                || (sender.is_generated && sender.is_answer_of_exchange)
        } else if sender.is_reply_or_forward {
            sender.is_quiet && is_away
        } else {
            let is_told = text.automatic || (text.away && subject.away);
            subject.automatic || (sender.is_quiet && is_told)
        };
        is_told && !sender.is_list
    }
}
