"""Postfix: its queue manager, and the daemons smtp, local, virtual, pipe, error and discard."""

import time

import mails
from mails import mail

LISTENS = True

MAILS = mails.ELSEWHERE + mails.HERE + [
    mail("here-moved", "moved@example.com"),
    mail("pipe-67", "67@pipe.example"),
    mail("pipe-69", "69@pipe.example"),
    mail("pipe-75", "75@pipe.example"),
    mail("pipe-77", "77@pipe.example"),
    mail("pipe-0", "0@pipe.example", notify="SUCCESS"),
    mail("virtual-unknown", "ghost@virtual.example", command=True),
    mail("virtual-full", "full@virtual.example"),
    mail("virtual-taro", "taro@virtual.example", notify="SUCCESS"),
    mail("error", "taro@error.example", command=True),
    mail("discard", "taro@discard.example"),
    mail("refused-at-rcpt", "ghost@virtual.example"),
    mail("refused-size", "taro@example.net", size=40000),
]

MAIN = """
compatibility_level = 3.6
myhostname = mail.example.com
mydestination = example.com mail.example.com localhost
mynetworks = 127.0.0.0/8 192.0.2.1 192.0.2.2
inet_interfaces = 192.0.2.1
inet_protocols = ipv4
alias_maps = texthash:/etc/aliases.map
alias_database =
local_recipient_maps =
relocated_maps = inline:{ {moved@example.com = taro@example.net} }
virtual_mailbox_domains = virtual.example
virtual_mailbox_base = /var/vmail
virtual_mailbox_maps = inline:{ {taro@virtual.example = taro} {full@virtual.example = full} }
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
transport_maps = inline:{ {pipe.example = leave:} {error.example = error:5.7.1 Mail to this domain is refused} {discard.example = discard:} }
message_size_limit = 20000
mailbox_size_limit = 20000
virtual_mailbox_limit = 20000
minimal_backoff_time = 3s
maximal_backoff_time = 6s
queue_run_delay = 3s
delay_warning_time = 6s
maximal_queue_lifetime = 20s
bounce_queue_lifetime = 20s
smtp_connect_timeout = 3s
smtp_helo_timeout = 3s
smtpd_relay_restrictions = permit_mynetworks reject_unauth_destination
smtputf8_enable = yes
"""


def configure(machine):
    machine.write("/etc/postfix/main.cf", MAIN)
    # `texthash` has no aliases in the form of aliases(5), but keys and values.
    machine.write("/etc/aliases.map", "".join(f"{name} {to}\n" for name, to in mails.ALIASES.items()))
    with open(machine.path("/etc/postfix/master.cf"), encoding="utf-8") as file:
        text = file.read()
    lines = [line for line in text.splitlines() if not line.startswith("leave")]
    # Nothing is chrooted once more.
    fields = [line.split(None, 5) if line and line[0] not in " #" else None for line in lines]
    lines = [" ".join([*f[:4], "n", *f[5:]]) if f and f[4:5] == ["y"] else line for f, line in zip(fields, lines)]
    lines.append("leave unix - n n - - pipe user=nobody argv=/usr/local/bin/leave ${user}")
    machine.write("/etc/postfix/master.cf", "\n".join(lines) + "\n")
    for path in ("/var/mail/full", "/var/vmail/full"):
        machine.write(path, "From a@example.com Thu Nov 26 10:00:00 2026\n" + "All is well.\n" * 3000)
    machine.run(["chown", "full:mail", "/var/mail/full"])
    machine.run(["chown", "-R", "nobody:nogroup", "/var/vmail"])


def start(machine):
    print(machine.run(["postfix", "start"]))


def settle(machine, kept):
    time.sleep(35)


def stop(machine):
    machine.run(["postfix", "stop"])
