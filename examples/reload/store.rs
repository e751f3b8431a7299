//! A classifier whose rules are read again when their file changes.

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use bounce_classifier::{BuildError, Classifier, Rules};
use thiserror::Error;

/// The classifier that is in use, and the file of its rules.
pub struct Store {
    file: PathBuf,
    /// Whoever asks takes a clone of the `Arc`, and keeps it for as long as an answer is in use.
    current: RwLock<Arc<Classifier>>,
    /// The text that was read last, whether it was sound or not.
    text: Mutex<String>,
}

/// Why the rules could not be read.
#[derive(Debug, Error)]
pub enum ReloadError {
    /// The file could not be read.
    #[error("{}: {error}", file.display())]
    File {
        /// The file.
        file: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// The file is no TOML, or has another form.
    #[error("{}: {error}", file.display())]
    Form {
        /// The file.
        file: PathBuf,
        /// What is wrong, and where.
        error: toml::de::Error,
    },
    /// The rules are not sound.
    #[error(transparent)]
    Rules(#[from] BuildError),
}

impl Store {
    /// Reads the rules for the first time.
    pub fn open(file: impl Into<PathBuf>) -> Result<Self, ReloadError> {
        let store = Self {
            file: file.into(),
            current: RwLock::default(),
            text: Mutex::default(),
        };
        store.refresh()?;
        Ok(store)
    }

    /// The classifier in use.
    pub fn current(&self) -> Arc<Classifier> {
        let current = self.current.read();
        current.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Reads the rules again if the file has changed; says whether it has. The new classifier is built aside,
    /// so that nobody waits for it, and takes the place of the old one at once. Where the file is broken, the
    /// old rules stay, and the error says what is wrong; it is said once for each state of the file.
    pub fn refresh(&self) -> Result<bool, ReloadError> {
        let text = std::fs::read_to_string(&self.file).map_err(|error| ReloadError::File {
            file: self.file.clone(),
            error,
        })?;
        {
            let mut known = self.text.lock().unwrap_or_else(PoisonError::into_inner);
            if *known == text {
                return Ok(false);
            }
            known.clone_from(&text);
        }
        let rules: Rules = toml::from_str(&text).map_err(|error| ReloadError::Form {
            file: self.file.clone(),
            error,
        })?;
        let rules = rules.in_file(&self.file.to_string_lossy(), &text);
        let fresh = Arc::new(Classifier::builder().rules(rules).build()?);
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        *current = fresh;
        Ok(true)
    }
}
