//! The answer for people: a report, or a row.

use std::io::{self, Read, Write};
use std::time::Duration;

use bounce_classifier::{
    Basis, Blocklist, Bounce, BounceKind, Classification, ClassifyError, Language, Provider,
    ProviderKind, classify,
};

use super::{lines, terminal};

/// The words of the report itself.
struct Labels {
    kind: &'static str,
    reason: &'static str,
    cause: &'static str,
    codes: &'static str,
    basis: &'static str,
    matched: &'static str,
    provider: &'static str,
    postmaster: &'static str,
    blocklist: &'static str,
    listed: &'static str,
    lookup: &'static str,
    description: &'static str,
    remedy: &'static str,
    action: &'static str,
    wait: &'static str,
}

const JAPANESE: Labels = Labels {
    kind: "種別",
    reason: "理由",
    cause: "原因",
    codes: "コード",
    basis: "判定の根拠",
    matched: "該当箇所",
    provider: "応答元",
    postmaster: "応答元の案内",
    blocklist: "ブロックリスト",
    listed: "掲載の対象",
    lookup: "確認・解除申請",
    description: "説明",
    remedy: "対処",
    action: "次の対応",
    wait: "待ち時間",
};

const ENGLISH: Labels = Labels {
    kind: "Kind",
    reason: "Reason",
    cause: "Cause",
    codes: "Codes",
    basis: "Decided by",
    matched: "Words",
    provider: "Written by",
    postmaster: "Its help page",
    blocklist: "Blocklist",
    listed: "Listed",
    lookup: "Look it up at",
    description: "What happened",
    remedy: "What to do",
    action: "Action",
    wait: "Wait",
};

fn kind(kind: BounceKind, language: Language) -> &'static str {
    match (kind, language) {
        (BounceKind::Hard, Language::Japanese) => "恒久的な不達",
        (BounceKind::Soft, Language::Japanese) => "一時的な不達",
        (BounceKind::Hard, _) => "permanent failure",
        (BounceKind::Soft, _) => "temporary failure",
    }
}

fn basis(basis: Basis, language: Language) -> &'static str {
    match (basis, language) {
        (Basis::Words, Language::Japanese) => "応答の語句",
        (Basis::EnhancedStatusCode, Language::Japanese) => "拡張ステータスコード",
        (Basis::ReplyCode, Language::Japanese) => "応答コード",
        (Basis::Class, Language::Japanese) => "応答の種類（恒久的か一時的か）のみ",
        (Basis::Words, _) => "the words of the reply",
        (Basis::EnhancedStatusCode, _) => "the enhanced status code",
        (Basis::ReplyCode, _) => "the reply code",
        (Basis::Class, _) => "nothing but the class of the reply",
        (other, _) => other.as_str(),
    }
}

/// Who wrote the reply: "Gmail (mailbox provider)".
fn provider(provider: Provider, language: Language) -> String {
    let kind = match (provider.kind(), language) {
        (ProviderKind::Mailbox, Language::Japanese) => "メールサービス",
        (ProviderKind::Filter, Language::Japanese) => "フィルター",
        (ProviderKind::Sender, Language::Japanese) => "配信サービス",
        (ProviderKind::Software, Language::Japanese) => "ソフトウェア",
        (ProviderKind::Mailbox, _) => "mailbox provider",
        (ProviderKind::Filter, _) => "filter",
        (ProviderKind::Sender, _) => "sending service",
        (ProviderKind::Software, _) => "software",
        (other, _) => other.as_str(),
    };
    match language {
        Language::Japanese => format!("{}（{kind}）", provider.name()),
        _ => format!("{} ({kind})", provider.name()),
    }
}

/// A blocklist, who runs it, what it lists, and whether it is dead.
fn blocklist(list: Blocklist, language: Language) -> String {
    let listed = list.lists();
    let kinds = [
        (listed.ip_addresses(), "IPアドレス", "IP addresses"),
        (listed.domains(), "ドメイン", "domains"),
        (listed.urls(), "URL", "URLs"),
        (
            listed.email_addresses(),
            "メールアドレス",
            "e-mail addresses",
        ),
    ];
    let kinds = kinds.into_iter().filter(|(lists, ..)| *lists);
    let (name, operator) = (list.name(), list.operator());
    match language {
        Language::Japanese => {
            let kinds: Vec<&str> = kinds.map(|(_, name, _)| name).collect();
            let end = match (list.is_dead(), list.dead_since()) {
                (true, Some(year)) => format!("、{year}年に廃止"),
                (true, None) => "、すでに廃止".into(),
                (false, _) => String::new(),
            };
            format!(
                "{name}（運営: {operator}、対象: {}{end}）",
                kinds.join("・")
            )
        }
        _ => {
            let kinds: Vec<&str> = kinds.map(|(.., name)| name).collect();
            let kinds = kinds.join(", ");
            match (list.is_dead(), list.dead_since()) {
                (true, Some(year)) => {
                    format!("{name} (was run by {operator}, listed {kinds}, shut down in {year})")
                }
                (true, None) => {
                    format!("{name} (was run by {operator}, listed {kinds}, shut down)")
                }
                (false, _) => format!("{name} (run by {operator}, lists {kinds})"),
            }
        }
    }
}

