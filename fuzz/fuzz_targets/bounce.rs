//! Bounces of which more is known than a text. The last byte chooses a law.
#![no_main]

use bounce_classifier_fuzz::{check::check, given::Given, mutate::mutate_bytes};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|given: Given| {
    let choice = given.text.last().copied().unwrap_or_default();
    check(&given.bounce(), choice);
});

fuzz_mutator!(|bytes: &mut [u8], size: usize, longest: usize, seed: u32| {
    mutate_bytes(bytes, size, longest, seed)
});
