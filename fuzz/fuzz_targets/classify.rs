//! Any bytes as a text. The last byte chooses a law.
#![no_main]

use bounce_classifier::Bounce;
use bounce_classifier_fuzz::{check::check, mutate::mutate_bytes};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|bytes: &[u8]| {
    if let Some((&choice, text)) = bytes.split_last() {
        check(&Bounce::new(text), choice);
    }
});

fuzz_mutator!(|bytes: &mut [u8], size: usize, longest: usize, seed: u32| {
    mutate_bytes(bytes, size, longest, seed)
});
