"""TOML files of tolerances: profiles, and the stations that get them.

Knows the notation of the file (docs/tolerance.md), and versions of firmware. Must never know what an entry
does.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Any, Final

__all__ = ["check_firmware", "fits", "is_within", "tables"]

_FILE: Final = frozenset({"default", "boot", "profile", "match"})
_PROFILE: Final = frozenset({"base", "zone", "max_repairs", "observe", "at", "unusable", "outbound"})
_COMPARED: Final = re.compile(r"\s*(>=|<=|==|<|>)\s*(\S+)\s*")


def tables(text: bytes) -> dict[str, Any]:
    """Returns the tables of a file, whose keys are known ones. Raises ValueError."""
    try:
        found = tomllib.loads(text.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ValueError(f"no TOML file: {error}") from None
    _only("the file", found, _FILE)
    for name, profile in found.get("profile", {}).items():
        _only(f"profile.{name}", profile, _PROFILE)
    return found


def _only(place: str, table: Mapping[str, Any], known: frozenset[str]) -> None:
    if strange := table.keys() - known:
        raise ValueError(f"{place}: unknown key {min(strange)!r}; known are {', '.join(sorted(known))}")


def fits(pattern: str | None, text: str | None) -> bool:
    """Returns whether a text fits a pattern with "*" and "?". Any text fits no pattern."""
    return pattern is None or (text is not None and fnmatchcase(text, pattern))


def is_within(firmware: str | None, wanted: str | None) -> bool:
    """Returns whether a firmware version is within ranges, or fits a pattern."""
    ranges = None if wanted is None else _ranges(wanted)
    if ranges is None:
        return fits(wanted, firmware)
    found = _numbers(firmware or "")
    if not found:
        return False
    signs = {
        ">=": found.__ge__,
        "<=": found.__le__,
        "==": found.__eq__,
        ">": found.__gt__,
        "<": found.__lt__,
    }
    return all(signs[sign](limit) for sign, limit in ranges)


def check_firmware(wanted: str) -> None:
    """Raises ValueError if a text looks like a range of versions and is none."""
    _ranges(wanted)


def _ranges(text: str) -> list[tuple[str, tuple[int, ...]]] | None:
    """Returns the comparisons of a range of versions; None if the text is a pattern. Raises ValueError."""
    if text[:1] not in (">", "<", "="):
        return None
    found = []
    for part in text.split(","):
        compared = _COMPARED.fullmatch(part)
        if compared is None or not _numbers(compared[2]):
            raise ValueError(f"firmware: {part!r} is no comparison such as '>=3.4'")
        found.append((compared[1], _numbers(compared[2])))
    return found


def _numbers(version: str) -> tuple[int, ...]:
    """Returns the numbers in a version, without zeros at the end: 1.2 and 1.2.0 are equal."""
    numbers = [int(digits) for digits in re.findall(r"[0-9]{1,18}", version)]
    if not numbers:
        return ()
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
