"""Writes the Rust tables and the Python packages from the definition files in this directory.

    python rust/protocol/generate.py            write files that changed, delete those that no longer belong
    python rust/protocol/generate.py --check    write nothing; name each stale file, and exit with 1

Knows the files that a definition file becomes: `definitions` reads, `tables` writes Rust, `modules` writes
Python. Needs the standard library of Python 3.11 only.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import modules
import tables
from definitions import Version, read
from grammar import Faults

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
COMMAND = "python rust/protocol/generate.py"

# The places of generated files. Each one begins with the mark; a file without it is left alone.
PLACES = ("rust/core/schema/*.rs", "python/ocpp_fast/v*/*.py", "python/ocpp_fast/v*/*.pyi")
MARK = "Generated from rust/protocol/"


def outputs(version: Version) -> Iterator[tuple[Path, str]]:
    """Yields the path and the text of each file that a definition file becomes."""
    yield ROOT / "rust" / "core" / "schema" / f"{version.package}.rs", tables.rust(version)
    for name, text in modules.package(version):
        yield ROOT / "python" / "ocpp_fast" / version.package / name, text


def stale(wanted: dict[Path, str]) -> Iterator[Path]:
    """Yields each file that differs from its wanted text, or that is not wanted."""
    for path, text in wanted.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            yield path
    for place in PLACES:
        for path in sorted(ROOT.glob(place)):
            if path not in wanted and MARK in path.read_text(encoding="utf-8").partition("\n")[0]:
                yield path


def mend(path: Path, text: str | None) -> None:
    """Writes a file, or deletes it if there is no text."""
    if text is None:
        path.unlink()
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is stale")
    check = parser.parse_args().check
    try:
        versions = [read(path) for path in sorted(HERE.glob("v*.toml"))]
    except Faults as faults:
        print(faults, file=sys.stderr)
        return 1
    wanted = {path: text for version in versions for path, text in outputs(version)}
    found = list(stale(wanted))
    for path in found:
        done = "deleted" if path not in wanted else "written"
        print(f"{'stale' if check else done}: {path.relative_to(ROOT)}")
        if not check:
            mend(path, wanted.get(path))
    if check and found:
        print(f"run: {COMMAND}", file=sys.stderr)
    return 1 if check and found else 0


if __name__ == "__main__":
    sys.exit(main())
