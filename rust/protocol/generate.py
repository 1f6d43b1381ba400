"""Writes the Rust tables and the Python modules from the definitions beside this file.

    python rust/protocol/generate.py            write what changed, delete what no longer belongs
    python rust/protocol/generate.py --check    write nothing; exit with 1 and name each stale file

Knows which files come from a definition file, and how to bring them up to date: `definitions` reads, `tables` writes
Rust, `modules` writes Python. Needs nothing but the standard library of Python 3.11.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import tables
from definitions import Faults, Reader, Version

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
COMMAND = "python rust/protocol/generate.py"

# The first line of each generated file begins so; what has no such line is never deleted.
MARK = "Generated from rust/protocol/"


def outputs(version: Version) -> Iterator[tuple[str, str]]:
    yield f"rust/schema/{version.package}.rs", tables.rust(version)


def main() -> int:
    for path in sorted(HERE.glob("v*.toml")):
        for file, text in outputs(Reader(path).read()):
            (ROOT/file).write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
