"""The counts that `check` reports about captures.

Knows the codec, and the pairs of call and answer. Must never know a screen.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from time import perf_counter
from typing import Any, NamedTuple, TypeVar

from ocpp_fast import CallError, CallResultError, Codec, DecodeError, Head, MessageType, Tolerance
from ocpp_fast._core import tables
from ocpp_fast.capture import Broken, Line, Pairs, SentCall
from ocpp_fast.cli.screen import pointer, quote
from ocpp_fast.tolerance import hardware_of

K = TypeVar("K")

CALL, RESULT, ERROR, RESULT_ERROR, SEND = MessageType

REMEMBERED = 10
"""The maximum number of places of unmatched results."""

NO_MESSAGE = "(no OCPP-J)"
NO_CALL = "(call unknown)"


class Place(NamedTuple):
    """The file and line of an example."""

    file: str
    line: int


class Tally:
    """A count, and the place of the first occurrence."""

    __slots__ = ("count", "place")

    def __init__(self, place: Place) -> None:
        self.count = 0
        self.place = place


class ActionCounts:
    """The counts of one action."""

    __slots__ = ("bytes", "calls", "errors", "invalid", "results")

    def __init__(self) -> None:
        self.calls = self.results = self.errors = self.invalid = self.bytes = 0


class ViolationGroup(NamedTuple):
    """The key of a group of violations. `kind` is "call" or "result"; list positions in `path` are `*`."""

    action: str
    kind: str
    path: str
    keyword: str
    limit: str


class RefusalGroup(NamedTuple):
    """The key of a group of frames that are refused before the schema."""

    code: str
    reason: str


class RepairGroup(NamedTuple):
    """The key of a group of repairs. `vendor` and `firmware` are those of the station's last boot, or ""."""

    vendor: str
    firmware: str
    action: str
    path: str
    keyword: str
    repair: str


class ErrorGroup(NamedTuple):
    """The key of a group of CALLERRORs. `sender` is "station", "csms", or "" if the capture does not say."""

    action: str
    sender: str
    code: str


