"""Captures: OCPP-J frames written down one a line, and which answer belongs to which call.

Knows files, lines and message ids. Must never know what a frame says: no codec here, no action and no screen.

A line is a frame as it is, `[2,"17","Heartbeat",{}]`, or a JSON object about one:

    {"time": "2025-09-16T07:41:05.118Z", "station": "NL-0042", "direction": "in", "frame": "[2,\\"17\\",..."}

`frame` is the frame's text or the frame itself as an array; the others may be missing. `direction` is seen
from the CSMS: "in" came from the station, "out" went to it. A file may be packed with gzip.
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
"""Answered calls that are kept for an objection to the answer, by station and side."""

_DECODER = json.JSONDecoder()


class Line(NamedTuple):
    """A line that holds a frame, be it a good one or not."""

    number: int
    frame: bytes | str
    station: str | None = None
    direction: Direction | None = None
    time: str | None = None

    @property
    def size(self) -> int:
        """Bytes of the frame on the wire."""
        if isinstance(self.frame, bytes) or self.frame.isascii():
            return len(self.frame)
        return len(self.frame.encode("utf-8", "surrogatepass"))

    @property
    def moment(self) -> datetime | None:
        """`time` as a time; UTC where it names no zone, `None` where it is none."""
        if self.time is None:
            return None
        try:
            moment = datetime.fromisoformat(self.time)
        except ValueError:
            return None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


class Broken(NamedTuple):
    """A line that holds no frame, and why."""

    number: int
    reason: str


def read(rows: Iterable[bytes]) -> Iterator[Line | Broken]:
    """The lines of a capture, numbered from one; blank ones are passed over.

    A source that fails half-way, such as a gzip file cut short, ends with a `Broken`.
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
    """One line without its line end."""
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
    """The text that `array` was read from; `array` itself has lost repeated keys and the look of numbers."""
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
    """The line, with its line end, that `read` turns back into this."""
    entry: dict[str, str] = {}
    if time is not None:
        entry["time"] = time.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    if station is not None:
        entry["station"] = station
    if direction is not None:
        entry["direction"] = direction
    entry["frame"] = frame if isinstance(frame, str) else frame.decode("utf-8", "surrogateescape")
    return json.dumps(entry) + "\n"


class Source:
    """A capture that is open: a file, or standard input if it is called `-`."""

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
        """How many of `size` bytes are read."""
        return self._raw.tell()


class Call(NamedTuple):
    """A call that waits for its answer."""

    action: str
    line: Line


class Calls:
    """Calls that wait for their answers, of one side of one station."""

    __slots__ = ("actions", "closed", "open")

    def __init__(self) -> None:
        self.actions: dict[str, str] = {}
        """Message id -> action: what the codec wants to know, without actions that it does not know."""
        self.open: dict[str, Call] = {}
        self.closed: dict[str, Call] = {}
        """The last few that were answered, for objections to their answers."""


class Pairs:
    """Which call an answer belongs to.

    Both sides may use the same id at once, so calls are kept by station, by who sent them and by id. Where a
    capture does not say which station or direction, all count as one; an id then stands for its newest call.
    """

    def __init__(self, actions: Container[str]) -> None:
        """`actions` are those whose results the codec can read."""
        self._known = actions
        self._calls: dict[tuple[str | None, Direction | None], Calls] = {}

    def sent(self, line: Line, message_id: str, action: str) -> None:
        """Keeps a call. One with an id that still waits is taken for its repetition."""
        calls = self._of(line.station, line.direction)
        if action in self._known:
            calls.actions[message_id] = action
        else:
            calls.actions.pop(message_id, None)
        calls.open[message_id] = Call(action, line)

    def awaited(self, line: Line) -> dict[str, str]:
        """Message id -> action of the calls that `line` may answer: those of the other side."""
        return self._answerable(line).actions

    def answered(self, line: Line, message_id: str) -> Call | None:
        """Takes the call that `line` answers; `None` if there is none."""
        calls = self._answerable(line)
        calls.actions.pop(message_id, None)
        call = calls.open.pop(message_id, None)
        if call is not None:
            calls.closed[message_id] = call
            if len(calls.closed) > REMEMBERED:
                del calls.closed[next(iter(calls.closed))]
        return call

    def objected(self, line: Line, message_id: str) -> Call | None:
        """The call whose answer its own sender objects to in `line`, as a CALLRESULTERROR of 2.1 does."""
        return self._of(line.station, line.direction).closed.pop(message_id, None)

    def unanswered(self) -> list[Call]:
        return [call for calls in self._calls.values() for call in calls.open.values()]

    def _answerable(self, line: Line) -> Calls:
        if line.direction is None:
            return self._of(line.station, None)
        return self._of(line.station, "out" if line.direction == "in" else "in")

    def _of(self, station: str | None, direction: Direction | None) -> Calls:
        key = station, direction
        calls = self._calls.get(key)
        if calls is None:
            calls = self._calls[key] = Calls()
        return calls
