"""A version's definitions as static Rust tables, in the shape of `rust/core/schema/mod.rs`.

One static a type and an enum, each called what the specification calls it; one line a field.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from definitions import Action, Block, Version
from grammar import ROLES, Enum, Field, Int, Kind, List, Num, Plain, Ref, Str, Type

RUST = """\
// Generated from rust/protocol/{package}.toml by rust/protocol/generate.py; do not edit.
//! The tables of OCPP {name}.
#![allow(non_upper_case_globals, reason = "a static bears the name that the specification gives the thing")]

use super::{{index, Action, Block, Enum, Field, Fingerprint, Key, Kind, List}};
use super::{{Role, Sender, Slot, Type, EnumValue, Version}};

pub static VERSION: Version = Version {{
    name: {name_},
    subprotocol: {subprotocol},
    package: {package_},
    edition: {edition},
    blocks: &[{blocks}],
    types: &[{types}],
    enums: &[{enums}],
    actions: &[{actions}],
    action_index: {index},
}};
{statics}"""

RUST_TYPE = """
static {name}: Type = Type {{
    name: {name_},
    doc: {doc},
    version: &VERSION,
    module: {module},
    role: Role::{role},
    action: {action},
    to_station: Role::{role}.to_station(Sender::{sender}),
    response: {response},
    fields: &[{fields}],
    required: {required},
    additional_members: {open},
    index: {index},
    slot: Slot::new(),
}};
"""

RUST_ENUM = """
static {name}: Enum = Enum {{
    name: {name_},
    doc: {doc},
    version: &VERSION,
    module: {module},
    values: &[{values}],
    index: {index},
    slot: Slot::new(),
}};
"""

RUST_PLAIN = {"bool": "Kind::Bool", "datetime": "Kind::DateTime", "uri": "Kind::Uri", "any": "Kind::Any"}
RUST_ESCAPES = {ord("\\"): r"\\", ord('"'): r"\"", ord("\n"): r"\n", ord("\r"): r"\r", ord("\t"): r"\t"}


def rust(version: Version) -> str:
    types, enums, actions = version.types.values(), version.enums.values(), version.actions.values()
    return RUST.format(
        name=version.name,
        package=version.package,
        name_=rust_text(version.name),
        subprotocol=rust_text(version.subprotocol),
        package_=rust_text(version.package),
        edition=rust_text(version.edition),
        blocks=rust_lines(map(rust_block, version.blocks.values())),
        types=rust_lines(f"&{type_.name}" for type_ in types),
        enums=rust_lines(f"&{enum.name}" for enum in enums),
        actions=rust_lines(map(rust_action, actions)),
        index=rust_index(version.actions),
        statics="".join(
            [rust_enum(enum, version.modules[enum.name]) for enum in enums]
            + [rust_type(type_, version) for type_ in types]
        ),
    )


def rust_block(block: Block) -> str:
    module, profile, doc = map(rust_text, (block.module, block.profile, block.doc))
    return f"Block {{ module: {module}, profile: {profile}, doc: {doc} }}"


def rust_action(action: Action) -> str:
    messages = ", ".join(
        f"{role}: Some(&{action.messages[role].name})" if role in action.messages else f"{role}: None"
        for role in ROLES
    )
    name, doc, block = map(rust_text, (action.name, action.doc, action.block))
    sender = f"Sender::{action.sender.capitalize()}"
    texts = f"name: {name}, fingerprint: Fingerprint::of(b{name}), doc: {doc}, block: {block}"
    return f"Action {{ {texts}, sender: {sender}, {messages} }}"


def rust_type(type_: Type, version: Version) -> str:
    return RUST_TYPE.format(
        name=type_.name,
        name_=rust_text(type_.name),
        doc=rust_text(type_.doc),
        module=rust_text(version.modules[type_.name]),
        role=type_.role.capitalize(),
        action=rust_text(type_.action),
        sender=version.actions[type_.action].sender.capitalize() if type_.action else "Both",
        response=rust_response(type_, version),
        fields=rust_lines(rust_field(f, version) for f in type_.fields),
        required=f"{sum(1 << i for i, f in enumerate(type_.fields) if f.required):#b}",
        open=rust_bool(type_.open),
        index=rust_index(f.wire for f in type_.fields),
    )


def rust_response(type_: Type, version: Version) -> str:
    response = version.actions[type_.action].messages.get("response") if type_.role == "request" else None
    return f"Some(&{response.name})" if response else "None"


def rust_enum(enum: Enum, module: str) -> str:
    values = (f"EnumValue::new({rust_text(wire)}, {rust_text(name)})" for wire, name in enum.members.items())
    return RUST_ENUM.format(
        name=enum.name,
        name_=rust_text(enum.name),
        doc=rust_text(enum.doc),
        module=rust_text(module),
        values=rust_lines(values),
        index=rust_index(enum.members),
    )


def rust_field(field_: Field, version: Version) -> str:
    key = rust_text("," + json.dumps(field_.wire, ensure_ascii=False) + ":")
    wire, name, note = map(rust_text, (field_.wire, field_.name, field_.note))
    required, kind = rust_bool(field_.required), rust_kind(field_.kind, version)
    limits = f"required: {required}, kind: {kind}"
    return f"Field {{ wire: {wire}, key: Key::new({key}), name: {name}, {limits}, note: {note} }}"


def rust_kind(kind: Kind, version: Version) -> str:
    match kind:
        case Str(max):
            return f"Kind::Str {{ max: {rust_end(max, 'u32::MAX')} }}"
        case Int(min, max, literal):
            ends = f"min: {rust_end(min, 'i64::MIN')}, max: {rust_end(max, 'i64::MAX')}"
            return f"Kind::Int {{ {ends}, literal: {rust_bool(literal)} }}"
        case Num(min, max, tenths):
            ends = f"min: {rust_end(min, 'f64::NEG_INFINITY')}, max: {rust_end(max, 'f64::INFINITY')}"
            return f"Kind::Num {{ {ends}, multiple_of_tenth: {rust_bool(tenths)} }}"
        case Plain(word):
            return RUST_PLAIN[word]
        case Ref(name):
            return f"Kind::{'Enum' if name in version.enums else 'Object'}(&{name})"
        case List(item, min, max, lone):
            ends = f"min: {rust_end(min, '0')}, max: {rust_end(max, 'u32::MAX')}, allow_single: {rust_bool(lone)}"
            return f"Kind::List(&List {{ item: {rust_kind(item, version)}, {ends} }})"


def rust_end(end: float | None, none: str) -> str:
    return none if end is None else str(end)


def rust_bool(flag: bool) -> str:
    return "true" if flag else "false"


def rust_text(text: str) -> str:
    return f'"{text.translate(RUST_ESCAPES)}"'


def rust_lines(items: Iterable[str]) -> str:
    """The items of a slice, one a line; nothing at all for none."""
    lines = [f"\n        {item}," for item in items]
    return "".join([*lines, "\n    "]) if lines else ""


def rust_index(names: Iterable[str]) -> str:
    """A table with at least two places a name, a power of two."""
    texts = [rust_text(name) for name in names]
    size = max(2, 1 << (2 * len(texts) - 1).bit_length()) if texts else 2
    return f"&index::<{size}>(&[{', '.join(texts)}])"
