"""The page on options: an entry for every option, with its default, its unit and an example that runs."""

from __future__ import annotations

import dataclasses
import doctest
import re
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("websockets")

from ocpp_fast.asyncio.options import ConnectOptions, EndpointOptions, ServeOptions

PAGE = Path(__file__).parent.parent / "docs" / "options.md"
SHARED = {field.name for field in dataclasses.fields(EndpointOptions)}
ENTRY = re.compile(
    r"`(\w+)`\n\nDefault: `(?P<default>[^\n]*)`\. Unit: (\S[^\n]*)\.\n\n"
    r"\S.*?\n```python\n(?P<example>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
OPTIONS = [
    *((0, EndpointOptions, field) for field in dataclasses.fields(EndpointOptions)),
    *((1, ServeOptions, field) for field in dataclasses.fields(ServeOptions) if field.name not in SHARED),
    *((2, ConnectOptions, field) for field in dataclasses.fields(ConnectOptions) if field.name not in SHARED),
]


def sections() -> list[str]:
    return re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]


def entries(section: int) -> dict[str, re.Match[str]]:
    parts = re.split(r"^### ", sections()[section], flags=re.MULTILINE)[1:]
    return {found[1]: found for part in parts if (found := ENTRY.match(part))}


@pytest.mark.parametrize(
    ("section", "field"),
    [pytest.param(section, field, id=f"{kind.__name__}-{field.name}") for section, kind, field in OPTIONS],
)
def test_an_option_has_an_entry(section: int, field: dataclasses.Field[Any]) -> None:
    assert field.name in entries(section), "no entry with default, unit and example"
    entry = entries(section)[field.name]
    assert entry["default"] == ("required" if field.default is dataclasses.MISSING else repr(field.default))
    positional = field.name in ("url", "handlers")
    assert f"{field.name}=" in entry["example"] or positional


def test_no_entry_is_about_anything_else() -> None:
    named = [re.findall(r"^### `(\w+)`$", section, re.MULTILINE) for section in sections()]
    for number, names in enumerate(named):
        assert sorted(names) == sorted(field.name for at, _, field in OPTIONS if at == number)


def test_the_examples_run() -> None:
    failed, tried = doctest.testfile(str(PAGE), module_relative=False)
    assert tried > len(OPTIONS)
    assert not failed
