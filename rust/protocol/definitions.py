"""The reader of the definition files.

Knows the tables of `v*.toml`, whose manual is at the top of each file, and the faults that a whole file can
have; `grammar` reads the content of a table. Must never know a message, a type or a field by name: if one
needs an exception, the definitions lack a column. Must never know the files that are generated.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import rules
from grammar import (
    COLUMNS,
    ROLES,
    Conduct,
    Definitions,
    Enum,
    Faults,
    Field,
    Int,
    Report,
    Type,
    about,
    checked_name,
    conduct,
    demand,
    exchange,
    feature_name,
    field_of,
    message_name,
    name_clashes,
    reachable,
    shaped,
    unsendable,
)
from rules import Rule

# Names that a type must not have, because the modules and packages define or import them.
RESERVED_NAMES = {
    *("CSMSHandler", "ChargingStationHandler", "EDITION", "PROFILES", "SUBPROTOCOL", "VERSION"),
    *("Answer", "ErrorCode", "Feature", "OcppError", "Profile"),
    *("Record", "Request", "Response", "SendPayload"),
    *("Any", "ClassVar", "Decimal", "Final", "Literal", "Mapping", "Sequence"),
}
# The module of the types and enums that several blocks share.
SHARED = "types"


# ------------------------------------------------------------------------------------------------------------
# Parsed definitions


@dataclass(frozen=True)
class Action:
    """An action with its messages and its columns."""

    name: str
    doc: str
    block: str
    sender: str
    method: str
    """The name of its handler without `on_`."""
    messages: dict[str, Type]
    """Role to message."""
    conduct: Conduct
    begins: Field | None
    heartbeat: bool
    body: Field | None

    @property
    def first(self) -> Type:
        """The message of the sender: the request or the send."""
        return self.messages.get("request") or self.messages["send"]

    @property
    def response(self) -> Type | None:
        """The response; None for a send."""
        return self.messages.get("response")

    @property
    def feature(self) -> str:
        """The name of its feature."""
        return feature_name(self.name)


@dataclass(frozen=True)
class Block:
    """A functional block."""

    module: str
    profile: str
    doc: str


@dataclass
class Version:
    """A definition file."""

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
    trigger: dict[str, tuple[str, ...]] = field(default_factory=dict)
    rules: dict[str, Rule] = field(default_factory=dict)

    @property
    def messages(self) -> Iterator[Type]:
        """All messages, in the order of their actions."""
        for action in self.actions.values():
            yield from action.messages.values()

    @cached_property
    def types(self) -> dict[str, Type]:
        """The data types in the order of the file, then the messages."""
        return self.data | {message.name: message for message in self.messages}

    @cached_property
    def needs(self) -> dict[str, dict[str, None]]:
        """Block to the names of the data types and enums that its messages use, in the order of their use."""
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
        """Name to module: the block that uses it, `types` if several blocks do."""
        modules = {message.name: self.actions[message.action].block for message in self.messages}
        for block, names in self.needs.items():
            for name in names:
                modules[name] = block if name not in modules else SHARED
        return modules

    def caused(self, action: Action) -> dict[str, tuple[str, ...]]:
        """Returns the actions that each value of a trigger's field causes; empty if no field names them."""
        named_by = action.conduct.causes
        if not isinstance(named_by, Field):
            return {}
        values = self.enums[named_by.refers].members if named_by.refers in self.enums else {}
        return {value: self.trigger.get(value, (value,)) for value in values}


# ------------------------------------------------------------------------------------------------------------
# Reading

# Table to its required and its optional keys, each with its type. Fields are not among them.
SHAPES: dict[str, tuple[dict[str, type], dict[str, type]]] = {
    "file": (
        {"version": dict, "block": dict, "action": dict},
        dict.fromkeys(("names", "members", "trigger", "enum", "type", "rule"), dict),
    ),
    "version": (
        {"name": str, "subprotocol": str, "edition": str, "open": bool, "everywhere": dict},
        {"document": str},
    ),
    "block": ({"profile": str, "_doc": str}, {}),
    "enum": ({"_doc": str, "values": list}, {}),
    "type": ({"_doc": str}, {"_open": bool}),
    "action": (
        {"_doc": str, "block": str, "sender": str},
        {**COLUMNS, "begins": str, "heartbeat": bool, "body": str, **dict.fromkeys(ROLES, dict)},
    ),
    "message": ({"_doc": str}, {}),
    "rule": ({"_doc": str, "demand": str, "at": dict}, {"basis": str, "set": str}),
}


