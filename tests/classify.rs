//! What the answer holds, besides the reason.

use bounce_classifier::{
    AsBounce, Basis, Bounce, BounceKind, BounceReason, ClassifyError, EnhancedStatusCode,
    ReplyCode, RuleId, SmtpCommand, Strength, classify, classify_failure,
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
        whole.as_bounce(),
    ] {
        assert_eq!(bounce.text(), text.as_bytes());
    }
    assert_eq!(whole.stated_reply(), Some(reply(552)));
    assert_eq!(whole.stated_status(), Some(status(5, 2, 2)));
    assert_eq!(whole.stated_remote_mta(), Some(&b"mx.example.jp"[..]));
    assert_eq!(whole.stated_command(), Some(SmtpCommand::RcptTo));
    assert_eq!(whole.as_bounce(), whole);
    assert_eq!(Bounce::from(reply(552)).stated_reply(), Some(reply(552)));
    let from_status = Bounce::from(status(5, 2, 2));
    assert_eq!(from_status.stated_status(), Some(status(5, 2, 2)));
}

#[test]
fn commands_have_names_that_are_read_back() {
    let names: Vec<&str> = SmtpCommand::ALL
        .iter()
        .map(|command| command.as_str())
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
    for &command in SmtpCommand::ALL {
        assert_eq!(command.as_str().parse(), Ok(command));
        assert_eq!(
            format!("{command:>12}"),
            format!("{:>12}", command.as_str())
        );
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
fn the_strength_is_that_of_what_decided() {
    for (text, strength) in [
        ("550 xyzzy", Strength::Class),
        ("535 no", Strength::Exact),
        ("550 5.2.2 rejected", Strength::Exact),
        ("421 xyzzy", Strength::Weak),
        ("550 Access denied", Strength::Vague),
        ("552 over quota", Strength::Specific),
        ("552 mailbox full", Strength::Decisive),
    ] {
        let answer = classify(text).unwrap();
        assert_eq!(answer.strength(), strength, "{text:?}: {answer}");
    }
    assert!(Strength::ALL.is_sorted());
}

#[test]
fn a_runner_up_is_as_strong_as_what_decided() {
    for (text, reason, runner_up) in [
        (
            "550 over quota; user unknown",
            BounceReason::MAILBOX_FULL,
            Some(BounceReason::USER_UNKNOWN),
        ),
        // Two codes that both name a cause.
        (
            "556 5.2.2 xyzzy",
            BounceReason::MAILBOX_FULL,
            Some(BounceReason::DOMAIN_NOT_FOUND),
        ),
        // Weaker words, the same reason again, words around a quoted reply.
        (
            "550 mailbox full, access denied",
            BounceReason::MAILBOX_FULL,
            None,
        ),
        (
            "550 mailbox full, over quota",
            BounceReason::MAILBOX_FULL,
            None,
        ),
        (
            "No such user. The remote server said: 552 mailbox full",
            BounceReason::MAILBOX_FULL,
            None,
        ),
        ("550 5.2.2 xyzzy", BounceReason::MAILBOX_FULL, None),
        ("550 xyzzy", BounceReason::UNCLASSIFIED_HARD, None),
    ] {
        let answer = classify(text).unwrap();
        let told = (answer.reason(), answer.runner_up());
        assert_eq!(told, (reason, runner_up), "{text:?}: {answer}");
    }
}

#[test]
fn a_failure_is_always_answered() {
    let none = None::<ReplyCode>;
    for (text, stated, reason) in [
        ("", none, BounceReason::UNCLASSIFIED_SOFT),
        ("hello", none, BounceReason::UNCLASSIFIED_SOFT),
        ("250 2.0.0 Ok", none, BounceReason::UNCLASSIFIED_SOFT),
        ("354 go on", none, BounceReason::UNCLASSIFIED_SOFT),
        ("", Some(reply(250)), BounceReason::UNCLASSIFIED_SOFT),
        ("", Some(reply(450)), BounceReason::UNCLASSIFIED_SOFT),
        ("", Some(reply(550)), BounceReason::UNCLASSIFIED_HARD),
        ("", Some(reply(605)), BounceReason::UNCLASSIFIED_HARD),
        // What was read counts where what was stated says nothing.
        (
            "550 xyzzy",
            Some(reply(250)),
            BounceReason::UNCLASSIFIED_HARD,
        ),
        ("mailbox full", Some(reply(250)), BounceReason::MAILBOX_FULL),
    ] {
        let answer = classify_failure(Bounce::new(text).reply(stated));
        assert_eq!(answer.reason(), reason, "{text:?} {stated:?}: {answer}");
    }
    let answer = classify_failure(Bounce::new("250 Ok").status(status(5, 2, 2)));
    assert_eq!(answer.reason(), BounceReason::MAILBOX_FULL);
    assert_eq!(
        (answer.reply(), answer.status()),
        (None, Some(status(5, 2, 2)))
    );
    let answer = classify_failure(Bounce::new("5.1.1 xyzzy").status(status(2, 0, 0)));
    assert_eq!(answer.status(), Some(status(5, 1, 1)));
    assert!(answer.removes_address());
}

#[test]
fn parts_are_those_of_the_text_that_was_classified() {
    let text = "554 5.7.1 容量 [192.0.2.1] blocked using bl.spamcop.net";
    let answer = classify(text).unwrap();
    assert_eq!(answer.listed_in(text), Some("192.0.2.1"));
    assert_eq!(answer.listed_in(&text.to_owned()), Some("192.0.2.1"));
    assert_eq!(answer.listed_in(text.as_bytes()), Some(&b"192.0.2.1"[..]));
    assert!(answer.matched_in(text).unwrap().ends_with("blocked"));
    // Another text is too short, or would be cut within a character.
    assert_eq!(answer.listed_in("554"), None);
    assert_eq!(answer.listed_in(&format!("a{}", "容".repeat(40))), None);
    assert_eq!(classify("550 xyzzy").unwrap().matched_in("550 xyzzy"), None);
}

/// The ids are promised to be stable: a line may come to the file, but none may go.
#[test]
fn the_ids_of_the_rules_are_those_of_the_list() {
    let mut ids: Vec<&str> = RuleId::all().map(RuleId::as_str).collect();
    ids.sort_unstable();
    let listed: Vec<&str> = include_str!("rule_ids.txt").lines().collect();
    let gone: Vec<_> = listed.iter().filter(|id| !ids.contains(id)).collect();
    assert!(gone.is_empty(), "these ids are promised: {gone:?}");
    let new: Vec<_> = ids.iter().filter(|id| !listed.contains(id)).collect();
    assert!(
        new.is_empty(),
        "these are not in tests/rule_ids.txt yet: {new:?}"
    );
    assert_eq!(
        ids, listed,
        "the list is sorted, and each id stands there once"
    );
    for id in RuleId::all() {
        assert_eq!(id.as_str().parse(), Ok(id));
    }
    assert_eq!("unknown".parse(), Ok(RuleId::UNKNOWN));
    assert!("mailbox_full.".parse::<RuleId>().is_err());
}

#[test]
fn an_answer_is_shown_in_one_line() {
    let text = "450 4.7.1 Greylisted, please try again in 5 minutes (postgrey)\r\n450 4.7.1 more";
    let shown = classify(text).unwrap().to_string();
    let expected =
        "reason=greylisted kind=soft cause=greylisted_wait action=retry_later retry_after_s=300";
    assert!(shown.starts_with(expected), "{shown}");
    assert!(shown.ends_with(" reply=450 status=4.7.1"), "{shown}");
    assert_eq!(shown.lines().count(), 1);
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

/// A code that speaks of a sender, or of who logs in, keeps the address, whatever stands beside it.
#[test]
fn codes_of_others_keep_the_address() {
    for text in [
        "535 5.1.1",
        "535 user unknown",
        "550 5.7.8 no such user",
        "550 5.1.8 address does not exist",
        "550 5.7.26 mailbox not found",
    ] {
        let answer = classify(text).unwrap();
        assert!(!answer.removes_address(), "{text}: {answer}");
    }
    // Of a message or a mailbox, other codes say no more than the words.
    assert!(
        classify("550 5.7.1 user unknown")
            .unwrap()
            .removes_address()
    );
}
