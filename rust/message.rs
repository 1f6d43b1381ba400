//! The messages of OCPP-J as Python objects: Call, CallResult, CallError, CallResultError, Send and Head.
//!
//! Knows what a message consists of; reading and writing frames is the codec's.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyString, PyTuple, PyType};

use crate::frame::Kind;
use crate::py::record::Class;
use crate::py::{bind, raise};
use crate::schema::{Role, Type};

/// The type of a record; a TypeError for anything else.
pub fn type_of(payload: &Bound<'_, PyAny>) -> PyResult<&'static Type> {
    match Class::of_instance(payload) {
        Some(class) => Ok(bind::definition(class)),
        None => {
            let found = payload.get_type().qualname()?;
            Err(PyTypeError::new_err(format!("a payload is one of the package's records, not {found}")))
        }
    }
}

fn type_with_role(payload: &Bound<'_, PyAny>, role: Role, wanted: &str) -> PyResult<&'static Type> {
    let ty = type_of(payload)?;
    if ty.role == role { Ok(ty) } else { Err(PyTypeError::new_err(format!("the payload must be a {wanted}, which {} is not", ty.name))) }
}

/// A new message id: a random UUID's text.
fn fresh_id(py: Python<'_>) -> PyResult<Py<PyString>> {
    static URANDOM: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let urandom = URANDOM.get_or_try_init(py, || py.import("os")?.getattr("urandom").map(Bound::unbind))?;
    let random = urandom.bind(py).call1((16,))?;
    let mut bytes: [u8; 16] = random.cast::<PyBytes>()?.as_bytes().try_into().unwrap_or_default();
    bytes[6] = bytes[6] & 0x0F | 0x40;
    bytes[8] = bytes[8] & 0x3F | 0x80;
    let mut text = String::with_capacity(36);
    for (at, byte) in bytes.into_iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
        }
    }
    Ok(PyString::new(py, &text).unbind())
}

fn hash_of(parts: &[isize]) -> u64 {
    let mut hasher = DefaultHasher::new();
    parts.hash(&mut hasher);
    hasher.finish()
}

/// A request, to be answered with a CALLRESULT or a CALLERROR (OCPP-J section 4.2.1).
#[pyclass(frozen, generic, module = "ocpp_fast")]
pub struct Call {
    #[pyo3(get)]
    pub payload: Py<PyAny>,
    #[pyo3(get)]
    pub message_id: Py<PyAny>,
}

#[pymethods]
impl Call {
    #[new]
    #[pyo3(signature = (payload, message_id=None))]
    fn new(payload: &Bound<'_, PyAny>, message_id: Option<Bound<'_, PyString>>) -> PyResult<Self> {
        type_with_role(payload, Role::Request, "request")?;
        let message_id = match message_id {
            Some(message_id) => message_id.unbind(),
            None => fresh_id(payload.py())?,
        };
        Ok(Call { payload: payload.clone().unbind(), message_id: message_id.into_any() })
    }

    #[classattr]
    fn __match_args__() -> (&'static str, &'static str) {
        ("payload", "message_id")
    }

    /// The action's name.
    #[getter]
    fn action<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        Ok(PyString::intern(py, type_of(self.payload.bind(py))?.action))
    }

    /// The CALLRESULT that answers this call. Raises TypeError where the response is another action's.
    fn result(&self, py: Python<'_>, response: &Bound<'_, PyAny>) -> PyResult<CallResult> {
        let ours = type_of(self.payload.bind(py))?;
        let theirs = type_with_role(response, Role::Response, "response")?;
        if !ours.response.is_some_and(|wanted| core::ptr::eq(wanted, theirs)) {
            return Err(PyTypeError::new_err(format!("{} does not answer {}", theirs.name, ours.name)));
        }
        Ok(CallResult { message_id: self.message_id.clone_ref(py), payload: response.clone().unbind() })
    }

    /// The CALLERROR that answers this call.
    #[pyo3(signature = (code, description="", details=None))]
    fn error(&self, py: Python<'_>, code: &Bound<'_, PyAny>, description: &str, details: Option<Bound<'_, PyDict>>) -> PyResult<CallError> {
        CallError::new(self.message_id.bind(py).cast::<PyString>()?.clone(), code, description, details)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("Call({}, message_id={})", self.payload.bind(py).repr()?, self.message_id.bind(py).repr()?))
    }

    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        let Ok(other) = other.cast::<Call>() else {
            return Ok(false);
        };
        let other = other.get();
        Ok(self.message_id.bind(py).eq(&other.message_id)? && self.payload.bind(py).eq(&other.payload)?)
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(hash_of(&[2, self.message_id.bind(py).hash()?, self.payload.bind(py).hash()?]))
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyType>, (Py<PyAny>, Py<PyAny>)) {
        let this = slf.get();
        (slf.get_type(), (this.payload.clone_ref(slf.py()), this.message_id.clone_ref(slf.py())))
    }
}

