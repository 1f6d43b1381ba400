//! Calls from the interpreter, taken straight from its vectorcall protocol.
//!
//! Arguments arrive without a copy, and methods that are called for every frame skip PyO3's preparations, which took an
//! eighth of validating a Heartbeat.

use core::ffi::CStr;
use core::ptr;
use std::ffi::CString;

use ocpp_fast_core::bytes;
use pyo3::exceptions::{PySystemError, PyTypeError};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};

use super::{mapping, text};

/// The name and the value of an argument that is given by keyword.
pub type KeywordArgument<'a, 'py> = (Borrowed<'a, 'py, PyAny>, Borrowed<'a, 'py, PyAny>);

/// The arguments of one call.
#[derive(Clone, Copy)]
pub struct Arguments<'a, 'py> {
    py: Python<'py>,
    /// The positional arguments, then one for each of `names`.
    values: &'a [*mut ffi::PyObject],
    names: Option<Borrowed<'a, 'py, PyTuple>>,
}

impl<'a, 'py> Arguments<'a, 'py> {
    /// # Safety
    /// The vectorcall protocol: `args` holds `positional` objects and then one for each name in `kwnames`, which is a
    /// tuple of str or null. All of them live for `'a`.
    #[inline(always)]
    unsafe fn new(py: Python<'py>, args: *const *mut ffi::PyObject, positional: usize, kwnames: *mut ffi::PyObject) -> Self {
        // SAFETY: the caller guarantees the protocol. `args` may be null when there are no arguments.
        unsafe {
            let names = Borrowed::from_ptr_or_opt(py, kwnames).map(|names| names.cast_unchecked::<PyTuple>());
            let count = positional + names.map_or(0, |names| ffi::PyTuple_GET_SIZE(names.as_ptr()) as usize);
            let values = if count == 0 { &[] } else { core::slice::from_raw_parts(args, count) };
            Arguments { py, values, names }
        }
    }

    #[inline(always)]
    pub fn py(&self) -> Python<'py> {
        self.py
    }

    /// Returns the number of arguments of both kinds.
    #[inline(always)]
    pub fn count(&self) -> usize {
        self.values.len()
    }

    /// Returns the number of positional arguments.
    #[inline(always)]
    pub fn positional(&self) -> usize {
        match self.names {
            // SAFETY: the names are a tuple.
            Some(names) => self.values.len() - unsafe { ffi::PyTuple_GET_SIZE(names.as_ptr()) as usize },
            None => self.values.len(),
        }
    }

    #[inline(always)]
    fn value(&self, at: usize) -> Borrowed<'a, 'py, PyAny> {
        // SAFETY: the values are objects that live for `'a`.
        unsafe { Borrowed::from_ptr(self.py, self.values[at]) }
    }

    /// Iterates over the arguments given by keyword.
    #[inline(always)]
    pub fn keywords(&self) -> impl Iterator<Item = KeywordArgument<'a, 'py>> {
        let (this, from) = (*self, self.positional());
        (from..self.values.len()).map(move |at| {
            // SAFETY: there is a tuple of names, with one name for each value after the positional ones.
            let name = unsafe {
                let names = this.names.map_or(ptr::null_mut(), |names| names.as_ptr());
                Borrowed::from_ptr(this.py, ffi::PyTuple_GET_ITEM(names, (at - from) as ffi::Py_ssize_t))
            };
            (name, this.value(at))
        })
    }

    /// Assigns the arguments to the parameters `names`. The first `required` of these must be given.
    #[inline(always)]
    pub fn assign<const N: usize>(
        &self,
        function: &str,
        names: &[&str; N],
        required: usize,
    ) -> PyResult<[Option<Borrowed<'a, 'py, PyAny>>; N]> {
        if self.names.is_none() && (required..=N).contains(&self.values.len()) {
            return Ok(core::array::from_fn(|at| (at < self.values.len()).then(|| self.value(at))));
        }
        self.assign_keywords(function, names, required)
    }

    #[inline(never)]
    fn assign_keywords<const N: usize>(
        &self,
        function: &str,
        names: &[&str; N],
        required: usize,
    ) -> PyResult<[Option<Borrowed<'a, 'py, PyAny>>; N]> {
        let mut found = [const { None }; N];
        let count = self.positional();
        if count > N {
            return Err(PyTypeError::new_err(format!("{function}() takes at most {N} arguments ({count} given)")));
        }
        for (at, place) in found.iter_mut().enumerate().take(count) {
            *place = Some(self.value(at));
        }
        for (name, value) in self.keywords() {
            // The protocol passes names as `str`, and all parameters are ASCII.
            let given = name.cast::<PyString>();
            let given = given.as_ref().ok().and_then(|name| text::ascii_of(name)).unwrap_or_default();
            let Some(at) = names.iter().position(|known| bytes::same(known.as_bytes(), given)) else {
                return Err(unexpected(function, &name));
            };
            if found[at].replace(value).is_some() {
                return Err(PyTypeError::new_err(format!("{function}() got multiple values for argument '{}'", &*name)));
            }
        }
        match found[..required].iter().position(Option::is_none) {
            Some(missing) => Err(PyTypeError::new_err(format!("{function}() missing required argument '{}'", names[missing]))),
            None => Ok(found),
        }
    }
}

#[cold]
fn unexpected(function: &str, name: &Bound<'_, PyAny>) -> PyErr {
    PyTypeError::new_err(format!("{function}() got an unexpected keyword argument '{name}'"))
}

