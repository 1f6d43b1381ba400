"""The RPC layer of one connection: which frame may go out when, and which call an answer belongs to.

Knows the rules of part 4 chapter 4 (1.6-J: chapter 4) and those about the time before BootNotification is
accepted (use cases B01 to B03; 1.6: 4.2). Must never know a socket, a clock, a thread or a handler: frames
and the time come in through arguments, events are return values, frames to send wait in `data_to_send()`.

What the other side did wrong never raises: it becomes the answer that the protocol wants, and an event. What
our side did wrong raises at the call that did it, and leaves the session as it was.
"""

from __future__ import annotations

import enum
import re
from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from ocpp_fast._core import (
    Call,
    CallError,
    CallResult,
    CallResultError,
    Codec,
    Send,
    tables,
)
from ocpp_fast.errors import DecodeError, ErrorCode, OcppError

if TYPE_CHECKING:
    from ocpp_fast._core import Request, Response, SendPayload

__all__ = [
    "Answered",
    "Event",
    "Failed",
    "Faulty",
    "Ignored",
    "NotAllowed",
    "QueueFull",
    "Refused",
    "Registration",
    "ResultRefused",
    "Role",
    "Session",
    "SessionError",
]

Role: TypeAlias = Literal["csms", "station"]
Frame: TypeAlias = bytes | bytearray | memoryview | str


class Registration(enum.StrEnum):
    """What the CSMS last answered to a BootNotification of this station.

    It belongs to the station, not to the connection: a new connection does not reset it (part 4, 5.3).
    """

    UNKNOWN = "Unknown"
    ACCEPTED = "Accepted"
    PENDING = "Pending"
    REJECTED = "Rejected"


class SessionError(OcppError):
    """Our side could not send something, or got no response to it.

    A handler that lets one through answers InternalError: it says nothing about the call that is being
    handled.
    """


class NotAllowed(SessionError):
    """A rule of the specification forbids sending this message now; nothing was sent."""


class QueueFull(SessionError):
    """One call is outstanding and `max_queue` more wait behind it; nothing was queued."""


# Events. The seventh and eighth are the codec's own: a `Call`, which wants `reply()` or `fail()`, and a
# `Send`, which wants nothing.


class Answered(NamedTuple):
    """Our call was answered by a CALLRESULT."""

    message_id: str
    action: str
    response: Response
    sent_at: float | None
    """The `now` of its transmission; None if another worker sent it."""


class Failed(NamedTuple):
    """Our call will not be answered by a CALLRESULT any more."""

    message_id: str
    action: str
    reason: Literal["error", "faulty", "timeout", "closed"]
    """A CALLERROR came; a frame came that could not be read; nothing came in time; the connection ended."""
    error: CallError | DecodeError | None
    sent_at: float | None
    """The `now` of its transmission; None if it was never sent, or by another worker."""


class Faulty(NamedTuple):
    """A frame could not be read as a message of this version."""

    error: DecodeError
    replied: bool
    """Whether a frame that says so waits in `data_to_send()`."""


class Refused(NamedTuple):
    """A sound CALL was answered without being handed on, because a rule forbids it."""

    message_id: str
    action: str
    code: ErrorCode | None
    """The code of the CALLERROR; None where the rule wants a CALLRESULT with status Rejected."""
    why: str


class Ignored(NamedTuple):
    """A frame was dropped without an answer, as the specification wants it."""

    message_id: str | None
    why: Literal["empty", "unknown id", "late", "duplicate", "rejected", "not accepted", "wrong direction"]


class ResultRefused(NamedTuple):
    """The other side could not use a response of ours (CALLRESULTERROR, 2.1 part 4, 4.2.3)."""

    message_id: str
    action: str
    error: CallResultError


Event: TypeAlias = Call | Send | Answered | Failed | Faulty | Refused | Ignored | ResultRefused


class _Waiting(NamedTuple):
    message_id: str
    action: str
    frame: bytes
    timeout: float


# How many identifiers are remembered: of calls that ended, to tell late and repeated answers from unknown
# ones, and of results sent on 2.1, to which a CALLRESULTERROR may come.
_REMEMBERED = 8

