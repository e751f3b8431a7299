"""The rest of the mail world: a name server, servers that refuse, one that keeps what comes back, and syslog.

Everything listens within a network namespace of its own, on loopback: the MTA has 192.0.2.1, all others have
addresses of 192.0.2.0/24.
"""

import os
import re
import socket
import socketserver
import struct
import threading
import time

MTA = "192.0.2.1"
CLIENT = "192.0.2.2"
NAME_SERVER = "127.0.0.53"
# Bounces come back to addresses of this domain.
LISTS = "lists.example"


class Host:
    """A mail server: what it answers to which local part, and at which stage.

    `replies` maps a local part to (stage, code, lines); the stage is "rcpt" or "data". A code of 0 breaks the
    connection. `greeting` is what it says in place of 220.
    """

    def __init__(self, name, address, replies=(), greeting=None, extensions=(), mail=None):
        self.name = name
        self.address = address
        self.replies = dict(replies)
        self.greeting = greeting
        self.extensions = list(extensions)
        self.mail = mail


def reply(code, *lines):
    """A reply of one or more lines, as bytes."""
    last = len(lines) - 1
    text = "".join(f"{code}{'-' if at < last else ' '}{line}\r\n" for at, line in enumerate(lines))
    return text.encode()


POSTFIX_LIKE = {
    "nobody": ("rcpt", 550, "5.1.1 <{rcpt}>: Recipient address rejected: User unknown in relay recipient table"),
    "full": ("rcpt", 552, "5.2.2 <{rcpt}>: Recipient address rejected: the mailbox is over its quota"),
    "policy": ("rcpt", 554, "5.7.1 <{rcpt}>: Recipient address rejected: refused by local policy"),
    "relay": ("rcpt", 554, "5.7.1 <{rcpt}>: Relay access denied"),
    "grey": ("rcpt", 450, "4.2.0 <{rcpt}>: Recipient address rejected: Greylisted for 300 seconds"),
    "later": ("rcpt", 450, "4.3.0 <{rcpt}>: Temporary failure"),
    "big": ("data", 552, "5.3.4 Error: message file too big"),
    "ptr": ("rcpt", 450, "4.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.1]"),
    "noauth": ("rcpt", 530, "5.7.0 Must authenticate before sending mail"),
    "virus": ("data", 554, "5.7.1 id=00042-01 - message contains a virus: Eicar-Test-Signature"),
}

GMAIL_LIKE = {
    "nobody": (
        "rcpt", 550,
        "5.1.1 The email account that you tried to reach does not exist. Please",
        "5.1.1 try double-checking the recipient's address for typos or",
        "5.1.1 unnecessary spaces. For more, see",
        "5.1.1  https://help.example.org/?p=NoSuchUser a1b2c3 - esmtp",
    ),
    "full": (
        "rcpt", 452,
        "4.2.2 The recipient's inbox is out of storage space. Please direct the",
        "4.2.2 recipient to",
        "4.2.2  https://help.example.org/?p=OverQuotaTemp a1b2c3 - esmtp",
    ),
    "closed": (
        "rcpt", 550,
        "5.2.1 The email account that you tried to reach is inactive. For more",
        "5.2.1 information see  https://help.example.org/?p=DisabledUser a1b2c3 - esmtp",
    ),
    "rate": (
        "rcpt", 450,
        "4.2.1 The user you are trying to contact is receiving mail too quickly.",
        "4.2.1 Please resend your message at a later time. a1b2c3 - esmtp",
    ),
    "spam": (
        "data", 550,
        "5.7.1 [192.0.2.1      12] Our system has detected that this message is",
        "5.7.1 likely unsolicited mail. To reduce the amount of spam sent to our",
        "5.7.1 users, this message has been blocked. a1b2c3 - esmtp",
    ),
    "dmarc": (
        "data", 550,
        "5.7.26 Unauthenticated email from lists.example is not accepted due to",
        "5.7.26 domain's DMARC policy. Please contact the administrator of",
        "5.7.26 lists.example domain if this was a legitimate mail. a1b2c3 - esmtp",
    ),
}

