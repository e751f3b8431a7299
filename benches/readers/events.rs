//! Events of providers.

use std::fs;
use std::path::Path;

/// The bodies that the tests hold, each a request of a provider's webhook.
pub fn of_tests() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/webhook");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the events are there")
        .map(|entry| entry.expect("the events can be listed").path())
        .collect();
    files.sort();
    let mut bodies = Vec::new();
    for file in files {
        let text = fs::read_to_string(file).expect("the events can be read");
        let rows: Vec<serde_json::Value> = serde_json::from_str(&text).expect("the rows are JSON");
        for row in rows {
            // A body that is no JSON stands in its row as a text.
            if row["body"].is_object() || row["body"].is_array() {
                bodies.push(row["body"].to_string().into_bytes());
            }
        }
    }
    bodies
}

/// One body with so many events, as SendGrid sends them.
pub fn of_sendgrid(events: usize) -> Vec<u8> {
    let events: Vec<_> = (0..events)
        .map(|number| {
            let mut event = serde_json::json!({
                "email": format!("taro{number}@example.jp"),
                "timestamp": 1_769_994_300 + number,
                "smtp-id": format!("<news.{number}.98765@app7.news.example.com>"),
                "sg_event_id": format!("ZGVsaXZlcmVkLTAtMTIz{number:06}"),
                "sg_message_id": format!("14c5d75ce93.dfd.64b469.filter0001.{number}.0"),
                "category": ["news"],
            });
            let more = match number % 10 {
                4 => serde_json::json!({"event": "bounce", "type": "bounce", "status": "5.1.1",
                    "reason": "550 5.1.1 The email account that you tried to reach does not exist."}),
                _ => serde_json::json!({"event": "delivered", "response": "250 2.0.0 OK"}),
            };
            if let (Some(event), serde_json::Value::Object(more)) = (event.as_object_mut(), more) {
                event.extend(more);
            }
            event
        })
        .collect();
    serde_json::Value::from(events).to_string().into_bytes()
}
