//! Texts that break a law: faster than a fuzzer, and not stopped by what it finds, but blind to what the
//! code does.

use std::collections::HashMap;

use bounce_classifier_fuzz::check::{CHOICES, hold};
use bounce_classifier_fuzz::given::Given;
use bounce_classifier_fuzz::laws::{PREFIXES, Reply, Verdict, prefix_does_not_count};
use bounce_classifier_fuzz::shrink::shrink;

use crate::{Search, literal};

/// How many texts of one kind are printed.
const MOST_OF_A_KIND: usize = 3;

/// Prints the first few texts of each kind, and how many there were.
pub fn search(search: &mut Search) {
    let mut kinds: HashMap<String, usize> = HashMap::new();
    let mut texts = 0_u64;
    while search.goes_on() {
        let given = search.bounce();
        texts += 1;
        for law in 0..CHOICES + 2 * PREFIXES.len() {
            let Err(wrong) = holds(&given, law) else {
                continue;
            };
            let kind = kind(&wrong);
            let found = kinds.entry(kind.clone()).or_default();
            *found += 1;
            if *found > MOST_OF_A_KIND {
                continue;
            }
            let stays =
                |less: &Given| holds(less, law).is_err_and(|wrong| self::kind(&wrong) == kind);
            let least = shrink(&given, &mut { stays });
            let wrong = holds(&least, law).err().unwrap_or_default();
            println!("{}\n{wrong}\n", literal(&least));
        }
    }
    println!("{texts} texts");
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(kind, found)| (std::cmp::Reverse(*found), kind.clone()));
    for (kind, found) in kinds {
        println!("{found:8} {kind}");
    }
}

/// The laws by number: those that one more classification tells, then each prefix, before the text as it
/// is and before the text without its enhanced status code.
fn holds(given: &Given, law: usize) -> Verdict {
    let Some(law) = law.checked_sub(CHOICES) else {
        return hold(&given.bounce(), law);
    };
    let prefix = PREFIXES[law / 2];
    let without_status = Reply::at_start_of(&given.text).map(|reply| reply.without_status());
    let text = match law % 2 {
        0 => &given.text,
        _ => without_status.as_ref().unwrap_or(&given.text),
    };
    prefix_does_not_count(text, prefix).map_err(|wrong| format!("behind {prefix:?}:\n{wrong}"))
}

/// What is wrong without the details: the law, and the parts of the answer that it is about.
fn kind(wrong: &str) -> String {
    let details = |line: &str| {
        let about = line.split([':', ',']).next().unwrap_or_default();
        about.replace(|c: char| c.is_ascii_digit(), "#")
    };
    let lines = wrong.lines().filter(|line| !line.starts_with("for "));
    lines.map(details).collect::<Vec<_>>().join(", ")
}
