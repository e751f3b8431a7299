//! Reply codes, enhanced status codes and severities: read, written and compared; what is wrong with others; and how
//! they and names are stored.

#[path = "common/codes.rs"]
mod common;

use std::collections::HashSet;
use std::error::Error;

use bounce_classifier::{
    BounceReason, ClassifyError, EnhancedStatusCode, EnhancedStatusCodeError,
    EnhancedStatusCodeErrorKind, NameError, ReplyCategory, ReplyCode, ReplyCodeError,
    ReplyCodeErrorKind, Severity, SmtpCommand, StatusCodePart, WrongKindError,
};
use common::{registered, reply, reply_codes, status};
use proptest::prelude::*;

const CLASSES: [u8; 3] = [2, 4, 5];

// Reply codes.

#[test]
fn every_reply_code_round_trips() {
    for number in 0..=u16::MAX {
        let code = ReplyCode::new(number);
        assert_eq!(code.is_ok(), (200..=699).contains(&number), "{number}");
        assert_eq!(code.clone().ok(), ReplyCode::from_u16(number));
        assert_eq!(code, ReplyCode::try_from(number));
        let Ok(code) = code else { continue };
        let text = number.to_string();
        assert_eq!(u16::from(code), number);
        assert_eq!(code.to_string(), text);
        assert_eq!(format!("{code:?}"), text);
        assert_eq!(text.parse(), Ok(code));
        assert_eq!(ReplyCode::try_from(text.as_str()), Ok(code));
        assert_eq!(ReplyCode::try_from(text.as_bytes()), Ok(code));
        assert_eq!(ReplyCode::from_bytes(text.as_bytes()), Ok(code));
    }
    assert_eq!(reply_codes().count(), 500);
    assert_eq!(reply_codes().collect::<HashSet<_>>().len(), 500);
}

#[test]
fn codes_are_small_and_honour_width() {
    assert_eq!(size_of::<Option<ReplyCode>>(), 2);
    assert_eq!(size_of::<Option<EnhancedStatusCode>>(), 4);
    assert_eq!(format!("[{:>5}]", reply(550)), "[  550]");
    assert_eq!(format!("[{:<8}]", status("5.1.1")), "[5.1.1   ]");
    assert_eq!(format!("{:?}", Some(status("5.1.1"))), "Some(5.1.1)");
    assert_eq!(format!("[{:^9}]", Severity::Success), "[ success ]");
}

#[test]
fn reply_codes_are_ordered_by_number() {
    assert!(reply_codes().is_sorted_by(|a, b| a < b));
    assert_eq!(reply_codes().next(), Some(ReplyCode::MIN));
    assert_eq!(reply_codes().last(), Some(ReplyCode::MAX));
}

#[test]
fn the_first_digit_is_the_severity() {
    for code in reply_codes() {
        let severity = code.severity();
        // A 6, of which no standard knows, is as final as a 5.
        assert_eq!(u16::from(severity.digit()), (code.as_u16() / 100).min(5));
        assert_eq!(code.is_success(), severity == Severity::Success);
        assert_eq!(code.is_intermediate(), severity == Severity::Intermediate);
        assert_eq!(code.is_transient(), severity == Severity::TransientFailure);
        assert_eq!(code.is_permanent(), severity == Severity::PermanentFailure);
        assert_eq!(
            severity.is_failure(),
            code.is_transient() || code.is_permanent()
        );
    }
}

#[test]
fn the_second_digit_is_the_category() {
    let categories = [
        Some(ReplyCategory::Syntax),
        Some(ReplyCategory::Information),
        Some(ReplyCategory::Connections),
        Some(ReplyCategory::Unspecified),
        Some(ReplyCategory::Unspecified),
        Some(ReplyCategory::MailSystem),
        None,
        None,
        None,
        None,
    ];
    for code in reply_codes() {
        let second = usize::from(code.as_u16() / 10 % 10);
        let expected = categories[second].filter(|_| code.as_u16() < 600);
        assert_eq!(code.category(), expected, "{code}");
    }
    // All are known by name, each once.
    let mut all: Vec<_> = reply_codes().filter_map(ReplyCode::category).collect();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all, ReplyCategory::ALL);
}

