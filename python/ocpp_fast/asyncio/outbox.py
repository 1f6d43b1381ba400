"""The messages of a station that have to be delivered: those about transactions, and those about security.

Knows their order and the rules about retries (1.6: 3.7 and errata 3.2, 3.18; 2.x: E04, E12, E13). Must never
know a connection or a clock.
"""

from __future__ import annotations

import math
import os
import threading
from collections import deque
from collections.abc import Iterable
from types import TracebackType
from typing import Any, Self

from ocpp_fast._core import Call, Codec
from ocpp_fast.asyncio.outbox_storage import (
    Change,
    Forgotten,
    OutboxError,
    Removed,
    Retried,
    Row,
    Storage,
    TransactionId,
)
from ocpp_fast.errors import DecodeError, ErrorCode
from ocpp_fast.events import QueueFull
from ocpp_fast.registration import delivery_of, holds

__all__ = ["Entry", "Outbox", "OutboxError"]

# The transaction id in later messages if the begin of the transaction was never accepted (1.6 errata 3.18).
NO_TRANSACTION = -1

# Temporary transaction ids that are remembered after their transaction began. A station has few transactions
# at once, so older ones have ended.
_REMEMBERED = 1000


class Entry:
    """A message that is not delivered yet."""

    __slots__ = (
        "_position",
        "attempts",
        "displaced",
        "due",
        "failure",
        "message_id",
        "request",
        "stored",
        "temporary_id",
    )

    def __init__(
        self, request: Any, message_id: str, position: int, temporary_id: int | None, *, stored: bool
    ) -> None:
        self.request = request
        self.message_id = message_id
        """The id of every attempt, also after a restart, so that the CSMS can tell a retry from a second
        message (J16 errata 2025-04 3.1; 2.0.1 errata 2025-09 4.6).
        """
        self.attempts = 0
        """Number of attempts that failed."""
        self.due = 0.0
        """Time before which the message is not sent again, in seconds since 1970."""
        self.temporary_id = temporary_id
        """The transaction id in later messages until the real one is known; None unless the message begins a
        transaction to which the CSMS gives the id (1.6).
        """
        self.stored = stored
        """True when the message survives the end of the process, if the outbox has a storage. The message is
        not sent before.
        """
        self.failure: OutboxError | None = None
        """The error if the message could not be stored. It is then no longer in the outbox."""
        self.displaced: tuple[Entry, ...] = ()
        """The meter readings that were dropped to make room for this message."""
        self._position = position

    def __repr__(self) -> str:
        return f"<Entry {self.request.__action__}, {self.attempts} attempts>"


