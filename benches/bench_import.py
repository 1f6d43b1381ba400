"""Benches of the import of each version in a fresh interpreter. `extra_info` has the time of the import
alone.
"""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from benches import startup


@pytest.mark.parametrize("version", list(startup.OURS))
def bench_import(benchmark: BenchmarkFixture, version: str) -> None:
    seconds = []
    benchmark.group = "import"
    benchmark.pedantic(lambda: seconds.append(startup.once(startup.OURS[version])), rounds=5)  # type: ignore[no-untyped-call]
    benchmark.extra_info["inside"] = min(seconds)
