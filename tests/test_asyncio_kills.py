"""Processes that are killed, and their files. `benches.kills` and `benches.restarts` do it more often."""

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


def run(name: str, *arguments: str) -> str:
    command = [sys.executable, "-m", f"benches.{name}", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
@pytest.mark.parametrize("who", ["station", "csms"])
def test_no_message_is_lost_when_a_process_is_killed(who: str, version: str) -> None:
    said = run("kills", "--times", "3", "--version", version, "--who", who)
    assert said.startswith(f"OCPP {version}: 3 kills of the {who}, ")


def test_a_csms_without_a_store_that_is_killed_refuses_no_transaction_message() -> None:
    said = run("restarts", "--times", "1", "--stations", "6", "--trigger-timeout", "1")
    assert ", 0 refused, " in said
    assert " 6 boots, " in said


@pytest.mark.parametrize("csms", ["with-store", "readme"])
def test_a_csms_with_a_store_that_is_killed_asks_nobody_to_boot(csms: str) -> None:
    said = run("restarts", "--csms", csms, "--times", "2", "--stations", "6")
    assert ", 0 refused, 0 heartbeats refused, 0 triggers, 6 boots, " in said


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
