"""Take-over: which of several connections of one station is served.

A station whose network was cut connects again while its old connection still seems to be open. Knows signs of
life, and the time that is passed in. Must never know a socket, a timer or a frame.
"""

from __future__ import annotations

import enum
from collections.abc import Hashable
from typing import Generic, Literal, NamedTuple, TypeAlias, TypeVar

__all__ = ["Contest", "Decision", "Policy", "Verdict"]

N = TypeVar("N", bound=Hashable)

Policy: TypeAlias = Literal["refuse", "replace", "keep both"]
"""The rule about a second connection if both are alive and nothing was authenticated."""


class Verdict(enum.Enum):
    """The end of a newcomer's wait."""

    TAKE_OVER = "take over"
    KEEP_BOTH = "keep both"
    ALIVE = "another connection of this station is alive"
    TOO_MANY = "too many connections of this station"
    NO_SIGN_OF_LIFE = "no sign of life"

    @property
    def is_refusal(self) -> bool:
        return self not in (Verdict.TAKE_OVER, Verdict.KEEP_BOTH)


class Decision(NamedTuple, Generic[N]):
    """A verdict about one newcomer."""

    newcomer: N
    verdict: Verdict


class _Newcomer:
    """A connection that waits to be served."""

    __slots__ = ("answered", "checked", "since")

    def __init__(self, checked: bool, since: float) -> None:
        self.checked = checked
        self.since = since
        self.answered = False


class Contest(Generic[N]):
    """The old connection of one station and the newcomers that want its place.

    Send a ping over both connections before `join()`. Then tell every sign of life and every end by the
    methods below, and call `advance()` at `next_deadline()`. Each returns the decisions that are due, in
    order; a newcomer that was decided on is forgotten. A newcomer that takes over is the old connection from
    then on: send it a ping if newcomers are left, and call `old_replaced()`.

    A newcomer that was checked takes over with its first answer. Another one takes over if the old connection
    has ended or does not answer for `silence` seconds; `policy` decides if both answer. At most `most`
    newcomers wait: a further one displaces the oldest that has not answered, or is refused. A newcomer that
    does not answer within `patience` seconds while the old connection does is refused.
    """

    __slots__ = ("_asked_at", "_most", "_newcomers", "_old_answered", "_patience", "_policy", "_silence")

    def __init__(self, policy: Policy, *, silence: float, patience: float, most: int = 4) -> None:
        self._policy: Policy = policy
        self._silence = silence
        self._patience = patience
        self._most = most
        self._newcomers: dict[N, _Newcomer] = {}
        self._old_answered = False
        self._asked_at = 0.0
        """Time of the first ping that the old connection has not answered."""

    def __len__(self) -> int:
        return len(self._newcomers)

    def join(self, newcomer: N, *, checked: bool, now: float) -> list[Decision[N]]:
        """Adds a newcomer. `checked` tells that its credentials or its certificate were found right."""
        decisions: list[Decision[N]] = []
        if len(self._newcomers) >= self._most:
            silent = next((one for one, state in self._newcomers.items() if not state.answered), None)
            if silent is None:
                return [Decision(newcomer, Verdict.TOO_MANY)]
            del self._newcomers[silent]
            decisions.append(Decision(silent, Verdict.TOO_MANY))
        if self._old_answered or (not self._newcomers and not decisions):
            # Silence counts from the first ping without an answer, so that a station that connects again
            # and again does not prolong it.
            self._asked_at = now
            self._old_answered = False
        self._newcomers[newcomer] = _Newcomer(checked, now)
        return decisions

    def newcomer_answered(self, newcomer: N, now: float) -> list[Decision[N]]:
        """Takes note of a pong or a sound frame of a newcomer."""
        state = self._newcomers.get(newcomer)
        if state is None or state.answered:
            return []
        state.answered = True
        return self.advance(now)

    def newcomer_ended(self, newcomer: N) -> None:
        """Forgets a newcomer whose connection has ended."""
        self._newcomers.pop(newcomer, None)

    def old_answered(self, now: float) -> list[Decision[N]]:
        """Takes note of a sign of life of the old connection after the last ping."""
        self._old_answered = True
        return self.advance(now)

    def old_replaced(self, now: float) -> None:
        """Takes note that another connection is the old one now, which was sent a ping."""
        self._asked_at, self._old_answered = now, False

    def old_unreadable(self, now: float) -> None:
        """Takes note that we do not read the old connection, so that its silence says nothing."""
        self._asked_at = now

    def old_ended(self, now: float) -> list[Decision[N]]:
        """Lets a newcomer take over because the old connection has ended."""
        return self._take_over(self._next(), now) if self._newcomers else []

    def advance(self, now: float) -> list[Decision[N]]:
        """Returns the decisions that are due."""
        decisions: list[Decision[N]] = []
        for newcomer, state in list(self._newcomers.items()):
            if state.checked and state.answered:
                return decisions + self._take_over(newcomer, now)
            if self._old_answered:
                if state.answered:
                    if self._policy == "replace":
                        return decisions + self._take_over(newcomer, now)
                    verdict = Verdict.ALIVE if self._policy == "refuse" else Verdict.KEEP_BOTH
                elif now - state.since >= self._patience:
                    verdict = Verdict.NO_SIGN_OF_LIFE
                else:
                    continue
                del self._newcomers[newcomer]
                decisions.append(Decision(newcomer, verdict))
        if self._newcomers and not self._old_answered and now - self._asked_at >= self._silence:
            decisions += self._take_over(self._next(), now)
        return decisions

    def next_deadline(self) -> float | None:
        """Returns the time at which `advance()` is due; None without newcomers."""
        if not self._newcomers:
            return None
        if self._old_answered:
            return min(state.since for state in self._newcomers.values()) + self._patience
        return self._asked_at + self._silence

    def _next(self) -> N:
        """Returns the newcomer to take over: one that has answered, the oldest of several."""
        return min(self._newcomers, key=lambda newcomer: not self._newcomers[newcomer].answered)

    def _take_over(self, newcomer: N, now: float) -> list[Decision[N]]:
        del self._newcomers[newcomer]
        self._asked_at, self._old_answered = now, False
        # The others wait for the answer of the connection that is the old one now.
        return [Decision(newcomer, Verdict.TAKE_OVER), *self.advance(now)]
