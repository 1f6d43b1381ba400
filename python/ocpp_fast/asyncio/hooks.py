"""Hooks: the events of an endpoint that an operator can observe.

Knows names and numbers. Must never know the content of a payload. Hooks that count, log or trace are built on
this file, and only hooks that ask for frames are handed frames.
"""

# ruff: noqa: ARG002 - a hook is handed arguments that it does not need

from __future__ import annotations

import inspect
import re
from asyncio import CancelledError
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Iterable
from difflib import get_close_matches
from typing import Any

from ocpp_fast.asyncio.lines import limited_logger
from ocpp_fast.asyncio.state import Hardware
from ocpp_fast.asyncio.transport import EndedBy
from ocpp_fast.errors import DecodeError, ErrorCode
from ocpp_fast.events import Event, Faulty
from ocpp_fast.printable import printable
from ocpp_fast.repair import Repair

__all__ = ["Counters", "Hooks", "Watch"]

_log = limited_logger("ocpp_fast.hooks")

# Different repairs that are counted apart.
_MAX_REPAIRS = 10_000

# Characters of a path that is counted. The names of unknown members are those of the peer.
_LONGEST_PATH = 255

_INDEX = re.compile(r"/[0-9]+(?=/|$)")


class Hooks:
    """The observer of an endpoint. Override the methods that you need; the others cost nothing.

    Every method is called at the moment of its event and must not wait. Its exceptions are logged and
    otherwise ignored. Times are in seconds.

    A subclass may have further names of its own that begin with an underscore. A public method that is no
    hook raises TypeError when the class is made, because it would never be called; methods that are called by
    others belong to another base class, or are named by `class Mine(Hooks, extra=("name",))`.
    """

    def __init_subclass__(cls, *, extra: Iterable[str] = (), **arguments: Any) -> None:
        """Checks the names of a class of hooks. `extra` are public methods that are no hooks."""
        super().__init_subclass__(**arguments)
        own = {name for name, value in vars(cls).items() if inspect.isfunction(value)} - {*extra}
        for name in sorted(own - {*_NAMES}):
            if not name.startswith("_"):
                nearest = get_close_matches(name, _NAMES, n=1, cutoff=0.0)[0]
                raise TypeError(
                    f"{cls.__qualname__}.{name}: no hook has this name (the nearest is {nearest})"
                )

    def connected(self, station_id: str, version: str) -> None:
        """A station has connected, and the version is agreed on."""

    def disconnected(self, station_id: str, close_code: int | None, reason: str, ended_by: EndedBy) -> None:
        """A connection has ended. `ended_by` is "us", "peer", or "network" if it broke without a close frame;
        `close_code` and `reason` are those of the side that ended it, 1006 and the fault for the network.
        """

    def refused(self, station_id: str | None, status: int, why: str, address: Any, path: str) -> None:
        """An opening handshake was refused with an HTTP status, by a rule of ours or by the library.

        `station_id` is None if the request names no station. `why` is the rule, with details after a colon.
        `address` is that of the peer, as `socket.getpeername()` returns it. `path` is the path of the request
        without its query, because stations send passwords there. A station is told so of its own handshakes:
        `address` and `path` are then those of the URL, and `status` is 0 if there was no HTTP response.
        """

    def received(self, station_id: str, frame: bytes) -> None:
        """A frame has arrived and is about to be read."""

    def sent(self, station_id: str, frame: bytes) -> None:
        """A frame was handed to the socket."""

    def handled(self, station_id: str, action: str, seconds: float, code: ErrorCode | None) -> None:
        """A CALL of the peer was answered. `code` is that of the CALLERROR, None for a CALLRESULT."""

    def called(self, station_id: str, action: str, seconds: float | None, outcome: str) -> None:
        """A CALL of ours has ended. `outcome` is "answered", "error", "faulty", "timeout", "closed" or
        "not allowed" (see `Failed`); `seconds` is None if the call was never sent.
        """

    def noted(self, station_id: str, event: Event) -> None:
        """The session has refused or ignored a frame, or could not read it. `event` is a `Faulty`, `Refused`,
        `Ignored` or `ResultRefused`.
        """

    def failed(
        self,
        station_id: str,
        message_id: str,
        action: str,
        code: ErrorCode,
        description: str,
        exception: BaseException | None,
    ) -> None:
        """A CALL was answered with a CALLERROR by its handler, or because it has none. `exception` is that of
        the handler, None without a handler. Not called if `session` refuses the CALL: see `noted()`.
        """

    def repaired(
        self, station_id: str, hardware: Hardware | None, action: str, repairs: tuple[Repair, ...]
    ) -> None:
        """A message of the peer was not valid and was repaired, as `tolerance` says.

        `hardware` is vendor, model and firmware of the station as its BootNotification names them, None if
        that is not known. With a tolerance in observe mode, `repairs` is an `Observed`, whose `refusal` is
        the error that strict decoding would have raised.
        """

    def unusable(self, station_id: str, error: DecodeError, frame: bytes) -> Awaitable[None] | None:
        """A CALL that nothing repairs, and that its tolerance wants to be taken (`Tolerance.unusable`), has
        arrived. Keep the frame elsewhere.

        This hook may be async: the CALL is acknowledged or passed over in silence after it has ended. If no
        hook overrides it, if it raises, or takes longer than `handler_timeout`, the CALL is answered with a
        CALLERROR.
        """
        return None

    def counted(self, station_id: str | None, name: str) -> None:
        """Something happened that has only a number: `name` is one of a few texts, such as "reading paused"
        (the backlog of a connection is full) or "log line left out". `station_id` is None before a
        station is known.
        """

    def broke(self, station_id: str, action: str, exception: BaseException) -> None:
        """A handler has failed. The peer was told InternalError, without details. The store has failed if
        `action` is "store", and a hook `unusable` if it is "unusable".

        A task of a station that has failed is told here too. `action` is then "connection", "boot",
        "heartbeat", "failback" or "outbox"; the task goes on.
        """

    def discarded(self, station_id: str, action: str, message_id: str, why: str) -> None:
        """A station has given up a message that had to be delivered.

        `why` is "full", the outbox had no room; "thinned out", the reading made room for another message;
        "error", "timeout" or "faulty", the outcome of the last attempt; "not valid", it cannot be sent;
        "not stored", the storage failed. The message id is empty if the message never had one.
        """


