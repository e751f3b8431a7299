//! Who a notice is about, and what it says of each: from where addresses stand in its lines.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use memchr::memchr;

use crate::dsn::address::{addresses_in, bare};
use crate::dsn::limits::{LONGEST_DIAGNOSTIC, MOST_ADDRESSES, MOST_RECIPIENTS};
use crate::dsn::notice::text::Notice;

/// An address that a notice is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub address: String,
    /// What stands behind the address and in the lines below it.
    pub reason: String,
}

impl Found {
    /// The address that it comes of, where the text says so right behind it, as Exim's does.
    pub fn generated_from(&self) -> Option<&str> {
        let (comment, _) = self.reason.strip_prefix('(')?.split_once(')')?;
        let (how, from) = comment.split_once("generated from ")?;
        matches!(how, "" | "ultimately ").then_some(from)
    }
}

/// What is known before the text is read.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// Addresses that the notice cannot be about: whom it was sent to, and who sent it.
    pub others: Vec<String>,
    /// The recipients of the message that is returned.
    pub recipients: Vec<String>,
}

/// Where an address stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    /// Somewhere in a sentence.
    Inline,
    /// In a sentence that says that something failed, or where mail was to go.
    Telling,
    /// Behind a key that says that it is a recipient: "Recipient: …".
    Keyed,
    /// First on its line, perhaps in brackets.
    Leading,
}

/// An address in a line.
struct Candidate {
    address: String,
    form: Form,
    line: usize,
    /// What is behind it on its line.
    behind: String,
    /// It is called the one that the sender used.
    is_of_sender: bool,
    /// It goes on with the list that the one before it begins or goes on with.
    is_in_a_row: bool,
    /// The words before it say where mail was to go: "to …".
    is_goal: bool,
}

/// Words with which a sentence goes on to where mail was to go, in lower case.
const BEFORE_GOALS: &[&str] = &[
    " to",
    " for",
    " an",
    " für",
    " à",
    " a",
    " para",
    " per",
    " aan",
    " til",
    " till",
    " do",
    " dla",
    " на",
    " для",
    " recipient",
    " user",
    " address",
    " mailbox",
    " account",
    "发给",
    "给",
    "宛先",
];

/// What stands before a colon and a recipient, in lower case.
const KEYS: &[&str] = &[
    "recipient",
    "recipients",
    "addresses",
    "rcpt to",
    "rcpt",
    "to",
    "failed address",
    "address",
    "mailbox",
    "user",
    "unknown user",
    "user unknown",
    "no such user",
    "invalid recipient",
    "delivered to",
    "not delivered to",
    "undeliverable to",
    "original address",
    "email",
    "e-mail",
    "mail address",
    "intended",
    "invalid address",
    "sent to",
    "addressee",
    "destination",
    "account",
    "empfänger",
    "adresse",
    "an",
    "destinataire",
    "destinatario",
    "destinatário",
    "ontvanger",
    "geadresseerde",
    "mottagare",
    "получатель",
    "кому",
    "adresat",
    "宛先",
    "宛先アドレス",
    "送信先",
    "受信者",
    "あて先",
    "メールアドレス",
    "アドレス",
    "收件人",
    "收件者",
    "받는 사람",
    "수신자",
];

/// What stands before a colon and an address that is no recipient, in lower case.
const OTHER_KEYS: &[&str] = &[
    "from",
    "mail from",
    "sender",
    "reply-to",
    "message-id",
    "message id",
    "messageid",
    "return-path",
    "cc",
    "subject",
    "contact",
    "postmaster",
    "reporting-mta",
    "original sender",
    "envelope-from",
    "envelope from",
    "von",
    "de",
    "da",
    "送信者",
    "差出人",
    "发件人",
    "寄件者",
    "support",
    "help",
    "abuse",
    "in-reply-to",
    "references",
    "mail-id",
    "id",
    "administrator",
];

/// Words in the line of an address that the notice is about, in lower case.
const TELLING: &[&str] = &[
    "deliver",
    "not reach",
    "recipient",
    "unknown",
    "rejected",
    "not exist",
    "mailbox",
    "failed",
    "unable to",
    "couldn't",
    "could not",
    "cannot",
    "zugestellt",
    "zustell",
    "remis",
    "distribué",
    "délivré",
    "entreg",
    "recapit",
    "consegn",
    "bezorgd",
    "levere",
    "доставл",
    "dostarcz",
    "doruč",
    "teslim",
    "配信",
    "配送",
    "配達",
    "送信",
    "届",
    "宛",
    "投递",
    "投遞",
    "送达",
    "送達",
    "傳送",
    "传递",
    "傳遞",
    "发送",
    "배달",
    "전송",
    "전달",
    "보낸",
    "user",
    "account",
    "rcpt to",
    "group",
];

