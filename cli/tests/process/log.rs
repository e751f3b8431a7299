//! `log`: whatever lines there are, each is read once, in order.

use super::{Folder, REMOVED, SENT, bounced, fed, gzipped, ran, reasons, zstandard};

#[test]
fn failures_are_objects_with_what_the_line_tells() {
    let folder = Folder::new();
    let lines = [
        SENT.to_owned(),
        REMOVED.to_owned(),
        bounced("taro@example.jp", "552 5.2.2 Mailbox full"),
    ];
    let file = folder.file("mail.log", lines.join("\n"));
    let out = ran(["log", "--format", "ndjson", file.to_str().unwrap()]).done();
    let objects = out.objects();
    assert_eq!(objects.len(), 1, "{}", out.out);
    let object = &objects[0];
    assert_eq!(object["file"], file.to_str().unwrap());
    for (name, value) in [
        ("line", "3"),
        ("mta", "\"postfix\""),
        ("outcome", "\"bounced\""),
        ("recipient", "\"taro@example.jp\""),
        ("reply", "552"),
        ("status", "\"5.0.0\""),
        ("time", "\"Nov 26 10:00:00\""),
        ("queue_id", "\"4XQ1\""),
    ] {
        assert_eq!(object[name].to_string(), value, "{name}");
    }
    assert!(object["text"].as_str().unwrap().contains("Mailbox full"));
    assert_eq!(object["bounce"]["reason"], "mailbox_full");
    let begins = "{\"file\":";
    assert!(out.out.starts_with(begins), "{}", out.out);
}

#[test]
fn all_shows_every_line() {
    let text = format!(
        "{SENT}\r\n{REMOVED}\r\n\r\n{}",
        bounced("taro@example.jp", "550 User unknown")
    );
    let objects = fed(["log", "--all", "--format", "ndjson", "-"], text.as_bytes())
        .done()
        .objects();
    let outcomes: Vec<_> = objects
        .iter()
        .map(|object| object["outcome"].as_str().unwrap())
        .collect();
    assert_eq!(outcomes, ["sent", "none", "none", "bounced"]);
    assert_eq!(objects[1]["text"], REMOVED);
    assert_eq!(objects[0]["bounce"], serde_json::Value::Null);
    assert_eq!(objects[3]["line"], 4);
    assert_eq!(objects[3]["file"], "-");
}

#[test]
fn bytes_that_are_no_text_and_long_lines_lose_nothing() {
    let mut text = b"\xEF\xBB\xBF".to_vec();
    text.extend_from_slice(bounced("a@example.jp", "550 User unknown").as_bytes());
    text.extend_from_slice(b" \xC3\n\xFF\xFE\x00\n");
    text.extend_from_slice(&b"x".repeat(3 << 20));
    text.push(b'\n');
    // A line that is longer than what is kept, and begins as others do.
    let long = bounced("b@example.jp", "552 Mailbox full");
    text.extend_from_slice(long.as_bytes());
    text.extend_from_slice(&b" ".repeat(1 << 20));
    text.push(b'\n');
    text.extend_from_slice(bounced("c@example.jp", "552 Mailbox full").as_bytes());
    let objects = fed(["log", "--all", "--format", "ndjson", "-"], &text)
        .done()
        .objects();
    assert_eq!(objects.len(), 5);
    let recipients: Vec<_> = objects
        .iter()
        .map(|object| object["recipient"].as_str())
        .collect();
    assert_eq!(
        recipients,
        [
            Some("a@example.jp"),
            None,
            None,
            Some("b@example.jp"),
            Some("c@example.jp")
        ]
    );
    assert_eq!(objects[4]["line"], 5);
}

#[test]
fn order_is_that_of_the_input_whatever_the_threads() {
    let folder = Folder::new();
    let mut text = String::new();
    for number in 0..8_000 {
        let reply = if number % 3 == 0 {
            "552 Mailbox full"
        } else {
            "550 User unknown"
        };
        text.push_str(&bounced(&format!("user{number}@example.jp"), reply));
        text.push('\n');
    }
    let file = folder.file("mail.log", &text);
    let file = file.to_str().unwrap();
    let one = ran(["log", "--format", "ndjson", "--jobs", "1", file]).done();
    let many = ran(["log", "--format", "ndjson", "--jobs", "7", file]).done();
    assert!(one.out == many.out);
    let objects = many.objects();
    assert_eq!(objects.len(), 8_000);
    for (number, object) in objects.iter().enumerate() {
        assert_eq!(object["recipient"], format!("user{number}@example.jp"));
        assert_eq!(object["line"], number + 1);
    }
}

