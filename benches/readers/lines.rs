//! Lines of logs.

/// A log of Postfix: what its daemons write for each message. One message in ten is not delivered.
pub fn of_postfix(messages: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for number in 0..messages {
        let (minute, second) = (number / 60 % 60, number % 60);
        let mut write = |daemon: &str, text: String| {
            lines.push(format!(
                "Feb  2 10:{minute:02}:{second:02} out2 postfix/{daemon}[{}]: {text}",
                4000 + number % 97,
            ));
        };
        let id = format!("4V1kp{number:05}Yy8uM");
        write(
            "smtpd",
            "connect from app7.news.example.com[192.0.2.27]".into(),
        );
        write(
            "smtpd",
            format!(
                "{id}: client=app7.news.example.com[192.0.2.27], sasl_method=PLAIN, sasl_username=news"
            ),
        );
        write(
            "cleanup",
            format!("{id}: message-id=<news.{number}.98765@app7.news.example.com>"),
        );
        write(
            "qmgr",
            format!(
                "{id}: from=<bounces+{number}@news.example.com>, size=48211, nrcpt=1 (queue active)"
            ),
        );
        let relay = "relay=mx1.example.jp[203.0.113.25]:25, delay=1.2, delays=0.02/0.01/0.55/0.62";
        write(
            "smtp",
            match number % 40 {
                4 => format!(
                    "{id}: to=<taro{number}@example.jp>, {relay}, dsn=5.1.1, status=bounced (host mx1.example.jp[203.0.113.25] said: 550 5.1.1 <taro{number}@example.jp>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command))"
                ),
                14 => format!(
                    "{id}: to=<taro{number}@example.jp>, {relay}, dsn=4.2.2, status=deferred (host mx1.example.jp[203.0.113.25] said: 452 4.2.2 The email account that you tried to reach is over quota (in reply to RCPT TO command))"
                ),
                24 => format!(
                    "{id}: to=<taro{number}@example.jp>, {relay}, dsn=4.7.1, status=deferred (host mx1.example.jp[203.0.113.25] said: 450 4.7.1 <taro{number}@example.jp>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.jp.html (in reply to RCPT TO command))"
                ),
                34 => format!(
                    "{id}: to=<taro{number}@example.jp>, relay=none, delay=30, delays=0.02/0.01/30/0, dsn=4.4.1, status=deferred (connect to mx1.example.jp[203.0.113.25]:25: Connection timed out)"
                ),
                _ => format!(
                    "{id}: to=<taro{number}@example.jp>, {relay}, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 9F2C41A0B{number:05})"
                ),
            },
        );
        write("qmgr", format!("{id}: removed"));
        write("smtpd", "disconnect from app7.news.example.com[192.0.2.27] ehlo=1 auth=1 mail=1 rcpt=1 data=1 quit=1 commands=6".into());
    }
    lines
}

/// A log of Exim, of the same kind.
pub fn of_exim(messages: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for number in 0..messages {
        let id = format!("1vmZ{number:02}-{number:06}-3C", number = number % 100);
        let head = format!(
            "2026-02-02 10:{:02}:{:02} {id}",
            number / 60 % 60,
            number % 60
        );
        lines.push(format!("{head} <= bounces+{number}@news.example.com H=app7.news.example.com [192.0.2.27] P=esmtpsa X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=no A=plain:news S=48211 id=news.{number}.98765@app7.news.example.com"));
        let way = "R=dnslookup T=remote_smtp H=mx1.example.jp [203.0.113.25]";
        lines.push(match number % 20 {
            4 => format!("{head} ** taro{number}@example.jp {way}: SMTP error from remote mail server after RCPT TO:<taro{number}@example.jp>: 550 5.1.1 User unknown"),
            14 => format!("{head} == taro{number}@example.jp {way} defer (-44): SMTP error from remote mail server after RCPT TO:<taro{number}@example.jp>: 451 4.7.1 Greylisting in action, please come back in 00:05:00"),
            _ => format!("{head} => taro{number}@example.jp {way} X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes C=\"250 2.0.0 Ok: queued as 9F2C41A0B\""),
        });
        lines.push(format!("{head} Completed"));
    }
    lines
}
