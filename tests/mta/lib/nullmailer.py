"""nullmailer: gives everything to one server."""

import time

import mails
from mails import mail

LISTENS = False

NAMES = {"unknown", "full", "policy", "relay", "grey", "later", "ptr", "virus", "large-data", "success"}

MAILS = [mail(m.name, *m.recipients, command=True) for m in mails.ELSEWHERE if m.name in NAMES] + [
    mail("several", "taro@example.net", "nobody@example.net", command=True),
]


def configure(machine):
    machine.write("/etc/nullmailer/remotes", "192.0.2.10 smtp\n")
    for name, value in {"defaultdomain": "example.com", "queuelifetime": "15", "pausetime": "3", "maxpause": "3"}.items():
        machine.write(f"/etc/nullmailer/{name}", value + "\n")
    machine.write("/etc/mailname", "mail.example.com\n")
    trigger = "/var/spool/nullmailer/trigger"
    machine.run(["sh", "-c", f"rm -f {trigger}; mkfifo -m 622 {trigger}; chown mail:mail {trigger}"])


def start(machine):
    machine.begin(["sh", "-c", "exec setpriv --reuid=mail --regid=mail --clear-groups nullmailer-send 2>&1 | logger --tag nullmailer --socket-errors=off"])


def settle(machine, kept):
    time.sleep(40)


def stop(machine):
    pass
