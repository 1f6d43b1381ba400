"""The messages of a station that have to be delivered: those about transactions, and those about security.

Knows their order and the rules about retries (1.6: 3.7 and errata 3.2, 3.18; 2.x: E04, E12, E13). Must never
know a connection or a clock.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ocpp_fast.errors import ErrorCode
from ocpp_fast.events import QueueFull

__all__ = ["Entry", "Outbox"]

# The transaction id in later messages if the begin of the transaction was never accepted (1.6 errata 3.18).
NO_TRANSACTION = -1

# The rules for requests that are not kept; see `Request.__delivery__`.
_ONCE: Mapping[str, Any] = {"kept": False, "sample": False, "begins": None}


class Entry:
    """A message that is not delivered yet."""

    __slots__ = ("attempts", "due", "request", "temporary_id")

    def __init__(self, request: Any, temporary_id: int | None) -> None:
        self.request = request
        self.attempts = 0
        """Number of attempts that failed."""
        self.due = 0.0
        """Time before which the message is not sent again."""
        self.temporary_id = temporary_id
        """The transaction id in later messages until the real one is known; None unless the message begins a
        transaction to which the CSMS gives the id (1.6).
        """

    def __repr__(self) -> str:
        return f"<Entry {self.request.__action__}, {self.attempts} attempts>"


class Outbox:
    """A queue that is delivered in order. Send `head()`, then call `delivered()`, `failed()` or `discard()`
    for it.

    An outbox can be pickled, so that its messages outlive the process.
    """

    def __init__(self, *, attempts: int = 3, interval: float = 60.0, max_length: int = 10_000) -> None:
        """`attempts` and `interval` (seconds) are TransactionMessageAttempts and
        TransactionMessageRetryInterval of 1.6, MessageAttempts and MessageAttemptInterval of 2.x.
        """
        self.attempts = attempts
        self.interval = interval
        self.max_length = max_length
        self._entries: list[Entry] = []
        self._transactions: dict[int, int] = {}
        self._begun: set[str] = set()
        self._last_temporary_id = NO_TRANSACTION

    def __len__(self) -> int:
        return len(self._entries)

    @staticmethod
    def keeps(request: Any) -> bool:
        """Returns whether a request must be delivered through an outbox."""
        return _holds("kept", request)

    def put(self, request: Any, *, offline: bool = False) -> Entry:
        """Appends a message. `offline` marks a message that was made without a connection, if it has a field
        for that.

        Raises QueueFull if the outbox is full and has no meter readings to drop.
        """
        if len(self._entries) >= self.max_length:
            self._thin_out()
        if offline and "offline" in request.__match_args__:
            request = request.__replace__(offline=True)
        temporary_id = None
        begins = _rules(request)["begins"]
        if begins is not None:
            self._begun.add(begins)
            self._last_temporary_id -= 1
            temporary_id = self._last_temporary_id
        entry = Entry(request, temporary_id)
        self._entries.append(entry)
        return entry

    def head(self, now: float) -> Entry | None:
        """Returns the message to send now; None if there is none or if its next attempt is not due."""
        if not self._entries or self._entries[0].due > now:
            return None
        entry = self._entries[0]
        for name in self._begun:
            value = getattr(entry.request, name, None)
            if isinstance(value, int) and value < NO_TRANSACTION:
                known = self._transactions.get(value, NO_TRANSACTION)
                entry.request = entry.request.__replace__(**{name: known})
        return entry

    def next_due(self) -> float | None:
        """Returns the time from which `head()` returns a message; None if the outbox is empty."""
        return self._entries[0].due if self._entries else None

    def delivered(self, entry: Entry, response: Any) -> None:
        """Removes a message that was answered."""
        self._drop(entry)
        if entry.temporary_id is not None:
            self._transactions[entry.temporary_id] = getattr(response, _rules(entry.request)["begins"])
            # A station has few transactions at once, so older ones have ended.
            for old in list(self._transactions)[: -self._REMEMBERED]:
                del self._transactions[old]

    def failed(self, entry: Entry, now: float) -> bool:
        """Counts an attempt that was answered with an error, or not in time. Returns whether there will be
        another one.

        The wait grows by the interval with each attempt. The message is removed after the last one.
        """
        entry.attempts += 1
        if entry.attempts >= self.attempts:
            self._drop(entry)
            return False
        entry.due = now + self.interval * entry.attempts
        return True

    def discard(self, entry: Entry) -> None:
        """Removes a message that cannot be sent."""
        self._drop(entry)

    _REMEMBERED = 1000

    def _drop(self, entry: Entry) -> None:
        if self._entries and self._entries[0] is entry:
            del self._entries[0]
        elif entry in self._entries:
            self._entries.remove(entry)

    def _thin_out(self) -> None:
        """Drops every second meter reading that is neither the first nor the last message of its transaction
        (E04.FR.07, E04.FR.08). The head stays, because it may have been sent already.
        """
        kept, drop = self._entries[:1], False
        for entry in self._entries[1:]:
            if _holds("sample", entry.request):
                drop = not drop
                if drop:
                    continue
            kept.append(entry)
        if len(kept) == len(self._entries):
            raise QueueFull(ErrorCode.GENERIC_ERROR, f"{len(kept)} messages wait to be delivered")
        self._entries = kept


def _rules(request: Any) -> Mapping[str, Any]:
    return getattr(request, "__delivery__", _ONCE)


def _holds(rule: str, request: Any) -> bool:
    """Returns whether a rule about delivery holds for a request."""
    condition = _rules(request)[rule]
    if isinstance(condition, bool):
        return condition
    name, *values = condition
    found = getattr(request, name)
    return found in values if values else found is not None
