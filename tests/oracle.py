"""The truth about a payload: the violations that another implementation finds in it, and their code and
reply.

Combines ``jsonschema_rs`` over the published schemas, a calendar and exact decimals into one list of
violations, and has the tables from there to an error code and to the reply. Knows nothing of ``ocpp_fast``.

The findings of the library are corrected as a receiver needs them:

- a wrong JSON type is one violation, ``type``; not also ``enum``, or ``minimum`` for the -0.1 of an integer;
- a missing member is reported at the pointer of its place, an unknown one at its own pointer;
- ``multipleOf`` is decided on the decimal text;
- date-times are decided by ``is_date_time``;
- ``format: uri`` is an annotation.
"""

from __future__ import annotations

import calendar
import json
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any, Final, NamedTuple

import jsonschema_rs
from jsonschema_rs import ValidationErrorKind as Kinds
from published import Message, Schema, messages

Found = list[tuple[str, str]]

KEYWORDS: Final = (
    "type", "required", "additionalProperties", "enum", "maxLength", "minimum", "maximum", "multipleOf",
    "format", "minItems", "maxItems",
)  # fmt: skip


class Rule(NamedTuple):
    """A class of violations, in the order of precedence, with its code in 1.6 and in 2.x."""

    keywords: frozenset[str]
    code_1_6: str
    code_2_x: str


#: The classes in order of precedence. A payload that is no object comes before all of them.
RULES: Final = (
    Rule(frozenset({"type"}), "TypeConstraintViolation", "TypeConstraintViolation"),
    Rule(frozenset({"required"}), "OccurrenceConstraintViolation", "OccurrenceConstraintViolation"),
    Rule(frozenset({"additionalProperties"}), "FormatViolation", "ProtocolError"),
    Rule(frozenset({"enum"}), "PropertyConstraintViolation", "PropertyConstraintViolation"),
    Rule(
        frozenset({"maxLength", "minimum", "maximum", "multipleOf", "format"}),
        "PropertyConstraintViolation",
        "PropertyConstraintViolation",
    ),
    Rule(
        frozenset({"minItems", "maxItems"}), "OccurrenceConstraintViolation", "OccurrenceConstraintViolation"
    ),
)
NOT_AN_OBJECT: Final = "FormatViolation"

#: Code -> its spelling on the wire of 1.6, if that differs.
SPELLED_1_6: Final = {
    "FormatViolation": "FormationViolation",
    "OccurrenceConstraintViolation": "OccurenceConstraintViolation",
}


def code(version: str, found: Iterable[tuple[str, str]]) -> str:
    """Returns the code of several violations: that of the class that comes first."""
    listed = list(found)
    if ("", "type") in listed:
        return NOT_AN_OBJECT
    rule = next(rule for rule in RULES if any(keyword in rule.keywords for _, keyword in listed))
    return rule.code_1_6 if version == "1.6" else rule.code_2_x


def on_the_wire(version: str, code: str) -> str:
    return SPELLED_1_6.get(code, code) if version == "1.6" else code


_DATE_TIME: Final = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))", re.ASCII
)


def instant(text: str) -> datetime | None:
    """Returns an RFC 3339 date-time (section 5.6) as a UTC time without zone, to the microsecond, or ``None``
    for other texts.

    A zone is required. Second 60 is accepted at 23:59:60 UTC only, because a leap second can occur there, and
    means the second after. Years are 1 to 9999, in UTC too, because Python holds no other.
    """
    match = _DATE_TIME.fullmatch(text)
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(match[i]) for i in range(1, 7))
    sign, hours, minutes = match[8], int(match[9] or 0), int(match[10] or 0)
    if not (year >= 1 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    if hour > 23 or minute > 59 or second > 60 or hours > 23 or minutes > 59:
        return None
    offset = timedelta(hours=hours, minutes=minutes) * (-1 if sign == "-" else 1)
    micro = int((match[7] or "0")[:6].ljust(6, "0"))
    try:
        time = datetime(year, month, day, hour, minute, min(second, 59)) - offset
        if second < 60:
            return time.replace(microsecond=micro)
        return time + timedelta(seconds=1) if (time.hour, time.minute) == (23, 59) else None
    except OverflowError:
        return None


def is_date_time(text: str) -> bool:
    return instant(text) is not None


def is_multiple(value: Decimal | int, step: float) -> bool:
    return (Decimal(value) / Decimal(str(step))) % 1 == 0


def pointer(path: Iterable[str | int]) -> str:
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def plain(schema: Schema) -> Schema:
    """Returns the schema for libraries: without ``multipleOf``, which is decided here, and without an empty
    ``required``, which draft 4 lacks.
    """
    copy = {key: value for key, value in schema.items() if key != "multipleOf" and value != []}
    if "items" in copy:
        copy["items"] = plain(copy["items"])
    if "properties" in copy:
        copy["properties"] = {name: plain(member) for name, member in copy["properties"].items()}
    return copy


def _has(schema: Schema, keyword: str) -> bool:
    inside = [*schema.get("properties", {}).values(), *([schema["items"]] if "items" in schema else ())]
    return keyword in schema or any(_has(member, keyword) for member in inside)


def _off_step(value: Any, schema: Schema, path: tuple[str | int, ...]) -> Iterator[tuple[str, str]]:
    """Yields the violations of ``multipleOf``. ``value`` has its decimals as ``Decimal``."""
    if "multipleOf" in schema and isinstance(value, int | Decimal) and not isinstance(value, bool):
        if not is_multiple(value, schema["multipleOf"]):
            yield pointer(path), "multipleOf"
    elif isinstance(value, list) and "items" in schema:
        for i, item in enumerate(value):
            yield from _off_step(item, schema["items"], (*path, i))
    elif isinstance(value, dict):
        for name, member in schema.get("properties", {}).items():
            if name in value:
                yield from _off_step(value[name], member, (*path, name))


class Judge:
    """The compiled schema of one message."""

    def __init__(self, message: Message) -> None:
        self.message = message
        make = jsonschema_rs.Draft4Validator if message.draft == 4 else jsonschema_rs.Draft6Validator
        formats: dict[str, Callable[[str], bool]] = {"date-time": is_date_time, "uri": lambda _: True}
        self._errors = make(plain(message.schema), validate_formats=True, formats=formats).iter_errors
        self._has_steps = _has(message.schema, "multipleOf")

    def violations(self, payload: str) -> Found:
        """Returns all violations of a payload's text, sorted. The payload ``null`` is the empty object."""
        value = json.loads(payload)
        if value is None:
            payload, value = "{}", {}
        found: Found = []
        for error in self._errors(value):
            path, keyword, about = error.instance_path, str(error.schema_path[-1]), error.kind
            if isinstance(about, Kinds.Required):
                found.append((pointer([*path, about.property]), keyword))
            elif isinstance(about, Kinds.AdditionalProperties):
                found.extend((pointer([*path, name]), keyword) for name in about.unexpected)
            else:
                found.append((pointer(path), keyword))
        if self._has_steps:
            found.extend(_off_step(json.loads(payload, parse_float=Decimal), self.message.schema, ()))
        types = {path for path, keyword in found if keyword == "type"}
        return sorted((path, keyword) for path, keyword in found if keyword == "type" or path not in types)


@cache
def judge(version: str, name: str) -> Judge:
    return Judge(messages(version)[name])
