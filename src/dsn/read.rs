//! From the bytes of a message to a report: take it apart, tell what kind it is, and gather what it says of each
//! recipient.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::{LazyCell, OnceCell};

use crate::answer::Classification;
use crate::classify::{BUILT_IN, Judge};
use crate::code::EnhancedStatusCode;
#[cfg(feature = "rules")]
use crate::custom::Classifier;
use crate::dsn::about::{Named, actual};
use crate::dsn::address::addresses_of_field;
use crate::dsn::automatic::{Sender, subject};
use crate::dsn::error::DsnError;
use crate::dsn::evidence::Evidence;
use crate::dsn::feedback::Complaint;
use crate::dsn::fields::{Status, StatusOfRecipient, has_status_fields};
use crate::dsn::kind::Clues;
use crate::dsn::limits::Bound;
use crate::dsn::mime::{Encodings, Header, Tree, without_envelope};
use crate::dsn::notice::{Found, Marks, Place, find, folded, marks_of, mentions};
use crate::dsn::original::Original;
use crate::dsn::parts::Parts;
use crate::dsn::recipient::{kind_of, nobody, recipient, time};
use crate::dsn::report::{DeliveryAction, Kind, Recipient, Report, Source};
use crate::dsn::verp;
use crate::dsn::who::{by_original, in_header, in_subject, known, senders};

/// Reads a message: what it reports, of whom, and why.
///
/// It takes the bytes as they came or as they were stored: with LF, CRLF or CR, behind an mbox `From ` line or a byte
/// order mark. Time and memory grow in proportion to the size of the message; see the [bounds](crate::dsn#bounds).
///
/// ```
/// use bounce_classifier::dsn::{self, Kind};
///
/// let report = dsn::read(b"From: taro@example.jp\nSubject: Re: lunch\n\nYes.\n")?;
/// assert_eq!(report.kind, Kind::NotAReport);
/// # Ok::<(), dsn::DsnError>(())
/// ```
///
/// # Errors
///
/// [`DsnError::Empty`] if there is nothing but white space, and [`DsnError::TooLarge`] beyond 4 GiB. What cannot be
/// understood is [`Kind::NotAReport`].
pub fn read(message: &[u8]) -> Result<Report, DsnError> {
    read_by(message, BUILT_IN)
}

/// Reads a message as [`read`] does, and asks a classifier with rules of one's own why it failed.
///
/// They are asked about every text that may say why, so words of one's own count wherever they stand: in the
/// diagnostic code or in the text for people.
///
/// ```
/// use bounce_classifier::{Classifier, Rule, Rules, dsn};
///
/// let rule = Rule::new("acme").reason("policy_rejected").phrase("held in [the] acme quarantine");
/// let classifier = Classifier::builder().rules(Rules::new().rule(rule)).build()?;
/// let message = b"From: MAILER-DAEMON@mx.example.jp\nSubject: Undelivered Mail Returned to Sender\n\n\
///     <taro@example.jp>: host mx.example.jp[192.0.2.1] said: 550 Held in the ACME quarantine\n";
/// let report = dsn::read_with(message, &classifier)?;
/// let rule = report.recipients[0].classification.map(|answer| answer.rule());
/// assert_eq!(rule.map(|rule| rule.as_str()), Some("acme"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// Those of [`read`].
#[cfg(feature = "rules")]
pub fn read_with<'r>(
    message: &[u8],
    classifier: &'r Classifier,
) -> Result<Report<Classification<'r>>, DsnError> {
    read_by(message, &|bounce| classifier.classify_failure(bounce))
}

fn read_by<'r>(
    message: &[u8],
    judge: Judge<'_, 'r>,
) -> Result<Report<Classification<'r>>, DsnError> {
    if u32::try_from(message.len()).is_err() {
        return Err(DsnError::TooLarge {
            size: message.len(),
        });
    }
    let text = without_envelope(message);
    if text.trim_ascii().is_empty() {
        return Err(DsnError::Empty);
    }
    Ok(read_text(&text, Encodings::default(), judge))
}

/// Reads a message, or one that was encoded within it.
fn read_text<'r>(
    text: &[u8],
    encodings: Encodings,
    judge: Judge<'_, 'r>,
) -> Report<Classification<'r>> {
    let tree = Tree::of(text);
    let (mut report, may_enclose) = read_message(&tree, 0, judge);
    report.cut = report.cut.or(tree.cut);
    if report.kind != Kind::NotAReport || !may_enclose {
        return report;
    }
    // A report that somebody forwards as an attachment.
    let is_report = |kind| {
        matches!(
            kind,
            Kind::Failure | Kind::Delay | Kind::Success | Kind::Complaint
        )
    };
    let inner = (1..tree.messages.len())
        .map(|message| read_message(&tree, message, judge).0)
        .find(|report| is_report(report.kind));
    if let Some(mut inner) = inner {
        inner.cut = inner.cut.or(report.cut);
        return inner;
    }
    for part in &tree.parts {
        let Some(encoded) = part.encoded_message() else {
            continue;
        };
        let Some(deeper) = encodings.deeper() else {
            report.cut.get_or_insert(Bound::Depth);
            break;
        };
        let inner = read_text(&without_envelope(&encoded), deeper, judge);
        report.cut = report.cut.or(inner.cut);
        if is_report(inner.kind) {
            return inner;
        }
    }
    report
}

