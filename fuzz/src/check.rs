//! Holds the laws against what a fuzzer comes upon.

use bounce_classifier::{Bounce, classify};

use crate::laws::{self, Case, Verdict, WHITE_SPACE, shown};

/// How many laws there are that need one more classification.
pub const CHOICES: usize = 1 + Case::ALL.len() + WHITE_SPACE.len();

/// Panics where an answer is not what the laws say: those of one answer, that of failures, and one of
/// the others, which the choice picks, so that an input is classified but three times.
pub fn check(bounce: &Bounce<'_>, choice: u8) {
    if let Err(wrong) = hold(bounce, choice.into()) {
        panic!("{wrong}\nfor {}", shown(bounce.text()));
    }
}

/// Says what is wrong by the laws of one answer, and by the one of the others that the choice picks.
pub fn hold(bounce: &Bounce<'_>, choice: usize) -> Verdict {
    let answer = classify(bounce);
    laws::is_sound(bounce, &answer).map_err(|wrong| format!("{wrong}: {answer:?}"))?;
    laws::failure_is_answered(bounce, &answer)
        .map_err(|wrong| format!("as a failure:\n{wrong}"))?;
    let choice = choice % CHOICES;
    let others = Case::ALL.len();
    match choice.checked_sub(1) {
        None => laws::is_the_same_again(bounce, &answer)
            .map_err(|wrong| format!("asked again:\n{wrong}")),
        Some(place) if place < others => {
            let case = Case::ALL[place];
            laws::case_does_not_count(bounce, &answer, case)
                .map_err(|wrong| format!("in other case, {case:?}:\n{wrong}"))
        }
        Some(place) => {
            let space = WHITE_SPACE[place - others];
            laws::space_behind_does_not_count(bounce, &answer, space)
                .map_err(|wrong| format!("with space behind it, {space:?}:\n{wrong}"))
        }
    }
}
