"""The state that handlers keep for each station.

Knows identities and dictionaries. Must never know what is in them, or a connection.
"""

from __future__ import annotations

import weakref
from typing import Any

__all__ = ["State", "States"]


class State(dict[str, Any]):
    """The state of one station."""

    __slots__ = ("__weakref__",)


class States:
    """The states of the stations of an endpoint.

    A state that a connection uses is never forgotten. Of the others, those that were used last are kept, at
    most `max_kept`; empty ones are not kept.
    """

    __slots__ = ("_kept", "_known", "max_kept")

    def __init__(self, max_kept: int) -> None:
        self.max_kept = max_kept
        self._known: weakref.WeakValueDictionary[str, State] = weakref.WeakValueDictionary()
        """Identity to state, of those that somebody refers to: a connection, or `_kept`."""
        self._kept: dict[str, State] = {}
        """INVARIANT: at most `max_kept` entries, the one kept last at the end."""

    def __len__(self) -> int:
        return len(self._known)

    def of(self, station_id: str) -> State:
        """Returns the state of a station, an empty one if there is none. Pass it to `keep()` after use."""
        state = self._known.get(station_id)
        if state is None:
            state = self._known[station_id] = State()
        return state

    def keep(self, station_id: str, state: State) -> None:
        """Keeps a state that is not in use any more."""
        self._kept.pop(station_id, None)
        if state:
            self._kept[station_id] = state
            if len(self._kept) > self.max_kept:
                del self._kept[next(iter(self._kept))]
