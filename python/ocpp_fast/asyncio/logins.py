"""Failed logins: the pairs of address and identity that have to wait.

Knows pairs and a clock that is passed in. Must never know a password or a socket.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

__all__ = ["FailedLogins"]

# Seconds after which a pair without another failure is forgotten.
_FORGOTTEN_AFTER = 600.0

# The wait doubles after so many failures, up to the longest one.
_DOUBLED_AFTER = 256
_LONGEST_WAIT = 2.0

# Seconds that answers to one pair may be held back. Further logins of it are not checked until then.
_MAX_QUEUE = 5.0


class _Pair:
    __slots__ = ("answer_at", "failed_at", "failures")

    def __init__(self, now: float) -> None:
        self.failures = 0
        self.failed_at = now
        self.answer_at = now
        """Time of the last answer that is held back."""


class FailedLogins:
    """Slows down whoever guesses passwords: from `free` failures on, the refusals of one pair of address and
    identity are `interval` seconds apart, and later more.

    Only refusals wait. A right password is answered at once, so that a station is not locked out by others
    that share its address. The exception is a guesser who keeps more than five seconds of refusals waiting:
    then the pair is refused without a check, because it would learn from the answer's time what was right.

    Remembers at most `max_pairs` pairs, those with the latest failures.
    """

    def __init__(
        self, *, free: int, interval: float, clock: Callable[[], float], max_pairs: int = 10_000
    ) -> None:
        self._free = free
        self._interval = interval
        self._clock = clock
        self._max_pairs = max_pairs
        self._pairs: OrderedDict[tuple[str, str], _Pair] = OrderedDict()

    def __len__(self) -> int:
        return len(self._pairs)

    def retry_after(self, address: str, station_id: str) -> float:
        """Returns the seconds until a login of this pair may be checked; 0 for now."""
        pair = self._pairs.get((address, station_id))
        return 0.0 if pair is None else max(0.0, pair.answer_at - self._clock() - _MAX_QUEUE)

    def failed(self, address: str, station_id: str) -> float:
        """Counts a failure, and returns the seconds to wait before it is answered."""
        now = self._clock()
        key = address, station_id
        pair = self._pairs.get(key)
        if pair is None or now - pair.failed_at > _FORGOTTEN_AFTER:
            pair = self._pairs[key] = _Pair(now)
        self._pairs.move_to_end(key)
        if len(self._pairs) > self._max_pairs:
            self._pairs.popitem(last=False)
        pair.failures += 1
        pair.failed_at = now
        later = pair.failures - self._free
        if later <= 0:
            return 0.0
        wait = min(_LONGEST_WAIT, self._interval * 2.0 ** min(later // _DOUBLED_AFTER, 64))
        pair.answer_at = max(now, pair.answer_at) + wait
        return pair.answer_at - now