EXCHANGE_LIKE = {
    "nobody": ("rcpt", 550, "5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient {rcpt} not found by SMTP address lookup"),
    "denied": ("rcpt", 550, "5.4.1 Recipient address rejected: Access denied. [TY01EOP001.jpn.example.jp]"),
    "rule": ("data", 550, "5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy"),
    "spf": ("rcpt", 550, "5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.1 SPF fail"),
    "large": ("data", 552, "5.3.4 Message size exceeds fixed maximum message size"),
    "full": ("data", 554, "5.2.2 STOREDRV.Deliver.Exception:QuotaExceededException; mailbox is full"),
    "members": ("rcpt", 550, "5.7.124 RESOLVER.RST.RestrictedToRecipientsPermission; not authorized to send to recipient"),
    "busy": ("rcpt", 451, "4.7.500 Server busy. Please try again later from [192.0.2.1]."),
}

# Servers that speak no English, or have no enhanced status codes.
OTHERS_LIKE = {
    "nobody": ("rcpt", 550, "sorry, no mailbox here by that name (#5.1.1)"),
    "japanese": ("rcpt", 550, "宛先のユーザーは存在しません"),
    "latin": ("rcpt", 550, "Utilisateur inconnu à cette adresse"),
    "bare": ("rcpt", 550, "Administrative prohibition"),
    "code": ("rcpt", 550, "5.1.1"),
    "suspended": ("rcpt", 550, "account <{rcpt}> has been suspended"),
    "unknown": ("rcpt", 551, "User not local; please try <forward@moved.example>"),
    "content": ("data", 554, "Message refused: it has a link to a listed domain"),
}

HOSTS = [
    Host("mx.example.net", "192.0.2.10", POSTFIX_LIKE, extensions=["SIZE 10240000", "ENHANCEDSTATUSCODES", "8BITMIME"]),
    Host("mx.example.org", "192.0.2.11", GMAIL_LIKE, extensions=["SIZE 35882577", "8BITMIME", "ENHANCEDSTATUSCODES", "PIPELINING"]),
    Host("mx.example.jp", "192.0.2.12", EXCHANGE_LIKE, extensions=["SIZE 157286400", "PIPELINING", "DSN", "ENHANCEDSTATUSCODES", "8BITMIME"]),
    Host("mx.other.example", "192.0.2.13", OTHERS_LIKE),
    Host("mx.small.example", "192.0.2.14", extensions=["SIZE 4000"]),
    Host("mx.utf8.example", "192.0.2.15", {"nobody": ("rcpt", 550, "5.1.1 no such user"), "用户": ("rcpt", 550, "5.1.1 <{rcpt}>: no such user here")},
         extensions=["8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES"]),
    Host("mx.listed.example", "192.0.2.16", greeting=(554, "5.7.1 Service refused; client [192.0.2.1] is listed in bl.example")),
    Host("mx.busy.example", "192.0.2.17", greeting=(421, "4.3.2 mx.busy.example: too busy, come back later")),
    Host("mx.gone.example", "192.0.2.18", greeting=(0, "")),
    Host("mx.silent.example", "192.0.2.19", greeting=(-1, "")),
    # What breaks the connection has hosts of its own, as senders remember it of a host.
    Host("mx.drop.example", "192.0.2.21", {"taro": ("data", 0, "")}),
    Host("mx.slow.example", "192.0.2.22", {"taro": ("data", 451, "Timeout waiting for data from client")}),
    Host("mx.sender.example", "192.0.2.20", mail=(553, "5.1.8 <{mail}>: Sender address rejected: Domain not found")),
    Host("mx.lists.example", "192.0.2.9", extensions=["8BITMIME", "SMTPUTF8", "SIZE 10240000"]),
]

