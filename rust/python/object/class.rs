//! Record classes: final, read-only heap types without collector tracking, laid out from a list of fields.
//!
//! An object is its header and one pointer a field, null where the field is absent; an open class has one more
//! for the members that its list does not name, and a class may have plain words behind its pointers. There is
//! no dict, no weak reference, no cycle unless a mutable object of free-form data is made to hold its own
//! record. Payloads and messages are both made of this. Knows no table: it is told names and shapes.

use core::ffi::{CStr, c_char, c_int, c_void};
use core::ptr;
use core::sync::atomic::{AtomicPtr, Ordering};
use std::ffi::CString;

use ocpp_fast_core::bytes;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyMappingProxy, PyString, PyTuple, PyType};

use super::call::{self, Arguments, Constructor, Keyword, catch_panic};
use super::enums::Members;
use super::error::ErrorIsSet;
use super::{text, value};

/// What a constructor makes of an argument. Anything that it cannot convert it keeps, for encode to refuse.
#[derive(Clone, Copy)]
pub enum Shape {
    Plain,
    /// A wire text becomes its member.
    Member(Choice),
    /// An object of exactly this class, if it is a record at all.
    Record(&'static Class),
    /// Any sequence becomes a tuple, its items converted where they are texts of an enum.
    Sequence(Option<Choice>),
    /// A dict of one's own.
    Free,
}

/// An enum that is made when a text has to be resolved, and not before: enums are what importing costs most.
#[derive(Clone, Copy)]
pub struct Choice {
    pub of: *const c_void,
    pub make: fn(Python<'_>, *const c_void) -> PyResult<&'static Members>,
}

impl Choice {
    /// The member whose wire text `argument` is; all else stays as it is.
    fn resolve<'py>(&self, argument: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        if value::is_exact_str(&argument) { (self.make)(argument.py(), self.of)?.resolve(argument) } else { Ok(argument) }
    }
}

/// One field of a class.
pub struct Slot {
    name: Py<PyString>,
    shape: Shape,
}

/// What a class is made of.
pub struct Spec<'a, 'py> {
    /// `package.module.Name`.
    pub path: String,
    /// What the class is about, to be had as a `str` at no cost: a message's action.
    pub label: &'static str,
    pub doc: String,
    pub base: &'a Bound<'py, PyType>,
    /// Attribute name, wire name, required, shape.
    pub fields: Vec<(&'static str, &'static str, bool, Shape)>,
    pub open: bool,
    /// Plain words behind the fields.
    pub words: usize,
    /// The public name and the docstring of the last field, where that is a [`InlineStr`] with its words.
    pub text: Option<(&'static CStr, &'static CStr)>,
    /// What the floor above wants to find again; null where it keeps nothing.
    pub definition: *const c_void,
    /// The constructor, where it is not the one that takes the fields by keyword.
    pub constructor: Option<Constructor>,
}

/// A record class. `repr(C)` with the getset array first: the type's `tp_getset` then points at the class
/// itself, which is how [`Class::of`] gets from a type to its class without a look-up.
#[repr(C)]
pub struct Class {
    getset: [ffi::PyGetSetDef; 2],
    object: *mut ffi::PyTypeObject,
    label: Py<PyString>,
    slots: Vec<Slot>,
    /// One bit for each field that a constructor by keyword must be given.
    required: u64,
    /// The wire names of the fields, which an extra member must not have.
    wires: Vec<&'static str>,
    open: bool,
    words: usize,
    definition: *const c_void,
    constructor: Constructor,
    /// The object without any field that decoding and the constructor without arguments share; null until then.
    empty: AtomicPtr<ffi::PyObject>,
    /// The memory of the last object that died, for the next one: a frame's objects mostly die before the next
    /// frame's are made. Null where there is none; see [`KEEPS`].
    spare: AtomicPtr<ffi::PyObject>,
}

// SAFETY: all but the atomics is written before the class is handed out and never after; the type object is kept alive
// by a reference that is never given back, and is used only with the interpreter attached.
unsafe impl Send for Class {}
// SAFETY: as above.
unsafe impl Sync for Class {}

const HEADER: usize = size_of::<ffi::PyObject>();

/// Whether a dead object's memory is kept: only where the interpreter's lock lets one thread at a time make objects.
/// Without that lock a header has more than a count and a type.
const KEEPS: bool = HEADER == 2 * size_of::<usize>();

impl Class {
    /// Makes the class. It is never freed: types live as long as the process.
    pub fn make(py: Python<'_>, spec: Spec<'_, '_>) -> PyResult<&'static Class> {
        let class: &'static mut Class = Box::leak(Box::new(Class {
            // SAFETY: an all-zero PyGetSetDef is the array's end mark.
            getset: unsafe { core::mem::zeroed() },
            object: ptr::null_mut(),
            label: PyString::intern(py, spec.label).unbind(),
            slots: Vec::with_capacity(spec.fields.len()),
            required: spec.fields.iter().enumerate().map(|(index, field)| u64::from(field.2) << index).sum(),
            wires: spec.fields.iter().map(|field| field.1).collect(),
            open: spec.open,
            words: spec.words,
            definition: spec.definition,
            constructor: spec.constructor.unwrap_or(by_keyword),
            empty: AtomicPtr::new(ptr::null_mut()),
            spare: AtomicPtr::new(ptr::null_mut()),
        }));
        let getter: Option<(_, _, ffi::getter)> = match spec.text {
            Some((name, doc)) => Some((name, doc, get_text)),
            None => spec.open.then_some((c"extra", c"members that the specification does not name, in their order", get_extra)),
        };
        if let Some((name, doc, get)) = getter {
            class.getset[0] = ffi::PyGetSetDef { name: name.as_ptr(), get: Some(get), doc: doc.as_ptr(), ..class.getset[1] };
        }
        let mut members = Vec::with_capacity(spec.fields.len() + 1);
        for (index, &(name, _, _, shape)) in spec.fields.iter().enumerate() {
            class.slots.push(Slot { name: PyString::intern(py, name).unbind(), shape });
            if spec.text.is_some() && index + 1 == spec.fields.len() {
                continue;
            }
            members.push(ffi::PyMemberDef {
                name: leak(name)?,
                #[allow(deprecated, reason = "the one member type that reads a null pointer as None")]
                type_code: ffi::_Py_T_OBJECT,
                offset: (HEADER + index * size_of::<*mut ffi::PyObject>()) as ffi::Py_ssize_t,
                flags: ffi::Py_READONLY,
                doc: ptr::null(),
            });
        }
        // SAFETY: an all-zero PyMemberDef is the array's end mark.
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
        let words = class.width() + class.words;
        let mut type_spec = ffi::PyType_Spec {
            name: leak(&spec.path)?,
            basicsize: (HEADER + words * size_of::<*mut ffi::PyObject>()) as c_int,
            itemsize: 0,
            flags: ffi::Py_TPFLAGS_DEFAULT as _,
            slots: slots.as_mut_ptr(),
        };
        // SAFETY: the spec is complete, what it points to outlives the call or, for names, docs and the getset
        // array, the process. The base has no fields of its own (asserted), so ours begin behind the header. The
        // vectorcall and the flag are set before anybody sees the type.
        unsafe {
            let base = spec.base.as_ptr();
            assert_eq!((*base.cast::<ffi::PyTypeObject>()).tp_basicsize, HEADER as ffi::Py_ssize_t, "the base has no fields");
            let object = ffi::PyType_FromSpecWithBases(&mut type_spec, base).cast::<ffi::PyTypeObject>();
            if object.is_null() {
                return Err(PyErr::fetch(py));
            }
            assert_eq!((*object).tp_flags & ffi::Py_TPFLAGS_HAVE_GC, 0, "objects have no collector's header");
            (*object).tp_vectorcall = Some(construct);
            debug_assert_eq!((*object).tp_getset, class.getset.as_mut_ptr());
            class.object = object;
        }
        let names = class.slots.iter().map(|slot| slot.name.bind(py));
        class.as_type(py).setattr("__match_args__", PyTuple::new(py, names)?)?;
        Ok(class)
    }

    /// Sets class attributes, then closes the class for good.
    pub fn seal(&self, py: Python<'_>, attributes: &[(&str, Bound<'_, PyAny>)]) -> PyResult<()> {
        for (name, attribute) in attributes {
            self.as_type(py).setattr(*name, attribute)?;
        }
        // SAFETY: the type is ours and no other thread has it yet.
        unsafe { (*self.object).tp_flags |= ffi::Py_TPFLAGS_IMMUTABLETYPE };
        Ok(())
    }

    /// The class that a type object belongs to, if it is one of ours.
    #[inline(always)]
    pub fn of(object: &Bound<'_, PyType>) -> Option<&'static Class> {
        // SAFETY: a type with our dealloc is final and made by `make`, which sets its getset array to the
        // beginning of a leaked class.
        unsafe { of_type(object.as_type_ptr()) }
    }

    /// The class of a record.
    #[inline(always)]
    pub fn of_instance(object: &Bound<'_, PyAny>) -> Option<&'static Class> {
        // SAFETY: as above; every object has a type.
        unsafe { of_type(ffi::Py_TYPE(object.as_ptr())) }
    }

    pub fn as_type<'py>(&self, py: Python<'py>) -> Bound<'py, PyType> {
        // SAFETY: `object` is a type that is never freed.
        unsafe { Bound::from_borrowed_ptr(py, self.object.cast()).cast_into_unchecked() }
    }

    #[inline(always)]
    pub fn label<'py>(&self, py: Python<'py>) -> &Bound<'py, PyString> {
        self.label.bind(py)
    }

    pub fn definition(&self) -> *const c_void {
        self.definition
    }

    pub fn is_open(&self) -> bool {
        self.open
    }

    pub fn names(&self) -> impl Iterator<Item = &Py<PyString>> {
        self.slots.iter().map(|slot| &slot.name)
    }

    #[inline(always)]
    fn width(&self) -> usize {
        self.slots.len() + usize::from(self.open)
    }

    /// A new object with every field absent.
    #[inline(always)]
    pub fn draft<'py>(&'static self, py: Python<'py>) -> Result<Draft<'py>, ErrorIsSet> {
        let words = self.width() + self.words;
        // SAFETY: the memory is as large as the type says, its fields are set to null before anybody can see
        // them, and PyObject_Init writes the header.
        unsafe {
            let memory = self.memory(words)?;
            for index in 0..words {
                slot(memory, index).write(ptr::null_mut());
            }
            Ok(Draft { object: Bound::from_owned_ptr(py, ffi::PyObject_Init(memory, self.object)), class: self })
        }
    }

    /// A new object of these fields and words, which are all that it has.
    #[inline(always)]
    pub fn whole<'py, const F: usize, const W: usize>(
        &'static self,
        py: Python<'py>,
        fields: [Option<Bound<'py, PyAny>>; F],
        words: [usize; W],
    ) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
        assert!(self.width() == F && self.words == W);
        // SAFETY: as in `draft`; all fields and words are set before the header.
        unsafe {
            let memory = self.begun(fields, W)?;
            for (index, word) in words.into_iter().enumerate() {
                slot(memory, F + index).cast::<usize>().write(word);
            }
            Ok(Bound::from_owned_ptr(py, ffi::PyObject_Init(memory, self.object)))
        }
    }

    /// A new object of these fields and a text, which are all that it has.
    #[inline(always)]
    pub fn with_text<'py, const F: usize>(
        &'static self,
        py: Python<'py>,
        fields: [Option<Bound<'py, PyAny>>; F],
        text: InlineStr<'_, 'py>,
    ) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
        assert!(self.width() == F + 1 && self.words == InlineStr::WORDS);
        let inside = match text {
            InlineStr::Inside(text) => text,
            InlineStr::Object(_) => &[],
        };
        assert!(inside.len() <= InlineStr::LONGEST);
        // SAFETY: as in `draft`; all fields and words are set before the header, and the text's bytes and its length
        // have room in the words.
        unsafe {
            let memory = self.begun(fields, 1 + InlineStr::WORDS)?;
            slot(memory, F).write(match text {
                InlineStr::Inside(_) => ptr::null_mut(),
                InlineStr::Object(object) => object.to_owned().into_ptr(),
            });
            let words = slot(memory, F + 1).cast::<[usize; InlineStr::WORDS]>();
            words.write([0; InlineStr::WORDS]);
            let bytes = core::slice::from_raw_parts_mut(words.cast::<u8>(), InlineStr::LONGEST + 1);
            bytes[0] = inside.len() as u8;
            bytes::copy(inside, &mut bytes[1..]);
            Ok(Bound::from_owned_ptr(py, ffi::PyObject_Init(memory, self.object)))
        }
    }

    /// Memory for an object of these fields and so many words more, which the caller has to set, and the header.
    #[inline(always)]
    fn begun<const F: usize>(&self, fields: [Option<Bound<'_, PyAny>>; F], more: usize) -> Result<*mut ffi::PyObject, ErrorIsSet> {
        let memory = self.memory(F + more)?;
        for (index, field) in fields.into_iter().enumerate() {
            // SAFETY: there is room for all fields.
            unsafe { slot(memory, index).write(field.map_or(ptr::null_mut(), Bound::into_ptr)) };
        }
        Ok(memory)
    }

    /// Memory for an object of this class, of so many words behind its header.
    #[inline(always)]
    fn memory(&self, words: usize) -> Result<*mut ffi::PyObject, ErrorIsSet> {
        debug_assert_eq!(words, self.width() + self.words);
        let spare = self.spare.load(Ordering::Relaxed);
        if spare.is_null() {
            return allocate(words);
        }
        self.spare.store(ptr::null_mut(), Ordering::Relaxed);
        Ok(spare)
    }

    /// The object without any field.
    #[inline(always)]
    pub fn empty<'py>(&'static self, py: Python<'py>) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
        // SAFETY: what is kept is an object, with a reference that is never given back.
        match unsafe { Bound::from_borrowed_ptr_or_opt(py, self.empty.load(Ordering::Acquire)) } {
            Some(empty) => Ok(empty),
            None => self.make_empty(py),
        }
    }

    #[cold]
    fn make_empty<'py>(&'static self, py: Python<'py>) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
        let made = self.draft(py)?.finish();
        match self.empty.compare_exchange(ptr::null_mut(), made.as_ptr(), Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) => core::mem::forget(made.clone()),
            // Another thread was first.
            Err(_) => return self.empty(py),
        }
        Ok(made)
    }

    /// The fields of `object`, if it is exactly of this class.
    #[inline(always)]
    pub fn view<'a, 'py>(&self, object: &'a Bound<'py, PyAny>) -> Option<View<'a, 'py>> {
        // SAFETY: every object has a type.
        let exact = unsafe { ffi::Py_TYPE(object.as_ptr()) } == self.object;
        exact.then_some(View { object, width: self.width(), words: self.words })
    }

    /// What the constructor makes of a record's own fields, where None may be the null of free-form data.
    pub fn rebuild<'py>(&'static self, fields: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
        let py = fields.py();
        let fields: Vec<_> = fields.iter().collect();
        let borrowed = fields.iter().map(|(name, field)| (name.as_borrowed(), field.as_borrowed()));
        self.filled(py, borrowed, true)
    }

    /// With arguments by keyword, of which None means absent.
    #[inline(always)]
    fn filled<'a, 'py: 'a>(
        &'static self,
        py: Python<'py>,
        arguments: impl Iterator<Item = Keyword<'a, 'py>>,
        nulls: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let mut draft = self.draft(py)?;
        let (mut given, mut expected) = (0u64, 0);
        for (name, argument) in arguments {
            let Some(index) = self.slot_named(&name, expected)? else {
                if self.open && name.eq("extra")? {
                    self.put_extra(&mut draft, &argument)?;
                    continue;
                }
                return Err(self.unexpected(&name));
            };
            expected = index + 1;
            if given & 1 << index != 0 {
                return Err(PyTypeError::new_err(format!("{}() got multiple values for argument '{}'", self.short_name(), &*name)));
            }
            given |= 1 << index;
            if !argument.is_none() || nulls && matches!(self.slots[index].shape, Shape::Free) {
                draft.put(index, self.convert(index, argument.to_owned())?);
            }
        }
        self.check_required(given)?;
        Ok(draft.finish())
    }

    #[inline(always)]
    fn slot_named(&self, name: &Bound<'_, PyAny>, expected: usize) -> PyResult<Option<usize>> {
        let (before, from) = self.slots.split_at(expected.min(self.slots.len()));
        let same = |slot: &Slot| slot.name.as_ptr() == name.as_ptr();
        if let Some(at) = from.iter().position(same) {
            return Ok(Some(before.len() + at));
        }
        if let Some(at) = before.iter().position(same) {
            return Ok(Some(at));
        }
        self.slot_equal(name)
    }

    /// The same for a name that is not interned.
    #[cold]
    fn slot_equal(&self, name: &Bound<'_, PyAny>) -> PyResult<Option<usize>> {
        for (index, slot) in self.slots.iter().enumerate() {
            if name.eq(&slot.name)? {
                return Ok(Some(index));
            }
        }
        Ok(None)
    }

    #[inline(always)]
    fn convert<'py>(&self, index: usize, argument: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        match self.slots[index].shape {
            Shape::Member(choice) if value::is_exact_str(&argument) => choice.resolve(argument),
            Shape::Sequence(choice) => sequence(argument, choice),
            Shape::Record(class) if class.view(&argument).is_some() => Ok(argument),
            _ if Class::of_instance(&argument).is_some() => Err(self.wrong_record(index, &argument)),
            _ => Ok(argument),
        }
    }

    /// A dict of the caller's becomes one of ours, so that the record does not change with it.
    fn put_extra<'py>(&self, draft: &mut Draft<'py>, extra: &Bound<'py, PyAny>) -> PyResult<()> {
        if extra.is_none() {
            return Ok(());
        }
        let own = PyDict::new(extra.py());
        own.update(extra.cast()?)?;
        for name in own.keys() {
            let Ok(name) = name.cast_into::<PyString>() else {
                return Err(PyTypeError::new_err("extra has a key that is no str"));
            };
            if self.wires.iter().any(|wire| name == *wire) {
                return Err(PyValueError::new_err(format!("extra names {name}, which is a field of its own")));
            }
        }
        if !own.is_empty() {
            draft.put(self.slots.len(), own.into_any());
        }
        Ok(())
    }

    #[inline(always)]
    fn check_required(&self, given: u64) -> PyResult<()> {
        if given & self.required == self.required { Ok(()) } else { Err(self.missing(given)) }
    }

    #[cold]
    fn missing(&self, given: u64) -> PyErr {
        let missing = self.slots.iter().enumerate().filter(|(index, _)| self.required & !given & 1 << index != 0);
        let names: Vec<String> = missing.map(|(_, slot)| format!("'{}'", slot.name)).collect();
        let noun = if names.len() == 1 { "argument" } else { "arguments" };
        PyTypeError::new_err(format!("{}() missing required keyword {noun}: {}", self.short_name(), names.join(", ")))
    }

    #[cold]
    fn unexpected(&self, name: &Bound<'_, PyAny>) -> PyErr {
        let py = name.py();
        let close = || -> PyResult<String> {
            let names = PyList::new(py, self.slots.iter().map(|slot| &slot.name))?;
            let close = py.import("difflib")?.call_method1("get_close_matches", (name, names, 1))?;
            Ok(close.get_item(0).map(|close| format!("; did you mean '{close}'?")).unwrap_or_default())
        };
        let hint = close().unwrap_or_default();
        PyTypeError::new_err(format!("{}() got an unexpected keyword argument '{name}'{hint}", self.short_name()))
    }

    #[cold]
    fn wrong_record(&self, index: usize, argument: &Bound<'_, PyAny>) -> PyErr {
        let found = argument.get_type();
        let slot = &self.slots[index];
        PyTypeError::new_err(format!(
            "{}.{} cannot be a {}",
            self.short_name(),
            slot.name,
            found.name().map_or_else(|_| "record".to_owned(), |name| name.to_string())
        ))
    }

    fn short_name(&self) -> String {
        // SAFETY: a type's name is a C string that lives as long as the type.
        let path = unsafe { CStr::from_ptr((*self.object).tp_name) }.to_string_lossy();
        path.rsplit('.').next().unwrap_or_default().to_owned()
    }
}

