"""Work that may block, done in a thread of its own, as much at once as has gathered meanwhile.

Knows a function and its arguments. Must never know what it does.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Generic, TypeAlias, TypeVar

__all__ = ["Batches"]

_Batch: TypeAlias = "list[tuple[Any, asyncio.Future[Any]]]"

T = TypeVar("T")
R = TypeVar("R")

# Items that are handed over at once.
_LONGEST = 1000


class Batches(Generic[T, R]):
    """Calls a function with lists of items, one list after the other.

    `function` takes the items and returns one result for each. Its exception becomes that of every item.
    """

    def __init__(self, function: Callable[[Sequence[T]], Sequence[R]], name: str) -> None:
        self._function = function
        self._waiting: list[tuple[T, asyncio.Future[R]]] = []
        self._added = self._ended = 0
        self._running: asyncio.Future[Any] | None = None
        self._executor = ThreadPoolExecutor(1, thread_name_prefix=name)

    def do(self, item: T) -> asyncio.Future[R]:
        """Adds an item. The result of the future is that of the item. If the future is cancelled, the item is
        done all the same.
        """
        future: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, future))
        self._added += 1
        if self._running is None:
            self._start()
        return future

    async def finish(self) -> None:
        """Waits until everything is done that was added before."""
        target = self._added
        while self._ended < target and self._running is not None:
            await asyncio.wait([self._running])
            await asyncio.sleep(0)  # for `_done()`

    async def close(self) -> None:
        """Waits until everything is done, and ends the thread."""
        await self.finish()
        self._executor.shutdown()

    def _start(self) -> None:
        batch, self._waiting = self._waiting[:_LONGEST], self._waiting[_LONGEST:]
        items = [item for item, _ in batch]
        loop = asyncio.get_running_loop()
        self._running = loop.run_in_executor(self._executor, self._function, items)
        self._running.add_done_callback(lambda job: self._done(batch, job))

    def _done(self, batch: _Batch, job: asyncio.Future[Sequence[R]]) -> None:
        self._running = None
        self._ended += len(batch)
        if self._waiting:
            self._start()
        error = asyncio.CancelledError() if job.cancelled() else job.exception()
        results = [None] * len(batch) if error is not None else job.result()
        for (_, future), result in zip(batch, results, strict=True):
            if future.done():
                continue
            if error is None:
                future.set_result(result)
            elif isinstance(error, asyncio.CancelledError):
                future.cancel()
            else:
                future.set_exception(error)
