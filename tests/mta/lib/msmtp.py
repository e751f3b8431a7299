"""msmtp, which only sends: its log."""

import mails
from mails import mail

import world

LISTENS = False

MAILS = [m for m in mails.ELSEWHERE if not m.utf8 and not m.notify]


def hand_over(mail, number, run):
    # There is no queue: it goes straight to the server of the first recipient, the one that DNS names.
    domain = mail.recipients[0].split("@")[1]
    names = world.zone().get(domain, {})
    host = (names.get("MX") or [domain])[0]
    run([
        "msmtp", f"--host={host}", "--port=25", "--timeout=3", f"--from=n{number:02}@{world.LISTS}",
        "--logfile=/var/log/msmtp", *mail.recipients,
    ], mails.message(mail, number))
    return ""


def configure(machine):
    machine.write("/etc/msmtprc", "defaults\ndomain mail.example.com\ntls off\nauth off\n")


def start(machine):
    pass


def settle(machine, kept):
    pass


def stop(machine):
    pass


def log(machine):
    with open(machine.path("/var/log/msmtp"), encoding="utf-8") as file:
        return file.read().splitlines()
