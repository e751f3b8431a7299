"""Sendmail: its mailers esmtp, local and prog, and the error mailer."""

import time

import mails
from mails import mail

LISTENS = True

MAILS = mails.ELSEWHERE + mails.HERE + [
    mail("here-large", "taro@example.com", size=9000),
    mail("error", "taro@error.example", command=True),
    mail("virtual-gone", "gone@virtual.example", command=True),
    mail("refused-size", "taro@example.net", size=40000),
]

CONFIGURATION = """
divert(0)dnl
include(`/usr/share/sendmail/cf/m4/cf.m4')dnl
OSTYPE(`debian')dnl
define(`confDOMAIN_NAME', `mail.example.com')dnl
define(`ALIAS_FILE', `/etc/mail/aliases')dnl
define(`confTO_QUEUEWARN', `5s')dnl
define(`confTO_QUEUERETURN', `20s')dnl
define(`confTO_INITIAL', `4s')dnl
define(`confTO_CONNECT', `3s')dnl
define(`confTO_ICONNECT', `3s')dnl
define(`confMIN_QUEUE_AGE', `0')dnl
define(`confTO_HOSTSTATUS', `1s')dnl
define(`confMAX_HOP', `50')dnl
define(`confMAX_MESSAGE_SIZE', `20000')dnl
define(`confPRIVACY_FLAGS', `authwarnings')dnl
define(`confCONNECTION_RATE_THROTTLE', `0')dnl
define(`LOCAL_MAILER_MAX', `8000')dnl
FEATURE(`no_default_msa')dnl
DAEMON_OPTIONS(`Name=MTA, Addr=192.0.2.1')dnl
DAEMON_OPTIONS(`Name=MTA-local, Addr=127.0.0.1')dnl
FEATURE(`smrsh')dnl
FEATURE(`access_db')dnl
FEATURE(`virtusertable')dnl
FEATURE(`mailertable')dnl
VIRTUSER_DOMAIN(`virtual.example')dnl
LOCAL_DOMAIN(`example.com')dnl
MAILER(`local')dnl
MAILER(`smtp')dnl
"""

MAPS = {
    "access": "Connect:192.0.2 RELAY\nConnect:127 RELAY\n",
    "virtusertable": "gone@virtual.example error:5.1.6:550 This person has moved\n",
    "mailertable": "error.example error:5.7.1:550 Mail to this domain is refused\n",
}


def configure(machine):
    # Sendmail uses no maps in a folder that others may write to.
    machine.run(["sh", "-c", "chown -R root:root /etc/mail; chmod 755 /etc/mail /etc/mail/smrsh"])
    machine.run(["sh", "-c", "chown -R root:root /var/spool/mqueue; chmod 700 /var/spool/mqueue"])
    machine.run(["mkdir", "-p", "/var/lib/sendmail/host_status", "/run/sendmail/mta", "/run/sendmail/stampdir"])
    machine.write("/etc/mail/sendmail.mc", CONFIGURATION)
    print(machine.run(["sh", "-c", "m4 /etc/mail/sendmail.mc > /etc/mail/sendmail.cf"]))
    for name, text in MAPS.items():
        machine.write(f"/etc/mail/{name}", text)
        print(machine.run(["sh", "-c", f"makemap hash /etc/mail/{name} < /etc/mail/{name}"]))
    # The restricted shell has its programs in one folder, and leaves out other paths.
    machine.write("/etc/mail/smrsh/leave", mails.LEAVE, 0o755)
    machine.write("/etc/mail/aliases", "".join(f"{name}: {to}\n" for name, to in mails.ALIASES.items()))
    print(machine.run(["newaliases"]))


def start(machine):
    machine.begin(["/usr/sbin/sendmail-mta", "-bD", "-q3s"])


def settle(machine, kept):
    time.sleep(60)


def stop(machine):
    pass
