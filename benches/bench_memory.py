"""Benches of kept messages: bytes, objects that the collector visits, and the collector's time.

Other processes take the figures, so that pytest-benchmark's own column means nothing here. Read `extra_info`
in the output of --benchmark-json, or `benches.report`, which has all frames.
"""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from benches import memory
from benches.engines import OURS, UNIT
from benches.manifest import Frame, frame

FRAMES = [frame("TransactionEvent"), frame("BootNotification")]


@pytest.mark.parametrize("frame", FRAMES, ids=[frame.name for frame in FRAMES])
def bench_kept(benchmark: BenchmarkFixture, frame: Frame) -> None:
    ours, theirs = memory.kept(OURS, frame), memory.kept(UNIT, frame)
    benchmark.group = "memory"
    benchmark.extra_info.update(ours=ours._asdict(), orjson=theirs._asdict())
    benchmark.pedantic(memory.kept, args=(OURS, frame), rounds=1)  # type: ignore[no-untyped-call]
    assert round(ours.tracked) == 0
    assert ours.bytes < theirs.bytes


def bench_growth(benchmark: BenchmarkFixture) -> None:
    ours, theirs = memory.growth(OURS, FRAMES[0]), memory.growth(UNIT, FRAMES[0])
    benchmark.group = "memory"
    benchmark.extra_info.update(ours=ours._asdict(), orjson=theirs._asdict())
    benchmark.pedantic(memory.growth, args=(OURS, FRAMES[0]), rounds=1)  # type: ignore[no-untyped-call]
