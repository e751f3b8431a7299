//! Any bytes as a returned message.
#![no_main]

use bounce_classifier::dsn;
use bounce_classifier_fuzz::dsn_laws::is_sound;
use bounce_classifier_fuzz::laws::shown;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(report) = dsn::read(bytes)
        && let Err(wrong) = is_sound(&report)
    {
        panic!("{wrong}\nfor {}", shown(bytes));
    }
});
