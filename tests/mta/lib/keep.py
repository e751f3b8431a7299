"""Writes what came back, and the log, into the folder of a program.

The log is kept in the form of `tests/log`: above each line stands how it is to be read. A reading that was judged
before is taken over where the line is the same but for times, numbers of processes and ids; what is new is marked
`= ?`, which the test refuses until somebody has judged it.
"""

import os
import re

VARIES = [
    (re.compile(r"\bn\d+@"), "nN@"),
    # Whether a connection was used before, and when something is to be.
    (re.compile(r" conn_use=\d+,"), ""),
    (re.compile(r"\b[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}\b"), "DATE"),
    (re.compile(r"^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d "), "TIME "),
    (re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d "), "TIME "),
    (re.compile(r"\[[0-9a-f.]+\]: "), "[PID]: "),
    (re.compile(r"\b[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}\b"), "ID"),
    (re.compile(r"\b(queued|bouncing) as [0-9a-f.]+"), r"\1 as ID"),
    (re.compile(r"\b(delays?|xdelay|pri|size|msgid|evpid|tag|DT|QT|RT)=[^ ,]+"), r"\1=?"),
    (re.compile(r"(?<![\w.@])(?=\w*\d)[0-9A-Za-z]{8,}(-[0-9A-Za-z]+)*(\.[0-9A-F]+)*"), "ID"),
    (re.compile(r"\b\d+\b"), "N"),
]


def masked(line):
    """A line without what differs from run to run."""
    for pattern, text in VARIES:
        line = pattern.sub(text, line)
    return line


def readings(path):
    """The readings of a file, by the lines that they are of."""
    found = {}
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            lines = file.read().split("\n")
        for expected, line in zip(lines, lines[1:]):
            if expected.startswith("= "):
                found.setdefault(masked(line), expected)
    return found


def in_order(message):
    """What messages about one mail are put in order by, since they come as it happens: warnings, failures, successes,
    and within these by whom they are about."""
    fields = re.findall(rb"(?im)^(Action|Final-Recipient): *(.*)$", message)
    return sorted({value.lower() for name, value in fields if name.lower() == b"action"}), fields


def keep(target, messages, sent, lines, together):
    os.makedirs(target, exist_ok=True)
    for name in os.listdir(target):
        if name.endswith(".eml"):
            os.unlink(os.path.join(target, name))
    came_back = {}
    for sender, recipients, message in messages:
        # A mailbox has the sender in the header, and lines that end as those of Unix do.
        text = f"Return-Path: <{sender}>\n".encode() + message.replace(b"\r\n", b"\n")
        for recipient in recipients:
            came_back.setdefault(sent.get(recipient, "other"), []).append(text)
    for name, texts in came_back.items():
        for number, text in enumerate(sorted(texts, key=in_order), 1):
            number = "" if number == 1 else f"-{number}"
            with open(os.path.join(target, f"{name}{number}.eml"), "wb") as file:
                file.write(text)
    path = os.path.join(target, "log.txt")
    known = readings(path)
    # What is the same but for times and ids is kept once.
    kept = {}
    for line in lines:
        # Lines that mean something only behind others are all kept.
        mask = line if together and together in line else masked(line)
        kept.setdefault(mask, line)
    with open(path, "w", encoding="utf-8") as file:
        for line in kept.values():
            file.write(f"{known.get(masked(line), '= ?')}\n{line}\n")
    print(f"{target}: {sum(map(len, came_back.values()))} messages, {len(kept)} lines")
