"""A CSMS: accepts connections, checks the identity of each station, and holds one link per station.

Must never know a message or a library: `Session` interprets frames, `Router` finds their handlers, and a
transport carries them.
"""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Generator, Mapping
from http import HTTPStatus
from types import MappingProxyType, TracebackType
from typing import Any, Self

from ocpp_fast._core import Call, Codec, Send
from ocpp_fast.asyncio import websocket
from ocpp_fast.asyncio.codecs import Codecs
from ocpp_fast.asyncio.facts import Facts
from ocpp_fast.asyncio.hooks import Watch, notify
from ocpp_fast.asyncio.leftovers import Leftovers
from ocpp_fast.asyncio.lines import limited_logger
from ocpp_fast.asyncio.log import Log
from ocpp_fast.asyncio.newcomer import Newcomer, Newcomers
from ocpp_fast.asyncio.once import Once
from ocpp_fast.asyncio.options import ServeOptions, StationSettings, arguments_of
from ocpp_fast.asyncio.reception import Identified, Reception
from ocpp_fast.asyncio.station import Station
from ocpp_fast.asyncio.sweep import Sweep
from ocpp_fast.asyncio.takeover import Policy, Verdict
from ocpp_fast.asyncio.transport import CloseCode, Frame, Listener, Network, Transport
from ocpp_fast.errors import DecodeError
from ocpp_fast.events import Registration
from ocpp_fast.registration import rules_of
from ocpp_fast.routing import Route, Router
from ocpp_fast.session import Session
from ocpp_fast.tolerance import Tolerance

__all__ = ["CSMS", "Station", "serve"]

_log = limited_logger("ocpp_fast.csms")

# Connections that begin to be closed in one turn of the loop when the CSMS closes.
_CLOSED_AT_ONCE = 100

# Different settings of stations whose options are kept.
_MAX_SETTLED = 1000


