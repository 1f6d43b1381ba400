"""Turns of an event loop: the time that connections may take before the loop looks at its sockets again.

Knows a clock and work that can wait. Must never know a connection.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from time import monotonic
from weakref import WeakKeyDictionary

__all__ = ["Turns", "turns_of"]

# Seconds of a turn that all connections together may take for work that can wait.
_TURN = 0.004


class Turns:
    """The time that is left in this turn of a loop, and the work that waits for a later one.

    Work waits in order. Each turn does what it has time for, one piece at least, so that nobody starves.
    """

    __slots__ = ("__weakref__", "_loop", "_timer", "_until", "_waiting")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._until: float | None = None
        self._waiting: deque[Callable[[], None]] = deque()
        self._timer: asyncio.TimerHandle | None = None

    def until(self) -> float:
        """Returns the time at which the work of this turn has to end, in seconds of `monotonic()`."""
        if self._until is None:
            self._until = monotonic() + _TURN
            self._loop.call_soon(self._begin)
        return self._until

    def charge(self, seconds: float) -> None:
        """Shortens this turn by the time of work that was caused and will be done outside of turns."""
        self._until = self.until() - seconds

    def later(self, work: Callable[[], None]) -> None:
        """Does a piece of work in a later turn. It may take some milliseconds, and ask for a further turn."""
        self._waiting.append(work)
        self._set_timer()

    def _begin(self) -> None:
        """Begins another turn. The loop calls it after it has looked at its sockets."""
        self._until = None

    def _set_timer(self) -> None:
        if self._timer is None:
            # A timer comes after the sockets that are ready. `call_soon()` would come before them, so that
            # another peer waits for two turns in place of one.
            self._timer = self._loop.call_later(0, self._work)

    def _work(self) -> None:
        self._timer = None
        try:
            while self._waiting:
                self._waiting.popleft()()
                if monotonic() >= self.until():
                    break
        finally:
            if self._waiting:
                self._set_timer()


_turns: WeakKeyDictionary[asyncio.AbstractEventLoop, Turns] = WeakKeyDictionary()


def turns_of(loop: asyncio.AbstractEventLoop) -> Turns:
    """Returns the turns of a loop, which all of its connections share."""
    turns = _turns.get(loop)
    if turns is None:
        turns = _turns[loop] = Turns(loop)
    return turns
