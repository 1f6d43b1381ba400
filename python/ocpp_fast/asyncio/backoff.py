"""The waits of a station before it connects again (2.x part 4, 5.3; 1.6 leaves them to the station).

Knows the three variables of the specification. Must never sleep.
"""

from __future__ import annotations

import random
from collections.abc import Callable

__all__ = ["Backoff"]


class Backoff:
    """Waits in seconds: RetryBackOffWaitMinimum, doubled after each failure but at most
    RetryBackOffRepeatTimes times, plus a new random part of at most RetryBackOffRandomRange for each wait.
    """

    __slots__ = ("_failures", "_random", "minimum", "random_range", "repeat_times")

    def __init__(
        self,
        minimum: float = 5.0,
        random_range: float = 10.0,
        repeat_times: int = 5,
        random: Callable[[], float] = random.random,
    ) -> None:
        self.minimum = minimum
        self.random_range = random_range
        self.repeat_times = repeat_times
        self._random = random
        self._failures = 0

    def failed(self) -> float:
        """Counts a failure and returns the seconds to wait before the next attempt."""
        doublings = min(self._failures, self.repeat_times)
        self._failures += 1
        base: float = self.minimum * 2**doublings
        return base + self._random() * self.random_range

    def succeeded(self) -> None:
        """Starts over from the minimum."""
        self._failures = 0