#[test]
fn what_is_packed_is_unpacked() {
    let folder = Folder::new();
    let line = |user: usize| bounced(&format!("user{user}@example.jp"), "552 Mailbox full") + "\n";
    let whole: String = (0..2000).map(line).collect();
    let (first, second) = whole.split_at(whole.len() / 3);
    for (name, bytes) in [
        ("plain.log", whole.clone().into_bytes()),
        ("one.gz", gzipped(whole.as_bytes())),
        // Files that were put together, in the middle of a line.
        (
            "two.gz",
            [gzipped(first.as_bytes()), gzipped(second.as_bytes())].concat(),
        ),
        ("one.zst", zstandard(whole.as_bytes())),
        (
            "two.zst",
            [zstandard(first.as_bytes()), zstandard(second.as_bytes())].concat(),
        ),
        // Behind a frame that has no data.
        (
            "skip.zst",
            [
                &b"\x50\x2A\x4D\x18\x03\0\0\0abc"[..],
                &zstandard(whole.as_bytes()),
            ]
            .concat(),
        ),
    ] {
        // Not the name tells how it is packed.
        let file = folder.file(&format!("{name}.log"), &bytes);
        let out = ran(["log", "--format", "ndjson", file.to_str().unwrap()]).done();
        assert_eq!(out.out.lines().count(), 2000, "{name}");
        let piped = fed(["log", "--format", "ndjson", "-"], &bytes).done();
        assert_eq!(piped.out.lines().count(), 2000, "{name}");
    }
}

#[test]
fn what_was_read_before_an_error_is_not_lost() {
    let folder = Folder::new();
    let whole: String = (0..5000)
        .map(|user| bounced(&format!("u{user}@example.jp"), "552 full") + "\n")
        .collect();
    let sound = folder.file("sound.log", bounced("last@example.jp", "550 User unknown"));
    for (name, bytes) in [
        ("cut.gz", gzipped(whole.as_bytes())),
        ("cut.zst", zstandard(whole.as_bytes())),
    ] {
        let cut = folder.file(name, &bytes[..bytes.len() * 2 / 3]);
        let paths = [
            cut.to_str().unwrap(),
            "no-such.log",
            sound.to_str().unwrap(),
        ];
        let out = ran([&["log", "--format", "ndjson"][..], &paths].concat());
        assert_eq!(out.code, 1, "{}", out.err);
        let errors: Vec<&str> = out.err.lines().collect();
        assert_eq!(errors.len(), 2, "{}", out.err);
        assert!(
            errors[0].starts_with("bounce-classifier: ") && errors[0].contains(name),
            "{}",
            out.err
        );
        assert_eq!(
            errors[1],
            "bounce-classifier: no-such.log: there is no such file"
        );
        let objects = out.objects();
        assert!(objects.len() > 1000, "{name}: {}", objects.len());
        assert_eq!(objects.last().unwrap()["recipient"], "last@example.jp");
    }
}

#[test]
fn folders_and_missing_files_are_named() {
    let folder = Folder::new();
    let path = folder.path("");
    let out = ran(["log", path.to_str().unwrap()]);
    assert_eq!(out.code, 1);
    assert!(
        out.err.contains("this is a folder; name a file"),
        "{}",
        out.err
    );
}

#[test]
fn headers_of_csv_files_count_for_all_that_follows() {
    let folder = Folder::new();
    let mut text = "type,timeLogged,orig,rcpt,dsnStatus,dsnDiag\n".to_owned();
    for number in 0..20_000 {
        text.push_str(&format!(
            "b,2026-11-26 10:00:00+0900,news@example.com,user{number}@example.jp,5.2.2,\"smtp;552 5.2.2 Over quota, sorry\"\n"
        ));
    }
    let file = folder.file("acct.csv", &text);
    let objects = ran(["log", "--format", "ndjson", file.to_str().unwrap()])
        .done()
        .objects();
    assert_eq!(objects.len(), 20_000);
    assert!(objects.iter().all(|object| object["mta"] == "powermta"));
    assert_eq!(objects[19_999]["recipient"], "user19999@example.jp");
    assert_eq!(reasons(&objects[..1]), ["mailbox_full"]);
}

#[test]
fn nothing_in_is_nothing_out() {
    let out = fed(["log", "--format", "ndjson", "-"], b"").done();
    assert_eq!(out.out, "");
    let out = fed(["log", "--format", "json", "-"], b"").done();
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&out.out).unwrap(),
        serde_json::json!([])
    );
    let out = fed(["log", "-"], b"").done();
    assert!(out.out.contains("0 lines were read."), "{}", out.out);
}
