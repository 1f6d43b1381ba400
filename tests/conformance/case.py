"""The cases that tests cover: a test names them by `case()`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T", bound=Callable[..., None])

TESTS: dict[str, list[str]] = {}
"""Case to the tests that name it, as "file.py::test"."""


def case(version: str, *ids: str) -> Callable[[T], T]:
    """Returns a decorator for the test of one or more cases."""

    def register(test: T) -> T:
        name = test.__name__
        assert name.startswith("test_"), name
        file = test.__module__.rpartition(".")[2] + ".py"
        for one in ids:
            TESTS.setdefault(f"{version} {one}", []).append(f"{file}::{name}")
        return test

    return register