/// Local parts of addresses that mail systems have, and of their keepers.
const SYSTEMS: &[&str] = &[
    "mailer-daemon",
    "postmaster",
    "hostmaster",
    "mailerdaemon",
    "mail-daemon",
];

/// Local parts of addresses of those whom a notice says to ask. Where it does not do so in a sentence, it may be about
/// them.
const HELPERS: &[&str] = &[
    "abuse", "support", "helpdesk", "help", "noreply", "no-reply",
];

/// Finds who a notice is about.
pub(crate) fn find(notice: &Notice, known: &Known) -> Vec<Found> {
    let lines: Vec<&str> = notice.words.lines().collect();
    let mut candidates = candidates(&lines);
    let is_other = |candidate: &Candidate| {
        let is = |other: &String| other.eq_ignore_ascii_case(&candidate.address);
        known.others.iter().any(is) && !known.recipients.iter().any(is)
    };
    let is_known = |candidate: &&Candidate| {
        known
            .recipients
            .iter()
            .any(|recipient| recipient.eq_ignore_ascii_case(&candidate.address))
    };
    candidates
        .retain(|candidate| is_known(&candidate) || !(is_other(candidate) || is_asked(candidate)));
    let best = candidates.iter().map(|candidate| candidate.form).max();
    let chosen: Vec<&Candidate> = match best {
        None => Vec::new(),
        Some(Form::Leading) => {
            let leading = of_form(&candidates, Form::Leading);
            let is_any_known = leading.iter().any(is_known);
            // Whom to ask stands alone on a line as well, but nothing is said of them.
            let is_about = |candidate: &&Candidate| {
                !is_any_known || is_known(candidate) || !reason(&lines, candidate, &[]).is_empty()
            };
            leading.into_iter().filter(is_about).collect()
        }
        // Any other address than that of the message has to be told.
        Some(Form::Inline)
            if !known.recipients.is_empty() && !candidates.iter().any(|c| is_known(&c)) =>
        {
            Vec::new()
        }
        Some(form) => {
            let recipients: Vec<&Candidate> = candidates.iter().filter(is_known).collect();
            match form {
                Form::Keyed => without_repetition(of_form(&candidates, Form::Keyed)),
                _ if !recipients.is_empty() => recipients,
                form => told_by(of_form(&candidates, form)),
            }
        }
    };
    let starts: Vec<usize> = chosen.iter().map(|candidate| candidate.line).collect();
    let mut found: Vec<Found> = Vec::new();
    for candidate in chosen {
        let reason = reason(&lines, candidate, &starts);
        let is_full = found.len() >= MOST_RECIPIENTS;
        let twin = found
            .iter()
            .position(|known| known.address.eq_ignore_ascii_case(&candidate.address));
        match twin.and_then(|place| found.get_mut(place)) {
            // A list of addresses, and what happened to each below.
            Some(twin) if twin.reason.is_empty() => twin.reason = reason,
            Some(_) => {}
            None if is_full => break,
            None => found.push(Found {
                address: candidate.address.clone(),
                reason,
            }),
        }
    }
    if found.is_empty() {
        found = without_domain(&lines, known);
        // A name that is none of theirs says less than the message.
        if !known.recipients.is_empty() && !found.iter().any(|found| found.address.contains('@')) {
            found.clear();
        }
    }
    found
}

/// One sentence speaks of one address, or of a list; further ones are whom to ask.
fn told_by(candidates: Vec<&Candidate>) -> Vec<&Candidate> {
    let first = candidates.iter().position(|candidate| candidate.is_goal);
    let mut rest = candidates.into_iter().skip(first.unwrap_or(0));
    let mut told: Vec<&Candidate> = rest.next().into_iter().collect();
    told.extend(rest.take_while(|candidate| candidate.is_in_a_row));
    told
}

fn of_form(candidates: &[Candidate], form: Form) -> Vec<&Candidate> {
    candidates
        .iter()
        .filter(|candidate| candidate.form == form)
        .collect()
}

/// Where "Original address: …" stands below "Recipient address: …", both are one recipient.
fn without_repetition(keyed: Vec<&Candidate>) -> Vec<&Candidate> {
    let mut kept: Vec<&Candidate> = Vec::new();
    for candidate in keyed {
        let is_near = kept
            .last()
            .is_some_and(|last| candidate.line - last.line <= 2);
        if !(candidate.is_of_sender && is_near) {
            kept.push(candidate);
        }
    }
    kept
}

