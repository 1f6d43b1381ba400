"""Benches of decoding: from a frame to the whole message."""

from __future__ import annotations

from pytest_benchmark.fixture import BenchmarkFixture

from benches.cases import cases, run
from benches.engines import Engine
from benches.manifest import Frame


@cases("decode")
def bench_decode(benchmark: BenchmarkFixture, engine: Engine, frame: Frame) -> None:
    run(benchmark, engine, "decode", frame)