/// The answer to a CALL (section 4.2.2).
#[pyclass(frozen, generic, module = "ocpp_fast")]
pub struct CallResult {
    #[pyo3(get)]
    pub message_id: Py<PyAny>,
    #[pyo3(get)]
    pub payload: Py<PyAny>,
}

#[pymethods]
impl CallResult {
    #[new]
    fn new(message_id: Bound<'_, PyString>, payload: &Bound<'_, PyAny>) -> PyResult<Self> {
        type_with_role(payload, Role::Response, "response")?;
        Ok(CallResult { message_id: message_id.into_any().unbind(), payload: payload.clone().unbind() })
    }

    #[classattr]
    fn __match_args__() -> (&'static str, &'static str) {
        ("message_id", "payload")
    }

    /// The name of the action that is answered.
    #[getter]
    fn action<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        Ok(PyString::intern(py, type_of(self.payload.bind(py))?.action))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("CallResult({}, {})", self.message_id.bind(py).repr()?, self.payload.bind(py).repr()?))
    }

    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        let Ok(other) = other.cast::<CallResult>() else {
            return Ok(false);
        };
        let other = other.get();
        Ok(self.message_id.bind(py).eq(&other.message_id)? && self.payload.bind(py).eq(&other.payload)?)
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(hash_of(&[3, self.message_id.bind(py).hash()?, self.payload.bind(py).hash()?]))
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyType>, (Py<PyAny>, Py<PyAny>)) {
        let this = slf.get();
        (slf.get_type(), (this.message_id.clone_ref(slf.py()), this.payload.clone_ref(slf.py())))
    }
}

/// What both error messages consist of.
pub struct ErrorParts {
    pub message_id: Py<PyAny>,
    pub code: Py<PyAny>,
    pub raw_code: Option<Py<PyAny>>,
    pub description: Py<PyAny>,
    pub details: Py<PyAny>,
}

impl ErrorParts {
    fn new(
        message_id: Bound<'_, PyString>,
        code: &Bound<'_, PyAny>,
        description: &str,
        details: Option<Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        let py = message_id.py();
        let text = code.cast::<PyString>().map_err(|_| PyTypeError::new_err("the code is an ErrorCode or its text"))?;
        let Some(code) = raise::error_code(py, text.to_str()?)? else {
            return Err(PyValueError::new_err(format!("{} is no error code of OCPP", text.repr()?)));
        };
        let details = details.unwrap_or_else(|| PyDict::new(py));
        Ok(ErrorParts {
            message_id: message_id.into_any().unbind(),
            code: code.unbind(),
            raw_code: None,
            description: PyString::new(py, description).into_any().unbind(),
            details: details.into_any().unbind(),
        })
    }