_NAMES = tuple(name for name in vars(Hooks) if not name.startswith("_"))


class Watch:
    """The hooks of an endpoint by name: a tuple of functions each, empty if no hook overrides the method."""

    __slots__ = _NAMES

    connected: tuple[Callable[..., None], ...]
    disconnected: tuple[Callable[..., None], ...]
    refused: tuple[Callable[..., None], ...]
    received: tuple[Callable[..., None], ...]
    sent: tuple[Callable[..., None], ...]
    handled: tuple[Callable[..., None], ...]
    called: tuple[Callable[..., None], ...]
    noted: tuple[Callable[..., None], ...]
    failed: tuple[Callable[..., None], ...]
    repaired: tuple[Callable[..., None], ...]
    unusable: tuple[Callable[..., Any], ...]
    counted: tuple[Callable[..., None], ...]
    broke: tuple[Callable[..., None], ...]
    discarded: tuple[Callable[..., None], ...]

    def __init__(self, hooks: Iterable[Hooks] = ()) -> None:
        hooks = tuple(hooks)
        for name in _NAMES:
            listening = tuple(
                getattr(hook, name) for hook in hooks if getattr(type(hook), name) is not getattr(Hooks, name)
            )
            setattr(self, name, listening)


def notify(functions: tuple[Callable[..., None], ...], *arguments: Any) -> None:
    """Calls every function, even if one of them raises."""
    for function in functions:
        try:
            function(*arguments)
        except (Exception, CancelledError):
            _log.exception("hook failed", extra={"hook": getattr(function, "__qualname__", repr(function))})


