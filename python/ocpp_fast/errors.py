"""The exceptions of the package, with the codes and violations that they carry.

Knows which exception is whose fault. Must never know the messages of a version, or the transport of an error.
"""

from __future__ import annotations

from ocpp_fast._core import DecodeError, OcppError
from ocpp_fast.faults import ErrorCode, Violation

# Importing `typing` takes longer than importing this whole package. Type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DecodeError", "EncodeError", "ErrorCode", "OcppError", "Violation"]


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
