//! Rules of one's own: to check them, and to carry over those of other programs.

use std::fs;

use bounce_classifier::Classifier;

use crate::args::{Program, Rules};
use crate::session::{self, Session};
use crate::texts::{faults, fill};

/// Does what the arguments ask for.
pub fn run(session: &mut Session<'_>, arguments: Rules) -> anyhow::Result<()> {
    match arguments {
        Rules::Check { files } => {
            for file in files {
                check(session, &file)?;
            }
        }
        Rules::Import { from, file } => import(session, from, &file)?,
    }
    Ok(session.out.flush()?)
}

/// Says all that is wrong with the rules in a file, or that nothing is.
fn check(session: &mut Session<'_>, file: &std::path::Path) -> anyhow::Result<()> {
    let rules = match session::rules(file, session.texts) {
        Ok(rules) => rules,
        Err(error) => {
            session.complain(&error.to_string());
            return Ok(());
        }
    };
    let count = rules.rules.len();
    match Classifier::builder().rules(rules).build() {
        Ok(_) => {
            let name = file.display().to_string();
            let said = fill(session.texts.said.rules_sound, &[&name, &count.to_string()]);
            writeln!(session.out, "{}", bounce_filter::terminal::shown(&said))?;
        }
        Err(error) => {
            for fault in error.faults() {
                let what = faults::of_rule(fault, session.language);
                session.complain(&what);
            }
        }
    }
    Ok(())
}

/// Writes the rules of another program as TOML.
fn import(session: &mut Session<'_>, from: Program, file: &std::path::Path) -> anyhow::Result<()> {
    let name = file.display().to_string();
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => {
            let why = session::said(&error, session.texts);
            session.complain(&fill(session.texts.said.unread, &[&name, &why]));
            return Ok(());
        }
    };
    let rules = match from {
        Program::Kumomta => bounce_classifier::Rules::from_kumomta(&text),
        Program::Zonemta => bounce_classifier::Rules::from_zonemta(&text),
    };
    match rules {
        Ok(rules) => session.out.write_all(toml::to_string(&rules)?.as_bytes())?,
        Err(error) => {
            for fault in error.faults() {
                let what = faults::of_import(fault, session.language);
                session.complain(&fill(session.texts.said.unread, &[&name, &what]));
            }
        }
    }
    Ok(())
}
