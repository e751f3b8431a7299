//! Logs of MTAs.

use std::borrow::Cow;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use bounce_classifier::log::{self, Entry, MAX_LINE, Reader};
use bounce_classifier::{Classification, Classifier, Language};
use bounce_filter::members::Value;
use memchr::memchr;

use crate::args::Log;
use crate::input::follow;
use crate::input::lines::Pieces;
use crate::input::open::{self, Opener};
use crate::input::piece::{Emit, LogPiece, Piece};
use crate::input::places::Place;
use crate::input::progress::Progress;
use crate::output::row::{self, Answer, Row};
use crate::output::table::{Column, REASON, RECIPIENT, REPLY};
use crate::output::tally::Thing;
use crate::pipeline::Stopped;
use crate::session::{Session, UsageError};
use crate::stream::{self, Made};
use crate::texts;

/// Of a longer line, no more than this is kept; of it a part is read.
const LONGEST_LINE: usize = 2 * MAX_LINE;

/// A line of a log, and what it tells of a delivery.
struct Line<'a> {
    file: &'a str,
    number: u64,
    text: &'a str,
    entry: Option<Entry<'a, Classification<'a>>>,
}

/// Reads logs.
pub fn run(session: &mut Session<'_>, arguments: Log) -> anyhow::Result<()> {
    let places: Vec<Place> = arguments.files.into_iter().map(Place::from).collect();
    let classifier = session.classifier.clone();
    let shows_all = arguments.all;
    let work = move |piece: Piece, made: &mut Made, style: &row::Style| {
        let Piece::Log(mut piece) = piece else {
            return Ok(());
        };
        let file = Arc::clone(&piece.file);
        let tally = &mut made.tally;
        let bytes = &mut made.bytes;
        entries(&mut piece, &classifier, |number, text, entry| {
            let line = Line {
                file: &file,
                number,
                text,
                entry,
            };
            tally.read += 1;
            let failure = line.entry.as_ref().and_then(|entry| entry.classification);
            tally.failures += u64::from(failure.is_some());
            if let Some(entry) = &line.entry {
                tally.outcome(entry.outcome.as_str());
            }
            if let Some(answer) = failure {
                tally.reason(answer.reason());
            }
            if shows_all || failure.is_some() {
                row::write(bytes, &line, style)?;
            }
            Ok(())
        })
    };
    if arguments.follow {
        let paths: Result<Vec<PathBuf>, UsageError> = places
            .into_iter()
            .map(|place| match place {
                Place::Path(path) => Ok(path),
                Place::Input => Err(UsageError(session.texts.said.follow_needs_files.into())),
            })
            .collect();
        let paths = paths?;
        let source = move |emit: Emit<'_>| follow::follow(paths, emit);
        return stream::rows::<Line<'_>>(session, &Progress::none(), Thing::Lines, source, work);
    }
    let progress = session.progress(&places);
    let mut opener = Opener::new(session.input(), &progress);
    let source = move |emit: Emit<'_>| {
        places.iter().try_for_each(|place| {
            let is_live = *place == Place::Input;
            pieces(&place.name(), opener.open(place), is_live, emit)
        })
    };
    stream::rows::<Line<'_>>(session, &progress, Thing::Lines, source, work)
}

/// Hands on a log in pieces, each with what is to be known of the lines before it.
pub fn pieces(
    name: &Arc<str>,
    reader: io::Result<open::Reader>,
    is_live: bool,
    emit: Emit<'_>,
) -> Result<(), Stopped> {
    let mut lines = match reader {
        Ok(reader) => Pieces::new(reader).longest(LONGEST_LINE).live(is_live),
        Err(error) => return emit(Piece::failed(name, error)),
    };
    let mut ahead = Reader::new();
    loop {
        match lines.next() {
            Ok(Some(piece)) => {
                let piece = LogPiece::new(name, piece, &mut ahead);
                emit(Piece::Log(Box::new(piece)))?;
            }
            Ok(None) => return Ok(()),
            Err(error) => return emit(Piece::failed(name, error)),
        }
    }
}

