"""Connections as endpoints see them: what carries the frames, what receives them, and how a connection is
opened.

Knows neither a library nor a message. A `Network` opens connections: the module `websocket`, or a
`MemoryNetwork`.
"""

from __future__ import annotations

import enum
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from http import HTTPStatus
from typing import Any, Literal, NamedTuple, Protocol, TypeAlias

__all__ = [
    "Admission",
    "CloseCode",
    "Decision",
    "EndedBy",
    "Frame",
    "Gate",
    "Listener",
    "Network",
    "Opening",
    "Peer",
    "Receiver",
    "Refusal",
    "Transport",
]

Frame: TypeAlias = bytes | bytearray | memoryview

EndedBy: TypeAlias = Literal["us", "peer", "network"]
"""The side that ended a connection; "network" if it broke without a close frame of either side."""


class CloseCode(enum.IntEnum):
    """The close codes of WebSocket that endpoints send (RFC 6455 7.4.1)."""

    NORMAL_CLOSURE = 1000
    GOING_AWAY = 1001
    PROTOCOL_ERROR = 1002
    INVALID_DATA = 1007
    POLICY_VIOLATION = 1008
    INTERNAL_ERROR = 1011


class Receiver(Protocol):
    """The user of a connection, as its transport sees it. The transport calls these methods in the thread of
    the event loop.
    """

    def frame_received(self, frame: Frame) -> None:
        """Takes a complete frame. Not called once either side has begun to close the connection."""
        ...

    def late_frame_received(self, frame: Frame) -> None:
        """Takes a complete frame that the peer sent before its close frame, and that cannot be answered any
        more: either side has begun to close the connection. Not called after `Transport.abort()`.
        """
        ...

    def pong_received(self) -> None:
        """Takes note of a pong, whatever it carries."""
        ...

    def connection_lost(self, close_code: int | None, reason: str, ended_by: EndedBy) -> None:
        """Takes note of the end of the connection. Called once, after which no method is called.

        `close_code` and `reason` are those of the side that ended the connection; 1006 and the fault of the
        network if neither side did.
        """
        ...


class Transport(Protocol):
    """An open connection that carries frames.

    Call `attach()` first; frames that arrive before are kept for the receiver. Every method but `writable()`
    and `close()` returns at once.

    A transport hands over what has arrived in turns of a few milliseconds, so that no peer holds up the
    others.
    """

    @property
    def is_open(self) -> bool:
        """False as soon as either side has begun to close the connection."""
        ...

    heard: bool
    """Set to True whenever bytes of the peer arrive. The user sets it to False."""

    @property
    def unsent(self) -> int:
        """Bytes that were written and that the socket has not taken yet."""
        ...

    @property
    def remote_address(self) -> Any:
        """The address of the peer, as `socket.getpeername()` returns it."""
        ...

    @property
    def subprotocol(self) -> str | None:
        """The subprotocol that both sides agreed on."""
        ...

    def attach(self, receiver: Receiver) -> None:
        """Hands every frame to `receiver` from now on, first those that have arrived already."""
        ...

    def send_frames(self, frames: list[bytes]) -> bool:
        """Writes text frames. Returns False, and writes nothing, unless the connection is open."""
        ...

    def send_ping(self) -> None:
        """Writes a ping. The connection must be open."""
        ...

    def pause_reading(self, reason: str) -> None:
        """Stops reading until every reason is withdrawn; TCP then slows the peer down.

        The transport has a reason of its own while the peer does not read what it is sent.
        """
        ...

    def resume_reading(self, reason: str) -> None:
        """Withdraws a reason; one that was not given is ignored."""
        ...

    async def writable(self) -> None:
        """Waits until few bytes are unsent, or the connection has ended."""
        ...

    async def close(self, code: int = ..., reason: str = ...) -> None:
        """Closes the connection and waits until it is closed."""
        ...

    def abort(self, code: int, reason: str) -> None:
        """Ends the connection at once. The peer learns `code` and `reason` if the socket still takes them."""
        ...


