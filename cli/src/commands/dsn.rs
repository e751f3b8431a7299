//! Returned mails.

use std::borrow::Cow;
use std::io;

use bounce_classifier::dsn::{self, Bound, DeliveryAction, DsnError, Kind, Recipient, Report};
use bounce_classifier::{Classification, Classifier, Language};
use bounce_filter::bounce;
use bounce_filter::members::Value;

use crate::args::Files;
use crate::input::error::InputError;
use crate::input::message::Message;
use crate::input::messages;
use crate::input::open::{self, Opener};
use crate::input::piece::{Emit, Piece};
use crate::input::places::{self, Place};
use crate::input::progress::Progress;
use crate::output::format::Format;
use crate::output::row::{self, Answer, Row, Style};
use crate::output::table::{Column, REASON, RECIPIENT, REPLY};
use crate::output::tally::Thing;
use crate::pipeline::Stopped;
use crate::session::Session;
use crate::stream::{self, Made};
use crate::texts;

/// A message, what was read of it, and one of the recipients that it reports on.
struct Line<'a> {
    message: &'a Message,
    report: Option<&'a Report<Classification<'a>>>,
    recipient: Option<&'a Recipient<Classification<'a>>>,
}

/// Reads returned mails.
pub fn run(session: &mut Session<'_>, arguments: Files) -> anyhow::Result<()> {
    let places: Vec<Place> = arguments.files.into_iter().map(Place::from).collect();
    let classifier = session.classifier.clone();
    let work = move |piece: Piece, made: &mut Made, style: &Style| {
        each(piece, made, |message, made| {
            let report = dsn::read_with(&message.bytes, &classifier);
            made.tally.read += 1;
            count(report.as_ref().ok(), made);
            write(&mut made.bytes, message, report.as_ref(), style)
        })
    };
    let progress = session.progress(&places);
    let mut opener = Opener::new(session.input(), &progress);
    let bar = progress.clone();
    let source = move |emit: Emit<'_>| {
        places.iter().try_for_each(|place| match place {
            Place::Path(path) if path.is_dir() => messages::folder(path, &bar, emit),
            place => pieces(place, opener.open(place), &bar, emit),
        })
    };
    stream::rows::<Line<'_>>(session, &progress, Thing::Messages, source, work)
}

/// Hands on the messages of a file.
pub fn pieces(
    place: &Place,
    reader: io::Result<open::Reader>,
    progress: &Progress,
    emit: Emit<'_>,
) -> Result<(), Stopped> {
    let name = place.name();
    match reader {
        Ok(reader) => messages::stream(&name, reader, progress, emit),
        Err(error) => emit(Piece::failed(&name, error)),
    }
}

/// Hands on the messages of a piece. Those of a Maildir are read here, on all cores.
pub fn each(
    piece: Piece,
    made: &mut Made,
    mut take: impl FnMut(&Message, &mut Made) -> io::Result<()>,
) -> io::Result<()> {
    match piece {
        Piece::Messages(messages) => {
            for message in &messages {
                take(message, made)?;
            }
        }
        Piece::Files(paths) => {
            for path in paths {
                match messages::in_maildir(&path) {
                    Ok(Some(message)) => take(&message, made)?,
                    Ok(None) => {}
                    Err(error) => made.failed.push(InputError {
                        name: places::name(&path),
                        error,
                    }),
                }
            }
        }
        _ => {}
    }
    Ok(())
}

fn count(report: Option<&Report<Classification<'_>>>, made: &mut Made) {
    let kind = report.map_or(Kind::NotAReport, |report| report.kind);
    made.tally.outcome(kind.as_str());
    let recipients = report.map_or(&[][..], |report| &report.recipients);
    let answers = recipients.iter().filter_map(|known| known.classification);
    let mut has_failed = false;
    for answer in answers {
        has_failed = true;
        made.tally.reason(answer.reason());
    }
    made.tally.failures += u64::from(has_failed);
}

