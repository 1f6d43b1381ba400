//! The fast walk over a whole frame: envelope, then payload.
//!
//! Joins `frame` and `walk::decode`; what a result answers it is told.

use super::decode::{self, Sink};
use crate::fault::Dialect;
use crate::frame::{self, Head, Kind};
use crate::json::scan::{Raw, Scanner, Step, Stop};
use crate::schema::{Action, Version};

/// What one frame may be at most.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub bytes: usize,
    /// Levels of arrays and objects, the frame's own array among them.
    pub depth: u32,
}

/// What decides whether a frame is accepted.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    pub version: &'static Version,
    pub dialect: Dialect,
    pub limits: Limits,
}

/// A frame that was accepted.
#[derive(Debug)]
pub struct Walked<'t, V> {
    pub head: Head<'t>,
    pub action: Option<&'static Action>,
    pub value: V,
    /// Where the payload is.
    pub span: (usize, usize),
}

impl Rules {
    /// Walks a frame. `resolve` gives the action that a result's id answers; the outer error is its own.
    #[inline(always)]
    pub fn walk<'t, S: Sink, E>(
        &self,
        bytes: &'t [u8],
        resolve: impl FnOnce(Raw<'t>) -> Result<Option<&'static Action>, E>,
        sink: &mut S,
    ) -> Result<Step<Walked<'t, S::Value>>, E> {
        if bytes.len() > self.limits.bytes {
            return Ok(Err(Stop));
        }
        let mut scan = Scanner::new(bytes);
        let Ok(head) = frame::head(&mut scan, self.dialect) else { return Ok(Err(Stop)) };
        let action = match head.kind {
            Kind::Call | Kind::Send => head.action.and_then(|name| self.action(name)),
            Kind::CallResult => resolve(head.id)?,
            Kind::CallError | Kind::CallResultError => None,
        };
        Ok(self.payload(scan, head, action, sink))
    }

    #[inline(always)]
    fn payload<'t, S: Sink>(
        &self,
        mut scan: Scanner<'t>,
        head: Head<'t>,
        action: Option<&'static Action>,
        sink: &mut S,
    ) -> Step<Walked<'t, S::Value>> {
        let ty = action.and_then(|action| match head.kind {
            Kind::Call => action.request,
            Kind::CallResult => action.response,
            Kind::Send => action.send,
            Kind::CallError | Kind::CallResultError => None,
        });
        let depth = self.limits.depth - 1;
        let first = scan.peek()?;
        let start = scan.at();
        let value = match (ty, head.error) {
            (Some(ty), _) => decode::payload(&mut scan, ty, depth, sink)?,
            (None, Some((code, description))) if first == b'{' => {
                code.str(&mut String::new())?;
                description.str(&mut String::new())?;
                decode::free(&mut scan, depth, sink)?
            }
            _ => return Err(Stop),
        };
        let span = (start, scan.at());
        frame::tail(&mut scan)?;
        Ok(Walked { head, action, value, span })
    }

    /// The action that a string token names, if this version has it.
    #[inline(always)]
    pub fn action(&self, name: Raw<'_>) -> Option<&'static Action> {
        match name.plain() {
            Some(plain) => self.version.action(plain),
            None => self.version.action(name.str(&mut String::new()).ok()?.as_bytes()),
        }
    }
}
