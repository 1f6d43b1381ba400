"""Packages whose modules are imported when one of their names is first asked for (PEP 562)."""

from __future__ import annotations

import sys

# Importing `typing` takes longer than importing all of this package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

__all__ = ["lazy", "submodule"]


def lazy(
    package: str, modules: Sequence[str], names: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """`__getattr__` and `__dir__` for a package; `names` says which of its `modules` defines a name.

    What was found is kept in the package, so that each name is looked up here once.
    """

    def __getattr__(name: str) -> Any:
        if name in names:
            found = getattr(submodule(package, names[name]), name)
        elif name in modules:
            found = submodule(package, name)
        else:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        setattr(sys.modules[package], name, found)
        return found

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[package]), *modules, *names})

    return __getattr__, __dir__


def submodule(package: str, name: str) -> Any:
    path = f"{package}.{name}"
    __import__(path)
    return sys.modules[path]
