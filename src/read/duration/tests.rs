use core::time::Duration;

use bounce_phrases::fold::{Folded, decode, fold};
use bounce_rules::waits::{NUMBERS, UNITS};

use super::{LONGEST, read, read_back};

/// Seconds, and the text of the wait.
fn wait(text: &str, seconds: bool) -> Option<(u64, &str)> {
    let (wait, end) = read(text.as_bytes(), 0, seconds)?;
    Some((wait.as_secs(), text.get(..end)?))
}

#[test]
fn numbers_and_units() {
    for (text, expected) in [
        ("5 minutes", (300, "5 minutes")),
        ("5 Minutes.", (300, "5 Minutes")),
        ("300 seconds (see x)", (300, "300 seconds")),
        ("300s", (300, "300s")),
        ("300\u{a0}s", (300, "300\u{a0}s")),
        ("5\u{200b}minutes", (300, "5\u{200b}minutes")),
        ("5 min\u{ad}utes", (300, "5 min\u{ad}utes")),
        ("1h", (3600, "1h")),
        ("1 hr", (3600, "1 hr")),
        ("3600 s", (3600, "3600 s")),
        ("3,600 seconds", (3600, "3,600 seconds")),
        ("1.5 hours", (5400, "1.5 hours")),
        ("0,5 h", (1800, "0,5 h")),
        ("0.2 seconds", (1, "0.2 seconds")),
        ("1.25 minutes", (72, "1.25 minutes")),
        ("15-minute delay", (900, "15-minute")),
        ("1d", (86400, "1d")),
        ("7 days", (604_800, "7 days")),
        ("５分後", (300, "５分")),
        ("１０分", (600, "１０分")),
        ("5分間", (300, "5分間")),
        ("5分ほど", (300, "5分")),
        ("5 分後", (300, "5 分")),
        ("1時間後", (3600, "1時間")),
        ("300秒", (300, "300秒")),
        ("5 Minuten", (300, "5 Minuten")),
        ("2 Stunden", (7200, "2 Stunden")),
        ("5 minutos", (300, "5 minutos")),
        ("2 días", (172_800, "2 días")),
        ("5 minuti", (300, "5 minuti")),
        ("5 минут", (300, "5 минут")),
        ("5 МИНУТ", (300, "5 МИНУТ")),
        ("5 СЕК", (5, "5 СЕК")),
        ("2 óra", (7200, "2 óra")),
        ("2 ＨＯＵＲＳ", (7200, "2 ＨＯＵＲＳ")),
        ("1 час", (3600, "1 час")),
        ("5分钟后", (300, "5分钟")),
        ("2小时", (7200, "2小时")),
        ("5 분", (300, "5 분")),
        ("30분 후", (1800, "30분")),
        ("1시간", (3600, "1시간")),
        ("5 dakika", (300, "5 dakika")),
        ("5 phút", (300, "5 phút")),
    ] {
        assert_eq!(wait(text, false), Some(expected), "{text}");
    }
}

#[test]
fn numbers_in_words() {
    for (text, expected) in [
        ("five minutes", (300, "five minutes")),
        ("a minute", (60, "a minute")),
        ("An hour", (3600, "An hour")),
        ("einer Stunde", (3600, "einer Stunde")),
        ("une heure", (3600, "une heure")),
        ("一分", (60, "一分")),
        ("十五分", (900, "十五分")),
        ("三十分後", (1800, "三十分")),
        ("十分後", (600, "十分")),
        ("十分钟", (600, "十分钟")),
        ("十分ほど", (600, "十分")),
        ("十秒", (10, "十秒")),
        ("二十分", (1200, "二十分")),
        ("十一分", (660, "十一分")),
        ("两小时", (7200, "两小时")),
    ] {
        assert_eq!(wait(text, false), Some(expected), "{text}");
    }
    for text in [
        "a few minutes",
        "several hours",
        "十分に",
        "十分",
        "五通",
        "a mailbox",
        "some time",
    ] {
        assert_eq!(wait(text, true), None, "{text}");
    }
}

