//! The tables that docs/speed.md quotes.

use std::hint::black_box;
use std::sync::Barrier;
use std::time::{Duration, Instant};

use aho_corasick::AhoCorasickKind;
use bounce_classifier::classify;
use bounce_phrases::Tables;
use bounce_phrases::notation::Pattern;

use crate::baselines::{self, byte_loop};
use crate::texts::{self, SIZES};
use crate::timing::{Effort, best_of, each, ratio, time};
use crate::{children, custom, growth};

// The tables as the library has them.
include!(concat!(env!("OUT_DIR"), "/tables.rs"));

/// Measures, and prints the tables.
pub fn print(is_test: bool) {
    let effort = Effort { is_test };
    let phrases = texts::phrases();
    let corpus = texts::corpus();
    let corpus = effort.some(&corpus);

    println!();
    if is_test {
        println!("Everything ran once; these are no measurements.");
    }
    row("", "time", "beside others");
    row("---", "---:", "---");
    replies(&phrases, corpus, effort);
    first_call(effort);
    memory();
    more_phrases(&phrases, corpus, effort);
    rules_of_ones_own(corpus, effort);
    threads(corpus, effort);
    println!();
    worst(&phrases, effort);
}

fn row(name: &str, time: &str, beside: &str) {
    println!("| {name} | {time} | {beside} |");
}

/// A time in a unit that suits it.
fn shown(nanoseconds: f64) -> String {
    match nanoseconds {
        ..1e4 => format!("{nanoseconds:.0} ns"),
        ..1e6 => format!("{:.0} µs", nanoseconds / 1e3),
        _ => format!("{:.1} ms", nanoseconds / 1e6),
    }
}

/// How many times as long, in as many digits as matter.
fn times(ratio: f64) -> String {
    match ratio {
        ..100.0 => format!("{ratio:.1} ×"),
        ..10_000.0 => format!("{ratio:.0} ×"),
        ..1e6 => format!("{:.0} thousand ×", ratio / 1e3),
        _ => format!("{:.1} million ×", ratio / 1e6),
    }
}

fn classify_all(texts: &[String]) {
    for text in texts {
        let _ = black_box(classify(black_box(text.as_str())));
    }
}

fn loop_over_all(texts: &[String]) {
    for text in texts {
        black_box(byte_loop(black_box(text.as_bytes())));
    }
}

/// Real replies, and other ways to go over them.
fn replies(phrases: &[(Pattern, u16)], corpus: &[String], effort: Effort) {
    let rounds = effort.rounds(200);
    let choose = |is_chosen: &dyn Fn(&String) -> bool| -> Vec<String> {
        corpus
            .iter()
            .filter(|text| is_chosen(text))
            .cloned()
            .collect()
    };
    let per_message = |time: Duration, texts: &[String]| {
        let bytes: usize = texts.iter().map(String::len).sum();
        let (message, byte) = (each(time, texts.len()), each(time, bytes));
        format!("{} a message, {byte:.2} ns a byte", shown(message))
    };
    let mean = |texts: &[String]| {
        let bytes: usize = texts.iter().map(String::len).sum();
        format!(
            "{} messages of {} bytes",
            texts.len(),
            bytes / texts.len().max(1)
        )
    };
    let mut of_corpus = [Duration::ZERO; 2];
    for (name, texts) in [
        ("corpus", corpus.to_vec()),
        ("replies under 100 bytes", choose(&|text| text.len() < 100)),
        ("texts from 300 bytes on", choose(&|text| text.len() >= 300)),
    ] {
        let best = best_of(
            rounds,
            [&mut || classify_all(&texts), &mut || loop_over_all(&texts)],
        );
        if of_corpus[1].is_zero() {
            of_corpus = best;
            let limit = per_message(best[1], &texts);
            row("plain loop over the bytes", &limit, "1, the limit");
        }
        row(
            &format!("`classify`: {name}, {}", mean(&texts)),
            &per_message(best[0], &texts),
            &format!("{} the loop", times(ratio(best[0], best[1]))),
        );
    }

    let beside = |time: Duration| {
        format!(
            "{} the loop, {} `classify`",
            times(ratio(time, of_corpus[1])),
            times(ratio(time, of_corpus[0])),
        )
    };
    let literals = baselines::literals(phrases);
    for (name, kind) in [
        ("DFA", AhoCorasickKind::DFA),
        ("contiguous NFA", AhoCorasickKind::ContiguousNFA),
    ] {
        let automaton = baselines::aho_corasick(&literals, kind);
        let [best] = best_of(
            effort.rounds(15),
            [&mut || {
                for text in corpus {
                    black_box(automaton.find_overlapping_iter(black_box(text)).count());
                }
            }],
        );
        let size = automaton.memory_usage() as f64 / f64::from(1 << 20);
        row(
            &format!(
                "Aho–Corasick, {name} of {size:.1} MiB: the {} words and runs of words of the phrases",
                literals.len()
            ),
            &per_message(best, corpus),
            &beside(best),
        );
    }
    regex_set(phrases, corpus, effort);
}

