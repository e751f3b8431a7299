//! Texts without a code that report success.

use bounce_classifier::{
    Bounce, BounceReason, ClassifyError, ReplyCode, classify, classify_failure,
};

const SUCCESS: ClassifyError = ClassifyError::NotABounce {
    reply: None,
    status: None,
};

#[test]
fn words_of_success_are_no_bounce() {
    for text in [
        "message accepted for delivery",
        "Delivered to mailbox",
        "Delivered",
        "delivered.",
        "OK: queued as 4F2A1B",
        "Queued mail for delivery",
        "mail accepted",
        "Message sent",
        "<taro@example.jp>: delivered to mailbox",
        "The message was successfully delivered to <taro@example.jp>",
        "配信が完了しました。",
        "送信済み",
    ] {
        assert_eq!(classify(text), Err(SUCCESS), "{text:?}");
        // Who knows better gets an answer.
        let failure = classify_failure(text);
        assert_eq!(
            failure.reason(),
            BounceReason::UNCLASSIFIED_SOFT,
            "{text:?}"
        );
    }
    assert_eq!(
        SUCCESS.to_string(),
        "not a bounce: the reply reports success"
    );
}

#[test]
fn a_bounce_that_has_these_words_is_one() {
    for text in [
        "was delivered to mx.example.jp but refused by the next host",
        "Your message could not be delivered",
        "not delivered",
        "Message not accepted for delivery",
        "The message was never delivered to mailbox",
        "couldn't be delivered",
        "Undelivered mail",
        "Message accepted for delivery, later bounced",
        "Message accepted for delivery. The mailbox is full",
        "Delivered-To: taro@example.jp\nSubject: hello",
        "delivered to mailbox: user unknown",
        "queued as 4F2A, delivery failed",
        "Message sent, but the recipient's host did not take it",
        "Message queued for 4 days, still trying",
        "配信が完了しませんでした。",
        "メールは配信されませんでした。送信済みの内容は以下のとおりです",
        "550 Message accepted for delivery",
        "450 delivered",
        "5.0.0 delivered",
    ] {
        assert!(classify(text).is_ok(), "{text:?}: {:?}", classify(text));
    }
    // In a longer text the words may be those of the message itself.
    let long = format!("Your parcel was delivered. {}", "la ".repeat(100));
    assert!(classify(&long).is_ok());
}

#[test]
fn what_says_nothing_is_not_recognised() {
    for text in ["hello", "0", "ok", "x"] {
        let answer = classify(text).unwrap();
        assert_eq!(answer.reason(), BounceReason::UNCLASSIFIED_SOFT, "{text:?}");
    }
}

#[test]
fn a_code_of_success_beside_an_error_is_not_the_answer() {
    for text in [
        "Temporary error 249",
        "SMTP failure: 250",
        "code 354 was expected, and \"250 Ok\" came",
        "Exception: 220 mx.example.com ESMTP",
        "エラー: 250",
    ] {
        let answer = classify(text).unwrap();
        assert_eq!(answer.reason(), BounceReason::UNCLASSIFIED_SOFT, "{text:?}");
    }
    for text in [
        "250 2.0.0 Ok: queued as 4F2A",
        "354 Go ahead",
        "250 2.1.5 Ok",
    ] {
        assert!(classify(text).is_err(), "{text:?}");
    }
    // What the caller states is the answer.
    let stated = Bounce::new("250 no error").reply(ReplyCode::new(250).unwrap());
    assert!(classify(stated).is_err());
}