class CSMS:
    """A running CSMS; made by `serve()`."""

    def __init__(self, options: ServeOptions, router: Router, codecs: Codecs) -> None:
        self._options = options
        self._router = router
        self._codecs = codecs
        self._tolerance = options.tolerance
        self._stations: dict[str, Station] = {}
        # Includes those whose connection has ended while a handler of theirs still runs.
        self._working: set[Station] = set()
        self._second: dict[str, Station] = {}
        """The older of two connections of a station (`second_connection="keep both"`)."""
        self._newcomers = Newcomers(
            silence=options.takeover_silence,
            patience=max(options.ping_timeout, options.takeover_silence),
            place=self._stations.get,
        )
        self._sweep = Sweep()
        self._routes: tuple[Mapping[type, Route], Mapping[type, Route]] = ({}, {})
        """The routes of the router, and those with the handlers of kept requests wrapped."""
        self._settled: dict[StationSettings, ServeOptions] = {}
        """The options that hold for stations with these settings."""
        self._leftovers = Leftovers()
        log = Log(_log)
        self._watch = Watch([log, *options.hooks])
        log.counted_by = self._watch.counted
        self._facts = Facts(options.store, options.max_states, self._watch)
        boots = {(codec.version, rules_of(codec).boot) for codec in codecs.by_subprotocol.values()}
        self._once = Once(self._facts, boots)
        self._reception = Reception(
            options, codecs.by_subprotocol, self._watch, self.registration, self._serve
        )
        self._listener: Listener | None = None
        self._closing: asyncio.Task[None] | None = None
        self._draining = False
        self._changed: asyncio.Event | None = None
        self.stations: Mapping[str, Station] = MappingProxyType(self._stations)
        """Identity to station, of those that are connected now."""

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
        await self._facts.open()
        network: Network = self._options.network or websocket
        try:
            self._listener = await network.listen(self._options, self._reception)
        except BaseException:
            await self._facts.close()
            raise
        return self

    @property
    def port(self) -> int:
        """The port that the CSMS listens on."""
        assert self._listener is not None, "not started"
        return self._listener.port

    async def serve_forever(self) -> None:
        """Waits until `close()` is called. Closes the CSMS when it is cancelled."""
        assert self._listener is not None, "not started"
        try:
            await self._listener.wait_closed()
        finally:
            await self.close()

    async def close(self, *, drain: float | None = None) -> None:
        """Stops accepting connections, finishes what has begun within `drain` seconds, and closes every
        connection.

        CALLs that arrive meanwhile are not answered, so that their stations send them again elsewhere.
        """
        if self._closing is None:
            self._closing = asyncio.ensure_future(
                self._close(self._options.drain if drain is None else drain)
            )
        await asyncio.shield(self._closing)

    async def _close(self, drain: float) -> None:
        listener = self._listener
        if listener is None:
            return
        loop = asyncio.get_running_loop()
        until = loop.time() + drain
        self._draining = True
        listener.close()
        self._newcomers.close()
        for station in self._working:
            station.drain()
        while loop.time() < until and (self._leftovers or not all(station.idle for station in self._working)):
            await asyncio.sleep(0.02)
        self._leftovers.cancel()
        stations, closing = list(self._working), list[asyncio.Future[None]]()
        for first in range(0, len(stations), _CLOSED_AT_ONCE):
            some = stations[first : first + _CLOSED_AT_ONCE]
            for station in some:
                if not station.idle:
                    station.cancel()
                closing.append(asyncio.ensure_future(station.close(CloseCode.GOING_AWAY, "shutting down")))
            await asyncio.sleep(0)
        # All wait at once: a peer that does not answer takes `close_timeout`.
        await asyncio.gather(*closing, return_exceptions=True)
        try:
            async with asyncio.timeout(self._options.close_timeout):
                await listener.wait_closed()
        except TimeoutError:
            _log.error("handlers of %d stations do not end", len(self._working))
        await self._facts.close()

    async def station(self, station_id: str, *, timeout: float | None = None) -> Station:
        """Waits until a station is connected. Raises TimeoutError after `timeout` seconds."""
        assert self._changed is not None, "not started"
        async with asyncio.timeout(timeout):
            while station_id not in self._stations:
                await self._changed.wait()
        return self._stations[station_id]

    def registration(self, station_id: str) -> Registration:
        """Returns the last registration status of a station. A new connection does not reset it. UNKNOWN
        unless the station is connected, or among the `max_states` that went last.
        """
        station = self._stations.get(station_id)
        if station is not None:
            return station.registration
        state = self._facts.states.find(station_id)
        return Registration.UNKNOWN if state is None else state.registration

    # One connection

    def _wrapped_routes(self) -> Mapping[type, Route]:
        routes, wrapped = self._routes
        if routes is not self._router.table():
            routes = self._router.table()
            wrapped = self._once.routes(routes)
            self._routes = routes, wrapped
        return wrapped

    def _options_for(self, settings: StationSettings | None) -> ServeOptions:
        if settings is None:
            return self._options
        options = self._settled.get(settings)
        if options is None:
            if len(self._settled) >= _MAX_SETTLED:
                self._settled.clear()
            options = self._settled[settings] = settings.over(self._options)
        return options

    @property
    def tolerance(self) -> Tolerance | str:
        """The repairs of messages that are not valid, as the option of this name. Assign another one, and it
        holds from the next message of every station without a tolerance of its own.
        """
        return self._tolerance

    @tolerance.setter
    def tolerance(self, tolerance: Tolerance | str) -> None:
        if isinstance(tolerance, str):
            Tolerance.preset(tolerance)  # raises ValueError
        self._tolerance = tolerance
        for station in [*self._stations.values(), *self._second.values()]:
            station.fit()

    def _tolerance_for(self, settings: StationSettings | None) -> Tolerance | str:
        if settings is None or settings.tolerance is None:
            return self._tolerance
        return settings.tolerance

    def _fit(self, identified: Identified, station: Station) -> None:
        """Gives a station the codec that its identity and its hardware need."""
        tolerance = self._tolerance_for(identified.settings)
        station.session.codec = self._codecs.fitting(
            identified.codec, tolerance, station.id, station.hardware
        )

    async def _wait(self, identified: Identified, newcomer: Newcomer, policy: Policy) -> Verdict | None:
        """Waits until a connection of a station that is connected may be served. Returns None if it may not;
        it has been told the reason then.
        """
        station_id, transport = identified.id, newcomer.transport
        while station_id in self._stations and not self._draining:
            verdict = await self._newcomers.verdict(newcomer, policy, checked=identified.checked)
            if verdict is None:
                break
            if verdict is Verdict.KEEP_BOTH and station_id in self._second:
                verdict = Verdict.TOO_MANY
            if verdict.is_refusal:
                status, where = HTTPStatus.SWITCHING_PROTOCOLS.value, (identified.address, identified.path)
                notify(self._watch.refused, station_id, status, verdict.value, *where)
                await transport.close(CloseCode.POLICY_VIOLATION, verdict.value)
                return None
            # Another connection may have taken the place between the decision and this moment.
            if self._stations.get(station_id) in (newcomer.rival, None):
                return verdict
        if self._draining:
            await transport.close(CloseCode.GOING_AWAY, "shutting down")
        return Verdict.TAKE_OVER if transport.is_open else None

    async def _serve(self, identified: Identified, transport: Transport) -> None:
        options, station_id = self._options_for(identified.settings), identified.id
        codec = identified.codec
        newcomer, verdict = None, None
        state = self._facts.states.of(station_id)  # The reference keeps what is loaded.
        if self._draining:
            await transport.close(CloseCode.GOING_AWAY, "shutting down")
            return
        if station_id not in self._stations:
            # Nothing is read before `attach()`.
            try:
                async with asyncio.timeout(options.open_timeout):
                    await self._facts.load(station_id)
            except Exception as exception:
                self._facts.failed(station_id, exception)
                status, where = HTTPStatus.SWITCHING_PROTOCOLS.value, (identified.address, identified.path)
                notify(self._watch.refused, station_id, status, "the store failed", *where)
                await transport.close(CloseCode.INTERNAL_ERROR, "internal error")
                return
            if self._draining:
                await transport.close(CloseCode.GOING_AWAY, "shutting down")
                return
        if station_id in self._stations:
            newcomer = Newcomer(station_id, transport, functools.partial(_is_sound, codec))
            verdict = await self._wait(identified, newcomer, options.second_connection)
            if verdict is None:
                return
        old = self._stations.get(station_id)
        last = state.registration if old is None else old.registration
        if last is Registration.UNKNOWN:
            last = identified.registration
        boot = rules_of(codec).boot
        session = Session(
            self._codecs.fitting(codec, self._tolerance_for(identified.settings), station_id, state.hardware),
            "csms",
            registration=last,
            boot_required=options.boot_required
            if boot is not None and self._router.handles(codec.version, boot)
            else False,
            timeout=options.timeout,
            trigger_timeout=options.trigger_timeout,
            max_queue=options.max_queue,
            drop_faulty=options.drop_faulty,
        )
        station = Station(
            station_id,
            transport,
            session,
            self._wrapped_routes(),
            self._watch,
            options,
            self._facts.states,
            self._leftovers,
            serial_number=identified.serial_number,
            on_pong=self._answered,
            on_fit=functools.partial(self._fit, identified),
            on_register=self._registered,
            on_known=self._accepted_earlier,
            on_end=self._disconnected,
        )
        if options.first_message_timeout is not None and session.boot_required:
            station.expect_message(options.first_message_timeout)
        self._stations[station_id] = station
        self._working.add(station)
        self._sweep.add(station)
        if verdict is Verdict.KEEP_BOTH:
            if old is not None:
                self._second[station_id] = old
        elif verdict is Verdict.TAKE_OVER:
            notify(self._watch.counted, station_id, "take-over")
            if old is not None:
                self._replace(old)
        if newcomer is not None:
            self._newcomers.place_changed(station_id)
        notify(self._watch.connected, station_id, codec.version)
        if self._changed is not None:
            self._changed.set()
            self._changed.clear()
        try:
            if newcomer is None:
                transport.attach(station)
            else:
                newcomer.hand_over(station)
            old = newcomer = None  # They would be kept as long as the new connection.
            await station.work()
        finally:
            self._sweep.discard(station)
            self._working.discard(station)
            self._disconnected(station)

    def _replace(self, old: Station) -> None:
        """Ends a connection whose place was taken."""
        code, reason = CloseCode.GOING_AWAY, "replaced by a newer connection"
        old.abort(code, reason)
        notify(self._watch.disconnected, old.id, code.value, reason, "us")

    def _registered(self, station: Station, registration: Registration) -> None:
        """Tells the other connection of a station, if there is one."""
        for other in (self._stations.get(station.id), self._second.get(station.id)):
            if other is not None and other is not station:
                other.session.registration = registration

    def _accepted_earlier(self, station: Station) -> None:
        """Takes note that a station was accepted earlier, which was not known."""
        self._registered(station, station.registration)
        self._facts.register_soon(station.id, station.registration)

    def _answered(self, station: Station) -> None:
        """Tells newcomers that the connection whose place they want is alive."""
        if self._stations.get(station.id) is station:
            self._newcomers.old_answered(station.id)

    def _disconnected(self, station: Station) -> None:
        """Forgets a station whose connection has ended, unless a newer connection has replaced it already."""
        second = self._second.get(station.id)
        if self._stations.get(station.id) is station:
            if second is None:
                del self._stations[station.id]
                self._newcomers.old_ended(station.id)
            else:
                self._stations[station.id] = second
                del self._second[station.id]
                self._newcomers.place_changed(station.id)
            station.memory.registration = station.registration
            self._facts.states.keep(station.id, station.memory)
        elif second is station:
            del self._second[station.id]
        else:
            return
        notify(
            self._watch.disconnected, station.id, station.close_code, station.close_reason, station.ended_by
        )


def _is_sound(codec: Codec, frame: Frame) -> bool:
    """Returns whether a frame is a valid CALL or SEND."""
    try:
        return type(codec.decode(frame)) in (Call, Send)
    except (DecodeError, LookupError):
        return False


@arguments_of(ServeOptions)
def serve(options: ServeOptions) -> CSMS:
    """Runs a CSMS: `async with serve([Provisioning(), ...], "0.0.0.0", 9000) as csms: ...`

    A station is identified by the last part of the path of the URL that it connects to. The fields of
    `ocpp_fast.asyncio.options.ServeOptions` describe every argument.

    Raises ValueError if there is no handler, or one for a request that a CSMS never receives.
    """
    router = Router.of(options.handlers)
    router.check("csms")
    codecs = Codecs(router.versions if options.versions is None else options.versions)
    if not codecs.by_subprotocol:
        raise ValueError("handlers: none that a version could be taken from")
    return CSMS(options, router, codecs)
