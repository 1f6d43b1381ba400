"""Tests of handlers and sessions without sockets.

    answer = ask(Router(Provisioning()), v201.BootNotificationRequest(...))   # a response, or AnsweredError
    pair = Pair("2.0.1", csms=[Provisioning()], station=[Remote()], clock=Clock())
    pair.station.call(v201.HeartbeatRequest())

Knows two sessions and their handlers. Must never know a transport, nor a real clock: the time is that
of a `Clock`, which the test moves. Not imported by `import ocpp_fast`.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterable
from typing import Any, Literal, NamedTuple, TypeAlias, TypeVar

from ocpp_fast._core import Call, CallError, CallResult, Codec, Request, Response, Send, SendPayload
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.events import Answered, Event, Failed, Registration
from ocpp_fast.registration import OTHER, Role
from ocpp_fast.routing import Router
from ocpp_fast.session import Session

__all__ = ["AnsweredError", "Clock", "End", "Pair", "RecordedFrame", "ask"]

R = TypeVar("R", bound=Response)

Handlers: TypeAlias = Router | object | Iterable[object]


class AnsweredError(OcppError):
    """The CALLERROR that answers a request, as the peer reads it. `message` is the CALLERROR itself.

    The exception of a handler is its `__cause__`, if the CALLERROR stands for one.
    """

    def __init__(self, message: CallError) -> None:
        super().__init__(message.code, message.description, message.details)
        self.message = message


class Clock:
    """A clock that stands still until it is moved. `now` is in seconds."""

    def __init__(self, now: float = 0.0) -> None:
        self.now = now

    def move(self, seconds: float) -> None:
        """Moves the clock forward. Raises ValueError for a negative number of seconds."""
        if seconds < 0.0:
            raise ValueError(f"seconds: negative ({seconds})")
        self.now += seconds


def ask(handlers: Handlers, request: Request[R], station_id: str = "CS-1", message_id: str = "1") -> R:
    """Calls the handler of a request and returns its response, as both go over the wire.

    Request and response are encoded and decoded on the way, so that a handler gets what a peer would send,
    and the response is one that a peer can read. An async handler runs in an event loop of its own. Functions
    registered with `Router.after()` are not called.

    Raises AnsweredError if the answer is a CALLERROR, and EncodeError if the request is not valid.
    """
    codec = Codec(request.__version__)
    call = codec.decode(codec.encode(Call(request, message_id)))
    assert isinstance(call, Call)
    causes: list[Exception] = []
    answer = Router.of(handlers).dispatch(station_id, call, on_error=lambda _, fault: causes.append(fault))
    if inspect.isawaitable(answer):
        answer = asyncio.run(_wait(answer))
    assert isinstance(answer, CallResult | CallError)
    read = codec.decode(codec.encode(answer), {message_id: call.action})
    if isinstance(read, CallError):
        raise AnsweredError(read) from (causes[0] if causes else None)
    assert isinstance(read, CallResult)
    response: Any = read.payload
    return response  # type: ignore[no-any-return]


async def _wait(answer: Any) -> Any:
    return await answer


class RecordedFrame(NamedTuple):
    """A frame that one end of a pair has sent."""

    sender: Role
    time: float
    """The time of the clock."""
    text: str


class End:
    """One end of a `Pair`: a session and its handlers."""

    def __init__(self, pair: Pair, session: Session, router: Router) -> None:
        self.session = session
        self.events: list[Event] = []
        """The events of the session, in order. Add to it or clear it as the test likes."""
        self.exceptions: list[Exception] = []
        """The exceptions of handlers, in order."""
        self._pair = pair
        self._router = router

    def call(self, request: Request[R]) -> R:
        """Sends a request, lets both ends work, and returns the response.

        Raises AnsweredError if the peer answers with a CALLERROR, TimeoutError if nothing answers (move the
        clock to see the timeout of the session), and the exceptions of `Session.call()`.
        """
        message_id = self.session.call(request, self._pair.clock.now)
        seen = len(self.events)
        self._pair.run()
        for event in self.events[seen:]:
            if isinstance(event, Answered) and event.message_id == message_id:
                response: Any = event.response
                return response  # type: ignore[no-any-return]
            if isinstance(event, Failed) and event.message_id == message_id:
                if isinstance(event.error, CallError):
                    raise AnsweredError(event.error)
                raise OcppError(ErrorCode.GENERIC_ERROR, f"{event.action}: {event.reason}")
        raise TimeoutError(f"{request.__action__}: no answer")

    def send(self, payload: SendPayload) -> str:
        """Sends an unconfirmed message (2.1), lets both ends work, and returns its message id."""
        message_id = self.session.send(payload, self._pair.clock.now)
        self._pair.run()
        return message_id

    def receive(self, frame: bytes | str) -> None:
        """Hands a frame to this end as if the peer had sent it, and lets both ends work."""
        self._take(frame)
        self._pair.run()

    def _take(self, frame: bytes | str) -> None:
        for event in self.session.receive(frame, self._pair.clock.now):
            self.events.append(event)
            if isinstance(event, Call | Send):
                self._handle(event)

    def _handle(self, message: Call | Send) -> None:
        answer = self._router.dispatch(
            self._pair.station_id, message, on_error=lambda _, fault: self.exceptions.append(fault)
        )
        if inspect.isawaitable(answer):
            answer = asyncio.run(_wait(answer))
        if not isinstance(message, Call):
            return
        if isinstance(answer, CallResult):
            self.session.reply(message, answer.payload)
        else:
            assert isinstance(answer, CallError)
            self.session.fail(message, answer.code, answer.description, answer.details)


class Pair:
    """A CSMS and a station, connected in memory, with a clock that the test moves.

    `csms` and `station` are handlers, as `serve()` and `connect()` take them. The station is `registration`
    from the start. A test that runs in an event loop must use plain handlers, because an async handler runs
    in a loop of its own.
    """

    def __init__(
        self,
        version: str | Codec,
        *,
        csms: Handlers = (),
        station: Handlers = (),
        station_id: str = "CS-1",
        registration: Registration = Registration.ACCEPTED,
        clock: Clock | None = None,
        timeout: float = 30.0,
    ) -> None:
        self.station_id = station_id
        self.clock = Clock() if clock is None else clock
        self.frames: list[RecordedFrame] = []
        """The frames of both ends, in the order of transmission."""
        self._ends: dict[str, End] = {}
        roles: tuple[tuple[Literal["csms", "station"], Handlers], ...] = (
            ("csms", csms),
            ("station", station),
        )
        for role, handlers in roles:
            router = Router.of(handlers)
            router.check(role)
            session = Session(version, role, registration=registration, timeout=timeout)
            self._ends[role] = End(self, session, router)

    @property
    def csms(self) -> End:
        """The end of the CSMS."""
        return self._ends["csms"]

    @property
    def station(self) -> End:
        """The end of the station."""
        return self._ends["station"]

    def run(self) -> None:
        """Delivers frames until neither end has one to send."""
        busy = True
        while busy:
            busy = False
            for role, end in self._ends.items():
                for frame in end.session.data_to_send():
                    busy = True
                    self.frames.append(RecordedFrame(end.session.role, self.clock.now, frame.decode()))
                    self._ends[OTHER[role]]._take(frame)

    def move(self, seconds: float) -> None:
        """Moves the clock, ends the calls whose time is up, and lets both ends work."""
        self.clock.move(seconds)
        for end in self._ends.values():
            end.events += end.session.advance(self.clock.now)
        self.run()
