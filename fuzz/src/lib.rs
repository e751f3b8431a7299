//! What the fuzz targets and the search for slow texts share.

pub mod check;
#[path = "../../tests/common/dsn_laws.rs"]
pub mod dsn_laws;
pub mod given;
#[path = "../../tests/common/laws.rs"]
pub mod laws;
pub mod material;
pub mod mutate;
pub mod shrink;
#[path = "../../tests/common/written.rs"]
pub mod written;