/// A wait in words: "1 hour 30 minutes".
fn wait(wait: Duration, language: Language) -> String {
    let seconds = wait.as_secs();
    let parts = [
        (seconds / 86_400, "日", "day"),
        (seconds / 3_600 % 24, "時間", "hour"),
        (seconds / 60 % 60, "分", "minute"),
        (seconds % 60, "秒", "second"),
    ];
    let parts = parts.into_iter().filter(|(count, ..)| *count > 0);
    match language {
        Language::Japanese => parts
            .map(|(count, unit, _)| format!("{count}{unit}"))
            .collect(),
        _ => parts
            .map(|(count, _, unit)| format!("{count} {unit}{}", if count == 1 { "" } else { "s" }))
            .collect::<Vec<_>>()
            .join(" "),
    }
}

fn error(error: ClassifyError, language: Language) -> String {
    match (error, language) {
        (ClassifyError::NothingToClassify, Language::Japanese) => {
            "判定できるもの（コードまたは応答の文章）がありません。".into()
        }
        (ClassifyError::NotABounce { reply, status }, Language::Japanese) => {
            let codes: Vec<String> = [
                reply.map(|code| code.to_string()),
                status.map(|code| code.to_string()),
            ]
            .into_iter()
            .flatten()
            .collect();
            format!("不達ではありません（応答: {}）。", codes.join(" "))
        }
        (error, _) => error.to_string(),
    }
}

/// Writes a report on one reply; false if it cannot be classified.
pub fn report(
    out: &mut impl Write,
    text: &[u8],
    language: Language,
    is_terminal: bool,
) -> io::Result<bool> {
    let answer = match classify(Bounce::new(text)) {
        Ok(answer) => answer,
        Err(reason) => {
            writeln!(out, "{}", error(reason, language))?;
            return Ok(false);
        }
    };
    let labels = match language {
        Language::Japanese => JAPANESE,
        _ => ENGLISH,
    };
    let reason = answer.reason();
    let advice = answer.advice(language);
    let mut line = |label: &str, value: &str| writeln!(out, "{}{value}", padded(label));
    line(
        labels.kind,
        &format!("{} [{}]", kind(answer.kind(), language), answer.kind()),
    )?;
    line(labels.reason, &format!("{} [{reason}]", advice.title))?;
    if let Some(cause) = answer.cause() {
        line(labels.cause, &format!("{} [{cause}]", cause.text(language)))?;
    }
    let codes = codes(&answer, language);
    if !codes.is_empty() {
        line(labels.codes, &codes)?;
    }
    line(
        labels.basis,
        &format!("{} [{}]", basis(answer.basis(), language), answer.rule()),
    )?;
    if answer.matched().is_some() {
        line(labels.matched, &marked(text, &answer, is_terminal))?;
    }
    if let Some(who) = answer.provider() {
        let value = format!("{} [{who}]", provider(who, language));
        line(labels.provider, &value)?;
        if let Some(page) = who.postmaster() {
            line(labels.postmaster, page)?;
        }
    }
    if let Some(list) = answer.blocklist() {
        let value = format!("{} [{list}]", blocklist(list, language));
        line(labels.blocklist, &value)?;
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
        line(labels.wait, &wait(stated, language))?;
    }
    line(labels.remedy, advice.remedy)?;
    Ok(true)
}

/// Writes a row for each line.
pub fn rows(
    input: impl Read,
    out: &mut impl Write,
    language: Language,
    is_terminal: bool,
) -> io::Result<()> {
    lines::each(input, |line| {
        row(out, Bounce::new(line), language)?;
        // Somebody who looks on sees each row at once.
        if is_terminal { out.flush() } else { Ok(()) }
    })
}

/// Writes one row on one reply: kind, reason, title, the words that decided.
pub fn row(out: &mut impl Write, bounce: Bounce<'_>, language: Language) -> io::Result<()> {
    match classify(bounce) {
        Ok(answer) => {
            let words = answer.matched_in(bounce.text());
            let decided = words.map_or_else(|| codes(&answer, language), one_line);
            writeln!(
                out,
                "{:<4}  {:<21}  {}  [{decided}]",
                answer.kind(),
                answer.reason(),
                answer.reason().text(language).title,
            )
        }
        Err(reason) => writeln!(out, "-     {:<21}  {}", "-", error(reason, language)),
    }
}

/// The codes that were used, with what the standards say of them.
fn codes(answer: &Classification, language: Language) -> String {
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
fn marked(text: &[u8], answer: &Classification, is_terminal: bool) -> String {
    let range = answer.matched().unwrap_or(0..0);
    let part = |range: core::ops::Range<usize>| one_line(text.get(range).unwrap_or_default());
    let (open, close) = if is_terminal {
        ("\x1b[1;7m", "\x1b[0m")
    } else {
        (">>", "<<")
    };
    format!(
        "{}{open}{}{close}{}",
        part(0..range.start),
        part(range.start..range.end),
        part(range.end..text.len()),
    )
}

/// Text of the reply, as it can be shown.
fn one_line(text: &[u8]) -> String {
    terminal::shown(&String::from_utf8_lossy(text)).into_owned()
}

/// A label, as wide as the widest; Japanese characters are two columns wide.
fn padded(label: &str) -> String {
    let width: usize = label
        .chars()
        .map(|c| if c.is_ascii() { 1 } else { 2 })
        .sum();
    format!("{label}:{}", " ".repeat(16usize.saturating_sub(width + 1)))
}