/// Appends a message: as one object, or as a row for each recipient.
fn write(
    out: &mut Vec<u8>,
    message: &Message,
    report: Result<&Report<Classification<'_>>, &DsnError>,
    style: &Style,
) -> io::Result<()> {
    if matches!(style.format, Format::Ndjson | Format::Json) {
        return row::object(out, style, |out| {
            object(out, message, report, style.language)
        });
    }
    let report = report.ok();
    let line = |recipient| Line {
        message,
        report,
        recipient,
    };
    match report.map_or(&[][..], |report| &report.recipients) {
        [] => row::write(out, &line(None), style),
        recipients => recipients
            .iter()
            .try_for_each(|recipient| row::write(out, &line(Some(recipient)), style)),
    }
}

/// Appends the members of a message.
fn object(
    out: &mut Vec<u8>,
    message: &Message,
    report: Result<&Report<Classification<'_>>, &DsnError>,
    language: Language,
) -> io::Result<()> {
    let text = |out: &mut Vec<u8>, key: &str, text: Option<&str>| {
        bounce::string(out, key, text.map(str::as_bytes))
    };
    text(out, "\"file\":", Some(&message.file))?;
    bounce::number(out, ",\"message\":", message.number);
    let report = match report {
        Ok(report) => report,
        Err(error) => {
            bounce::name(out, ",\"kind\":", Some(Kind::NotAReport.as_str()));
            bounce::value(out, ",\"error\":", error.to_string())?;
            out.extend_from_slice(b",\"recipients\":[],\"original\":null");
            return Ok(());
        }
    };
    bounce::name(out, ",\"kind\":", Some(report.kind.as_str()));
    out.extend_from_slice(b",\"recipients\":[");
    for (place, recipient) in report.recipients.iter().enumerate() {
        out.extend_from_slice(if place == 0 { b"{" } else { b",{" });
        text(out, "\"address\":", Some(&recipient.address))?;
        text(out, ",\"original_address\":", recipient.original.as_deref())?;
        let action = recipient.action.map(DeliveryAction::as_str);
        bounce::name(out, ",\"action\":", action);
        let status = recipient.status.map(|code| code.to_string());
        text(out, ",\"status\":", status.as_deref())?;
        let reply = recipient.reply.map(|code| code.as_u16().into());
        bounce::number(out, ",\"reply\":", reply);
        text(out, ",\"diagnostic\":", recipient.diagnostic.as_deref())?;
        text(out, ",\"remote_mta\":", recipient.remote_mta.as_deref())?;
        row::answer(out, answer(recipient), language)?;
        out.push(b'}');
    }
    let original = &report.original;
    out.extend_from_slice(b"],\"original\":{");
    text(out, "\"message_id\":", original.message_id.as_deref())?;
    text(out, ",\"subject\":", original.subject.as_deref())?;
    text(out, ",\"from\":", original.from.as_deref())?;
    text(out, ",\"to\":", original.to.as_deref())?;
    text(out, ",\"date\":", original.date.as_deref())?;
    text(out, ",\"list_id\":", original.list_id.as_deref())?;
    text(out, ",\"feedback_id\":", original.feedback_id.as_deref())?;
    out.push(b'}');
    text(out, ",\"sender\":", report.sender.as_deref())?;
    text(out, ",\"reporting_mta\":", report.reporting_mta.as_deref())?;
    text(out, ",\"envelope_id\":", report.envelope_id.as_deref())?;
    if let Some(feedback) = &report.feedback {
        text(out, ",\"feedback\":{\"type\":", feedback.kind.as_deref())?;
        text(out, ",\"user_agent\":", feedback.user_agent.as_deref())?;
        text(out, ",\"source_ip\":", feedback.source_ip.as_deref())?;
        text(out, ",\"mail_from\":", feedback.mail_from.as_deref())?;
        bounce::value(out, ",\"domains\":", &feedback.domains)?;
        out.push(b'}');
    }
    if let Some(cut) = cut(message, report) {
        bounce::name(out, ",\"cut\":", Some(cut));
    }
    Ok(())
}

/// What was not read of a message, as it is too large.
fn cut<C>(message: &Message, report: &Report<C>) -> Option<&'static str> {
    let bound = report.cut.map(|bound| match bound {
        Bound::Parts => "parts",
        Bound::Depth => "depth",
        Bound::Header => "header",
        Bound::Text => "text",
        Bound::Recipients => "recipients",
        _ => "other",
    });
    bound.or(message.is_cut.then_some("size"))
}

