"""A charging station: connects, boots, sends heartbeats, and delivers what must arrive.

Knows which parts a station has, and starts and ends their tasks. Must never know what a handler does, or
which library carries the frames.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Generator, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from ocpp_fast.asyncio.boot import Boot
from ocpp_fast.asyncio.delivery import Delivery
from ocpp_fast.asyncio.dial import codecs_of, identity_of, profiles_of
from ocpp_fast.asyncio.errors import CallFailed, offline
from ocpp_fast.asyncio.heartbeat import Beats
from ocpp_fast.asyncio.hooks import Watch, notify
from ocpp_fast.asyncio.lines import limited_logger
from ocpp_fast.asyncio.link import Link
from ocpp_fast.asyncio.log import Log
from ocpp_fast.asyncio.network import NetworkProfile
from ocpp_fast.asyncio.options import ConnectOptions, arguments_of
from ocpp_fast.asyncio.outbox import Outbox
from ocpp_fast.asyncio.presence import Presence
from ocpp_fast.asyncio.supervise import supervise
from ocpp_fast.asyncio.uplink import Uplink
from ocpp_fast.errors import ErrorCode
from ocpp_fast.events import Registration
from ocpp_fast.routing import Router

if TYPE_CHECKING:
    from ocpp_fast._core import Request, Response, SendPayload

__all__ = ["ChargingStation", "connect"]

_log = limited_logger("ocpp_fast.station")

R = TypeVar("R", bound="Response")


class ChargingStation:
    """A station, connected or not; made by `connect()`."""

    def __init__(
        self,
        options: ConnectOptions,
        router: Router,
        profiles: Sequence[NetworkProfile],
        station_id: str,
        outbox: Outbox,
    ) -> None:
        self.id = station_id
        self.outbox = outbox
        """The messages that have to be delivered."""
        self._options = options
        log = Log(_log)
        self._watch = watch = Watch([log, *options.hooks])
        log.counted_by = watch.counted
        self._presence = presence = Presence(options.registration)
        self._uplink = Uplink(station_id, options, router, profiles, watch, presence, self._end)
        self._boot = Boot(station_id, options.boot, presence, self.call)
        self._heartbeat = Beats(presence, self.call)
        self._delivery = Delivery(station_id, outbox, watch, presence, self._ask)
        self._tasks: list[asyncio.Task[None]] = []

    def __repr__(self) -> str:
        state = "online" if self.connected else "offline"
        return f"<ChargingStation {self.id!r} {self.registration.value} {state}>"

    # State

    @property
    def connected(self) -> bool:
        """True while there is a connection to the CSMS."""
        return self._presence.connected

    @property
    def link(self) -> Link | None:
        """The connection, if there is one."""
        return self._presence.link

    @property
    def version(self) -> str | None:
        """The version that was agreed on; None before the first connection."""
        session = self._presence.session
        return None if session is None else session.version

    @property
    def registration(self) -> Registration:
        """The status in the last BootNotification response. A new connection does not reset it."""
        return self._presence.registration

    @property
    def clock_offset(self) -> float | None:
        """Seconds by which the clock of the CSMS is ahead of ours, according to its last BootNotification or
        Heartbeat response; None before the first one.
        """
        return self._heartbeat.clock_offset

    @property
    def heartbeat_interval(self) -> float | None:
        """Seconds between two heartbeats; None until the CSMS has accepted the station.

        The CSMS sets it with each BootNotification response, 300 s if it names none. Assign it to change it
        at once. Raises ValueError unless it is more than 0 and at most a day.
        """
        return self._heartbeat.interval

    @heartbeat_interval.setter
    def heartbeat_interval(self, seconds: float) -> None:
        self._heartbeat.interval = seconds

    @property
    def profile(self) -> NetworkProfile:
        """The network profile in use, or the one that is tried next."""
        return self._uplink.route.profile

    @property
    def profiles(self) -> tuple[NetworkProfile, ...]:
        """The network profiles, the preferred one first. `use()` changes them."""
        return self._uplink.route.profiles

    async def accepted(self) -> None:
        """Waits until the CSMS has accepted the station and there is a connection.

        Raises ConnectionLost if the station has ended.
        """
        await self._presence.until(lambda: self._presence.connected and self._presence.accepted)

    async def online(self) -> None:
        """Waits until there is a connection. Raises ConnectionLost if the station has ended."""
        await self._presence.until(lambda: self._presence.connected)

    # Messages

    async def call(self, request: Request[R], *, timeout: float | None = None) -> R:
        """Sends a request and returns its response; raises the exceptions of `Link.call()`.

        A message for which `Outbox.keeps()` is true is delivered in any case: in order, after the connection
        is back if it is lost, and again after an error. The call then ends after the delivery, or with the
        error of the last attempt. Any other message raises ConnectionLost while there is no connection.
        """
        if self.outbox.keeps(request):
            return await (await self.keep(request))
        link = self.link
        if link is None or not link.open:
            raise offline(request.__action__)
        return cast(R, await self._ask(link, request, timeout=timeout))

    def deliver(self, request: Request[R]) -> asyncio.Future[R]:
        """Puts a message into the outbox. The future ends as `call()` does; it need not be awaited.

        When this method returns, the message survives a loss of power, if the outbox is a file: it blocks the
        event loop for one fsync, which takes some milliseconds. `keep()` does not block.

        On 1.6, `transaction_id(future)` stands for the id of a transaction whose StartTransaction is not
        answered yet.

        The future ends with ThinnedOut if the message is a meter reading that a full outbox drops, and with
        ConnectionLost if the station is closed first; the outbox keeps the message then. Raises EncodeError
        if the message is not valid, QueueFull if the outbox is full, and OutboxError if the message cannot be
        stored, or if the outbox is closed.
        """
        return self._delivery.deliver(request)

    async def keep(self, request: Request[R]) -> asyncio.Future[R]:
        """Puts a message into the outbox as `deliver()` does, without blocking the event loop.

        The order of messages is the order of the calls. Raises the exceptions of `deliver()`.
        """
        return await self._delivery.keep(request)

    def transaction_id(self, start: asyncio.Future[Any] | int) -> int:
        """Returns the transaction id to use in later messages: the id from the CSMS, or a temporary one that
        the outbox replaces when it knows that id.

        `start` is the future of a StartTransaction, or a temporary id, which is the form that an application
        can write down. The id is -1 if the transaction was never accepted.
        """
        return self._delivery.transaction_id(start)

    def send(self, payload: SendPayload) -> str:
        """Sends an unconfirmed message (2.1) and returns its id; raises the exceptions of `Link.send()`.
        Whether it arrives is never known.
        """
        link = self.link
        if link is None or not link.open:
            raise offline(payload.__action__)
        return link.send(payload)

    async def writable(self) -> None:
        """Waits until the CSMS has read most of what was sent. Raises ConnectionLost without a connection."""
        link = self.link
        if link is None:
            raise offline("writable")
        await link.writable()

    async def boot(self, request: Request[R] | None = None) -> R:
        """Sends a BootNotification now and returns its response, for example after a TriggerMessage.

        `request` takes the place of the option `boot` from now on; None sends the last one. Raises ValueError
        if there is neither, and the exceptions of `call()`.
        """
        return cast(R, await self._boot.boot(request))

    async def _ask(
        self, link: Link, request: Any, message_id: str | None = None, *, timeout: float | None = None
    ) -> Any:
        """Calls the CSMS, and learns what its answer says about the station."""
        action = request.__action__
        try:
            response = await link.call(request, timeout=timeout, message_id=message_id)
        except CallFailed as error:
            if error.event.reason == "error" and error.code is ErrorCode.SECURITY_ERROR:
                self._boot.refused(link.session, action)
            raise
        self._heartbeat.learn(link.session, action, response)
        self._boot.answered(link.session, action)
        return response

    # The connection

    def use(self, *profiles: str | NetworkProfile) -> None:
        """Replaces the network profiles, the preferred one first: other URLs, versions, passwords or
        certificates. Takes effect with the next connection; `reconnect()` makes one at once.

        Raises ValueError if there is none, or if one has another identity.
        """
        checked = profiles_of(profiles, self._options)
        if identity_of(checked[0], self._options) != self.id:
            raise ValueError(f"url: does not end in the identity of the station ({self.id})")
        self._uplink.route.profiles = tuple(checked)

    def reconnect(self) -> asyncio.Future[None]:
        """Closes the connection, after the handlers that have begun, and connects again without waiting, over
        the first network profile. Without a connection, tries the first profile at once.

        Returns a future that ends when there is a new connection, or with ConnectionLost if the station is
        closed first; it need not be awaited. A handler must not await it, because its own end comes first.
        """
        return self._uplink.reconnect()

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
        if not options.patient:
            try:
                await self._uplink.open_first()
            except BaseException:
                self._close_outbox()
                raise
        work: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {
            "connection": self._uplink.run,
            "outbox": self._delivery.run,
            "boot": self._boot.run,
        }
        if options.heartbeat:
            work["heartbeat"] = self._heartbeat.run
        if options.failback is not None:
            work["failback"] = self._uplink.fail_back
        loop = asyncio.get_running_loop()
        self._tasks = [loop.create_task(self._supervise(name, one)) for name, one in work.items()]
        if not options.patient:
            try:
                await self.online()
            except BaseException:
                await self.close()
                raise
        return self

    async def _supervise(self, name: str, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        def report(error: BaseException) -> None:
            notify(self._watch.broke, self.id, name, error)

        await supervise(work, report, lambda: self._presence.closing)

    async def close(self) -> None:
        """Finishes what the CSMS has asked for, closes the connection and stays offline. The outbox keeps its
        messages. An outbox that was given as a path is closed.
        """
        self._presence.closing = True
        await self._uplink.leave()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks.clear()
        await self._uplink.discard_next()
        self._end()
        self._close_outbox()

    def _end(self) -> None:
        """Ends everything that waits for a connection, because none will follow."""
        self._presence.closing = True
        self._uplink.end()
        self._delivery.end()
        self._presence.wake()

    def _close_outbox(self) -> None:
        self._delivery.close(owned=self.outbox is not self._options.outbox)


@arguments_of(ConnectOptions)
def connect(options: ConnectOptions) -> ChargingStation:
    """Runs a station: `async with connect("wss://host/ocpp/CS-1", [Provisioning()], version="2.0.1") as
    station: ...`

    The fields of `ocpp_fast.asyncio.options.ConnectOptions` describe every argument.

    Raises ValueError if a URL has no identity, if two URLs have different ones, if a number makes no
    sense, or if there is a handler for a request that a station never receives; EncodeError if `boot` is not
    valid; and OutboxError if the file of the outbox cannot be opened.
    """
    given = [options.url] if isinstance(options.url, str | NetworkProfile) else options.url
    profiles = profiles_of(given, options)
    station_id = identity_of(profiles[0], options)
    if options.boot is not None:
        options.boot.validate()
    router = Router.of(options.handlers)
    router.check("station")
    outbox = options.outbox
    if not isinstance(outbox, Outbox):
        used = [codecs_of(profile, options).by_subprotocol.values() for profile in profiles]
        outbox = Outbox(outbox, codecs=[codec for codecs in used for codec in codecs])
    return ChargingStation(options, router, profiles, station_id, outbox)