def read(path: Path) -> Version:
    """Returns the version that a definition file describes. Raises `Faults`, with every fault of the file."""
    return Reader(path).read()


class Reader:
    """The tables of a definition file, and their translation into a `Version`."""

    def __init__(self, path: Path) -> None:
        self.report = Report(f"{path.name}: [{{}}]")
        self.version = Version(path.name, path.stem)
        try:
            self.toml: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            raise Faults(f"{path.name}: {error}") from None

    def read(self) -> Version:
        """Returns the version. Raises `Faults`."""
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
        for value, actions in self.toml.get("trigger", {}).items():
            self.read_trigger(value, actions)
        for name, table in self.toml.get("rule", {}).items():
            self.read_rule(name, table)
        self.report.close()
        for table, words in faults_of(self):
            self.report.add(table, words)
        self.report.close()
        return self.version

    @cached_property
    def definitions(self) -> Definitions:
        """The parser of fields, types and enums."""
        section = {name: self.toml.get(name, {}) for name in ("enum", "type", "names", "members")}
        known = {*section["enum"], *section["type"]}
        return Definitions(known, section["names"], section["members"], "[{}]")

    def read_version(self) -> None:
        """Reads [version], or reports its faults."""
        with self.report.place("version"):
            table = self.toml["version"]
            shaped(table, *SHAPES["version"])
            self.version.name, self.version.subprotocol = table["name"], table["subprotocol"]
            self.version.edition, self.version.open = table["edition"], table["open"]
            self.definitions.open = table["open"]
            for wire, text in table["everywhere"].items():
                self.definitions.everywhere[wire] = self.definitions.field(wire, text)

    def read_block(self, module: str, table: dict[str, Any]) -> None:
        """Reads a block, or reports its faults."""
        with self.report.place(f"block.{module}"):
            shaped(table, *SHAPES["block"])
            checked_name(module, module, "choose another key")
            demand(module != SHARED and module.islower(), f"no block may be called {module!r}")
            self.version.blocks[module] = Block(module, table["profile"], table["_doc"])

    def read_enum(self, name: str, table: dict[str, Any]) -> None:
        """Reads an enum, or reports its faults."""
        with self.report.place(f"enum.{name}"):
            shaped(table, *SHAPES["enum"])
            self.version.enums[name] = self.definitions.enum(name, table["_doc"], table["values"])

    def read_type(self, name: str, table: dict[str, Any]) -> None:
        """Reads a data type, or reports its faults."""
        with self.report.place(f"type.{name}"):
            shaped(about(table), *SHAPES["type"])
            self.version.data[name] = self.definitions.type(name, table["_doc"], table, "data", "")

    def read_action(self, name: str, table: dict[str, Any]) -> None:
        """Reads an action and its messages, or reports their faults."""
        with self.report.place(f"action.{name}"):
            shaped(table, *SHAPES["action"])
            block, sender = table["block"], table["sender"]
            demand(block in self.toml["block"], f"there is no block {block!r}")
            roles = exchange(table, sender)
            method = self.definitions.name(name)
            read = {role: self.message(name, role, table[role]) for role in roles}
            messages = {role: message for role, message in read.items() if message}
            if messages.keys() != read.keys():
                return
            values = {enum.name: enum.members for enum in self.version.enums.values()}
            self.version.actions[name] = Action(
                name,
                table["_doc"],
                block,
                sender,
                method,
                messages,
                conduct(table, sender, messages, values),
                self.begins(table, messages),
                self.heartbeat(table, messages[roles[0]]),
                self.body(table, messages),
            )

    def begins(self, table: dict[str, Any], messages: dict[str, Type]) -> Field | None:
        """Returns the field of the response whose value later messages carry."""
        if "begins" not in table:
            return None
        demand(table.get("kept") is True, "begins: only for messages that are always kept")
        found = field_of(messages["response"], "begins", table["begins"])
        demand(
            isinstance(found.kind, Int) and found.required,
            f"begins: {found.wire} is no integer, or may be absent",
        )
        return found

    def heartbeat(self, table: dict[str, Any], first: Type) -> bool:
        """Returns whether a station sends this message to show that it is alive."""
        beats: bool = table.get("heartbeat", False)
        demand(not beats or table["sender"] == "station", "heartbeat: not sent by a station")
        demand(
            not beats or not any(f.required for f in first.fields),
            "heartbeat: the request has required fields",
        )
        return beats

    def body(self, table: dict[str, Any], messages: dict[str, Type]) -> Field | None:
        """Returns the field of each message that holds a vendor's own content."""
        if "body" not in table:
            return None
        demand("request" in messages, "body: only for an action with a request")
        request, _ = (field_of(message, "body", table["body"]) for message in messages.values())
        return request

    def read_trigger(self, value: str, actions: Any) -> None:
        """Reads the actions that one value causes, or reports their faults."""
        with self.report.place(f"trigger.{value}"):
            fit = isinstance(actions, list) and actions and all(isinstance(name, str) for name in actions)
            demand(fit, "must be a list of actions")
            self.version.trigger[value] = tuple(actions)

    def read_rule(self, name: str, table: dict[str, Any]) -> None:
        """Reads a rule beyond the schemas, or reports its faults."""
        with self.report.place(f"rule.{name}"):
            shaped(table, *SHAPES["rule"])
            self.version.rules[name] = rules.rule(name, table, self.toml["version"].get("document", "part 2"))

    def message(self, action: str, role: str, table: dict[str, Any]) -> Type | None:
        """Returns a message. Reports its faults and returns None if there are any."""
        name = message_name(action, role)
        with self.report.place(f"action.{action}.{role}"):
            shaped(about(table), *SHAPES["message"])
            return self.definitions.type(name, table["_doc"], table, role, action)
        return None


