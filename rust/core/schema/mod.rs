//! The shape of the tables: what a version, an action, a type, a field and an enum are.
//!
//! Knows no JSON and no Python. The tables themselves are generated from `rust/protocol/*.toml`; vendor
//! extensions build the same structures at run time. A floor above may keep one opaque pointer per type and
//! per enum in its [`Slot`]; nothing here ever looks at it.

use core::ffi::c_void;
use core::sync::atomic::{AtomicPtr, Ordering};

use crate::bytes::{Fingerprint, Key, Name};
use crate::index;

#[rustfmt::skip] mod v16;
#[rustfmt::skip] mod v20;
#[rustfmt::skip] mod v201;
#[rustfmt::skip] mod v21;

/// Every version, oldest first.
pub static VERSIONS: [&Version; 4] = [&v16::VERSION, &v20::VERSION, &v201::VERSION, &v21::VERSION];

/// What a value may be, with every limit that the schema sets on it.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text of at most `max` code points; `u32::MAX` where there is no limit.
    Str {
        max: u32,
    },
    /// An integer; with `literal`, `300.0` and `3e2` are none (JSON Schema draft 4).
    Int {
        min: i64,
        max: i64,
        literal: bool,
    },
    /// A finite number; with `multiple_of_tenth`, a multiple of 0.1, decided on the decimal text.
    Num {
        min: f64,
        max: f64,
        multiple_of_tenth: bool,
    },
    Bool,
    /// RFC 3339 with zone.
    DateTime,
    /// A URI by the schema's annotation; any text is accepted (`format` is optional in the drafts in use).
    Uri,
    /// Any JSON value at all.
    Any,
    Enum(&'static Enum),
    Object(&'static Type),
    List(&'static List),
}

/// An array of `min` to `max` items; with `allow_single`, one bare item is accepted in its place.
#[derive(Clone, Copy, Debug)]
pub struct List {
    pub item: Kind,
    pub min: u32,
    pub max: u32,
    pub allow_single: bool,
}

/// One member of an object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The member's name on the wire.
    pub wire: &'static str,
    /// The same as it is written.
    pub key: Key,
    /// The attribute's name in Python.
    pub name: &'static str,
    pub required: bool,
    pub kind: Kind,
    pub note: &'static str,
}

/// What an object is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Data,
    Request,
    Response,
    Send,
}

impl Role {
    /// Whether only a CSMS sends such a message of an action that `sender` may request.
    pub const fn to_station(self, sender: Sender) -> bool {
        matches!((self, sender), (Role::Request, Sender::Csms) | (Role::Response, Sender::Station))
    }
}

/// An object type: a message or a part of one.
pub struct Type {
    pub name: &'static str,
    pub doc: &'static str,
    pub version: &'static Version,
    /// The Python module that holds it: a block's module, or `types` for what blocks share.
    pub module: &'static str,
    pub role: Role,
    /// The action that a message belongs to; empty for data types.
    pub action: &'static str,
    /// See [`Role::to_station`].
    pub to_station: bool,
    /// What answers a request.
    pub response: Option<&'static Type>,
    /// Required members first in no particular order; at most 64.
    pub fields: &'static [Field],
    /// One bit for each required field.
    pub required: u64,
    /// Members without a field are kept instead of refused.
    pub additional_members: bool,
    /// See [`index`].
    pub index: &'static [u8],
    pub slot: Slot,
}

/// One value of an enum.
#[derive(Debug)]
pub struct EnumValue {
    pub wire: &'static str,
    /// The member's name in Python.
    pub name: &'static str,
    fingerprint: Fingerprint,
}

impl EnumValue {
    pub const fn new(wire: &'static str, name: &'static str) -> EnumValue {
        EnumValue { wire, name, fingerprint: Fingerprint::of(wire.as_bytes()) }
    }
}

/// A closed set of texts.
pub struct Enum {
    pub name: &'static str,
    pub doc: &'static str,
    pub version: &'static Version,
    pub module: &'static str,
    pub values: &'static [EnumValue],
    pub index: &'static [u8],
    pub slot: Slot,
}

