//! The fast walk over a whole frame: the envelope, then the payload.
//!
//! Joins `rpc::envelope` and `decode`. The caller supplies the action that a CALLRESULT answers.

use super::decode::{self, Sink};
use super::rules;
use crate::json::Malformed;
use crate::json::scan::Scanner;
use crate::json::string::Raw;
use crate::rpc::code::Dialect;
use crate::rpc::envelope::{self, Head, MessageType};
use crate::schema::rules::RuleSets;
use crate::schema::{Action, Type, Version};

/// The limits of one frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The greatest size in bytes.
    pub bytes: usize,
    /// The most levels of arrays and objects, with the array of the frame itself.
    pub depth: u32,
}

/// 1 MiB and 32 levels.
impl Default for Limits {
    fn default() -> Limits {
        Limits { bytes: 1 << 20, depth: 32 }
    }
}

/// The rules that decide on a frame.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    pub version: &'static Version,
    pub dialect: Dialect,
    pub limits: Limits,
    pub leniency: Leniency,
}

/// The defects of a frame's array that a tolerance takes. They are no faults of a frame that is refused for another reason, and
/// its answer carries the message id as it came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Leniency {
    /// The head of a frame that is no JSON is read.
    pub head: bool,
    pub byte_order_mark: bool,
    pub trailing_nul: bool,
    pub number_ids: bool,
    pub long_ids: bool,
}

/// A frame that was accepted.
#[derive(Debug)]
pub struct AcceptedFrame<'t, V> {
    pub head: Head<'t>,
    pub action: Option<&'static Action>,
    pub value: V,
    /// The start and the end of the payload's text.
    pub span: (usize, usize),
}

impl Rules {
    pub fn new(version: &'static Version, limits: Limits) -> Rules {
        Rules { version, dialect: Dialect::of(version.package), limits, leniency: Leniency::default() }
    }

    /// Returns whether the numbers of a message are rounded to six decimals: 2.x allows no more in what the station receives
    /// (part 2 section 2.1.4).
    #[inline(always)]
    pub fn rounds_to_micro(&self, ty: &Type) -> bool {
        ty.to_station && self.dialect != Dialect::V16
    }

    /// Returns the greatest length, in bytes, of a text that [`walk_schema`](Self::walk_schema) decides on alone: no text may
    /// be longer than the limit, and rules beyond the schemas are looked at after that walk.
    ///
    /// The length is compared anyway, so that a codec without such rules pays nothing for them.
    pub fn trusted(&self) -> usize {
        if self.version.rule_sets == RuleSets::default() { self.limits.bytes } else { 0 }
    }

    /// Walks over a frame. `resolve` returns the action that the id of a CALLRESULT answers.
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
        let frame = self.walk_schema(bytes, resolve, sink)?;
        if self.trusted() == 0
            && message_type(frame.head.kind, frame.action).is_some_and(|ty| !rules::hold(ty, &bytes[frame.span.0..frame.span.1]))
        {
            return Err(Malformed);
        }
        Ok(frame)
    }

    /// Walks over a frame, but looks neither at its length nor at rules beyond the schemas.
    #[inline(always)]
    pub fn walk_schema<'t, S: Sink>(
        &self,
        bytes: &'t [u8],
        resolve: impl FnOnce(Raw<'t>) -> Result<Option<&'static Action>, Malformed>,
        sink: &mut S,
    ) -> Result<AcceptedFrame<'t, S::Value>, Malformed> {
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
        let ty = message_type(head.kind, action);
        let depth = self.limits.depth.saturating_sub(1);
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

    /// Returns the action that a string token names, if this version has it.
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

/// Returns the type of the payload of a message.
#[inline(always)]
fn message_type(kind: MessageType, action: Option<&'static Action>) -> Option<&'static Type> {
    action.and_then(|action| match kind {
        MessageType::Call => action.request,
        MessageType::CallResult => action.response,
        MessageType::Send => action.send,
        MessageType::CallError | MessageType::CallResultError => None,
    })
}

/// Takes the details of an error: an object of any content, after a code of any text.
#[cold]
fn details<S: Sink>(scan: &mut Scanner<'_>, head: Head<'_>, depth: u32, sink: &mut S) -> Result<S::Value, Malformed> {
    match head.kind {
        MessageType::CallError | MessageType::CallResultError if scan.peek()? == b'{' => decode::free(scan, depth, sink),
        _ => Err(Malformed),
    }
}
