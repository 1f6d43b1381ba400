//! The tables of the protocol: versions, actions, types, fields and enums.
//!
//! Knows the shape of the tables. Must never know JSON or Python. The tables of OCPP are generated from
//! `rust/protocol/*.toml`; `declare` makes the tables of a vendor's extension at run time.

use core::ffi::c_void;
use core::sync::atomic::{AtomicPtr, Ordering};
use std::borrow::Cow;

use crate::bytes::{Fingerprint, Key, Name};
use crate::index;
use rules::{Rule, RuleSets, TypeRules};

pub mod declare;
mod names;
pub mod ruled;
pub mod rules;
#[macro_use]
mod tables;
pub mod versions;

#[rustfmt::skip] mod v16;
#[rustfmt::skip] mod v20;
#[rustfmt::skip] mod v201;
#[rustfmt::skip] mod v21;

/// The values that a field may have, with the limits that the schema sets.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text of at most `max` code points; `u32::MAX` means no limit.
    Str {
        max: u32,
    },
    /// An integer. With `literal`, `300.0` and `3e2` are not integers (JSON Schema draft 4).
    Int {
        min: i64,
        max: i64,
        literal: bool,
    },
    /// A finite number. With `multiple_of_tenth`, a multiple of 0.1, which the decimal text decides.
    Num {
        min: f64,
        max: f64,
        multiple_of_tenth: bool,
    },
    Bool,
    /// A date-time of RFC 3339 with a zone.
    DateTime,
    /// A text that the schema calls a URI. Any text is accepted, because the drafts in use make `format` optional.
    Uri,
    /// Any JSON value.
    Any,
    Enum(&'static Enum),
    Object(&'static Type),
    List(&'static List),
}

/// An array of `min` to `max` items. With `allow_single`, one bare item is accepted in place of the array.
#[derive(Clone, Copy, Debug)]
pub struct List {
    pub item: Kind,
    pub min: u32,
    pub max: u32,
    pub allow_single: bool,
}

/// A member of an object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The member's name on the wire.
    pub wire: &'static str,
    /// The wire name as JSON after another member: `,"name":`.
    pub key: Key,
    /// The attribute's name in Python if it is not the wire name in snake_case. An extension always gives it.
    pub python: Option<&'static str>,
    pub required: bool,
    pub kind: Kind,
    pub note: &'static str,
}

impl Field {
    /// Returns the attribute's name in Python.
    pub fn python_name(&self) -> Cow<'static, str> {
        self.python.map_or_else(|| names::snake_case(self.wire).into(), Cow::Borrowed)
    }
}

/// The use of an object type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A part of messages.
    Data,
    Request,
    Response,
    Send,
}

impl Role {
    /// Returns whether only a CSMS sends such a message, given who may request its action.
    pub const fn to_station(self, sender: Sender) -> bool {
        matches!((self, sender), (Role::Request, Sender::Csms) | (Role::Response, Sender::Station))
    }
}

/// An object type: a message or a part of messages.
pub struct Type {
    pub name: &'static str,
    pub doc: &'static str,
    pub version: &'static Version,
    /// The Python module that has the type: a block's module, or `types` if several blocks share the type.
    pub module: &'static str,
    pub role: Role,
    /// The action of a message; empty for data types.
    pub action: &'static str,
    /// See [`Role::to_station`].
    pub to_station: bool,
    /// The response to a request.
    pub response: Option<&'static Type>,
    /// The rules for a request that a station keeps until it is delivered.
    pub delivery: Option<&'static Delivery>,
    /// The fields in the order of the schema, at most [`Type::MOST_FIELDS`].
    pub fields: &'static [Field],
    /// The required fields: one bit per field, the first field's lowest.
    pub required: u64,
    /// True if members without a field are kept, false if they are refused.
    pub additional_members: bool,
    /// The rules beyond the schema; `None` in the tables that are compiled in.
    pub rules: Option<&'static TypeRules>,
    /// The positions of the fields by the hashes of their wire names; see [`index`].
    pub index: &'static [u16],
    pub binding: Binding,
}

