//! `datetime.datetime` objects.

use pyo3::exceptions::PyValueError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyDateTime;

use super::error::ErrorIsSet;

/// Year, month, day, hour, minute, second, microsecond, and the offset from UTC in minutes.
pub type DateTimeFields = (u16, u8, u8, u8, u8, u8, u32, i16);

#[inline(always)]
fn api() -> Result<&'static ffi::PyDateTime_CAPI, ErrorIsSet> {
    // SAFETY: importing sets the pointer or an exception, and the C API that it points to is never freed.
    unsafe {
        if ffi::PyDateTimeAPI().is_null() {
            ffi::PyDateTime_IMPORT();
        }
        ffi::PyDateTimeAPI().as_ref().ok_or(ErrorIsSet)
    }
}

/// Makes an aware datetime. In UTC its zone is `timezone.utc`.
#[inline]
pub fn make<'py>(
    py: Python<'py>,
    (year, month, day, hour, minute, second, micro, offset): DateTimeFields,
) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
    let api = api()?;
    let zone = if offset == 0 { None } else { Some(zone(py, api, offset)?) };
    // SAFETY: the arguments have the types of the C API, and the zone is borrowed for the call.
    unsafe {
        let zone = zone.as_ref().map_or(api.TimeZone_UTC, Bound::as_ptr);
        let (year, month, day) = (year.into(), month.into(), day.into());
        let (hour, minute, second) = (hour.into(), minute.into(), second.into());
        let made = (api.DateTime_FromDateAndTime)(year, month, day, hour, minute, second, micro as i32, zone, api.DateTimeType);
        Bound::from_owned_ptr_or_opt(py, made).ok_or(ErrorIsSet)
    }
}

#[cold]
fn zone<'py>(py: Python<'py>, api: &ffi::PyDateTime_CAPI, offset: i16) -> Result<Bound<'py, PyAny>, ErrorIsSet> {
    // SAFETY: both calls return new references or null with an error set.
    unsafe {
        let delta = (api.Delta_FromDelta)(0, i32::from(offset) * 60, 0, 1, api.DeltaType);
        let delta = Bound::from_owned_ptr_or_opt(py, delta).ok_or(ErrorIsSet)?;
        let zone = (api.TimeZone_FromTimeZone)(delta.as_ptr(), core::ptr::null_mut());
        Bound::from_owned_ptr_or_opt(py, zone).ok_or(ErrorIsSet)
    }
}

/// Returns the fields of an aware datetime in UTC.
///
/// Raises ValueError for a naive one, and OverflowError if UTC leaves the years 1 to 9999.
#[inline]
pub fn read(value: &Bound<'_, PyDateTime>) -> PyResult<DateTimeFields> {
    let api = api()?;
    // SAFETY: `value` is a datetime. The zone is borrowed from it and only compared.
    let zone = unsafe { ffi::PyDateTime_DATE_GET_TZINFO(value.as_ptr()) };
    if zone == api.TimeZone_UTC {
        return Ok(fields(value));
    }
    in_utc(value, api)
}

#[cold]
fn in_utc(value: &Bound<'_, PyDateTime>, api: &ffi::PyDateTime_CAPI) -> PyResult<DateTimeFields> {
    if value.call_method0("utcoffset")?.is_none() {
        return Err(PyValueError::new_err("a date-time without a zone"));
    }
    // SAFETY: the UTC singleton lives as long as the interpreter.
    let utc = unsafe { Bound::from_borrowed_ptr(value.py(), api.TimeZone_UTC) };
    let moved = value.call_method1("astimezone", (utc,))?;
    Ok(fields(moved.cast::<PyDateTime>()?))
}

fn fields(value: &Bound<'_, PyDateTime>) -> DateTimeFields {
    let value = value.as_ptr();
    // SAFETY: `value` is a datetime, and its fields lie within the ranges of their types.
    unsafe {
        (
            ffi::PyDateTime_GET_YEAR(value) as u16,
            ffi::PyDateTime_GET_MONTH(value) as u8,
            ffi::PyDateTime_GET_DAY(value) as u8,
            ffi::PyDateTime_DATE_GET_HOUR(value) as u8,
            ffi::PyDateTime_DATE_GET_MINUTE(value) as u8,
            ffi::PyDateTime_DATE_GET_SECOND(value) as u8,
            ffi::PyDateTime_DATE_GET_MICROSECOND(value) as u32,
            0,
        )
    }
}