#[test]
fn a_wrong_reply_code_is_told() {
    let cases = [
        ("", r#"invalid reply code "": it has 0 digits, not 3"#),
        ("55", r#"invalid reply code "55": it has 2 digits, not 3"#),
        (
            "5500",
            r#"invalid reply code "5500": it has 4 digits, not 3"#,
        ),
        (
            "199",
            r#"invalid reply code "199": it is not from 200 to 699"#,
        ),
        (
            "700",
            r#"invalid reply code "700": it is not from 200 to 699"#,
        ),
        (
            "+55",
            r#"invalid reply code "+55": character 1 is not a digit"#,
        ),
        (
            "550-",
            r#"invalid reply code "550-": character 4 is not a digit"#,
        ),
        (
            "5\n0",
            r#"invalid reply code "5\n0": character 2 is not a digit"#,
        ),
        (
            "55０",
            r#"invalid reply code "55０": character 3 is not a digit"#,
        ),
    ];
    for (input, message) in cases {
        let error = input.parse::<ReplyCode>().unwrap_err();
        assert_eq!(error.to_string(), message);
        assert_eq!(error.text(), Some(input.as_bytes()));
        assert_eq!(error.number(), None);
        assert!(error.source().is_none());
    }

    let error = ReplyCode::new(u16::MAX).unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid reply code 65535: it is not from 200 to 699"
    );
    assert_eq!((error.number(), error.text()), (Some(u16::MAX), None));

    let error = ReplyCode::from_bytes(b"5\xff\"").unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"invalid reply code "5\xff\"": character 2 is not a digit"#
    );
    assert_eq!(error.text(), Some(&b"5\xff\""[..]));
}

// Enhanced status codes.

#[test]
fn every_registered_status_code_round_trips_in_every_class() {
    for registered in registered() {
        for class in CLASSES {
            let (_, subject, detail) = registered.into();
            let status = EnhancedStatusCode::new(class, subject, detail).unwrap();
            let text = format!("{class}.{subject}.{detail}");
            assert_eq!(
                Some(status),
                EnhancedStatusCode::from_parts(class, subject, detail)
            );
            assert_eq!(status.to_string(), text);
            assert_eq!(format!("{status:?}"), text);
            assert_eq!(text.parse(), Ok(status));
            assert_eq!(EnhancedStatusCode::try_from(text.as_str()), Ok(status));
            assert_eq!(EnhancedStatusCode::try_from(text.as_bytes()), Ok(status));
            assert_eq!(
                (status.class(), status.subject(), status.detail()),
                (class, subject, detail)
            );
            assert_eq!(status.severity().digit(), class);
            assert_eq!(status.meaning(), registered.meaning());
            assert_eq!(
                [
                    status.is_success(),
                    status.is_transient(),
                    status.is_permanent()
                ],
                CLASSES.map(|each| each == class)
            );
        }
    }
}

#[test]
fn status_codes_are_ordered_by_class_subject_and_detail() {
    let ascending = [
        "2.0.0",
        "2.999.999",
        "4.0.0",
        "4.0.999",
        "4.1.0",
        "4.2.10",
        "4.10.2",
        "5.0.0",
        "5.1.2",
        "5.1.10",
        "5.7.1",
        "5.999.999",
    ];
    assert!(ascending.map(status).is_sorted_by(|a, b| a < b));
}

