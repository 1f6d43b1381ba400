"""Writes the vectors of the rules beyond the schemas, which the tests of Rust and of Python share.

    python tests/make_rules.py            write the files that changed
    python tests/make_rules.py --check    write nothing; exit with 1 and name each stale file

Each line of ``rules/<version>.jsonl`` is a JSON object::

    {"rule": "...", "place": "Type.field", "section": "...", "why": "...", "set": "specification",
     "frame": "...", "pending": action or null, "ok": true or false, "code": null or the code's name,
     "violations": [[path, keyword], ...]}

Knows the rows of the definition files, and values on both sides of the edge of each demand. Builds the
smallest message around a value. Asks no code of ours for a verdict.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from make_vectors import ID, NUMBER

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "tests" / "rules"
COMMAND: Final = "python tests/make_rules.py"
sys.path.insert(0, str(ROOT / "rust" / "protocol"))
definitions: Any = import_module("definitions")
grammar: Any = import_module("grammar")
rules: Any = import_module("rules")
sys.path.remove(str(ROOT / "rust" / "protocol"))

PACKAGES: Final = {"1.6": "v16", "2.0": "v20", "2.0.1": "v201", "2.1": "v21"}
#: Number of messages in which a rule about every field of a kind is tried.
EACH: Final = 6

Step = str | int
#: Form -> texts that have it, and texts that do not.
FORMS: Final[dict[str, tuple[list[str], list[str]]]] = {
    "base64": (["QUI=", "QQ==", "+/09", ""], ["QUI", "QU-_", "QU I", "Q==="]),
    "currency": (["EUR"], ["eur", "EURO"[:2], "E1R"]),
    "date": (["2028-02-29", "2026-12-31"], ["2026-02-29", "2026-1-01", "2026-12-31T00:00:00Z"]),
    "hex": (["0a1B", ""], ["0x1b", "g"]),
    "hex-number": (["1aB0", "0", ""], ["0x1b", "01", "g"]),
    "identifier": (["aZ09*-_=:+|@.", ""], ["a b", "a/b", "\u00e9", "a\u0001"]),
    "language": (["en", "zh-Hans", "es-419"], ["e_n", "", "en-", "9n"]),
    "printable": ([" ~", ""], ["\u007f", "\u00e9", "\t"]),
    "time-of-day": (["00:00", "23:59"], ["24:00", "9:30", "12:60"]),
    "uri": (
        ["ftp://a/%20b", "https://[::1]:8080/x?y#z"],
        ["a/b", "ftp://a b", "https:///x", "a%zz:b", "ftp:"],
    ),
}
#: A text that has every form but those of its field.
TEXT: Final = "ab"
TIMES: Final = ("2026-03-01T00:00:00Z", "2026-03-01T01:00:00.001+01:00")


class Builder:
    """The smallest values of a version's types that keep all rules."""

    def __init__(self, version: Any) -> None:
        self.version = version
        self.forms = {
            (place.type, place.field): rule.demand.name
            for rule in version.rules.values()
            for place in rule.places
            if isinstance(rule.demand, rules.Form)
        }
        self.relations: dict[str, list[Any]] = {}
        for rule in version.rules.values():
            for place in rule.places:
                if isinstance(rule.demand, rules.Relation):
                    self.relations.setdefault(place.type, []).append(rule.demand)
        self.least = {
            (place.type, place.field): rule.demand.min
            for rule in version.rules.values()
            for place in rule.places
            if isinstance(rule.demand, grammar.Int) and place.field
        }
        rising = {
            (name, r.fields[0])
            for name, listed in self.relations.items()
            for r in listed
            if r.word == "rising"
        }
        # Where there is a choice, not through a list whose items are ruled by their order.
        self.routes = {**dict(self._routes(set())), **dict(self._routes(rising))}

    def _routes(self, avoided: set[tuple[str, str]]) -> Iterator[tuple[str, tuple[Any, tuple[Step, ...]]]]:
        """Yields for each type a message and a shortest path in it to an object of the type."""
        found: set[str] = set()
        queue: list[tuple[Any, tuple[Step, ...], Any]] = [(m, (), m) for m in self.version.messages]
        while queue:
            message, path, type_ = queue.pop(0)
            if type_.name in found:
                continue
            found.add(type_.name)
            yield type_.name, (message, path)
            for f in type_.fields:
                if (
                    f.refers in self.version.data
                    and f.wire != "customData"
                    and (type_.name, f.wire) not in avoided
                ):
                    inner = self.version.data[f.refers]
                    inside = (*path, f.wire, *((0,) if isinstance(f.kind, grammar.List) else ()))
                    queue.append((message, inside, inner))

    def object(self, type_: Any) -> dict[str, Any]:
        """Returns the smallest object of a type."""
        return self.settled(type_, {f.wire: self.field(type_, f) for f in type_.fields if f.required})

    def settled(self, type_: Any, made: dict[str, Any], kept: str = "") -> dict[str, Any]:
        """Returns an object with what its type's relations demand beside the member that is kept as it is."""
        for relation in self.relations.get(type_.name, ()):
            member, *others = relation.fields
            match relation.word:
                case "any of" if not any(name in made for name in relation.fields):
                    made = {**made, member: self.field(type_, named(type_, member))}
                case "if" | "unless" if member not in made and holds(relation.when, made):
                    made = {**made, member: self.field(type_, named(type_, member))}
                case "only if" if member in made and not holds(relation.when, made):
                    made = {**made, relation.when.field: wanted(self, type_, relation.when)}
                case "differ" if member in made and made[member] == made.get(others[0]):
                    made = {**made, others[0] if kept == member else member: "fr"}
        return made

    def field(self, type_: Any, f: Any) -> Any:
        place = (type_.name, f.wire)
        value = (
            self.least[place] if self.least.get(place, 0) > 0 else self.value(f.item, self.forms.get(place))
        )
        return [value] if isinstance(f.kind, grammar.List) else value

    def value(self, kind: Any, form: str | None = None) -> Any:
        match kind:
            case grammar.Ref(name) if name in self.version.enums:
                return next(iter(self.version.enums[name].members))
            case grammar.Ref(name):
                return self.object(self.version.data[name])
            case grammar.Int() | grammar.Num():
                return 0 if (kind.min or 0) <= 0 else kind.min
            case grammar.Plain("bool"):
                return False
            case grammar.Plain("datetime"):
                return TIMES[0]
            case _:
                return FORMS[form][0][0] if form else TEXT

    def message(self, type_name: str, inner: dict[str, Any]) -> tuple[Any, dict[str, Any], str]:
        """Returns a message with an object of a type in it, and the pointer to the object."""
        message, path = self.routes[type_name]
        return message, self._with(message, path, inner), "".join(f"/{step}" for step in path)

    def _with(self, type_: Any, path: tuple[Step, ...], inner: dict[str, Any]) -> dict[str, Any]:
        if not path:
            return inner
        name, *rest = path
        f = named(type_, str(name))
        listed = isinstance(f.kind, grammar.List)
        inside = self._with(self.version.data[f.refers], tuple(rest[1:] if listed else rest), inner)
        return self.settled(type_, {**self.object(type_), f.wire: [inside] if listed else inside}, f.wire)


