"""What can go wrong with a message, and the error codes that say so on the wire (OCPP-J 4.3; 1.6-J: 4.2.3).

Knows codes, violations and exceptions. Must never know a version's messages, nor how an error travels.
"""

from __future__ import annotations

import enum
from _thread import RLock  # `threading` is not needed for more, and would have to be imported
from collections import namedtuple

# Importing `typing` takes longer than importing all of this package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, NamedTuple

__all__ = ["DecodeError", "EncodeError", "ErrorCode", "OcppError", "Violation"]


class ErrorCode(enum.StrEnum):
    """The code of a CALLERROR or CALLRESULTERROR, in the spelling of OCPP 2.x.

    The two spellings of 1.6's own are accepted too: `ErrorCode("FormationViolation")` is `FORMAT_VIOLATION`.
    """

    FORMAT_VIOLATION = "FormatViolation"
    """The payload is syntactically wrong; 1.6 counts a payload of the wrong structure here as well."""
    GENERIC_ERROR = "GenericError"
    """Anything that no other code covers."""
    INTERNAL_ERROR = "InternalError"
    """The receiver failed while it handled the message."""
    MESSAGE_TYPE_NOT_SUPPORTED = "MessageTypeNotSupported"
    """The receiver does not know the message type number; not in 1.6."""
    NOT_IMPLEMENTED = "NotImplemented"
    """The receiver does not know the action."""
    NOT_SUPPORTED = "NotSupported"
    """The receiver knows the action and does not offer it."""
    OCCURRENCE_CONSTRAINT_VIOLATION = "OccurrenceConstraintViolation"
    """A member is missing, or there are too few or too many of it."""
    PROPERTY_CONSTRAINT_VIOLATION = "PropertyConstraintViolation"
    """A member has a value that is not allowed."""
    PROTOCOL_ERROR = "ProtocolError"
    """The payload is not built as the message demands; 1.6: it is incomplete."""
    RPC_FRAMEWORK_ERROR = "RpcFrameworkError"
    """The frame is no OCPP-J message; not in 1.6."""
    SECURITY_ERROR = "SecurityError"
    """A security issue stopped the handling of the message."""
    TYPE_CONSTRAINT_VIOLATION = "TypeConstraintViolation"
    """A member has the wrong JSON type."""

    @classmethod
    def _missing_(cls, value: object) -> ErrorCode | None:
        return next((code for code, spelt in _SPELT_IN_16.items() if spelt == value), None)

    def spelling(self, version: str) -> str:
        """The text that stands for this code on a connection of `version` ("1.6", "2.0", "2.0.1" or "2.1").

        1.6 spells two codes its own way, for good (its errata leave them); for two that it lacks it has
        GenericError.
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
    """One rule of the schema that one value breaks.

    path: JSON pointer inside the payload; for a missing or unknown member, to where it would be.
    keyword: required, type, maxLength, enum, minItems, maxItems, minimum, maximum, multipleOf, format or
        additionalProperties.
    limit: what the schema demands: 20 for `maxLength`, the texts of an enum, a type's name; None where the
        keyword says it all.
    message: what was wrong and what was found, such as "longer than 20 characters (27)".
    """

    __slots__ = ()


class OcppError(Exception):
    """Something that an OCPP error code describes; the ancestor of all errors of this package.

    Raised by a handler on purpose it becomes the CALLERROR that answers the request, with this `code`,
    `description` (at most 255 characters in 2.x) and `details` (plain JSON values).
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
    """The other side sent what is no valid message.

    `violations` has all of them, in the order of the document; it is empty for a frame that is no OCPP-J
    message. `message_id` and `action` are None where the frame did not give them away.

    A codec that refuses a frame raises this at once; what is wrong is looked for when the error is first
    asked, and the frame kept until then.
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
        """The frame that the specification wants sent back; None where it wants silence.

        A CALLERROR for a CALL, a CALLRESULTERROR for a CALLRESULT of 2.1; on 2.x a CALLERROR with the id "-1"
        for what cannot be attributed (2.0.1 part 4, 4.2.3).
        """
        self._find()
        return self._reply


class EncodeError(OcppError):
    """Our own message is not valid; nothing of it was written. Its code is InternalError.

    `violations` has all of them, in the order of the type's fields.
    """

    violations: tuple[Violation, ...]
    action: str | None

    def __init__(self, text: str, violations: Iterable[Violation] = (), action: str | None = None) -> None:
        super().__init__(ErrorCode.INTERNAL_ERROR, text)
        self.violations = tuple(violations)
        self.action = action
        self.args = (text, self.violations, action)
