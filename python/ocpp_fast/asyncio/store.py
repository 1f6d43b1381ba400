"""The interface between a CSMS and the place that keeps facts about its stations over a restart.

Knows identities, registrations and answers. Must never know a connection or a database.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from ocpp_fast.asyncio.state import Answer, Hardware
from ocpp_fast.events import Registration

__all__ = ["Answer", "Hardware", "Remembered", "Store", "StoreError"]


class StoreError(Exception):
    """A store that cannot be opened, read or written: its file is damaged, belongs to another program, or the
    disk is full. The text names the file.
    """


class Remembered(NamedTuple):
    """Everything that a store knows about a station."""

    registration: Registration = Registration.UNKNOWN
    answers: Sequence[Answer] = ()
    """The answers to its last requests of those that stations keep, oldest first."""
    hardware: Hardware | None = None
    """The content of its last BootNotification; None if it is not known."""


class Store(Protocol):
    """A place that keeps facts about stations: the SQLite file of this package, or one of your own.

    `load()` is called when a station connects that is not connected. The others return when the change
    survives the end of the process; the answer is sent after that, so that no station has an answer that the
    next process does not know. Exceptions are logged, and reported by `Hooks.broke()` with the action
    "store": the connection is closed if `load()` fails, and the answer is sent if the others fail.
    """

    async def load(self, station_id: str) -> Remembered:
        """Returns the facts about a station; `Remembered()` if there are none."""
        ...

    async def save_registration(
        self, station_id: str, registration: Registration, hardware: Hardware | None
    ) -> None:
        """Replaces registration and hardware of a station."""
        ...

    async def save_answer(self, station_id: str, answer: Answer) -> None:
        """Adds an answer. At least the last `MAX_ANSWERS` (4) of a station have to be kept."""
        ...
