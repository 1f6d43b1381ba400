"""Captures, which are files with one OCPP-J frame per line, and the pairs of call and answer in them.

Knows files, lines and message ids. Must never know the content of a frame, a codec or a screen.

A line is a bare frame, `[2,"17","Heartbeat",{}]`, or a JSON object about one:

    {"time": "2025-09-16T07:41:05.118Z", "station": "NL-0042", "direction": "in", "frame": "[2,\\"17\\",..."}

`frame` is the text of the frame, or the frame itself as an array. The other members are optional.
`direction` is seen from the CSMS: "in" is from the station, "out" is to the station. A file may be compressed
with gzip.
"""

import gzip
import json
import os
import re
import sys
import zlib
from collections.abc import Container, Iterable, Iterator
from datetime import UTC, datetime
from types import TracebackType
from typing import BinaryIO, Literal, NamedTuple, Self, TypeAlias, cast

Direction: TypeAlias = Literal["in", "out"]

REMEMBERED = 8
"""The number of answered calls, per station and direction, that a CALLRESULTERROR may still refer to."""

_DECODER = json.JSONDecoder()


class Line(NamedTuple):
    """A line that contains a frame, valid or not."""

    number: int
    frame: bytes | str
    station: str | None = None
    direction: Direction | None = None
    time: str | None = None

    @property
    def size(self) -> int:
        """The length of the frame in bytes of UTF-8."""
        if isinstance(self.frame, bytes) or self.frame.isascii():
            return len(self.frame)
        return len(self.frame.encode("utf-8", "surrogatepass"))

    @property
    def moment(self) -> datetime | None:
        """`time` as a datetime, in UTC if it has no zone; None if it cannot be read."""
        if self.time is None:
            return None
        try:
            moment = datetime.fromisoformat(self.time)
        except ValueError:
            return None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


class Broken(NamedTuple):
    """A line that contains no frame, and the reason."""

    number: int
    reason: str


def read(rows: Iterable[bytes]) -> Iterator[Line | Broken]:
    """Yields the lines of a capture, numbered from one. Blank lines are skipped.

    If reading fails half-way, as for a truncated gzip file, the last item is a `Broken`.
    """
    number = 0
    rows = iter(rows)
    while True:
        number += 1
        try:
            row = next(rows)
        except StopIteration:
            return
        except EOFError:
            yield Broken(number, "the compressed file ends too early")
            return
        except (OSError, zlib.error) as error:
            yield Broken(number, f"cannot be read: {error}")
            return
        if number == 1:
            row = row.removeprefix(b"\xef\xbb\xbf")
        row = row.strip()
        if row:
            yield parse(number, row)


def parse(number: int, row: bytes) -> Line | Broken:
    """Parses one line, which must not include its line ending."""
    if row.startswith(b"["):
        return Line(number, row)
    if not row.startswith(b"{"):
        return Broken(number, "neither a frame nor an object with a frame")
    try:
        text = row.decode()
        entry, end = _DECODER.raw_decode(text)
    except UnicodeDecodeError:
        return Broken(number, "not UTF-8")
    except RecursionError:
        return Broken(number, "nested too deeply")
    except json.JSONDecodeError as error:
        return Broken(number, f"not JSON: {error.msg} at character {error.pos + 1}")
    except ValueError:
        return Broken(number, "not JSON: a number with too many digits")
    if end != len(text):
        return Broken(number, f"not JSON: Extra data at character {end + 1}")
    frame = entry.get("frame")
    if isinstance(frame, list):
        frame = _as_written(text, frame)
    elif "frame" not in entry:
        return Broken(number, 'an object without "frame"')
    elif not isinstance(frame, str):
        return Broken(number, '"frame" is neither text nor an array')
    direction = entry.get("direction")
    if direction not in (None, "in", "out"):
        return Broken(number, '"direction" is neither "in" nor "out"')
    station, time = entry.get("station"), entry.get("time")
    return Line(
        number,
        frame,
        station if station is None or isinstance(station, str) else str(station),
        direction,
        time if time is None or isinstance(time, str) else str(time),
    )


def _as_written(text: str, array: list[object]) -> str:
    """Returns the part of `text` that is `array`. The list has lost repeated keys and the form of numbers."""
    for key in re.finditer(r'"frame"\s*:\s*(?=\[)', text):
        try:
            value, end = _DECODER.raw_decode(text, key.end())
        except ValueError:
            continue
        if value == array:
            return text[key.end() : end]
    return json.dumps(array, separators=(",", ":"))


