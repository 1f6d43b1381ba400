"""One open connection of an endpoint: frames go through a session to the handlers, and answers go back.

Knows a session, a dispatcher and a transport, and when to ping, to time out and to stop reading. Must never
know how the connection was opened, nor which side it is on.

The path of a frame is short on purpose. The transport hands it over as soon as it is read, without a queue
and without waking a task; a plain handler runs right then, and its reply is written right then. Reading stops
while too many messages wait for their handlers (`Limits.max_backlog`).
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Coroutine, Mapping
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from ocpp_fast._core import Call, Send
from ocpp_fast.asyncio.dispatch import Dispatcher
from ocpp_fast.asyncio.errors import call_failed, offline
from ocpp_fast.asyncio.hooks import Watch, notify
from ocpp_fast.asyncio.leftovers import Leftovers
from ocpp_fast.asyncio.options import Limits
from ocpp_fast.asyncio.state import State, States
from ocpp_fast.asyncio.transport import CloseCode, EndedBy, Frame, Transport
from ocpp_fast.errors import ErrorCode
from ocpp_fast.events import Answered, BootAsked, Event, Failed, Faulty, QueueFull, Registration, Unusable
from ocpp_fast.routing import Route
from ocpp_fast.session import Session

if TYPE_CHECKING:
    from ocpp_fast._core import Request, Response, SendPayload
    from ocpp_fast.repair import Repair

__all__ = ["Link"]

R = TypeVar("R", bound="Response")


class Link:
    """One open connection. Call its methods in the thread of its event loop only."""

    __slots__ = (
        "__weakref__",
        "_calls",
        "_closing_since",
        "_dispatcher",
        "_draining",
        "_loop",
        "_ping_due",
        "_pinged_at",
        "_pong_due",
        "_settling",
        "_state",
        "_states",
        "_timer",
        "_timer_due",
        "_transport",
        "_watch",
        "close_code",
        "close_reason",
        "connected_at",
        "ended_by",
        "frames_in",
        "frames_out",
        "id",
        "last_sent",
        "latency",
        "open",
        "session",
    )

    def __init__(
        self,
        station_id: str,
        transport: Transport,
        session: Session,
        routes: Mapping[type, Route],
        watch: Watch,
        limits: Limits,
        states: States,
        leftovers: Leftovers,
    ) -> None:
        self.id = station_id
        """The identity of the station, on whichever end of the connection it is."""
        self.session = session
        self.open = True
        """True until the connection has ended."""
        self.close_code: int | None = None
        """The close code of the side that ended the connection, 1006 if the network did; None until then."""
        self.close_reason = ""
        """The reason in the close frame, or the fault of the network."""
        self.ended_by: EndedBy = "us"
        """The side that ended the connection. Of no meaning until then."""
        self.frames_in = 0
        self.frames_out = 0
        self.latency: float | None = None
        """Seconds between the last ping and its pong."""
        self._transport = transport
        self._watch = watch
        self._loop = asyncio.get_running_loop()
        self.connected_at = self.last_sent = monotonic()
        self._dispatcher = Dispatcher(
            self,
            station_id,
            routes,
            watch,
            limits,
            leftovers,
            self._send_response,
            self._send_error,
            self._signal_pressure,
        )
        self._calls: dict[str, asyncio.Future[Any]] = {}
        self._draining = False
        self._timer: asyncio.TimerHandle | None = None
        self._timer_due = 0.0
        self._closing_since: float | None = None
        self._pinged_at: float | None = None
        """Time of the ping that was not answered yet."""
        self._pong_due: float | None = None
        """Time by which a sign of life must follow the last ping; None if none is due."""
        self._ping_due: float | None = None
        self._states = states
        self._state: State | None = None
        self._settling: frozenset[asyncio.Task[None]] = frozenset()
        """The tasks that wait until CALLs that cannot be read are kept elsewhere."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id!r} OCPP {self.version} {'open' if self.open else 'closed'}>"

    @property
    def limits(self) -> Limits:
        """The limits of this connection. New ones hold from the next message and the next second."""
        return self._dispatcher.limits

    @limits.setter
    def limits(self, limits: Limits) -> None:
        self._dispatcher.limits = limits

    @property
    def version(self) -> str:
        """The version of OCPP that is spoken on this connection."""
        return self.session.version

    @property
    def registration(self) -> Registration:
        """The status in the last BootNotification response."""
        return self.session.registration

    @property
    def remote_address(self) -> Any:
        """The address of the peer, as `socket.getpeername()` returns it."""
        return self._transport.remote_address

    @property
    def state(self) -> dict[str, Any]:
        """The state of the station, for use by handlers. It outlives the connection; the endpoint forgets the
        states of stations that were away longest (`States`).
        """
        return self.memory.values

    @property
    def memory(self) -> State:
        """Everything about the station that outlives the connection."""
        if self._state is None:
            self._state = self._states.of(self.id)
        return self._state

    @property
    def idle(self) -> bool:
        """True while no message is being handled and no call is outstanding."""
        return self._dispatcher.idle and not self._calls and not self._settling

    # Incoming frames. These four methods make a link a `transport.Receiver`.

    def frame_received(self, frame: Frame) -> None:
        """Takes one frame from the transport."""
        now = monotonic()
        self.frames_in += 1
        if self._watch.received:
            notify(self._watch.received, self.id, frame)
        for event in self.session.receive(frame, now):
            if type(event) is Call or type(event) is Send:
                if event.repairs:
                    self._tell_repairs(event.action, event.repairs)
                if not self._draining or type(event) is Send:
                    self._handle(event, now)
                else:
                    # Without an answer, so that the peer knows that the call was not executed.
                    self.session.drop(event)
            elif type(event) is Answered or type(event) is Failed or type(event) is BootAsked:
                self._end_call(event, now)
            elif type(event) is Unusable:
                self._settle(event, frame)
            else:
                self._note(event, frame)
        frames = self.session.data_to_send()
        if frames:
            self._write(frames)
        if self.session.ask_due is not None:
            self._tick()

    def late_frame_received(self, frame: Frame) -> None:
        """Takes an answer to a call of ours, or a SEND, while the connection is being closed. A CALL is not
        executed, because its sender gets no answer and sends it again.
        """
        self._draining = True
        self.frame_received(frame)

    def pong_received(self) -> None:
        """Measures the latency."""
        if self._pinged_at is not None:
            self.latency = monotonic() - self._pinged_at
            self._pinged_at = self._pong_due = None

    def connection_lost(self, close_code: int | None, reason: str, ended_by: EndedBy) -> None:
        """Fails the calls that are outstanding and drops the messages that wait for their handlers."""
        self.open = False
        self.close_code, self.close_reason, self.ended_by = close_code, reason, ended_by
        if self._state is not None:
            self._states.keep(self.id, self._state)
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        for event in self.session.close():
            if type(event) is Failed or type(event) is BootAsked:
                self._end_call(event, None)
        self._dispatcher.close()

    def _handle(self, message: Call | Send, now: float) -> None:
        self._dispatcher.handle(message, now)

    def _tell_repairs(self, action: str, repairs: tuple[Repair, ...]) -> None:
        notify(self._watch.repaired, self.id, self.memory.hardware, action, repairs)

    def _settle(self, event: Unusable, frame: Frame) -> None:
        """Hands a CALL that cannot be read to the hooks that keep it, and then answers it."""
        if self._draining:
            self.session.handling.pop(event.error.message_id or "", None)
        elif not self._watch.unusable or len(self._settling) >= self.limits.max_backlog:
            self._note(self.session.settle(event, is_kept=False), frame)
        else:
            task = self._loop.create_task(self._keep(event, bytes(frame)))
            self._settling |= {task}
            task.add_done_callback(self._settled)

    async def _keep(self, event: Unusable, frame: bytes) -> None:
        try:
            async with asyncio.timeout(self.limits.handler_timeout):
                for keep in self._watch.unusable:
                    result = keep(self.id, event.error, frame)
                    if inspect.isawaitable(result):
                        await result
            is_kept = True
        except (Exception, asyncio.CancelledError) as exception:
            task = asyncio.current_task()
            if isinstance(exception, asyncio.CancelledError) and task is not None and task.cancelling():
                raise
            is_kept = False
            notify(self._watch.broke, self.id, "unusable", exception)
        if self.open:
            self._note(self.session.settle(event, is_kept=is_kept), frame)
            self.flush()

    def _settled(self, task: asyncio.Task[None]) -> None:
        self._settling -= {task}

    def _note(self, event: Event, frame: Frame) -> None:
        if self._watch.noted:
            notify(self._watch.noted, self.id, event)
        if type(event) is Faulty and event.error.message_id is None:
            # A text message that is not UTF-8 ends the connection (RFC 6455 8.1). The codec refuses such a
            # frame as not being JSON, so that only such frames need to be checked.
            try:
                bytes(frame).decode()
            except UnicodeDecodeError:
                self.abort(CloseCode.INVALID_DATA, "not UTF-8")

    # Replies. The dispatcher is handed these three methods.

    def _send_response(self, call: Call, response: Any) -> None:
        self.session.reply(call, response)
        self._write(self.session.data_to_send())

    def _send_error(
        self, call: Call, code: ErrorCode, description: str, details: dict[str, Any] | None
    ) -> None:
        self.session.fail(call, code, description, details)
        self.flush()

    def _signal_pressure(self, is_full: bool) -> None:
        if is_full:
            self._transport.pause_reading("backlog")
            notify(self._watch.counted, self.id, "reading paused")
        else:
            self._transport.resume_reading("backlog")

    # Calls

    async def call(
        self, request: Request[R], *, timeout: float | None = None, message_id: str | None = None
    ) -> R:
        """Sends a request and returns its response.

        At most one call is outstanding; further ones wait in a bounded queue. `timeout` is in seconds and
        counts from the transmission; None takes the timeout of the endpoint. `message_id` repeats the id of
        an earlier attempt; None makes a new one. Raises CallFailed if the peer
        answers with an error, CallTimeout if it does not answer, and ConnectionLost, EncodeError, NotAllowed
        and QueueFull. QueueFull is also raised while more than `Limits.max_unsent` bytes wait because the
        peer does not read.
        """
        future: asyncio.Future[R] = self._loop.create_future()
        now = monotonic()
        if not self.open:
            raise offline(request.__action__)
        self._check_unsent(request.__action__)
        message_id = self.session.call(request, now, timeout=timeout, message_id=message_id)
        self._calls[message_id] = future
        self.last_sent = now
        self.flush()
        self._set_timer()
        try:
            return await future
        except asyncio.CancelledError:
            self.session.cancel(message_id)
            self._calls.pop(message_id, None)
            raise

    def send(self, payload: SendPayload) -> str:
        """Sends an unconfirmed message (SEND, 2.1 only) and returns its id.

        Whether it arrives is never known. Raises ConnectionLost, EncodeError, NotAllowed, and QueueFull while
        more than `Limits.max_unsent` bytes wait because the peer does not read; `writable()` waits until it
        does.
        """
        if not self.open:
            raise offline(payload.__action__)
        self._check_unsent(payload.__action__)
        message_id = self.session.send(payload, monotonic())
        self.flush()
        return message_id

    async def writable(self) -> None:
        """Waits until the peer has read most of what was sent. Raises ConnectionLost if the connection has
        ended.
        """
        await self._transport.writable()
        if not self.open:
            raise offline("writable")

    def _check_unsent(self, action: str) -> None:
        unsent = self._transport.unsent
        if unsent > self.limits.max_unsent:
            raise QueueFull(ErrorCode.GENERIC_ERROR, f"{action}: the peer does not read, {unsent} bytes wait")

    def flush(self) -> None:
        """Writes the frames that the session has to send."""
        frames = self.session.data_to_send()
        if frames:
            self._write(frames)

    def _write(self, frames: list[bytes]) -> None:
        if not self._transport.send_frames(frames):
            return
        self.frames_out += len(frames)
        if self._watch.sent:
            for frame in frames:
                notify(self._watch.sent, self.id, frame)

    def _end_call(self, event: Answered | Failed | BootAsked, now: float | None) -> None:
        future = self._calls.pop(event.message_id, None)
        if self._watch.called:
            seconds = None if event.sent_at is None or now is None else now - event.sent_at
            outcome = event.reason if type(event) is Failed else getattr(event, "outcome", "answered")
            notify(self._watch.called, self.id, event.action, seconds, outcome)
        if type(event) is Answered and event.repairs:
            self._tell_repairs(event.action, event.repairs)
        if future is not None and not future.done():
            if type(event) is Answered:
                future.set_result(event.response)
            else:
                assert type(event) is Failed
                future.set_exception(call_failed(event))
        if self.open:
            self._set_timer()

    def _set_timer(self) -> None:
        """Schedules `_tick()` for the session's deadline. A timer that fires early sets itself again."""
        deadline = self.session.next_deadline()
        if deadline is None:
            return
        if self._timer is not None:
            if self._timer_due <= deadline:
                return
            self._timer.cancel()
        self._timer_due = deadline
        self._timer = self._loop.call_later(deadline - monotonic(), self._tick)

    def _tick(self) -> None:
        timer, self._timer = self._timer, None
        if timer is not None:
            timer.cancel()  # It runs now, or this was called early.
        now = monotonic()
        for event in self.session.advance(now):
            if type(event) is Failed or type(event) is BootAsked:
                self._end_call(event, now)
        self.flush()
        self._set_timer()

    # The connection

    def work(self) -> Coroutine[Any, Any, None]:
        """Runs the async handlers until the connection has ended and the running handler has returned."""
        return self._dispatcher.work()

    def drain(self) -> None:
        """Takes up no further CALL. Those that have been taken up are handled to the end."""
        self._draining = True

    async def close(self, code: int = CloseCode.NORMAL_CLOSURE, reason: str = "") -> None:
        """Closes the connection and waits until it is closed."""
        await self._transport.close(code, reason)

    def abort(self, code: int, reason: str) -> None:
        """Ends the connection at once. The peer learns `code` and `reason` if the socket still takes them."""
        self._transport.abort(code, reason)

    def cancel(self) -> None:
        """Cancels the task that runs `work()`, with its handler, and the functions that run after replies."""
        self._dispatcher.cancel()
        for task in self._settling:
            task.cancel()

    def probe(self) -> None:
        """Sends a ping at once, if the connection is open."""
        transport = self._transport
        if transport.heard:
            self._pong_due = None
        transport.heard = False
        if transport.is_open:
            self._pinged_at = monotonic()
            transport.send_ping()

    def keep_alive(self, now: float, spread: float) -> None:
        """Sends a ping when one is due, and ends handlers, pings and closing handshakes that take too long.

        Call it about once a second. `spread` (0 to 1) moves the first ping forward, so that thousands of
        stations that connect at once are not pinged at once.
        """
        limits, transport = self._dispatcher.limits, self._transport
        self._dispatcher.cut_off_overdue(now)
        if not transport.is_open:
            if self._closing_since is None:
                self._closing_since = now
            elif now - self._closing_since > limits.close_timeout:
                transport.abort(CloseCode.GOING_AWAY, "closing timed out")
            return
        if not limits.ping_interval:
            self._pong_due = None
            return
        if self._pong_due is not None:
            if transport.heard:
                self._pong_due = None
            elif self._dispatcher.is_full:
                # While the backlog keeps us from reading, the pong may be in the socket.
                self._pong_due = now + limits.ping_timeout
            elif now > self._pong_due:
                self.abort(CloseCode.INTERNAL_ERROR, "keepalive ping timeout")
                return
        if self._ping_due is None:
            self._ping_due = now + limits.ping_interval * (1.0 - spread)
        elif now >= self._ping_due and self._pong_due is None:
            self._ping_due = now + limits.ping_interval
            self._pinged_at = now
            self._pong_due = now + limits.ping_timeout
            transport.heard = False
            transport.send_ping()
