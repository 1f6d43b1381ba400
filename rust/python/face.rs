//! The Python methods of `Codec`.
//!
//! Knows the codec and the batch walk. Must never decide anything about a frame.

use core::ffi::CStr;
use std::collections::HashMap;

use ocpp_fast_core::rpc::violation::Listing;
use ocpp_fast_core::walk::decide::Verdict;
use ocpp_fast_core::walk::frame::{Limits, Rules};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyMapping, PyString, PyTuple, PyType};

use crate::batch;
use crate::codec::{Answers, Codec, GivenTolerance};
use crate::exceptions::DecodeError;
use crate::extension::{self, ExtensionTables};
use crate::inspect;
use crate::object::call::{self, Method};
use crate::object::{mapping, text};
use crate::pending::{self, Pending};
use crate::rules;
use crate::sink::Numbers;
use crate::tolerance::Remedies;

/// Returns the actions that a codec knows as plain data: the actions of `tables(version)` and those of its extensions.
#[pyfunction]
pub fn actions<'py>(codec: &Bound<'py, Codec>) -> PyResult<Bound<'py, PyDict>> {
    inspect::actions(codec.py(), codec.get().rules.version)
}

#[pymethods]
impl Codec {
    #[new]
    #[pyo3(
        signature = (
            version, *, max_bytes=1_048_576, max_depth=32, decimals=false, extensions=Vec::new(), max_lengths=None, tolerance=None,
            rules=None
        ),
        text_signature = "(version, *, max_bytes=1048576, max_depth=32, decimals=False, extensions=(), max_lengths=None, tolerance='strict', rules='schema')"
    )]
    #[allow(clippy::too_many_arguments, reason = "as many as a codec has options")]
    fn new(
        py: Python<'_>,
        version: &str,
        max_bytes: usize,
        max_depth: u32,
        decimals: bool,
        extensions: Vec<Bound<'_, PyAny>>,
        max_lengths: Option<&Bound<'_, PyAny>>,
        tolerance: Option<Bound<'_, PyAny>>,
        rules: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        if !(2..=100).contains(&max_depth) {
            return Err(PyValueError::new_err(format!("max_depth must be from 2 to 100, not {max_depth}")));
        }
        let mut version = inspect::version(version)?;
        let max_lengths = max_lengths.map(lengths).transpose()?;
        let tables: Vec<Bound<'_, PyAny>> = extensions
            .iter()
            .map(|extension| extension.getattr("_tables").map_err(|_| PyTypeError::new_err("extensions is a list of Extension objects")))
            .collect::<PyResult<_>>()?;
        if !tables.is_empty() || max_lengths.is_some() {
            let tables: Vec<PyRef<'_, ExtensionTables>> = tables.iter().map(|tables| Ok(tables.extract()?)).collect::<PyResult<_>>()?;
            version = extension::version_with(py, version, &tables, max_lengths.clone().unwrap_or_default().into_iter().collect())?;
        }
        let version = rules::version_with(py, version, rules.map(rules::sets).transpose()?.unwrap_or_default())?;
        let mut rules = Rules::new(version, Limits { bytes: max_bytes, depth: max_depth });
        let tolerance = tolerance.map(given_tolerance).transpose()?.flatten();
        if let Some(given) = &tolerance {
            rules.leniency = given.remedies.get().tolerance.leniency();
        }
        let numbers = if decimals { Numbers::Decimal } else { Numbers::Float };
        let extensions = extensions.into_iter().map(Bound::unbind).collect();
        Ok(Codec { rules, numbers, extensions, max_lengths, tolerance, trusted: rules.trusted() })
    }

    /// The tolerance, as it was given to the constructor.
    #[getter]
    fn tolerance<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        match &self.tolerance {
            Some(given) => given.given.bind(py).clone(),
            None => PyString::new(py, STRICT).into_any(),
        }
    }

    /// The rules beyond the schemas, as the constructor takes them: a name, or a tuple of names.
    #[getter]
    fn rules<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        rules::names(py, self.rules.version.rule_sets)
    }

    /// The extensions, in the order given.
    #[getter]
    fn extensions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.extensions)
    }

    /// The version's number, such as `2.0.1`.
    #[getter]
    fn version(&self) -> &'static str {
        self.rules.version.name
    }

    /// The version's name in the WebSocket handshake, such as `ocpp2.0.1`.
    #[getter]
    fn subprotocol(&self) -> &'static str {
        self.rules.version.subprotocol
    }

    /// Returns the error that `decode` would raise, found by the slow walk alone, or None for a valid frame.
    ///
    /// Raises the errors of `decode` that concern `pending`.
    #[pyo3(signature = (frame, pending=None))]
    fn explain<'py>(&self, py: Python<'py>, frame: &Bound<'py, PyAny>, pending: Pending<'_, 'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let input = text::input(frame)?;
        if self.repaired(py, input.bytes(), pending, &Answers::NotAsked)?.is_some() {
            return Ok(None);
        }
        match self.verdict(py, input.bytes(), pending, Listing::All)? {
            Verdict::Valid => Ok(None),
            Verdict::Fault(fault) => Ok(Some(DecodeError::explained(py, *fault)?.into_any())),
            Verdict::Unknown(id) => Err(pending::unknown_id(&id)),
        }
    }

    /// Returns for each frame the Head or the error that `validate` returns or raises.
    ///
    /// `frames` is an iterable of frames, or one buffer with a frame on each line. `threads` share the work, by default as
    /// many as there are processors; other Python threads run meanwhile. An unknown action in `pending` raises
    /// ValueError.
    #[pyo3(signature = (frames, pending=None, threads=None))]
    fn validate_many<'py>(
        slf: &Bound<'py, Self>,
        frames: &Bound<'py, PyAny>,
        pending: Pending<'_, 'py>,
        threads: Option<usize>,
    ) -> PyResult<Bound<'py, PyList>> {
        batch::validate(slf, frames, pending, threads)
    }

    fn __repr__(&self) -> String {
        format!("Codec({:?})", self.rules.version.name)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (&'static str,))> {
        let this = slf.get();
        let kwargs = PyDict::new(slf.py());
        kwargs.set_item("max_bytes", this.rules.limits.bytes)?;
        kwargs.set_item("max_depth", this.rules.limits.depth)?;
        kwargs.set_item("decimals", this.numbers == Numbers::Decimal)?;
        kwargs.set_item("extensions", &this.extensions)?;
        kwargs.set_item("max_lengths", &this.max_lengths)?;
        if let Some(given) = &this.tolerance {
            kwargs.set_item("tolerance", &given.given)?;
        }
        kwargs.set_item("rules", rules::names(slf.py(), this.rules.version.rule_sets)?)?;
        let class: Bound<'py, PyType> = slf.get_type();
        let partial = slf.py().import("functools")?.getattr("partial")?.call((class,), Some(&kwargs))?;
        Ok((partial, (this.rules.version.name,)))
    }
}

