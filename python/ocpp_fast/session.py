"""The RPC layer of one OCPP-J connection, without I/O.

Knows the rules of part 4 chapter 4 (1.6-J: chapter 4) and those for the time before BootNotification is
accepted (use cases B01 to B03; 1.6: 4.2). Must never know a socket, a clock, a thread or a handler.

Theory of operation
===================

A `Session` is one end of one connection, the CSMS or the station. It decides which frame may be sent when,
which call an answer belongs to, and how to answer a frame that must not reach a handler. It reads no socket
and no clock, and it starts no timer: the caller owns these and passes in frames and the time.

In
    `receive(frame, now)` takes each text message of the socket, in the order of arrival.
    `call()`, `send()`, `cancel()`, `reply()`, `fail()`, `drop()` and `refuse()` take the wishes of the
    application.
    `advance(now)` takes the time, and `close()` the end of the connection.

Out
    `receive()`, `advance()` and `close()` return events. The session keeps no event.
    `data_to_send()` returns the frames to send, oldest first, and forgets them.
    `next_deadline()` returns the time at which `advance()` is due.

Order
    After any method that takes something in, write the frames of `data_to_send()` to the socket, then set
    the timer to `next_deadline()`. `receive()` and `advance()` add frames too: answers that need no handler,
    and the next queued call after a call has ended.
    Answer each `Call` event once, by `reply()` or `fail()`, at any later time and in any order; or abandon it
    by `drop()`. End each `Unusable` event once, by `settle()`.
    Each call that `call()` accepts ends with one `Answered` or one `Failed` event that has its message id.
    `cancel()` takes back a call that is still queued; no event follows.
    After `close()`, make a new session for the next connection and give it the `registration` and `retry_at`
    of the old one, because these belong to the station.

The caller owns
    The socket. The session sees whole messages only.
    The clock. `now` is in seconds and never goes back. Only differences count.
    The timer. A session notices a timeout in `advance()` only.
    The lock. Two threads must not use one session at the same time. A session calls nothing back.
    The store, if several processes serve one connection: see `Session`.

An error of the peer never raises. It becomes the answer that the protocol demands, and an event. An error of
our side raises in the method that finds it, and leaves the session as it was.

    >>> from datetime import UTC, datetime
    >>> from ocpp_fast import v201
    >>> csms = Session("2.0.1", "csms", registration=Registration.ACCEPTED)
    >>> [heartbeat] = csms.receive('[2,"17","Heartbeat",{}]', now=0.0)
    >>> csms.reply(heartbeat, v201.HeartbeatResponse(current_time=datetime(2025, 9, 16, tzinfo=UTC)))
    >>> csms.data_to_send()
    [b'[3,"17",{"currentTime":"2025-09-16T00:00:00Z"}]']
    >>> csms.call(v201.ClearCacheRequest(), now=1.0, message_id="18")
    '18'
    >>> csms.data_to_send(), csms.next_deadline()
    ([b'[2,"18","ClearCache",{}]'], 31.0)
    >>> [answered] = csms.receive('[3,"18",{"status":"Accepted"}]', now=1.5)
    >>> answered.message_id, answered.response.status.value, answered.sent_at
    ('18', 'Accepted', 1.0)
    >>> csms.data_to_send(), csms.next_deadline()
    ([], None)
"""

from __future__ import annotations

from collections.abc import MutableMapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from ocpp_fast._core import Call, CallError, CallResult, CallResultError, Codec, Send, definition
from ocpp_fast.errors import DecodeError, ErrorCode
from ocpp_fast.events import (
    Answered,
    BootAsked,
    Event,
    Failed,
    Faulty,
    Ignored,
    NotAllowed,
    QueueFull,
    Refused,
    Registration,
    ResultRefused,
    SessionError,
    Unusable,
)
from ocpp_fast.message_type import MessageType
from ocpp_fast.registration import (
    NOTHING,
    OTHER,
    ActionRules,
    Role,
    delivery_of,
    holds,
    rules_of,
    unusable_of,
)

if TYPE_CHECKING:
    from ocpp_fast._core import Request, Response, SendPayload

# A user of `Session` needs its events and errors too, and finds all of them here.
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
    "Role",
    "Session",
    "SessionError",
    "Unusable",
]

