"""The server under attack, and the measure of what an attack does to it.

Run as a process: it prints its two ports, begins to measure after the line "begin" on standard input, and
prints its figures after the line "end". Must never know how an attack is made.
"""

# ruff: noqa: ARG001 - handlers and hooks are handed what they do not need

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import selectors
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic, thread_time
from typing import Any

from ocpp_fast import v21, v201
from ocpp_fast.asyncio import Counters, Handshake, QueueFull, Registration, basic, connect, serve
from ocpp_fast.routing import Router

from benches.floods.wire import PASSWORD

#: Seconds that a password takes to be checked, by a server whose authentication is slow.
SLOW = 0.3


class Turns(selectors.DefaultSelector):
    """A selector that keeps the longest turn of its event loop, in seconds of the processor.

    A turn is what the loop does between two looks at its sockets.
    """

    def __init__(self) -> None:
        super().__init__()
        self.reset()

    def reset(self) -> None:
        self.longest, self._began = 0.0, thread_time()

    def select(self, timeout: float | None = None) -> Any:
        self.longest = max(self.longest, thread_time() - self._began)
        ready = super().select(timeout)
        self._began = thread_time()
        return ready


class Server:
    """Handlers that accept everything, and the figures of the process."""

    def __init__(self, turns: Turns) -> None:
        self.turns = turns
        self.counters = Counters()
        self.facts: Counter[str] = Counter()
        """Name to number of what handlers have seen or done."""
        self._base = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self.second: Any = None
        """A CSMS in the same event loop, to be closed while the first one goes on."""

    def router(self, attack: str) -> Router:
        router = Router()

        for v in (v201, v21):

            @router.on(v.BootNotificationRequest)
            def on_boot(_: str, request: Any, v: Any = v) -> Any:
                return v.BootNotificationResponse(
                    current_time=datetime.now(UTC), interval=300, status="Accepted"
                )

            @router.on(v.HeartbeatRequest)
            def on_heartbeat(_: str, request: Any, v: Any = v) -> Any:
                return v.HeartbeatResponse(current_time=datetime.now(UTC))

            @router.on(v.TransactionEventRequest)
            def on_event(_: str, request: Any, v: Any = v) -> Any:
                return v.TransactionEventResponse(total_cost=request.seq_no)

            @router.on(v.NotifyReportRequest)
            def on_report(_: str, request: Any, v: Any = v) -> Any:
                return v.NotifyReportResponse()

        @router.on(v21.DataTransferRequest)
        def on_transfer_21(_: str, request: v21.DataTransferRequest) -> v21.DataTransferResponse:
            return v21.DataTransferResponse(status="Accepted", data=request.data)

        @router.on(v201.DataTransferRequest)
        def on_transfer(_: str, request: v201.DataTransferRequest) -> Any:
            if request.vendor_id == "bench":
                return self._obey(str(request.data))
            self.facts["transferred bytes"] += len(str(request.data))
            return v201.DataTransferResponse(status="Accepted")

        if attack == "after functions":

            @router.after(v201.HeartbeatRequest)
            async def later(_: str, request: Any, response: Any) -> None:
                self.facts["after functions"] += 1
                await asyncio.sleep(30)

        return router

    async def _obey(self, command: str) -> v201.DataTransferResponse:
        """Does what a load asks for: closes the second CSMS, or sends to a port."""
        if command == "close":
            began = monotonic()
            await self.second.close()
            self.facts["closing ms"] = round((monotonic() - began) * 1e3)
        else:
            self._tasks.add(asyncio.create_task(self._send(int(command))))
        return v201.DataTransferResponse(status="Accepted")

    async def _send(self, port: int) -> None:
        """Sends to a peer for ever, as a station that does not wait for room."""
        values = [v21.StreamDataElementType(t=number, v="x" * 100) for number in range(400)]
        event = v21.NotifyPeriodicEventStream(id=1, pending=0, basetime=datetime.now(UTC), data=values)
        async with connect(
            f"ws://127.0.0.1:{port}/SENDER",
            version="2.1",
            registration=Registration.ACCEPTED,
            heartbeat=False,
            compression=None,
        ) as station:
            while True:
                for _ in range(10):
                    try:
                        station.send(event)
                        self.facts["SENDs"] += 1
                    except QueueFull:
                        self.facts["SENDs refused"] += 1
                await asyncio.sleep(0.01)

    # Figures

    def begin(self) -> None:
        gc.collect()
        Path("/proc/self/clear_refs").write_text("5")  # Sets the peak to what is resident now.
        self._base = memory("VmRSS")
        self.turns.reset()

    def figures(self) -> dict[str, Any]:
        counters, noticed = self.counters, self.facts
        noticed.update({f"refused {status}": count for status, count in counters.refusals.items()})
        noticed.update(counters.counts)
        noticed.update({f"frames {name}": count for name, count in counters.notes.items()})
        return {
            "added": (memory("VmHWM") - self._base) / 1e6,
            "stall": self.turns.longest * 1e3,
            "noticed": {name: count for name, count in noticed.items() if count},
        }


def memory(name: str) -> int:
    """Returns the bytes of this process by their name in /proc."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(name + ":"):
            return int(line.split()[1]) * 1024
    raise LookupError(name)


async def slow(handshake: Handshake) -> bool:
    """Takes its time for everybody but the good station."""
    if handshake.station_id == "GOOD":
        return True
    await asyncio.sleep(SLOW)
    return False


def options(attack: str) -> dict[str, Any]:
    """Returns the options that an attack needs. All limits are those of the package."""
    if attack == "frames before the handshake":
        return {"authenticate": slow}
    if attack == "brute force":
        return {"authenticate": basic({"GOOD": PASSWORD, "VICTIM": os.urandom(20).hex()})}
    return {}


async def serve_until_end(attack: str, turns: Turns) -> None:
    logging.basicConfig(stream=open(os.devnull, "w"), level=logging.INFO)  # noqa: SIM115
    server = Server(turns)
    async with serve(
        server.router(attack), "127.0.0.1", 0, hooks=[server.counters], **options(attack)
    ) as csms:
        server.second = await serve(server.router(attack), "127.0.0.1", 0)
        gc.freeze()  # as the README says: the collector need not visit what was imported
        print(csms.port, server.second.port, flush=True)
        while line := (await asyncio.to_thread(sys.stdin.readline)).strip():
            if line == "begin":
                server.begin()
                print("ready", flush=True)
            else:
                print(json.dumps(server.figures()), flush=True)
        os._exit(0)  # Nothing is to be closed in order after an attack.


def run(attack: str) -> None:
    """Serves until standard input ends."""
    turns = Turns()
    with asyncio.Runner(loop_factory=lambda: asyncio.SelectorEventLoop(turns)) as runner:
        runner.run(serve_until_end(attack, turns))
