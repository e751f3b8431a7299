//! Returned messages.

use std::fs;
use std::path::Path;

/// The messages that the tests hold, which are short for the most part.
pub fn of_tests() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dsn");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the messages are there")
        .map(|entry| entry.expect("the messages can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "eml"))
        .collect();
    files.sort();
    let read = |file| fs::read(file).expect("the messages can be read");
    files.iter().map(read).collect()
}

/// Bounces as they arrive: with the fields that every server on the way adds, and with what they return, which is a
/// newsletter of so many bytes or its header alone. Each is of another system.
pub fn of_full_size(returned: usize) -> Vec<Vec<u8>> {
    let makers: [fn(usize, usize) -> String; 5] = [postfix, exchange, gmail, exim, qmail];
    (0..20)
        .map(|number| {
            let make = makers[number % makers.len()];
            make(number, returned).replace('\n', "\r\n").into_bytes()
        })
        .collect()
}

/// What the servers that took a bounce have put above it.
fn trace(number: usize, subject: &str, from: &str) -> String {
    format!(
        "Return-Path: <>\n\
         Delivered-To: bounces+{number}@news.example.com\n\
         Received: from in.news.example.com ([192.0.2.10])\n\
         \tby store3.news.example.com with LMTP\n\
         \tid qOZ4AbCdEf{number:04}ghIJKL\n\
         \t(envelope-from <>)\n\
         \tfor <bounces+{number}@news.example.com>; Mon, 02 Feb 2026 10:05:02 +0900\n\
         Received: from mx.relay.example (mx.relay.example [198.51.100.7])\n\
         \t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n\
         \t key-exchange X25519 server-signature RSA-PSS (4096 bits) server-digest SHA256)\n\
         \t(No client certificate requested)\n\
         \tby in.news.example.com (Postfix) with ESMTPS id 4V1kq{number:04}Zz9vN\n\
         \tfor <bounces+{number}@news.example.com>; Mon,  2 Feb 2026 10:05:01 +0900 (JST)\n\
         Authentication-Results: in.news.example.com;\n\
         \tdkim=pass (2048-bit key; unprotected) header.d=relay.example header.i=@relay.example\n\
         \theader.a=rsa-sha256 header.s=s1 header.b=\"{}\";\n\
         \tspf=pass (in.news.example.com: domain of mx.relay.example designates 198.51.100.7 as\n\
         \tpermitted sender) smtp.helo=mx.relay.example\n\
         DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=relay.example; s=s1;\n\
         \tt=1769994300; h=from:to:subject:date:message-id:mime-version:content-type;\n\
         \tbh={};\n\
         \tb={}\n\
         From: {from}\n\
         To: bounces+{number}@news.example.com\n\
         Subject: {subject}\n\
         Message-Id: <20260202010501.4V1kq{number:04}@mx.relay.example>\n\
         Date: Mon,  2 Feb 2026 10:05:01 +0900 (JST)\n\
         MIME-Version: 1.0\n",
        base64(number, 8),
        base64(number + 1, 44),
        folded(&base64(number + 2, 344)),
    )
}

/// The newsletter that comes back, up to so many bytes of it; its header is always whole.
fn newsletter(number: usize, size: usize) -> String {
    let header = format!(
        "Received: from app7.news.example.com (app7.news.example.com [192.0.2.27])\n\
         \tby out2.news.example.com (Postfix) with ESMTPA id 4V1kp{number:04}Yy8uM\n\
         \tfor <taro{number}@example.jp>; Mon,  2 Feb 2026 10:04:58 +0900 (JST)\n\
         DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; d=news.example.com; s=2026a;\n\
         \tt=1769994298; bh={};\n\
         \th=Date:From:To:Subject:List-Unsubscribe:List-Unsubscribe-Post:From;\n\
         \tb={}\n\
         Date: Mon, 2 Feb 2026 10:04:58 +0900\n\
         From: =?UTF-8?B?44Ki44OJ44OQ44Oz44K56YCa5L+h?= <news@news.example.com>\n\
         To: taro{number}@example.jp\n\
         Message-ID: <news.{number}.98765@app7.news.example.com>\n\
         Subject: =?UTF-8?B?MuaciOOBruOBiuefpeOCieOBmw==?=\n\
         Feedback-ID: 98765:feb:news:example\n\
         List-Id: <news.news.example.com>\n\
         List-Unsubscribe: <https://news.example.com/u/{}>\n\
         List-Unsubscribe-Post: List-Unsubscribe=One-Click\n\
         MIME-Version: 1.0\n\
         Content-Type: multipart/alternative; boundary=\"alt-{number}\"\n\n",
        base64(number + 3, 44),
        folded(&base64(number + 4, 344)),
        base64(number + 5, 64),
    );
    if size == 0 {
        return header;
    }
    let mut body = format!(
        "--alt-{number}\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{}\n\
         --alt-{number}\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n",
        folded(&base64(number + 6, size / 4)).replace("\n\t ", "\n"),
    );
    let row = "<tr><td style=3D\"padding:0 24px\"><a href=3D\"https://news.example.com/c/=\n4f2a\">=E8=A9=B3=E3=81=97=E3=81=8F</a></td></tr>\n";
    while header.len() + body.len() + row.len() < size {
        body.push_str(row);
    }
    header + &body + &format!("--alt-{number}--\n")
}

/// So many digits of base64, always the same.
fn base64(seed: usize, length: usize) -> String {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut state = seed as u64 * 2_862_933_555_777_941_757 + 3_037_000_493;
    let digits = (0..length).map(|_| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        char::from(DIGITS[(state >> 58) as usize])
    });
    digits.collect()
}