class Summary:
    """The counts of one or more captures.

    Append the name of a file to `files`, then call `add()` for each of its lines.

    With a tolerance the frames of stations are read under their profiles. `on_invalid` is told each invalid
    frame, the calls that it may answer, and its place.
    """

    def __init__(
        self,
        version: str,
        tolerance: Tolerance | None = None,
        on_invalid: Callable[[bytes | str, Mapping[str, str], Place], None] | None = None,
    ) -> None:
        self.version = version
        self.tolerance = tolerance
        self.repaired = 0
        self.repairs: dict[RepairGroup, Tally] = {}
        self.files: list[str] = []
        self.frames = self.bytes = self.invalid = 0
        self.actions: dict[str, ActionCounts] = {}
        self.stations: dict[str, list[int]] = {}
        """Station to the numbers of frames and of invalid frames."""
        self.violations: dict[ViolationGroup, Tally] = {}
        self.messages: dict[ViolationGroup, str] = {}
        """The message of the first violation in each group."""
        self.refusals: dict[RefusalGroup, Tally] = {}
        self.errors: dict[ErrorGroup, Tally] = {}
        self.unmatched = 0
        """The number of results that cannot be checked, because the call is missing or its action unknown."""
        self.unmatched_places: list[Place] = []
        """The places of the first of them."""
        self.broken: dict[str, Tally] = {}
        """Reason to lines without a frame."""
        self.codec_seconds = 0.0
        self.seconds = 0.0
        self._codec = Codec(version)
        self._on_invalid = on_invalid
        self._codecs: dict[int, tuple[Tolerance, Codec]] = {}
        """Codecs by the identity of their profile, which is kept."""
        self._boots: dict[str | None, Any] = {}
        """Station to the last BootNotification that it has sent."""
        self._pairs = Pairs(answerable(tables(version)))

    @property
    def valid(self) -> bool:
        """True if every line has a valid frame."""
        return not (self.invalid or self.unmatched or self.broken)

    def unanswered(self) -> Counter[str]:
        """Returns the number of calls without an answer, by action."""
        return Counter(quote(call.action) for call in self._pairs.unanswered())

    def add(self, line: Line | Broken) -> None:
        """Counts one line of the last of `files`."""
        if isinstance(line, Broken):
            self._tally(self.broken, reason(line.reason), line)
            return
        size = line.size
        self.frames += 1
        self.bytes += size
        if line.station is not None:
            self.stations.setdefault(line.station, [0, 0])[0] += 1
        pending = self._pairs.awaited(line)
        codec = self._codec if self.tolerance is None else self._fitting(line)
        started = perf_counter()
        try:
            head = codec.validate(line.frame, pending)
        except DecodeError as error:
            self.codec_seconds += perf_counter() - started
            if self._on_invalid is not None:
                self._on_invalid(line.frame, pending, self._place(line))
            self._add_invalid(line, size, error)
            return
        except LookupError:
            self.codec_seconds += perf_counter() - started
            self._add_unmatched(line, size)
            return
        self.codec_seconds += perf_counter() - started
        if codec is not self._codec:
            self._add_tolerated(codec, line, pending, head)
        kind, action = head.kind, head.action
        if kind in (CALL, SEND):
            assert action is not None
            row = self._row(action)
            row.calls += 1
            if kind == CALL:
                self._pairs.sent(line, head.message_id, action)
        else:
            call = answered(self._pairs, line, head)
            row = self._row(call.action if call is not None else NO_CALL)
            if kind == RESULT:
                row.results += 1
            else:
                row.errors += 1
                self._add_error(line, call.action if call is not None else NO_CALL)
        row.bytes += size

    def _fitting(self, line: Line) -> Codec:
        """Returns the codec for the frames of a station. What the CSMS sends is read strictly."""
        assert self.tolerance is not None
        if line.direction == "out":
            return self._codec
        boot = self._boots.get(line.station)
        if boot is None:
            profile = self.tolerance.for_station(line.station)
        else:
            profile = self.tolerance.after_boot(line.station, boot)
        found = self._codecs.get(id(profile))
        if found is None:
            found = self._codecs[id(profile)] = profile, Codec(self.version, tolerance=profile)
        return found[1]

    def _add_tolerated(self, codec: Codec, line: Line, pending: Mapping[str, str], head: Head) -> None:
        """Counts the repairs of a frame, and looks at a boot."""
        boots = head.action == "BootNotification" and head.kind == CALL
        if not (head.repaired or boots):
            return
        message = codec.decode(line.frame, pending)
        if boots:
            self._boots[line.station] = message.payload  # type: ignore[union-attr]
        if not head.repaired:
            return
        self.repaired += 1
        vendor, _, firmware = hardware(self._boots.get(line.station))
        action = NO_CALL if isinstance(message, CallError | CallResultError) else message.action
        for repair in message.repairs:
            path = folded(repair.path, repair.keyword)
            group = RepairGroup(
                quote(vendor), quote(firmware), quote(action), path, repair.keyword, repair.action
            )
            self._tally(self.repairs, group, line)

    def _row(self, action: str) -> ActionCounts:
        row = self.actions.get(action)
        if row is None:
            row = self.actions.setdefault(quote(action), ActionCounts())
        return row

    def _place(self, line: Line | Broken) -> Place:
        return Place(self.files[-1], line.number)

    def _add_unmatched(self, line: Line, size: int) -> None:
        head = self._codec.peek(line.frame)
        call = self._pairs.answered(line, head.message_id)
        row = self._row(call.action if call is not None else NO_CALL)
        row.results += 1
        row.bytes += size
        self.unmatched += 1
        if self.unmatched <= REMEMBERED:
            self.unmatched_places.append(self._place(line))

    def _add_error(self, line: Line, action: str) -> None:
        error = self._codec.decode(line.frame)
        assert isinstance(error, CallError | CallResultError)
        code = error.raw_code or error.code
        sender = {"in": "station", "out": "csms", None: ""}[line.direction]
        self._tally(self.errors, ErrorGroup(quote(action), sender, quote(code)), line)

    def _add_invalid(self, line: Line, size: int, error: DecodeError) -> None:
        self.invalid += 1
        if line.station is not None:
            self.stations[line.station][1] += 1
        try:
            head = self._codec.peek(line.frame)
        except DecodeError:
            head = None
        if head is None:
            action = NO_MESSAGE
            row = self._row(action)
        elif head.kind in (CALL, SEND):
            action = quote(head.action or NO_MESSAGE)
            row = self._row(action)
            row.calls += 1
            if head.kind == CALL and head.action is not None:
                self._pairs.sent(line, head.message_id, head.action)
        else:
            call = answered(self._pairs, line, head)
            action = quote(call.action) if call is not None else NO_CALL
            row = self._row(action)
            if head.kind == RESULT:
                row.results += 1
            else:
                row.errors += 1
        row.invalid += 1
        row.bytes += size
        if not error.violations:
            self._tally(self.refusals, RefusalGroup(str(error.code), reason(str(error))), line)
            return
        is_call = head is not None and head.kind in (CALL, SEND)
        kind = "call" if is_call else "result"
        for found in error.violations:
            limit = "" if found.limit is None else quote(str(found.limit))
            key = ViolationGroup(action, kind, folded(found.path, found.keyword), found.keyword, limit)
            if key not in self.violations:
                self.messages[key] = quote(found.message, 200)
            self._tally(self.violations, key, line)

    def _tally(self, tallies: dict[K, Tally], key: K, line: Line | Broken) -> None:
        if (tally := tallies.get(key)) is None:
            tally = tallies[key] = Tally(self._place(line))
        tally.count += 1

    def data(self) -> dict[str, Any]:
        """Returns all counts in plain JSON types, as `check --help` documents."""
        tolerated: dict[str, Any] = {}
        if self.tolerance is not None:
            repairs = [
                {**group._asdict(), **_example(tally)} for group, tally in sorted(self.repairs.items())
            ]
            tolerated = {"repaired": self.repaired, "repairs": repairs}
        return {
            "version": self.version,
            "valid": self.valid,
            "files": self.files,
            "frames": self.frames,
            "bytes": self.bytes,
            "invalid": self.invalid,
            "actions": [
                {"action": action, **{name: getattr(row, name) for name in COLUMNS}}
                for action, row in sorted(self.actions.items())
            ],
            "stations": [
                {"station": quote(station), "frames": frames, "invalid": invalid}
                for station, (frames, invalid) in sorted(self.stations.items())
            ],
            "violations": [
                {**group._asdict(), "message": self.messages[group], **_example(tally)}
                for group, tally in sorted(self.violations.items())
            ],
            "refused": [
                {**group._asdict(), **_example(tally)} for group, tally in sorted(self.refusals.items())
            ],
            "errors": [
                {**group._asdict(), **_example(tally)} for group, tally in sorted(self.errors.items())
            ],
            "unmatched": self.unmatched,
            "unmatched_places": [place._asdict() for place in self.unmatched_places],
            "unanswered": dict(sorted(self.unanswered().items())),
            "broken": [{"reason": why, **_example(tally)} for why, tally in sorted(self.broken.items())],
            **tolerated,
            "seconds": round(self.seconds, 6),
            "codec_seconds": round(self.codec_seconds, 6),
        }


