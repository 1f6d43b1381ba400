//! Calls from the interpreter, taken straight from its vectorcall protocol: arguments without a copy, and methods
//! that are called for every frame without PyO3's preparations (on a Heartbeat these took an eighth of validating).

use core::ffi::CStr;
use core::ptr;
use std::ffi::CString;

use pyo3::exceptions::{PySystemError, PyTypeError};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};

/// An argument's name and value.
pub type Keyword<'a, 'py> = (Borrowed<'a, 'py, PyAny>, Borrowed<'a, 'py, PyAny>);

/// What something is called with.
#[derive(Clone, Copy)]
pub struct Arguments<'a, 'py> {
    py: Python<'py>,
    /// Those given by position, then one for each of `names`.
    values: &'a [*mut ffi::PyObject],
    names: Option<Borrowed<'a, 'py, PyTuple>>,
}

impl<'a, 'py> Arguments<'a, 'py> {
    /// # Safety
    /// As the vectorcall protocol has it: `args` holds `positional` objects and then one for each name in
    /// `kwnames`, a tuple of str or null; they live for `'a`.
    #[inline(always)]
    unsafe fn new(py: Python<'py>, args: *const *mut ffi::PyObject, positional: usize, kwnames: *mut ffi::PyObject) -> Self {
        // SAFETY: the caller's; `args` may be null where there is nothing in it.
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

    /// How many there are, however given.
    #[inline(always)]
    pub fn count(&self) -> usize {
        self.values.len()
    }

    /// How many are given by position.
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
        // SAFETY: what the protocol hands over are objects that live for `'a`.
        unsafe { Borrowed::from_ptr(self.py, self.values[at]) }
    }

    /// Those given by keyword.
    #[inline(always)]
    pub fn keywords(&self) -> impl Iterator<Item = Keyword<'a, 'py>> {
        let (this, from) = (*self, self.positional());
        (from..self.values.len()).map(move |at| {
            // SAFETY: there is a tuple of names with one for each value behind the positional ones.
            let name = unsafe {
                let names = this.names.map_or(ptr::null_mut(), |names| names.as_ptr());
                Borrowed::from_ptr(this.py, ffi::PyTuple_GET_ITEM(names, (at - from) as ffi::Py_ssize_t))
            };
            (name, this.value(at))
        })
    }

    /// The arguments of the parameters `names`, by position or by keyword; the first `required` must be given.
    #[inline(always)]
    pub fn of<const N: usize>(
        &self,
        function: &str,
        names: &[&str; N],
        required: usize,
    ) -> PyResult<[Option<Borrowed<'a, 'py, PyAny>>; N]> {
        if self.names.is_none() && (required..=N).contains(&self.values.len()) {
            return Ok(core::array::from_fn(|at| (at < self.values.len()).then(|| self.value(at))));
        }
        self.sorted(function, names, required)
    }

