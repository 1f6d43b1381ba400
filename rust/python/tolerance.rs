//! The entries of a tolerance, as Python declares them.
//!
//! Reads dicts into the values of the core. Must never know a preset, or the notation of files.

use ocpp_fast_core::walk::outbound::{Change, Outbound};
use ocpp_fast_core::walk::tolerance::{Defect, Entry, Offset, Pattern, Remedy, Tolerance, Zone};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

/// Entries that have passed the guards. `ocpp_fast.tolerance` makes them.
#[pyclass(frozen, module = "ocpp_fast._core")]
pub struct Remedies {
    pub tolerance: Tolerance,
    /// A repaired message says what strict decoding would have raised.
    pub observe: bool,
    pub outbound: Outbound,
}

#[pymethods]
impl Remedies {
    /// Checks entries. Each is a dict with `path`, `keyword` and `action`, and with `to`, `map`, `zone`, `sent` and `when` as its
    /// action needs them. `outbound` are pairs of a path and an action. Raises ValueError with the entry and the rule.
    #[new]
    #[pyo3(signature = (entries, max_repairs, observe, outbound))]
    fn new(entries: Vec<Bound<'_, PyDict>>, max_repairs: usize, observe: bool, outbound: Vec<(String, String)>) -> PyResult<Self> {
        if !(1..=Tolerance::MOST_REPAIRS).contains(&max_repairs) {
            return Err(PyValueError::new_err(format!("max_repairs must be from 1 to {}, not {max_repairs}", Tolerance::MOST_REPAIRS)));
        }
        let declared = entries.iter().map(entry).collect::<PyResult<Vec<_>>>()?;
        match Tolerance::new(declared, max_repairs) {
            Ok(tolerance) => Ok(Remedies { tolerance, observe, outbound: changes(&outbound)? }),
            Err(guarded) => Err(refused(&entries[guarded.entry], guarded.rule)),
        }
    }
}

/// Reads pairs of a path and an action.
fn changes(declared: &[(String, String)]) -> PyResult<Outbound> {
    let refused = |(path, action): &(String, String), rule: &str| PyValueError::new_err(format!("outbound {path} = {action}: {rule}"));
    let change = |pair: &(String, String)| {
        let pattern = Pattern::read(&pair.0).ok_or_else(|| refused(pair, "no pattern of paths"))?;
        Ok((pattern, Change::of(&pair.1).ok_or_else(|| refused(pair, "no such action"))?))
    };
    let changes = declared.iter().map(change).collect::<PyResult<Vec<_>>>()?;
    Outbound::new(changes).map_err(|(position, rule)| refused(&declared[position], rule))
}

/// Builds the ValueError for an entry.
fn refused(entry: &Bound<'_, PyDict>, rule: &str) -> PyErr {
    let part = |name| text(entry, name).unwrap_or_default();
    PyValueError::new_err(format!("{} {} = {}: {rule}", part("path"), part("keyword"), part("action")))
}

fn get<'py>(entry: &Bound<'py, PyDict>, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    Ok(entry.get_item(name)?.filter(|value| !value.is_none()))
}

fn text(entry: &Bound<'_, PyDict>, name: &str) -> PyResult<String> {
    let value = get(entry, name)?.ok_or_else(|| PyValueError::new_err(format!("an entry has no {name}")))?;
    Ok(value.cast::<PyString>().map_err(|_| PyTypeError::new_err(format!("{name} is no text")))?.to_str()?.to_owned())
}

fn entry(table: &Bound<'_, PyDict>) -> PyResult<Entry> {
    let (path, keyword, action) = (text(table, "path")?, text(table, "keyword")?, text(table, "action")?);
    let pattern = Pattern::read(&path).ok_or_else(|| refused(table, "no pattern of paths"))?;
    let defect = if pattern == Pattern::Frame { Defect::of_frame(&keyword) } else { Defect::of_payload(&keyword) };
    let Some(defect) = defect else { return Err(refused(table, "no such keyword")) };
    let remedy = match &*action {
        "keep" => Remedy::Keep,
        "rename" => Remedy::Rename(text(table, "to").map_err(|_| refused(table, "needs a name in `to`"))?),
        "absent" => Remedy::Absent,
        "convert" => Remedy::Convert,
        "round" => Remedy::Round,
        "cut" => Remedy::Cut,
        "map" => {
            let map: Bound<'_, PyDict> = get(table, "map")?.ok_or_else(|| refused(table, "needs texts in `map`"))?.cast_into()?;
            Remedy::Map(map.iter().map(|(from, to)| Ok((from.extract()?, to.extract()?))).collect::<PyResult<_>>()?)
        }
        "normalise" => Remedy::Normalise,
        "zone" => Remedy::Zone(zone(&get(table, "zone")?.ok_or_else(|| refused(table, "needs a `zone`"))?)),
        "drop_reading" => Remedy::DropReading,
        "refuse" => Remedy::Refuse,
        _ => return Err(refused(table, "no such action")),
    };
    let sent = get(table, "sent")?.map_or_else(|| Ok(Vec::new()), |sent| sent.extract())?;
    let when = match get(table, "when")? {
        Some(when) => {
            when.cast::<PyDict>()?.iter().map(|(name, value)| Ok((name.extract()?, value.extract()?))).collect::<PyResult<_>>()?
        }
        None => Vec::new(),
    };
    Ok(Entry { pattern, defect, sent, when, remedy })
}

/// Returns the zone of a callable that takes a local time, and returns minutes and a remark, or None.
fn zone(offset: &Bound<'_, PyAny>) -> Zone {
    let offset = offset.clone().unbind();
    Zone::with(move |local| {
        Python::attach(|py| {
            // A zone that raises does not know the time.
            let (minutes, note) = offset.bind(py).call1((local,)).ok()?.extract::<(i16, Option<String>)>().ok()?;
            Some(Offset { minutes, note })
        })
    })
}
