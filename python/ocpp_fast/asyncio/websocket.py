"""Connections over the websockets library.

The only file that knows `websockets`, and that relies on parts of it which are not documented.
`pyproject.toml` bounds its version on both sides; `make test-oldest` tests the lower bound and `make test`
the newest version. Must never know a message or a session.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
import os
from collections.abc import Awaitable, Sequence
from contextlib import suppress
from http import HTTPStatus
from time import monotonic
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

import websockets.asyncio.client
import websockets.asyncio.server
from websockets.asyncio.client import ClientConnection
from websockets.asyncio.connection import Connection
from websockets.asyncio.server import Server, ServerConnection
from websockets.exceptions import InvalidStatus, NegotiationError, WebSocketException
from websockets.frames import CloseCode, Frame, Opcode
from websockets.protocol import CLOSED, OPEN, Event

from ocpp_fast.asyncio.tls import shrink_read_buffer
from ocpp_fast.asyncio.transport import Admission, Decision, EndedBy, Gate, Opening, Receiver, Refusal

if TYPE_CHECKING:
    from websockets.http11 import Request, Response
    from websockets.typing import Subprotocol

    from ocpp_fast.asyncio.options import ConnectOptions, ServeOptions

__all__ = ["FAILURES", "FrameConnection", "connect", "http_status", "listen", "redacted_logger"]

FAILURES = (OSError, WebSocketException)
"""The exceptions of `connect()` after which another attempt may succeed."""

# Looked up once. They have these names in every version of websockets.
TEXT, BINARY, CONT, PONG = Opcode.TEXT, Opcode.BINARY, Opcode.CONT, Opcode.PONG

# Highest number of fragments of one message. websockets limits their total size only.
_MAX_FRAGMENTS = 4096

# Bytes that asyncio reads at once. Its default of 256 kB is mapped and unmapped for every read, which takes
# half of the time of a small frame, and it holds so many frames of a flood that the loop is blocked for 150
# ms.
_READ_SIZE = 16_384

# Bytes that asyncio reads at once from a TLS connection, which keeps a buffer of that size. Records may be
# longer: they are put together by OpenSSL.
_TLS_READ_SIZE = 8_192

# Bytes that are parsed before the clock is read. Compressed, they become 1 MB at most, because deflate does
# not shrink anything below a thousandth; uncompressed, they hold 170 frames at most.
_PIECE = 1024

# Seconds after which a connection leaves the rest of what was read to the next turn of the loop.
_TURN = 0.004

# The reason for which reading is paused until the rest has been parsed.
_HELD = "held"

# The reason for which a connection is not read until it is decided on.
_UNDECIDED = "undecided"

# The statuses of requests that websockets refuses; others get 400.
_STATUS = {
    "RequestLineTooLong": HTTPStatus.REQUEST_URI_TOO_LONG,
    "HeaderLineTooLong": HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
    "TooManyHeaders": HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
    "InvalidUpgrade": HTTPStatus.UPGRADE_REQUIRED,
}

# Connections that the event loop accepts before it does anything else. A connection takes 0.3 ms before its
# handshake is read.
_ACCEPTED_AT_ONCE = 32


class FrameConnection(Connection):
    """A connection that hands frames to a receiver at once, instead of queueing them as websockets does.

    To be inherited before a connection class of websockets. Implements `transport.Transport`.
    """

    _receiver: Receiver | None = None
    _attached = False
    _early: list[Frame] | None = None
    """Frames that arrived before `attach()`."""
    _fragments: list[bytes | bytearray | memoryview] | None = None
    _pause_reasons: frozenset[str] = frozenset()
    _held: bytearray | None = None
    """Bytes that were read and that wait to be parsed, one read at most: nothing is read meanwhile."""
    _next_turn: asyncio.Handle | None = None
    heard = False

    # Methods that asyncio and websockets call

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        shrink_read_buffer(transport, _TLS_READ_SIZE)
        # The adapter adds the connection to log records. It takes 300 bytes, and in older versions it refers
        # back to the connection, so that only the garbage collector frees either.
        self.logger = self.protocol.logger = getattr(self.logger, "logger", self.logger)

    def data_received(self, data: bytes) -> None:
        self.heard = True
        if self._held is not None:
            self._held += data  # TLS may hand over what it had decrypted before reading was paused.
        elif len(data) <= _PIECE:
            super().data_received(data)
        else:
            self._held = bytearray(data)
            self._parse_held()

    def eof_received(self) -> None:
        # Reading is paused while anything is held, so that only the end of TLS can come here.
        self._drop_held()
        super().eof_received()

    def process_event(self, event: Event) -> None:
        receiver = self._receiver
        if receiver is None or not isinstance(event, Frame):
            if not isinstance(event, Frame):
                super().process_event(event)
            elif not self._attached and event.opcode in (TEXT, BINARY, CONT):
                if self._early is None:
                    self._early = []
                self._early.append(event)
        elif event.opcode is TEXT and event.fin:
            # Frames that arrive while the connection is being closed are not acknowledged, so the peer does
            # not count them as delivered.
            if self.protocol.state is OPEN:
                receiver.frame_received(event.data)
        elif event.opcode is PONG:
            receiver.pong_received()
        elif event.opcode is CONT or event.opcode is TEXT or event.opcode is BINARY:
            self._gather(receiver, event)

    def connection_lost(self, exc: Exception | None) -> None:
        self._drop_held()
        super().connection_lost(exc)
        receiver, self._receiver = self._receiver, None
        if receiver is not None:
            receiver.connection_lost(*self._end(exc))
        # Break the reference cycles, so that the connection is freed at once. Left to the garbage collector,
        # a thousand connections stop the loop for 90 ms.
        protocol = self.protocol
        protocol.parser.close()
        if protocol.parser_exc is not None:
            protocol.parser_exc.__traceback__ = None

    def _end(self, fault: Exception | None) -> tuple[int, str, EndedBy]:
        """Returns code, reason and side of the end of the connection."""
        protocol = self.protocol
        received, sent = protocol.close_rcvd, protocol.close_sent
        if received is not None and (sent is None or protocol.close_rcvd_then_sent):
            return received.code, received.reason, "peer"
        if sent is not None:
            return sent.code, sent.reason, "us"
        why = "no close frame" if fault is None else type(fault).__name__
        return CloseCode.ABNORMAL_CLOSURE, why, "network"

    def pause_writing(self) -> None:
        super().pause_writing()
        if self._receiver is not None:
            self.pause_reading("writer")

    def resume_writing(self) -> None:
        super().resume_writing()
        self.resume_reading("writer")

    def _parse_held(self) -> None:
        """Parses what is held, for a turn.

        The rest waits for the next turn of the loop, or until reading goes on if it is paused for another
        reason.
        """
        self._next_turn = None
        held = self._held
        until = monotonic() + _TURN
        try:
            while held and not self._pause_reasons - {_HELD} and not self.transport.is_closing():
                piece = bytes(held[:_PIECE])
                del held[:_PIECE]
                super().data_received(piece)
                if monotonic() >= until:
                    break
        except BaseException:
            # asyncio ends a connection whose `data_received()` raises, but not after `call_soon()`.
            self._drop_held()
            self.transport.abort()
            raise
        if not held or self.transport.is_closing():
            self._drop_held()
            self.resume_reading(_HELD)
        else:
            self.pause_reading(_HELD)
            self._schedule_turn()

    def _schedule_turn(self) -> None:
        if self._pause_reasons == {_HELD} and self._next_turn is None:
            # A timer comes after the sockets that are ready. `call_soon()` would come before them, so that
            # another peer waits for two turns in place of one.
            self._next_turn = self.loop.call_later(0, self._parse_held)

    def _drop_held(self) -> None:
        self._held = None
        if self._next_turn is not None:
            self._next_turn.cancel()
            self._next_turn = None

    def _gather(self, receiver: Receiver, frame: Frame) -> None:
        """Collects the fragments of a message, and hands the message over after the last one."""
        if self._fragments is None:
            self._fragments = []
        self._fragments.append(frame.data)
        if frame.fin:
            fragments, self._fragments = self._fragments, None
            if self.protocol.state is OPEN:
                receiver.frame_received(b"".join(fragments))
        elif len(self._fragments) > _MAX_FRAGMENTS:
            self._fragments = None
            self.abort(CloseCode.MESSAGE_TOO_BIG, "too many fragments")

    # Methods of a transport. `close()`, `remote_address` and `subprotocol` are those of websockets.

    @property
    def is_open(self) -> bool:
        return self.protocol.state is OPEN

    def attach(self, receiver: Receiver) -> None:
        self._receiver = receiver
        self._attached = True
        # Free the data of the handshake: 20 objects that the garbage collector would visit, and 3 kB.
        if self.request is not None:
            self.request.headers.clear()
        self.request = self.response = None
        self.protocol.__dict__.pop("select_subprotocol", None)
        self._limit_reads()
        early, self._early = self._early, None
        for frame in early or ():
            self.process_event(frame)
        if self.protocol.state is CLOSED and self._receiver is not None:
            self._receiver = None
            receiver.connection_lost(*self._end(None))

    def _limit_reads(self) -> None:
        with suppress(AttributeError):
            self.transport.max_size = _READ_SIZE  # type: ignore[attr-defined]

    def send_frames(self, frames: Sequence[bytes]) -> bool:
        protocol = self.protocol
        if protocol.state is not OPEN:
            return False
        for frame in frames:
            protocol.send_text(frame)
        # Written in one piece. `send_data()` makes a call for each frame, and looks for an end of the stream,
        # which an open connection does not have.
        self.transport.write(b"".join(protocol.data_to_send()))
        return True

    def send_ping(self) -> None:
        self.protocol.send_ping(b"")
        self.send_data()

    def pause_reading(self, reason: str) -> None:
        if not self._pause_reasons:
            self.transport.pause_reading()
        self._pause_reasons |= {reason}

    def resume_reading(self, reason: str) -> None:
        if reason not in self._pause_reasons:
            return
        self._pause_reasons -= {reason}
        if not self._pause_reasons:
            self.transport.resume_reading()
        else:
            self._schedule_turn()

    @property
    def unsent(self) -> int:
        return self.transport.get_write_buffer_size()

    async def writable(self) -> None:
        with suppress(OSError):
            await self.drain()

    def abort(self, code: int, reason: str) -> None:
        if self.protocol.state is OPEN:
            self.protocol.fail(code, reason)
            self.send_data()
        self.transport.abort()


# The side that listens


class _StationConnection(FrameConnection, ServerConnection):
    """A connection at a gate, until it is decided on. `Peer` and `Transport` at once."""

    gate: Gate
    max_header_bytes: int
    open_timeout: float
    admission: Admission | None = None
    """The decision about this connection, until it is open."""
    _gate: Gate | None = None
    """The gate, once it counts this connection."""
    _header_bytes: int | None = 0
    """Bytes that have arrived; None from the decision on."""
    _target = ""
    _made_at = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._limit_reads()
        self._made_at = monotonic()
        refusal = self.gate.arrived(self)
        if refusal is None:
            self._gate = self.gate
        else:
            self._turn_out(refusal)

    def data_received(self, data: bytes) -> None:
        if self._header_bytes is not None:
            self._header_bytes += len(data)
            if self._header_bytes > self.max_header_bytes:
                if self.protocol.handshake_exc is None:
                    status = HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
                    self._tell(status, f"more than {self.max_header_bytes} bytes before the handshake")
                    self._turn_out(Refusal(status))
                return
        super().data_received(data)

    def process_event(self, event: Event) -> None:
        if not isinstance(event, Frame) and self._gate is not None:
            self._gate.requested(self)
            # Nobody who is not admitted makes us read more than the request.
            self.pause_reading(_UNDECIDED)
        super().process_event(event)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._gate is not None:
            if self._header_bytes is not None:
                self._tell_failure()
            self._gate.left(self)
            self._gate = None
        super().connection_lost(exc)

    def decide(self, decision: Decision) -> Response | None:
        """Takes a decision. Returns the response if it is a refusal."""
        if isinstance(decision, Refusal):
            self._header_bytes = None  # So that the refusal is not told twice.
            # websockets writes the response at once, and would wait for the peer to close.
            self.loop.call_soon(self.transport.close)
            return self._response(decision)
        self.admission = decision
        if not decision.compression:
            self.protocol.available_extensions = None
        return None

    def open(self) -> Admission:
        """Returns the decision and forgets it, because an open connection does not need it."""
        admission, self.admission = self.admission, None
        assert admission is not None
        self._header_bytes = None
        if self._gate is not None:
            self._gate.opened(self)
        return admission

    async def close(self, code: int = CloseCode.NORMAL_CLOSURE, reason: str = "") -> None:
        self.resume_reading(_UNDECIDED)  # A connection is also closed before it has a receiver.
        await super().close(code, reason)

    def attach(self, receiver: Receiver) -> None:
        super().attach(receiver)
        self.resume_reading(_UNDECIDED)

    def _response(self, refusal: Refusal) -> Response:
        response = self.respond(refusal.status, f"{refusal.status.phrase}\n")
        for name, value in (refusal.headers or {}).items():
            response.headers[name] = value
        return response

    def _turn_out(self, refusal: Refusal) -> None:
        """Refuses a peer without a complete request."""
        self._header_bytes = None
        self.protocol.send_response(self._response(refusal))
        self.send_data()
        self.transport.close()

    def _tell(self, status: int, why: str) -> None:
        assert self._gate is not None
        self._gate.failed(self, status, why, self._target)

    def _tell_failure(self) -> None:
        """Tells why the connection has ended before it was open. A peer that has sent nothing and leaves was
        no handshake.
        """
        fault = self.protocol.handshake_exc
        timed_out = monotonic() - self._made_at >= self.open_timeout
        if fault is not None:
            status = _STATUS.get(type(fault).__name__, HTTPStatus.BAD_REQUEST)
            # The text of the exception may have a header in it, and with that a password.
            self._tell(status, f"no handshake: {type(fault).__name__}")
        elif timed_out:
            self._tell(HTTPStatus.REQUEST_TIMEOUT, f"no handshake within {self.open_timeout} s")
        elif self._header_bytes:
            self._tell(HTTPStatus.BAD_REQUEST, "the peer has left before the end of the handshake")


class _Listener:
    """The server of websockets as a `transport.Listener`."""

    def __init__(self, server: Server) -> None:
        self._server = server

    @property
    def port(self) -> int:
        return int(next(iter(self._server.sockets)).getsockname()[1])

    def close(self) -> None:
        self._server.close(close_connections=False)

    async def wait_closed(self) -> None:
        await self._server.wait_closed()


async def listen(options: ServeOptions, gate: Gate) -> _Listener:
    """Listens for connections, and lets `gate` decide about each."""

    class Connection(_StationConnection):
        pass

    Connection.gate = gate
    Connection.max_header_bytes = options.max_header_bytes
    Connection.open_timeout = options.open_timeout

    def process_request(
        connection: ServerConnection, request: Request
    ) -> Response | Awaitable[Response | None] | None:
        assert isinstance(connection, _StationConnection)
        decision = gate.admit(_opening(connection, request), connection)
        if inspect.isawaitable(decision):
            return _decide_later(connection, decision)
        return connection.decide(decision)

    def select_subprotocol(connection: ServerConnection, _: Sequence[Subprotocol]) -> Subprotocol | None:
        assert isinstance(connection, _StationConnection)
        assert connection.admission is not None
        return cast("Subprotocol | None", connection.admission.subprotocol)

    def run(connection: ServerConnection) -> Awaitable[None]:
        assert isinstance(connection, _StationConnection)
        return connection.open().run(connection)

    server = await websockets.asyncio.server.serve(
        run,
        cast(Any, options.host),
        options.port,
        select_subprotocol=select_subprotocol,
        process_request=process_request,
        create_connection=Connection,
        compression=options.compression,
        open_timeout=options.open_timeout,
        ping_interval=None,  # `Link.keep_alive()` sends the pings.
        close_timeout=options.close_timeout,
        max_size=options.max_bytes,
        server_header=None,
        logger=redacted_logger("ocpp_fast.websockets.server"),
        backlog=_ACCEPTED_AT_ONCE,
        **options.transport_arguments(),
    )
    for listening in server.sockets:
        # asyncio accepts as many connections at once as its backlog is long. A backlog that is longer in the
        # kernel alone lets a storm of connections wait there, without blocking the loop.
        with listening.dup() as duplicate:
            duplicate.listen(min(options.backlog, _max_kernel_backlog()))
    return _Listener(server)


def _opening(connection: _StationConnection, request: Request) -> Opening:
    headers = request.headers
    authorization = headers.get_all("Authorization")
    if authorization:
        # Nothing that refers to the connection may keep the password.
        del headers["Authorization"]
    connection._target = request.path
    offered = headers.get_all("Sec-WebSocket-Protocol")
    sent: dict[str, str] = {}
    for name, value in headers.raw_items():
        name = name.lower()
        sent[name] = f"{sent[name]}, {value}" if name in sent else value
    return Opening(
        request.path,
        tuple(name.strip() for header in offered for name in header.split(",")),
        authorization[0] if len(authorization) == 1 else None,
        connection.transport.get_extra_info("peercert") or None,
        connection.remote_address,
        MappingProxyType(sent),
    )


async def _decide_later(connection: _StationConnection, decision: Awaitable[Decision]) -> Response | None:
    return connection.decide(await decision)


def _max_kernel_backlog() -> int:
    """Returns the length to which the kernel cuts the backlog of a socket."""
    try:
        with open("/proc/sys/net/core/somaxconn") as file:
            return int(file.read())
    except OSError:
        return 128 if os.name == "posix" else 200


# The side that connects


class _CSMSConnection(FrameConnection, ClientConnection):
    pass


async def connect(
    options: ConnectOptions, url: str, subprotocols: Sequence[str], authorization: str | None
) -> FrameConnection:
    """Opens a connection. `authorization` is the content of the Authorization header, None for none.

    Raises one of FAILURES, among them NegotiationError if the server does not choose a subprotocol.
    """
    connection = await websockets.asyncio.client.connect(
        url,
        subprotocols=cast("Sequence[Subprotocol]", subprotocols),
        additional_headers=None if authorization is None else {"Authorization": authorization},
        compression=options.compression,
        open_timeout=options.open_timeout,
        ping_interval=None,  # `Link.keep_alive()` sends the pings.
        close_timeout=options.close_timeout,
        max_size=options.max_bytes,
        create_connection=_CSMSConnection,
        logger=redacted_logger("ocpp_fast.websockets.client"),
        **options.transport_arguments(),
    )
    assert isinstance(connection, _CSMSConnection)
    if connection.subprotocol is None:
        # The CSMS speaks none of our versions, and closes the connection at once (part 4, 3.2).
        await connection.close(CloseCode.PROTOCOL_ERROR)
        raise NegotiationError("no OCPP version in common")
    return connection


def http_status(failure: BaseException) -> int:
    """Returns the HTTP status with which the server refused the connection, 0 for another failure."""
    return failure.response.status_code if isinstance(failure, InvalidStatus) else 0


# The log of websockets


class _WithoutSecrets(logging.Filter):
    """Drops the headers and frames that websockets logs at DEBUG, because credentials are sent in both."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not (isinstance(record.msg, str) and record.msg[:2] in ("< ", "> "))


def redacted_logger(name: str) -> logging.Logger:
    """Returns a logger for websockets that drops every record in which there may be credentials."""
    logger = logging.getLogger(name)
    if not any(isinstance(filter_, _WithoutSecrets) for filter_ in logger.filters):
        logger.addFilter(_WithoutSecrets())
    return logger
