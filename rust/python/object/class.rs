//! Record classes: final, read-only heap types without a collector's header, made from a list of fields.
//!
//! Payloads and messages are both made of these. There is no dict and no weak reference. A cycle needs a mutable
//! object inside free-form data that is made to hold its own record; no collector would find it. Knows names and
//! shapes of fields. Must never know a table, nor how a constructor reads its arguments.

use core::ffi::{CStr, c_char, c_int, c_ulong, c_void};
use core::ptr;
use core::sync::atomic::{AtomicPtr, Ordering};
use std::borrow::Cow;
use std::ffi::CString;

use pyo3::exceptions::{PySystemError, PyTypeError};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMappingProxy, PyString, PyTuple, PyType};

use super::call::{self, Arguments, Constructor, catch_panic};
use super::enums::EnumClass;
use super::error::ErrorIsSet;
use super::inline::InlineStr;
use super::layout::{self, Draft, Layout, RecordView, field_at};
use super::value;

/// The conversion that a constructor applies to an argument. An argument that cannot be converted is kept, and encoding
/// refuses it.
#[derive(Clone, Copy)]
pub enum Shape {
    /// Kept as it is.
    Plain,
    /// A wire text becomes the enum's member.
    Member(LazyEnum),
    /// A record must be of exactly this class.
    Nested(&'static RecordClass),
    /// Any sequence becomes a tuple; wire texts in it become members when there is an enum.
    Sequence(Option<LazyEnum>),
    /// Free-form data. The value None stands for null.
    Free,
}

/// An enum that is made when the first text has to be resolved. Making enums is the largest cost of importing.
#[derive(Clone, Copy)]
pub struct LazyEnum {
    /// Passed to `make`.
    pub definition: *const c_void,
    pub make: fn(Python<'_>, *const c_void) -> PyResult<&'static EnumClass>,
}

impl LazyEnum {
    /// Returns the member with the wire text `argument`, or `argument` itself if it is no such text.
    pub fn resolve<'py>(&self, argument: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        if value::is_exact_str(&argument) { (self.make)(argument.py(), self.definition)?.resolve(argument) } else { Ok(argument) }
    }
}

/// A field of a class that is to be made.
pub struct FieldSpec {
    /// The attribute's name.
    pub name: Cow<'static, str>,
    /// The attribute's docstring.
    pub doc: Option<&'static CStr>,
    /// The member's name on the wire.
    pub wire: &'static str,
    pub required: bool,
    pub shape: Shape,
}

/// A class that is to be made.
pub struct ClassSpec<'a, 'py> {
    /// `package.module.Name`.
    pub path: String,
    /// The action of a message. The class keeps it as a `str`.
    pub label: &'static str,
    pub doc: String,
    pub base: &'a Bound<'py, PyType>,
    pub fields: Vec<FieldSpec>,
    /// Members without a field are kept in one more field, as a dict.
    pub open: bool,
    /// The number of plain words after the fields.
    pub words: usize,
    /// The public name and the docstring of the last field when it is an [`InlineStr`] with its words.
    pub text: Option<(&'static CStr, &'static CStr)>,
    /// An opaque pointer for the caller; see [`RecordClass::definition`].
    pub definition: *const c_void,
    pub constructor: Constructor,
}

/// A field of a class.
pub struct ClassField {
    pub name: Py<PyString>,
    pub shape: Shape,
}

/// A record class.
///
/// INVARIANT: `repr(C)` with the getset array first. The type's `tp_getset` then points at the class itself, so that
/// [`RecordClass::of`] finds the class of a type with one load instead of a look-up.
#[repr(C)]
pub struct RecordClass {
    getset: [ffi::PyGetSetDef; 2],
    object: *mut ffi::PyTypeObject,
    label: Py<PyString>,
    fields: Vec<ClassField>,
    /// One bit for each field that a constructor by keyword must be given.
    required: u64,
    /// The wire names of the fields. An extra member must have none of these.
    wires: Vec<&'static str>,
    open: bool,
    layout: Layout,
    definition: *const c_void,
    constructor: Constructor,
    /// The object without any field, which is shared; null until it is made.
    empty: AtomicPtr<ffi::PyObject>,
    /// The memory of the last object that died, or null. See [`KEEPS_MEMORY`].
    spare: AtomicPtr<ffi::PyObject>,
}

// SAFETY: everything but the atomics is written before the class is handed out and never after. The type object is kept
// alive by a reference that is never given back, and is used only by attached threads.
unsafe impl Send for RecordClass {}
// SAFETY: as for `Send`.
unsafe impl Sync for RecordClass {}

/// True if a class keeps the memory of its last object that died for the next one.
///
/// The objects of a frame mostly die before those of the next frame are made, and the allocator takes about 60
/// instructions an object. Without the interpreter's lock two threads could take the same memory.
const KEEPS_MEMORY: bool = cfg!(not(Py_GIL_DISABLED));

impl RecordClass {
    /// Makes a class. It is never freed, because types live as long as the process.
    ///
    /// Call [`seal`](Self::seal) after this and before any other thread can see the class.
    pub fn make(py: Python<'_>, spec: ClassSpec<'_, '_>) -> PyResult<&'static RecordClass> {
        let layout = Layout { pointers: spec.fields.len() + usize::from(spec.open), words: spec.words };
        let class: &'static mut RecordClass = Box::leak(Box::new(RecordClass {
            // SAFETY: an all-zero PyGetSetDef is the end mark of the array.
            getset: unsafe { core::mem::zeroed() },
            object: ptr::null_mut(),
            label: PyString::intern(py, spec.label).unbind(),
            fields: Vec::with_capacity(spec.fields.len()),
            required: spec.fields.iter().enumerate().map(|(index, field)| u64::from(field.required) << index).sum(),
            wires: spec.fields.iter().map(|field| field.wire).collect(),
            open: spec.open,
            layout,
            definition: spec.definition,
            constructor: spec.constructor,
            empty: AtomicPtr::new(ptr::null_mut()),
            spare: AtomicPtr::new(ptr::null_mut()),
        }));
        let getter: Option<(_, _, ffi::getter)> = match spec.text {
            Some((name, doc)) => Some((name, doc, get_text)),
            None => spec.open.then_some((c"extra", c"The members that the specification does not name, in their order.", get_extra)),
        };
        if let Some((name, doc, get)) = getter {
            class.getset[0] = ffi::PyGetSetDef { name: name.as_ptr(), get: Some(get), doc: doc.as_ptr(), ..class.getset[1] };
        }
        let mut members = Vec::with_capacity(spec.fields.len() + 1);
        for (index, field) in spec.fields.iter().enumerate() {
            class.fields.push(ClassField { name: PyString::intern(py, &field.name).unbind(), shape: field.shape });
            if spec.text.is_some() && index + 1 == spec.fields.len() {
                continue;
            }
            members.push(ffi::PyMemberDef {
                name: leak(&field.name)?,
                #[allow(deprecated, reason = "the one member type that reads a null pointer as None")]
                type_code: ffi::_Py_T_OBJECT,
                offset: layout::offset(index) as ffi::Py_ssize_t,
                flags: ffi::Py_READONLY,
                doc: field.doc.map_or(ptr::null(), CStr::as_ptr),
            });
        }
        // SAFETY: an all-zero PyMemberDef is the end mark of the array.
        members.push(unsafe { core::mem::zeroed() });
        let slots = [
            (ffi::Py_tp_members, members.as_mut_ptr().cast::<c_void>()),
            (ffi::Py_tp_getset, class.getset.as_mut_ptr().cast()),
            (ffi::Py_tp_dealloc, dealloc as *mut c_void),
            (ffi::Py_tp_new, new as *mut c_void),
            (ffi::Py_tp_doc, leak(&spec.doc)?.cast_mut().cast()),
            (0, ptr::null_mut()),
        ];
        let mut slots = slots.map(|(slot, pfunc)| ffi::PyType_Slot { slot, pfunc });
        let mut type_spec = ffi::PyType_Spec {
            name: leak(&spec.path)?,
            basicsize: layout.size() as c_int,
            itemsize: 0,
            flags: ffi::Py_TPFLAGS_DEFAULT as _,
            slots: slots.as_mut_ptr(),
        };
        // SAFETY: the spec is complete. What it points to outlives the call or, for names, docs and the getset array,
        // the process. The base has no fields of its own (checked), so that our fields begin after the header. The
        // vectorcall is set before any other code sees the type.
        unsafe {
            let base = spec.base.as_type_ptr();
            if (*base).tp_basicsize != layout::HEADER as ffi::Py_ssize_t {
                return Err(PySystemError::new_err("the base of a record class has fields"));
            }
            let object = ffi::PyType_FromSpecWithBases(&mut type_spec, base.cast()).cast::<ffi::PyTypeObject>();
            if object.is_null() {
                return Err(PyErr::fetch(py));
            }
            if ffi::PyType_HasFeature(object, ffi::Py_TPFLAGS_HAVE_GC) != 0 {
                return Err(PySystemError::new_err("a record class has a collector's header"));
            }
            (*object).tp_vectorcall = Some(construct);
            debug_assert_eq!((*object).tp_getset, class.getset.as_mut_ptr());
            class.object = object;
        }
        let names = class.fields.iter().map(|field| field.name.bind(py));
        class.as_type(py).setattr("__match_args__", PyTuple::new(py, names)?)?;
        Ok(class)
    }

    /// Sets class attributes, then makes the class immutable.
    pub fn seal(&self, py: Python<'_>, attributes: &[(&str, Bound<'_, PyAny>)]) -> PyResult<()> {
        for (name, attribute) in attributes {
            self.as_type(py).setattr(*name, attribute)?;
        }
        // SAFETY: the type is ours and no other thread has it yet.
        unsafe { change_flags(self.object, ffi::Py_TPFLAGS_IMMUTABLETYPE, 0) };
        Ok(())
    }

    /// Returns the record class of a type object, if it is one.
    #[inline(always)]
    pub fn of(object: &Bound<'_, PyType>) -> Option<&'static RecordClass> {
        // SAFETY: the argument is a type object.
        unsafe { of_type(object.as_type_ptr()) }
    }

    /// Returns the class of a record, if `object` is one.
    #[inline(always)]
    pub fn of_instance(object: &Bound<'_, PyAny>) -> Option<&'static RecordClass> {
        // SAFETY: every object has a type.
        unsafe { of_type(ffi::Py_TYPE(object.as_ptr())) }
    }

    /// Returns the type object.
    pub fn as_type<'py>(&self, py: Python<'py>) -> Bound<'py, PyType> {
        // SAFETY: `object` is a type that is never freed.
        unsafe { Bound::from_borrowed_ptr(py, self.object.cast()).cast_into_unchecked() }
    }

    /// Returns the class's label, which is the action of a message.
    #[inline(always)]
    pub fn label<'py>(&self, py: Python<'py>) -> &Bound<'py, PyString> {
        self.label.bind(py)
    }

    /// Returns the pointer that `ClassSpec::definition` gave.
    pub fn definition(&self) -> *const c_void {
        self.definition
    }

    pub fn is_open(&self) -> bool {
        self.open
    }

    #[inline(always)]
    pub fn fields(&self) -> &[ClassField] {
        &self.fields
    }

    /// Returns the wire names of the fields.
    pub fn wires(&self) -> &[&'static str] {
        &self.wires
    }

    /// Returns one bit for each required field.
    #[inline(always)]
    pub fn required(&self) -> u64 {
        self.required
    }

    /// Returns the class's name without its module.
    pub fn short_name(&self) -> String {
        // SAFETY: a type's name is a C string that lives as long as the type.
        let path = unsafe { CStr::from_ptr((*self.object).tp_name) }.to_string_lossy();
        path.rsplit('.').next().unwrap_or_default().to_owned()
    }

    /// Begins an object with every field absent.
    #[inline(always)]
    pub fn draft<'py>(&self, py: Python<'py>) -> Result<Draft<'py>, ErrorIsSet> {
        // SAFETY: `memory` returns unused memory of this layout, and `dealloc` frees to the allocator it came from.
        unsafe { Ok(Draft::begin(py, self.memory()?, self.object, self.layout)) }
    }

    /// Makes an object of exactly these fields and words.
    #[inline(always)]
    pub fn whole<'py, const F: usize, const W: usize>(
        &self,
        py: Python<'py>,
        fields: [Option<Bound<'py, PyAny>>; F],
        words: [usize; W],
    ) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
        assert!(self.layout == Layout { pointers: F, words: W });
        // SAFETY: the memory has this layout. All fields and words are set before PyObject_Init makes it an object.
        unsafe {
            let memory = self.begun(fields)?;
            for (index, word) in words.into_iter().enumerate() {
                field_at(memory, F + index).cast::<usize>().write(word);
            }
            Ok(Bound::from_owned_ptr(py, ffi::PyObject_Init(memory, self.object)))
        }
    }

    /// Makes an object of exactly these fields and a text.
    #[inline(always)]
    pub fn with_text<'py, const F: usize>(
        &self,
        py: Python<'py>,
        fields: [Option<Bound<'py, PyAny>>; F],
        text: InlineStr<'_, 'py>,
    ) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
        assert!(self.layout == Layout { pointers: F + 1, words: InlineStr::WORDS });
        // SAFETY: the memory has this layout. All fields and words are set before PyObject_Init makes it an object.
        unsafe {
            let memory = self.begun(fields)?;
            let words = field_at(memory, F + 1).cast::<[u8; InlineStr::WORDS * layout::WORD]>();
            words.write([0; InlineStr::WORDS * layout::WORD]);
            field_at(memory, F).write(text.store(&mut *words).map_or(ptr::null_mut(), Bound::into_ptr));
            Ok(Bound::from_owned_ptr(py, ffi::PyObject_Init(memory, self.object)))
        }
    }

    /// Returns memory with its first `F` fields set. The caller sets the rest and the header.
    #[inline(always)]
    fn begun<const F: usize>(&self, fields: [Option<Bound<'_, PyAny>>; F]) -> Result<*mut ffi::PyObject, ErrorIsSet> {
        let memory = self.memory()?;
        for (index, field) in fields.into_iter().enumerate() {
            // SAFETY: the callers have checked that the layout has so many fields.
            unsafe { field_at(memory, index).write(field.map_or(ptr::null_mut(), Bound::into_ptr)) };
        }
        Ok(memory)
    }

    /// Returns unused memory for an object of this class.
    #[inline(always)]
    fn memory(&self) -> Result<*mut ffi::PyObject, ErrorIsSet> {
        let spare = self.spare.load(Ordering::Relaxed);
        if !KEEPS_MEMORY || spare.is_null() {
            return layout::allocate(self.layout);
        }
        self.spare.store(ptr::null_mut(), Ordering::Relaxed);
        Ok(spare)
    }

    /// Returns the object without any field. Decoding and the constructor without arguments share it.
    #[inline(always)]
    pub fn empty<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
        // SAFETY: the pointer is null or an object with a reference that is never given back.
        match unsafe { Bound::from_borrowed_ptr_or_opt(py, self.empty.load(Ordering::Acquire)) } {
            Some(empty) => Ok(empty),
            None => self.make_empty(py),
        }
    }

    #[cold]
    fn make_empty<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
        let made = self.draft(py)?.finish();
        match self.empty.compare_exchange(ptr::null_mut(), made.as_ptr(), Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) => core::mem::forget(made.clone()),
            // Another thread was first.
            Err(_) => return self.empty(py),
        }
        Ok(made)
    }

    /// Returns the fields of `object`, if it is exactly of this class.
    #[inline(always)]
    pub fn view<'a, 'py>(&self, object: &'a Bound<'py, PyAny>) -> Option<RecordView<'a, 'py>> {
        // SAFETY: every object has a type.
        let exact = unsafe { ffi::Py_TYPE(object.as_ptr()) } == self.object;
        // SAFETY: objects of this class have its layout, and their fields never change after they are made.
        exact.then(|| unsafe { RecordView::new(object, self.layout) })
    }
}