/// Any sequence as a tuple. Text and bytes are no lists of values, and what is no sequence stays as it is.
fn sequence<'py>(argument: Bound<'py, PyAny>, choice: Option<Choice>) -> PyResult<Bound<'py, PyAny>> {
    let py = argument.py();
    // SAFETY: these only look at the type; PySequence_Tuple returns a new reference or null with an error set.
    let tuple = unsafe {
        let object = argument.as_ptr();
        let text = ffi::PyUnicode_Check(object) != 0 || ffi::PyBytes_Check(object) != 0 || ffi::PyByteArray_Check(object) != 0;
        if text || ffi::PyDict_Check(object) != 0 || ffi::PySequence_Check(object) == 0 {
            return Ok(argument);
        }
        Bound::from_owned_ptr_or_err(py, ffi::PySequence_Tuple(object))?
    };
    let Some(choice) = choice else { return Ok(tuple) };
    let items: PyResult<Vec<_>> = tuple.try_iter()?.map(|item| item.and_then(|item| choice.resolve(item))).collect();
    Ok(PyTuple::new(py, items?)?.into_any())
}

/// An object whose fields are being set, not yet seen by anybody else.
pub struct Draft<'py> {
    object: Bound<'py, PyAny>,
    class: &'static Class,
}

impl<'py> Draft<'py> {
    #[inline(always)]
    pub fn put(&mut self, index: usize, value: Bound<'py, PyAny>) {
        assert!(index < self.class.width());
        // SAFETY: the index is within the object, which nobody else has; a field is set once, else what was there
        // before would never be freed.
        unsafe {
            let slot = slot(self.object.as_ptr(), index);
            debug_assert!((*slot).is_null());
            slot.write(value.into_ptr());
        }
    }