/// Whether an address is that of whom to ask.
fn is_asked(candidate: &Candidate) -> bool {
    let local = candidate.address.split('@').next().unwrap_or_default();
    let is_in = |names: &[&str]| names.iter().any(|name| name.eq_ignore_ascii_case(local));
    is_in(SYSTEMS) || (candidate.form < Form::Keyed && is_in(HELPERS))
}

/// The addresses in all lines.
fn candidates(lines: &[&str]) -> Vec<Candidate> {
    let mut all = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        if let Some(address) = directory_name(line) {
            all.push(Candidate {
                address: address.to_owned(),
                form: Form::Leading,
                line: number,
                behind: String::new(),
                is_of_sender: false,
                is_in_a_row: false,
                is_goal: false,
            });
            continue;
        }
        if memchr(b'@', line.as_bytes()).is_none() {
            continue;
        }
        let line = start_of_line(line, LONGEST_LINE);
        let lower = line.to_lowercase();
        // Where the one before ends, and how it stands: further ones in a row stand alike.
        let mut last: Option<(usize, Form)> = None;
        for (start, end) in addresses_in(line) {
            let before = line.get(..start).unwrap_or_default();
            let address = line.get(start..end).unwrap_or_default();
            let behind = line.get(end..).unwrap_or_default();
            let in_a_row =
                last.filter(|&(end, _)| line.get(end..start).is_some_and(is_between_addresses));
            let form = match in_a_row {
                Some((_, form)) => Some(form),
                None => form_of(before, behind, &lower),
            };
            let Some(form) = form else {
                last = None;
                continue;
            };
            last = Some((end, form));
            if all.len() >= MOST_ADDRESSES {
                return all;
            }
            let behind = behind.trim_start_matches(|c: char| {
                c.is_whitespace()
                    || matches!(
                        c,
                        '\'' | '>' | ':' | '-' | ')' | '"' | ']' | ';' | ',' | '.'
                    )
            });
            // What is said of a list stands behind its last address.
            if in_a_row.is_some()
                && let Some(before) = all.last_mut()
            {
                before.behind.clear();
            }
            let goal = end_of(before.trim_end_matches(['<', '"', '\'', '`', '[', '(', ' ', ':']));
            let goal = goal.to_lowercase();
            all.push(Candidate {
                address: bare(address).to_owned(),
                form,
                line: number,
                behind: start_of_line(behind, LONGEST_KEPT).to_owned(),
                is_of_sender: lower.contains("original"),
                is_in_a_row: in_a_row.is_some(),
                is_goal: BEFORE_GOALS.iter().any(|words| goal.ends_with(words)),
            });
        }
    }
    all
}

/// The name of a mailbox in a directory, on a line of its own: X.400 (`/C=JP/ADMD= /S=Yamada/`, `C=JP;A= ;S=Yamada`), or
/// X.500 as Notes writes it (`CN=Taro Yamada/O=Org`).
fn directory_name(line: &str) -> Option<&str> {
    const STARTS: &[&str] = &[
        "/C=", "/G=", "/S=", "/O=", "/PN=", "/CN=", "C=", "G=", "S=", "CN=", "DDA:",
    ];
    memchr(b'=', line.as_bytes())?;
    let name = bare(line.get(..LONGEST_KEPT).unwrap_or(line));
    let is_named = STARTS.iter().any(|start| {
        name.get(..start.len())
            .is_some_and(|found| found.eq_ignore_ascii_case(start))
    });
    let has_parts = name.contains(['/', ';']) && name.matches('=').count() > 1;
    (is_named && has_parts).then_some(name)
}

/// The last words of a text.
fn end_of(text: &str) -> &str {
    const LONGEST: usize = 24;
    let starts = text.len().saturating_sub(LONGEST)..text.len();
    let mut ends = starts.filter_map(|start| text.get(start..));
    ends.next().unwrap_or_default()
}

/// Whether what stands between two addresses makes them a list: a comma, and perhaps a name.
fn is_between_addresses(text: &str) -> bool {
    const LONGEST_NAME: usize = 60;
    let has_comma = text
        .trim_start_matches(['>', '\'', '"', ' ', ')', ']'])
        .starts_with([',', ';']);
    has_comma && text.len() <= LONGEST_NAME && !text.contains([':', '：'])
}

