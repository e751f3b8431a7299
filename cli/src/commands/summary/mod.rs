//! What failures come to: how many there are of what kind, and what to do first.

mod count;
mod distinct;
mod kind;
mod stored;

use std::collections::HashSet;
use std::io;
use std::sync::Arc;

use bounce_classifier::{Bounce, Classifier, webhook};
use bounce_filter::lines;
use bounce_filter::terminal;

use crate::args::{Kind, Summary};
use crate::commands::{classify, dsn, log, webhook as webhooks};
use crate::input::error::InputError;
use crate::input::messages;
use crate::input::open::Opener;
use crate::input::piece::{Emit, Piece};
use crate::input::places::Place;
use crate::pipeline::{self, Step, Stopped};
use crate::session::Session;
use crate::stream::Made;
use count::{Count, Failure};

/// What a piece comes to.
#[derive(Default)]
struct Counted {
    count: Count,
    /// The addresses to remove, in order.
    removed: Vec<String>,
    failed: Vec<InputError>,
}

/// What is wanted of the pieces.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Counts,
    Addresses,
}

/// Counts what the arguments name.
pub fn run(session: &mut Session<'_>, arguments: Summary) -> anyhow::Result<()> {
    let places: Vec<Place> = arguments.files.into_iter().map(Place::from).collect();
    let wanted = if arguments.remove_list {
        Wanted::Addresses
    } else {
        Wanted::Counts
    };
    let classifier = session.classifier.clone();
    let progress = session.progress(&places);
    let mut opener = Opener::new(session.input(), &progress);
    let bar = progress.clone();
    let kind = arguments.from;
    let source = move |emit: Emit<'_>| {
        for place in &places {
            let name = place.name();
            if let Place::Path(path) = place
                && path.is_dir()
            {
                messages::folder(path, &bar, emit)?;
                continue;
            }
            let told = opener.open(place).map(|reader| match kind {
                Some(kind) => (reader, kind),
                None => kind::told(reader),
            });
            match told {
                Ok((reader, Kind::Dsn)) => dsn::pieces(place, Ok(reader), &bar, emit)?,
                Ok((reader, Kind::Log)) => log::pieces(&name, Ok(reader), false, emit)?,
                Ok((reader, Kind::Webhook)) => webhooks::pieces(&name, Ok(reader), false, emit)?,
                Ok((reader, Kind::Ndjson)) => {
                    let mut emit_objects = |piece| match piece {
                        Piece::Lines(_, piece) => emit(Piece::Objects(piece)),
                        other => emit(other),
                    };
                    classify::pieces(&name, Ok(reader), false, &mut emit_objects)?;
                }
                Ok((reader, Kind::Text)) => classify::pieces(&name, Ok(reader), false, emit)?,
                Err(error) => emit(Piece::failed(&name, error))?,
            }
        }
        Ok::<(), Stopped>(())
    };
    let work = move |piece| counted(piece, &classifier, wanted);

    let mut count = Count::default();
    // By their hashes, so that a long list takes little memory.
    let mut removed = HashSet::new();
    let hasher = distinct::hasher();
    pipeline::run(&Arc::clone(&session.pool), source, work, |step| {
        let Step::Done(piece) = step else {
            return session.out.flush();
        };
        for address in piece.removed {
            if removed.insert(distinct::hash(&hasher, &address)) {
                writeln!(session.out, "{}", terminal::shown(&address))?;
            }
        }
        count.add(piece.count);
        for failed in &piece.failed {
            progress.suspend(|| session.fail(failed));
        }
        Ok::<(), io::Error>(())
    })?;
    progress.finish();
    if wanted == Wanted::Counts {
        count.write(session)?;
    }
    Ok(session.out.flush()?)
}

fn counted(piece: Piece, classifier: &Classifier, wanted: Wanted) -> Counted {
    let mut counted = Counted::default();
    let mut take = |failure: Failure<'_>| match wanted {
        Wanted::Counts => counted.count.failure(&failure),
        Wanted::Addresses => {
            let address = failure.address.filter(|_| failure.removes_address);
            counted.removed.extend(
                address
                    .filter(|address| is_address(address))
                    .map(str::to_owned),
            );
        }
    };
    let mut read = 0;
    let mut failed = Vec::new();
    match piece {
        Piece::Failed(error) => failed.push(error),
        Piece::Log(mut piece) => {
            // Nothing is written that could fail.
            let _ = log::entries(&mut piece, classifier, |_, _, entry| {
                read += 1;
                if let Some(entry) = entry
                    && let Some(answer) = &entry.classification
                {
                    let mut recipients = log::recipients(&entry).peekable();
                    if recipients.peek().is_none() {
                        take(Failure::of(answer, None));
                    }
                    recipients.for_each(|address| take(Failure::of(answer, Some(address))));
                }
                Ok(())
            });
        }
        Piece::Objects(piece) => {
            for line in lines::of(&piece.bytes) {
                read += 1;
                stored::each(&lines::text(line), classifier, &mut take);
            }
        }
        Piece::Lines(_, piece) => {
            for line in lines::of(&piece.bytes) {
                read += 1;
                if let Ok(answer) = classifier.classify(Bounce::new(line)) {
                    take(Failure::of(&answer, None));
                }
            }
        }
        Piece::Values(_, values) => {
            for value in &values {
                let events = webhook::parse_with(&value.bytes, classifier).unwrap_or_default();
                read += u64::try_from(events.len().max(1)).unwrap_or_default();
                for event in &events {
                    if let Some(answer) = &event.classification {
                        take(Failure::of(answer, event.recipient.as_deref()));
                    }
                }
            }
        }
        piece @ (Piece::Messages(_) | Piece::Files(_)) => {
            let mut made = Made::default();
            // Nothing is written that could fail.
            let _ = dsn::each(piece, &mut made, |message, _| {
                read += 1;
                dsn::recipients(message, classifier, |address, answer| {
                    let address = Some(address).filter(|address| !address.is_empty());
                    take(Failure::of(answer, address));
                });
                Ok(())
            });
            failed.append(&mut made.failed);
        }
    }
    counted.count.read += read;
    counted.failed = failed;
    counted
}

/// Whether a text is an e-mail address that fits on a line: a pipe or the name of a mailbox is none.
fn is_address(text: &str) -> bool {
    text.contains('@') && !text.contains(|c: char| c.is_control() || c.is_whitespace())
}
