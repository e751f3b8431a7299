"""Runs one program in its root, and keeps what it writes. Called by `make`, within namespaces of its own."""

import importlib
import os
import socket
import subprocess
import sys
import time

import keep
import mails
import world


class Machine:
    """The root of a program."""

    def __init__(self, root):
        self.root = root
        self.begun = []

    def path(self, path):
        return os.path.join(self.root, path.lstrip("/"))

    def write(self, path, text, mode=0o644):
        path = self.path(path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if os.path.lexists(path):
            os.unlink(path)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, mode)

    def run(self, command, data=None, user="root"):
        """Runs a command to its end; gives what it says."""
        done = subprocess.run(["chroot", f"--userspec={user}", self.root, *command], input=data, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        return done.stdout.decode("utf-8", "replace") + (f"(exit code {done.returncode})" if done.returncode else "")

    def begin(self, command):
        """Runs a command in the background, until the mails are done with."""
        process = subprocess.Popen(["chroot", self.root, *command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.begun.append(process)

    def prepare(self):
        """What all programs need."""
        self.write("/etc/resolv.conf", f"nameserver {world.NAME_SERVER}\noptions timeout:1 attempts:1\n")
        self.write("/etc/hosts", f"127.0.0.1 localhost\n{world.MTA} mail.example.com mail\n{world.CLIENT} client.example.com\n")
        if not os.path.exists(self.path("/etc/services")):
            self.write("/etc/services", "smtp 25/tcp mail\n")
        self.write("/etc/mailname", "example.com\n")
        self.write("/etc/aliases", "".join(f"{name}: {to}\n" for name, to in mails.ALIASES.items()))
        self.write("/usr/local/bin/leave", mails.LEAVE, 0o755)
        for user in ("taro", "full"):
            self.run(["useradd", "--create-home", user])


def wait_for_port(seconds, syslog):
    for _ in range(seconds * 10):
        try:
            socket.create_connection((world.MTA, 25), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise SystemExit("\n".join(["the program does not listen", *syslog.lines]))


def main():
    name, root, target = sys.argv[1:]
    program = importlib.import_module(name)
    machine = Machine(root)
    machine.prepare()
    kept, syslog = world.start(root)
    program.configure(machine)
    program.start(machine)
    if program.LISTENS:
        wait_for_port(20, syslog)
    sent = {}
    for number, mail in enumerate(program.MAILS, 1):
        sent[f"n{number:02}@{world.LISTS}"] = mail.name
        if said := getattr(program, "hand_over", mails.hand_over)(mail, number, machine.run):
            print(f"{name}: {mail.name}: {said}", file=sys.stderr)
    program.settle(machine, kept)
    program.stop(machine)
    for process in machine.begun:
        process.terminate()
        process.wait(20)
    lines = program.log(machine) if hasattr(program, "log") else syslog.lines
    keep.keep(target, kept.messages, sent, lines, getattr(program, "TOGETHER", ""))


main()
