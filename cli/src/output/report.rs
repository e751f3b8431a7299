//! The answer for people: a report on one reply, or a row.

use std::io::{self, Write};
use std::time::Duration;

use anstyle::{AnsiColor, Effects, Style};
use bounce_classifier::{
    Basis, Blocklist, Bounce, BounceKind, Classification, Classifier, ClassifyError, Language,
    Provider, ProviderKind,
};
use bounce_filter::terminal;

use crate::output::width;
use crate::texts::{self, Texts, fill};

/// How wide the labels are, with what stands between them and the values.
const LABELS: usize = 16;

const LABEL: Style = Style::new().effects(Effects::DIMMED);
const HARD: Style = AnsiColor::Red.on_default().effects(Effects::BOLD);
const SOFT: Style = AnsiColor::Yellow.on_default().effects(Effects::BOLD);
/// The words that decided.
const MATCHED: Style = Style::new().effects(Effects::BOLD.insert(Effects::INVERT));

/// How a report looks.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    pub language: Language,
    pub has_color: bool,
}

impl Look {
    fn texts(self) -> &'static Texts {
        texts::of(self.language)
    }

    fn painted(self, style: Style, text: &str) -> String {
        if self.has_color {
            format!("{style}{text}{style:#}")
        } else {
            text.to_owned()
        }
    }
}

/// Whether a failure is final, in words.
pub fn kind(kind: BounceKind, texts: &Texts) -> &'static str {
    match kind {
        BounceKind::Hard => texts.report.hard,
        BounceKind::Soft => texts.report.soft,
    }
}

fn basis(basis: Basis, texts: &Texts) -> &'static str {
    match basis {
        Basis::Words => texts.report.by_words,
        Basis::EnhancedStatusCode => texts.report.by_status,
        Basis::ReplyCode => texts.report.by_reply,
        Basis::Class => texts.report.by_class,
        other => other.as_str(),
    }
}

/// What kind of provider one is, in words.
pub fn provider_kind(kind: ProviderKind, texts: &Texts) -> &'static str {
    match kind {
        ProviderKind::Mailbox => texts.report.mailbox,
        ProviderKind::Filter => texts.report.filter,
        ProviderKind::Sender => texts.report.sender,
        ProviderKind::Software => texts.report.software,
        other => other.as_str(),
    }
}

/// Who wrote the reply: "Gmail (mailbox provider)".
pub fn provider(provider: Provider, texts: &Texts) -> String {
    let kind = provider_kind(provider.kind(), texts);
    fill(texts.report.with_kind, &[provider.name(), kind])
}

/// What a blocklist lists, in words.
pub fn listed_kinds(list: Blocklist, texts: &Texts) -> String {
    let (listed, said) = (list.lists(), &texts.report);
    let kinds = [
        (listed.ip_addresses(), said.ip_addresses),
        (listed.domains(), said.domains),
        (listed.urls(), said.urls),
        (listed.email_addresses(), said.email_addresses),
    ];
    let kinds = kinds.into_iter().filter(|(lists, _)| *lists);
    let kinds: Vec<&str> = kinds.map(|(_, name)| name).collect();
    kinds.join(said.and)
}

/// A blocklist, who runs it, what it lists, and whether it is dead.
pub fn blocklist(list: Blocklist, texts: &Texts) -> String {
    let kinds = listed_kinds(list, texts);
    let (name, operator) = (list.name(), list.operator());
    match (list.is_dead(), list.dead_since()) {
        (true, Some(year)) => fill(
            texts.report.dead_list_since,
            &[name, operator, &kinds, &year.to_string()],
        ),
        (true, None) => fill(texts.report.dead_list, &[name, operator, &kinds]),
        (false, _) => fill(texts.report.live_list, &[name, operator, &kinds]),
    }
}

/// A wait in words: "1 hour 30 minutes".
fn wait(wait: Duration, texts: &Texts) -> String {
    let seconds = wait.as_secs();
    let counts = [
        seconds / 86_400,
        seconds / 3_600 % 24,
        seconds / 60 % 60,
        seconds % 60,
    ];
    let parts = counts.into_iter().zip(&texts.report.units);
    let parts = parts.filter(|(count, _)| *count > 0);
    let parts: Vec<String> = parts
        .map(|(count, [one, several])| {
            let unit = if count == 1 { one } else { several };
            format!("{count}{}{unit}", texts.report.between_units)
        })
        .collect();
    parts.join(texts.report.between_units)
}

