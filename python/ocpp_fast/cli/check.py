"""`ocpp-fast check`: counts and faults of captures."""

import json
import sys
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from time import perf_counter

import click
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn
from rich.table import Table
from rich.text import Text

from ocpp_fast import Tolerance
from ocpp_fast.capture import Broken, Capture, Line
from ocpp_fast.cli.screen import console, count, quote, size
from ocpp_fast.cli.suggest import Suggestion
from ocpp_fast.cli.summary import (
    COLUMNS,
    NO_CALL,
    NO_MESSAGE,
    ActionCounts,
    ErrorGroup,
    Place,
    Summary,
    Tally,
)
from ocpp_fast.cli.version import version_option

LONG = 4_000_000
"""The size in bytes from which a file gets a progress bar."""

MOST = 60
"""The maximum number of rows in a table of faults. `--json` has all of them."""


@click.command()
@click.argument(
    "files",
    metavar="FILE...",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, readable=True, allow_dash=True),
)
@version_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of tables.")
@click.option(
    "--tolerance",
    metavar="FILE",
    help="Read the frames of stations under a tolerance: a TOML file, or a preset (field, bridge).",
)
@click.option("--suggest", is_flag=True, help="Print the smallest profile under which the frames pass.")
def check(files: tuple[str, ...], version: str, as_json: bool, tolerance: str | None, suggest: bool) -> None:
    """Check every frame of one or more captures against a version of OCPP.

    A capture has one frame per line: a bare frame ([2,"17","Heartbeat",{}]), or an object with the member
    "frame" (text or array) and the optional members "station", "direction" ("in" or "out", seen from the
    CSMS) and "time". Files may be compressed with gzip; - reads standard input. A result is checked against
    the call that it answers. If its call is not in the captures, it cannot be checked and counts as a fault.

    The exit status is 0 if every line has a valid frame, 1 if any line has not, 2 if the arguments are wrong.
    A frame that the tolerance repairs counts as valid; its repairs are listed by vendor and firmware.

    --suggest prints a TOML file with a profile for the faulty frames, and a comment about each frame that no
    profile repairs. The exit status is 0 if there is none of these.

    \b
    --json prints an object with these members; a place is "file" and "line":
      version, files, frames, bytes, seconds, codec_seconds
      valid       true if the exit status is 0
      invalid     number of invalid frames
      actions     [action, calls, results, errors, invalid, bytes]
      stations    [station, frames, invalid]
      violations  [action, kind, path, keyword, limit, message, count, place]
      refused     [code, reason, count, place]    frames refused before the schema
      errors      [action, sender, code, count, place]    CALLERRORs
      unmatched   number of results whose call is missing or has an unknown action
      unmatched_places  [place]    the first of them
      unanswered  {action: number}    calls without an answer
      broken      [reason, count, place]    lines without a frame
      repaired    number of repaired frames; this and the next one with --tolerance only
      repairs     [vendor, firmware, action, path, keyword, repair, count, place]
    """
    if suggest and (tolerance is not None or as_json):
        raise click.UsageError("--suggest goes with neither --tolerance nor --json")
    suggestion = Suggestion(version) if suggest else None
    summary = Summary(version, tolerance_of(tolerance), suggestion.add if suggestion else None)
    started = perf_counter()
    for name in files:
        with Capture(name) as capture:
            summary.files.append(capture.name)
            for line in watched(capture):
                summary.add(line)
    summary.seconds = perf_counter() - started
    if suggestion is not None:
        for text in suggestion.toml():
            click.echo(text)
        sys.exit(1 if suggestion.unrepaired else 0)
    if as_json:
        click.echo(json.dumps(summary.data(), indent=2, ensure_ascii=False))
    else:
        report(summary, console())
    sys.exit(0 if summary.valid else 1)


def tolerance_of(given: str | None) -> Tolerance | None:
    """Returns the tolerance that an argument names: a preset, or a file."""
    if given is None:
        return None
    try:
        if "." not in given and "/" not in given and not Path(given).exists():
            return Tolerance.preset(given)
        return Tolerance.load(given)
    except (OSError, ValueError) as error:
        raise click.BadParameter(
            f"{quote(given)}: {quote(str(error), 200)}", param_hint="--tolerance"
        ) from None


def watched(capture: Capture) -> Iterator[Line | Broken]:
    """Yields the lines of `capture`. Shows a progress bar for a long file if the output is a terminal."""
    screen = console(stderr=True)
    if not screen.is_terminal or capture.size is None or capture.size < LONG:
        yield from capture
        return
    columns = TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn()
    with Progress(*columns, console=screen, transient=True) as progress:
        task = progress.add_task(quote(capture.name), total=capture.size)
        for number, line in enumerate(capture):
            if number % 4096 == 0:
                progress.update(task, completed=capture.position())
            yield line


