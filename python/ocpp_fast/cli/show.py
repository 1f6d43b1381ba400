"""`ocpp-fast show`: a capture as the conversation that it is."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

import click
from rich.console import Console
from rich.text import Text

from ocpp_fast import CallError, CallResultError, Codec, DecodeError
from ocpp_fast._core import tables
from ocpp_fast.capture import Broken, Line, Pairs, Source
from ocpp_fast.cli.gist import Gist, gists
from ocpp_fast.cli.screen import console, pointer, quote
from ocpp_fast.cli.summary import CALL, ERROR, NO_CALL, NO_MESSAGE, RESULT, SEND, answerable, answered
from ocpp_fast.cli.version import version_option

WIDE = 110
"""From here on there is room for milliseconds and line numbers."""


def _span(_ctx: click.Context, _param: click.Parameter, value: str | None) -> range | None:
    """Line numbers: `17`, `17-40`, `17-`."""
    if value is None:
        return None
    first, dash, last = value.partition("-")
    try:
        return range(int(first), (int(last) if last else 2**63 if dash else int(first)) + 1)
    except ValueError:
        raise click.BadParameter(f"{quote(value)!r} is no span of lines such as 17, 17-40 or 17-") from None


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, readable=True, allow_dash=True))
@version_option
@click.option("--station", help="Show this station only.")
@click.option("--action", help="Show calls of this action and their answers only.")
@click.option("--lines", callback=_span, metavar="A-B", help="Show these lines of the file only.")
@click.option("--faults", is_flag=True, help="Show only what is invalid or answers with an error.")
def show(
    file: str, version: str, station: str | None, action: str | None, lines: range | None, faults: bool
) -> None:
    """Print a capture, one line a frame, as a person would read it.

    A line has time, station, direction (→ to the CSMS, ← to the station), action and the fields that say
    most; an enum value stands without its field's name. An answer is indented and has its call's action and
    the time that it took. What breaks OCPP is marked ✗ and says why; an error in answer is marked !.

    Captures are written as for check; - reads standard input.
    """
    screen = console()
    with Source(file) as source:
        page = Page(screen, numbers=lines is not None)
        for entry in entries(source, version):
            if lines is not None and entry.number >= lines.stop:
                break
            if (
                station in (None, entry.station)
                and action in (None, entry.action)
                and (lines is None or entry.number in lines)
                and (entry.mark.strip() or not faults)
            ):
                page.print(entry)


class Entry(NamedTuple):
    """A line of a capture, understood as far as it goes."""

    number: int
    station: str | None = None
    moment: datetime | None = None
    arrow: str = " "
    mark: str = " "
    """`✗` for what is invalid, `!` for an error that was sent back, a blank for all else."""
    action: str = "(no frame)"
    is_call: bool = True
    took: float | None = None
    """Seconds from the call to this answer."""
    fault: str = ""
    gist: Sequence[Gist] = ()


def entries(source: Iterable[Line | Broken], version: str) -> Iterator[Entry]:
    codec, schema = Codec(version), tables(version)
    pairs = Pairs(answerable(schema))
    for line in source:
        if isinstance(line, Broken):
            yield Entry(line.number, mark="✗", fault=line.reason)
        else:
            yield _entry(line, codec, schema, pairs)


def _entry(line: Line, codec: Codec, schema: Mapping[str, Any], pairs: Pairs) -> Entry:
    entry = Entry(line.number, line.station, line.moment)
    try:
        head = codec.validate(line.frame, pairs.awaited(line))
    except (DecodeError, LookupError) as error:
        entry = entry._replace(mark="✗", fault=_words(error))
        try:
            head = codec.peek(line.frame)
        except DecodeError as headless:
            return _headless(entry, line, headless, schema, pairs)
    if head.kind in (CALL, SEND):
        action = head.action or ""
        if head.kind == CALL:
            pairs.sent(line, head.message_id, action)
        role = "request" if head.kind == CALL else "send"
    else:
        call = answered(pairs, line, head)
        action = call.action if call is not None else NO_CALL
        if call is not None and call.line.moment is not None and line.moment is not None:
            entry = entry._replace(took=(line.moment - call.line.moment).total_seconds())
        role = "response"
    if head.kind in (CALL, SEND, RESULT):
        payload_type = schema["actions"].get(action, {}).get(role)
        entry = entry._replace(gist=gists(_value(head.payload), payload_type, schema))
    elif not entry.fault:
        sent_back = codec.decode(line.frame)
        assert isinstance(sent_back, CallError | CallResultError)
        words = f"{quote(sent_back.raw_code or sent_back.code)} {quote(sent_back.description)}"
        entry = entry._replace(mark="!", fault=words.rstrip())
    arrow = _arrow(line, action, head.kind in (RESULT, ERROR), schema)
    fault = entry.fault.removeprefix(f"{action}: ")
    return entry._replace(arrow=arrow, action=action, is_call=role != "response", fault=fault)


def _headless(entry: Entry, line: Line, error: DecodeError, schema: Mapping[str, Any], pairs: Pairs) -> Entry:
    """A frame that is no OCPP-J message: its text, as far as it may be quoted."""
    action = error.action or ""
    if action and error.message_id is not None:
        pairs.sent(line, error.message_id, action)
    text = line.frame if isinstance(line.frame, str) else line.frame.decode("utf-8", "replace")
    gist = [Gist("", quote(text), False)] if text else []
    return entry._replace(arrow=_arrow(line, action, False, schema), action=action or NO_MESSAGE, gist=gist)


def _value(payload: bytes) -> Any:
    try:
        return json.loads(payload)
    except (ValueError, RecursionError):  # a frame's head may be good where its payload is no JSON
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
    """Which way the frame went: as the capture says, else by who may send the action."""
    if line.direction is not None:
        return "→" if line.direction == "in" else "←"
    sender = schema["actions"].get(action, {}).get("sender")
    if sender not in ("station", "csms"):
        return " "
    return "→" if (sender == "station") != is_answer else "←"


class Page:
    """Prints entries below each other, with a heading for each new day."""

    def __init__(self, screen: Console, numbers: bool) -> None:
        self._screen = screen
        self._width = screen.width
        self._wide = self._width >= WIDE
        self._numbers = numbers or self._wide
        self._station = 0
        self._day: date | None = None

    def print(self, entry: Entry) -> None:
        if entry.moment is not None and entry.moment.date() != self._day:
            self._day = day = entry.moment.date()
            self._screen.print(Text(f"{day:%A}, {day.day} {day:%B %Y}", style="bold"))
        self._screen.print(self.text(entry), no_wrap=True, crop=True, overflow="crop")

    def text(self, entry: Entry) -> Text:
        text = Text()
        if self._numbers or self._day is None:
            text.append(f"{entry.number:>5} ", style="dim")
        if self._day is not None:
            moment = ""
            if entry.moment is not None:
                moment = entry.moment.strftime("%H:%M:%S")
                if self._wide:
                    moment += f".{entry.moment.microsecond // 1000:03}"
            text.append(f"{moment:<{12 if self._wide else 8}} ", style="dim")
        station = quote(entry.station or "", 20)
        self._station = max(self._station, len(station))
        if self._station:
            text.append(f"{station:<{self._station}} ")
        text.append(f"{entry.arrow} ", style="green" if entry.arrow == "→" else "blue")
        text.append(f"{entry.mark} ", style="bold red" if entry.mark == "✗" else "bold yellow")
        action = quote(entry.action, 40)
        style = "bold red" if entry.mark == "✗" else "bold" if entry.is_call else "dim"
        start = text.cell_len
        if not entry.is_call:
            text.append("  ")
        text.append(action, style=style)
        if entry.took is not None:
            text.append(f" {_duration(entry.took)}", style="dim")
        room = self._width - text.cell_len - 2
        spare = max(0, (26 if self._wide else 20) - (text.cell_len - start))
        text.append(" " * (2 + (spare if len(entry.fault) <= room - spare else 0)))
        if entry.fault:
            fault = _fitted(entry.fault, max(self._width - text.cell_len, 20))
            text.append(fault, style="red" if entry.mark == "✗" else "yellow")
            text.append("  ")
        self._fill(text, entry.gist)
        text.rstrip()
        return text

    def _fill(self, text: Text, gist: Sequence[Gist]) -> None:
        """Adds what there is room for, the most telling first. An enum value needs no name of a field."""
        room = self._width - text.cell_len
        left_out = False
        for position, (name, value, is_enum) in enumerate(gist, 1):
            label = "" if is_enum or not name else f"{name}="
            needed = Text(label + value).cell_len
            if needed > room - (2 if position < len(gist) or left_out else 0):
                left_out = True
                continue
            text.append(label, style="dim")
            text.append(value, style="cyan" if is_enum else "")
            text.append(" ")
            room -= needed + 1
        if left_out and room > 0:
            text.append("…", style="dim")


def _fitted(fault: str, room: int) -> str:
    """`fault` in `room` characters: a path gives up its beginning before the words give up their end."""
    steps = fault.split("/")
    while len(fault) > room and fault.startswith(("/", "…/")) and len(steps) > 2:
        del steps[1]
        fault = "…" + "/".join(["", *steps[1:]])
    return quote(fault, room)


def _duration(seconds: float) -> str:
    if seconds < 1:
        return f"{seconds * 1000:.0f} ms"
    return f"{seconds:.1f} s" if seconds < 100 else f"{seconds:.0f} s"
