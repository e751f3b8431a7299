//! A program that sends, and servers that refuse: what `lettre` is told, what the mail server beside it writes back,
//! and what stands in its log have the same reason.
//!
//! Postfix is the one that refuses; Postfix and Exim take turns as the one beside the program, which relays. They run
//! on loopback, in a temporary directory, with ports of their own. Where they are not installed, or the test is not
//! run by root, it says so and does nothing, unless `BOUNCE_REQUIRE_SERVERS` is set: `scripts/servers` installs them
//! and sets it.
#![cfg(all(feature = "dsn", feature = "log"))]

#[path = "../examples/lettre/refusal.rs"]
mod refusal;

#[path = "servers/exim.rs"]
mod exim;
#[path = "servers/machine.rs"]
mod machine;
#[path = "servers/postfix.rs"]
mod postfix;

use std::net::IpAddr;
use std::process::Command;
use std::time::Duration;

use bounce_classifier::dsn::{self, DeliveryAction, Recipient};
use bounce_classifier::log::{Outcome, Reader};
use bounce_classifier::{BounceReason, Cause};
use lettre::address::Envelope;
use lettre::transport::smtp::client::SmtpConnection;
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{self, response::Response};
use lettre::{Address, Message, SmtpTransport, Transport};

use exim::Exim;
use machine::{Machine, Relay, may_skip};
use postfix::{Refusing, Relaying};
use refusal::Next;

const SENDER: &str = "sender@sender.example";

/// A mail that is refused.
struct Case {
    recipient: &'static str,
    reason: BounceReason,
    cause: Option<Cause>,
    next: Next,
    /// How large the mail is, in bytes.
    size: usize,
    /// Where it comes from, if that is what is refused.
    from: Option<IpAddr>,
}

/// How long the server that greylists asks for.
const GREYLISTED_FOR: Duration = Duration::from_secs(300);

const BLOCKED: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(127, 0, 0, 2));

fn cases() -> Vec<Case> {
    let case = |recipient, reason, next| Case {
        recipient,
        reason,
        cause: None,
        next,
        size: 0,
        from: None,
    };
    vec![
        case(
            "nobody@refusing.example",
            BounceReason::USER_UNKNOWN,
            Next::Remove,
        ),
        case(
            "full@refusing.example",
            BounceReason::MAILBOX_FULL,
            Next::Mend,
        ),
        Case {
            size: 2 * postfix::SIZE_LIMIT,
            ..case(
                "taro@refusing.example",
                BounceReason::MESSAGE_TOO_LARGE,
                Next::Mend,
            )
        },
        Case {
            from: Some(BLOCKED),
            ..case("taro@blocked.example", BounceReason::BLOCKED, Next::Mend)
        },
        Case {
            cause: Some(Cause::GreylistedWait),
            ..case(
                "grey@refusing.example",
                BounceReason::GREYLISTED,
                Next::Retry {
                    after: GREYLISTED_FOR,
                },
            )
        },
        Case {
            cause: Some(Cause::SpfFail),
            ..case(
                "spf@refusing.example",
                BounceReason::AUTHENTICATION_FAILED,
                Next::Mend,
            )
        },
    ]
}

fn mail(to: &str, size: usize) -> Message {
    Message::builder()
        .from(SENDER.parse().unwrap())
        .to(to.parse().unwrap())
        .subject("News")
        .body("The news of this week.\n".repeat(1 + size / 23))
        .unwrap()
}

/// Sends a mail, perhaps from another address of this machine.
fn send(to: &str, size: usize, port: u16, from: Option<IpAddr>) -> Result<Response, smtp::Error> {
    let mail = mail(to, size);
    let Some(from) = from else {
        return SmtpTransport::builder_dangerous("127.0.0.1")
            .port(port)
            .build()
            .send(&mail);
    };
    let timeout = Some(Duration::from_secs(10));
    let name = ClientId::Domain("localhost".into());
    let mut connection =
        SmtpConnection::connect(("127.0.0.1", port), timeout, &name, None, Some(from))?;
    let address = |text: &str| -> Address { text.parse().unwrap() };
    let envelope = Envelope::new(Some(address(SENDER)), vec![address(to)]).unwrap();
    connection.send(&envelope, &mail.formatted())
}