    #[inline(always)]
    pub fn put_last(&mut self, value: Bound<'py, PyAny>) {
        self.put(self.class.width() - 1, value);
    }

    #[inline(always)]
    pub fn finish(self) -> Bound<'py, PyAny> {
        self.object
    }
}

/// A record's fields.
#[derive(Clone, Copy)]
pub struct View<'a, 'py> {
    object: &'a Bound<'py, PyAny>,
    width: usize,
    words: usize,
}

impl<'a, 'py> View<'a, 'py> {
    /// The field's value; `None` where it is absent. An open class's last field is its extra dict.
    #[inline(always)]
    pub fn get(&self, index: usize) -> Option<Borrowed<'a, 'py, PyAny>> {
        assert!(index < self.width);
        // SAFETY: the index is within the object, whose fields never change while it lives.
        unsafe { Borrowed::from_ptr_or_opt(self.object.py(), *slot(self.object.as_ptr(), index)) }
    }

    #[inline(always)]
    pub fn word(&self, index: usize) -> usize {
        assert!(index < self.words);
        // SAFETY: the index is within the object, whose words never change while it lives.
        unsafe { slot(self.object.as_ptr(), self.width + index).cast::<usize>().read() }
    }

    #[inline(always)]
    pub fn last(&self) -> Option<Borrowed<'a, 'py, PyAny>> {
        self.get(self.width - 1)
    }

