"""The core, in Rust: the codec, its messages, and the base classes of payload types.

The names that `ocpp_fast` exports are public. The others serve the package itself.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import GenericAlias
from typing import Any, ClassVar, Generic, Literal, Protocol, Self, TypeAlias, dataclass_transform, final

from typing_extensions import TypeVar, disjoint_base

from ocpp_fast.faults import ErrorCode, Violation
from ocpp_fast.message_type import MessageType
from ocpp_fast.repair import Repair

__all__ = [
    "AnyMessage",
    "Call",
    "CallError",
    "CallResult",
    "CallResultError",
    "Codec",
    "DecodeError",
    "ExtensionTables",
    "FrameSplitter",
    "Head",
    "OcppError",
    "Record",
    "Remedies",
    "Request",
    "Response",
    "Send",
    "SendPayload",
    "actions",
    "definition",
    "from_json",
    "rebuild",
    "rebuild_head",
    "tables",
    "text_frames",
    "with_repairs",
]

# Payloads

_R = TypeVar("_R", bound=Response, default=Any)

@dataclass_transform(kw_only_default=True, frozen_default=True)
class Record:
    """The base of every payload type: a read-only object with the fields of the specification.

    Constructors take keywords and check the names. Values are checked by `validate()` and when a message is
    encoded. An enum field takes a member or its wire text, and a list field takes any sequence; equality and
    hash do not depend on the choice.
    """

    __version__: ClassVar[str]
    """The version of OCPP, such as "2.0.1"."""
    __match_args__: ClassVar[Any]
    """The names of the fields, in the order of the schema."""

    def validate(self) -> None:
        """Checks every value against the specification, as encoding does. Raises EncodeError."""
    def to_dict(self) -> dict[str, Any]:
        """Returns the record in plain JSON types under the names of the wire, with date-times as text.

        A value over a limit, which a tolerance may have kept, is among them. Raises EncodeError for a value
        that is not of its field's type.
        """
    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Builds a record from plain JSON types under the names of the wire. Raises DecodeError."""
    def replace(self, **changes: Any) -> Self:
        """Returns a copy with some fields replaced. None removes an optional field.

        Raises TypeError for a name that is no field. From Python 3.13 on, `copy.replace` does this too.
        """
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: dict[int, Any], /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Request(Record, Generic[_R]):
    """The base of every request, generic in its response."""

    __action__: ClassVar[str]
    """The action on the wire."""
    __response_type__: ClassVar[type[Any]]
    """The type of its response."""
    __delivery__: ClassVar[Mapping[str, Any]]
    """The rules for delivery; absent unless stations keep the request until it is delivered.

    `kept` and `sample` are a bool, `(attribute,)` or `(attribute, value)`; `begins` is an attribute of the
    response.
    """
    __match_args__: ClassVar[Any]
    def __class_getitem__(cls, key: Any) -> GenericAlias: ...

class Response(Record):
    """The base of every response."""

    __action__: ClassVar[str]
    """The action that it answers."""
    __match_args__: ClassVar[Any]

class SendPayload(Record):
    """The base of every payload that travels as a SEND and is never answered (2.1)."""

    __action__: ClassVar[str]
    """The action on the wire."""
    __match_args__: ClassVar[Any]

# Messages

_RequestT = TypeVar("_RequestT", bound=Request[Any], default=Request[Any], covariant=True)
_ResponseT = TypeVar("_ResponseT", bound=Response, default=Response, covariant=True)
_SendT = TypeVar("_SendT", bound=SendPayload, default=SendPayload, covariant=True)

class AnyMessage:
    """The base of every message: a read-only object that can be compared and pickled."""

    def __hash__(self) -> int: ...
    def __class_getitem__(cls, key: Any) -> GenericAlias: ...

class _Decoded(AnyMessage):
    @property
    def repairs(self) -> tuple[Repair, ...]:
        """The repairs that a tolerance has made: those of the frame, then those of the payload in document
        order.

        Empty for a valid frame, and for a message made in Python.
        """
    @property
    def refusal(self) -> DecodeError | None:
        """The error that strict decoding would have raised, if a tolerance in observe mode has repaired the
        frame; else None.
        """