/// A value of an enum.
#[derive(Clone, Copy, Debug)]
pub struct EnumValue {
    pub wire: &'static str,
    /// The member's name in Python if it is not the wire text in UPPER_SNAKE_CASE. An extension always gives it.
    python: Option<&'static str>,
    fingerprint: Fingerprint,
}

impl EnumValue {
    pub const fn new(wire: &'static str, python: Option<&'static str>) -> EnumValue {
        EnumValue { wire, python, fingerprint: Fingerprint::of(wire.as_bytes()) }
    }

    /// Returns the member's name in Python.
    pub fn python_name(&self) -> Cow<'static, str> {
        self.python.map_or_else(|| names::snake_case(self.wire).to_ascii_uppercase().into(), Cow::Borrowed)
    }
}

/// A closed set of texts.
pub struct Enum {
    pub name: &'static str,
    pub doc: &'static str,
    pub version: &'static Version,
    /// The Python module that has the enum; see [`Type::module`].
    pub module: &'static str,
    pub values: &'static [EnumValue],
    /// The positions of the values by the hashes of their texts.
    pub index: &'static [u16],
    pub binding: Binding,
}

/// The side that may send a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sender {
    Station,
    Csms,
    Both,
}

/// An action: a request and its response, or a message that is sent and never answered.
#[derive(Clone, Copy, Debug)]
pub struct Action {
    pub name: &'static str,
    pub fingerprint: Fingerprint,
    pub doc: &'static str,
    /// The module of its functional block.
    pub block: &'static str,
    pub sender: Sender,
    /// `None` for an action that travels as SEND only.
    pub request: Option<&'static Type>,
    pub response: Option<&'static Type>,
    pub send: Option<&'static Type>,
    pub gate: Option<Gate>,
    /// True if a station sends the action to show that it is alive.
    pub heartbeat: bool,
    /// The wire name of the field, in request and response, that holds a vendor's own content.
    pub body: Option<&'static str>,
}

/// A rule about sending an action while the CSMS has not accepted the station.
#[derive(Clone, Copy, Debug)]
pub enum Gate {
    /// A station that is not accepted sends the action, to be accepted.
    Boot,
    /// A CSMS does not send the action to a station that is Pending.
    StartStop,
    /// A CSMS sends the action to make the station send something, even if the station is not accepted.
    Trigger(Causes),
}

/// The actions that a trigger causes.
#[derive(Clone, Copy, Debug)]
pub enum Causes {
    Actions(&'static [&'static str]),
    NamedBy {
        /// The wire name of the request's field whose value is the name of the action.
        field: &'static str,
        /// The values of the field that cause other actions than the one of their name.
        except: &'static [(&'static str, &'static [&'static str])],
    },
}

/// The rules for a request that a station keeps until it is delivered. Kept requests are delivered in order.
#[derive(Clone, Copy, Debug)]
pub struct Delivery {
    /// The requests that are kept.
    pub kept: Condition,
    /// The kept requests of which every second one may be dropped if there is no room.
    pub sample: Condition,
    /// The wire name of the response's field whose value later requests carry.
    pub begins: Option<&'static str>,
}

/// A condition on a message. Fields are given by their wire names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    Never,
    Always,
    /// The field is there.
    Given(&'static str),
    /// The field has this value.
    Equal(&'static str, &'static str),
}

/// A functional block: one Python module, one profile.
#[derive(Debug)]
pub struct Block {
    pub module: &'static str,
    pub profile: &'static str,
    pub doc: &'static str,
}

/// A version of OCPP.
pub struct Version {
    /// The number, such as `2.0.1`.
    pub name: &'static str,
    /// The name in the WebSocket handshake, such as `ocpp2.0.1`.
    pub subprotocol: &'static str,
    /// The Python package, such as `v201`.
    pub package: &'static str,
    /// The edition and errata that the tables follow.
    pub edition: &'static str,
    pub blocks: &'static [Block],
    pub types: &'static [&'static Type],
    pub enums: &'static [&'static Enum],
    pub actions: &'static [Action],
    /// The positions of the actions by the hashes of their names.
    pub action_index: &'static [u16],
    /// The rules that the specification states beyond its schemas. The tables have those of `rule_sets`.
    pub rules: &'static [Rule],
    pub rule_sets: RuleSets,
}

