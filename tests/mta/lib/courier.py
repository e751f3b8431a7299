"""Courier: its modules esmtp, local and dsn."""

import time

import mails
from mails import mail

LISTENS = True

# What the server said stands on a line, and what becomes of the message on the next one.
TOGETHER = ": id="

MAILS = mails.ELSEWHERE + mails.HERE + [
    mail("refused-size", "taro@example.net", size=40000),
]

# Files of one value each.
CONFIGURATION = {
    "me": "mail.example.com\n",
    "defaultdomain": "example.com\n",
    "locals": "example.com\nmail.example.com\nlocalhost\n",
    "esmtpacceptmailfor": "example.com\n",
    "queuetime": "20s\n",
    "warntime": "5s\n",
    "retryalpha": "4s\n",
    "retrybeta": "1\n",
    "retrygamma": "4s\n",
    "retrymaxdelta": "1\n",
    "esmtpdelay": "3s\n",
    "esmtptimeoutconnect": "3s\n",
    "esmtptimeouthelo": "4s\n",
    "sizelimit": "20000\n",
    "bofh": "opt BOFHBADMIME=accept\nopt BOFHCHECKDNS=0\nopt BOFHSUPPRESSBACKSCATTER=none\n",
    "smtpaccess/default": "192.0.2\tallow,RELAYCLIENT\n127.0.0\tallow,RELAYCLIENT\n",
}

ALIASES = {**mails.ALIASES}


def configure(machine):
    for folder, owner, mode in (("/run/courier", "root", "775"), ("/run/courier/authdaemon", "courier", "750")):
        machine.run(["install", "-d", "-o", owner, "-g", "courier", "-m", mode, folder])
    for name, text in CONFIGURATION.items():
        machine.write(f"/etc/courier/{name}", text)
    # Programs are no aliases here, but stand in files of the alias directory.
    programs = {name: to for name, to in ALIASES.items() if to.startswith('"|')}
    for name, to in programs.items():
        machine.write(f"/etc/courier/aliasdir/.courier-{name}", "| " + to.strip('"').lstrip("|") + "\n")
    machine.run(["sh", "-c", "rm -rf /etc/courier/aliases/*"])
    aliases = {name: to for name, to in ALIASES.items() if name not in programs}
    machine.write("/etc/courier/aliases/system", "".join(f"{name}: {to}\n" for name, to in aliases.items()))
    for setting in ("ADDRESS=192.0.2.1", "MAXDAEMONS=200", "MAXPERC=200", "MAXPERIP=200"):
        name = setting.split("=")[0]
        machine.run(["sh", "-c", f"sed -i '/^{name}=/d' /etc/courier/esmtpd; echo '{setting}' >> /etc/courier/esmtpd"])
    machine.run(["sh", "-c", "sed -i '/^ESMTP_BLOCKBACKSCATTER=/d' /etc/courier/courierd; echo 'ESMTP_BLOCKBACKSCATTER=' >> /etc/courier/courierd"])
    for user in ("taro", "full"):
        machine.run(["maildirmake", f"/home/{user}/Maildir"], user=user)
    # A Maildir that holds more than it may.
    machine.run(["maildirmake", "-q", "2000S", "/home/full/Maildir"], user="full")
    machine.run(["sh", "-c", "head -c 9000 /dev/zero > /home/full/Maildir/cur/1.M1P1.mail,S=9000:2,S"], user="full")
    for command in ("makesmtpaccess", "makeacceptmailfor", "makealiases"):
        print(machine.run([command]))


def start(machine):
    for command in ("authdaemond", "courierfilter", "courier", "esmtpd"):
        print(command, machine.run([command, "start"]))


def settle(machine, kept):
    time.sleep(60)


def stop(machine):
    machine.run(["courier", "stop"])