/// What is known of one message while it is read.
struct Reading<'m, 'r> {
    header: &'m Header<'m>,
    parts: Parts,
    sender: Sender,
    subject: Marks,
    /// What the text says happened. Where fields say it, nobody asks.
    text: OnceCell<Marks>,
    /// What the text says of each address.
    about: OnceCell<BTreeMap<String, String>>,
    judge: Judge<'m, 'r>,
}

/// Reads one message of those within a message. Tells as well whether a report that it encloses counts: that in the
/// warning of a list or beside a statistic does not.
fn read_message<'r>(
    tree: &Tree<'_>,
    message: usize,
    judge: Judge<'_, 'r>,
) -> (Report<Classification<'r>>, bool) {
    let mut report = Report {
        kind: Kind::NotAReport,
        recipients: Vec::new(),
        original: Default::default(),
        sender: None,
        reporting_mta: None,
        envelope_id: None,
        feedback: None,
        cut: None,
    };
    let Some(whole) = tree.messages.get(message) else {
        return (report, false);
    };
    let parts = Parts::of(tree, message);
    let header = &whole.header;
    let subject = subject(header);
    let mut sender = Sender::of(header, &subject);
    // It says so itself, though it has no fields.
    sender.is_system |= whole.content.report.as_deref() == Some("delivery-status");
    let reading = Reading {
        header,
        parts,
        sender,
        subject: marks_of(&subject, Place::Subject),
        text: OnceCell::new(),
        about: OnceCell::new(),
        judge,
    };
    report.cut = reading.parts.cut;
    report.sender = senders(header).into_iter().next();
    reading.fill(&mut report);
    let may_enclose = report.kind == Kind::NotAReport && reading.may_enclose();
    report.original = reading.parts.original;
    (report, may_enclose)
}