/// Writes a report on one reply; false if it cannot be classified.
pub fn report(
    out: &mut impl Write,
    text: &[u8],
    classifier: &Classifier,
    look: Look,
) -> io::Result<bool> {
    let answer = match classifier.classify(Bounce::new(text)) {
        Ok(answer) => answer,
        Err(error) => {
            writeln!(out, "{}", texts::no_answer(error, look.language))?;
            return Ok(false);
        }
    };
    let (language, texts) = (look.language, look.texts());
    let labels = &texts.report;
    let reason = answer.reason();
    let advice = answer.advice(language);
    let mut line = |label: &str, value: &str| writeln!(out, "{}{value}", padded(label, look));
    let is_final = match answer.kind() {
        BounceKind::Hard => HARD,
        BounceKind::Soft => SOFT,
    };
    let said = look.painted(is_final, kind(answer.kind(), texts));
    line(labels.kind, &format!("{said} [{}]", answer.kind()))?;
    line(labels.reason, &format!("{} [{reason}]", advice.title))?;
    if let Some(cause) = answer.cause() {
        line(labels.cause, &format!("{} [{cause}]", cause.text(language)))?;
    }
    let codes = codes(&answer, language);
    if !codes.is_empty() {
        line(labels.codes, &codes)?;
    }
    let rule = one_line(answer.rule().as_str().as_bytes());
    line(
        labels.basis,
        &format!("{} [{rule}]", basis(answer.basis(), texts)),
    )?;
    if let Some(note) = answer.note() {
        line(labels.note, &one_line(note.as_bytes()))?;
    }
    if answer.matched().is_some() {
        line(labels.matched, &marked(text, &answer, look))?;
    }
    if let Some(who) = answer.provider() {
        line(
            labels.provider,
            &format!("{} [{who}]", provider(who, texts)),
        )?;
        if let Some(page) = who.postmaster() {
            line(labels.postmaster, page)?;
        }
    }
    if let Some(list) = answer.blocklist() {
        line(
            labels.blocklist,
            &format!("{} [{list}]", blocklist(list, texts)),
        )?;
        if let Some(listed) = answer.listed_in(text) {
            line(labels.listed, &one_line(listed))?;
        }
        if let Some(page) = list.lookup() {
            line(labels.lookup, page)?;
        }
    }
    line(labels.description, advice.description)?;
    let action = answer.action();
    let next = action.text(language);
    line(labels.action, &format!("{} [{action}]", next.title))?;
    if let Some(stated) = answer.retry_after() {
        line(labels.wait, &wait(stated, texts))?;
    }
    line(labels.remedy, advice.remedy)?;
    Ok(true)
}

/// Writes one row on one reply: kind, reason, title, the words that decided.
pub fn row(
    out: &mut impl Write,
    bounce: Bounce<'_>,
    answer: &Result<Classification<'_>, ClassifyError>,
    look: Look,
) -> io::Result<()> {
    match answer {
        Ok(answer) => {
            let words = answer.matched_in(bounce.text());
            let decided = words.map_or_else(|| codes(answer, look.language), one_line);
            let kind = format!("{:<4}", answer.kind());
            let style = match answer.kind() {
                BounceKind::Hard => HARD,
                BounceKind::Soft => SOFT,
            };
            writeln!(
                out,
                "{}  {:<21}  {}  [{decided}]",
                look.painted(style, &kind),
                answer.reason(),
                answer.reason().text(look.language).title,
            )
        }
        Err(error) => writeln!(
            out,
            "-     {:<21}  {}",
            "-",
            texts::no_answer(*error, look.language)
        ),
    }
}

/// The codes that were used, with what the standards say of them.
fn codes(answer: &Classification<'_>, language: Language) -> String {
    let reply = answer.reply().map(|code| match code.meaning() {
        Some(meaning) => format!("{code} [{}]", meaning.text(language)),
        None => code.to_string(),
    });
    let status = answer.status().map(|code| match code.meaning() {
        Some(meaning) => format!("{code} [{}]", meaning.text(language)),
        None => code.to_string(),
    });
    [reply, status]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("  ")
}

/// The text, with the words that decided marked in it.
fn marked(text: &[u8], answer: &Classification<'_>, look: Look) -> String {
    let range = answer.matched().unwrap_or(0..0);
    let part = |range: core::ops::Range<usize>| one_line(text.get(range).unwrap_or_default());
    let words = part(range.start..range.end);
    let words = if look.has_color {
        look.painted(MATCHED, &words)
    } else {
        format!(">>{words}<<")
    };
    format!(
        "{}{words}{}",
        part(0..range.start),
        part(range.end..text.len())
    )
}

/// Text of the reply, as it can be shown.
fn one_line(text: &[u8]) -> String {
    terminal::shown(&String::from_utf8_lossy(text)).into_owned()
}

/// A label, as wide as the widest.
fn padded(label: &str, look: Look) -> String {
    let label = format!("{label}:");
    let spaces = LABELS.saturating_sub(width::of(&label));
    format!("{}{}", look.painted(LABEL, &label), " ".repeat(spaces))
}