    /// From the wire: any code will do, one that the specification does not know counts as GenericError.
    pub fn read<'py>(
        py: Python<'py>,
        message_id: Bound<'py, PyAny>,
        raw_code: &str,
        description: &str,
        details: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let code = match raise::error_code(py, raw_code)? {
            Some(code) => code,
            None => raise::error_code(py, "GenericError")?.unwrap_or_else(|| py.None().into_bound(py)),
        };
        Ok(ErrorParts {
            message_id: message_id.unbind(),
            code: code.unbind(),
            raw_code: Some(PyString::new(py, raw_code).into_any().unbind()),
            description: PyString::new(py, description).into_any().unbind(),
            details: details.unbind(),
        })
    }

    fn repr(&self, py: Python<'_>, name: &str) -> PyResult<String> {
        let Self { message_id, code, description, details, .. } = self;
        let code = code.bind(py).getattr("_name_")?;
        Ok(format!(
            "{name}({}, ErrorCode.{code}, {}, {})",
            message_id.bind(py).repr()?,
            description.bind(py).repr()?,
            details.bind(py).repr()?
        ))
    }

    fn equals(&self, py: Python<'_>, other: &ErrorParts) -> PyResult<bool> {
        Ok(self.message_id.bind(py).eq(&other.message_id)?
            && self.code.bind(py).eq(&other.code)?
            && self.description.bind(py).eq(&other.description)?
            && self.details.bind(py).eq(&other.details)?)
    }

    fn hash(&self, py: Python<'_>, kind: Kind) -> PyResult<u64> {
        Ok(hash_of(&[kind as isize, self.message_id.bind(py).hash()?, self.code.bind(py).hash()?, self.description.bind(py).hash()?]))
    }

    fn reduce<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        (&self.message_id, self.raw_code.as_ref().unwrap_or(&self.code), &self.description, &self.details).into_pyobject(py)
    }
}

/// The two error messages differ in their number and their names only.
macro_rules! error_message {
    ($name:ident, $kind:expr, $doc:literal) => {
        #[doc = $doc]
        #[pyclass(frozen, module = "ocpp_fast")]
        pub struct $name(pub ErrorParts);

        #[pymethods]
        impl $name {
            #[new]
            #[pyo3(signature = (message_id, code, description="", details=None))]
            pub fn new(
                message_id: Bound<'_, PyString>,
                code: &Bound<'_, PyAny>,
                description: &str,
                details: Option<Bound<'_, PyDict>>,
            ) -> PyResult<Self> {
                ErrorParts::new(message_id, code, description, details).map($name)
            }

            #[classattr]
            fn __match_args__() -> (&'static str, &'static str, &'static str, &'static str) {
                ("message_id", "code", "description", "details")
            }

            #[getter]
            fn message_id(&self, py: Python<'_>) -> Py<PyAny> {
                self.0.message_id.clone_ref(py)
            }

            /// The ErrorCode; GENERIC_ERROR for a text that the specification does not know.
            #[getter]
            fn code(&self, py: Python<'_>) -> Py<PyAny> {
                self.0.code.clone_ref(py)
            }

            /// The code as it stood on the wire; None for a message made here.
            #[getter]
            fn raw_code(&self, py: Python<'_>) -> Option<Py<PyAny>> {
                self.0.raw_code.as_ref().map(|raw| raw.clone_ref(py))
            }

            #[getter]
            fn description(&self, py: Python<'_>) -> Py<PyAny> {
                self.0.description.clone_ref(py)
            }

            #[getter]
            fn details(&self, py: Python<'_>) -> Py<PyAny> {
                self.0.details.clone_ref(py)
            }

            fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
                self.0.repr(py, stringify!($name))
            }

            fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
                match other.cast::<$name>() {
                    Ok(other) => self.0.equals(py, &other.get().0),
                    Err(_) => Ok(false),
                }
            }

            fn __hash__(&self, py: Python<'_>) -> PyResult<u64> {
                self.0.hash(py, $kind)
            }

            fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
                Ok((slf.get_type().getattr("_read")?, slf.get().0.reduce(slf.py())?))
            }

            /// From the wire's texts, of which any code will do.
            #[staticmethod]
            fn _read(message_id: Bound<'_, PyAny>, code: &str, description: &str, details: Bound<'_, PyAny>) -> PyResult<Self> {
                ErrorParts::read(message_id.py(), message_id.clone(), code, description, details).map($name)
            }
        }
    };
}

error_message!(CallError, Kind::CallError, "An error that answers a CALL (section 4.2.3).");
error_message!(CallResultError, Kind::CallResultError, "An error that answers a CALLRESULT (2.1, section 4.2.3).");