def named(type_: Any, wire: str) -> Any:
    return next(f for f in type_.fields if f.wire == wire)


def holds(when: Any, made: dict[str, Any]) -> bool:
    if not when.values:
        return when.field in made
    among = str(made.get(when.field)) in when.values
    return among != when.negated


class Case:
    """An object, and its violations: each a path below the object and a keyword."""

    def __init__(self, why: str, value: Any, *found: tuple[str, str]) -> None:
        self.why, self.value, self.found = why, value, found


def of_field(builder: Builder, type_: Any, f: Any, demand: Any) -> Iterator[Case]:
    """Yields objects with values of one field on both sides of a demand."""
    listed = isinstance(f.kind, grammar.List)
    for why, value, keyword in values(demand, f.item):
        whole = value if not listed else [builder.value(f.item)] * value if counts_items(demand) else [value]
        place = f"/{f.wire}" + ("/0" if listed and not counts_items(demand) else "")
        made = builder.settled(type_, {**builder.object(type_), f.wire: whole}, f.wire)
        yield Case(why, made, *([(place, keyword)] if keyword else []))


def counts_items(demand: Any) -> bool:
    return isinstance(demand, rules.Items)


def wanted(builder: Builder, type_: Any, when: Any) -> Any:
    """Returns a value of a field for which a condition holds."""
    f = named(type_, when.field)
    if when.negated:
        return next(value for value in builder.version.enums[f.refers].members if value not in when.values)
    if not when.values:
        return builder.field(type_, f)
    return int(when.values[0]) if isinstance(f.item, grammar.Int) else when.values[0]


def unwanted(builder: Builder, type_: Any, when: Any) -> Any:
    """Returns a value of a field for which a condition does not hold; None if it must be absent."""
    f = named(type_, when.field)
    if when.negated:
        return when.values[0]
    if not when.values:
        return None
    if isinstance(f.item, grammar.Int):
        return int(when.values[0]) + 1
    return next(value for value in builder.version.enums[f.refers].members if value not in when.values)


