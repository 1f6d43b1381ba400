"""The interface between an outbox and the place that keeps it over a restart.

Knows rows and changes of rows. Must never know a message's fields, an order of delivery or a database.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol, TypeAlias

__all__ = [
    "Change",
    "Contents",
    "Forgotten",
    "OutboxError",
    "Removed",
    "Retried",
    "Row",
    "Storage",
    "TransactionId",
]


class OutboxError(Exception):
    """A storage that cannot be opened, read or written: its file is damaged, belongs to another program, is
    in use, or the disk is full. The text names the file.
    """


class Row(NamedTuple):
    """A message that is not delivered yet. As a change, it adds the row."""

    position: int
    """Place in the queue. Positions are unique and grow; there may be gaps."""
    version: str
    """The version of OCPP, such as "2.0.1"."""
    frame: bytes
    """The CALL as it goes over the wire, with its message id."""
    temporary_id: int | None
    """The transaction id in later messages until the CSMS gives the real one (1.6); None for other messages.
    """
    attempts: int
    """Number of attempts that failed."""
    due: float
    """Time of the next attempt, in seconds since 1970 (UTC)."""


class Removed(NamedTuple):
    """The removal of a message that was delivered or given up."""

    position: int


class Retried(NamedTuple):
    """The numbers of a message after another attempt failed."""

    attempts: int
    due: float
    position: int


class TransactionId(NamedTuple):
    """The transaction id that a temporary one stands for (1.6). As a change, it adds or replaces the pair."""

    temporary_id: int
    name: str
    """The field that has the id."""
    transaction_id: int | None
    """The id from the CSMS; None while it is not known, -1 if the transaction was never accepted."""


class Forgotten(NamedTuple):
    """The removal of a temporary transaction id."""

    temporary_id: int


Change: TypeAlias = Row | Removed | Retried | TransactionId | Forgotten


class Contents(NamedTuple):
    """Everything in a storage."""

    rows: Sequence[Row]
    """The messages in the order of their positions."""
    transaction_ids: Sequence[TransactionId]
    """The temporary ids, oldest first."""


class Storage(Protocol):
    """A place that keeps an outbox: the SQLite file of this package, or one of your own.

    `load()` is called once, first. `write()` may be called in any thread, but never in two at once.
    """

    def load(self) -> Contents:
        """Returns everything that was written."""
        ...

    def write(self, changes: Sequence[Change]) -> None:
        """Makes the changes, all of them or none, and returns when a loss of power cannot undo them.

        Raises OutboxError if that is not possible.
        """
        ...

    def close(self) -> None:
        """Gives the place back. No method is called after this one."""
        ...
