//! `summary`: counts of any input, and the addresses to remove.

use super::{Folder, REMOVED, SENT, bounced, fed, ran, returned};

/// A log with two dead addresses, one of them twice, and three that are alive.
fn mail_log() -> String {
    [
        bounced("taro@example.jp", "550 5.1.1 User unknown"),
        SENT.into(),
        bounced("full@example.jp", "552 5.2.2 Mailbox full"),
        REMOVED.into(),
        bounced("jiro@example.com", "550 5.1.1 No such user here"),
        bounced("TARO@example.jp", "550 5.1.1 User unknown"),
        bounced(
            "blocked@example.net",
            "554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org",
        ),
        bounced(
            "opted@example.net",
            "550 The recipient has unsubscribed from this list",
        ),
    ]
    .join("\n")
}

#[test]
fn the_list_has_the_addresses_to_remove_and_nothing_else() {
    let folder = Folder::new();
    let log = folder.file("mail.log", mail_log());
    let out = ran(["summary", "--remove-list", log.to_str().unwrap()]).done();
    assert_eq!(out.out, "taro@example.jp\njiro@example.com\n");
    // In the same way from what was written before.
    for task in ["log", "dsn"] {
        let (file, expected) = match task {
            "log" => (log.clone(), "taro@example.jp\njiro@example.com\n"),
            _ => (
                folder.file(
                    "one.eml",
                    returned("saburo@example.jp", "550 5.1.1 User unknown"),
                ),
                "saburo@example.jp\n",
            ),
        };
        let written = ran([task, "--format", "ndjson", file.to_str().unwrap()]).done();
        let stored = folder.file("stored.ndjson", &written.out);
        let out = ran(["summary", "--remove-list", stored.to_str().unwrap()]).done();
        assert_eq!(out.out, expected, "{task}");
    }
}

#[test]
fn the_address_that_was_mailed_is_removed() {
    let message = returned("new@example.com", "550 5.1.1 User unknown").replace(
        "Final-Recipient:",
        "Original-Recipient: rfc822; old@example.jp\nFinal-Recipient:",
    );
    let out = fed(["summary", "--remove-list", "-"], message.as_bytes()).done();
    assert_eq!(out.out, "old@example.jp\n");
}

#[test]
fn what_is_no_address_is_not_on_the_list() {
    let message = returned("|/usr/bin/filter", "550 5.1.1 User unknown");
    assert_eq!(
        fed(["summary", "--remove-list", "-"], message.as_bytes())
            .done()
            .out,
        ""
    );
}

#[test]
fn counts_are_told_by_what_they_are_of() {
    let out = fed(["summary", "--format", "csv", "-"], mail_log().as_bytes()).done();
    let lines: Vec<&str> = out.out.lines().collect();
    assert_eq!(lines[..3], ["by,name,count", "read,,8", "failures,,6"]);
    for line in [
        // Two addresses, one of them twice.
        "action,remove_address,2",
        "action,ask_for_delisting,1",
        "reason,user_unknown,3",
        "reason,mailbox_full,1",
        "cause,ip_listed,1",
        "blocklist,spamhaus_zen,1",
        "domain,example.jp,3",
        "domain,example.com,1",
    ] {
        assert!(lines.contains(&line), "{line} in {}", out.out);
    }
    let table = fed(["summary", "-"], mail_log().as_bytes()).done().out;
    assert!(
        table.contains("Remove the address from your list [remove_address]"),
        "{table}"
    );
    assert!(table.contains("█"), "{table}");
}

#[test]
fn inputs_are_told_by_what_they_have() {
    let event = r#"{"email":"taro@example.jp","event":"bounce","type":"bounce","reason":"550 5.1.1 User unknown","status":"5.1.1","timestamp":1,"sg_event_id":"a","sg_message_id":"b"}"#;
    let message = returned("taro@example.jp", "550 5.1.1 User unknown");
    let mbox = format!("From MAILER-DAEMON Thu Nov 26 10:00:00 2026\n{message}\n");
    let filtered = fed(
        ["classify", "--ndjson"],
        br#"{"recipient":"taro@example.jp","diagnostic":"550 5.1.1 User unknown"}"#,
    )
    .done()
    .out;
    for (name, text) in [
        (
            "a log",
            bounced("taro@example.jp", "550 5.1.1 User unknown"),
        ),
        (
            "a log that begins with other lines",
            format!(
                "{REMOVED}\n{SENT}\n{}",
                bounced("taro@example.jp", "550 5.1.1 User unknown")
            ),
        ),
        ("a message", message.clone()),
        (
            "a message with ends of lines",
            message.replace('\n', "\r\n"),
        ),
        ("an mbox file", mbox),
        ("an event", event.to_owned()),
        ("an array of events", format!("[{event}]")),
        (
            "an event on several lines",
            event.replace("{", "{\n").replace(",\"", ",\n\""),
        ),
        ("what the filter has written", filtered),
        (
            "what the filter reads",
            r#"{"recipient":"taro@example.jp","diagnostic":"550 5.1.1 User unknown"}"#.to_owned(),
        ),
    ] {
        let out = fed(["summary", "--remove-list", "-"], text.as_bytes()).done();
        assert_eq!(out.out, "taro@example.jp\n", "{name}");
        let out = fed(["summary", "--format", "csv", "-"], text.as_bytes())
            .done()
            .out;
        assert!(out.contains("\nreason,user_unknown,1\n"), "{name}: {out}");
    }
    let out = fed(
        ["summary", "--format", "csv", "-"],
        b"550 5.1.1 User unknown\n552 Mailbox full\n",
    )
    .done()
    .out;
    assert!(
        out.contains("\nread,,2\n") && out.contains("\nreason,mailbox_full,1\n"),
        "{out}"
    );
    // Who knows better says so.
    let out = fed(
        ["summary", "--from", "text", "--format", "csv", "-"],
        mail_log().as_bytes(),
    )
    .done()
    .out;
    assert!(!out.contains("domain,"), "{out}");
}

#[test]
fn several_inputs_are_one_summary() {
    let folder = Folder::new();
    let log = folder.file("mail.log", mail_log());
    folder.file(
        "Maildir/cur/1",
        returned("taro@example.jp", "550 5.1.1 User unknown"),
    );
    folder.file(
        "Maildir/new/2",
        returned("goro@example.jp", "550 5.1.1 User unknown"),
    );
    let maildir = folder.path("Maildir");
    let paths = [log.to_str().unwrap(), "no-such", maildir.to_str().unwrap()];
    let out = ran([&["summary", "--format", "csv"][..], &paths].concat());
    assert_eq!(out.code, 1);
    assert_eq!(
        out.err,
        "bounce-classifier: no-such: there is no such file\n"
    );
    assert!(out.out.contains("\nread,,10\nfailures,,8\n"), "{}", out.out);
    assert!(
        out.out.contains("\naction,remove_address,3\n"),
        "{}",
        out.out
    );
}