@final
class Call(_Decoded, Generic[_RequestT]):
    """A request, which a CALLRESULT or a CALLERROR answers (OCPP-J 4.2.1).

    The message id has at most 36 characters. By default it is a new UUID.
    """

    __match_args__ = ("payload", "message_id")
    def __new__(cls, payload: _RequestT, message_id: str | None = None) -> Self: ...
    @property
    def payload(self) -> _RequestT: ...
    @property
    def message_id(self) -> str: ...
    @property
    def action(self) -> str: ...
    def result(self: Call[Request[_R]], response: _R) -> CallResult[_R]:
        """Returns the CALLRESULT that answers this call.

        Raises TypeError for the response of another action.
        """
    def error(
        self, code: ErrorCode | str, description: str = "", details: dict[str, Any] | None = None
    ) -> CallError:
        """Returns the CALLERROR that answers this call.

        Raises ValueError for a code that OCPP does not have.
        """

@final
class CallResult(_Decoded, Generic[_ResponseT]):
    """The answer to a CALL (OCPP-J 4.2.2)."""

    __match_args__ = ("message_id", "payload")
    def __new__(cls, message_id: str, payload: _ResponseT) -> Self: ...
    @property
    def message_id(self) -> str: ...
    @property
    def payload(self) -> _ResponseT: ...
    @property
    def action(self) -> str:
        """The action that is answered."""

