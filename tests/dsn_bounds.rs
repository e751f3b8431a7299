//! Hostile messages: no bytes make the reader panic, and each bound holds.

#![cfg(feature = "dsn")]

#[path = "common/dsn_laws.rs"]
mod dsn_laws;

use std::fs;
use std::path::Path;

use bounce_classifier::dsn::{self, Bound, DsnError, Kind, Report};
use dsn_laws::is_sound;
use proptest::prelude::*;

/// The report of a message, which has to be sound.
fn sound(message: &[u8]) -> Report {
    let report = dsn::read(message).unwrap();
    is_sound(&report).unwrap();
    report
}

fn messages() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dsn");
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files
        .filter(|file| file.extension().is_some_and(|end| end == "eml"))
        .collect();
    files.sort();
    files
        .into_iter()
        .map(|file| fs::read(file).unwrap())
        .collect()
}

/// A report whose text, status and header are these.
fn report(text: &str, status: &str) -> String {
    format!(
        "From: MAILER-DAEMON@mx.example\nSubject: Undelivered\nContent-Type: multipart/report; boundary=b\n\n\
         --b\nContent-Type: text/plain\n\n{text}\n--b\nContent-Type: message/delivery-status\n\n{status}\n--b--\n"
    )
}

fn status(count: usize) -> String {
    let one =
        |n| format!("Final-Recipient: rfc822; u{n}@example.jp\nAction: failed\nStatus: 5.1.1\n\n");
    (0..count).map(one).collect()
}

#[test]
fn nothing_is_an_error() {
    for nothing in [
        &b""[..],
        b" \r\n\t",
        b"\xEF\xBB\xBF\n",
        b"From x Thu Jan  1 00:00:00 2026\n",
    ] {
        assert_eq!(dsn::read(nothing).unwrap_err(), DsnError::Empty);
    }
}

#[test]
fn recipients_are_bounded() {
    let full = sound(report("No.", &status(1_000)).as_bytes());
    assert_eq!((full.recipients.len(), full.cut), (1_000, None));
    let more = sound(report("No.", &status(1_001)).as_bytes());
    assert_eq!(
        (more.recipients.len(), more.cut),
        (1_000, Some(Bound::Recipients))
    );
    // Those of a text as well.
    let lines: String = (0..1_500)
        .map(|n| format!("<u{n}@example.jp>: no such user\n"))
        .collect();
    let text = format!("From: MAILER-DAEMON@mx.example\nSubject: failure notice\n\n{lines}");
    assert_eq!(sound(text.as_bytes()).recipients.len(), 1_000);
}

#[test]
fn parts_are_bounded() {
    let filler = "--b\nContent-Type: text/plain\n\nx\n".repeat(600);
    let message =
        format!("Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n{filler}--b--\n");
    assert_eq!(sound(message.as_bytes()).cut, Some(Bound::Parts));
}

#[test]
fn depth_is_bounded() {
    let nested = |depth: usize| -> String {
        let open: String = (0..depth)
            .map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n"))
            .collect();
        format!("Subject: x\n{open}\nx\n")
    };
    assert_eq!(sound(nested(20).as_bytes()).cut, None);
    assert_eq!(sound(nested(30).as_bytes()).cut, Some(Bound::Depth));
    assert_eq!(sound(nested(20_000).as_bytes()).cut, Some(Bound::Depth));
    let messages = "Content-Type: message/rfc822\n\n".repeat(20_000);
    assert_eq!(sound(messages.as_bytes()).cut, Some(Bound::Depth));
}

#[test]
fn a_report_within_the_bound_of_depth_is_read() {
    let mut message = report("No.", &status(1));
    for _ in 0..10 {
        message = format!(
            "Subject: Fwd: x\nFrom: a@b.example\nContent-Type: message/rfc822\n\n{message}"
        );
    }
    let report = sound(message.as_bytes());
    assert_eq!((report.kind, report.recipients.len()), (Kind::Failure, 1));
}

#[test]
fn encodings_are_bounded() {
    let encoded = |times: usize| {
        let mut message = report("No.", &status(1)).into_bytes();
        for _ in 0..times {
            let mut outer = b"Subject: Fwd: x\nFrom: a@b.example\nContent-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n".to_vec();
            for byte in message {
                match byte {
                    b'=' => outer.extend(b"=3D"),
                    byte => outer.push(byte),
                }
            }
            message = outer;
        }
        sound(&message)
    };
    assert_eq!(encoded(3).kind, Kind::Failure);
    let deeper = encoded(4);
    assert_eq!(
        (deeper.kind, deeper.cut),
        (Kind::NotAReport, Some(Bound::Depth))
    );
}