REFUSING_ADDRESS = "192.0.2.30"
UNREACHABLE_ADDRESS = "192.0.2.31"


def zone():
    """Names and their records; a name that is not here does not exist."""
    names = {
        "example": {}, "com": {}, "net": {}, "org": {}, "jp": {},
        "example.com": {"MX": ["mail.example.com"]},
        "mail.example.com": {"A": [MTA]},
        "client.example.com": {"A": [CLIENT]},
        "refused.example": {"A": [REFUSING_ADDRESS]},
        "unreachable.example": {"A": [UNREACHABLE_ADDRESS]},
        "loop.example": {"MX": ["mail.example.com"]},
        "nomx.example": {"TXT": ["no mail here"]},
        "nullmx.example": {"MX": ["."]},
        "broken.example": {"SERVFAIL": []},
    }
    for host in HOSTS:
        names[host.name] = {"A": [host.address]}
        names[host.name.split(".", 1)[1]] = {"MX": [host.name]}
    for name, records in list(names.items()):
        for address in records.get("A", []):
            reverse = ".".join(reversed(address.split("."))) + ".in-addr.arpa"
            names[reverse] = {"PTR": [name]}
    return names


class NameServer(threading.Thread):
    """A name server that is authoritative for all there is."""

    TYPES = {1: "A", 12: "PTR", 15: "MX", 16: "TXT"}

    def __init__(self):
        super().__init__(daemon=True)
        self.names = zone()
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind((NAME_SERVER, 53))

    def run(self):
        while True:
            query, client = self.socket.recvfrom(4096)
            try:
                self.socket.sendto(self.answer(query), client)
            except (IndexError, struct.error, OSError):
                pass

    def answer(self, query):
        labels, at = [], 12
        while query[at]:
            labels.append(query[at + 1 : at + 1 + query[at]].decode("latin-1"))
            at += 1 + query[at]
        question = query[12 : at + 5]
        kind = self.TYPES.get(struct.unpack("!H", query[at + 1 : at + 3])[0])
        name = ".".join(labels).lower()
        records = self.names.get(name)
        # Broken with all names below it.
        broken = any(name == zone or name.endswith("." + zone) for zone, kinds in self.names.items() if "SERVFAIL" in kinds)
        code = 2 if broken else 3 if records is None else 0
        data = [self.record(kind, value) for value in (records or {}).get(kind, [])]
        number = next(number for number, known in self.TYPES.items() if known == kind) if kind else 0
        body = b"".join(b"\xc0\x0c" + struct.pack("!HHIH", number, 1, 60, len(value)) + value for value in data)
        head = query[:2] + struct.pack("!HHHHH", 0x8580 | code, 1, len(data), 0, 0)
        return head + question + body

    @staticmethod
    def record(kind, value):
        name = lambda text: b"".join(bytes([len(label)]) + label.encode() for label in text.split(".") if label) + b"\0"
        if kind == "A":
            return socket.inet_aton(value)
        if kind == "MX":
            return struct.pack("!H", 0 if value == "." else 10) + name(value)
        if kind == "TXT":
            return bytes([len(value)]) + value.encode()
        return name(value)


class Kept:
    """The messages that came back."""

    def __init__(self):
        self.lock = threading.Lock()
        self.messages = []

    def add(self, sender, recipients, message):
        with self.lock:
            self.messages.append((sender, recipients, message))


