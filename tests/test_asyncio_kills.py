"""Stations that are killed: real processes, real files. `python -m benches.station_kills` does it often."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from endpoints import accepting, eventually, in_loop
from ocpp_fast import v201
from ocpp_fast.asyncio import serve

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
def test_a_station_that_is_killed_loses_no_message(version: str) -> None:
    command = [sys.executable, "-m", "benches.station_kills", "--times", "3", "--version", version]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith(f"OCPP {version}: 3 kills, ")


def test_a_csms_without_a_store_that_is_killed_refuses_no_transaction_message() -> None:
    command = [sys.executable, "-m", "benches.restarts", "--times", "1", "--stations", "6"]
    command += ["--trigger-timeout", "1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " 0 refused, " in done.stdout
    assert " 6 boots, " in done.stdout


STATION = """
import asyncio, sys
from datetime import UTC, datetime
from ocpp_fast import v201
from ocpp_fast.asyncio import Backoff, connect

def event(number):
    return v201.TransactionEventRequest(
        event_type="Updated", timestamp=datetime.now(UTC), trigger_reason="MeterValuePeriodic",
        seq_no=number, transaction_info=v201.TransactionType(transaction_id="T1"),
    )

async def main(url, outbox, count):
    model = v201.ChargingStationType(model="Single", vendor_name="VendorX")
    boot = v201.BootNotificationRequest(charging_station=model, reason="PowerUp")
    async with connect(
        url, version="2.0.1", boot=boot, patient=True, backoff=Backoff(0.05, 0.0, 0), outbox=outbox
    ) as station:
        for number in range(int(count)):
            station.deliver(event(number))
        print(len(station.outbox), flush=True)
        await asyncio.Event().wait()

asyncio.run(main(*sys.argv[1:]))
"""


@in_loop
async def test_a_station_without_a_csms_keeps_its_messages_over_a_kill(tmp_path: Path) -> None:
    seen: list[int] = []
    router = accepting()

    @router.on(v201.TransactionEventRequest)
    def on_event(_: str, request: v201.TransactionEventRequest) -> v201.TransactionEventResponse:
        assert request.offline
        seen.append(request.seq_no)
        return v201.TransactionEventResponse()

    async def start(port: int, count: int) -> Any:
        url = f"ws://127.0.0.1:{port}/CS-1"
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", STATION, url, str(tmp_path / "outbox.sqlite"), str(count)),
            stdout=asyncio.subprocess.PIPE,
        )
        assert process.stdout is not None
        assert await process.stdout.readline() == b"20\n"
        return process

    async with serve(router, "127.0.0.1", 0) as csms:
        port = csms.port
    process = await start(port, 20)
    process.kill()
    await process.wait()
    async with serve(router, "127.0.0.1", port):
        process = await start(port, 0)
        await eventually(lambda: len(seen) == 20)
        process.kill()
        await process.wait()
    assert seen == list(range(20))
