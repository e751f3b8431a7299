//! Exim, which relays. It need not be installed: it is run from where it was unpacked.

use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::machine::{Machine, Relay, free_port, user, wait_for};

/// The user that Debian's Exim looks up.
const USER: &str = "Debian-exim";

/// Exim; it ends with this.
pub struct Exim {
    process: Child,
    folder: PathBuf,
    port: u16,
}

impl Exim {
    /// None where there is no Exim: in the directory that `BOUNCE_SERVERS` names, or on this machine.
    pub fn start(machine: &Machine, next: u16) -> Option<Self> {
        let root = std::env::var_os("BOUNCE_SERVERS").map(PathBuf::from);
        let roots = root.into_iter().chain([PathBuf::from("/")]);
        let program = roots
            .map(|root| root.join("usr/sbin/exim4"))
            .find(|program| program.exists())?;
        let (owner, group) = user(USER)?;
        let folder = machine.folder("exim", Some((owner, group)));
        let port = free_port();
        let configuration = folder.join("exim.conf");
        fs::write(&configuration, text(&program, &folder, port, next)).unwrap();
        // Without root it delivers as this user, and changes to no other.
        let process = Command::new(&program)
            .arg("-C")
            .arg(&configuration)
            .arg("-bdf")
            .uid(owner)
            .gid(group)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let exim = Self {
            process,
            folder,
            port,
        };
        wait_for(port, &exim.log_file());
        Some(exim)
    }
}

impl Drop for Exim {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// There are no rules for another try, so that it gives up at once.
fn text(program: &Path, folder: &Path, port: u16, next: u16) -> String {
    let (program, folder) = (program.display(), folder.display());
    format!(
        "exim_path = {program}
spool_directory = {folder}/spool
log_file_path = {folder}/%slog
pid_file_path = {folder}/pid
primary_hostname = mail.sender.example
local_interfaces = 127.0.0.1
daemon_smtp_ports = {port}
deliver_drop_privilege = true
tls_advertise_hosts =
host_lookup =
rfc1413_query_timeout = 0s
keep_environment =
acl_smtp_rcpt = accept
acl_smtp_data = accept
begin routers
returned:
  driver = accept
  domains = sender.example
  transport = mailbox
others:
  driver = manualroute
  route_list = * 127.0.0.1
  self = send
  transport = next
begin transports
mailbox:
  driver = appendfile
  maildir_format
  directory = {folder}/mail
next:
  driver = smtp
  port = {next}
  allow_localhost
  hosts_try_fastopen =
  interface = ${{if eq{{$domain}}{{blocked.example}}{{127.0.0.2}}{{127.0.0.1}}}}
begin retry
"
    )
}

impl Relay for Exim {
    fn name(&self) -> &'static str {
        "Exim"
    }

    fn port(&self) -> u16 {
        self.port
    }

    fn mailbox(&self) -> PathBuf {
        self.folder.join("mail")
    }

    fn log_file(&self) -> PathBuf {
        self.folder.join("mainlog")
    }
}