/// What a server that refuses says, as `lettre` has it.
fn direct(server: &Refusing) {
    for case in cases() {
        let to = case.recipient;
        let error = send(to, case.size, server.port, case.from).expect_err(to);
        let answer = refusal::classify(&error, "127.0.0.1");
        assert_eq!(answer.reason(), case.reason, "{to}: {error}");
        assert_eq!(refusal::next(&error, &answer), case.next, "{to}: {error}");
        if case.cause.is_some() {
            assert_eq!(answer.cause(), case.cause, "{to}: {error}");
        }
    }
    send("taro@refusing.example", 0, server.port, None).unwrap();

    // No server at all.
    let error = send("taro@refusing.example", 0, machine::free_port(), None).unwrap_err();
    let answer = refusal::classify(&error, "127.0.0.1");
    assert_eq!(answer.reason(), BounceReason::SERVER_UNAVAILABLE, "{error}");
    assert!(matches!(refusal::next(&error, &answer), Next::Retry { .. }));
}

/// What the server beside the program writes back, and what is in its log.
fn relayed(relay: &impl Relay) {
    let cases = cases();
    for case in &cases {
        send(case.recipient, case.size, relay.port(), None).unwrap();
    }
    send("hanako@refusing.example", 0, relay.port(), None).unwrap();

    let bounced: Vec<Recipient> = relay
        .returned(cases.len())
        .iter()
        .flat_map(|message| dsn::read(message).unwrap().recipients)
        .collect();
    let log = relay.log(cases.len() + 1);
    for case in &cases {
        let to = case.recipient;
        let found: Vec<_> = bounced.iter().filter(|found| found.address == to).collect();
        let [found] = found[..] else {
            panic!("{}: of {to} came back {found:?}", relay.name());
        };
        assert_eq!(found.action, Some(DeliveryAction::Failed), "{to}");
        let answer = found.classification.unwrap();
        assert_eq!(
            answer.reason(),
            case.reason,
            "{}: {to}: {:?}",
            relay.name(),
            found.diagnostic
        );

        let mut reader = Reader::new();
        let entries = log.lines().filter_map(|line| reader.read(line));
        let entry = entries
            .filter(|entry| entry.recipient.as_deref() == Some(to))
            .find(|entry| entry.outcome.is_failure())
            .unwrap_or_else(|| panic!("{}: {to} is not in the log\n{log}", relay.name()));
        let answer = entry.classification.unwrap();
        assert_eq!(
            answer.reason(),
            case.reason,
            "{}: {to}: {}",
            relay.name(),
            entry.text
        );
    }
    let mut reader = Reader::new();
    let sent = log
        .lines()
        .filter_map(|line| reader.read(line))
        .find(|entry| entry.recipient.as_deref() == Some("hanako@refusing.example"));
    assert_eq!(
        sent.map(|entry| entry.outcome),
        Some(Outcome::Sent),
        "{log}"
    );
}

/// What the example writes, and its exit code.
fn example(server: &Refusing) {
    // Cargo builds the examples beside the tests.
    let tests = std::env::current_exe().unwrap();
    let example = tests.parent().and_then(|deps| deps.parent()).unwrap();
    let example = example.join("examples/lettre");
    if !example.exists() {
        return may_skip("the example is not built: cargo build --example lettre");
    }
    let run = |to: &str, language: &str| {
        let server = format!("127.0.0.1:{}", server.port);
        let done = Command::new(&example)
            .args([&server, SENDER, to, language])
            .output()
            .unwrap();
        let said = String::from_utf8(done.stdout).unwrap();
        (done.status.code(), said)
    };
    let (code, said) = run("nobody@refusing.example", "ja");
    assert!(
        said.contains("[user_unknown]") && said.contains("配信リストから外す"),
        "{said}"
    );
    assert_eq!(code, Some(69));
    let (code, said) = run("grey@refusing.example", "en");
    assert!(
        said.contains("[greylisted]") && said.contains("try again in 5 min"),
        "{said}"
    );
    assert_eq!(code, Some(75));
    let (code, said) = run("taro@refusing.example", "en");
    assert_eq!(
        (code, said.as_str()),
        (Some(0), "The server has taken it\n")
    );
}

#[test]
fn what_is_sent_what_comes_back_and_what_is_logged_have_the_same_reason() {
    let Some(machine) = Machine::new() else {
        return may_skip("it needs root, and Postfix");
    };
    let refusing = Refusing::start(&machine);
    direct(&refusing);
    example(&refusing);
    relayed(&Relaying::start(&machine, refusing.port));
    match Exim::start(&machine, refusing.port) {
        Some(exim) => relayed(&exim),
        None => may_skip("there is no Exim"),
    }
}
