//! What holds for every report, whatever the message.

use bounce_classifier::dsn::{DeliveryAction, Kind, Report, verp};

/// Recipients of a report at most, as documented.
const MOST_RECIPIENTS: usize = 1_000;

/// Bytes of a diagnostic text at most, as documented.
const LONGEST_DIAGNOSTIC: usize = 4 * 1024;

/// Says what is wrong with a report.
pub fn is_sound(report: &Report) -> Result<(), String> {
    let recipients = &report.recipients;
    if recipients.len() > MOST_RECIPIENTS {
        return Err(format!("{} recipients", recipients.len()));
    }
    let is_silent = matches!(
        report.kind,
        Kind::AutoReply | Kind::Challenge | Kind::NotAReport
    );
    if is_silent && !recipients.is_empty() {
        return Err(format!("{} with recipients", report.kind));
    }
    if (report.kind == Kind::Complaint) != report.feedback.is_some() {
        return Err(format!("{}, feedback: {:?}", report.kind, report.feedback));
    }
    for recipient in recipients {
        let is_failure = matches!(
            recipient.action,
            Some(DeliveryAction::Failed | DeliveryAction::Delayed)
        );
        if is_failure != recipient.classification.is_some() {
            return Err(format!(
                "{:?} and {:?}",
                recipient.action, recipient.classification
            ));
        }
        let diagnostic = recipient.diagnostic.as_deref().unwrap_or_default();
        if is_failure && diagnostic.len() > LONGEST_DIAGNOSTIC {
            return Err(format!("a diagnostic of {} bytes", diagnostic.len()));
        }
        let undone = verp::decode(&recipient.address);
        if undone.is_some_and(|address| !address.contains('@')) {
            return Err(format!("{} is undone to no address", recipient.address));
        }
    }
    let has = |action| {
        recipients
            .iter()
            .any(|recipient| recipient.action == Some(action))
    };
    let worst = if has(DeliveryAction::Failed) {
        Kind::Failure
    } else if has(DeliveryAction::Delayed) {
        Kind::Delay
    } else {
        Kind::Success
    };
    let is_of_actions = matches!(report.kind, Kind::Failure | Kind::Delay | Kind::Success);
    if is_of_actions && !recipients.is_empty() && worst != report.kind {
        return Err(format!("{} though {worst}", report.kind));
    }
    Ok(())
}