    /// The text of a class that has one.
    #[inline(always)]
    pub fn text(&self) -> InlineStr<'a, 'py> {
        match self.last() {
            Some(object) => InlineStr::Object(object),
            None => {
                assert!(self.words == InlineStr::WORDS);
                // SAFETY: there are so many words behind the fields, all set and unchanged while the object lives.
                let bytes: &'a [u8] = unsafe {
                    let first = slot(self.object.as_ptr(), self.width).cast::<u8>();
                    core::slice::from_raw_parts(first, size_of::<[usize; InlineStr::WORDS]>())
                };
                let (length, bytes) = bytes.split_at(1);
                InlineStr::Inside(&bytes[..usize::from(length[0])])
            }
        }
    }
}

/// A text that an object keeps inside itself where it is short and ASCII: so it takes less memory than a `str` of
/// its own, and no time until somebody asks for it.
#[derive(Clone, Copy)]
pub enum InlineStr<'a, 'py> {
    /// ASCII, of at most [`LONGEST`](Self::LONGEST) characters.
    Inside(&'a [u8]),
    /// Any other text, or whatever a constructor was given.
    Object(Borrowed<'a, 'py, PyAny>),
}

impl<'a, 'py> InlineStr<'a, 'py> {
    /// The words that a class needs for it, one byte of them for the length.
    pub const WORDS: usize = 5;
    pub const LONGEST: usize = size_of::<[usize; InlineStr::WORDS]>() - 1;