/// A long value in lines of 72, as fields have them.
fn folded(value: &str) -> String {
    let lines = value.as_bytes().chunks(72).map(String::from_utf8_lossy);
    lines.collect::<Vec<_>>().join("\n\t ")
}

fn postfix(number: usize, returned: usize) -> String {
    let (media, kept) = match returned {
        0 => ("text/rfc822-headers", "Undelivered Message Headers"),
        _ => ("message/rfc822", "Undelivered Message"),
    };
    trace(
        number,
        "Undelivered Mail Returned to Sender",
        "MAILER-DAEMON@mx.relay.example (Mail Delivery System)",
    ) + &format!(
        "Auto-Submitted: auto-replied\n\
             Content-Type: multipart/report; report-type=delivery-status;\n\
             \tboundary=\"4V1kq{number:04}Zz9vN.1769994301/mx.relay.example\"\n\
             Content-Transfer-Encoding: 8bit\n\n\
             This is a MIME-encapsulated message.\n\n\
             --4V1kq{number:04}Zz9vN.1769994301/mx.relay.example\n\
             Content-Description: Notification\n\
             Content-Type: text/plain; charset=utf-8\n\
             Content-Transfer-Encoding: 8bit\n\n\
             This is the mail system at host mx.relay.example.\n\n\
             I'm sorry to have to inform you that your message could not\n\
             be delivered to one or more recipients. It's attached below.\n\n\
             For further assistance, please send mail to postmaster.\n\n\
             If you do so, please include this problem report. You can\n\
             delete your own text from the attached returned message.\n\n\
             \x20                  The mail system\n\n\
             <taro{number}@example.jp>: host mx1.example.jp[203.0.113.25] said: 550 5.1.1\n\
             \x20   <taro{number}@example.jp>: Recipient address rejected: User unknown in virtual\n\
             \x20   mailbox table (in reply to RCPT TO command)\n\n\
             --4V1kq{number:04}Zz9vN.1769994301/mx.relay.example\n\
             Content-Description: Delivery report\n\
             Content-Type: message/delivery-status\n\n\
             Reporting-MTA: dns; mx.relay.example\n\
             X-Postfix-Queue-ID: 4V1kq{number:04}Zz9vN\n\
             X-Postfix-Sender: rfc822; bounces+{number}@news.example.com\n\
             Arrival-Date: Mon,  2 Feb 2026 10:04:59 +0900 (JST)\n\n\
             Final-Recipient: rfc822; taro{number}@example.jp\n\
             Original-Recipient: rfc822;taro{number}@example.jp\n\
             Action: failed\n\
             Status: 5.1.1\n\
             Remote-MTA: dns; mx1.example.jp\n\
             Diagnostic-Code: smtp; 550 5.1.1 <taro{number}@example.jp>: Recipient address\n\
             \x20   rejected: User unknown in virtual mailbox table\n\n\
             --4V1kq{number:04}Zz9vN.1769994301/mx.relay.example\n\
             Content-Description: {kept}\n\
             Content-Type: {media}\n\
             Content-Transfer-Encoding: 8bit\n\n",
    ) + &newsletter(number, returned)
        + &format!("\n--4V1kq{number:04}Zz9vN.1769994301/mx.relay.example--\n")
}