class Peer(Protocol):
    """A connection, open or not. Two are never equal."""

    def __hash__(self) -> int: ...

    @property
    def remote_address(self) -> Any:
        """The address of the peer, as `socket.getpeername()` returns it."""
        ...

    def abort(self, code: int, reason: str) -> None:
        """Ends the connection at once."""
        ...


class Opening(NamedTuple):
    """A request to open a connection, before it is answered."""

    path: str
    """The request target, with its query."""
    subprotocols: tuple[str, ...]
    """The subprotocols that the client offers, in its order."""
    authorization: str | None
    """The Authorization header; None unless there is exactly one."""
    certificate: Mapping[str, Any] | None
    """The client's TLS certificate as `ssl.SSLSocket.getpeercert()` returns it; None without one."""
    remote_address: Any
    headers: Mapping[str, str] = {}
    """The headers by their names in lower case, without Authorization. Commas join those of one name."""


class Admission(NamedTuple):
    """The decision to open a connection."""

    subprotocol: str | None
    """The subprotocol to answer with, one of those offered; None answers without one."""
    compression: bool
    """Permission to compress frames."""
    run: Callable[[Transport], Coroutine[Any, Any, None]]
    """Serves the open connection. The transport closes the connection after it has returned."""
    max_bytes: int | None = None
    """Bytes of the longest message that is accepted; None for the limit of the listener."""


class Refusal(NamedTuple):
    """The decision not to open a connection."""

    status: HTTPStatus
    headers: Mapping[str, str] | None = None
    """Additional headers of the HTTP response."""


Decision: TypeAlias = Admission | Refusal


class Gate(Protocol):
    """Decides who may connect. A listening transport calls these methods for each connection, in this order.

    A transport whose peers are no strangers, such as one within a process, calls `admit()` only.
    """

    def arrived(self, peer: Peer) -> Refusal | None:
        """Counts a connection. After a refusal, no other method is called for it."""
        ...

    def requested(self, peer: Peer) -> None:
        """Takes note that the request is complete. Nothing is read from the peer until it is decided on."""
        ...

    def admit(self, opening: Opening, peer: Peer) -> Decision | Awaitable[Decision]:
        """Decides about a request to open a connection."""
        ...

    def opened(self, peer: Peer) -> None:
        """Takes note that the connection is open."""
        ...

    def failed(self, peer: Peer, status: int, why: str, path: str) -> None:
        """Takes note that the connection has ended or will end without a decision to refuse it."""
        ...

    def left(self, peer: Peer) -> None:
        """Takes note of the end of the connection, whether it was open or not."""
        ...


class Listener(Protocol):
    """A listening socket and the connections that it has accepted."""

    @property
    def port(self) -> int:
        """The port of the first socket."""
        ...

    def close(self) -> None:
        """Stops accepting connections. Those that are open stay open."""
        ...

    async def wait_closed(self) -> None:
        """Waits until `close()` was called and every connection has ended."""
        ...


class Network(Protocol):
    """Opens connections for endpoints; a module can be one."""

    @property
    def FAILURES(self) -> tuple[type[BaseException], ...]:
        """The exceptions of `connect()` after which another attempt may succeed."""
        ...

    async def listen(self, options: Any, gate: Gate) -> Listener:
        """Listens for connections, and lets `gate` decide about each. `options` are `ServeOptions`."""
        ...

    async def connect(
        self, options: Any, url: str, subprotocols: Sequence[str], authorization: str | None
    ) -> Transport:
        """Opens a connection over which the server has chosen a subprotocol. `options` are `ConnectOptions`,
        and `authorization` is the content of the Authorization header, None for none.

        Raises one of FAILURES.
        """
        ...

    def http_status(self, failure: BaseException) -> int:
        """Returns the HTTP status with which a server refused the connection, 0 for another failure."""
        ...
