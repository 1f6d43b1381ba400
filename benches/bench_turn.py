"""Benches of a CSMS's turn: decode a request, build the response, encode it."""

from __future__ import annotations

from pytest_benchmark.fixture import BenchmarkFixture

from benches.cases import cases, run
from benches.engines import Engine
from benches.manifest import Frame


@cases("turn")
def bench_turn(benchmark: BenchmarkFixture, engine: Engine, frame: Frame) -> None:
    run(benchmark, engine, "turn", frame)
