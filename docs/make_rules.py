"""Writes the tables of docs/rules.md: the rules beyond the schemas, from the definition files.

    python docs/make_rules.py            write the tables into the page
    python docs/make_rules.py --check    exit status 1 if they are stale

Knows how a rule is shown. The rules themselves are rows of `rust/protocol/v*.toml`; the rest of the page is
written by hand.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).resolve().parent
PROTOCOL: Final = HERE.parent / "rust" / "protocol"
sys.path.insert(0, str(PROTOCOL))
definitions: Any = import_module("definitions")
sys.path.remove(str(PROTOCOL))

PAGE: Final = HERE / "rules.md"
TABLE: Final = re.compile(r"(<!-- (\w+): written by [^>]*-->\n).*?(<!-- end -->)", re.DOTALL)


def page(text: str) -> str:
    """Returns the page with its tables."""
    versions = [definitions.read(PROTOCOL / f"{package}.toml") for package in ("v16", "v20", "v201", "v21")]
    tables: dict[str, Callable[[list[Any]], Iterator[str]]] = {"overview": overview, "details": details}
    return TABLE.sub(lambda found: "\n".join([found[1], *tables[found[2]](versions), "", found[3]]), text)


def overview(versions: list[Any]) -> Iterator[str]:
    """Yields the table of all rules: words, demand, and the number of places in each version."""
    rows = {(rule.name, rule.doc, rule.text): rule for version in versions for rule in version.rules.values()}
    yield f"| rule | | demand | {' | '.join(version.name for version in versions)} |"
    yield f"|---|---|---|{'--:|' * len(versions)}"
    for rule in rows.values():
        words = rule.doc + (" *derived*" if rule.derived else "")
        counts = " | ".join(count(rule, version.rules.get(rule.name)) for version in versions)
        yield f"| `{rule.name}` | {words} | `{shown(rule.text)}` | {counts} |"


def count(row: Any, rule: Any) -> str:
    """Returns the number of places of a version's rule if it is that of the row."""
    if rule is None or (rule.doc, rule.text) != (row.doc, row.text):
        return ""
    return "every" if any(place.every for place in rule.places) else str(len(rule.places))


def shown(text: str) -> str:
    return text.replace("|", "\\|")


def details(versions: list[Any]) -> Iterator[str]:
    """Yields for each version the rules with their places and sections."""
    for version in versions:
        yield f"### {version.name}"
        yield ""
        yield "| rule | demand | places |"
        yield "|---|---|---|"
        for rule in version.rules.values():
            yield f"| `{rule.name}` | `{shown(rule.text)}` | {places(rule)} |"
        yield ""


def places(rule: Any) -> str:
    """Returns the places of a rule, those of one section together."""
    sections: dict[str, list[str]] = {}
    for place in rule.places:
        sections.setdefault(place.section, []).append(str(place) if place.every else f"`{place}`")
    return "; ".join(f"{', '.join(listed)} ({section})" for section, listed in sections.items())


def main(arguments: list[str]) -> int:
    before = PAGE.read_text(encoding="utf-8")
    after = page(before)
    if arguments == ["--check"]:
        if before != after:
            print(f"{PAGE} is stale: python docs/make_rules.py")
        return int(before != after)
    PAGE.write_text(after, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
