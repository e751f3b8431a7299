//! How long a classification takes, beside a plain loop over the same bytes.
//!
//! `cargo bench` measures; `cargo bench -- --test` only runs everything once.

use std::hint::black_box;
use std::path::Path;

use bounce_classifier::classify;
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main};

/// The diagnostic texts of the project's corpus.
fn corpus() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the corpus is there")
        .map(|entry| entry.expect("the corpus can be listed").path())
        .collect();
    files.sort();
    files
        .iter()
        .flat_map(|file| {
            let text = std::fs::read_to_string(file).expect("the corpus can be read");
            text.lines()
                .map(|line| {
                    let row: serde_json::Value =
                        serde_json::from_str(line).expect("each line is JSON");
                    row["diagnostic"].as_str().unwrap_or_default().to_owned()
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

/// What reading the bytes costs at the least.
fn byte_loop(text: &str) -> u64 {
    text.bytes().fold(0u64, |hash, byte| {
        hash.wrapping_mul(31).wrapping_add(u64::from(byte))
    })
}

/// Measures both on the same texts; each iteration goes through all of them.
fn compare(group: &mut BenchmarkGroup<'_, WallTime>, name: &str, texts: &[String]) {
    let bytes: usize = texts.iter().map(String::len).sum();
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function(format!("{name}/classify"), |bencher| {
        bencher.iter(|| {
            for text in texts {
                let _ = black_box(classify(black_box(text.as_str())));
            }
        });
    });
    group.bench_function(format!("{name}/byte_loop"), |bencher| {
        bencher.iter(|| {
            for text in texts {
                black_box(byte_loop(black_box(text)));
            }
        });
    });
}

fn replies(criterion: &mut Criterion) {
    let all = corpus();
    let short: Vec<String> = all
        .iter()
        .filter(|text| text.len() < 100)
        .cloned()
        .collect();
    let long: Vec<String> = all
        .iter()
        .filter(|text| text.len() >= 300)
        .cloned()
        .collect();
    let mut group = criterion.benchmark_group("replies");
    compare(&mut group, "corpus", &all);
    compare(&mut group, "short", &short);
    compare(&mut group, "long", &long);
    group.finish();
}

fn worst_texts(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("worst");
    group.sample_size(10);
    for (name, piece) in [
        ("spaces", " "),
        ("code_lines", "550-"),
        ("digits_and_dots", "5.1.1."),
        ("known_words", "mailbox user unknown rejected "),
        ("address_starts", "a=<a@"),
        ("characters", "容量超過"),
    ] {
        for size in [1usize << 10, 1 << 16, 1 << 20] {
            let text = piece.repeat(size.div_ceil(piece.len()));
            compare(&mut group, &format!("{name}/{size}"), &[text]);
        }
    }
    group.finish();
}

criterion_group!(benches, replies, worst_texts);
criterion_main!(benches);
