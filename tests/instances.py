"""Payloads made from the published schema of a message: good ones, and bad ones with a known number of
faults.

Knows the schema language and the spelling of JSON. Payloads are built as text, because the tests cover the
spelling of numbers and strings too. Knows nothing of ``ocpp_fast`` and judges nothing: the intent of a case
(``Case.good``) is compared with the verdict of another implementation.
"""

from __future__ import annotations

import json
import random
import zlib
from collections.abc import Iterator
from typing import Final, NamedTuple, TypeAlias

from published import Message, Schema

#: A value under construction: a container, or the JSON text of anything else.
Node: TypeAlias = "dict[str, Node] | list[Node] | str"
Path = tuple[str | int, ...]


class Case(NamedTuple):
    why: str
    payload: str
    #: True if the generator meant it to be valid.
    good: bool


class Place(NamedTuple):
    path: Path
    schema: Schema


RANDOM_GOOD: Final = 40
RANDOM_BAD: Final = 40

DATE_TIMES: Final = (
    "2026-01-02T03:04:05Z", "2026-01-02T03:04:05.678Z", "2026-01-02T03:04:05+02:00",
    "2026-01-02T03:04:05.1-11:30",
    "2024-02-29T23:59:59.999Z", "2000-02-29T00:00:00Z", "1999-12-31T23:59:60Z", "2017-01-01T00:59:60+01:00",
    "2026-01-02t03:04:05z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z", "2026-12-31T23:59:59+23:59",
    "2026-01-02T03:04:05-00:00", "2026-01-02T03:04:05.123456Z", "2026-01-02T03:04:05.1234567891011Z",
    "2026-01-02T03:04:05.000Z", "1999-12-31T15:59:60.5-08:00",
)  # fmt: skip
BAD_DATE_TIMES: Final = (
    "", "2026-01-02", "03:04:05Z", "2026-01-02T03:04:05", "2026-01-02 03:04:05Z", "2026-01-02T03:04Z", "now",
    "2026-1-02T03:04:05Z", "2026-01-02T3:04:05Z", "2026-13-02T03:04:05Z", "2026-00-02T03:04:05Z",
    "2026-01-32T03:04:05Z", "2026-01-00T03:04:05Z", "2026-02-29T03:04:05Z", "1900-02-29T03:04:05Z",
    "2026-04-31T03:04:05Z", "2026-01-02T24:00:00Z", "2026-01-02T03:60:05Z", "2026-01-02T03:04:61Z",
    "2026-01-02T03:04:60Z", "2016-12-31T23:59:60+01:00", "2026-01-02T03:04:05+24:00",
    "2026-01-02T03:04:05+02:60",
    "2026-01-02T03:04:05+0200", "2026-01-02T03:04:05+02", "2026-01-02T03:04:05.Z", "2026-01-02T03:04:05,5Z",
    "2026-01-02T03:04:05ZZ", " 2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z ", "02026-01-02T03:04:05Z",
    "+2026-01-02T03:04:05Z", "0000-01-01T00:00:00Z", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-00:01",
    "9999-12-31T23:59:60Z", "20260102T030405Z", "2026-W01-5T03:04:05Z", "2026-002T03:04:05Z",
    "\u0662026-01-02T03:04:05Z", "2026-01-02T03:04:0\uff15Z", "2026-01-02T03:04:05\u221202:00",
    "2026-01-02T03:04:05Z\n",
    "2026-01-02T03:04:05.5", "1767323045", "2026-01-02T03:04:05+-2:00", "2026-01-02T-3:04:05Z",
)  # fmt: skip

TENTHS: Final = (
    "0", "0.0", "0.1", "0.3", "8.1", "9.1", "21.4", "8.10", "8.100", "1e1", "1E+1", "1.05e1", "105e-1",
    "-0.1", "-0",
    "-21.4", "40.0", "12345678.9", "1e-1", "0.1e0", "10e-2", "99999999999.9", "1e20",
)  # fmt: skip
NOT_TENTHS: Final = (
    "4.11", "0.05", "1e-2", "8.101", "0.15", "-4.11", "0.1e-1", "21.40001", "0.09999999", "12345678.95",
)  # fmt: skip

