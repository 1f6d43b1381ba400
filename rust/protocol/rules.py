"""The rules of a definition file: what the specification demands beyond its published schemas.

Knows the notation of a demand, and checks that a rule fits the fields that it is about. Must never know a
rule by name. A rule is a table:

    [rule.NAME]
    _doc = "..."                the rule in words
    demand = "..."              see below
    basis = "derived"           no sentence says it, but no other reading has a meaning; else left out
    set = "non-empty"           the set that the rule belongs to; else left out: the specification
    [rule.NAME.at]              each place with its section, in the document of [version] or with another one
    Type.field = "2.23"         a field; if it is a list, the rule is about its items
    Type = "2.51"               a type, for a demand on several of its fields
    "every int" = "2.1.4"       also "every number to a station", "every datetime", "every required text"

Demands on one field:

    int(0..9)  num(0..)  num(step 0.1)      as in the kind of a field
    items(1..)                              the number of items of a list
    str(1..)                                a text that is not empty
    decimals(6)                             a number with at most so many decimals
    fraction(3)                             a date-time with at most so many digits in a fraction of a second
    base64  currency  date  hex  hex-number  identifier  language  printable  time-of-day  uri
                                            the form of a text

Demands on several fields of a type:

    a <= b                                  two numbers, date-times or dates, in this order
    a != b                                  two texts
    a if b      a if b = V|W                a is there if b is there, or has one of these values
    a unless b = V|W                        a is there if b is absent or has another value
    a only if b    a only if b = V|W        a is there only if b is there, or has one of these values
    any of a, b, c                          one of them is there, or several
    rising a.b                              b of the first item of the list a is 0, and then it grows
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from grammar import Enum, Fault, Field, Int, Kind, List, Num, Plain, Ref, Str, Type, demand, kind_of

FORMS = {
    "base64": "Base64",
    "currency": "Currency",
    "date": "Date",
    "hex": "Hex",
    "hex-number": "HexNumber",
    "identifier": "Identifier",
    "language": "Language",
    "printable": "Printable",
    "time-of-day": "TimeOfDay",
    "uri": "Uri",
}
EVERY = {
    "every int": "Int",
    "every number to a station": "NumToStation",
    "every datetime": "DateTime",
    "every required text": "RequiredText",
}
SETS = {"specification": "Specification", "non-empty": "NonEmpty"}

CHECK = re.compile(r"(decimals|fraction)\((\d+)\)")
ITEMS = re.compile(r"items\((\d+)\.\.\)")
NAME = r"(\w+)"
WHEN = r"(\w+)(?: = ([^=]+))?"
RELATIONS = {
    "order": re.compile(rf"{NAME} <= {NAME}"),
    "differ": re.compile(rf"{NAME} != {NAME}"),
    "only if": re.compile(rf"{NAME} only if {WHEN}"),
    "if": re.compile(rf"{NAME} if {WHEN}"),
    "unless": re.compile(rf"{NAME} unless (\w+) = ([^=]+)"),
    "any of": re.compile(r"any of (\w+(?:, \w+)+)"),
    "rising": re.compile(rf"rising {NAME}\.{NAME}"),
}


@dataclass(frozen=True)
class Items:
    """The least number of items of a list."""

    min: int


@dataclass(frozen=True)
class NotEmpty:
    """A text of at least one character."""


@dataclass(frozen=True)
class Digits:
    """The greatest number of `decimals` of a number, or of digits in the `fraction` of a second."""

    word: str
    most: int


@dataclass(frozen=True)
class Form:
    """The form of a text, a key of `FORMS`."""

    name: str


@dataclass(frozen=True)
class When:
    """A condition on a field: it is there, or has one of the values; with `negated`, the opposite."""

    field: str
    values: tuple[str, ...] = ()
    negated: bool = False


@dataclass(frozen=True)
class Relation:
    """A demand on several fields of a type. `word` is a key of `RELATIONS`."""

    word: str
    fields: tuple[str, ...]
    when: When | None = None


Demand = Int | Num | Items | NotEmpty | Digits | Form | Relation


@dataclass(frozen=True)
class Place:
    """A place where a rule holds: every field of a selection, a field of a type, or a type."""

    section: str
    every: str = ""
    type: str = ""
    field: str = ""

    def __str__(self) -> str:
        return self.every or (f"{self.type}.{self.field}" if self.field else self.type)


@dataclass(frozen=True)
class Rule:
    """A rule with its places. `text` is its demand as written."""

    name: str
    doc: str
    set: str
    derived: bool
    text: str
    demand: Demand
    places: tuple[Place, ...]


def rule(name: str, table: Mapping[str, Any], document: str) -> Rule:
    """Reads a rule; `document` has the sections that name no other one. Raises `Fault`."""
    basis, chosen = table.get("basis", "written"), table.get("set", "specification")
    demand(basis in ("written", "derived"), f"basis must be written or derived, not {basis!r}")
    demand(chosen in SETS, f"set must be one of {', '.join(SETS)}")
    places = tuple(places_of(table["at"], document))
    demand(places, "at has no place")
    return Rule(
        name, table["_doc"], chosen, basis == "derived", table["demand"], demand_of(table["demand"]), places
    )


def demand_of(text: str) -> Demand:
    """Parses a demand."""
    if text in FORMS:
        return Form(text)
    if text == "str(1..)":
        return NotEmpty()
    if found := CHECK.fullmatch(text):
        return Digits(found[1], int(found[2]))
    if found := ITEMS.fullmatch(text):
        return Items(int(found[1]))
    for word, pattern in RELATIONS.items():
        if found := pattern.fullmatch(text):
            return relation_of(word, *found.groups())
    kind = kind_of(text, ())
    if isinstance(kind, Int | Num):
        return kind
    raise Fault(f"{text!r} is no demand")


def relation_of(word: str, *parts: str | None) -> Relation:
    names = [part for part in parts if part is not None]
    if word == "any of":
        return Relation(word, tuple(names[0].split(", ")))
    if word in ("if", "only if", "unless"):
        member, condition, *values = names
        wanted = tuple(values[0].split("|")) if values else ()
        return Relation(word, (member,), When(condition, wanted, word == "unless"))
    return Relation(word, tuple(names))


def places_of(table: Mapping[str, Any], document: str) -> Iterator[Place]:
    for name, value in table.items():
        if isinstance(value, Mapping):
            yield from (Place(section(text, document), type=name, field=f) for f, text in value.items())
        elif name.startswith("every "):
            demand(name in EVERY, f"{name!r}: known are {', '.join(EVERY)}")
            yield Place(section(value, document), every=name)
        else:
            yield Place(section(value, document), type=name)


def section(text: Any, document: str) -> str:
    """Returns a section with its document."""
    demand(isinstance(text, str) and text, "each place needs its section")
    return text if "," in text else f"{document}, {text}"


# Whether a rule fits its places


def faults_of(rule: Rule, types: Mapping[str, Type], enums: Mapping[str, Enum]) -> Iterator[str]:
    """Yields the faults of a rule that only the whole file shows."""
    for place in rule.places:
        if place.every:
            if not selects(place.every, rule.demand):
                yield f"{place}: {rule.text} does not fit"
        elif place.type not in types:
            yield f"there is no type {place.type}"
        elif isinstance(rule.demand, Relation):
            if place.field:
                yield f"{place}: {rule.text} is about a type"
            else:
                yield from faults_of_relation(rule.demand, types[place.type], types, enums)
        elif not place.field:
            yield f"{place}: {rule.text} is about a field"
        else:
            found = next((f for f in types[place.type].fields if f.wire == place.field), None)
            if found is None:
                yield f"there is no field {place}"
            elif not fits(rule.demand, found.kind):
                yield f"{place}: {rule.text} does not fit, or is no more than the schema demands"


def selects(every: str, demand_: Demand) -> bool:
    match every:
        case "every int":
            return isinstance(demand_, Int)
        case "every number to a station":
            return isinstance(demand_, Digits) and demand_.word == "decimals"
        case "every datetime":
            return isinstance(demand_, Digits) and demand_.word == "fraction"
        case _:
            return isinstance(demand_, NotEmpty)


def fits(demand_: Demand, kind: Kind) -> bool:
    """Returns whether a demand is about values of a kind, and narrower than its limits."""
    if isinstance(demand_, Items):
        return isinstance(kind, List) and (kind.min or 0) < demand_.min
    kind = kind.item if isinstance(kind, List) else kind
    match demand_, kind:
        case (Int() as wanted, Int() as found) | (Num() as wanted, Num() as found):
            return narrower(wanted, found)
        case ((NotEmpty() | Form()), (Str() | Plain("uri"))):
            return True
        case Digits("fraction"), Plain("datetime"):
            return True
        case Digits("decimals"), Num():
            return True
    return False


def narrower(demand_: Int | Num, kind: Int | Num) -> bool:
    low = demand_.min is not None and (kind.min is None or kind.min < demand_.min)
    high = demand_.max is not None and (kind.max is None or kind.max > demand_.max)
    tenths = isinstance(demand_, Num) and isinstance(kind, Num) and demand_.tenths > kind.tenths
    return low or high or tenths


def faults_of_relation(
    relation: Relation, type_: Type, types: Mapping[str, Type], enums: Mapping[str, Enum]
) -> Iterator[str]:
    names = [*(relation.fields[:1] if relation.word == "rising" else relation.fields)]
    names += [relation.when.field] if relation.when else []
    fields = {f.wire: f for f in type_.fields}
    lost = [name for name in names if name not in fields]
    if lost:
        yield f"{type_.name} has no field {', '.join(lost)}"
        return
    if relation.word == "rising":
        item = item_of(fields[names[0]])
        if item not in types or relation.fields[1] not in {f.wire for f in types[item].fields}:
            yield f"{type_.name}.{names[0]} has no items with {relation.fields[1]}"
    if relation.when and relation.when.field in fields:
        enum = enums.get(fields[relation.when.field].refers or "")
        unknown = [value for value in relation.when.values if enum and value not in enum.members]
        if unknown:
            yield f"{enum.name if enum else ''} has no value {', '.join(unknown)}"
    required = [name for name in relation.fields if name in fields and fields[name].required]
    if relation.word in ("if", "unless", "any of", "only if") and required:
        yield f"{type_.name}.{required[0]} is always there"


def item_of(field: Field) -> str:
    return field.kind.item.name if isinstance(field.kind, List) and isinstance(field.kind.item, Ref) else ""


# Rust


def rust(rules: Mapping[str, Rule]) -> list[str]:
    """Returns the rules as the static that a version's tables refer to."""
    if not rules:
        return ["", "pub static RULES: &[Rule] = &[];"]
    lines = ["", "pub static RULES: &[Rule] = &["]
    for rule_ in rules.values():
        for places in grouped(rule_.places):
            lines += ["    Rule {", f"        name: {text(rule_.name)},"]
            lines += [f"        set: RuleSet::{SETS[rule_.set]},", *places]
            lines += [*rust_demand(rule_.demand), "    },"]
    return [*lines, "];"]


