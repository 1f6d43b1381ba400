"""The union of all messages that a codec returns."""

from ocpp_fast._core import Call, CallError, CallResult, CallResultError, Send

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ocpp_fast._core import _Message as Message
else:
    Message = Call | CallResult | CallError | CallResultError | Send

__all__ = ["Message"]
