//! Texts that take the most time a byte.

use std::hint::black_box;
use std::time::Instant;

use bounce_classifier::classify;
use bounce_classifier_fuzz::given::Given;
use bounce_classifier_fuzz::laws::shown;
use bounce_classifier_fuzz::mutate::mutate;
use bounce_classifier_fuzz::shrink::shrink;

use crate::Search;

/// How often a piece is changed without success before another is begun.
const PATIENCE: usize = 600;

/// How long a piece may become.
const LONGEST: usize = 512;

/// How many of the worst are kept.
const MOST: usize = 10;

/// How much slower a changed piece must be to be taken: less is noise.
const STEP: f64 = 1.01;

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
        let mut piece = begin(search, &worst);
        let mut failures = 0;
        while failures < PATIENCE && search.goes_on() {
            let mut changed = piece.clone();
            mutate(&mut changed, LONGEST, &mut search.rng);
            if is_slower(&changed, &piece, search.size, STEP) {
                piece = changed;
                failures = 0;
            } else {
                failures += 1;
            }
        }
        let climber = top(piece, search.size);
        climber.print();
        worst.push(climber);
        worst.sort_by(|a, b| b.nanoseconds.total_cmp(&a.nanoseconds));
        worst.dedup_by(|a, b| a.piece == b.piece);
        worst.truncate(MOST);
    }
    println!("\nThe worst:");
    for climber in &mut worst {
        climber.nanoseconds = nanoseconds(&climber.piece, search.size, 100);
        climber.print();
    }
}

/// Prints what a piece takes.
pub fn tell(piece: Vec<u8>, size: usize) {
    let nanoseconds = nanoseconds(&piece, size, 1000);
    Climber { nanoseconds, piece }.print();
}

/// The least of a piece that is about as slow.
fn top(piece: Vec<u8>, size: usize) -> Climber {
    let whole = Given {
        text: piece,
        ..Given::default()
    };
    let least = shrink(&whole, &mut |less| {
        is_slower(&less.text, &whole.text, size, 0.95)
    });
    Climber {
        nanoseconds: nanoseconds(&least.text, size, 20),
        piece: least.text,
    }
}

/// A row, a word or two, or two of the worst put together.
fn begin(search: &mut Search, worst: &[Climber]) -> Vec<u8> {
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
    piece
}

/// Whether a piece takes so many times the time of another. They are timed in turns, as the machine may
/// be slower at one time than at another.
fn is_slower(piece: &[u8], than: &[u8], size: usize, times: f64) -> bool {
    let texts = [piece, than].map(|piece| repeated(piece, size));
    let mut least = [f64::MAX; 2];
    // Most changes show soon that they are no use.
    for rounds in [2, 4, 10] {
        for _ in 0..rounds {
            for (text, least) in texts.iter().zip(&mut least) {
                *least = least.min(time(text));
            }
        }
        if least[0] <= times * least[1] {
            return false;
        }
    }
    true
}

/// The least of several timings of so many bytes of the piece, for one byte; nothing for no piece, of which
/// no text can be made.
fn nanoseconds(piece: &[u8], size: usize, times: usize) -> f64 {
    let text = repeated(piece, size);
    (0..times).map(|_| time(&text)).fold(f64::MAX, f64::min)
}

/// So many bytes of a piece; none of nothing.
fn repeated(piece: &[u8], size: usize) -> Vec<u8> {
    piece.iter().copied().cycle().take(size).collect()
}

/// Nanoseconds a byte, once.
fn time(text: &[u8]) -> f64 {
    if text.is_empty() {
        return 0.0;
    }
    let start = Instant::now();
    // It may be no bounce: what counts is the time.
    let _ = black_box(classify(black_box(text)));
    start.elapsed().as_nanos() as f64 / text.len() as f64
}

impl Climber {
    fn print(&self) {
        println!("{:8.2} ns a byte  {}", self.nanoseconds, shown(&self.piece));
    }
}
