"""`ocpp-fast check --suggest`: the smallest profile under which captures pass.

Knows tolerances and refused frames. Must never know a screen.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ocpp_fast import Codec, DecodeError, Repair, Tolerance
from ocpp_fast.cli.screen import quote
from ocpp_fast.cli.summary import Place
from ocpp_fast.tolerance import Entry

# Every repair that needs no knowledge of a station. The one that changes least is last, because it is tried
# first.
PROBE = Tolerance(
    (
        Entry("frame", "byteOrderMark", "cut"),
        Entry("frame", "trailingNul", "cut"),
        Entry("frame", "messageIdType", "keep"),
        Entry("frame", "messageIdLength", "keep"),
        Entry("frame", "action", "normalise"),
        Entry("frame", "elements", "absent"),
        Entry("frame", "description", "absent"),
        Entry("frame", "details", "absent"),
        Entry("**", "controlCharacter", "cut"),
        Entry("**", "required", "drop_reading"),
        Entry("**", "type", "drop_reading"),
        Entry("**", "format", "absent"),
        Entry("**", "enum", "keep"),
        *(Entry("**", limit, "keep") for limit in ("maxLength", "minimum", "maximum", "multipleOf")),
        *(Entry("**", limit, "keep") for limit in ("minItems", "maxItems", "additionalProperties")),
        Entry("**", "additionalProperties", "normalise"),
        Entry("**", "enum", "normalise"),
        Entry("**", "format", "zone"),
        Entry("**", "type", "round"),
        Entry("**", "type", "absent", sent=("null",)),
        Entry("**", "type", "convert"),
    ),
    max_repairs=255,
)

_TRIED = [(entry.keyword, entry.action) for entry in PROBE.entries]
_INDEX = re.compile(r"/[0-9]+(?=/|$)")


class Unrepaired(NamedTuple):
    """A frame that no profile repairs."""

    place: Place
    reason: str


class Suggestion:
    """A profile for the faulty frames of captures."""

    def __init__(self, version: str) -> None:
        self.version = version
        self.repaired = 0
        self.unrepaired: list[Unrepaired] = []
        self._most = 0
        self._codec = Codec(version, tolerance=PROBE)
        self._entries: dict[Entry, tuple[Place, Any]] = {}
        """Each entry that a frame needs, with the place of the first one and what it sends."""

    def add(self, frame: bytes | str, pending: Mapping[str, str], place: Place) -> None:
        """Takes a frame that strict decoding refuses. `pending` maps message ids to the actions of calls."""
        try:
            message = self._codec.decode(frame, pending)
        except DecodeError as error:
            self.unrepaired.append(Unrepaired(place, str(error)))
            return
        self.repaired += 1
        self._most = max(self._most, len(message.repairs))
        action = getattr(message, "action", "")
        for repair in message.repairs:
            self._entries.setdefault(_entry(action, repair), (place, repair.sent))

    @property
    def tolerance(self) -> Tolerance:
        """The profile: the entries that the frames need, in the order in which they are tried."""
        entries = sorted(self._entries, key=_order)
        return Tolerance(tuple(entries), name="suggested", max_repairs=max(64, self._most))

    def toml(self) -> Iterator[str]:
        """Yields the lines of the profile, and of a comment about each frame that it does not repair."""
        profile = self.tolerance
        yield f"# Repairs {self.repaired:,} of {self.repaired + len(self.unrepaired):,} faulty frames."
        for place, reason in self.unrepaired:
            yield f"# Not repaired: {quote(place.file)}:{place.line}: {quote(reason, 200)}"
        yield 'default = "suggested"'
        yield ""
        yield "[profile.suggested]"
        if profile.max_repairs != Tolerance().max_repairs:
            yield f"max_repairs = {profile.max_repairs}"
        yield "at = ["
        for entry in profile.entries:
            place, sent = self._entries[entry]
            pairs = [f"{name} = {_value(value)}" for name, value in _given(entry)]
            # A text that no enum has may be one for "map".
            text = f", sent {quote(repr(sent))}" if entry.keyword == "enum" else ""
            yield f"  {{ {', '.join(pairs)} }},  # {quote(place.file)}:{place.line}{text}"
        yield "]"


def _entry(action: str, repair: Repair) -> Entry:
    """Returns the entry for one repair, at its place in any message of the action."""
    path = repair.path
    sent: tuple[str, ...] = ()
    if path != "frame":
        path = action + _INDEX.sub("/*", path)
    if repair.action == "drop_reading":
        path += "/**"
    elif repair.action == "absent" and repair.sent is None and repair.path != "frame":
        sent = ("null",)
    return Entry(path, repair.keyword, repair.action, sent=sent)


def _order(entry: Entry) -> tuple[int, str]:
    return _TRIED.index((entry.keyword, entry.action)), entry.path


def _given(entry: Entry) -> Iterator[tuple[str, Any]]:
    yield from (("path", entry.path), ("keyword", entry.keyword), ("action", entry.action))
    if entry.sent:
        yield "sent", list(entry.sent)


def _value(value: Any) -> str:
    """Returns a text, or a list of texts, as TOML, whose escapes are those of JSON."""
    return json.dumps(value).replace("\x7f", "\\u007f")
