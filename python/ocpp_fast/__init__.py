"""A fast codec for OCPP-J 1.6, 2.0, 2.0.1 and 2.1: typed and validated messages from frames, and frames from
messages.

    from ocpp_fast import Codec, v201

    codec = Codec("2.0.1")
    message = codec.decode(frame)

The packages `v16`, `v20`, `v201` and `v21` contain the messages of a version. Each is imported on first use.
"""

from ocpp_fast._core import (
    Call,
    CallError,
    CallResult,
    CallResultError,
    Codec,
    Head,
    Record,
    Request,
    Response,
    Send,
    SendPayload,
)
from ocpp_fast._lazy import lazy
from ocpp_fast.errors import DecodeError, EncodeError, ErrorCode, OcppError, Violation
from ocpp_fast.message import Message
from ocpp_fast.message_type import MessageType
from ocpp_fast.profile import Feature, Profile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ocpp_fast import v16, v20, v21, v201
    from ocpp_fast.extension import Extension
    from ocpp_fast.repair import Repair
    from ocpp_fast.tolerance import Tolerance

__all__ = [
    "Call",
    "CallError",
    "CallResult",
    "CallResultError",
    "Codec",
    "DecodeError",
    "EncodeError",
    "ErrorCode",
    "Extension",
    "Feature",
    "Head",
    "Message",
    "MessageType",
    "OcppError",
    "Profile",
    "Record",
    "Repair",
    "Request",
    "Response",
    "Send",
    "SendPayload",
    "Tolerance",
    "Violation",
    "__version__",
    "v16",
    "v20",
    "v21",
    "v201",
]

__version__ = "0.1.0"

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        ("v16", "v20", "v201", "v21"),
        {"Extension": "extension", "Repair": "repair", "Tolerance": "tolerance"},
    )
