"""A network in memory, for tests of whole endpoints: the option `network` of `serve()` and `connect()`.

Knows frames and close codes. Must never know a socket, a message or a session. Not imported by
`import ocpp_fast.asyncio`.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Coroutine, Sequence
from typing import Any
from urllib.parse import urlsplit

from ocpp_fast.asyncio.transport import (
    CloseCode,
    Decision,
    EndedBy,
    Frame,
    Gate,
    Opening,
    Receiver,
    Refusal,
    Transport,
)

__all__ = ["MemoryConnection", "MemoryListener", "MemoryNetwork", "Unreachable"]


class Unreachable(ConnectionError):
    """A connection that cannot be opened. `status` is the HTTP status with which a CSMS has refused it, 0 if
    there is none.
    """

    def __init__(self, text: str, status: int = 0) -> None:
        super().__init__(text)
        self.status = int(status)


class MemoryConnection:
    """One end of a connection. Frames, pings and closes arrive at the other end in the next turn of the loop.

    Implements `transport.Transport`. Without a `peer`, everything that is sent is lost.
    """

    def __init__(self, subprotocol: str | None = None) -> None:
        self.is_open = True
        self.heard = False
        self.unsent = 0
        self.remote_address = "memory"
        self.subprotocol = subprotocol
        self.peer: MemoryConnection | None = None
        self._receiver: Receiver | None = None
        self._arrived: list[Frame] = []
        self._pauses: set[str] = set()
        self._is_aborted = False
        self._loss: tuple[int, str, EndedBy] | None = None
        """Code, reason and side of the end, which a receiver that comes later is told."""
        self._has_ended = asyncio.Event()

    def attach(self, receiver: Receiver) -> None:
        self._receiver = receiver
        self._hand_over()
        if self._loss is not None:
            self._lost(*self._loss)

    def send_frames(self, frames: list[bytes]) -> bool:
        if self.is_open and self.peer is not None:
            _soon(self.peer._arrive, list(frames))
        return self.is_open

    def send_ping(self) -> None:
        if self.peer is not None and self.peer.is_open:
            _soon(self._pong)

    def pause_reading(self, reason: str) -> None:
        self._pauses.add(reason)

    def resume_reading(self, reason: str) -> None:
        self._pauses.discard(reason)
        self._hand_over()

    async def writable(self) -> None:
        pass

    async def close(self, code: int = CloseCode.NORMAL_CLOSURE, reason: str = "") -> None:
        self._end(code, reason)
        await self._has_ended.wait()

    def abort(self, code: int, reason: str) -> None:
        self._is_aborted = True
        self._end(code, reason)

    def cut(self) -> None:
        """Breaks the connection as a network does, without a close frame."""
        for end in (self, self.peer):
            if end is not None:
                end.is_open, end._is_aborted = False, True
                _soon(end._lost, 1006, "cut", "network")

    # What arrives

    def _arrive(self, frames: Sequence[Frame]) -> None:
        self.heard = True
        self._arrived += frames
        self._hand_over()

    def _pong(self) -> None:
        self.heard = True
        if self._receiver is not None:
            self._receiver.pong_received()

    def _hand_over(self) -> None:
        while self._arrived and self._receiver is not None and not self._pauses and not self._is_aborted:
            frame = self._arrived.pop(0)
            if self.is_open:
                self._receiver.frame_received(frame)
            else:
                self._receiver.late_frame_received(frame)

    def _end(self, code: int, reason: str) -> None:
        if self.is_open:
            self.is_open = False
            if self.peer is not None:
                _soon(self.peer._closed, code, reason)
            _soon(self._lost, code, reason, "us")

    def _closed(self, code: int, reason: str) -> None:
        self.is_open = False
        self._lost(code, reason, "peer")

    def _lost(self, code: int, reason: str, ended_by: EndedBy) -> None:
        receiver, self._receiver = self._receiver, None
        self._loss = code, reason, ended_by
        self._has_ended.set()
        if receiver is not None:
            receiver.connection_lost(code, reason, ended_by)


def _soon(function: Callable[..., None], *arguments: Any) -> None:
    asyncio.get_running_loop().call_soon(function, *arguments)


class MemoryListener:
    """The connections to one CSMS. Implements `transport.Listener`."""

    port = 0
    """There are no ports."""

    def __init__(self, gate: Gate, on_close: Callable[[], None]) -> None:
        self.gate = gate
        self.connections: dict[asyncio.Task[None], MemoryConnection] = {}
        """Those that are being served, by the tasks that serve them."""
        self._on_close = on_close
        self._is_closed = asyncio.Event()

    def start(self, run: Callable[[Transport], Coroutine[Any, Any, None]], end: MemoryConnection) -> None:
        """Serves a connection, and closes it afterwards."""
        task = asyncio.get_running_loop().create_task(self._serve(run, end))
        self.connections[task] = end
        task.add_done_callback(self.connections.pop)

    async def _serve(
        self, run: Callable[[Transport], Coroutine[Any, Any, None]], end: MemoryConnection
    ) -> None:
        try:
            await run(end)
        finally:
            await end.close()

    def close(self) -> None:
        self._on_close()
        self._is_closed.set()

    async def wait_closed(self) -> None:
        await self._is_closed.wait()
        if self.connections:
            await asyncio.wait(self.connections)


class MemoryNetwork:
    """Connects stations to the CSMSs of one process. Implements `transport.Network`.

    The host in the URL of a station is the `host` that a CSMS was given, such as memory://csms/CS-1 for
    `serve(handlers, "csms", network=network)`; a CSMS without a host has every other one. Nothing is
    compressed, no message is too long, and no peer is slow.
    """

    FAILURES = (Unreachable,)

    def __init__(self) -> None:
        self.reachable = True
        """False lets every attempt to connect fail."""
        self._listeners: dict[str, MemoryListener] = {}

    def cut(self) -> None:
        """Breaks every connection as a network does, without a close frame."""
        for listener in self._listeners.values():
            for connection in listener.connections.values():
                connection.cut()

    async def listen(self, options: Any, gate: Gate) -> MemoryListener:
        """Takes the connections to `options.host` from now on. Raises ValueError if somebody does already."""
        host = options.host or ""
        if host in self._listeners:
            raise ValueError(f"host: another CSMS listens ({host!r})")
        listener = self._listeners[host] = MemoryListener(gate, lambda: self._forget(host, listener))
        return listener

    def _forget(self, host: str, listener: MemoryListener) -> None:
        if self._listeners.get(host) is listener:
            del self._listeners[host]

    async def connect(
        self,
        options: Any,  # noqa: ARG002
        url: str,
        subprotocols: Sequence[str],
        authorization: str | None,
    ) -> Transport:
        """Opens a connection. Raises Unreachable if nobody listens, if the CSMS refuses the station, or if
        they speak no common version.
        """
        parts = urlsplit(url)
        listener = self._listeners.get(parts.hostname or "", self._listeners.get(""))
        if listener is None or not self.reachable:
            raise Unreachable(f"{url}: nobody listens")
        near, far = MemoryConnection(), MemoryConnection()
        opening = Opening(parts.path, tuple(subprotocols), authorization, None, "memory")
        answer = listener.gate.admit(opening, far)
        decision: Decision = await answer if inspect.isawaitable(answer) else answer
        if isinstance(decision, Refusal):
            raise Unreachable(f"{url}: refused with {decision.status.value}", decision.status)
        near.subprotocol = far.subprotocol = decision.subprotocol
        near.peer, far.peer = far, near
        listener.start(decision.run, far)
        if near.subprotocol is None:
            await near.close(CloseCode.PROTOCOL_ERROR)
            raise Unreachable(f"{url}: no OCPP version in common")
        return near

    def http_status(self, failure: BaseException) -> int:
        """Returns the HTTP status with which a station was refused, 0 for another failure."""
        return failure.status if isinstance(failure, Unreachable) else 0
