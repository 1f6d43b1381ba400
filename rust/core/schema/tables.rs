//! The macro in which the generated tables are written.
//!
//! `tables!` takes one whole version and makes a static per type and per enum, each with the name that the
//! specification gives it, and the `VERSION` that lists them. Knows the notation only; the shapes are in `schema`.
//!
//! ```text
//! tables! {
//!     version "2.0.1", subprotocol "ocpp2.0.1", package "v201", edition "...";
//!
//!     block provisioning "provisioning": "documentation";
//!
//!     enum ResetEnumType in provisioning: "documentation" {
//!         "Immediate", "OnIdle", "IPSec" as IPSEC,
//!     }
//!
//!     type ModemType in provisioning: "documentation" {
//!         "iccid"? str(20), "note";
//!         "customData"? object(CustomDataType);
//!     }
//!
//!     action Reset in provisioning from csms: "documentation";
//!     request ResetRequest: "documentation" {
//!         "type": enum(ResetEnumType);
//!     }
//!     response ResetResponse: "documentation" {
//!         "status": enum(ResetStatusEnumType);
//!     }
//! }
//! ```
//!
//! The columns of an action follow its first line: `gate(boot);`, `gate(start_stop);`, `gate(trigger "Action");`,
//! `gate(trigger by "field", "value" = ["Action"]);`, `heartbeat(true);`, `body("field");`. Those about delivery follow
//! the name of its request: `kept(true)`, `kept("field")`, `sample("field" = "value")`, `begins("field")`.
//!
//! A field is `"wireName": kind, "note";`, with `?` in place of `:` if it may be absent. The kinds are those of the
//! definition files: `str(20)`, `int(0..9, literal)`, `num(0.0.., tenths)`, `bool`, `datetime`, `uri`, `any`,
//! `enum(Name)`, `object(Name)`, and `[kind; 1..4]` or `[kind; 1.. or one]` for a list. `open` before the braces keeps
//! members that have no field. `as` gives a field or a value a Python name that `names::snake_case` does not give.

/// Defines the statics of one version.
macro_rules! tables {
    (
        version $version:literal, subprotocol $subprotocol:literal, package $package:literal, edition $edition:literal;
        $(block $block:ident $profile:literal: $block_doc:literal;)*
        $(enum $enum:ident in $enum_module:ident: $enum_doc:literal {
            $($value:literal $(as $member:ident)?,)*
        })*
        $(type $type:ident in $type_module:ident: $type_doc:literal $($type_open:ident)? {$($type_fields:tt)*})*
        $(action $action:ident in $action_block:ident from $sender:ident: $action_doc:literal;
            $(gate $gate:tt;)?
            $(heartbeat($heartbeat:literal);)?
            $(body($body:literal);)?
            $(request $request:ident $(kept $kept:tt $(sample $sample:tt)? $(begins($begins:literal))?)?: $request_doc:literal $($request_open:ident)? {$($request_fields:tt)*}
              response $response:ident: $response_doc:literal $($response_open:ident)? {$($response_fields:tt)*})?
            $(send $send:ident: $send_doc:literal $($send_open:ident)? {$($send_fields:tt)*})?
        )*
    ) => {
        pub static VERSION: Version = Version {
            name: $version,
            subprotocol: $subprotocol,
            package: $package,
            edition: $edition,
            blocks: &[$(Block { module: stringify!($block), profile: $profile, doc: $block_doc }),*],
            types: &[$(&$type,)* $($(&$request, &$response,)? $(&$send,)?)*],
            enums: &[$(&$enum),*],
            actions: &[$(Action {
                name: stringify!($action),
                fingerprint: Fingerprint::of(stringify!($action).as_bytes()),
                doc: $action_doc,
                block: stringify!($action_block),
                sender: sender!($sender),
                request: optional!($(&$request)?),
                response: optional!($(&$response)?),
                send: optional!($(&$send)?),
                gate: gate!($($gate)?),
                heartbeat: or!(false $(, $heartbeat)?),
                body: optional!($($body)?),
            }),*],
            action_index: index!($(stringify!($action)),*),
            rules: RULES,
            rule_sets: RuleSets { specification: false, non_empty: false },
        };
        $(static $enum: Enum = Enum {
            name: stringify!($enum),
            doc: $enum_doc,
            version: &VERSION,
            module: stringify!($enum_module),
            values: &[$(EnumValue::new($value, optional!($(stringify!($member))?))),*],
            index: index!($($value),*),
            binding: Binding::new(),
        };)*
        $(object! {
            Data $type in $type_module from both of "", None, None, $type_doc, ($($type_open)?) {$($type_fields)*}
        })*
        $(
            $(object! {
                Request $request in $action_block from $sender of stringify!($action), Some(&$response),
                optional!($(&Delivery {
                    kept: condition!($kept),
                    sample: condition!($($sample)?),
                    begins: optional!($($begins)?),
                })?),
                $request_doc,
                ($($request_open)?) {$($request_fields)*}
            }
            object! {
                Response $response in $action_block from $sender of stringify!($action), None, None, $response_doc,
                ($($response_open)?) {$($response_fields)*}
            })?
            $(object! {
                Send $send in $action_block from $sender of stringify!($action), None, None, $send_doc,
                ($($send_open)?) {$($send_fields)*}
            })?
        )*
    };
}

