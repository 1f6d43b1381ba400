"""Bench of the 1.1 KB TransactionEvent in the recorded day: our decode beside `unpack` and validation of the
`ocpp` package.

    python -m pytest benches/bench_capture.py --benchmark-only

prints both in one table, with the factor between them.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from ocpp_fast import v201
from pytest_benchmark.fixture import BenchmarkFixture

from benches.answers import canonical
from benches.engines import OURS, PACKAGE, Engine
from benches.manifest import Frame

CAPTURE = Path(__file__).resolve().parent.parent / "examples" / "capture-201.jsonl"


def recorded() -> Frame:
    """Returns the first TransactionEvent of the recording that has five sampled values."""
    for line in CAPTURE.read_text().splitlines():
        text: str = json.loads(line)["frame"]
        message: list[Any] = json.loads(text)
        if message[2] == "TransactionEvent" and text.count('"measurand"') == 5:
            return Frame("recorded", "2.0.1", text.encode(), 2, message[1], message[2], None, "station")
    raise RuntimeError(f"{CAPTURE.name} has no TransactionEvent with five sampled values")


@pytest.mark.parametrize("engine", [OURS, PACKAGE], ids=["ocpp-fast", "ocpp"])
def bench_recorded_event(benchmark: BenchmarkFixture, engine: Engine) -> None:
    frame = recorded()
    assert 1000 <= len(frame.text) <= 1200
    task = engine.decode(frame)
    answer = task()
    assert canonical(engine.plain(answer)) == canonical(frame.message)
    if engine is OURS:
        assert isinstance(answer.payload, v201.TransactionEventRequest)
        assert answer.payload.meter_value is not None
        assert [value.value for value in answer.payload.meter_value[0].sampled_value] == [
            value["value"] for value in frame.payload["meterValue"][0]["sampledValue"]
        ]
    benchmark.group = f"the recorded TransactionEvent, {len(frame.text)} bytes"
    benchmark(task.function, *task.arguments)
