"""A charging station: keeps one connection to its CSMS, boots, beats, and delivers what must arrive.

Knows when to connect again, when to boot and when to send a Heartbeat (B01 to B03; 1.6: 4.2, 4.6). Must never
know what a handler does.
"""

from __future__ import annotations

import asyncio
import logging
import ssl as ssl_module
import weakref
from collections.abc import Generator, Iterable, Sequence
from datetime import UTC, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, cast
from urllib.parse import quote

import websockets.asyncio.client as ws
from websockets.exceptions import NegotiationError, WebSocketException
from websockets.frames import CloseCode

from ocpp_fast._core import Codec
from ocpp_fast.asyncio.auth import authorization, identity
from ocpp_fast.asyncio.backoff import Backoff
from ocpp_fast.asyncio.errors import CallFailed, ConnectionLost, call_failed
from ocpp_fast.asyncio.hooks import Hooks, Watch, tell
from ocpp_fast.asyncio.link import Limits, Link, Wire
from ocpp_fast.asyncio.log import Log, quiet
from ocpp_fast.asyncio.outbox import Entry, Outbox
from ocpp_fast.asyncio.sweep import Sweep
from ocpp_fast.events import Failed, NotAllowed, QueueFull, Registration
from ocpp_fast.registration import BOOT
from ocpp_fast.routing import Router
from ocpp_fast.session import Session

if TYPE_CHECKING:
    from ocpp_fast._core import Request, Response, SendPayload

__all__ = ["ChargingStation", "connect"]

_log = logging.getLogger("ocpp_fast.station")

R = TypeVar("R", bound="Response")

# What a station chooses where the CSMS leaves the interval to it (0): between heartbeats, and between boots.
OWN_HEARTBEAT = 300.0
OWN_RETRY = 60.0
# A Heartbeat sets the clock, so one a day is sent however busy the connection is (part 4, 5.2; 1.6-J 5.3).
DAY = 86_400.0

_sweeps: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Sweep] = weakref.WeakKeyDictionary()


class _Connection(Wire, ws.ClientConnection):
    pass


