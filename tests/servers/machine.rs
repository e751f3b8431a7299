//! What the servers have in common: directories, ports, mail that came back, logs.

use std::ffi::OsStr;
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use bounce_classifier::log::Reader;
use tempfile::TempDir;

/// How long anything may take.
const LONGEST: Duration = Duration::from_secs(30);

/// A directory that other users may look into, on a machine where servers can be started.
pub struct Machine(TempDir);

impl Machine {
    /// None where Postfix is not installed, or where this is not root.
    pub fn new() -> Option<Self> {
        let is_root = fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0);
        if !is_root || !Path::new("/usr/sbin/postfix").exists() {
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        Some(Self(folder))
    }

    /// A directory that belongs to a user.
    pub fn folder(&self, name: &str, user: Option<(u32, u32)>) -> PathBuf {
        let path = self.0.path().join(name);
        fs::create_dir_all(&path).unwrap();
        if let Some((user, group)) = user {
            chown(&path, Some(user), Some(group)).unwrap();
        }
        path
    }
}

/// A server that takes mail from the program, and passes it on.
pub trait Relay {
    fn name(&self) -> &'static str;
    fn port(&self) -> u16;
    /// The Maildir of the sender.
    fn mailbox(&self) -> PathBuf;
    fn log_file(&self) -> PathBuf;

    /// The messages that have come back, once there are as many.
    fn returned(&self, count: usize) -> Vec<Vec<u8>> {
        let new = self.mailbox().join("new");
        let read = || -> Vec<Vec<u8>> {
            let files = fs::read_dir(&new).into_iter().flatten();
            files
                .map(|file| fs::read(file.unwrap().path()).unwrap())
                .collect()
        };
        wait_until(
            || read().len() >= count,
            || {
                format!(
                    "{}: {} of {count} came back\n{}",
                    self.name(),
                    read().len(),
                    self.text()
                )
            },
        );
        read()
    }

    /// The log, once as many recipients of others than the sender stand in it.
    fn log(&self, count: usize) -> String {
        let told = || {
            let text = self.text();
            let mut reader = Reader::new();
            let mut all: Vec<String> = text
                .lines()
                .filter_map(|line| reader.read(line)?.recipient.map(Into::into))
                .filter(|recipient: &String| !recipient.ends_with("@sender.example"))
                .collect();
            all.sort();
            all.dedup();
            all.len()
        };
        wait_until(
            || told() >= count,
            || format!("{}\n{}", self.name(), self.text()),
        );
        self.text()
    }

    fn text(&self) -> String {
        fs::read_to_string(self.log_file()).unwrap_or_default()
    }
}

/// The ids of a user and its group.
pub fn user(name: &str) -> Option<(u32, u32)> {
    let id = |what: &str| -> Option<u32> {
        let done = Command::new("id").args([what, name]).output().ok()?;
        String::from_utf8(done.stdout).ok()?.trim().parse().ok()
    };
    Some((id("-u")?, id("-g")?))
}

/// Runs a command to its end.
pub fn run<S: AsRef<OsStr>>(command: &[S]) {
    let (program, arguments) = command.split_first().unwrap();
    let done = Command::new(program).args(arguments).output().unwrap();
    assert!(done.status.success(), "{done:?}");
}

/// A port that nobody listens to.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// Waits until somebody listens.
pub fn wait_for(port: u16, log: &Path) {
    wait_until(
        || TcpStream::connect(("127.0.0.1", port)).is_ok(),
        || {
            format!(
                "nobody listens: {}",
                fs::read_to_string(log).unwrap_or_default()
            )
        },
    );
}

fn wait_until(is_so: impl Fn() -> bool, fault: impl Fn() -> String) {
    let begin = Instant::now();
    while !is_so() {
        assert!(begin.elapsed() < LONGEST, "{}", fault());
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Says that something is not tested, where it need not be.
pub fn may_skip(why: &str) {
    assert!(
        std::env::var_os("BOUNCE_REQUIRE_SERVERS").is_none(),
        "{why}"
    );
    eprintln!("not tested: {why}");
}
