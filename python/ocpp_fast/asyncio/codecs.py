"""The codecs of an endpoint: one for each version, and one for each tolerance that a station needs.

Knows versions, tolerances and hardware. Must never know a connection.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType

from ocpp_fast._core import Codec
from ocpp_fast.asyncio.state import Hardware
from ocpp_fast.tolerance import Tolerance

__all__ = ["Codecs"]

# Codecs with a tolerance that are kept.
_MAX_MADE = 1000

# The transport limits the size of messages.
_MAX_BYTES = 2**40


class Codecs:
    """The codecs of an endpoint.

    Of two of one version, the first counts. Those that the user has made have a tolerance of their own.
    """

    def __init__(self, versions: Iterable[str | Codec]) -> None:
        codecs: dict[str, Codec] = {}
        self.by_subprotocol = MappingProxyType(codecs)
        """Subprotocol to codec, in the order of the versions."""
        self._own: set[Codec] = set()
        for version in versions:
            codec = version if isinstance(version, Codec) else Codec(version, max_bytes=_MAX_BYTES)
            if codecs.setdefault(codec.subprotocol, codec) is codec is not version:
                self._own.add(codec)
        self._made: dict[tuple[str, int], tuple[Tolerance, Codec]] = {}
        """Subprotocol and profile to the codec with its tolerance. The profile is kept for its identity."""

    def fitting(
        self, codec: Codec, tolerance: Tolerance | str, station_id: str, hardware: Hardware | None
    ) -> Codec:
        """Returns the codec for the messages of a station: `codec` with the tolerance that is meant for its
        identity and hardware.
        """
        if tolerance == "strict" or codec not in self._own:
            return codec
        if isinstance(tolerance, str):
            tolerance = Tolerance.preset(tolerance)
        vendor, model, firmware = hardware or (None, None, None)
        profile = tolerance.for_station(station_id, vendor=vendor, model=model, firmware=firmware)
        if not (profile.entries or profile.outbound or profile.unusable):
            return codec
        key = codec.subprotocol, id(profile)
        found = self._made.get(key)
        if found is None:
            if len(self._made) >= _MAX_MADE:
                self._made.clear()
            found = self._made[key] = (
                profile,
                Codec(codec.version, max_bytes=_MAX_BYTES, tolerance=profile),
            )
        return found[1]
