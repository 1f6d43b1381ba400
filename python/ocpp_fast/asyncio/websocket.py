"""Connections over the websockets library.

The only file that knows `websockets`, and that relies on parts of it which are not documented.
`pyproject.toml` bounds its version on both sides; `make test-oldest` tests the lower bound and `make test`
the newest version. Must never know a message or a session.
"""

from __future__ import annotations

import asyncio
import functools
import inspect
import logging
import os
import sys
from collections.abc import Awaitable, Callable, Sequence
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
from websockets.protocol import CLOSED, OPEN, Event, Protocol, Side
from websockets.server import ServerProtocol

from ocpp_fast._core import FrameSplitter, text_frames
from ocpp_fast.asyncio.arrivals import Arrival, Arrivals, free, limit_reads
from ocpp_fast.asyncio.lines import limited_logger
from ocpp_fast.asyncio.tls import shrink_read_buffer
from ocpp_fast.asyncio.transport import Admission, Decision, EndedBy, Gate, Opening, Receiver, Refusal
from ocpp_fast.asyncio.turns import Turns, turns_of

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

# Bytes that are parsed before the clock is read. Compressed, they become 1 MB at most, because deflate does
# not shrink anything below a thousandth; uncompressed, they hold 170 frames at most.
_PIECE = 1024

# Seconds of work after which a connection is not read for as long, so that it has no more than half of the
# processor. A megabyte of objects in free-form data takes 20 ms.
_LONG = 0.008

# Bytes that are parsed at once although the time of a turn is over. Compressed, they become more.
_AT_ONCE = 1024
_AT_ONCE_COMPRESSED = 300

# Seconds that a longer read has although the time of a turn is over, unless it is compressed. Without them,
# messages of 2 kB would wait in turns that are full of messages of 1 kB.
_GRANT = 0.0005

# The end of a request.
_END = b"\r\n\r\n"

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

# Connections that the event loop accepts before it does anything else. A connection takes 0.1 ms before its
# request is read.
_ACCEPTED_AT_ONCE = 8


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
    _is_aborted = False
    _at_once = _AT_ONCE
    _grant = _GRANT
    _turns: Turns
    _is_waiting = False
    """True while the rest waits for a later turn of the loop."""
    heard = False
    _is_between_frames = False
    """True if the parser of websockets is known to be at the beginning of a frame."""
    _splitter: FrameSplitter | None = None
    """Finds the messages in what is read; None as long as websockets reads everything."""
    _frames_of: Callable[[list[bytes]], bytes] | None = None
    """Makes frames of messages; None if websockets does."""

    # Methods that asyncio and websockets call

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        shrink_read_buffer(getattr(transport, "_ssl_protocol", None))
        self._turns = turns_of(self.loop)
        # The adapter adds the connection to log records. It takes 300 bytes, and in older versions it refers
        # back to the connection, so that only the garbage collector frees either.
        self.logger = self.protocol.logger = getattr(self.logger, "logger", self.logger)

    def data_received(self, data: bytes) -> None:
        self.heard = True
        if self._held is not None:
            self._held += data  # TLS may hand over what it had decrypted before reading was paused.
        elif len(data) <= self._at_once:
            self._read(data)
        else:
            self._held = bytearray(data)
            now = monotonic()
            until = max(self._turns.until(), now + self._grant)
            if now < until:
                self._parse_held(until)
            else:
                self.pause_reading(_HELD)
                self._schedule_turn()

    def _read(self, data: bytes) -> None:
        """Reads whole messages in the core, and everything else with websockets."""
        protocol = self.protocol
        if self._splitter is None:
            self._is_between_frames = False
            super().data_received(data)
        elif protocol.state is not OPEN and (protocol.close_rcvd or protocol.parser_exc) is not None:
            super().data_received(data)  # Discards it: nothing counts after a close frame or a broken rule.
        else:
            self._splitter.split(data, self._text_received, super().data_received)

    def _text_received(self, frame: bytes | bytearray | memoryview) -> None:
        receiver = self._receiver
        if receiver is None:
            return
        if self.protocol.state is OPEN:
            receiver.frame_received(frame)
        elif not self._is_aborted:
            receiver.late_frame_received(frame)

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
            self._text_received(event.data)
        elif event.opcode is PONG:
            receiver.pong_received()
        elif event.opcode is CONT or event.opcode is TEXT or event.opcode is BINARY:
            self._gather(event)

    def connection_lost(self, exc: Exception | None) -> None:
        self._drop_held()
        super().connection_lost(exc)
        receiver, self._receiver = self._receiver, None
        if receiver is not None:
            receiver.connection_lost(*self._end(exc))
        # Break the reference cycles, so that the connection is freed at once. Left to the garbage collector,
        # a thousand connections stop the loop for 90 ms.
        protocol = self.protocol
        free(self.transport)
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

    def _parse_held(self, until: float) -> None:
        """Parses a piece of what is held, and further ones until a time.

        The rest waits for a later turn of the loop, or until reading goes on if it is paused for another
        reason.
        """
        held = self._held
        began = now = monotonic()
        try:
            while held and not self._pause_reasons - {_HELD} and not self.transport.is_closing():
                piece = bytes(held[:_PIECE])
                del held[:_PIECE]
                self._read(piece)
                now = monotonic()
                if now >= until:
                    break
        except BaseException:
            # asyncio ends a connection whose `data_received()` raises, but not in a later turn.
            self._drop_held()
            self.transport.abort()
            raise
        if self.transport.is_closing():
            self._drop_held()
        elif now - began > _LONG:
            self.pause_reading(_HELD)
            self._is_waiting = True
            self.loop.call_later(now - began, self._turns.later, self._take_turn)
        elif held:
            self.pause_reading(_HELD)
            self._schedule_turn()
        else:
            self._drop_held()
            self.resume_reading(_HELD)

    def _schedule_turn(self) -> None:
        if self._pause_reasons == {_HELD} and not self._is_waiting:
            self._is_waiting = True
            self._turns.later(self._take_turn)

    def _take_turn(self) -> None:
        self._is_waiting = False
        if self._held is not None:
            self._parse_held(0.0)

    def _drop_held(self) -> None:
        self._held = None

    def _gather(self, frame: Frame) -> None:
        """Collects the fragments of a message, and hands the message over after the last one."""
        if self._fragments is None:
            self._fragments = []
        self._fragments.append(frame.data)
        if frame.fin:
            fragments, self._fragments = self._fragments, None
            self._text_received(b"".join(fragments))
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
        limit_reads(self.transport, _READ_SIZE)
        if self.protocol.extensions:
            self._at_once, self._grant = _AT_ONCE_COMPRESSED, 0.0
        elif self.protocol.side is Side.SERVER:
            self._frames_of = text_frames
        if self._is_between_frames and self._splitter is None:
            self._splitter = FrameSplitter(self.protocol.side is Side.SERVER, _max_bytes(self.protocol))
        early, self._early = self._early, None
        for frame in early or ():
            self.process_event(frame)
        if self.protocol.state is CLOSED and self._receiver is not None:
            self._receiver = None
            receiver.connection_lost(*self._end(None))

    def send_frames(self, frames: list[bytes]) -> bool:
        protocol = self.protocol
        if protocol.state is not OPEN:
            return False
        if self._frames_of is not None:
            self.transport.write(self._frames_of(frames))
            return True
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
        self._is_aborted = True
        if self.protocol.state is OPEN:
            self.protocol.fail(code, reason)
            self.send_data()
        self.transport.abort()


