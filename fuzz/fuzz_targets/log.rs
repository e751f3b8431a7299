//! A line of a log: it is read, or is none.
#![no_main]

use bounce_classifier::log::{self, Format};
use bounce_classifier_fuzz::mutate::mutate_bytes;
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|bytes: &[u8]| {
    let line = String::from_utf8_lossy(bytes);
    if let Some(entry) = log::parse(&line) {
        assert_eq!(entry.outcome.is_failure(), entry.classification.is_some());
    }
    for format in Format::ALL {
        let _ = format.parse(&line);
    }
});

fuzz_mutator!(|bytes: &mut [u8], size: usize, longest: usize, seed: u32| {
    mutate_bytes(bytes, size, longest, seed)
});
