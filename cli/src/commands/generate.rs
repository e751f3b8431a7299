//! Man pages, and completions for shells.

use std::fs;
use std::io::{self, Write};

use clap::Command;
use clap_mangen::Man;

use crate::args::Generate;
use crate::help;
use crate::session::Session;

/// Writes what the arguments ask for.
pub fn run(session: &mut Session<'_>, arguments: Generate) -> anyhow::Result<()> {
    let mut command = help::command(session.language);
    match arguments {
        Generate::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut command, "bounce-classifier", &mut script);
            session.out.write_all(&script)?;
        }
        Generate::Man { folder: None } => session.out.write_all(&page(command)?)?,
        Generate::Man {
            folder: Some(folder),
        } => {
            fs::create_dir_all(&folder)?;
            for command in all(command, "") {
                let name = format!("{}.1", command.get_name());
                fs::write(folder.join(name), page(command)?)?;
            }
        }
    }
    Ok(session.out.flush()?)
}

fn page(command: Command) -> io::Result<Vec<u8>> {
    let mut page = Vec::new();
    Man::new(command).render(&mut page)?;
    page.flush()?;
    Ok(page)
}

/// A command and all below it, with names as their pages have them: `bounce-classifier-log`.
fn all(command: Command, above: &str) -> Vec<Command> {
    let name = match above {
        "" => command.get_name().to_owned(),
        _ => format!("{above}-{}", command.get_name()),
    };
    let below: Vec<Command> = command
        .get_subcommands()
        .flat_map(|below| all(below.clone(), &name))
        .collect();
    let mut commands = vec![command.name(name.clone()).display_name(name)];
    commands.extend(below);
    commands
}
