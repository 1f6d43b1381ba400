"""A charging station: maintains a connection to its CSMS, boots, sends heartbeats, and delivers queued
messages.

Knows when to connect again, when to boot and when to send a Heartbeat (B01 to B03; 1.6: 4.2, 4.6). Must never
know what a handler does, or which library carries the frames.
"""

from __future__ import annotations

import asyncio
import logging
import math
import time
import weakref
from collections.abc import Callable, Coroutine, Generator, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeVar, cast
from urllib.parse import quote, urlsplit

from ocpp_fast._core import Codec, definition
from ocpp_fast.asyncio import websocket
from ocpp_fast.asyncio.auth import authorization
from ocpp_fast.asyncio.backoff import Backoff
from ocpp_fast.asyncio.errors import CallFailed, ConnectionLost, ThinnedOut
from ocpp_fast.asyncio.hooks import Watch, notify
from ocpp_fast.asyncio.identity import identity
from ocpp_fast.asyncio.link import Link
from ocpp_fast.asyncio.log import Log
from ocpp_fast.asyncio.network import NetworkProfile, Route
from ocpp_fast.asyncio.options import ConnectOptions, arguments_of
from ocpp_fast.asyncio.outbox import Entry, Outbox, OutboxError
from ocpp_fast.asyncio.state import States
from ocpp_fast.asyncio.sweep import Sweep
from ocpp_fast.asyncio.transport import CloseCode, Transport
from ocpp_fast.errors import EncodeError, ErrorCode
from ocpp_fast.events import Failed, NotAllowed, QueueFull, Registration, SessionError
from ocpp_fast.routing import Router
from ocpp_fast.session import Session

if TYPE_CHECKING:
    from ocpp_fast._core import Request, Response, SendPayload

__all__ = ["ChargingStation", "connect"]

_log = logging.getLogger("ocpp_fast.station")

R = TypeVar("R", bound="Response")

# Seconds between heartbeats, and between attempts to boot, if the CSMS leaves the choice to the station (0),
# or names a negative interval.
OWN_HEARTBEAT = 300.0
OWN_RETRY = 60.0
# A Heartbeat sets the clock, so one a day is sent however busy the connection is (part 4, 5.2; 1.6-J 5.3). A
# longer interval from the CSMS is taken for a day, so that an absurd one does not silence a station for good.
DAY = 86_400.0
# Seconds before a task of the station is started again that has failed for the first time.
_FIRST_PAUSE = 1.0
# After an hour without a SecurityError, the next one is news.
HOUR = 3600.0

