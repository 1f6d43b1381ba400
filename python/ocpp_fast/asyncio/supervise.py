"""The tasks of an endpoint that must not die unnoticed.

Knows how a task fails, and when it is started again. Must never know what a task does.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from ocpp_fast.asyncio.backoff import Backoff

__all__ = ["supervise"]

# Seconds before a task is started again that has failed for the first time.
_FIRST_PAUSE = 1.0
# Seconds without a failure after which the waits start over.
_CALM = 3600.0


async def supervise(
    work: Callable[[], Coroutine[Any, Any, None]],
    report: Callable[[BaseException], None],
    is_closing: Callable[[], bool],
) -> None:
    """Runs `work()`, and runs it again after each failure. `report` is told each failure.

    Ends when `work()` returns, when the task is cancelled, and with a failure while the endpoint closes.
    """
    task = asyncio.current_task()
    assert task is not None
    waits = Backoff(_FIRST_PAUSE, 0.0)
    loop = asyncio.get_running_loop()
    while True:
        started = loop.time()
        try:
            await work()
            return
        except asyncio.CancelledError as error:
            # A handler may let a cancellation escape that is not meant for this task.
            if task.cancelling():
                raise
            report(error)
        except Exception as error:
            if is_closing():
                return
            report(error)
        if loop.time() - started > _CALM:
            waits.succeeded()
        await asyncio.sleep(waits.failed())