#[test]
fn parts_ranges_and_clocks() {
    for (text, expected) in [
        ("5 min 30 sec", (330, "5 min 30 sec")),
        ("1h30m", (5400, "1h30m")),
        ("1h３０m", (5400, "1h３０m")),
        ("1 hour and 30 minutes", (5400, "1 hour and 30 minutes")),
        (
            "1 hour, 5 minutes, 10 seconds",
            (3910, "1 hour, 5 minutes, 10 seconds"),
        ),
        ("1時間30分後", (5400, "1時間30分")),
        ("5 minutes 550 5.1.1", (300, "5 minutes")),
        ("5 minutes and 2 hours", (300, "5 minutes")),
        ("5 minutes and 10 minutes", (300, "5 minutes")),
        ("1 hour to 30 minutes", (3600, "1 hour")),
        ("1 day 1 h 1 min 1 s", (90_061, "1 day 1 h 1 min 1 s")),
        ("5-10 minutes", (600, "5-10 minutes")),
        ("5 to 10 minutes", (600, "5 to 10 minutes")),
        ("5\u{2013}10 min", (600, "5\u{2013}10 min")),
        ("5～10分後", (600, "5～10分")),
        ("5 bis 10 Minuten", (600, "5 bis 10 Minuten")),
        ("30 seconds to 5 minutes", (300, "30 seconds to 5 minutes")),
        ("00:05:00", (300, "00:05:00")),
        ("00:29:43.", (1783, "00:29:43")),
        ("2:00:00 hours", (7200, "2:00:00")),
        ("05:00 minutes", (300, "05:00 minutes")),
        ("1:30 h", (5400, "1:30 h")),
        ("2:30 min", (150, "2:30 min")),
        ("1:02:03.", (3723, "1:02:03")),
    ] {
        assert_eq!(wait(text, false), Some(expected), "{text}");
    }
}

#[test]
fn bare_numbers_only_where_they_are_seconds() {
    assert_eq!(wait("300", true), Some((300, "300")));
    assert_eq!(wait("300. Thanks", true), Some((300, "300")));
    assert_eq!(wait("300)", true), Some((300, "300")));
    for (text, seconds) in [
        ("300", 300),
        ("300  ", 300),
        ("300, then", 300),
        ("300;", 300),
        ("300]", 300),
        ("300\"", 300),
        ("300 (see below)", 300),
        ("300\u{3000}。", 300),
    ] {
        assert_eq!(wait(text, true), Some((seconds, "300")), "{text}");
    }
    for text in [
        "300 messages",
        "300,messages",
        "300;messages",
        "300 \tmessages",
        "300\rmessages",
        "300/500",
        "300-1",
        "300.5.1",
        "300%",
        "300MB",
        "300:",
        "10:30",
        "five",
        "300 通",
    ] {
        assert_eq!(wait(text, true), None, "{text}");
    }
    assert_eq!(wait("300", false), None);
}

#[test]
fn no_waits() {
    for text in [
        "",
        "minutes",
        "0 seconds",
        "00:00:00",
        "8 days",
        "604801 s",
        "99999999999999999999999999999999999999 hours",
        "99999999999999999999:00:00",
        "5 MB",
        "5 messages",
        "5 minutesy",
        "3.600 Sekunden",
        "0,600 seconds",
        "1000,600 seconds",
        "1.2345 minutes",
        "1,５分",
        "10-5 minutes",
        "1:30 s",
        "00:05:00x",
        "5 секундасекундасекунда",
        "05:00",
        "14:30",
        "14:30:00 UTC",
        "12:34:56:78",
        "00:05:99",
        "00:05:60",
        "00:60:00",
        "5 minutes ago",
        "3 days now",
        "5分前",
        "5",
        "5 ",
        "-5 minutes",
        "5 months",
        "one time",
    ] {
        assert_eq!(wait(text, false), None, "{text}");
    }
    // The number goes on before it.
    assert_eq!(read(b"1.5 minutes", 2, false), None);
    assert_eq!(read(b"x5 minutes", 1, false), None);
    // Here another stands before it.
    let found = read(b"4 5 minutes", 2, false);
    assert_eq!(found, Some((Duration::from_secs(300), 11)));
    assert_eq!(read(b"5 minutes", 99, true), None);
}

#[test]
fn lines_go_on() {
    for (text, expected) in [
        ("5\r\n minutes", 300),
        ("5\n minutes", 300),
        ("5\nminutes", 300),
        ("15\r\n451-minutes", 900),
        ("360\r\n451 seconds", 360),
        ("1\r\n451-4.7.1 hour\r\n451 4.7.1 30 minutes", 5400),
        ("1 hour\r\n451 see below", 3600),
    ] {
        assert_eq!(
            wait(text, false).map(|(wait, _)| wait),
            Some(expected),
            "{text:?}"
        );
    }
    assert_eq!(wait("5\r\n\r\nminutes", false), None);
    assert_eq!(wait("5\n\nminutes", false), None);
    for (text, expected) in [
        ("300\r\n", Some(300)),
        ("300\r\nnext: 5", Some(300)),
        ("300\r\n451 see below", Some(300)),
        ("300 \r\n451 see below", Some(300)),
        ("300\n", Some(300)),
        ("300\nmessages", Some(300)),
        ("300\r\n ", Some(300)),
        ("300\n\t(", Some(300)),
        ("3\r\n messages of 100", None),
        ("3\n\tmessages of 100", None),
    ] {
        assert_eq!(wait(text, true).map(|(wait, _)| wait), expected, "{text:?}");
    }
}

