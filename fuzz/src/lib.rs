//! What the fuzz targets and the search for slow texts share.

#[path = "../../cli/src/answers.rs"]
pub mod answers;
#[allow(dead_code, reason = "the filter needs a part of it")]
#[path = "../../cli/src/bounce.rs"]
mod bounce;
pub mod check;
#[path = "../../tests/common/dsn_laws.rs"]
pub mod dsn_laws;
#[path = "../../cli/src/filter/mod.rs"]
pub mod filter;
pub mod given;
#[path = "../../tests/common/laws.rs"]
pub mod laws;
#[path = "../../cli/src/lines.rs"]
mod lines;
pub mod material;
pub mod mutate;
pub mod shrink;
#[allow(dead_code, reason = "the filter needs a part of it")]
#[path = "../../cli/src/terminal.rs"]
mod terminal;
#[path = "../../tests/common/written.rs"]
pub mod written;