# The versions that have CALLRESULTERROR.
_RESULT_ERRORS = frozenset({"2.1"})

_SENDERS: dict[str, dict[str, str]] = {}


def sender(version: str, action: str) -> str:
    """Who may send `action`; actions outside the tables are extensions, which both sides may send."""
    senders = _SENDERS.get(version)
    if senders is None:
        # Read once: the tables of a version take a millisecond.
        senders = {name: entry["sender"] for name, entry in tables(version)["actions"].items()}
        _SENDERS[version] = senders
    return senders.get(action, "both")


_OTHER: dict[str, Role] = {"csms": "station", "station": "csms"}
_BARRED: dict[tuple[str, Role], frozenset[str]] = {}


def _barred(version: str, role: Role) -> frozenset[str]:
    """The actions that only `role` may send: those that never come in there."""
    barred = _BARRED.get((version, role))
    if barred is None:
        sender(version, "")
        barred = frozenset(name for name, who in _SENDERS[version].items() if who == role)
        _BARRED[version, role] = barred
    return barred


BOOT = "BootNotification"

# While Pending a CSMS may not start or stop transactions (1.6: 4.2; B02.FR.05).
_START_STOP = frozenset(
    {
        "RemoteStartTransaction",
        "RemoteStopTransaction",
        "RequestStartTransaction",
        "RequestStopTransaction",
    }
)

# What a station may send while Pending because the CSMS asked for it (1.6: 4.2; B02.FR.02).
_CAUSES = {
    "GetBaseReport": frozenset({"NotifyReport"}),
    "GetReport": frozenset({"NotifyReport"}),
}
_TRIGGERS = frozenset({"TriggerMessage", "ExtendedTriggerMessage", *_CAUSES})

# Where the requested message of a trigger does not have the name of the action that it causes.
_TRIGGERED = {
    "SignChargePointCertificate": frozenset({"SignCertificate"}),
    "SignChargingStationCertificate": frozenset({"SignCertificate"}),
    "SignV2GCertificate": frozenset({"SignCertificate"}),
    "SignV2G20Certificate": frozenset({"SignCertificate"}),
    "SignCombinedCertificate": frozenset({"SignCertificate"}),
    "FirmwareStatusNotification": frozenset(
        {"FirmwareStatusNotification", "SignedFirmwareStatusNotification"}
    ),
    "CustomTrigger": frozenset({"DataTransfer", "NotifyEvent"}),
}
_NOTHING: frozenset[str] = frozenset()


def _caused(action: str, request: Any) -> frozenset[str]:
    """The actions that a station may send because it was sent `request`."""
    if action in _CAUSES:
        return _CAUSES[action]
    wanted = str(request.requested_message)
    return _TRIGGERED.get(wanted, frozenset({wanted}))


_TYPE_NUMBER = re.compile(rb"\s*\[\s*(\d+)\s*[,\]]")


def _type_number(frame: Frame) -> int | None:
    """The message type of a frame that could not be read, as far as its first characters tell."""
    head = frame[:64].encode("utf-8", "replace") if isinstance(frame, str) else bytes(frame[:64])
    found = _TYPE_NUMBER.match(head)
    return int(found[1]) if found else None


