"""Tasks that outlast their message: functions after replies, and handlers that were given up or whose
connection has ended.

Knows tasks and identities. Must never know a message or a connection.
"""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import Callable

__all__ = ["Leftovers", "StationTasks"]


class StationTasks:
    """The tasks of one station, of all of its connections. A station that connects again and again has no
    more of them than one that stays.
    """

    __slots__ = ("__weakref__", "_on_end", "_tasks")

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._on_end: list[Callable[[], None]] = []

    def __len__(self) -> int:
        return len(self._tasks)

    def add(self, task: asyncio.Task[None]) -> None:
        """Counts a task until it ends."""
        if task not in self._tasks and not task.done():
            self._tasks.add(task)
            task.add_done_callback(self._ended)

    def watch(self, on_end: Callable[[], None]) -> None:
        """Calls a function after the end of each task."""
        self._on_end.append(on_end)

    def unwatch(self, on_end: Callable[[], None]) -> None:
        self._on_end.remove(on_end)

    def cancel(self) -> None:
        """Cancels every task."""
        for task in self._tasks:
            task.cancel()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        for on_end in [*self._on_end]:
            on_end()


class Leftovers:
    """The tasks of all stations of an endpoint. An entry lasts as long as a task or a connection uses it."""

    __slots__ = ("_stations",)

    def __init__(self) -> None:
        self._stations: weakref.WeakValueDictionary[str, StationTasks] = weakref.WeakValueDictionary()

    def __len__(self) -> int:
        return sum(map(len, self._stations.values()))

    def find(self, station_id: str) -> StationTasks | None:
        """Returns the tasks of a station, None if it has none."""
        return self._stations.get(station_id)

    def of(self, station_id: str) -> StationTasks:
        """Returns the tasks of a station. Keep the result while it is needed."""
        tasks = self._stations.get(station_id)
        if tasks is None:
            tasks = self._stations[station_id] = StationTasks()
        return tasks

    def cancel(self) -> None:
        """Cancels every task."""
        for tasks in [*self._stations.values()]:
            tasks.cancel()
