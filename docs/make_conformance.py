"""Prints docs/reference/conformance.md: the cases of `tests/conformance/cases.toml`, and their tests.

    python docs/make_conformance.py            write the page
    python docs/make_conformance.py --check    exit status 1 if the page is stale

Knows how a case is shown; the cases, and the tests that play them, are in `tests/conformance/`.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests"))

from conformance.table import COVERED, ROLES, Case, cases, reasons, versions  # noqa: E402

PAGE: Final = HERE / "reference" / "conformance.md"

HEAD: Final = """# Conformance

The cases of OCTT, the compliance testing tool of the Open Charge Alliance, by their public ids, and the
tests of ours that play them. The tests are no certification: OCTT itself has not been run. They run over
real sockets against a peer that is played by hand: it speaks raw JSON, does not use this library, and
holds every payload in either direction to the published schema. Printed by `python
docs/make_conformance.py` from `tests/conformance/cases.toml`.

The columns are the endpoint under test: `serve()` is the CSMS (ids that end in `_CSMS`), `connect()` the
station (`_CS`).

- **a name of a test**: the rules of the endpoint decide how the case ends, and the test shows it.
- **exchange**: an application decides. The test has one that decides as the case says, and checks what
  the endpoint does: each message is sent when it is due, in its order, under an id of its own; an answer
  belongs to its question; what an answer causes comes after it.
- **(a reason)**: not covered.

| reason | |
|---|---|
"""

BLOCKS: Final = {
    "A": "security",
    "B": "provisioning",
    "C": "authorisation",
    "D": "local lists",
    "E": "transactions",
    "F": "remote control",
    "G": "availability",
    "H": "reservations",
    "I": "costs",
    "J": "meter values",
    "K": "charging profiles",
    "L": "firmware",
    "M": "certificates",
    "N": "diagnostics",
    "O": "displays",
    "P": "data transfer",
}


def page() -> str:
    """Returns the page."""
    lines = [f"| ({name}) | {text} |" for name, text in reasons().items()]
    for version in versions():
        lines += ["", f"## OCPP {version}", "", *counts(version), *blocks(version)]
    return HEAD + "\n".join(lines) + "\n"


def counts(version: str) -> Iterator[str]:
    """Yields a table of how many cases are covered."""
    yield "| endpoint under test | decided by the endpoint | decided by an application | not covered |"
    yield "|---|--:|--:|--:|"
    for role in ROLES:
        states = Counter(one.state for one in cases(version) if one.role == role)
        covered = [states.pop(state, 0) for state in COVERED]
        yield f"| {NAMES[role]} | {covered[0]} | {covered[1]} | {states.total()} |"


NAMES: Final = {"CSMS": "CSMS", "CS": "station"}


def blocks(version: str) -> Iterator[str]:
    """Yields a table of cases for each block; 1.6 has none."""
    last = ""
    rows: dict[str, dict[str, Case]] = {}
    for one in cases(version):
        rows.setdefault(one.number, {})[one.role] = one
    for number, roles in rows.items():
        block = title(number)
        if block != last:
            yield from ("", f"### {block}", "", "| case | | CSMS | station |", "|---|---|---|---|")
            last = block
        cells = " | ".join(cell(roles.get(role)) for role in ROLES)
        yield f"| {number} | {next(iter(roles.values())).title} | {cells} |"


def title(number: str) -> str:
    """Returns the heading of the cases that a case belongs to."""
    kind, block, *_ = number.split("_")
    if kind == "RPC":
        return "Rules of OCPP-J without a case of OCTT"
    return f"{block}: {BLOCKS[block]}" if block in BLOCKS else "Cases"


def cell(one: Case | None) -> str:
    """Returns what is shown of a case of one role."""
    if one is None:
        return ""
    if one.state not in COVERED:
        return f"({one.state})"
    if one.state == "application":
        return "exchange"
    return ", ".join(dict.fromkeys(f"`{test.partition('::')[2]}`" for test in one.tests))


def main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        fresh = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == page()
        if not fresh:
            print(f"{PAGE} is stale: run python docs/make_conformance.py")
        return 0 if fresh else 1
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
