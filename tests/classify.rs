//! What the answer holds, besides the reason.

use bounce_classifier::{
    Basis, Bounce, BounceKind, BounceReason, ClassifyError, EnhancedStatusCode, ReplyCode,
    SmtpCommand, classify,
};

fn reply(code: u16) -> ReplyCode {
    ReplyCode::from_u16(code).unwrap()
}

fn status(class: u8, subject: u16, detail: u16) -> EnhancedStatusCode {
    EnhancedStatusCode::from_parts(class, subject, detail).unwrap()
}

#[test]
fn nothing_to_classify() {
    for text in ["", " ", "\r\n\t \u{3000}", "\u{200b}"] {
        assert_eq!(
            classify(text),
            Err(ClassifyError::NothingToClassify),
            "{text:?}"
        );
    }
    assert_eq!(
        classify(Bounce::default()),
        Err(ClassifyError::NothingToClassify)
    );
}

#[test]
fn punctuation_is_something_to_classify() {
    for text in ["?!", "\r\n***\r\n"] {
        let answer = classify(text).unwrap();
        assert_eq!(answer.reason(), BounceReason::UNCLASSIFIED_SOFT, "{text:?}");
    }
}

#[test]
fn a_bounce_holds_what_it_is_made_from() {
    let text = "552 5.2.2 Mailbox full";
    let (string, bytes) = (String::from(text), text.as_bytes().to_vec());
    let whole = Bounce::new(text)
        .reply(reply(552))
        .status(status(5, 2, 2))
        .remote_mta("mx.example.jp")
        .command(SmtpCommand::RcptTo);
    for bounce in [
        Bounce::from(text),
        Bounce::from(&string),
        Bounce::from(text.as_bytes()),
        Bounce::from(&bytes),
        Bounce::from(&whole),
    ] {
        assert_eq!(bounce.text(), text.as_bytes());
    }
    assert_eq!(whole.stated_reply(), Some(reply(552)));
    assert_eq!(whole.stated_status(), Some(status(5, 2, 2)));
    assert_eq!(whole.stated_remote_mta(), Some("mx.example.jp"));
    assert_eq!(whole.stated_command(), Some(SmtpCommand::RcptTo));
    assert_eq!(Bounce::from(&whole), whole);
    assert_eq!(Bounce::from(reply(552)).stated_reply(), Some(reply(552)));
    let from_status = Bounce::from(status(5, 2, 2));
    assert_eq!(from_status.stated_status(), Some(status(5, 2, 2)));
}

#[test]
fn commands_have_names_that_are_read_back() {
    let names: Vec<&str> = SmtpCommand::ALL
        .iter()
        .map(|command| command.code())
        .collect();
    assert_eq!(
        names,
        [
            "CONNECT",
            "EHLO",
            "STARTTLS",
            "AUTH",
            "MAIL FROM",
            "RCPT TO",
            "DATA",
            "END OF DATA"
        ]
    );
    for command in SmtpCommand::ALL {
        assert_eq!(command.code().parse(), Ok(command));
        assert_eq!(format!("{command:>12}"), format!("{:>12}", command.code()));
    }
}

#[test]
fn success_is_no_bounce() {
    for (text, code, enhanced) in [
        ("250 2.1.5 Ok", Some(250), Some((2, 1, 5))),
        ("250 2.1.0 Sender ok", Some(250), Some((2, 1, 0))),
        ("250 OK, queued as 4F2A", Some(250), None),
        ("2.0.0 Message accepted", None, Some((2, 0, 0))),
        (
            "354 Start mail input; end with <CRLF>.<CRLF>",
            Some(354),
            None,
        ),
        ("220 mx.example.jp ESMTP", Some(220), None),
    ] {
        let expected = ClassifyError::NotABounce {
            reply: code.map(reply),
            status: enhanced.map(|(class, subject, detail)| status(class, subject, detail)),
        };
        assert_eq!(classify(text), Err(expected), "{text:?}");
    }
}

#[test]
fn words_can_contradict_success() {
    let answer = classify("250 Ok, but the mailbox is full").unwrap();
    assert_eq!(answer.reason(), BounceReason::MAILBOX_FULL);
}

#[test]
fn the_basis_is_what_decided() {
    for (text, reason, basis) in [
        (
            "550 5.1.1 User unknown",
            BounceReason::USER_UNKNOWN,
            Basis::Words,
        ),
        (
            "550 5.2.2 rejected",
            BounceReason::MAILBOX_FULL,
            Basis::EnhancedStatusCode,
        ),
        ("535 no", BounceReason::RELAY_DENIED, Basis::ReplyCode),
        ("550 xyzzy", BounceReason::UNCLASSIFIED_HARD, Basis::Class),
        ("450 xyzzy", BounceReason::UNCLASSIFIED_SOFT, Basis::Class),
        ("xyzzy", BounceReason::UNCLASSIFIED_SOFT, Basis::Class),
    ] {
        let answer = classify(text).unwrap();
        assert_eq!(
            (answer.reason(), answer.basis()),
            (reason, basis),
            "{text:?}: {answer:?}"
        );
        assert_eq!(
            answer.matched().is_some(),
            basis == Basis::Words,
            "{text:?}"
        );
    }
}

