//! The rules: what mail servers say, and which reason it stands for.
//!
//! Rules are data. There is one file per reason; nothing outside this folder knows a phrase or a
//! code. The build script compiles the phrases into static tables, so a rule costs nothing at run
//! time until its words occur.
//!
//! # Phrases
//!
//! A phrase is a sequence of words, found in this order, in any case, with any white space, line
//! folding or punctuation between them. Accents and full-width forms do not count (`réjeté` is
//! `rejete`); an apostrophe is nothing in `couldn't`, and divides words elsewhere (`l'adresse`). A
//! hyphen or an underscore separates words (`e-mail` is `e mail`). Text without spaces between words
//! (Chinese, Japanese, Korean) is taken character by character. The end of a sentence, an empty line
//! and a reply code that begins another reply end a phrase. E-mail addresses, host names, IP addresses
//! and URLs are not words: a phrase reads past them.
//!
//! | in a phrase | stands for |
//! |---|---|
//! | `full` | this word, and no longer one |
//! | `exceed*` | every word that begins so |
//! | `mail\|message` | one of these words |
//! | `(mail box\|mailbox)` | one of these runs of words |
//! | `[is]`, `[has been]` | these words, or nothing |
//! | `…` | up to 5 words (20 characters of Chinese, Japanese or Korean), or nothing |
//! | `<email>` `<host>` `<ip>` `<url>` `<path>` | something of this shape must stand here |
//! | `{box}` | a set of [`words`], which holds any of the above |

pub(crate) mod causes;
pub(crate) mod marks;
#[cfg(test)]
mod tests;
pub(crate) mod words;

mod account_suspended;
mod address_disabled;
mod address_not_found;
mod attachment_rejected;
mod authentication_failed;
mod blocked;
mod connection_failed;
mod content_rejected;
mod delivery_expired;
mod dns_failure;
mod domain_not_found;
mod greylisted;
mod invalid_address;
mod mailbox_full;
mod message_too_large;
mod policy_rejected;
mod rate_limited;
mod relay_denied;
mod reply;
mod sender_rejected;
mod server_unavailable;
mod smtp_timeout;
mod spam_rejected;
mod status;
pub(crate) mod success;
mod unclassified;
mod user_unknown;

use crate::cause::Cause;
use crate::phrases::Phrases;
use crate::reason::BounceReason;
use marks::Mark;

/// The reason that a rule stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// This reason, whatever the class.
    One(BounceReason),
    /// The hard reason; but the soft one when the class is 4 or the text says "temporarily".
    ByClass {
        /// The answer for class 5, and for no class at all.
        hard: BounceReason,
        /// The answer for class 4.
        soft: BounceReason,
    },
    /// No reason: the words mean nothing, and so does every match inside them.
    Nothing,
}

/// How much the words of a rule say. The strongest match decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Strength {
    /// Names a cause, where something else gives its reason; decides nothing.
    Hint,
    /// Consistent with several reasons; loses to a specific code.
    Vague,
    /// Names the cause loosely; beats every code.
    Broad,
    /// Names the cause.
    Specific,
    /// Names the root cause beyond doubt; beats other specific words beside it.
    Decisive,
}

/// How much a code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum CodeStrength {
    /// Servers use the code for many things: even vague words say more.
    Weak,
    /// The code names the cause: only specific words say more.
    Exact,
}

/// What servers say, and the reason that it stands for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule {
    /// The stable, public name: `<reason>.<what>`.
    pub id: &'static str,
    /// The reason.
    pub verdict: Verdict,
    /// How much the words say.
    pub strength: Strength,
    /// The words, each phrase an alternative; the library only has them compiled.
    pub phrases: Phrases,
    /// The finer cause, where the words name it.
    pub cause: Option<Cause>,
    /// The marks that must all be there.
    pub when: u16,
    /// The marks none of which may be there.
    pub unless: u16,
    /// The subject and detail that the enhanced status code must have.
    pub status: Option<(u16, u16)>,
    /// The class (4 or 5) that the reply must have.
    pub class: Option<u8>,
    /// The reply code that must have been given.
    pub reply: Option<u16>,
}

impl Rule {
    const fn new(
        id: &'static str,
        verdict: Verdict,
        strength: Strength,
        phrases: &'static [&'static str],
    ) -> Self {
        Self {
            id,
            verdict,
            strength,
            phrases: Phrases::new(phrases),
            cause: None,
            when: 0,
            unless: 0,
            status: None,
            class: None,
            reply: None,
        }
    }

    const fn cause(mut self, cause: Cause) -> Self {
        self.cause = Some(cause);
        self
    }

    const fn when(mut self, mark: Mark) -> Self {
        self.when |= mark.bit();
        self
    }

    const fn unless(mut self, mark: Mark) -> Self {
        self.unless |= mark.bit();
        self
    }

    const fn status(mut self, subject_and_detail: (u16, u16)) -> Self {
        self.status = Some(subject_and_detail);
        self
    }

    const fn class(mut self, class: u8) -> Self {
        self.class = Some(class);
        self
    }

    const fn reply(mut self, reply: u16) -> Self {
        self.reply = Some(reply);
        self
    }
}

