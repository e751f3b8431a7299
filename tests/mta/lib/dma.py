"""The DragonFly Mail Agent: permanent failures only, as it gives up on others after five days."""

import time

import mails
from mails import mail

LISTENS = False

NAMES = {
    "unknown", "unknown-lines", "unknown-sorry", "unknown-japanese", "full", "full-data", "policy", "relay", "closed",
    "spam", "dmarc", "sender", "listed", "no-domain", "no-mx", "null-mx", "several", "grey", "refused", "large-data",
}

MAILS = [mail(m.name, *m.recipients, command=True) for m in mails.ELSEWHERE if m.name in NAMES] + [
    mail("here-unknown", "ghost", command=True),
    mail("here-taro", "taro", command=True),
]


def configure(machine):
    machine.write("/etc/dma/dma.conf", "MAILNAME mail.example.com\n")
    machine.write("/etc/aliases", "root: taro\n")


def start(machine):
    pass


def settle(machine, kept):
    time.sleep(15)
    machine.run(["dma", "-q1"])
    time.sleep(5)


def stop(machine):
    pass
