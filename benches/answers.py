"""Checks the whole answer of a task, for every engine.

A bench calls `checked` before it times anything. Refusal is part of an answer: an engine that accepts a
spoilt frame is fast for nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

from benches.engines import Engine, Task, Work, plain_answer, task
from benches.manifest import Frame
from benches.worst import missed_enums

_DATE_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def canonical(value: Any) -> str:
    """Returns equal texts for JSON values of equal meaning: zones, the order of members and 1.0 against 1 do
    not count.
    """
    return json.dumps(_canonical(value), sort_keys=True)


def _canonical(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _canonical(member) for name, member in value.items()}
    if isinstance(value, list | tuple):
        return [_canonical(item) for item in value]
    if isinstance(value, str) and _DATE_TIME.fullmatch(value):
        return datetime.fromisoformat(value).astimezone(UTC).isoformat()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def same(found: Any, expected: Any, what: str) -> None:
    """Raises AssertionError unless both values mean the same."""
    if canonical(found) != canonical(expected):
        raise AssertionError(f"{what}: {canonical(found)[:500]} is not {canonical(expected)[:500]}")


def spoilt(frame: Frame) -> Iterator[Frame]:
    """Yields the frame with faults that every checking engine must find."""
    *head, payload = frame.message
    yield frame.but("an unknown member", [*head, {**payload, "unknownMember": 1}])
    for name in list(payload)[:1]:
        yield frame.but("a member of a wrong type", [*head, {**payload, name: [[7]]}])
        yield frame.but("a member missing", [*head, {key: payload[key] for key in payload if key != name}])
    missed = missed_enums(frame)
    if missed is not None:
        yield missed


def checked(engine: Engine, work: Work, frame: Frame) -> Task | None:
    """Returns the task for this work after a check of its answer. Raises AssertionError if the answer is
    wrong.
    """
    made = task(engine, work, frame)
    if made is None:
        return None
    answer, what = made(), f"{engine.name}, {work}, {frame.name}"
    match work:
        case "decode":
            same(engine.plain(answer), frame.message, what)
            _refuses(engine, "decode", frame)
        case "validate" if engine.checks:
            same(engine.head(answer), (frame.kind, frame.message_id, frame.action), what)
            same(json.loads(answer.payload), frame.payload, what)
            _refuses(engine, "validate", frame)
        case "validate" | "peek":
            same(
                engine.head(answer),
                (frame.kind, frame.message_id, frame.action if frame.kind == 2 else None),
                what,
            )
        case "encode":
            same(json.loads(answer), frame.message, what)
        case "turn":
            same(json.loads(answer), [3, frame.message_id, plain_answer(frame.action)], what)
            _refuses(engine, "turn", frame)
    return made


def _refuses(engine: Engine, work: Work, frame: Frame) -> None:
    if not engine.checks:
        return
    for bad in spoilt(frame):
        made = task(engine, work, bad)
        if made is None:
            continue
        try:
            made()
        except Exception:
            continue
        raise AssertionError(f"{engine.name}, {work}, {frame.name}: accepts {bad.name}")
