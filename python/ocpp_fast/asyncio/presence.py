"""The connection and the registration of a station, for those of its tasks that wait for a change of either.

Knows the present link and the last session. Must never know what they are used for.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress

from ocpp_fast.asyncio.errors import offline
from ocpp_fast.asyncio.link import Link
from ocpp_fast.events import Registration
from ocpp_fast.session import Session

__all__ = ["Presence"]


class Presence:
    """The state of a station that all its tasks share. After a change, call `wake()`."""

    def __init__(self, registration: Registration) -> None:
        self.link: Link | None = None
        """The connection, if there is one."""
        self.session: Session | None = None
        """The session of the last connection, which may have ended."""
        self.leaving = False
        """True while the connection is being closed to make room for another one."""
        self.closing = False
        """True when no connection will follow."""
        self._registration = registration
        self._changed = asyncio.Event()

    @property
    def connected(self) -> bool:
        """True while there is a connection to the CSMS."""
        return self.link is not None and self.link.open

    @property
    def registration(self) -> Registration:
        """The status in the last BootNotification response. A new connection does not reset it."""
        return self._registration if self.session is None else self.session.registration

    @property
    def accepted(self) -> bool:
        """True while the CSMS accepts the station."""
        return self.registration is Registration.ACCEPTED

    async def until(self, condition: Callable[[], bool]) -> None:
        """Waits until `condition()` is true. Raises ConnectionLost if the station has ended."""
        while not condition():
            if self.closing:
                raise offline("")
            await self._changed.wait()

    async def change_within(self, seconds: float | None) -> None:
        """Waits for a change of state, but no longer than this; None for no limit."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._changed.wait()

    def wake(self) -> None:
        """Wakes the tasks that wait for a change of state."""
        self._changed.set()
        self._changed.clear()
