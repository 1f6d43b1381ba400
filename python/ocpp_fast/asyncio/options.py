"""The options of `serve()` and `connect()`: each is a field of a dataclass, with its default and its meaning.

Knows names, defaults and units. Must never know what an endpoint does with them.

An option is written once, here. `serve` and `connect` take an instance of their dataclass, and `arguments_of`
gives them the parameters of its constructor in place of that: to type checkers by a `ParamSpec`, which mypy
and pyright fill from the fields of a dataclass, and to `inspect.signature()` and `help()` by `__signature__`.
"""

from __future__ import annotations

import functools
import inspect
import os
import socket as socket_module
import ssl as ssl_module
from collections.abc import Awaitable, Callable, Container, Iterable, Mapping, Sequence
from dataclasses import KW_ONLY, Field, dataclass, field, fields, replace
from typing import Any, Literal, ParamSpec, TypeAlias, TypeVar, get_type_hints

from ocpp_fast._core import Codec, Request
from ocpp_fast.asyncio.auth import Handshake
from ocpp_fast.asyncio.backoff import Backoff
from ocpp_fast.asyncio.hooks import Hooks
from ocpp_fast.asyncio.network import NetworkProfile
from ocpp_fast.asyncio.outbox import Outbox
from ocpp_fast.asyncio.store import Store
from ocpp_fast.asyncio.takeover import Policy
from ocpp_fast.asyncio.transport import Network
from ocpp_fast.events import Registration
from ocpp_fast.routing import Router
from ocpp_fast.tolerance import Tolerance

__all__ = [
    "Authenticate",
    "ConnectOptions",
    "EndpointOptions",
    "Identify",
    "Known",
    "Limits",
    "Registered",
    "ServeLimits",
    "ServeOptions",
    "Settings",
    "StationSettings",
    "arguments_of",
]

P = ParamSpec("P")
A = TypeVar("A")
T = TypeVar("T")

Known: TypeAlias = Container[str] | Callable[[str], bool | str | Awaitable[bool | str | None] | None]
Authenticate: TypeAlias = Callable[[Handshake], bool | Awaitable[bool]]
Identify: TypeAlias = Callable[[Handshake], str | Awaitable[str | None] | None]
Certificate: TypeAlias = (
    Literal["identity", "serial number"] | Callable[[Handshake], bool | Awaitable[bool]] | None
)
Registered: TypeAlias = Callable[[str], Awaitable[Registration | None] | Registration | None]


# Marks the options that are handed to the transport under their own names, and only if they were given.
_PASSED_ON = {"passed_on": True}

# Mark the least value of a number that must not be 0.
_COUNT = {"least": 1}
_SECONDS = {"least": 0.001}
# `writable()` waits while more bytes than that are unsent.
_BUFFER = {"least": 2**16}

# Seconds of the longest duration that an option may have, and the highest count.
_YEAR = 366 * 86_400
_HIGHEST = 2**40


@dataclass(frozen=True, kw_only=True)
class Limits:
    """The limits of one connection.

    Raises ValueError, which names the option, if a number is negative, not finite or absurdly high: more than
    a year, or more than 2**40.
    """

    max_backlog: int = field(default=16, metadata=_COUNT)
    """Messages of the peer that wait for their handlers before reading stops."""

    max_after: int = field(default=64, metadata=_COUNT)
    """Async functions of `Router.after()` of one station that run at once, on all of its connections.
    Handlers that were left to themselves, or whose connection has ended, count too. While so many run,
    messages wait for their handlers, and with `max_backlog` of these, reading stops.
    """

    max_unsent: int = field(default=2**20, metadata=_BUFFER)
    """Bytes that wait in the process because the peer does not read. While there are more, further calls and
    SENDs raise QueueFull. At least 65536.
    """

    handler_timeout: float | None = field(default=60.0, metadata=_SECONDS)
    """Seconds after which a handler is cancelled and its call answered with InternalError; None for no limit.
    A handler that does not end when it is cancelled is left to itself, and the next message is handled.
    """

    ping_interval: float | None = 30.0
    """Seconds between two pings; None or 0 sends none."""

    ping_timeout: float = field(default=20.0, metadata=_SECONDS)
    """Seconds to wait for a sign of life after a ping before the connection is ended: a pong, or any other
    bytes of the peer.
    """

    close_timeout: float = 5.0
    """Seconds to wait for the peer's part of the closing handshake before the connection is ended."""

    def __post_init__(self) -> None:
        for option in fields(self):
            _check(option, getattr(self, option.name))