impl<'r> Reading<'_, 'r> {
    /// What tells which kind of notice it is.
    fn clues(&self) -> Clues {
        Clues {
            sender: self.sender,
            subject: self.subject,
            text: *self
                .text
                .get_or_init(|| marks_of(&self.parts.notice.folded, Place::Text)),
            names_recipients: self.header.has("x-failed-recipients"),
        }
    }

    /// Whether a report that it encloses counts.
    fn may_enclose(&self) -> bool {
        let Clues {
            sender,
            subject,
            text,
            ..
        } = self.clues();
        !self.parts.is_other_report && !text.other && !subject.other && !sender.is_list
    }

    /// Fills in what the message reports.
    fn fill(&self, report: &mut Report<Classification<'r>>) {
        if let Some(fields) = &self.parts.feedback {
            return self.complain(report, Complaint::read(fields));
        }
        if self.parts.is_other_report {
            return self.refusal(report);
        }
        if let Some(status) = self.status() {
            return self.report_status(report, status);
        }
        let kind = self.clues().kind();
        match kind {
            Kind::Failure => self.report_notice(report, DeliveryAction::Failed),
            Kind::Delay => self.report_notice(report, DeliveryAction::Delayed),
            Kind::Success => self.report_notice(report, DeliveryAction::Delivered),
            Kind::NotAReport if self.is_own_form_of_complaint() => {
                self.complain(report, Complaint::default());
            }
            _ => report.kind = kind,
        }
    }

    /// A read receipt that says that the message was refused, as the filter of a mailbox does (RFC 5429 §2.2.1).
    fn refusal(&self, report: &mut Report<Classification<'r>>) {
        let mut status = Status::default();
        for fields in &self.parts.receipts {
            status.read(fields);
        }
        if !status.recipients.is_empty() && self.clues().text.refused {
            self.report_status(report, status);
        }
    }

    /// The delivery-status fields, wherever they are.
    fn status(&self) -> Option<Status> {
        let mut status = Status::default();
        for fields in &self.parts.status {
            status.read(fields);
        }
        // A report that is nothing but its fields, of which the first are taken for a header.
        let is_bare = self.header.has("reporting-mta") || self.header.has("final-recipient");
        if status.recipients.is_empty() && is_bare {
            let fields = self.header.fields().map(|(name, value)| {
                let (name, value) = (
                    String::from_utf8_lossy(name),
                    String::from_utf8_lossy(value),
                );
                alloc::format!("{name}: {value}\n")
            });
            let mut whole: String = fields.collect();
            whole.push('\n');
            whole.push_str(&self.parts.notice.words);
            status.read(&whole);
        }
        // Fields in a part that nobody has marked as theirs.
        let is_unmarked = self.parts.status.is_empty() && status.recipients.is_empty();
        let sender = &self.sender;
        let is_own = (sender.is_system
            || sender.has_null_path
            || sender.is_generated
            || self.subject.failed)
            && !sender.is_reply_or_forward
            && !sender.is_list;
        if is_unmarked && is_own && has_status_fields(&self.parts.notice.words) {
            status.read(&self.parts.notice.words);
        }
        let is_there = !status.recipients.is_empty() || !self.parts.status.is_empty();
        is_there.then_some(status)
    }

    /// Fills in what fields say, and completes it from the text.
    fn report_status(&self, report: &mut Report<Classification<'r>>, mut status: Status) {
        report.reporting_mta = status.reporting_mta.take();
        report.envelope_id = status.envelope_id.take();
        if status.is_cut {
            report.cut.get_or_insert(Bound::Recipients);
        }
        if status.recipients.is_empty() {
            status.recipients.push(StatusOfRecipient::default());
        }
        let notice = &self.parts.notice;
        let in_text = find(notice, &known(self.header, &self.parts.original));
        let spare = LazyCell::new(|| self.spare_addresses(&in_text));
        let told = LazyCell::new(|| match self.clues().outcome() {
            Kind::Delay => DeliveryAction::Delayed,
            Kind::Success => DeliveryAction::Delivered,
            _ => DeliveryAction::Failed,
        });
        let is_single = status.recipients.len() == 1;
        let named = Named::of(&status.recipients);
        for (place, fields) in status.recipients.iter().enumerate() {
            let stated = [
                &fields.last,
                &fields.actual,
                &fields.original,
                &fields.shown,
            ];
            let stated = stated.into_iter().flatten().next();
            let (mut address, address_from) = match stated {
                Some(address) => (address.clone(), Source::Fields),
                None => spare
                    .get(place)
                    .cloned()
                    .unwrap_or((String::new(), Source::Nowhere)),
            };
            let mut original = fields.original.clone();
            // What a list or an alias stands for failed, and not the list.
            if let Some(actual) = actual(fields, &in_text, &report.recipients) {
                original.get_or_insert(address);
                address = actual;
            }
            let action =
                fields
                    .action
                    .unwrap_or(match fields.status.map(|status| status.class()) {
                        Some(2) => DeliveryAction::Delivered,
                        Some(4) | None => *told,
                        Some(_) => DeliveryAction::Failed,
                    });
            let of_another = fields.diagnostic.as_deref().is_some_and(|text| {
                named.is_of_another(text, &[Some(&address), original.as_ref()])
            });
            let diagnostic = fields.diagnostic.as_ref().filter(|_| !of_another);
            let diagnostic = diagnostic.map(|text| Evidence {
                text,
                source: Source::Fields,
            });
            let mut texts = Vec::new();
            // A program speaks of itself, or its number does, and the text tells what comes of it.
            texts.extend(diagnostic.filter(|_| !fields.is_of_program));
            for text in &fields.others {
                texts.push(Evidence {
                    text,
                    source: Source::OtherFields,
                });
            }
            let names = [Some(&address), original.as_ref()];
            self.say(&mut texts, &names, &in_text, is_single);
            texts.extend(diagnostic.filter(|_| fields.is_of_program));
            let is_late = action == DeliveryAction::Delayed
                && fields
                    .status
                    .is_some_and(|status| (status.subject(), status.detail()) == (4, 7));
            let has_ended = is_late
                && texts
                    .iter()
                    .any(|text| marks_of(&folded(text.text), Place::Text).is_final);
            let action = if has_ended {
                DeliveryAction::Failed
            } else {
                action
            };
            // The code comes of the same reply.
            let status = fields.status.and_then(|status| match of_another {
                true => EnhancedStatusCode::from_parts(status.class(), 0, 0),
                false => Some(status),
            });
            report.recipients.push(recipient(
                Recipient {
                    address,
                    original,
                    address_from,
                    action: Some(action),
                    status,
                    remote_mta: fields.remote_mta.clone(),
                    last_attempt: fields.last_attempt.as_deref().map(time),
                    will_retry_until: fields.will_retry_until.as_deref().map(time),
                    ..nobody()
                },
                &texts,
                self.judge,
            ));
        }
        report.kind = kind_of(&report.recipients);
    }

    /// Fills in what the words of a notice say.
    fn report_notice(&self, report: &mut Report<Classification<'r>>, action: DeliveryAction) {
        let notice = &self.parts.notice;
        let in_text = find(notice, &known(self.header, &self.parts.original));
        let all = self.spare_addresses(&in_text);
        // Others than mail systems speak of parcels as well, and their keepers of what is refused.
        if all.is_empty() && !(self.sender.is_system && self.clues().is_sure()) {
            return;
        }
        let is_single = all.len() == 1;
        for (address, address_from) in all {
            let mut texts = Vec::new();
            self.say(&mut texts, &[Some(&address)], &in_text, is_single);
            let known = Recipient {
                address: address.clone(),
                address_from,
                action: Some(action),
                ..nobody()
            };
            report.recipients.push(recipient(known, &texts, self.judge));
        }
        report.kind = match action {
            DeliveryAction::Failed => Kind::Failure,
            DeliveryAction::Delayed => Kind::Delay,
            _ => Kind::Success,
        };
    }

    /// Who the report is about but for its fields: the header, the text, the message.
    fn spare_addresses(&self, in_text: &[Found]) -> Vec<(String, Source)> {
        let named = in_header(self.header);
        if !named.is_empty() {
            return named
                .into_iter()
                .map(|address| (address, Source::Header))
                .collect();
        }
        if !in_text.is_empty() {
            let addresses = in_text.iter().map(|found| found.address.clone());
            return addresses.map(|address| (address, Source::Text)).collect();
        }
        let known = by_original(self.header, &self.parts.original);
        if known.is_empty() {
            return in_subject(self.header);
        }
        known
    }

    /// Adds what the notice says of a recipient, the nearest first.
    fn say<'t>(
        &'t self,
        texts: &mut Vec<Evidence<'t>>,
        names: &[Option<&String>],
        in_text: &'t [Found],
        is_single: bool,
    ) {
        let names = names.iter().flatten();
        let said = names.clone().find_map(|name| {
            in_text
                .iter()
                .find(|found| found.address.eq_ignore_ascii_case(name))
        });
        let mentioned = || {
            let about = self.about.get_or_init(|| mentions(&self.parts.notice));
            names
                .clone()
                .find_map(|name| about.get(&name.to_ascii_lowercase()))
        };
        let nearest = match said {
            Some(found) if !found.reason.is_empty() => Some(&found.reason),
            _ => mentioned(),
        };
        let rest = if is_single {
            &self.parts.notice.told
        } else {
            &self.parts.notice.last_word
        };
        let refusal = Some(&self.parts.notice.refusal).filter(|_| is_single);
        for text in [nearest, refusal, Some(rest)].into_iter().flatten() {
            texts.push(Evidence {
                text,
                source: Source::Text,
            });
        }
    }

    /// Fills in a complaint.
    fn complain(&self, report: &mut Report<Classification<'r>>, complaint: Complaint) {
        let original = &self.parts.original;
        report.kind = Kind::Complaint;
        report.reporting_mta = complaint.reporting_mta;
        report.envelope_id = complaint.envelope_id;
        let with = |source| move |address| (address, source);
        let mut all: Vec<_> = complaint
            .recipients
            .into_iter()
            .map(with(Source::Fields))
            .collect();
        if all.is_empty() {
            let path = complaint
                .feedback
                .mail_from
                .as_deref()
                .and_then(verp::decode);
            let named = in_original(original).map(with(Source::Original));
            all.extend(named.or_else(|| path.map(with(Source::Fields))));
        }
        if all.is_empty() {
            all = by_original(self.header, original);
        }
        // Some write the word in place of the local part.
        all.retain(|(address, _)| !address.to_ascii_lowercase().starts_with("redacted@"));
        report.feedback = Some(complaint.feedback);
        let recipients = all.into_iter().map(|(address, address_from)| Recipient {
            address,
            address_from,
            ..nobody()
        });
        report.recipients = recipients.collect();
    }

    /// Whether it is a complaint without the fields of RFC 5965: the message alone, with the recipient written into
    /// its header.
    fn is_own_form_of_complaint(&self) -> bool {
        const TITLES: &[&str] = &["complaint about message", "abuse report", "spam complaint"];
        let title = subject(self.header);
        let original = &self.parts.original;
        let is_marked = self.header.has("x-xarf") || self.header.has("x-arf");
        original.header("x-hmxmroriginalrecipient").is_some()
            || ((is_marked || title.starts_with("[spamcop")) && !original.recipients().is_empty())
            || (TITLES.iter().any(|known| title.contains(known)) && in_original(original).is_some())
    }
}

/// The recipient that a provider wrote into the message that it returns.
fn in_original(original: &Original) -> Option<String> {
    const FIELDS: &[&str] = &[
        "x-hmxmroriginalrecipient",
        "x-original-recipient",
        "x-envelope-to",
    ];
    FIELDS.iter().find_map(|field| {
        let value = original.header(field)?;
        addresses_of_field(&value).into_iter().next()
    })
}
