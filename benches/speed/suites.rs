//! The benches that criterion runs: how the time of each thing by itself changes from run to run.

use std::hint::black_box;
use std::time::Duration;

use aho_corasick::AhoCorasickKind;
use bounce_classifier::classify;
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, Throughput};

use crate::baselines::{self, byte_loop};
use crate::texts::{self, SIZES};

/// Runs them all.
pub fn run(is_test: bool) {
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1))
        .configure_from_args();
    replies(&mut criterion, is_test);
    worst(&mut criterion);
    criterion.final_summary();
}

/// Measures a task on the same texts as others of the group; each iteration goes through all of them.
fn on_all(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    texts: &[String],
    task: &dyn Fn(&str),
) {
    let bytes: usize = texts.iter().map(String::len).sum();
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function(name, |bencher| {
        bencher.iter(|| texts.iter().for_each(|text| task(black_box(text))));
    });
}

fn replies(criterion: &mut Criterion, is_test: bool) {
    let phrases = texts::phrases();
    let all = texts::corpus();
    let of = |range: std::ops::Range<usize>| -> Vec<String> {
        let chosen = all.iter().filter(|text| range.contains(&text.len()));
        chosen.cloned().collect()
    };
    let classifies = |text: &str| {
        let _ = black_box(classify(text));
    };
    let loops = |text: &str| {
        black_box(byte_loop(text.as_bytes()));
    };
    for (name, texts) in [
        ("corpus", &all),
        ("short", &of(0..100)),
        ("long", &of(300..usize::MAX)),
    ] {
        let mut group = criterion.benchmark_group(name);
        on_all(&mut group, "classify", texts, &classifies);
        on_all(&mut group, "byte_loop", texts, &loops);
        group.finish();
    }

    let mut group = criterion.benchmark_group("corpus");
    group.sample_size(10);
    let literals = baselines::literals(&phrases);
    for (name, kind) in [
        ("aho_corasick_dfa", AhoCorasickKind::DFA),
        ("aho_corasick_nfa", AhoCorasickKind::ContiguousNFA),
    ] {
        let automaton = baselines::aho_corasick(&literals, kind);
        on_all(&mut group, name, &all, &|text| {
            black_box(automaton.find_overlapping_iter(text).count());
        });
    }
    group.finish();

    // Even on few messages, the set is slow until it has seen them.
    let mut group = criterion.benchmark_group("some_of_corpus");
    let some = texts::some(&all);
    on_all(&mut group, "classify", &some, &classifies);
    let phrases = if is_test { &phrases[..50] } else { &phrases };
    let set = baselines::regex_set(phrases).expect("the regular expressions have room");
    on_all(&mut group, "regex_set", &some, &|text| {
        black_box(set.matches(text.as_bytes()));
    });
    group.finish();
}

fn worst(criterion: &mut Criterion) {
    let phrases = texts::phrases();
    let mut group = criterion.benchmark_group("worst");
    group.sample_size(10);
    group.measurement_time(Duration::from_millis(500));
    for worst in texts::worst(&phrases) {
        for (size, bytes) in SIZES.into_iter().take(3) {
            let text = worst.text(bytes);
            group.throughput(Throughput::Bytes(bytes as u64));
            group.bench_with_input(
                BenchmarkId::new(worst.name, size),
                &text,
                |bencher, text| {
                    bencher.iter(|| {
                        let _ = black_box(classify(black_box(text.as_slice())));
                    });
                },
            );
        }
    }
    group.finish();
}
