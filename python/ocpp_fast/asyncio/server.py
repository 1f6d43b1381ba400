"""A CSMS: takes connections, checks who they are, and holds one link per station.

Knows the opening handshake (part 4 chapter 3; 1.6-J chapter 3): path, credentials, subprotocol, compression.
Must never know a message: what a frame means is the session's affair, what it does the router's.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
import os
import ssl as ssl_module
from collections.abc import Awaitable, Callable, Container, Generator, Iterable, Mapping, Sequence
from http import HTTPStatus
from types import MappingProxyType, TracebackType
from typing import Any, Literal, Self, TypeAlias, cast

import websockets.asyncio.server as ws
from websockets.exceptions import NegotiationError
from websockets.frames import CloseCode
from websockets.http11 import Request as HTTPRequest
from websockets.http11 import Response as HTTPResponse
from websockets.typing import Subprotocol

from ocpp_fast._core import Call, Codec
from ocpp_fast.asyncio.auth import Handshake, common_name, identity, password, plausible
from ocpp_fast.asyncio.hooks import Hooks, Watch, tell
from ocpp_fast.asyncio.link import Limits, Link, Wire
from ocpp_fast.asyncio.log import Log, quiet
from ocpp_fast.asyncio.sweep import Sweep
from ocpp_fast.errors import ErrorCode
from ocpp_fast.events import Registration
from ocpp_fast.registration import BOOT
from ocpp_fast.routing import Router
from ocpp_fast.session import Session

__all__ = ["CSMS", "Station", "serve"]

_log = logging.getLogger("ocpp_fast.csms")

Known: TypeAlias = Container[str] | Callable[[str], bool | Awaitable[bool]]
Authenticate: TypeAlias = Callable[[Handshake], bool | Awaitable[bool]]
Registered: TypeAlias = Callable[[str], Awaitable[Registration | None] | Registration | None]


class _StationConnection(Wire, ws.ServerConnection):
    """The connection of a station that is identified."""

    station_id = ""
    common_name: str | None = None
    registration = Registration.UNKNOWN


class Station(Link):
    """One connected station, as its CSMS sees it. It ends with its connection; a station that connects
    again is a new one.
    """

    __slots__ = ("_common_name", "_gone")

    def __init__(
        self, connection: _StationConnection, gone: Callable[[Station, int | None], None], *arguments: Any
    ) -> None:
        super().__init__(connection.station_id, connection, *arguments)
        self._common_name = connection.common_name
        self._gone = gone

    def lost(self) -> None:
        super().lost()
        self._gone(self, self._connection.close_code)

    def _route(self, message: Any, now: float) -> None:
        if self._common_name is not None and message.action == BOOT and not self._is_certified(message):
            self._fail(
                message, now, ErrorCode.SECURITY_ERROR, "the certificate is not that of this serial number"
            )
            self.abort(CloseCode.POLICY_VIOLATION, "certificate mismatch")
            return
        super()._route(message, now)

    def _is_certified(self, call: Call) -> bool:
        """Whether the serial number is the one in the station's certificate (B01.FR.11, B01.FR.12; not
        1.6).
        """
        station: Any = getattr(call.payload, "charging_station", None)
        serial_number = getattr(station, "serial_number", None)
        return serial_number is None or serial_number == self._common_name


class CSMS:
    """A running CSMS; made by `serve()`."""

    def __init__(
        self, router: Router, listen: Callable[[CSMS], Awaitable[ws.Server]], options: _Options
    ) -> None:
        self._router = router
        self._listen = listen
        self._options = options
        self._stations: dict[str, Station] = {}
        self._working: set[Station] = set()  # with those whose connection has ended, but not their handler
        self._sweep = Sweep()
        self._watch = Watch([Log(_log), *options.hooks])
        self._codecs = {codec.subprotocol: codec for codec in options.codecs}
        self._server: ws.Server | None = None
        self._closing: asyncio.Task[None] | None = None
        self._draining = False
        self._changed: asyncio.Event | None = None
        self.stations: Mapping[str, Station] = MappingProxyType(self._stations)
        """Identity to station, for those that are connected now."""
        self.registrations: dict[str, Registration] = {}
        """What stations that were connected before were last told. A new connection does not reset it."""

    # Life

    def __await__(self) -> Generator[Any, None, Self]:
        return self._start().__await__()

    async def __aenter__(self) -> Self:
        return await self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def _start(self) -> Self:
        self._changed = asyncio.Event()
        self._server = await self._listen(self)
        for listening in self._server.sockets:
            # asyncio takes as many connections in one go as its backlog is long; a longer one in the kernel
            # alone lets a storm wait there without blocking the loop.
            with listening.dup() as plain:
                plain.listen(self._options.backlog)
        return self

    @property
    def port(self) -> int:
        """The port that it listens on."""
        assert self._server is not None, "not started"
        return int(self._server.sockets[0].getsockname()[1])

    async def serve_forever(self) -> None:
        """Waits until `close()` is called; when cancelled, closes."""
        assert self._server is not None, "not started"
        try:
            await self._server.wait_closed()
        finally:
            await self.close()

    async def close(self, *, drain: float | None = None) -> None:
        """Stops taking connections, finishes what has begun within `drain` seconds, and closes every
        connection.

        CALLs that come meanwhile are not answered: their stations send them again elsewhere.
        """
        if self._closing is None:
            self._closing = asyncio.ensure_future(
                self._close(self._options.drain if drain is None else drain)
            )
        await asyncio.shield(self._closing)

    async def _close(self, drain: float) -> None:
        server = self._server
        if server is None:
            return
        loop = asyncio.get_running_loop()
        until = loop.time() + drain
        self._draining = True
        server.close(close_connections=False)
        for station in self._working:
            station.drain()
        while loop.time() < until and not all(station.idle for station in self._working):
            await asyncio.sleep(0.02)
        stations = list(self._working)
        for first in range(0, len(stations), _CLOSED_AT_ONCE):
            some = stations[first : first + _CLOSED_AT_ONCE]
            for station in some:
                if not station.idle:
                    station.cancel()
            await asyncio.gather(*(station.close(CloseCode.GOING_AWAY, "shutting down") for station in some))
        try:
            async with asyncio.timeout(self._options.limits.close_timeout):
                await server.wait_closed()
        except TimeoutError:
            _log.error("handlers of %d stations do not end", len(self._working))

    async def station(self, station_id: str, *, timeout: float | None = None) -> Station:
        """Waits until a station is connected. Raises TimeoutError after `timeout` seconds."""
        assert self._changed is not None, "not started"
        async with asyncio.timeout(timeout):
            while station_id not in self._stations:
                await self._changed.wait()
        return self._stations[station_id]

    # The opening handshake

    def _admit(
        self, connection: ws.ServerConnection, request: HTTPRequest
    ) -> HTTPResponse | Awaitable[HTTPResponse | None] | None:
        """Identifies the station; runs before the upgrade is answered."""
        assert isinstance(connection, _StationConnection)
        options = self._options
        station_id = identity(request.path, options.path)
        if station_id is None:
            return self._refuse(connection, None, HTTPStatus.NOT_FOUND, "no identity in the path")
        offered = _offered(request)
        chosen = self._choose(offered)
        if chosen is not None and chosen != "ocpp1.6" and not plausible(station_id):
            return self._refuse(connection, station_id, HTTPStatus.NOT_FOUND, "no identity of this version")
        if chosen is None or chosen in options.uncompressed:
            # 2.x wants compression from a CSMS; 1.6 has none beyond what WebSocket allows.
            connection.protocol.available_extensions = None
        header = request.headers.get_all("Authorization")
        certificate: Any = None
        if options.ssl is not None:
            certificate = connection.transport.get_extra_info("peercert") or None
        handshake = Handshake(
            station_id,
            request.path,
            password(header[0], station_id) if len(header) == 1 else None,
            offered,
            certificate,
            connection.remote_address,
        )
        if header:
            # So that nothing that holds the connection holds the password.
            del request.headers["Authorization"]
        connection.station_id = station_id
        connection.common_name = common_name(certificate)
        if options.known is None and options.authenticate is None and options.registered is None:
            connection.registration = self._last_told(station_id)
            return None
        return self._ask(connection, handshake)

    async def _ask(self, connection: _StationConnection, handshake: Handshake) -> HTTPResponse | None:
        """Asks the hooks; any of them may be async."""
        options, station_id = self._options, handshake.station_id
        if options.known is not None:
            known: Any = options.known(station_id) if callable(options.known) else station_id in options.known
            if not (await known if inspect.isawaitable(known) else known):
                return self._refuse(connection, station_id, HTTPStatus.NOT_FOUND, "unknown station")
        if options.authenticate is not None:
            allowed: Any = options.authenticate(handshake)
            if not (await allowed if inspect.isawaitable(allowed) else allowed):
                response = self._refuse(connection, station_id, HTTPStatus.UNAUTHORIZED, "wrong credentials")
                response.headers["WWW-Authenticate"] = 'Basic realm="ocpp", charset="UTF-8"'
                return response
        connection.registration = self._last_told(station_id)
        if options.registered is not None and connection.registration is Registration.UNKNOWN:
            told: Any = options.registered(station_id)
            connection.registration = (
                await told if inspect.isawaitable(told) else told
            ) or Registration.UNKNOWN
        return None

    def _last_told(self, station_id: str) -> Registration:
        old = self._stations.get(station_id)
        return self.registrations.get(station_id, Registration.UNKNOWN) if old is None else old.registration

    def _refuse(
        self, connection: ws.ServerConnection, station_id: str | None, status: HTTPStatus, why: str
    ) -> HTTPResponse:
        tell(self._watch.refused, station_id, status.value, why)
        return connection.respond(status, f"{status.phrase}\n")

    def _choose(self, offered: Iterable[str]) -> str | None:
        """The version to speak: the first of the station's list that we know (part 4, 3.2)."""
        return next((name for name in offered if name in self._codecs), None)

    def _select(self, connection: ws.ServerConnection, offered: Sequence[Subprotocol]) -> Subprotocol | None:
        chosen = self._choose(offered)
        if chosen is None and self._options.no_common_version == "refuse":
            tell(self._watch.refused, getattr(connection, "station_id", None), 400, "no version in common")
            raise NegotiationError("no OCPP version in common")
        return cast(Subprotocol | None, chosen)

    # One connection

    async def _serve(self, connection: ws.ServerConnection) -> None:
        assert isinstance(connection, _StationConnection)
        station_id, subprotocol = connection.station_id, connection.subprotocol
        if subprotocol is None:
            # Part 4 wants the handshake completed without a subprotocol, and the connection closed at once.
            tell(self._watch.refused, station_id, 101, "no version in common")
            await connection.close(CloseCode.PROTOCOL_ERROR, "no OCPP version in common")
            return
        if self._draining:
            await connection.close(CloseCode.GOING_AWAY, "shutting down")
            return
        options = self._options
        codec = self._codecs[subprotocol]
        old = self._stations.get(station_id)
        if old is not None:
            connection.registration = old.registration
        session = Session(
            codec,
            "csms",
            registration=connection.registration,
            boot_required=options.boot_required and self._router.handles(codec.version, BOOT),
            timeout=options.timeout,
            max_queue=options.max_queue,
            drop_faulty=options.drop_faulty,
        )
        station = Station(
            connection, self._disconnected, session, self._router.table(), self._watch, options.limits
        )
        self._stations[station_id] = station
        self._working.add(station)
        self._sweep.add(station)
        if old is not None:
            # The station knows of one connection only; the old one is most often dead.
            old.abort(CloseCode.GOING_AWAY, "replaced by a newer connection")
            tell(self._watch.disconnected, station_id, CloseCode.GOING_AWAY.value)
        tell(self._watch.connected, station_id, codec.version)
        if self._changed is not None:
            self._changed.set()
            self._changed.clear()
        try:
            connection.attach(station)
            await station.work()
        except asyncio.CancelledError:
            if not self._draining:
                raise
        finally:
            self._sweep.discard(station)
            self._working.discard(station)
            self._disconnected(station, connection.close_code)

    def _disconnected(self, station: Station, close_code: int | None) -> None:
        """Told when a connection has ended; one that was replaced is forgotten already."""
        if self._stations.get(station.id) is station:
            del self._stations[station.id]
            self.registrations[station.id] = station.registration
            tell(self._watch.disconnected, station.id, close_code)