_sweeps: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Sweep] = weakref.WeakKeyDictionary()


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
        self.clock_offset: float | None = None
        """Seconds by which the clock of the CSMS is ahead of ours, according to its last BootNotification or
        Heartbeat response.
        """
        self._heartbeat_interval: float | None = None
        self._options = options
        self._router = router
        self._route = Route(profiles)
        self._backoff = Backoff() if options.backoff is None else options.backoff
        log = Log(_log)
        self._watch = Watch([log, *options.hooks])
        log.counted_by = self._watch.counted
        self._states = States(1)
        self._link: Link | None = None
        self._last_session: Session | None = None
        self._boot_request = options.boot
        self._reboots = Backoff(OWN_RETRY, 10.0)
        self._rebooted_at = -math.inf
        self._reboot_allowed_at = -math.inf
        self._tasks: list[asyncio.Task[None]] = []
        self._futures: dict[Entry, asyncio.Future[Any]] = {}
        self._changed: asyncio.Event | None = None
        self._writer = ThreadPoolExecutor(1, "ocpp-outbox") if outbox.durable else None
        self._next: _Opened | None = None
        """The connection to use when the present one has ended."""
        self._moving: asyncio.Task[None] | None = None
        """Closes the present connection, because another one is to take its place."""
        self._reconnected: asyncio.Future[None] | None = None
        """Ends with the next connection; None unless `reconnect()` asked for one."""
        self._hurry = False
        """True if `reconnect()` asks for an attempt to connect without a wait."""
        self._closing = False
        """True when no connection will follow."""
        self._ended = False
        """True when no delivery will follow."""

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
    def heartbeat_interval(self) -> float | None:
        """Seconds between two heartbeats; None until the CSMS has accepted the station.

        The CSMS sets it with each BootNotification response, 300 s if it names none. Assign it to change it
        at once. Raises ValueError unless it is more than 0 and at most a day.
        """
        return self._heartbeat_interval

    @heartbeat_interval.setter
    def heartbeat_interval(self, seconds: float) -> None:
        if not 0.0 < seconds <= DAY:
            raise ValueError(f"heartbeat_interval: not more than 0 and at most {DAY:.0f} s ({seconds})")
        self._heartbeat_interval = seconds
        self._wake()

    @property
    def profile(self) -> NetworkProfile:
        """The network profile in use, or the one that is tried next."""
        return self._route.profile

    @property
    def profiles(self) -> tuple[NetworkProfile, ...]:
        """The network profiles, the preferred one first. `use()` changes them."""
        return self._route.profiles

    @property
    def _accepted(self) -> bool:
        return self.registration is Registration.ACCEPTED

    async def accepted(self) -> None:
        """Waits until the CSMS has accepted the station and there is a connection.

        Raises ConnectionLost if the station has ended.
        """
        await self._until(lambda: self.connected and self._accepted)

    async def online(self) -> None:
        """Waits until there is a connection. Raises ConnectionLost if the station has ended."""
        await self._until(lambda: self.connected)

    async def _until(self, condition: Callable[[], bool]) -> None:
        assert self._changed is not None, "not started"
        while not condition():
            if self._closing:
                raise self._offline("")
            await self._changed.wait()

    async def _change_within(self, seconds: float | None) -> None:
        """Waits for a change of state, but no longer than this; None for no limit."""
        assert self._changed is not None
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
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
            return await (await self.keep(request))
        link = self._link
        if link is None or not link.open:
            raise self._offline(request.__action__)
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
        entry, future = self._put(request)
        try:
            self.outbox.flush()
        except OutboxError as error:
            self._report("outbox", error)
        self._after_storing(entry)
        return future

    async def keep(self, request: Request[R]) -> asyncio.Future[R]:
        """Puts a message into the outbox as `deliver()` does, without blocking the event loop.

        The order of messages is the order of the calls. Raises the exceptions of `deliver()`.
        """
        entry, future = self._put(request)
        if self.outbox.durable:
            writing = asyncio.get_running_loop().create_task(self._flush())
            writing.add_done_callback(lambda _: self._wake())
            # If the caller is cancelled, the message is stored and delivered all the same.
            await asyncio.shield(writing)
        self._after_storing(entry)
        return future

    def _put(self, request: Request[R]) -> tuple[Entry, asyncio.Future[R]]:
        request.validate()
        try:
            entry = self.outbox.put(request, offline=not self.connected)
        except QueueFull:
            notify(self._watch.discarded, self.id, request.__action__, "", "full")
            raise
        for displaced in entry.displaced:
            thinned = ThinnedOut(
                ErrorCode.GENERIC_ERROR, f"{displaced.request.__action__}: the outbox is full"
            )
            self._end_delivery(displaced, "thinned out", thinned)
        future: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        future.add_done_callback(_retrieve)
        if self._ended:
            future.set_exception(self._offline(request.__action__))
        else:
            self._futures[entry] = future
        return entry, future

    def _after_storing(self, entry: Entry) -> None:
        if entry.failure is not None:
            self._end_delivery(entry, "not stored", entry.failure)
            raise entry.failure
        self._wake()

    async def _flush(self) -> None:
        """Makes the changes of the outbox durable, in a thread. An error is reported only: what could not be
        written is written next time, and a message that was to be added has its `failure`.
        """
        if self._writer is not None:
            try:
                await asyncio.get_running_loop().run_in_executor(self._writer, self.outbox.flush)
            except OutboxError as error:
                self._report("outbox", error)

    def transaction_id(self, start: asyncio.Future[Any] | int) -> int:
        """Returns the transaction id to use in later messages: the id from the CSMS, or a temporary one that
        the outbox replaces when it knows that id.

        `start` is the future of a StartTransaction, or a temporary id, which is the form that an application
        can write down. The id is -1 if the transaction was never accepted.
        """
        if isinstance(start, int):
            known = self.outbox.transaction_id(start)
            return start if known is None else known
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

    async def boot(self, request: Request[R] | None = None) -> R:
        """Sends a BootNotification now and returns its response, for example after a TriggerMessage.

        `request` takes the place of the option `boot` from now on; None sends the last one. Raises ValueError
        if there is neither, and the exceptions of `call()`.
        """
        if request is not None:
            request.validate()
            self._boot_request = request
        if self._boot_request is None:
            raise ValueError("request: there is no BootNotification to send")
        return cast(R, await self.call(self._boot_request))

    async def _ask(
        self, link: Link, request: Any, *, timeout: float | None = None, message_id: str | None = None
    ) -> Any:
        """Calls the CSMS, and learns what its answer says about the station."""
        try:
            response = await link.call(request, timeout=timeout, message_id=message_id)
        except CallFailed as error:
            is_answer = error.event.reason == "error"
            if is_answer and error.code is ErrorCode.SECURITY_ERROR:
                self._boot_again(link, request.__action__)
            raise
        self._learn(link, request.__action__, response)
        return response

    def _boot_again(self, link: Link, action: str) -> None:
        """Boots again after a CSMS has answered with SecurityError, because it does not know the station any
        more (B01.FR.10).

        After such a boot the next one has to wait: a minute, two minutes, and so on up to half an hour. A
        CSMS that refuses one message for good gets no storm of boots.
        """
        session = link.session
        now = asyncio.get_running_loop().time()
        if (
            self._boot_request is None
            or action == session.rules.boot
            or session is not self._last_session
            or not self._accepted
            or not self._options.boot_required
            or now < self._reboot_allowed_at
        ):
            return
        if now - self._rebooted_at > HOUR:
            self._reboots.succeeded()
        self._rebooted_at = now
        self._reboot_allowed_at = now + self._reboots.failed()
        session.registration = Registration.UNKNOWN
        _log.warning("%s: not known to the CSMS, boots again", self.id, extra={"station": self.id})
        self._wake()

    def _offline(self, action: str) -> ConnectionLost:
        return ConnectionLost(Failed("", action, "closed", None, None))

    def _learn(self, link: Link, action: str, response: Any) -> None:
        rules = link.session.rules
        if action in (rules.boot, rules.heartbeat):
            self.clock_offset = (response.current_time - datetime.now(UTC)).total_seconds()
        if action == rules.boot:
            link.session.retry_at = min(link.session.retry_at, monotonic() + DAY)
            if response.status == "Accepted":
                self._heartbeat_interval = _seconds(response.interval, OWN_HEARTBEAT)
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
        if not options.patient:
            try:
                self._next = await self._open_any()
            except BaseException:
                self._close_outbox()
                raise
        work: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {
            "connection": self._run,
            "outbox": self._deliver,
            "boot": self._boot,
        }
        if options.heartbeat:
            work["heartbeat"] = self._beat
        if options.failback is not None:
            work["failback"] = self._fail_back
        loop = asyncio.get_running_loop()
        self._tasks = [loop.create_task(self._supervise(name, one)) for name, one in work.items()]
        if not options.patient:
            try:
                await self.online()
            except BaseException:
                await self.close()
                raise
        return self

    async def close(self) -> None:
        """Finishes what the CSMS has asked for, closes the connection and stays offline. The outbox keeps its
        messages. An outbox that was given as a path is closed.
        """
        self._closing = True
        if self._moving is not None:
            self._moving.cancel()
        link = self._link
        if link is not None and link.open:
            await self._leave(link)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks.clear()
        if self._next is not None:
            opened, self._next = self._next, None
            await opened.transport.close(CloseCode.NORMAL_CLOSURE)
        self._end_waiters()
        self._close_outbox()

    def _close_outbox(self) -> None:
        if self._writer is not None:
            self._writer.shutdown(wait=False)
        try:
            if self.outbox is self._options.outbox:
                self.outbox.flush()
            else:
                self.outbox.close()
        except OutboxError as error:
            self._report("outbox", error)

    def _end_waiters(self) -> None:
        """Ends everything that waits for a connection, because none will follow."""
        self._closing = self._ended = True
        if self._reconnected is not None and not self._reconnected.done():
            self._reconnected.set_exception(self._offline(""))
        for entry, future in self._futures.items():
            if not future.done():
                future.set_exception(self._offline(entry.request.__action__))
        self._futures.clear()
        self._wake()

    async def _leave(self, link: Link) -> None:
        """Closes a connection after the handlers that have begun, or after `drain` seconds."""
        link.drain()
        until = asyncio.get_running_loop().time() + self._options.drain
        while not link.idle and link.open and asyncio.get_running_loop().time() < until:
            await asyncio.sleep(0.01)
        await link.close(CloseCode.NORMAL_CLOSURE)

    async def _supervise(self, name: str, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Runs a task of the station, and starts it again if it fails. Nothing but `close()` ends it."""
        task = asyncio.current_task()
        assert task is not None
        waits = Backoff(_FIRST_PAUSE, 0.0)
        loop = asyncio.get_running_loop()
        while True:
            started = loop.time()
            try:
                await work()
                return
            except asyncio.CancelledError as error:
                # A handler may let a cancellation escape that is not meant for this task.
                if task.cancelling():
                    raise
                self._report(name, error)
            except Exception as error:
                if self._closing:
                    return
                self._report(name, error)
            if loop.time() - started > HOUR:
                waits.succeeded()
            await asyncio.sleep(waits.failed())

    def _report(self, task: str, error: BaseException) -> None:
        notify(self._watch.broke, self.id, task, error)

    # Tasks: the connection

    def use(self, *profiles: str | NetworkProfile) -> None:
        """Replaces the network profiles, the preferred one first: other URLs, versions, passwords or
        certificates. Takes effect with the next connection; `reconnect()` makes one at once.

        Raises ValueError if there is none, or if one has another identity.
        """
        checked = _profiles_of(profiles, self._options)
        if _url_of(checked[0], self._options)[1] != self.id:
            raise ValueError(f"url: does not end in the identity of the station ({self.id})")
        self._route.profiles = tuple(checked)

    def reconnect(self) -> asyncio.Future[None]:
        """Closes the connection, after the handlers that have begun, and connects again without waiting, over
        the first network profile. Without a connection, tries the first profile at once.

        Returns a future that ends when there is a new connection, or with ConnectionLost if the station is
        closed first; it need not be awaited. A handler must not await it, because its own end comes first.
        """
        if self._reconnected is None or self._reconnected.done():
            self._reconnected = asyncio.get_running_loop().create_future()
            self._reconnected.add_done_callback(_retrieve)
        if self._closing:
            self._reconnected.set_exception(self._offline(""))
        else:
            self._hurry = True
            self._route.restart()
            self._move()
            self._wake()
        return self._reconnected

    def _move(self) -> None:
        """Closes the present connection, if there is one, in a task of its own."""
        link = self._link
        if link is not None and link.open and (self._moving is None or self._moving.done()):
            self._moving = asyncio.get_running_loop().create_task(self._leave(link))

    async def _open(self, profile: NetworkProfile) -> _Opened:
        options = self._options
        password = options.password if profile.password is None else profile.password
        header = None if password is None else authorization(self.id, password)
        codecs: dict[str, Codec] = {}
        for codec in _codecs_of(profile, options):
            codecs.setdefault(codec.subprotocol, codec)
        if profile.ssl is not None:
            options = replace(options, ssl=profile.ssl)
        transport = await websocket.connect(options, _url_of(profile, options)[0], list(codecs), header)
        assert transport.subprotocol is not None
        return _Opened(transport, codecs[transport.subprotocol])

    async def _open_any(self) -> _Opened:
        """Tries every profile once. Raises the exception of the first one if none succeeds."""
        failures: list[BaseException] = []
        for profile in self.profiles:
            try:
                return await self._open(profile)
            except websocket.FAILURES as error:
                failures.append(error)
                for _ in range(profile.attempts):
                    self._route.failed()
        raise failures[0]

    async def _try(self) -> _Opened | None:
        """Makes an attempt to connect with the profile whose turn it is."""
        profile = self.profile
        try:
            opened = await self._open(profile)
        except websocket.FAILURES as error:
            self._refused(profile, error)
            if profile is self.profile:
                self._route.failed()
            return None
        if self._hurry:
            # `reconnect()` was called meanwhile, and this may be the profile that it was to leave.
            await opened.transport.close(CloseCode.NORMAL_CLOSURE)
            return None
        return opened

    def _refused(self, profile: NetworkProfile, error: BaseException) -> None:
        url = urlsplit(_url_of(profile, self._options)[0])
        status, why = websocket.http_status(error), type(error).__name__
        notify(self._watch.refused, self.id, status, why, (url.hostname, url.port), url.path)

    async def _run(self) -> None:
        """Maintains the connection."""
        waits = False
        while not self._closing:
            opened, self._next = self._next, None
            if opened is None:
                if waits:
                    await self._wait(self._backoff.failed())
                waits = True
                opened = await self._try()
                if opened is None:
                    continue
            self._backoff.succeeded()
            self._route.succeeded()
            waits = True
            try:
                await self._serve(opened)
            finally:
                # Left open, it would keep the CSMS from serving the next one.
                if opened.transport.is_open:
                    opened.transport.abort(CloseCode.INTERNAL_ERROR, "")
            if self._next is None and not self._options.reconnect and not self._hurry:
                self._end_waiters()

    async def _wait(self, seconds: float) -> None:
        """Waits before the next attempt to connect, unless `reconnect()` asks for one."""
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        while not self._hurry and (left := until - loop.time()) > 0:
            await self._change_within(left)
        self._hurry = False

    async def _serve(self, opened: _Opened) -> None:
        options, last = self._options, self._last_session
        session = Session(
            opened.codec,
            "station",
            registration=self.registration,
            retry_at=0.0 if last is None else last.retry_at,
            boot_required=options.boot_required,
            timeout=options.timeout,
            max_queue=options.max_queue,
            drop_faulty=options.drop_faulty,
        )
        link = Link(
            self.id, opened.transport, session, self._router.table(), self._watch, options, self._states
        )
        sweep = _sweeps.setdefault(asyncio.get_running_loop(), Sweep())
        sweep.add(link)
        self._last_session = session
        self._link = link
        notify(self._watch.connected, self.id, session.version)
        try:
            opened.transport.attach(link)
            if self._reconnected is not None and not self._reconnected.done():
                self._reconnected.set_result(None)
            self._wake()
            await link.work()
        finally:
            sweep.discard(link)
            self._link = None
            if link.open:
                link.abort(CloseCode.INTERNAL_ERROR, "")
            notify(self._watch.disconnected, self.id, link.close_code, link.close_reason, link.ended_by)

    async def _fail_back(self) -> None:
        """Returns to the first profile as soon as a connection is open there."""
        period = self._options.failback
        assert period is not None
        while True:
            await self._until(lambda: self.connected and not self._route.is_first)
            await asyncio.sleep(period)
            link, first = self._link, self.profiles[0]
            if link is None or not link.open or self._route.is_first:
                continue
            try:
                opened = await self._open(first)
            except websocket.FAILURES as error:
                self._refused(first, error)
                continue
            if self._link is not link or not link.open or self.profiles[0] is not first:
                await opened.transport.close(CloseCode.NORMAL_CLOSURE)
                continue
            self._route.restart()
            self._next = opened
            self._move()

    # Tasks: the messages of the station itself

    async def _boot(self) -> None:
        """Sends the BootNotification until the CSMS accepts it, and again when the CSMS has forgotten the
        station. An accepted station does not boot again on a new connection (part 4, 5.3).
        """
        loop = asyncio.get_running_loop()
        while True:
            await self._until(
                lambda: self._boot_request is not None and self.connected and not self._accepted
            )
            wait = OWN_RETRY
            try:
                response: Any = await self.boot()
                wait = _seconds(response.interval, OWN_RETRY)
            except ConnectionLost:
                continue
            except (NotAllowed, QueueFull):
                # The station was rejected and the interval that it was told has not passed, or too many calls
                # of the application wait.
                wait = 1.0
            except CallFailed as error:
                _log.warning("%s: boot failed: %s", self.id, error.code.value, extra={"station": self.id})
            until = loop.time() + wait
            while not self._accepted and (left := until - loop.time()) > 0:
                await self._change_within(left)

    async def _beat(self) -> None:
        """Sends a Heartbeat when nothing else was sent for the interval that the CSMS asked for."""
        beaten = monotonic()
        while True:
            await self.accepted()
            link = self._link
            assert link is not None
            if self._heartbeat_interval is None:
                # The station was accepted before this process began, and the interval is not known.
                self._heartbeat_interval = OWN_HEARTBEAT
            interval = self._heartbeat_interval
            wait = min(link.last_sent + interval, beaten + DAY) - monotonic()
            if wait > 0:
                await self._change_within(wait)
                continue
            try:
                await self.call(_heartbeat_of(link.session)())
            except SessionError as error:
                await asyncio.sleep(min(interval, 1.0))
                if isinstance(error, NotAllowed | QueueFull):
                    continue  # Nothing was sent: the queue is full, or the registration has just ended.
            beaten = monotonic()

    async def _deliver(self) -> None:
        """Sends the messages in the outbox while the CSMS accepts them."""
        while True:
            link = self._link
            is_leaving = self._closing or (self._moving is not None and not self._moving.done())
            is_allowed = self._accepted or not self._options.boot_required
            if link is None or not link.open or is_leaving or not is_allowed:
                await self._change_within(None)
                continue
            now = time.time()
            entry = self.outbox.head(now, link.version)
            if entry is None:
                due = self.outbox.next_due(link.version)
                await self._change_within(None if due is None else due - now)
                continue
            await self._send(link, entry)

    async def _send(self, link: Link, entry: Entry) -> None:
        """Makes one attempt to deliver a message. Its future ends after the outcome is stored."""
        try:
            response = await self._ask(link, entry.request, message_id=entry.message_id)
        except ConnectionLost:
            pass  # Not a failed attempt: the message goes out again on the next connection.
        except CallFailed as error:
            if self._options.boot_required and not self._accepted:
                return  # The CSMS does not know the station. The message goes out again after the boot.
            reason = error.event.reason
            if reason == "faulty":
                # The CSMS has processed the message; only its answer cannot be read.
                self.outbox.discard(entry)
            elif self.outbox.failed(entry, time.time()):
                await self._flush()
                return
            await self._flush()
            self._end_delivery(entry, reason, error)
        except QueueFull:
            await asyncio.sleep(0.1)
        except (NotAllowed, EncodeError) as error:
            if error.code is ErrorCode.SECURITY_ERROR:
                await asyncio.sleep(0.1)  # The registration has just ended.
                return
            self.outbox.discard(entry)
            await self._flush()
            self._end_delivery(entry, "not valid", error)
        else:
            self.outbox.delivered(entry, response)
            await self._flush()
            future = self._futures.pop(entry, None)
            if future is not None and not future.done():
                future.set_result(response)

    def _end_delivery(self, entry: Entry, why: str, error: Exception) -> None:
        """Ends the future of a message that is given up."""
        future = self._futures.pop(entry, None)
        if future is not None and not future.done():
            future.set_exception(error)
        notify(self._watch.discarded, self.id, entry.request.__action__, entry.message_id, why)


class _Opened(NamedTuple):
    """A connection that is open, and the codec of its version."""

    transport: Transport
    codec: Codec


def _retrieve(future: asyncio.Future[Any]) -> None:
    """Marks the exception of a delivery as seen, so that asyncio does not report one that nobody awaits."""
    if not future.cancelled():
        future.exception()


def _heartbeat_of(session: Session) -> Any:
    """Returns the type of the request by which a station shows that it is alive."""
    rules = session.rules
    assert rules.heartbeat is not None
    return definition("v" + session.version.replace(".", ""), rules.requests[rules.heartbeat])


def _seconds(interval: int, own: float) -> float:
    """Returns an interval from the CSMS, or the station's own one if the CSMS names none."""
    return own if interval <= 0 else min(interval, DAY)


def _codecs_of(profile: NetworkProfile, options: ConnectOptions) -> list[Codec]:
    version = options.version if profile.version is None else profile.version
    return options.codecs([version] if isinstance(version, str | Codec) else version)


def _url_of(profile: NetworkProfile, options: ConnectOptions) -> tuple[str, str]:
    """Returns the URL to connect to, and the identity at its end. Raises ValueError if there is none."""
    if options.station_id is not None:
        end = quote(options.station_id, safe="")
        return profile.url.rstrip("/") + "/" + end, options.station_id
    station_id = identity("/" + profile.url.partition("://")[2].partition("/")[2])
    if station_id is None:
        raise ValueError("url: does not end in an identity; give station_id")
    return profile.url, station_id


def _profiles_of(given: Iterable[str | NetworkProfile], options: ConnectOptions) -> list[NetworkProfile]:
    """Returns the profiles after a check of their URLs and versions."""
    profiles = [NetworkProfile(url=one) if isinstance(one, str) else one for one in given]
    if not profiles:
        raise ValueError("url: none given")
    if len({_url_of(profile, options)[1] for profile in profiles}) > 1:
        raise ValueError("url: the URLs end in different identities")
    for profile in profiles:
        _codecs_of(profile, options)
    return profiles


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
    profiles = _profiles_of(given, options)
    station_id = _url_of(profiles[0], options)[1]
    if options.boot is not None:
        options.boot.validate()
    router = Router.of(options.handlers)
    router.check("station")
    outbox = options.outbox
    if not isinstance(outbox, Outbox):
        outbox = Outbox(outbox, codecs=[one for profile in profiles for one in _codecs_of(profile, options)])
    return ChargingStation(options, router, profiles, station_id, outbox)