#[test]
fn numbers_before_a_unit() {
    for (text, unit, expected) in [
        ("5分後に", "分", (300, "5分後に")),
        ("グレイリスト:1時間30分後に", "分", (5400, "1時間30分後に")),
        ("制限中です。１０分後", "分", (600, "１０分後")),
        ("100通を5分後に", "分", (300, "5分後に")),
        ("请等待十五分钟后", "分", (900, "十五分钟后")),
        (
            "allow 15 minutes before",
            "minutes",
            (900, "15 minutes before"),
        ),
        (
            "550 5.7.1 allow 5-10 minutes",
            "minutes",
            (600, "5-10 minutes"),
        ),
    ] {
        let at = text.find(unit).unwrap();
        let found = read_back(text.as_bytes(), at);
        let found = found.map(|(wait, start)| (wait.as_secs(), &text[start..]));
        assert_eq!(found, Some(expected), "{text}");
    }
    assert_eq!(read_back("数分後".as_bytes(), 3), None);
    // Fifteen days are too long, and not five; nor are these minutes hours.
    assert_eq!(read_back("15日後".as_bytes(), 2), None);
    assert_eq!(read_back("１５日後".as_bytes(), 6), None);
    assert_eq!(read_back("5分時間後".as_bytes(), 4), None);
    assert_eq!(read_back(b"minutes", 0), None);
    assert_eq!(read_back(b"5 minutes", 99), None);
}

#[test]
fn tables_are_folded() {
    let names = UNITS.iter().flat_map(|(_, names)| names.iter().copied());
    for name in names.chain(NUMBERS.iter().map(|(name, _)| *name)) {
        let mut rest = name.as_bytes();
        assert!(name.len() <= 24, "{name}");
        while let Some((c, length)) = decode(rest) {
            let is_folded = match fold(c) {
                Folded::Letter(bytes) | Folded::Whole(bytes) => bytes.as_slice() == &rest[..length],
                _ => false,
            };
            assert!(is_folded, "{name}");
            rest = &rest[length..];
        }
    }
}

proptest::proptest! {
    #[test]
    fn any_bytes(bytes: Vec<u8>, at in 0usize..64, seconds: bool) {
        if let Some((wait, start)) = read_back(&bytes, at) {
            assert!(start < at && !wait.is_zero());
        }
        if let Some((wait, end)) = read(&bytes, at, seconds) {
            assert!(end > at && end <= bytes.len());
            assert!((Duration::from_secs(1)..=Duration::from_secs(LONGEST)).contains(&wait));
        }
    }

    #[test]
    fn likely_texts(text in "[0-9０-９一十.,:-]{0,24} ?(min|h|分|秒|сек|to|and)?[0-9 ]{0,9}(s|m|時間)?", seconds: bool) {
        if let Some((wait, end)) = read(text.as_bytes(), 0, seconds) {
            assert!(text.get(..end).is_some());
            assert!((1..=LONGEST).contains(&wait.as_secs()));
        }
    }

    #[test]
    fn stated_seconds_are_read(seconds in 1..=LONGEST) {
        let text = format!("{seconds} seconds");
        assert_eq!(read(text.as_bytes(), 0, false), Some((Duration::from_secs(seconds), text.len())));
    }
}

#[test]
fn units_behind_which_a_wait_is_looked_for_are_not_too_far_from_it() {
    // The number begins at most so far before its unit.
    for (spaces, found) in [(1, true), (62, true), (63, true), (64, false), (500, false)] {
        let text = format!("5{}minutes", " ".repeat(spaces));
        let read = read_back(text.as_bytes(), 1 + spaces).map(|(wait, _)| wait.as_secs());
        assert_eq!(read, found.then_some(300), "{spaces}");
    }
}

#[test]
fn a_word_may_be_longer_than_any_unit() {
    for length in [1, 23, 24, 25, 5000] {
        let text = format!("5 {}", "m".repeat(length));
        let expected = (length == 1).then_some(300);
        let wait = read(text.as_bytes(), 0, false).map(|(wait, _)| wait.as_secs());
        assert_eq!(wait, expected, "{length}");
        let text = format!("{} minutes", "é".repeat(length));
        assert_eq!(read(text.as_bytes(), 0, false), None, "{length}");
    }
}

#[test]
fn a_word_that_only_begins_like_one_of_ours_is_another_in_any_case() {
    for (word, is_past) in [
        ("elapsed", true),
        ("ELAPSED", true),
        ("elapsedtimeofthemessageintheq", false),
        ("ELAPSEDTIMEOFTHEMESSAGEINTHEQ", false),
    ] {
        let text = format!("5日{word}");
        assert_eq!(read(text.as_bytes(), 0, false).is_none(), is_past, "{text}");
    }
}