def report(summary: Summary, screen: Console) -> None:
    """Prints the tables of a summary."""
    stations = f" from {count(len(summary.stations), 'station')}" if summary.stations else ""
    title = Text(f"OCPP {summary.version}", style="bold")
    title.append(f" · {count(summary.frames, 'frame')}{stations} · {size(summary.bytes)}", style="not bold")
    if len(summary.files) > 1:
        title.append(f" · {len(summary.files)} files", style="not bold")
    screen.print(title)
    if summary.actions:
        screen.print()
        screen.print(actions(summary))
    if len(summary.stations) > 1 and summary.invalid:
        screen.print()
        screen.print(stations_table(summary))
    for heading, found in (
        ("Violations", violations(summary)),
        ("Refused frames", refusals(summary)),
        ("Repairs", repairs(summary)),
        ("Errors sent back", errors(summary)),
        ("Lines without a frame", broken(summary)),
    ):
        rows = list(found)
        if rows:
            screen.print()
            screen.print(faults(heading, rows, screen.width))
    screen.print()
    for line in verdict(summary):
        screen.print(line)


def actions(summary: Summary) -> Table:
    """Returns the table of actions, the most frequent one first."""
    table = Table(box=None, pad_edge=False, header_style="bold", show_footer=True, footer_style="bold")
    total = ActionCounts()
    rows = sorted(summary.actions.items(), key=_busiest_first)
    for _, row in rows:
        for name in COLUMNS:
            setattr(total, name, getattr(total, name) + getattr(row, name))
    table.add_column("Action", "total", min_width=26)
    for name in COLUMNS[:-1]:
        table.add_column(name, _number(getattr(total, name)), justify="right", min_width=7)
    table.add_column("bytes", size(total.bytes), justify="right", min_width=8)
    for action, row in rows:
        style = "red" if row.invalid else "dim" if action in (NO_CALL, NO_MESSAGE) else ""
        cells = [_number(row.calls), _number(row.results)]
        cells += [_number(row.errors, "yellow"), _number(row.invalid, "bold red"), Text(size(row.bytes))]
        table.add_row(Text(quote(action), style=style), *cells)
    return table


def _busiest_first(item: tuple[str, ActionCounts]) -> tuple[bool, int, str]:
    action, row = item
    return action in (NO_CALL, NO_MESSAGE), -row.calls, action


def _number(number: int, style: str = "") -> Text:
    return Text(f"{number:,}", style=style) if number else Text("·", style="dim")


