"""The definition files, read and checked.

Knows the tables of `v*.toml` (each of them opens with its manual) and what makes them faulty as a whole; what
stands in a table is read by `grammar`. Must never know a message, a type or a field by name: where one needs
an exception, the definitions lack a column. Knows nothing of what is generated.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from grammar import (
    ROLES,
    Definitions,
    Enum,
    Faults,
    Report,
    Type,
    about,
    checked_name,
    demand,
    exchange,
    feature_name,
    message_name,
    name_clashes,
    reachable,
    shaped,
)

# What no type may be called: names that the modules and packages define or import for themselves.
RESERVED_NAMES = {
    *("CSMSHandler", "ChargingStationHandler", "EDITION", "PROFILES", "SUBPROTOCOL", "VERSION"),
    *("Answer", "ErrorCode", "Feature", "OcppError", "Profile"),
    *("Record", "Request", "Response", "SendPayload"),
    *("Any", "ClassVar", "Decimal", "Final", "Literal", "Mapping", "Sequence"),
}
# The module of what several blocks share.
SHARED = "types"


# ------------------------------------------------------------------------------------------------------------
# What a definition file says


@dataclass(frozen=True)
class Action:
    name: str
    doc: str
    block: str
    sender: str
    method: str  # the handler's, without its on_
    messages: dict[str, Type]  # role -> message

    @property
    def first(self) -> Type:
        """What the sender sends: the request, or the message without an answer."""
        return self.messages.get("request") or self.messages["send"]

    @property
    def response(self) -> Type | None:
        return self.messages.get("response")

    @property
    def feature(self) -> str:
        return feature_name(self.name)


@dataclass(frozen=True)
class Block:
    module: str
    profile: str
    doc: str


@dataclass
class Version:
    """One definition file."""

    file: str
    package: str
    name: str = ""
    subprotocol: str = ""
    edition: str = ""
    open: bool = False
    blocks: dict[str, Block] = field(default_factory=dict)
    enums: dict[str, Enum] = field(default_factory=dict)
    data: dict[str, Type] = field(default_factory=dict)
    actions: dict[str, Action] = field(default_factory=dict)

    @property
    def messages(self) -> Iterator[Type]:
        for action in self.actions.values():
            yield from action.messages.values()

    @cached_property
    def types(self) -> dict[str, Type]:
        """Data types as the file has them, then messages in the order of their actions."""
        return self.data | {message.name: message for message in self.messages}

    @cached_property
    def needs(self) -> dict[str, dict[str, None]]:
        """Block -> names of the data types and enums that its messages reach, in the order of reaching."""
        reached: dict[str, dict[str, None]] = {module: {} for module in self.blocks}
        for action in self.actions.values():
            for message in action.messages.values():
                self._reach(message, reached[action.block])
        return reached

    def _reach(self, type_: Type, seen: dict[str, None]) -> None:
        for name in filter(None, (f.refers for f in type_.fields)):
            if name not in seen:
                seen[name] = None
                if name in self.data:
                    self._reach(self.data[name], seen)

    @cached_property
    def modules(self) -> dict[str, str]:
        """Name -> module: the block that alone uses it, `types` when several do."""
        modules = {message.name: self.actions[message.action].block for message in self.messages}
        for block, names in self.needs.items():
            for name in names:
                modules[name] = block if name not in modules else SHARED
        return modules


# ------------------------------------------------------------------------------------------------------------
# Reading

# Table -> keys that it must have and keys that it may have, each with its type. Fields are read apart.
SHAPES: dict[str, tuple[dict[str, type], dict[str, type]]] = {
    "file": (
        {"version": dict, "block": dict, "action": dict},
        dict.fromkeys(("names", "members", "enum", "type"), dict),
    ),
    "version": ({"name": str, "subprotocol": str, "edition": str, "open": bool, "everywhere": dict}, {}),
    "block": ({"profile": str, "_doc": str}, {}),
    "enum": ({"_doc": str, "values": list}, {}),
    "type": ({"_doc": str}, {"_open": bool}),
    "action": ({"_doc": str, "block": str, "sender": str}, dict.fromkeys(ROLES, dict)),
    "message": ({"_doc": str}, {}),
}


def read(path: Path) -> Version:
    """The version that a definition file describes. Raises Faults with all that is wrong with it."""
    return Reader(path).read()


class Reader:
    """Turns one definition file into a Version, table by table."""

    def __init__(self, path: Path) -> None:
        self.report = Report(f"{path.name}: [{{}}]")
        self.version = Version(path.name, path.stem)
        try:
            self.toml: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            raise Faults(f"{path.name}: {error}") from None

    def read(self) -> Version:
        with self.report.place("file"):
            shaped(self.toml, *SHAPES["file"])
        self.report.close()
        self.read_version()
        self.report.close()
        for name, table in self.toml["block"].items():
            self.read_block(name, table)
        for name, table in self.toml.get("enum", {}).items():
            self.read_enum(name, table)
        for name, table in self.toml.get("type", {}).items():
            self.read_type(name, table)
        for name, table in self.toml["action"].items():
            self.read_action(name, table)
        self.report.close()
        for table, words in faults_of(self):
            self.report.add(table, words)
        self.report.close()
        return self.version

    @cached_property
    def definitions(self) -> Definitions:
        section = {name: self.toml.get(name, {}) for name in ("enum", "type", "names", "members")}
        known = {*section["enum"], *section["type"]}
        return Definitions(known, section["names"], section["members"], "[{}]")

    def read_version(self) -> None:
        with self.report.place("version"):
            table = self.toml["version"]
            shaped(table, *SHAPES["version"])
            self.version.name, self.version.subprotocol = table["name"], table["subprotocol"]
            self.version.edition, self.version.open = table["edition"], table["open"]
            self.definitions.open = table["open"]
            for wire, text in table["everywhere"].items():
                self.definitions.everywhere[wire] = self.definitions.field(wire, text)

    def read_block(self, module: str, table: dict[str, Any]) -> None:
        with self.report.place(f"block.{module}"):
            shaped(table, *SHAPES["block"])
            checked_name(module, module, "choose another key")
            demand(module != SHARED and module.islower(), f"no block may be called {module!r}")
            self.version.blocks[module] = Block(module, table["profile"], table["_doc"])

    def read_enum(self, name: str, table: dict[str, Any]) -> None:
        with self.report.place(f"enum.{name}"):
            shaped(table, *SHAPES["enum"])
            self.version.enums[name] = self.definitions.enum(name, table["_doc"], table["values"])

    def read_type(self, name: str, table: dict[str, Any]) -> None:
        with self.report.place(f"type.{name}"):
            shaped(about(table), *SHAPES["type"])
            self.version.data[name] = self.definitions.type(name, table["_doc"], table, "data", "")

    def read_action(self, name: str, table: dict[str, Any]) -> None:
        with self.report.place(f"action.{name}"):
            shaped(table, *SHAPES["action"])
            block, sender = table["block"], table["sender"]
            demand(block in self.toml["block"], f"there is no block {block!r}")
            roles = exchange(table, sender)
            messages = {role: self.message(name, role, table[role]) for role in roles}
            method = self.definitions.name(name)
            self.version.actions[name] = Action(name, table["_doc"], block, sender, method, messages)

    def message(self, action: str, role: str, table: dict[str, Any]) -> Type:
        name = message_name(action, role)
        with self.report.place(f"action.{action}.{role}"):
            shaped(about(table), *SHAPES["message"])
            return self.definitions.type(name, table["_doc"], table, role, action)
        return Type(name, "", [], False)


def faults_of(reader: Reader) -> Iterator[tuple[str, str]]:
    """What can be judged only when the whole file is read: (table, words)."""
    version, definitions = reader.version, reader.definitions
    unused = [
        ("names", definitions.names.keys() - definitions.named),
        ("members", definitions.members.keys() - version.enums.keys()),
        ("block", version.blocks.keys() - {action.block for action in version.actions.values()}),
        ("enum", version.enums.keys() - version.modules.keys()),
        ("type", version.data.keys() - version.modules.keys()),
    ]
    for table, names in unused:
        for name in sorted(names):
            yield f"{table}.{name}", "nothing uses it"
    yield from name_clashes(global_names(version), dict.fromkeys(RESERVED_NAMES, "the package"))
    methods: dict[str, str] = {}
    for action in version.actions.values():
        other = methods.setdefault(action.method, action.name)
        if other != action.name:
            yield f"action.{action.name}", f"its handler on_{action.method} is also that of {other}"
    for type_ in version.types.values():
        for wire in (f.wire for f in type_.fields if json.dumps(f.wire) != f'"{f.wire}"'):
            yield f"type.{type_.name}", f"{wire!r} would need an escape in JSON"
    for name in version.data:
        if name in reachable(version.data, name):
            yield f"type.{name}", "it contains itself"


def global_names(version: Version) -> Iterator[tuple[str, str]]:
    """Every name that a version's package has, with the table that it comes from."""
    yield from ((name, f"enum.{name}") for name in version.enums)
    yield from ((name, f"type.{name}") for name in version.data)
    yield from ((message.name, f"action.{message.action}") for message in version.messages)
    yield from ((action.feature, f"action.{action.name}") for action in version.actions.values())