fn exchange(number: usize, returned: usize) -> String {
    let boundary = format!("f1d4a7b2-{number:04}-4c0e-9d1a-7a1f0c2b3d4e");
    let html = "<tr><td style=\"font-family:Segoe UI,Frutiger,Arial,sans-serif;color:#333333;padding:4px 0\">\
                How to Fix It: the recipient&#39;s mailbox is full.</td></tr>\n"
        .repeat(24);
    trace(
        number,
        "Undeliverable: 2 =?UTF-8?B?5pyI44Gu44GK55+l44KJ44Gb?=",
        "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@relay.example>",
    ) + &format!(
        "Auto-Submitted: auto-replied\n\
             X-MS-Exchange-Message-Is-Ndr:\n\
             X-MS-PublicTrafficType: Email\n\
             X-Microsoft-Antispam: BCL:0;ARA:13230040|1800799024|376014|82310400026;\n\
             X-MS-Exchange-AntiSpam-MessageData-0: {}\n\
             Content-Language: en-US\n\
             Content-Type: multipart/report; report-type=delivery-status;\n\
             \tboundary=\"{boundary}\"\n\n\
             --{boundary}\n\
             Content-Type: multipart/alternative; differences=Content-Type;\n\
             \tboundary=\"alt-{boundary}\"\n\n\
             --alt-{boundary}\n\
             Content-Type: text/plain; charset=\"us-ascii\"\n\
             Content-Transfer-Encoding: quoted-printable\n\n\
             Delivery has failed to these recipients or groups:\n\n\
             taro{number}@example.jp<mailto:taro{number}@example.jp>\n\
             The recipient's mailbox is full and can't accept messages now. Please try re=\n\
             sending your message later, or contact the recipient directly.\n\n\n\
             Diagnostic information for administrators:\n\n\
             Generating server: TYCP286MB0001.JPNP286.PROD.OUTLOOK.COM\n\n\
             taro{number}@example.jp\n\
             Remote server returned '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:=\n\
             QuotaExceededException.MapiExceptionShutoffQuotaExceeded'\n\n\
             Original message headers:\n\n\
             Received: from out2.news.example.com (192.0.2.28) by TYCP286MB0001 with SMTP\n\n\
             --alt-{boundary}\n\
             Content-Type: text/html; charset=\"us-ascii\"\n\
             Content-Transfer-Encoding: quoted-printable\n\n\
             <html><body><table>{}</table></body></html>\n\n\
             --alt-{boundary}--\n\n\
             --{boundary}\n\
             Content-Type: message/delivery-status\n\n\
             Reporting-MTA: dns;TYCP286MB0001.JPNP286.PROD.OUTLOOK.COM\n\
             Received-From-MTA: dns;out2.news.example.com\n\
             Arrival-Date: Mon, 2 Feb 2026 01:04:59 +0000\n\n\
             Final-Recipient: rfc822;taro{number}@example.jp\n\
             Action: failed\n\
             Status: 5.2.2\n\
             Diagnostic-Code: smtp;554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded\n\
             X-Display-Name: taro{number}@example.jp\n\n\
             --{boundary}\n\
             Content-Type: message/rfc822\n\n",
        base64(number + 7, 600),
        html.replace('=', "=3D"),
    ) + &newsletter(number, returned)
        + &format!("\n--{boundary}--\n")
}