COLUMNS = "calls", "results", "errors", "invalid", "bytes"


def answered(pairs: Pairs, line: Line, head: Head) -> SentCall | None:
    """Returns the call that a CALLRESULT, CALLERROR or CALLRESULTERROR refers to."""
    if head.kind == RESULT_ERROR:
        return pairs.result_refused(line, head.message_id)
    return pairs.answered(line, head.message_id)


def answerable(schema: Mapping[str, Any]) -> frozenset[str]:
    """Returns the actions that have a result."""
    return frozenset(name for name, action in schema["actions"].items() if action["response"] is not None)


def hardware(boot: Any) -> tuple[str, str, str]:
    """Returns the vendor, the model and the firmware that a boot names, or empty texts."""
    if boot is None:
        return "", "", ""
    vendor, model, firmware = hardware_of(boot)
    return vendor, model, firmware or ""


def _example(tally: Tally) -> dict[str, Any]:
    return {"count": tally.count, **tally.place._asdict()}


def folded(path: str, keyword: str) -> str:
    """Returns `path` with `*` in place of list positions, so that equal faults of many items count as one."""
    if keyword == "additionalProperties":  # the last step is the name of the member, even if it is a number
        holder, _, member = path.rpartition("/")
        return pointer(f"{_POSITION.sub('/*', holder)}/{member}")
    return pointer(_POSITION.sub("/*", path))


def reason(words: str) -> str:
    """Returns the reason of a refusal without its position in the text, which differs each time."""
    return quote(_IN_TEXT.sub("", words.removeprefix("frame: ")), 200)


_IN_TEXT = re.compile(r" (?:at line \d+ column \d+|at character \d+|from byte \d+)$")
_POSITION = re.compile(r"/[0-9]+(?=/|$)")
