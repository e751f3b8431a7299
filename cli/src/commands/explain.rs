//! What a code or a name means, what to do, and who says so.

use std::io;

use anstyle::{Effects, Style};
use bounce_classifier::{
    Action, Blocklist, Bounce, BounceReason, Cause, Classification, EnhancedStatusCode, Provider,
    ReplyCode, RuleId, classify_failure,
};
use bounce_rules::reasons::FILES;

use crate::args::Explain;
use crate::output::format::Format;
use crate::output::report;
use crate::output::row;
use crate::output::table::Layout;
use crate::output::width;
use crate::session::Session;
use crate::texts::{Texts, fill};

const HEADING: Style = Style::new().effects(Effects::BOLD);

/// How wide the labels are, with what stands between them and the values.
const LABELS: usize = 22;

/// How many phrases of a rule are shown.
const PHRASES: usize = 12;

/// What is said of something: a heading, and lines with labels.
struct Section {
    heading: String,
    lines: Vec<(&'static str, String)>,
}

impl Section {
    fn new(what: &str, name: &str) -> Self {
        Self {
            heading: format!("{what}: {name}"),
            lines: Vec::new(),
        }
    }

    /// Adds a line, unless there is nothing to say.
    fn line(&mut self, label: &'static str, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.lines.push((label, text));
        }
    }
}

/// Explains all that is named.
pub fn run(session: &mut Session<'_>, arguments: Explain) -> anyhow::Result<()> {
    let mut all = Vec::new();
    for what in &arguments.what {
        let sections = sections(session, what.trim());
        if sections.is_empty() {
            session.complain(&fill(session.texts.said.unknown_subject, &[what]));
        }
        all.extend(sections);
    }
    match session.format() {
        Format::Table => write(session, &all)?,
        _ => write_rows(session, &all)?,
    }
    Ok(session.out.flush()?)
}

/// Everything of that name.
fn sections(session: &Session<'_>, what: &str) -> Vec<Section> {
    let mut all = Vec::new();
    if let Ok(code) = what.parse::<ReplyCode>() {
        all.push(reply_code(session, code));
    }
    if let Ok(code) = what.parse::<EnhancedStatusCode>() {
        all.push(status_code(session, code));
    }
    if let Ok(reason) = what.parse::<BounceReason>() {
        all.push(of_reason(session, reason));
    }
    if let Ok(cause) = what.parse::<Cause>() {
        all.push(of_cause(session, cause));
    }
    if let Ok(action) = what.parse::<Action>() {
        all.push(of_action(session, action));
    }
    if let Ok(provider) = what.parse::<Provider>() {
        all.push(of_provider(session, provider));
    }
    if let Ok(list) = what.parse::<Blocklist>() {
        all.push(of_blocklist(session, list));
    }
    if let Ok(rule) = what.parse::<RuleId<'static>>() {
        all.push(of_rule(session, rule.as_str()));
    }
    all
}

fn reply_code(session: &Session<'_>, code: ReplyCode) -> Section {
    let said = &session.texts.explain;
    let mut section = Section::new(said.reply_code, &code.to_string());
    match code.meaning() {
        Some(meaning) => {
            section.line(said.meaning, meaning.text(session.language));
            section.line(said.source, meaning.source);
        }
        None => section.line(said.meaning, said.no_meaning),
    }
    let is_failure = code.severity().is_failure();
    alone(session, &mut section, is_failure, classify_failure(code));
    section
}

fn status_code(session: &Session<'_>, code: EnhancedStatusCode) -> Section {
    let said = &session.texts.explain;
    let mut section = Section::new(said.status_code, &code.to_string());
    match code.meaning() {
        Some(meaning) => {
            section.line(said.meaning, meaning.text(session.language));
            let replies = meaning.reply_codes.iter().map(ToString::to_string);
            section.line(said.reply_code, replies.collect::<Vec<_>>().join(", "));
            section.line(said.source, meaning.source);
        }
        None => match code.subject_meaning() {
            Some(meaning) => {
                section.line(said.meaning, meaning.text(session.language));
                section.line(said.source, meaning.source);
            }
            None => section.line(said.meaning, said.no_meaning),
        },
    }
    let is_failure = code.severity().is_failure();
    alone(session, &mut section, is_failure, classify_failure(code));
    section
}