/// Who may send a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sender {
    Station,
    Csms,
    Both,
}

/// An action: a request with its response, or a message that is sent and never answered.
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
}

/// A functional block: one Python module, one profile.
#[derive(Debug)]
pub struct Block {
    pub module: &'static str,
    pub profile: &'static str,
    pub doc: &'static str,
}

/// One version of OCPP.
pub struct Version {
    /// As users write it: `2.0.1`.
    pub name: &'static str,
    /// As WebSocket negotiates it: `ocpp2.0.1`.
    pub subprotocol: &'static str,
    /// The Python package: `v201`.
    pub package: &'static str,
    /// Edition and errata level that the tables follow.
    pub edition: &'static str,
    pub blocks: &'static [Block],
    pub types: &'static [&'static Type],
    pub enums: &'static [&'static Enum],
    pub actions: &'static [Action],
    pub action_index: &'static [u8],
}

/// One opaque pointer that a floor above keeps beside a table entry; null until it is set, set once.
#[derive(Debug)]
pub struct Slot(AtomicPtr<c_void>);

impl Slot {
    #[allow(clippy::new_without_default, reason = "const")]
    pub const fn new() -> Slot {
        Slot(AtomicPtr::new(core::ptr::null_mut()))
    }

    /// A slot that keeps the same thing, for a copy of the entry.
    pub fn shared(&self) -> Slot {
        Slot(AtomicPtr::new(self.get()))
    }

    #[inline(always)]
    pub fn get(&self) -> *mut c_void {
        self.0.load(Ordering::Acquire)
    }

    /// Keeps `value` unless another thread was first; returns what is kept.
    pub fn set(&self, value: *mut c_void) -> *mut c_void {
        match self.0.compare_exchange(core::ptr::null_mut(), value, Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) => value,
            Err(first) => first,
        }
    }
}

/// Tables refer to one another in circles, so each is shown by its name alone.
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
    #[inline]
    pub fn field<'n>(&self, wire: impl Into<Name<'n>>) -> Option<usize> {
        find(self.index, wire.into(), |i| Name::of(self.fields[i].wire.as_bytes()))
    }
}

impl Enum {
    #[inline]
    pub fn value<'n>(&self, wire: impl Into<Name<'n>>) -> Option<usize> {
        find(self.index, wire.into(), |i| Name { fingerprint: self.values[i].fingerprint, text: self.values[i].wire.as_bytes() })
    }
}

impl Version {
    #[inline(always)]
    pub fn action<'n>(&self, name: impl Into<Name<'n>>) -> Option<&'static Action> {
        let known = |i: usize| Name { fingerprint: self.actions[i].fingerprint, text: self.actions[i].name.as_bytes() };
        find(self.action_index, name.into(), known).map(|i| &self.actions[i])
    }
}

/// The version called `name`, by its number or by its subprotocol.
pub fn version(name: &str) -> Option<&'static Version> {
    VERSIONS.into_iter().find(|v| v.name == name || v.subprotocol == name)
}

/// A table over `names`, by their fingerprint. `N` is a power of two, at least twice the number of names.
pub const fn index<const N: usize>(names: &[&str]) -> [u8; N] {
    assert!(N >= index::length(names.len()));
    let mut table = index::empty();
    let mut i = 0;
    while i < names.len() {
        index::insert(&mut table, Fingerprint::of(names[i].as_bytes()).hash(), i);
        i += 1;
    }
    table
}

/// The same at run time, for tables that a user declares.
pub fn index_at_run_time(names: &[&str]) -> Vec<u8> {
    let mut table = index::empty_for(names.len());
    for (i, name) in names.iter().enumerate() {
        index::insert(&mut table, Fingerprint::of(name.as_bytes()).hash(), i);
    }
    table
}

#[inline(always)]
fn find(index: &[u8], name: Name<'_>, name_at: impl Fn(usize) -> Name<'static>) -> Option<usize> {
    index::find(index, name.fingerprint.hash(), |i| name_at(i).is(name))
}
