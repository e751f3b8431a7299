//! Lists what users of `bounce-classifier` can name, one item a line, from the JSON that rustdoc writes.
//!
//! What every type has is left out, and so are the methods of traits of other crates: that the trait is there
//! says it all.

use std::collections::HashSet;
use std::error::Error;

use public_api::tokens::Token;
use public_api::{Builder, PublicItem};

/// How the paths of other crates begin.
const OTHERS: &[&str] = &["core::", "alloc::", "serde_core::"];

fn main() -> Result<(), Box<dyn Error>> {
    let json = std::env::args_os().nth(1);
    let listing = Builder::from_rustdoc_json(json.ok_or("no file is named")?)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .build()?;
    let of_others: HashSet<_> = listing
        .items()
        .filter(|item| is_trait_of_others(&item.to_string()))
        .map(PublicItem::id)
        .collect();
    for item in listing.items() {
        let is_of_others = item.parent_id().is_some_and(|id| of_others.contains(&id));
        let line = item.to_string();
        // The compiler writes this trait beside `PartialEq`, and nobody can use it.
        if is_of_others && is_function(item) || line.contains("::StructuralPartialEq ") {
            continue;
        }
        println!("{}", line.replace("bounce_classifier::", ""));
    }
    Ok(())
}

fn is_function(item: &PublicItem) -> bool {
    item.tokens()
        .any(|token| matches!(token, Token::Kind(kind) if kind == "fn"))
}

/// Whether a line says that a type has a trait of another crate.
fn is_trait_of_others(line: &str) -> bool {
    let Some(mut rest) = line.strip_prefix("impl") else {
        return false;
    };
    // The parameters have brackets of their own.
    let mut depth = 0;
    if rest.starts_with('<') {
        let end = rest.find(|c| {
            depth += i32::from(c == '<') - i32::from(c == '>');
            depth == 0
        });
        rest = &rest[end.map_or(rest.len(), |end| end + 1)..];
    }
    let rest = rest.trim_start();
    OTHERS.iter().any(|path| rest.starts_with(path))
}