/// An opaque pointer that a higher layer keeps beside a table entry. It is null at first and is set once.
#[derive(Debug)]
pub struct Binding(AtomicPtr<c_void>);

impl Binding {
    /// Returns a binding that is not set.
    #[allow(clippy::new_without_default, reason = "const")]
    pub const fn new() -> Binding {
        Binding(AtomicPtr::new(core::ptr::null_mut()))
    }

    /// Returns a binding with the same pointer, for a copy of the entry.
    pub fn shared(&self) -> Binding {
        Binding(AtomicPtr::new(self.get()))
    }

    /// Returns the pointer; null if it is not set.
    #[inline(always)]
    pub fn get(&self) -> *mut c_void {
        self.0.load(Ordering::Acquire)
    }

    /// Sets the pointer unless another thread did so first. Returns the pointer that is kept.
    pub fn set(&self, value: *mut c_void) -> *mut c_void {
        match self.0.compare_exchange(core::ptr::null_mut(), value, Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) => value,
            Err(first) => first,
        }
    }
}

/// Shows a table by its name alone, because tables refer to each other in circles.
macro_rules! debug_by_name {
    ($($table:ty),*) => {$(
        impl core::fmt::Debug for $table {
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                formatter.write_str(self.name)
            }
        }
    )*};
}

debug_by_name!(Type, Enum, Version);

impl Type {
    /// The largest number of fields: `required` has one bit per field.
    pub const MOST_FIELDS: usize = u64::BITS as usize;

    /// Returns the position of the field with this wire name.
    #[inline]
    pub fn field<'n>(&self, wire: impl Into<Name<'n>>) -> Option<usize> {
        find(self.index, wire.into(), |i| Name::of(self.fields[i].wire.as_bytes()))
    }
}

impl Enum {
    /// Returns the position of the value with this text.
    #[inline]
    pub fn value<'n>(&self, wire: impl Into<Name<'n>>) -> Option<usize> {
        find(self.index, wire.into(), |i| {
            let EnumValue { fingerprint, wire, .. } = self.values[i];
            Name { fingerprint, text: wire.as_bytes() }
        })
    }
}

impl Version {
    /// Returns the action with this name.
    #[inline(always)]
    pub fn action<'n>(&self, name: impl Into<Name<'n>>) -> Option<&'static Action> {
        let name_at = |i: usize| Name { fingerprint: self.actions[i].fingerprint, text: self.actions[i].name.as_bytes() };
        find(self.action_index, name.into(), name_at).map(|i| &self.actions[i])
    }
}

#[inline(always)]
fn find(index: &[u16], name: Name<'_>, name_at: impl Fn(usize) -> Name<'static>) -> Option<usize> {
    index::find(index, name.fingerprint.hash(), |i| name_at(i).is(name))
}

/// Returns the index of a list of names.
const fn indexed<const LENGTH: usize>(names: &[&str]) -> [u16; LENGTH] {
    assert!(LENGTH == index::length(names.len()));
    let mut table = index::empty();
    let mut i = 0;
    while i < names.len() {
        index::insert(&mut table, Fingerprint::of(names[i].as_bytes()).hash(), i);
        i += 1;
    }
    table
}

/// Returns the index of a list of names whose length is not known to the compiler.
pub fn indexed_at_run_time(names: &[&str]) -> Vec<u16> {
    let mut table = index::empty_for(names.len());
    for (i, name) in names.iter().enumerate() {
        index::insert(&mut table, Fingerprint::of(name.as_bytes()).hash(), i);
    }
    table
}

/// Returns one bit for each required field.
const fn required_mask(fields: &[Field]) -> u64 {
    assert!(fields.len() <= Type::MOST_FIELDS);
    let (mut mask, mut i) = (0, 0);
    while i < fields.len() {
        if fields[i].required {
            mask |= 1 << i;
        }
        i += 1;
    }
    mask
}
