"""The facts about each station that outlive its connections.

Knows identities, registrations, answers and the dictionaries of handlers. Must never know a connection, or
how an answer is made.
"""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import Iterable
from typing import Any, NamedTuple, TypeAlias

from ocpp_fast import tolerance
from ocpp_fast.events import Registration

__all__ = ["MAX_ANSWERS", "Answer", "Hardware", "Key", "State", "States", "hardware_of"]

MAX_ANSWERS = 4
"""Answers that are kept for each station. A station sends one request after the other (part 4, 4.1.1), so
that only the last one can be asked for again; some send several at once.
"""

# Characters of a text in `Hardware`; the versions allow 50 at most.
_LONGEST = 64

Key: TypeAlias = tuple[str, bytes]
"""The message id of a request and a digest of its version, action and payload. There are stations that use
one message id for every request.
"""


class Answer(NamedTuple):
    """The answer to a request that its station keeps until it is answered."""

    key: Key
    frame: bytes
    """The CALLRESULT as it goes over the wire."""


class Hardware(NamedTuple):
    """The maker of a station, its model and its firmware, as its last BootNotification says."""

    vendor: str
    model: str
    firmware: str | None = None


def hardware_of(boot: Any) -> Hardware:
    """Returns the hardware that a BootNotification request names. A tolerance may take texts of any length,
    which are cut here.
    """
    vendor, model, firmware = tolerance.hardware_of(boot)
    return Hardware(vendor[:_LONGEST], model[:_LONGEST], None if firmware is None else firmware[:_LONGEST])


class State:
    """The facts about one station."""

    __slots__ = ("__weakref__", "_answers", "hardware", "registration", "running", "unsent", "values")

    def __init__(self) -> None:
        self.registration = Registration.UNKNOWN
        """The status in the last boot response."""
        self.hardware: Hardware | None = None
        self.values: dict[str, Any] = {}
        """The dictionary of the handlers (`current().state`)."""
        self.running: dict[Key, asyncio.Future[bytes | None]] = {}
        """The requests whose handlers run: the futures have the answer as their result, None if there is
        none.
        """
        self.unsent: frozenset[Key] = frozenset()
        """The requests whose answers are known, but could not be sent when their handlers ended."""
        self._answers: dict[Key, bytes] | None = None

    @property
    def is_empty(self) -> bool:
        """True if there is nothing to keep."""
        return not (self.values or self._answers or self.running or self.hardware) and (
            self.registration is Registration.UNKNOWN
        )

    def answer_to(self, key: Key) -> bytes | None:
        """Returns the answer that was given to a request, None if it is not known."""
        return None if self._answers is None else self._answers.get(key)

    def keep(self, answers: Iterable[Answer]) -> None:
        """Keeps answers, oldest first. The oldest beyond `MAX_ANSWERS` are forgotten."""
        for key, frame in answers:
            if self._answers is None:
                self._answers = {}
            self._answers.pop(key, None)
            self._answers[key] = frame
            if len(self._answers) > MAX_ANSWERS:
                oldest = next(iter(self._answers))
                del self._answers[oldest]
                self.unsent -= {oldest}


class States:
    """The states of the stations of an endpoint.

    A state that a connection uses is never forgotten. Of the others, those that were used last are kept, at
    most `max_kept`; empty ones are not kept.
    """

    __slots__ = ("_kept", "_known", "max_kept")

    def __init__(self, max_kept: int) -> None:
        self.max_kept = max_kept
        self._known: weakref.WeakValueDictionary[str, State] = weakref.WeakValueDictionary()
        """Identity to state, of those that somebody refers to: a connection, or `_kept`."""
        self._kept: dict[str, State] = {}
        """INVARIANT: at most `max_kept` entries, the one kept last at the end."""

    def __len__(self) -> int:
        return len(self._known)

    def find(self, station_id: str) -> State | None:
        """Returns the state of a station, None if there is none."""
        return self._known.get(station_id)

    def of(self, station_id: str) -> State:
        """Returns the state of a station, an empty one if there is none. Pass it to `keep()` after use."""
        state = self._known.get(station_id)
        if state is None:
            state = self._known[station_id] = State()
        return state

    def keep(self, station_id: str, state: State) -> None:
        """Keeps a state that is not in use any more."""
        self._kept.pop(station_id, None)
        if not state.is_empty:
            self._kept[station_id] = state
            if len(self._kept) > self.max_kept:
                del self._kept[next(iter(self._kept))]