/// Implements the methods of Codec that are called for every frame. In brackets is the number of their parameters.
macro_rules! methods {
    ($($type:ident[$count:literal]: $name:ident($first:ident $(, $pending:ident)?) $doc:literal;)*) => {
        $(
            struct $type;

            impl Method<$count> for $type {
                const NAME: &'static str = stringify!($name);
                const DOC: &'static CStr = $doc;
                const PARAMETERS: [&'static str; $count] = [stringify!($first) $(, stringify!($pending))?];
                const REQUIRED: usize = 1;
                type Receiver = Codec;

                #[inline(always)]
                fn call<'py>(
                    this: &Bound<'py, Codec>,
                    [$first $(, $pending)?]: [Option<Borrowed<'_, 'py, PyAny>>; $count],
                ) -> PyResult<Bound<'py, PyAny>> {
                    Codec::$name(this, &*$first.ok_or_else(missing)? $(, $pending.as_deref().filter(|given| !given.is_none()))?)
                }
            }
        )*

        /// Adds these methods to Codec.
        pub fn prepare(py: Python<'_>) -> PyResult<()> {
            $(call::add::<$type, _>(py)?;)*
            Ok(())
        }
    };
}

methods! {
    Decode[2]: decode(frame, pending)
        c"decode($self, frame, pending=None)\n--\n\nReturns the message that a frame carries.\n\n`pending` is the action that a CALLRESULT answers, or a mapping of message id to action. Raises DecodeError for a\nframe that is not valid, LookupError for a CALLRESULT whose action `pending` does not know, and ValueError if\n`pending` gives a CALLRESULT an action that has no response in this version.";
    Validate[2]: validate(frame, pending)
        c"validate($self, frame, pending=None)\n--\n\nReturns the frame's head after the same checks as `decode`, without building the payload. Raises what `decode` raises.";
    Peek[1]: peek(frame)
        c"peek($self, frame)\n--\n\nReturns the frame's head without checking the payload. Raises DecodeError if the head is not valid.";
    Encode[1]: encode(message)
        c"encode($self, message)\n--\n\nReturns the frame of a message as compact UTF-8 JSON. Raises EncodeError if `decode` would refuse the frame.";
}

/// The name of the tolerance that takes valid frames only.
const STRICT: &str = "strict";

/// Returns a tolerance and its entries from the name of a preset or a Tolerance; `None` if it takes valid frames only.
fn given_tolerance(given: Bound<'_, PyAny>) -> PyResult<Option<GivenTolerance>> {
    let wrong = |_| PyTypeError::new_err("tolerance is a Tolerance, or the name of a preset");
    let tolerance = match given.cast::<PyString>() {
        Ok(name) if name == STRICT => return Ok(None),
        Ok(name) => given.py().import("ocpp_fast.tolerance")?.getattr("Tolerance")?.call_method1("preset", (name,))?,
        Err(_) => given.clone(),
    };
    let remedies: Option<Bound<'_, Remedies>> = tolerance.getattr("_remedies").map_err(wrong)?.extract()?;
    Ok(remedies.map(|remedies| GivenTolerance { given: given.unbind(), remedies: remedies.unbind() }))
}

/// Reads `max_lengths` from any mapping, through a copy that user code cannot change meanwhile.
fn lengths(given: &Bound<'_, PyAny>) -> PyResult<HashMap<String, u32>> {
    let own = PyDict::new(given.py());
    own.update(given.cast::<PyMapping>().map_err(|_| PyTypeError::new_err("max_lengths is a mapping of text to length"))?)?;
    mapping::items(&own)?.into_iter().map(|(path, length)| Ok((path.extract()?, length.extract()?))).collect()
}

#[cold]
fn missing() -> PyErr {
    PyTypeError::new_err("missing argument")
}
