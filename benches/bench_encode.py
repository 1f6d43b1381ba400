"""Benches of encoding: from a message to its frame."""

from __future__ import annotations

from pytest_benchmark.fixture import BenchmarkFixture

from benches.cases import cases, run
from benches.engines import Engine
from benches.manifest import Frame


@cases("encode")
def bench_encode(benchmark: BenchmarkFixture, engine: Engine, frame: Frame) -> None:
    run(benchmark, engine, "encode", frame)
