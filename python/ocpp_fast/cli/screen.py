"""What every command prints with: the console, and how text from the wire gets onto it.

Nothing that came over the wire is printed but through `quote`: no control characters, and never more than
`LONGEST` characters of a value.
"""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

LONGEST = 64
PIPED = 120
"""Columns where no terminal says how many it has."""


def console(*, stderr: bool = False) -> Console:
    from rich.console import Console  # takes longer to import than all of this package

    stream = sys.stderr if stderr else sys.stdout
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(
            errors="replace"
        )  # a terminal without Unicode gets question marks, not a traceback
    width = None if stream.isatty() or "COLUMNS" in os.environ else PIPED
    return Console(file=stream, width=width, highlight=False, markup=False, emoji=False)


def quote(text: str, longest: int = LONGEST) -> str:
    """`text` with what cannot be printed replaced, and its end if it is long."""
    cut = text if len(text) <= longest else text[: longest - 1] + "…"
    return (
        cut
        if cut.isprintable()
        else "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in cut)
    )


def pointer(path: str) -> str:
    """A JSON pointer, whose steps may be names from the wire."""
    return "/".join(quote(step) for step in path.split("/"))


def count(number: int, noun: str, plural: str = "") -> str:
    """`1 frame`, `1,326 frames`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def size(bytes_: float) -> str:
    """`740 B`, `74.1 kB`, `1.20 MB`."""
    for unit, factor in ("GB", 1e9), ("MB", 1e6), ("kB", 1e3):
        if bytes_ >= factor:
            number = bytes_ / factor
            return f"{number:.{2 if number < 9.995 else 1 if number < 99.95 else 0}f} {unit}"
    return f"{bytes_:.0f} B"
