"""The connections that a station may make to its CSMS, and the order in which it tries them (2.x: B10; the
NetworkConfigurationPriority and NetworkProfileConnectionAttempts of its device model).

Knows URLs and secrets as values, and counts of failures. Must never connect.
"""

from __future__ import annotations

import ssl as ssl_module
from collections.abc import Sequence
from dataclasses import dataclass, field

from ocpp_fast._core import Codec

__all__ = ["NetworkProfile", "Route"]


@dataclass(frozen=True, kw_only=True)
class NetworkProfile:
    """One way to connect to a CSMS. `dataclasses.replace()` makes a changed copy.

    Raises ValueError if `attempts` is less than 1.
    """

    url: str
    """The URL of the CSMS. It ends in the identity unless `connect()` is given `station_id`."""

    version: str | Codec | Sequence[str | Codec] | None = None
    """The version to speak, or several in the order of preference; None for those of `connect()`."""

    password: bytes | str | None = field(default=None, repr=False)
    """The password for HTTP Basic; None for that of `connect()`."""

    ssl: ssl_module.SSLContext | None = None
    """The TLS context, with the station's certificate in profile 3; None for that of `connect()`."""

    attempts: int = 3
    """Attempts to connect that fail in a row before the next profile is tried."""

    def __post_init__(self) -> None:
        if self.attempts < 1:
            raise ValueError(f"attempts: less than 1 ({self.attempts})")


class Route:
    """The profile to use next: the first one until its attempts have failed, then the second one, and so on,
    and after the last one the first again.

    Take `profile` for each attempt, then call `failed()` or `succeeded()`.
    """

    __slots__ = ("_at", "_failures", "_profiles")

    def __init__(self, profiles: Sequence[NetworkProfile]) -> None:
        self._at = 0
        self._failures = 0
        self._profiles: tuple[NetworkProfile, ...] = ()
        self.profiles = tuple(profiles)

    @property
    def profiles(self) -> tuple[NetworkProfile, ...]:
        """The profiles in order. Assigning others starts over with the first one."""
        return self._profiles

    @profiles.setter
    def profiles(self, profiles: tuple[NetworkProfile, ...]) -> None:
        self._profiles = profiles
        self.restart()

    @property
    def profile(self) -> NetworkProfile:
        """The profile to connect with."""
        return self._profiles[self._at]

    @property
    def is_first(self) -> bool:
        """True while the profile is the preferred one."""
        return self._at == 0

    def failed(self) -> None:
        """Counts an attempt that failed."""
        self._failures += 1
        if self._failures >= self.profile.attempts:
            self._failures = 0
            self._at = (self._at + 1) % len(self._profiles)

    def succeeded(self) -> None:
        """Forgets the failures. A connection that is lost later is opened again with the same profile."""
        self._failures = 0

    def restart(self) -> None:
        """Goes back to the first profile."""
        self._at = self._failures = 0