def _check(option: Field[Any], value: object) -> None:
    """Raises ValueError if `option` is a number and `value` none that it can have."""
    annotation = str(option.type)
    if value is None or not annotation.startswith(("int", "float")):
        return
    highest, kind = (_YEAR, (int, float)) if annotation.startswith("float") else (_HIGHEST, int)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise ValueError(f"{option.name}: not a number ({type(value).__name__})")
    least = option.metadata.get("least", 0)
    if not least <= value <= highest:
        raise ValueError(f"{option.name}: not between {least} and {highest} ({value})")


def _check_tolerance(tolerance: Tolerance | str | None) -> None:
    """Raises ValueError for a name that is no preset."""
    if isinstance(tolerance, str):
        Tolerance.preset(tolerance)


@dataclass(frozen=True, kw_only=True)
class EndpointOptions(Limits):
    """The options that `serve()` and `connect()` share."""

    boot_required: bool | Literal["ask"] = "ask"
    """The rules about messages that are sent before a station is accepted: True enforces them, False lifts
    them. "ask" enforces them too, but a CSMS that knows nothing about a station asks it to boot
    (TriggerMessage), accepts it if it does not want to, and serves its transaction messages meanwhile. To a
    station "ask" is True. A CSMS without a handler for BootNotification does not enforce them in any case.
    """

    timeout: float = field(default=30.0, metadata=_SECONDS)
    """Seconds to wait for the answer to a call of ours, counted from its transmission."""

    open_timeout: float = field(default=10.0, metadata=_SECONDS)
    """Seconds that the opening handshake may take, TLS included. A CSMS gives the functions that decide about
    a complete request as long again.
    """

    compression: Literal["deflate"] | None = "deflate"
    """The compression of frames to offer or to accept (RFC 7692); None for none."""

    max_bytes: int = field(default=2**20, metadata=_COUNT)
    """Bytes of the longest message that is accepted, after decompression. A longer one closes the connection
    with code 1009.
    """

    max_queue: int = 32
    """Calls of ours per connection that wait for the outstanding one. A further one raises QueueFull."""

    drop_faulty: bool = False
    """Leaves frames that cannot be read without an answer, which 2.x allows (part 4, 4.2.3)."""

    tolerance: Tolerance | str = "strict"
    """The repairs of messages that are not valid: a `Tolerance`, which may have profiles for different
    stations, or the name of a preset: "strict", "field", "bridge" or "observe". Codecs among the versions
    have their own.
    """

    hooks: Iterable[Hooks] = ()
    """Observers of the endpoint, such as `Counters` and `Prometheus`."""

    ssl: ssl_module.SSLContext | None = field(default=None, metadata=_PASSED_ON)
    """The context of security profiles 2 and 3 (`tls.server_context()`, `tls.client_context()`). None means
    no TLS to `serve()`, and Python's default context to `connect()` with a wss:// URL.
    """

    ssl_handshake_timeout: float | None = field(default=None, metadata=_PASSED_ON)
    """Seconds that the TLS handshake may take; None for `open_timeout` in `serve()`, and for asyncio's
    default in `connect()`.
    """

    ssl_shutdown_timeout: float | None = field(default=None, metadata=_PASSED_ON)
    """Seconds to wait for the peer's end of TLS; None for `close_timeout` in `serve()`, and for asyncio's
    default in `connect()`.
    """

    family: int = field(default=0, metadata=_PASSED_ON)
    """The address family, such as `socket.AF_INET6`; 0 for every family that the host has."""

    transport_options: Mapping[str, Any] | None = None
    """Further arguments for the `serve()` or `connect()` of websockets, and through it for asyncio's
    `create_server()` or `create_connection()`.
    """

    network: Network | None = None
    """The network to use in place of WebSockets: a `MemoryNetwork` in tests, or one of your own. Its
    endpoints ignore the options of TLS and sockets, `compression` and `max_bytes`.
    """

    def __post_init__(self) -> None:
        super().__post_init__()
        _check_tolerance(self.tolerance)

    def transport_arguments(self) -> dict[str, Any]:
        """Returns the options that are handed to the transport unchanged, by name."""
        passed_on = [one for one in fields(self) if one.metadata == _PASSED_ON]
        values = {one.name: getattr(self, one.name) for one in passed_on}
        given = {one.name: values[one.name] for one in passed_on if values[one.name] != one.default}
        return given | dict(self.transport_options or {})