#[test]
fn a_wrong_status_code_is_told() {
    let cases = [
        ("", "the class is missing"),
        (".1.1", "the class is missing"),
        ("3.1.1", "the class is not 2, 4 or 5"),
        ("0.0.0", "the class is not 2, 4 or 5"),
        ("x.1.1", "the class is not 2, 4 or 5"),
        ("55.1.1", "the class is not 2, 4 or 5"),
        (" 5.1.1", "the class is not 2, 4 or 5"),
        ("#5.1.1", "the class is not 2, 4 or 5"),
        ("5", "the subject is missing"),
        ("5..1", "the subject is missing"),
        ("5.-1.1", "the subject is not a number"),
        ("5.x.1", "the subject is not a number"),
        ("5.07.1", "the subject has a leading zero"),
        ("5.1000.1", "the subject is above 999"),
        ("5.1", "the detail is missing"),
        ("5.1.", "the detail is missing"),
        ("5.1.1 ", "the detail is not a number"),
        ("5.1.1)", "the detail is not a number"),
        ("5.1. 1", "the detail is not a number"),
        ("5.1.１", "the detail is not a number"),
        ("5.1.01", "the detail has a leading zero"),
        ("5.1.00", "the detail has a leading zero"),
        ("5.1.99999999999999999999", "the detail is above 999"),
        ("5.1.1.", "it has more than class, subject and detail"),
        ("5.1.1.1", "it has more than class, subject and detail"),
    ];
    for (input, message) in cases {
        let error = input.parse::<EnhancedStatusCode>().unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("invalid enhanced status code {input:?}: {message}")
        );
        assert_eq!(error.text(), Some(input.as_bytes()));
        assert_eq!(error.numbers(), None);
        assert!(error.source().is_none());
    }

    let cases = [
        (
            (0, 0, 0),
            "invalid enhanced status code 0.0.0: the class is not 2, 4 or 5",
        ),
        (
            (255, 1, 1),
            "invalid enhanced status code 255.1.1: the class is not 2, 4 or 5",
        ),
        (
            (5, 1000, 1),
            "invalid enhanced status code 5.1000.1: the subject is above 999",
        ),
        (
            (5, 1, 65535),
            "invalid enhanced status code 5.1.65535: the detail is above 999",
        ),
    ];
    for (numbers, message) in cases {
        let error = EnhancedStatusCode::try_from(numbers).unwrap_err();
        assert_eq!(error.to_string(), message);
        assert_eq!((error.numbers(), error.text()), (Some(numbers), None));
    }
}

// Errors.

#[test]
fn errors_tell_what_is_wrong_by_kind() {
    let reply = |text: &str| text.parse::<ReplyCode>().unwrap_err().kind();
    assert_eq!(reply("999"), ReplyCodeErrorKind::OutOfRange);
    assert_eq!(reply("55"), ReplyCodeErrorKind::Digits { found: 2 });
    assert_eq!(reply("5x0"), ReplyCodeErrorKind::NotADigit { position: 2 });

    use EnhancedStatusCodeErrorKind as Kind;
    let status = |text: &str| text.parse::<EnhancedStatusCode>().unwrap_err().kind();
    assert_eq!(status("9.1.1"), Kind::Class);
    assert_eq!(status("5"), Kind::Missing(StatusCodePart::Subject));
    assert_eq!(status("5.1.x"), Kind::NotANumber(StatusCodePart::Detail));
    assert_eq!(status("5.01.1"), Kind::LeadingZero(StatusCodePart::Subject));
    assert_eq!(status("5.1.1000"), Kind::TooLarge(StatusCodePart::Detail));
    assert_eq!(status("5.1.1.1"), Kind::TooManyParts);
}

#[test]
fn messages_quote_the_beginning_of_what_was_given() {
    let long = "容".repeat(1000);
    let start = "容".repeat(26);
    let messages = [
        long.parse::<ReplyCode>().unwrap_err().to_string(),
        long.parse::<EnhancedStatusCode>().unwrap_err().to_string(),
        long.parse::<BounceReason>().unwrap_err().to_string(),
        long.parse::<SmtpCommand>().unwrap_err().to_string(),
    ];
    for message in messages {
        assert!(message.contains(&format!("\"{start}…\"")), "{message}");
    }
}

