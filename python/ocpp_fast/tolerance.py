"""Tolerance: which defects of a frame are repaired, and how. Plain data, checked when it is made.

Knows the notation of entries. The repairs themselves are in the core. Must never know a connection.
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ocpp_fast import tolerance_file
from ocpp_fast._core import Remedies, tables
from ocpp_fast.repair import Observed, Repair

if TYPE_CHECKING:
    from typing import Self

__all__ = ["Entry", "Match", "Observed", "Outbound", "Repair", "Tolerance", "Unusable"]

Unusable: TypeAlias = Literal["error", "acknowledge", "silence"]
"""The answer to a CALL that no entry repairs: a CALLERROR, an empty response, or none."""

_VERSIONS = ("1.6", "2.0", "2.0.1", "2.1")
_ANSWERS = ("error", "acknowledge", "silence")


@dataclass(frozen=True)
class Entry:
    """A defect at a place, and the action that repairs it.

    path: "/status" is a member of any payload, "StatusNotification/status" one of the messages of an action
        or of a type, "**/unit" one at any depth, "**" any place, "/chargingSchedule/**" everything at and
        below a member, and "frame" the array around the payload. A step "*" is any name or index.
    keyword: the keyword of a violation; "controlCharacter"; or, with the path "frame", "byteOrderMark",
        "trailingNul", "messageIdType", "messageIdLength", "action", "elements", "description", "details" or
        "head".
    action: "keep", "rename", "absent", "convert", "round", "cut", "map", "normalise", "zone", "drop_reading"
        or "refuse".
    to: the member's name, for "rename".
    map: what is sent and what it becomes, for "map"; "*" is any other text.
    zone: the zone of local times, for "zone", such as "Europe/Berlin" or "+02:00"; by default the profile's.
    sent: the values that the entry is for, as the text of their JSON; any if empty.
    when: the values that members of the payload must have, as the text of their JSON.
    """

    path: str
    keyword: str
    action: str
    to: str | None = None
    map: Mapping[str, str] | None = field(default=None, hash=False)
    zone: str | None = None
    sent: tuple[str, ...] = ()
    when: Mapping[str, str] | None = field(default=None, hash=False)


@dataclass(frozen=True)
class Outbound:
    """A change of a message before it is sent.

    path: as in an `Entry`, without "frame".
    action: "absent" leaves out an optional member, "seconds" writes date-times without a fraction, and
        "ascii" writes other characters as escapes.
    """

    path: str
    action: str


@dataclass(frozen=True)
class Match:
    """The stations that get a profile. All that is given must match.

    identity, vendor, model: patterns with "*" and "?".
    firmware: a pattern, or ranges such as ">=3.4,<4", which compare the numbers in a version.
    """

    profile: str
    identity: str | None = None
    vendor: str | None = None
    model: str | None = None
    firmware: str | None = None

    def __post_init__(self) -> None:
        if self.firmware is not None:
            tolerance_file.check_firmware(self.firmware)

    def is_for(
        self, identity: str | None, vendor: str | None, model: str | None, firmware: str | None
    ) -> bool:
        """Returns whether a station is one of those that are meant."""
        fits = tolerance_file.fits
        return (
            fits(self.identity, identity)
            and fits(self.vendor, vendor)
            and fits(self.model, model)
            and tolerance_file.is_within(firmware, self.firmware)
        )


@dataclass(frozen=True)
class Tolerance:
    """The repairs of the frames of some stations; immutable.

    entries: `Entry` objects, or a mapping of (path, keyword) to action. The most specific path is tried
        first, and among equals the last one.
    name: the name of the profile.
    zone: the zone of date-times that have none, such as "Europe/Berlin" or "+02:00".
    max_repairs: the most repairs of one frame, from 1 to 255. A frame that needs more is refused.
    observe: whether a repaired message has the error that strict decoding would have raised, in `refusal`.
    unusable: the answer to a CALL of an action that no entry repairs; "error" for all others. "acknowledge"
        is an empty response, for actions of which it is valid.
    outbound: changes of the messages that are sent.
    profiles: the profiles of a file by name.
    matches: the stations of a file, and their profiles; the first that matches counts.
    boot: the name of the profile for BootNotifications of stations that no match knows by identity.

    Raises ValueError for an entry that a guard refuses, with its path and the rule.
    """

    entries: tuple[Entry, ...] = ()
    name: str = ""
    zone: str = "UTC"
    max_repairs: int = 64
    observe: bool = False
    unusable: Mapping[str, Unusable] = field(default_factory=dict, hash=False)
    outbound: tuple[Outbound, ...] = ()
    profiles: Mapping[str, Tolerance] = field(default_factory=dict, repr=False, hash=False)
    matches: tuple[Match, ...] = ()
    boot: str | None = None
    _remedies: Remedies | None = field(init=False, repr=False, compare=False, default=None)

    def __post_init__(self) -> None:
        given: Any = self.entries
        if isinstance(given, Mapping):
            given = [Entry(path, keyword, action) for (path, keyword), action in given.items()]
        object.__setattr__(self, "entries", tuple(given))
        object.__setattr__(self, "outbound", tuple(self.outbound))
        object.__setattr__(self, "matches", tuple(self.matches))
        _check_unusable(self.unusable)
        if self.entries or self.outbound or self.unusable:
            declared = [_declared(entry, self.zone) for entry in self.entries]
            changes = [(change.path, change.action) for change in self.outbound]
            object.__setattr__(self, "_remedies", Remedies(declared, self.max_repairs, self.observe, changes))

    def __reduce__(self) -> tuple[Any, ...]:
        values = tuple(getattr(self, made.name) for made in dataclasses.fields(self) if made.init)
        return type(self), values

    @classmethod
    def preset(cls, name: str) -> Tolerance:
        """Returns the tolerance with this name: "strict", "field", "bridge", or "observe", which is "field"
        in observe mode. Raises ValueError for any other name.
        """
        presets = _presets()
        if name not in presets:
            raise ValueError(f"{name!r} is no tolerance; known are {', '.join(presets)}")
        return presets[name]

    @classmethod
    def load(cls, path: str | Path) -> Tolerance:
        """Returns the tolerance that a TOML file describes (docs/tolerance.md).

        Raises ValueError with the place in the file and the rule that it breaks.
        """
        return _read(tolerance_file.tables(Path(path).read_bytes()), _presets())

    def replace(self, **changes: Any) -> Self:
        """Returns a copy with some fields replaced."""
        return dataclasses.replace(self, **changes)

    def observing(self) -> Self:
        """Returns the tolerance in observe mode: a message that is repaired has a `refusal`."""
        return self.replace(observe=True)

    def for_station(
        self,
        identity: str | None,
        *,
        vendor: str | None = None,
        model: str | None = None,
        firmware: str | None = None,
    ) -> Tolerance:
        """Returns the tolerance for the frames of a station.

        Without `vendor`, `model` and `firmware` the station has not booted yet: the first match by identity
        alone counts, then the profile `boot`, then this tolerance itself.
        """
        if not self.matches and self.boot is None:
            return self
        for match in self.matches:
            if match.is_for(identity, vendor, model, firmware):
                return self.profiles[match.profile]
        if self.boot is not None and vendor is None and model is None and firmware is None:
            return self.profiles[self.boot]
        return self

    def after_boot(self, identity: str | None, boot: Any) -> Tolerance:
        """Returns the tolerance for the frames of a station after it has sent a BootNotificationRequest."""
        vendor, model, firmware = hardware_of(boot)
        return self.for_station(identity, vendor=vendor, model=model, firmware=firmware)

    def answer(self, action: str | None) -> Unusable:
        """Returns the answer to a CALL of an action that no entry repairs."""
        return self.unusable.get(action or "", "error")


def hardware_of(boot: Any) -> tuple[str, str, str | None]:
    """Returns the vendor, the model and the firmware that a BootNotificationRequest names."""
    station = getattr(boot, "charging_station", None)
    if station is None:  # 1.6
        return boot.charge_point_vendor, boot.charge_point_model, boot.firmware_version
    return station.vendor_name, station.model, station.firmware_version


@functools.cache
def _presets() -> dict[str, Tolerance]:
    strict = Tolerance(name="strict")
    text = Path(__file__).with_name("tolerances.toml").read_bytes()
    profiles = _read(tolerance_file.tables(text), {"strict": strict}).profiles
    return {
        "strict": strict,
        **profiles,
        "observe": profiles["field"].replace(name="observe", observe=True),
    }


def _read(file: Mapping[str, Any], presets: Mapping[str, Tolerance]) -> Tolerance:
    """Returns the default profile of a file, with all profiles and matches."""
    declared: Mapping[str, Any] = file.get("profile", {})
    profiles: dict[str, Tolerance] = {}

    def profile(name: str, users: tuple[str, ...] = ()) -> Tolerance:
        if name in users:
            raise ValueError(f"profile.{name}: based on itself")
        if name not in declared:
            if name not in presets:
                raise ValueError(f"{name!r} is no profile of the file and no preset")
            return presets[name]
        if name not in profiles:
            table = declared[name]
            base = profile(table["base"], (*users, name)) if "base" in table else Tolerance()
            profiles[name] = _profile(name, table, base)
        return profiles[name]

    for name in declared:
        profile(name)
    matches = tuple(
        _made(f"match[{index}]", Match, table) for index, table in enumerate(file.get("match", ()))
    )
    boot = file.get("boot")
    for name in [match.profile for match in matches] + ([] if boot is None else [boot]):
        profiles.setdefault(name, profile(name))
    default = profile(file.get("default", "strict"))
    return default.replace(profiles=profiles, matches=matches, boot=boot)


def _profile(name: str, table: Mapping[str, Any], base: Tolerance) -> Tolerance:
    place = f"profile.{name}"
    entries = [
        _made(f"{place}.at[{index}]", Entry, {**entry, "sent": tuple(entry.get("sent", ()))})
        for index, entry in enumerate(table.get("at", ()))
    ]
    outbound = [
        _made(f"{place}.outbound[{index}]", Outbound, change)
        for index, change in enumerate(table.get("outbound", ()))
    ]
    try:
        return Tolerance(
            entries=(*base.entries, *entries),
            name=name,
            zone=table.get("zone", base.zone),
            max_repairs=table.get("max_repairs", base.max_repairs),
            observe=table.get("observe", base.observe),
            unusable={**base.unusable, **table.get("unusable", {})},
            outbound=(*base.outbound, *outbound),
        )
    except (ValueError, TypeError) as error:
        raise ValueError(f"{place}: {error}") from None


def _made(place: str, cls: type[Any], table: Mapping[str, Any]) -> Any:
    try:
        return cls(**table)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{place}: {str(error).partition('() ')[2] or error}") from None


def _declared(entry: Entry, zone: str) -> dict[str, Any]:
    """Returns an entry as the core takes it."""
    declared: dict[str, Any] = {
        "path": entry.path,
        "keyword": entry.keyword,
        "action": entry.action,
        "to": entry.to,
        "map": dict(entry.map) if entry.map is not None else None,
        "sent": list(entry.sent),
        "when": dict(entry.when) if entry.when is not None else None,
    }
    if entry.action == "zone":
        declared["zone"] = _offsets(entry.zone or zone)
    return declared


def _check_unusable(unusable: Mapping[str, str]) -> None:
    for action, answer in unusable.items():
        if answer not in _ANSWERS:
            raise ValueError(f"unusable.{action}: neither error, acknowledge nor silence ({answer!r})")
        if answer == "acknowledge" and action not in _acknowledged():
            raise ValueError(
                f"unusable.{action}: an empty response is not valid, or would authorise; "
                f"acknowledge is for {', '.join(sorted(_acknowledged()))}"
            )


@functools.cache
def _acknowledged() -> frozenset[str]:
    """Returns the actions of stations whose empty response is valid in every version that has them."""
    valid: dict[str, bool] = {}
    for version in _VERSIONS:
        found = tables(version)
        for name, action in found["actions"].items():
            if action["sender"] == "csms" or action["response"] is None:
                continue
            fields = found["types"][action["response"]]["fields"]
            valid[name] = valid.get(name, True) and not any(made["required"] for made in fields)
    return frozenset(name for name, is_valid in valid.items() if is_valid)


@functools.cache
def _offsets(name: str) -> Callable[[str], tuple[int, str | None] | None]:
    """Returns a function of a local time that returns its offset from UTC in minutes, with a remark if the
    time occurs twice or not at all. Raises ValueError for an unknown zone.
    """
    zone = _zone(name)

    def offset(local: str) -> tuple[int, str | None] | None:
        time = datetime.fromisoformat(local)
        first = time.replace(tzinfo=zone, fold=0).utcoffset()
        second = time.replace(tzinfo=zone, fold=1).utcoffset()
        if first is None or second is None:
            return None
        minutes = first // timedelta(minutes=1)
        if first == second:
            return minutes, None
        if first > second:
            return minutes, f"{local} occurs twice in {name}; the earlier one is used"
        return minutes, f"{local} does not occur in {name}; the offset before the clock change is used"

    return offset


def _zone(name: str) -> tzinfo:
    if name == "UTC":
        return UTC
    if name[:1] in ("+", "-"):
        try:
            fixed = datetime.strptime(name, "%z").tzinfo
        except ValueError:
            fixed = None
        if fixed is not None:
            return fixed
    else:
        from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            pass
    raise ValueError(f"zone: {name!r} is no time zone that this machine knows")
