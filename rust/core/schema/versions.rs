//! The list of all versions.
//!
//! Stands above the tables: these know the shapes in `schema`, which therefore cannot know the list.

use super::{Version, v16, v20, v21, v201};

/// All versions, oldest first.
pub static VERSIONS: [&Version; 4] = [&v16::VERSION, &v20::VERSION, &v201::VERSION, &v21::VERSION];

/// Returns the version with this number or subprotocol.
pub fn version(name: &str) -> Option<&'static Version> {
    VERSIONS.into_iter().find(|v| v.name == name || v.subprotocol == name)
}