#[test]
fn the_matched_words_are_those_that_decided() {
    for (text, words) in [
        ("552 Sorry, the mailbox is full.", "mailbox is full"),
        (
            "550-5.1.1 no such\r\n550 5.1.1 user here",
            "no such\r\n550 5.1.1 user",
        ),
        ("550 メールボックスの容量を超えています。", "容量を超え"),
        ("550 bo\u{ee}te pleine", "bo\u{ee}te pleine"),
    ] {
        let answer = classify(text).unwrap();
        let matched = text.get(answer.matched().unwrap()).unwrap();
        assert!(
            matched.contains(words) || words.contains(matched),
            "{text:?}: {matched:?}"
        );
    }
}

#[test]
fn of_words_that_begin_alike_the_longest_run_is_the_match() {
    // The words between may be long, and what is no word is read past.
    for length in [1, 250, 1000] {
        let words = format!("mailbox storage full, {} full", "x".repeat(length));
        let text = format!("552 {words}");
        let answer = classify(&text).unwrap();
        assert_eq!(answer.reason(), BounceReason::MAILBOX_FULL);
        let matched = text.get(answer.matched().unwrap());
        assert_eq!(matched, Some(words.as_str()), "{length}");
    }
}

#[test]
fn an_exact_reply_code_counts_before_vague_words() {
    for text in [
        "530 Access denied",
        "535 Error: command not recognized",
        "535 try again later",
    ] {
        let answer = classify(text).unwrap();
        assert_eq!(
            (answer.reason(), answer.basis()),
            (BounceReason::RELAY_DENIED, Basis::ReplyCode),
            "{text}"
        );
    }
}

#[test]
fn the_class_of_the_reply_counts_before_that_of_the_status() {
    let hard = classify("550 4.1.1 User unknown").unwrap();
    assert_eq!(hard.reason(), BounceReason::USER_UNKNOWN);
    let soft = classify("450 5.1.1 User unknown").unwrap();
    assert_eq!(soft.reason(), BounceReason::ACCOUNT_SUSPENDED);
    assert_eq!(soft.kind(), BounceKind::Soft);
}

#[test]
fn the_stage_matters_for_japanese_carriers() {
    let text = "550 Unknown user taro@docomo.ne.jp";
    for (host, command, reason) in [
        (
            Some("mfsmax.docomo.ne.jp"),
            Some(SmtpCommand::EndOfData),
            BounceReason::POLICY_REJECTED,
        ),
        (
            Some("lsean.ezweb.ne.jp."),
            Some(SmtpCommand::EndOfData),
            BounceReason::POLICY_REJECTED,
        ),
        (
            Some("mfsmax.docomo.ne.jp"),
            Some(SmtpCommand::RcptTo),
            BounceReason::USER_UNKNOWN,
        ),
        (
            Some("mx.example.jp"),
            Some(SmtpCommand::EndOfData),
            BounceReason::USER_UNKNOWN,
        ),
        (
            Some("notdocomo.ne.jp"),
            Some(SmtpCommand::EndOfData),
            BounceReason::USER_UNKNOWN,
        ),
        (None, None, BounceReason::USER_UNKNOWN),
    ] {
        let bounce = Bounce::new(text).remote_mta(host).command(command);
        assert_eq!(
            classify(bounce).unwrap().reason(),
            reason,
            "{host:?} {command:?}"
        );
    }
    let told = "host mfsmax.docomo.ne.jp[203.0.113.5] said: 550 Unknown user taro@docomo.ne.jp (in reply to end of DATA command)";
    assert_eq!(
        classify(told).unwrap().reason(),
        BounceReason::POLICY_REJECTED
    );
}

#[test]
fn results_are_small() {
    assert!(size_of::<bounce_classifier::Classification>() <= 80);
    assert!(size_of::<ClassifyError>() <= 16);
}

#[test]
fn bytes_that_are_not_utf8_are_read() {
    assert_eq!(
        classify(&b"552 Bo\xEEte aux lettres pleine"[..])
            .unwrap()
            .reason(),
        BounceReason::MAILBOX_FULL
    );
    assert!(classify(&b"550 \xFF\xFE\x80"[..]).is_ok());
}

#[cfg(feature = "serde")]
#[test]
fn the_answer_can_be_written() {
    let answer = classify("552 5.2.2 Mailbox full").unwrap();
    let written = serde_json::to_value(answer).unwrap();
    let expected = serde_json::json!({
        "reason": "mailbox_full",
        "kind": "soft",
        "cause": "over_quota",
        "action": "retry_later",
        "removes_address": false,
        "retry_after_s": null,
        "provider": null,
        "blocklist": null,
        "listed": null,
        "basis": "words",
        "rule": answer.rule(),
        "matched": {"start": 10, "end": 22},
        "reply": 552,
        "status": "5.2.2",
    });
    assert_eq!(written, expected);
}

#[test]
fn what_is_temporary_around_a_quoted_reply_does_not_soften_it() {
    let quoted = "Delivery is temporarily delayed. The remote server said: 550 5.1.1 User unknown";
    assert_eq!(
        classify(quoted).unwrap().reason(),
        BounceReason::USER_UNKNOWN
    );
    let inside = "The remote server said: 550 5.1.1 User unknown temporarily";
    assert_eq!(
        classify(inside).unwrap().reason(),
        BounceReason::ACCOUNT_SUSPENDED
    );
}
