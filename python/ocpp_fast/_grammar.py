"""The grammar in which fields, types and enums are written, in definition files and in `Extension` alike.

Knows kinds of values, the rules that turn wire names into Python names, and what makes a field, a type or an
enum faulty. Must never know a message, a type or a field by name, where a definition stands, or what is made
of it. Imports nothing but the standard library: the generator of the core's tables loads it by its path.

A field is written `kind`, with `?` behind it if it may be absent, and ` -- note` for documentation:

    str  str(20)                        text; of at most 20 code points
    int  int(0..9)  int(literal)        whole number; within limits, of which one may be missing; literal:
                                        300.0 is none
    num  num(0..100)  num(step 0.1)     number; within limits; a multiple of 0.1, judged by the decimal text
    bool
    datetime                            RFC 3339 with a zone
    uri                                 text that should be a URI
    any                                 any JSON value
    Name                                a type or an enum
    [kind]  [kind; 1..4]                list; of so many items, of which one limit may be missing
    [kind; 1..; or one]                 list whose only item may also come bare

Options stand together, as in `int(0.., literal)`.
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
    "MOST_NAMES",
    "ROLES",
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
    "demand",
    "exchange",
    "feature_name",
    "kind_of",
    "message_name",
    "name_clashes",
    "reachable",
    "shaped",
    "snake",
]

# What the readers of the tables can hold: a presence bit per field, a byte per name in an index, lengths and
# counts of 32 bits, whole numbers of 64. The largest length and number stand for no limit.
MOST_FIELDS = 64
MOST_NAMES = 254
MOST_ITEMS = 2**32 - 2
LARGEST_INT = 2**63 - 2

# What no field may be called: attributes of every record, and words that the stubs need inside a class.
RESERVED_FIELDS = {
    *("extra", "from_dict", "mro", "to_dict", "validate"),
    *("bool", "float", "int", "self", "str", "tuple"),
}

SENDERS = ("station", "csms", "both")
ROLES = ("request", "response", "send")


# ------------------------------------------------------------------------------------------------------------
# What a definition says


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


# ------------------------------------------------------------------------------------------------------------
# Faults


class Fault(Exception):
    """One thing that is wrong with a definition, said without its place."""


class Faults(Exception):
    """All that is wrong with some definitions, each with its place."""


class Report:
    """Collects faults with the places in which they were found."""

    def __init__(self, place: str) -> None:
        self.line = place + ": {}"
        self.lines: list[str] = []

    @contextmanager
    def place(self, table: str) -> Iterator[None]:
        try:
            yield
        except Fault as fault:
            self.add(table, str(fault))

    def add(self, table: str, words: str) -> None:
        self.lines.append(self.line.format(table, words))

    def close(self) -> None:
        if self.lines:
            raise Faults("\n".join(self.lines))


def demand(condition: object, words: str) -> None:
    if not condition:
        raise Fault(words)


def shaped(table: Mapping[str, Any], must: Mapping[str, type], may: Mapping[str, type]) -> None:
    """Refuses keys that are missing, unknown, of the wrong type or empty."""
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


def name_clashes(names: Iterable[tuple[str, str]], taken: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """For each name that something else has already, its table and what is wrong.

    `names` are pairs of name and table, `taken` says whose a name is.
    """
    owners = dict(taken)
    for name, table in names:
        owner = owners.setdefault(name, table)
        if owner != table:
            yield table, f"{name} is also a name of {owner}"


def reachable(types: Mapping[str, Type], name: str) -> set[str]:
    """Names of the types that the type `name` contains, at any depth."""
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


def ends(
    options: Options, number: Callable[[str], Number], most: float
) -> tuple[Number | None, Number | None]:
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
    if "length" not in options:
        return None
    most = int(options["length"][0])
    demand(most <= MOST_ITEMS, f"{most} is more than fits")
    return most


def scalar(text: str, known: Iterable[str]) -> Scalar:
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
    if not (text.startswith("[") and text.endswith("]")):
        return scalar(text, known)
    item, *rest = text[1:-1].split(";")
    options = options_of(rest, LIST_OPTIONS)
    return List(scalar(item.strip(), known), *ends(options, int, MOST_ITEMS), lone="or one" in options)


# ------------------------------------------------------------------------------------------------------------
# Fields, types and enums


class Definitions:
    """Reads enums and types, given what they may refer to and what they are to be called.

    `known` are names of types and enums, `names` gives Python names to wire names, `members` the same to the
    values of each enum. `section` is how a fault writes the name of a section.
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
        self.everywhere: dict[str, Field] = {}
        """Fields that every object has, after its own."""
        self.open = False
        """Whether members without a field are kept in every object."""

    def enum(self, name: str, doc: str, values: list[Any]) -> Enum:
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
        """The type with all fields of `table`; what begins with an underscore is no field."""
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
        """What a wire name is called in Python."""
        self.named.add(wire)
        cure = f"give it a name in {self.section.format('names')}"
        return checked_name(self.names.get(wire, snake(wire)), wire, cure)


# ------------------------------------------------------------------------------------------------------------
# Actions


def about(table: Mapping[str, Any]) -> dict[str, Any]:
    """What a table says of itself, beside its fields."""
    return {key: value for key, value in table.items() if key.startswith("_")}


def exchange(table: Mapping[str, Any], sender: str) -> list[str]:
    """The roles of an action's messages."""
    demand(sender in SENDERS, f"sender must be one of {', '.join(SENDERS)}, not {sender!r}")
    roles = [role for role in ROLES if role in table]
    fit = roles in (["request", "response"], ["send"])
    demand(fit, "needs a request and a response, or a send alone")
    return roles


def message_name(action: str, role: str) -> str:
    return action if role == "send" else action + role.capitalize()


def feature_name(action: str) -> str:
    return f"{action}Feature"
