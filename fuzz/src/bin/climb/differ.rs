//! Bounces that two builds answer differently. The other build runs as a child, which is sent bounces and
//! answers each with a line.

use std::collections::HashMap;
use std::error::Error;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use bounce_classifier::classify;
use bounce_classifier_fuzz::given::Given;
use bounce_classifier_fuzz::laws::parts;
use bounce_classifier_fuzz::shrink::shrink;

use crate::{Search, literal};

/// How many bounces are sent at once: their answers have to fit into a pipe.
const BATCH: usize = 64;

/// How many bounces are printed that differ in the same parts.
const MOST_OF_A_KIND: usize = 5;

/// Prints the first few bounces that differ in the same parts, made as small as they get.
pub fn search(search: &mut Search, other: &Path) -> Result<(), Box<dyn Error>> {
    let mut other = Other::start(other)?;
    let mut kinds: HashMap<String, usize> = HashMap::new();
    let mut texts = 0;
    let mut rows = bounce_classifier_fuzz::material::ROWS.iter().cloned();
    while search.goes_on() {
        // First the corpus as it is.
        let batch: Vec<Given> = (0..BATCH)
            .map(|_| rows.next().unwrap_or_else(|| search.bounce()))
            .collect();
        texts += batch.len();
        for (given, answer) in batch.iter().zip(other.answers(&batch)?) {
            let Some(kind) = difference(given, &answer) else {
                continue;
            };
            let found = kinds.entry(kind.clone()).or_default();
            *found += 1;
            if *found > MOST_OF_A_KIND {
                continue;
            }
            let mut failure = None;
            let least = shrink(given, &mut |less| match other.answer(less) {
                Ok(answer) => difference(less, &answer).as_ref() == Some(&kind),
                Err(error) => {
                    failure = Some(error);
                    false
                }
            });
            if let Some(error) = failure {
                return Err(error.into());
            }
            let answer = other.answer(&least)?;
            println!("{}", literal(&least));
            for (here, there) in differences(&line(&least), &answer) {
                println!("  {here} here, {there} there");
            }
            println!();
        }
    }
    println!("{texts} bounces");
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(kind, found)| (std::cmp::Reverse(*found), kind.clone()));
    for (kind, found) in kinds {
        println!("{found:8} {kind}");
    }
    Ok(())
}

/// The names of the parts of the answer that differ.
fn difference(given: &Given, theirs: &str) -> Option<String> {
    let ours = line(given);
    let name = |part: &str| part.split('=').next().unwrap_or_default().to_owned();
    let names: Vec<String> = differences(&ours, theirs)
        .map(|(part, _)| name(part))
        .collect();
    (ours != theirs).then_some(names.join(", "))
}

/// The parts of two lines that differ.
fn differences<'a>(ours: &'a str, theirs: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let both = ours.split('\t').zip(theirs.split('\t'));
    both.filter(|(ours, theirs)| ours != theirs)
}

/// The answer as a line.
fn line(given: &Given) -> String {
    let parts = parts(&classify(given.bounce()));
    let parts = parts.map(|(name, value)| format!("{name}={value}"));
    parts.join("\t").replace(['\r', '\n'], " ")
}

/// Another build.
struct Other {
    child: Child,
    to: BufWriter<ChildStdin>,
    from: BufReader<ChildStdout>,
}

impl Other {
    fn start(program: &Path) -> io::Result<Self> {
        let mut child = Command::new(program)
            .arg("answers")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let pipes = child.stdin.take().zip(child.stdout.take());
        let (to, from) = pipes.ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Self {
            child,
            to: BufWriter::new(to),
            from: BufReader::new(from),
        })
    }

    fn answer(&mut self, given: &Given) -> io::Result<String> {
        Ok(self.answers(std::slice::from_ref(given))?.concat())
    }

    fn answers(&mut self, batch: &[Given]) -> io::Result<Vec<String>> {
        for given in batch {
            let bytes = given.to_bytes();
            self.to.write_all(&(bytes.len() as u32).to_le_bytes())?;
            self.to.write_all(&bytes)?;
        }
        self.to.flush()?;
        let mut answer = || {
            let mut line = String::new();
            match self.from.read_line(&mut line)? {
                0 => Err(io::Error::other("the other build has ended")),
                _ => Ok(line.trim_end_matches('\n').to_owned()),
            }
        };
        batch.iter().map(|_| answer()).collect()
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        // It has nothing to lose.
        let _ = self.child.kill().and_then(|()| self.child.wait());
    }
}

/// Answers what another build sends: the length of each bounce in four bytes, the lowest first, and
/// the bounce.
pub fn answer() -> io::Result<()> {
    let mut from = BufReader::new(io::stdin().lock());
    let mut to = BufWriter::new(io::stdout().lock());
    let mut length = [0; 4];
    loop {
        // Before it waits, all is sent.
        if from.buffer().is_empty() {
            to.flush()?;
            if from.fill_buf()?.is_empty() {
                return Ok(());
            }
        }
        from.read_exact(&mut length)?;
        let mut bytes = vec![0; u32::from_le_bytes(length) as usize];
        from.read_exact(&mut bytes)?;
        writeln!(to, "{}", line(&Given::from_bytes(&bytes)))?;
    }
}
