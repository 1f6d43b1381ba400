"""The check of handler classes: a method that answers nothing raises when its class is made.

Knows names of methods, and the blocks and sides that they belong to. Must never know a router, or how a
handler is called.
"""

from __future__ import annotations

import sys

# Importing `typing` takes longer than importing this whole package. Type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

__all__ = ["Handler"]

# Similarity from which a method of a mixin counts as a misspelt handler (`difflib`).
_MISSPELT = 0.85
# The parameters of a method, with `self`, in the two classes of a block.
_PARAMETERS = {
    "CSMSHandler": ("self", "charging_station_id", "request"),
    "ChargingStationHandler": ("self", "request"),
}
_VARARGS = 0x04


class Handler:
    """The base of every `CSMSHandler` and `ChargingStationHandler`.

    A subclass may have methods and attributes of its own. If one is named `on_...` and answers no request of
    the class, TypeError is raised when the class is made, because it would never be called; and so it is if a
    method cannot take the arguments of a handler. `class Mine(CSMSHandler, extra=("on_click",))` allows
    further names. A name of a mixin raises if it is nearly the name of a handler.
    """

    def __init_subclass__(cls, *, extra: Iterable[str] = (), **arguments: Any) -> None:
        """Checks the methods of a handler class. `extra` are names `on_...` that are no handlers."""
        super().__init_subclass__(**arguments)
        if cls.__bases__ == (Handler,):
            return  # a class of a block
        cls._extra = frozenset(extra) | getattr(cls, "_extra", frozenset())
        blocks = [base for base in cls.__mro__ if base.__bases__ == (Handler,)]
        known: dict[str, set[int]] = {}
        for block in blocks:
            for name in vars(block):
                if name.startswith("on_"):
                    known.setdefault(name, set()).add(len(_PARAMETERS[block.__name__]))
        for owner in cls.__mro__:
            if owner in blocks or owner in (cls, Handler, object) or issubclass(owner, Handler):
                continue
            for name in vars(owner):
                if name.startswith("on_") and name not in known and name not in cls._extra:
                    _check_mixin(cls, owner, name, blocks, known)
        for name, value in vars(cls).items():
            if not name.startswith("on_") or not _is_method(value):
                continue
            if name in known:
                _check_parameters(cls, name, value, known[name])
            elif name not in cls._extra:
                raise TypeError(_no_request(cls, name, blocks, known))

    if TYPE_CHECKING:
        _extra: frozenset[str]


def _is_method(value: object) -> bool:
    return callable(value) or isinstance(value, staticmethod | classmethod)


def _check_parameters(cls: type, name: str, method: Any, allowed: set[int]) -> None:
    """Raises TypeError if a plain function takes neither of the `allowed` numbers of arguments."""
    code = getattr(method, "__code__", None)
    if code is None or hasattr(method, "__wrapped__"):
        return
    most = code.co_argcount
    least = most - len(method.__defaults__ or ())
    required = set(code.co_varnames[most : most + code.co_kwonlyargcount]) - set(method.__kwdefaults__ or ())
    if not required and any(
        least <= number and (number <= most or code.co_flags & _VARARGS) for number in allowed
    ):
        return
    signatures = " or ".join(
        f"({', '.join(names)})" for names in _PARAMETERS.values() if len(names) in allowed
    )
    taken = ", ".join(code.co_varnames[: most + code.co_kwonlyargcount])
    raise TypeError(f"{cls.__qualname__}.{name}: takes ({taken}), and is called with {signatures}")


def _check_mixin(cls: type, owner: type, name: str, blocks: list[type], known: Iterable[str]) -> None:
    """Raises TypeError if a name is nearly that of a handler, and no handler of another block or side."""
    from difflib import get_close_matches

    if _elsewhere(name, blocks) is None and get_close_matches(name, [*known], n=1, cutoff=_MISSPELT):
        raise TypeError(_no_request(cls, name, blocks, known, f" (of {owner.__qualname__})"))


def _no_request(cls: type, name: str, blocks: list[type], known: Iterable[str], of: str = "") -> str:
    """Returns the text about a method that answers no request of its class."""
    from difflib import get_close_matches

    where = ", ".join(f"{block.__module__.removeprefix('ocpp_fast.')}.{block.__name__}" for block in blocks)
    fault = f"{cls.__qualname__}.{name}{of}: answers no request of {where}"
    other = _elsewhere(name, blocks)
    if other is not None:
        return f"{fault}; it belongs to {other}"
    nearest = get_close_matches(name, [*known] or _names(blocks), n=1, cutoff=0.0)
    return (
        f"{fault} (the nearest is {nearest[0]}); `Router.on()` takes functions for the actions of extensions"
    )


def _features(blocks: list[type]) -> Iterable[Any]:
    for package in dict.fromkeys(block.__module__.rpartition(".")[0] for block in blocks):
        for profile in sys.modules[package].PROFILES:
            yield from profile.features


def _names(blocks: list[type]) -> list[str]:
    return [feature.handler for feature in _features(blocks)]


def _elsewhere(name: str, blocks: list[type]) -> str | None:
    """Returns the class of another block or side that has a method `name`."""
    for feature in _features(blocks):
        if feature.handler == name:
            sides = {"station": ["CSMSHandler"], "csms": ["ChargingStationHandler"]}
            module = feature.request_type.__module__.removeprefix("ocpp_fast.")
            return " and ".join(f"{module}.{side}" for side in sides.get(feature.sender, _PARAMETERS))
    return None