fn gmail(number: usize, returned: usize) -> String {
    let boundary = format!("0000000000{number:04}5a3f0617d2c4e1");
    trace(
        number,
        "Delivery Status Notification (Failure)",
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
    ) + &format!(
        "Auto-Submitted: auto-replied\n\
             X-Failed-Recipients: taro{number}@example.jp\n\
             X-Gm-Message-State: {}\n\
             X-Google-Smtp-Source: {}\n\
             References: <news.{number}.98765@app7.news.example.com>\n\
             Content-Type: multipart/report; boundary=\"{boundary}\"; report-type=delivery-status\n\n\
             --{boundary}\n\
             Content-Type: text/plain; charset=\"UTF-8\"\n\n\n\
             ** Address not found **\n\n\
             Your message wasn't delivered to taro{number}@example.jp because the address couldn't be found, or is unable to receive mail.\n\n\
             Learn more here: https://support.google.com/mail/?p=NoSuchUser\n\n\
             The response was:\n\n\
             The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. For more information, go to https://support.google.com/mail/?p=NoSuchUser d9443c01a7336-2a0b - gsmtp\n\n\
             --{boundary}\n\
             Content-Type: message/delivery-status\n\n\
             Reporting-MTA: dns; googlemail.com\n\
             Received-From-MTA: dns; news@news.example.com\n\
             Arrival-Date: Sun, 01 Feb 2026 17:04:59 -0800 (PST)\n\
             X-Original-Message-ID: <news.{number}.98765@app7.news.example.com>\n\n\
             Final-Recipient: rfc822; taro{number}@example.jp\n\
             Action: failed\n\
             Status: 5.1.1\n\
             Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try\n \
             550-5.1.1 double-checking the recipient's email address for typos or\n \
             550-5.1.1 unnecessary spaces. For more information, go to\n \
             550 5.1.1  https://support.google.com/mail/?p=NoSuchUser d9443c01a7336-2a0b - gsmtp\n\
             Last-Attempt-Date: Sun, 01 Feb 2026 17:05:00 -0800 (PST)\n\n\
             --{boundary}\n\
             Content-Type: message/rfc822\n\n",
        folded(&base64(number + 8, 200)),
        base64(number + 9, 80),
    ) + &newsletter(number, returned)
        + &format!("\n--{boundary}--\n")
}

fn exim(number: usize, returned: usize) -> String {
    trace(
        number,
        "Mail delivery failed: returning message to sender",
        "Mail Delivery System <Mailer-Daemon@relay.example>",
    ) + &format!(
        "Auto-Submitted: auto-replied\n\
             X-Failed-Recipients: taro{number}@example.jp\n\
             Content-Type: text/plain; charset=utf-8\n\n\
             This message was created automatically by mail delivery software.\n\n\
             A message that you sent could not be delivered to one or more of its\n\
             recipients. This is a permanent error. The following address(es) failed:\n\n\
             \x20 taro{number}@example.jp\n\
             \x20   host mx1.example.jp [203.0.113.25]\n\
             \x20   SMTP error from remote mail server after RCPT TO:<taro{number}@example.jp>:\n\
             \x20   554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked using zen.spamhaus.org;\n\
             \x20   https://www.spamhaus.org/query/ip/198.51.100.7\n\n\
             ------ This is a copy of the message, including all the headers. ------\n\n",
    ) + &newsletter(number, returned)
}

fn qmail(number: usize, returned: usize) -> String {
    trace(number, "failure notice", "MAILER-DAEMON@relay.example")
        + &format!(
            "\nHi. This is the qmail-send program at relay.example.\n\
             I'm afraid I wasn't able to deliver your message to the following addresses.\n\
             This is a permanent error; I've given up. Sorry it didn't work out.\n\n\
             <taro{number}@example.jp>:\n\
             203.0.113.25 does not like recipient.\n\
             Remote host said: 552 5.2.2 <taro{number}@example.jp>... Mailbox full\n\
             Giving up on 203.0.113.25.\n\n\
             --- Below this line is a copy of the message.\n\n\
             Return-Path: <bounces+{number}@news.example.com>\n",
        )
        + &newsletter(number, returned)
}
