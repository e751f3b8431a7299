//! The phrases as the build script compiles them.

use bounce_phrases::Tables;

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
