"""The events that a `Session` returns and the errors that it raises.

Knows the outcomes of calls, frames and responses. Must never know the rules that lead to them, which are in
`registration` and in `session`.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from ocpp_fast._core import Call, CallError, CallResultError, Send
from ocpp_fast.errors import DecodeError, ErrorCode, OcppError

if TYPE_CHECKING:
    from ocpp_fast._core import Response
    from ocpp_fast.repair import Repair

__all__ = [
    "Answered",
    "BootAsked",
    "Event",
    "Failed",
    "Faulty",
    "Ignored",
    "NotAllowed",
    "QueueFull",
    "Refused",
    "Registration",
    "ResultRefused",
    "SessionError",
    "Unusable",
]


class Registration(enum.StrEnum):
    """The status in the last response to a BootNotification of this station.

    The status belongs to the station, not to the connection, so a new connection does not reset it (part 4,
    5.3).
    """

    UNKNOWN = "Unknown"
    ACCEPTED = "Accepted"
    PENDING = "Pending"
    REJECTED = "Rejected"


class SessionError(OcppError):
    """A failure on our side: a message was not sent, or a call got no response.

    If a handler lets this error escape, its request is answered with InternalError, because the error is not
    about that request.
    """


class NotAllowed(SessionError):
    """A message that the specification forbids at this moment. Nothing was sent."""


class QueueFull(SessionError):
    """A call that does not fit into the queue: one is outstanding and `max_queue` more wait. Nothing was
    queued.
    """


class Answered(NamedTuple):
    """A CALLRESULT that answers our call."""

    message_id: str
    action: str
    response: Response
    sent_at: float | None
    """The time (`now`) at which the call was sent; None if another worker sent it."""
    repairs: tuple[Repair, ...] = ()
    """The repairs that made the answer valid (`Codec(tolerance=...)`)."""


class Failed(NamedTuple):
    """The end of our call without a CALLRESULT.

    The reasons: "error", a CALLERROR answered the call; "faulty", the answer cannot be decoded; "timeout", no
    answer came before the deadline; "closed", the connection ended; "not allowed", the call waited for
    another one, and the station was rejected meanwhile.
    """

    message_id: str
    action: str
    reason: Literal["error", "faulty", "timeout", "closed", "not allowed"]
    error: CallError | DecodeError | NotAllowed | None
    """The CALLERROR for "error", the exception for "faulty" and "not allowed", otherwise None."""
    sent_at: float | None
    """The time (`now`) at which the call was sent; None if it was not sent, or if another worker sent it."""
    payload: bytes | None = None
    """The text of the payload that cannot be decoded, for "faulty"; None if its place is unknown."""


class BootAsked(NamedTuple):
    """The end of the trigger by which the session itself asked a station of unknown registration to boot."""

    message_id: str
    action: str
    outcome: Literal["answered", "error", "faulty", "timeout", "closed", "not allowed"]
    sent_at: float | None
    """The time (`now`) at which the trigger was sent; None if another worker sent it."""


class Faulty(NamedTuple):
    """A frame that is not a valid message of this version."""

    error: DecodeError
    replied: bool
    """True if a frame that reports the error is in `data_to_send()`."""


class Unusable(NamedTuple):
    """A CALL that no tolerance repairs, and that the tolerance wants to be taken all the same. It is being
    handled until `Session.settle()` is called.
    """

    error: DecodeError
    answer: Literal["acknowledge", "silence"]
    """An empty response, or none, once the frame is kept elsewhere."""


class Refused(NamedTuple):
    """A valid CALL that a rule forbids. The session has answered it; the caller must not."""

    message_id: str
    action: str
    code: ErrorCode | None
    """The code of the CALLERROR; None if the answer is a CALLRESULT with status Rejected."""
    why: str


class Ignored(NamedTuple):
    """A frame that was dropped without an answer, as the specification demands.

    The reasons: "empty", the frame has no text; "unknown id", it answers no call; "late", its call has timed
    out; "duplicate", its call is being handled or has been answered; "rejected", a rejected 1.6 station does
    not respond; "not accepted", a SEND before acceptance; "wrong direction", a SEND that only our side sends.
    """

    message_id: str | None
    why: Literal["empty", "unknown id", "late", "duplicate", "rejected", "not accepted", "wrong direction"]


class ResultRefused(NamedTuple):
    """A CALLRESULTERROR: the peer cannot use our response (2.1 part 4, 4.2.3)."""

    message_id: str
    action: str
    error: CallResultError


Event: TypeAlias = (
    Call | Send | Answered | Failed | BootAsked | Faulty | Unusable | Refused | Ignored | ResultRefused
)
"""Anything that a `Session` returns. A `Call` needs an answer by `reply()` or `fail()`, a `Send` does not."""