@dataclass(frozen=True, kw_only=True)
class ServeLimits(EndpointOptions):
    """The limits of a CSMS on peers. But for `max_connections`, they count only peers that are not admitted,
    so that any number of stations may share the address of a proxy or a carrier.
    """

    max_connections: int = field(default=100_000, metadata=_COUNT)
    """Connections in all. A further one is refused with 503."""

    max_strangers: int = field(default=4000, metadata=_COUNT)
    """Connections in all that are not admitted yet. For a further one, the one that has waited longest for
    its request is closed; if all requests are complete, it is refused with 503.
    """

    max_strangers_per_address: int = field(default=1000, metadata=_COUNT)
    """Connections of one address, or of one /64 of IPv6, that are not admitted yet; as `max_strangers`."""

    strangers_per_second: float = field(default=50.0, metadata=_SECONDS)
    """Connections per second and address that may fail to be admitted, on average. A further one is refused
    with 429.
    """

    max_header_bytes: int = field(default=32_768, metadata=_COUNT)
    """Bytes of a request with all its headers. A longer one is refused with 431."""

    first_message_timeout: float | None = field(default=15.0, metadata=_SECONDS)
    """Seconds within which a station of unknown registration has to send a message, if it has to boot first;
    None for no limit. A station that may be asked to boot is asked after half of that time. Its connection is
    closed with code 1008 if nothing comes.
    """

    max_failed_logins: int = field(default=20, metadata=_COUNT)
    """Failed logins of one pair of address and identity within ten minutes that are answered at once."""

    failed_login_interval: float = field(default=0.1, metadata=_SECONDS)
    """Seconds between the answers to further failed logins of such a pair. It doubles after each 256 of them,
    up to 2 s. If more than 5 s of answers wait, logins of the pair are refused with 429. A right password is
    answered at once.
    """


@dataclass(frozen=True, kw_only=True)
class StationSettings:
    """The options of `serve()` for one station. None takes the option of the CSMS.

    Raises ValueError like `Limits`.
    """

    version: str | Codec | None = None
    """The only version to speak with the station, also if it offers none; as a number, or as a codec with
    options of its own. The CSMS must have handlers of the version.
    """

    max_bytes: int | None = None
    """Bytes of the longest message that is accepted."""

    compression: bool | None = None
    """Permission to compress frames."""

    boot_required: bool | Literal["ask"] | None = None
    """The rules about messages that are sent before the station is accepted."""

    tolerance: Tolerance | str | None = None
    """The repairs of its messages that are not valid. A codec as `version` has its own."""

    first_message_timeout: float | None = None
    """Seconds within which the station has to send a message, if it is not known and has to boot first."""

    timeout: float | None = None
    """Seconds to wait for the answer to a call of ours."""

    trigger_timeout: float | None = None
    """Seconds to wait for the answer to the question to boot."""

    max_queue: int | None = None
    """Calls of ours that wait for the outstanding one."""

    drop_faulty: bool | None = None
    """Leaves frames that cannot be read without an answer."""

    handler_timeout: float | None = None
    """Seconds after which a handler is cancelled."""

    max_backlog: int | None = None
    """Messages of the station that wait for their handlers before reading stops."""

    max_after: int | None = None
    """Async functions of `Router.after()` that run at once."""

    max_unsent: int | None = None
    """Bytes that wait in the process because the station does not read."""

    ping_interval: float | None = None
    """Seconds between two pings; 0 sends none."""

    ping_timeout: float | None = None
    """Seconds to wait for a sign of life after a ping."""

    close_timeout: float | None = None
    """Seconds to wait for the station's part of the closing handshake."""

    second_connection: Policy | None = None
    """The rule for a second connection of the station."""

    def __post_init__(self) -> None:
        _check_tolerance(self.tolerance)
        options = {option.name: option for option in fields(ServeOptions)}
        for setting in fields(self):
            if setting.name in options:
                _check(options[setting.name], getattr(self, setting.name))

    def over(self, options: ServeOptions) -> ServeOptions:
        """Returns the options that hold for a station with these settings."""
        values = {setting.name: getattr(self, setting.name) for setting in fields(self)}
        # The other ones concern the handshake.
        mine = {
            name: value
            for name, value in values.items()
            if value is not None and name not in ("version", "compression")
        }
        return replace(options, **mine)


