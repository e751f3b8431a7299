//! The filter, `classify --ndjson`, answers every line, whatever it is, with valid JSON.

#[path = "../../tests/common/terminal.rs"]
mod common;
mod running;
#[path = "../../tests/common/written.rs"]
mod written;

use common::{all_unfit, assert_fit};
use proptest::prelude::*;
use running::ran;
use serde::de::IgnoredAny;
use serde_json::{Value, json};
use written::Written;

/// Deep enough for any reader that calls itself to run out of stack.
const DEPTH: usize = 100_000;

/// Members that say of themselves what is to come out.
const FULL: &str = r#""diagnostic":"mailbox full""#;

/// What the filter writes for this input.
fn filtered(input: &[u8], is_terminal: bool) -> String {
    let arguments = ["classify", "--ndjson", "--lang", "en"];
    let ran = ran(arguments, input, is_terminal);
    assert_eq!((ran.err.as_str(), ran.code), ("", 0));
    ran.out
}

/// What it writes for one line.
fn one(line: &str) -> String {
    let out = filtered(line.as_bytes(), false);
    let row = out.strip_suffix('\n').expect("a line ends");
    assert!(!row.contains('\n'), "{row}");
    row.to_owned()
}

fn written(object: &str) -> Vec<(&str, &str)> {
    serde_json::from_str::<IgnoredAny>(object)
        .and_then(|_| serde_json::from_str::<Written<'_>>(object))
        .unwrap_or_else(|error| panic!("{error}: {}", start(object)))
        .0
}

/// Enough of a text to know which it is.
fn start(text: &str) -> String {
    text.chars().take(200).collect()
}

fn is_key(written: &str, name: &str) -> bool {
    serde_json::from_str::<String>(written).is_ok_and(|key| key == name)
}

/// The answer of an output line, which is its last member, the only one of that name, and sound.
fn answer(row: &str) -> Value {
    let members = written(row);
    let answers = members.iter().filter(|(key, _)| is_key(key, "bounce"));
    assert_eq!(answers.count(), 1, "{}", start(row));
    let (key, value) = *members.last().expect("there is an answer");
    assert!(is_key(key, "bounce"), "{}", start(row));
    let names: Vec<&str> = written(value).iter().map(|(key, _)| *key).collect();
    let (first, last) = (names[0], names[names.len() - 1]);
    let answer: Value = serde_json::from_str(value).expect("an answer has nothing unusual");
    assert!(matches!(first, r#""reason""# | r#""error""#), "{names:?}");
    match answer.get("ignored") {
        Some(ignored) => {
            assert_eq!(last, r#""ignored""#);
            let notes = ignored.as_array().expect("a list of strings");
            assert!(!notes.is_empty());
            assert!(notes.iter().all(Value::is_string), "{ignored}");
        }
        None => assert!(matches!(last, r#""remedy""# | r#""error""#), "{names:?}"),
    }
    answer
}

/// The notes of an answer.
fn ignored(answer: &Value) -> Vec<&str> {
    answer.get("ignored").map_or_else(Vec::new, |notes| {
        let notes = notes.as_array().expect("a list");
        notes.iter().filter_map(Value::as_str).collect()
    })
}

fn deep(open: &str, close: &str) -> String {
    open.repeat(DEPTH) + "1" + &close.repeat(DEPTH)
}

/// Values that no member is expected to have, or not by everybody.
fn values() -> Vec<String> {
    let mut values: Vec<String> = [
        "null",
        "true",
        "false",
        "0",
        "-0",
        "-1",
        "1",
        "605",
        "705",
        "550",
        "550.0",
        "550.5",
        "5.5e2",
        "1e400",
        "-1e400",
        "1e-400",
        "5.11",
        "123456789012345678901234567890",
        "18446744073709551615",
        "-9223372036854775809",
        r#""""#,
        r#"" ""#,
        r#""550""#,
        r#""550 5.1.1""#,
        r#""\ud800""#,
        r#""\udc00 mailbox full \ud800""#,
        r#""\ud83d\ude00""#,
        r#""\u0000""#,
        r#""\u202e""#,
        "\"\u{9b}\u{7f}\u{202e}\u{feff}\"",
        r#""]}""#,
        r#""\"}""#,
        "[]",
        "[[]]",
        "{}",
        r#"{"a":{}}"#,
        r#"["a","b"]"#,
        r#"["a",null]"#,
        r#"[1,"b"]"#,
        r#"[550,"5.1.1","x",null,null]"#,
        r#"{"bounce":1}"#,
        "[ 1 , {\"\":\t[ ] } ]",
    ]
    .map(String::from)
    .into();
    values.push("9".repeat(1000));
    values
}

const NAMES: [&str; 10] = [
    "reply",
    "status",
    "diagnostic",
    "remote_mta",
    "command",
    "bounce",
    "id",
    r"\u0072eply",
    r"\u0062ounce",
    r"bounce\ud800",
];

/// Lines that are JSON objects.
fn objects() -> Vec<String> {
    let mut lines: Vec<String> = [
        "{}",
        "{ }",
        "{\t}",
        "{ \r }",
        " {} ",
        r#"{"":""}"#,
        r#"{"a":"{"}"#,
        r#"{"a":{}}"#,
        r#"{"a":[{}] } "#,
        r#"{"a":1,"a":2}"#,
        r#"{"BOUNCE":1,"Reply":[]}"#,
        r#"{"\ud800":1}"#,
        r#"{"a":"\ud800"}"#,
        r#"{"line":"x"}"#,
        r#"{"error":1,"ignored":2}"#,
        "{\"a\":\"\u{feff}\"}",
    ]
    .map(String::from)
    .into();
    for value in values() {
        for name in NAMES {
            lines.push(format!("{{\"{name}\":{value}}}"));
            // The last of several counts.
            lines.push(format!(
                "{{\"{name}\":{value}, {FULL} ,\"{name}\":{value} }}"
            ));
        }
    }
    lines
}

/// Objects that are deep or long.
fn large_objects() -> Vec<String> {
    let long = format!("\"{}\"", "mailbox full ".repeat(1 << 12));
    let mut lines = vec![
        deep(r#"{"a":"#, "}"),
        deep(r#"{"reply":"#, "}"),
        deep(r#"{"bounce":["#, "]}"),
        format!("{{\"diagnostic\":[{long}]}}"),
        format!("{{{}{FULL}}}", " ".repeat(1 << 20)),
        format!("{{{}{FULL}}}", r#""a":1,"#.repeat(50_000)),
        format!("{{{}{FULL}}}", r#""reply":1,"#.repeat(50_000)),
    ];
    for name in NAMES {
        lines.push(format!("{{\"{name}\":{},{FULL}}}", deep("[", "]")));
        lines.push(format!("{{\"{name}\":{long}}}"));
    }
    lines
}

/// Lines that are no JSON objects.
fn others() -> Vec<String> {
    let mut lines: Vec<String> = [
        "",
        " ",
        "\t",
        "mailbox full",
        "550 5.1.1 User unknown",
        "{",
        "}",
        "[",
        "]",
        "{]",
        "[}",
        "{{}",
        "{}}",
        "{}{}",
        "{},",
        "{} x",
        "{}\u{feff}",
        "x{}",
        "{,}",
        r#"{"a":1,}"#,
        r#"{,"a":1}"#,
        r#"{"a" 1}"#,
        r#"{"a":}"#,
        r#"{"a"}"#,
        "{:1}",
        r#"{"a":1 "b":2}"#,
        r#"{"a":1;"b":2}"#,
        "{a:1}",
        "{'a':1}",
        r#"{"a":'b'}"#,
        r#"{"a":NaN}"#,
        r#"{"a":Infinity}"#,
        r#"{"a":-Infinity}"#,
        r#"{"a":undefined}"#,
        r#"{"a":+1}"#,
        r#"{"a":.5}"#,
        r#"{"a":5.}"#,
        r#"{"a":01}"#,
        r#"{"a":0x10}"#,
        r#"{"a":1e}"#,
        r#"{"a":-}"#,
        r#"{"a":tru}"#,
        r#"{"a":nulll}"#,
        r#"{"a":1}//"#,
        r#"{"a":1/**/}"#,
        r#"/**/{"a":1}"#,
        r##"{"a":1}#"##,
        r#"{"a":"b}"#,
        r#"{"a":"\x"}"#,
        r#"{"a":"\u12"}"#,
        r#"{"a":"\"#,
        r#"{"a":"\uD8"#,
        "NaN",
        "nul",
        "null",
        "true",
        "0",
        "-1",
        "1e400",
        "1e",
        r#""x""#,
        r#""{}""#,
        r#""\ud800""#,
        "\u{a0}{}",
        "\u{b}{}",
        "{\u{a0}}",
        "{\u{c}}",
        "\0",
        "{}\0",
    ]
    .map(String::from)
    .into();
    for length in 0..40 {
        let elements = [
            "550",
            r#""5.1.1""#,
            r#""x""#,
            "null",
            "null",
            "[]",
            "{}",
            "\"\u{202e}\"",
        ];
        let elements: Vec<&str> = elements.into_iter().cycle().take(length).collect();
        lines.push(format!("[{}]", elements.join(",")));
    }
    // All ways to break off.
    let whole =
        r#"{"id":[1,{"a":-1.5e3}],"reply":550,"diagnostic":"User \"\u3042\" unknown","x":null}"#;
    lines.extend((1..whole.len()).map(|end| whole[..end].to_owned()));
    // Control characters do not stand in strings as they are.
    for control in (0..0x20).filter(|byte| *byte != b'\n').map(char::from) {
        lines.push(format!("{{\"a{control}\":1,{FULL}}}"));
        lines.push(format!("{{\"a\":\"{control}\",{FULL}}}"));
        lines.push(format!("{{\"diagnostic\":\"a{control}b\"}}"));
    }
    lines
}

/// Other lines that are deep or long.
fn large_others() -> Vec<String> {
    vec![
        "[".repeat(DEPTH),
        "{".repeat(DEPTH),
        r#"{"a":"#.repeat(DEPTH),
        deep("[", "]"),
        deep(r#"[{"a":"#, "}]"),
        format!("{{\"reply\":{},{FULL}}}", "[".repeat(DEPTH)),
        "x".repeat(1 << 20),
        format!("{{\"a\":\"{}", "x".repeat(1 << 20)),
    ]
}

/// The input lines and the output lines, in pairs.
fn rows<'a>(lines: &'a [String], out: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    assert_eq!(out.lines().count(), lines.len());
    lines.iter().map(String::as_str).zip(out.lines())
}

#[test]
fn every_object_passes_with_an_answer() {
    let lines = [objects(), large_objects()].concat();
    let out = filtered(lines.join("\n").as_bytes(), false);
    for (line, row) in rows(&lines, &out) {
        answer(row);
        // Its members are there as they were, but for an old answer.
        let mut kept = written(line);
        let count = kept.len();
        kept.retain(|(key, _)| !is_key(key, "bounce"));
        let members = written(row);
        assert!(members[..members.len() - 1] == kept, "{}", start(line));
        if kept.len() == count {
            let open = line.trim().strip_suffix('}').unwrap();
            assert!(row.starts_with(open), "{}", start(line));
        }
    }
}

#[test]
fn every_other_line_stands_in_a_member() {
    let lines = [others(), large_others()].concat();
    let out = filtered(lines.join("\n").as_bytes(), false);
    for (line, row) in rows(&lines, &out) {
        let object: Value = serde_json::from_str(row).unwrap();
        let expected = line.trim_matches([' ', '\t', '\r', '\u{c}']);
        assert!(object["line"] == expected, "{}", start(row));
        assert_eq!(object.as_object().unwrap().len(), 2, "{}", start(row));
        let error = answer(row)["error"].as_str().unwrap().to_owned();
        assert!(error.starts_with("not a JSON object: "), "{error}");
    }
}

#[test]
fn ends_of_lines_and_byte_order_marks_do_not_count() {
    let lines = [objects(), others()].concat();
    let plain = filtered(lines.join("\n").as_bytes(), false);
    for input in [
        lines.join("\n") + "\n",
        lines.join("\r\n"),
        lines.join(" \t\r\n") + "\r\n",
        format!("\u{feff}{}", lines.join("\n")),
        format!("\u{feff}{}", lines.join("\r\n\u{feff}")),
    ] {
        // (It is too long to be printed.)
        assert!(filtered(input.as_bytes(), false) == plain);
    }
    let twice = one("\u{feff}\u{feff}{}");
    assert!(twice.starts_with("{\"line\":\"\\ufeff{}\","), "{twice}");
    assert_eq!(filtered(b"", false), "");
    assert_eq!(filtered(b"\n", false).lines().count(), 1);
    assert_eq!(filtered(b"\n\r\n\n", false).lines().count(), 3);
}

#[test]
fn lines_that_are_not_utf8_are_written_as_they_are_read() {
    let [open, close] = [r#"{"diagnostic":"552 Bo"#, r#"te pleine"}"#];
    for (bytes, text) in [
        (&b"\xEE"[..], "î"),
        (b"\x80\x9B", "\u{80}\u{9b}"),
        ("\u{ee}\u{3042}".as_bytes(), "\u{ee}\u{3042}"),
        (b"\xEE\xE3\x81\x82\xC0\xAF", "\u{ee}\u{3042}\u{c0}\u{af}"),
        (b"\xED\xA0\x80", "\u{ed}\u{a0}\u{80}"),
    ] {
        let line = [open.as_bytes(), bytes, close.as_bytes()].concat();
        let out = filtered(&line, false);
        assert!(
            out.starts_with(&format!("{open}{text}te pleine\",\"bounce\":{{")),
            "{out}"
        );
        answer(out.trim_end());
    }
    for line in [
        &b"\xFF\xFE{}"[..],
        b"{\xFF}",
        b"\xFF",
        b"{}\xFF",
        b"\xEF\xBB{}",
    ] {
        let out = filtered(line, false);
        let text: String = line.iter().copied().map(char::from).collect();
        assert_eq!(written(out.trim_end())[0].1, json!(text).to_string());
        answer(out.trim_end());
    }
}

#[test]
fn the_last_of_several_members_counts() {
    for (twice, once) in [
        (r#"{"reply":452,"reply":550}"#, r#"{"reply":550}"#),
        (
            r#"{"reply":550,"reply":null,"status":"4.2.2"}"#,
            r#"{"status":"4.2.2"}"#,
        ),
        (r#"{"reply":true,"reply":550}"#, r#"{"reply":550}"#),
        (r#"{"reply":550,"reply":true}"#, r#"{"reply":true}"#),
        (r#"{"\u0072eply":452,"reply":"550"}"#, r#"{"reply":550}"#),
        (
            r#"{"diagnostic":"User unknown","diagnostic":"mailbox full"}"#,
            r#"{"diagnostic":"mailbox full"}"#,
        ),
        (
            r#"{"diagnostic":"User unknown","diagnostic":null}"#,
            r#"{"diagnostic":null}"#,
        ),
        (
            r#"{"status":"5.1.1","status":"5.2.2","status":""}"#,
            r#"{}"#,
        ),
    ] {
        assert_eq!(answer(&one(twice)), answer(&one(once)), "{twice}");
    }
}

#[test]
fn an_old_answer_gives_way_to_the_new_one() {
    let line =
        format!(r#"{{"id":1, "bounce": {{"reason":"x"}} ,{FULL},"\u0062ounce":2, "é" : [ 1 ]}}"#);
    let row = one(&line);
    let start = format!(r#"{{"id":1,{FULL},"é":[ 1 ],"bounce":{{"reason":"mailbox_full","#);
    assert!(row.starts_with(&start), "{row}");
    // Only an old answer: the brackets are right all the same.
    assert!(one(r#"{"bounce":[1]}"#).starts_with(r#"{"bounce":{"error":"#));
    // So what was filtered can be filtered again.
    for line in [
        format!("{{{FULL}}}"),
        r#"{ "reply" : 999 , "diagnostic" : "mailbox full" }"#.to_owned(),
        r#"{"diagnostic":""}"#.to_owned(),
    ] {
        let once = one(&line);
        assert_eq!(answer(&one(&once)), answer(&once));
        let twice = one(&once);
        assert_eq!(one(&twice), twice);
    }
}

#[test]
fn what_can_be_read_is_read() {
    for (line, same) in [
        // Numbers.
        (r#"{"reply":550.0}"#, r#"{"reply":550}"#),
        (r#"{"reply":5.5e2}"#, r#"{"reply":550}"#),
        (r#"{"reply":"550.0"}"#, r#"{"reply":550}"#),
        (r#"{"reply":" 550 "}"#, r#"{"reply":550}"#),
        (r#"{"reply":[550]}"#, r#"{"reply":550}"#),
        // Both codes in one member.
        (
            r#"{"reply":"550 5.1.1"}"#,
            r#"{"reply":550,"status":"5.1.1"}"#,
        ),
        (
            r#"{"reply":"550-5.1.1"}"#,
            r#"{"reply":550,"status":"5.1.1"}"#,
        ),
        (r#"{"reply":"smtp; 550"}"#, r#"{"reply":550}"#),
        (
            r#"{"reply":"550 5.1.1","status":"5.2.2"}"#,
            r#"{"reply":550,"status":"5.2.2"}"#,
        ),
        (r#"{"reply":"5.2.2"}"#, r#"{"status":"5.2.2"}"#),
        (
            r#"{"status":"550 5.1.1","reply":452}"#,
            r#"{"reply":452,"status":"5.1.1"}"#,
        ),
        (r#"{"status":550}"#, r#"{"reply":550}"#),
        (r#"{"status":"5.1.1 (bad)"}"#, r#"{"status":"5.1.1"}"#),
        (r##"{"status":"(#5.2.2)"}"##, r#"{"status":"5.2.2"}"#),
        (r#"{"status":"5.1.01"}"#, r#"{"status":"5.1.1"}"#),
        (
            r#"{"reply":"450 4.2.2","diagnostic":"sorry"}"#,
            r#"{"reply":450,"status":"4.2.2","diagnostic":"sorry"}"#,
        ),
        (
            r#"{"status":"550 (sorry)","diagnostic":"sorry"}"#,
            r#"{"reply":550,"diagnostic":"sorry"}"#,
        ),
        // Words where a code belongs, if there are none elsewhere.
        (
            r#"{"reply":"550 5.7.1 blocked using zen.spamhaus.org"}"#,
            r#"{"diagnostic":"550 5.7.1 blocked using zen.spamhaus.org"}"#,
        ),
        (
            r#"{"reply":"550 User unknown","diagnostic":"mailbox full"}"#,
            r#"{"reply":550,"diagnostic":"mailbox full"}"#,
        ),
        // Texts.
        (r#"{"diagnostic":550}"#, r#"{"diagnostic":"550"}"#),
        (
            r#"{"diagnostic":["550-5.2.2 The mailbox","550 5.2.2 is full"]}"#,
            r#"{"diagnostic":"550-5.2.2 The mailbox\n550 5.2.2 is full"}"#,
        ),
        (
            r#"{"diagnostic":"mailbox \ud800 full"}"#,
            // Each of its three bytes.
            r#"{"diagnostic":"mailbox \ufffd\ufffd\ufffd full"}"#,
        ),
        (r#"{"diagnostic":null,"reply":550}"#, r#"{"reply":550}"#),
        (r#"{"diagnostic":[],"reply":550}"#, r#"{"reply":550}"#),
        // Commands.
        (
            r#"{"reply":550,"command":"rcpt"}"#,
            r#"{"reply":550,"command":"RCPT TO"}"#,
        ),
        (
            r#"{"diagnostic":"Unknown user","remote_mta":"mfsmax.docomo.ne.jp","command":"DATA:"}"#,
            r#"{"diagnostic":"Unknown user","remote_mta":"mfsmax.docomo.ne.jp","command":"DATA"}"#,
        ),
        (
            r#"{"diagnostic":"Access denied","command":"RCPT TO:<taro@example.jp>"}"#,
            r#"{"diagnostic":"Access denied","command":"RCPT TO"}"#,
        ),
    ] {
        let (read, expected) = (answer(&one(line)), answer(&one(same)));
        assert_eq!(read, expected, "{line}");
        assert!(
            ignored(&read).is_empty() && read.get("error").is_none(),
            "{line}: {read}"
        );
    }
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_counts() {
    let long = "x".repeat(10_000);
    let ends = |why: &str| {
        let note: Vec<char> = why.chars().collect();
        let [start, end] = [&note[..80], &note[note.len() - 80..]].map(String::from_iter);
        format!("{start} … {end}")
    };
    // The errors of the library quote no more of it themselves.
    let status = format!(
        "status: invalid enhanced status code \"{}…\": the class is not 2, 4 or 5",
        "x".repeat(80)
    );
    let diagnostic = ends(&format!("diagnostic: {} is no text", deep("[", "]")));
    for (members, notes) in [
        (
            r#""reply":705"#.to_owned(),
            &["reply: 705 is not from 200 to 699"][..],
        ),
        (r#""reply":0"#.into(), &["reply: 0 is not from 200 to 699"]),
        (
            r#""reply":-1"#.into(),
            &["reply: -1 is not from 200 to 699"],
        ),
        (
            r#""reply":705.0"#.into(),
            &["reply: 705.0 is not from 200 to 699"],
        ),
        (
            r#""reply":"705""#.into(),
            &["reply: 705 is not from 200 to 699"],
        ),
        (
            r#""reply":18446744073709551615"#.into(),
            &["reply: 18446744073709551615 is not from 200 to 699"],
        ),
        (
            r#""reply":123456789012345678901234567890"#.into(),
            &["reply: 123456789012345678901234567890 is not from 200 to 699"],
        ),
        (
            r#""reply":1e400"#.into(),
            &["reply: 1e400 is not from 200 to 699"],
        ),
        (
            r#""reply":550.5"#.into(),
            &["reply: invalid reply code \"550.5\": character 4 is not a digit"],
        ),
        (
            r#""reply":"no""#.into(),
            &["reply: invalid reply code \"no\": character 1 is not a digit"],
        ),
        (r#""reply":true"#.into(), &["reply: true is no reply code"]),
        (
            r#""reply":{"code":550}"#.into(),
            &[r#"reply: {"code":550} is no reply code"#],
        ),
        (
            r#""reply":[[550]]"#.into(),
            &["reply: [[550]] is no reply code"],
        ),
        (
            r#""reply":[[53,53,48]]"#.into(),
            &["reply: [[53,53,48]] is no reply code"],
        ),
        (
            r#""remote_mta":[109,120]"#.into(),
            &["remote_mta: [109,120] is no host name"],
        ),
        (
            r#""status":5.11"#.into(),
            &["status: invalid enhanced status code \"5.11\": the detail is missing"],
        ),
        (
            r#""status":"9.9.9""#.into(),
            &["status: invalid enhanced status code \"9.9.9\": the class is not 2, 4 or 5"],
        ),
        (
            r#""status":false"#.into(),
            &["status: false is no enhanced status code"],
        ),
        (format!(r#""status":"{long}""#), &[&status]),
        (
            r#""remote_mta":5"#.into(),
            &["remote_mta: 5 is no host name"],
        ),
        (
            r#""remote_mta":["mx.example.jp"]"#.into(),
            &[r#"remote_mta: ["mx.example.jp"] is no host name"#],
        ),
        (
            r#""command":"NOOP""#.into(),
            &["command: unknown SMTP command \"NOOP\""],
        ),
        (
            r#""command":"NOOP: x""#.into(),
            &["command: unknown SMTP command \"NOOP: x\""],
        ),
        (
            r#""command":{}"#.into(),
            &["command: {} is no SMTP command"],
        ),
        (
            r#""reply":1,"status":[{}],"remote_mta":true,"command":9"#.into(),
            &[
                "status: [{}] is no enhanced status code",
                "remote_mta: true is no host name",
                "reply: 1 is not from 200 to 699",
                "command: unknown SMTP command \"9\"",
            ],
        ),
    ] {
        let read = answer(&one(&format!("{{{members},{FULL}}}")));
        assert_eq!(ignored(&read), notes, "{}", start(&members));
        let mut rest = read.clone();
        rest.as_object_mut().unwrap().remove("ignored");
        assert_eq!(
            rest,
            answer(&one(&format!("{{{FULL}}}"))),
            "{}",
            start(&members)
        );
        // Where nothing else is there, there is no answer, and it is said all the same.
        let read = answer(&one(&format!("{{{members}}}")));
        assert_eq!(read["error"], "nothing to classify: no code and no text");
        assert_eq!(ignored(&read), notes, "{}", start(&members));
    }
    for (value, note) in [
        ("true", "diagnostic: true is no text"),
        (
            r#"{"text":"mailbox full"}"#,
            r#"diagnostic: {"text":"mailbox full"} is no text"#,
        ),
        (
            r#"["mailbox full",true]"#,
            r#"diagnostic: ["mailbox full",true] is no text"#,
        ),
        (&deep("[", "]"), &diagnostic),
    ] {
        let read = answer(&one(&format!(
            r#"{{"diagnostic":{value},"status":"5.2.2"}}"#
        )));
        assert_eq!(read["reason"], "mailbox_full");
        assert_eq!(ignored(&read), [note]);
    }
}

#[test]
fn a_line_that_can_be_read_ignores_nothing() {
    for line in [
        format!("{{{FULL}}}"),
        r#"{"reply":550,"status":"5.1.1","diagnostic":"x","remote_mta":"mx","command":"DATA"}"#
            .into(),
        r#"{"reply":null,"status":null,"diagnostic":"x","remote_mta":null,"command":null}"#.into(),
        r#"{"reply":"","status":" ","diagnostic":"x","remote_mta":"","command":""}"#.into(),
        "{}".into(),
    ] {
        assert_eq!(answer(&one(&line)).get("ignored"), None, "{line}");
    }
}

#[test]
fn a_terminal_is_given_the_same_values_and_no_commands() {
    let all = all_unfit();
    // Below U+0020 they only stand in strings as escapes, so that only what is not JSON has them.
    let raw: String = all.chars().filter(|c| *c >= ' ').collect();
    let mut lines = [objects(), others()].concat();
    lines.extend([
        format!("{{\"{raw}\":\"{raw}\",{FULL},\"status\":\"{raw}\"}}"),
        format!(
            "{{\"diagnostic\":\"550 5.7.1 192.0.2.1\u{202e} listed at{raw} zen.spamhaus.org\"}}"
        ),
        format!("{{\"a\":\"{raw}\",\"bounce\":\"{raw}\",\t{FULL}\r,\"command\":\"{raw}\"}}"),
        format!("{{\"reply\":{{\"a\":\"{raw}\"}}}}"),
        format!("\u{202e}{all}"),
        format!("[\"{raw}\"]"),
    ]);
    let input = lines.join("\n");
    let [piped, shown] = [false, true].map(|is_terminal| filtered(input.as_bytes(), is_terminal));
    assert_fit(&shown);
    for ((line, piped), shown) in rows(&lines, &piped).zip(shown.lines()) {
        assert_eq!(answer(piped), answer(shown), "{}", start(line));
        let [piped_value, shown_value] =
            [piped, shown].map(|row| serde_json::from_str::<Value>(row).ok());
        assert!(piped_value == shown_value, "{}", start(line));
        // In a pipe, what the line says passes as it is, and what is said of it is fit to be shown.
        let (_, said) = *written(piped).last().unwrap();
        assert_fit(said);
    }
    // A line that is no object is written as a string, which is fit to be shown.
    let odd = filtered(all.as_bytes(), false);
    assert_fit(&odd);
    let object: Value = serde_json::from_str(odd.trim_end()).unwrap();
    assert_eq!(object["line"], all.trim_ascii());
    // Nothing but what is unfit is escaped.
    let plain = "{\"a\":\"容量\u{3000}é🙂\u{e000}\",\"diagnostic\":\"容量超過\"}";
    assert_eq!(
        filtered(plain.as_bytes(), true),
        filtered(plain.as_bytes(), false)
    );
}

/// A JSON value of a few levels.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0_u64..1000).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[245]?[0-9]{2} ?([245]\\.[0-9]{1,2}\\.[0-9]{1,2})?( [a-z]{1,5}){0,3}"
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((any::<String>(), inner), 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "reply",
            "status",
            "diagnostic",
            "remote_mta",
            "command",
            "bounce"
        ])
        .prop_map(String::from),
        any::<String>(),
    ]
}

proptest! {
    #[test]
    fn any_bytes_are_answered_line_by_line(
        input in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..300),
            prop::collection::vec(prop::sample::select(b"{}[],:\"\\u0a1-.e \r\n\t\xEF\xBB\xBF\xFF".to_vec()), 0..100),
        ],
        is_terminal: bool,
    ) {
        let out = filtered(&input, is_terminal);
        let ends = input.iter().filter(|byte| **byte == b'\n').count();
        let lines = ends + usize::from(input.last().is_some_and(|byte| *byte != b'\n'));
        prop_assert_eq!(out.lines().count(), lines);
        for row in out.lines() {
            answer(row);
        }
        if is_terminal {
            assert_fit(&out);
        }
    }

    /// Pieces that make up objects far more often than bytes do.
    #[test]
    fn any_pieces_are_answered(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "{", "}", "[", "]", ",", ":", " ", "\"reply\":", "\"status\":", "\"diagnostic\":", "\"bounce\":", "550", "605", "705",
            "\"5.1.1\"", "\"mailbox full\"", "null", "true", "1e400", "\"\\ud800\"", "\"a\":", "1", "{}", "[]", "\\", "\"",
        ]), 1..12),
    ) {
        for input in [pieces.concat(), format!("{{{}}}", pieces.join(","))] {
            answer(&one(&input));
        }
    }

    #[test]
    fn any_object_keeps_its_members_and_is_answered(
        members in prop::collection::vec((name(), value()), 0..6),
        space in prop::sample::select(vec!["", " ", "\t", "\r"]),
        is_terminal: bool,
    ) {
        let line: Vec<String> = members
            .iter()
            .map(|(name, value)| format!("{space}{}{space}:{space}{value}{space}", json!(name)))
            .collect();
        let line = format!("{{{space}{}{space}}}", line.join(","));
        let out = filtered(line.as_bytes(), is_terminal);
        let row = out.trim_end();
        let read = answer(row);
        let mut expected: Value = serde_json::from_str(&line).unwrap();
        expected["bounce"] = read.clone();
        prop_assert_eq!(serde_json::from_str::<Value>(row).unwrap(), expected);
        // A member is named if and only if the answer is the same without it.
        let notes = ignored(&read).len();
        let mut rest = members.clone();
        rest.retain(|(name, _)| !ignored(&read).iter().any(|note| note.starts_with(&format!("{name}: "))));
        let rest: Value = rest.into_iter().collect::<serde_json::Map<_, _>>().into();
        let again = answer(&one(&rest.to_string()));
        prop_assert!(again.get("ignored").is_none(), "{}", again);
        prop_assert!(notes <= 5);
        let mut read = read;
        read.as_object_mut().unwrap().remove("ignored");
        prop_assert_eq!(again, read);
    }
}
