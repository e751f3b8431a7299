//! Texts that take the most time a byte.

use std::hint::black_box;
use std::time::Instant;

use bounce_classifier::classify;
use bounce_classifier_fuzz::laws::shown;
use bounce_classifier_fuzz::mutate::mutate;

use crate::Search;

/// How often a piece is changed without success before another is begun.
const PATIENCE: usize = 1000;

/// How long a piece may become.
const LONGEST: usize = 1024;

/// How many of the worst are kept.
const MOST: usize = 10;

/// A piece of text, and what it takes, repeated.
#[derive(Clone)]
struct Climber {
    nanoseconds: f64,
    piece: Vec<u8>,
}

/// Climbs from one beginning after another, and prints each top, and at the end the worst of them.
pub fn climb(search: &mut Search) {
    let mut worst: Vec<Climber> = Vec::new();
    while search.goes_on() {
        let mut climber = begin(search, &worst);
        let mut failures = 0;
        while failures < PATIENCE && search.goes_on() {
            let mut piece = climber.piece.clone();
            mutate(&mut piece, LONGEST, &mut search.rng);
            // What is just as slow is taken where it is shorter.
            let is_shorter = piece.len() < climber.piece.len();
            let least = climber.nanoseconds * if is_shorter { 0.998 } else { 1.01 };
            // A pause of the machine makes a text slow but once.
            let is_slower = [2, 5, 12]
                .iter()
                .all(|&times| nanoseconds(&piece, search.size, times) > least);
            if !is_slower {
                failures += 1;
                continue;
            }
            climber.nanoseconds = nanoseconds(&piece, search.size, 12);
            climber.piece = piece;
            failures = if is_shorter { failures + 1 } else { 0 };
        }
        climber.print();
        worst.push(climber);
        worst.sort_by(|a, b| b.nanoseconds.total_cmp(&a.nanoseconds));
        worst.truncate(MOST);
    }
    println!("\nThe worst:");
    for climber in &mut worst {
        climber.nanoseconds = nanoseconds(&climber.piece, search.size, 100);
        climber.print();
    }
}

/// A row, a word or two, or two of the worst put together.
fn begin(search: &mut Search, worst: &[Climber]) -> Climber {
    let rng = &mut search.rng;
    let mut piece = match rng.u8(..4) {
        0 if !worst.is_empty() => {
            let mut half = || worst[rng.usize(..worst.len())].piece.clone();
            [half(), half()].concat()
        }
        0 | 1 => Vec::new(),
        _ => search.row().text,
    };
    mutate(&mut piece, LONGEST, &mut search.rng);
    Climber {
        nanoseconds: nanoseconds(&piece, search.size, 12),
        piece,
    }
}

/// The least of several timings of so many bytes of the piece, for one byte; nothing for no piece, of which
/// no text can be made.
fn nanoseconds(piece: &[u8], size: usize, times: usize) -> f64 {
    if piece.is_empty() {
        return 0.0;
    }
    let text: Vec<u8> = piece.iter().copied().cycle().take(size).collect();
    let time = || {
        let start = Instant::now();
        // It may be no bounce: what counts is the time.
        let _ = black_box(classify(black_box(&text)));
        start.elapsed()
    };
    let least = (0..times).map(|_| time()).min().unwrap_or_default();
    least.as_nanos() as f64 / text.len() as f64
}

impl Climber {
    fn print(&self) {
        println!("{:8.2} ns a byte  {}", self.nanoseconds, shown(&self.piece));
    }
}