/// What an enhanced status code stands for, when the words say nothing better.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StatusRule {
    /// The stable, public name.
    pub id: &'static str,
    /// Subject and detail (RFC 3463).
    pub status: (u16, u16),
    /// The reason.
    pub verdict: Verdict,
    /// How much the code says.
    pub strength: CodeStrength,
    /// The class (4 or 5), when the entry holds for one only.
    pub class: Option<u8>,
    /// The finer cause, where the code names it.
    pub cause: Option<Cause>,
}

impl StatusRule {
    const fn new(
        id: &'static str,
        status: (u16, u16),
        verdict: Verdict,
        strength: CodeStrength,
    ) -> Self {
        Self {
            id,
            status,
            verdict,
            strength,
            class: None,
            cause: None,
        }
    }

    const fn class(mut self, class: u8) -> Self {
        self.class = Some(class);
        self
    }

    const fn cause(mut self, cause: Cause) -> Self {
        self.cause = Some(cause);
        self
    }
}

/// What a reply code stands for, when nothing else says more.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ReplyRule {
    /// The stable, public name.
    pub id: &'static str,
    /// The reply code (RFC 5321).
    pub reply: u16,
    /// The reason.
    pub verdict: Verdict,
    /// How much the code says.
    pub strength: CodeStrength,
    /// The finer cause, where the code names it.
    pub cause: Option<Cause>,
}

impl ReplyRule {
    const fn new(id: &'static str, reply: u16, verdict: Verdict, strength: CodeStrength) -> Self {
        Self {
            id,
            reply,
            verdict,
            strength,
            cause: None,
        }
    }

    const fn cause(mut self, cause: Cause) -> Self {
        self.cause = Some(cause);
        self
    }
}

/// The rules of every reason, file by file.
const FILES: [&[Rule]; 25] = [
    address_not_found::RULES,
    domain_not_found::RULES,
    invalid_address::RULES,
    blocked::RULES,
    address_disabled::RULES,
    policy_rejected::RULES,
    user_unknown::RULES,
    mailbox_full::RULES,
    account_suspended::RULES,
    server_unavailable::RULES,
    rate_limited::RULES,
    message_too_large::RULES,
    dns_failure::RULES,
    content_rejected::RULES,
    authentication_failed::RULES,
    spam_rejected::RULES,
    attachment_rejected::RULES,
    sender_rejected::RULES,
    relay_denied::RULES,
    greylisted::RULES,
    connection_failed::RULES,
    smtp_timeout::RULES,
    delivery_expired::RULES,
    unclassified::RULES,
    causes::RULES,
];

const COUNT: usize = {
    let (mut count, mut file) = (0, 0);
    while file < FILES.len() {
        count += FILES[file].len();
        file += 1;
    }
    count
};

/// Every rule that has words; the compiled phrases name a rule by its place here.
pub(crate) static RULES: [Rule; COUNT] = {
    let mut all = [FILES[0][0]; COUNT];
    let (mut count, mut file) = (0, 0);
    while file < FILES.len() {
        let mut at = 0;
        while at < FILES[file].len() {
            all[count] = FILES[file][at];
            count += 1;
            at += 1;
        }
        file += 1;
    }
    all
};

/// The rule with a number; they are numbered from 1, so that 0 can stand for none.
pub(crate) fn rule(number: u16) -> Option<&'static Rule> {
    RULES.get(usize::from(number).checked_sub(1)?)
}

/// By number of a rule: how much its words say, and whether they say that others mean nothing.
static STRENGTHS: [(Strength, bool); COUNT + 1] = {
    let mut all = [(Strength::Hint, false); COUNT + 1];
    let mut at = 0;
    while at < COUNT {
        let is_shield = matches!(RULES[at].verdict, Verdict::Nothing);
        all[at + 1] = (RULES[at].strength, is_shield);
        at += 1;
    }
    all
};

/// How much the words of the rule with a number say.
pub(crate) fn strength_of(number: u16) -> Strength {
    STRENGTHS[usize::from(number).min(COUNT)].0
}

/// Whether the words of the rule with a number say that others mean nothing.
pub(crate) fn is_shield(number: u16) -> bool {
    STRENGTHS[usize::from(number).min(COUNT)].1
}

/// Whether the rule at a place of [`RULES`] never decides, and only names a cause.
pub(crate) const fn is_hint(place: usize) -> bool {
    // The hints are the last file.
    place >= COUNT - causes::RULES.len()
}

pub(crate) use reply::REPLY;
pub(crate) use status::STATUS;
