//! Rows as they come: of pieces of input that all cores work on, written in order.

use std::io;
use std::sync::Arc;

use crate::input::error::InputError;
use crate::input::piece::{Emit, Piece};
use crate::input::progress::Progress;
use crate::output::format::Format;
use crate::output::row::{self, Row, Style};
use crate::output::tally::{Tally, Thing};
use crate::pipeline::{self, Step, Stopped};
use crate::session::Session;
use crate::spare::Spare;

/// What is made of a piece.
#[derive(Debug, Default)]
pub struct Made {
    pub bytes: Vec<u8>,
    pub tally: Tally,
    pub failed: Vec<InputError>,
}

/// Writes rows of what a source hands on, and at the end of a table what they come to.
pub fn rows<R: Row>(
    session: &mut Session<'_>,
    progress: &Progress,
    thing: Thing,
    source: impl FnOnce(Emit<'_>) -> Result<(), Stopped> + Send + 'static,
    work: impl Fn(Piece, &mut Made, &Style) -> io::Result<()> + Send + Sync + 'static,
) -> anyhow::Result<()> {
    let style = Arc::new(session.style::<R>());
    let workers_style = Arc::clone(&style);
    // What was written gives its room to what is written next: it is large, and new room is dear.
    let rooms: Arc<Spare<Vec<u8>>> = Arc::default();
    let mut written = Written {
        rooms: Arc::clone(&rooms),
        ..Written::default()
    };
    written.begin::<R>(session, &style)?;
    pipeline::run(
        &Arc::clone(&session.pool),
        source,
        move |piece| {
            let room = rooms.take().unwrap_or_default();
            made(piece, room, &workers_style, &work)
        },
        |step| written.take(session, progress, &style, step),
    )?;
    progress.finish();
    written.end(session, &style, thing)?;
    Ok(())
}

/// What is made of a piece. Memory can always be written to, so no error is lost.
fn made(
    piece: Piece,
    room: Vec<u8>,
    style: &Style,
    work: &impl Fn(Piece, &mut Made, &Style) -> io::Result<()>,
) -> Made {
    let mut made = Made {
        bytes: room,
        ..Made::default()
    };
    match piece {
        Piece::Failed(error) => made.failed.push(error),
        piece => {
            let name = Arc::<str>::from("");
            if let Err(error) = work(piece, &mut made, style) {
                made.failed.push(InputError { name, error });
            }
        }
    }
    made
}

/// What has been written.
#[derive(Default)]
struct Written {
    tally: Tally,
    has_rows: bool,
    rooms: Arc<Spare<Vec<u8>>>,
}

impl Written {
    fn begin<R: Row>(&mut self, session: &mut Session<'_>, style: &Style) -> io::Result<()> {
        let mut out = Vec::new();
        match style.format {
            Format::Table => style.layout.header(&mut out, R::COLUMNS, session.language),
            Format::Csv => row::header::<R>(&mut out)?,
            Format::Json => out.extend_from_slice(b"[\n"),
            Format::Ndjson => {}
        }
        session.out.write_all(&out)
    }

    fn take(
        &mut self,
        session: &mut Session<'_>,
        progress: &Progress,
        style: &Style,
        step: Step<Made>,
    ) -> io::Result<()> {
        let mut made = match step {
            Step::Done(made) => made,
            Step::Idle => return session.out.flush(),
        };
        if self.has_rows && !made.bytes.is_empty() && style.format == Format::Json {
            session.out.write_all(b",\n")?;
        }
        self.has_rows |= !made.bytes.is_empty();
        session.out.write_all(&made.bytes)?;
        made.bytes.clear();
        self.rooms.give(made.bytes);
        self.tally.add(&made.tally);
        for failed in &made.failed {
            progress.suspend(|| session.fail(failed));
        }
        Ok(())
    }

    fn end(&self, session: &mut Session<'_>, style: &Style, thing: Thing) -> io::Result<()> {
        match style.format {
            Format::Json => {
                let end: &[u8] = if self.has_rows { b"\n]\n" } else { b"]\n" };
                session.out.write_all(end)?;
            }
            Format::Table => {
                let columns = session.columns().unwrap_or(120);
                let (language, has_color) = (session.language, session.has_color);
                self.tally
                    .write(session.out, thing, language, columns, has_color)?;
            }
            Format::Csv | Format::Ndjson => {}
        }
        session.out.flush()
    }
}
