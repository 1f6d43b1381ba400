"""The BootNotifications of a station (2.x: B01 to B03; 1.6: 4.2).

Knows when to boot, and when to boot again. Must never know a connection beyond its session.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Coroutine
from time import monotonic
from typing import Any

from ocpp_fast.asyncio.backoff import Backoff
from ocpp_fast.asyncio.errors import CallFailed, ConnectionLost
from ocpp_fast.asyncio.interval import DAY, interval_or
from ocpp_fast.asyncio.lines import limited_logger
from ocpp_fast.asyncio.presence import Presence
from ocpp_fast.events import NotAllowed, QueueFull, Registration
from ocpp_fast.session import Session

__all__ = ["Boot"]

_log = limited_logger("ocpp_fast.station")

# Seconds between attempts to boot if the CSMS leaves the choice to the station.
OWN_INTERVAL = 60.0
# After an hour without a SecurityError, the next one is news.
_HOUR = 3600.0


class Boot:
    """The boots of one station. `run()` is a task of the station."""

    def __init__(
        self,
        station_id: str,
        request: Any,
        presence: Presence,
        call: Callable[[Any], Coroutine[Any, Any, Any]],
    ) -> None:
        self._id = station_id
        self._request = request
        self._presence = presence
        self._call = call
        self._waits = Backoff(OWN_INTERVAL, 10.0)
        self._forgotten_at = -math.inf
        """Time of the last boot after a SecurityError."""
        self._next_allowed_at = -math.inf

    async def boot(self, request: Any | None) -> Any:
        """Sends a BootNotification and returns its response. `request` takes the place of the last one."""
        if request is not None:
            request.validate()
            self._request = request
        if self._request is None:
            raise ValueError("request: there is no BootNotification to send")
        return await self._call(self._request)

    def answered(self, session: Session, action: str) -> None:
        """Takes note of a response, after the session has taken status and interval from it. Only that of a
        BootNotification counts.
        """
        if action == session.rules.boot:
            session.retry_at = min(session.retry_at, monotonic() + DAY)
            self._presence.wake()

    def refused(self, session: Session, action: str) -> None:
        """Boots again after a CSMS has answered with SecurityError, because it does not know the station any
        more (B01.FR.10).

        After such a boot the next one has to wait: a minute, two minutes, and so on up to half an hour. A
        CSMS that refuses one message for good gets no storm of boots.
        """
        presence = self._presence
        now = asyncio.get_running_loop().time()
        if (
            self._request is None
            or action == session.rules.boot
            or session is not presence.session
            or not presence.accepted
            or not session.boot_required
            or now < self._next_allowed_at
        ):
            return
        if now - self._forgotten_at > _HOUR:
            self._waits.succeeded()
        self._forgotten_at = now
        self._next_allowed_at = now + self._waits.failed()
        session.registration = Registration.UNKNOWN
        _log.warning("%s: not known to the CSMS, boots again", self._id, extra={"station": self._id})
        presence.wake()

    async def run(self) -> None:
        """Sends the BootNotification until the CSMS accepts it, and again when the CSMS has forgotten the
        station. An accepted station does not boot again on a new connection (part 4, 5.3).
        """
        presence = self._presence
        loop = asyncio.get_running_loop()
        while True:
            await presence.until(
                lambda: self._request is not None and presence.connected and not presence.accepted
            )
            wait = OWN_INTERVAL
            try:
                response = await self.boot(None)
                wait = interval_or(OWN_INTERVAL, response.interval)
            except ConnectionLost:
                continue
            except (NotAllowed, QueueFull):
                # The station was rejected and the interval that it was told has not passed, or too many calls
                # of the application wait.
                wait = 1.0
            except CallFailed as error:
                _log.warning("%s: boot failed: %s", self._id, error.code.value, extra={"station": self._id})
            until = loop.time() + wait
            while not presence.accepted and (left := until - loop.time()) > 0:
                await presence.change_within(left)
