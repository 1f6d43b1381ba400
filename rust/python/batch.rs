//! `validate_many`: many frames at once, on several threads.
//!
//! Works in three passes: attached, it collects the frames' bytes and the actions that results answer; detached, it
//! walks; attached again, it makes heads and errors.

use std::num::NonZero;
use std::sync::{Mutex, PoisonError};
use std::thread;

use ocpp_fast_core::json::Malformed;
use ocpp_fast_core::json::scan::Scanner;
use ocpp_fast_core::rpc::envelope::{self, MessageType};
use ocpp_fast_core::schema::Action;
use ocpp_fast_core::walk::discard::Discard;
use pyo3::exceptions::{PyLookupError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyList, PyMemoryView, PyString};

use crate::codec::{Answers, Codec, make_head};
use crate::exceptions::OcppError;
use crate::object::text::{self, Input};
use crate::pending::{self, Pending};

/// The number of frames that a thread takes at a time: enough to make taking cheap, few enough to end together.
const TAKEN: usize = 8;

/// One frame, with the action that it answers if it is a result.
struct Work<'a> {
    bytes: &'a [u8],
    answers: Option<&'static Action>,
}

/// The parts of an accepted frame's head.
type Outcome = Result<(MessageType, Option<&'static Action>, (usize, usize)), Malformed>;

/// Returns a Head or an error for each frame.
pub fn validate<'py>(
    this: &Bound<'py, Codec>,
    frames: &Bound<'py, PyAny>,
    pending: Pending<'_, 'py>,
    threads: Option<usize>,
) -> PyResult<Bound<'py, PyList>> {
    let (codec, py) = (this.get(), this.py());
    if threads == Some(0) {
        return Err(PyValueError::new_err("threads must be at least 1"));
    }
    let objects = split(frames)?;
    let inputs: Vec<Input<'_>> = objects.iter().map(text::input).collect::<PyResult<_>>()?;
    let work: Vec<Work<'_>> = inputs.iter().map(|input| prepare(codec, py, input.bytes(), pending)).collect::<PyResult<_>>()?;
    let threads = threads.unwrap_or_else(|| thread::available_parallelism().map_or(1, NonZero::get));
    let outcomes = py.detach(|| walk_all(codec, &work, threads));
    let values = objects.iter().zip(&work).zip(outcomes).map(|((object, work), outcome)| match outcome {
        Ok((kind, action, span)) => make_head(object, work.bytes, kind, action, span),
        Err(Malformed) => {
            let answers = match envelope::head(&mut Scanner::new(work.bytes), codec.rules.dialect) {
                Ok(head) if head.kind == MessageType::CallResult => Answers::Asked(work.answers),
                _ => Answers::NotAsked,
            };
            match Codec::validate_refused(this, object, work.bytes, pending, answers) {
                Err(error) if error.is_instance_of::<OcppError>(py) || error.is_instance_of::<PyLookupError>(py) => {
                    Ok(error.into_value(py).into_bound(py).into_any())
                }
                other => other,
            }
        }
    });
    PyList::new(py, values.collect::<PyResult<Vec<_>>>()?)
}

/// Returns the frames as objects: the items of an iterable, or the lines of a buffer.
fn split<'py>(frames: &Bound<'py, PyAny>) -> PyResult<Vec<Bound<'py, PyAny>>> {
    let py = frames.py();
    let is_buffer = frames.is_instance_of::<PyBytes>()
        || frames.is_instance_of::<PyString>()
        || frames.is_instance_of::<PyByteArray>()
        || frames.is_instance_of::<PyMemoryView>();
    if !is_buffer {
        let items =
            frames.try_iter().map_err(|_| PyTypeError::new_err("frames are a list of frames, or one buffer with a frame a line"))?;
        return items.collect();
    }
    let input = text::input(frames)?;
    let bytes = input.bytes();
    let lines = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let lines = lines.split(|&byte| byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    Ok(lines.map(|line| PyBytes::new(py, line).into_any()).collect())
}

/// Looks up the action that a result answers.
fn prepare<'a, 'py>(codec: &Codec, py: Python<'py>, bytes: &'a [u8], pending: Pending<'_, 'py>) -> PyResult<Work<'a>> {
    let answers = match pending {
        Some(_) => match envelope::head(&mut Scanner::new(bytes), codec.rules.dialect) {
            Ok(head) if head.kind == MessageType::CallResult => pending::action(py, &codec.rules, pending, head.id)?,
            _ => None,
        },
        None => None,
    };
    Ok(Work { bytes, answers })
}

/// Walks all frames on at most `threads` threads. The calling thread is one of them.
fn walk_all(codec: &Codec, work: &[Work<'_>], threads: usize) -> Vec<Outcome> {
    let mut outcomes = vec![Err(Malformed); work.len()];
    let threads = threads.clamp(1, work.len().div_ceil(TAKEN).max(1));
    let parts = Mutex::new(work.chunks(TAKEN).zip(outcomes.chunks_mut(TAKEN)));
    let take = || parts.lock().unwrap_or_else(PoisonError::into_inner).next();
    let walk_some = || {
        while let Some((work, outcomes)) = take() {
            work.iter().zip(outcomes).for_each(|(work, outcome)| *outcome = walk(codec, work));
        }
    };
    thread::scope(|scope| {
        // The system may refuse a thread. Those that it gave, and this one, then do all the work.
        let spawn = |_| thread::Builder::new().spawn_scoped(scope, walk_some).ok();
        let others: Vec<_> = (1..threads).map_while(spawn).collect();
        walk_some();
        // A thread panics only because of a defect of ours. The caller panics too, and raises SystemError.
        others.into_iter().for_each(|other| other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
    });
    outcomes
}

fn walk(codec: &Codec, work: &Work<'_>) -> Outcome {
    if work.bytes.len() > codec.trusted {
        return walk_further(codec, work);
    }
    let walked = codec.rules.walk_schema(work.bytes, |_| Ok(work.answers), &mut Discard)?;
    Ok((walked.head.kind, walked.action, walked.span))
}

/// Walks over a frame that is too long, or has to keep rules beyond the schemas.
#[cold]
#[inline(never)]
fn walk_further(codec: &Codec, work: &Work<'_>) -> Outcome {
    let walked = codec.rules.walk(work.bytes, |_| Ok(work.answers), &mut Discard)?;
    Ok((walked.head.kind, walked.action, walked.span))
}
