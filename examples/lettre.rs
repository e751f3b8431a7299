//! Sends a mail with [`lettre`](https://docs.rs/lettre), and tells what to do where it is refused.
//!
//! ```sh
//! cargo run --example lettre -- localhost:25 news@example.com taro@example.jp ja
//! ```
//!
//! Server and port, sender, recipient, and `ja` or `en`. It speaks SMTP without TLS and without a login, as a program
//! does to the mail server beside it. `lettre/refusal.rs` has what a program of one's own needs: from the error to a
//! reason, and to what is to be done. The exit code is 0 for mail that was taken, 75 (`EX_TEMPFAIL`) where it may be
//! tried again, and 69 (`EX_UNAVAILABLE`) where it may not.

#[path = "lettre/refusal.rs"]
mod refusal;

use std::error::Error;
use std::process::ExitCode;

use bounce_classifier::Language;
use lettre::{Message, SmtpTransport, Transport};

use refusal::Next;

const USAGE: &str = "usage: lettre SERVER:PORT FROM TO [ja|en]";

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut given = std::env::args().skip(1);
    let (Some(server), Some(from), Some(to)) = (given.next(), given.next(), given.next()) else {
        return Err(USAGE.into());
    };
    let language = match given.next().as_deref() {
        None | Some("ja") => Language::Japanese,
        Some("en") => Language::English,
        Some(_) => return Err(USAGE.into()),
    };
    let (host, port) = server.rsplit_once(':').ok_or(USAGE)?;
    let mail = Message::builder()
        .from(from.parse()?)
        .to(to.parse()?)
        .subject("News")
        .body(String::from("The news of this week.\n"))?;
    let transport = SmtpTransport::builder_dangerous(host)
        .port(port.parse()?)
        .build();
    let error = match transport.send(&mail) {
        Ok(_) => {
            println!(
                "{}",
                said(
                    language,
                    "サーバーがメールを受け付けました",
                    "The server has taken it"
                )
            );
            return Ok(ExitCode::SUCCESS);
        }
        Err(error) => error,
    };

    let answer = refusal::classify(&error, host);
    let advice = answer.advice(language);
    println!("{} [{}]", advice.title, answer.reason());
    println!("{}", advice.description);
    println!("{}", advice.remedy);
    let next = refusal::next(&error, &answer);
    println!("{}", told(next, language));
    Ok(ExitCode::from(match next {
        Next::Retry { .. } => 75,
        _ => 69,
    }))
}

/// What the program does next, in words.
fn told(next: Next, language: Language) -> String {
    let minutes = |after: std::time::Duration| after.as_secs().div_ceil(60);
    match next {
        Next::Remove => said(language, "→ 配信リストから外す", "→ take it off the list").into(),
        Next::Stop => said(
            language,
            "→ この宛先には送らない",
            "→ send nothing more there",
        )
        .into(),
        Next::Mend => said(language, "→ 原因を直してから送る", "→ mend it, then send").into(),
        Next::Retry { after } => match language {
            Language::English => format!("→ try again in {} min", minutes(after)),
            _ => format!("→ {}分後に再配信する", minutes(after)),
        },
    }
}

fn said(language: Language, japanese: &'static str, english: &'static str) -> &'static str {
    match language {
        Language::English => english,
        _ => japanese,
    }
}
