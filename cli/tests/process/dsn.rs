//! `dsn`: an object for each message, however they are kept.

use std::fs;

use super::{Folder, dripped, fed, gzipped, library_file, ran, returned, zstandard};

#[test]
fn a_message_is_an_object_with_its_recipients() {
    let folder = Folder::new();
    let file = folder.file(
        "one.eml",
        returned("taro@example.jp", "552 5.2.2 Mailbox full").replace('\n', "\r\n"),
    );
    let objects = ran(["dsn", "--format", "ndjson", file.to_str().unwrap()])
        .done()
        .objects();
    let [object] = &objects[..] else {
        panic!("one message: {objects:?}");
    };
    assert_eq!(object["file"], file.to_str().unwrap());
    assert_eq!(object["kind"], "failure");
    assert_eq!(object["original"]["message_id"], "<1@example.com>");
    assert_eq!(object["original"]["subject"], "こんにちは");
    assert_eq!(object["original"]["from"], "news@example.com");
    let recipient = &object["recipients"][0];
    assert_eq!(recipient["address"], "taro@example.jp");
    assert_eq!(recipient["action"], "failed");
    assert_eq!(recipient["reply"], 552);
    assert_eq!(recipient["status"], "5.2.2");
    assert_eq!(recipient["diagnostic"], "552 5.2.2 Mailbox full");
    assert_eq!(recipient["bounce"]["reason"], "mailbox_full");
    assert_eq!(recipient["bounce"]["matched"], "Mailbox full");
}

#[test]
fn every_message_of_the_library_is_read_as_the_library_reads_it() {
    let folder = library_file("dsn");
    let objects = ran(["dsn", "--format", "ndjson", folder.to_str().unwrap()])
        .done()
        .objects();
    let files = fs::read_dir(&folder).unwrap().count();
    let mut named: Vec<&str> = objects
        .iter()
        .map(|object| object["file"].as_str().unwrap())
        .collect();
    named.sort_unstable();
    named.dedup();
    assert_eq!(named.len(), files);
    for object in &objects {
        let message = fs::read(object["file"].as_str().unwrap()).unwrap();
        if object["message"].is_null()
            && let Ok(report) = bounce_classifier::dsn::read(&message)
        {
            assert_eq!(object["kind"], report.kind.as_str(), "{}", object["file"]);
            let told = object["recipients"].as_array().unwrap();
            assert_eq!(told.len(), report.recipients.len());
            for (told, recipient) in told.iter().zip(report.recipients) {
                assert_eq!(told["address"], recipient.address);
                let reason = recipient
                    .classification
                    .map(|answer| answer.reason().as_str());
                assert_eq!(told["bounce"]["reason"].as_str(), reason);
            }
        }
    }
}

/// Messages one behind the other, as in an mbox file.
fn mbox(messages: &[String]) -> String {
    let from = "From MAILER-DAEMON Thu Nov 26 10:00:00 2026\n";
    messages
        .iter()
        .map(|message| format!("{from}{message}\n"))
        .collect()
}

fn addresses(objects: &[serde_json::Value]) -> Vec<&str> {
    objects
        .iter()
        .map(|object| object["recipients"][0]["address"].as_str().unwrap_or("-"))
        .collect()
}

#[test]
fn mbox_files_are_cut_where_messages_begin() {
    let quoted = returned("b@example.jp", "550 User unknown").replace(
        "Hello.\n",
        "Hello.\n\n>From here on nothing counts: 2026 10:00:00\n\nFrom the beginning, no date\n",
    );
    let messages = [
        returned("a@example.jp", "552 full"),
        quoted,
        returned("c@example.jp", "552 full"),
    ];
    let text = mbox(&messages);
    let folder = Folder::new();
    for (name, bytes) in [
        ("plain", text.clone().into_bytes()),
        ("crlf", text.replace('\n', "\r\n").into_bytes()),
        ("packed.gz", gzipped(text.as_bytes())),
        ("packed.zst", zstandard(text.as_bytes())),
        ("open-ended", text.trim_end().as_bytes().to_vec()),
    ] {
        let file = folder.file(name, &bytes);
        let objects = ran(["dsn", "--format", "ndjson", file.to_str().unwrap()])
            .done()
            .objects();
        assert_eq!(
            addresses(&objects),
            ["a@example.jp", "b@example.jp", "c@example.jp"],
            "{name}"
        );
        let numbers: Vec<_> = objects
            .iter()
            .map(|object| object["message"].as_u64())
            .collect();
        assert_eq!(numbers, [Some(1), Some(2), Some(3)]);
        let piped = fed(["dsn", "--format", "ndjson", "-"], &bytes).done();
        assert_eq!(piped.objects().len(), 3, "{name}");
    }
}

#[test]
fn what_comes_bit_by_bit_is_told_as_well() {
    let text = mbox(&[
        returned("a@example.jp", "552 full"),
        returned("b@example.jp", "552 full"),
    ]);
    for bytes in [
        text.clone().into_bytes(),
        gzipped(text.as_bytes()),
        zstandard(text.as_bytes()),
    ] {
        let objects = dripped(["dsn", "--format", "ndjson", "-"], &bytes)
            .done()
            .objects();
        assert_eq!(addresses(&objects), ["a@example.jp", "b@example.jp"]);
        let out = dripped(["summary", "--format", "csv", "-"], &bytes)
            .done()
            .out;
        assert!(out.contains("\nread,,2\nfailures,,2\n"), "{out}");
    }
    for start in ["(", "P", "P*", "\u{1f}"] {
        let out = dripped(["classify"], format!("{start}\n").as_bytes())
            .done()
            .out;
        assert_eq!(out.lines().count(), 1, "{start:?}: {out}");
    }
}

