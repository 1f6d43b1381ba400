"""The good station: it sends a CALL twenty times per second, and checks and times every answer.

Run as a process: it prints "up" when it was accepted, and its figures after a line on standard input. Must
never know an attack.
"""

from __future__ import annotations

import asyncio
import json
import sys
from time import perf_counter
from typing import Any

from benches.floods.wire import PASSWORD, Peer, authorization

#: Seconds between two CALLs.
PAUSE = 0.05
#: Seconds that the last answers may take.
PATIENCE = 30.0
#: CALLs before the first one that is timed.
WARM_UP = 100


def event(number: int) -> list[Any]:
    """Returns a CALL that carries a number."""
    payload = {
        "eventType": "Updated",
        "timestamp": "2025-09-16T07:41:05Z",
        "triggerReason": "MeterValuePeriodic",
        "seqNo": number,
        "transactionInfo": {"transactionId": "T1"},
        "meterValue": [{"timestamp": "2025-09-16T07:41:05Z", "sampledValue": [{"value": 10874.2}]}],
    }
    return [2, str(number), "TransactionEvent", payload]


class GoodStation:
    """A station and the times of its calls. The server answers each with its number as the total cost."""

    def __init__(self, peer: Peer) -> None:
        self._peer = peer
        self._sent_at: dict[int, float] = {}
        self._times: list[float] = []
        self._wrong = 0
        self._number = WARM_UP

    async def talk(self, end: asyncio.Future[str]) -> dict[str, Any]:
        """Sends calls until `end` is done, and returns the figures."""
        reading = asyncio.ensure_future(self._read())
        due = perf_counter()
        while not end.done():
            self._sent_at[self._number] = perf_counter()
            self._peer.send(event(self._number))
            self._number += 1
            due = max(due + PAUSE, perf_counter())
            await asyncio.wait((end, reading), timeout=due - perf_counter(), return_when="FIRST_COMPLETED")
            if reading.done():
                break
        lost = ""
        try:
            async with asyncio.timeout(PATIENCE):
                while self._sent_at and not reading.done():
                    await asyncio.sleep(0.01)
        except TimeoutError:
            lost = "no answer"
        if reading.done() and reading.exception() is not None:
            lost = repr(reading.exception())
        reading.cancel()
        return self._figures(lost)

    async def _read(self) -> None:
        while True:
            kind, message_id, *rest = json.loads(await self._peer.receive())
            sent_at = self._sent_at.pop(int(message_id), None)
            if sent_at is None or kind != 3 or rest != [{"totalCost": float(message_id)}]:
                self._wrong += 1
            else:
                self._times.append(perf_counter() - sent_at)

    def _figures(self, lost: str) -> dict[str, Any]:
        times = sorted(self._times)
        at = (lambda share: times[min(len(times) - 1, int(share * len(times)))]) if times else lambda _: 0.0
        return {
            "sent": self._number - WARM_UP,
            "answered": len(times),
            "wrong": self._wrong,
            "lost": lost,
            "median": at(0.5) * 1e3,
            "p99": at(0.99) * 1e3,
            "longest": at(1.0) * 1e3,
        }


async def run(port: int) -> None:
    """Runs the station until there is a line on standard input."""
    peer = await Peer.open(port, "/GOOD", headers=authorization("GOOD", PASSWORD))
    assert peer.status == 101, peer.head
    await peer.boot()
    for number in range(WARM_UP):
        answer = await peer.ask(event(number))
        assert answer == [3, str(number), {"totalCost": float(number)}], answer
    print("up", flush=True)
    end = asyncio.ensure_future(asyncio.to_thread(sys.stdin.readline))
    print(json.dumps(await GoodStation(peer).talk(end)), flush=True)
    peer.close()