/// Where an address stands on its line; none if what is before it says that it is another.
fn form_of(before: &str, behind: &str, lower: &str) -> Option<Form> {
    let before = before.trim_end_matches([
        '<', '"', '\'', '`', '[', '(', ' ', '\t', '\u{3000}', '「', '『', '＜',
    ]);
    let before = before
        .strip_suffix("SMTP:")
        .or_else(|| before.strip_suffix("smtp:"))
        .or_else(|| before.strip_suffix("mailto:"))
        .unwrap_or(before)
        .trim_end_matches(['<', '[', '(', ' ']);
    let start = before.trim_start_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '*' | '-' | '>' | '•' | '·' | '<' | '"' | '[' | '(' | '・' | '■' | '●' | '○' | '◆'
            )
    });
    if start.is_empty() {
        return (!behind.trim_start().to_lowercase().starts_with("wrote")).then_some(Form::Leading);
    }
    // "1. <taro@example.jp>"; but "550 <taro@example.jp>" is a line of a transcript.
    let number = start.trim_end_matches(['.', ')']);
    if number.bytes().all(|byte| byte.is_ascii_digit()) {
        let is_reply = number.len() == 3 && number == start;
        return Some(if is_reply {
            Form::Telling
        } else {
            Form::Leading
        });
    }
    let key = before.trim_end();
    let key = key.replace("(s)", "");
    if let Some(key) = key.strip_suffix([':', '：', '=']) {
        let key = key.rsplit([',', ';', '.']).next().unwrap_or(key).trim();
        let key = key
            .trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase();
        let ends = |known: &&str| {
            key.strip_suffix(*known).is_some_and(|rest| {
                rest.is_empty() || rest.ends_with(|c: char| !c.is_ascii_alphanumeric())
            })
        };
        if ["expanded from", "generated by"].contains(&key.as_str()) {
            return Some(Form::Keyed);
        }
        if OTHER_KEYS.iter().any(&ends) {
            return None;
        }
        if KEYS.iter().any(ends) {
            return Some(Form::Keyed);
        }
    }
    let other = [
        "from",
        "sender",
        "contact",
        "message-id",
        "message id",
        " message",
        "mail to postmaster",
        "helo",
        "envelope-from",
    ];
    let lower_before = before.trim_end().to_lowercase();
    if other.iter().any(|word| lower_before.ends_with(word)) {
        return None;
    }
    let is_telling = TELLING.iter().any(|word| lower.contains(word));
    Some(if is_telling {
        Form::Telling
    } else {
        Form::Inline
    })
}

/// What a notice says of an address: behind it and below it, up to the next one. Where it stands alone, the next
/// paragraph.
fn reason(lines: &[&str], candidate: &Candidate, starts: &[usize]) -> String {
    let mut reason = candidate.behind.trim().to_owned();
    let mut blanks = 0;
    for (number, line) in lines.iter().enumerate().skip(candidate.line + 1) {
        if starts.binary_search(&number).is_ok() || reason.len() > LONGEST_DIAGNOSTIC {
            break;
        }
        let line = line.trim();
        if line.is_empty() {
            // "… because:"
            if !reason.is_empty() && !reason.ends_with(':') {
                break;
            }
            blanks += 1;
            continue;
        }
        // Nothing that is far off, and nothing of the next section.
        if blanks > 2 || line.starts_with("-----") {
            break;
        }
        // Lines are broken where they are long; a reply begins anew.
        let begins =
            line.starts_with(['<', '>']) || line.bytes().take(3).all(|byte| byte.is_ascii_digit());
        if !reason.is_empty() {
            reason.push(if begins { '\n' } else { ' ' });
        }
        reason.push_str(line);
    }
    let is_next_paragraph = blanks > 0 && candidate.behind.trim().is_empty();
    if is_next_paragraph && speaks_of_another(&reason, &candidate.address) {
        reason.clear();
    }
    reason
}

/// Whether a text has an address that is not this one.
fn speaks_of_another(text: &str, address: &str) -> bool {
    addresses_in(text).iter().any(|&(start, end)| {
        text.get(start..end)
            .is_some_and(|found| !found.eq_ignore_ascii_case(address))
    })
}