def values(demand: Any, kind: Any) -> Iterator[tuple[str, Any, str]]:
    """Yields values with the keyword that each one breaks, if any."""
    match demand:
        case grammar.Int(low, high):
            if low is not None and (kind.min is None or kind.min < low):
                yield from (("the least", low, ""), ("one less", low - 1, "minimum"))
            if high is not None and (kind.max is None or kind.max > high):
                yield from (("the greatest", high, ""), ("one more", high + 1, "maximum"))
        case grammar.Num(low, _, tenths):
            if tenths:
                yield from (("a tenth", 8.1, ""), ("a hundredth", 8.11, "multipleOf"))
            else:
                yield from (("the least", low, ""), ("less", low - 0.5, "minimum"))
        case rules.Items():
            yield from (("one item", 1, ""), ("no items", 0, "minItems"))
        case rules.NotEmpty():
            yield from (("one character", "a", ""), ("empty", "", "minLength"))
        case rules.Digits("decimals", most):
            good, bad = "1." + "1" * most, "1." + "1" * (most + 1)
            yield from (("the most", float(good), ""), ("one more", float(bad), "multipleOf"))
        case rules.Digits("fraction", most):
            digits = "123456789"
            yield ("the most", f"2026-03-01T00:00:00.{digits[:most]}Z", "")
            yield ("one more", f"2026-03-01T00:00:00.{digits[: most + 1]}Z", "format")
        case rules.Form(name):
            most = kind.max if isinstance(kind, grammar.Str) else None
            for text in FORMS[name][0]:
                yield "in form", text[:most], ""
            for text in FORMS[name][1]:
                yield "out of form", text[:most], "format"


def of_relation(builder: Builder, type_: Any, relation: Any) -> Iterator[Case]:
    """Yields objects that keep and break a relation."""
    base = builder.object(type_)
    names = relation.fields
    match relation.word:
        case "order":
            low, high = pair(named(type_, names[0]).item)
            yield Case("in order", {**base, names[0]: low, names[1]: high})
            yield Case("equal", {**base, names[0]: low, names[1]: low})
            yield Case("out of order", {**base, names[0]: high, names[1]: low}, (f"/{names[1]}", "minimum"))
            if not named(type_, names[1]).required:
                yield Case("only one", {**base, names[0]: high})
        case "differ":
            yield Case("different", {**base, names[0]: "en", names[1]: "nl"})
            yield Case("equal", {**base, names[0]: "en", names[1]: "en"}, (f"/{names[1]}", "not"))
        case "if" | "unless":
            member, when = names[0], relation.when
            held = without({**base, when.field: wanted(builder, type_, when)}, member)
            there = {**held, member: builder.field(type_, named(type_, member))}
            yield Case("there", builder.settled(type_, there, member))
            yield Case("missing", held, (f"/{member}", "required"))
            other = unwanted(builder, type_, when)
            free = without(base, member)
            yield Case(
                "not needed", free | {when.field: other} if other is not None else without(free, when.field)
            )
        case "only if":
            member, when = names[0], relation.when
            value = (
                1
                if isinstance(named(type_, member).item, grammar.Int)
                else builder.field(type_, named(type_, member))
            )
            yield Case("fits", {**base, when.field: wanted(builder, type_, when), member: value})
            refused = {**base, when.field: unwanted(builder, type_, when), member: value}
            yield Case("does not fit", refused, (f"/{member}", "dependencies"))
            if not named(type_, when.field).required:
                yield Case("alone", without(refused, when.field), (f"/{member}", "dependencies"))
        case "any of":
            bare = base
            for name in names:
                bare = without(bare, name)
            for name in names:
                yield Case(f"{name} alone", {**bare, name: builder.field(type_, named(type_, name))})
            yield Case("none", bare, ("", "anyOf"))
        case "rising":
            item = builder.version.data[named(type_, names[0]).refers]
            periods = lambda *starts: [{**builder.object(item), names[1]: start} for start in starts]  # noqa: E731
            for why, starts, found in (
                ("from 0", (0,), ()), ("rising", (0, 1, 3600), ()),
                ("not from 0", (1,), ((f"/{names[0]}", "minimum"),)),
                ("twice", (0, 60, 60), ((f"/{names[0]}", "minimum"),)),
                ("falling", (0, 60, 59), ((f"/{names[0]}", "minimum"),)),
            ):  # fmt: skip
                yield Case(why, {**base, names[0]: periods(*starts)}, *found)


