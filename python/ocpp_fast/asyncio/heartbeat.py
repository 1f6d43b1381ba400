"""The heartbeats of a station, and the clock of its CSMS (2.x: B01, B02, G02; 1.6: 4.6).

Knows when a Heartbeat is due. Must never know a connection beyond the time of its last message.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from time import monotonic
from typing import Any

from ocpp_fast._core import definition
from ocpp_fast.asyncio.interval import DAY, interval_or
from ocpp_fast.asyncio.presence import Presence
from ocpp_fast.events import NotAllowed, QueueFull, SessionError
from ocpp_fast.session import Session

__all__ = ["Beats"]

# Seconds between heartbeats if the CSMS leaves the choice to the station.
OWN_INTERVAL = 300.0


class Beats:
    """The heartbeats of one station. `run()` is a task of the station."""

    def __init__(self, presence: Presence, call: Callable[[Any], Coroutine[Any, Any, Any]]) -> None:
        self.clock_offset: float | None = None
        self._presence = presence
        self._call = call
        self._interval: float | None = None

    @property
    def interval(self) -> float | None:
        """Seconds between two heartbeats; None until the CSMS has accepted the station. Assigning another
        number raises ValueError unless it is more than 0 and at most a day.
        """
        return self._interval

    @interval.setter
    def interval(self, seconds: float) -> None:
        if not 0.0 < seconds <= DAY:
            raise ValueError(f"heartbeat_interval: not more than 0 and at most {DAY:.0f} s ({seconds})")
        self._interval = seconds
        self._presence.wake()

    def learn(self, session: Session, action: str, response: Any) -> None:
        """Takes clock and interval from the response to a BootNotification or Heartbeat; other responses have
        neither.
        """
        rules = session.rules
        if action in (rules.boot, rules.heartbeat):
            self.clock_offset = (response.current_time - datetime.now(UTC)).total_seconds()
        if action == rules.boot and response.status == "Accepted":
            self._interval = interval_or(OWN_INTERVAL, response.interval)

    async def run(self) -> None:
        """Sends a Heartbeat when nothing else was sent for the interval that the CSMS asked for."""
        presence = self._presence
        beaten = monotonic()
        while True:
            await presence.until(lambda: presence.connected and presence.accepted)
            link = presence.link
            assert link is not None
            if self._interval is None:
                # The station was accepted before this process began, and the interval is not known.
                self._interval = OWN_INTERVAL
            interval = self._interval
            wait = min(link.last_sent + interval, beaten + DAY) - monotonic()
            if wait > 0:
                await presence.change_within(wait)
                continue
            try:
                await self._call(_request_of(link.session)())
            except SessionError as error:
                await asyncio.sleep(min(interval, 1.0))
                if isinstance(error, NotAllowed | QueueFull):
                    continue  # Nothing was sent: the queue is full, or the registration has just ended.
            beaten = monotonic()


def _request_of(session: Session) -> Any:
    """Returns the type of the request by which a station shows that it is alive."""
    rules = session.rules
    assert rules.heartbeat is not None
    return definition("v" + session.version.replace(".", ""), rules.requests[rules.heartbeat])
