//! What the command can do, a module for each task.

pub mod classify;
pub mod dsn;
pub mod evaluate;
pub mod explain;
pub mod generate;
pub mod lists;
pub mod log;
pub mod rules;
pub mod summary;
pub mod webhook;
