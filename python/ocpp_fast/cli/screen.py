"""The console, and the functions that format text, numbers and sizes for it.

Text from a frame is printed through `quote` only, which removes control characters and cuts a value to at
most `LONGEST` characters.
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
"""The number of columns if the output is not a terminal."""


def console(*, stderr: bool = False) -> Console:
    """Returns a console for standard output or standard error."""
    from rich.console import Console  # its import takes longer than that of this whole package

    stream = sys.stderr if stderr else sys.stdout
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(
            errors="replace"
        )  # a terminal without Unicode gets question marks, not a traceback
    width = None if stream.isatty() or "COLUMNS" in os.environ else PIPED
    return Console(file=stream, width=width, highlight=False, markup=False, emoji=False)


def quote(text: str, longest: int = LONGEST) -> str:
    """Returns `text` with unprintable characters replaced, cut to `longest` characters."""
    cut = text if len(text) <= longest else text[: longest - 1] + "…"
    return (
        cut
        if cut.isprintable()
        else "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in cut)
    )


def pointer(path: str) -> str:
    """Returns a JSON pointer with each step quoted, because a step may be a name from a frame."""
    return "/".join(quote(step) for step in path.split("/"))


def count(number: int, noun: str, plural: str = "") -> str:
    """Returns a number with its noun: `1 frame`, `1,326 frames`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def size(bytes_: float) -> str:
    """Returns a number of bytes with three digits and a unit: `740 B`, `74.1 kB`, `1.20 MB`."""
    for unit, factor in ("GB", 1e9), ("MB", 1e6), ("kB", 1e3):
        if bytes_ >= factor:
            number = bytes_ / factor
            return f"{number:.{2 if number < 9.995 else 1 if number < 99.95 else 0}f} {unit}"
    return f"{bytes_:.0f} B"