/// Names of mailboxes without a domain, as systems for an organisation have them: on a line of their own, perhaps with
/// the reason in brackets, below a line that ends in a colon.
fn without_domain(lines: &[&str], known: &Known) -> Vec<Found> {
    let mut found = Vec::new();
    let mut is_announced = false;
    for line in lines {
        let trimmed = line.trim();
        if trimmed.is_empty() {
            continue;
        }
        let is_name = |name: &str| {
            let is_of_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
            !name.is_empty() && name.chars().all(is_of_name)
        };
        let named = match trimmed.split_once(" (") {
            Some((name, reason)) => {
                Some((name, reason)).filter(|(name, reason)| is_name(name) && reason.ends_with(')'))
            }
            None => Some((trimmed, "")).filter(|(name, _)| is_name(name)),
        };
        match named {
            Some((name, reason)) if is_announced && found.len() < MOST_RECIPIENTS => {
                let full = known.recipients.iter().find(|recipient| {
                    recipient
                        .split('@')
                        .next()
                        .is_some_and(|local| local.eq_ignore_ascii_case(name))
                });
                found.push(Found {
                    address: full.cloned().unwrap_or_else(|| name.to_owned()),
                    reason: reason.trim_end_matches(')').to_owned(),
                });
            }
            _ => {
                let lower = trimmed.to_lowercase();
                is_announced = trimmed.ends_with(':')
                    && [
                        "recipient",
                        "address",
                        "following",
                        "user",
                        "mailbox",
                        "deliver",
                    ]
                    .iter()
                    .any(|word| lower.contains(word));
            }
        }
    }
    found
}

/// Bytes of a line that are looked through for addresses.
const LONGEST_LINE: usize = 4 * 1024;

/// Bytes of a line that are kept as a reason.
const LONGEST_KEPT: usize = 512;

/// As much of a line as is read.
fn start_of_line(line: &str, longest: usize) -> &str {
    let end = (longest.saturating_sub(3)..=longest)
        .rev()
        .find(|&end| line.is_char_boundary(end))
        .filter(|&end| end < line.len());
    end.and_then(|end| line.get(..end)).unwrap_or(line).trim()
}

/// What the lines say that have an address in them, with the line below each, by the address in lower case.
pub(crate) fn mentions(notice: &Notice) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    let mut count = 0;
    let mut lines = notice.words.lines().peekable();
    while let Some(line) = lines.next() {
        if memchr(b'@', line.as_bytes()).is_none() {
            continue;
        }
        let kept = start_of_line(line, LONGEST_KEPT);
        let next = lines
            .peek()
            .map_or("", |next| start_of_line(next, LONGEST_KEPT));
        for (start, end) in addresses_in(start_of_line(line, LONGEST_LINE)) {
            count += 1;
            if count > MOST_ADDRESSES {
                return all;
            }
            let address = line
                .get(start..end)
                .unwrap_or_default()
                .to_ascii_lowercase();
            let about = all.entry(address).or_default();
            // An address alone says nothing.
            let kept = if end - start + 3 >= kept.len() {
                ""
            } else {
                kept
            };
            if about.len() < LONGEST_DIAGNOSTIC {
                about.push_str(kept);
                about.push('\n');
                about.push_str(next);
                about.push('\n');
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(text: &str) -> Vec<String> {
        let found = find(&Notice::of(text), &Known::default());
        found.into_iter().map(|found| found.address).collect()
    }

    #[test]
    fn recipients_stand_where_notices_write_them() {
        for (text, expected) in [
            (
                "<a@b.example>:\nno such user\n\n<c@d.example>:\nfull\n",
                &["a@b.example", "c@d.example"][..],
            ),
            ("  a@b.example\n    Unrouteable address\n", &["a@b.example"]),
            (
                "Recipient: [SMTP:a@b.example]\nContact x@y.example\n",
                &["a@b.example"],
            ),
            (
                "Your message to a@b.example could not be delivered.\nAsk x@y.example.\n",
                &["a@b.example"],
            ),
            ("From: x@y.example\nTo: a@b.example\n", &["a@b.example"]),
            (
                "<support@b.example>:\nno such user\n",
                &["support@b.example"],
            ),
            ("It could not be delivered. Ask support@b.example.\n", &[]),
            (
                "undeliverable to the following:\n\ttaro (user not found)\n",
                &["taro"],
            ),
            ("nothing\n", &[]),
        ] {
            assert_eq!(addresses(text), expected, "{text}");
        }
    }

    #[test]
    fn reasons_stand_beside_recipients() {
        let found = find(
            &Notice::of("<a@b.example>: one\n two\n\nelse\n<c@d.example>:\nthree\n"),
            &Known::default(),
        );
        let reasons: Vec<_> = found.iter().map(|found| found.reason.as_str()).collect();
        assert_eq!(reasons, ["one two", "three"]);
    }
}
