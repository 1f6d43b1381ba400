"""Writes a version's definitions as static Rust tables.

The text is one call of the macro `tables!` of `rust/core/schema/tables.rs`, which opens with the notation.
Lines have at most 120 columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import rules
from definitions import Action, Block, Version
from grammar import Condition, Enum, Field, Int, Kind, List, Num, Plain, Ref, Str, Type

WIDTH = 120
ESCAPES = {ord("\\"): r"\\", ord('"'): r"\"", ord("\n"): r"\n", ord("\r"): r"\r", ord("\t"): r"\t"}

HEAD = """\
// Generated from rust/protocol/{file} by rust/protocol/generate.py; do not edit.
//! The tables of OCPP {name}.
#![allow(non_upper_case_globals, reason = "a static has the name that the specification gives")]

use super::rules::*;
use super::*;

tables! {{
{body}
}}
"""


def rust(version: Version) -> str:
    """Returns the text of the Rust file."""
    parts = [
        head(version),
        [line for block in version.blocks.values() for line in block_lines(block)],
        *(enum_lines(enum, version) for enum in version.enums.values()),
        *(
            type_lines(f"type {type_.name} in {version.modules[type_.name]}", type_, version)
            for type_ in version.data.values()
        ),
        *(action_lines(action, version) for action in version.actions.values()),
    ]
    body = "\n\n".join("\n".join(f"    {line}" for line in part) for part in parts)
    head_and_tables = HEAD.format(file=version.file, name=version.name, body=body)
    return "\n".join([head_and_tables.rstrip("\n"), *rules.rust(version.rules), ""])


def head(version: Version) -> list[str]:
    names = {"version": version.name, "subprotocol": version.subprotocol, "package": version.package}
    start = ", ".join(f"{word} {text(name)}" for word, name in names.items())
    return broken(start, f"edition {text(version.edition)};")


def block_lines(block: Block) -> list[str]:
    return told(f"block {block.module} {text(block.profile)}", block.doc, ";")


def enum_lines(enum: Enum, version: Version) -> list[str]:
    start = f"enum {enum.name} in {version.modules[enum.name]}"
    values = (
        f"{text(wire)}{renamed(name, snake_case(wire).upper())}," for wire, name in enum.members.items()
    )
    return [*told(start, enum.doc, " {"), *filled(values), "}"]


def action_lines(action: Action, version: Version) -> list[str]:
    """Returns an action with its columns and messages. The line of its request says how it is delivered."""
    lines = told(f"action {action.name} in {action.block} from {action.sender}", action.doc, ";")
    lines += gate_lines(action, version)
    lines += ["heartbeat(true);"] if action.heartbeat else []
    lines += [f"body({text(action.body.wire)});"] if action.body else []
    for role, message in action.messages.items():
        delivery = delivered(action) if role == "request" else ""
        lines += type_lines(f"{role} {message.name}{delivery}", message, version)
    return lines


def gate_lines(action: Action, version: Version) -> list[str]:
    match action.conduct.causes:
        case Field(wire=field):
            parts = [f"gate(trigger by {text(field)}"]
            for value, actions in version.caused(action).items():
                if actions != (value,):
                    parts.append(f"    {text(value)} = [{texts(actions)}]")
            return [*(f"{part}," for part in parts[:-1]), f"{parts[-1]});"]
        case tuple(actions):
            return [f"gate(trigger {texts(actions)});"]
    gate = action.conduct.gate.replace("-", "_")
    return [f"gate({gate});"] if gate else []


def delivered(action: Action) -> str:
    words = {"kept": action.conduct.kept, "sample": action.conduct.sample}
    conditions = [f" {word}({condition(when)})" for word, when in words.items() if when]
    return "".join(conditions) + (f" begins({text(action.begins.wire)})" if action.begins else "")


def condition(when: Condition) -> str:
    if when.field is None:
        return "true"
    return text(when.field.wire) if when.value is None else f"{text(when.field.wire)} = {text(when.value)}"


def type_lines(start: str, type_: Type, version: Version) -> list[str]:
    """Returns a type with its fields."""
    lines = told(start, type_.doc, (" open" if type_.open else "") + " {")
    for field in type_.fields:
        lines += field_lines(field, version)
    return [*lines, "}"] if type_.fields else [*lines[:-1], lines[-1] + "}"]


def field_lines(field: Field, version: Version) -> list[str]:
    name = renamed(field.name, snake_case(field.wire))
    one = f"    {text(field.wire)}{':' if field.required else '?'} {kind(field.kind, version)}{name}"
    return broken(one, f"{text(field.note)};", 8) if field.note else [f"{one};"]


def kind(kind_: Kind, version: Version) -> str:
    match kind_:
        case Str(max):
            return "str" if max is None else f"str({max})"
        case Int(min, max, literal):
            return limited("int", between(min, max), "literal" if literal else "")
        case Num(min, max, tenths):
            return limited("num", between(min, max), "tenths" if tenths else "")
        case Plain(name):
            return name
        case Ref(name):
            return f"enum({name})" if name in version.enums else f"object({name})"
        case List(item, min, max, lone):
            limits = between(min, max) or (".." if lone else "")
            return f"[{kind(item, version)}{f'; {limits}' if limits else ''}{' or one' if lone else ''}]"


def limited(word: str, *limits: str) -> str:
    inside = ", ".join(filter(None, limits))
    return f"{word}({inside})" if inside else word


def between(low: float | None, high: float | None) -> str:
    """Returns the range of a kind; empty if there is no limit."""
    return "" if low is None and high is None else f"{end(low)}..{end(high)}"


def end(value: float | None) -> str:
    return "" if value is None else str(value)


# Names


def snake_case(wire: str) -> str:
    """Returns the Python name that the rule of `rust/core/schema/names.rs` gives a wire name in ASCII."""
    return "".join(
        ("_" if begins_word(wire, at) else "") + (letter.lower() if letter.isalnum() else "_")
        for at, letter in enumerate(wire)
    )


def begins_word(wire: str, at: int) -> bool:
    if at == 0 or not wire[at].isupper():
        return False
    return wire[at - 1].islower() or (wire[at - 1].isupper() and wire[at + 1 : at + 2].islower())


def renamed(name: str, rule: str) -> str:
    """Returns the Python name as the macro wants it: not at all if the rule gives it."""
    return "" if name == rule else f" as {name}"


# Layout


def text(value: str) -> str:
    """Returns a Rust string literal."""
    return f'"{value.translate(ESCAPES)}"'


def texts(values: Iterable[str]) -> str:
    return ", ".join(map(text, values))


def told(start: str, doc: str, end: str) -> list[str]:
    """Returns the head of a table, with its documentation in the same line if that fits."""
    return broken(start, f"{text(doc)}{end}", 4, ": ", ":")


def broken(start: str, rest: str, indent: int = 4, glue: str = ", ", cut: str = ",") -> list[str]:
    """Returns both parts in one line if they fit, else in two."""
    one = f"{start}{glue}{rest}"
    return [one] if 4 + len(one) <= WIDTH else [f"{start}{cut}", " " * indent + rest]


def filled(items: Iterable[str]) -> Iterator[str]:
    """Yields lines with as many items as fit."""
    line = ""
    for item in items:
        if line and 8 + len(line) + 1 + len(item) > WIDTH:
            yield f"    {line}"
            line = ""
        line += f" {item}" if line else item
    if line:
        yield f"    {line}"
