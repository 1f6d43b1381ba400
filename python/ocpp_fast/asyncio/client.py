"""A charging station: maintains a connection to its CSMS, boots, sends heartbeats, and delivers queued
messages.

Knows when to connect again, when to boot and when to send a Heartbeat (B01 to B03; 1.6: 4.2, 4.6). Must never
know what a handler does, or which library carries the frames.
"""

from __future__ import annotations

import asyncio
import logging
import weakref
from collections.abc import Callable, Generator, Sequence
from datetime import UTC, datetime
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from urllib.parse import quote, urlsplit

from ocpp_fast._core import Codec, definition
from ocpp_fast.asyncio import websocket
from ocpp_fast.asyncio.auth import authorization, identity
from ocpp_fast.asyncio.backoff import Backoff
from ocpp_fast.asyncio.errors import CallFailed, ConnectionLost, call_failed
from ocpp_fast.asyncio.hooks import Watch, notify
from ocpp_fast.asyncio.link import Link
from ocpp_fast.asyncio.log import Log
from ocpp_fast.asyncio.options import ConnectOptions, arguments_of
from ocpp_fast.asyncio.outbox import Entry, Outbox
from ocpp_fast.asyncio.state import States
from ocpp_fast.asyncio.sweep import Sweep
from ocpp_fast.asyncio.transport import CloseCode, Transport
from ocpp_fast.events import Failed, NotAllowed, QueueFull, Registration
from ocpp_fast.registration import ActionRules
from ocpp_fast.routing import Router
from ocpp_fast.session import Session

if TYPE_CHECKING:
    from ocpp_fast._core import Request, Response, SendPayload

__all__ = ["ChargingStation", "connect"]

_log = logging.getLogger("ocpp_fast.station")

R = TypeVar("R", bound="Response")

# Seconds between heartbeats, and between attempts to boot, if the CSMS leaves the choice to the station (0).
OWN_HEARTBEAT = 300.0
OWN_RETRY = 60.0
# A Heartbeat sets the clock, so one a day is sent however busy the connection is (part 4, 5.2; 1.6-J 5.3).
DAY = 86_400.0

_sweeps: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Sweep] = weakref.WeakKeyDictionary()


