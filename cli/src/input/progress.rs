//! How far reading has come, on standard error, for those who wait for a long input.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Nobody waits for what is done sooner.
const SHOWN_AFTER: Duration = Duration::from_secs(1);

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Bytes,
    Messages,
}

/// A bar, or nothing where nobody looks on.
#[derive(Clone, Debug)]
pub struct Progress {
    bar: Option<ProgressBar>,
    is_shown: Arc<AtomicBool>,
    unit: Unit,
}

impl Progress {
    /// Nobody looks on.
    pub fn none() -> Self {
        Self {
            bar: None,
            is_shown: Arc::default(),
            unit: Unit::Bytes,
        }
    }

    /// A bar for so much input, if that is known.
    pub fn new(unit: Unit, total: Option<u64>) -> Self {
        let count = match unit {
            Unit::Bytes => "{bytes}/{total_bytes} ({bytes_per_sec})",
            Unit::Messages => "{human_pos} ({per_sec})",
        };
        let template = match total {
            Some(_) => format!("{{bar:30}} {{percent:>3}}% {count} {{eta}}"),
            None => format!("{{spinner}} {count} {{elapsed}}"),
        };
        let template = match (unit, total) {
            (Unit::Bytes, None) => template.replace("/{total_bytes}", ""),
            _ => template,
        };
        let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::hidden());
        let style = ProgressStyle::with_template(&template);
        Self {
            bar: Some(match style {
                Ok(style) => bar.with_style(style),
                Err(_) => bar,
            }),
            is_shown: Arc::default(),
            unit,
        }
    }

    /// So many bytes were read.
    pub fn advance(&self, bytes: usize) {
        self.count(Unit::Bytes, bytes);
    }

    /// So many messages were read.
    pub fn advance_messages(&self, messages: usize) {
        self.count(Unit::Messages, messages);
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }

    /// Takes the bar away while something else is written there.
    pub fn suspend<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    fn count(&self, unit: Unit, count: usize) {
        let Some(bar) = &self.bar else {
            return;
        };
        if unit != self.unit {
            return;
        }
        bar.inc(u64::try_from(count).unwrap_or(u64::MAX));
        if bar.elapsed() > SHOWN_AFTER && !self.is_shown.swap(true, Ordering::Relaxed) {
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }
}
