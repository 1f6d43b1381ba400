"""Texts of strangers, made fit for one line of a log.

Knows characters. Must never know where a text comes from.
"""

from __future__ import annotations

__all__ = ["printable"]


def printable(text: str, longest: int = 64) -> str:
    """Returns `text` on one line: cut to `longest` characters, and without a character that a terminal or a
    reader of logs takes for anything else.

    Control characters, line separators (U+2028), bidirectional and escape codes, lone surrogates and
    backslashes are escaped as Python writes them in a `str`. A text that is cut ends in "…".
    """
    cut = text if len(text) <= longest else text[: longest - 1] + "…"
    if cut.isprintable() and "\\" not in cut:
        return cut
    return "".join(
        one if one.isprintable() and one != "\\" else one.encode("unicode_escape").decode("ascii")
        for one in cut
    )