def without(made: dict[str, Any], name: str) -> dict[str, Any]:
    return {other: value for other, value in made.items() if other != name}


def pair(kind: Any) -> tuple[Any, Any]:
    """Returns two values of a kind, the lower one first. Their texts are in another order if that can be."""
    match kind:
        case grammar.Int():
            return 9, 10
        case grammar.Num():
            return 9.5, 10
        case grammar.Plain():
            return TIMES
        case _:
            return "2026-01-31", "2026-02-01"


def of_rule(builder: Builder, rule: Any) -> Iterator[tuple[Any, Any, Case]]:
    """Yields the cases of a rule: the place, the type of the object, and the object."""
    for place in rule.places:
        if place.every:
            for type_, f in selected(builder, place.every):
                yield from ((place, type_, case) for case in of_field(builder, type_, f, rule.demand))
        elif place.field:
            type_ = builder.version.types[place.type]
            yield from (
                (place, type_, case)
                for case in of_field(builder, type_, named(type_, place.field), rule.demand)
            )
        else:
            type_ = builder.version.types[place.type]
            yield from ((place, type_, case) for case in of_relation(builder, type_, rule.demand))


def selected(builder: Builder, every: str) -> list[tuple[Any, Any]]:
    """Returns some of the fields that a selection is about, each of another type."""
    ruled = {(place.type, place.field) for rule in builder.version.rules.values() for place in rule.places}
    related = {
        (name, member) for name, listed in builder.relations.items() for r in listed for member in r.fields
    }
    found: list[tuple[Any, Any]] = []
    for type_ in builder.version.types.values():
        for f in type_.fields:
            free = (type_.name, f.wire) not in ruled | related and type_.name in builder.routes
            if not free or (found and found[-1][0] is type_) or f.wire == "customData":
                continue
            to_station = goes_to_station(builder, builder.routes[type_.name][0])
            match every, f.item:
                case "every int", grammar.Int(None, None):
                    found.append((type_, f))
                case "every number to a station", grammar.Num() if to_station:
                    found.append((type_, f))
                case "every datetime", grammar.Plain("datetime"):
                    found.append((type_, f))
                case "every required text", grammar.Str() if f.required and not isinstance(
                    f.kind, grammar.List
                ):
                    found.append((type_, f))
    return found[:: max(1, len(found) // EACH)]


def goes_to_station(builder: Builder, message: Any) -> bool:
    sender = builder.version.actions[message.action].sender
    return (message.role, sender) in (("request", "csms"), ("response", "station"))


#: Keyword -> its code in 2.x. One vector never breaks rules of two codes.
CODES: Final = {
    **dict.fromkeys(
        ("minimum", "maximum", "multipleOf", "format", "minLength", "not"), "PropertyConstraintViolation"
    ),
    **dict.fromkeys(("required", "dependencies", "anyOf", "minItems"), "OccurrenceConstraintViolation"),
}


def vectors(version: str) -> Iterator[dict[str, Any]]:
    """Yields the vectors of a version."""
    builder = Builder(definitions.read(ROOT / "rust" / "protocol" / f"{PACKAGES[version]}.toml"))
    for rule in builder.version.rules.values():
        for place, type_, case in of_rule(builder, rule):
            message, payload, pointer = builder.message(type_.name, case.value)
            head = f'[{NUMBER[message.role]},"{ID}"'
            action = "" if message.role == "response" else f',"{message.action}"'
            body = json.dumps(payload, separators=(",", ":"))
            yield {
                "rule": rule.name,
                "place": str(place),
                "section": place.section,
                "why": case.why,
                "set": rule.set,
                "frame": f"{head}{action},{body}]",
                "pending": message.action if message.role == "response" else None,
                "ok": not case.found,
                "code": CODES[case.found[0][1]] if case.found else None,
                "violations": [[pointer + path, keyword] for path, keyword in case.found],
            }


def written() -> Iterator[tuple[Path, str]]:
    """Yields every file with its content."""
    for version in PACKAGES:
        lines = [json.dumps(one, separators=(",", ":")) for one in vectors(version)]
        yield FOLDER / f"{version}.jsonl", "".join(line + "\n" for line in lines)


def main(arguments: list[str]) -> int:
    stale = [(p, text) for p, text in written() if not p.is_file() or p.read_text(encoding="ascii") != text]
    for path, text in stale:
        if arguments != ["--check"]:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="ascii")
        print(f"{path} is stale: {COMMAND}" if arguments == ["--check"] else f"wrote {path}")
    return 1 if stale and arguments == ["--check"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
