"""Benches of inconvenient frames: worst order of members, escapes everywhere, late and missed enum values,
long reports.

`benches.report` compares their time per byte with that of the plain frames.
"""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from ocpp_fast import DecodeError
from pytest_benchmark.fixture import BenchmarkFixture

from benches.answers import same
from benches.engines import OURS, Task
from benches.manifest import Frame, frames
from benches.worst import ACCEPTED, missed_enums, report


def refusing(task: Task) -> Task:
    """Wraps a task whose frame is refused. The new task returns the error."""
    function = task.function

    def refused(*arguments: object) -> DecodeError | None:
        try:
            function(*arguments)
        except DecodeError as error:
            return error
        return None

    return Task(refused, task.arguments)


def accepted(frame: Frame) -> Task:
    """Returns our decode of the frame after a check of its answer."""
    task = OURS.decode(frame)
    same(OURS.plain(task()), frame.message, frame.name)
    return task


def refused(frame: Frame) -> Task:
    """Returns our refusal of a frame whose enum texts are all wrong, after a check that it reports just
    that.
    """
    task = refusing(OURS.decode(frame))
    error = task()
    if error is None or {violation.keyword for violation in error.violations} != {"enum"}:
        raise AssertionError(f"{frame.name}: {error}")
    return task


def answered(frame: Frame) -> Task:
    """Returns our refusal including the reply, for which all violations are found and written."""
    task = refused(frame)

    def reply(*arguments: object) -> bytes | None:
        error: DecodeError = task.function(*arguments)
        return error.reply()

    kind, message_id, *_ = frame.message
    due = [4, message_id, "PropertyConstraintViolation"] if kind == 2 else None
    found = reply(*task.arguments)
    if (None if found is None else json.loads(found)[:3]) != due:
        raise AssertionError(f"{frame.name}: {found!r}")
    return Task(reply, task.arguments)


@pytest.mark.parametrize("make", list(ACCEPTED.values()), ids=[name.replace(" ", "_") for name in ACCEPTED])
@pytest.mark.parametrize("plain", frames(), ids=[frame.name.replace(" ", "_") for frame in frames()])
def bench_worst(benchmark: BenchmarkFixture, plain: Frame, make: Callable[[Frame], Frame]) -> None:
    task = accepted(make(plain))
    benchmark.group = f"worst: {plain.name}"
    benchmark(task.function, *task.arguments)


MISSED = [missed for frame in frames() if (missed := missed_enums(frame)) is not None]


@pytest.mark.parametrize("make", [refused, answered], ids=["refused", "answered"])
@pytest.mark.parametrize("frame", MISSED, ids=[frame.name.replace(" ", "_") for frame in MISSED])
def bench_refused(benchmark: BenchmarkFixture, frame: Frame, make: Callable[[Frame], Task]) -> None:
    task = make(frame)
    benchmark.group = make.__name__
    benchmark(task.function, *task.arguments)


@pytest.mark.parametrize("items", [10, 1000])
def bench_length(benchmark: BenchmarkFixture, items: int) -> None:
    task = accepted(report(items))
    benchmark.group = "length"
    benchmark(task.function, *task.arguments)
