//! Writes the corpora that the fuzz targets begin with, from `tests/corpus`.

use std::fs;
use std::io;
use std::path::Path;

use bounce_classifier_fuzz::given::Given;
use bounce_classifier_fuzz::material::ROWS;

fn main() -> io::Result<()> {
    write("classify", |row| row.text.clone())?;
    write("bounce", Given::to_bytes)?;
    write("filter", line)
}

/// Writes a file for each row, with what a target is given.
fn write(target: &str, seed: impl Fn(&Given) -> Vec<u8>) -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("corpus")
        .join(target);
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