/// Adds what a code means where nothing else is known.
fn alone(
    session: &Session<'_>,
    section: &mut Section,
    is_failure: bool,
    answer: Classification<'_>,
) {
    let (said, labels) = (&session.texts.explain, &session.texts.report);
    if !is_failure {
        return section.line(said.alone, said.not_a_failure);
    }
    let language = session.language;
    let advice = answer.advice(language);
    section.line(
        said.alone,
        format!("{} [{}]", advice.title, answer.reason()),
    );
    if let Some(cause) = answer.cause() {
        section.line(said.cause, format!("{} [{cause}]", cause.text(language)));
    }
    section.line(labels.kind, of_kind(answer.reason(), session.texts));
    section.line(labels.description, advice.description);
    section.line(labels.action, title(answer.action(), session));
    section.line(labels.remedy, advice.remedy);
}

fn of_kind(reason: BounceReason, texts: &Texts) -> String {
    format!("{} [{}]", report::kind(reason.kind(), texts), reason.kind())
}

fn title(action: Action, session: &Session<'_>) -> String {
    format!("{} [{action}]", action.text(session.language).title)
}

fn of_reason(session: &Session<'_>, reason: BounceReason) -> Section {
    let (said, labels) = (&session.texts.explain, &session.texts.report);
    let text = reason.text(session.language);
    let mut section = Section::new(said.reason, reason.as_str());
    section.line(said.meaning, text.title);
    section.line(labels.kind, of_kind(reason, session.texts));
    section.line(labels.description, text.description);
    section.line(labels.action, title(reason.action(), session));
    section.line(labels.remedy, text.remedy);
    let causes = Cause::ALL.iter().filter(|cause| cause.belongs_to(reason));
    let causes: Vec<String> = causes
        .map(|cause| format!("{} [{cause}]", cause.text(session.language)))
        .collect();
    section.line(said.causes, causes.join("\n"));
    section.line(said.source, said.taxonomy);
    section
}

fn of_cause(session: &Session<'_>, cause: Cause) -> Section {
    let (said, labels) = (&session.texts.explain, &session.texts.report);
    let mut section = Section::new(said.cause, cause.as_str());
    section.line(said.meaning, cause.text(session.language));
    let reasons = cause.reasons().iter();
    let reasons: Vec<String> = reasons
        .map(|reason| format!("{} [{reason}]", reason.text(session.language).title))
        .collect();
    section.line(said.belongs_to, reasons.join("\n"));
    section.line(
        said.elsewhere,
        format!(
            "{} (Sisimai), {} (KumoMTA)",
            cause.sisimai(),
            cause.kumomta()
        ),
    );
    if let Some(answer) = example(cause) {
        let advice = answer.advice(session.language);
        section.line(labels.description, advice.description);
        section.line(labels.action, title(answer.action(), session));
        section.line(labels.remedy, advice.remedy);
    }
    section.line(said.source, said.taxonomy);
    section
}

/// An answer with that cause, as a rule with a code gives it.
fn example(cause: Cause) -> Option<Classification<'static>> {
    let of_class = |class| {
        bounce_rules::status::STATUS.iter().find_map(move |rule| {
            let (subject, detail) = rule.code;
            let code = EnhancedStatusCode::from_parts(class, subject, detail)?;
            let answer = classify_failure(Bounce::new("").status(code));
            (answer.cause() == Some(cause)).then_some(answer)
        })
    };
    of_class(5).or_else(|| of_class(4))
}

fn of_action(session: &Session<'_>, action: Action) -> Section {
    let said = &session.texts.explain;
    let text = action.text(session.language);
    let mut section = Section::new(said.action, action.as_str());
    section.line(said.meaning, text.title);
    section.line(session.texts.report.description, text.description);
    let keeps = if action.removes_address() {
        said.remove
    } else {
        said.keep
    };
    section.line(session.texts.report.remedy, keeps);
    section.line(said.source, said.taxonomy);
    section
}