#[test]
fn headers_are_bounded() {
    for header in [
        "a: b\n".repeat(1_001),
        format!("a: {}\n", "b".repeat(33 * 1024)),
        format!("a: b\n{}", " c\n".repeat(100_000)),
    ] {
        let message = format!("Subject: x\n{header}\nbody\n");
        assert_eq!(sound(message.as_bytes()).cut, Some(Bound::Header));
    }
}

#[test]
fn texts_are_bounded() {
    let long = report(&"word ".repeat(60_000), &status(1));
    let report_of_long = sound(long.as_bytes());
    assert_eq!(report_of_long.cut, Some(Bound::Text));
    assert_eq!(report_of_long.recipients.len(), 1);
    let many: String = (0..20)
        .map(|_| {
            format!(
                "--b\nContent-Type: text/plain\n\n{}\n",
                "word ".repeat(40_000)
            )
        })
        .collect();
    let many = format!("Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n{many}--b--\n");
    assert_eq!(sound(many.as_bytes()).cut, Some(Bound::Text));
}

/// What is taken apart again and again takes room of no more than four times its size.
#[test]
fn memory_is_bounded() {
    const SIZE: usize = 8 * 1024 * 1024;
    let repeated = |start: &str, unit: &str| format!("{start}{}", unit.repeat(SIZE / unit.len()));
    let bounce = "From: MAILER-DAEMON@mx.example\nSubject: Undelivered\n";
    let parts = "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n";
    let hostile = [
        repeated("", "a:\n"),
        repeated("", "a:b\r"),
        repeated(parts, "--b\n\n"),
        repeated(parts, "--c\n"),
        repeated("", "Content-Type: message/rfc822\n\n"),
        repeated("", "Content-Type: multipart/mixed; boundary=b\n\n--b\n"),
        repeated(&format!("{bounce}\n"), "a@b.example "),
        repeated(&format!("{bounce}\n"), "<a@b.example>: no\n"),
        repeated(&format!("{bounce}\n"), "Return-Path: <"),
        repeated(&format!("{bounce}Content-Type: text/html\n\n"), "<div><"),
        repeated(
            &format!("{bounce}Content-Type: text/plain; charset=utf-7\n\n"),
            "+MOEw/DDr-",
        ),
        repeated(
            &format!("{bounce}Content-Transfer-Encoding: base64\n\n"),
            "QUJDREVGR0g=\n",
        ),
        repeated(
            "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n",
            "QTogYgoKCgoK\n",
        ),
    ];
    // What is made once for all messages is not theirs.
    sound(report("No.", &status(1)).as_bytes());
    for message in hostile {
        let info = allocation_counter::measure(|| {
            sound(message.as_bytes());
        });
        let most = 4 * message.len() as u64;
        let start: String = message.chars().take(60).collect();
        assert!(
            info.bytes_max <= most,
            "{} bytes for {start:?}",
            info.bytes_max
        );
    }
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        if let Ok(report) = dsn::read(&bytes) {
            prop_assert_eq!(is_sound(&report), Ok(()));
        }
    }

    /// Messages that are cut, spliced and damaged.
    #[test]
    fn no_damage_makes_it_panic(
        one in any::<prop::sample::Index>(),
        other in any::<prop::sample::Index>(),
        cut in any::<prop::sample::Index>(),
        splice in any::<prop::sample::Index>(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..8),
    ) {
        let messages = messages();
        let (one, other) = (one.get(&messages), other.get(&messages));
        let mut message = one[..cut.index(one.len())].to_vec();
        message.extend(&other[splice.index(other.len())..]);
        for (place, byte) in damage {
            let place = place.index(message.len().max(1));
            if let Some(old) = message.get_mut(place) {
                *old = byte;
            }
        }
        if let Ok(report) = dsn::read(&message) {
            prop_assert_eq!(is_sound(&report), Ok(()));
        }
    }

    /// A message says the same whatever ends its lines.
    #[test]
    fn line_ends_do_not_count(which in any::<prop::sample::Index>()) {
        // Those with multi-byte text may have the bytes of line ends within characters.
        let mut messages = messages();
        messages.retain(|message| {
            message.is_ascii() && !message.contains(&b'\r') && !message.contains(&0x1B)
        });
        let message = which.get(&messages);
        let text = String::from_utf8_lossy(message);
        let with = |end: &str| dsn::read(text.replace('\n', end).as_bytes()).unwrap();
        let report = with("\n");
        for end in ["\r\n", "\r"] {
            let other = with(end);
            prop_assert_eq!(other.kind, report.kind);
            let addresses = |report: &Report| -> Vec<String> {
                report.recipients.iter().map(|r| format!("{} {:?}", r.address, r.status)).collect()
            };
            prop_assert_eq!(addresses(&other), addresses(&report));
        }
    }
}