/// A method of `N` parameters that is called for every frame.
pub trait Method<const N: usize> {
    const NAME: &'static str;
    /// The signature in the form that `inspect` reads, then the docstring.
    const DOC: &'static CStr;
    const PARAMETERS: [&'static str; N];
    /// The number of parameters that must be given.
    const REQUIRED: usize;
    /// The class that has the method.
    type Receiver: pyo3::PyClass;

    fn call<'py>(this: &Bound<'py, Self::Receiver>, given: [Option<Borrowed<'_, 'py, PyAny>>; N]) -> PyResult<Bound<'py, PyAny>>;
}

/// Adds a method to its class.
pub fn add<M: Method<N>, const N: usize>(py: Python<'_>) -> PyResult<()> {
    let class = py.get_type::<M::Receiver>();
    // Never freed: the class lives as long as the process.
    let method = Box::leak(Box::new(ffi::PyMethodDef {
        ml_name: CString::new(M::NAME)?.into_raw(),
        ml_meth: ffi::PyMethodDefPointer { PyCFunctionFastWithKeywords: method::<M, N> },
        ml_flags: ffi::METH_FASTCALL | ffi::METH_KEYWORDS,
        ml_doc: M::DOC.as_ptr(),
    }));
    // SAFETY: the definition is complete, its flags match the signature of `method`, and it is never freed.
    let descriptor = unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyDescr_NewMethod(class.as_type_ptr(), method))? };
    class.setattr(M::NAME, descriptor)
}

unsafe extern "C" fn method<M: Method<N>, const N: usize>(
    this: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    positional: ffi::Py_ssize_t,
    kwnames: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: the interpreter calls by the vectorcall protocol from an attached thread. The descriptor has checked that
    // `this` is of its class.
    unsafe {
        let py = Python::assume_attached();
        let this = Borrowed::from_ptr(py, this).cast_unchecked::<M::Receiver>();
        catch_panic(|| {
            let arguments = Arguments::new(py, args, positional as usize, kwnames);
            M::call(&this, arguments.assign(M::NAME, &M::PARAMETERS, M::REQUIRED)?)
        })
    }
}

/// A class's constructor.
pub type Constructor = for<'py> fn(&Bound<'py, PyType>, Arguments<'_, 'py>) -> PyResult<Bound<'py, PyAny>>;

/// Runs a constructor for `Class(...)`.
///
/// # Safety
/// The vectorcall protocol, with an attached thread and a type as `class`.
#[inline(always)]
pub unsafe fn vectorcall(
    make: Constructor,
    class: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargsf: usize,
    kwnames: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: the caller guarantees the protocol and an attached thread.
    unsafe {
        let py = Python::assume_attached();
        let class = Borrowed::from_ptr(py, class).cast_unchecked::<PyType>();
        catch_panic(|| make(&class, Arguments::new(py, args, ffi::PyVectorcall_NARGS(nargsf) as usize, kwnames)))
    }
}

/// Runs a constructor for `Class.__new__(Class, ...)`.
///
/// # Safety
/// The thread is attached. `class` is a type, `args` a tuple, and `kwargs` a dict or null.
pub unsafe fn new(
    make: Constructor,
    class: *mut ffi::PyTypeObject,
    args: *mut ffi::PyObject,
    kwargs: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: the caller guarantees the types and an attached thread. The collected pointers are of objects that live
    // in `positional` and `keywords`.
    unsafe {
        let py = Python::assume_attached();
        let class = Borrowed::from_ptr(py, class.cast()).cast_unchecked::<PyType>();
        catch_panic(|| {
            let positional: Vec<_> = Borrowed::from_ptr(py, args).cast::<PyTuple>()?.iter().collect();
            let keywords: Vec<(Bound<'_, PyAny>, Bound<'_, PyAny>)> = match Borrowed::from_ptr_or_opt(py, kwargs) {
                Some(kwargs) => mapping::items(&*kwargs.cast::<PyDict>()?)?,
                None => Vec::new(),
            };
            let names = PyTuple::new(py, keywords.iter().map(|(name, _)| name))?;
            let values = positional.iter().chain(keywords.iter().map(|(_, value)| value));
            let values: Vec<_> = values.map(Bound::as_ptr).collect();
            let names = if keywords.is_empty() { ptr::null_mut() } else { names.as_ptr() };
            make(&class, Arguments::new(py, values.as_ptr(), positional.len(), names))
        })
    }
}

/// Returns the object as C expects it, or null with an error set. A panic, which is a defect of ours, becomes a
/// SystemError.
///
/// PyO3's attach count is only taken on the error path, so a `Py<T>` dropped inside `make` is decref'd later, at the
/// next attach.
#[inline(always)]
pub fn catch_panic<'py>(make: impl FnOnce() -> PyResult<Bound<'py, PyAny>>) -> *mut ffi::PyObject {
    // The error is set inside, so that only one pointer leaves the closure.
    let made = || match make() {
        Ok(object) => object.into_ptr(),
        Err(error) => set_error(error),
    };
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(made))
        .unwrap_or_else(|_| set_error(PySystemError::new_err("a defect of ocpp-fast")))
}

#[cold]
fn set_error(error: PyErr) -> *mut ffi::PyObject {
    Python::attach(|py| error.restore(py));
    ptr::null_mut()
}
