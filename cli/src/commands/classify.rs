//! Replies: one as a report, many as rows, objects through the filter.

use std::borrow::Cow;
use std::ffi::OsString;
use std::io;
use std::sync::Arc;

use bounce_classifier::{Bounce, Classification, ClassifyError, Language};
use bounce_filter::answers::Answers;
use bounce_filter::filter;
use bounce_filter::lines;
use bounce_filter::members::Value;

use crate::args::Classify;
use crate::input::error::InputError;
use crate::input::lines::Pieces;
use crate::input::open::{self, Reader};
use crate::input::piece::{Emit, Piece};
use crate::input::places::Place;
use crate::output::format::Format;
use crate::output::report;
use crate::output::row::{self, Answer, Row, Style};
use crate::output::table::Column;
use crate::output::tally::Thing;
use crate::pipeline::{self, Step, Stopped};
use crate::session::Session;
use crate::spare::Spare;
use crate::stream::{self, Made};
use crate::texts;

/// A line with a reply.
struct Line<'a> {
    text: Cow<'a, str>,
    answer: Result<Classification<'a>, ClassifyError>,
    language: Language,
}

/// Classifies what the arguments ask for.
pub fn run(session: &mut Session<'_>, arguments: Classify) -> anyhow::Result<()> {
    if arguments.ndjson {
        return filtered(session);
    }
    if !arguments.text.is_empty() {
        return one(session, &joined(arguments.text));
    }
    match session.format() {
        Format::Table => replies(session),
        _ => rows(session),
    }
}

/// Words that the shell has divided are one reply.
fn joined(words: Vec<OsString>) -> Vec<u8> {
    let words: Vec<Vec<u8>> = words
        .into_iter()
        .map(OsString::into_encoded_bytes)
        .collect();
    words.join(&b' ')
}

fn one(session: &mut Session<'_>, text: &[u8]) -> anyhow::Result<()> {
    let look = session.look();
    let is_answered = if session.format() == Format::Table {
        report::report(&mut session.out, text, &session.classifier, look)?
    } else {
        let style = session.style::<Line<'_>>();
        let text = lines::text(text);
        let answer = session.classifier.classify(Bounce::new(text.as_ref()));
        let line = Line {
            text,
            answer,
            language: session.language,
        };
        let mut out = Vec::new();
        if style.format == Format::Csv {
            row::header::<Line<'_>>(&mut out)?;
        }
        row::write(&mut out, &line, &style)?;
        if style.format == Format::Json {
            out.push(b'\n');
        }
        session.out.write_all(&out)?;
        line.answer.is_ok()
    };
    session.has_failed |= !is_answered;
    Ok(session.out.flush()?)
}

/// Hands on standard input, line by line.
fn source(
    session: &mut Session<'_>,
) -> impl FnOnce(Emit<'_>) -> Result<(), Stopped> + Send + 'static {
    let progress = session.progress(&[Place::Input]);
    let input = session.input();
    move |emit: Emit<'_>| {
        let result = pieces(
            &Place::Input.name(),
            open::stream(input, &progress),
            true,
            emit,
        );
        progress.finish();
        result
    }
}

/// Hands on pieces of lines.
pub fn pieces(
    name: &Arc<str>,
    reader: io::Result<Reader>,
    is_live: bool,
    emit: Emit<'_>,
) -> Result<(), Stopped> {
    let mut pieces = match reader {
        Ok(reader) => Pieces::new(reader).live(is_live),
        Err(error) => return emit(Piece::failed(name, error)),
    };
    loop {
        match pieces.next() {
            Ok(Some(piece)) => emit(Piece::Lines(Arc::clone(name), piece))?,
            Ok(None) => return Ok(()),
            Err(error) => return emit(Piece::failed(name, error)),
        }
    }
}

/// The filter: objects in, the same with one more member out.
fn filtered(session: &mut Session<'_>) -> anyhow::Result<()> {
    let (own, language) = (session.own_classifier(), session.language);
    let (is_terminal, threads) = (session.is_terminal, session.pool.current_num_threads());
    // Each thread that works has some answers that it remembers.
    let spare: Spare<Answers> = Spare::default();
    copied(session, move |bytes, out| {
        let answers = spare.take();
        let mut answers = answers.unwrap_or_else(|| Answers::new(own.clone(), language, threads));
        let written = filter::piece(bytes, out, &mut answers, is_terminal);
        spare.give(answers);
        written
    })
}

/// A row on each reply, for people.
fn replies(session: &mut Session<'_>) -> anyhow::Result<()> {
    let (classifier, look) = (session.classifier.clone(), session.look());
    copied(session, move |bytes, out| {
        lines::of(bytes).try_for_each(|line| {
            let bounce = Bounce::new(line);
            report::row(out, bounce, &classifier.classify(bounce), look)
        })
    })
}

/// Writes what is made of each piece of standard input.
fn copied(
    session: &mut Session<'_>,
    make: impl Fn(&[u8], &mut Vec<u8>) -> io::Result<()> + Send + Sync + 'static,
) -> anyhow::Result<()> {
    let source = source(session);
    // What was written gives its room to what is written next: it is large, and new room is dear.
    let rooms: Arc<Spare<Vec<u8>>> = Arc::default();
    let spare = Arc::clone(&rooms);
    let work = move |piece: Piece| {
        let mut made = Made::default();
        match piece {
            Piece::Lines(name, piece) => {
                made.bytes = spare.take().unwrap_or_default();
                if let Err(error) = make(&piece.bytes, &mut made.bytes) {
                    made.failed.push(InputError { name, error });
                }
            }
            Piece::Failed(error) => made.failed.push(error),
            _ => {}
        }
        made
    };
    pipeline::run(
        &Arc::clone(&session.pool),
        source,
        work,
        |step| match step {
            Step::Idle => session.out.flush(),
            Step::Done(mut made) => {
                session.out.write_all(&made.bytes)?;
                made.bytes.clear();
                rooms.give(made.bytes);
                made.failed.iter().for_each(|failed| session.fail(failed));
                Ok(())
            }
        },
    )?;
    Ok(session.out.flush()?)
}

/// A row on each reply, for programs.
fn rows(session: &mut Session<'_>) -> anyhow::Result<()> {
    let (classifier, language) = (session.classifier.clone(), session.language);
    let source = source(session);
    let progress = crate::input::progress::Progress::none();
    let work = move |piece: Piece, made: &mut Made, style: &Style| {
        let Piece::Lines(_, piece) = piece else {
            return Ok(());
        };
        for line in lines::of(&piece.bytes) {
            let text = lines::text(line);
            let answer = classifier.classify(Bounce::new(text.as_ref()));
            let line = Line {
                text,
                answer,
                language,
            };
            row::write(&mut made.bytes, &line, style)?;
        }
        Ok(())
    };
    stream::rows::<Line<'_>>(session, &progress, Thing::Lines, source, work)
}

impl Row for Line<'_> {
    const NAMES: &'static [&'static str] = &["diagnostic", "error"];
    const COLUMNS: &'static [Column] = &[];

    fn values(&self) -> Vec<Value<'_>> {
        let error = self.answer.as_ref().err();
        vec![
            Value::Text(Cow::Borrowed(&self.text)),
            Value::text(error.map(|error| texts::no_answer(*error, self.language))),
        ]
    }

    fn answer(&self) -> Option<Answer<'_>> {
        Some(Answer {
            answer: self.answer.ok()?,
            text: self.text.as_bytes(),
        })
    }

    fn cells(&self, _: Language) -> Vec<Cow<'_, str>> {
        Vec::new()
    }
}
