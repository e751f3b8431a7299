//! Input that could not be read.

use std::io;
use std::path::Path;
use std::sync::Arc;

/// Where reading failed, and why. All that could be read before is worked on all the same.
#[derive(Debug)]
pub struct InputError {
    pub name: Arc<str>,
    pub error: io::Error,
}

impl InputError {
    pub fn new(path: &Path, error: io::Error) -> Self {
        Self {
            name: path.display().to_string().into(),
            error,
        }
    }
}