#: Texts of other types, by JSON type. Those of ``integer`` have a number that an integer field refuses.
STRANGERS: Final = {
    "string": ("null", "true", "false", "0", "1", "-1.5", "[]", '["a"]', "{}", '{"a":1}'),
    "integer": ("null", "true", "false", '"1"', '""', "1.5", "-0.1", "1e-1", "25e-1", "[]", "[1]", "{}"),
    "number": ("null", "true", "false", '"1"', '""', '"NaN"', "[]", "[1.5]", "{}"),
    "boolean": ("null", "0", "1", '"true"', '"false"', '""', "[]", "[true]", "{}"),
    "array": ("null", "true", "0", "1.5", '"a"', '""', "{}", '{"0":1}'),
    "object": ("null", "true", "0", "1.5", '"a"', '""', "[]", "[{}]"),
}
ANYTHING: Final = (
    "null", "true", "0", "-1.50", "1e2", '""', '"text"', "[]", "{}", '[1,[2,[3,{"a":null}]]]',
    '{"a":{"b":[null,false,1.5,"\u00e9\U0001f600"]},"":0,"a/b~c":1}', "123456789012345678901234567890",
)  # fmt: skip
UNKNOWN_NAMES: Final = (
    "unknown",
    "",
    "a/b~c",
    "\u00e9\U0001f600",
    "__class__",
    'a"b\\c',
    "customDat",
    "customDataa",
)
LETTERS: Final = (
    "abcXYZ019 .-_/\\\"'<"
    "\u00e9\u00df\u0416\u6f22\u20ac\U0001f600\U00010000\U0010ffff"
    "\n\t\u0001\u007f\u2028\u0000"
)


def quoted(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)


def escaped(value: str) -> str:
    """Returns the string with every character escaped, and characters beyond 16 bits as surrogate pairs."""
    units = value.encode("utf-16-be")
    return '"' + "".join(f"\\u{units[i] << 8 | units[i + 1]:04x}" for i in range(0, len(units), 2)) + '"'


def half_escaped(value: str, rng: random.Random) -> str:
    return '"' + "".join((escaped if rng.random() < 0.3 else quoted)(letter)[1:-1] for letter in value) + '"'


def text(node: Node) -> str:
    if isinstance(node, str):
        return node
    if isinstance(node, list):
        return "[" + ",".join(map(text, node)) + "]"
    return "{" + ",".join(f"{quoted(name)}:{text(member)}" for name, member in node.items()) + "}"


def odd_text(node: Node, rng: random.Random) -> str:
    """Returns the value with blanks, members in any order, and escapes in their names."""
    blank = rng.choice(("", "", " ", "\n", "\t \r\n"))
    if isinstance(node, str):
        return blank + node + blank
    if isinstance(node, list):
        return f"{blank}[{blank}" + ",".join(odd_text(item, rng) for item in node) + f"]{blank}"
    members = list(node.items())
    rng.shuffle(members)
    inside = ",".join(
        f"{blank}{half_escaped(name, rng)}{blank}:{odd_text(member, rng)}" for name, member in members
    )
    return f"{blank}{{{inside}{blank}}}{blank}"


def kind(schema: Schema) -> str:
    """Returns ``any``, ``enum``, ``date-time``, ``text or array``, or the JSON type."""
    if "type" not in schema:
        return "any"
    if isinstance(schema["type"], list):
        return "text or array"
    if "enum" in schema:
        return "enum"
    if schema.get("format") == "date-time":
        return "date-time"
    return str(schema["type"])


def minimal(schema: Schema) -> Node:
    """Returns the smallest good value: required members only."""
    match kind(schema):
        case "any":
            return "null"
        case "enum":
            return quoted(schema["enum"][0])
        case "date-time":
            return quoted(DATE_TIMES[0])
        case "string" | "text or array":
            return '"a"'
        case "boolean":
            return "true"
        case "integer" | "number":
            return str(int(max(schema.get("minimum", -1), min(schema.get("maximum", 1), 1))))
        case "array":
            return [minimal(schema["items"]) for _ in range(schema.get("minItems", 0))]
        case _:
            return {name: minimal(schema["properties"][name]) for name in schema["required"]}


def full(schema: Schema) -> Node:
    """Returns a value with every member, and one item in every array."""
    match kind(schema):
        case "array":
            return [full(schema["items"])]
        case "object":
            return {name: full(member) for name, member in schema["properties"].items()}
        case _:
            return minimal(schema)


def around(schema: Schema, path: Path, node: Node) -> Node:
    """Returns the smallest value of ``schema`` that has ``node`` at ``path``."""
    if not path:
        return node
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        least = schema.get("minItems", 0) - step - 1
        more = [minimal(schema["items"]) for _ in range(max(least, 0))]
        return [minimal(schema["items"])] * step + [around(schema["items"], rest, node), *more]
    least_members = minimal(schema)
    assert isinstance(least_members, dict)
    return {**least_members, step: around(schema["properties"][step], rest, node)}