#[test]
fn lengths_that_hold_keep_messages_whole_and_others_do_not() {
    // In mboxcl2 no line is quoted.
    let inner =
        "Hello.\n\nFrom taro@example.jp Thu Nov 26 10:00:00 2026\nSubject: a copy\n\nYes.\n";
    let with_length = |change: i64| {
        let message = returned("a@example.jp", "552 full").replace("Hello.\n", inner);
        let (header, body) = message.split_once("\n\n").unwrap();
        let length = i64::try_from(body.len()).unwrap() + change;
        format!("{header}\nContent-Length: {length}\n\n{body}")
    };
    let second = returned("b@example.jp", "550 User unknown");
    for (change, count) in [
        // It holds.
        (0, 2),
        // It reaches into the next message, beyond the end of the file, or ends too early.
        (10, 3),
        (1_000_000, 3),
        (i64::MAX / 2, 3),
        (-40, 3),
    ] {
        let text = mbox(&[with_length(change), second.clone()]);
        let objects = fed(["dsn", "--format", "ndjson", "-"], text.as_bytes())
            .done()
            .objects();
        assert_eq!(objects.len(), count, "{change}");
        assert_eq!(addresses(&objects).last(), Some(&"b@example.jp"));
    }
}

#[test]
fn maildirs_have_messages_in_cur_and_new_only() {
    let folder = Folder::new();
    for (number, part) in ["cur", "new", ".Sent/cur", ".Sent/new"].iter().enumerate() {
        let message = returned(&format!("u{number}@example.jp"), "552 full");
        folder.file(&format!("Maildir/{part}/{number}.M1P2.mail:2,S"), message);
    }
    folder.file("Maildir/tmp/9.M1P2.mail", "half a mess");
    folder.file("Maildir/cur/.hidden", "no message");
    folder.file("Maildir/dovecot-uidlist", "3 V1 N1");
    // Dovecot packs messages where they are.
    folder.file(
        "Maildir/cur/8.M1P2.mail:2,S",
        gzipped(returned("packed@example.jp", "552 full").as_bytes()),
    );
    let path = folder.path("Maildir");
    let objects = ran(["dsn", "--format", "ndjson", path.to_str().unwrap()])
        .done()
        .objects();
    let mut found = addresses(&objects);
    found.sort_unstable();
    assert_eq!(
        found,
        [
            "packed@example.jp",
            "u0@example.jp",
            "u1@example.jp",
            "u2@example.jp",
            "u3@example.jp"
        ]
    );
}

#[test]
fn a_folder_may_have_anything() {
    let folder = Folder::new();
    folder.file("mixed/one.eml", returned("one@example.jp", "552 full"));
    let two = [
        returned("two@example.jp", "552 full"),
        returned("three@example.jp", "552 full"),
    ];
    folder.file("mixed/deep/er/two.mbox", mbox(&two));
    folder.file(
        "mixed/four.eml.gz",
        gzipped(returned("four@example.jp", "552 full").as_bytes()),
    );
    folder.file("mixed/empty", "");
    folder.file("mixed/noise.bin", b"\x00\xFF\x1b[2J\n\n");
    let cut = gzipped(returned("cut@example.jp", "552 full").as_bytes());
    folder.file("mixed/cut.gz", &cut[..cut.len() / 2]);
    let path = folder.path("mixed");
    let out = ran(["dsn", "--format", "ndjson", path.to_str().unwrap()]);
    assert_eq!(out.code, 1);
    assert!(
        out.err.contains("cut.gz: the file ends too early"),
        "{}",
        out.err
    );
    let objects = out.objects();
    let mut found = addresses(&objects);
    found.sort_unstable();
    assert_eq!(
        found,
        [
            "-",
            "-",
            "four@example.jp",
            "one@example.jp",
            "three@example.jp",
            "two@example.jp"
        ]
    );
    let empty = objects
        .iter()
        .find(|object| object["file"].as_str().unwrap().ends_with("empty"))
        .unwrap();
    assert_eq!(empty["kind"], "not_a_report");
    assert!(empty["error"].is_string());
}

#[test]
fn large_messages_are_cut_and_not_lost() {
    let message = returned("a@example.jp", "552 full")
        .replace("Hello.\n", &"Hello, hello, hello.\n".repeat(400_000));
    let text = mbox(&[message.clone(), returned("b@example.jp", "552 full")]);
    let objects = fed(["dsn", "--format", "ndjson", "-"], text.as_bytes())
        .done()
        .objects();
    assert_eq!(addresses(&objects), ["a@example.jp", "b@example.jp"]);
    assert!(objects[0]["cut"].is_string());
    let objects = fed(["dsn", "--format", "ndjson", "-"], message.as_bytes())
        .done()
        .objects();
    assert_eq!(addresses(&objects), ["a@example.jp"]);
}

#[test]
fn missing_files_are_named_and_the_rest_is_read() {
    let folder = Folder::new();
    let file = folder.file("one.eml", returned("taro@example.jp", "552 full"));
    let out = ran([
        "dsn",
        "--format",
        "ndjson",
        "no-such.eml",
        file.to_str().unwrap(),
    ]);
    assert_eq!(out.code, 1);
    assert_eq!(
        out.err,
        "bounce-classifier: no-such.eml: there is no such file\n"
    );
    assert_eq!(addresses(&out.objects()), ["taro@example.jp"]);
}
