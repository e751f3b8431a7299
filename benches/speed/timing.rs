//! Timing that stands a noisy machine: what is compared takes turns, and the best of the rounds
//! counts.

use std::time::{Duration, Instant};

/// How much is measured.
#[derive(Clone, Copy)]
pub struct Effort {
    /// Only whether everything runs.
    pub is_test: bool,
}

impl Effort {
    /// How many rounds to make, of those that a measurement wants.
    pub fn rounds(self, wanted: usize) -> usize {
        if self.is_test { 1 } else { wanted }
    }

    /// Of these, only a few when nothing is measured.
    pub fn some<T>(self, all: &[T]) -> &[T] {
        let few = if self.is_test { 50 } else { all.len() };
        &all[..few.min(all.len())]
    }
}

/// How long it takes.
pub fn time(mut task: impl FnMut()) -> Duration {
    let start = Instant::now();
    task();
    start.elapsed()
}

/// The shortest time of each of these tasks, which take turns.
pub fn best_of<const N: usize>(rounds: usize, mut tasks: [&mut dyn FnMut(); N]) -> [Duration; N] {
    let mut best = [Duration::MAX; N];
    for _ in 0..rounds {
        for (best, task) in best.iter_mut().zip(&mut tasks) {
            *best = (*best).min(time(task));
        }
    }
    best
}

/// How many times as long as another.
pub fn ratio(time: Duration, of: Duration) -> f64 {
    time.as_secs_f64() / of.as_secs_f64().max(f64::MIN_POSITIVE)
}

/// Nanoseconds for each of so many.
pub fn each(time: Duration, count: usize) -> f64 {
    time.as_secs_f64() * 1e9 / count.max(1) as f64
}
