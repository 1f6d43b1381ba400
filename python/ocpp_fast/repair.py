"""Repairs of frames, and message ids that OCPP does not allow.

Knows what was sent and what is used. Must never know a rule of the protocol.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Self

__all__ = ["LongId", "NumberId", "Observed", "Repair"]


class Repair(NamedTuple):
    """A defect of a frame, and what was done about it.

    path: JSON pointer inside the payload, as in a `Violation`, or "frame" for the array around the payload.
        Inside a member with a new name, the pointer has the new name.
    keyword: the keyword of the violation, such as "maxLength", or the defect of the frame, such as
        "messageIdType".
    action: the action of the tolerance, such as "keep".
    sent: the value as it was sent, whole, in plain JSON types; None for a member that was missing.
    used: the value that is used, or the new name of a member; None if nothing is used.
    note: a remark that the values do not show, such as a local time that occurs twice; mostly None.
    """

    path: str
    keyword: str
    action: str
    sent: Any
    used: Any
    note: str | None = None


class Observed(tuple[Repair, ...]):
    """The repairs of a message, with the DecodeError that strict decoding would have raised."""

    refusal: Any

    def __new__(cls, repairs: Iterable[Repair], refusal: Any) -> Self:
        self = super().__new__(cls, repairs)
        self.refusal = refusal
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (tuple(self), self.refusal)


class NumberId(str):
    """A message id that was received as a number. Encoding writes it as a number again."""

    __slots__ = ()


class LongId(str):
    """A message id of more than 36 characters that was received. Encoding writes it again."""

    __slots__ = ()
