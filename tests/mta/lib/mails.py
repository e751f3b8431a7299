"""What is sent: each mail has a sender of its own, so that what comes back is told apart."""

import smtplib
from dataclasses import dataclass
from email.message import EmailMessage

import world


@dataclass
class Mail:
    """A mail, and how it is handed over."""

    name: str
    recipients: tuple
    size: int = 0
    hops: int = 0
    notify: str = ""
    command: bool = False
    utf8: bool = False
    sender: str = ""


def mail(name, *recipients, **more):
    return Mail(name, recipients, **more)


# What every program is given: servers elsewhere that refuse, and names that lead nowhere.
ELSEWHERE = [
    mail("unknown", "nobody@example.net"),
    mail("unknown-lines", "nobody@example.org"),
    mail("unknown-lookup", "nobody@example.jp"),
    mail("unknown-sorry", "nobody@other.example"),
    mail("unknown-denied", "denied@example.jp"),
    mail("unknown-japanese", "japanese@other.example"),
    mail("unknown-latin", "latin@other.example"),
    mail("unknown-moved", "unknown@other.example"),
    mail("code-alone", "code@other.example"),
    mail("full", "full@example.net"),
    mail("full-later", "full@example.org"),
    mail("full-data", "full@example.jp"),
    mail("large-announced", "taro@small.example", size=5000),
    mail("large-data", "big@example.net"),
    mail("large-fixed", "large@example.jp"),
    mail("policy", "policy@example.net"),
    mail("policy-rule", "rule@example.jp"),
    mail("policy-bare", "bare@other.example"),
    mail("members", "members@example.jp"),
    mail("relay", "relay@example.net"),
    mail("relay-login", "noauth@example.net"),
    mail("grey", "grey@example.net"),
    mail("later", "later@example.net"),
    mail("busy", "busy@example.jp"),
    mail("busy-greeting", "taro@busy.example"),
    mail("rate", "rate@example.org"),
    mail("closed", "closed@example.org"),
    mail("suspended", "suspended@other.example"),
    mail("spam", "spam@example.org"),
    mail("dmarc", "dmarc@example.org"),
    mail("spf", "spf@example.jp"),
    mail("ptr", "ptr@example.net"),
    mail("sender", "taro@sender.example"),
    mail("virus", "virus@example.net"),
    mail("content", "content@other.example"),
    mail("listed", "taro@listed.example"),
    mail("refused", "taro@refused.example"),
    mail("unreachable", "taro@unreachable.example"),
    mail("no-domain", "taro@no-such.example"),
    mail("no-mx", "taro@nomx.example"),
    mail("null-mx", "taro@nullmx.example"),
    mail("dns-broken", "taro@broken.example"),
    mail("drop", "taro@drop.example"),
    mail("drop-greeting", "taro@gone.example"),
    mail("slow", "taro@slow.example"),
    mail("silent", "taro@silent.example"),
    mail("loop-dns", "taro@loop.example"),
    mail("loop-hops", "taro@example.net", hops=120),
    mail("utf8", "用户@utf8.example", utf8=True),
    mail("utf8-not-offered", "用户@example.org", utf8=True),
    mail("success", "taro@example.net", notify="SUCCESS,FAILURE"),
    mail("success-passed-on", "taro@example.jp", notify="SUCCESS,FAILURE"),
    mail("never", "nobody@example.net", notify="NEVER"),
    mail("several", "taro@example.net", "nobody@example.net", "full@example.org", "taro@no-such.example", "taro@refused.example"),
    mail("several-success", "taro@example.net", "hanako@example.net", "nobody@example.net", notify="SUCCESS,FAILURE"),
]

# The programs' own refusals, at the local domain. Their configurations have these names.
HERE = [
    mail("here-unknown", "ghost@example.com", command=True),
    mail("here-full", "full@example.com"),
    mail("here-exit-67", "exit67@example.com"),
    mail("here-exit-69", "exit69@example.com"),
    mail("here-exit-75", "exit75@example.com"),
    mail("here-exit-77", "exit77@example.com"),
    mail("here-exit-1", "exit1@example.com"),
    mail("here-no-program", "noprogram@example.com"),
    mail("here-circle", "circle@example.com"),
    mail("here-list", "list@example.com", notify="SUCCESS,FAILURE"),
    mail("here-taro", "taro@example.com", notify="SUCCESS"),
]

# The local part of an alias, and what it stands for; `%` is where the code goes.
ALIASES = {
    "postmaster": "root",
    "root": "taro",
    "exit67": '"|/usr/local/bin/leave 67"',
    "exit69": '"|/usr/local/bin/leave 69"',
    "exit75": '"|/usr/local/bin/leave 75"',
    "exit77": '"|/usr/local/bin/leave 77"',
    "exit1": '"|/usr/local/bin/leave 1"',
    "noprogram": '"|/usr/local/bin/no-such-program"',
    "circle": "circle2",
    "circle2": "circle",
    "list": "taro, taro@example.net, nobody@example.net",
}

LEAVE = """#!/bin/sh
# A filter that fails.
cat >/dev/null
echo "filter: cannot deliver" >&2
exit "$1"
"""


def message(mail, number):
    """The mail as it is sent."""
    built = EmailMessage()
    built["From"] = f"News <news@{world.LISTS}>"
    built["To"] = "readers@lists.example"
    built["Subject"] = f"Weekly news {number}"
    built["Date"] = "Thu, 26 Nov 2026 10:00:00 +0000"
    built["Message-ID"] = f"<n{number}@{world.LISTS}>"
    built.set_content("The news of this week.\n" + "All is well.\n" * (mail.size // 13))
    hops = "".join(f"Received: from a.example by b.example; Thu, 26 Nov 2026 10:00:00 +0000\n" for _ in range(mail.hops))
    return hops.encode() + built.as_bytes()


def hand_over(mail, number, run):
    """Gives a mail to the program, by SMTP or by its command. Gives what it refuses."""
    sender = mail.sender or f"n{number:02}@{world.LISTS}"
    data = message(mail, number)
    if mail.command:
        return run(["/usr/sbin/sendmail", "-i", "-f", sender, *mail.recipients], data)
    with smtplib.SMTP(world.MTA, 25, "client.example.com", 60, (world.CLIENT, 0)) as session:
        session.ehlo()
        mail_options = ["SMTPUTF8", "BODY=8BITMIME"] if mail.utf8 else []
        if mail.utf8 and not session.has_extn("smtputf8"):
            return "no SMTPUTF8"
        session.command_encoding = "utf-8" if mail.utf8 else "ascii"
        rcpt_options = [f"NOTIFY={mail.notify}"] if mail.notify else []
        if mail.notify and not session.has_extn("dsn"):
            return "no DSN"
        try:
            refused = session.sendmail(sender, mail.recipients, data.replace(b"\n", b"\r\n"), mail_options, rcpt_options)
            return str(refused) if refused else ""
        except smtplib.SMTPException as error:
            return repr(error)