class Outbox:
    """A queue that is delivered in order.

    Calling order: `put()` messages. Send `head()` under its message id, then call `delivered()`, `failed()`
    or `discard()` for it. These methods change the queue in memory. After any of them, call `flush()`: it
    returns when the change survives the end of the process. An outbox without a storage needs no `flush()`.

    `flush()` may be called in any thread, all other methods in one only. Times are in seconds since 1970, so
    that they hold after a restart.
    """

    def __init__(
        self,
        storage: Storage | str | os.PathLike[str] | None = None,
        *,
        attempts: int = 3,
        interval: float = 60.0,
        max_length: int = 10_000,
        codecs: Iterable[Codec] = (),
    ) -> None:
        """Opens an outbox, with the messages of the last process.

        `storage` is the path of an SQLite file, a storage of your own, or None to keep the messages in memory
        only. `attempts` and `interval` (seconds) are TransactionMessageAttempts and
        TransactionMessageRetryInterval of 1.6, MessageAttempts and MessageAttemptInterval of 2.x.
        `max_length` is the number of messages that fit. `codecs` read and write the messages in the storage;
        only codecs with extensions or longer texts need to be given.

        Raises OutboxError if the storage cannot be read, and ValueError for a number that makes no sense.
        """
        if attempts < 1:
            raise ValueError(f"attempts: less than 1 ({attempts})")
        if not 0.0 <= interval < math.inf:
            raise ValueError(f"interval: not a number of seconds ({interval})")
        if max_length < 1:
            raise ValueError(f"max_length: less than 1 ({max_length})")
        self.attempts = attempts
        self.interval = interval
        self.max_length = max_length
        self._codecs = {codec.version: codec for codec in codecs}
        self._entries: list[Entry] = []
        self._transactions: dict[int, TransactionId] = {}
        """Temporary id to transaction id, oldest first."""
        self._id_fields: set[str] = set()
        """The fields that may have a temporary id."""
        self._last_temporary_id = NO_TRANSACTION
        self._last_position = 0
        self._storage = _opened(storage)
        self._closed = False
        self._unwritten: deque[tuple[tuple[Change, ...], Entry | None]] = deque()
        """Changes that the storage lacks, with the message that they add, if they add one."""
        self._writing = threading.Lock()
        if self._storage is not None:
            try:
                self._load(self._storage)
            except OutboxError:
                self._storage.close()
                raise

    def __len__(self) -> int:
        return len(self._entries)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def durable(self) -> bool:
        """True if the messages outlive the process."""
        return self._storage is not None

    @staticmethod
    def keeps(request: Any) -> bool:
        """Returns whether a request must be delivered through an outbox."""
        return holds("kept", request)

    # The queue

    def put(self, request: Any, *, offline: bool = False) -> Entry:
        """Appends a message under a new message id. `offline` marks a message that was made without a
        connection, if it has a field for that.

        A full outbox drops every second meter reading of each transaction (E04.FR.07, E04.FR.08); these are
        the `displaced` of the new entry. Raises QueueFull if there are no meter readings to drop, and, with a
        storage, EncodeError if the message is not valid and OutboxError after `close()`.
        """
        if self._closed:
            raise OutboxError("outbox: closed")
        if offline and "offline" in request.__match_args__:
            request = request.replace(offline=True)
        call = Call(request)
        version: str = request.__version__
        frame = b"" if self._storage is None else self._codec(version).encode(call)
        displaced = self._thin_out() if len(self._entries) >= self.max_length else ()
        self._last_position += 1
        temporary_id = None
        begins: str | None = delivery_of(request)["begins"]
        changes: tuple[Change, ...] = ()
        if begins is not None:
            self._last_temporary_id -= 1
            temporary_id = self._last_temporary_id
            self._transactions[temporary_id] = number = TransactionId(temporary_id, begins, None)
            self._id_fields.add(begins)
            changes = (number,)
        entry = Entry(
            request, call.message_id, self._last_position, temporary_id, stored=self._storage is None
        )
        entry.displaced = displaced
        self._entries.append(entry)
        row = Row(self._last_position, version, frame, temporary_id, 0, 0.0)
        self._change(row, *changes, adds=entry)
        return entry

    def head(self, now: float, version: str | None = None) -> Entry | None:
        """Returns the message to send now; None if there is none, or if its next attempt is not due.

        `version` passes over messages of other versions: they wait for a connection that speaks theirs.
        """
        entry = self._first(version)
        if entry is None or not entry.stored:
            return None
        # A station without a battery for its clock may come up years before the time that was written down.
        entry.due = min(entry.due, now + self._wait(entry))
        if entry.due > now:
            return None
        for name in self._id_fields:
            value = getattr(entry.request, name, None)
            if isinstance(value, int) and self._last_temporary_id <= value < NO_TRANSACTION:
                known = self.transaction_id(value)
                entry.request = entry.request.replace(**{name: NO_TRANSACTION if known is None else known})
        return entry

    def has_messages_about(self, transaction_id: int | str) -> bool:
        """Returns whether a message about a transaction waits to be delivered, for the answer to
        GetTransactionStatus (2.x: E14). `len()` tells it for all messages.
        """
        return any(_transaction(entry.request) == transaction_id for entry in self._entries)

    def next_due(self, version: str | None = None) -> float | None:
        """Returns the time from which `head()` returns a message; None if that depends on something else than
        time.
        """
        entry = self._first(version)
        return entry.due if entry is not None and entry.stored else None

    def transaction_id(self, temporary_id: int) -> int | None:
        """Returns the id that a temporary transaction id stands for: -1 if the transaction was never
        accepted, None if that is not known yet.
        """
        number = self._transactions.get(temporary_id)
        return NO_TRANSACTION if number is None else number.transaction_id

    def delivered(self, entry: Entry, response: Any) -> None:
        """Removes a message that was answered, and takes the transaction id from the answer."""
        begins = delivery_of(entry.request)["begins"]
        self._drop(entry, NO_TRANSACTION if begins is None else getattr(response, begins))

    def failed(self, entry: Entry, now: float) -> bool:
        """Counts an attempt that was answered with an error, or not in time. Returns whether there will be
        another one.

        The wait grows by the interval with each attempt. The message is removed after the last one.
        """
        entry.attempts += 1
        if entry.attempts >= self.attempts:
            self._drop(entry)
            return False
        entry.due = now + self._wait(entry)
        self._change(Retried(entry.attempts, entry.due, entry._position))
        return True

    def discard(self, entry: Entry) -> None:
        """Removes a message that cannot be sent."""
        self._drop(entry)

    # The storage

    def flush(self) -> None:
        """Writes all changes to the storage, in one transaction. Blocks the thread until they are durable.

        Raises OutboxError if the storage fails. Messages that were being added are then out of the outbox,
        and have the error as their `failure`; other changes are written with the next `flush()`.
        """
        with self._writing:
            if self._storage is None:
                return
            # Another thread may append meanwhile. It calls `flush()` after that.
            batch = [self._unwritten.popleft() for _ in range(len(self._unwritten))]
            if not batch:
                return
            try:
                self._storage.write([change for changes, _ in batch for change in changes])
            except OutboxError as error:
                for changes, entry in reversed(batch):
                    if entry is None:
                        self._unwritten.appendleft((changes, None))
                    else:
                        entry.failure = error
                raise
            for _, entry in batch:
                if entry is not None:
                    entry.stored = True

    def close(self) -> None:
        """Writes all changes and closes the storage. A closed outbox can be read, but takes no messages.

        An outbox without a storage stays open. Raises OutboxError if the last changes cannot be written.
        """
        storage = self._storage
        if storage is None or self._closed:
            return
        self._closed = True
        try:
            self.flush()
        finally:
            with self._writing:
                self._storage = None
                storage.close()

    def _load(self, storage: Storage) -> None:
        rows, numbers = storage.load()
        for row in rows:
            try:
                call = self._codec(row.version).decode(row.frame)
            except (DecodeError, ValueError) as error:
                raise OutboxError(
                    f"outbox: message {row.position} (OCPP {row.version}) cannot be read: {error}"
                ) from error
            assert type(call) is Call
            entry = Entry(call.payload, call.message_id, row.position, row.temporary_id, stored=True)
            entry.attempts, entry.due = row.attempts, row.due
            self._entries.append(entry)
            self._last_position = row.position
        for number in numbers:
            self._transactions[number.temporary_id] = number
            self._id_fields.add(number.name)
            self._last_temporary_id = min(self._last_temporary_id, number.temporary_id)

    def _codec(self, version: str) -> Codec:
        codec = self._codecs.get(version)
        if codec is None:
            codec = self._codecs[version] = Codec(version)
        return codec

    def _change(self, *changes: Change, adds: Entry | None = None) -> None:
        if self._storage is not None:
            self._unwritten.append((changes, adds))

    # Rules

    def _wait(self, entry: Entry) -> float:
        return self.interval * entry.attempts

    def _first(self, version: str | None) -> Entry | None:
        """Returns the first message of a version, and forgets those that could not be stored."""
        for entry in self._entries:
            if entry.failure is not None:
                self._entries.remove(entry)
                return self._first(version)
            if version is None or entry.request.__version__ == version:
                return entry
        return None

    def _drop(self, entry: Entry, transaction_id: int = NO_TRANSACTION) -> None:
        """Removes a message. `transaction_id` is the id of the transaction that the message began."""
        if entry not in self._entries:
            return
        self._entries.remove(entry)
        changes: list[Change] = [Removed(entry._position)]
        if entry.temporary_id is not None:
            number = self._transactions[entry.temporary_id]._replace(transaction_id=transaction_id)
            self._transactions[entry.temporary_id] = number
            # In one transaction of the database: if the message is gone, its transaction id is known.
            changes += [number, *self._forget()]
        self._change(*changes)

    def _forget(self) -> list[Change]:
        """Forgets old temporary ids that no message in the queue refers to."""
        if len(self._transactions) <= 2 * _REMEMBERED:
            return []
        used = {getattr(entry.request, name, None) for entry in self._entries for name in self._id_fields}
        old = [
            number.temporary_id
            for number in list(self._transactions.values())[:-_REMEMBERED]
            if number.transaction_id is not None and number.temporary_id not in used
        ]
        for temporary_id in old:
            del self._transactions[temporary_id]
        return [Forgotten(temporary_id) for temporary_id in old]

    def _thin_out(self) -> tuple[Entry, ...]:
        """Drops every second meter reading of each transaction, but neither the first nor the last message of
        one. The first message of a version stays, because it may have been sent already.
        """
        kept: list[Entry] = []
        dropped: list[Entry] = []
        begun: set[str] = set()
        parity: dict[object, bool] = {}
        for entry in self._entries:
            version: str = entry.request.__version__
            if version in begun and holds("sample", entry.request):
                key = _transaction(entry.request)
                parity[key] = not parity.get(key, False)
                if parity[key]:
                    dropped.append(entry)
                    continue
            begun.add(version)
            kept.append(entry)
        if not dropped:
            raise QueueFull(ErrorCode.GENERIC_ERROR, f"{len(kept)} messages wait to be delivered")
        self._entries = kept
        self._change(*(Removed(entry._position) for entry in dropped))
        return tuple(dropped)


def _opened(storage: Storage | str | os.PathLike[str] | None) -> Storage | None:
    if not isinstance(storage, str | os.PathLike):
        return storage
    # Imported here, because few stations need it, and Python may have been built without SQLite.
    from ocpp_fast.asyncio.outbox_sqlite import SQLiteStorage

    return SQLiteStorage(storage)


def _transaction(request: Any) -> object:
    """Returns the transaction id in a request; None if it has none."""
    return getattr(getattr(request, "transaction_info", request), "transaction_id", None)
