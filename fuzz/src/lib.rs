//! What the fuzz targets and the search for slow texts share.

pub mod check;
#[path = "../../tests/common/dsn_laws.rs"]
pub mod dsn_laws;
pub mod given;
#[path = "../../tests/common/laws.rs"]
pub mod laws;
#[path = "../../examples/classify/lines.rs"]
mod lines;
pub mod material;
pub mod mutate;
#[path = "../../examples/classify/ndjson.rs"]
pub mod ndjson;
#[path = "../../examples/classify/row.rs"]
mod row;
pub mod shrink;
#[allow(dead_code, reason = "the filter needs a part of it")]
#[path = "../../examples/common/terminal.rs"]
mod terminal;
#[path = "../../tests/common/written.rs"]
pub mod written;