    #[cold]
    fn sorted<const N: usize>(
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
            let Some(at) = names.iter().position(|known| name.eq(*known).unwrap_or(false)) else {
                return Err(PyTypeError::new_err(format!("{function}() got an unexpected keyword argument '{}'", &*name)));
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

/// A method of `N` parameters that is called for every frame.
pub trait Method<const N: usize> {
    const NAME: &'static str;
    /// Its signature, where `inspect` looks for it, and its docstring.
    const DOC: &'static CStr;
    const PARAMETERS: [&'static str; N];
    /// How many of them must be given.
    const REQUIRED: usize;
    /// The class that it is a method of.
    type Class: pyo3::PyClass;

    fn call<'py>(this: &Bound<'py, Self::Class>, given: [Option<Borrowed<'_, 'py, PyAny>>; N]) -> PyResult<Bound<'py, PyAny>>;
}

/// Gives the class its method.
pub fn add<M: Method<N>, const N: usize>(py: Python<'_>) -> PyResult<()> {
    let class = py.get_type::<M::Class>();
    // Never freed: the class lives as long as the process.
    let method = Box::leak(Box::new(ffi::PyMethodDef {
        ml_name: CString::new(M::NAME)?.into_raw(),
        ml_meth: ffi::PyMethodDefPointer { PyCFunctionFastWithKeywords: method::<M, N> },
        ml_flags: ffi::METH_FASTCALL | ffi::METH_KEYWORDS,
        ml_doc: M::DOC.as_ptr(),
    }));
    // SAFETY: the definition is complete, its flags say how `method` is to be called, and it is never freed.
    let descriptor = unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyDescr_NewMethod(class.as_type_ptr(), method))? };
    class.setattr(M::NAME, descriptor)
}

unsafe extern "C" fn method<M: Method<N>, const N: usize>(
    this: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    positional: ffi::Py_ssize_t,
    kwnames: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: the interpreter is attached and calls by the vectorcall protocol; the descriptor has seen to it that
    // `this` is of its class.
    unsafe {
        let py = Python::assume_attached();
        let this = Borrowed::from_ptr(py, this).cast_unchecked::<M::Class>();
        catch_panic(|| {
            let arguments = Arguments::new(py, args, positional as usize, kwnames);
            M::call(&this, arguments.of(M::NAME, &M::PARAMETERS, M::REQUIRED)?)
        })
    }
}

/// What a class is made by.
pub type Constructor = for<'py> fn(&Bound<'py, PyType>, Arguments<'_, 'py>) -> PyResult<Bound<'py, PyAny>>;

/// What the interpreter calls for `Class(...)`.
///
/// # Safety
/// By the vectorcall protocol, `class` being a type.
#[inline(always)]
pub unsafe fn vectorcall(
    make: Constructor,
    class: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargsf: usize,
    kwnames: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: the caller's; the interpreter is attached.
    unsafe {
        let py = Python::assume_attached();
        let class = Borrowed::from_ptr(py, class).cast_unchecked::<PyType>();
        catch_panic(|| make(&class, Arguments::new(py, args, ffi::PyVectorcall_NARGS(nargsf) as usize, kwnames)))
    }
}

/// What the interpreter calls for `Class.__new__(Class, ...)`, which hands over a tuple and a dict.
///
/// # Safety
/// `class` is a type, `args` a tuple and `kwargs` a dict or null.
pub unsafe fn new(
    make: Constructor,
    class: *mut ffi::PyTypeObject,
    args: *mut ffi::PyObject,
    kwargs: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: the caller's; the interpreter is attached. The collected pointers are of objects that live in
    // `positional` and `keywords`.
    unsafe {
        let py = Python::assume_attached();
        let class = Borrowed::from_ptr(py, class.cast()).cast_unchecked::<PyType>();
        catch_panic(|| {
            let positional: Vec<_> = Borrowed::from_ptr(py, args).cast::<PyTuple>()?.iter().collect();
            let keywords: Vec<(Bound<'_, PyAny>, Bound<'_, PyAny>)> = match Borrowed::from_ptr_or_opt(py, kwargs) {
                Some(kwargs) => kwargs.cast::<PyDict>()?.iter().collect(),
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

/// Turns a result into what C expects, and a panic, which would be a defect of ours, into an error.
///
/// PyO3 learns of the interpreter's call only for an error: a `Py` that is dropped before would wait for its next
/// call.
#[inline(always)]
pub fn catch_panic<'py>(make: impl FnOnce() -> PyResult<Bound<'py, PyAny>>) -> *mut ffi::PyObject {
    // The error is seen to inside: what goes through here is one pointer.
    let made = || match make() {
        Ok(object) => object.into_ptr(),
        Err(error) => raised(error),
    };
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(made)).unwrap_or_else(|_| raised(PySystemError::new_err("a defect of ocpp-fast")))
}

#[cold]
fn raised(error: PyErr) -> *mut ffi::PyObject {
    Python::attach(|py| error.restore(py));
    ptr::null_mut()
}
