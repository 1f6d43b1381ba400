"""Calls `keep_alive()` of every open connection once a second, a slice of the connections at a time.

Knows links and the clock of the event loop. One timer serves all connections: a task for each, as websockets
has it, takes 3 kB per station and pings thousands of stations at once. Must never know how a link keeps
alive.
"""

from __future__ import annotations

import asyncio
import random
from time import monotonic

from ocpp_fast.asyncio.link import Link

__all__ = ["Sweep"]

# Links in a slice. 100 pings take 2 ms.
_MIN_SLICE = 100
# Slices in a period. More of them would wake the loop too often for too little work.
_MAX_SLICES = 20


class Sweep:
    """A timer for many links. It runs while there is a link."""

    def __init__(self, period: float = 1.0) -> None:
        self._period = period
        self._links: dict[Link, None] = {}
        self._round: list[Link] = []
        """The links that are still to be called in this period."""
        self._slice = 1
        self._timer: asyncio.TimerHandle | None = None

    def add(self, link: Link) -> None:
        self._links[link] = None
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(self._period, self._tick)

    def discard(self, link: Link) -> None:
        self._links.pop(link, None)
        if not self._links and self._timer is not None:
            self._timer.cancel()
            self._timer = None
            self._round.clear()

    def _tick(self) -> None:
        loop = asyncio.get_running_loop()
        if not self._round:
            self._round = list(self._links)
            self._slice = max(_MIN_SLICE, len(self._round) // _MAX_SLICES)
        now = monotonic()
        for _ in range(min(len(self._round), self._slice)):
            link = self._round.pop()
            if link in self._links:
                link.keep_alive(now, random.random())
        slices = max(1, -(-len(self._links) // self._slice))
        self._timer = loop.call_later(self._period / slices, self._tick)
