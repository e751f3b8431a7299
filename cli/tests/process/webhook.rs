//! `webhook`: an object for each event, and for each value that is none.

use std::fs;

use super::{Folder, fed, gzipped, library_file, ran, reasons};

fn event(number: usize) -> String {
    format!(
        "{{\"email\":\"user{number}@example.jp\",\"event\":\"bounce\",\"type\":\"bounce\",\"reason\":\"552 5.2.2 Mailbox \
         full, {{really}} \\\"[\\\"\",\"status\":\"5.2.2\",\"timestamp\":1795683600,\"sg_event_id\":\"a\",\"sg_message_id\":\"b\"}}"
    )
}

fn recipients(objects: &[serde_json::Value]) -> Vec<String> {
    objects
        .iter()
        .map(|object| object["recipient"].as_str().unwrap_or("-").to_owned())
        .collect()
}

#[test]
fn documents_arrays_and_lines_are_read_alike() {
    let events: Vec<String> = (0..50).map(event).collect();
    let expected: Vec<String> = (0..50)
        .map(|number| format!("user{number}@example.jp"))
        .collect();
    let array = format!("[{}]", events.join(","));
    let value: serde_json::Value = serde_json::from_str(&array).unwrap();
    let pretty = serde_json::to_string_pretty(&value).unwrap();
    let several: String = events
        .iter()
        .map(|event| {
            let value: serde_json::Value = serde_json::from_str(event).unwrap();
            serde_json::to_string_pretty(&value).unwrap() + "\n"
        })
        .collect();
    for (name, text) in [
        ("lines", events.join("\n")),
        ("lines with ends of lines", events.join("\r\n\r\n") + "\r\n"),
        ("with a mark", format!("\u{feff}{}", events.join("\n"))),
        ("an array", array.clone()),
        ("a pretty array", pretty),
        ("pretty documents", several),
        (
            "arrays on lines",
            format!(
                "[{}]\n[{}]\n",
                events[..20].join(","),
                events[20..].join(", ")
            ),
        ),
        ("no ends of lines", events.concat()),
    ] {
        for bytes in [text.clone().into_bytes(), gzipped(text.as_bytes())] {
            let objects = fed(["webhook", "--format", "ndjson", "-"], &bytes)
                .done()
                .objects();
            assert_eq!(recipients(&objects), expected, "{name}");
            assert_eq!(reasons(&objects[..1]), ["mailbox_full"]);
            assert_eq!(objects[0]["provider"], "sendgrid");
            assert_eq!(objects[0]["kind"], "bounce");
        }
    }
}

#[test]
fn what_is_broken_is_an_object_with_an_error_and_the_rest_is_read() {
    for (broken, count) in [
        ("{\"email\": \"cut off", 1),
        ("{\"email\":", 1),
        ("{\"email\": {\"a\": [1, 2", 1),
        ("{\"email\": 1]}", 1),
        ("hello", 1),
        ("{}", 1),
        ("{\"a\": nonsense}", 1),
        ("{\"a\" 1}", 1),
        ("{\"event\": \"bounce\",", 1),
        ("\u{1b}[2J", 1),
        ("\"text\"", 1),
        ("}", 1),
        ("{\"a\": 1}}", 2),
    ] {
        let text = format!("{}\n{broken}\n{}\n{}\n", event(1), event(2), event(3));
        let objects = fed(["webhook", "--format", "ndjson", "-"], text.as_bytes())
            .done()
            .objects();
        let mut expected = vec!["user1@example.jp".to_owned()];
        expected.extend(vec!["-".to_owned(); count]);
        expected.extend(["user2@example.jp".to_owned(), "user3@example.jp".to_owned()]);
        assert_eq!(recipients(&objects), expected, "{broken}");
        assert!(objects[1]["error"].is_string(), "{broken}");
        assert_eq!(objects[1]["line"], 2);
        assert!(objects[0]["error"].is_null());
    }
    // The last line may be cut off.
    let text = format!("{}\n{}", event(1), &event(2)[..40]);
    let objects = fed(["webhook", "--format", "ndjson", "-"], text.as_bytes())
        .done()
        .objects();
    assert_eq!(recipients(&objects), ["user1@example.jp", "-"]);
    // An array may be: that it has no end is told as well.
    let out = fed(
        ["webhook", "--format", "ndjson", "-"],
        format!("[{},{}", event(1), event(2)).as_bytes(),
    );
    assert_eq!(out.code, 1);
    assert_eq!(out.err, "bounce-classifier: -: the file ends too early\n");
    assert_eq!(
        recipients(&out.objects()),
        ["user1@example.jp", "user2@example.jp"]
    );
}

#[test]
fn a_broken_member_of_a_pretty_array_costs_no_other() {
    let text = format!(
        "[\n{},\n{{\"email\": \"cut off\n{},\n{}\n]\n",
        event(1),
        event(2),
        event(3)
    );
    let objects = fed(["webhook", "--format", "ndjson", "-"], text.as_bytes()).objects();
    assert_eq!(
        recipients(&objects),
        [
            "user1@example.jp",
            "-",
            "user2@example.jp",
            "user3@example.jp"
        ]
    );
}

#[test]
fn every_body_of_the_library_is_read_as_the_library_reads_it() {
    let folder = Folder::new();
    for file in fs::read_dir(library_file("webhook")).unwrap() {
        let cases = fs::read(file.unwrap().path()).unwrap();
        let cases: serde_json::Value = serde_json::from_slice(&cases).unwrap();
        for case in cases.as_array().unwrap() {
            let Some(body) = case.get("body") else {
                continue;
            };
            let body = body.to_string();
            let Ok(events) = bounce_classifier::webhook::parse(body.as_bytes()) else {
                continue;
            };
            let file = folder.file("body.json", &body);
            let objects = ran(["webhook", "--format", "ndjson", file.to_str().unwrap()])
                .done()
                .objects();
            assert_eq!(objects.len(), events.len(), "{body}");
            for (object, event) in objects.iter().zip(events) {
                assert_eq!(object["provider"], event.provider.as_str());
                assert_eq!(object["kind"], event.kind.as_str());
                assert_eq!(object["recipient"].as_str(), event.recipient.as_deref());
                assert_eq!(object["verdict"], event.verdict);
                assert_eq!(object["disagrees"], event.disagrees);
                let reason = event.classification.map(|answer| answer.reason().as_str());
                assert_eq!(object["bounce"]["reason"].as_str(), reason, "{body}");
            }
        }
    }
}

#[test]
fn forms_are_read_too() {
    let form = "mandrill_events=%5B%7B%22event%22%3A%22hard_bounce%22%2C%22msg%22%3A%7B%22email%22%3A%22taro%40example.jp%22%2C%22diag%22%3A%22552+full%22%7D%7D%5D";
    let objects = fed(["webhook", "--format", "ndjson", "-"], form.as_bytes())
        .done()
        .objects();
    assert_eq!(recipients(&objects), ["taro@example.jp"]);
}
