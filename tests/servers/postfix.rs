//! Postfix, of whose instances one refuses and one relays.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::machine::{Machine, Relay, free_port, run, user, wait_for};

/// Larger mails are refused.
pub const SIZE_LIMIT: usize = 20_000;

/// What both have.
const COMMON: &str = "
compatibility_level = 3.6
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
mydestination =
alias_maps =
alias_database =
local_recipient_maps =
smtp_tls_security_level = none
smtpd_peername_lookup = no
smtp_dns_support_level = disabled
";

/// Whom the one that refuses does, and how.
const REFUSING: &str = "
myhostname = mx.refusing.example
virtual_mailbox_domains = refusing.example, blocked.example
virtual_mailbox_maps = inline:{ {taro@refusing.example = taro} {hanako@refusing.example = hanako} {taro@blocked.example = taro} }
virtual_transport = discard:
smtpd_client_restrictions = check_client_access inline:{ {127.0.0.2 = 554 5.7.1 Service unavailable; Client host [127.0.0.2] blocked using bl.example} }
smtpd_recipient_restrictions = check_recipient_access inline:{
    {full@refusing.example = 552 5.2.2 The mailbox is over its quota}
    {grey@refusing.example = 450 4.2.0 Greylisted for 300 seconds}
    {spf@refusing.example = 550 5.7.23 The message was rejected because of Sender Policy Framework violation} },
    reject_unlisted_recipient, permit_mynetworks, reject
";

/// A running instance; it ends with this.
struct Instance {
    configuration: PathBuf,
    log: PathBuf,
    port: u16,
}

impl Instance {
    fn start(machine: &Machine, name: &str, settings: &str, services: &str) -> Self {
        let owner = user("postfix");
        let configuration = machine.folder(&format!("{name}/etc"), None);
        let queue = machine.folder(&format!("{name}/queue"), None);
        let data = machine.folder(&format!("{name}/data"), owner);
        let folder = configuration.parent().unwrap();
        let log = folder.join("log");
        let port = free_port();
        let main = format!(
            "{COMMON}queue_directory = {}\ndata_directory = {}\nmaillog_file = {}\nmaillog_file_prefixes = {}\n{settings}",
            queue.display(),
            data.display(),
            log.display(),
            folder.display(),
        );
        fs::write(configuration.join("main.cf"), main).unwrap();
        fs::write(configuration.join("master.cf"), master(port, services)).unwrap();
        let instance = Self {
            configuration,
            log,
            port,
        };
        run(&instance.command("start"));
        wait_for(port, &instance.log);
        instance
    }

    fn command(&self, what: &str) -> [String; 4] {
        let configuration = self.configuration.display().to_string();
        [
            "/usr/sbin/postfix".into(),
            "-c".into(),
            configuration,
            what.into(),
        ]
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        let [program, arguments @ ..] = self.command("stop");
        let _ = Command::new(program).args(arguments).output();
    }
}

/// The services that are needed, none of them in a chroot.
fn master(port: u16, services: &str) -> String {
    format!(
        "127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
{services}"
    )
}

/// The one that refuses.
pub struct Refusing {
    pub port: u16,
    _instance: Instance,
}

impl Refusing {
    pub fn start(machine: &Machine) -> Self {
        let settings = format!("{REFUSING}message_size_limit = {SIZE_LIMIT}\n");
        let instance = Instance::start(machine, "refusing", &settings, "");
        Self {
            port: instance.port,
            _instance: instance,
        }
    }
}

/// The one that relays. It gives up at once.
pub struct Relaying {
    instance: Instance,
    mail: PathBuf,
}

impl Relaying {
    pub fn start(machine: &Machine, next: u16) -> Self {
        let (owner, group) = user("nobody").unwrap();
        let mail = machine.folder("relaying/mail", Some((owner, group)));
        let settings = relaying(&mail, next, owner, group);
        let services = "blocked unix - - n - - smtp -o smtp_bind_address=127.0.0.2\n";
        let instance = Instance::start(machine, "relaying", &settings, services);
        Self { instance, mail }
    }
}

fn relaying(mail: &Path, next: u16, owner: u32, group: u32) -> String {
    format!(
        "myhostname = mail.sender.example
relayhost = [127.0.0.1]:{next}
transport_maps = inline:{{ {{blocked.example = blocked:[127.0.0.1]:{next}}} }}
virtual_mailbox_domains = sender.example
virtual_mailbox_base = {}
virtual_mailbox_maps = static:sender/
virtual_uid_maps = static:{owner}
virtual_gid_maps = static:{group}
virtual_minimum_uid = 1
maximal_queue_lifetime = 0
smtpd_recipient_restrictions = permit_mynetworks, reject
",
        mail.display()
    )
}

impl Relay for Relaying {
    fn name(&self) -> &'static str {
        "Postfix"
    }

    fn port(&self) -> u16 {
        self.instance.port
    }

    fn mailbox(&self) -> PathBuf {
        self.mail.join("sender")
    }

    fn log_file(&self) -> PathBuf {
        self.instance.log.clone()
    }
}