    /// Any object; a `str` that is short and ASCII is no object any more.
    pub fn of(object: &'a Bound<'py, PyAny>) -> InlineStr<'a, 'py> {
        match object.cast_exact::<PyString>().ok().and_then(text::ascii_of) {
            Some(text) if text.len() <= InlineStr::LONGEST => InlineStr::Inside(text),
            _ => InlineStr::Object(object.as_borrowed()),
        }
    }

    /// As an object of its own.
    fn object(self, py: Python<'py>) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
        match self {
            InlineStr::Inside(bytes) => text::ascii(py, bytes),
            InlineStr::Object(object) => Ok(object.to_owned()),
        }
    }
}

unsafe extern "C" fn get_text(object: *mut ffi::PyObject, _: *mut c_void) -> *mut ffi::PyObject {
    // SAFETY: the interpreter is attached and calls this for an object of the class that has the getter.
    unsafe {
        let object = Borrowed::from_ptr(Python::assume_attached(), object);
        catch_panic(|| match Class::of_instance(&object).and_then(|class| class.view(&object)) {
            Some(view) => Ok(view.text().object(object.py())?),
            None => Err(PyTypeError::new_err("a base class that has no fields")),
        })
    }
}

/// Makes `base`, a class that nobody can instantiate, a base of classes without collector tracking.
pub fn untracked(base: &Bound<'_, PyType>) {
    // SAFETY: there is no instance of `base` and never will be, so nobody relies on its objects having a
    // collector's header; its subclasses are made later and inherit neither flag nor traversal.
    unsafe {
        let base = base.as_type_ptr();
        (*base).tp_flags &= !ffi::Py_TPFLAGS_HAVE_GC;
        (*base).tp_traverse = None;
        (*base).tp_clear = None;
    }
}

fn leak(text: &str) -> PyResult<*const c_char> {
    Ok(CString::new(text)?.into_raw())
}

/// Memory for an object of so many words behind its header, which the caller has to set, and the header.
#[inline(never)]
fn allocate(words: usize) -> Result<*mut ffi::PyObject, ErrorIsSet> {
    // SAFETY: asking for memory needs no more than the interpreter, which a caller that makes objects has.
    unsafe {
        let memory = ffi::PyObject_Malloc(HEADER + words * size_of::<*mut ffi::PyObject>()).cast::<ffi::PyObject>();
        if memory.is_null() {
            ffi::PyErr_NoMemory();
            return Err(ErrorIsSet);
        }
        Ok(memory)
    }
}

/// # Safety
/// `object` is a type object.
#[inline(always)]
unsafe fn of_type(object: *mut ffi::PyTypeObject) -> Option<&'static Class> {
    // SAFETY: the caller's; a type with our dealloc has a class at its getset array, see `Class`.
    unsafe {
        match (*object).tp_dealloc {
            Some(found) if ptr::fn_addr_eq(found, dealloc as ffi::destructor) => Some(&*(*object).tp_getset.cast::<Class>()),
            _ => None,
        }
    }
}