#[test]
fn debug_shows_text_not_numbers() {
    let error = ReplyCode::from_bytes(b"55O\xff").unwrap_err();
    let shown = format!("{error:?}");
    assert!(shown.contains(r#""55O\xff""#), "{shown}");
    let error = "5.1".parse::<EnhancedStatusCode>().unwrap_err();
    let shown = format!("{error:?}");
    assert!(shown.contains(r#""5.1""#), "{shown}");
}

#[test]
fn severities_and_digits_agree() {
    for digit in 0..=u8::MAX {
        match Severity::from_digit(digit) {
            Some(severity) => assert_eq!(severity.digit(), digit),
            None => assert!(!(2..=5).contains(&digit)),
        }
    }
    assert!(Severity::ALL.is_sorted());
}

#[test]
fn errors_can_be_sent_and_boxed() {
    fn is_error<E: Error + Clone + PartialEq + Send + Sync + 'static>() {}
    is_error::<ReplyCodeError>();
    is_error::<EnhancedStatusCodeError>();
    is_error::<NameError>();
    is_error::<WrongKindError>();
    is_error::<ClassifyError>();
}

proptest! {
    #[test]
    fn any_three_numbers(class: u8, subject in 0u16..2000, detail in 0u16..2000) {
        let expected = CLASSES.contains(&class) && subject <= 999 && detail <= 999;
        prop_assert_eq!(EnhancedStatusCode::new(class, subject, detail).is_ok(), expected);
        for class in CLASSES {
            let numbers = (class, subject % 1000, detail % 1000);
            let status = EnhancedStatusCode::try_from(numbers).unwrap();
            prop_assert_eq!(<(u8, u16, u16)>::from(status), numbers);
            prop_assert_eq!(status.to_string().parse(), Ok(status));
        }
    }

    #[test]
    fn the_order_is_that_of_the_numbers(
        a in (prop::sample::select(&CLASSES[..]), 0u16..=999, 0u16..=999),
        b in (prop::sample::select(&CLASSES[..]), 0u16..=999, 0u16..=999),
    ) {
        let (left, right) = (
            EnhancedStatusCode::try_from(a).unwrap(),
            EnhancedStatusCode::try_from(b).unwrap(),
        );
        prop_assert_eq!(left.cmp(&right), a.cmp(&b));
        prop_assert_eq!(left == right, a == b);
    }

    /// What is read is written again as it was; what is refused is kept as it was.
    #[test]
    fn any_text(text in r"\PC*|[0-9]{0,4}|[2-5]?\.?[0-9]{0,4}\.?[0-9]{0,4}\.?[ 0-9]?") {
        match text.parse::<ReplyCode>() {
            Ok(code) => prop_assert_eq!(code.to_string(), text.as_str()),
            Err(error) => prop_assert_eq!(error.text(), Some(text.as_bytes())),
        }
        match text.parse::<EnhancedStatusCode>() {
            Ok(status) => prop_assert_eq!(status.to_string(), text.as_str()),
            Err(error) => prop_assert_eq!(error.text(), Some(text.as_bytes())),
        }
        match text.parse::<BounceReason>() {
            Ok(reason) => prop_assert_eq!(reason.as_str(), text.as_str()),
            Err(error) => prop_assert_eq!(error.text(), text.as_str()),
        }
    }

    #[test]
    fn any_bytes(bytes: Vec<u8>) {
        if let Err(error) = ReplyCode::from_bytes(&bytes) {
            prop_assert_eq!(error.text(), Some(&bytes[..]));
            prop_assert!(error.to_string().starts_with("invalid reply code \""));
        }
        if let Err(error) = EnhancedStatusCode::from_bytes(&bytes) {
            prop_assert_eq!(error.text(), Some(&bytes[..]));
            prop_assert!(error.to_string().starts_with("invalid enhanced status code \""));
        }
    }
}

#[cfg(feature = "serde")]
mod serde {
    use std::collections::BTreeMap;
    use std::fmt::Debug;

    use ::serde::Serialize;
    use ::serde::de::DeserializeOwned;
    use bounce_classifier::{BounceKind, HardReason, SoftReason};
    use serde_json::{Value, from_slice, from_str, from_value, json, to_string, to_value};

    use super::*;

    fn round_trips<T>(value: T, expected: Value)
    where
        T: Copy + Debug + PartialEq + Serialize + DeserializeOwned,
    {
        let text = to_string(&value).unwrap();
        assert_eq!(to_value(value).unwrap(), expected);
        assert_eq!(from_str::<T>(&text).unwrap(), value);
        assert_eq!(from_slice::<T>(text.as_bytes()).unwrap(), value);
        assert_eq!(from_value::<T>(expected).unwrap(), value);
    }

    fn refusal<T: Debug + DeserializeOwned>(value: Value) -> String {
        from_value::<T>(value).unwrap_err().to_string()
    }

    #[test]
    fn reply_codes_are_numbers() {
        for code in reply_codes() {
            round_trips(code, json!(code.as_u16()));
            assert_eq!(
                from_value::<ReplyCode>(json!(code.to_string())).unwrap(),
                code
            );
        }
    }

    #[test]
    fn status_codes_are_strings() {
        for status in registered() {
            round_trips(status, json!(status.to_string()));
        }
    }

    #[test]
    fn names_are_strings() {
        for &reason in BounceReason::ALL {
            round_trips(reason, json!(reason.as_str()));
        }
        for &reason in HardReason::ALL {
            round_trips(reason, json!(reason.as_str()));
        }
        for &reason in SoftReason::ALL {
            round_trips(reason, json!(reason.as_str()));
        }
        for &kind in BounceKind::ALL {
            round_trips(kind, json!(kind.as_str()));
        }
        for &severity in Severity::ALL {
            round_trips(severity, json!(severity.as_str()));
        }
        for &category in ReplyCategory::ALL {
            round_trips(category, json!(category.as_str()));
        }
        for &part in StatusCodePart::ALL {
            round_trips(part, json!(part.as_str()));
        }
    }

    #[test]
    fn they_can_be_keys() {
        let replies = BTreeMap::from([(reply(421), 1), (reply(550), 2)]);
        let text = to_string(&replies).unwrap();
        assert_eq!(text, r#"{"421":1,"550":2}"#);
        assert_eq!(
            from_str::<BTreeMap<ReplyCode, i32>>(&text).unwrap(),
            replies
        );

        let reasons = BTreeMap::from([(BounceReason::BLOCKED, 1)]);
        let text = to_string(&reasons).unwrap();
        assert_eq!(text, r#"{"blocked":1}"#);
        assert_eq!(
            from_str::<BTreeMap<BounceReason, i32>>(&text).unwrap(),
            reasons
        );

        let statuses = BTreeMap::from([(status("5.1.10"), 1)]);
        let text = to_string(&statuses).unwrap();
        assert_eq!(text, r#"{"5.1.10":1}"#);
        assert_eq!(
            from_str::<BTreeMap<EnhancedStatusCode, i32>>(&text).unwrap(),
            statuses
        );
    }

    #[test]
    fn what_is_wrong_is_told() {
        assert_eq!(
            refusal::<ReplyCode>(json!(700)),
            "invalid value: integer `700`, expected a reply code from 200 to 699"
        );
        assert_eq!(
            refusal::<ReplyCode>(json!(-1)),
            "invalid value: integer `-1`, expected a reply code from 200 to 699"
        );
        // 66086 is 550 more than a u16 can hold.
        assert_eq!(
            refusal::<ReplyCode>(json!(66086)),
            "invalid value: integer `66086`, expected a reply code from 200 to 699"
        );
        assert_eq!(
            refusal::<ReplyCode>(json!("55O")),
            r#"invalid reply code "55O": character 3 is not a digit"#
        );
        assert_eq!(
            refusal::<ReplyCode>(json!(null)),
            "invalid type: null, expected a reply code from 200 to 699"
        );
        assert_eq!(
            refusal::<EnhancedStatusCode>(json!("5.1")),
            r#"invalid enhanced status code "5.1": the detail is missing"#
        );
        assert_eq!(
            refusal::<EnhancedStatusCode>(json!(5.1)),
            "invalid type: floating point `5.1`, expected an enhanced status code such as `5.1.1`"
        );
        assert_eq!(
            refusal::<BounceReason>(json!("spam")),
            r#"unknown bounce reason "spam""#
        );
        assert_eq!(
            refusal::<BounceKind>(json!(1)),
            "invalid type: integer `1`, expected `hard` or `soft`"
        );
        assert_eq!(
            refusal::<Severity>(json!("fatal")),
            r#"unknown severity "fatal""#
        );
    }
}
