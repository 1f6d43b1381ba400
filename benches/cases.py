"""Parameters of benches: the engines that do a work on a frame."""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from benches.answers import checked
from benches.engines import ENGINES, Engine, Work, task
from benches.manifest import Frame, frames


def cases(work: Work) -> pytest.MarkDecorator:
    """Parametrizes with every engine that has an answer of its own for this work, on every frame, as `engine`
    and `frame`.
    """
    rows = [
        pytest.param(engine, frame, id=f"{frame.name}-{engine.name}".replace(" ", "_"))
        for frame in frames()
        for engine in ENGINES
        if task(engine, work, frame) is not None
    ]
    return pytest.mark.parametrize(("engine", "frame"), rows)


def run(benchmark: BenchmarkFixture, engine: Engine, work: Work, frame: Frame) -> None:
    """Checks the answer, then times it in the group of the frame."""
    made = checked(engine, work, frame)
    assert made is not None
    benchmark.group = f"{work}: {frame.name}"
    benchmark(made.function, *made.arguments)
