//! Replies of words that servers say, behind what usually stands before a reply.
#![no_main]

use std::collections::BTreeMap;

use bounce_classifier_fuzz::laws::{self, PREFIXES, Reply, shown};
use bounce_classifier_fuzz::material::{ROWS, WORDS};
use bounce_classifier_fuzz::mutate::starts;
use libfuzzer_sys::arbitrary::{Arbitrary, Error, Result, Unstructured};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|case: Case| {
    let Some(reply) = Reply::at_start_of(&case.text) else {
        return;
    };
    let without = reply.without_status();
    let text = if case.has_status {
        &case.text
    } else {
        &without
    };
    if let Err(wrong) = laws::prefix_does_not_count(text, case.prefix) {
        panic!(
            "{:?} counts: {wrong}\nwithout it {}",
            case.prefix,
            shown(text)
        );
    }
});

/// How often a reply says a word.
const MOST_OF_A_WORD: usize = 3;

/// A reply, and what stands before it.
#[derive(Debug)]
struct Case {
    text: Vec<u8>,
    has_status: bool,
    prefix: &'static str,
}

impl<'a> Arbitrary<'a> for Case {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let prefix = PREFIXES[bytes.choose_index(PREFIXES.len())?];
        let has_status = bytes.arbitrary()?;
        // RFC 5321 §4.2 has no second digit above 5. Replies have, but what looks like one of them is
        // more often some other number.
        let [class, second, third] =
            [(2, 5), (0, 5), (0, 9)].map(|(first, last)| bytes.int_in_range(first..=last));
        let (class, second, third) = (class?, second?, third?);
        let mark = if bytes.arbitrary()? { ' ' } else { '-' };
        let mut text = format!("{class}{second}{third}{mark}").into_bytes();
        if bytes.arbitrary()? {
            let [subject, detail] = [bytes.int_in_range(0..=7)?, bytes.int_in_range(0..=30)?];
            text.extend(format!("{class}.{subject}.{detail} ").bytes());
        }
        // Where there are more phrases than are kept, which of them are depends on where they end, and so on
        // the prefix; a reply has a handful.
        while !bytes.is_empty() && text.len() < 160 {
            let words = &ROWS[bytes.choose_index(ROWS.len())?].text;
            if bytes.arbitrary()? {
                text.extend(&WORDS[bytes.choose_index(WORDS.len())?]);
            } else {
                // From a word on, some words of a row.
                let starts = starts(words);
                let first = bytes.choose_index(starts.len())?;
                let last =
                    (first + usize::from(bytes.int_in_range(1..=8u8)?)).min(starts.len() - 1);
                text.extend(&words[starts[first]..starts[last]]);
            }
            text.push(b' ');
        }
        // What a text may cost to look through depends on its length, and so on the prefix; only texts that say
        // the same again and again come near to that.
        let mut counts = BTreeMap::new();
        for word in text.split(|byte| !byte.is_ascii_alphanumeric() && byte.is_ascii()) {
            let count = counts.entry(word.to_ascii_lowercase()).or_insert(0);
            *count += usize::from(!word.is_empty());
            if *count > MOST_OF_A_WORD {
                return Err(Error::IncorrectFormat);
            }
        }
        Ok(Self {
            text,
            has_status,
            prefix,
        })
    }
}
