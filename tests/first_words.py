"""Checks the first words of doc comments: `python tests/first_words.py`, part of `make lint`.

A doc comment stands alone: a noun phrase for a type, a third-person verb for a function. One that begins with
"The same", "What" or "Whether" is a riddle to a reader who has not read the code around it. Covers Rust
(`///`, `//!`), Python docstrings and `#:` comments, in every directory of the repository.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDERS: Final = ("benches", "docs", "examples", "fuzz", "python", "rust", "tests")
BANNED: Final = re.compile(r"(The same|What|Where|Whether|How|Which|Of)\b")

_COMMENT: Final = re.compile(r"\s*(///(?!/)|//!|#:)(.*)")


def in_comments(text: str) -> Iterator[tuple[int, str]]:
    """Yields line number and first line of each block of doc comments."""
    last = ""
    for number, line in enumerate(text.splitlines(), 1):
        found = _COMMENT.match(line)
        mark = found[1] if found else ""
        if found and mark != last and found[2].strip():
            yield number, found[2].strip()
        last = mark


def in_docstrings(source: str) -> Iterator[tuple[int, str]]:
    """Yields line number and first line of each docstring, those of attributes included."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            text = node.value.value
            if isinstance(text, str):
                yield node.lineno, text.strip().partition("\n")[0]


def faults(text: str, suffix: str) -> list[tuple[int, str]]:
    """Returns line number and first line of each doc comment that begins with a banned word."""
    found = list(in_comments(text))
    if suffix != ".rs":
        found += in_docstrings(text)
    return sorted((number, line) for number, line in found if BANNED.match(line))


def files() -> Iterator[Path]:
    """Yields every Rust and Python file of the repository, in order."""
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in {".rs", ".py", ".pyi"} and "target" not in path.parts:
                yield path


def main() -> int:
    """Prints each fault with its place; returns 1 if there is one."""
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line}"
        for path in files()
        for number, line in faults(path.read_text(encoding="utf-8"), path.suffix)
    ]
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