class ChargingStation:
    """A station and its connection, present or not; made by `connect()`."""

    def __init__(self, router: Router, options: _Options) -> None:
        self.id = options.station_id
        self.outbox = options.outbox
        """What is on its way to the CSMS; pickle it to keep it over a restart."""
        self.clock_offset: float | None = None
        """Seconds that the clock of the CSMS is ahead of ours, by its last BootNotification or Heartbeat
        response.
        """
        self.heartbeat_interval: float | None = None
        self._router = router
        self._options = options
        self._watch = Watch([Log(_log), *options.hooks])
        self._link: Link | None = None
        self._last: Session | None = None
        self._registration = options.registration
        self._tasks: list[asyncio.Task[None]] = []
        self._futures: dict[Entry, asyncio.Future[Any]] = {}
        self._changed: asyncio.Event | None = None
        self._closing = False

    def __repr__(self) -> str:
        state = "online" if self.connected else "offline"
        return f"<ChargingStation {self.id!r} {self.registration.value} {state}>"

    # State

    @property
    def connected(self) -> bool:
        return self._link is not None and self._link.open

    @property
    def link(self) -> Link | None:
        """The open connection, if there is one."""
        return self._link

    @property
    def version(self) -> str | None:
        """The version that was agreed on; None before the first connection."""
        return None if self._last is None else self._last.version

    @property
    def registration(self) -> Registration:
        """What the CSMS last told this station; it outlives a connection."""
        return self._registration if self._last is None else self._last.registration

    @property
    def _accepted(self) -> bool:
        return self.registration is Registration.ACCEPTED

    async def accepted(self) -> None:
        """Waits until the CSMS has accepted the station and there is a connection."""
        await self._until(lambda: self.connected and self._accepted)

    async def online(self) -> None:
        """Waits until there is a connection."""
        await self._until(lambda: self.connected)

    async def _until(self, condition: Any) -> None:
        assert self._changed is not None, "not started"
        while not condition():
            if self._closing:
                raise self._offline("")
            await self._changed.wait()

    def _notify(self) -> None:
        if self._changed is not None:
            self._changed.set()
            self._changed.clear()

    # Messages

    async def call(self, request: Request[R], *, timeout: float | None = None) -> R:
        """Sends a request and returns its response; see `Link.call()` for what it raises.

        A message about a transaction (`Outbox.keeps`) is delivered whatever happens: in order, after the
        connection is back if it is lost, and again after an error. The call then ends when that is done, or
        with the error of the last attempt. Any other one raises ConnectionLost while there is no connection.
        """
        if self.outbox.keeps(request):
            return cast(R, await self.deliver(request))
        link = self._link
        if link is None or not link.open:
            raise self._offline(request.__action__)
        response = await link.call(request, timeout=timeout)
        self._learn(request.__action__, response)
        return response

    def deliver(self, request: Request[R]) -> asyncio.Future[R]:
        """Puts a message into the outbox. The future ends as `call()` would; it need not be awaited.

        On 1.6, `transaction_id(future)` stands for the id of a transaction whose StartTransaction is still on
        its way.
        """
        request.validate()
        entry = self.outbox.put(request, offline=not self.connected)
        future: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        future.add_done_callback(_retrieved)
        self._futures[entry] = future
        self._notify()
        return future

    def transaction_id(self, start: asyncio.Future[Any]) -> int:
        """What later messages give as transaction id: the one that the CSMS gave, or one that stands for
        it until the outbox knows it.
        """
        if start.done() and not start.cancelled() and start.exception() is None:
            return int(start.result().transaction_id)
        for entry, future in self._futures.items():
            if future is start and entry.temporary_id is not None:
                return entry.temporary_id
        return -1

    def send(self, payload: SendPayload) -> str:
        """Sends an unconfirmed message (2.1); nobody will learn whether it arrived."""
        link = self._link
        if link is None or not link.open:
            raise self._offline(payload.__action__)
        message_id = link.session.send(payload, asyncio.get_running_loop().time())
        link.flush()
        return message_id

    def _offline(self, action: str) -> CallFailed:
        return call_failed(Failed("", action, "closed", None, None))

    def _learn(self, action: str, response: Any) -> None:
        if action == BOOT or action == "Heartbeat":
            self.clock_offset = (response.current_time - datetime.now(UTC)).total_seconds()
        if action == BOOT:
            if response.status == "Accepted":
                self.heartbeat_interval = response.interval or OWN_HEARTBEAT
            self._notify()

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
        options = self._options
        self._changed = asyncio.Event()
        connection: _Connection | None = None
        if not options.patient:
            connection = await self._open()
        loop = asyncio.get_running_loop()
        self._tasks = [loop.create_task(self._run(connection)), loop.create_task(self._deliver())]
        if options.boot is not None:
            self._tasks.append(loop.create_task(self._boot(options.boot)))
        if options.heartbeat:
            self._tasks.append(loop.create_task(self._beat()))
        if connection is not None:
            await self.online()
        return self

    async def close(self) -> None:
        """Finishes what the CSMS asked for, closes the connection and stays offline. What is in the outbox
        stays.
        """
        self._closing = True
        link = self._link
        if link is not None and link.open:
            link.drain()
            until = asyncio.get_running_loop().time() + self._options.drain
            while not link.idle and link.open and asyncio.get_running_loop().time() < until:
                await asyncio.sleep(0.01)
            await link.close(CloseCode.NORMAL_CLOSURE)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks.clear()
        for future in self._futures.values():
            if not future.done():
                future.set_exception(self._offline("outbox"))
        self._futures.clear()
        self._notify()

    async def _open(self) -> _Connection:
        options = self._options
        headers = None
        if options.password is not None:
            headers = {"Authorization": authorization(self.id, options.password)}
        connection = await ws.connect(
            options.url,
            subprotocols=cast(Any, [codec.subprotocol for codec in options.codecs]),
            additional_headers=headers,
            compression=options.compression,
            ssl=options.ssl,
            open_timeout=options.open_timeout,
            ping_interval=None,  # see sweep.py
            close_timeout=options.limits.close_timeout,
            max_size=options.max_bytes,
            create_connection=_Connection,
            logger=quiet("ocpp_fast.websockets.client"),
            **options.options,
        )
        if connection.subprotocol is None:
            # The CSMS knows none of our versions, and will close at once (part 4, 3.2).
            await connection.close(CloseCode.PROTOCOL_ERROR)
            raise NegotiationError("no OCPP version in common")
        assert isinstance(connection, _Connection)
        return connection

    async def _run(self, connection: _Connection | None) -> None:
        """Keeps the connection."""
        backoff = self._options.backoff
        while True:
            if connection is not None:
                backoff.succeeded()
                await self._serve(connection)
            if self._closing or (connection is not None and not self._options.reconnect):
                self._notify()
                return
            await asyncio.sleep(backoff.failed())
            try:
                connection = await self._open()
            except (OSError, TimeoutError, WebSocketException) as error:
                connection = None
                status = getattr(getattr(error, "response", None), "status_code", 0)
                tell(self._watch.refused, self.id, status, type(error).__name__)

    async def _serve(self, connection: _Connection) -> None:
        options = self._options
        codec = next(codec for codec in options.codecs if codec.subprotocol == connection.subprotocol)
        last = self._last
        session = Session(
            codec,
            "station",
            registration=self.registration,
            retry_at=0.0 if last is None else last.retry_at,
            boot_required=options.boot_required,
            timeout=options.timeout,
            max_queue=options.max_queue,
            drop_faulty=options.drop_faulty,
        )
        link = Link(self.id, connection, session, self._router.table(), self._watch, options.limits)
        sweep = _sweeps.setdefault(connection.loop, Sweep())
        sweep.add(link)
        self._last = session
        self._link = link
        tell(self._watch.connected, self.id, codec.version)
        try:
            connection.attach(link)
            if connection.protocol.state.name == "CLOSED":
                link.lost()  # closed before it was attached
            self._notify()
            await link.work()
        finally:
            sweep.discard(link)
            self._link = None
            tell(self._watch.disconnected, self.id, connection.close_code)

    async def _boot(self, request: Any) -> None:
        """Boots until the CSMS accepts; once accepted, a new connection does not boot again (part 4, 5.3)."""
        while True:
            await self.online()
            if self._accepted:
                return
            wait = OWN_RETRY
            try:
                response: Any = await self.call(request)
                wait = response.interval or OWN_RETRY
            except ConnectionLost:
                continue
            except NotAllowed:
                wait = 1.0  # rejected, and told to wait longer than this connection is old
            except CallFailed as error:
                _log.warning("%s: boot failed: %s", self.id, error.code.value, extra={"station": self.id})
            if not self._accepted:
                await asyncio.sleep(wait)

    async def _beat(self) -> None:
        """Sends a Heartbeat when nothing else was sent for the interval that the CSMS asked for."""
        heartbeat: Any = None
        beaten = 0.0
        loop = asyncio.get_running_loop()
        while True:
            await self.accepted()
            link, interval = self._link, self.heartbeat_interval
            if link is None or interval is None:
                # Accepted before this process began; any interval will do until the next boot.
                interval = self.heartbeat_interval = OWN_HEARTBEAT
                continue
            if heartbeat is None:
                heartbeat = _message(link.version, "HeartbeatRequest")
                beaten = loop.time()
            due = min(link.last_sent + interval, beaten + DAY)
            wait = due - loop.time()
            if wait > 0:
                await asyncio.sleep(wait)
                continue
            beaten = loop.time()
            try:
                await self.call(heartbeat())
            except CallFailed:
                await asyncio.sleep(min(interval, 1.0))

    async def _deliver(self) -> None:
        """Empties the outbox while the CSMS takes its messages."""
        assert self._changed is not None
        loop = asyncio.get_running_loop()
        while True:
            link = self._link
            ready = link is not None and link.open and (self._accepted or not self._options.boot_required)
            entry = self.outbox.head(loop.time()) if ready else None
            if link is None or entry is None:
                due = self.outbox.next_due() if ready else None
                try:
                    async with asyncio.timeout_at(due):
                        await self._changed.wait()
                except TimeoutError:
                    pass
                continue
            try:
                response = await link.call(entry.request)
            except ConnectionLost:
                continue  # not a failure: it goes out again on the next connection
            except CallFailed as error:
                if error.event.reason == "faulty":
                    self.outbox.discard(entry)  # it was processed; only the answer is unreadable
                elif self.outbox.failed(entry, loop.time()):
                    continue
                self._settle(entry, error)
            except (NotAllowed, QueueFull):
                await asyncio.sleep(0.1)  # its turn will come
            except Exception as error:
                self.outbox.discard(entry)
                self._settle(entry, error)
            else:
                self.outbox.delivered(entry, response)
                future = self._futures.pop(entry, None)
                if future is not None and not future.done():
                    future.set_result(response)

    def _settle(self, entry: Entry, error: Exception) -> None:
        future = self._futures.pop(entry, None)
        if future is not None and not future.done():
            future.set_exception(error)
        tell(self._watch.broke, self.id, entry.request.__action__, error)


