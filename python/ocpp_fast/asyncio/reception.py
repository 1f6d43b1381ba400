"""The opening handshake at a CSMS: who wants to connect, and who may.

Knows paths, identities, credentials, subprotocols and limits (part 4 chapter 3; 1.6-J chapter 3). Must never
know a frame, a session, or a station that is connected: it is handed a function that serves an open
connection, and one that tells the last registration status of a station.
"""

from __future__ import annotations

import functools
import inspect
from asyncio import sleep
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping, Sequence
from http import HTTPStatus
from math import ceil
from time import monotonic
from typing import Any, NamedTuple, TypeAlias

from ocpp_fast._core import Codec
from ocpp_fast.asyncio.auth import Handshake, password, user
from ocpp_fast.asyncio.hooks import Watch, notify
from ocpp_fast.asyncio.identity import Finder, Spellings, identity, is_allowed, is_equal
from ocpp_fast.asyncio.lines import limited_logger
from ocpp_fast.asyncio.logins import FailedLogins
from ocpp_fast.asyncio.options import ServeOptions, StationSettings
from ocpp_fast.asyncio.proxy import TrustedProxies, certificate, host_of, load_x509, network_of
from ocpp_fast.asyncio.strangers import Strangers, TooMany, TooOften
from ocpp_fast.asyncio.transport import (
    Admission,
    CloseCode,
    Decision,
    Opening,
    Peer,
    Refusal,
    Transport,
)
from ocpp_fast.events import Registration

__all__ = ["Identified", "Reception"]

_log = limited_logger("ocpp_fast.csms")

# Spellings of identities that are remembered.
_MAX_SPELLINGS = 100_000

_NOT_ALLOWED = "no identity of this version"

_CHALLENGE = {"WWW-Authenticate": 'Basic realm="ocpp", charset="UTF-8"'}


class Identified(NamedTuple):
    """The station that a connection is opened for."""

    id: str
    codec: Codec
    settings: StationSettings | None
    serial_number: str | None
    """The serial number that its certificate has; None if nothing has to be compared."""
    registration: Registration
    checked: bool
    """True if its credentials or its certificate prove the identity."""
    address: Any
    """The address of the peer, as a trusted proxy says if there is one."""
    path: str
    """The path of the request, without its query."""


Serve: TypeAlias = Callable[[Identified, Transport], Coroutine[Any, Any, None]]


