//! Units and what is counted: a number with one of these behind it is no code.

/// What a word behind a number says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// It measures a time, a size or a share: the number is no code.
    Measure,
    /// It may be what is counted ("500 messages per hour"), or begin the words of a reply ("550 Message
    /// refused").
    Counted,
}

/// What follows a number that may be a wait, a size or a count, and so no code; with or without a
/// plural "s".
pub const UNITS: &[(&str, Unit)] = &[
    ("second", Unit::Measure),
    ("sec", Unit::Measure),
    ("minute", Unit::Measure),
    ("min", Unit::Measure),
    ("hour", Unit::Measure),
    ("hr", Unit::Measure),
    ("day", Unit::Measure),
    ("byte", Unit::Measure),
    ("octet", Unit::Measure),
    ("kb", Unit::Measure),
    ("mb", Unit::Measure),
    ("gb", Unit::Measure),
    ("kib", Unit::Measure),
    ("mib", Unit::Measure),
    ("k", Unit::Measure),
    ("m", Unit::Measure),
    ("s", Unit::Measure),
    ("ms", Unit::Measure),
    ("%", Unit::Measure),
    ("秒", Unit::Measure),
    ("分", Unit::Measure),
    ("時間", Unit::Measure),
    ("message", Unit::Counted),
    ("email", Unit::Counted),
    ("recipient", Unit::Counted),
    ("character", Unit::Counted),
    ("char", Unit::Counted),
    ("hop", Unit::Counted),
    ("connection", Unit::Counted),
    ("time", Unit::Counted),
    ("line", Unit::Counted),
    ("件", Unit::Counted),
    ("通", Unit::Counted),
];

/// The characters that may follow a unit which is written without spaces; any other goes on its word:
/// 450秒後, 500件まで, but 件名, 通信, 時間外.
pub const BEHIND_UNITS: &str = "後以間前毎超程経待をのにはでがまもほくごおとへや";
