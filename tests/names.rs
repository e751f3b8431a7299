//! The names of all that has one: read, written, and told apart.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use bounce_classifier::{
    Action, Basis, Blocklist, BounceKind, BounceReason, Cause, HardReason, Language, NameError,
    Provider, ProviderKind, ReplyCategory, Severity, SmtpCommand, SoftReason, StatusCodePart,
    Strength,
};

fn names_round_trip<T>(values: &[T], code: fn(T) -> &'static str)
where
    T: Copy
        + Debug
        + Display
        + PartialEq
        + FromStr<Err: Debug>
        + for<'a> TryFrom<&'a str>
        + AsRef<str>,
{
    for &value in values {
        assert_eq!(value.as_ref(), code(value));
        assert_eq!(value.to_string(), code(value));
        assert_eq!(code(value).parse::<T>().unwrap(), value);
        assert_eq!(T::try_from(code(value)).ok(), Some(value));
        for wrong in [code(value).to_uppercase(), format!(" {value}")] {
            assert!(wrong.parse::<T>().is_err(), "{wrong}");
            assert!(T::try_from(wrong.as_str()).is_err(), "{wrong}");
        }
    }
}

#[test]
fn every_name_round_trips() {
    names_round_trip(BounceReason::ALL, BounceReason::as_str);
    names_round_trip(HardReason::ALL, HardReason::as_str);
    names_round_trip(SoftReason::ALL, SoftReason::as_str);
    names_round_trip(BounceKind::ALL, BounceKind::as_str);
    names_round_trip(ReplyCategory::ALL, ReplyCategory::as_str);
    names_round_trip(Severity::ALL, Severity::as_str);
    names_round_trip(StatusCodePart::ALL, StatusCodePart::as_str);
    names_round_trip(Strength::ALL, Strength::as_str);
    names_round_trip(Basis::ALL, Basis::as_str);
    names_round_trip(Language::ALL, Language::as_str);
    names_round_trip(Cause::ALL, Cause::as_str);
    names_round_trip(Action::ALL, Action::as_str);
    names_round_trip(Provider::ALL, Provider::as_str);
    names_round_trip(ProviderKind::ALL, ProviderKind::as_str);
    names_round_trip(Blocklist::ALL, Blocklist::as_str);
}

#[cfg(feature = "dsn")]
#[test]
fn every_name_of_reports_round_trips() {
    use bounce_classifier::dsn::{DeliveryAction, Kind, Source};

    names_round_trip(Kind::ALL, Kind::as_str);
    names_round_trip(DeliveryAction::ALL, DeliveryAction::as_str);
    names_round_trip(Source::ALL, Source::as_str);
}

#[cfg(feature = "log")]
#[test]
fn every_name_of_logs_round_trips() {
    use bounce_classifier::log::{Format, Outcome};

    names_round_trip(Format::ALL, Format::as_str);
    names_round_trip(Outcome::ALL, Outcome::as_str);
}

#[cfg(feature = "webhook")]
#[test]
fn every_name_of_events_round_trips() {
    use bounce_classifier::webhook::{EventKind, Provider};

    names_round_trip(EventKind::ALL, EventKind::as_str);
    names_round_trip(Provider::ALL, Provider::as_str);
}

#[test]
fn every_command_round_trips() {
    for &command in SmtpCommand::ALL {
        assert_eq!(command.to_string(), command.as_str());
        // Logs write them in every case, with and without the space.
        let code = command.as_str();
        for name in [code.to_owned(), code.to_lowercase(), code.replace(' ', "")] {
            assert_eq!(name.parse(), Ok(command), "{name}");
            assert_eq!(SmtpCommand::try_from(name.as_str()), Ok(command));
        }
        assert!(format!("{code}X").parse::<SmtpCommand>().is_err(), "{code}");
    }
}

#[test]
fn a_hard_name_is_no_soft_name() {
    for reason in HardReason::ALL {
        assert!(reason.as_str().parse::<SoftReason>().is_err(), "{reason}");
    }
    for reason in SoftReason::ALL {
        assert!(reason.as_str().parse::<HardReason>().is_err(), "{reason}");
    }
}

#[test]
fn a_wrong_name_is_told() {
    let input = "mailbox\tfull";
    let cases: [(NameError, &str); 4] = [
        (
            input.parse::<BounceReason>().unwrap_err(),
            r#"unknown bounce reason "mailbox\tfull""#,
        ),
        (
            input.parse::<HardReason>().unwrap_err(),
            r#"unknown hard bounce reason "mailbox\tfull""#,
        ),
        (
            input.parse::<SoftReason>().unwrap_err(),
            r#"unknown soft bounce reason "mailbox\tfull""#,
        ),
        (
            input.parse::<BounceKind>().unwrap_err(),
            r#"unknown kind of bounce "mailbox\tfull""#,
        ),
    ];
    for (error, message) in cases {
        assert_eq!(error.to_string(), message);
        assert_eq!(error.text(), input);
    }
    let error = "".parse::<Severity>().unwrap_err();
    assert_eq!(error.to_string(), r#"unknown severity """#);
}

#[test]
fn a_reason_is_of_one_kind() {
    for &reason in BounceReason::ALL {
        let (hard, soft) = (HardReason::try_from(reason), SoftReason::try_from(reason));
        assert_eq!(hard.is_ok(), reason.kind() == BounceKind::Hard, "{reason}");
        assert_eq!(soft.is_ok(), reason.kind() == BounceKind::Soft, "{reason}");
        match (hard, soft) {
            (Ok(hard), Err(error)) => {
                assert_eq!(reason, hard);
                assert_eq!(hard, reason);
                assert_eq!((error.reason(), error.kind()), (reason, BounceKind::Hard));
            }
            (Err(error), Ok(soft)) => {
                assert_eq!(reason, soft);
                assert_eq!(soft, reason);
                assert_eq!((error.reason(), error.kind()), (reason, BounceKind::Soft));
            }
            both => panic!("{both:?}"),
        }
    }
    assert!(BounceReason::BLOCKED != HardReason::PolicyRejected);
    assert!(BounceReason::UNCLASSIFIED_HARD != SoftReason::Unclassified);
    assert!(BounceReason::UNCLASSIFIED_SOFT != HardReason::Unclassified);
}
