"""Inconvenient frames made from the plain ones: equal content in the worst form, and a report of any length.

Each function says what it makes hard. Knows the tables, to find names and enums in a payload. Does not know
how a reader looks them up, so that a better lookup does not make these frames kinder.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any, Final

from ocpp_fast import _core

from benches.manifest import Frame, compact, frame

Kind = dict[str, Any]
Leaf = Callable[[Any, Kind], Any]
#: A function from an object's members and those of its table to the members in a new order.
Reorder = Callable[[list[str], list[str]], list[str]]


@cache
def tables(version: str) -> dict[str, Any]:
    """Returns a version's definitions as plain data."""
    return dict(_core.tables(version))


def report(items: int) -> Frame:
    """Returns a NotifyReport with this many items: those of the plain frame repeated, each for another
    EVSE.
    """
    plain = frame("NotifyReport")
    message = plain.message
    given = message[-1]["reportData"]
    message[-1]["reportData"] = [
        {**item, "component": {**item["component"], "evse": {"id": 1 + i // len(given)}}}
        for i, item in ((i, given[i % len(given)]) for i in range(items))
    ]
    return plain.but(f"NotifyReport of {items:,} items", message)


def worst_order(plain: Frame) -> Frame:
    """Returns the frame with members in the reverse of the table's order: none stands after its predecessor
    in the table.
    """

    def backwards(names: list[str], table: list[str]) -> list[str]:
        return sorted(names, key=table.index, reverse=True)

    return _remade(plain, f"{plain.name}, worst order", lambda value, _: value, backwards)


def escaped(plain: Frame) -> Frame:
    r"""Returns the frame with the last character of every string, names and date-times included, as a \u
    escape. A reader finds out at the end of each string that it cannot take it unchanged.
    """
    return plain.but(f"{plain.name}, escapes", _with_escapes(plain.message).encode())


def late_enums(plain: Frame) -> Frame:
    """Returns the frame with the last value of its enum for every enum text. A reader that tries values in
    the order of the table, or has put them into a hash table in this order, finds it last.
    """

    def last(value: Any, kind: Kind) -> Any:
        return tables(plain.version)["enums"][kind["enum"]]["values"][-1] if "enum" in kind else value

    return _remade(plain, f"{plain.name}, last enums", last)


def missed_enums(plain: Frame) -> Frame | None:
    """Returns the frame with every enum text wrong in the middle character of its enum's longest value: right
    length, right beginning, right end. No reader may accept it. Returns None if the frame has no enum.
    """

    def missed(value: Any, kind: Kind) -> Any:
        if "enum" not in kind:
            return value
        longest = max(tables(plain.version)["enums"][kind["enum"]]["values"], key=len)
        middle = len(longest) // 2
        return f"{longest[:middle]}~{longest[middle + 1 :]}"

    made = _remade(plain, f"{plain.name}, enum misses", missed)
    return made if made.message != plain.message else None


#: Kinds that are accepted: a reader gives the verdict of the plain frame.
ACCEPTED: Final = {"worst order": worst_order, "escapes": escaped, "last enums": late_enums}


def _remade(plain: Frame, name: str, leaf: Leaf, order: Reorder = lambda names, _: names) -> Frame:
    message = plain.message
    message[-1] = _walked(plain.version, message[-1], {"object": plain.type_name}, leaf, order)
    return plain.but(name, message)


def _walked(version: str, value: Any, kind: Kind, leaf: Leaf, order: Reorder) -> Any:
    """Returns the value with its leaves changed and its members in another order."""
    if "object" in kind:
        fields = {
            field["wire"]: field["kind"] for field in tables(version)["types"][kind["object"]]["fields"]
        }
        names = order(list(value), list(fields))
        return {name: _walked(version, value[name], fields[name], leaf, order) for name in names}
    if kind.get("type") == "array":
        return [_walked(version, item, kind["items"], leaf, order) for item in value]
    return leaf(value, kind)


def _with_escapes(value: Any) -> str:
    if isinstance(value, str):
        return (
            f'"{value[:-1]}\\u{ord(value[-1]):04x}"'
            if value and ord(value[-1]) < 0x1_0000
            else json.dumps(value)
        )
    if isinstance(value, list):
        return "[" + ",".join(map(_with_escapes, value)) + "]"
    if isinstance(value, dict):
        return (
            "{"
            + ",".join(f"{_with_escapes(name)}:{_with_escapes(member)}" for name, member in value.items())
            + "}"
        )
    return compact(value).decode()
