"""The grammar of fields, types, enums and actions, for the definition files and for `Extension`.

Knows the kinds of values, the rules that make Python names from wire names, and the faults that a field, a
type, an enum or an action can have. Must never know a message, a type or a field by name (except `status`,
the outcome in a response), the source of a definition, or its use. Imports the standard library only, because
the generator of the tables loads this file by its path.

A field is a kind, then `?` if the field is optional, then ` -- note` for its documentation:

    str  str(20)                        text; of at most 20 code points
    int  int(0..9)  int(literal)        integer; within limits, one of which may be missing;
                                        without fraction and exponent, so that 300.0 is not one
    num  num(0..100)  num(step 0.1)     number; within limits; a multiple of 0.1 in its decimal text
    bool
    datetime                            RFC 3339 date-time with a zone
    uri                                 text that should be a URI
    any                                 any JSON value
    Name                                a type or an enum
    [kind]  [kind; 1..4]                list; with limits for the number of items, one of which may be missing
    [kind; 1..; or one]                 list whose only item may also be given without the list

Options are separated by commas, as in `int(0.., literal)`.

An action may have columns, which are rules about sending it:

    gate = "boot"           a station that is not accepted sends it, to be accepted
    gate = "start-stop"     a CSMS does not send it to a station that is Pending
    gate = "trigger"        a CSMS sends it to make the station send something, even before it is accepted:
        causes = ["A"]      these actions, or
        causes = "field"    the action that this field names
    kept = true             a station keeps it until it is delivered, in order
    sample = true           of those kept, every second one may be dropped if there is no room

`kept` and `sample` may also be a condition: "field", if the field is there, or "field = value".
"""

from __future__ import annotations

import keyword
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

__all__ = [
    "COLUMNS",
    "MOST_NAMES",
    "ROLES",
    "Condition",
    "Conduct",
    "Definitions",
    "Enum",
    "Fault",
    "Faults",
    "Field",
    "Int",
    "Kind",
    "List",
    "Num",
    "Plain",
    "Ref",
    "Report",
    "Str",
    "Type",
    "about",
    "checked_name",
    "conduct",
    "demand",
    "exchange",
    "feature_name",
    "field_of",
    "kind_of",
    "message_name",
    "name_clashes",
    "reachable",
    "shaped",
    "snake",
    "unsendable",
]

# The capacity of the tables: a presence bit per field, 16 bits per name in an index, lengths and counts of
# 32 bits, integers of 64 bits. The largest length and integer mean that there is no limit.
MOST_FIELDS = 64
MOST_NAMES = 65_534
MOST_ITEMS = 2**32 - 2
LARGEST_INT = 2**63 - 2

# Names that a field must not have: attributes of every record, and names that the stubs use inside a class.
RESERVED_FIELDS = {
    *("extra", "from_dict", "mro", "to_dict", "validate"),
    *("bool", "float", "int", "self", "str", "tuple"),
}

SENDERS = ("station", "csms", "both")
ROLES = ("request", "response", "send")
"""The roles of a message within its action."""
GATES = ("boot", "start-stop", "trigger")
COLUMNS: dict[str, type] = {"gate": str, "causes": object, "kept": object, "sample": object}
"""The columns of an action, each with its type; `conduct` checks those that have several."""


# ------------------------------------------------------------------------------------------------------------
# Parsed definitions


@dataclass(frozen=True)
class Str:
    """Text of at most `max` code points."""

    max: int | None


@dataclass(frozen=True)
class Int:
    """An integer. If `literal`, its text must have no fraction and no exponent."""

    min: int | None
    max: int | None
    literal: bool


@dataclass(frozen=True)
class Num:
    """A number. If `tenths`, it must be a multiple of 0.1."""

    min: float | None
    max: float | None
    tenths: bool


@dataclass(frozen=True)
class Plain:
    """A kind without limits, such as `bool`."""

    word: str


@dataclass(frozen=True)
class Ref:
    """A reference to a type or an enum."""

    name: str


@dataclass(frozen=True)
class List:
    """A list of items. If `lone`, its only item may also be given without the list."""

    item: Scalar
    min: int | None
    max: int | None
    lone: bool


Scalar = Str | Int | Num | Plain | Ref
Kind = Scalar | List