/// Prepares `base`, a class that cannot be instantiated, to be the base of classes without a collector's header.
///
/// PyO3 gives each of its classes such a header.
pub fn untracked(base: &Bound<'_, PyType>) {
    // SAFETY: `base` has no instance and never will have one, so that no code relies on its objects having a collector's
    // header. Its subclasses are made later and inherit neither the flag nor the traversal.
    unsafe {
        let base = base.as_type_ptr();
        change_flags(base, 0, ffi::Py_TPFLAGS_HAVE_GC);
        (*base).tp_traverse = None;
        (*base).tp_clear = None;
    }
}

/// Sets and clears flags of a type.
///
/// # Safety
/// `object` is a type object that no other thread uses yet.
unsafe fn change_flags(object: *mut ffi::PyTypeObject, set: c_ulong, cleared: c_ulong) {
    // SAFETY: the caller guarantees a type object and exclusive use.
    unsafe {
        #[cfg(not(Py_GIL_DISABLED))]
        {
            (*object).tp_flags = (*object).tp_flags & !cleared | set;
        }
        #[cfg(Py_GIL_DISABLED)]
        {
            (*object).tp_flags.fetch_and(!cleared, Ordering::Relaxed);
            (*object).tp_flags.fetch_or(set, Ordering::Relaxed);
        }
    }
}

