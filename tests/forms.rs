//! The forms in which texts, hosts and bounces are taken.

#![allow(
    clippy::needless_borrows_for_generic_args,
    clippy::useless_vec,
    reason = "that each form is taken is what is tested"
)]

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use bounce_classifier::{
    AsBounce, Bounce, BounceReason, Classification, EnhancedStatusCode, Provider, ReplyCode,
    classify,
};

const TEXT: &str = "452 4.2.2 Mailbox full";

fn is_full(answer: Result<Classification, bounce_classifier::ClassifyError>) {
    assert_eq!(answer.unwrap().reason(), BounceReason::MAILBOX_FULL);
}

#[test]
fn text_is_taken_however_it_is_held() {
    is_full(classify(TEXT));
    is_full(classify(&TEXT));
    is_full(classify(&mut TEXT.to_owned()));
    is_full(classify(TEXT.to_owned()));
    is_full(classify(&TEXT.to_owned()));
    is_full(classify(TEXT.as_bytes()));
    is_full(classify(TEXT.as_bytes().to_vec()));
    is_full(classify(&TEXT.as_bytes().to_vec()));
    is_full(classify(b"452 4.2.2 Mailbox full"));
    is_full(classify(*b"452 4.2.2 Mailbox full"));
    is_full(classify(Box::<str>::from(TEXT)));
    is_full(classify(&Box::<[u8]>::from(TEXT.as_bytes())));
    is_full(classify(Rc::<str>::from(TEXT)));
    is_full(classify(&Arc::<str>::from(TEXT)));
    is_full(classify(Arc::<[u8]>::from(TEXT.as_bytes())));
    is_full(classify(Cow::Borrowed(TEXT)));
    is_full(classify(&Cow::<str>::Owned(TEXT.to_owned())));
    is_full(classify(Cow::Borrowed(TEXT.as_bytes())));
}

#[test]
fn bounces_and_codes_are_taken_as_they_are_and_by_reference() {
    let bounce = Bounce::new(TEXT);
    is_full(classify(bounce));
    is_full(classify(&bounce));
    is_full(bounce.classify());
    is_full(classify(Arc::new(bounce)));
    let status = EnhancedStatusCode::new(4, 2, 2).unwrap();
    is_full(classify(status));
    is_full(classify(&status));
    let reply = ReplyCode::new(421).unwrap();
    assert_eq!(classify(reply), classify(&reply));
    assert_eq!(classify(reply).unwrap().reply(), Some(reply));
}

#[test]
fn it_can_be_mapped_over_what_there_is() {
    [TEXT].iter().map(classify).for_each(is_full);
    [TEXT].into_iter().map(classify).for_each(is_full);
    vec![TEXT.to_owned()].iter().map(classify).for_each(is_full);
    [Bounce::new(TEXT)].iter().map(classify).for_each(is_full);
    TEXT.lines().map(classify).for_each(is_full);
}

#[test]
fn a_type_of_its_own_can_be_classified() {
    struct Event(u16, &'static str);

    impl AsBounce for Event {
        fn as_bounce(&self) -> Bounce<'_> {
            Bounce::new(self.1).reply(ReplyCode::from_u16(self.0))
        }
    }

    let event = Event(452, "Mailbox full");
    is_full(classify(&event));
    let reply = classify(event).unwrap().reply();
    assert_eq!(reply.map(ReplyCode::as_u16), Some(452));
}

#[test]
fn a_bounce_is_made_of_any_text() {
    let expected = Bounce::new(TEXT);
    assert_eq!(Bounce::from(TEXT), expected);
    assert_eq!(Bounce::from(&TEXT.to_owned()), expected);
    assert_eq!(Bounce::from(TEXT.as_bytes()), expected);
    assert_eq!(Bounce::from(b"452 4.2.2 Mailbox full"), expected);
    assert_eq!(Bounce::new(&Arc::<str>::from(TEXT)), expected);
    assert_eq!(Bounce::new(&Cow::Borrowed(TEXT)), expected);
    assert_eq!(Bounce::new(&TEXT), expected);
}

#[test]
fn a_host_is_taken_however_it_is_held() {
    const HOST: &str = "mx1.mail.icloud.com";
    let owned = Some(HOST.to_owned());
    let bytes = HOST.as_bytes().to_vec();
    let lossy = String::from_utf8_lossy(&bytes);
    let bounce = Bounce::new("452 4.2.2 Over quota");
    for bounce in [
        bounce.remote_mta(HOST),
        bounce.remote_mta(&HOST.to_owned()),
        bounce.remote_mta(HOST.as_bytes()),
        bounce.remote_mta(&bytes),
        bounce.remote_mta(b"mx1.mail.icloud.com"),
        bounce.remote_mta(&lossy),
        bounce.remote_mta(Some(HOST)),
        bounce.remote_mta(Some(HOST.as_bytes())),
        bounce.remote_mta(owned.as_ref()),
        bounce.remote_mta(owned.as_deref()),
        bounce.remote_mta(b"dns; mx1.mail.icloud.com (\xE9t\xE9)"),
    ] {
        let provider = classify(bounce).unwrap().provider();
        assert_eq!(provider, Some(Provider::Icloud), "{bounce:?}");
    }
    let unknown = bounce.remote_mta(None::<&str>);
    assert_eq!(unknown, bounce);
}

#[test]
fn a_bounce_is_shown_as_text() {
    let bounce = Bounce::new(b"552 bo\xEEte\npleine").remote_mta("mx.example.jp");
    let expected = r#"Bounce { text: "552 bo\xeete\npleine", reply: None, status: None, remote_mta: Some("mx.example.jp"), command: None }"#;
    assert_eq!(format!("{bounce:?}"), expected);
}
