//! Passes PyO3's `cfg`s of the interpreter (`Py_3_14`, `Py_GIL_DISABLED`) on to this package.

fn main() {
    pyo3_build_config::use_pyo3_cfgs();
}
