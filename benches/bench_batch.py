"""Benches of verdicts on many frames at once, on one thread and on two."""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from benches.batch import batch


@pytest.mark.parametrize("threads", [1, 2])
def bench_validate_many(benchmark: BenchmarkFixture, threads: int) -> None:
    task = batch(threads)
    benchmark.group = "validate_many"
    benchmark(task.function, *task.arguments)