fn leak(text: &str) -> PyResult<*const c_char> {
    Ok(CString::new(text)?.into_raw())
}

/// Returns the record class of a type, if it is one.
///
/// # Safety
/// `object` is a type object.
#[inline(always)]
unsafe fn of_type(object: *mut ffi::PyTypeObject) -> Option<&'static RecordClass> {
    // SAFETY: the caller guarantees a type. Only `RecordClass::make` uses our dealloc, and makes its types final with a
    // leaked class at their getset array.
    unsafe {
        match (*object).tp_dealloc {
            Some(found) if ptr::fn_addr_eq(found, dealloc as ffi::destructor) => Some(&*(*object).tp_getset.cast::<RecordClass>()),
            _ => None,
        }
    }
}

unsafe extern "C" fn dealloc(object: *mut ffi::PyObject) {
    // SAFETY: the interpreter calls this once, when the last reference is gone. The fields are ours to release. The
    // memory comes from PyObject_Malloc and has the size of every object of the class. An object of a heap type holds
    // a reference to its type, and a type with this dealloc has its class at its getset array.
    unsafe {
        let object_type = ffi::Py_TYPE(object);
        let class = &*(*object_type).tp_getset.cast::<RecordClass>();
        for index in 0..class.layout.pointers {
            ffi::Py_XDECREF(*field_at(object, index));
        }
        if KEEPS_MEMORY && class.spare.load(Ordering::Relaxed).is_null() {
            class.spare.store(object, Ordering::Relaxed);
        } else {
            ffi::PyObject_Free(object.cast());
        }
        ffi::Py_DECREF(object_type.cast());
    }
}

