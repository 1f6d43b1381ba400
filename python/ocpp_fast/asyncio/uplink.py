"""The connection of a station to its CSMS, which is opened again whenever it has ended.

Knows when to connect, with which network profile, and when to leave a connection (part 4, 5.3; B10). Must
never know how a connection is opened, or what it is used for.
"""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import Callable, Sequence

from ocpp_fast.asyncio.backoff import Backoff
from ocpp_fast.asyncio.dial import Dialer, Opened
from ocpp_fast.asyncio.errors import mark_retrieved, offline
from ocpp_fast.asyncio.hooks import Watch, notify
from ocpp_fast.asyncio.leftovers import Leftovers
from ocpp_fast.asyncio.link import Link
from ocpp_fast.asyncio.network import NetworkProfile, Route
from ocpp_fast.asyncio.options import ConnectOptions
from ocpp_fast.asyncio.presence import Presence
from ocpp_fast.asyncio.state import States
from ocpp_fast.asyncio.sweep import Sweep
from ocpp_fast.asyncio.transport import CloseCode
from ocpp_fast.routing import Router
from ocpp_fast.session import Session

__all__ = ["Uplink"]

_sweeps: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Sweep] = weakref.WeakKeyDictionary()


class Uplink:
    """The connections of one station, one after the other. `run()` and `fail_back()` are tasks of the
    station.

    Calling order: `open_first()` if the first connection must not fail, then `run()`. To end, `leave()`,
    cancel the tasks, then `discard_next()`.
    """

    def __init__(
        self,
        station_id: str,
        options: ConnectOptions,
        router: Router,
        profiles: Sequence[NetworkProfile],
        watch: Watch,
        presence: Presence,
        on_end: Callable[[], None],
    ) -> None:
        self.route = Route(profiles)
        self._id = station_id
        self._options = options
        self._router = router
        self._watch = watch
        self._presence = presence
        self._on_end = on_end
        self._dialer = Dialer(station_id, options, watch)
        self._backoff = Backoff() if options.backoff is None else options.backoff
        self._states = States(1)
        self._leftovers = Leftovers()
        self._next: Opened | None = None
        """The connection to use when the present one has ended."""
        self._moving: asyncio.Task[None] | None = None
        """Closes the present connection, because another one is to take its place."""
        self._reconnected: asyncio.Future[None] | None = None
        """Ends with the next connection; None unless `reconnect()` asked for one."""
        self._hurry = False
        """True if `reconnect()` asks for an attempt to connect without a wait."""

    # Calls of the station

    async def open_first(self) -> None:
        """Opens the first connection, for `run()` to use. Raises the exception of the first profile if none
        succeeds.
        """
        self._next = await self._dialer.open_any(self.route)

    def reconnect(self) -> asyncio.Future[None]:
        """Leaves the connection for the first profile. The future ends with the next connection."""
        if self._reconnected is None or self._reconnected.done():
            self._reconnected = asyncio.get_running_loop().create_future()
            self._reconnected.add_done_callback(mark_retrieved)
        if self._presence.closing:
            self._reconnected.set_exception(offline(""))
        else:
            self._hurry = True
            self.route.restart()
            self._move()
            self._presence.wake()
        return self._reconnected

    async def leave(self) -> None:
        """Closes the present connection, if there is one, after the handlers that have begun, or after
        `drain` seconds.
        """
        if self._moving is not None:
            self._moving.cancel()
        link = self._presence.link
        if link is not None and link.open:
            await self._leave(link)

    async def discard_next(self) -> None:
        """Closes the connection that was to take the place of the present one."""
        if self._next is not None:
            opened, self._next = self._next, None
            await opened.transport.close(CloseCode.NORMAL_CLOSURE)

    def end(self) -> None:
        """Ends the future of `reconnect()`, because no connection will follow."""
        if self._reconnected is not None and not self._reconnected.done():
            self._reconnected.set_exception(offline(""))

    # Tasks

    async def run(self) -> None:
        """Maintains the connection."""
        waits = False
        while not self._presence.closing:
            opened, self._next = self._next, None
            if opened is None:
                if waits:
                    await self._wait(self._backoff.failed())
                waits = True
                opened = await self._try()
                if opened is None:
                    continue
            self._backoff.succeeded()
            self.route.succeeded()
            waits = True
            try:
                await self._serve(opened)
            finally:
                # Left open, it would keep the CSMS from serving the next one.
                if opened.transport.is_open:
                    opened.transport.abort(CloseCode.INTERNAL_ERROR, "")
            if self._next is None and not self._options.reconnect and not self._hurry:
                self._on_end()

    async def fail_back(self) -> None:
        """Returns to the first profile as soon as a connection is open there."""
        presence, route = self._presence, self.route
        period = self._options.failback
        assert period is not None
        while True:
            await presence.until(lambda: presence.connected and not route.is_first)
            await asyncio.sleep(period)
            link, first = presence.link, route.profiles[0]
            if link is None or not link.open or route.is_first:
                continue
            opened = await self._dialer.attempt(first)
            if opened is None:
                continue
            if presence.link is not link or not link.open or route.profiles[0] is not first:
                await opened.transport.close(CloseCode.NORMAL_CLOSURE)
                continue
            route.restart()
            self._next = opened
            self._move()

    async def _try(self) -> Opened | None:
        """Makes an attempt to connect with the profile whose turn it is."""
        profile = self.route.profile
        opened = await self._dialer.attempt(profile)
        if opened is None:
            if profile is self.route.profile:
                self.route.failed()
            return None
        if self._hurry:
            # `reconnect()` was called meanwhile, and this may be the profile that it was to leave.
            await opened.transport.close(CloseCode.NORMAL_CLOSURE)
            return None
        return opened

    async def _wait(self, seconds: float) -> None:
        """Waits before the next attempt to connect, unless `reconnect()` asks for one."""
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        while not self._hurry and (left := until - loop.time()) > 0:
            await self._presence.change_within(left)
        self._hurry = False

    async def _serve(self, opened: Opened) -> None:
        options, presence, last = self._options, self._presence, self._presence.session
        session = Session(
            opened.codec,
            "station",
            registration=presence.registration,
            retry_at=0.0 if last is None else last.retry_at,
            boot_required=options.boot_required,
            timeout=options.timeout,
            max_queue=options.max_queue,
            drop_faulty=options.drop_faulty,
        )
        link = Link(
            self._id,
            opened.transport,
            session,
            self._router.table(),
            self._watch,
            options,
            self._states,
            self._leftovers,
        )
        sweep = _sweeps.setdefault(asyncio.get_running_loop(), Sweep())
        sweep.add(link)
        presence.session, presence.link = session, link
        notify(self._watch.connected, self._id, session.version)
        try:
            opened.transport.attach(link)
            if self._reconnected is not None and not self._reconnected.done():
                self._reconnected.set_result(None)
            presence.wake()
            await link.work()
        finally:
            sweep.discard(link)
            presence.link = None
            if link.open:
                link.abort(CloseCode.INTERNAL_ERROR, "")
            notify(self._watch.disconnected, self._id, link.close_code, link.close_reason, link.ended_by)

    # The end of a connection

    def _move(self) -> None:
        """Closes the present connection, if there is one, in a task of its own."""
        presence = self._presence
        if presence.connected and not presence.leaving:
            assert presence.link is not None
            presence.leaving = True
            self._moving = asyncio.get_running_loop().create_task(self._leave(presence.link))
            self._moving.add_done_callback(self._moved)

    def _moved(self, _: asyncio.Task[None]) -> None:
        self._presence.leaving = False
        self._presence.wake()

    async def _leave(self, link: Link) -> None:
        link.drain()
        until = asyncio.get_running_loop().time() + self._options.drain
        while not link.idle and link.open and asyncio.get_running_loop().time() < until:
            await asyncio.sleep(0.01)
        await link.close(CloseCode.NORMAL_CLOSURE)
