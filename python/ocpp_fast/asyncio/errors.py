"""The exceptions of a call that gets no response."""

from __future__ import annotations

import asyncio
from typing import Any

from ocpp_fast.errors import DecodeError, ErrorCode
from ocpp_fast.events import Failed, NotAllowed, SessionError
from ocpp_fast.faults import Violation
from ocpp_fast.printable import printable

__all__ = [
    "CallFailed",
    "CallTimeout",
    "ConnectionLost",
    "ThinnedOut",
    "call_failed",
    "mark_retrieved",
    "offline",
]


class CallFailed(SessionError):
    """The peer answered with a CALLERROR, from which `code`, `description` and `details` are taken, or with a
    frame that could not be read.

    Its text has code and description of the peer on one line, escaped and cut to 64 and 255 characters;
    `raw_code`, `description` and `details` are as the peer sent them.
    """

    def __init__(self, event: Failed) -> None:
        error = event.error
        code = ErrorCode.GENERIC_ERROR if error is None else error.code
        description = getattr(error, "description", "") or _WORDS[event.reason]
        super().__init__(code, description, getattr(error, "details", None))
        self.event = event

    def __str__(self) -> str:
        code, description = printable(self.raw_code), printable(self.description, 255)
        return f"{self.event.action}: {code}: {description}"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.event,)

    @property
    def raw_code(self) -> str:
        """The code as the peer spelled it."""
        return getattr(self.event.error, "raw_code", None) or self.code.value

    @property
    def violations(self) -> tuple[Violation, ...]:
        """The broken rules of an answer that cannot be read; empty in any other case."""
        error = self.event.error
        return error.violations if isinstance(error, DecodeError) else ()

    @property
    def payload(self) -> bytes | None:
        """The text of the payload of an answer that cannot be read, None in any other case."""
        return self.event.payload


class CallTimeout(CallFailed, TimeoutError):
    """No answer arrived in time. A later answer is ignored."""


class ConnectionLost(CallFailed, ConnectionError):
    """The connection ended before the answer arrived, or there is no connection."""


class ThinnedOut(SessionError):
    """A meter reading that a full outbox dropped to make room for another message (E04.FR.07)."""


_WORDS = {
    "error": "the other side answered with an error",
    "faulty": "the answer could not be read",
    "timeout": "no answer in time",
    "closed": "the connection has ended",
}
_KINDS = {"timeout": CallTimeout, "closed": ConnectionLost}


def call_failed(event: Failed) -> CallFailed | NotAllowed:
    """Returns the exception for an event."""
    if isinstance(event.error, NotAllowed):
        return event.error
    return _KINDS.get(event.reason, CallFailed)(event)


def offline(action: str) -> ConnectionLost:
    """Returns the exception of a message that has no connection."""
    return ConnectionLost(Failed("", action, "closed", None, None))


def mark_retrieved(future: asyncio.Future[Any]) -> None:
    """Marks the exception of a future as seen, so that asyncio does not report one that nobody awaits."""
    if not future.cancelled():
        future.exception()
