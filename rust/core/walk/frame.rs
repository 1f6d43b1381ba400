//! The fast walk over a whole frame: envelope, then payload.
//!
//! Joins `frame` and `walk::decode`; what a result answers it is told.

use super::decode::{self, Sink};
use crate::json::Malformed;
use crate::json::scan::Scanner;
use crate::json::string::Raw;
use crate::rpc::code::Dialect;
use crate::rpc::envelope::{self, Head, MessageType};
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
pub struct AcceptedFrame<'t, V> {
    pub head: Head<'t>,
    pub action: Option<&'static Action>,
    pub value: V,
    /// Where the payload is.
    pub span: (usize, usize),
}

impl Rules {
    /// Walks a frame. `resolve` gives the action that a result's id answers.
    #[inline(always)]
    pub fn walk<'t, S: Sink>(
        &self,
        bytes: &'t [u8],
        resolve: impl FnOnce(Raw<'t>) -> Result<Option<&'static Action>, Malformed>,
        sink: &mut S,
    ) -> Result<AcceptedFrame<'t, S::Value>, Malformed> {
        if bytes.len() > self.limits.bytes {
            return Err(Malformed);
        }
        let mut scan = Scanner::new(bytes);
        let head = envelope::head(&mut scan, self.dialect)?;
        let action = match head.kind {
            MessageType::Call | MessageType::Send => match head.name {
                Some(name) => self.action(name),
                None => None,
            },
            MessageType::CallResult => resolve(head.id)?,
            MessageType::CallError | MessageType::CallResultError => None,
        };
        let ty = action.and_then(|action| match head.kind {
            MessageType::Call => action.request,
            MessageType::CallResult => action.response,
            MessageType::Send => action.send,
            MessageType::CallError | MessageType::CallResultError => None,
        });
        let depth = self.limits.depth - 1;
        scan.peek()?;
        let start = scan.at();
        let value = match ty {
            Some(ty) => decode::payload(&mut scan, ty, depth, sink)?,
            None => details(&mut scan, head, depth, sink)?,
        };
        let span = (start, scan.at());
        envelope::tail(&mut scan)?;
        Ok(AcceptedFrame { head, action, value, span })
    }

    /// The action that a string token names, if this version has it.
    #[inline(always)]
    pub fn action(&self, name: Raw<'_>) -> Option<&'static Action> {
        match name.plain_name() {
            Some(plain) => self.version.action(plain),
            None => self.escaped_action(name),
        }
    }

    #[cold]
    fn escaped_action(&self, name: Raw<'_>) -> Option<&'static Action> {
        self.version.action(name.value(&mut Vec::new()).ok()?)
    }
}

/// Takes the details of an error: an object of any content, behind a code of any text.
#[cold]
fn details<S: Sink>(scan: &mut Scanner<'_>, head: Head<'_>, depth: u32, sink: &mut S) -> Result<S::Value, Malformed> {
    match head.kind {
        MessageType::CallError | MessageType::CallResultError if scan.peek()? == b'{' => decode::free(scan, depth, sink),
        _ => Err(Malformed),
    }
}
