"""Peers whose request has not arrived: their number, their bytes, their time, and their TLS handshake.

Knows sockets, TLS and the end of a request. Must never know a header, nor the library that reads requests. A
peer takes 2.4 kB here, a quarter of a connection of that library, because anybody can open many.
"""

from __future__ import annotations

import asyncio
import ssl
from contextlib import suppress
from http import HTTPStatus
from time import monotonic
from typing import Any

from ocpp_fast.asyncio.options import ServeOptions
from ocpp_fast.asyncio.tls import shrink_read_buffer
from ocpp_fast.asyncio.transport import CloseCode, Gate, Refusal
from ocpp_fast.asyncio.turns import Turns

__all__ = ["Arrival", "Arrivals", "free", "limit_reads"]

# Bytes that are read at once from a peer that is not admitted. Most requests are shorter.
_FIRST_READ_SIZE = 4096

# Bytes of requests that are not complete, of all peers together. A station sends its request in one piece.
_MAX_HELD = 4 * 2**20

# Seconds until a peer without a complete request is read again, for each such peer. All of them together are
# read a thousand times per second.
_PAUSE = 0.001

_BEGIN, _END = b"GET ", b"\r\n\r\n"

# The type of a TLS record that begins a handshake. Its bytes 3 and 4 are its length (RFC 8446 5.1).
_TLS = 22


def limit_reads(transport: asyncio.BaseTransport, size: int) -> None:
    """Sets the number of bytes that a transport reads at once, if it is one of asyncio without TLS."""
    with suppress(AttributeError):
        transport.max_size = size  # type: ignore[attr-defined]


def free(transport: asyncio.BaseTransport) -> None:
    """Breaks the circle of references in a transport of asyncio whose connection has ended.

    Left to the garbage collector, thousands of peers that come and go stop the loop for 20 ms.
    """
    with suppress(AttributeError):
        transport._read_ready_cb = None  # type: ignore[attr-defined]


class Arrivals:
    """The peers of one listening socket whose request has not arrived."""

    def __init__(
        self,
        options: ServeOptions,
        gate: Gate,
        turns: Turns,
        *,
        context: ssl.SSLContext | None,
        tls_timeout: float,
        tls_shutdown_timeout: float,
    ) -> None:
        """`context` is None without TLS. The times of TLS are in seconds."""
        self.gate = gate
        self.turns = turns
        self.max_header_bytes = options.max_header_bytes
        self.open_timeout = options.open_timeout
        self.context = context
        self.tls_timeout = tls_timeout
        self.tls_shutdown_timeout = tls_shutdown_timeout
        self._peers: dict[Arrival, None] = {}
        self._held: dict[Arrival, int] = {}
        """The bytes that a peer has sent, of those that have sent any, the oldest peer first."""
        self._all_held = 0

    def add(self, peer: Arrival) -> None:
        """Takes note of a new peer."""
        self._peers[peer] = None

    @property
    def holding(self) -> int:
        """The number of peers that have sent a part of a request."""
        return len(self._held)

    def hold(self, peer: Arrival, count: int) -> None:
        """Counts bytes of a peer. Turns out the oldest peers if all together have sent too many."""
        self._held[peer] = self._held.get(peer, 0) + count
        self._all_held += count
        while self._all_held > _MAX_HELD:
            oldest = next(iter(self._held))
            oldest.evict("too many bytes of incomplete requests in all")

    def release(self, peer: Arrival) -> None:
        """Counts no bytes of a peer any more."""
        self._all_held -= self._held.pop(peer, 0)

    def discard(self, peer: Arrival) -> None:
        """Forgets a peer whose request is complete, or whose connection has ended."""
        self._peers.pop(peer, None)
        self.release(peer)

    def close(self) -> None:
        """Ends every connection whose request has not arrived."""
        for peer in [*self._peers]:
            peer.abort(CloseCode.GOING_AWAY, "")