class Counters(Hooks, extra=("percentile",)):
    """Numbers of an endpoint since it started: frames, calls, faults, and the latest latencies."""

    def __init__(self, latencies: int = 4096) -> None:
        self.stations: dict[str, str] = {}
        """Identity to version, of the stations that are connected."""
        self._second: Counter[str] = Counter()
        self.connections = 0
        self.refusals: Counter[int] = Counter()
        """HTTP status to number of handshakes that were refused."""
        self.refusal_reasons: Counter[str] = Counter()
        """Rule to number of handshakes that it refused; texts after a colon are not part of the rule."""
        self.ends: Counter[str] = Counter()
        """"us", "peer" or "network" to number of connections that it ended."""
        self.counts: Counter[str] = Counter()
        """Name to number of the events that have only a number (`Hooks.counted()`)."""
        self.frames_in = 0
        self.frames_out = 0
        self.bytes_in = 0
        self.bytes_out = 0
        self.calls_in: Counter[str] = Counter()
        self.calls_out: Counter[tuple[str, str]] = Counter()
        self.errors: Counter[str] = Counter()
        """Code to number of CALLERRORs that were sent and of frames that could not be read."""
        self.notes: Counter[str] = Counter()
        self.repairs: Counter[tuple[str, ...]] = Counter()
        """Vendor, model, firmware, action, path, keyword and action of the tolerance to number of repairs.
        Indexes in a path are "*". Stations choose these texts: of more than 10,000 different ones, the others
        are counted together as ("other",).
        """
        self.discards: Counter[tuple[str, str]] = Counter()
        """Action and reason to number of messages that a station has given up."""
        self.latencies: deque[float] = deque(maxlen=latencies)
        """Seconds from the arrival of a CALL to its reply."""

    def connected(self, station_id: str, version: str) -> None:
        if station_id in self.stations:
            self._second[station_id] += 1
        self.stations[station_id] = version
        self.connections += 1

    def disconnected(self, station_id: str, close_code: int | None, reason: str, ended_by: EndedBy) -> None:
        if self._second[station_id]:
            self._second[station_id] -= 1
        else:
            del self._second[station_id]
            self.stations.pop(station_id, None)
        self.ends[ended_by] += 1

    def refused(self, station_id: str | None, status: int, why: str, address: Any, path: str) -> None:
        self.refusals[status] += 1
        self.refusal_reasons[why.partition(":")[0]] += 1

    def counted(self, station_id: str | None, name: str) -> None:
        self.counts[name] += 1

    def received(self, station_id: str, frame: bytes) -> None:
        self.frames_in += 1
        self.bytes_in += len(frame)

    def sent(self, station_id: str, frame: bytes) -> None:
        self.frames_out += 1
        self.bytes_out += len(frame)

    def handled(self, station_id: str, action: str, seconds: float, code: ErrorCode | None) -> None:
        self.calls_in[action] += 1
        self.latencies.append(seconds)
        if code is not None:
            self.errors[code.value] += 1

    def called(self, station_id: str, action: str, seconds: float | None, outcome: str) -> None:
        self.calls_out[action, outcome] += 1

    def noted(self, station_id: str, event: Event) -> None:
        self.notes[type(event).__name__] += 1
        if isinstance(event, Faulty):
            self.errors[event.error.code.value] += 1

    def repaired(
        self, station_id: str, hardware: Hardware | None, action: str, repairs: tuple[Repair, ...]
    ) -> None:
        vendor, model, firmware = hardware or ("", "", "")
        for repair in repairs:
            path = printable(_INDEX.sub("/*", repair.path), _LONGEST_PATH)
            key: tuple[str, ...] = (
                vendor,
                model,
                firmware or "",
                action,
                path,
                repair.keyword,
                repair.action,
            )
            if key not in self.repairs and len(self.repairs) >= _MAX_REPAIRS:
                key = ("other",)
            self.repairs[key] += 1

    def discarded(self, station_id: str, action: str, message_id: str, why: str) -> None:
        self.discards[action, why] += 1

    def percentile(self, share: float) -> float | None:
        """Returns the latency that `share` (0 to 1) of the remembered replies did not exceed."""
        ordered = sorted(self.latencies)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else None
