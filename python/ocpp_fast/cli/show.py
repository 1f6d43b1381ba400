"""`ocpp-fast show`: a capture as a conversation."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

import click
from rich.console import Console
from rich.text import Text

from ocpp_fast import CallError, CallResultError, Codec, DecodeError
from ocpp_fast._core import tables
from ocpp_fast.capture import Broken, Capture, Line, Pairs
from ocpp_fast.cli.highlights import Highlight, highlights
from ocpp_fast.cli.screen import console, pointer, quote
from ocpp_fast.cli.summary import CALL, ERROR, NO_CALL, NO_MESSAGE, RESULT, SEND, answerable, answered
from ocpp_fast.cli.version import version_option

WIDE = 110
"""The number of columns from which milliseconds and line numbers are shown."""


def _span(_ctx: click.Context, _param: click.Parameter, value: str | None) -> range | None:
    """Parses a span of line numbers: `17`, `17-40` or `17-`."""
    if value is None:
        return None
    first, dash, last = value.partition("-")
    try:
        return range(int(first), (int(last) if last else 2**63 if dash else int(first)) + 1)
    except ValueError:
        raise click.BadParameter(f"{quote(value)!r} is not a span such as 17, 17-40 or 17-") from None


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, readable=True, allow_dash=True))
@version_option
@click.option("--station", help="Show only this station.")
@click.option("--action", help="Show only the calls of this action and their answers.")
@click.option("--lines", callback=_span, metavar="A-B", help="Show only these lines of the file.")
@click.option("--faults", is_flag=True, help="Show only invalid frames and errors.")
def show(
    file: str, version: str, station: str | None, action: str | None, lines: range | None, faults: bool
) -> None:
    """Print a capture as a conversation, one frame per line.

    A line shows time, station, direction (→ to the CSMS, ← to the station), action and the most informative
    fields; an enum value is shown without the name of its field. An answer is indented, and shows the action
    of its call and the time it took. An invalid frame is marked ✗ and shows the reason. A CALLERROR is marked
    with an exclamation mark.

    The format of captures is that of check; - reads standard input.
    """
    screen = console()
    with Capture(file) as capture:
        page = Page(screen, numbers=lines is not None)
        for row in decoded_lines(capture, version):
            if lines is not None and row.number >= lines.stop:
                break
            if (
                station in (None, row.station)
                and action in (None, row.action)
                and (lines is None or row.number in lines)
                and (row.mark.strip() or not faults)
            ):
                page.print(row)


class DecodedLine(NamedTuple):
    """A line of a capture, decoded as far as possible."""

    number: int
    station: str | None = None
    moment: datetime | None = None
    arrow: str = " "
    mark: str = " "
    """`✗` for an invalid frame, `!` for a CALLERROR, a blank for everything else."""
    action: str = "(no frame)"
    is_call: bool = True
    took: float | None = None
    """The seconds between the call and this answer."""
    fault: str = ""
    highlights: Sequence[Highlight] = ()


def decoded_lines(lines: Iterable[Line | Broken], version: str) -> Iterator[DecodedLine]:
    """Yields the lines of a capture, decoded, each answer with the action of its call."""
    codec, schema = Codec(version), tables(version)
    pairs = Pairs(answerable(schema))
    for line in lines:
        if isinstance(line, Broken):
            yield DecodedLine(line.number, mark="✗", fault=line.reason)
        else:
            yield _decoded_line(line, codec, schema, pairs)


def _decoded_line(line: Line, codec: Codec, schema: Mapping[str, Any], pairs: Pairs) -> DecodedLine:
    row = DecodedLine(line.number, line.station, line.moment)
    try:
        head = codec.validate(line.frame, pairs.awaited(line))
    except (DecodeError, LookupError) as error:
        row = row._replace(mark="✗", fault=_words(error))
        try:
            head = codec.peek(line.frame)
        except DecodeError:
            return _headless(row, line, schema)
    if head.kind in (CALL, SEND):
        action = head.action or ""
        if head.kind == CALL:
            pairs.sent(line, head.message_id, action)
        role = "request" if head.kind == CALL else "send"
    else:
        call = answered(pairs, line, head)
        action = call.action if call is not None else NO_CALL
        if call is not None and call.line.moment is not None and line.moment is not None:
            row = row._replace(took=(line.moment - call.line.moment).total_seconds())
        role = "response"
    if head.kind in (CALL, SEND, RESULT):
        payload_type = schema["actions"].get(action, {}).get(role)
        row = row._replace(highlights=highlights(_value(head.payload), payload_type, schema))
    elif not row.fault:
        sent_back = codec.decode(line.frame)
        assert isinstance(sent_back, CallError | CallResultError)
        words = f"{quote(sent_back.raw_code or sent_back.code)} {quote(sent_back.description)}"
        row = row._replace(mark="!", fault=words.rstrip())
    arrow = _arrow(line, action, head.kind in (RESULT, ERROR), schema)
    fault = row.fault.removeprefix(f"{action}: ")
    return row._replace(arrow=arrow, action=action, is_call=role != "response", fault=fault)


def _headless(row: DecodedLine, line: Line, schema: Mapping[str, Any]) -> DecodedLine:
    """Completes the line of a frame that is not an OCPP-J message. Its text replaces the fields."""
    text = line.frame if isinstance(line.frame, str) else line.frame.decode("utf-8", "replace")
    shown = [Highlight("", quote(text), False)] if text else []
    return row._replace(arrow=_arrow(line, "", False, schema), action=NO_MESSAGE, highlights=shown)


def _value(payload: bytes) -> Any:
    try:
        return json.loads(payload)
    except (ValueError, RecursionError):  # the head may be valid although the payload is not JSON
        return None


def _words(error: Exception) -> str:
    if not isinstance(error, DecodeError):
        return "unchecked: answers no call that is known here"
    if not error.violations:
        return str(error).removeprefix("frame: ")
    first = error.violations[0]
    more = f" (+{len(error.violations) - 1})" if len(error.violations) > 1 else ""
    return f"{pointer(first.path) or 'payload'}: {first.message}{more}"


def _arrow(line: Line, action: str, is_answer: bool, schema: Mapping[str, Any]) -> str:
    """Returns the direction of a frame, from the capture or else from the sender of the action."""
    if line.direction is not None:
        return "→" if line.direction == "in" else "←"
    sender = schema["actions"].get(action, {}).get("sender")
    if sender not in ("station", "csms"):
        return " "
    return "→" if (sender == "station") != is_answer else "←"


class Page:
    """A printer of decoded lines, with a heading for each new day."""

    def __init__(self, screen: Console, numbers: bool) -> None:
        self._screen = screen
        self._width = screen.width
        self._wide = self._width >= WIDE
        self._numbers = numbers or self._wide
        self._station = 0
        self._day: date | None = None

    def print(self, row: DecodedLine) -> None:
        """Prints one line, after a heading if its day is a new one."""
        if row.moment is not None and row.moment.date() != self._day:
            self._day = day = row.moment.date()
            self._screen.print(Text(f"{day:%A}, {day.day} {day:%B %Y}", style="bold"))
        self._screen.print(self.text(row), no_wrap=True, crop=True, overflow="crop")

    def text(self, row: DecodedLine) -> Text:
        """Returns the text of one line."""
        text = Text()
        if self._numbers or self._day is None:
            text.append(f"{row.number:>5} ", style="dim")
        if self._day is not None:
            moment = ""
            if row.moment is not None:
                moment = row.moment.strftime("%H:%M:%S")
                if self._wide:
                    moment += f".{row.moment.microsecond // 1000:03}"
            text.append(f"{moment:<{12 if self._wide else 8}} ", style="dim")
        station = quote(row.station or "", 20)
        self._station = max(self._station, len(station))
        if self._station:
            text.append(f"{station:<{self._station}} ")
        text.append(f"{row.arrow} ", style="green" if row.arrow == "→" else "blue")
        text.append(f"{row.mark} ", style="bold red" if row.mark == "✗" else "bold yellow")
        action = quote(row.action, 40)
        style = "bold red" if row.mark == "✗" else "bold" if row.is_call else "dim"
        start = text.cell_len
        if not row.is_call:
            text.append("  ")
        text.append(action, style=style)
        if row.took is not None:
            text.append(f" {_duration(row.took)}", style="dim")
        room = self._width - text.cell_len - 2
        spare = max(0, (26 if self._wide else 20) - (text.cell_len - start))
        text.append(" " * (2 + (spare if len(row.fault) <= room - spare else 0)))
        if row.fault:
            fault = _fitted(row.fault, max(self._width - text.cell_len, 20))
            text.append(fault, style="red" if row.mark == "✗" else "yellow")
            text.append("  ")
        self._fill(text, row.highlights)
        text.rstrip()
        return text

    def _fill(self, text: Text, fields: Sequence[Highlight]) -> None:
        """Adds the fields that fit, the most informative ones first. An enum value needs no field name."""
        room = self._width - text.cell_len
        left_out = False
        for position, (name, value, is_enum) in enumerate(fields, 1):
            label = "" if is_enum or not name else f"{name}="
            needed = Text(label + value).cell_len
            if needed > room - (2 if position < len(fields) or left_out else 0):
                left_out = True
                continue
            text.append(label, style="dim")
            text.append(value, style="cyan" if is_enum else "")
            text.append(" ")
            room -= needed + 1
        if left_out and room > 0:
            text.append("…", style="dim")


def _fitted(fault: str, room: int) -> str:
    """Returns `fault` in at most `room` characters. Cuts the start of its path, then the end of the text."""
    steps = fault.split("/")
    while len(fault) > room and fault.startswith(("/", "…/")) and len(steps) > 2:
        del steps[1]
        fault = "…" + "/".join(["", *steps[1:]])
    return quote(fault, room)


def _duration(seconds: float) -> str:
    if seconds < 1:
        return f"{seconds * 1000:.0f} ms"
    return f"{seconds:.1f} s" if seconds < 100 else f"{seconds:.0f} s"