Frame: TypeAlias = bytes | bytearray | memoryview | str


class _Outgoing(NamedTuple):
    """A call of ours, encoded and ready to send."""

    message_id: str
    action: str
    frame: bytes
    timeout: float


# The number of message ids that are remembered: of calls that ended, to tell late and repeated answers from
# unknown ones, and of results sent on 2.1, which a CALLRESULTERROR may refuse.
_REMEMBERED = 8

# Seconds for which the question to boot waits for the answer to the message that raised it.
_ANSWER_FIRST = 1.0

# The versions that have CALLRESULTERROR.
_RESULT_ERRORS = frozenset({"2.1"})


class Session:
    """The RPC layer of one connection, for either role and every version.

    Calling order:

    1. Call `receive()` with each frame from the socket, and `reply()` or `fail()` for each `Call` among the
       events. Call `call()` or `send()` to start something.
    2. After each of these methods, and after `refuse()` and `advance()`, send what `data_to_send()` returns.
    3. After that, ask `next_deadline()`, and call `advance()` when the time has come.
    4. When the connection has ended, call `close()`, and use the session no more.

    `pending` maps the message id of each outstanding call to its action, and has at most one entry (part 4,
    4.1.1). It is a plain mapping of text to text, so it may be kept outside of this process: a worker that is
    given the mapping can decode the answer to a call that another worker sent, and gets its event.

    A session can be pickled between any two calls. It is restored with a plain codec of its version; assign
    `codec` to use another one.
    """

    __slots__ = (
        "_boot_asked",
        "_codec",
        "_deadline",
        "_decode",
        "_encode",
        "_ended",
        "_never_received",
        "_out",
        "_question",
        "_queue",
        "_results",
        "_sent_at",
        "_triggered",
        "_unusable",
        "ask_due",
        "boot_required",
        "drop_faulty",
        "handling",
        "max_queue",
        "pending",
        "registration",
        "retry_at",
        "role",
        "rules",
        "strict_duplicates",
        "timeout",
        "trigger_timeout",
    )

    def __init__(
        self,
        codec: Codec | str,
        role: Role,
        *,
        registration: Registration = Registration.UNKNOWN,
        retry_at: float = 0.0,
        boot_required: bool | Literal["ask"] = "ask",
        timeout: float = 30.0,
        trigger_timeout: float = 10.0,
        max_queue: int = 32,
        drop_faulty: bool = False,
        strict_duplicates: bool = False,
        pending: MutableMapping[str, str] | None = None,
    ) -> None:
        """Makes a session for one end of a connection.

        `registration` is the status in the station's last boot response, and `retry_at` the time before which
        a rejected station must not boot again. Both outlive a connection.

        `boot_required=True` enforces the rules for the time before acceptance, and False lifts them. "ask" is
        True, except that a CSMS asks a station of unknown registration whose first message is no
        BootNotification to boot, by a TriggerMessage. A station that answers with another status than
        Accepted or with an error, or not within `trigger_timeout` seconds, was accepted earlier (2.x:
        F06.FR.17), and its registration becomes ACCEPTED. Until the station has booted or that is known,
        requests that stations keep until delivered are handed on, and others are refused (B01.FR.10).

        `timeout` is in seconds and counts from the transmission of a call (part 2 suggests 30). `max_queue`
        is the number of calls that may wait for the outstanding one.
        `drop_faulty` leaves faulty frames without an answer, which 2.x allows (part 4, 4.2.3).
        `strict_duplicates` answers a CALL whose message id is being handled with a CALLERROR; otherwise it is
        ignored.
        """
        if role not in OTHER:
            raise ValueError(f"role: neither csms nor station ({role!r})")
        self.role: Role = role
        self.codec = Codec(codec) if isinstance(codec, str) else codec
        self.registration = registration
        self.retry_at = retry_at
        self.boot_required = boot_required
        self.timeout = timeout
        self.trigger_timeout = trigger_timeout
        self.max_queue = max_queue
        self.drop_faulty = drop_faulty
        self.strict_duplicates = strict_duplicates
        self.pending: MutableMapping[str, str] = {} if pending is None else pending
        self.handling: dict[str, str] = {}
        """Message id to action of every CALL that still needs `reply()` or `fail()`."""
        self._queue: list[_Outgoing] = []
        self._sent_at: float | None = None
        self._deadline: float | None = None
        self._triggered = NOTHING
        self.ask_due: float | None = None
        """The time at which `advance()` asks the station to boot, or earlier if no CALL is being handled;
        None unless that is about to happen.
        """
        self._boot_asked = False
        self._question: str | None = None
        """Message id of our own trigger, until it ends."""
        self._ended: dict[str, Literal["late", "duplicate"]] | None = None
        self._results: dict[str, str] | None = {} if self.version in _RESULT_ERRORS else None
        self._out: list[bytes] = []

    @property
    def codec(self) -> Codec:
        """The codec that reads and writes all frames."""
        return self._codec

    @codec.setter
    def codec(self, codec: Codec) -> None:
        self._codec = codec
        self._decode = codec.decode
        self._encode = codec.encode
        self.rules: ActionRules = rules_of(codec)
        """The rules about the actions that the codec knows."""
        self._unusable = unusable_of(codec)
        self._never_received = self.rules.sent_only_by[self.role]

    @property
    def version(self) -> str:
        """The OCPP version of the codec, such as "2.0.1"."""
        return self._codec.version

    @property
    def queued(self) -> int:
        """The number of calls that wait for the outstanding one to end."""
        return len(self._queue)

    def __repr__(self) -> str:
        return (
            f"<Session {self.role} {self.version} {self.registration.value}, "
            f"{len(self.pending)} pending, {len(self._queue)} queued, {len(self.handling)} handling>"
        )

    # Frames of the peer

    def receive(self, frame: Frame, now: float) -> list[Event]:
        """Reads one frame and returns its events in order.

        After calling this method, answer each `Call` among the events by `reply()` or `fail()`, and call
        `data_to_send()`.
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
            if action in self._never_received:
                return [
                    self._refuse(message_id, action, ErrorCode.NOT_SUPPORTED, "sent in the wrong direction")
                ]
            if self.registration is not Registration.ACCEPTED and self.boot_required:
                refusal = self._not_accepted(message, now)
                if refusal is not None:
                    return [refusal]
            if message_id in self.handling:
                return [self._duplicate(message_id, action)]
            # A CALL that was answered before is handed on again (docs/reference/replies.md#row-19).
            self.handling[message_id] = action
            return [message]
        if type(message) is CallResult:
            message_id, payload = message.message_id, message.payload
            action, sent_at = self._complete(message_id, "duplicate")
            if message_id == self._question:
                return self._continued(
                    self._boot_answered(action, "answered", sent_at, _accepts(payload)), now
                )
            if action == self.rules.boot and self.role == "station":
                self._booted(payload)
                self.retry_at = now + payload.interval  # type: ignore[attr-defined]
            answered = Answered(message_id, action, payload, sent_at, message.repairs)
            return self._continued(answered, now) if self._queue else [answered]
        if type(message) is CallError:
            if message.message_id not in self.pending:
                return [self._unknown(message.message_id)]
            action, sent_at = self._complete(message.message_id, "duplicate")
            if message.message_id == self._question:
                return self._continued(self._boot_answered(action, "error", sent_at), now)
            return self._continued(Failed(message.message_id, action, "error", message, sent_at), now)
        if type(message) is Send:
            # A SEND is never answered (2.1 part 4, 4.2.4).
            if message.action in self._never_received:
                return [Ignored(message.message_id, "wrong direction")]
            if self.registration is not Registration.ACCEPTED and self.boot_required and self.role == "csms":
                self._plan_to_ask(now)
                return [Ignored(message.message_id, "not accepted")]
            return [message]
        assert type(message) is CallResultError
        # A CALLRESULTERROR is never answered either, even if it belongs to no result.
        sent = self._results.pop(message.message_id, None) if self._results else None
        if sent is None:
            return [self._unknown(message.message_id)]
        return [ResultRefused(message.message_id, sent, message)]

    def _faulty(self, error: DecodeError, frame: Frame, now: float) -> list[Event]:
        """Returns the events of a frame that cannot be decoded, and adds the answer to it."""
        # The caller's frame holds the event, which holds the error: a circle that would keep the text of the
        # peer until the garbage collector runs, a megabyte for each frame of a flood.
        error.__traceback__ = None
        if not frame or (isinstance(frame, str | bytes | bytearray) and not frame.strip()):
            return [Ignored(None, "empty")]  # some stations send them; no specification mentions them
        message_id, message_type = error.message_id, error.message_type
        if message_type is MessageType.CALL:
            # The wrong direction precedes the faults of the payload: the answer is the same for any payload.
            if error.action in self._never_received and message_id is not None:
                return [
                    self._refuse(
                        message_id, error.action, ErrorCode.NOT_SUPPORTED, "sent in the wrong direction"
                    )
                ]
            if self._mute:
                return [Faulty(error, False)]
            if self._unusable and message_id is not None and error.action is not None:
                answer = self._unusable.get(error.action, "error")
                if answer in ("acknowledge", "silence") and self._may_settle(message_id, error.action, now):
                    self.handling[message_id] = error.action
                    return [Unusable(error, answer)]  # type: ignore[arg-type]
        if message_id is not None and message_type in (MessageType.CALLRESULT, MessageType.CALLERROR):
            # An answer that cannot be read ends its call. An answer to no call is dropped, also on 2.1, which
            # would allow a CALLRESULTERROR.
            if message_id not in self.pending:
                return [Faulty(error, False)]
            replied = self._answer_fault(error)
            action, sent_at = self._complete(message_id, "duplicate")
            ended: Event = Failed(message_id, action, "faulty", error, sent_at, self._payload(frame))
            if message_id == self._question:
                ended = self._boot_answered(action, "faulty", sent_at)
            return [Faulty(error, replied), *self._continued(ended, now)]
        return [Faulty(error, self._answer_fault(error))]

    def _payload(self, frame: Frame) -> bytes | None:
        try:
            return self._codec.peek(frame).payload
        except DecodeError:
            return None

    def _may_settle(self, message_id: str, action: str, now: float) -> bool:
        """Returns whether a CALL that cannot be read may be taken: its station is accepted, or is being asked
        and keeps such a request, and no CALL with its message id is being handled.
        """
        if message_id in self.handling:
            return False
        if self.registration is Registration.ACCEPTED or not self.boot_required:
            return True
        if self.registration is not Registration.UNKNOWN or self.boot_required != "ask":
            return False
        self._plan_to_ask(now)
        return bool(delivery_of(self._type(self.rules.requests[action]))["kept"])

    def settle(self, event: Unusable, *, is_kept: bool) -> Faulty:
        """Ends a CALL that cannot be read: answers as the event says if its frame is kept elsewhere, by a
        CALLERROR otherwise. Returns the event to report. After calling this method, call `data_to_send()`.

        Raises LookupError if it was ended before.
        """
        error = event.error
        message_id = error.message_id
        assert message_id is not None
        if message_id not in self.handling:
            raise LookupError(f"{error.action} {message_id}: not being handled")
        action = self.handling.pop(message_id)
        if not is_kept:
            return Faulty(error, self._answer_fault(error))
        if event.answer == "silence":
            return Faulty(error, False)
        name = self.rules.responses[action]
        assert name is not None
        self._out.append(self._encode(CallResult(message_id, self._type(name)())))
        return Faulty(error, True)

    def _type(self, name: str) -> Any:
        """Returns a type of the session's version."""
        return definition("v" + self.version.replace(".", ""), name)

    def _answer_fault(self, error: DecodeError) -> bool:
        """Adds the answer to a faulty frame. Returns False if there is none."""
        reply = None if self.drop_faulty else error.reply()
        if reply is None:
            return False
        self._out.append(reply)
        return True

    @property
    def _mute(self) -> bool:
        """True for a rejected 1.6 station, which must not respond to the CSMS at all (1.6: 4.2)."""
        return (
            self.role == "station"
            and self.registration is Registration.REJECTED
            and bool(self.boot_required)
            and self.version == "1.6"
        )

    def _not_accepted(self, call: Call, now: float) -> Refused | Ignored | None:
        """Returns the event of a CALL that is forbidden before acceptance, None if the CALL is allowed
        (docs/reference/replies.md#row-25).
        """
        action = call.action
        if self.role == "csms":
            if action == self.rules.boot or (
                self.registration is Registration.PENDING and action in self._triggered
            ):
                return None
            if self.registration is Registration.UNKNOWN and self.boot_required == "ask":
                self._plan_to_ask(now)
                if holds("kept", call.payload):
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
        if self.registration is Registration.PENDING and action in self.rules.start_stop:
            # B02.FR.05 demands a response instead of an error; 1.6 does not say.
            response: Any = type(call.payload).__response_type__
            self._out.append(self._encode(call.result(response(status="Rejected"))))
            return Refused(call.message_id, action, None, "the station is not accepted")
        return None

    def _duplicate(self, message_id: str, action: str) -> Refused | Ignored:
        # docs/reference/replies.md#row-18: part 4 mentions this case (4.2.3) and gives no code. A retry may
        # reuse its message id, so handling the CALL twice would be worse than ignoring it.
        if self.strict_duplicates:
            code = ErrorCode.GENERIC_ERROR if self.version == "1.6" else ErrorCode.RPC_FRAMEWORK_ERROR
            return self._refuse(message_id, action, code, "the identifier is still being handled")
        return Ignored(message_id, "duplicate")

    def _refuse(self, message_id: str, action: str, code: ErrorCode, why: str) -> Refused:
        """Answers a CALL with a CALLERROR and returns its event."""
        self._out.append(self._encode(CallError(message_id, code, why)))
        return Refused(message_id, action, code, why)

    def _unknown(self, message_id: str) -> Ignored:
        """Returns the event of an answer to a call that is not outstanding
        (docs/reference/replies.md#row-20).
        """
        ended = self._ended
        return Ignored(message_id, ended.get(message_id, "unknown id") if ended else "unknown id")

    # Answers to the peer

    def reply(self, call: Call, response: Response) -> None:
        """Answers a call with a response. After calling this method, call `data_to_send()`.

        Raises LookupError if the call was answered before. Raises EncodeError if the response is not valid;
        the call can then be answered by another response or by `fail()`.
        """
        message_id = call.message_id
        if message_id not in self.handling:
            raise LookupError(f"{call.action} {message_id}: not being handled")
        self._out.append(self._encode(call.result(response)))
        action = self.handling.pop(message_id)
        rules = self.rules
        if action == rules.boot:
            self._booted(response)
        elif action in rules.triggers and self.role == "station" and _accepts(response):
            self._triggered |= rules.caused_by(action, call.payload)
        if self._results is not None:
            _remember(self._results, message_id, action)

    def fail(
        self, call: Call, code: ErrorCode, description: str = "", details: dict[str, Any] | None = None
    ) -> None:
        """Answers a call with a CALLERROR. After calling this method, call `data_to_send()`.

        Raises LookupError if the call was answered before.
        """
        message_id = call.message_id
        if message_id not in self.handling:
            raise LookupError(f"{call.action} {message_id}: not being handled")
        self._out.append(self._encode(call.error(code, description, details)))
        del self.handling[message_id]

    def drop(self, call: Call) -> None:
        """Abandons a call: it is not answered, and may come again."""
        self.handling.pop(call.message_id, None)

    def refuse(
        self,
        answered: Answered,
        code: ErrorCode,
        description: str = "",
        details: dict[str, Any] | None = None,
    ) -> None:
        """Tells the peer that its valid response cannot be used (CALLRESULTERROR; 2.1 only).

        After calling this method, call `data_to_send()`.
        """
        self._out.append(self._encode(CallResultError(answered.message_id, code, description, details)))

    def _booted(self, response: Any) -> None:
        """Takes the status of a boot response, but none that only a tolerance has let pass. A boot ends the
        permissions of earlier triggers.
        """
        with suppress(ValueError):
            self.registration = Registration(str(response.status))
        self._triggered = NOTHING

    # The question to boot

    def ask_to_boot(self, now: float) -> None:
        """Asks a station of unknown registration to boot, if it may be asked and was not asked before.

        After calling this method, call `data_to_send()`. A station that sends nothing raises no question by
        itself.
        """
        self._plan_to_ask(now)
        if self.ask_due is not None:
            self._ask_to_boot(now)

    def _plan_to_ask(self, now: float) -> None:
        """Plans the trigger, once per connection. It leaves after the answer to the message that arrived, or
        a second later if the answer takes longer: simple stations take the next frame for their answer.
        """
        if (
            not self._boot_asked
            and self.boot_required == "ask"
            and self.registration is Registration.UNKNOWN
            and self.rules.boot_trigger is not None
            and self.rules.boot not in self.handling.values()
        ):
            self._boot_asked = True
            self.ask_due = now + _ANSWER_FIRST

    def _ask_to_boot(self, now: float) -> None:
        """Sends the trigger, or lets it be the next call, unless the station boots by itself meanwhile."""
        self.ask_due = None
        boots = self.rules.boot in self.handling.values()
        if self.registration is not Registration.UNKNOWN or boots:
            return
        assert self.rules.boot_trigger is not None
        action, field, value = self.rules.boot_trigger
        request = self._type(self.rules.requests[action])
        call = Call(request.from_dict({field: value}))
        self._question = call.message_id
        outgoing = _Outgoing(call.message_id, action, self._encode(call), self.trigger_timeout)
        if self.pending:
            self._queue.insert(0, outgoing)
        else:
            self._transmit(outgoing, now)

    def _boot_answered(
        self,
        action: str,
        outcome: Literal["answered", "error", "faulty", "timeout", "closed", "not allowed"],
        sent_at: float | None,
        boots: bool = False,
    ) -> BootAsked:
        """Ends the trigger. A station that will not boot was accepted earlier."""
        message_id, self._question = self._question, None
        assert message_id is not None
        if (
            not boots
            and outcome not in ("closed", "not allowed")
            and self.registration is Registration.UNKNOWN
            and self.rules.boot not in self.handling.values()
        ):
            self.registration = Registration.ACCEPTED
        return BootAsked(message_id, action, outcome, sent_at)

    # Messages of our side

    def call(
        self,
        request: Request[Any],
        now: float,
        *,
        timeout: float | None = None,
        message_id: str | None = None,
    ) -> str:
        """Sends a request, or queues it while another call is outstanding. Returns its message id.

        After calling this method, call `data_to_send()`. An `Answered` or `Failed` event with the message id
        follows. Raises EncodeError if the request is not valid, NotAllowed if it may not be sent now or never
        by this role, QueueFull if `max_queue` calls are waiting, ValueError if the message id is in use.
        """
        action = request.__action__
        self._check(action, now)
        if message_id is not None and (
            message_id in self.pending or any(queued.message_id == message_id for queued in self._queue)
        ):
            raise ValueError(f"message_id: in use by another call ({message_id})")
        if self.pending and len(self._queue) >= self.max_queue:
            raise QueueFull(ErrorCode.GENERIC_ERROR, f"{action}: {len(self._queue)} calls are waiting")
        call = Call(request, message_id)
        outgoing = _Outgoing(
            call.message_id, action, self._encode(call), self.timeout if timeout is None else timeout
        )
        if (
            self.role == "csms"
            and self.registration is not Registration.ACCEPTED
            and action in self.rules.triggers
        ):
            self._triggered |= self.rules.caused_by(action, request)
        if self.pending:
            # One call may be outstanding per direction and connection (part 4, 4.1.1; 1.6-J 4.1.1).
            self._queue.append(outgoing)
        else:
            self._transmit(outgoing, now)
        return outgoing.message_id

    def send(self, payload: SendPayload, now: float) -> str:
        """Sends an unconfirmed message (SEND, 2.1 only) and returns its message id.

        After calling this method, call `data_to_send()`. A SEND neither waits for a call nor delays one.
        Raises EncodeError and NotAllowed as `call()` does.
        """
        self._check(payload.__action__, now)
        message = Send(payload)
        self._out.append(self._encode(message))
        return message.message_id

    def cancel(self, message_id: str) -> bool:
        """Removes a call from the queue. Returns False if it is not queued: an outstanding call stays."""
        for at, queued in enumerate(self._queue):
            if queued.message_id == message_id:
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
        """Raises NotAllowed if `action` may not be sent now or never by this role."""
        if action in self.rules.sent_only_by[OTHER[self.role]]:
            raise NotAllowed(ErrorCode.NOT_SUPPORTED, f"{action}: not sent by the {self.role}")
        if self.registration is Registration.ACCEPTED or not self.boot_required:
            return
        if self.role == "csms":
            if self.registration is Registration.REJECTED:
                raise NotAllowed(ErrorCode.SECURITY_ERROR, f"{action}: the station was rejected")  # B03.FR.03
            if self.registration is Registration.PENDING and action in self.rules.start_stop:
                raise NotAllowed(ErrorCode.SECURITY_ERROR, f"{action}: the station is not accepted")
        elif action != self.rules.boot:
            if self.registration is not Registration.PENDING or action not in self._triggered:
                raise NotAllowed(
                    ErrorCode.SECURITY_ERROR, f"{action}: the station is not accepted"
                )  # B01.FR.08
        elif self.registration is Registration.REJECTED and now < self.retry_at:
            wait = self.retry_at - now
            raise NotAllowed(ErrorCode.SECURITY_ERROR, f"{action}: {wait:.0f} s too early")  # B03.FR.02

    def _transmit(self, outgoing: _Outgoing, now: float) -> None:
        """Makes a call the outstanding one."""
        self.pending[outgoing.message_id] = outgoing.action
        self._sent_at = now
        self._deadline = now + outgoing.timeout
        self._out.append(outgoing.frame)

    def _complete(self, message_id: str, then: Literal["late", "duplicate"]) -> tuple[str, float | None]:
        """Ends an outstanding call. Returns the action and the time of sending.

        `then` is the reason for which a further answer to the call is ignored. After calling this method and
        taking what the answer says about the station, call `_continued()`.
        """
        action = self.pending.pop(message_id)
        sent_at = self._sent_at
        self._sent_at = self._deadline = None
        if self._ended is None:
            self._ended = {}
        _remember(self._ended, message_id, then)
        return action, sent_at

    def _continued(self, ended: Event, now: float) -> list[Event]:
        """Sends the next queued call, after the event of the one that has ended. Returns that event, and one
        for each queued call that may not be sent any more, because the station was rejected meanwhile.
        """
        events = [ended]
        while self._queue and not self.pending:
            outgoing = self._queue.pop(0)
            message_id, action = outgoing.message_id, outgoing.action
            try:
                self._check(action, now)
            except NotAllowed as error:
                if message_id == self._question:
                    events.append(self._boot_answered(action, "not allowed", None))
                else:
                    events.append(Failed(message_id, action, "not allowed", error, None))
            else:
                self._transmit(outgoing, now)
        return events

    # Time, and the end

    def next_deadline(self) -> float | None:
        """Returns the time at which `advance()` is due; None if there is nothing to wait for."""
        if self.ask_due is None:
            return self._deadline
        return self.ask_due if self._deadline is None else min(self.ask_due, self._deadline)

    def advance(self, now: float) -> list[Event]:
        """Ends the outstanding call if its time is up. After calling this method, call `data_to_send()`."""
        if self.ask_due is not None and (now >= self.ask_due or not self.handling):
            self._ask_to_boot(now)
        if not self.pending:
            return []
        if self._deadline is None:
            # Another worker sent the call, and this one does not know when.
            self._deadline = now + self.timeout
        if now < self._deadline:
            return []
        message_id = next(iter(self.pending))
        action, sent_at = self._complete(message_id, "late")
        if message_id == self._question:
            return self._continued(self._boot_answered(action, "timeout", sent_at), now)
        return self._continued(Failed(message_id, action, "timeout", None, sent_at), now)

    def close(self) -> list[Event]:
        """Ends every call, because the connection has ended.

        After calling this method, only `registration` and `retry_at` are of use.
        """
        ended: list[Event] = [
            self._boot_answered(action, "closed", self._sent_at)
            if message_id == self._question
            else Failed(message_id, action, "closed", None, self._sent_at)
            for message_id, action in self.pending.items()
        ]
        ended += [
            Failed(queued.message_id, queued.action, "closed", None, None)
            for queued in self._queue
            if queued.message_id != self._question
        ]
        self._question = self.ask_due = None
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


# The attributes that are pickled as they are. The others are made from the codec, or are copied.
_PLAIN = tuple(
    name
    for name in Session.__slots__
    if name not in ("_codec", "_decode", "_encode", "_never_received", "_unusable", "pending", "rules")
)


def _accepts(response: Any) -> bool:
    return getattr(response, "status", None) == "Accepted"


def _remember(memory: dict[str, Any], key: str, value: Any) -> None:
    """Adds an entry and removes the oldest one beyond `_REMEMBERED`."""
    memory[key] = value
    if len(memory) > _REMEMBERED:
        del memory[next(iter(memory))]
