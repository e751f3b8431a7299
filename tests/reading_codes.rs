//! Which codes are read out of what people really have.

use bounce_classifier::{
    Basis, Bounce, BounceReason, Classification, EnhancedStatusCode, Provider, ReplyCode,
    SmtpCommand, classify,
};

fn codes(text: &str) -> (Option<u16>, Option<String>) {
    let answer = classify(text).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    shown(&answer)
}

fn shown(answer: &Classification) -> (Option<u16>, Option<String>) {
    (
        answer.reply().map(ReplyCode::as_u16),
        answer.status().map(|status| status.to_string()),
    )
}

/// Holds every text against the codes that it states; lists all that differ.
fn check(cases: &[(&str, Option<u16>, Option<&str>)]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|&(text, reply, status)| {
            let read = codes(text);
            let stated = (reply, status.map(str::to_owned));
            (read != stated).then(|| format!("{text:?}\n  states {stated:?}, read {read:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn plain_replies() {
    check(&[
        ("550 5.1.1 User unknown", Some(550), Some("5.1.1")),
        ("550 User unknown", Some(550), None),
        ("5.1.1 User unknown", None, Some("5.1.1")),
        ("  450   4.2.1   busy", Some(450), Some("4.2.1")),
        ("550-5.1.1 User unknown", Some(550), Some("5.1.1")),
        ("550", Some(550), None),
        ("550\r\n", Some(550), None),
        ("554 554 5.7.0 Header error", Some(554), Some("5.7.0")),
        ("550 #5.1.0 Address rejected", Some(550), Some("5.1.0")),
        ("550 [5.7.1] Rejected", Some(550), Some("5.7.1")),
        ("571 Rejected", Some(571), None),
        ("User unknown", None, None),
    ]);
}

#[test]
fn replies_of_several_lines() {
    check(&[
        (
            "550-5.1.1 The account that you tried\r\n550 5.1.1 to reach does not exist",
            Some(550),
            Some("5.1.1"),
        ),
        ("550-The mailbox\n550-is\n550 full", Some(550), None),
        (
            "550-5.7.26 Unauthenticated mail from 550-5.7.26 example.com is not 550 5.7.26 accepted",
            Some(550),
            Some("5.7.26"),
        ),
        (
            "452-4.2.2 over quota 452-4.2.2 please 452 4.2.2 try later",
            Some(452),
            Some("4.2.2"),
        ),
    ]);
}

#[test]
fn wrapped_replies() {
    check(&[
        ("smtp; 550 5.1.1 User unknown", Some(550), Some("5.1.1")),
        ("SMTP;550 User unknown", Some(550), None),
        ("x-unix; 5.1.1 no such user", None, Some("5.1.1")),
        (
            "host mx.example.jp[192.0.2.1] said: 550-5.7.26 Unauthenticated (in reply to end of DATA command)",
            Some(550),
            Some("5.7.26"),
        ),
        (
            "SMTP error from remote mail server after RCPT TO:<taro@example.jp>: host mx.example.jp [192.0.2.1]: 550 no such user",
            Some(550),
            None,
        ),
        (
            "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound'",
            Some(550),
            Some("5.1.10"),
        ),
        (
            "Remote server returned \"554 5.7.1 no\"",
            Some(554),
            Some("5.7.1"),
        ),
        (
            "sorry, no mailbox here by that name. (#5.1.1)",
            None,
            Some("5.1.1"),
        ),
        (
            "<mx.example.jp #5.1.1 smtp; 550 5.1.1 User unknown>",
            Some(550),
            Some("5.1.1"),
        ),
        (
            "(reason: 550 5.1.1 <taro@example.jp>... User unknown)",
            Some(550),
            Some("5.1.1"),
        ),
        (
            "192.0.2.1 does not like recipient.\nRemote host said: 553 no\nGiving up on 192.0.2.1.",
            Some(553),
            None,
        ),
        (
            "SMTP error from remote mail server after end of data: 552 Message exceeds 25 megs",
            Some(552),
            None,
        ),
        (
            "SMTP error from remote mail server after pipelined end of data: 554 Messages like this are spam",
            Some(554),
            None,
        ),
        (
            "LMTP error after DATA: 452 Mails over quota",
            Some(452),
            None,
        ),
        (
            "SMTP error from remote mail server after initial connection: 421 Connections from you are limited",
            Some(421),
            None,
        ),
        (
            "Net::SMTPFatalError (552 Message too large)",
            Some(552),
            None,
        ),
        ("rejected: '552 Message too large'", Some(552), None),
        ("Failed: 450 Recipient limit", Some(450), None),
        ("Réponse : 552 Message trop gros", Some(552), None),
        ("too many at once (500 messages per hour)", None, None),
        ("at most: 500 messages", None, None),
        ("the limit (250 message limit) is reached", None, None),
        (
            "Remote_host_said:_550_5.1.1_User_unknown/",
            Some(550),
            Some("5.1.1"),
        ),
        (
            "ERROR_CODE :550, ERROR_CODE :5.2.2 Mailbox full",
            Some(550),
            Some("5.2.2"),
        ),
        (
            "with the following error message: [554 5.4.6 Hop count exceeded]",
            Some(554),
            Some("5.4.6"),
        ),
        ("The response was: 550 5.1.1 no", Some(550), Some("5.1.1")),
        (
            "Status: 5.1.1\nDiagnostic-Code: smtp; 550 no",
            Some(550),
            Some("5.1.1"),
        ),
        ("server responded with code 550", Some(550), None),
        (
            "450 4.3.0 mx.example.jp responded with 192.0.2.1 550 5.1.1 User unknown",
            Some(550),
            Some("5.1.1"),
        ),
        (
            "450 4.3.0 mx.example.jp said (mx2.example.jp) 550 5.1.1 User unknown",
            Some(550),
            Some("5.1.1"),
        ),
    ]);
}

/// What stands before a reply as often as not.
const PREFIXES: [&str; 16] = [
    " ",
    "\t",
    "\r\n",
    "smtp; ",
    "SMTP;",
    "<a@example.jp>: ",
    "<a@example.jp>... ",
    "host mx.example.jp[192.0.2.1] said: ",
    "Remote host said: ",
    "The response was: ",
    "Diagnostic-Code: smtp; ",
    "(",
    "[",
    "\"",
    "mx.example.jp (192.0.2.1)\r\n",
    "Delivery failed\r\n",
];

#[test]
fn what_stands_before_a_reply_does_not_matter() {
    let replies = [
        "450 Recipient rejected",
        "450 Recipients refused",
        "550 Message refused",
        "550 Messages from 192.0.2.1 were not sent",
        "550 Email address unknown",
        "421 Connection refused",
        "500 Line too long",
        "421 Time-out",
        "554 Hops exceeded",
        "571 Rejected",
        "550 件名が正しくありません",
        "550 通信エラー",
    ];
    for reply in replies {
        for prefix in PREFIXES {
            let text = format!("{prefix}{reply}");
            let code: u16 = reply[..3].parse().unwrap();
            assert_eq!(codes(&text), (Some(code), None), "{text}");
        }
    }
}

#[test]
fn a_temporary_reply_keeps_the_address_wherever_it_stands() {
    for text in [
        " 450 Recipient rejected",
        "smtp; 450 Recipient unknown",
        "<a@example.jp>: 450 Recipient unknown",
        "Delivery failed\r\n450 Recipient unknown",
        "host mx.example.jp[192.0.2.1] said: 450 Recipient address rejected: User unknown (in reply to RCPT TO command)",
    ] {
        let answer = classify(text).unwrap();
        assert_eq!(
            answer.reason(),
            BounceReason::ACCOUNT_SUSPENDED,
            "{text}: {answer:?}"
        );
    }
    assert!(classify("smtp; 250 Message accepted for delivery").is_err());
}

#[test]
fn the_innermost_reply_wins() {
    check(&[
        (
            "550 5.1.351 Remote server returned unknown recipient -> 554 5.7.1 Relay access denied",
            Some(554),
            Some("5.7.1"),
        ),
        (
            "Server at a.example returned '550 5.4.312 Message expired' Server at b.example (192.0.2.1) returned '450 4.4.312 DNS query failed'",
            Some(450),
            Some("4.4.312"),
        ),
        (
            "550 5.0.350 Remote server returned an error -> 552 5.2.2 mailbox full",
            Some(552),
            Some("5.2.2"),
        ),
        (
            "Message expired (last error: 452 4.2.2 out of storage)",
            Some(452),
            Some("4.2.2"),
        ),
        (
            ">>> DATA <<< 553 SPF fail 550 5.1.1 taro@example.jp... User unknown <<< 503 RCPT first",
            Some(553),
            Some("5.1.1"),
        ),
    ]);
}

#[test]
fn a_quoted_reply_without_codes_has_those_around_it() {
    check(&[
        (
            "550 5.1.1 The remote server said: no such user",
            Some(550),
            Some("5.1.1"),
        ),
        (
            "550 5.1.1 The first host said: the second host said: no such user",
            Some(550),
            Some("5.1.1"),
        ),
    ]);
}

#[test]
fn numbers_that_are_no_codes() {
    check(&[
        ("greylisted, try again in 450 seconds", None, None),
        ("Greylisted: 450 seconds", None, None),
        ("Greylisted: 450 \t SECONDS", None, None),
        ("TIMEOUT (300 SECONDS) - CLOSING CONNECTION", None, None),
        ("limit: 500 messages per hour", None, None),
        ("a message with 450 recipients", None, None),
        ("450秒後に再送してください", None, None),
        ("1時間に500通までです", None, None),
        ("relay mx1.example.jp:550 rejected", None, None),
        (
            "connect to 192.0.2.1[192.0.2.1]:587: Connection refused",
            None,
            None,
        ),
        (
            "connect to mx.example.jp[5.1.1.4]:25: Connection timed out",
            None,
            None,
        ),
        ("message size 550 bytes exceeds size limit 500", None, None),
        ("4.16.5.1 is listed", None, None),
        ("mail from 550.example.jp rejected", None, None),
        ("see http://example.jp/550/5.1.1 for help", None, None),
        ("<550@example.jp> is unknown", None, None),
        ("at 12:550:33 on 5/25/2018", None, None),
        ("Exim 4.2.1 is not available", None, None),
        ("version 5.1.1 rejected", None, None),
        ("queue id 550A3 rejected", None, None),
        ("call 1-800-555-1234", None, None),
        ("550.5 is no code", None, None),
        ("650 is out of range", None, None),
        ("mailbox has 500 messages, limit 450", None, None),
        ("sent 2024-05-04 at 500%", None, None),
    ]);
}

#[test]
fn what_the_caller_states_comes_first() -> Result<(), Box<dyn std::error::Error>> {
    let bounce = Bounce::new("550 5.1.1 no")
        .reply(ReplyCode::new(452)?)
        .status("4.2.2".parse::<bounce_classifier::EnhancedStatusCode>()?);
    assert_eq!(shown(&classify(bounce)?), (Some(452), Some("4.2.2".into())));

    let only_reply = Bounce::new("550 5.1.1 no").reply(ReplyCode::new(452)?);
    assert_eq!(
        shown(&classify(only_reply)?),
        (Some(452), Some("5.1.1".into()))
    );
    Ok(())
}

/// Mailgun's codes, for what it holds back itself.
#[test]
fn codes_above_599_can_be_stated_and_are_permanent() -> Result<(), Box<dyn std::error::Error>> {
    for code in [605, 607] {
        let reply = ReplyCode::new(code)?;
        let answer = classify(reply)?;
        assert_eq!(answer.reason(), BounceReason::UNCLASSIFIED_HARD);
        assert_eq!(answer.reply(), Some(reply));
        assert!(!answer.removes_address());
        // The words count as they do behind a code of a standard.
        let full = Bounce::new("mailbox full").reply(reply);
        assert_eq!(classify(full)?.reason(), BounceReason::MAILBOX_FULL);
        let unknown = Bounce::new("No such user here").reply(reply);
        assert!(classify(unknown)?.removes_address());
    }
    // In a text it is a number like any other.
    assert_eq!(classify("607 Mailbox full")?.reply(), None);
    Ok(())
}

#[test]
fn a_stated_status_that_says_nothing_yields() -> Result<(), Box<dyn std::error::Error>> {
    let text = "550 5.4.1 [taro@example.jp]: Recipient address rejected: Access denied [AA1.prod.protection.outlook.com]";
    let stated = |status: &str| -> Result<_, Box<dyn std::error::Error>> {
        let status: EnhancedStatusCode = status.parse()?;
        Ok(classify(Bounce::new(text).status(status))?)
    };
    // Microsoft's 5.4.1 means that the directory does not have the recipient.
    let answer = stated("5.0.0")?;
    assert_eq!(shown(&answer), (Some(550), Some("5.4.1".into())));
    assert_eq!(answer.reason(), BounceReason::USER_UNKNOWN);
    assert_eq!(classify(text)?.reason(), BounceReason::USER_UNKNOWN);
    // One that says something stays, and so does one of another class.
    assert_eq!(shown(&stated("5.7.1")?).1.as_deref(), Some("5.7.1"));
    assert_eq!(shown(&stated("4.0.0")?).1.as_deref(), Some("4.0.0"));
    // A reply code that is stated alone leaves the status to the text.
    let answer = classify(Bounce::new(text).reply(ReplyCode::new(554)?))?;
    assert_eq!(shown(&answer), (Some(554), Some("5.4.1".into())));
    assert_eq!(answer.reason(), BounceReason::USER_UNKNOWN);
    // What is stated and what is read may both say nothing.
    let answer = classify(Bounce::new("550 5.0.0 no").status(EnhancedStatusCode::new(5, 0, 0)?))?;
    assert_eq!(shown(&answer).1.as_deref(), Some("5.0.0"));
    Ok(())
}

#[test]
fn a_decorated_remote_mta_is_the_same_host() {
    for host in [
        "mfsmax.docomo.ne.jp",
        "MFSMAX.DOCOMO.NE.JP",
        "mfsmax.docomo.ne.jp.",
        " mfsmax.docomo.ne.jp ",
        "dns; mfsmax.docomo.ne.jp",
        "mfsmax.docomo.ne.jp[192.0.2.1]:25",
        "mfsmax.docomo.ne.jp (192.0.2.1)",
    ] {
        let bounce = Bounce::new("550 Unknown user taro@docomo.ne.jp")
            .remote_mta(host)
            .command(bounce_classifier::SmtpCommand::EndOfData);
        let answer = classify(bounce).unwrap();
        // What docomo refuses after the whole message is the recipient's own filter.
        assert_eq!(answer.reason(), BounceReason::POLICY_REJECTED, "{host}");
        assert_eq!(answer.provider(), Some(Provider::Docomo), "{host}");
        assert!(!answer.removes_address(), "{host}");
    }
}

/// Which of two reasons an answer has tells whether a quoted reply began between the two: what stands
/// inside one counts more.
#[test]
fn a_quoted_reply_begins_behind_a_mark() {
    let is_quoted = |text: &str| match classify(text).unwrap().reason() {
        BounceReason::USER_UNKNOWN => true,
        BounceReason::MAILBOX_FULL => false,
        other => panic!("{text:?}: {other}"),
    };
    for between in [
        ":",
        " '",
        " \"",
        " `",
        " [",
        " <",
        ".:",
        "\n[",
        " - [",
        " > [",
        " <mx.example.jp>: ",
        " 192.0.2.1: ",
        "：",
    ] {
        let text = format!("over quota, the remote host said{between}user unknown");
        assert!(is_quoted(&text), "{text:?}");
    }
    for between in [
        " ", ", ", "; ", ". [", "! [", "? [", "... ", "\n\n[", "\n\r\n[", " that: ", " /: ",
        " è: ", " -> ",
    ] {
        let text = format!("over quota, the remote host said{between}user unknown");
        assert!(!is_quoted(&text), "{text:?}");
    }
    // A transcript quotes the first line that the server said, unless a reply was read before.
    assert!(is_quoted("over quota\n>>> DATA\n<<< user unknown"));
    assert!(is_quoted(
        "over quota\n<<< user unknown\n<<< relaying denied"
    ));
    assert!(!is_quoted("552 over quota\n<<< user unknown"));
    assert!(!is_quoted("over quota\n<< user unknown"));
}

#[test]
fn a_number_behind_words_is_no_code() {
    check(&[
        ("over quota, as the host said before 550 times", None, None),
        ("mailbox full, error codes like 550 come again", None, None),
        ("expected 250, which did not come: mailbox full", None, None),
        (
            "expected code 250 but got 552 mailbox full",
            Some(552),
            None,
        ),
        (
            "Expected response code 250 but got code \"550\", with message \"550 5.1.1 User unknown\"",
            Some(550),
            Some("5.1.1"),
        ),
    ]);
}

#[test]
fn punctuation_of_any_width_stands_before_a_code() {
    check(&[
        ("Delivery failed. 550 User unknown", Some(550), None),
        ("Delivery failed.550 User unknown", None, None),
        ("配信できませんでした。 550 宛先不明", Some(550), None),
        ("サーバーの返答：550 宛先不明", Some(550), None),
        ("配信できません、 550 宛先不明", None, None),
        ("version 1.550 of the mailbox is full", None, None),
    ]);
}

#[test]
fn words_are_read_wherever_they_stand() {
    // Texts are taken 64 bytes at a time; words may go on from one block to the next.
    for count in 0..140 {
        for words in [
            "mailbox full",
            "mapiexceptionshutoffquotaexceeded",
            "Postfach überfüllt",
        ] {
            let text = format!("{}{words}", "-".repeat(count));
            let answer = classify(&text).unwrap();
            assert_eq!(answer.reason(), BounceReason::MAILBOX_FULL, "{text}");
            let text = format!("{} {words} {}", "+".repeat(count), "x ".repeat(count));
            let answer = classify(&text).unwrap();
            assert_eq!(answer.reason(), BounceReason::MAILBOX_FULL, "{text}");
        }
    }
}

#[test]
fn an_ellipsis_ends_no_sentence_and_an_empty_line_does() {
    let basis = |text: &str| classify(text).unwrap().basis();
    assert_eq!(basis("550 mailbox... full"), Basis::Words);
    for text in [
        "550 mailbox. Full",
        "550 mailbox\n\nfull",
        "550 mailbox\r\n\r\nfull",
    ] {
        assert_ne!(basis(text), Basis::Words, "{text:?}");
    }
}

#[test]
fn escapes_of_programs_are_white_space() {
    check(&[
        (
            "over quota\\n550 5.1.1 User unknown",
            Some(550),
            Some("5.1.1"),
        ),
        ("over quota\\r\\n550 User unknown", Some(550), None),
        ("User id=20550 is unknown", None, None),
        ("550=20User unknown", Some(550), None),
    ]);
    for text in [
        "550 user\\tunknown",
        "550 USER\\TUNKNOWN",
        "550 user\\r\\nunknown",
        "550 user&nbsp;unknown",
        "550 user=20unknown",
        "550 user=20=20unknown",
        "550 &lt;user unknown&gt;",
        "550 user\\u0020unknown",
        "550 user\\x20unknown",
        "550 \u{1b}[1;31muser\u{1b}[0m unknown",
        "550 #033[31muser #033[Kunknown",
        "550 \\x1b[31muser \\033[0munknown",
        "550 ^[[31muser ^[[munknown",
        "550 \\u003cuser unknown",
        "550 user\u{a0}unknown",
        "550 user\u{3000}unknown",
    ] {
        let answer = classify(text).unwrap();
        assert_eq!(answer.reason(), BounceReason::USER_UNKNOWN, "{text}");
        assert!(
            answer
                .matched_in(text)
                .unwrap()
                .to_lowercase()
                .ends_with("unknown")
        );
    }
}

/// Letters outside ASCII are the same however a program on the way has written them.
#[test]
fn escapes_of_programs_are_letters() {
    let escaped = |text: &str, escape: &dyn Fn(char) -> String| -> String {
        let written = |c: char| {
            if c.is_ascii() {
                c.to_string()
            } else {
                escape(c)
            }
        };
        text.chars().map(written).collect()
    };
    let of_bytes = |c: char, escape: &dyn Fn(u8) -> String| -> String {
        c.to_string().bytes().map(escape).collect()
    };
    type Escape<'e> = &'e dyn Fn(char) -> String;
    let escapes: [Escape<'_>; 14] = [
        &|c| format!("\\u{:04x}", u32::from(c)),
        &|c| format!("\\u{{{:X}}}", u32::from(c)),
        &|c| format!("&#{};", u32::from(c)),
        &|c| format!("&#x{:x};", u32::from(c)),
        &|c| of_bytes(c, &|byte| format!("={byte:02X}")),
        &|c| of_bytes(c, &|byte| format!("\\x{byte:02x}")),
        &|c| of_bytes(c, &|byte| format!("\\{byte:o}")),
        &|c| of_bytes(c, &|byte| format!("%{byte:02X}")),
        // Escaped once more, as in JSON that holds what another program wrote.
        &|c| format!("\\\\u{:04x}", u32::from(c)),
        &|c| of_bytes(c, &|byte| format!("\\\\x{byte:02x}")),
        &|c| of_bytes(c, &|byte| format!("\\\\{byte:o}")),
        // Lines that are broken inside a character.
        &|c| {
            format!(
                "={}",
                of_bytes(c, &|byte| format!("={byte:02X}=\n")).trim_matches(['=', '\n'])
            )
        },
        // UTF-8 that was read as ISO 8859-1, and again.
        &|c| of_bytes(c, &|byte| char::from(byte).to_string()),
        &|c| {
            let once = of_bytes(c, &|byte| char::from(byte).to_string());
            once.bytes().map(char::from).collect()
        },
    ];
    for text in [
        "552 Das Postfach des Empfängers ist überfüllt",
        "550 boîte aux lettres désactivée",
        "550 Почтовый ящик не существует",
        "552 メールボックスの容量が超過しています",
        "550 用户不存在",
        "550 사용자를 찾을 수 없습니다",
    ] {
        let plain = classify(text).unwrap();
        assert_eq!(plain.basis(), Basis::Words, "{text}");
        for escape in escapes {
            let escaped = escaped(text, escape);
            let answer = classify(&escaped).unwrap();
            assert_eq!(answer.rule(), plain.rule(), "{escaped}");
            assert!(answer.matched_in(&escaped).is_some(), "{escaped}");
        }
    }
    // Quoted-printable breaks lines inside words, and HTML has names for letters.
    for (text, reason) in [
        ("550 User unkn=\r\nown", BounceReason::USER_UNKNOWN),
        (
            "552 Postfach &uuml;berf&uuml;llt",
            BounceReason::MAILBOX_FULL,
        ),
        // Apostrophes of contractions.
        ("550 User doesn&#39;t exist", BounceReason::USER_UNKNOWN),
        ("550 User doesn\\u0027t exist", BounceReason::USER_UNKNOWN),
        ("550 User doesn\\'t exist", BounceReason::USER_UNKNOWN),
        // A text in a URL.
        (
            "550%205.1.1%20mailbox%20is%20full",
            BounceReason::MAILBOX_FULL,
        ),
        // Encoded words of a header, between which white space does not count.
        (
            "Subject: =?UTF-8?Q?Bo=C3=AEte?=\r\n =?UTF-8?Q?pleine?=",
            BounceReason::MAILBOX_FULL,
        ),
        (
            "Subject: =?UTF-8?B?44Oh44O844Or44Oc44OD44Kv44K5?=\r\n =?UTF-8?B?44GM5LiA5p2v44Gn44GZ?=",
            BounceReason::MAILBOX_FULL,
        ),
        (
            "=?utf-8?B?NTUwIFVzZXIgdW5rbm93bi4gR29vZGJ5ZQ==?=",
            BounceReason::USER_UNKNOWN,
        ),
        // Two values, and no letters.
        (
            "552 status=deferred,stat=full mailbox full",
            BounceReason::MAILBOX_FULL,
        ),
    ] {
        let answer = classify(text).unwrap();
        assert_eq!(answer.reason(), reason, "{text}");
        assert_eq!(answer.basis(), Basis::Words, "{text}");
    }
    check(&[("550%205.1.1%20User%20unknown", Some(550), Some("5.1.1"))]);
    // What the words of an encoded word say stands where that stands.
    let text = "x =?UTF-8?B?44Oh44O844Or44Oc44OD44Kv44K544GM5LiA5p2v44Gn44GZ?= x";
    let answer = classify(text).unwrap();
    assert_eq!(answer.matched_in(text), Some(&text[2..text.len() - 2]));
}

/// What decides whether a number is a code: the last sign before it, and what is counted behind it.
#[test]
fn signs_and_units_tell_numbers_from_codes() {
    check(&[
        // A line that begins with white space goes on with the one before.
        (
            "mailbox full: it holds more than\n 550 messages",
            None,
            None,
        ),
        ("mailbox full in D:\\550", None, None),
        ("Antwort »x«:550 unbekannter Benutzer", Some(550), None),
        ("mailbox full, used 20/550 5.1.2 units", None, None),
        ("delivery failed (550-Recipient unknown)", Some(550), None),
        ("delivery failed (550_bytes_over_quota)", None, None),
        ("mailbox full (559 is the limit)", Some(559), None),
        ("mailbox full (560 is the limit)", None, None),
        // The code that was expected is told before the one that came.
        (
            "the code we expected is not what the server said 550 5.1.1 User unknown",
            Some(550),
            Some("5.1.1"),
        ),
        // The next line of a reply quotes no other reply.
        (
            "550-5.1.1 The other server said\r\n550 mailbox full",
            Some(550),
            Some("5.1.1"),
        ),
        (
            "550-5.1.1 The other server said\\n550 mailbox full",
            Some(550),
            Some("5.1.1"),
        ),
        // A line with another code does.
        (
            "550-5.1.1 The other server said\r\n452 mailbox full",
            Some(452),
            None,
        ),
        // So does one that was not announced by a hyphen.
        (
            "550 5.1.1 The other server said\r\n550 mailbox full",
            Some(550),
            None,
        ),
        ("Antwort →:550 unbekannter Benutzer", Some(550), None),
    ]);
}

#[test]
fn a_sentence_may_end_without_a_space() {
    for (text, reason) in [
        ("550 User unknown.No such thing", BounceReason::USER_UNKNOWN),
        // A name that is no word stays a host.
        ("550 User zzzzunknown.no", BounceReason::UNCLASSIFIED_HARD),
    ] {
        assert_eq!(classify(text).unwrap().reason(), reason, "{text}");
    }
}

/// The command that is stated tells what the same words are about.
#[test]
fn the_stated_command_is_a_stage() {
    let reason = |text: &'static str, command: SmtpCommand| {
        Bounce::new(text)
            .command(command)
            .classify()
            .unwrap()
            .reason()
    };
    let text = "550 user unknown";
    assert_eq!(
        reason(text, SmtpCommand::MailFrom),
        BounceReason::SENDER_REJECTED
    );
    assert_eq!(
        reason(text, SmtpCommand::RcptTo),
        BounceReason::USER_UNKNOWN
    );
    let text = "550 user unknown (in reply to MAIL FROM command)";
    assert_eq!(
        reason(text, SmtpCommand::EndOfData),
        BounceReason::SENDER_REJECTED
    );
    assert_eq!(
        reason(text, SmtpCommand::RcptTo),
        BounceReason::USER_UNKNOWN
    );
    let text = "550 denied";
    assert_eq!(reason(text, SmtpCommand::Connect), BounceReason::BLOCKED);
    assert_ne!(reason(text, SmtpCommand::RcptTo), BounceReason::BLOCKED);
}
