"""Visits every open connection once a second, a slice at a time.

Knows links and the loop's clock. One timer for all of them: a task each, as websockets would have it, costs 3
kB a station and pings thousands in one go. Must never know what a link does when it is visited.
"""

from __future__ import annotations

import asyncio
import random

from ocpp_fast.asyncio.link import Link

__all__ = ["Sweep"]


class Sweep:
    """Runs while there is a link to visit."""

    def __init__(self, period: float = 1.0) -> None:
        self._period = period
        self._links: dict[Link, None] = {}
        self._round: list[Link] = []
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
            self._slice = max(_SLICE, len(self._round) // _MOST_SLICES)
        now = loop.time()
        for _ in range(min(len(self._round), self._slice)):
            link = self._round.pop()
            if link in self._links:
                link.visit(now, random.random())
        slices = max(1, -(-len(self._links) // self._slice))
        self._timer = loop.call_later(self._period / slices, self._tick)


# A slice of 100 pings is 2 ms of work; more than 20 slices a period wake the loop for too little.
_SLICE = 100
_MOST_SLICES = 20