def replaced(whole: Node, path: Path, node: Node) -> Node:
    """Returns ``whole`` with ``node`` at ``path``, which must exist."""
    if not path:
        return node
    step, rest = path[0], path[1:]
    if isinstance(whole, list) and isinstance(step, int):
        return [replaced(item, rest, node) if i == step else item for i, item in enumerate(whole)]
    assert isinstance(whole, dict)
    return {name: replaced(member, rest, node) if name == step else member for name, member in whole.items()}


def places(schema: Schema, path: Path = ()) -> Iterator[Place]:
    """Yields every place of a message. The first item stands for all items of an array."""
    yield Place(path, schema)
    if schema.get("type") == "array":
        yield from places(schema["items"], (*path, 0))
    for name, member in schema.get("properties", {}).items():
        yield from places(member, (*path, name))


def _texts(limit: int | None) -> Iterator[tuple[str, str, bool]]:
    """Yields strings at their limit and one past it, in every width of character."""
    yield "empty", '""', True
    if limit is None:
        yield "long text without a limit", quoted("x\u00e9\U0001f600" * 2000), True
        return
    letters = {"ascii": "x", "two-byte": "\u00e9", "three-byte": "\u6f22", "astral": "\U0001f600"}
    for width, letter in letters.items():
        if limit > 1000 and width not in ("ascii", "astral"):
            continue
        yield f"{width} at the limit", quoted(letter * limit), True
        yield f"{width} past the limit", quoted(letter * (limit + 1)), False
    if limit <= 1000:
        yield "escapes at the limit", escaped("\u00e9" * limit), True
        yield "escaped astral at the limit", escaped("\U0001f600" * limit), True
        yield "escapes past the limit", escaped("\n" * (limit + 1)), False
        yield "one wide character past the limit", quoted("x" * limit + "\U0001f600"), False
        yield "short escapes at the limit", quoted('\n\t"\\'[:limit] + "\r" * max(limit - 4, 0)), True
        yield "NUL at the limit", quoted("\0" * limit), True


def _numbers(schema: Schema, draft: int) -> Iterator[tuple[str, str, bool]]:
    low, high = schema.get("minimum"), schema.get("maximum")
    whole = schema["type"] == "integer"

    def fits(value: float) -> bool:
        return (low is None or value >= low) and (high is None or value <= high)

    for name, limit, past in (("minimum", low, -1), ("maximum", high, 1)):
        if limit is not None:
            yield f"at the {name}", str(int(limit)), True
            yield f"past the {name}", str(int(limit) + past), False
            if not whole:
                yield f"little past the {name}", str(limit + past * 0.001), False
    for raw in ("0", "-0", "1", "-1", "2147483647", "2147483648", "-2147483649", "9007199254740993", "300"):
        yield "integer", raw, fits(int(raw))
    for raw in ("9223372036854775807", "-9223372036854775808") if whole else ():
        yield "64 bits", raw, fits(int(raw))
    for raw in ("300.0", "3e2", "3E+2", "30e-1", "1.0e0", "0.0", "-0.0", "20e-1", "0e0"):
        yield "integer written as a decimal", raw, fits(float(raw)) and not (whole and draft == 4)
    if not whole and "multipleOf" not in schema:
        for raw in ("1.5", "-1.5", "0.1", "1e-3", "123456.789012", "-0.000001", "1E5", "12.50"):
            yield "decimal", raw, fits(float(raw))
        for raw in ("1e300", "-1e300", "1e-300", "0.1234567890123456789"):
            yield "extreme decimal", raw, fits(float(raw))
    if "multipleOf" in schema:
        for raw in TENTHS:
            yield "tenths", raw, fits(float(raw))
        for raw in NOT_TENTHS:
            yield "not in tenths", raw, False


