//! Writes the corpora that the fuzz targets begin with, from the folders of `tests` that have material for them, into the
//! folder that is named, or else into `fuzz/corpus`.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use bounce_classifier_fuzz::given::Given;
use bounce_classifier_fuzz::material::ROWS;
use serde_json::Value;

fn main() -> io::Result<()> {
    let named = env::args_os().nth(1).map(PathBuf::from);
    let corpora = named.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus"));
    // What stands before a reply is made up from the words of all rows, so it needs no seeds.
    fs::create_dir_all(corpora.join("prefix"))?;
    write(&corpora, "classify", |row| row.text.clone())?;
    write(&corpora, "bounce", Given::to_bytes)?;
    write(&corpora, "filter", line)?;
    let lines = files("log", "txt")?.into_iter().flat_map(|text| {
        let lines = text.split(|byte| *byte == b'\n').map(<[u8]>::to_vec);
        lines.collect::<Vec<_>>()
    });
    write_all(&corpora, "log", lines)?;
    let bodies = files("webhook", "json")?.into_iter().flat_map(|text| {
        let cases: Vec<Value> =
            serde_json::from_slice(&text).expect("each file is a list of cases");
        cases.into_iter().map(|case| match case["raw"].as_str() {
            Some(raw) => raw.as_bytes().to_vec(),
            None => case["body"].to_string().into_bytes(),
        })
    });
    write_all(&corpora, "webhook", bodies)?;
    write_all(&corpora, "dsn", files("dsn", "eml")?.into_iter())
}

/// The files of a folder of tests whose names end so.
fn files(folder: &str, end: &str) -> io::Result<Vec<Vec<u8>>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../tests")
        .join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|known| known == end));
    files.sort();
    files.into_iter().map(fs::read).collect()
}

/// Writes a file for each of these.
fn write_all(corpora: &Path, target: &str, seeds: impl Iterator<Item = Vec<u8>>) -> io::Result<()> {
    let folder = corpora.join(target);
    fs::create_dir_all(&folder)?;
    let mut count = 0;
    for seed in seeds {
        fs::write(folder.join(format!("seed-{count:04}")), seed)?;
        count += 1;
    }
    println!("{}: {count} seeds", folder.display());
    Ok(())
}

/// Writes a file for each row, with what a target is given.
fn write(corpora: &Path, target: &str, seed: impl Fn(&Given) -> Vec<u8>) -> io::Result<()> {
    let folder = corpora.join(target);
    fs::create_dir_all(&folder)?;
    for (number, row) in ROWS.iter().enumerate() {
        let mut seed = seed(row);
        // The last byte chooses a law, so each law has its share of the rows.
        if target != "filter" {
            seed.push(number as u8);
        }
        fs::write(folder.join(format!("row-{number:04}")), seed)?;
    }
    println!("{}: {} seeds", folder.display(), ROWS.len());
    Ok(())
}

/// A row as the filter takes it.
fn line(row: &Given) -> Vec<u8> {
    let json = serde_json::json!({
        "reply": row.reply,
        "status": row.status,
        "diagnostic": String::from_utf8_lossy(&row.text),
        "remote_mta": row.remote_mta,
        "command": row.command,
    });
    format!("{json}\n").into_bytes()
}
