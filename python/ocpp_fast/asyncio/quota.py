"""A limit on how often something is done, for each of a few classes of it.

Knows times and names of classes. Must never know what is limited.
"""

from __future__ import annotations

__all__ = ["Quota"]


class Quota:
    """Allows `burst` events of a class at once, and `per_second` after that. Counts the others.

    Classes are names that the program chooses, never texts of a peer, because each one is remembered.
    """

    __slots__ = ("_burst", "_classes", "_per_second", "left_out")

    def __init__(self, burst: int, per_second: float) -> None:
        self._burst = burst
        self._per_second = per_second
        self._classes: dict[str, tuple[float, float]] = {}
        """Class to the events that were left at a time, and that time."""
        self.left_out: dict[str, int] = {}
        """Class to the number of events that were not allowed, since it was last taken."""

    def allows(self, name: str, now: float) -> bool:
        """Returns whether an event of a class may happen at `now`, in seconds of a steady clock."""
        left, then = self._classes.get(name, (float(self._burst), now))
        left = min(float(self._burst), left + (now - then) * self._per_second)
        if left < 1.0:
            self.left_out[name] = self.left_out.get(name, 0) + 1
            return False
        self._classes[name] = left - 1.0, now
        return True

    def take_left_out(self, name: str) -> int:
        """Returns the number of events that were not allowed since the last call."""
        return self.left_out.pop(name, 0)
