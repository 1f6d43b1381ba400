"""The definition files, read and checked.

Knows the grammar of `v*.toml` (each of them opens with its manual), what makes a definition faulty, and the
rules that turn wire names into Python names. Must never know a message, a type or a field by name: where one
needs an exception, the definitions lack a column. Knows nothing of what is generated.
"""

from __future__ import annotations

import keyword
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

# What the readers of the tables can hold: a presence bit per field, a byte per name in an index.
MOST_FIELDS = 64
MOST_NAMES = 254

# What no field may be called: attributes of every record, and words that the stubs need inside a class.
RESERVED_FIELDS = {
    *("extra", "from_dict", "mro", "to_dict", "validate"),
    *("bool", "float", "int", "self", "str", "tuple"),
}
# What no type may be called: names that the modules and packages define or import for themselves.
RESERVED_NAMES = {
    *("CSMSHandler", "ChargingStationHandler", "EDITION", "PROFILES", "SUBPROTOCOL", "VERSION"),
    *("Answer", "ErrorCode", "Feature", "OcppError", "Profile"),
    *("Record", "Request", "Response", "SendPayload"),
    *("Any", "ClassVar", "Decimal", "Final", "Literal", "Mapping", "Sequence"),
}
# The module of what several blocks share.
SHARED = "types"

SENDERS = ("station", "csms", "both")
ROLES = ("request", "response", "send")


# ------------------------------------------------------------------------------------------------------------
# What a definition file says


@dataclass(frozen=True)
class Str:
    max: int | None


@dataclass(frozen=True)
class Int:
    min: int | None
    max: int | None
    literal: bool


@dataclass(frozen=True)
class Num:
    min: float | None
    max: float | None
    tenths: bool


@dataclass(frozen=True)
class Plain:
    """A kind without limits: its word in the grammar says all."""

    word: str


@dataclass(frozen=True)
class Ref:
    """A type or an enum, by name."""

    name: str


@dataclass(frozen=True)
class List:
    item: Scalar
    min: int | None
    max: int | None
    lone: bool


Scalar = Str | Int | Num | Plain | Ref
Kind = Scalar | List


@dataclass(frozen=True)
class Field:
    wire: str
    name: str
    kind: Kind
    required: bool
    note: str

    @property
    def item(self) -> Scalar:
        """What one value is: the kind itself, or that of a list's items."""
        return self.kind.item if isinstance(self.kind, List) else self.kind

    @property
    def refers(self) -> str | None:
        return self.item.name if isinstance(self.item, Ref) else None


@dataclass(frozen=True)
class Enum:
    name: str
    doc: str
    members: dict[str, str]  # wire text -> member


@dataclass(frozen=True)
class Type:
    name: str
    doc: str
    fields: list[Field]
    open: bool
    role: str = "data"
    action: str = ""


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
# Faults


class Fault(Exception):
    """One thing that is wrong with a definition, said without its place."""


class Faults(Exception):
    """All that is wrong with a definition file, each with its place."""


