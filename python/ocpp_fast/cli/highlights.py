"""The fields of a payload, sorted so that the most informative ones come first.

One rule holds for all actions: each field has a weight that depends on its kind and its depth, and the
lightest field comes first. Enum values are the most informative, then short values, then long text, then
times. Knows the tables of a version and plain JSON.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ocpp_fast.cli.screen import quote

SHORT = 24
"""The length up to which a text is short. A longer text comes later, and is cut."""

ENUM, PLAIN, MANY, LONG, TIME = -1.0, 0.0, 0.5, 2.0, 4.0
STEP, ITEM = 1.0, 2.0
"""The weights that each enclosing object and list add."""
DEEPEST = 20.0
"""The weight beyond which a field is left out."""


class Highlight(NamedTuple):
    """A field with the shortest name that is clear, and its value."""

    name: str
    value: str
    is_enum: bool


class _Leaf(NamedTuple):
    """A field that can be shown. Leaves are sorted by weight, then by place in the payload."""

    weight: float
    place: int
    holder: str
    name: str
    value: str
    is_enum: bool


def highlights(payload: Any, type_name: str | None, tables: Mapping[str, Any]) -> list[Highlight]:
    """Returns the fields of `payload`, the most informative ones first.

    Without a type, the kind of each field follows from its value.
    """
    if not isinstance(payload, dict):
        return []
    leaves: list[_Leaf] = []
    for leaf in _leaves(payload, type_name, tables, 0.0, ""):
        leaves.append(leaf._replace(place=len(leaves)))
    leaves.sort()
    names = Counter(leaf.name for leaf in leaves)
    return [
        Highlight(
            f"{leaf.holder}.{leaf.name}"
            if leaf.holder and (names[leaf.name] > 1 or len(leaf.name) < 5)
            else leaf.name,
            leaf.value,
            leaf.is_enum,
        )
        for leaf in leaves
    ]


def _leaves(
    value: Mapping[str, Any], type_name: str | None, tables: Mapping[str, Any], weight: float, holder: str
) -> Iterator[_Leaf]:
    if weight > DEEPEST:
        return
    type_ = tables["types"].get(type_name)
    kinds = {field["wire"]: field["kind"] for field in type_["fields"]} if type_ else {}
    for name, member in value.items():
        yield from _leaf(quote(name, SHORT), member, kinds.get(name, {}), tables, weight, holder)


def _leaf(
    name: str, value: Any, kind: Mapping[str, Any], tables: Mapping[str, Any], weight: float, holder: str
) -> Iterator[_Leaf]:
    match value:
        case dict():
            yield from _leaves(value, kind.get("object"), tables, weight + STEP, name)
        case list() if any(isinstance(item, dict | list) for item in value):
            yield _Leaf(weight + MANY, 0, holder, name, f"[{len(value)}]", False)
            if isinstance(value[0], dict):
                items = kind.get("items", {}).get("object")
                yield from _leaves(value[0], items, tables, weight + STEP + ITEM, name)
        case list():
            text = quote(",".join(_text(item) for item in value), SHORT)
            yield _Leaf(weight + MANY, 0, holder, name, f"[{text}]", False)
        case str():
            is_enum = value in tables["enums"].get(kind.get("enum", ""), {}).get("values", ())
            if is_enum:
                weight += ENUM
            elif kind.get("format") == "date-time":
                weight += TIME
            elif len(value) > SHORT:
                weight += LONG
            yield _Leaf(weight, 0, holder, name, quote(value, SHORT), is_enum)
        case _:
            yield _Leaf(weight + PLAIN, 0, holder, name, _text(value), False)


def _text(value: Any) -> str:
    match value:
        case None | True | False:
            return {None: "null", True: "true", False: "false"}[value]
        case float() if value.is_integer() and abs(value) < 1e15:
            return f"{value:.0f}"
        case _:
            return quote(str(value), SHORT)