/// A `RegexSet` of all phrases is an automaton that is built while it reads: a message that is new to
/// it takes far longer than one that it has seen, so a few must do.
fn regex_set(phrases: &[(Pattern, u16)], corpus: &[String], effort: Effort) {
    let phrases = effort.some(phrases);
    let set = baselines::regex_set(phrases).expect("the regular expressions have room");
    let some = texts::some(corpus);
    let mut search = || {
        for text in &some {
            black_box(set.matches(black_box(text.as_bytes())));
        }
    };
    let new = time(&mut search);
    let [seen, of_loop, of_classify] = best_of(
        effort.rounds(40),
        [&mut search, &mut || loop_over_all(&some), &mut || {
            classify_all(&some)
        }],
    );
    for (name, time) in [("new to it", new), ("seen before", seen)] {
        row(
            &format!(
                "`RegexSet` without Unicode: the {} phrases, {} messages {name}",
                phrases.len(),
                some.len(),
            ),
            &format!("{} a message", shown(each(time, some.len()))),
            &format!(
                "{} the loop, {} `classify`",
                times(ratio(time, of_loop)),
                times(ratio(time, of_classify)),
            ),
        );
    }
}

fn first_call(effort: Effort) {
    let [first, second] = children::first_calls(effort.rounds(51));
    let more = first.saturating_sub(second);
    row(
        "first call of a process",
        &shown(each(first, 1)),
        &format!("{} more than the second", shown(each(more, 1))),
    );
}

/// What the phrases take; no call leaves anything behind.
fn memory() {
    let kib = |bytes: usize| bytes.div_ceil(1 << 10);
    let [count, bytes] = children::allocations();
    row(
        "static tables of the phrases",
        &format!("{} KiB", kib(TABLES.size())),
        &format!("the first call allocates {bytes} bytes in {count} pieces"),
    );
}

fn more_phrases(phrases: &[(Pattern, u16)], corpus: &[String], effort: Effort) {
    let growth = growth::measure(phrases, corpus, effort);
    let limit = if growth.is_all {
        ""
    } else {
        " (the tables have no room for as many again)"
    };
    let [before, after] = growth.times;
    row(
        &format!(
            "{} phrases more than the {} of the library{limit}",
            growth.added, growth.phrases,
        ),
        &format!("{} a message", shown(each(after, corpus.len()))),
        &format!(
            "{:+.1} % beside {:.0} ns, looking for the phrases only",
            (ratio(after, before) - 1.0) * 100.0,
            each(before, corpus.len()),
        ),
    );
}