@final
class CallError(_Decoded):
    """The refusal of a CALL (OCPP-J 4.2.3)."""

    __match_args__ = ("message_id", "code", "description", "details")
    def __new__(
        cls,
        message_id: str,
        code: ErrorCode | str,
        description: str = "",
        details: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def message_id(self) -> str:
        """The id of the CALL, or "-1" if the sender could not read it (2.x)."""
    @property
    def code(self) -> ErrorCode:
        """The code, or GENERIC_ERROR for a text that the specification does not know."""
    @property
    def raw_code(self) -> str | None:
        """The code's text on the wire, or None for a message made in Python."""
    @property
    def description(self) -> str: ...
    @property
    def details(self) -> dict[str, Any]:
        """Free-form data; empty if there is none."""

@final
class CallResultError(_Decoded):
    """The refusal of a CALLRESULT (2.1 part 4, 4.2.3)."""

    __match_args__ = ("message_id", "code", "description", "details")
    def __new__(
        cls,
        message_id: str,
        code: ErrorCode | str,
        description: str = "",
        details: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def message_id(self) -> str:
        """The id of the CALL and its CALLRESULT."""
    @property
    def code(self) -> ErrorCode:
        """The code, or GENERIC_ERROR for a text that the specification does not know."""
    @property
    def raw_code(self) -> str | None:
        """The code's text on the wire, or None for a message made in Python."""
    @property
    def description(self) -> str: ...
    @property
    def details(self) -> dict[str, Any]:
        """Free-form data; empty if there is none."""

@final
class Send(_Decoded, Generic[_SendT]):
    """A message that is never answered (2.1 part 4, 4.2.4). By default the message id is a new UUID."""

    __match_args__ = ("payload", "message_id")
    def __new__(cls, payload: _SendT, message_id: str | None = None) -> Self: ...
    @property
    def payload(self) -> _SendT: ...
    @property
    def message_id(self) -> str: ...
    @property
    def action(self) -> str: ...

@final
class Head(AnyMessage):
    """The envelope of a frame, and the payload's text."""

    __match_args__ = ("kind", "message_id", "action", "payload")
    @property
    def kind(self) -> MessageType: ...
    @property
    def message_id(self) -> str: ...
    @property
    def action(self) -> str | None:
        """The action, or None for an error and for a result whose action is not known."""
    @property
    def payload(self) -> bytes:
        """The payload's text as it was sent, or the details of an error."""
    @property
    def repaired(self) -> bool:
        """True if the frame is not valid and a tolerance repairs it; `decode` tells the repairs.

        A Head of `peek` looks at the array around the payload only.
        """

# Errors

class OcppError(Exception):
    """An error that has an OCPP error code; the base class of all errors of this package.

    If a handler raises it on purpose, the request is answered by a CALLERROR with this `code`, `description`
    (at most 255 characters in 2.x) and `details` (plain JSON values).
    """

    code: ErrorCode
    description: str
    details: dict[str, Any] | None
    def __init__(
        self, code: ErrorCode | str, description: str = "", details: dict[str, Any] | None = None
    ) -> None: ...

@disjoint_base
class DecodeError(OcppError):
    """The peer sent an invalid message.

    `violations` has all violations, in document order; it is empty if the frame is not an OCPP-J message.
    `message_type`, `message_id` and `action` are None if they cannot be read from the frame. An id of more
    than 255 characters is not read.

    The codec raises this error as soon as the fast walk rejects a frame. The error keeps the frame and
    computes everything else on first access: first the code, the text and the reply, and the list of
    violations only if it is asked for.
    """

    def __init__(
        self,
        code: ErrorCode | str,
        text: str,
        violations: Iterable[Violation] = (),
        message_id: str | None = None,
        action: str | None = None,
        reply: bytes | None = None,
        message_type: MessageType | None = None,
    ) -> None: ...
    @property
    def violations(self) -> tuple[Violation, ...]:
        """All violations in document order, up to 10,000."""
    @property
    def message_type(self) -> MessageType | None:
        """The message type; None if it cannot be read or the version does not have it."""
    @property
    def message_id(self) -> str | None:
        """The message id; None if it cannot be read."""
    @property
    def action(self) -> str | None:
        """The action; None if it cannot be read."""
    def reply(self) -> bytes | None:
        """Returns the frame to send back, or None if the specification demands silence.

        The frame is a CALLERROR for a CALL, and on 2.1 a CALLRESULTERROR for a CALLRESULT. On 2.x it is a
        CALLERROR with the id "-1" if the message id cannot be read (2.0.1 part 4, 4.2.3).
        """

# Codec

_Frame: TypeAlias = bytes | bytearray | memoryview | str
_Pending: TypeAlias = str | Mapping[str, str] | None
_Rules: TypeAlias = Literal["schema", "specification", "non-empty"]
_Message: TypeAlias = Call | CallResult | CallError | CallResultError | Send

class _Extension(Protocol):
    @property
    def _tables(self) -> ExtensionTables: ...

class _Tolerance(Protocol):
    @property
    def _remedies(self) -> Remedies | None: ...

@final
class Codec:
    """Decodes, validates and encodes the frames of one version of OCPP, for either side.

    Holds no state of a connection, and may be shared between threads.

    version: "1.6", "2.0", "2.0.1" or "2.1", or the name of the subprotocol, such as "ocpp2.0.1".
    max_bytes, max_depth: limits of a frame; a longer or deeper one is not parsed any further.
    decimals: whether numbers decode to `Decimal` instead of `float` (the stubs say `float` either way).
    extensions: vendor actions besides those of the version.
    max_lengths: longer limits for single texts, such as {"Get15118EVCertificateResponse.exiResponse": 7500}.
    tolerance: the repairs of frames that are not valid: a Tolerance, or the name of a preset: "strict",
        "field", "bridge" or "observe" (docs/tolerance.md).
    rules: "schema"; "specification" for what the text of the specification demands beyond its schemas
        (docs/rules.md); "non-empty" for required texts that are not empty, which the specification allows; or
        several of these names. They hold in both directions. Raises ValueError for another name. The first
        codec of a version with such rules takes some milliseconds, because it copies the tables.
    """

    def __new__(
        cls,
        version: str,
        *,
        max_bytes: int = 1048576,
        max_depth: int = 32,
        decimals: bool = False,
        extensions: Sequence[_Extension] = (),
        max_lengths: Mapping[str, int] | None = None,
        tolerance: _Tolerance | str = "strict",
        rules: _Rules | Iterable[_Rules] = "schema",
    ) -> Self: ...
    @property
    def tolerance(self) -> Any:
        """The Tolerance, or the name of the preset, that was given."""
    @property
    def rules(self) -> _Rules | tuple[_Rules, ...]:
        """The rules beside the schemas, as the constructor takes them: a name, or both in a tuple."""
    @property
    def extensions(self) -> tuple[Any, ...]:
        """The extensions, in the order given."""
    @property
    def version(self) -> str:
        """The version's number, such as "2.0.1"."""
    @property
    def subprotocol(self) -> str:
        """The version's name in the WebSocket handshake, such as "ocpp2.0.1"."""
    def decode(self, frame: _Frame, pending: _Pending = None) -> _Message:
        """Returns the message that a frame carries.

        A CALLRESULT does not name the action that it answers. `pending` does: it is the action's name, or a
        mapping of message id to action.

        Raises DecodeError for a frame that is not valid, and LookupError for a CALLRESULT whose action
        `pending` does not know. Raises ValueError if `pending` gives a CALLRESULT an action that this version
        does not have, or that has no response.
        """
    def validate(self, frame: _Frame, pending: _Pending = None) -> Head:
        """Returns the frame's head after the checks of `decode`, without building the payload.

        Raises the errors of `decode`.
        """
    def peek(self, frame: _Frame) -> Head:
        """Returns the frame's head without checking the payload.

        Raises DecodeError if the head is not valid.
        """
    def encode(self, message: _Message) -> bytes:
        """Returns the frame of a message as compact UTF-8 JSON.

        Raises EncodeError if `decode` would refuse the frame.
        """
    def explain(self, frame: _Frame, pending: _Pending = None) -> DecodeError | None:
        """Returns the error that `decode` would raise, found by the slow walk alone, or None.

        Raises the errors of `decode` that concern `pending`.
        """
    def validate_many(
        self, frames: Iterable[_Frame] | _Frame, pending: _Pending = None, threads: int | None = None
    ) -> list[Head | DecodeError | LookupError]:
        """Returns for each frame the head or the error that `validate` returns or raises.

        `frames` is an iterable of frames, or one buffer with a frame on each line. `threads` share the work,
        by default as many as there are processors; fewer if the system does not give as many. Other Python
        threads run meanwhile.

        Raises ValueError, for all frames, if `pending` gives a CALLRESULT an unknown action.
        """

# For the package itself

def definition(package: str, name: str) -> Any:
    """Returns the type or enum called `name` in a version's package, such as "v201". Raises LookupError."""

def actions(codec: Codec) -> dict[str, dict[str, Any]]:
    """Returns the actions that a codec knows as plain data, those of its extensions included."""

def tables(version: str) -> dict[str, Any]:
    """Returns a whole version as plain data: its blocks, actions, types and enums."""

def rebuild(cls: type[Any], fields: dict[str, Any], /) -> Any:
    """Rebuilds a record for `pickle`."""

def rebuild_head(source: bytes, start: int, action: str | None, repaired: bool = False) -> Head:
    """Rebuilds a Head for `pickle`."""

_MessageT = TypeVar("_MessageT", bound=_Message)

@final
class FrameSplitter:
    """Finds text messages in one frame in what a peer of a WebSocket connection sends (RFC 6455 5.2).

    is_masked: whether the peer masks its frames, as clients do.
    longest: bytes of the longest message; a longer one is handed on like other frames.
    """

    def __new__(cls, is_masked: bool, longest: int) -> Self: ...
    def split(
        self, data: bytes, text: Callable[[bytes], object], other: Callable[[bytes], object], /
    ) -> None:
        """Calls `text` with each message; or `other` with all bytes, if there is anything else in `data`."""

def text_frames(messages: list[bytes], /) -> bytes:
    """Returns text messages as frames without a mask, which servers send, one after the other."""

def with_repairs(message: _MessageT, repairs: tuple[Repair, ...], /) -> _MessageT:
    """Returns an equal message with repairs."""

@final
class Remedies:
    """The entries of a tolerance, checked. Raises ValueError for an entry that a guard refuses."""

    def __new__(
        cls,
        entries: list[dict[str, Any]],
        max_repairs: int,
        observe: bool,
        outbound: list[tuple[str, str]],
    ) -> Self: ...

def from_json(cls: type[Any], text: str, /) -> Any:
    """Decodes JSON text into a record. Raises DecodeError."""

@final
class ExtensionTables:
    """Vendor actions, types and enums over one version."""

    def __new__(cls, version: str, module: str, tables: dict[str, Any]) -> Self: ...
    def definition(self, name: str) -> Any:
        """Returns the record class or enum called `name` of these tables. Raises LookupError."""