Settings: TypeAlias = (
    Mapping[str, StationSettings]
    | Callable[[Handshake], StationSettings | Awaitable[StationSettings | None] | None]
)


@dataclass(frozen=True)
class ServeOptions(ServeLimits):
    """The arguments of `serve()`."""

    handlers: Router | object | Iterable[object]
    """Instances of `CSMSHandler` classes, a Router, or several of either."""

    host: str | Sequence[str] | None = None
    """The address to listen on, or several; None for all."""

    port: int | None = None
    """The port to listen on; 0 takes a free one, which `CSMS.port` tells."""

    _: KW_ONLY

    path: str = ""
    """The path in front of the identity; other paths are refused with 404. Empty allows every path."""

    versions: Sequence[str | Codec] | None = None
    """The versions to offer, as numbers or as codecs with options of their own; None for every version that
    has a handler.
    """

    known: Known | None = None
    """The identities of the stations that exist, or a function that tells for one; others are refused with
    404. If case does not count, the container's spelling is used. A function may return the identity to use.
    """

    identify: Identify | None = None
    """A function that names a station whose path has no identity, for example from the user of HTTP Basic,
    the certificate or the address; None as its result refuses the station with 404.
    """

    ignore_case: bool | None = None
    """Takes identities that differ in case for those of one station. None does so on 2.x, as part 4 (3.1.1)
    demands, and not on 1.6.
    """

    loose_slashes: bool = False
    """Ignores slashes in the path that are repeated or at its end."""

    authenticate: Authenticate | None = None
    """A function that decides whether a station is the one it claims to be; 401 if not. `auth.basic()` makes
    one from passwords.
    """

    certificate: Certificate = "identity"
    """The meaning of the common name in a station's certificate: the identity in the path, or the serial
    number in a BootNotification of 2.x (B01.FR.11), or a function decides; a mismatch is refused with 403.
    None leaves it to `authenticate`. Stations without a certificate are not concerned.
    """

    hide_unknown: bool = False
    """Refuses unknown stations with 401 in place of 404 if there is an `authenticate` function, so that
    strangers do not learn which stations exist.
    """

    settings: Settings | None = None
    """The settings of single stations: a table by identity, or a function of the handshake that returns
    `StationSettings`, or None for a station without any. Only stations that may connect are asked about.
    """

    trusted_proxies: Sequence[str] = ()
    """The addresses and networks of proxies whose headers count; "unix" for a Unix socket."""

    forwarded_header: str = "X-Forwarded-For"
    """The header in which a trusted proxy reports the address of the client: this one, Forwarded, or one in
    the form of either.
    """

    certificate_header: str | None = None
    """The header in which a trusted proxy that ends TLS reports the station's certificate, as PEM or Base64.
    Needs the package `cryptography`; `serve()` raises ModuleNotFoundError without it.
    """

    registered: Registered | None = None
    """A function that returns the last registration status of a station that this process has not seen yet,
    None if it is not known. The status in the store counts more.
    """

    store: Store | str | os.PathLike[str] | None = None
    """The place that keeps registrations, and the answers to requests that stations keep until they are
    answered, over a restart: the path of an SQLite file, or an object with the methods of
    `ocpp_fast.asyncio.store.Store`. None keeps them in memory. Several processes may use one file.
    """

    trigger_timeout: float = field(default=10.0, metadata=_SECONDS)
    """Seconds to wait for the answer to the TriggerMessage of `boot_required="ask"`. A station that is silent
    for so long was accepted earlier.
    """

    no_common_version: Literal["close", "refuse"] = "close"
    """The answer to a station that speaks none of our versions: to complete the handshake and to close the
    connection, as part 4 of 2.x requires, or to refuse the handshake with 400.
    """

    second_connection: Policy = "refuse"
    """The rule for a station that is connected and connects again, if nothing was authenticated and both
    connections are alive: to refuse the new one with close code 1008, to replace the old one, or to keep
    both. With credentials or a certificate that were checked, the new connection replaces the old one.
    """

    takeover_silence: float = field(default=5.0, metadata=_SECONDS)
    """Seconds without an answer to a ping after which the old connection of a station counts as dead when the
    station connects again.
    """

    uncompressed: Container[str] = ("ocpp1.6",)
    """The subprotocols whose connections are not compressed."""

    drain: float = 10.0
    """Seconds that `CSMS.close()` waits for handlers and calls that have begun."""

    max_states: int = 100_000
    """Stations that are away and whose registration, last answers and state (`current().state`) are kept in
    memory.
    """

    backlog: int = 4096
    """Connections that wait in the kernel until they are accepted."""

    sock: socket_module.socket | None = field(default=None, metadata=_PASSED_ON)
    """A socket to listen on, in place of `host` and `port`."""

    flags: int = field(default=int(socket_module.AI_PASSIVE), metadata=_PASSED_ON)
    """The flags with which `host` is looked up (`socket.getaddrinfo()`)."""

    reuse_address: bool | None = field(default=None, metadata=_PASSED_ON)
    """Sets SO_REUSEADDR; None for asyncio's default."""

    reuse_port: bool | None = field(default=None, metadata=_PASSED_ON)
    """Sets SO_REUSEPORT, so that several processes can listen on one port; None for asyncio's default."""