@dataclass(frozen=True)
class Field:
    """A member of an object: its wire name, Python name, kind and documentation."""

    wire: str
    name: str
    kind: Kind
    required: bool
    note: str

    @property
    def item(self) -> Scalar:
        """The kind of a single value: that of the items if the field is a list."""
        return self.kind.item if isinstance(self.kind, List) else self.kind

    @property
    def refers(self) -> str | None:
        """The name of the type or enum that the field refers to; None if its kind is another one."""
        return self.item.name if isinstance(self.item, Ref) else None


@dataclass(frozen=True)
class Enum:
    """A set of texts, with a Python name for each one."""

    name: str
    doc: str
    members: dict[str, str]  # wire text -> member


@dataclass(frozen=True)
class Type:
    """An object type. Messages are types too, with a role and an action."""

    name: str
    doc: str
    fields: list[Field]
    open: bool
    role: str = "data"
    action: str = ""


@dataclass(frozen=True)
class Condition:
    """A condition on a message: that a field has a value, that a field is there, or none."""

    field: Field | None = None
    value: str | None = None


@dataclass(frozen=True)
class Conduct:
    """The columns of an action."""

    gate: str
    causes: tuple[str, ...] | Field | None
    kept: Condition | None
    sample: Condition | None


# ------------------------------------------------------------------------------------------------------------
# Faults


class Fault(Exception):
    """A fault in a definition, without its place."""


class Faults(Exception):
    """All faults in some definitions, each with its place."""


class Report:
    """A collection of faults and their places. Call `close()` to raise them."""

    def __init__(self, place: str) -> None:
        self.line = place + ": {}"
        self.lines: list[str] = []

    @contextmanager
    def place(self, table: str) -> Iterator[None]:
        """Adds a fault that is raised in the block to the report, with `table` as its place."""
        try:
            yield
        except Fault as fault:
            self.add(table, str(fault))

    def add(self, table: str, words: str) -> None:
        """Adds a fault."""
        self.lines.append(self.line.format(table, words))

    def close(self) -> None:
        """Raises all faults that were added, if any."""
        if self.lines:
            raise Faults("\n".join(self.lines))


def demand(condition: object, words: str) -> None:
    """Raises a fault unless the condition is true."""
    if not condition:
        raise Fault(words)


def shaped(table: Mapping[str, Any], must: Mapping[str, type], may: Mapping[str, type]) -> None:
    """Raises a fault if a key is missing, unknown, empty or of the wrong type."""
    known = {**must, **may}
    for key in must:
        demand(key in table, f"{key} is missing")
    for key, value in table.items():
        demand(key in known, f"unknown key {key!r}; allowed here: {', '.join(known)}")
        demand(isinstance(value, known[key]), f"{key} must be a {known[key].__name__}")
        demand(value != "", f"{key} is empty")


# ------------------------------------------------------------------------------------------------------------
# Names

# Words of a wire name: an acronym with its digits (V2G, SHA256, L2), a word with its digits (v2x, Level1),
# digits with a unit (16A). An acronym ends before the capital letter of the next word.
WORD = re.compile(
    r"[A-Z]+(?:\d+[A-Z]*)*(?![a-z])"
    r"|[A-Z]?[a-z]+(?:\d+[a-z]*)*"
    r"|[A-Z]"
    r"|\d+[A-Z]*(?![a-z])"
    r"|\d+"
)
# Texts up to this length are one word: kWh, kVA, SoC.
ONE_WORD = 3


def snake(wire: str) -> str:
    """Returns the snake_case form of a wire name."""
    return wire.lower() if len(wire) <= ONE_WORD and wire.isalnum() else "_".join(WORD.findall(wire)).lower()


def checked_name(name: str, wire: str, cure: str) -> str:
    """Returns `name` if it is a public Python name; otherwise raises a fault that proposes `cure`."""
    fit = name.isidentifier() and name.isascii() and not keyword.iskeyword(name)
    demand(fit and not name.startswith("_"), f"{wire!r} makes no Python name ({name!r}); {cure}")
    return name


def distinct(names: Mapping[str, str]) -> None:
    """Raises a fault if two wire texts have one Python name."""
    first: dict[str, str] = {}
    for wire, name in names.items():
        other = first.setdefault(name, wire)
        demand(other == wire, f"{other!r} and {wire!r} are both called {name!r} in Python")