def _members(schema: Schema, first: bool) -> Iterator[tuple[str, str, bool]]:
    values: list[str] = schema["enum"]
    chosen = values if first else [values[0], values[-1], values[len(values) // 2]]
    for value in chosen:
        yield "enum value", quoted(value), True
    yield "escaped enum value", escaped(values[-1]), True
    for value in chosen[:3]:
        for wrong in (
            value.lower(),
            value.upper(),
            value.swapcase(),
            value + " ",
            " " + value,
            value[:-1],
            value + "s",
        ):
            if wrong not in values:
                yield "enum value spelled wrong", quoted(wrong), False
        yield "enum value and NUL", quoted(value + "\0"), False
    for wrong in ("", "unknown", "\u00e9", "\U0001f600" * 50, "0"):
        yield "unknown enum value", quoted(wrong), False


def _lists(schema: Schema) -> Iterator[tuple[str, Node, bool]]:
    item = minimal(schema["items"])
    least, most = schema.get("minItems", 0), schema.get("maxItems")
    yield "no items", [], least == 0
    if least:
        yield "fewest items", [item] * least, True
    if most is None:
        yield "many items", [item] * 50, True
    else:
        yield "most items", [item] * most, True
        yield "one item too many", [item] * (most + 1), False
    item_kind = kind(schema["items"])
    if item_kind != "any" and (most is None or most >= 2):
        wrong = STRANGERS[str(schema["items"]["type"])][0]
        yield "second item null", [item, wrong], False
        yield "item is a list", [[item]] if item_kind != "array" else ['"a"'], False


def _objects(schema: Schema) -> Iterator[tuple[str, Node, bool]]:
    least = minimal(schema)
    assert isinstance(least, dict)
    known = schema["properties"]
    for name in schema["required"]:
        yield "missing", {key: value for key, value in least.items() if key != name}, False
    opened = schema["additionalProperties"]
    yield "required members last to first", dict(reversed(least.items())), True
    names = [
        *UNKNOWN_NAMES,
        *(name.swapcase() for name in list(known)[:3]),
        *(name + "\0" for name in list(known)[:1]),
    ]
    for i, name in enumerate(names):
        if name not in known:
            value = ANYTHING[i % len(ANYTHING)]
            yield "unknown member last", {**least, name: value}, opened
            if i < 2:
                yield "unknown member first", {name: value, **least}, opened
    if not opened:
        yield "two unknown members", {"b": "1", **least, "a": "null"}, False


def _values(schema: Schema, draft: int, first: bool) -> Iterator[tuple[str, Node, bool]]:
    """Yields the values to try at one place. ``first`` is true unless this definition was tried before."""
    what = kind(schema)
    if what == "any":
        for raw in ANYTHING:
            yield "anything", raw, True
        return
    if what == "text or array":
        yield from _texts(schema["maxLength"])
        yield from _lists(schema)
        for _, raw, good in _texts(schema["maxLength"]):
            yield "item of text", [raw], good
        for raw in ("null", "true", "1", "{}"):
            yield "wrong type", raw, False
        return
    for raw in STRANGERS[str(schema["type"])]:
        yield "wrong type", raw, False
    match what:
        case "enum":
            yield from _members(schema, first)
        case "date-time":
            for raw in DATE_TIMES:
                yield "date-time", quoted(raw), True
            for raw in BAD_DATE_TIMES if first else BAD_DATE_TIMES[::5]:
                yield "no date-time", quoted(raw), False
            yield "escaped date-time", escaped(DATE_TIMES[0]), True
        case "string":
            yield from _texts(schema.get("maxLength"))
        case "boolean":
            yield "false", "false", True
        case "integer" | "number":
            yield from _numbers(schema, draft)
        case "array":
            yield from _lists(schema)
        case "object":
            yield from _objects(schema)


def at_every_place(message: Message) -> Iterator[Case]:
    """Yields a case for each value to try, at every place of the smallest payload that has the place."""
    seen: set[str] = set()
    for path, schema in places(message.schema):
        name = (
            schema.get("definition", "")
            if "enum" in schema
            else "date-time"
            if kind(schema) == "date-time"
            else ""
        )
        first = not name or name not in seen
        seen.add(name)
        if not path and kind(schema) == "object":
            for why, node, good in _objects(schema):
                yield Case(f"payload: {why}", text(node), good)
            continue
        where = "/" + "/".join(map(str, path))
        for why, node, good in _values(schema, message.draft, first):
            yield Case(f"{where}: {why}", text(around(message.schema, path, node)), good)


def _any_text(limit: int, rng: random.Random) -> str:
    length = rng.choice((0, 1, 2, 7, 15, 16, 17, 31, 32, 33, limit, rng.randint(0, 64)))
    letters = "".join(
        rng.choice(LETTERS if rng.random() < 0.2 else "abcdefgh") for _ in range(min(length, limit, 300))
    )
    return half_escaped(letters, rng) if rng.random() < 0.3 else quoted(letters)


def any_good(schema: Schema, rng: random.Random, draft: int, fullness: float) -> Node:
    """Returns a good value. ``fullness`` is the probability of each optional member."""
    match kind(schema):
        case "any":
            return rng.choice(ANYTHING)
        case "enum":
            return quoted(rng.choice(schema["enum"]))
        case "date-time":
            return quoted(rng.choice(DATE_TIMES))
        case "boolean":
            return rng.choice(("true", "false"))
        case "string":
            return _any_text(schema.get("maxLength", 300), rng)
        case "text or array":
            items: list[Node] = [_any_text(schema["maxLength"], rng) for _ in range(rng.randint(1, 3))]
            return rng.choice((items, items[0]))
        case "integer" | "number":
            return rng.choice([raw for _, raw, good in _numbers(schema, draft) if good])
        case "array":
            least = schema.get("minItems", 0)
            count = min(rng.choice((least, 1, 1, 2, 3)), schema.get("maxItems", 3))
            return [any_good(schema["items"], rng, draft, fullness) for _ in range(max(count, least))]
    chosen: dict[str, Node] = {
        name: any_good(member, rng, draft, fullness)
        for name, member in schema["properties"].items()
        if name in schema["required"] or rng.random() < fullness
    }
    if schema["additionalProperties"] and rng.random() < 0.3:
        for name in rng.sample(UNKNOWN_NAMES, rng.randint(1, 3)):
            chosen.setdefault(name, rng.choice(ANYTHING))
    return chosen


def _bad_values(schema: Schema, draft: int) -> list[Node]:
    return [node for _, node, good in _values(schema, draft, False) if not good]


def _standing(whole: Node, schema: Schema, path: Path = ()) -> Iterator[Place]:
    """Yields every place that ``whole`` has."""
    yield Place(path, schema)
    if isinstance(whole, list) and "items" in schema:
        for i, item in enumerate(whole):
            yield from _standing(item, schema["items"], (*path, i))
    elif isinstance(whole, dict):
        for name, member in whole.items():
            if name in schema.get("properties", {}):
                yield from _standing(member, schema["properties"][name], (*path, name))


def with_faults(message: Message, rng: random.Random) -> Case:
    """Returns a good payload with one to five faults, none inside another."""
    whole = any_good(message.schema, rng, message.draft, rng.choice((0.1, 0.5, 0.9)))
    candidates = [
        place for place in _standing(whole, message.schema) if place.path and kind(place.schema) != "any"
    ]
    rng.shuffle(candidates)
    taken: list[Path] = []
    for path, schema in candidates:
        if len(taken) == 5 or (taken and rng.random() < 0.25):
            break
        if any(path[: len(other)] == other or other[: len(path)] == path for other in taken):
            continue
        bad = [
            node for node in _bad_values(schema, message.draft) if isinstance(node, str) or len(node) < 200
        ]
        if bad:
            taken.append(path)
            whole = replaced(whole, path, rng.choice(bad))
    assert isinstance(whole, dict)
    if not message.schema["additionalProperties"] and (not taken or rng.random() < 0.3):
        at = rng.randint(0, len(whole))
        members: list[tuple[str, Node]] = list(whole.items())
        members.insert(at, (rng.choice(UNKNOWN_NAMES), rng.choice(ANYTHING)))
        whole, taken = dict(members), [*taken, ()]
    if message.schema["required"] and (not taken or rng.random() < 0.3):
        gone = rng.choice(message.schema["required"])
        if not any(path[:1] == (gone,) for path in taken):
            whole, taken = {name: member for name, member in whole.items() if name != gone}, [*taken, ()]
    return Case(
        f"{len(taken)} faults", odd_text(whole, rng) if rng.random() < 0.3 else text(whole), not taken
    )


def cases(message: Message) -> Iterator[Case]:
    """Yields all cases of one message, equal in every run."""
    rng = random.Random(zlib.crc32(f"{message.version} {message.name}".encode()))
    yield Case("minimal", text(minimal(message.schema)), True)
    yield Case("full", text(full(message.schema)), True)
    if not message.schema["required"]:
        yield Case("payload null", "null", True)
    for raw in ("[]", "[{}]", '"{}"', "1", "true", *(("null",) if message.schema["required"] else ())):
        yield Case("payload is no object", raw, False)
    yield from at_every_place(message)
    for i in range(RANDOM_GOOD):
        node = any_good(message.schema, rng, message.draft, (0.1, 0.5, 0.9, 1.0)[i % 4])
        yield Case("random", odd_text(node, rng) if i % 3 == 0 else text(node), True)
    for _ in range(RANDOM_BAD):
        yield with_faults(message, rng)
