//! Units and what is counted: a number with one of these behind it is no code.

/// What a word behind a number says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// It measures a time, a size or a share: the number is no code.
    Measure,
    /// It may be what is counted ("500 messages per hour"), or begin the words of a reply ("550 Messages
    /// refused").
    Counted,
    /// It is one of what is counted, so it rather begins the words of a reply ("550 Message refused"), though
    /// a limit may be called so ("a 500 message limit").
    One,
}

/// What follows a number that may be a wait, a size or a count, and so no code; with or without a
/// plural "s". Of two that fit, the first counts.
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
    ("messages", Unit::Counted),
    ("emails", Unit::Counted),
    ("recipients", Unit::Counted),
    ("characters", Unit::Counted),
    ("chars", Unit::Counted),
    ("hops", Unit::Counted),
    ("connections", Unit::Counted),
    ("times", Unit::Counted),
    ("lines", Unit::Counted),
    ("message", Unit::One),
    ("email", Unit::One),
    ("recipient", Unit::One),
    ("character", Unit::One),
    ("char", Unit::One),
    ("hop", Unit::One),
    ("connection", Unit::One),
    ("time", Unit::One),
    ("line", Unit::One),
    ("件", Unit::Counted),
    ("通", Unit::Counted),
];

/// The characters that may follow a unit which is written without spaces; any other goes on its word:
/// 450秒後, 500件まで, but 件名, 通信, 時間外.
pub const BEHIND_UNITS: &str = "後以間前毎超程経待をのにはでがまもほくごおとへや";
