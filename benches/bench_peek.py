"""Benches of peeking: from a frame to message type, message id and action."""

from __future__ import annotations

from pytest_benchmark.fixture import BenchmarkFixture

from benches.cases import cases, run
from benches.engines import Engine
from benches.manifest import Frame


@cases("peek")
def bench_peek(benchmark: BenchmarkFixture, engine: Engine, frame: Frame) -> None:
    run(benchmark, engine, "peek", frame)