def name_clashes(names: Iterable[tuple[str, str]], taken: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yields the table and the fault of each name that is already in use.

    `names` are pairs of name and table. `taken` maps a name to its owner.
    """
    owners = dict(taken)
    for name, table in names:
        owner = owners.setdefault(name, table)
        if owner != table:
            yield table, f"{name} is also a name of {owner}"


def reachable(types: Mapping[str, Type], name: str) -> set[str]:
    """Returns the names of the types that the type `name` contains, at any depth."""
    seen: set[str] = set()
    stack = [name]
    while stack:
        for field in types[stack.pop()].fields:
            inner = field.refers
            if inner is not None and inner in types and inner not in seen:
                seen.add(inner)
                stack.append(inner)
    return seen


# ------------------------------------------------------------------------------------------------------------
# The grammar of a field

FIELD = re.compile(r"(?P<kind>.+?)(?P<optional>\?)?(?:\s+--\s+(?P<note>\S.*))?")
WORD_AND_OPTIONS = re.compile(r"(?P<word>\w+)(?:\((?P<options>.*)\))?")
INTEGERS = re.compile(r"(-?\d+)?\.\.(-?\d+)?")
NUMBERS = re.compile(r"(-?\d+(?:\.\d+)?)?\.\.(-?\d+(?:\.\d+)?)?")

# Word to the options that its parentheses may contain, each at most once.
OPTIONS: dict[str, dict[str, re.Pattern[str]]] = {
    "str": {"length": re.compile(r"[1-9]\d*")},
    "int": {"range": INTEGERS, "literal": re.compile("literal")},
    "num": {"range": NUMBERS, "step 0.1": re.compile(r"step\s+0\.1")},
    "bool": {},
    "datetime": {},
    "uri": {},
    "any": {},
}
# The options that may follow the item of a list, each at most once, separated by semicolons.
LIST_OPTIONS = {"range": re.compile(r"(\d+)?\.\.(\d+)?"), "or one": re.compile(r"or\s+one")}

Options = Mapping[str, re.Match[str]]
Number = TypeVar("Number", int, float)


def options_of(parts: Iterable[str], grammar: Mapping[str, re.Pattern[str]]) -> Options:
    """Parses options. Raises a fault if one is unknown or repeated."""
    found: dict[str, re.Match[str]] = {}
    for part in map(str.strip, parts):
        matches = {name: match for name, pattern in grammar.items() if (match := pattern.fullmatch(part))}
        allowed = ", ".join(grammar) or "nothing"
        demand(matches, f"{part!r} is no option of this kind; allowed here: {allowed}")
        demand(not matches.keys() & found.keys(), f"{part!r} comes after another {', '.join(matches)}")
        found |= matches
    return found


def ends(
    options: Options, number: Callable[[str], Number], most: float
) -> tuple[Number | None, Number | None]:
    """Returns both ends of the range among the options; None for an end that is missing."""
    if "range" not in options:
        return None, None
    match = options["range"]
    low, high = (number(text) if text else None for text in match.groups())
    demand(low is not None or high is not None, "a range needs at least one end")
    demand(low is None or high is None or low <= high, f"the range {match[0]} is empty")
    for end in (low, high):
        demand(end is None or abs(end) <= most, f"{end} is more than fits")
    return low, high


def length(options: Options) -> int | None:
    """Returns the length among the options; None if there is none."""
    if "length" not in options:
        return None
    most = int(options["length"][0])
    demand(most <= MOST_ITEMS, f"{most} is more than fits")
    return most


def scalar(text: str, known: Iterable[str]) -> Scalar:
    """Parses a kind that is not a list. `known` are the names of types and enums."""
    match = WORD_AND_OPTIONS.fullmatch(text)
    if match is None:
        raise Fault(f"{text!r} is outside the grammar")
    word, inside = match.group("word", "options")
    if word not in OPTIONS:
        demand(inside is None, f"{text!r}: a type or an enum takes no options")
        demand(word in known, f"{word!r} is neither a word of the grammar nor a type or enum known here")
        return Ref(word)
    options = options_of(inside.split(",") if inside is not None else (), OPTIONS[word])
    match word:
        case "str":
            return Str(length(options))
        case "int":
            return Int(*ends(options, int, LARGEST_INT), literal="literal" in options)
        case "num":
            return Num(*ends(options, float, math.nextafter(math.inf, 0)), tenths="step 0.1" in options)
        case _:
            return Plain(word)


def kind_of(text: str, known: Iterable[str]) -> Kind:
    """Parses a kind. `known` are the names of types and enums."""
    if not (text.startswith("[") and text.endswith("]")):
        return scalar(text, known)
    item, *rest = text[1:-1].split(";")
    options = options_of(rest, LIST_OPTIONS)
    return List(scalar(item.strip(), known), *ends(options, int, MOST_ITEMS), lone="or one" in options)


# ------------------------------------------------------------------------------------------------------------
# Fields, types and enums


class Definitions:
    """A parser of enums and types.

    `known` are the names of types and enums that a field may refer to. `names` maps wire names to Python
    names, and `members` does so for the values of each enum. `section` is the format of the name of a section
    in a fault.
    """

    def __init__(
        self,
        known: Iterable[str],
        names: Mapping[str, str],
        members: Mapping[str, Mapping[str, str]],
        section: str,
    ) -> None:
        self.known = known
        self.names = names
        self.members = members
        self.section = section
        self.named: set[str] = set()
        """The wire names that have been parsed."""
        self.everywhere: dict[str, Field] = {}
        """The fields that every object has, after its own ones."""
        self.open = False
        """True if every object keeps members that are not fields."""

    def enum(self, name: str, doc: str, values: list[Any]) -> Enum:
        """Parses an enum."""
        checked_name(name, name, "choose another")
        own, section = self.members.get(name, {}), self.section.format(f"members.{name}")
        demand(values and all(isinstance(value, str) for value in values), "values must be texts, and some")
        demand(len(values) == len(set(values)), "a value comes twice")
        demand(len(values) <= MOST_NAMES, f"more than {MOST_NAMES} values")
        lost = ", ".join(own.keys() - set(values))
        demand(not lost, f"{self.section.format('members')} has {lost}, no value here")
        cure = f"give it a name in {section}"
        members = {wire: checked_name(own.get(wire, snake(wire).upper()), wire, cure) for wire in values}
        distinct(members)
        return Enum(name, doc, members)

    def type(self, name: str, doc: str, table: Mapping[str, Any], role: str, action: str) -> Type:
        """Parses a type. Keys of `table` that begin with an underscore are not fields."""
        checked_name(name, name, "choose another")
        own = {wire: self.field(wire, text) for wire, text in table.items() if not wire.startswith("_")}
        both = own.keys() & self.everywhere.keys()
        demand(not both, f"{', '.join(both)}: every object has it already")
        if name not in {f.refers for f in self.everywhere.values()}:
            own |= self.everywhere
        demand(len(own) <= MOST_FIELDS, f"{len(own)} fields; at most {MOST_FIELDS} fit")
        distinct({wire: f.name for wire, f in own.items()})
        return Type(name, doc, list(own.values()), table.get("_open", False) or self.open, role, action)

    def field(self, wire: str, text: Any) -> Field:
        """Parses a field."""
        match = FIELD.fullmatch(text) if isinstance(text, str) else None
        if match is None:
            raise Fault(f"{wire}: {text!r} is outside the grammar")
        section = self.section.format("names")
        name = self.name(wire)
        demand(name not in RESERVED_FIELDS, f"{wire}: no field may be called {name!r}; name it in {section}")
        try:
            kind = kind_of(match["kind"].strip(), self.known)
        except Fault as fault:
            raise Fault(f"{wire}: {fault}") from None
        return Field(wire, name, kind, not match["optional"], match["note"] or "")

    def name(self, wire: str) -> str:
        """Returns the Python name of a wire name."""
        self.named.add(wire)
        cure = f"give it a name in {self.section.format('names')}"
        return checked_name(self.names.get(wire, snake(wire)), wire, cure)


# ------------------------------------------------------------------------------------------------------------
# Actions


def about(table: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the entries of a table that are not fields."""
    return {key: value for key, value in table.items() if key.startswith("_")}


def exchange(table: Mapping[str, Any], sender: str) -> list[str]:
    """Returns the roles of the messages of an action."""
    demand(sender in SENDERS, f"sender must be one of {', '.join(SENDERS)}, not {sender!r}")
    roles = [role for role in ROLES if role in table]
    fit = roles in (["request", "response"], ["send"])
    demand(fit, "needs a request and a response, or a send alone")
    return roles


def conduct(
    table: Mapping[str, Any], sender: str, messages: Mapping[str, Type], values: Mapping[str, Iterable[str]]
) -> Conduct:
    """Parses the columns of an action, given its messages by role and the values of each enum.

    The caller checks the actions that it causes, because they may be defined later.
    """
    request = messages.get("request")
    if request is None:
        given = ", ".join(table.keys() & COLUMNS.keys())
        demand(not given, f"{given}: only for an action with a request")
        return Conduct("", None, None, None)
    gate = table.get("gate", "")
    demand(gate in ("", *GATES), f"gate must be one of {', '.join(GATES)}, not {gate!r}")
    by_csms = gate in ("start-stop", "trigger")
    demand(not gate or sender != ("station" if by_csms else "csms"), f"gate {gate!r}: not sent by that side")
    demand((gate == "trigger") == ("causes" in table), "gate 'trigger' and causes go together")
    if gate:
        demand_status(messages["response"], gate, values)
    kept = condition(table, "kept", request, values)
    sample = condition(table, "sample", request, values)
    demand(not kept or sender != "csms", "kept: only a station keeps messages")
    demand(kept or not sample, "sample: only of messages that are kept")
    return Conduct(gate, causes(table, request), kept, sample)


def demand_status(response: Type, gate: str, values: Mapping[str, Iterable[str]]) -> None:
    """Raises a fault unless a response has the status that a gate is about.

    A station that is Pending answers a start or a stop by itself, with nothing but the status.
    """
    word = "Rejected" if gate == "start-stop" else "Accepted"
    status = [field for field in response.fields if field.wire == "status"]
    fit = status and word in values.get(status[0].refers or "", ())
    demand(fit, f"gate {gate!r}: its response needs a status that can be {word!r}")
    lonely = gate != "start-stop" or all(field in status or not field.required for field in response.fields)
    demand(lonely, f"gate {gate!r}: its response needs no other field than status")


def causes(table: Mapping[str, Any], request: Type) -> tuple[str, ...] | Field | None:
    """Parses the actions that a trigger causes, or the field that names them."""
    said = table.get("causes")
    if isinstance(said, str):
        return field_of(request, "causes", said)
    if said is not None:
        fit = isinstance(said, list) and said and all(isinstance(name, str) for name in said)
        demand(fit, "causes must be a list of actions, or a field of the request")
    return None if said is None else tuple(said)


def condition(
    table: Mapping[str, Any], key: str, request: Type, values: Mapping[str, Iterable[str]]
) -> Condition | None:
    """Parses `true`, "field" or "field = value"."""
    said = table.get(key, False)
    if isinstance(said, bool):
        return Condition() if said else None
    demand(isinstance(said, str), f"{key} must be true, or a condition: field, or field = value")
    name, equals, value = (part.strip() for part in said.partition("="))
    field = field_of(request, key, name)
    if not equals:
        demand(not field.required, f"{key}: {name} is always there")
        return Condition(field)
    demand(value in values.get(field.refers or "", ()), f"{key}: {value!r} is no value of {name}")
    return Condition(field, value)


def field_of(type_: Type, key: str, name: str) -> Field:
    """Returns the field of a type that a key names."""
    for field in type_.fields:
        if field.wire == name:
            return field
    raise Fault(f"{key}: {type_.name} has no field {name!r}")


def unsendable(causes: Iterable[str], senders: Mapping[str, str]) -> Iterator[str]:
    """Yields a fault for each action that no trigger can cause. `senders` has the sender of each action."""
    for name in causes:
        if name not in senders:
            yield f"causes: there is no action {name!r}"
        elif senders[name] == "csms":
            yield f"causes: a station does not send {name}"


def message_name(action: str, role: str) -> str:
    """Returns the name of the type of a message."""
    return action if role == "send" else action + role.capitalize()


def feature_name(action: str) -> str:
    """Returns the name of the feature of an action."""
    return f"{action}Feature"
