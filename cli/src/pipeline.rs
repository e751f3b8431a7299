//! Work on pieces of input on all cores, in order, with a bounded amount of them in memory.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::mpsc::{self, TryRecvError};
use std::thread;

use rayon::ThreadPool;

/// How many pieces may be under way for each thread that works on them: enough that none of them waits for another.
const PIECES_PER_JOB: usize = 3;

/// Nobody wants more.
#[derive(Debug)]
pub struct Stopped;

/// What comes out of the pipeline.
pub enum Step<T> {
    /// What was made of the next piece.
    Done(T),
    /// There is nothing more for now: whoever looks on should see what there is.
    Idle,
}

/// Takes pieces from a source in a thread of its own, works on each on one of the threads of the pool, and hands on what
/// comes out in the order of the source. It ends when the source does, or when `take` fails; a source that waits for
/// input then is left behind.
pub fn run<P, T, E>(
    pool: &Arc<ThreadPool>,
    source: impl FnOnce(&mut dyn FnMut(P) -> Result<(), Stopped>) -> Result<(), Stopped>
    + Send
    + 'static,
    work: impl Fn(P) -> T + Send + Sync + 'static,
    mut take: impl FnMut(Step<T>) -> Result<(), E>,
) -> Result<(), E>
where
    P: Send + 'static,
    T: Send + 'static,
{
    let (results, finished) = mpsc::channel();
    let (permits, used) = mpsc::sync_channel(pool.current_num_threads() * PIECES_PER_JOB);
    let workers = Arc::clone(pool);
    let work = Arc::new(work);
    thread::spawn(move || {
        let mut numbers = 0..;
        let mut emit = |piece| {
            let number: u64 = numbers.next().ok_or(Stopped)?;
            // It waits while too many are under way, and fails when nobody wants more.
            permits.send(()).map_err(|_| Stopped)?;
            let (results, work) = (results.clone(), Arc::clone(&work));
            workers.spawn(move || {
                // It fails when nobody wants more.
                let _ = results.send((number, work(piece)));
            });
            Ok(())
        };
        // Whoever stops it knows.
        let _ = source(&mut emit);
    });

    // What came before its turn: the first is what is next.
    let mut early = VecDeque::new();
    let mut next = 0;
    loop {
        let (number, result) = match finished.try_recv() {
            Ok(result) => result,
            Err(TryRecvError::Disconnected) => return Ok(()),
            Err(TryRecvError::Empty) => {
                take(Step::Idle)?;
                match finished.recv() {
                    Ok(result) => result,
                    Err(_) => return Ok(()),
                }
            }
        };
        let place = usize::try_from(number - next).unwrap_or_default();
        while early.len() <= place {
            early.push_back(None);
        }
        if let Some(early) = early.get_mut(place) {
            *early = Some(result);
        }
        while let Some(result) = early.front_mut().and_then(Option::take) {
            early.pop_front();
            take(Step::Done(result))?;
            next += 1;
            // There was one sent for each piece.
            let _ = used.recv();
        }
    }
}
