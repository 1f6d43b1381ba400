"""Features and profiles: what a functional block of a version consists of.

A feature is an action with its message types; a profile is the features of one block. Knows no JSON and no
connection. The generated modules make one `Feature` class per action and one `Profile` each.
"""

from __future__ import annotations

# Importing `typing` takes longer than importing all of this package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable, Iterator
    from typing import Any, ClassVar, Generic, Literal, TypeAlias, TypeVar, overload

    from ocpp_fast._core import Record

    T = TypeVar("T")
    D = TypeVar("D")
    RequestT = TypeVar("RequestT", bound=Record)
    ResponseT = TypeVar("ResponseT", bound=Record | None)

    Answer: TypeAlias = Awaitable[T] | T
    """What a handler method may return: async ones and plain ones are equally welcome."""
else:
    RequestT = ResponseT = None

    class Generic:
        """Stands in for `typing.Generic`: subscripting a class gives the class."""

        def __class_getitem__(cls, _):
            return cls


__all__ = ["Feature", "Profile"]


class Feature(Generic[RequestT, ResponseT]):
    """An action of one version. Subclasses describe it; they are used as classes and never instantiated."""

    name: ClassVar[str]
    """The action on the wire."""
    request_type: ClassVar[type[Any]]
    """What is sent: the request, or for a SEND (2.1) the message that is never answered."""
    response_type: ClassVar[Any]
    """The type of what answers it; None for a SEND."""
    sender: ClassVar[Literal["station", "csms", "both"]]
    """Who may send it."""
    block: ClassVar[str]
    """The module of its functional block."""
    handler: ClassVar[str]
    """The method that handles it, of `CSMSHandler` or `ChargingStationHandler`, or both."""


class Profile:
    """The features of one functional block of one version, found by action, by message type or by position.

    `profile["BootNotification"]`, `profile[BootNotificationRequest]` and `profile[BootNotificationResponse]`
    are the same `Feature` class. Iteration gives the features in the order of the definitions.
    """

    __slots__ = ("_features", "_found", "_name", "_version")

    def __init__(self, name: str, features: Iterable[type[Feature[Any, Any]]], version: str) -> None:
        self._name = name
        self._features = tuple(features)
        self._version = version
        self._found: dict[object, type[Feature[Any, Any]]] = {}
        for feature in self._features:
            self._found |= dict.fromkeys((feature.name, feature.request_type, feature.response_type), feature)
        self._found.pop(None, None)

    @property
    def name(self) -> str:
        """As the block is called: "provisioning", "localAuthList"."""
        return self._name

    @property
    def features(self) -> tuple[type[Feature[Any, Any]], ...]:
        """In the order of the definitions."""
        return self._features

    @property
    def version(self) -> str:
        """The version of OCPP: "2.0.1"."""
        return self._version

    def __getitem__(self, key: str | type[Record]) -> type[Feature[Any, Any]]:
        try:
            return self._found[key]
        except KeyError:
            raise KeyError(f"{key if isinstance(key, str) else key.__name__}: not in {self!r}") from None

    if TYPE_CHECKING:

        @overload
        def get(self, key: str | type[Record]) -> type[Feature[Any, Any]] | None: ...
        @overload
        def get(self, key: str | type[Record], default: D) -> type[Feature[Any, Any]] | D: ...

    def get(self, key: str | type[Record], default: Any = None) -> Any:
        """The feature of an action or a message type; `default` if the profile has none."""
        return self._found.get(key, default)

    def __contains__(self, key: object) -> bool:
        return key in self._found or key in self._features

    def __iter__(self) -> Iterator[type[Feature[Any, Any]]]:
        return iter(self._features)

    def __len__(self) -> int:
        return len(self._features)

    def __repr__(self) -> str:
        return f"<Profile {self._name} of OCPP {self._version}>"
