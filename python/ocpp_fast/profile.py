"""Features and profiles: the contents of a functional block of a version.

A feature is an action with its message types. A profile is the collection of the features of one block. The
generated modules define one `Feature` class per action and one `Profile` each. Must never know JSON or a
connection.
"""

from __future__ import annotations

# Importing `typing` takes longer than importing this whole package. Type checkers know the name.
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
    """The return type of a handler method, which may be async or plain."""
else:
    RequestT = ResponseT = None

    class Generic:
        """A substitute for `typing.Generic`. Subscripting a class returns the class."""

        def __class_getitem__(cls, _):
            return cls


__all__ = ["Feature", "Profile"]


class Feature(Generic[RequestT, ResponseT]):
    """An action of one version. Each action has a subclass, which is never instantiated."""

    name: ClassVar[str]
    """The action as it is in a frame."""
    request_type: ClassVar[type[Any]]
    """The type of the request; for a SEND (2.1) the type of the message that is never answered."""
    response_type: ClassVar[Any]
    """The type of the response; None for a SEND."""
    sender: ClassVar[Literal["station", "csms", "both"]]
    """The role that sends the request or the SEND."""
    block: ClassVar[str]
    """The name of the module of the functional block."""
    handler: ClassVar[str]
    """The name of the handler method, in `CSMSHandler`, `ChargingStationHandler` or both."""


class Profile:
    """The features of one functional block of one version, by action or by message type.

    `profile["BootNotification"]`, `profile[BootNotificationRequest]` and `profile[BootNotificationResponse]`
    are one `Feature` class. Iteration yields the features in the order of the definitions.
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
        """The name of the block, such as "provisioning" or "localAuthList"."""
        return self._name

    @property
    def features(self) -> tuple[type[Feature[Any, Any]], ...]:
        """The features, in the order of the definitions."""
        return self._features

    @property
    def version(self) -> str:
        """The version of OCPP, such as "2.0.1"."""
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
        """Returns the feature of an action or a message type, or `default` if the profile has none."""
        return self._found.get(key, default)

    def __contains__(self, key: object) -> bool:
        return key in self._found or key in self._features

    def __iter__(self) -> Iterator[type[Feature[Any, Any]]]:
        return iter(self._features)

    def __len__(self) -> int:
        return len(self._features)

    def __repr__(self) -> str:
        return f"<Profile {self._name} of OCPP {self._version}>"
