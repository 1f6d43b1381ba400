"""Lines of a logger: limited in number, and with tracebacks that forge nothing.

Knows records of `logging`. Must never know an event of an endpoint.
"""

from __future__ import annotations

import logging
import time
import traceback
from collections.abc import Callable

from ocpp_fast.asyncio.quota import Quota
from ocpp_fast.printable import printable

__all__ = ["Lines", "limited_logger", "traceback_text"]

# The longest text of an exception.
_TEXT = 255

# Exceptions of a chain or a group that are written.
_MOST = 8


class Lines(logging.Filter):
    """Lets `burst` lines of a class through at once and `per_second` after that, and escapes tracebacks.

    The class of a line is its format. The next line of a class says how many were left out. Records with the
    attribute `left_out` have been counted by their writer. `clock` returns seconds.
    """

    def __init__(
        self, burst: int = 100, per_second: float = 10.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self._quota = Quota(burst, per_second)
        self._clock = clock

    def filter(self, record: logging.LogRecord) -> bool:
        if not hasattr(record, "left_out"):
            name = str(record.msg)
            if not self._quota.allows(name, self._clock()):
                return False
            record.left_out = left_out = self._quota.take_left_out(name)
            if left_out:
                record.msg = f"{name} ({left_out} such lines left out)"
        if record.exc_info and record.exc_info[1] is not None:
            record.exc_text = traceback_text(record.exc_info[1])
        return True


def limited_logger(name: str) -> logging.Logger:
    """Returns a logger of this package, whose lines are limited and escaped."""
    logger = logging.getLogger(name)
    if not any(isinstance(one, Lines) for one in logger.filters):
        logger.addFilter(Lines())
    return logger


def traceback_text(exception: BaseException) -> str:
    """Returns the traceback of an exception, with those of its causes. The texts of the exceptions are cut
    and escaped, because there may be a text of a peer in them.
    """
    return "\n".join(_traceback(exception, set()))


def _traceback(exception: BaseException, seen: set[int]) -> list[str]:
    seen.add(id(exception))
    lines: list[str] = []
    before, why = exception.__cause__, "The above exception was the direct cause of the following exception:"
    if before is None and not exception.__suppress_context__:
        before, why = exception.__context__, "During handling of the above exception, another one occurred:"
    if before is not None and id(before) not in seen and len(seen) < _MOST:
        lines += [*_traceback(before, seen), "", why, ""]
    lines.append("Traceback (most recent call last):")
    for frame in traceback.format_tb(exception.__traceback__):
        lines += frame.rstrip("\n").split("\n")
    try:
        text = str(exception)
    except Exception:  # An exception may have an error of its own.
        text = "(no text)"
    lines.append(f"{type(exception).__qualname__}{': ' if text else ''}{printable(text, _TEXT)}")
    lines += [printable(str(note), _TEXT) for note in getattr(exception, "__notes__", ())][:_MOST]
    if isinstance(exception, BaseExceptionGroup):
        for one in exception.exceptions[:_MOST]:
            if id(one) not in seen and len(seen) < _MOST:
                lines += [f"  | {line}" for line in _traceback(one, seen)]
    return lines