/// Defines the static of one type.
macro_rules! object {
    (
        $role:ident $name:ident in $module:ident from $sender:ident of $action:expr, $response:expr, $delivery:expr,
        $doc:literal, ($($open:ident)?)
        {$(
            $wire:literal $presence:tt $kind:tt $(($($limits:tt)*))? $(as $python:ident)? $(, $note:literal)?;
        )*}
    ) => {
        static $name: Type = {
            static FIELDS: &[Field] = &[$(Field {
                wire: $wire,
                key: Key::new(concat!(",\"", $wire, "\":")),
                python: optional!($(stringify!($python))?),
                required: required!($presence),
                kind: kind!($kind $(($($limits)*))?),
                note: concat!($($note)?),
            }),*];
            Type {
                name: stringify!($name),
                doc: $doc,
                version: &VERSION,
                module: stringify!($module),
                role: Role::$role,
                action: $action,
                to_station: Role::$role.to_station(sender!($sender)),
                response: $response,
                delivery: $delivery,
                fields: FIELDS,
                required: required_mask(FIELDS),
                additional_members: given!($($open)?),
                rules: None,
                index: index!($($wire),*),
                binding: Binding::new(),
            }
        };
    };
}

/// The kind of a field, in the notation of the definition files.
macro_rules! kind {
    (str) => { Kind::Str { max: u32::MAX } };
    (str($max:literal)) => { Kind::Str { max: $max } };
    (int) => { kind!(int(..)) };
    (int(literal)) => { kind!(int(.., literal)) };
    (int($($min:literal)? .. $($max:literal)? $(, $literal:ident)?)) => {
        Kind::Int { min: or!(i64::MIN $(, $min)?), max: or!(i64::MAX $(, $max)?), literal: given!($($literal)?) }
    };
    (num) => { kind!(num(..)) };
    (num(tenths)) => { kind!(num(.., tenths)) };
    (num($($min:literal)? .. $($max:literal)? $(, $tenths:ident)?)) => {
        Kind::Num {
            min: or!(f64::NEG_INFINITY $(, $min)?),
            max: or!(f64::INFINITY $(, $max)?),
            multiple_of_tenth: given!($($tenths)?),
        }
    };
    (bool) => { Kind::Bool };
    (datetime) => { Kind::DateTime };
    (uri) => { Kind::Uri };
    (any) => { Kind::Any };
    (enum($name:ident)) => { Kind::Enum(&$name) };
    (object($name:ident)) => { Kind::Object(&$name) };
    ([$item:tt $(($($limits:tt)*))?]) => { kind!([$item $(($($limits)*))?; ..]) };
    ([$item:tt $(($($limits:tt)*))?; $($min:literal)? .. $($max:literal)? $(or $one:ident)?]) => {
        Kind::List(&List {
            item: kind!($item $(($($limits)*))?),
            min: or!(0 $(, $min)?),
            max: or!(u32::MAX $(, $max)?),
            allow_single: given!($($one)?),
        })
    };
}

/// The rule about an action before acceptance, if there is one.
macro_rules! gate {
    () => { None };
    ((boot)) => { Some(Gate::Boot) };
    ((start_stop)) => { Some(Gate::StartStop) };
    ((trigger $($action:literal),+)) => { Some(Gate::Trigger(Causes::Actions(&[$($action),+]))) };
    ((trigger by $field:literal $(, $value:literal = [$($action:literal),+])*)) => {
        Some(Gate::Trigger(Causes::NamedBy { field: $field, except: &[$(($value, &[$($action),+])),*] }))
    };
}

/// The condition under which a message is kept.
macro_rules! condition {
    () => {
        Condition::Never
    };
    ((true)) => {
        Condition::Always
    };
    (($field:literal)) => {
        Condition::Given($field)
    };
    (($field:literal = $value:literal)) => {
        Condition::Equal($field, $value)
    };
}

macro_rules! sender {
    (station) => {
        Sender::Station
    };
    (csms) => {
        Sender::Csms
    };
    (both) => {
        Sender::Both
    };
}

macro_rules! required {
    (:) => {
        true
    };
    (?) => {
        false
    };
}

/// `Some` of an expression that may be absent.
macro_rules! optional {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}

/// The second expression, or the first one if the second is absent.
macro_rules! or {
    ($otherwise:expr) => {
        $otherwise
    };
    ($otherwise:expr, $value:expr) => {
        $value
    };
}

/// Tells whether an optional word is given.
macro_rules! given {
    () => {
        false
    };
    (literal) => {
        true
    };
    (tenths) => {
        true
    };
    (one) => {
        true
    };
    (open) => {
        true
    };
}

/// The index of a list of names; see [`index`](crate::index).
macro_rules! index {
    ($($name:expr),*) => {{
        const NAMES: &[&str] = &[$($name),*];
        const INDEX: [u16; crate::index::length(NAMES.len())] = indexed(NAMES);
        &INDEX
    }};
}
