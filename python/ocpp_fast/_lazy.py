"""Module attributes that are imported or made on first use (PEP 562).

Each one is then stored in its module, so that it is looked up here only once.
"""

from __future__ import annotations

import sys

from ocpp_fast._core import definition

# Importing `typing` takes longer than importing all of this package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, TypeAlias

    Finders: TypeAlias = tuple[Callable[[str], Any], Callable[[], list[str]]]
    """A module's `__getattr__` and `__dir__`."""

__all__ = ["enums", "lazy"]


def lazy(package: str, modules: Sequence[str], names: Mapping[str, str]) -> Finders:
    """Returns the finders of a package. Its attributes are `modules`, and `names`, each with its module."""

    def submodule(name: str) -> Any:
        path = f"{package}.{name}"
        __import__(path)
        return sys.modules[path]

    def find(name: str) -> Any:
        return getattr(submodule(names[name]), name) if name in names else submodule(name)

    return _finders(package, [*modules, *names], find)


def enums(module: str, package: str, names: Sequence[str]) -> Finders:
    """Returns the finders of a module. Its attributes are the enums `names` of the version `package`."""
    return _finders(module, names, lambda name: definition(package, name))


def _finders(module: str, names: Sequence[str], find: Callable[[str], Any]) -> Finders:
    known = frozenset(names)

    def __getattr__(name: str) -> Any:
        if name not in known:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        found = find(name)
        setattr(sys.modules[module], name, found)
        return found

    def __dir__() -> list[str]:
        return sorted(known.union(vars(sys.modules[module])))

    return __getattr__, __dir__
