"""The waits of a station before it connects again (2.x part 4, 5.3; 1.6 leaves them to the station).

Knows the three variables of the specification. Must never sleep.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable

__all__ = ["Backoff"]

# The longest wait in seconds, whatever a CSMS sets the variables to.
_LONGEST = 86_400.0


class Backoff:
    """Waits in seconds: RetryBackOffWaitMinimum, doubled after each failure but at most
    RetryBackOffRepeatTimes times, plus a new random part of at most RetryBackOffRandomRange for each wait. No
    wait is longer than a day.
    """

    __slots__ = ("_failures", "_random", "minimum", "random_range", "repeat_times")

    def __init__(
        self,
        minimum: float = 5.0,
        random_range: float = 10.0,
        repeat_times: int = 5,
        random: Callable[[], float] = random.random,
    ) -> None:
        """Raises ValueError if a number is negative or not finite, or if there would be no wait at all."""
        for name, value in (
            ("minimum", minimum),
            ("random_range", random_range),
            ("repeat_times", repeat_times),
        ):
            if not 0 <= value < math.inf:
                raise ValueError(f"{name}: negative or not finite ({value})")
        if minimum == random_range == 0:
            raise ValueError("minimum, random_range: both 0, which leaves no wait between attempts")
        self.minimum = minimum
        self.random_range = random_range
        self.repeat_times = repeat_times
        self._random = random
        self._failures = 0

    def failed(self) -> float:
        """Counts a failure and returns the seconds to wait before the next attempt."""
        # More doublings than these exceed a day from any minimum that a clock can measure.
        doublings = min(self._failures, self.repeat_times, 64)
        self._failures += 1
        return min(self.minimum * 2.0**doublings + self._random() * self.random_range, _LONGEST)

    def succeeded(self) -> None:
        """Starts over from the minimum."""
        self._failures = 0
