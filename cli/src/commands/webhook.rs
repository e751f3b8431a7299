//! Events of sending services.

use std::borrow::Cow;
use std::io;
use std::sync::Arc;

use bounce_classifier::webhook::{self, Event, EventKind, WebhookError};
use bounce_classifier::{Classification, Language};
use bounce_filter::members::Value;

use crate::args::Files;
use crate::input::json::{self, Values};
use crate::input::open::{self, Opener};
use crate::input::piece::{Emit, Piece};
use crate::input::places::Place;
use crate::output::row::{self, Answer, Row, Style};
use crate::output::table::{Column, REASON, RECIPIENT, REPLY};
use crate::output::tally::Thing;
use crate::pipeline::Stopped;
use crate::session::Session;
use crate::stream::{self, Made};
use crate::texts;

/// About how many bytes a piece has.
const PIECE_SIZE: usize = 1 << 17;

/// An event, or a value that is none.
struct Line<'a> {
    file: &'a str,
    number: u64,
    event: Result<&'a Event<Classification<'a>>, &'a WebhookError>,
}

/// Reads events.
pub fn run(session: &mut Session<'_>, arguments: Files) -> anyhow::Result<()> {
    let places: Vec<Place> = arguments.files.into_iter().map(Place::from).collect();
    let classifier = session.classifier.clone();
    let work = move |piece: Piece, made: &mut Made, style: &Style| {
        let Piece::Values(file, values) = piece else {
            return Ok(());
        };
        for value in &values {
            let mut take = |event: Result<&Event<Classification<'_>>, &WebhookError>| {
                made.tally.read += 1;
                let kind = event.map_or(EventKind::Other, |event| event.kind);
                made.tally.outcome(kind.as_str());
                if let Ok(event) = event
                    && let Some(answer) = event.classification
                {
                    made.tally.failures += 1;
                    made.tally.reason(answer.reason());
                }
                let line = Line {
                    file: &file,
                    number: value.line,
                    event,
                };
                row::write(&mut made.bytes, &line, style)
            };
            match webhook::parse_with(&value.bytes, &classifier) {
                Ok(events) => events.iter().try_for_each(|event| take(Ok(event)))?,
                Err(error) => take(Err(&error))?,
            }
        }
        Ok(())
    };
    let progress = session.progress(&places);
    let mut opener = Opener::new(session.input(), &progress);
    let source = move |emit: Emit<'_>| {
        places.iter().try_for_each(|place| {
            let is_live = *place == Place::Input;
            pieces(&place.name(), opener.open(place), is_live, emit)
        })
    };
    stream::rows::<Line<'_>>(session, &progress, Thing::Events, source, work)
}

/// Hands on the JSON values of a file; if it is live, as soon as they are there.
pub fn pieces(
    name: &Arc<str>,
    reader: io::Result<open::Reader>,
    is_live: bool,
    emit: Emit<'_>,
) -> Result<(), Stopped> {
    let mut values = match reader {
        Ok(reader) => Values::new(reader),
        Err(error) => return emit(Piece::failed(name, error)),
    };
    let mut gathered: Vec<json::Value> = Vec::new();
    loop {
        let read = values.next();
        let (has_ended, error) = match read {
            Ok(Some(more)) => {
                gathered.extend(more);
                (false, None)
            }
            Ok(None) => (true, None),
            Err(error) => (true, Some(error)),
        };
        let size: usize = gathered.iter().map(|value| value.bytes.len()).sum();
        if !gathered.is_empty() && (has_ended || is_live || size >= PIECE_SIZE) {
            emit(Piece::Values(
                Arc::clone(name),
                std::mem::take(&mut gathered),
            ))?;
        }
        if let Some(error) = error {
            emit(Piece::failed(name, error))?;
        }
        if has_ended {
            return Ok(());
        }
    }
}

impl Row for Line<'_> {
    const NAMES: &'static [&'static str] = &[
        "file",
        "line",
        "provider",
        "kind",
        "recipient",
        "reply",
        "status",
        "diagnostic",
        "verdict",
        "verdict_kind",
        "disagrees",
        "remote_mta",
        "time",
        "message_id",
        "error",
    ];
    const COLUMNS: &'static [Column] = &[
        Column {
            japanese: "サービス",
            english: "Provider",
            least: 10,
            share: 0,
        },
        Column {
            japanese: "種類",
            english: "Kind",
            least: 10,
            share: 0,
        },
        RECIPIENT,
        REASON,
        REPLY,
    ];

    fn values(&self) -> Vec<Value<'_>> {
        let event = self.event.ok();
        fn text(text: Option<&String>) -> Value<'_> {
            Value::text(text.map(String::as_str))
        }
        let error = self.event.err().map(ToString::to_string);
        vec![
            Value::Text(Cow::Borrowed(self.file)),
            Value::Number(self.number),
            Value::name(event.map(|event| event.provider.as_str())),
            Value::Name(event.map_or(EventKind::Other, |event| event.kind).as_str()),
            text(event.and_then(|event| event.recipient.as_ref())),
            event
                .and_then(|event| event.reply)
                .map_or(Value::None, |code| Value::Number(code.as_u16().into())),
            Value::text(
                event
                    .and_then(|event| event.status)
                    .map(|code| code.to_string()),
            ),
            text(event.and_then(|event| event.diagnostic.as_ref())),
            text(event.map(|event| &event.verdict)),
            Value::name(
                event
                    .and_then(|event| event.verdict_kind)
                    .map(|kind| kind.as_str()),
            ),
            event.map_or(Value::None, |event| Value::Flag(event.disagrees)),
            text(event.and_then(|event| event.remote_mta.as_ref())),
            text(event.and_then(|event| event.time.as_ref())),
            text(event.and_then(|event| event.message_id.as_ref())),
            Value::text(error),
        ]
    }

    fn answer(&self) -> Option<Answer<'_>> {
        let event = self.event.ok()?;
        Some(Answer {
            answer: event.classification?,
            text: event.classified().as_bytes(),
        })
    }

    fn cells(&self, language: Language) -> Vec<Cow<'_, str>> {
        let event = match self.event {
            Ok(event) => event,
            Err(error) => {
                let kind = texts::outcome(EventKind::Other.as_str(), language).into();
                return vec![
                    "".into(),
                    kind,
                    "".into(),
                    "".into(),
                    error.to_string().into(),
                ];
            }
        };
        let reason = event
            .classification
            .map(|answer| answer.reason().text(language).title);
        vec![
            event.provider.as_str().into(),
            texts::outcome(event.kind.as_str(), language).into(),
            event.recipient.as_deref().unwrap_or_default().into(),
            reason.unwrap_or_default().into(),
            event.diagnostic.as_deref().unwrap_or(&event.verdict).into(),
        ]
    }
}
