//! Enum classes: `enum.StrEnum`s made from a list of values.

use ocpp_fast_core::index;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};

/// A StrEnum with its members in the order of their values.
pub struct EnumClass {
    class: Py<PyAny>,
    members: Vec<Py<PyAny>>,
    by_text: Py<PyDict>,
    by_address: ByAddress,
}

impl EnumClass {
    /// Makes the class `name` of `module`. `values` are pairs of a member's name and its wire text.
    pub fn make<'a>(
        py: Python<'_>,
        module: &str,
        name: &str,
        doc: &str,
        values: impl Iterator<Item = (&'a str, &'a str)>,
    ) -> PyResult<Self> {
        let pairs: Vec<_> = values.collect();
        let kwargs = PyDict::new(py);
        kwargs.set_item("module", module)?;
        kwargs.set_item("qualname", name)?;
        let class = py.import("enum")?.getattr("StrEnum")?.call((name, PyList::new(py, &pairs)?), Some(&kwargs))?;
        class.setattr("__doc__", doc)?;
        let by_text = PyDict::new(py);
        let mut members = Vec::with_capacity(pairs.len());
        for (member, wire) in pairs {
            let member = class.getattr(member)?;
            by_text.set_item(PyString::intern(py, wire), &member)?;
            members.push(member.unbind());
        }
        let by_address = ByAddress::of(&members);
        Ok(EnumClass { class: class.unbind(), members, by_text: by_text.unbind(), by_address })
    }

    /// Returns the position of `object`, if it is one of the members.
    #[inline(always)]
    pub fn position(&self, object: &Bound<'_, PyAny>) -> Option<usize> {
        let ByAddress { factor, table } = &self.by_address;
        index::find(table, hash(object.as_ptr(), *factor), |position| self.members[position].is(object))
    }

    /// Returns the class itself.
    pub fn class<'py>(&self, py: Python<'py>) -> &Bound<'py, PyAny> {
        self.class.bind(py)
    }

    /// Returns the member at a position.
    #[inline(always)]
    pub fn get<'py>(&self, py: Python<'py>, index: usize) -> Bound<'py, PyAny> {
        self.members[index].bind(py).clone()
    }

    /// Returns the member whose wire text is `text`, or `text` itself if there is none.
    pub fn resolve<'py>(&self, text: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let member = self.by_text.bind(text.py()).get_item(&text)?;
        Ok(member.unwrap_or(text))
    }
}

/// An index of members by their address.
struct ByAddress {
    factor: u64,
    /// A table of [`ocpp_fast_core::index`].
    table: Vec<u16>,
}

/// The number of factors that are tried.
const FACTORS: u64 = 64;

impl ByAddress {
    /// Builds the index with the first factor that gives every member a place of its own, or else with the best one.
    ///
    /// Addresses differ from process to process; a look-up takes equally long in each this way.
    fn of(members: &[Py<PyAny>]) -> ByAddress {
        let mut best = (usize::MAX, ByAddress { factor: 0, table: Vec::new() });
        for i in 0..FACTORS {
            let factor = 0x9E37_79B9_7F4A_7C15u64.wrapping_add(i << 32);
            let mut table = index::empty_for((2 * members.len()).min(index::MOST));
            let mut shared = 0;
            for (position, member) in members.iter().enumerate() {
                let hash = hash(member.as_ptr(), factor);
                shared += usize::from(index::find(&table, hash, |_| true).is_some());
                index::insert(&mut table, hash, position);
            }
            if shared < best.0 {
                best = (shared, ByAddress { factor, table });
            }
            if shared == 0 {
                break;
            }
        }
        best.1
    }
}

/// Hashes an object's address. Its last four bits are the same for all objects.
#[inline(always)]
fn hash(object: *mut ffi::PyObject, factor: u64) -> u64 {
    (object.addr() as u64 >> 4).wrapping_mul(factor) >> 32
}