fn of_provider(session: &Session<'_>, provider: Provider) -> Section {
    let said = &session.texts.explain;
    let mut section = Section::new(said.provider, provider.as_str());
    section.line(said.meaning, report::provider(provider, session.texts));
    section.line(said.source, provider.postmaster().unwrap_or_default());
    section
}

fn of_blocklist(session: &Session<'_>, list: Blocklist) -> Section {
    let said = &session.texts.explain;
    let mut section = Section::new(said.blocklist, list.as_str());
    section.line(said.meaning, report::blocklist(list, session.texts));
    section.line(
        session.texts.report.lookup,
        list.lookup().unwrap_or_default(),
    );
    section
}

fn of_rule(session: &Session<'_>, id: &str) -> Section {
    let (said, labels) = (&session.texts.explain, &session.texts.report);
    let mut section = Section::new(said.rule, id);
    for file in FILES {
        for rule in file.rules.iter().filter(|rule| file.id_of(rule) == id) {
            let phrases: Vec<&str> = rule.phrases.iter().take(PHRASES).copied().collect();
            let mut phrases = phrases.join("\n");
            if rule.phrases.len() > PHRASES {
                phrases.push_str("\n…");
            }
            section.line(labels.matched, phrases);
            if let Some(cause) = rule.cause.and_then(|cause| cause.parse::<Cause>().ok()) {
                section.line(
                    said.cause,
                    format!("{} [{cause}]", cause.text(session.language)),
                );
            }
        }
    }
    let reason = id
        .split('.')
        .next()
        .and_then(|name| name.parse::<BounceReason>().ok());
    if let Some(reason) = reason {
        let text = reason.text(session.language);
        section.line(said.reason, format!("{} [{reason}]", text.title));
        section.line(labels.kind, of_kind(reason, session.texts));
        section.line(labels.description, text.description);
        section.line(labels.action, title(reason.action(), session));
        section.line(labels.remedy, text.remedy);
    }
    section.line(said.source, said.taxonomy);
    section
}

fn write(session: &mut Session<'_>, sections: &[Section]) -> io::Result<()> {
    for (place, section) in sections.iter().enumerate() {
        if place > 0 {
            writeln!(session.out)?;
        }
        match session.has_color {
            true => writeln!(session.out, "{HEADING}{}{HEADING:#}", section.heading)?,
            false => writeln!(session.out, "{}", section.heading)?,
        }
        for (label, text) in &section.lines {
            let label = format!("  {label}:");
            let mut padded = Vec::new();
            width::pad(&mut padded, &label, LABELS.max(width::of(&label) + 1));
            let indent = " ".repeat(width::of(&String::from_utf8_lossy(&padded)));
            session.out.write_all(&padded)?;
            writeln!(
                session.out,
                "{}",
                text.replace('\n', &format!("\n{indent}"))
            )?;
        }
    }
    Ok(())
}

/// The same for programs: an object, or rows of what, label and text.
fn write_rows(session: &mut Session<'_>, sections: &[Section]) -> io::Result<()> {
    let style = row::Style {
        format: session.format(),
        language: session.language,
        is_terminal: session.is_terminal,
        layout: Layout::default(),
    };
    let mut out = Vec::new();
    if style.format == Format::Csv {
        let mut writer = csv::Writer::from_writer(&mut out);
        writer.write_record(["subject", "label", "text"])?;
        for section in sections {
            for (label, text) in &section.lines {
                writer.write_record([section.heading.as_str(), label, text])?;
            }
        }
        writer.flush()?;
        drop(writer);
    } else {
        for section in sections {
            row::object(&mut out, &style, |out| {
                bounce_filter::bounce::value(out, "\"subject\":", &section.heading)?;
                for (label, text) in &section.lines {
                    let key = format!(",{}:", serde_json::to_string(label)?);
                    bounce_filter::bounce::value(out, &key, text)?;
                }
                Ok(())
            })?;
        }
        if style.format == Format::Json {
            out.splice(..0, *b"[\n");
            out.extend_from_slice(b"\n]\n");
        }
    }
    session.out.write_all(&out)
}
