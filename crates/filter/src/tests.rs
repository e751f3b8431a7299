//! What cannot be seen from outside.

use bounce_classifier::Language;

use crate::answers::Answers;
use crate::filter;

#[test]
fn usual_lines_are_copied_without_allocating() {
    let row = r#"{"id":"\u3042","reply":550,"status":"5.7.1","diagnostic":"Client host [192.0.2.1] blocked using zen.spamhaus.org","remote_mta":"mx.example.jp","command":"RCPT TO"}
"#;
    let allocations = |rows: usize| {
        let input = row.repeat(rows);
        allocation_counter::measure(|| {
            let mut answers = Answers::new(None, Language::English, 1);
            // So much is there from the beginning that it need not grow.
            let mut out = Vec::with_capacity(rows << 12);
            let copied = filter::piece(input.as_bytes(), &mut out, &mut answers, false);
            assert!(copied.is_ok());
        })
        .count_total
    };
    let (few, many) = (allocations(10), allocations(1000));
    assert_eq!(few, many);
    assert!(few > 0, "nothing was counted");
}
