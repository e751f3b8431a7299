//! Failures, counted.

use std::collections::{BTreeMap, HashMap};
use std::io;

use bounce_classifier::{Action, Blocklist, BounceReason, Cause, Classification, Provider};
use bounce_filter::members::{self, Value};
use bounce_filter::terminal;

use super::distinct::{self, Distinct};
use crate::output::chart::{Chart, separated};
use crate::output::format::Format;
use crate::output::row::{self, Style};
use crate::output::table::Layout;
use crate::output::tally::sorted;
use crate::session::Session;
use crate::texts::fill;

/// So many domains are counted; with more, those that are rare are forgotten.
const DOMAINS: usize = 1 << 15;

/// So many of each are shown to people.
const SHOWN: usize = 15;

/// A failure, as far as it is counted.
#[derive(Clone, Copy, Debug)]
pub struct Failure<'a> {
    pub address: Option<&'a str>,
    pub reason: BounceReason,
    pub action: Action,
    pub cause: Option<Cause>,
    pub provider: Option<Provider>,
    pub blocklist: Option<Blocklist>,
    pub removes_address: bool,
}

impl<'a> Failure<'a> {
    pub fn of(answer: &Classification<'_>, address: Option<&'a str>) -> Self {
        Self {
            address,
            reason: answer.reason(),
            action: answer.action(),
            cause: answer.cause(),
            provider: answer.provider(),
            blocklist: answer.blocklist(),
            removes_address: answer.removes_address(),
        }
    }
}

/// All that is counted.
#[derive(Debug, Default)]
pub struct Count {
    /// Lines, messages or events.
    pub read: u64,
    failures: u64,
    reasons: BTreeMap<BounceReason, u64>,
    causes: BTreeMap<Cause, u64>,
    providers: BTreeMap<Provider, u64>,
    blocklists: BTreeMap<Blocklist, u64>,
    domains: HashMap<String, u64>,
    actions: BTreeMap<Action, Addresses>,
}

/// How many addresses an action concerns.
#[derive(Debug, Default)]
struct Addresses {
    named: Distinct,
    /// Failures that name no address: each is taken for one.
    unnamed: u64,
}

impl Count {
    pub fn failure(&mut self, failure: &Failure<'_>) {
        self.failures += 1;
        *self.reasons.entry(failure.reason).or_default() += 1;
        add_one(&mut self.causes, failure.cause);
        add_one(&mut self.providers, failure.provider);
        add_one(&mut self.blocklists, failure.blocklist);
        let addresses = self.actions.entry(failure.action).or_default();
        let Some(address) = failure.address else {
            addresses.unnamed += 1;
            return;
        };
        addresses
            .named
            .insert(distinct::hash(&distinct::hasher(), address));
        if let Some((_, domain)) = address.rsplit_once('@') {
            *self.domains.entry(domain.to_lowercase()).or_default() += 1;
        }
    }

    pub fn add(&mut self, other: Self) {
        self.read += other.read;
        self.failures += other.failures;
        add_all(&mut self.reasons, other.reasons);
        add_all(&mut self.causes, other.causes);
        add_all(&mut self.providers, other.providers);
        add_all(&mut self.blocklists, other.blocklists);
        for (domain, count) in other.domains {
            *self.domains.entry(domain).or_default() += count;
        }
        for (action, addresses) in other.actions {
            let known = self.actions.entry(action).or_default();
            known.named.add(addresses.named);
            known.unnamed += addresses.unnamed;
        }
        self.forget_rare_domains();
    }

    /// Keeps the memory for domains bounded: the more often a domain is seen, the longer it is kept.
    fn forget_rare_domains(&mut self) {
        let mut least = 1;
        while self.domains.len() > DOMAINS {
            self.domains.retain(|_, count| *count > least);
            least *= 2;
        }
    }

    /// Writes all counts.
    pub fn write(&self, session: &mut Session<'_>) -> io::Result<()> {
        match session.format() {
            Format::Table => self.write_charts(session),
            _ => self.write_rows(session),
        }
    }

