"""Opening of a connection over a network profile: its URL, its version and its credentials.

Knows profiles and the library of connections. Must never know when to connect, or what a connection is for.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from ocpp_fast._core import Codec
from ocpp_fast.asyncio import websocket
from ocpp_fast.asyncio.auth import authorization
from ocpp_fast.asyncio.codecs import Codecs
from ocpp_fast.asyncio.hooks import Watch, notify
from ocpp_fast.asyncio.identity import identity
from ocpp_fast.asyncio.network import NetworkProfile, Route
from ocpp_fast.asyncio.options import ConnectOptions
from ocpp_fast.asyncio.state import hardware_of
from ocpp_fast.asyncio.transport import Network, Transport

__all__ = ["Dialer", "Opened", "codecs_of", "identity_of", "profiles_of"]


class Opened(NamedTuple):
    """A connection that is open, and the codec of its version."""

    transport: Transport
    codec: Codec


class Dialer:
    """Opens the connections of one station."""

    def __init__(self, station_id: str, options: ConnectOptions, watch: Watch) -> None:
        self._id = station_id
        self._options = options
        self._watch = watch
        self._network: Network = options.network or websocket

    async def attempt(self, profile: NetworkProfile) -> Opened | None:
        """Opens a connection. Returns None if that fails; the hooks are told why."""
        try:
            return await self._open(profile)
        except self._network.FAILURES as error:
            url = urlsplit(_url_of(profile, self._options)[0])
            status, why = self._network.http_status(error), type(error).__name__
            notify(self._watch.refused, self._id, status, why, (url.hostname, url.port), url.path)
            return None

    async def open_any(self, route: Route) -> Opened:
        """Tries every profile once. Raises the exception of the first one if none succeeds."""
        failures: list[BaseException] = []
        for profile in route.profiles:
            try:
                return await self._open(profile)
            except self._network.FAILURES as error:
                failures.append(error)
                for _ in range(profile.attempts):
                    route.failed()
        raise failures[0]

    async def _open(self, profile: NetworkProfile) -> Opened:
        options = self._options
        password = options.password if profile.password is None else profile.password
        header = None if password is None else authorization(self._id, password)
        codecs = codecs_of(profile, options)
        if profile.ssl is not None:
            options = replace(options, ssl=profile.ssl)
        transport = await self._network.connect(
            options, _url_of(profile, options)[0], list(codecs.by_subprotocol), header
        )
        assert transport.subprotocol is not None
        codec = codecs.by_subprotocol[transport.subprotocol]
        hardware = None if options.boot is None else hardware_of(options.boot)
        return Opened(transport, codecs.fitting(codec, options.tolerance, self._id, hardware))


def profiles_of(given: Iterable[str | NetworkProfile], options: ConnectOptions) -> list[NetworkProfile]:
    """Returns the profiles after a check of their URLs and versions. Raises ValueError if there is none, if a
    URL has no identity, or if two have different ones.
    """
    profiles = [NetworkProfile(url=one) if isinstance(one, str) else one for one in given]
    if not profiles:
        raise ValueError("url: none given")
    if len({identity_of(profile, options) for profile in profiles}) > 1:
        raise ValueError("url: the URLs end in different identities")
    for profile in profiles:
        codecs_of(profile, options)
    return profiles


def codecs_of(profile: NetworkProfile, options: ConnectOptions) -> Codecs:
    """Returns the codecs of the versions that a profile offers, in its order."""
    version = options.version if profile.version is None else profile.version
    return Codecs([version] if isinstance(version, str | Codec) else version)


def identity_of(profile: NetworkProfile, options: ConnectOptions) -> str:
    """Returns the identity of the station. Raises ValueError if there is none."""
    return _url_of(profile, options)[1]


def _url_of(profile: NetworkProfile, options: ConnectOptions) -> tuple[str, str]:
    """Returns the URL to connect to, and the identity at its end."""
    if options.station_id is not None:
        end = quote(options.station_id, safe="")
        return profile.url.rstrip("/") + "/" + end, options.station_id
    station_id = identity("/" + profile.url.partition("://")[2].partition("/")[2])
    if station_id is None:
        raise ValueError("url: does not end in an identity; give station_id")
    return profile.url, station_id
