//! The body of a webhook: events, or an error.
#![no_main]

use bounce_classifier::webhook::{self, Provider};
use bounce_classifier_fuzz::mutate::mutate_bytes;
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|bytes: &[u8]| {
    for event in webhook::parse(bytes).unwrap_or_default() {
        assert_eq!(event.kind.is_failure(), event.classification.is_some());
    }
    for provider in Provider::ALL {
        let _ = provider.parse(bytes);
    }
});

fuzz_mutator!(|bytes: &mut [u8], size: usize, longest: usize, seed: u32| {
    mutate_bytes(bytes, size, longest, seed)
});
