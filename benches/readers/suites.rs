//! The benches that criterion runs: how the time of each thing by itself changes from run to run.

use std::hint::black_box;
use std::time::Duration;

use bounce_classifier::{dsn, log, webhook};
use criterion::{Criterion, Throughput};
use mail_parser::MessageParser;

use crate::{events, lines, messages};

/// Runs them all.
pub fn run() {
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1))
        .configure_from_args();
    for (name, texts) in [
        ("messages_of_tests", messages::of_tests()),
        ("messages_headers", messages::of_full_size(0)),
        ("messages_whole", messages::of_full_size(40_000)),
    ] {
        on_all(&mut criterion, name, "dsn", &texts, |text| {
            let _ = black_box(dsn::read(text));
        });
        on_all(&mut criterion, name, "mail_parser", &texts, |text| {
            black_box(MessageParser::default().parse(text));
        });
    }
    for (name, lines) in [
        ("log_postfix", lines::of_postfix(1_000)),
        ("log_exim", lines::of_exim(1_000)),
    ] {
        on_all(&mut criterion, name, "log", &lines, |line| {
            black_box(log::parse(line));
        });
    }
    for (name, bodies) in [
        ("events_of_tests", events::of_tests()),
        ("events_sendgrid", vec![events::of_sendgrid(1_000)]),
    ] {
        on_all(&mut criterion, name, "webhook", &bodies, |body| {
            let _ = black_box(webhook::parse(body));
        });
        on_all(&mut criterion, name, "serde_json", &bodies, |body| {
            let _ = black_box(serde_json::from_slice::<serde_json::Value>(body));
        });
    }
    criterion.final_summary();
}

/// Measures a task on all of some inputs.
fn on_all<T: AsRef<[u8]>>(
    criterion: &mut Criterion,
    group: &str,
    name: &str,
    inputs: &[T],
    task: impl Fn(&T),
) {
    let bytes: usize = inputs.iter().map(|input| input.as_ref().len()).sum();
    let mut group = criterion.benchmark_group(group);
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function(name, |bencher| {
        bencher.iter(|| inputs.iter().for_each(|input| task(black_box(input))));
    });
    group.finish();
}