_CLOSED_AT_ONCE = 100

# A connection costs 0.3 ms before its handshake is read; the loop takes this many before it looks at anything
# else.
_ACCEPTED_AT_ONCE = 32


class _Options:
    """The arguments of `serve()` that the CSMS looks up later."""

    def __init__(self, **options: Any) -> None:
        self.__dict__.update(options)

    codecs: Sequence[Codec]
    hooks: Sequence[Hooks]
    path: str
    known: Known | None
    authenticate: Authenticate | None
    registered: Registered | None
    boot_required: bool
    no_common_version: Literal["close", "refuse"]
    uncompressed: Container[str]
    ssl: ssl_module.SSLContext | None
    timeout: float
    max_queue: int
    drop_faulty: bool
    limits: Limits
    drain: float
    backlog: int


def _offered(request: HTTPRequest) -> tuple[str, ...]:
    headers = request.headers.get_all("Sec-WebSocket-Protocol")
    return tuple(name.strip() for header in headers for name in header.split(","))


def serve(
    handlers: Router | object | Iterable[object],
    host: str | Sequence[str] | None = None,
    port: int | None = None,
    *,
    path: str = "",
    versions: Sequence[str | Codec] | None = None,
    known: Known | None = None,
    authenticate: Authenticate | None = None,
    registered: Registered | None = None,
    boot_required: bool = True,
    no_common_version: Literal["close", "refuse"] = "close",
    ssl: ssl_module.SSLContext | None = None,
    compression: Literal["deflate"] | None = "deflate",
    uncompressed: Container[str] = ("ocpp1.6",),
    timeout: float = 30.0,
    handler_timeout: float | None = 60.0,
    ping_interval: float | None = 30.0,
    ping_timeout: float = 20.0,
    open_timeout: float = 10.0,
    close_timeout: float = 5.0,
    drain: float = 10.0,
    max_bytes: int = 2**20,
    max_queue: int = 32,
    max_backlog: int = 16,
    drop_faulty: bool = False,
    backlog: int = 4096,
    hooks: Iterable[Hooks] = (),
    **options: Any,
) -> CSMS:
    """Runs a CSMS: `async with serve([Provisioning(), ...], "0.0.0.0", 9000) as csms: ...`

    `handlers` are instances of `CSMSHandler` classes, a Router, or several of either. The versions offered on
    the port are those that there are handlers for, or `versions` (numbers, or codecs with options of their
    own).

    A station is identified by the last part of the path, below `path` if that is given. `known` (a container
    or a function) says whether it exists (404 if not), `authenticate` whether it is who it says (401 if not;
    `auth.basic()` makes one from passwords). `registered` tells what a station that this process has not seen
    was last told by a BootNotification response; without it, such a station must boot before it may send
    anything else, as it must in any case unless `boot_required` is False or nothing handles its
    BootNotification.

    Times are in seconds. `timeout` is for the answer to a call of ours, `handler_timeout` for a handler.
    `drain` is how long closing waits for what has begun. `max_queue` calls wait per station behind the
    outstanding one; `max_backlog` of its calls wait for their handlers before reading stops; frames over
    `max_bytes` close the connection (1009). `backlog` connections wait in the kernel. Other options go to
    `loop.create_server()`.
    """
    router = Router.of(handlers)
    router.check("csms")
    codecs = [
        codec if isinstance(codec, Codec) else Codec(codec, max_bytes=max_bytes)
        for codec in (router.versions if versions is None else versions)
    ]
    if not codecs:
        raise ValueError("handlers: none that a version could be taken from")

    def listen(csms: CSMS) -> Awaitable[ws.Server]:
        return ws.serve(
            csms._serve,
            cast(Any, host),
            port,
            select_subprotocol=csms._select,
            process_request=csms._admit,
            create_connection=_StationConnection,
            compression=compression,
            ssl=ssl,
            open_timeout=open_timeout,
            ping_interval=None,  # see sweep.py
            close_timeout=close_timeout,
            max_size=max_bytes,
            server_header=None,
            logger=quiet("ocpp_fast.websockets.server"),
            backlog=_ACCEPTED_AT_ONCE,
            **options,
        )

    limits = Limits(max_backlog, handler_timeout, ping_interval, ping_timeout, close_timeout)
    return CSMS(
        router,
        listen,
        _Options(
            codecs=codecs,
            hooks=tuple(hooks),
            path=path,
            known=known,
            authenticate=authenticate,
            registered=registered,
            boot_required=boot_required,
            no_common_version=no_common_version,
            uncompressed=uncompressed,
            ssl=ssl,
            timeout=timeout,
            max_queue=max_queue,
            drop_faulty=drop_faulty,
            limits=limits,
            drain=drain,
            backlog=min(backlog, _somaxconn()),
        ),
    )


def _somaxconn() -> int:
    """What the kernel would cut a longer listen queue to."""
    try:
        with open("/proc/sys/net/core/somaxconn") as file:
            return int(file.read())
    except OSError:
        return 128 if os.name == "posix" else 200
