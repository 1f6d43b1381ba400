//! The memory of a record: a header, one pointer for each field, then plain words.
//!
//! A null pointer is an absent field. Knows offsets and sizes. Must never know a class.

use core::ptr;

use pyo3::ffi;
use pyo3::prelude::*;

use super::error::ErrorIsSet;

/// The size of an object's header in bytes.
pub const HEADER: usize = size_of::<ffi::PyObject>();

/// The size of a field and of a plain word in bytes.
pub const WORD: usize = size_of::<usize>();

/// The number of pointers and of plain words that follow the header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    pub pointers: usize,
    pub words: usize,
}

impl Layout {
    /// Returns how many machine words follow the header.
    #[inline(always)]
    pub fn total(self) -> usize {
        self.pointers + self.words
    }

    /// Returns the size of an object in bytes.
    pub fn size(self) -> usize {
        HEADER + self.total() * WORD
    }
}

/// Returns the offset of a field from the beginning of its object.
pub fn offset(index: usize) -> usize {
    HEADER + index * WORD
}

/// Returns the address of a field, or of a plain word when `index` counts on from the fields.
///
/// # Safety
/// `object` has more than `index` fields and words, or exactly as many if the result is not dereferenced.
#[inline(always)]
pub unsafe fn field_at(object: *mut ffi::PyObject, index: usize) -> *mut *mut ffi::PyObject {
    // SAFETY: the caller guarantees the bounds; the fields follow the header without padding.
    unsafe { object.byte_add(HEADER).cast::<*mut ffi::PyObject>().add(index) }
}

/// Allocates an object's memory. The caller has to set the header, the fields and the words.
#[inline(never)]
pub fn allocate(layout: Layout) -> Result<*mut ffi::PyObject, ErrorIsSet> {
    // SAFETY: the allocator needs an attached thread, which every caller has because it makes Python objects.
    unsafe {
        let memory = ffi::PyObject_Malloc(layout.size()).cast::<ffi::PyObject>();
        if memory.is_null() {
            ffi::PyErr_NoMemory();
            return Err(ErrorIsSet);
        }
        Ok(memory)
    }
}

/// An object that is being filled and that no other code has seen yet.
pub struct Draft<'py> {
    object: Bound<'py, PyAny>,
    /// INVARIANT: the number of fields of `object`.
    pointers: usize,
}

impl<'py> Draft<'py> {
    /// Initialises `memory` as an object of type `object_type` with every field absent and every word zero.
    ///
    /// # Safety
    /// `memory` is unused, has the size that `layout` says, and comes from the allocator that `object_type` frees to.
    #[inline(always)]
    pub unsafe fn begin(py: Python<'py>, memory: *mut ffi::PyObject, object_type: *mut ffi::PyTypeObject, layout: Layout) -> Draft<'py> {
        // SAFETY: the caller guarantees the size. All fields are set before PyObject_Init makes the memory an object.
        unsafe {
            for index in 0..layout.total() {
                field_at(memory, index).write(ptr::null_mut());
            }
            Draft { object: Bound::from_owned_ptr(py, ffi::PyObject_Init(memory, object_type)), pointers: layout.pointers }
        }
    }

    /// Sets a field. Each field may be set once.
    #[inline(always)]
    pub fn put(&mut self, index: usize, value: Bound<'py, PyAny>) {
        assert!(index < self.pointers);
        // SAFETY: the index is within the object, and no other code has the object. A field that is set twice would
        // leak its first value, which is no fault of memory.
        unsafe {
            let field = field_at(self.object.as_ptr(), index);
            debug_assert!((*field).is_null());
            field.write(value.into_ptr());
        }
    }

    /// Sets the last field.
    #[inline(always)]
    pub fn put_last(&mut self, value: Bound<'py, PyAny>) {
        self.put(self.pointers - 1, value);
    }

    /// Returns the finished object.
    #[inline(always)]
    pub fn finish(self) -> Bound<'py, PyAny> {
        self.object
    }
}

/// Read access to the fields and words of a finished object.
#[derive(Clone, Copy)]
pub struct RecordView<'a, 'py> {
    object: &'a Bound<'py, PyAny>,
    /// INVARIANT: the layout of `object`.
    layout: Layout,
}

impl<'a, 'py> RecordView<'a, 'py> {
    /// # Safety
    /// `object` has this layout, and its fields never change.
    #[inline(always)]
    pub unsafe fn new(object: &'a Bound<'py, PyAny>, layout: Layout) -> Self {
        RecordView { object, layout }
    }

    /// Returns a field's value, or `None` if it is absent. The last field of an open class is its extra dict.
    #[inline(always)]
    pub fn get(&self, index: usize) -> Option<Borrowed<'a, 'py, PyAny>> {
        assert!(index < self.layout.pointers);
        // SAFETY: the index is within the object, whose fields never change while it lives.
        unsafe { Borrowed::from_ptr_or_opt(self.object.py(), *field_at(self.object.as_ptr(), index)) }
    }

    /// Returns the number of fields.
    pub fn pointers(&self) -> usize {
        self.layout.pointers
    }

    /// Returns the last field's value, or `None` if it is absent.
    #[inline(always)]
    pub fn last(&self) -> Option<Borrowed<'a, 'py, PyAny>> {
        self.get(self.layout.pointers - 1)
    }

    /// Returns a plain word.
    #[inline(always)]
    pub fn word(&self, index: usize) -> usize {
        assert!(index < self.layout.words);
        // SAFETY: the index is within the object, whose words never change while it lives.
        unsafe { field_at(self.object.as_ptr(), self.layout.pointers + index).cast::<usize>().read() }
    }

    /// Returns the first `N` plain words as bytes.
    #[inline(always)]
    pub fn bytes<const N: usize>(&self) -> &'a [u8] {
        assert!(N <= self.layout.words);
        // SAFETY: the object has so many words, all of them initialised, and they never change while it lives.
        unsafe {
            let first = field_at(self.object.as_ptr(), self.layout.pointers).cast::<u8>();
            core::slice::from_raw_parts(first, N * WORD)
        }
    }
}
