"""What `check` finds out about captures, counted. Knows the codec and the pairing; prints nothing."""

import re
from collections import Counter
from collections.abc import Mapping
from time import perf_counter
from typing import Any, NamedTuple, TypeVar

from ocpp_fast import CallError, CallResultError, Codec, DecodeError, Head
from ocpp_fast._core import tables
from ocpp_fast.capture import Broken, Call, Line, Pairs
from ocpp_fast.cli.screen import pointer, quote

K = TypeVar("K")

CALL, RESULT, ERROR, RESULT_ERROR, SEND = range(2, 7)

REMEMBERED = 10

NO_MESSAGE = "(no OCPP-J)"
NO_CALL = "(call unknown)"


class Place(NamedTuple):
    """Where an example stands."""

    file: str
    line: int


class Tally:
    """How often something happened, and where first."""

    __slots__ = ("count", "place")

    def __init__(self, place: Place) -> None:
        self.count = 0
        self.place = place


class Row:
    """The counts of one action."""

    __slots__ = ("bytes", "calls", "errors", "invalid", "results")

    def __init__(self) -> None:
        self.calls = self.results = self.errors = self.invalid = self.bytes = 0


class Violation(NamedTuple):
    """What violations are grouped by; `kind` is "call" or "result", list positions in `path` read `*`."""

    action: str
    kind: str
    path: str
    keyword: str
    limit: str


class Refusal(NamedTuple):
    """Why a frame was not even looked into."""

    code: str
    reason: str


class Answer(NamedTuple):
    """What CALLERRORs are grouped by; `sender` is "station", "csms" or "" where the capture does not say."""

    action: str
    sender: str
    code: str


class Summary:
    """Takes lines one after another and counts."""

    def __init__(self, version: str) -> None:
        self.version = version
        self.files: list[str] = []
        self.frames = self.bytes = self.invalid = 0
        self.actions: dict[str, Row] = {}
        self.stations: dict[str, list[int]] = {}
        """Station -> frames, invalid ones."""
        self.violations: dict[Violation, Tally] = {}
        self.messages: dict[Violation, str] = {}
        """The words for the first violation of its kind."""
        self.refusals: dict[Refusal, Tally] = {}
        self.answers: dict[Answer, Tally] = {}
        self.unmatched = 0
        """Results for which there was no call, or one of an unknown action: they could not be checked."""
        self.unmatched_places: list[Place] = []
        """Where the first of them stand."""
        self.broken: dict[str, Tally] = {}
        """Lines without a frame, by reason."""
        self.codec_seconds = 0.0
        self.seconds = 0.0
        self._codec = Codec(version)
        self._pairs = Pairs(answerable(tables(version)))

    @property
    def valid(self) -> bool:
        return not (self.invalid or self.unmatched or self.broken)

    def unanswered(self) -> Counter[str]:
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
        started = perf_counter()
        try:
            head = self._codec.validate(line.frame, pending)
        except DecodeError as error:
            self.codec_seconds += perf_counter() - started
            self._add_invalid(line, size, error)
            return
        except LookupError:
            self.codec_seconds += perf_counter() - started
            self._add_unmatched(line, size)
            return
        self.codec_seconds += perf_counter() - started
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
                self._add_answer(line, call.action if call is not None else NO_CALL)
        row.bytes += size

    def _row(self, action: str) -> Row:
        row = self.actions.get(action)
        if row is None:
            row = self.actions.setdefault(quote(action), Row())
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

    def _add_answer(self, line: Line, action: str) -> None:
        error = self._codec.decode(line.frame)
        assert isinstance(error, CallError | CallResultError)
        code = error.raw_code or error.code
        sender = {"in": "station", "out": "csms", None: ""}[line.direction]
        self._tally(self.answers, Answer(quote(action), sender, quote(code)), line)

    def _add_invalid(self, line: Line, size: int, error: DecodeError) -> None:
        self.invalid += 1
        if line.station is not None:
            self.stations[line.station][1] += 1
        try:
            head = self._codec.peek(line.frame)
        except DecodeError:
            head = None
        if head is None:
            action = quote(error.action or NO_MESSAGE)
            row = self._row(action)
            if error.action is not None and error.message_id is not None:
                self._pairs.sent(line, error.message_id, error.action)
        elif head.kind == CALL or head.kind == SEND:
            action = quote(error.action or head.action or NO_MESSAGE)
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
            self._tally(self.refusals, Refusal(str(error.code), reason(str(error))), line)
            return
        kind = "call" if head is not None and head.kind in (CALL, SEND) else "result"
        for found in error.violations:
            limit = "" if found.limit is None else quote(str(found.limit))
            key = Violation(action, kind, folded(found.path, found.keyword), found.keyword, limit)
            if key not in self.violations:
                self.messages[key] = quote(found.message, 200)
            self._tally(self.violations, key, line)

    def _tally(self, tallies: dict[K, Tally], key: K, line: Line | Broken) -> None:
        if (tally := tallies.get(key)) is None:
            tally = tallies[key] = Tally(self._place(line))
        tally.count += 1

    def data(self) -> dict[str, Any]:
        """The same for machines; the shape is documented in `check --help`."""
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
                {**group._asdict(), **_example(tally)} for group, tally in sorted(self.answers.items())
            ],
            "unmatched": self.unmatched,
            "unmatched_places": [place._asdict() for place in self.unmatched_places],
            "unanswered": dict(sorted(self.unanswered().items())),
            "broken": [{"reason": why, **_example(tally)} for why, tally in sorted(self.broken.items())],
            "seconds": round(self.seconds, 6),
            "codec_seconds": round(self.codec_seconds, 6),
        }


COLUMNS = "calls", "results", "errors", "invalid", "bytes"


def answered(pairs: Pairs, line: Line, head: Head) -> Call | None:
    """The call that a result or an error is about."""
    if head.kind == RESULT_ERROR:
        return pairs.objected(line, head.message_id)
    return pairs.answered(line, head.message_id)


def answerable(schema: Mapping[str, Any]) -> frozenset[str]:
    """The actions whose results can be checked."""
    return frozenset(name for name, action in schema["actions"].items() if action["response"] is not None)


def _example(tally: Tally) -> dict[str, Any]:
    return {"count": tally.count, **tally.place._asdict()}


def folded(path: str, keyword: str) -> str:
    """`path` with `*` for list positions, so that the same fault of many items counts as one."""
    if keyword == "additionalProperties":  # the last step is the member's name, whatever it looks like
        holder, _, member = path.rpartition("/")
        return pointer(f"{_POSITION.sub('/*', holder)}/{member}")
    return pointer(_POSITION.sub("/*", path))


def reason(words: str) -> str:
    """Why a frame or a line was refused, without the place in its text: that differs every time."""
    return quote(_IN_TEXT.sub("", words.removeprefix("frame: ")), 200)


_IN_TEXT = re.compile(r" (?:at line \d+ column \d+|at character \d+|from byte \d+)$")
_POSITION = re.compile(r"/[0-9]+(?=/|$)")