def stations_table(summary: Summary) -> Table:
    """Returns the table of the ten stations with the most invalid frames."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("Station", min_width=26)
    table.add_column("frames", justify="right", min_width=7)
    table.add_column("invalid", justify="right", min_width=7)
    ranked = sorted(summary.stations.items(), key=lambda item: (-item[1][1], item[0]))
    for station, (frames, invalid) in ranked[:10]:
        table.add_row(Text(quote(station, 40)), _number(frames), _number(invalid, "bold red"))
    if len(ranked) > 10:
        table.add_row(Text(f"and {len(ranked) - 10} more", style="dim"))
    return table


FaultRow = tuple[str, str, str, int, str]
"""A row of a table of faults: group, fault, rule, count, and the place of the first one."""


def violations(summary: Summary) -> Iterator[FaultRow]:
    """Yields the violations, grouped by message."""
    for group, tally in sorted(summary.violations.items()):
        where = group.action if group.kind == "call" else f"{group.action} {group.kind}"
        rule = f"{group.keyword} {group.limit}" if group.keyword in NUMERIC else group.keyword
        yield where, group.path or "(payload)", rule, tally.count, place(summary, tally.place)


NUMERIC = (
    "maxLength",
    "minLength",
    "minItems",
    "maxItems",
    "minimum",
    "maximum",
    "multipleOf",
    "type",
    "format",
)
"""The keywords whose limit is shown, because it is short."""


def refusals(summary: Summary) -> Iterator[FaultRow]:
    """Yields the frames that were refused before the schema, grouped by code."""
    for group, tally in sorted(summary.refusals.items()):
        yield group.code, group.reason, "", tally.count, place(summary, tally.place)


def repairs(summary: Summary) -> Iterator[FaultRow]:
    """Yields the repairs, grouped by vendor and firmware."""
    for group, tally in sorted(summary.repairs.items()):
        where = f"{group.vendor} {group.firmware}".strip() or "no boot seen"
        what = f"{group.action} {group.path or '(payload)'}"
        yield where, what, f"{group.keyword}: {group.repair}", tally.count, place(summary, tally.place)


def errors(summary: Summary) -> Iterator[FaultRow]:
    """Yields the CALLERRORs, grouped by sender, with the actions that they refuse."""
    names = {"station": "from stations", "csms": "from the CSMS", "": ""}
    kinds: dict[tuple[str, str], list[tuple[ErrorGroup, Tally]]] = {}
    for group, tally in summary.errors.items():
        kinds.setdefault((names[group.sender], group.code), []).append((group, tally))
    for (sender, code), members in sorted(kinds.items()):
        members.sort(key=lambda member: (-member[1].count, member[0].action))
        number = sum(tally.count for _, tally in members)
        first = min(tally.place for _, tally in members)
        yield (
            sender,
            f"{code}: {', '.join(group.action for group, _ in members)}",
            "",
            number,
            place(summary, first),
        )


def broken(summary: Summary) -> Iterator[FaultRow]:
    """Yields the lines without a frame."""
    for reason, tally in sorted(summary.broken.items()):
        yield "", reason, "", tally.count, place(summary, tally.place)


def place(summary: Summary, where: Place) -> str:
    """Returns the line of a place, with its file if there are several."""
    return str(where.line) if len(summary.files) == 1 else f"{quote(where.file, 24)}:{where.line}"


def faults(heading: str, rows: list[FaultRow], width: int) -> Text:
    """Returns a table of at most `width` columns, with a heading for each group of rows."""
    shown, hidden = rows[:MOST], rows[MOST:]
    at = max(4, *(len(row[4]) for row in shown))
    rule = max(len(row[2]) for row in shown)
    gap = 2 if rule else 0
    first = min(max(len(heading), 2 + max(len(row[1]) for row in shown)), width - rule - gap - at - 9)
    first = max(first, 20)
    text = Text(no_wrap=True)
    text.append(f"{heading:<{first + gap + rule}}  {'count':>5}  {'line':>{at}}\n", style="bold")
    for where, group in groupby(shown, key=itemgetter(0)):
        indent = "  " if where else ""
        if where:
            text.append(f"{where}\n", style="cyan")
        for _, what, which, number, example in group:
            *before, last = wrapped(what, first - len(indent))
            for part in before:
                text.append(f"{indent}{part}\n")
            text.append(f"{indent}{last}".ljust(first))
            text.append(f"{'':{gap}}{which:<{rule}}", style="yellow")
            text.append(f"  {number:>5,}", style="bold red")
            text.append(f"  {example:>{at}}\n")
    if hidden:
        text.append(f"and {count(len(hidden), 'more kind')} (--json has all of them)\n", style="dim")
    text.right_crop(1)
    return text


def wrapped(text: str, width: int) -> list[str]:
    """Returns `text` in lines of at most `width`, broken at a blank or before a slash if possible."""
    pieces = []
    start = 0
    while start + len(text) > width:
        room = width - start
        cut = max(text.rfind(" ", 1, room), text.rfind("/", 1, room))
        cut = cut if cut > 0 else room
        pieces.append(" " * start + text[:cut])
        text = text[cut:].lstrip()
        start = 2
    return [*pieces, " " * start + text]


def verdict(summary: Summary) -> Iterator[Text]:
    """Yields the lines below the tables: what is unanswered, the verdict, and the times."""
    missing = summary.unanswered()
    if missing:
        most = ", ".join(f"{quote(action)} {number:,}" for action, number in missing.most_common(4))
        more = ", …" if len(missing) > 4 else ""
        yield Text(f"{count(sum(missing.values()), 'call')} without an answer: {most}{more}", style="dim")
    if summary.unmatched:
        places = ", ".join(place(summary, where) for where in summary.unmatched_places)
        more = ", …" if summary.unmatched > len(summary.unmatched_places) else ""
        number = count(summary.unmatched, "result answers", "results answer")
        yield Text(f"{number} no call that is known here: line {places}{more}", style="yellow")
    if summary.valid:
        repaired = f", {summary.repaired:,} of them after repairs" if summary.repaired else ""
        yield Text(
            f"All {count(summary.frames, 'frame')} valid{repaired}." if summary.frames else "No frames.",
            style="bold green",
        )
    else:
        share = f" of {count(summary.frames, 'frame')}"
        parts = [f"{summary.invalid:,}{share} invalid"] if summary.invalid else []
        if summary.repaired:
            parts.append(f"{summary.repaired:,} repaired")
        if summary.unmatched:
            parts.append(f"{summary.unmatched:,} unchecked")
        if summary.broken:
            lines = sum(tally.count for tally in summary.broken.values())
            parts.append(count(lines, "line without a frame", "lines without a frame"))
        yield Text(", ".join(parts) + ".", style="bold red")
    if summary.frames:
        for words, seconds in (
            ("read and checked", summary.seconds),
            ("the codec alone", summary.codec_seconds),
        ):
            frames, megabytes = summary.frames / max(seconds, 1e-9), summary.bytes / max(seconds, 1e-9) / 1e6
            yield Text(
                f"{words:<16} {seconds:.3f} s  {frames:>11,.0f} frames/s  {megabytes:>7,.1f} MB/s",
                style="dim",
            )