class ChargingStation:
    """A station, connected or not; made by `connect()`."""

    def __init__(
        self, options: ConnectOptions, router: Router, codecs: Sequence[Codec], url: str, station_id: str
    ) -> None:
        self.id = station_id
        self.outbox = Outbox() if options.outbox is None else options.outbox
        """The messages that have to be delivered. Pickle it to keep them over a restart."""
        self.clock_offset: float | None = None
        """Seconds by which the clock of the CSMS is ahead of ours, according to its last BootNotification or
        Heartbeat response.
        """
        self.heartbeat_interval: float | None = None
        """Seconds between two heartbeats; None until the CSMS has accepted the station."""
        self._options = options
        self._router = router
        self._codecs: dict[str, Codec] = {}
        for codec in codecs:
            self._codecs.setdefault(codec.subprotocol, codec)
        self._url = url
        self._backoff = Backoff() if options.backoff is None else options.backoff
        log = Log(_log)
        self._watch = Watch([log, *options.hooks])
        log.counted_by = self._watch.counted
        self._states = States(1)
        self._link: Link | None = None
        self._last_session: Session | None = None
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
        """True while there is a connection to the CSMS."""
        return self._link is not None and self._link.open

    @property
    def link(self) -> Link | None:
        """The connection, if there is one."""
        return self._link

    @property
    def version(self) -> str | None:
        """The version that was agreed on; None before the first connection."""
        return None if self._last_session is None else self._last_session.version

    @property
    def registration(self) -> Registration:
        """The status in the last BootNotification response. A new connection does not reset it."""
        session = self._last_session
        return self._options.registration if session is None else session.registration

    @property
    def _accepted(self) -> bool:
        return self.registration is Registration.ACCEPTED

    async def accepted(self) -> None:
        """Waits until the CSMS has accepted the station and there is a connection."""
        await self._until(lambda: self.connected and self._accepted)

    async def online(self) -> None:
        """Waits until there is a connection."""
        await self._until(lambda: self.connected)

    async def _until(self, condition: Callable[[], bool]) -> None:
        assert self._changed is not None, "not started"
        while not condition():
            if self._closing:
                raise self._offline("")
            await self._changed.wait()

    def _wake(self) -> None:
        """Wakes the tasks that wait for a change of state."""
        if self._changed is not None:
            self._changed.set()
            self._changed.clear()

    # Messages

    async def call(self, request: Request[R], *, timeout: float | None = None) -> R:
        """Sends a request and returns its response; raises the exceptions of `Link.call()`.

        A message for which `Outbox.keeps()` is true is delivered in any case: in order, after the connection
        is back if it is lost, and again after an error. The call then ends after the delivery, or with the
        error of the last attempt. Any other message raises ConnectionLost while there is no connection.
        """
        if self.outbox.keeps(request):
            return cast(R, await self.deliver(request))
        link = self._link
        if link is None or not link.open:
            raise self._offline(request.__action__)
        response = await link.call(request, timeout=timeout)
        self._learn(link.session.rules, request.__action__, response)
        return response

    def deliver(self, request: Request[R]) -> asyncio.Future[R]:
        """Puts a message into the outbox. The future ends as `call()` does; it need not be awaited.

        On 1.6, `transaction_id(future)` stands for the id of a transaction whose StartTransaction is not
        answered yet.
        """
        request.validate()
        entry = self.outbox.put(request, offline=not self.connected)
        future: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        future.add_done_callback(_retrieve)
        self._futures[entry] = future
        self._wake()
        return future

    def transaction_id(self, start: asyncio.Future[Any]) -> int:
        """Returns the transaction id to use in later messages: the id from the CSMS, or a temporary one that
        the outbox replaces when it knows that id.
        """
        if start.done() and not start.cancelled() and start.exception() is None:
            return int(start.result().transaction_id)
        for entry, future in self._futures.items():
            if future is start and entry.temporary_id is not None:
                return entry.temporary_id
        return -1

    def send(self, payload: SendPayload) -> str:
        """Sends an unconfirmed message (2.1) and returns its id; raises the exceptions of `Link.send()`.
        Whether it arrives is never known.
        """
        link = self._link
        if link is None or not link.open:
            raise self._offline(payload.__action__)
        return link.send(payload)

    async def writable(self) -> None:
        """Waits until the CSMS has read most of what was sent. Raises ConnectionLost without a connection."""
        link = self._link
        if link is None:
            raise self._offline("writable")
        await link.writable()

    def _offline(self, action: str) -> CallFailed:
        return call_failed(Failed("", action, "closed", None, None))

    def _learn(self, rules: ActionRules, action: str, response: Any) -> None:
        if action in (rules.boot, rules.heartbeat):
            self.clock_offset = (response.current_time - datetime.now(UTC)).total_seconds()
        if action == rules.boot:
            if response.status == "Accepted":
                self.heartbeat_interval = response.interval or OWN_HEARTBEAT
            self._wake()

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
        transport: Transport | None = None
        if not options.patient:
            transport = await self._open()
        loop = asyncio.get_running_loop()
        self._tasks = [loop.create_task(self._run(transport)), loop.create_task(self._deliver())]
        if options.boot is not None:
            self._tasks.append(loop.create_task(self._boot(options.boot)))
        if options.heartbeat:
            self._tasks.append(loop.create_task(self._beat()))
        if transport is not None:
            await self.online()
        return self

    async def close(self) -> None:
        """Finishes what the CSMS has asked for, closes the connection and stays offline. The outbox keeps its
        messages.
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
        self._wake()

    async def _open(self) -> Transport:
        password = self._options.password
        header = None if password is None else authorization(self.id, password)
        return await websocket.connect(self._options, self._url, list(self._codecs), header)

    async def _run(self, transport: Transport | None) -> None:
        """Maintains the connection."""
        while True:
            if transport is not None:
                self._backoff.succeeded()
                await self._serve(transport)
            if self._closing or (transport is not None and not self._options.reconnect):
                self._wake()
                return
            await asyncio.sleep(self._backoff.failed())
            try:
                transport = await self._open()
            except websocket.FAILURES as error:
                transport = None
                url = urlsplit(self._url)
                notify(
                    self._watch.refused,
                    self.id,
                    websocket.http_status(error),
                    type(error).__name__,
                    (url.hostname, url.port),
                    url.path,
                )

    async def _serve(self, transport: Transport) -> None:
        options, last = self._options, self._last_session
        assert transport.subprotocol is not None
        codec = self._codecs[transport.subprotocol]
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
        link = Link(self.id, transport, session, self._router.table(), self._watch, options, self._states)
        sweep = _sweeps.setdefault(asyncio.get_running_loop(), Sweep())
        sweep.add(link)
        self._last_session = session
        self._link = link
        notify(self._watch.connected, self.id, codec.version)
        try:
            transport.attach(link)
            self._wake()
            await link.work()
        finally:
            sweep.discard(link)
            self._link = None
            notify(self._watch.disconnected, self.id, link.close_code, link.close_reason, link.ended_by)

    async def _boot(self, request: Any) -> None:
        """Sends the BootNotification until the CSMS accepts it. An accepted station does not boot again on a
        new connection (part 4, 5.3).
        """
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
                wait = 1.0  # The station was rejected, and the interval that it was told has not passed.
            except CallFailed as error:
                _log.warning("%s: boot failed: %s", self.id, error.code.value, extra={"station": self.id})
            if not self._accepted:
                await asyncio.sleep(wait)

    async def _beat(self) -> None:
        """Sends a Heartbeat when nothing else was sent for the interval that the CSMS asked for."""
        heartbeat: Any = None
        beaten = 0.0
        while True:
            await self.accepted()
            link, interval = self._link, self.heartbeat_interval
            if link is None or interval is None:
                # The station was accepted before this process began, and the interval is not known.
                interval = self.heartbeat_interval = OWN_HEARTBEAT
                continue
            if heartbeat is None:
                heartbeat = _heartbeat_of(link.session)
                beaten = monotonic()
            due = min(link.last_sent + interval, beaten + DAY)
            wait = due - monotonic()
            if wait > 0:
                await asyncio.sleep(wait)
                continue
            beaten = monotonic()
            try:
                await self.call(heartbeat())
            except CallFailed:
                await asyncio.sleep(min(interval, 1.0))

    async def _deliver(self) -> None:
        """Sends the messages in the outbox while the CSMS accepts them."""
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
                continue  # Not a failed attempt: the message goes out again on the next connection.
            except CallFailed as error:
                if error.event.reason == "faulty":
                    # The CSMS has processed the message; only its answer cannot be read.
                    self.outbox.discard(entry)
                elif self.outbox.failed(entry, loop.time()):
                    continue
                self._fail_delivery(entry, error)
            except (NotAllowed, QueueFull):
                await asyncio.sleep(0.1)
            except Exception as error:
                self.outbox.discard(entry)
                self._fail_delivery(entry, error)
            else:
                self.outbox.delivered(entry, response)
                future = self._futures.pop(entry, None)
                if future is not None and not future.done():
                    future.set_result(response)

    def _fail_delivery(self, entry: Entry, error: Exception) -> None:
        future = self._futures.pop(entry, None)
        if future is not None and not future.done():
            future.set_exception(error)
        notify(self._watch.broke, self.id, entry.request.__action__, error)


def _retrieve(future: asyncio.Future[Any]) -> None:
    """Marks the exception of a delivery as seen, so that asyncio does not report one that nobody awaits."""
    if not future.cancelled():
        future.exception()


def _heartbeat_of(session: Session) -> Any:
    """Returns the type of the request by which a station shows that it is alive."""
    rules = session.rules
    assert rules.heartbeat is not None
    return definition("v" + session.version.replace(".", ""), rules.requests[rules.heartbeat])


@arguments_of(ConnectOptions)
def connect(options: ConnectOptions) -> ChargingStation:
    """Runs a station: `async with connect("wss://host/ocpp/CS-1", [Provisioning()], version="2.0.1") as
    station: ...`

    The fields of `ocpp_fast.asyncio.options.ConnectOptions` describe every argument.

    Raises ValueError if the URL has no identity, or if there is a handler for a request that a station never
    receives, and EncodeError if `boot` is not valid.
    """
    url, station_id = options.url, options.station_id
    if station_id is None:
        station_id = identity("/" + url.partition("://")[2].partition("/")[2])
        if station_id is None:
            raise ValueError("url: does not end in an identity; give station_id")
    else:
        url = url.rstrip("/") + "/" + quote(station_id, safe="")
    if options.boot is not None:
        options.boot.validate()
    router = Router.of(options.handlers)
    router.check("station")
    version = options.version
    codecs = options.codecs([version] if isinstance(version, str | Codec) else version)
    return ChargingStation(options, router, codecs, url, station_id)
