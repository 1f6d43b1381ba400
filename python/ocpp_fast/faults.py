"""Error codes and violations (OCPP-J 4.3; 1.6-J: 4.2.3).

Knows the faults that a message can have, and their codes. Must never know the messages of a version, or the
exceptions that carry a fault.
"""

from __future__ import annotations

import enum
from collections import namedtuple

# Importing `typing` takes longer than importing this whole package. Type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NamedTuple

__all__ = ["ErrorCode", "Violation"]


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
        additionalProperties; with the rules of `Codec(rules=)` also minLength, dependencies, anyOf and not.
    limit: the demand of the schema, such as 20 for `maxLength`, the texts of an enum, the name of a type, the
        name of another member; None if the keyword has no limit.
    message: the fault and the value found, such as "longer than 20 characters (27)".
    """

    __slots__ = ()
