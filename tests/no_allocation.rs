//! `classify` allocates nothing, whatever the text.
#![cfg(feature = "serde")]

mod common;

use bounce_classifier::{Bounce, classify};
use common::corpus;

/// How many allocations it takes to classify a text.
fn allocations(bounce: Bounce<'_>) -> u64 {
    let counted = allocation_counter::measure(|| {
        let _ = std::hint::black_box(classify(std::hint::black_box(bounce)));
    });
    counted.count_total
}

#[test]
fn counting_counts() {
    let counted = allocation_counter::measure(|| {
        std::hint::black_box(String::from("a"));
    });
    assert_eq!(counted.count_total, 1);
}

#[test]
fn the_first_call_and_the_corpus() {
    for row in corpus("") {
        assert_eq!(allocations(row.bounce()), 0, "{}", row.place);
    }
}

#[test]
fn strange_texts() {
    let texts: Vec<Vec<u8>> = vec![
        Vec::new(),
        b" ".repeat(10_000),
        b"550-".repeat(10_000),
        b"5.1.1.".repeat(10_000),
        b"user unknown ".repeat(10_000),
        b"a".repeat(100_000),
        b"a@".repeat(10_000),
        b"<".repeat(10_000),
        b"\xFF\xFE".repeat(10_000),
        "容量超過です。".repeat(5_000).into_bytes(),
        "ÀÉÎÕÜ ".repeat(5_000).into_bytes(),
        b"mailbox full quota exceeded spam blocked ".repeat(3_000),
        b"999 5x0 55a 5.a.1 600 ".repeat(3_000),
    ];
    for text in &texts {
        assert_eq!(allocations(Bounce::new(text)), 0, "{:?}", text.get(..20));
    }
}