def _retrieved(future: asyncio.Future[Any]) -> None:
    """Nobody has to wait for a delivery, so nobody is warned of an error that was not looked at."""
    if not future.cancelled():
        future.exception()


def _message(version: str, name: str) -> Any:
    from ocpp_fast._core import definition

    return definition("v" + version.replace(".", ""), name)


class _Options:
    """The arguments of `connect()` that the station looks up later."""

    def __init__(self, **options: Any) -> None:
        self.__dict__.update(options)

    url: str
    station_id: str
    codecs: Sequence[Codec]
    password: bytes | str | None
    boot: Any
    heartbeat: bool
    reconnect: bool
    patient: bool
    backoff: Backoff
    outbox: Outbox
    registration: Registration
    boot_required: bool
    ssl: ssl_module.SSLContext | None
    compression: str | None
    timeout: float
    open_timeout: float
    drain: float
    max_bytes: int
    max_queue: int
    drop_faulty: bool
    limits: Limits
    hooks: Sequence[Hooks]
    options: dict[str, Any]


def connect(
    url: str,
    handlers: Router | object | Iterable[object] = (),
    *,
    version: str | Codec | Sequence[str | Codec],
    station_id: str | None = None,
    password: bytes | str | None = None,
    boot: Request[Any] | None = None,
    heartbeat: bool = True,
    reconnect: bool = True,
    patient: bool = False,
    backoff: Backoff | None = None,
    outbox: Outbox | None = None,
    registration: Registration = Registration.UNKNOWN,
    boot_required: bool = True,
    ssl: ssl_module.SSLContext | None = None,
    compression: Literal["deflate"] | None = "deflate",
    timeout: float = 30.0,
    handler_timeout: float | None = 60.0,
    ping_interval: float | None = 30.0,
    ping_timeout: float = 20.0,
    open_timeout: float = 10.0,
    close_timeout: float = 5.0,
    drain: float = 5.0,
    max_bytes: int = 2**20,
    max_queue: int = 32,
    max_backlog: int = 16,
    drop_faulty: bool = False,
    hooks: Iterable[Hooks] = (),
    **options: Any,
) -> ChargingStation:
    """Runs a station: `async with connect("wss://host/ocpp/CS-1", [Provisioning()], version="2.0.1") as
    station: ...`

    The identity is the last part of the URL, unless `station_id` is given, which is then appended to it.
    `version` may be several, in order of preference. `handlers` are instances of `ChargingStationHandler`
    classes, a Router, or several of either.

    With `boot`, that request is sent until the CSMS accepts the station; without, boot by `call()`.
    Heartbeats follow at the interval of the response, unless `heartbeat` is False. `registration` is what the
    CSMS last told a station that has not rebooted since.

    A lost connection is taken up again with the waits of `backoff`, unless `reconnect` is False. A first
    connection that fails raises, unless the station is `patient`. `password` is sent by HTTP Basic; give a
    1.6 AuthorizationKey as bytes. Other options go to websockets' `connect()`.
    """
    if station_id is None:
        station_id = identity("/" + url.partition("://")[2].partition("/")[2])
        if station_id is None:
            raise ValueError("url: does not end in an identity; give station_id")
    else:
        url = url.rstrip("/") + "/" + quote(station_id, safe="")
    if boot is not None:
        boot.validate()
    router = Router.of(handlers)
    router.check("station")
    versions = [version] if isinstance(version, str | Codec) else version
    codecs = [one if isinstance(one, Codec) else Codec(one, max_bytes=max_bytes) for one in versions]
    return ChargingStation(
        router,
        _Options(
            url=url,
            station_id=station_id,
            codecs=codecs,
            password=password,
            boot=boot,
            heartbeat=heartbeat,
            reconnect=reconnect,
            patient=patient,
            backoff=Backoff() if backoff is None else backoff,
            outbox=Outbox() if outbox is None else outbox,
            registration=registration,
            boot_required=boot_required,
            ssl=ssl,
            compression=compression,
            timeout=timeout,
            open_timeout=open_timeout,
            drain=drain,
            max_bytes=max_bytes,
            max_queue=max_queue,
            drop_faulty=drop_faulty,
            limits=Limits(max_backlog, handler_timeout, ping_interval, ping_timeout, close_timeout),
            hooks=tuple(hooks),
            options=options,
        ),
    )