class Session:
    """The RPC layer of one connection, for either role and every version.

    Feed every frame to `receive()` and act on the events; send what `data_to_send()` returns after each call
    of any other method; call `advance()` when `next_deadline()` has passed, and `close()` when the connection
    has ended.

    `pending` maps the identifier of each outstanding call to its action. It is a plain mapping of text to
    text and may live outside of this process: a worker that is handed the mapping can read the answers to
    calls that another one sent. It holds one entry at most (part 4, 4.1.1). Everything else is small and
    plain data too; a session can be pickled at any time, and is restored with the plain codec of its version
    (assign `codec` for another one).
    """

    __slots__ = (
        "_barred",
        "_codec",
        "_deadline",
        "_decode",
        "_encode",
        "_ended",
        "_out",
        "_queue",
        "_results",
        "_sent_at",
        "_triggered",
        "boot_required",
        "drop_faulty",
        "handling",
        "max_queue",
        "pending",
        "registration",
        "retry_at",
        "role",
        "strict_duplicates",
        "timeout",
    )

    def __init__(
        self,
        codec: Codec | str,
        role: Role,
        *,
        registration: Registration = Registration.UNKNOWN,
        retry_at: float = 0.0,
        boot_required: bool = True,
        timeout: float = 30.0,
        max_queue: int = 32,
        drop_faulty: bool = False,
        strict_duplicates: bool = False,
        pending: MutableMapping[str, str] | None = None,
    ) -> None:
        """Makes a session for one end of a connection.

        `registration` is what the station was last told, and `retry_at` the time before which a rejected one
        must not try again; both outlive a connection. `boot_required=False` lifts the rules about the time
        before acceptance. `timeout` is in seconds and counts from the transmission of a call (part 2 suggests
        30). `drop_faulty` leaves faulty frames without an answer, which 2.x allows (part 4, 4.2.3).
        `strict_duplicates` answers a CALL whose identifier is still being handled with a CALLERROR instead of
        ignoring it.
        """
        if role not in _OTHER:
            raise ValueError(f"role: neither csms nor station ({role!r})")
        self.role: Role = role
        self.codec = Codec(codec) if isinstance(codec, str) else codec
        self.registration = registration
        self.retry_at = retry_at
        self.boot_required = boot_required
        self.timeout = timeout
        self.max_queue = max_queue
        self.drop_faulty = drop_faulty
        self.strict_duplicates = strict_duplicates
        self.pending: MutableMapping[str, str] = {} if pending is None else pending
        self.handling: dict[str, str] = {}
        """Identifier to action of every CALL that still wants `reply()` or `fail()`."""
        self._queue: list[_Waiting] = []
        self._sent_at: float | None = None
        self._deadline: float | None = None
        self._triggered = _NOTHING
        self._ended: dict[str, Literal["late", "duplicate"]] | None = None
        self._results: dict[str, str] | None = {} if self.version in _RESULT_ERRORS else None
        self._out: list[bytes] = []

    @property
    def codec(self) -> Codec:
        return self._codec

    @codec.setter
    def codec(self, codec: Codec) -> None:
        self._codec = codec
        self._decode = codec.decode
        self._encode = codec.encode
        self._barred = _barred(codec.version, self.role)

    @property
    def version(self) -> str:
        return self._codec.version

    @property
    def queued(self) -> int:
        """How many calls wait behind the outstanding one."""
        return len(self._queue)

    def __repr__(self) -> str:
        return (
            f"<Session {self.role} {self.version} {self.registration.value}, "
            f"{len(self.pending)} pending, {len(self._queue)} queued, {len(self.handling)} handling>"
        )

    # What came in

    def receive(self, frame: Frame, now: float) -> list[Event]:
        """Reads one frame and returns what it means, in order.

        Answer each `Call` among the events with `reply()` or `fail()`. Then send `data_to_send()`.
        """
        try:
            message = self._decode(frame, self.pending)
        except DecodeError as error:
            return self._faulty(error, frame, now)
        except LookupError:
            return [self._unknown(self._codec.peek(frame).message_id)]
        if type(message) is Call:
            message_id = message.message_id
            action = message.action
            if action in self._barred:
                return [
                    self._refuse(message_id, action, ErrorCode.NOT_SUPPORTED, "sent in the wrong direction")
                ]
            if self.registration is not Registration.ACCEPTED and self.boot_required:
                refusal = self._not_accepted(message)
                if refusal is not None:
                    return [refusal]
            if message_id in self.handling:
                return [self._duplicate(message_id, action)]
            self.handling[message_id] = action
            return [message]
        if type(message) is CallResult:
            action, sent_at = self._complete(message.message_id, "duplicate", now)
            payload = message.payload
            if action == BOOT and self.role == "station":
                self._booted(payload)
                self.retry_at = now + payload.interval  # type: ignore[attr-defined]
            return [Answered(message.message_id, action, payload, sent_at)]
        if type(message) is CallError:
            if message.message_id not in self.pending:
                return [self._unknown(message.message_id)]
            action, sent_at = self._complete(message.message_id, "duplicate", now)
            return [Failed(message.message_id, action, "error", message, sent_at)]
        if type(message) is Send:
            # Nothing about a SEND is ever answered (2.1 part 4, 4.2.4).
            if message.action in self._barred:
                return [Ignored(message.message_id, "wrong direction")]
            if self.registration is not Registration.ACCEPTED and self.boot_required and self.role == "csms":
                return [Ignored(message.message_id, "not accepted")]
            return [message]
        assert type(message) is CallResultError
        # Nor is a CALLRESULTERROR, whether or not it can be matched.
        sent = self._results.pop(message.message_id, None) if self._results else None
        if sent is None:
            return [self._unknown(message.message_id)]
        return [ResultRefused(message.message_id, sent, message)]

    def _faulty(self, error: DecodeError, frame: Frame, now: float) -> list[Event]:
        if not frame or (isinstance(frame, str | bytes | bytearray) and not frame.strip()):
            return [Ignored(None, "empty")]  # some stations send them; nothing is said about them
        message_id = error.message_id
        number = _type_number(frame)
        if number == 2:
            # The wrong direction goes before the payload's own faults: it is refused whatever it says.
            if error.action in self._barred and message_id is not None:
                return [
                    self._refuse(
                        message_id, error.action, ErrorCode.NOT_SUPPORTED, "sent in the wrong direction"
                    )
                ]
            if self._mute:
                return [Faulty(error, False)]
        if message_id is not None and (number == 3 or number == 4):
            # An answer that cannot be read ends its call; one to no call is dropped, also on 2.1 where the
            # other would be told by a CALLRESULTERROR.
            if message_id not in self.pending:
                return [Faulty(error, False)]
            replied = self._answer_fault(error)
            action, sent_at = self._complete(message_id, "duplicate", now)
            return [Faulty(error, replied), Failed(message_id, action, "faulty", error, sent_at)]
        return [Faulty(error, self._answer_fault(error))]

    def _answer_fault(self, error: DecodeError) -> bool:
        reply = None if self.drop_faulty else error.reply()
        if reply is None:
            return False
        self._out.append(reply)
        return True

    @property
    def _mute(self) -> bool:
        """A 1.6 station that was rejected does not respond to the CSMS at all (1.6: 4.2)."""
        return (
            self.role == "station"
            and self.registration is Registration.REJECTED
            and self.boot_required
            and self.version == "1.6"
        )

    def _not_accepted(self, call: Call) -> Refused | Ignored | None:
        """What becomes of a CALL that comes before the station is accepted; None lets it pass."""
        action = call.action
        if self.role == "csms":
            if action == BOOT or (self.registration is Registration.PENDING and action in self._triggered):
                return None
            # B01.FR.10, B02.FR.09, B03.FR.07; recommended on 1.6 (errata 3.8).
            return self._refuse(
                call.message_id, action, ErrorCode.SECURITY_ERROR, "the station is not accepted"
            )
        if self.registration is Registration.REJECTED:
            if self._mute:
                return Ignored(call.message_id, "rejected")
            # B03.FR.08
            return self._refuse(call.message_id, action, ErrorCode.SECURITY_ERROR, "the station was rejected")
        if self.registration is Registration.PENDING and action in _START_STOP:
            # B02.FR.05 wants a response, not an error; 1.6 leaves it open.
            response: Any = type(call.payload).__response_type__
            self._out.append(self._encode(call.result(response(status="Rejected"))))
            return Refused(call.message_id, action, None, "the station is not accepted")
        return None

    def _duplicate(self, message_id: str, action: str) -> Refused | Ignored:
        # Part 4 names this case (4.2.3) and no code; a retry may reuse its identifier, so executing it twice
        # would be the graver mistake.
        if self.strict_duplicates:
            code = ErrorCode.GENERIC_ERROR if self.version == "1.6" else ErrorCode.RPC_FRAMEWORK_ERROR
            return self._refuse(message_id, action, code, "the identifier is still being handled")
        return Ignored(message_id, "duplicate")

    def _refuse(self, message_id: str, action: str, code: ErrorCode, why: str) -> Refused:
        self._out.append(self._encode(CallError(message_id, code, why)))
        return Refused(message_id, action, code, why)

    def _unknown(self, message_id: str) -> Ignored:
        ended = self._ended
        return Ignored(message_id, ended.get(message_id, "unknown id") if ended else "unknown id")

    # Answers to what came in

    def reply(self, call: Call, response: Response) -> None:
        """Answers a call. Raises LookupError if it was answered before, EncodeError if the response is not
        valid; the call can then still be answered by another response or by `fail()`.
        """
        message_id = call.message_id
        if message_id not in self.handling:
            raise LookupError(f"{call.action} {message_id}: not being handled")
        self._out.append(self._encode(call.result(response)))
        action = self.handling.pop(message_id)
        if action == BOOT:
            self._booted(response)
        elif (
            action in _TRIGGERS and self.role == "station" and getattr(response, "status", None) == "Accepted"
        ):
            self._triggered |= _caused(action, call.payload)
        if self._results is not None:
            _remember(self._results, message_id, action)

    def fail(
        self, call: Call, code: ErrorCode, description: str = "", details: dict[str, Any] | None = None
    ) -> None:
        """Answers a call with a CALLERROR. Raises LookupError if it was answered before."""
        message_id = call.message_id
        if message_id not in self.handling:
            raise LookupError(f"{call.action} {message_id}: not being handled")
        self._out.append(self._encode(call.error(code, description, details)))
        del self.handling[message_id]

    def drop(self, call: Call) -> None:
        """Forgets a call without answering it, as if it had never come."""
        self.handling.pop(call.message_id, None)

    def refuse(
        self,
        answered: Answered,
        code: ErrorCode,
        description: str = "",
        details: dict[str, Any] | None = None,
    ) -> None:
        """Tells the other side that its response, though valid, cannot be used (CALLRESULTERROR; 2.1
        only).
        """
        self._out.append(self._encode(CallResultError(answered.message_id, code, description, details)))

    def _booted(self, response: Any) -> None:
        self.registration = Registration(str(response.status))
        self._triggered = _NOTHING

    # What goes out

    def call(
        self,
        request: Request[Any],
        now: float,
        *,
        timeout: float | None = None,
        message_id: str | None = None,
    ) -> str:
        """Sends a request, or queues it behind the outstanding one, and returns its identifier.

        `Answered` or `Failed` will carry that identifier. Raises EncodeError if the request is not valid,
        NotAllowed if it may not be sent now or never by this role, QueueFull if `max_queue` calls are
        waiting.
        """
        action = request.__action__
        self._check(action, now)
        if message_id is not None and (
            message_id in self.pending or any(w[0] == message_id for w in self._queue)
        ):
            raise ValueError(f"message_id: in use by another call ({message_id})")
        if self.pending and len(self._queue) >= self.max_queue:
            raise QueueFull(ErrorCode.GENERIC_ERROR, f"{action}: {len(self._queue)} calls are waiting")
        call = Call(request, message_id)
        waiting = _Waiting(
            call.message_id, action, self._encode(call), self.timeout if timeout is None else timeout
        )
        if self.role == "csms" and self.registration is not Registration.ACCEPTED and action in _TRIGGERS:
            self._triggered |= _caused(action, request)
        if self.pending:
            # One outstanding call per direction and connection (part 4, 4.1.1; 1.6-J 4.1.1).
            self._queue.append(waiting)
        else:
            self._transmit(waiting, now)
        return waiting.message_id

    def send(self, payload: SendPayload, now: float) -> str:
        """Sends an unconfirmed message (SEND, 2.1 only) at once; it waits for no call and none waits for
        it.
        """
        self._check(payload.__action__, now)
        message = Send(payload)
        self._out.append(self._encode(message))
        return message.message_id

    def cancel(self, message_id: str) -> bool:
        """Takes back a call that is still queued. An outstanding one stays outstanding: False."""
        for at, waiting in enumerate(self._queue):
            if waiting.message_id == message_id:
                del self._queue[at]
                return True
        return False

    def data_to_send(self) -> list[bytes]:
        """Returns the frames to send, oldest first, and forgets them."""
        out = self._out
        if out:
            self._out = []
        return out

    def _check(self, action: str, now: float) -> None:
        if sender(self.version, action) == _OTHER[self.role]:
            raise NotAllowed(ErrorCode.NOT_SUPPORTED, f"{action}: not sent by the {self.role}")
        if self.registration is Registration.ACCEPTED or not self.boot_required:
            return
        if self.role == "csms":
            if self.registration is Registration.REJECTED:
                raise NotAllowed(ErrorCode.SECURITY_ERROR, f"{action}: the station was rejected")  # B03.FR.03
            if self.registration is Registration.PENDING and action in _START_STOP:
                raise NotAllowed(ErrorCode.SECURITY_ERROR, f"{action}: the station is not accepted")
        elif action != BOOT:
            if self.registration is not Registration.PENDING or action not in self._triggered:
                raise NotAllowed(
                    ErrorCode.SECURITY_ERROR, f"{action}: the station is not accepted"
                )  # B01.FR.08
        elif self.registration is Registration.REJECTED and now < self.retry_at:
            wait = self.retry_at - now
            raise NotAllowed(ErrorCode.SECURITY_ERROR, f"{action}: {wait:.0f} s too early")  # B03.FR.02

    def _transmit(self, waiting: _Waiting, now: float) -> None:
        self.pending[waiting.message_id] = waiting.action
        self._sent_at = now
        self._deadline = now + waiting.timeout
        self._out.append(waiting.frame)

    def _complete(
        self, message_id: str, then: Literal["late", "duplicate"], now: float
    ) -> tuple[str, float | None]:
        """Ends an outstanding call and sends the next one; `then` is what a further answer to it would be."""
        action = self.pending.pop(message_id)
        sent_at = self._sent_at
        self._sent_at = self._deadline = None
        if self._ended is None:
            self._ended = {}
        _remember(self._ended, message_id, then)
        if self._queue and not self.pending:
            self._transmit(self._queue.pop(0), now)
        return action, sent_at

    # Time

    def next_deadline(self) -> float | None:
        """When `advance()` must be called at the latest; None while nothing is outstanding."""
        return self._deadline

    def advance(self, now: float) -> list[Event]:
        """Tells the session the time. Calls whose time is up end; send `data_to_send()` afterwards."""
        if not self.pending:
            return []
        if self._deadline is None:
            # Sent by another worker, who knows when.
            self._deadline = now + self.timeout
        if now < self._deadline:
            return []
        message_id = next(iter(self.pending))
        action, sent_at = self._complete(message_id, "late", now)
        return [Failed(message_id, action, "timeout", None, sent_at)]

    def close(self) -> list[Event]:
        """Tells the session that its connection has ended: nothing of it can be answered any more."""
        ended: list[Event] = [
            Failed(message_id, action, "closed", None, self._sent_at)
            for message_id, action in self.pending.items()
        ]
        ended += [Failed(waiting.message_id, waiting.action, "closed", None, None) for waiting in self._queue]
        self.pending.clear()
        self.handling.clear()
        self._queue.clear()
        self._out.clear()
        self._sent_at = self._deadline = None
        return ended

    # Pickle

    def __getstate__(self) -> dict[str, Any]:
        state = {name: getattr(self, name) for name in _PLAIN}
        state["codec"] = self.codec
        state["pending"] = dict(self.pending)
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name in _PLAIN:
            setattr(self, name, state[name])
        self.pending = state["pending"]
        self.codec = state["codec"]


_PLAIN = tuple(
    name for name in Session.__slots__ if name not in ("_barred", "_codec", "_decode", "_encode", "pending")
)


def _remember(memory: dict[str, Any], key: str, value: Any) -> None:
    memory[key] = value
    if len(memory) > _REMEMBERED:
        del memory[next(iter(memory))]