@dataclass(frozen=True)
class ConnectOptions(EndpointOptions):
    """The arguments of `connect()`."""

    url: str | NetworkProfile | Sequence[str | NetworkProfile]
    """The URL of the CSMS. It ends in the identity unless `station_id` is given. Several URLs or network
    profiles are tried in their order, the preferred one first.
    """

    handlers: Router | object | Iterable[object] = ()
    """Instances of `ChargingStationHandler` classes, a Router, or several of either."""

    _: KW_ONLY

    version: str | Codec | Sequence[str | Codec]
    """The version to speak, or several in the order of preference; as numbers or as codecs with options of
    their own.
    """

    station_id: str | None = None
    """The identity, to be appended to `url`; None if `url` ends in it."""

    password: bytes | str | None = field(default=None, repr=False)
    """The password for HTTP Basic. Give the AuthorizationKey of 1.6 as bytes."""

    boot: Request[Any] | None = None
    """The BootNotification request to send until the CSMS accepts the station; None leaves that to `call()`.
    """

    heartbeat: bool = True
    """Sends Heartbeats at the interval of the BootNotification response."""

    reconnect: bool = True
    """Connects again after the connection was lost."""

    patient: bool = False
    """Goes on trying when the first connection fails, in place of raising the exception."""

    backoff: Backoff | None = None
    """The waits between attempts to connect; None for the defaults of `Backoff`."""

    failback: float | None = field(default=None, metadata=_SECONDS)
    """Seconds on another network profile than the first after which the station tries the first one again.
    It moves as soon as a connection is open there. None stays until the connection is lost.
    """

    outbox: Outbox | str | os.PathLike[str] | None = None
    """The messages that have to be delivered: the path of an SQLite file that keeps them over a restart, an
    outbox with options of its own, or None to keep them in memory. A file is opened by `connect()` and closed
    by `ChargingStation.close()`; it belongs to one station at a time.
    """

    registration: Registration = Registration.UNKNOWN
    """The last registration status of a station that has not rebooted since."""

    drain: float = 5.0
    """Seconds that `ChargingStation.close()` waits for handlers that have begun."""

    server_hostname: str | None = field(default=None, metadata=_PASSED_ON)
    """The name that the certificate of the CSMS must have; None for the host in `url`."""

    sock: socket_module.socket | None = field(default=None, metadata=_PASSED_ON)
    """A connected socket to use, in place of a new one."""

    local_addr: tuple[str, int] | None = field(default=None, metadata=_PASSED_ON)
    """The host and port to connect from; None leaves the choice to the system."""

    proxy: str | Literal[True] | None = field(default=True, metadata=_PASSED_ON)
    """The URL of a proxy; True for the one of the system, None for none. Needs websockets 15 or newer."""


def arguments_of(arguments: Callable[P, A]) -> Callable[[Callable[[A], T]], Callable[P, T]]:
    """Gives the decorated function the parameters of `arguments` in place of an instance of it."""

    def decorate(function: Callable[[A], T]) -> Callable[P, T]:
        @functools.wraps(function)
        def with_arguments(*args: P.args, **kwargs: P.kwargs) -> T:
            return function(arguments(*args, **kwargs))

        signature = inspect.signature(arguments).replace(return_annotation=get_type_hints(function)["return"])
        annotations = {name: parameter.annotation for name, parameter in signature.parameters.items()}
        attributes = vars(with_arguments)
        del attributes["__wrapped__"]
        attributes["__signature__"] = signature
        with_arguments.__annotations__ = annotations | {"return": signature.return_annotation}
        return with_arguments

    return decorate