/// A message that is never answered (2.1, section 4.2.4).
#[pyclass(frozen, generic, module = "ocpp_fast")]
pub struct Send {
    #[pyo3(get)]
    pub payload: Py<PyAny>,
    #[pyo3(get)]
    pub message_id: Py<PyAny>,
}

#[pymethods]
impl Send {
    #[new]
    #[pyo3(signature = (payload, message_id=None))]
    fn new(payload: &Bound<'_, PyAny>, message_id: Option<Bound<'_, PyString>>) -> PyResult<Self> {
        type_with_role(payload, Role::Send, "SEND payload")?;
        let message_id = match message_id {
            Some(message_id) => message_id.unbind(),
            None => fresh_id(payload.py())?,
        };
        Ok(Send { payload: payload.clone().unbind(), message_id: message_id.into_any() })
    }

    #[classattr]
    fn __match_args__() -> (&'static str, &'static str) {
        ("payload", "message_id")
    }

    /// The action's name.
    #[getter]
    fn action<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        Ok(PyString::intern(py, type_of(self.payload.bind(py))?.action))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("Send({}, message_id={})", self.payload.bind(py).repr()?, self.message_id.bind(py).repr()?))
    }

    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        let Ok(other) = other.cast::<Send>() else {
            return Ok(false);
        };
        let other = other.get();
        Ok(self.message_id.bind(py).eq(&other.message_id)? && self.payload.bind(py).eq(&other.payload)?)
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(hash_of(&[6, self.message_id.bind(py).hash()?, self.payload.bind(py).hash()?]))
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyType>, (Py<PyAny>, Py<PyAny>)) {
        let this = slf.get();
        (slf.get_type(), (this.payload.clone_ref(slf.py()), this.message_id.clone_ref(slf.py())))
    }
}

/// A frame's envelope: what stands around the payload, and where the payload is.
#[pyclass(frozen, module = "ocpp_fast")]
pub struct Head {
    pub kind: Kind,
    #[pyo3(get)]
    pub message_id: Py<PyAny>,
    pub action: Option<&'static str>,
    /// An action that this version does not have.
    pub unknown_action: Option<Py<PyAny>>,
    /// The frame itself where it is a bytes object, else the payload's own bytes.
    pub source: Py<PyAny>,
    pub span: (usize, usize),
}

#[pymethods]
impl Head {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str, &'static str, &'static str) {
        ("kind", "message_id", "action", "payload")
    }

    /// The message type, a member of MessageType.
    #[getter]
    fn kind<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static MESSAGE_TYPE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let class = MESSAGE_TYPE.get_or_try_init(py, || py.import("ocpp_fast")?.getattr("MessageType").map(Bound::unbind))?;
        class.bind(py).call1((self.kind as u8,))
    }

    /// The action's name; None for an error, and for a result whose action is not known.
    #[getter]
    fn action<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        match (self.action, &self.unknown_action) {
            (Some(name), _) => Some(PyString::intern(py, name).into_any()),
            (None, unknown) => unknown.as_ref().map(|name| name.bind(py).clone()),
        }
    }

    /// The payload's text; the details of an error.
    #[getter]
    fn payload<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let source = self.source.bind(py);
        let bytes = match source.cast::<PyString>() {
            Ok(text) => text.to_str()?.as_bytes(),
            Err(_) => source.cast::<PyBytes>()?.as_bytes(),
        };
        Ok(PyBytes::new(py, &bytes[self.span.0..self.span.1]))
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let part = |name: &str| slf.getattr(name)?.repr().map(|repr| repr.to_string());
        let bytes = slf.get().span.1 - slf.get().span.0;
        Ok(format!("Head({}, message_id={}, action={}, payload=<{bytes} bytes>)", part("kind")?, part("message_id")?, part("action")?))
    }

    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        let Ok(other) = other.cast::<Head>() else {
            return Ok(false);
        };
        for name in ["kind", "message_id", "action", "payload"] {
            if !slf.getattr(name)?.eq(other.getattr(name)?)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(hash_of(&[self.kind as isize, self.message_id.bind(py).hash()?, self.payload(py)?.hash()?]))
    }
}
