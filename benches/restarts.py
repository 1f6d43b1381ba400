"""Kills a CSMS again and again, under stations that were accepted and do not boot again.

    python -m benches.restarts --csms without-store --times 10

The CSMS is a process that is killed with SIGKILL and started again on its port. The stations connect again
and go on with transaction messages and heartbeats.

`without-store`: the CSMS knows none of them. A third of them answers its trigger with Rejected, a third with
NotImplemented, and a third not at all. No transaction message may be refused, and within 15 s of its
connection every station must be served fully.

`with-store`, and `readme`, which is the CSMS of the README and knows no transactions: no message may be
refused, and nobody may be asked to boot.

Exits 1 otherwise.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import socket
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import Any, Final

from ocpp_fast import v16, v201
from ocpp_fast.asyncio import serve
from ocpp_fast.routing import Router
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

ROOT: Final = Path(__file__).resolve().parent.parent
#: Seconds after its connection in which a station must be served fully.
GOAL: Final = 15.0
CSMSES: Final = ("without-store", "with-store", "readme")
ANSWERS: Final = ("Rejected", "NotImplemented", "silence")
NOW: Final = "2025-09-16T07:41:05Z"
BOOT_16: Final = {"chargePointModel": "Single", "chargePointVendor": "VendorX"}
BOOT: Final = {"reason": "PowerUp", "chargingStation": {"model": "Single", "vendorName": "VendorX"}}


# The CSMS, in a process of its own


def handlers() -> Router:
    router = Router()
    for v in (v16, v201):

        @router.on(v.BootNotificationRequest)
        def on_boot(_: str, request: Any, v: Any = v) -> Any:  # noqa: ARG001
            return v.BootNotificationResponse(current_time=datetime.now(UTC), interval=300, status="Accepted")

        @router.on(v.HeartbeatRequest)
        def on_heartbeat(_: str, request: Any, v: Any = v) -> Any:  # noqa: ARG001
            return v.HeartbeatResponse(current_time=datetime.now(UTC))

    @router.on(v16.MeterValuesRequest)
    def on_values(_: str, request: v16.MeterValuesRequest) -> v16.MeterValuesResponse:  # noqa: ARG001
        return v16.MeterValuesResponse()

    @router.on(v201.TransactionEventRequest)
    def on_event(_: str, request: v201.TransactionEventRequest) -> v201.TransactionEventResponse:  # noqa: ARG001
        return v201.TransactionEventResponse()

    return router


async def run_csms(port: int, trigger_timeout: float, store: Path | None) -> None:
    async with serve(handlers(), "127.0.0.1", port, trigger_timeout=trigger_timeout, store=store):
        await asyncio.Event().wait()


# The stations


@dataclass
class Run:
    """Everything that the stations have seen."""

    refused: list[str] = field(default_factory=list)
    """Transaction messages that were answered with an error."""
    beats_refused: int = 0
    waits: list[float] = field(default_factory=list)
    """Seconds from each connection after a restart until a Heartbeat was answered."""
    delivered: int = 0
    triggers: int = 0
    boots: int = 0


class Station:
    """A station on a plain connection. It boots once, and never again."""

    def __init__(self, number: int, port: int, run: Run, *, charges: bool) -> None:
        self.version = ("1.6", "2.0.1")[number // len(ANSWERS) % 2] if charges else "2.0.1"
        self.charges = charges
        self.answer = ANSWERS[number % len(ANSWERS)]
        self.url = f"ws://127.0.0.1:{port}/CS-{number}"
        self.booted = False
        self.served = asyncio.Event()
        self._run = run
        self._count = 0

    async def live(self) -> None:
        while True:
            with suppress(OSError, WebSocketException, EOFError):
                async with connect(self.url, subprotocols=[f"ocpp{self.version}"]) as connection:  # type: ignore[list-item]
                    await self._talk(connection)
            await asyncio.sleep(0.05)

    async def _talk(self, connection: ClientConnection) -> None:
        connected_at = monotonic()
        if not self.booted:
            answer = await self._ask(
                connection, "BootNotification", BOOT_16 if self.version == "1.6" else BOOT
            )
            assert answer[0] == 3
            self.booted = True
            self._run.boots += 1
        counted = False
        while True:
            if self.charges:
                answer = await self._ask(connection, *self._transaction_message())
                if answer[0] == 3:
                    self._run.delivered += 1
                else:
                    self._run.refused.append(f"{self.url}: {answer}")
            beaten = (await self._ask(connection, "Heartbeat", {}))[0] == 3
            if not beaten:
                self._run.beats_refused += 1
            elif not counted:
                counted = True
                self._run.waits.append(monotonic() - connected_at)
                self.served.set()
            await asyncio.sleep(0.1)

    def _transaction_message(self) -> tuple[str, dict[str, Any]]:
        if self.version == "1.6":
            value = {"timestamp": NOW, "sampledValue": [{"value": str(self._count)}]}
            return "MeterValues", {"connectorId": 1, "transactionId": 7, "meterValue": [value]}
        return "TransactionEvent", {
            "eventType": "Updated",
            "timestamp": NOW,
            "triggerReason": "MeterValuePeriodic",
            "seqNo": self._count,
            "transactionInfo": {"transactionId": "T1"},
        }

    async def _ask(self, connection: ClientConnection, action: str, payload: dict[str, Any]) -> list[Any]:
        """Sends a request, and returns its answer. Answers triggers meanwhile."""
        self._count += 1
        message_id = str(self._count)
        await connection.send(json.dumps([2, message_id, action, payload]))
        while True:
            frame = json.loads(await connection.recv())
            if frame[0] == 2:
                assert frame[2] == "TriggerMessage"
                self._run.triggers += 1
                if self.answer == "Rejected":
                    await connection.send(json.dumps([3, frame[1], {"status": "Rejected"}]))
                elif self.answer == "NotImplemented":
                    await connection.send(json.dumps([4, frame[1], "NotImplemented", "", {}]))
            elif frame[1] == message_id:
                return list(frame)


# The run


def command_of(csms: str, port: int, trigger_timeout: float) -> list[str]:
    if csms == "readme":
        text = (ROOT / "examples" / "csms.py").read_text(encoding="utf-8")
        return [sys.executable, "-u", "-c", text.replace("9000", str(port)).replace("localhost", "127.0.0.1")]
    command = [sys.executable, "-m", "benches.restarts", "--csms", csms, "--port", str(port)]
    return [*command, "--trigger-timeout", str(trigger_timeout)]


async def restart(csms: str, times: int, stations: int, trigger_timeout: float, folder: Path) -> list[str]:
    """Kills the CSMS so many times, and returns what is wrong at the end."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    run = Run()
    command = command_of(csms, port, trigger_timeout)
    path = os.pathsep.join([str(ROOT), *os.environ.get("PYTHONPATH", "").split(os.pathsep)])
    all_stations = [Station(number, port, run, charges=csms != "readme") for number in range(stations)]
    tasks = [asyncio.create_task(station.live()) for station in all_stations]
    late: list[str] = []
    try:
        for _ in range(times + 1):
            process = await asyncio.create_subprocess_exec(
                *command, cwd=folder, env=os.environ | {"PYTHONPATH": path}, stdout=asyncio.subprocess.DEVNULL
            )
            try:
                async with asyncio.timeout(GOAL + 5.0):
                    await asyncio.gather(*(station.served.wait() for station in all_stations))
            except TimeoutError:
                late += [
                    f"not served: {station.url}" for station in all_stations if not station.served.is_set()
                ]
            for station in all_stations:
                station.served.clear()
            process.kill()
            await process.wait()
    finally:
        for task in tasks:
            task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
    late += [repr(one) for one in ended if not isinstance(one, asyncio.CancelledError)]
    late += [f"served after {wait:.1f} s" for wait in run.waits if wait > GOAL]
    print(
        f"{csms}: {times} restarts, {stations} stations, {run.delivered} transaction messages taken, "
        f"{len(run.refused)} refused, {run.beats_refused} heartbeats refused, {run.triggers} triggers, "
        f"{run.boots} boots, longest wait {max(run.waits, default=0.0):.1f} s"
    )
    if csms != "without-store" and (run.triggers or run.beats_refused):
        late.append("stations were not known")
    return [f"refused: {one}" for one in run.refused] + late


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--csms", choices=CSMSES, default="without-store")
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--stations", type=int, default=10)
    parser.add_argument(
        "--trigger-timeout", type=float, default=10.0, help="seconds; the default is the one of serve()"
    )
    parser.add_argument("--port", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.port is not None:
        store = None if options.csms == "without-store" else Path("store.sqlite")
        asyncio.run(run_csms(options.port, options.trigger_timeout, store))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        run = restart(options.csms, options.times, options.stations, options.trigger_timeout, Path(folder))
        faults = asyncio.run(run)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
