"""The identity of a station: its place in a request target, its characters, and its spellings.

Knows part 4 of 2.x (3.1.1) and RFC 3986. Must never know a socket, a password or a log.
"""

from __future__ import annotations

import re
import unicodedata
from collections import OrderedDict
from collections.abc import Collection, Container
from urllib.parse import unquote_to_bytes

__all__ = ["LONGEST_IDENTITY", "Finder", "Spellings", "identity", "is_allowed", "is_equal"]

# 2.x: an identifierString of at most 48 characters, without the colon that ends the user of HTTP Basic (part
# 4, 3.1.1).
LONGEST_IDENTITY = 48
_IDENTIFIER = re.compile(rf"[a-zA-Z0-9*\-_=+|@.]{{1,{LONGEST_IDENTITY}}}")

# 1.6 sets no limit. Whatever holds identities, such as a database or a log, does.
_LONGEST = 255

# Characters that Python calls printable and that show nothing: those that Unicode lets a font ignore
# (Default_Ignorable_Code_Point), and the empty Braille pattern.
_INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)

# An absolute request target, which a server must accept (RFC 9112 3.2.2).
_AUTHORITY = re.compile(r"[a-zA-Z][a-zA-Z0-9+.\-]*://[^/?#]*")


def identity(target: str, base: str = "", *, loose_slashes: bool = False) -> str | None:
    """Returns the identity at the end of a request target; None if there is none or if the path is not below
    `base`.

    The identity is percent-encoded like any path (RFC 3986), in which a plus is a plus. A query is not part
    of it, and neither is the authority of an absolute target. `loose_slashes` ignores slashes that are
    repeated or at the end.
    """
    path = target.partition("?")[0]
    authority = _AUTHORITY.match(path)
    if authority is not None:
        path = path[authority.end() :]
    if loose_slashes:
        path = re.sub("/+", "/", path).rstrip("/")
    front, slash, last = path.rpartition("/")
    if not slash or not last or (base and front.rstrip("/") != base.rstrip("/")):
        return None
    try:
        return unicodedata.normalize("NFC", unquote_to_bytes(last).decode())
    except UnicodeDecodeError:
        return None


def is_allowed(station_id: str, *, identifier: bool) -> bool:
    """Returns whether a version allows an identity: 2.x if `identifier`, else 1.6.

    1.6 sets no rule, and its specification has an identity with a blank. No version allows control characters
    and characters that cannot be seen, because an identity ends up in logs and on screens.
    """
    if station_id in (".", ".."):
        return False
    if identifier:
        return _IDENTIFIER.fullmatch(station_id) is not None
    return (
        0 < len(station_id) <= _LONGEST and station_id.isprintable() and _INVISIBLE.search(station_id) is None
    )


def is_equal(one: str, other: str, *, ignore_case: bool) -> bool:
    """Returns whether two identities are those of one station."""
    return one == other or (ignore_case and one.casefold() == other.casefold())


class Spellings:
    """The spelling of each station whose case does not count: the first one that was kept.

    Forgets the stations that were kept longest ago if there are more than `max_stations`.
    """

    def __init__(self, max_stations: int) -> None:
        self._max_stations = max_stations
        self._kept: OrderedDict[str, str] = OrderedDict()

    def of(self, station_id: str) -> str:
        """Returns the spelling of a station; `station_id` if none was kept."""
        return self._kept.get(station_id.casefold(), station_id)

    def keep(self, station_id: str) -> None:
        """Keeps a spelling, unless another one of this station was kept before."""
        folded = station_id.casefold()
        self._kept.setdefault(folded, station_id)
        self._kept.move_to_end(folded)
        if len(self._kept) > self._max_stations:
            self._kept.popitem(last=False)


class Finder:
    """Finds the spelling of an identity in a container that the operator may change at any time.

    Its members without case are collected anew when its length has changed.
    """

    def __init__(self, container: Container[str]) -> None:
        self._container = container
        self._folded: dict[str, str] = {}
        self._size = -1

    def find(self, station_id: str, *, ignore_case: bool) -> str | None:
        """Returns the container's spelling of an identity, None if it is not there."""
        container = self._container
        if station_id in container:
            return station_id
        if not ignore_case or not isinstance(container, Collection):
            return None
        if self._size != len(container):
            self._size = len(container)
            self._folded = {member.casefold(): member for member in container}
        spelling = self._folded.get(station_id.casefold())
        return spelling if spelling is not None and spelling in container else None
