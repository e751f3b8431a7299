//! The table that the pages quote: how much of what is read in a second, by one core, and beside what others need who
//! only take it apart.

use std::hint::black_box;
use std::time::Duration;

use bounce_classifier::{dsn, log, webhook};
use mail_parser::MessageParser;

use crate::timing::{Effort, best_of, each, ratio};
use crate::{events, lines, messages};

/// Measures, and prints the table.
pub fn print(is_test: bool) {
    let effort = Effort { is_test };
    println!();
    if is_test {
        println!("Everything ran once; these are no measurements.");
    }
    println!("| | a second | | beside |");
    println!("| --- | ---: | ---: | --- |");
    for (name, texts) in [
        ("`dsn::read`: messages of the tests", messages::of_tests()),
        (
            "`dsn::read`: bounces with a header returned",
            messages::of_full_size(0),
        ),
        (
            "`dsn::read`: bounces with 8 KB returned",
            messages::of_full_size(8_000),
        ),
        (
            "`dsn::read`: bounces with 40 KB returned",
            messages::of_full_size(40_000),
        ),
    ] {
        let [ours, theirs] = best_of(
            effort.rounds(60),
            [
                &mut || each_of(&texts, |text| drop(black_box(dsn::read(text)))),
                &mut || {
                    each_of(&texts, |text| {
                        drop(black_box(MessageParser::default().parse(text)))
                    })
                },
            ],
        );
        let beside = format!("{:.1} × `mail-parser` alone", ratio(ours, theirs));
        row(name, "messages", &texts, texts.len(), ours, &beside);
    }
    for (name, lines) in [
        ("`log::parse`: Postfix", lines::of_postfix(2_000)),
        ("`log::parse`: Exim", lines::of_exim(2_000)),
    ] {
        let lines = effort.some(&lines);
        let failures = lines
            .iter()
            .filter(|line| log::parse(line).is_some_and(|entry| entry.classification.is_some()));
        let share = failures.count() * 100 / lines.len().max(1);
        let [ours] = best_of(
            effort.rounds(40),
            [&mut || each_of(lines, |line| drop(black_box(log::parse(line))))],
        );
        let beside = format!("{share} % of the lines are failures");
        row(name, "lines", lines, lines.len(), ours, &beside);
    }
    for (name, bodies, count) in [
        (
            "`webhook::parse`: events of the tests",
            events::of_tests(),
            None,
        ),
        (
            "`webhook::parse`: 1,000 events of SendGrid",
            vec![events::of_sendgrid(1_000)],
            Some(1_000),
        ),
    ] {
        let [ours, theirs] = best_of(
            effort.rounds(60),
            [
                &mut || each_of(&bodies, |body| drop(black_box(webhook::parse(body)))),
                &mut || {
                    each_of(&bodies, |body| {
                        drop(black_box(serde_json::from_slice::<serde_json::Value>(body)))
                    })
                },
            ],
        );
        let beside = format!("{:.1} × `serde_json` alone", ratio(ours, theirs));
        row(
            name,
            "events",
            &bodies,
            count.unwrap_or(bodies.len()),
            ours,
            &beside,
        );
    }
}

fn each_of<T>(inputs: &[T], task: impl Fn(&T)) {
    inputs.iter().for_each(|input| task(black_box(input)));
}

/// A row: how many of them in a second, and how many bytes.
fn row<T: AsRef<[u8]>>(
    name: &str,
    unit: &str,
    inputs: &[T],
    count: usize,
    time: Duration,
    beside: &str,
) {
    let bytes: usize = inputs.iter().map(|input| input.as_ref().len()).sum();
    let a_second = 1e9 / each(time, count);
    println!(
        "| {name}, {} bytes each | {} {unit} | {:.0} MB | {beside} |",
        bytes / count.max(1),
        grouped(a_second),
        bytes as f64 / time.as_secs_f64() / 1e6,
    );
}

/// A number in thousands.
fn grouped(number: f64) -> String {
    let thousands = (number / 1e3).round() as u64;
    match thousands {
        ..1_000 => format!("{thousands},000"),
        _ => format!("{},{:03},000", thousands / 1_000, thousands % 1_000),
    }
}