/// Implements `Class(...)` by the vectorcall protocol.
unsafe extern "C" fn construct(
    callable: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargsf: usize,
    kwnames: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: the interpreter calls by the vectorcall protocol, and only our types have this function.
    unsafe { call::vectorcall(constructor_of(callable.cast()), callable, args, nargsf, kwnames) }
}

/// Implements `Class.__new__(Class, ...)`.
unsafe extern "C" fn new(object_type: *mut ffi::PyTypeObject, args: *mut ffi::PyObject, kwargs: *mut ffi::PyObject) -> *mut ffi::PyObject {
    // SAFETY: the interpreter passes a type, a tuple, and a dict or null.
    unsafe { call::new(constructor_of(object_type), object_type, args, kwargs) }
}

/// # Safety
/// `object` is a type object.
#[inline(always)]
unsafe fn constructor_of(object: *mut ffi::PyTypeObject) -> Constructor {
    // SAFETY: the caller guarantees a type.
    unsafe { of_type(object).map_or(no_constructor, |class| class.constructor) }
}

fn no_constructor<'py>(_: &Bound<'py, PyType>, _: Arguments<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    Err(no_record_class())
}

/// Builds the TypeError for a type or an object that is none of ours.
#[cold]
pub fn no_record_class() -> PyErr {
    PyTypeError::new_err("a base class that has no fields")
}

