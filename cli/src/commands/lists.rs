//! Lists of what the library knows.

use std::borrow::Cow;

use bounce_classifier::{Blocklist, BounceReason, Cause, Language, Provider};
use bounce_filter::members::{self, Value};
use comfy_table::{ContentArrangement, Table, presets};

use crate::output::format::Format;
use crate::output::report;
use crate::output::row::{self, Style};
use crate::output::table::Layout;
use crate::session::Session;
use crate::texts::Texts;

/// A list for people, and for programs.
struct List<T: 'static> {
    /// The headings of the table.
    headings: Vec<&'static str>,
    all: &'static [T],
    cells: fn(&T, Language, &Texts) -> Vec<String>,
}

/// Something of a list, as programs read it.
struct Entry(Vec<(&'static str, Value<'static>)>);

/// Lists the reasons.
pub fn reasons(session: &mut Session<'_>) -> anyhow::Result<()> {
    let said = &session.texts.lists;
    let list = List {
        headings: vec![said.name, said.kind, said.title, said.action],
        all: BounceReason::ALL,
        cells: |reason, language, texts| {
            vec![
                reason.to_string(),
                report::kind(reason.kind(), texts).into(),
                reason.text(language).title.into(),
                reason.action().text(language).title.into(),
            ]
        },
    };
    list.write(session, |reason, language| {
        let text = reason.text(language);
        vec![
            ("name", Value::Name(reason.as_str())),
            ("kind", Value::Name(reason.kind().as_str())),
            ("title", Value::Name(text.title)),
            ("description", Value::Name(text.description)),
            ("remedy", Value::Name(text.remedy)),
            ("action", Value::Name(reason.action().as_str())),
        ]
    })
}

/// Lists the causes.
pub fn causes(session: &mut Session<'_>) -> anyhow::Result<()> {
    let said = &session.texts.lists;
    let list = List {
        headings: vec![said.name, said.reasons, said.text],
        all: Cause::ALL,
        cells: |cause, language, _| {
            let reasons: Vec<&str> = cause
                .reasons()
                .iter()
                .map(|reason| reason.as_str())
                .collect();
            vec![
                cause.to_string(),
                reasons.join("\n"),
                cause.text(language).into(),
            ]
        },
    };
    list.write(session, |cause, language| {
        let reasons = cause.reasons().iter();
        let reasons = reasons.map(|reason| Cow::Borrowed(reason.as_str()));
        vec![
            ("name", Value::Name(cause.as_str())),
            ("reasons", Value::List(reasons.collect())),
            ("text", Value::Name(cause.text(language))),
        ]
    })
}

/// Lists the providers.
pub fn providers(session: &mut Session<'_>) -> anyhow::Result<()> {
    let said = &session.texts.lists;
    let list = List {
        headings: vec![said.name, said.full_name, said.kind, said.page],
        all: Provider::ALL,
        cells: |provider, _, texts| {
            vec![
                provider.to_string(),
                provider.name().into(),
                report::provider_kind(provider.kind(), texts).into(),
                provider.postmaster().unwrap_or_default().into(),
            ]
        },
    };
    list.write(session, |provider, _| {
        vec![
            ("name", Value::Name(provider.as_str())),
            ("full_name", Value::text(Some(provider.name()))),
            ("kind", Value::Name(provider.kind().as_str())),
            ("postmaster", Value::text(provider.postmaster())),
        ]
    })
}

/// Lists the blocklists.
pub fn blocklists(session: &mut Session<'_>) -> anyhow::Result<()> {
    let said = &session.texts.lists;
    let list = List {
        headings: vec![
            said.name,
            said.full_name,
            said.operator,
            said.lists,
            said.page,
            said.since,
        ],
        all: Blocklist::ALL,
        cells: |list, _, texts| {
            let since = list.dead_since().map(|year| year.to_string());
            let since = since.or(list.is_dead().then(|| "?".into()));
            vec![
                list.to_string(),
                list.name().into(),
                list.operator().into(),
                report::listed_kinds(*list, texts),
                list.lookup().unwrap_or_default().into(),
                since.unwrap_or_default(),
            ]
        },
    };
    list.write(session, |list, _| {
        let listed = list.lists();
        let since = list.dead_since();
        vec![
            ("name", Value::Name(list.as_str())),
            ("full_name", Value::text(Some(list.name()))),
            ("operator", Value::text(Some(list.operator()))),
            ("ip_addresses", Value::Flag(listed.ip_addresses())),
            ("domains", Value::Flag(listed.domains())),
            ("urls", Value::Flag(listed.urls())),
            ("email_addresses", Value::Flag(listed.email_addresses())),
            ("lookup", Value::text(list.lookup())),
            ("is_dead", Value::Flag(list.is_dead())),
            (
                "dead_since",
                since.map_or(Value::None, |year| Value::Number(year.into())),
            ),
        ]
    })
}

impl<T> List<T> {
    fn write(
        &self,
        session: &mut Session<'_>,
        members: fn(&T, Language) -> Vec<(&'static str, Value<'static>)>,
    ) -> anyhow::Result<()> {
        let language = session.language;
        if session.format() == Format::Table {
            let mut table = Table::new();
            table
                .load_preset(presets::NOTHING)
                .set_content_arrangement(ContentArrangement::Dynamic)
                .set_width(columns(session))
                .set_header(self.headings.clone());
            for entry in self.all {
                table.add_row((self.cells)(entry, language, session.texts));
            }
            for line in table.lines() {
                writeln!(session.out, "{}", line.trim_end())?;
            }
            return Ok(session.out.flush()?);
        }
        let style = Style {
            format: session.format(),
            language,
            is_terminal: session.is_terminal,
            layout: Layout::default(),
        };
        let mut out = Vec::new();
        let entries = self.all.iter().map(|entry| Entry(members(entry, language)));
        for (place, entry) in entries.enumerate() {
            entry.write(&mut out, place == 0, &style)?;
        }
        if style.format == Format::Json {
            out.splice(..0, *b"[\n");
            out.extend_from_slice(b"\n]\n");
        }
        session.out.write_all(&out)?;
        Ok(session.out.flush()?)
    }
}

/// How wide a list is.
fn columns(session: &Session<'_>) -> u16 {
    let columns = session.columns().unwrap_or(160);
    u16::try_from(columns).unwrap_or(u16::MAX)
}

impl Entry {
    fn write(self, out: &mut Vec<u8>, is_first: bool, style: &Style) -> std::io::Result<()> {
        match style.format {
            Format::Csv => {
                let mut writer = csv::Writer::from_writer(out);
                if is_first {
                    writer.write_record(self.0.iter().map(|(name, _)| name))?;
                }
                writer.write_record(self.0.iter().map(|(_, value)| value.cell().into_owned()))?;
                writer.flush()
            }
            _ => row::object(out, style, |out| members::write(out, self.0)),
        }
    }
}