/// Reads the lines of a piece, and hands on the number of each, its text, and what it tells.
pub fn entries(
    piece: &mut LogPiece,
    classifier: &Classifier,
    mut take: impl FnMut(u64, &str, Option<Entry<'_, Classification<'_>>>) -> io::Result<()>,
) -> io::Result<()> {
    let mut rest = piece.text.as_str();
    for number in piece.first.. {
        if rest.is_empty() {
            break;
        }
        let end = memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
        let (line, behind) = rest.split_at(end);
        rest = behind.get(1..).unwrap_or_default();
        let line = line.strip_suffix('\r').unwrap_or(line);
        take(number, line, piece.reader.read_with(line, classifier))?;
    }
    Ok(())
}

impl Row for Line<'_> {
    const NAMES: &'static [&'static str] = &[
        "file",
        "line",
        "mta",
        "outcome",
        "recipient",
        "more_recipients",
        "relay",
        "reply",
        "status",
        "text",
        "time",
        "queue_id",
    ];
    const COLUMNS: &'static [Column] = &[
        Column {
            japanese: "行",
            english: "Line",
            least: 8,
            share: 0,
        },
        Column {
            japanese: "結果",
            english: "Outcome",
            least: 8,
            share: 0,
        },
        RECIPIENT,
        REASON,
        REPLY,
    ];

    fn values(&self) -> Vec<Value<'_>> {
        let entry = self.entry.as_ref();
        fn text<'v>(text: Option<&'v Cow<'_, str>>) -> Value<'v> {
            Value::text(text.map(AsRef::<str>::as_ref))
        }
        let more = entry.map_or(&[][..], |entry| &entry.more_recipients);
        let reply = entry.and_then(|entry| entry.reply);
        let status = entry.and_then(|entry| entry.status);
        vec![
            Value::Text(Cow::Borrowed(self.file)),
            Value::Number(self.number),
            Value::name(entry.map(|entry| entry.mta.as_str())),
            Value::Name(entry.map_or("none", |entry| entry.outcome.as_str())),
            text(entry.and_then(|entry| entry.recipient.as_ref())),
            Value::List(more.to_vec()),
            text(entry.and_then(|entry| entry.relay.as_ref())),
            reply.map_or(Value::None, |code| Value::Number(code.as_u16().into())),
            status.map_or(Value::None, Value::Status),
            Value::Text(entry.map_or(Cow::Borrowed(self.text), |entry| {
                Cow::Borrowed(entry.text.as_ref())
            })),
            text(entry.and_then(|entry| entry.time.as_ref())),
            text(entry.and_then(|entry| entry.queue_id.as_ref())),
        ]
    }

    fn answer(&self) -> Option<Answer<'_>> {
        let entry = self.entry.as_ref()?;
        Some(Answer {
            answer: entry.classification?,
            text: entry.text.as_bytes(),
        })
    }

    fn cells(&self, language: Language) -> Vec<Cow<'_, str>> {
        let Some(entry) = &self.entry else {
            let outcome = Cow::Borrowed(texts::outcome("none", language));
            let text = Cow::Borrowed(self.text);
            return vec![
                self.number.to_string().into(),
                outcome,
                "".into(),
                "".into(),
                text,
            ];
        };
        let reason = entry
            .classification
            .map(|answer| answer.reason().text(language).title);
        vec![
            self.number.to_string().into(),
            texts::outcome(entry.outcome.as_str(), language).into(),
            entry.recipient.as_deref().unwrap_or_default().into(),
            reason.unwrap_or_default().into(),
            entry.text.as_ref().into(),
        ]
    }
}

/// The recipients of an entry.
pub fn recipients<'e, C>(entry: &'e Entry<'_, C>) -> impl Iterator<Item = &'e str> {
    let first = entry.recipient.as_deref();
    first
        .into_iter()
        .chain(entry.more_recipients.iter().map(AsRef::as_ref))
}

/// Whether a line is one of a log that is known here.
pub fn is_known(line: &str) -> bool {
    log::parse(line).is_some()
}