def faults_of(reader: Reader) -> Iterator[tuple[str, str]]:
    """Yields the faults that show only after the whole file is read: table and words."""
    version, definitions = reader.version, reader.definitions
    unused = [
        ("names", definitions.names.keys() - definitions.named),
        ("members", definitions.members.keys() - version.enums.keys()),
        ("block", version.blocks.keys() - {action.block for action in version.actions.values()}),
        ("enum", version.enums.keys() - version.modules.keys()),
        ("type", version.data.keys() - version.modules.keys()),
        (
            "trigger",
            version.trigger.keys() - {v for a in version.actions.values() for v in version.caused(a)},
        ),
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
    yield from faults_of_columns(version)
    for rule in version.rules.values():
        found = rules.faults_of(rule, version.types, version.enums)
        yield from ((f"rule.{rule.name}", words) for words in found)
    for type_ in version.types.values():
        for wire in (f.wire for f in type_.fields if json.dumps(f.wire) != f'"{f.wire}"'):
            yield f"type.{type_.name}", f"{wire!r} would need an escape in JSON"
    for name in version.data:
        if name in reachable(version.data, name):
            yield f"type.{name}", "it contains itself"


def faults_of_columns(version: Version) -> Iterator[tuple[str, str]]:
    """Yields the faults of columns that concern several actions: table and words."""
    senders = {action.name: action.sender for action in version.actions.values()}
    columns = {
        "gate 'boot'": [action.name for action in version.actions.values() if action.conduct.gate == "boot"],
        "heartbeat": [action.name for action in version.actions.values() if action.heartbeat],
        "body": [action.name for action in version.actions.values() if action.body],
    }
    for column, names in columns.items():
        yield from ((f"action.{name}", f"{column}: {names[0]} has it already") for name in names[1:])
    for action in version.actions.values():
        causes = action.conduct.causes
        if isinstance(causes, tuple):
            yield from ((f"action.{action.name}", words) for words in unsendable(causes, senders))
        elif causes:
            if causes.refers not in version.enums:
                yield f"action.{action.name}", f"causes: {causes.wire} is no enum"
            for value, caused in version.caused(action).items():
                place = f"trigger.{value}" if value in version.trigger else f"action.{action.name}"
                yield from ((place, words) for words in unsendable(caused, senders))


def global_names(version: Version) -> Iterator[tuple[str, str]]:
    """Yields each name that a version's package has, with the table that it comes from."""
    yield from ((name, f"enum.{name}") for name in version.enums)
    yield from ((name, f"type.{name}") for name in version.data)
    yield from ((message.name, f"action.{message.action}") for message in version.messages)
    yield from ((action.feature, f"action.{action.name}") for action in version.actions.values())