class Reception:
    """Counts the peers that are not admitted, and decides on each. Implements `transport.Gate`."""

    def __init__(
        self,
        options: ServeOptions,
        codecs: Mapping[str, Codec],
        watch: Watch,
        registration_of: Callable[[str], Registration],
        serve: Serve,
    ) -> None:
        self._options = options
        self._codecs = codecs
        """Subprotocol to codec."""
        self._watch = watch
        self._registration_of = registration_of
        self._serve = serve
        self._proxies = TrustedProxies(options.trusted_proxies, options.forwarded_header)
        if options.certificate_header is not None:
            load_x509()  # Now, because it takes as long as many handshakes.
        self._spellings = Spellings(_MAX_SPELLINGS)
        known = options.known
        self._known = None if known is None or callable(known) else Finder(known)
        settings = options.settings
        self._settings = None if settings is None or callable(settings) else Finder(settings)
        self._strangers: Strangers[Peer] = Strangers(
            max_connections=options.max_connections,
            max_strangers=options.max_strangers,
            max_per_address=options.max_strangers_per_address,
            per_second=options.strangers_per_second,
            clock=monotonic,
        )
        self._logins = FailedLogins(
            free=options.max_failed_logins, interval=options.failed_login_interval, clock=monotonic
        )

    # Peers. The transport calls these methods.

    def arrived(self, peer: Peer) -> Refusal | None:
        """Counts a new connection. Returns a refusal if there are too many."""
        host = host_of(peer.remote_address)
        address = None if self._proxies.trusts(host) else network_of(host)
        try:
            leaving = self._strangers.arrive(peer, address)
        except (TooMany, TooOften) as error:
            return self._refuse_crowd(error, peer.remote_address, "")
        self._turn_out(leaving)
        return None

    def requested(self, peer: Peer) -> None:
        """Takes note that a request is complete."""
        self._strangers.decide(peer)

    def opened(self, peer: Peer) -> None:
        """Takes note that a connection is open, so that its peer is no stranger."""
        self._strangers.admit(peer)

    def left(self, peer: Peer) -> None:
        """Takes note of the end of a connection."""
        self._strangers.leave(peer)

    def failed(self, peer: Peer, status: int, why: str, path: str) -> None:
        """Tells that the transport has refused a peer, or that the peer did not ask for anything in time."""
        if peer in self._strangers:
            self._tell(None, status, why, peer.remote_address, _without_query(path))

    def _turn_out(self, leaving: Iterable[Peer]) -> None:
        for peer in leaving:
            why = "too many connections: this one has waited longest for its request"
            self._tell(None, HTTPStatus.SERVICE_UNAVAILABLE, why, peer.remote_address, "")
            peer.abort(CloseCode.POLICY_VIOLATION, "")

    def _refuse_crowd(self, error: TooMany | TooOften, address: Any, path: str) -> Refusal:
        status, headers = HTTPStatus.SERVICE_UNAVAILABLE, None
        if isinstance(error, TooOften):
            status, headers = HTTPStatus.TOO_MANY_REQUESTS, {"Retry-After": str(ceil(error.retry_after))}
        self._tell(None, status, str(error), address, path)
        return Refusal(status, headers)

    # The decision

    def admit(self, opening: Opening, peer: Peer) -> Decision | Awaitable[Decision]:
        """Identifies the station and decides whether it may connect."""
        options = self._options
        host = host_of(opening.remote_address)
        if self._proxies.trusts(host):
            opening, refusal = self._from_proxy(opening, peer)
            if refusal is not None:
                return refusal
            host = host_of(opening.remote_address)
        station_id = identity(opening.path, options.path, loose_slashes=options.loose_slashes)
        chosen = self._choose(opening.subprotocols)
        if station_id is None and options.identify is None:
            return self._unknown(None, "no identity in the path", opening)
        if station_id is not None and not self._is_allowed(station_id, chosen):
            return self._unknown(station_id, _NOT_ALLOWED, opening)
        handshake = _handshake(station_id or "", opening)
        asked = (options.known, options.authenticate, options.registered, options.identify, options.settings)
        if all(function is None for function in asked) and not callable(options.certificate):
            return self._identified(handshake, chosen, opening)
        return self._ask(handshake, chosen, opening, network_of(host))

    def _from_proxy(self, opening: Opening, peer: Peer) -> tuple[Opening, Refusal | None]:
        """Returns the request as the client has sent it to the proxy."""
        client = self._proxies.client_of(opening.headers)
        if client is not None:
            opening = opening._replace(remote_address=(client, 0))
        try:
            self._turn_out(self._strangers.locate(peer, network_of(host_of(opening.remote_address))))
        except (TooMany, TooOften) as error:
            return opening, self._refuse_crowd(error, opening.remote_address, _without_query(opening.path))
        if self._options.certificate_header is not None:
            try:
                shown = certificate(opening.headers.get(self._options.certificate_header.lower(), ""))
            except ValueError:
                why = "no certificate in the header of the proxy"
                return opening, self._refuse(None, HTTPStatus.BAD_REQUEST, why, opening)
            opening = opening._replace(certificate=shown)
        return opening, None

    async def _ask(
        self, handshake: Handshake, chosen: str | None, opening: Opening, network: str
    ) -> Decision:
        """Decides by asking the functions in the options, any of which may be async."""
        try:
            return await self._answers(handshake, chosen, opening, network)
        except Exception as exception:
            extra = {"station": handshake.station_id}
            _log.error("a function of the handshake failed", exc_info=exception, extra=extra)
            why = f"internal error: {type(exception).__name__}"
            return self._refuse(handshake.station_id, HTTPStatus.INTERNAL_SERVER_ERROR, why, opening)

    async def _answers(
        self, handshake: Handshake, chosen: str | None, opening: Opening, network: str
    ) -> Decision:
        options = self._options
        if not handshake.station_id:
            assert options.identify is not None
            named = await _answer(options.identify(handshake))
            if not named:
                return self._unknown(None, "no identity in the path", opening)
            if not self._is_allowed(named, chosen):
                return self._unknown(named, _NOT_ALLOWED, opening)
            handshake = _handshake(named, opening)
        station_id = handshake.station_id
        if options.known is not None:
            known: Any
            if self._known is None:
                known = await _answer(options.known(station_id))  # type: ignore[operator]
            else:
                known = self._known.find(station_id, ignore_case=self._ignores_case(chosen))
            if not known:
                return self._unknown(station_id, "unknown station", opening)
            if isinstance(known, str) and known != station_id:
                handshake = _handshake(known, opening)
                station_id = known
        if options.authenticate is not None:
            guessed = station_id.casefold()  # Another spelling must not be another chance.
            wait = self._logins.retry_after(network, guessed)
            if wait:
                why = "too many wrong credentials"
                notify(self._watch.counted, station_id, "login refused unseen")
                headers = {"Retry-After": str(ceil(wait))}
                return self._refuse(station_id, HTTPStatus.TOO_MANY_REQUESTS, why, opening, headers)
            if not await _answer(options.authenticate(handshake)):
                wait = self._logins.failed(network, guessed)
                if wait:
                    notify(self._watch.counted, station_id, "login slowed down")
                    await sleep(wait)
                why = "wrong credentials"
                return self._refuse(station_id, HTTPStatus.UNAUTHORIZED, why, opening, _CHALLENGE)
        if callable(options.certificate) and not await _answer(options.certificate(handshake)):
            return self._refuse(
                station_id, HTTPStatus.FORBIDDEN, "not the certificate of this station", opening
            )
        settings: StationSettings | None = None
        if callable(options.settings):
            settings = await _answer(options.settings(handshake))
        elif self._settings is not None:
            found_id = self._settings.find(station_id, ignore_case=self._ignores_case(chosen))
            settings = None if found_id is None else options.settings[found_id]  # type: ignore[index]
        found: Any = None
        if options.registered is not None and self._registration_of(station_id) is Registration.UNKNOWN:
            found = await _answer(options.registered(station_id))
        return self._identified(handshake, chosen, opening, found, settings)

    def _identified(
        self,
        handshake: Handshake,
        chosen: str | None,
        opening: Opening,
        registration: Registration | None = None,
        settings: StationSettings | None = None,
    ) -> Decision:
        """Settles the version, and checks the identity against the certificate."""
        station_id, options = handshake.station_id, self._options
        answered, codec = chosen, None if chosen is None else self._codecs[chosen]
        if settings is not None and settings.version is not None:
            answered, codec = self._pinned(settings.version, opening.subprotocols)
            chosen = None if codec is None else codec.subprotocol
            if not self._is_allowed(station_id, chosen):
                return self._unknown(station_id, _NOT_ALLOWED, opening)
        ignore_case = self._ignores_case(chosen)
        if (
            options.certificate == "identity"
            and handshake.certificate is not None
            and not is_equal(handshake.common_name or "", station_id, ignore_case=ignore_case)
        ):
            why = "the certificate is that of another station"
            return self._refuse(station_id, HTTPStatus.FORBIDDEN, why, opening)
        if ignore_case:
            station_id = self._spellings.of(station_id)
        registration = registration or self._registration_of(station_id)
        serial_number = handshake.common_name if options.certificate == "serial number" else None
        is_bound = options.certificate == "identity" or callable(options.certificate)
        checked = options.authenticate is not None or (is_bound and handshake.certificate is not None)
        if codec is None:
            return self._without_version(station_id, opening)
        if ignore_case:
            self._spellings.keep(station_id)
        address, path = opening.remote_address, _without_query(opening.path)
        run = functools.partial(
            self._serve,
            Identified(station_id, codec, settings, serial_number, registration, checked, address, path),
        )
        # 2.x requires a CSMS to offer compression; 1.6 does not mention it.
        compression = codec.subprotocol not in options.uncompressed
        if settings is not None and settings.compression is not None:
            compression = settings.compression
        return Admission(answered, compression, run, None if settings is None else settings.max_bytes)

    def _is_allowed(self, station_id: str, chosen: str | None) -> bool:
        """Returns whether a version allows an identity. Nothing is asked about one, and nothing is kept under
        it, before that: a stranger chooses it, and its length.
        """
        return is_allowed(station_id, identifier=chosen not in (None, "ocpp1.6"))

    def _ignores_case(self, chosen: str | None) -> bool:
        ignore_case = self._options.ignore_case
        return chosen not in (None, "ocpp1.6") if ignore_case is None else ignore_case

    def _choose(self, offered: Iterable[str]) -> str | None:
        """Returns the first subprotocol in the station's list that we speak (part 4, 3.2)."""
        return next((name for name in offered if name in self._codecs), None)

    def _pinned(self, version: str | Codec, offered: Sequence[str]) -> tuple[str | None, Codec | None]:
        """Returns the subprotocol to answer with and the codec for a station that has to speak one version;
        no codec if it offers others only. Raises ValueError if the CSMS does not speak the version.
        """
        codec: Codec | None
        if isinstance(version, Codec):
            codec = version
        else:
            codec = next((codec for codec in self._codecs.values() if codec.version == version), None)
        if codec is None or codec.subprotocol not in self._codecs:
            raise ValueError(f"settings: version {version!r} is not served")
        if codec.subprotocol in offered:
            return codec.subprotocol, codec
        return None, None if offered else codec

    def _without_version(self, station_id: str, opening: Opening) -> Decision:
        why = f"no version in common: {', '.join(opening.subprotocols) or 'none offered'}"
        if self._options.no_common_version == "refuse":
            return self._refuse(station_id, HTTPStatus.BAD_REQUEST, why, opening)
        return Admission(None, False, functools.partial(self._turn_away, station_id, why, opening))

    async def _turn_away(self, station_id: str, why: str, opening: Opening, transport: Transport) -> None:
        """Closes a connection that was opened without a subprotocol, as part 4 (3.2) requires."""
        path = _without_query(opening.path)
        self._tell(station_id, HTTPStatus.SWITCHING_PROTOCOLS, why, opening.remote_address, path)
        await transport.close(CloseCode.PROTOCOL_ERROR, "no OCPP version in common")

    # Refusals

    def _unknown(self, station_id: str | None, why: str, opening: Opening) -> Refusal:
        """Refuses a station that does not exist, like one with wrong credentials if strangers must not learn
        which stations exist.
        """
        if self._options.hide_unknown and self._options.authenticate is not None:
            return self._refuse(station_id, HTTPStatus.UNAUTHORIZED, why, opening, _CHALLENGE)
        return self._refuse(station_id, HTTPStatus.NOT_FOUND, why, opening)

    def _refuse(
        self,
        station_id: str | None,
        status: HTTPStatus,
        why: str,
        opening: Opening,
        headers: Mapping[str, str] | None = None,
    ) -> Refusal:
        self._tell(station_id, status, why, opening.remote_address, _without_query(opening.path))
        return Refusal(status, headers)

    def _tell(self, station_id: str | None, status: int, why: str, address: Any, path: str) -> None:
        notify(self._watch.refused, station_id, int(status), why, address, path)


def _handshake(station_id: str, opening: Opening) -> Handshake:
    header = opening.authorization
    return Handshake(
        station_id,
        opening.path,
        password(header, station_id) if header and station_id else None,
        opening.subprotocols,
        opening.certificate,
        opening.remote_address,
        opening.headers,
        user(header) if header else None,
    )


async def _answer(answer: Any) -> Any:
    return await answer if inspect.isawaitable(answer) else answer


def _without_query(path: str) -> str:
    """Returns a path without its query, in which some stations send their password."""
    return path.partition("?")[0]
