//! Enum classes: `enum.StrEnum`s made from a list of values, with their members at hand.

use ocpp_fast_core::index;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};

/// A StrEnum and its members in the order of their values.
pub struct Members {
    class: Py<PyAny>,
    members: Vec<Py<PyAny>>,
    by_text: Py<PyDict>,
    by_address: ByAddress,
}

impl Members {
    /// Makes the class `name` of `module`; `values` are pairs of member name and wire text.
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
        Ok(Members { class: class.unbind(), members, by_text: by_text.unbind(), by_address })
    }

    /// The position of `object`, if it is one of the members.
    #[inline(always)]
    pub fn position(&self, object: &Bound<'_, PyAny>) -> Option<usize> {
        let ByAddress { factor, table } = &self.by_address;
        index::find(table, hash(object.as_ptr(), *factor), |position| self.members[position].is(object))
    }

    pub fn class<'py>(&self, py: Python<'py>) -> &Bound<'py, PyAny> {
        self.class.bind(py)
    }

    #[inline(always)]
    pub fn get<'py>(&self, py: Python<'py>, index: usize) -> Bound<'py, PyAny> {
        self.members[index].bind(py).clone()
    }

    /// The member whose wire text is `text`, or `text` as it is.
    pub fn resolve<'py>(&self, text: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let member = self.by_text.bind(text.py()).get_item(&text)?;
        Ok(member.unwrap_or(text))
    }
}

/// Members by where they are in memory, which is as chance has it.
struct ByAddress {
    factor: u64,
    /// See [`ocpp_fast_core::index`].
    table: Vec<u8>,
}

/// How many factors are tried.
const FACTORS: u64 = 64;

impl ByAddress {
    /// Of several factors the first that gives every member a place of its own, or the one that nearly does: so
    /// finding a member takes as long in one process as in the next.
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

/// Of an object's address, whose last four bits are those of all objects.
#[inline(always)]
fn hash(object: *mut ffi::PyObject, factor: u64) -> u64 {
    (object.addr() as u64 >> 4).wrapping_mul(factor) >> 32
}