class Session(socketserver.StreamRequestHandler):
    """One connection to a server."""

    def handle(self):
        try:
            self.talk()
        except OSError:
            pass

    def say(self, code, *lines, **values):
        self.wfile.write(reply(code, *(line.format(**values) if values else line for line in lines)))

    def talk(self):
        host, kept = self.server.host, self.server.kept
        if host.greeting:
            code, *lines = host.greeting
            if code < 0:
                time.sleep(600)
            if code <= 0:
                return
            self.say(code, *lines)
            if code == 421:
                return
        else:
            self.say(220, f"{host.name} ESMTP")
        mail, rcpts = "", []
        while line := self.rfile.readline():
            command = line.decode("utf-8", "replace").strip()
            verb = command[:4].upper()
            address = (re.search(r"<(.*?)>", command) or ["", ""])[1]
            if host.greeting and verb != "QUIT":
                self.say(503, "5.5.1 Go away")
            elif verb == "EHLO":
                self.say(250, host.name, *host.extensions)
            elif verb in ("HELO", "NOOP"):
                self.say(250, host.name)
            elif verb == "RSET":
                mail, rcpts = "", []
                self.say(250, "2.0.0 Ok")
            elif verb == "MAIL":
                mail = address
                size = int((re.search(r"SIZE=(\d+)", command, re.I) or [0, 0])[1])
                limit = next((int(e[5:]) for e in host.extensions if e.startswith("SIZE ")), 0)
                if host.mail and mail:
                    self.say(*host.mail, mail=mail)
                elif limit and size > limit:
                    self.say(552, "5.3.4 Message size exceeds fixed limit")
                else:
                    self.say(250, "2.1.0 Ok")
            elif verb == "RCPT":
                stage, code, *lines = host.replies.get(address.split("@")[0], ("", 0))
                if stage == "rcpt":
                    self.say(code, *lines, rcpt=address, mail=mail)
                else:
                    rcpts.append(address)
                    self.say(250, "2.1.5 Ok")
            elif verb == "DATA":
                if not rcpts:
                    self.say(503, "5.5.1 No valid recipients")
                    continue
                self.say(354, "End data with <CR><LF>.<CR><LF>")
                message = []
                while (line := self.rfile.readline()) not in (b".\r\n", b""):
                    message.append(line[1:] if line.startswith(b".") else line)
                refusal = next((host.replies[a.split("@")[0]] for a in rcpts if a.split("@")[0] in host.replies), None)
                if refusal:
                    _, code, *lines = refusal
                    if not code:
                        return
                    self.say(code, *lines, rcpt=rcpts[0], mail=mail)
                else:
                    # Those who relay everything have it kept as well.
                    if any(rcpt.endswith("@" + LISTS) for rcpt in rcpts):
                        kept.add(mail, rcpts, b"".join(message))
                    self.say(250, "2.0.0 Ok: queued as 4XdKQ32Wkzz1b")
                mail, rcpts = "", []
            elif verb == "QUIT":
                self.say(221, "2.0.0 Bye")
                return
            else:
                self.say(502, "5.5.2 Error: command not recognized")


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 100

    def __init__(self, host, kept):
        self.host, self.kept = host, kept
        super().__init__((host.address, 25), Session)


class Syslog(threading.Thread):
    """Listens on /dev/log of a root, and keeps lines as RFC 3164 has them."""

    def __init__(self, path, host="mail"):
        super().__init__(daemon=True)
        self.host = host
        self.lines = []
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        if os.path.lexists(path):
            os.unlink(path)
        self.socket.bind(path)
        os.chmod(path, 0o666)

    def run(self):
        while True:
            text = self.socket.recv(1 << 16).decode("utf-8", "replace").rstrip("\n\0")
            found = re.match(r"<\d+>([A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) (.*)", text, re.S)
            when, what = found.groups() if found else (time.strftime("%b %e %H:%M:%S"), re.sub(r"^<\d+>", "", text))
            # A line break in a message would make two lines of it; syslogd writes it so.
            self.lines.append(f"{when} {self.host} {what}".replace("\n", "#012"))


def start(root):
    """Starts all of it. Gives what comes back, and the log."""
    kept = Kept()
    NameServer().start()
    for host in HOSTS:
        threading.Thread(target=Server(host, kept).serve_forever, daemon=True).start()
    syslog = Syslog(os.path.join(root, "dev/log"))
    syslog.start()
    return kept, syslog