def dump(
    frame: bytes | str,
    station: str | None = None,
    direction: Direction | None = None,
    time: datetime | None = None,
) -> str:
    """Returns a line, with its line ending, from which `read` makes these values again."""
    entry: dict[str, str] = {}
    if time is not None:
        entry["time"] = time.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    if station is not None:
        entry["station"] = station
    if direction is not None:
        entry["direction"] = direction
    entry["frame"] = frame if isinstance(frame, str) else frame.decode("utf-8", "surrogateescape")
    return json.dumps(entry) + "\n"


class Capture:
    """An open capture: a file, or standard input if the name is `-`."""

    def __init__(self, name: str) -> None:
        self.name = "standard input" if name == "-" else name
        self.size: int | None = None
        self._raw = cast(BinaryIO, sys.stdin.buffer if name == "-" else open(name, "rb"))  # noqa: SIM115
        if name != "-":
            self.size = os.fstat(self._raw.fileno()).st_size
        self._rows: Iterable[bytes] = self._raw
        peek = getattr(self._raw, "peek", None)
        if peek is not None and peek(2)[:2] == b"\x1f\x8b":
            self._rows = gzip.GzipFile(fileobj=self._raw)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._raw is not sys.stdin.buffer:
            self._raw.close()

    def __iter__(self) -> Iterator[Line | Broken]:
        return read(self._rows)

    def position(self) -> int:
        """Returns the number of bytes read so far, of `size`."""
        return self._raw.tell()


class SentCall(NamedTuple):
    """A call and its line."""

    action: str
    line: Line


class _SentCalls:
    """The calls of one station in one direction."""

    __slots__ = ("actions", "closed", "open")

    def __init__(self) -> None:
        self.actions: dict[str, str] = {}
        """Message id to action, as the codec takes it. Unknown actions are not included."""
        self.open: dict[str, SentCall] = {}
        """Message id to call without an answer."""
        self.closed: dict[str, SentCall] = {}
        """Message id to answered call, for the last `REMEMBERED` ones."""


class Pairs:
    """The pairs of call and answer in a capture.

    Both roles may use one message id at the same time, so calls are kept by station, direction and message
    id. Lines without station or direction are treated as one station or direction, and the latest call with a
    message id counts.
    """

    def __init__(self, actions: Container[str]) -> None:
        """Makes an empty collection. `actions` are those whose results the codec can decode."""
        self._known = actions
        self._calls: dict[tuple[str | None, Direction | None], _SentCalls] = {}

    def sent(self, line: Line, message_id: str, action: str) -> None:
        """Adds a call. It replaces an unanswered call with its message id, as a retry of it."""
        calls = self._of(line.station, line.direction)
        if action in self._known:
            calls.actions[message_id] = action
        else:
            calls.actions.pop(message_id, None)
        calls.open[message_id] = SentCall(action, line)

    def awaited(self, line: Line) -> dict[str, str]:
        """Returns message id to action of the calls that `line` may answer: those of the other direction."""
        return self._answerable(line).actions

    def answered(self, line: Line, message_id: str) -> SentCall | None:
        """Marks the call that `line` answers as answered, and returns it. Returns None if there is none."""
        calls = self._answerable(line)
        calls.actions.pop(message_id, None)
        call = calls.open.pop(message_id, None)
        if call is not None:
            calls.closed[message_id] = call
            if len(calls.closed) > REMEMBERED:
                del calls.closed[next(iter(calls.closed))]
        return call

    def result_refused(self, line: Line, message_id: str) -> SentCall | None:
        """Forgets the call whose result a CALLRESULTERROR (2.1) refuses in `line`, and returns it."""
        return self._of(line.station, line.direction).closed.pop(message_id, None)

    def unanswered(self) -> list[SentCall]:
        """Returns the calls without an answer."""
        return [call for calls in self._calls.values() for call in calls.open.values()]

    def _answerable(self, line: Line) -> _SentCalls:
        if line.direction is None:
            return self._of(line.station, None)
        return self._of(line.station, "out" if line.direction == "in" else "in")

    def _of(self, station: str | None, direction: Direction | None) -> _SentCalls:
        key = station, direction
        calls = self._calls.get(key)
        if calls is None:
            calls = self._calls[key] = _SentCalls()
        return calls
