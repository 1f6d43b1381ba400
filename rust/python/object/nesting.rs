//! A bound on native recursion through Python objects.
//!
//! CPython counts its own native recursion, but not in `hash`, and its limits differ between versions and assume small
//! stack frames. So every function here that may call itself through an object takes a [`Level`] first.

use std::cell::Cell;

use pyo3::exceptions::PyRecursionError;
use pyo3::prelude::*;

/// The most levels that one thread may have open. A codec's frames nest at most 100 deep.
pub const MOST: u32 = 200;

thread_local! {
    static OPEN: Cell<u32> = const { Cell::new(0) };
}

/// One level of recursion, open until it is dropped.
pub struct Level(());

impl Level {
    /// Opens a level. Raises RecursionError when [`MOST`] are open; `what` begins its text.
    pub fn enter(what: &str) -> PyResult<Level> {
        let open = OPEN.get();
        if open >= MOST {
            return Err(PyRecursionError::new_err(format!("{what}: nested deeper than {MOST} levels")));
        }
        OPEN.set(open + 1);
        Ok(Level(()))
    }
}

impl Drop for Level {
    fn drop(&mut self) {
        OPEN.set(OPEN.get() - 1);
    }
}