fn rules_of_ones_own(corpus: &[String], effort: Effort) {
    let measured = custom::measure(corpus, effort);
    let [built_in, times @ ..] = measured.times;
    let names = [
        "no rules",
        "1,000 rules with phrases",
        "1,000 rules with regexes",
    ];
    for (name, time) in names.into_iter().zip(times) {
        row(
            &format!("`Classifier` with {name} of one's own"),
            &format!("{} a message", shown(each(time, corpus.len()))),
            &format!(
                "{:+.1} % beside `classify`",
                (ratio(time, built_in) - 1.0) * 100.0
            ),
        );
    }
    for (name, time) in names.into_iter().skip(1).zip(measured.builds) {
        row(
            &format!("building it with {name}"),
            &shown(each(time, 1)),
            "",
        );
    }
}

/// How long some threads take, each for so much of this work, from the first start to the last end. Each
/// does it once before, since a thread may begin on a core that has nothing of it at hand.
fn in_threads(threads: usize, passes: usize, work: &(dyn Fn() + Sync)) -> Duration {
    let barrier = Barrier::new(threads);
    let work = || {
        work();
        barrier.wait();
        let start = Instant::now();
        (0..passes).for_each(|_| work());
        (start, Instant::now())
    };
    let times: Vec<(Instant, Instant)> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let times = workers.into_iter().map(|worker| worker.join());
        times.map(|time| time.expect("a thread ends")).collect()
    });
    let start = times.iter().map(|&(start, _)| start).min();
    let end = times.iter().map(|&(_, end)| end).max();
    end.zip(start)
        .map_or(Duration::ZERO, |(end, start)| end - start)
}

fn threads(corpus: &[String], effort: Effort) {
    // Short rounds: the longer one is, the surer something else runs on one of the cores.
    let passes = effort.rounds(5);
    let faster = |task: fn(&[String])| {
        let mut best = [Duration::MAX; 2];
        for _ in 0..effort.rounds(50) {
            for (best, threads) in best.iter_mut().zip(1..) {
                *best = (*best).min(in_threads(threads, passes, &|| task(corpus)));
            }
        }
        (2.0 * ratio(best[0], best[1]), best[1])
    };
    let (of_loop, _) = faster(loop_over_all);
    let (of_classify, time) = faster(classify_all);
    let messages = 2 * passes * corpus.len();
    row(
        "two threads",
        &format!("{:.1} million messages/s", 1e3 / each(time, messages)),
        &format!("{of_classify:.2} × the messages of one thread (the plain loop: {of_loop:.2})"),
    );
}

/// Texts made up to be slow: the time must grow with the length, and no faster.
fn worst(phrases: &[(Pattern, u16)], effort: Effort) {
    let sizes: Vec<_> = SIZES.iter().take(effort.rounds(SIZES.len())).collect();
    print!("| `classify`: worst texts, ns a byte |");
    sizes.iter().for_each(|(size, _)| print!(" {size} |"));
    println!(" slowest : fastest |");
    println!("|---{}|---:|", "|---:".repeat(sizes.len()));
    for worst in texts::worst(phrases) {
        let of_sizes: Vec<f64> = sizes
            .iter()
            .map(|&&(_, size)| {
                let text = worst.text(size);
                // At least a MiB a round, and at least three rounds.
                let calls = effort.rounds(((1 << 20) / size).max(1));
                let mut task = || {
                    for _ in 0..calls {
                        let _ = black_box(classify(black_box(text.as_slice())));
                    }
                };
                let rounds = effort.rounds(((20 << 20) / (calls * size)).max(3));
                let [best] = best_of(rounds, [&mut task]);
                each(best, calls * size)
            })
            .collect();
        print!("| {} |", worst.name);
        of_sizes.iter().for_each(|time| print!(" {time:.2} |"));
        let slowest = of_sizes.iter().copied().fold(0.0, f64::max);
        let fastest = of_sizes.iter().copied().fold(f64::MAX, f64::min);
        println!(" {:.2} |", slowest / fastest);
    }
}
