"""OpenSMTPD: its agents mta (relay) and mda (mbox, commands)."""

import time

import mails
from mails import mail

LISTENS = True

MAILS = mails.ELSEWHERE + mails.HERE + [
    mail("mda-67", "a@leave67.example"),
    mail("mda-69", "a@leave69.example"),
    mail("mda-75", "a@leave75.example"),
    mail("mda-77", "a@leave77.example"),
    mail("maildir", "a@maildir.example", notify="SUCCESS"),
    mail("refused-size", "taro@example.net", size=40000),
]

CONFIGURATION = """
table aliases file:/etc/aliases
table anyone { "@" = "taro" }
queue ttl 20s
bounce warn-interval 5s
smtp max-message-size 20K
listen on 192.0.2.1 port 25 hostname mail.example.com
listen on socket
action "local" mbox alias <aliases>
action "leave67" mda "/usr/local/bin/leave 67" virtual <anyone>
action "leave69" mda "/usr/local/bin/leave 69" virtual <anyone>
action "leave75" mda "/usr/local/bin/leave 75" virtual <anyone>
action "leave77" mda "/usr/local/bin/leave 77" virtual <anyone>
action "maildir" maildir virtual <anyone>
action "elsewhere" relay helo mail.example.com
match from any for domain "example.com" action "local"
match from any for domain "leave67.example" action "leave67"
match from any for domain "leave69.example" action "leave69"
match from any for domain "leave75.example" action "leave75"
match from any for domain "leave77.example" action "leave77"
match from any for domain "maildir.example" action "maildir"
match from src { 192.0.2.1, 192.0.2.2 } for any action "elsewhere"
match from local for any action "elsewhere"
"""


def configure(machine):
    machine.write("/etc/smtpd.conf", CONFIGURATION)
    print(machine.run(["smtpd", "-n"]))


def start(machine):
    machine.begin(["smtpd", "-F"])


def settle(machine, kept):
    for _ in range(18):
        time.sleep(3)
        machine.run(["smtpctl", "schedule", "all"])
        machine.run(["sh", "-c", "for route in $(smtpctl show routes | cut -d. -f1); do smtpctl resume route $route; done"])


def stop(machine):
    pass
