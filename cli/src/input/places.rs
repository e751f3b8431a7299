//! Where input is: files, folders, standard input.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::input::progress::{Progress, Unit};

/// A place to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Standard input, written `-`.
    Input,
    Path(PathBuf),
}

impl Place {
    /// What it is called in the output and in messages.
    pub fn name(&self) -> Arc<str> {
        match self {
            Self::Input => "-".into(),
            Self::Path(path) => name(path),
        }
    }
}

impl From<PathBuf> for Place {
    fn from(path: PathBuf) -> Self {
        match path.as_os_str().as_encoded_bytes() {
            b"-" => Self::Input,
            _ => Self::Path(path),
        }
    }
}

/// What a path is called in the output and in messages.
pub fn name(path: &Path) -> Arc<str> {
    path.display().to_string().into()
}

/// A bar for all that is to be read.
pub fn progress(places: &[Place]) -> Progress {
    let mut total = Some(0);
    for place in places {
        let known = match place {
            Place::Input => None,
            Place::Path(path) => fs::metadata(path).ok(),
        };
        match known {
            Some(known) if known.is_dir() => return Progress::new(Unit::Messages, None),
            Some(known) if known.is_file() => {
                total = total.map(|total: u64| total.saturating_add(known.len()));
            }
            _ => total = None,
        }
    }
    Progress::new(Unit::Bytes, total)
}
