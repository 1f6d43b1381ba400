"""The table of cases, and the tests that name them.

Reads `cases.toml` and `octt.txt`. Must never know how a case is played.
"""

from __future__ import annotations

import functools
import importlib
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

from conformance.case import TESTS

HERE = Path(__file__).parent
ROLES = ("CSMS", "CS")
COVERED = ("endpoint", "application")


class Case(NamedTuple):
    """A case of one role."""

    version: str
    number: str
    """The id without the role, such as TC_003."""
    role: str
    state: str
    """One of COVERED, or the name of a reason."""
    title: str

    @property
    def id(self) -> str:
        return f"{self.number}_{self.role}"

    @property
    def tests(self) -> list[str]:
        """The tests that name the case, as "file.py::test"."""
        return TESTS.get(f"{self.version} {self.id}", [])


@functools.cache
def _table() -> dict[str, Any]:
    load_tests()
    return tomllib.loads((HERE / "cases.toml").read_text(encoding="utf-8"))


def load_tests() -> None:
    """Imports every file of tests, which fills `TESTS`."""
    for file in sorted(HERE.glob("test_*.py")):
        if file.stem != "test_table":
            importlib.import_module(f"conformance.{file.stem}")


def reasons() -> dict[str, str]:
    """Returns the reasons not to cover a case, by name."""
    return {name: text.strip() for name, text in _table()["why"].items()}


def versions() -> list[str]:
    return [name for name in _table() if name != "why"]


def cases(version: str) -> list[Case]:
    """Returns the cases of a version in the order of the table."""
    return [
        Case(version, number, role, row[role], row["title"])
        for number, row in _table()[version].items()
        for role in ROLES
        if role in row
    ]


def octt() -> set[str]:
    """Returns the public ids, each after its version."""
    found = set()
    for line in (HERE / "octt.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        head, _, numbers = line.partition(": ")
        version, role, block = head.split()
        prefix = "TC_" if block == "-" else f"TC_{block}_"
        found |= {f"{version} {prefix}{number}_{role}" for number in numbers.split()}
    return found
