"""Benches of the verdict alone, for engines that have another call for it than `decode`."""

from __future__ import annotations

from pytest_benchmark.fixture import BenchmarkFixture

from benches.cases import cases, run
from benches.engines import Engine
from benches.manifest import Frame


@cases("validate")
def bench_validate(benchmark: BenchmarkFixture, engine: Engine, frame: Frame) -> None:
    run(benchmark, engine, "validate", frame)
