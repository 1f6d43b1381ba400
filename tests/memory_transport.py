"""A transport without sockets: `MemoryNetwork` stands in for the module `websocket`.

It offers nothing but what `ocpp_fast.asyncio.transport` asks for, so that whatever runs on it runs on any
transport.
"""

# ruff: noqa: ARG002 - a transport is handed what this one does not need

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Sequence
from typing import Any

from ocpp_fast.asyncio.options import ConnectOptions, ServeOptions
from ocpp_fast.asyncio.transport import EndedBy, Frame, Gate, Listener, Opening, Receiver, Refusal, Transport


class MemoryConnection:
    """One end of a connection. Frames arrive at the other end in the next turn of the loop."""

    def __init__(self, subprotocol: str | None = "ocpp2.0.1") -> None:
        self.is_open = True
        self.heard = False
        self.unsent = 0
        self.remote_address = "memory"
        self.subprotocol = subprotocol
        self.peer: MemoryConnection | None = None
        self.sent: list[bytes] = []
        self.pings = 0
        self.pauses: list[str] = []
        self.aborted: tuple[int, str] | None = None
        self._receiver: Receiver | None = None
        self._arrived: list[Frame] = []
        self._ended = asyncio.Event()
        self._close_code: int | None = None

    def attach(self, receiver: Receiver) -> None:
        self._receiver = receiver
        self._hand_over()

    def send_frames(self, frames: Sequence[bytes]) -> bool:
        if not self.is_open:
            return False
        self.sent += frames
        if self.peer is not None:
            asyncio.get_running_loop().call_soon(self.peer._arrive, list(frames))
        return True

    def send_ping(self) -> None:
        self.pings += 1
        if self._receiver is not None and self.peer is not None:
            asyncio.get_running_loop().call_soon(self._receiver.pong_received)

    def pause_reading(self, reason: str) -> None:
        self.pauses.append(reason)

    def resume_reading(self, reason: str) -> None:
        if reason in self.pauses:
            self.pauses.remove(reason)
            self._hand_over()

    async def close(self, code: int = 1000, reason: str = "") -> None:
        self._end(code, reason)
        await self._ended.wait()

    def abort(self, code: int, reason: str) -> None:
        self.aborted = code, reason
        self._end(code, reason)

    async def writable(self) -> None:
        pass

    def _arrive(self, frames: Sequence[Frame]) -> None:
        self.heard = True
        self._arrived += frames
        self._hand_over()

    def _hand_over(self) -> None:
        while self._arrived and self.is_open and self._receiver is not None and not self.pauses:
            self._receiver.frame_received(self._arrived.pop(0))

    def _end(self, code: int, reason: str) -> None:
        for end in (self, self.peer):
            if end is not None and end.is_open:
                end.is_open = False
                by = "us" if end is self else "peer"
                asyncio.get_running_loop().call_soon(end._lost, code, reason, by)

    def _lost(self, code: int, reason: str, ended_by: EndedBy) -> None:
        receiver, self._receiver = self._receiver, None
        if receiver is not None:
            receiver.connection_lost(code, reason, ended_by)
        self._ended.set()


class Refused(Exception):
    """The exception of `connect()` if the CSMS does not admit the station."""

    def __init__(self, status: int) -> None:
        self.status = status


class MemoryNetwork:
    """Connects the stations of one process to its CSMS."""

    FAILURES = (Refused,)

    def __init__(self) -> None:
        self._gate: Gate | None = None
        self._running: set[asyncio.Task[None]] = set()

    async def listen(self, options: ServeOptions, gate: Gate) -> Listener:
        self._gate = gate
        return self

    async def connect(
        self, options: ConnectOptions, url: str, subprotocols: Sequence[str], authorization: str | None
    ) -> Transport:
        if self._gate is None:
            raise Refused(0)
        path = "/" + url.split("/", 3)[3]
        near, far = MemoryConnection(), MemoryConnection()
        opening = Opening(path, tuple(subprotocols), authorization, None, "memory")
        decision: Any = self._gate.admit(opening, far)
        if inspect.isawaitable(decision):
            decision = await decision
        if isinstance(decision, Refusal):
            raise Refused(decision.status)
        near.subprotocol = far.subprotocol = decision.subprotocol
        near.peer, far.peer = far, near
        task = asyncio.get_running_loop().create_task(decision.run(far))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return near

    def http_status(self, failure: BaseException) -> int:
        return failure.status if isinstance(failure, Refused) else 0

    # A listener

    port = 0

    def close(self) -> None:
        self._gate = None

    async def wait_closed(self) -> None:
        if self._running:
            await asyncio.wait(self._running)