/// # Safety
/// `object` has more than `index` fields, or exactly as many if nothing is read or written through the result.
#[inline(always)]
unsafe fn slot(object: *mut ffi::PyObject, index: usize) -> *mut *mut ffi::PyObject {
    // SAFETY: the caller's; fields follow the header.
    unsafe { object.byte_add(HEADER).cast::<*mut ffi::PyObject>().add(index) }
}

unsafe extern "C" fn dealloc(object: *mut ffi::PyObject) {
    // SAFETY: the interpreter calls this once, when the last reference is gone; the fields are ours to give up,
    // the memory comes from PyObject_Malloc and is as large as every object's of the class, an object of a heap type
    // holds a reference to its type, and a type with this dealloc has its class at its getset array.
    unsafe {
        let object_type = ffi::Py_TYPE(object);
        let class = &*(*object_type).tp_getset.cast::<Class>();
        for index in 0..class.width() {
            ffi::Py_XDECREF(*slot(object, index));
        }
        if KEEPS && class.spare.load(Ordering::Relaxed).is_null() {
            class.spare.store(object, Ordering::Relaxed);
        } else {
            ffi::PyObject_Free(object.cast());
        }
        ffi::Py_DECREF(object_type.cast());
    }
}

/// `Class(name=value, ...)`, the fast way.
unsafe extern "C" fn construct(
    callable: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargsf: usize,
    kwnames: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: the interpreter calls by the vectorcall protocol, and sets this for our types alone.
    unsafe { call::vectorcall(of_type(callable.cast()).map_or(by_keyword, |class| class.constructor), callable, args, nargsf, kwnames) }
}