def grouped(places: tuple[Place, ...]) -> Iterator[list[str]]:
    """Yields the field `places` of each rule that these places come to."""
    for place in places:
        if place.every:
            yield [f"        places: Places::Every(Every::{EVERY[place.every]}),"]
    types = [place.type for place in places if place.type and not place.field]
    fields = [f"({text(place.type)}, {text(place.field)})," for place in places if place.field]
    if types:
        yield [f"        places: Places::Types(&[{', '.join(map(text, types))}]),"]
    if fields:
        listed = [f"            {field}" for field in fields]
        yield ["        places: Places::Fields(&[", *listed, "        ]),"]


def rust_demand(demand_: Demand) -> list[str]:
    if isinstance(demand_, Relation):
        return [
            "        demand: Demand::Relation(",
            f"            Relation::{rust_relation(demand_)},",
            "        ),",
        ]
    return [f"        demand: Demand::{rust_of_value(demand_)},"]


def rust_of_value(demand_: Int | Num | Items | NotEmpty | Digits | Form) -> str:
    match demand_:
        case Int(min, max):
            return f"Int {{ min: {or_else(min, 'i64::MIN')}, max: {or_else(max, 'i64::MAX')} }}"
        case Num(min, max, tenths):
            low, high = or_else(min, "f64::NEG_INFINITY"), or_else(max, "f64::INFINITY")
            return f"Num {{ min: {low}, max: {high}, multiple_of_tenth: {str(tenths).lower()} }}"
        case Items(min):
            return f"Items {{ min: {min} }}"
        case NotEmpty():
            return "Check(Check::NotEmpty)"
        case Digits(word, most):
            return f"Check(Check::{word.capitalize()}({most}))"
        case Form(name):
            return f"Check(Check::Form(Form::{FORMS[name]}))"


def rust_relation(relation: Relation) -> str:
    names = ", ".join(map(text, relation.fields))
    match relation.word, relation.when:
        case ("order" | "differ" | "rising") as word, _:
            return f"{word.capitalize()}({names})"
        case "any of", _:
            return f"AnyOf(&[{names}])"
        case word, When(field, values, negated):
            variant = "OnlyIf" if word == "only if" else "Needed"
            listed = f"({text(field)}, &[{', '.join(map(text, values))}])"
            state = f"{'IsNot' if negated else 'Is'}{listed}" if values else f"Given({text(field)})"
            return f"{variant}({names}, When::{state})"
    raise AssertionError(relation)


def or_else(value: float | None, otherwise: str) -> str:
    return otherwise if value is None else str(value)


def text(value: str) -> str:
    return f'"{value}"'