# The side that listens


class _StationConnection(FrameConnection, ServerConnection):
    """A connection at a gate, until it is decided on."""

    gate: Gate
    open_timeout: float
    arrival: _Arrival
    """The peer, as the gate knows it."""
    admission: Admission | None = None
    """The decision about this connection, until it is open."""
    _is_undecided = True
    _target = ""
    _requested_at = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._requested_at = monotonic()

    def process_event(self, event: Event) -> None:
        if not isinstance(event, Frame):
            # Nobody who is not admitted makes us read more than the request.
            self.pause_reading(_UNDECIDED)
        super().process_event(event)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._is_undecided:
            self._tell_failure()
        self.protocol.__dict__.pop("select_subprotocol", None)  # It refers back to the connection.
        self.gate.left(self.arrival)
        super().connection_lost(exc)

    def decide(self, decision: Decision) -> Response | None:
        """Takes a decision. Returns the response if it is a refusal."""
        if isinstance(decision, Refusal):
            self._is_undecided = False  # So that the refusal is not told twice.
            # websockets writes the response at once, and would wait for the peer to close.
            self.loop.call_soon(self.transport.close)
            return self._response(decision)
        self.admission = decision
        if not decision.compression:
            self.protocol.available_extensions = None
        if decision.max_bytes is not None:
            setattr(self.protocol, _limit_of(self.protocol), decision.max_bytes)
        return None

    def expect_frame(self, request: bytes) -> None:
        """Takes note that nothing but a request was read."""
        self._is_between_frames = request.find(_END) + len(_END) == len(request)

    def open(self) -> Admission:
        """Returns the decision and forgets it, because an open connection does not need it."""
        admission, self.admission = self.admission, None
        assert admission is not None
        self._is_undecided = False
        self.gate.opened(self.arrival)
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

    def _tell_failure(self) -> None:
        """Tells why the connection has ended before it was open."""
        fault = self.protocol.handshake_exc
        if fault is not None:
            status = _STATUS.get(type(fault).__name__, HTTPStatus.BAD_REQUEST)
            # The text of the exception may have a header in it, and with that a password.
            self._tell(status, f"no handshake: {type(fault).__name__}")
        elif monotonic() - self._requested_at >= self.open_timeout:
            self._tell(HTTPStatus.REQUEST_TIMEOUT, f"no handshake within {self.open_timeout} s")
        else:
            self._tell(HTTPStatus.BAD_REQUEST, "the peer has left before the end of the handshake")

    def _tell(self, status: int, why: str) -> None:
        self.gate.failed(self.arrival, status, why, self._target)


