"""The message types of OCPP-J (OCPP-J 4.1.3), and the union of all messages that a codec returns."""

import enum

from ocpp_fast._core import Call, CallError, CallResult, CallResultError, Send

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ocpp_fast._core import _Message as Message
else:
    Message = Call | CallResult | CallError | CallResultError | Send

__all__ = ["Message", "MessageType"]


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
