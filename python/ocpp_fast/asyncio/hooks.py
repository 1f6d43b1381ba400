"""What an operator may watch: every hook of an endpoint, in one place.

Knows names and numbers. Must never know a payload's content: hooks that count, log or trace are built on
this, and a frame is handed on only to those that ask for it.
"""

# ruff: noqa: ARG002 - a hook is handed what it does not need too

from __future__ import annotations

import logging
from collections import Counter, deque
from collections.abc import Callable, Iterable
from typing import Any

from ocpp_fast.errors import ErrorCode
from ocpp_fast.events import Event, Faulty

__all__ = ["Counters", "Hooks", "Watch"]

_log = logging.getLogger("ocpp_fast.hooks")


class Hooks:
    """Override what you want to be told; what is not overridden costs nothing.

    All are called where the thing happens and must not wait. An exception in one is logged and otherwise
    ignored. Seconds are floats.
    """

    def connected(self, station_id: str, version: str) -> None:
        """A station is connected and its version agreed on."""

    def disconnected(self, station_id: str, close_code: int | None) -> None:
        """The connection has ended; the close code of WebSocket, 1006 if there was none."""

    def refused(self, station_id: str | None, status: int, why: str) -> None:
        """An opening handshake was refused with this HTTP status."""

    def received(self, station_id: str, frame: bytes) -> None:
        """A frame came in; it has not been read yet."""

    def sent(self, station_id: str, frame: bytes) -> None:
        """A frame was handed to the socket."""

    def handled(self, station_id: str, action: str, seconds: float, code: ErrorCode | None) -> None:
        """A CALL of the other side was answered; `code` is that of the CALLERROR, None for a CALLRESULT."""

    def called(self, station_id: str, action: str, seconds: float | None, outcome: str) -> None:
        """A CALL of ours ended: "answered", "error", "faulty", "timeout" or "closed"; None if it was never
        sent.
        """

    def noted(self, station_id: str, event: Event) -> None:
        """The session refused, ignored or could not read a frame: `Faulty`, `Refused`, `Ignored`,
        `ResultRefused`.
        """

    def broke(self, station_id: str, action: str, exception: BaseException) -> None:
        """A handler failed; the other side was told InternalError and no more."""


_NAMES = tuple(name for name in vars(Hooks) if not name.startswith("_"))


class Watch:
    """The hooks of an endpoint by name: a tuple of functions each, empty where nobody listens."""

    __slots__ = _NAMES

    connected: tuple[Callable[..., None], ...]
    disconnected: tuple[Callable[..., None], ...]
    refused: tuple[Callable[..., None], ...]
    received: tuple[Callable[..., None], ...]
    sent: tuple[Callable[..., None], ...]
    handled: tuple[Callable[..., None], ...]
    called: tuple[Callable[..., None], ...]
    noted: tuple[Callable[..., None], ...]
    broke: tuple[Callable[..., None], ...]

    def __init__(self, hooks: Iterable[Hooks] = ()) -> None:
        hooks = tuple(hooks)
        for name in _NAMES:
            listening = tuple(
                getattr(hook, name) for hook in hooks if getattr(type(hook), name) is not getattr(Hooks, name)
            )
            setattr(self, name, listening)


def tell(functions: tuple[Callable[..., None], ...], *arguments: Any) -> None:
    """Calls every function, whatever becomes of the others."""
    for function in functions:
        try:
            function(*arguments)
        except Exception:
            _log.exception("hook failed", extra={"hook": getattr(function, "__qualname__", repr(function))})


class Counters(Hooks):
    """The numbers of an endpoint since it started: frames, calls, faults, and the latest latencies."""

    def __init__(self, latencies: int = 4096) -> None:
        self.stations: dict[str, str] = {}
        """Identity to version of the stations that are connected."""
        self.connections = 0
        self.refusals: Counter[int] = Counter()
        self.frames_in = 0
        self.frames_out = 0
        self.bytes_in = 0
        self.bytes_out = 0
        self.calls_in: Counter[str] = Counter()
        self.calls_out: Counter[tuple[str, str]] = Counter()
        self.errors: Counter[str] = Counter()
        """By code: CALLERRORs that went out, and frames that could not be read."""
        self.notes: Counter[str] = Counter()
        self.latencies: deque[float] = deque(maxlen=latencies)
        """Seconds from a CALL's arrival to its reply."""

    def connected(self, station_id: str, version: str) -> None:
        self.stations[station_id] = version
        self.connections += 1

    def disconnected(self, station_id: str, close_code: int | None) -> None:
        self.stations.pop(station_id, None)

    def refused(self, station_id: str | None, status: int, why: str) -> None:
        self.refusals[status] += 1

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

    def percentile(self, share: float) -> float | None:
        """The latency that `share` (0 to 1) of the remembered replies did not exceed."""
        ordered = sorted(self.latencies)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else None
