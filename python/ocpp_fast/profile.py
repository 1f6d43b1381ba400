"""Features and profiles: what a functional block of a version consists of.

A feature is an action with its message types; a profile is the features of one block. Knows no JSON and no
connection. The generated modules make one `Feature` class per action and one `Profile` each.
"""

from __future__ import annotations

# Importing `typing` takes longer than importing all of this package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable, Iterator
    from typing import Any, Generic, Literal, TypeAlias, TypeVar, overload

    from ocpp_fast._core import Record

    T = TypeVar("T")
    D = TypeVar("D")
    RequestType = TypeVar("RequestType", bound=type[Record])
    ResponseType = TypeVar("ResponseType", bound=type[Record] | None)

    Answer: TypeAlias = Awaitable[T] | T
    """What a handler method may return: async ones and plain ones are equally welcome."""
else:
    RequestType = ResponseType = None

    class Generic:
        """Stands in for `typing.Generic`: subscripting a class gives the class."""

        def __class_getitem__(cls, _):
            return cls


__all__ = ["Feature", "Profile"]


class Feature(Generic[RequestType, ResponseType]):
    """An action of one version. Subclasses describe; they are used as classes and never instantiated."""

    name: str
    """The action on the wire."""
    request_type: RequestType
    """What is sent: the request, or for a SEND (2.1) the message that is never answered."""
    response_type: ResponseType
    """What answers it; None for a SEND."""
    sender: Literal["station", "csms", "both"]
    """Who may send it."""
    block: str
    """The module of its functional block."""
    handler: str
    """The method that handles it, of `CSMSHandler` or `ChargingStationHandler`, or both."""


class Profile:
    """The features of one functional block of one version, found by action, by message type or by position.

    `profile["BootNotification"]`, `profile[BootNotificationRequest]` and `profile[BootNotificationResponse]`
    are the same `Feature` class. Iteration gives the features in the order of the definitions.
    """

    __slots__ = ("_found", "_name", "_version", "features")

    features: tuple[type[Feature[Any, Any]], ...]

    def __init__(self, name: str, features: Iterable[type[Feature[Any, Any]]], version: str) -> None:
        self._name = name
        self._version = version
        self.features = tuple(features)
        self._found: dict[str | type[Record], type[Feature[Any, Any]]] = {}
        for feature in self.features:
            self._found[feature.name] = self._found[feature.request_type] = feature
            if feature.response_type is not None:
                self._found[feature.response_type] = feature

    @property
    def name(self) -> str:
        """As the block is called: "provisioning", "localAuthList"."""
        return self._name

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
        return key in self._found or key in self.features

    def __iter__(self) -> Iterator[type[Feature[Any, Any]]]:
        return iter(self.features)

    def __len__(self) -> int:
        return len(self.features)

    def __repr__(self) -> str:
        return f"<Profile {self._name} of OCPP {self._version}>"