/// `Class.__new__(Class, name=value, ...)`, for those who ask for it.
unsafe extern "C" fn new(object_type: *mut ffi::PyTypeObject, args: *mut ffi::PyObject, kwargs: *mut ffi::PyObject) -> *mut ffi::PyObject {
    // SAFETY: the interpreter hands over a type, a tuple and a dict or null.
    unsafe { call::new(of_type(object_type).map_or(by_keyword, |class| class.constructor), object_type, args, kwargs) }
}

/// The constructor that takes the fields by keyword.
fn by_keyword<'py>(class: &Bound<'py, PyType>, arguments: Arguments<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    let Some(class) = Class::of(class) else {
        return Err(PyTypeError::new_err("not a record class"));
    };
    if arguments.count() == 0 {
        class.check_required(0)?;
        return Ok(class.empty(arguments.py())?);
    }
    match arguments.positional() {
        0 => class.filled(arguments.py(), arguments.keywords(), false),
        positional => Err(keywords_only(class, positional)),
    }
}

#[cold]
fn keywords_only(class: &Class, positional: usize) -> PyErr {
    PyTypeError::new_err(format!("{}() takes keyword arguments only ({positional} positional given)", class.short_name()))
}

/// The extra members of an open record as a read-only mapping. Known members that stand in the dict only to
/// keep their place among the others are left out.
unsafe extern "C" fn get_extra(object: *mut ffi::PyObject, _: *mut c_void) -> *mut ffi::PyObject {
    // SAFETY: the interpreter is attached and calls this for an object of the class that has the getter.
    unsafe {
        let py = Python::assume_attached();
        let object = Bound::from_borrowed_ptr(py, object);
        catch_panic(|| extra(&object).map(|extra| PyMappingProxy::new(py, extra.as_mapping()).into_any()))
    }
}

/// The extra members of an open record.
pub fn extra<'py>(object: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
    let py = object.py();
    let Some(class) = Class::of_instance(object).filter(|class| class.open) else {
        return Ok(PyDict::new(py));
    };
    let Some(view) = class.view(object) else {
        return Ok(PyDict::new(py));
    };
    let Some(kept) = view.last() else {
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
