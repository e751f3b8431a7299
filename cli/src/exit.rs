//! The exit codes.

/// All is done.
pub const DONE: u8 = 0;
/// Some input could not be read, or something was found wrong.
pub const FAILED: u8 = 1;
/// The arguments ask for what cannot be done.
pub const MISUSED: u8 = 2;
