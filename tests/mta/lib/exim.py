"""Exim: its routers, and the transports smtp, pipe and appendfile."""

import time

import mails
from mails import mail

LISTENS = True

MAILS = mails.ELSEWHERE + mails.HERE + [
    mail("here-fail", "fail@example.com"),
    mail("here-defer", "defer@example.com"),
    mail("here-blackhole", "blackhole@example.com"),
    mail("here-large", "small@example.com", size=9000),
    mail("refused-size", "taro@example.net", size=40000),
    mail("refused-syntax", "taro@.example.net", command=True),
]

CONFIGURATION = """
primary_hostname = mail.example.com
domainlist local_domains = example.com : mail.example.com
local_interfaces = 192.0.2.1
tls_advertise_hosts =
smtputf8_advertise_hosts = *
dsn_advertise_hosts = *
never_users = root
trusted_users = root
acl_smtp_rcpt = check_rcpt
acl_smtp_data = accept
delay_warning = 5s:1d
timeout_frozen_after = 10s
ignore_bounce_errors_after = 5s
message_size_limit = 20K
received_headers_max = 100
smtp_accept_max = 0
remote_max_parallel = 1

begin acl
check_rcpt:
  accept hosts = : 192.0.2.1 : 192.0.2.2 : 127.0.0.1
  deny message = relay not permitted

begin routers
elsewhere:
  driver = dnslookup
  domains = ! +local_domains
  transport = remote_smtp
  no_more
system_aliases:
  driver = redirect
  allow_fail
  allow_defer
  data = ${lookup{$local_part}lsearch{/etc/aliases.exim}}
  user = nobody
  file_transport = address_file
  pipe_transport = address_pipe
localuser:
  driver = accept
  check_local_user
  transport = local_delivery
  cannot_route_message = Unknown user

begin transports
remote_smtp:
  driver = smtp
  connect_timeout = 3s
  command_timeout = 3s
address_pipe:
  driver = pipe
  return_output
address_file:
  driver = appendfile
local_delivery:
  driver = appendfile
  file = /var/mail/$local_part_data
  group = mail
  mode = 0660
  quota = 20K
  message_size_limit = ${if eq{$local_part}{small}{5K}{0}}

begin retry
* * F,15s,4s
"""


def configure(machine):
    machine.write("/etc/exim4/exim4.conf", CONFIGURATION)
    own = {
        "fail": ":fail: This address takes no mail any more",
        "defer": ":defer: Try again in the morning",
        "blackhole": ":blackhole:",
    }
    # Exim takes a program without a look at whether it is there.
    machine.write("/etc/aliases.exim", "".join(f"{name}: {to}\n" for name, to in {**mails.ALIASES, **own}.items()))
    machine.run(["useradd", "small"])
    machine.write("/var/mail/full", "From a@example.com Thu Nov 26 10:00:00 2026\n" + "All is well.\n" * 3000)
    machine.run(["sh", "-c", "chown full:mail /var/mail/full; chmod 660 /var/mail/full"])


def start(machine):
    print(machine.run(["/usr/sbin/exim4", "-bV"]))
    machine.begin(["/usr/sbin/exim4", "-bdf", "-q3s"])


def settle(machine, kept):
    time.sleep(60)


def stop(machine):
    pass


def log(machine):
    with open(machine.path("/var/log/exim4/mainlog"), encoding="utf-8") as file:
        return file.read().splitlines()
