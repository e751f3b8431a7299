//! What the fuzz targets and the search for slow texts share.

pub mod check;
pub mod given;
#[path = "../../tests/common/laws.rs"]
pub mod laws;
pub mod material;
pub mod mutate;
#[path = "../../examples/classify/ndjson.rs"]
pub mod ndjson;
pub mod shrink;
