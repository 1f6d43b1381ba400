"""The intervals that a CSMS sets in its BootNotification responses (2.x: B01.FR.05; 1.6: 4.2).

Knows the seconds that make sense. Must never know a clock.
"""

from __future__ import annotations

__all__ = ["DAY", "interval_or"]

# A Heartbeat sets the clock, so one a day is sent however busy the connection is (part 4, 5.2; 1.6-J 5.3). A
# longer interval from the CSMS is taken for a day, so that an absurd one does not silence a station for good.
DAY = 86_400.0


def interval_or(own: float, interval: int) -> float:
    """Returns an interval from the CSMS, or the station's own one if the CSMS names none: it sends 0 to leave
    the choice to the station.
    """
    return own if interval <= 0 else min(interval, DAY)