class Report:
    """Collects faults with the file and the table in which they were found."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.lines: list[str] = []

    @contextmanager
    def place(self, table: str) -> Iterator[None]:
        try:
            yield
        except Fault as fault:
            self.add(table, str(fault))

    def add(self, table: str, words: str) -> None:
        self.lines.append(f"{self.file}: [{table}]: {words}")

    def close(self) -> None:
        if self.lines:
            raise Faults("\n".join(self.lines))


def demand(condition: object, words: str) -> None:
    if not condition:
        raise Fault(words)


# ------------------------------------------------------------------------------------------------------------
# Names

# Words of a wire name: an acronym with its digits (V2G, SHA256, L2), a word with its digits (v2x, Level1),
# digits with a unit (16A). An acronym ends before the capital of the next word.
WORD = re.compile(
    r"[A-Z]+(?:\d+[A-Z]*)*(?![a-z])"
    r"|[A-Z]?[a-z]+(?:\d+[a-z]*)*"
    r"|[A-Z]"
    r"|\d+[A-Z]*(?![a-z])"
    r"|\d+"
)
# Texts as short as this are one word: kWh, kVA, SoC.
ONE_WORD = 3


def snake(wire: str) -> str:
    return wire.lower() if len(wire) <= ONE_WORD and wire.isalnum() else "_".join(WORD.findall(wire)).lower()


def checked_name(name: str, wire: str, cure: str) -> str:
    fit = name.isidentifier() and name.isascii() and not keyword.iskeyword(name)
    demand(fit and not name.startswith("_"), f"{wire!r} makes no Python name ({name!r}); {cure}")
    return name


def distinct(names: Mapping[str, str]) -> None:
    """Refuses two wire texts that share one Python name."""
    first: dict[str, str] = {}
    for wire, name in names.items():
        other = first.setdefault(name, wire)
        demand(other == wire, f"{other!r} and {wire!r} are both called {name!r} in Python")


# ------------------------------------------------------------------------------------------------------------
# The grammar of a field

FIELD = re.compile(r"(?P<kind>.+?)(?P<optional>\?)?(?:\s+--\s+(?P<note>\S.*))?")
WORD_AND_OPTIONS = re.compile(r"(?P<word>\w+)(?:\((?P<options>.*)\))?")
INTEGERS = re.compile(r"(-?\d+)?\.\.(-?\d+)?")
NUMBERS = re.compile(r"(-?\d+(?:\.\d+)?)?\.\.(-?\d+(?:\.\d+)?)?")

# Word -> what may stand in its parentheses, each once, separated by commas.
OPTIONS: dict[str, dict[str, re.Pattern[str]]] = {
    "str": {"length": re.compile(r"[1-9]\d*")},
    "int": {"range": INTEGERS, "literal": re.compile("literal")},
    "num": {"range": NUMBERS, "step 0.1": re.compile(r"step\s+0\.1")},
    "bool": {},
    "datetime": {},
    "uri": {},
    "any": {},
}
# The same for what may follow the item of a list, separated by semicolons.
LIST_OPTIONS = {"range": re.compile(r"(\d+)?\.\.(\d+)?"), "or one": re.compile(r"or\s+one")}

Options = Mapping[str, re.Match[str]]
Number = TypeVar("Number", int, float)


def options_of(parts: Iterable[str], grammar: Mapping[str, re.Pattern[str]]) -> Options:
    found: dict[str, re.Match[str]] = {}
    for part in map(str.strip, parts):
        matches = {name: match for name, pattern in grammar.items() if (match := pattern.fullmatch(part))}
        allowed = ", ".join(grammar) or "nothing"
        demand(matches, f"{part!r} is no option of this kind; allowed here: {allowed}")
        demand(not matches.keys() & found.keys(), f"{part!r} comes after another {', '.join(matches)}")
        found |= matches
    return found


def ends(options: Options, number: Callable[[str], Number]) -> tuple[Number | None, Number | None]:
    if "range" not in options:
        return None, None
    match = options["range"]
    low, high = (number(text) if text else None for text in match.groups())
    demand(low is not None or high is not None, "a range needs at least one end")
    demand(low is None or high is None or low <= high, f"the range {match[0]} is empty")
    return low, high


def scalar(text: str, known: Iterable[str]) -> Scalar:
    match = WORD_AND_OPTIONS.fullmatch(text)
    if match is None:
        raise Fault(f"{text!r} is outside the grammar; this file opens with its manual")
    word, inside = match.group("word", "options")
    if word not in OPTIONS:
        demand(inside is None, f"{text!r}: a type or an enum takes no options")
        demand(word in known, f"{word!r} is neither a word of the grammar nor a type or enum of this file")
        return Ref(word)
    options = options_of(inside.split(",") if inside is not None else (), OPTIONS[word])
    match word:
        case "str":
            return Str(int(options["length"][0]) if "length" in options else None)
        case "int":
            return Int(*ends(options, int), literal="literal" in options)
        case "num":
            return Num(*ends(options, float), tenths="step 0.1" in options)
        case _:
            return Plain(word)


def kind_of(text: str, known: Iterable[str]) -> Kind:
    if not (text.startswith("[") and text.endswith("]")):
        return scalar(text, known)
    item, *rest = text[1:-1].split(";")
    options = options_of(rest, LIST_OPTIONS)
    return List(scalar(item.strip(), known), *ends(options, int), lone="or one" in options)


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


def shaped(table: Mapping[str, Any], shape: str) -> None:
    must, may = SHAPES[shape]
    for key in must:
        demand(key in table, f"{key} is missing")
    for key, value in table.items():
        want = (must | may).get(key)
        demand(want, f"unknown key {key!r}; allowed here: {', '.join(must | may)}")
        demand(want and isinstance(value, want), f"{key} must be a {want.__name__ if want else ''}")
        demand(value != "", f"{key} is empty")


def read(path: Path) -> Version:
    """The version that a definition file describes. Raises Faults with all that is wrong with it."""
    return Reader(path).read()


class Reader:
    """Turns one definition file into a Version, table by table."""

    def __init__(self, path: Path) -> None:
        self.report = Report(path.name)
        self.version = Version(path.name, path.stem)
        try:
            self.toml: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            raise Faults(f"{path.name}: {error}") from None
        self.names: dict[str, str] = self.toml.get("names", {})
        self.members: dict[str, dict[str, str]] = self.toml.get("members", {})
        self.named: set[str] = set()
        self.everywhere: dict[str, Field] = {}

    def read(self) -> Version:
        with self.report.place("file"):
            shaped(self.toml, "file")
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
    def known(self) -> set[str]:
        return {*self.toml.get("enum", {}), *self.toml.get("type", {})}

    def read_version(self) -> None:
        with self.report.place("version"):
            table = self.toml["version"]
            shaped(table, "version")
            self.version.name, self.version.subprotocol = table["name"], table["subprotocol"]
            self.version.edition, self.version.open = table["edition"], table["open"]
            self.everywhere = {wire: self.field(wire, text) for wire, text in table["everywhere"].items()}

    def read_block(self, module: str, table: dict[str, Any]) -> None:
        with self.report.place(f"block.{module}"):
            shaped(table, "block")
            checked_name(module, module, "choose another key")
            demand(module != SHARED and module.islower(), f"no block may be called {module!r}")
            self.version.blocks[module] = Block(module, table["profile"], table["_doc"])

    def read_enum(self, name: str, table: dict[str, Any]) -> None:
        with self.report.place(f"enum.{name}"):
            shaped(table, "enum")
            checked_name(name, name, "choose another")
            values, own = table["values"], self.members.get(name, {})
            demand(
                values and all(isinstance(value, str) for value in values), "values must be texts, and some"
            )
            demand(len(values) == len(set(values)), "a value comes twice")
            demand(len(values) <= MOST_NAMES, f"more than {MOST_NAMES} values")
            demand(
                own.keys() <= set(values),
                f"[members] has {', '.join(own.keys() - set(values))}, no value here",
            )
            cure = f"give it a name in [members.{name}]"
            members = {wire: checked_name(own.get(wire, snake(wire).upper()), wire, cure) for wire in values}
            distinct(members)
            self.version.enums[name] = Enum(name, table["_doc"], members)

    def read_type(self, name: str, table: dict[str, Any]) -> None:
        with self.report.place(f"type.{name}"):
            own = {key: value for key, value in table.items() if key.startswith("_")}
            shaped(own, "type")
            self.version.data[name] = self.type(name, table, own.get("_open", False), "data", "")

    def read_action(self, name: str, table: dict[str, Any]) -> None:
        with self.report.place(f"action.{name}"):
            shaped(table, "action")
            block, sender = table["block"], table["sender"]
            demand(block in self.toml["block"], f"there is no block {block!r}")
            demand(sender in SENDERS, f"sender must be one of {', '.join(SENDERS)}, not {sender!r}")
            roles = [role for role in ROLES if role in table]
            demand(
                roles in (["request", "response"], ["send"]),
                "needs a request and a response, or a send alone",
            )
            messages = {role: self.message(name, role, table[role]) for role in roles}
            self.version.actions[name] = Action(name, table["_doc"], block, sender, self.name(name), messages)

    def message(self, action: str, role: str, table: dict[str, Any]) -> Type:
        name = action if role == "send" else action + role.capitalize()
        with self.report.place(f"action.{action}.{role}"):
            shaped({key: value for key, value in table.items() if key.startswith("_")}, "message")
            return self.type(name, table, False, role, action)
        return Type(name, "", [], False)

    def type(self, name: str, table: dict[str, Any], open_: bool, role: str, action: str) -> Type:
        checked_name(name, name, "choose another")
        own = {wire: self.field(wire, text) for wire, text in table.items() if not wire.startswith("_")}
        both = own.keys() & self.everywhere.keys()
        demand(not both, f"{', '.join(both)}: [version] everywhere adds it already")
        if name not in {f.refers for f in self.everywhere.values()}:
            own |= self.everywhere
        demand(len(own) <= MOST_FIELDS, f"{len(own)} fields; at most {MOST_FIELDS} fit")
        distinct({wire: f.name for wire, f in own.items()})
        return Type(name, table["_doc"], list(own.values()), open_ or self.version.open, role, action)

    def field(self, wire: str, text: Any) -> Field:
        match = FIELD.fullmatch(text) if isinstance(text, str) else None
        if match is None:
            raise Fault(f"{wire}: {text!r} is outside the grammar; this file opens with its manual")
        name = self.name(wire)
        demand(name not in RESERVED_FIELDS, f"{wire}: no field may be called {name!r}; name it in [names]")
        try:
            kind = kind_of(match["kind"].strip(), self.known)
        except Fault as fault:
            raise Fault(f"{wire}: {fault}") from None
        return Field(wire, name, kind, not match["optional"], match["note"] or "")

    def name(self, wire: str) -> str:
        self.named.add(wire)
        return checked_name(self.names.get(wire, snake(wire)), wire, "give it a name in [names]")


def faults_of(reader: Reader) -> Iterator[tuple[str, str]]:
    """What can be judged only when the whole file is read: (table, words)."""
    version = reader.version
    unused = [
        ("names", reader.names.keys() - reader.named),
        ("members", reader.members.keys() - version.enums.keys()),
        ("block", version.blocks.keys() - {action.block for action in version.actions.values()}),
        ("enum", version.enums.keys() - version.modules.keys()),
        ("type", version.data.keys() - version.modules.keys()),
    ]
    for table, names in unused:
        for name in sorted(names):
            yield f"{table}.{name}", "nothing uses it"
    owners = dict.fromkeys(RESERVED_NAMES, "the package")
    for name, table in global_names(version):
        if owners.setdefault(name, table) != table:
            yield table, f"{name} is also a name of {owners[name]}"
    methods: dict[str, str] = {}
    for action in version.actions.values():
        other = methods.setdefault(action.method, action.name)
        if other != action.name:
            yield f"action.{action.name}", f"its handler on_{action.method} is also that of {other}"
    for name in version.data:
        if name in reachable(version, name):
            yield f"type.{name}", "it contains itself"


def global_names(version: Version) -> Iterator[tuple[str, str]]:
    """Every name that a version's package has, with the table that it comes from."""
    yield from ((name, f"enum.{name}") for name in version.enums)
    yield from ((name, f"type.{name}") for name in version.data)
    yield from ((message.name, f"action.{message.action}") for message in version.messages)
    yield from ((feature_name(action), f"action.{action.name}") for action in version.actions.values())


def reachable(version: Version, name: str) -> set[str]:
    seen: set[str] = set()
    stack = [name]
    while stack:
        for field_ in version.data[stack.pop()].fields:
            inner = field_.refers
            if inner in version.data and inner not in seen:
                seen.add(inner)
                stack.append(inner)
    return seen


def feature_name(action: Action) -> str:
    return f"{action.name}Feature"
