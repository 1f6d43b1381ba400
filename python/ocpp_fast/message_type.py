"""The message types of OCPP-J (OCPP-J 4.1.3)."""

import enum

__all__ = ["MessageType"]


class MessageType(enum.IntEnum):
    """The first element of a frame."""

    CALL = 2
    """A request. It is answered by a CALLRESULT or a CALLERROR with its message id."""
    CALLRESULT = 3
    """The response to a CALL."""
    CALLERROR = 4
    """The refusal of a CALL."""
    CALLRESULTERROR = 5
    """The refusal of a CALLRESULT (2.1 only)."""
    SEND = 6
    """A message that is never answered (2.1 only)."""
