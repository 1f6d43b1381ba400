"""Error codes, violations and exceptions (OCPP-J 4.3; 1.6-J: 4.2.3).

Knows the faults that a message can have, and their codes. Must never know the messages of a version, or the
transport of an error.
"""

from __future__ import annotations

import enum
from _thread import RLock  # `threading` is not needed for more, and would have to be imported
from collections import namedtuple

# Importing `typing` takes longer than importing this whole package. Type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, NamedTuple

__all__ = ["DecodeError", "EncodeError", "ErrorCode", "OcppError", "Violation"]


class ErrorCode(enum.StrEnum):
    """The code of a CALLERROR or CALLRESULTERROR, in the spelling of OCPP 2.x.

    The two spellings that only 1.6 has are accepted too: `ErrorCode("FormationViolation")` is
    `FORMAT_VIOLATION`.
    """

    FORMAT_VIOLATION = "FormatViolation"
    """The syntax of the payload is wrong; on 1.6 also the structure of the payload."""
    GENERIC_ERROR = "GenericError"
    """An error that no other code covers."""
    INTERNAL_ERROR = "InternalError"
    """The receiver failed when it handled the message."""
    MESSAGE_TYPE_NOT_SUPPORTED = "MessageTypeNotSupported"
    """The receiver does not know the message type number (not in 1.6)."""
    NOT_IMPLEMENTED = "NotImplemented"
    """The receiver does not know the action."""
    NOT_SUPPORTED = "NotSupported"
    """The receiver knows the action but does not support it."""
    OCCURRENCE_CONSTRAINT_VIOLATION = "OccurrenceConstraintViolation"
    """A member is missing, or a list has too few or too many items."""
    PROPERTY_CONSTRAINT_VIOLATION = "PropertyConstraintViolation"
    """A member has a value that is not allowed."""
    PROTOCOL_ERROR = "ProtocolError"
    """The payload does not have the structure of the message; on 1.6 the payload is incomplete."""
    RPC_FRAMEWORK_ERROR = "RpcFrameworkError"
    """The frame is not an OCPP-J message (not in 1.6)."""
    SECURITY_ERROR = "SecurityError"
    """A security issue stopped the handling of the message."""
    TYPE_CONSTRAINT_VIOLATION = "TypeConstraintViolation"
    """A member has the wrong JSON type."""

    @classmethod
    def _missing_(cls, value: object) -> ErrorCode | None:
        return next((code for code, spelt in _SPELT_IN_16.items() if spelt == value), None)

    def spelling(self, version: str) -> str:
        """Returns the text of this code in a frame of `version` ("1.6", "2.0", "2.0.1" or "2.1").

        1.6 spells two codes differently, and its errata keep these spellings. It lacks two codes, and
        GenericError replaces them.
        """
        if version not in _VERSIONS:
            raise ValueError(f"{version!r} is no version of OCPP; known are {', '.join(_VERSIONS)}")
        return _SPELT_IN_16.get(self, self.value) if version == "1.6" else self.value


_VERSIONS = ("1.6", "2.0", "2.0.1", "2.1")
_SPELT_IN_16 = {
    ErrorCode.FORMAT_VIOLATION: "FormationViolation",
    ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION: "OccurenceConstraintViolation",
    ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED: "GenericError",
    ErrorCode.RPC_FRAMEWORK_ERROR: "GenericError",
}


if TYPE_CHECKING:

    class _Violation(NamedTuple):
        path: str
        keyword: str
        limit: Any
        message: str

else:
    _Violation = namedtuple("_Violation", ("path", "keyword", "limit", "message"))


class Violation(_Violation):
    """A rule of the schema that a value breaks.

    path: JSON pointer inside the payload; for a missing or unknown member, the pointer to that member.
    keyword: required, type, maxLength, enum, minItems, maxItems, minimum, maximum, multipleOf, format or
        additionalProperties.
    limit: the demand of the schema, such as 20 for `maxLength`, the texts of an enum, the name of a type;
        None if the keyword has no limit.
    message: the fault and the value found, such as "longer than 20 characters (27)".
    """

    __slots__ = ()


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
    ) -> None:
        super().__init__(code, description, details)
        self.code = code if type(code) is ErrorCode else ErrorCode(code)
        self.description = description
        self.details = details

    def __str__(self) -> str:
        return self.description or self.code.value


#: Held while a `DecodeError` looks for what is wrong.
_FINDING = RLock()
#: An error's arguments as they are kept, before and after that.
_ARGS: Any = BaseException.__dict__["args"]


class DecodeError(OcppError):
    """The peer sent an invalid message.

    `violations` has all violations, in document order; it is empty if the frame is not an OCPP-J message.
    `message_id` and `action` are None if they cannot be read from the frame.

    The codec raises this error as soon as the fast walk rejects a frame. The error keeps the frame and
    computes everything else on first access.
    """

    violations: tuple[Violation, ...]
    message_id: str | None
    action: str | None

    def __init__(
        self,
        code: ErrorCode | str,
        text: str,
        violations: Iterable[Violation] = (),
        message_id: str | None = None,
        action: str | None = None,
        reply: bytes | None = None,
    ) -> None:
        super().__init__(code, text)
        self.violations = tuple(violations)
        self.message_id = message_id
        self.action = action
        self._reply = reply
        _ARGS.__set__(self, (self.code, text, self.violations, message_id, action, reply))

    def _find(self) -> None:
        """Looks for what is wrong, unless that has been done.

        A codec makes its errors without `__init__`: they have no attributes yet, and for arguments the codec,
        the frame, and the name of the action that a CALLRESULT answers.
        """
        if "_reply" in self.__dict__ or type(self) is not DecodeError:
            return
        with _FINDING:
            if "_reply" in self.__dict__:
                return
            codec, frame, answers = _ARGS.__get__(self)
            found = codec.explain(frame, answers)
            if found is None:
                raise SystemError("nothing is wrong with a refused frame; this is a defect of ocpp-fast")
            _ARGS.__set__(self, _ARGS.__get__(found))
            # Last, for it says to other threads that all is known.
            self.__dict__.update(found.__dict__)

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            self._find()
            if name in self.__dict__:
                return self.__dict__[name]
            kind = type(self).__name__
            raise AttributeError(f"{kind!r} object has no attribute {name!r}", name=name, obj=self)

        @property
        def args(self):
            self._find()
            return _ARGS.__get__(self)

        @args.setter
        def args(self, values):
            self._find()
            _ARGS.__set__(self, values)

        def __repr__(self):
            self._find()
            return super().__repr__()

        def __reduce__(self):
            self._find()
            return super().__reduce__()

    def reply(self) -> bytes | None:
        """Returns the frame to send back, or None if the specification demands silence.

        The frame is a CALLERROR for a CALL, and on 2.1 a CALLRESULTERROR for a CALLRESULT. On 2.x it is a
        CALLERROR with the id "-1" if the message id cannot be read (2.0.1 part 4, 4.2.3).
        """
        self._find()
        return self._reply


class EncodeError(OcppError):
    """Our own message is not valid, and nothing was written. The code is InternalError.

    `violations` has all violations, in the order of the fields.
    """

    violations: tuple[Violation, ...]
    action: str | None

    def __init__(self, text: str, violations: Iterable[Violation] = (), action: str | None = None) -> None:
        super().__init__(ErrorCode.INTERNAL_ERROR, text)
        self.violations = tuple(violations)
        self.action = action
        self.args = (text, self.violations, action)