class Arrival(asyncio.Protocol):
    """A peer from its connection until its request is complete. Implements `transport.Peer`.

    A subclass offers `take_over()`.
    """

    __slots__ = (
        "_arrivals",
        "_data",
        "_handshake",
        "_is_counted",
        "_is_secure",
        "_reading",
        "_searched",
        "_timer",
        "_transport",
    )

    def __init__(self, arrivals: Arrivals) -> None:
        self._arrivals = arrivals
        self._data: bytearray | None = bytearray()
        """All that the peer has sent; None after its end, and after the request."""
        self._searched = 0
        """The number of bytes in which there is no end of a request."""
        self._transport: Any = None
        self._is_counted = False
        """True while the gate counts this peer, and this object has to tell its end."""
        self._is_secure = arrivals.context is None
        """False until TLS is set up, if that is required."""
        self._handshake: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._reading: asyncio.TimerHandle | None = None
        """The time at which reading goes on."""

    def take_over(self, transport: asyncio.Transport, data: bytes) -> None:
        """Gives the connection to the protocol that reads requests, with all that was read. The protocol has
        to tell the gate that this peer has left.
        """
        raise NotImplementedError

    @property
    def remote_address(self) -> Any:
        """The address of the peer, as `socket.getpeername()` returns it."""
        return self._transport.get_extra_info("peername")

    def abort(self, code: int, reason: str) -> None:  # noqa: ARG002
        """Ends the connection at once."""
        self._transport.abort()

    def evict(self, why: str) -> None:
        """Ends the connection at once to make room, and tells the gate."""
        self._tell(HTTPStatus.SERVICE_UNAVAILABLE, why)
        self._transport.abort()

    # Methods that asyncio calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        limit_reads(transport, _FIRST_READ_SIZE)
        arrivals = self._arrivals
        refusal = arrivals.gate.arrived(self)
        if refusal is not None:
            self._data = None
            self._respond(refusal)
            return
        self._is_counted = True
        arrivals.add(self)
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(arrivals.open_timeout, self._time_out)

    def data_received(self, data: bytes) -> None:
        if self._data is None:
            return
        self._data += data
        self._arrivals.hold(self, len(data))
        if self._data is None:
            return  # This peer had to make room itself.
        if not self._is_secure:
            self._look_for_tls()
        elif monotonic() < self._arrivals.turns.until():
            self._look()
        else:
            self._transport.pause_reading()
            self._arrivals.turns.later(self._look)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002
        self._leave()
        free(self._transport)

    # The request

    def _look(self) -> None:
        """Looks for the end of the request in the bytes that are new."""
        data, most = self._data, self._arrivals.max_header_bytes
        if data is None:
            return
        end = data.find(_END, max(0, self._searched - len(_END))) + len(_END)
        self._searched = len(data)
        if len(_END) <= end <= most or not data.startswith(_BEGIN[: len(data)]):
            self._hand_over()
        elif len(data) > most:
            self._refuse_length()
        else:
            self._read_later()

    def _read_later(self) -> None:
        """Reads on after a while, so that thousands of such peers are not read in one turn of the loop."""
        self._transport.pause_reading()
        pause = self._arrivals.holding * _PAUSE
        self._reading = asyncio.get_running_loop().call_later(pause, self._read_on)

    def _refuse_length(self) -> None:
        status = HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
        self._tell(status, f"more than {self._arrivals.max_header_bytes} bytes before the handshake")
        self._respond(Refusal(status))

    def _read_on(self) -> None:
        self._reading = None
        self._transport.resume_reading()

    def _hand_over(self) -> None:
        data, self._data = self._data, None
        assert data is not None
        self._stop_timers()
        self._is_counted = False
        self._arrivals.discard(self)
        self._arrivals.gate.requested(self)
        self._transport.resume_reading()
        began = monotonic()
        self.take_over(self._transport, bytes(data))
        # The task that decides on the request takes twice as long, in the next turns.
        self._arrivals.turns.charge(2 * (monotonic() - began))

    # TLS

    def _look_for_tls(self) -> None:
        """Begins TLS when its first record is complete. OpenSSL takes 70 kB from then on."""
        data, context = self._data, self._arrivals.context
        assert data is not None
        assert context is not None
        if len(data) > self._arrivals.max_header_bytes:
            self._refuse_length()
        elif self._handshake is not None:
            return  # The request came with the end of the TLS handshake.
        elif data[0] != _TLS or (len(data) >= 5 and len(data) >= 5 + int.from_bytes(data[3:5])):
            self._handshake = asyncio.get_running_loop().create_task(self._secure(context))
        else:
            self._read_later()

    async def _secure(self, context: ssl.SSLContext) -> None:
        """Sets TLS up. The event loop has no server that counts a peer before that."""
        loop, plain, arrivals = asyncio.get_running_loop(), self._transport, self._arrivals
        loop.call_soon(self._begin_tls)
        secured = None
        try:
            secured = await loop.start_tls(
                plain,
                self,
                context,
                server_side=True,
                ssl_handshake_timeout=arrivals.tls_timeout,
                ssl_shutdown_timeout=arrivals.tls_shutdown_timeout,
            )
        except OSError as error:
            if isinstance(error, ssl.SSLError):
                self._tell(HTTPStatus.BAD_REQUEST, f"no TLS: {error.reason or type(error).__name__}")
            elif isinstance(error, ConnectionAbortedError):
                self._tell(HTTPStatus.REQUEST_TIMEOUT, f"no TLS within {arrivals.tls_timeout} s")
        if secured is None:
            self._leave()
            return
        self._transport = secured
        self._is_secure = True
        self._handshake = None
        if self._data:
            self._look()

    def _begin_tls(self) -> None:
        """Hands over the bytes that were read before TLS had begun."""
        protocol = self._transport.get_protocol()
        shrink_read_buffer(protocol)
        data, self._data = self._data, bytearray()
        self._arrivals.release(self)
        while data:
            buffer = memoryview(protocol.get_buffer(len(data)))
            count = min(len(data), len(buffer))
            buffer[:count] = data[:count]
            protocol.buffer_updated(count)
            del data[:count]

    # The end

    def _time_out(self) -> None:
        self._timer = None
        self._tell(HTTPStatus.REQUEST_TIMEOUT, f"no handshake within {self._arrivals.open_timeout} s")
        self._transport.abort()

    def _respond(self, refusal: Refusal) -> None:
        """Writes a response if there is no TLS to wait for, and closes the connection."""
        if self._is_secure:
            lines = [f"HTTP/1.1 {refusal.status.value} {refusal.status.phrase}", "Connection: close"]
            lines += [f"{name}: {value}" for name, value in (refusal.headers or {}).items()]
            self._transport.write("\r\n".join([*lines, "Content-Length: 0\r\n\r\n"]).encode())
            self._transport.close()
        else:
            self._transport.abort()

    def _leave(self) -> None:
        """Tells the gate of the end of the connection, once. A peer that has sent nothing was no
        handshake.
        """
        self._stop_timers()
        if self._data:
            self._tell(HTTPStatus.BAD_REQUEST, "the peer has left before the end of the handshake")
        self._data = None
        self._arrivals.discard(self)
        if self._is_counted:
            self._is_counted = False
            self._arrivals.gate.left(self)

    def _tell(self, status: HTTPStatus, why: str) -> None:
        """Tells the gate of a peer that has broken a rule, once, and frees its bytes."""
        if self._data is not None:
            self._data = None
            self._arrivals.discard(self)
            self._arrivals.gate.failed(self, status, why, "")

    def _stop_timers(self) -> None:
        for timer in (self._timer, self._reading):
            if timer is not None:
                timer.cancel()
        self._timer = self._reading = None
