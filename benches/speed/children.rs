//! What only a fresh process can tell. The bench starts itself, with a task in its environment.

use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

use bounce_classifier::classify;

/// The variable that names the task.
const TASK: &str = "BOUNCE_CLASSIFIER_BENCH_TASK";

const FIRST_CALL: &str = "first call";
const ALLOCATIONS: &str = "allocations";

const TEXT: &str = "host mx.example.jp[192.0.2.1] said: 550 5.1.1 <taro@example.jp>: Recipient \
                    address rejected: User unknown (in reply to RCPT TO command)";

/// Does the task of a process that the bench has started; says no if it is not one.
pub fn run() -> bool {
    let Ok(task) = std::env::var(TASK) else {
        return false;
    };
    match task.as_str() {
        FIRST_CALL => {
            let times = [(); 2].map(|()| {
                let start = Instant::now();
                let _ = black_box(classify(black_box(TEXT)));
                start.elapsed().as_nanos()
            });
            println!("{} {}", times[0], times[1]);
        }
        ALLOCATIONS => {
            let counted = allocation_counter::measure(|| {
                let _ = black_box(classify(black_box(TEXT)));
            });
            println!("{} {}", counted.count_total, counted.bytes_total);
        }
        _ => panic!("no such task: {task}"),
    }
    true
}

fn child(task: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("the bench has a path"));
    command.env(TASK, task);
    command
}

/// The two numbers that a task prints.
fn numbers(task: &str) -> [u64; 2] {
    let output = child(task).output().expect("the bench can start itself");
    let text = String::from_utf8(output.stdout).expect("a task prints numbers");
    let mut numbers = text.split_whitespace().map(|number| number.parse());
    let mut next = || {
        let number = numbers.next().and_then(Result::ok);
        number.unwrap_or_else(|| panic!("{task}: {text:?}"))
    };
    [next(), next()]
}

/// The first and the second call in a fresh process: the medians of so many processes.
pub fn first_calls(processes: usize) -> [Duration; 2] {
    let all: Vec<[u64; 2]> = (0..processes).map(|_| numbers(FIRST_CALL)).collect();
    [0, 1].map(|call| {
        let mut times: Vec<u64> = all.iter().map(|times| times[call]).collect();
        times.sort_unstable();
        Duration::from_nanos(times[times.len() / 2])
    })
}

/// How often the first call of a process allocates, and how many bytes.
pub fn allocations() -> [u64; 2] {
    numbers(ALLOCATIONS)
}