    fn write_charts(&self, session: &mut Session<'_>) -> io::Result<()> {
        let (said, language) = (&session.texts.summary, session.language);
        let columns = session.columns().unwrap_or(120);
        let has_color = session.has_color;
        let failures = match self.failures {
            0 => said.none.to_owned(),
            count => fill(said.failures, &[&separated(count)]),
        };
        writeln!(session.out, "{failures}")?;
        let titled = |title: &str, name: &str| format!("{title} [{name}]");
        let actions = self.actions().into_iter().map(|(action, addresses)| {
            let title = titled(action.text(language).title, action.as_str());
            let title = match addresses.named.is_estimate() {
                true => fill(said.estimate, &[&title]),
                false => title,
            };
            (title, addresses.count())
        });
        let reasons = self
            .reasons
            .iter()
            .map(|(reason, count)| (titled(reason.text(language).title, reason.as_str()), *count));
        let causes = self
            .causes
            .iter()
            .map(|(cause, count)| (titled(cause.text(language), cause.as_str()), *count));
        let providers = self
            .providers
            .iter()
            .map(|(who, count)| (titled(who.name(), who.as_str()), *count));
        let blocklists = self
            .blocklists
            .iter()
            .map(|(list, count)| (titled(list.name(), list.as_str()), *count));
        for (heading, rows) in [
            (said.what_to_do, sorted(actions)),
            (said.by_reason, sorted(reasons)),
            (said.by_cause, sorted(causes)),
            (said.by_provider, sorted(providers)),
            (said.by_blocklist, sorted(blocklists)),
            (said.by_domain, self.domains()),
        ] {
            let mut rows = rows;
            let others: u64 = rows.iter().skip(SHOWN).map(|(_, count)| count).sum();
            rows.truncate(SHOWN);
            if others > 0 {
                rows.push((said.others.to_owned(), others));
            }
            Chart { heading, rows }.write(session.out, columns, has_color)?;
        }
        Ok(())
    }

    /// The actions, that which concerns most addresses first.
    fn actions(&self) -> Vec<(Action, &Addresses)> {
        let mut actions: Vec<_> = self
            .actions
            .iter()
            .map(|(action, known)| (*action, known))
            .collect();
        actions.sort_by_key(|(_, addresses)| std::cmp::Reverse(addresses.count()));
        actions
    }

    /// The domains, as they can be shown.
    fn domains(&self) -> Vec<(String, u64)> {
        let mut domains: Vec<_> = self
            .domains
            .iter()
            .map(|(domain, count)| (terminal::shown(domain).into_owned(), *count))
            .collect();
        domains.sort_by(|(a, more), (b, less)| less.cmp(more).then_with(|| a.cmp(b)));
        domains
    }

    /// Writes a row for each count: what is counted, its name, and the number.
    fn write_rows(&self, session: &mut Session<'_>) -> io::Result<()> {
        let mut rows: Vec<(&'static str, String, u64)> = vec![
            ("read", String::new(), self.read),
            ("failures", String::new(), self.failures),
        ];
        for (action, addresses) in self.actions() {
            rows.push(("action", action.to_string(), addresses.count()));
        }
        let mut push = |what, counts: Vec<(String, u64)>| {
            rows.extend(counts.into_iter().map(|(name, count)| (what, name, count)));
        };
        push("reason", sorted(named(&self.reasons)));
        push("cause", sorted(named(&self.causes)));
        push("provider", sorted(named(&self.providers)));
        push("blocklist", sorted(named(&self.blocklists)));
        push("domain", self.domains());
        let style = Style {
            format: session.format(),
            language: session.language,
            is_terminal: session.is_terminal,
            layout: Layout::default(),
        };
        let mut out = Vec::new();
        if style.format == Format::Csv {
            let mut writer = csv::Writer::from_writer(&mut out);
            writer.write_record(["by", "name", "count"])?;
            for (what, name, count) in &rows {
                writer.write_record([what, name.as_str(), &count.to_string()])?;
            }
            writer.flush()?;
            drop(writer);
        } else {
            for (what, name, count) in rows {
                let name = if name.is_empty() {
                    Value::None
                } else {
                    Value::Text(name.into())
                };
                let members = [
                    ("by", Value::Name(what)),
                    ("name", name),
                    ("count", Value::Number(count)),
                ];
                row::object(&mut out, &style, |out| members::write(out, members))?;
            }
            if style.format == Format::Json {
                out.splice(..0, *b"[\n");
                out.extend_from_slice(b"\n]\n");
            }
        }
        session.out.write_all(&out)
    }
}

impl Addresses {
    fn count(&self) -> u64 {
        self.named.count() + self.unnamed
    }
}

fn add_one<K: Ord>(to: &mut BTreeMap<K, u64>, key: Option<K>) {
    if let Some(key) = key {
        *to.entry(key).or_default() += 1;
    }
}

fn add_all<K: Ord>(to: &mut BTreeMap<K, u64>, from: BTreeMap<K, u64>) {
    for (key, count) in from {
        *to.entry(key).or_default() += count;
    }
}

fn named<K: ToString>(counts: &BTreeMap<K, u64>) -> impl Iterator<Item = (String, u64)> {
    counts.iter().map(|(key, count)| (key.to_string(), *count))
}