unsafe extern "C" fn get_text(object: *mut ffi::PyObject, _: *mut c_void) -> *mut ffi::PyObject {
    // SAFETY: the interpreter calls this from an attached thread, with an object of the class that has the getter.
    unsafe {
        let object = Borrowed::from_ptr(Python::assume_attached(), object);
        catch_panic(|| match RecordClass::of_instance(&object).and_then(|class| class.view(&object)) {
            Some(view) => Ok(view.text().object(object.py())?),
            None => Err(no_record_class()),
        })
    }
}

/// Returns the extra members of an open record as a read-only mapping.
unsafe extern "C" fn get_extra(object: *mut ffi::PyObject, _: *mut c_void) -> *mut ffi::PyObject {
    // SAFETY: the interpreter calls this from an attached thread, with an object of the class that has the getter.
    unsafe {
        let py = Python::assume_attached();
        let object = Borrowed::from_ptr(py, object);
        catch_panic(|| extra(&object).map(|extra| PyMappingProxy::new(py, extra.as_mapping()).into_any()))
    }
}

/// Returns the extra members of an open record, without the known members that stand in its dict only to keep their
/// place among the others.
pub fn extra<'py>(object: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
    let py = object.py();
    let Some(class) = RecordClass::of_instance(object).filter(|class| class.open) else {
        return Ok(PyDict::new(py));
    };
    let Some(kept) = class.view(object).and_then(|view| view.last()) else {
        return Ok(PyDict::new(py));
    };
    let kept = kept.cast::<PyDict>()?.to_owned();
    let placed: Vec<&str> = class.wires.iter().copied().filter(|wire| kept.contains(*wire).unwrap_or(false)).collect();
    if placed.is_empty() {
        return Ok(kept);
    }
    let filtered = kept.copy()?;
    placed.into_iter().try_for_each(|wire| filtered.del_item(wire))?;
    Ok(filtered)
}
