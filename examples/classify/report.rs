//! The answer for people: a report, or a row.

use std::io::{self, Write};

use bounce_classifier::{
    Basis, Bounce, BounceKind, Classification, ClassifyError, Language, classify,
};

/// The words of the report itself.
struct Labels {
    kind: &'static str,
    reason: &'static str,
    cause: &'static str,
    codes: &'static str,
    basis: &'static str,
    matched: &'static str,
    description: &'static str,
    remedy: &'static str,
    action: &'static str,
}

const JAPANESE: Labels = Labels {
    kind: "種別",
    reason: "理由",
    cause: "原因",
    codes: "コード",
    basis: "判定の根拠",
    matched: "該当箇所",
    description: "説明",
    remedy: "対処",
    action: "次の作業",
};

const ENGLISH: Labels = Labels {
    kind: "Kind",
    reason: "Reason",
    cause: "Cause",
    codes: "Codes",
    basis: "Decided by",
    matched: "Words",
    description: "What happened",
    remedy: "What to do",
    action: "Action",
};

fn kind(kind: BounceKind, language: Language) -> &'static str {
    match (kind, language) {
        (BounceKind::Hard, Language::Japanese) => "恒久的な不達",
        (BounceKind::Soft, Language::Japanese) => "一時的な不達",
        (BounceKind::Hard, Language::English) => "permanent failure",
        (BounceKind::Soft, Language::English) => "temporary failure",
    }
}

fn basis(basis: Basis, language: Language) -> &'static str {
    match (basis, language) {
        (Basis::Words, Language::Japanese) => "応答の語句",
        (Basis::EnhancedStatusCode, Language::Japanese) => "拡張ステータスコード",
        (Basis::ReplyCode, Language::Japanese) => "応答コード",
        (Basis::Class, Language::Japanese) => "応答の種類（恒久的か一時的か）のみ",
        (Basis::Words, Language::English) => "the words of the reply",
        (Basis::EnhancedStatusCode, Language::English) => "the enhanced status code",
        (Basis::ReplyCode, Language::English) => "the reply code",
        (Basis::Class, Language::English) => "nothing but the class of the reply",
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
        Language::English => ENGLISH,
        Language::Japanese => JAPANESE,
    };
    let reason = answer.reason();
    let said = reason.text(language);
    let mut line = |label: &str, value: &str| writeln!(out, "{}{value}", padded(label));
    line(
        labels.kind,
        &format!("{} [{}]", kind(answer.kind(), language), answer.kind()),
    )?;
    line(labels.reason, &format!("{} [{reason}]", said.title))?;
    if let Some(cause) = answer.cause() {
        line(labels.cause, &format!("{} [{cause}]", cause.text(language)))?;
    }
    let codes = codes(&answer);
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
    line(labels.description, said.description)?;
    let action = answer.action();
    let next = action.text(language);
    line(labels.action, &format!("{} [{action}]", next.title))?;
    // The remedy of a reason knows nothing of the cause.
    let is_closer = action != reason.action();
    let remedy = if is_closer {
        next.description
    } else {
        said.remedy
    };
    line(labels.remedy, remedy)?;
    Ok(true)
}

/// Writes one row on one reply: kind, reason, title, the words that decided.
pub fn row(out: &mut impl Write, bounce: Bounce<'_>, language: Language) -> io::Result<()> {
    match classify(bounce) {
        Ok(answer) => {
            let words = answer.matched().and_then(|range| bounce.text().get(range));
            let words = String::from_utf8_lossy(words.unwrap_or_default());
            let decided = if words.is_empty() {
                codes(&answer)
            } else {
                one_line(&words)
            };
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
fn codes(answer: &Classification) -> String {
    let reply = answer.reply().map(|code| match code.meaning() {
        Some(meaning) => format!("{code} [{}]", meaning.text),
        None => code.to_string(),
    });
    let status = answer.status().map(|code| match code.meaning() {
        Some(meaning) => format!("{code} [{}]", meaning.text),
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
    let part = |range: core::ops::Range<usize>| {
        one_line(&String::from_utf8_lossy(
            text.get(range).unwrap_or_default(),
        ))
    };
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

/// On one line, and without characters that would command the terminal.
fn one_line(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

/// A label, as wide as the widest; Japanese characters are two columns wide.
fn padded(label: &str) -> String {
    let width: usize = label
        .chars()
        .map(|c| if c.is_ascii() { 1 } else { 2 })
        .sum();
    format!("{label}:{}", " ".repeat(15usize.saturating_sub(width + 1)))
}
