//! Holds the laws against what a fuzzer comes upon.

use bounce_classifier::{Bounce, classify};

use crate::laws::{self, Answer, Case, WHITE_SPACE};

/// Panics where an answer is not what the laws say: those of one answer, and one of the others, which
/// the choice picks, so that an input is classified but twice.
pub fn check(bounce: &Bounce<'_>, choice: u8) {
    let answer = classify(bounce);
    let verdict = laws::is_sound(bounce, &answer)
        .and_then(|()| another(bounce, &answer, usize::from(choice)));
    if let Err(wrong) = verdict {
        panic!(
            "{wrong}\n{answer:?}\nfor {bounce:?}\nwith the text {}",
            laws::shown(bounce.text())
        );
    }
}

fn another(bounce: &Bounce<'_>, answer: &Answer, choice: usize) -> laws::Verdict {
    let (cases, spaces) = (Case::ALL.len(), WHITE_SPACE.len());
    match choice % (cases + spaces + 1) {
        0 => laws::is_the_same_again(bounce, answer),
        place if place <= cases => laws::case_does_not_count(bounce, answer, Case::ALL[place - 1]),
        place => laws::space_behind_does_not_count(bounce, answer, WHITE_SPACE[place - cases - 1]),
    }
}