fn answer<'a>(recipient: &'a Recipient<Classification<'a>>) -> Option<Answer<'a>> {
    Some(Answer {
        answer: recipient.classification?,
        text: recipient
            .diagnostic
            .as_deref()
            .unwrap_or_default()
            .as_bytes(),
    })
}

/// The address that the sender knows: that to which the message was sent, which may have been passed on.
pub fn known_address<C>(recipient: &Recipient<C>) -> &str {
    let sent_to = recipient.original.as_deref();
    sent_to.unwrap_or(&recipient.address)
}

/// Reads a message and hands on its recipients.
pub fn recipients(
    message: &Message,
    classifier: &Classifier,
    mut take: impl FnMut(&str, &Classification<'_>),
) {
    let Ok(report) = dsn::read_with(&message.bytes, classifier) else {
        return;
    };
    for recipient in &report.recipients {
        if let Some(answer) = &recipient.classification {
            take(known_address(recipient), answer);
        }
    }
}

impl Row for Line<'_> {
    const NAMES: &'static [&'static str] = &[
        "file",
        "message",
        "kind",
        "address",
        "original_address",
        "delivery_action",
        "reply",
        "status",
        "diagnostic",
        "remote_mta",
        "message_id",
        "subject",
        "from",
    ];
    const COLUMNS: &'static [Column] = &[
        Column {
            japanese: "種類",
            english: "Kind",
            least: 12,
            share: 0,
        },
        RECIPIENT,
        REASON,
        REPLY,
        Column {
            japanese: "ファイル",
            english: "File",
            least: 10,
            share: 2,
        },
    ];

    fn values(&self) -> Vec<Value<'_>> {
        let known = self.recipient;
        let original = self.report.map(|report| &report.original);
        fn text(text: Option<&String>) -> Value<'_> {
            Value::text(text.map(String::as_str))
        }
        vec![
            Value::Text(Cow::Borrowed(&self.message.file)),
            self.message.number.map_or(Value::None, Value::Number),
            Value::Name(self.kind().as_str()),
            text(known.map(|known| &known.address)),
            text(known.and_then(|known| known.original.as_ref())),
            Value::name(
                known
                    .and_then(|known| known.action)
                    .map(DeliveryAction::as_str),
            ),
            known
                .and_then(|known| known.reply)
                .map_or(Value::None, |code| Value::Number(code.as_u16().into())),
            Value::text(
                known
                    .and_then(|known| known.status)
                    .map(|code| code.to_string()),
            ),
            text(known.and_then(|known| known.diagnostic.as_ref())),
            text(known.and_then(|known| known.remote_mta.as_ref())),
            text(original.and_then(|original| original.message_id.as_ref())),
            text(original.and_then(|original| original.subject.as_ref())),
            text(original.and_then(|original| original.from.as_ref())),
        ]
    }

    fn answer(&self) -> Option<Answer<'_>> {
        let recipient = self.recipient?;
        Some(Answer {
            answer: recipient.classification?,
            text: recipient
                .diagnostic
                .as_deref()
                .unwrap_or_default()
                .as_bytes(),
        })
    }

    fn cells(&self, language: Language) -> Vec<Cow<'_, str>> {
        let known = self.recipient;
        let answer = known.and_then(|known| known.classification);
        let subject = self
            .report
            .and_then(|report| report.original.subject.as_deref());
        let said = known
            .and_then(|known| known.diagnostic.as_deref())
            .or(subject);
        vec![
            texts::outcome(self.kind().as_str(), language).into(),
            known.map_or("", |known| &known.address).into(),
            answer
                .map_or("", |answer| answer.reason().text(language).title)
                .into(),
            said.unwrap_or_default().into(),
            self.message.file.as_ref().into(),
        ]
    }
}

impl Line<'_> {
    fn kind(&self) -> Kind {
        self.report.map_or(Kind::NotAReport, |report| report.kind)
    }
}