def _limit_of(protocol: Protocol) -> str:
    """Returns the name of the limit on messages. The second one is that of websockets 14."""
    return "max_message_size" if hasattr(protocol, "max_message_size") else "max_size"


def _max_bytes(protocol: Protocol) -> int:
    limit: int | None = getattr(protocol, _limit_of(protocol))
    return sys.maxsize if limit is None else limit


class _Arrival(Arrival):
    """A peer whose connection is made when its request is complete."""

    __slots__ = ("_connect",)

    def __init__(self, arrivals: Arrivals, connect: Callable[[], _StationConnection]) -> None:
        super().__init__(arrivals)
        self._connect = connect

    def take_over(self, transport: asyncio.Transport, data: bytes) -> None:
        connection = self._connect()
        connection.arrival = self
        transport.set_protocol(connection)
        connection.connection_made(transport)
        connection.data_received(data)
        connection.expect_frame(data)


class _Listener:
    """The server of websockets as a `transport.Listener`."""

    def __init__(self, server: Server, arrivals: Arrivals) -> None:
        self._server = server
        self._arrivals = arrivals

    @property
    def port(self) -> int:
        return int(next(iter(self._server.sockets)).getsockname()[1])

    def close(self) -> None:
        self._server.close(close_connections=False)
        self._arrivals.close()

    async def wait_closed(self) -> None:
        await self._server.wait_closed()


async def listen(options: ServeOptions, gate: Gate) -> _Listener:
    """Listens for connections, and lets `gate` decide about each."""

    class Connection(_StationConnection):
        pass

    Connection.gate = gate
    Connection.open_timeout = options.open_timeout
    logger = redacted_logger("ocpp_fast.websockets.server")
    arguments = options.transport_arguments()
    # `Arrival` sets TLS up, so that peers that are still busy with it are counted.
    arrivals = Arrivals(
        options,
        gate,
        turns_of(asyncio.get_running_loop()),
        context=arguments.pop("ssl", None),
        tls_timeout=arguments.pop("ssl_handshake_timeout", options.open_timeout),
        tls_shutdown_timeout=arguments.pop("ssl_shutdown_timeout", options.close_timeout),
    )

    def connect(
        origins: Any, extensions: Any, server: Server, arguments: dict[str, Any]
    ) -> _StationConnection:
        def select_subprotocol(_: ServerProtocol, __: Sequence[Subprotocol]) -> Subprotocol | None:
            assert connection.admission is not None
            return cast("Subprotocol | None", connection.admission.subprotocol)

        protocol = ServerProtocol(
            origins=origins,
            extensions=extensions,
            select_subprotocol=select_subprotocol,
            max_size=options.max_bytes,
            logger=logger,
        )
        connection = Connection(protocol, server, **arguments)
        return connection

    def arrive(early: ServerProtocol, server: Server, **arguments: Any) -> _Arrival:
        # websockets makes the protocol of a connection before anything has arrived. It takes 2 kB and twenty
        # objects for the garbage collector, so that it is dropped, and another one is made when it is needed.
        early.parser.close()
        make = functools.partial(connect, early.origins, early.available_extensions, server, arguments)
        return _Arrival(arrivals, make)

    def process_request(
        connection: ServerConnection, request: Request
    ) -> Response | Awaitable[Response | None] | None:
        assert isinstance(connection, _StationConnection)
        decision = gate.admit(_opening(connection, request), connection.arrival)
        if inspect.isawaitable(decision):
            return _decide_later(connection, decision)
        return connection.decide(decision)

    def run(connection: ServerConnection) -> Awaitable[None]:
        assert isinstance(connection, _StationConnection)
        return connection.open().run(connection)

    server = await websockets.asyncio.server.serve(
        run,
        cast(Any, options.host),
        options.port,
        process_request=process_request,
        create_connection=cast(Any, arrive),
        compression=options.compression,
        open_timeout=options.open_timeout,
        ping_interval=None,  # `Link.keep_alive()` sends the pings.
        close_timeout=options.close_timeout,
        max_size=options.max_bytes,
        server_header=None,
        logger=logger,
        backlog=_ACCEPTED_AT_ONCE,
        **arguments,
    )
    for listening in server.sockets:
        # asyncio accepts as many connections at once as its backlog is long. A backlog that is longer in the
        # kernel alone lets a storm of connections wait there, without blocking the loop.
        with listening.dup() as duplicate:
            duplicate.listen(min(options.backlog, _max_kernel_backlog()))
    return _Listener(server, arrivals)


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
    logger = limited_logger(name)
    if not any(isinstance(filter_, _WithoutSecrets) for filter_ in logger.filters):
        logger.addFilter(_WithoutSecrets())
    return logger
