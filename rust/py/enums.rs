//! Enum classes: `enum.StrEnum`s made from a list of values, with their members at hand.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};

/// A StrEnum and its members in the order of their values.
pub struct Members {
    class: Py<PyAny>,
    members: Vec<Py<PyAny>>,
    by_text: Py<PyDict>,
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
        Ok(Members { class: class.unbind(), members, by_text: by_text.unbind() })
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
