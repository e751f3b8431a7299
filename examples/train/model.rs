//! A linear model: multinomial logistic regression, with small weights preferred.

use bounce_rules::guess::{BUCKETS, REASONS};

/// What is learnt from.
pub struct Example {
    /// The buckets of its words and of its class.
    pub buckets: Vec<usize>,
    /// The number of its reason.
    pub reason: usize,
}

/// By bucket: what a word adds to the score of each reason.
pub struct Model(Vec<i8>);

/// How often all examples are gone through.
const ROUNDS: usize = 60;
/// How far a step goes at first.
const STEP: f64 = 0.3;
/// How strongly small weights are preferred.
const DECAY: f64 = 2e-5;
/// What a weight of 1 is as a number from -127 to 127.
const SCALE: f64 = 20.0;

impl Model {
    /// Learns from examples, always in the same order, each step the smaller the more a weight has moved.
    pub fn of(examples: &[&Example]) -> Self {
        let width = REASONS.len();
        let mut weights = vec![0f64; BUCKETS * width];
        let mut moved = vec![1e-8f64; BUCKETS * width];
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let mut random = 0x9E37_79B9_7F4A_7C15u64;
        for _ in 0..ROUNDS {
            // Rows of a file are alike, so they are learnt from in another order each time.
            for at in (1..order.len()).rev() {
                random ^= random << 13;
                random ^= random >> 7;
                random ^= random << 17;
                order.swap(at, (random % (at as u64 + 1)) as usize);
            }
            for &at in &order {
                let example = examples[at];
                let mut scores = vec![0f64; width];
                for &bucket in &example.buckets {
                    for (score, weight) in scores.iter_mut().zip(&weights[bucket * width..]) {
                        *score += weight;
                    }
                }
                let most = scores.iter().copied().fold(f64::MIN, f64::max);
                let shares: Vec<f64> = scores.iter().map(|score| (score - most).exp()).collect();
                let all: f64 = shares.iter().sum();
                for &bucket in &example.buckets {
                    for (reason, share) in shares.iter().enumerate() {
                        let slot = bucket * width + reason;
                        let wanted = f64::from(u8::from(reason == example.reason));
                        let error = share / all - wanted + DECAY * weights[slot];
                        moved[slot] += error * error;
                        weights[slot] -= STEP * error / moved[slot].sqrt();
                    }
                }
            }
        }
        let quantised = |weight: &f64| (weight * SCALE).round().clamp(-127.0, 127.0) as i8;
        Self(weights.iter().map(quantised).collect())
    }

    /// The best reason, and by how much it is ahead of the second.
    pub fn guess(&self, buckets: &[usize]) -> (usize, i32) {
        let width = REASONS.len();
        let mut scores: Vec<(i32, usize)> = (0..width).map(|reason| (0, reason)).collect();
        for &bucket in buckets {
            for (score, &weight) in scores.iter_mut().zip(&self.0[bucket * width..]) {
                score.0 += i32::from(weight);
            }
        }
        scores.sort_unstable_by(|a, b| b.cmp(a));
        (scores[0].1, scores[0].0 - scores[1].0)
    }

    /// The weights as they are kept.
    pub fn weights(&self) -> Vec<u8> {
        self.0.iter().map(|&weight| weight as u8).collect()
    }
}
