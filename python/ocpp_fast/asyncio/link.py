"""One open connection: frames of a socket go through a session to the handlers of a router, and answers back.

Knows websockets' connection, the order of frames, and when to stop reading. Must never know how the
connection came about, nor which side it is.

The path of a frame is short on purpose. websockets hands it over where it was read (`Wire.process_event`),
without a queue and without waking a task; a plain handler runs right there and its reply is written right
there. Only async handlers go through the connection's one task, and they too keep their order. Calls of the
other side that wait for their turn are counted, and reading stops when there are too many of them, or when
our replies are not read.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from websockets.asyncio.connection import Connection
from websockets.frames import CloseCode, Frame, Opcode
from websockets.protocol import OPEN, Event

from ocpp_fast._core import Call, Send
from ocpp_fast.asyncio.errors import call_failed
from ocpp_fast.asyncio.hooks import Watch, tell
from ocpp_fast.errors import EncodeError, ErrorCode
from ocpp_fast.events import Answered, Failed, Faulty, Ignored, Refused, Registration, ResultRefused
from ocpp_fast.routing import Route, failure
from ocpp_fast.session import Session

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from ocpp_fast._core import Request, Response

__all__ = ["Link", "Wire"]

R = TypeVar("R", bound="Response")

# By these names in every version of websockets; looked up once.
TEXT, BINARY, CONT, PONG = Opcode.TEXT, Opcode.BINARY, Opcode.CONT, Opcode.PONG

# Fragments of one message; the size of all of them is limited by websockets.
_MOST_FRAGMENTS = 4096

# What asyncio reads in one go. Its own 256 kB are mapped and unmapped for every frame, which is half of the
# time of a small one, and hold so much of a flood that the loop is blocked for 150 ms.
_READ = 16_384


class _Job(NamedTuple):
    """A message that waits for an async handler, or for what a plain one returned."""

    message: Call | Send
    route: Route
    came: float
    awaitable: Awaitable[Any] | None


class Wire(Connection):
    """Mixed in before a connection class of websockets: hands frames to the link instead of queueing them."""

    link: Link | None = None
    _attached = False
    _early: list[Frame] | None = None
    _fragments: list[Frame] | None = None

    def process_event(self, event: Event) -> None:
        link = self.link
        if link is None or not isinstance(event, Frame):
            if not isinstance(event, Frame):
                super().process_event(event)
            elif not self._attached and event.opcode in (TEXT, BINARY, CONT):
                # Sent before the handshake was through.
                if self._early is None:
                    self._early = []
                self._early.append(event)
        elif event.opcode is TEXT and event.fin:
            link.received(event.data)
        elif event.opcode is PONG:
            link.ponged()
        elif event.opcode is CONT or event.opcode is TEXT or event.opcode is BINARY:
            self._gather(link, event)

    def _gather(self, link: Link, frame: Frame) -> None:
        if self._fragments is None:
            self._fragments = []
        self._fragments.append(frame)
        if frame.fin:
            whole, self._fragments = self._fragments, None
            link.received(b"".join(fragment.data for fragment in whole))
        elif len(self._fragments) > _MOST_FRAGMENTS:
            self._fragments = None
            link.abort(CloseCode.MESSAGE_TOO_BIG, "too many fragments")

    def attach(self, link: Link) -> None:
        """From now on frames go to `link`, first those that came too early."""
        self.link = link
        self._attached = True
        # Of the handshake nothing is needed any more: 20 objects that the collector would visit, and 3 kB.
        if self.request is not None:
            self.request.headers.clear()
        self.request = self.response = None
        self.protocol.__dict__.pop("select_subprotocol", None)
        with suppress(AttributeError):
            self.transport.max_size = _READ  # type: ignore[attr-defined]
        early, self._early = self._early, None
        for frame in early or ():
            self.process_event(frame)

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        if self.link is not None:
            self.link.lost()
            self.link = None
        # A connection is a knot of references. Cut here, it is freed at once; left to the collector, a
        # thousand of them stop the loop for 90 ms.
        protocol = self.protocol
        protocol.parser.close()
        if protocol.parser_exc is not None:
            protocol.parser_exc.__traceback__ = None

    def pause_writing(self) -> None:
        super().pause_writing()
        if self.link is not None:
            self.link.hold("writer")

    def resume_writing(self) -> None:
        super().resume_writing()
        if self.link is not None:
            self.link.release("writer")


class Limits(NamedTuple):
    """What one connection may use; seconds and counts."""

    backlog: int = 16
    """CALLs and SENDs that wait for their handler before reading stops."""
    handler_timeout: float | None = 60.0
    ping_interval: float | None = 30.0
    ping_timeout: float = 20.0
    close_timeout: float = 5.0


class Link:
    """One open connection. Its methods are called in the thread of its event loop only."""

    __slots__ = (
        "__weakref__",
        "_after_tasks",
        "_backlog",
        "_calls",
        "_closing_since",
        "_connection",
        "_draining",
        "_held",
        "_limits",
        "_loop",
        "_overdue",
        "_ping_due",
        "_pinged_at",
        "_protocol",
        "_routes",
        "_started",
        "_task",
        "_timer",
        "_waiter",
        "_watch",
        "connected_at",
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
        connection: Wire,
        session: Session,
        routes: Mapping[type, Route],
        watch: Watch,
        limits: Limits,
    ) -> None:
        self.id = station_id
        """The identity of the station at the far end (of the near one, on a station)."""
        self.session = session
        self.open = True
        self.frames_in = 0
        self.frames_out = 0
        self.latency: float | None = None
        """Seconds that the last ping took."""
        self._connection = connection
        self._protocol = connection.protocol
        self._routes = routes
        self._watch = watch
        self._limits = limits
        self._loop = connection.loop
        self.connected_at = self.last_sent = self._loop.time()
        self._backlog: list[_Job] = []
        self._calls: dict[str, asyncio.Future[Any]] = {}
        self._after_tasks: set[asyncio.Task[None]] | None = None
        self._held: frozenset[str] = _NOBODY
        self._draining = False
        self._overdue = False
        self._started = 0.0
        self._task: asyncio.Task[Any] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._closing_since = self._pinged_at = self._ping_due = 0.0

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id!r} OCPP {self.version} {'open' if self.open else 'closed'}>"

    @property
    def version(self) -> str:
        return self.session.version

    @property
    def registration(self) -> Registration:
        """What the station was last told by a BootNotification response."""
        return self.session.registration

    @property
    def remote_address(self) -> Any:
        return self._connection.remote_address

    # What came in

    def received(self, frame: bytes | bytearray | memoryview) -> None:
        """Takes one frame from the socket."""
        if self._protocol.state is not OPEN:
            return  # closing: what comes now is not acknowledged, and its sender knows
        now = self._loop.time()
        self.frames_in += 1
        if self._watch.received:
            tell(self._watch.received, self.id, frame)
        for event in self.session.receive(frame, now):
            if type(event) is Call or type(event) is Send:
                self._route(event, now)
            elif type(event) is Answered or type(event) is Failed:
                self._ended(event, now)
            else:
                self._note(event, frame)
        self.flush()

    def _route(self, message: Call | Send, now: float) -> None:
        route = self._routes.get(type(message.payload))
        if route is None:
            if type(message) is Call:
                self._fail(message, now, ErrorCode.NOT_SUPPORTED, f"{message.action} is not offered here")
        elif self._draining:
            # Not answered, so the other side knows that it was not done.
            if type(message) is Call:
                self.session.drop(message)
        elif route.suspends or self._backlog:
            self._queue(_Job(message, route, now, None))
        else:
            try:
                response = route.handler(self.id, message.payload)
            except Exception as exception:
                self._broke(message, route, now, exception)
                return
            if type(response) is not route.response_type and inspect.isawaitable(response):
                self._queue(_Job(message, route, now, response))
            else:
                self._reply(message, route, now, response)

    def _queue(self, job: _Job) -> None:
        self._backlog.append(job)
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
        if len(self._backlog) >= self._limits.backlog:
            self.hold("backlog")

    def _reply(self, message: Call | Send, route: Route, came: float, response: Any) -> None:
        """Answers with what a handler returned, and sends it."""
        if type(message) is Send:
            return
        assert type(message) is Call
        if not self.open:
            return
        try:
            if type(response) is not route.response_type:
                raise TypeError(f"{route.action}: the handler returned {type(response).__qualname__}")
            self.session.reply(message, response)
        except (EncodeError, TypeError) as exception:
            self._broke(message, route, came, exception)
            return
        self.flush()
        if self._watch.handled:
            tell(self._watch.handled, self.id, message.action, self._loop.time() - came, None)
        for function in route.after:
            self._after(function, message, route, response)

    def _broke(self, message: Call | Send, route: Route, came: float, exception: BaseException) -> None:
        """Answers for a handler that raised."""
        code, description, details = failure(exception)
        if code is ErrorCode.INTERNAL_ERROR and self._watch.broke:
            tell(self._watch.broke, self.id, route.action, exception)
        if type(message) is Call and self.open:
            self._fail(message, came, code, description, details)

    def _fail(
        self,
        call: Call,
        came: float,
        code: ErrorCode,
        description: str,
        details: dict[str, Any] | None = None,
    ) -> None:
        try:
            self.session.fail(call, code, description, details)
        except (EncodeError, TypeError):
            # Details that are no JSON.
            self.session.fail(call, code, description)
        self.flush()
        if self._watch.handled:
            tell(self._watch.handled, self.id, call.action, self._loop.time() - came, code)

    def _after(self, function: Any, call: Call, route: Route, response: Any) -> None:
        try:
            result = function(self.id, call.payload, response)
        except Exception as exception:
            tell(self._watch.broke, self.id, route.action, exception)
            return
        if inspect.isawaitable(result):
            if self._after_tasks is None:
                self._after_tasks = set()
            task = self._loop.create_task(self._finish_after(route, result))
            self._after_tasks.add(task)
            task.add_done_callback(self._after_tasks.discard)

    async def _finish_after(self, route: Route, result: Awaitable[Any]) -> None:
        try:
            await result
        except Exception as exception:
            tell(self._watch.broke, self.id, route.action, exception)

    def _note(
        self, event: Faulty | Refused | Ignored | ResultRefused | Any, frame: bytes | bytearray | memoryview
    ) -> None:
        if self._watch.noted:
            tell(self._watch.noted, self.id, event)
        if type(event) is Faulty and event.error.message_id is None:
            # A text message that is no UTF-8 ends the connection (RFC 6455 8.1); looked for only where it can
            # be.
            try:
                bytes(frame).decode()
            except UnicodeDecodeError:
                self.session.data_to_send()
                self.abort(CloseCode.INVALID_DATA, "not UTF-8")

    # The connection's task

    async def work(self) -> None:
        """Runs the async handlers, one after the other, until the connection has ended."""
        self._task = asyncio.current_task()
        backlog = self._backlog
        while True:
            while backlog:
                await self._work_on(backlog[0])
                # The first one leaves when it is done: until then it keeps plain handlers from overtaking it.
                del backlog[0]
                if self._held and len(backlog) <= self._limits.backlog // 2:
                    self.release("backlog")
            if not self.open:
                self._task = None
                return
            self._waiter = self._loop.create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None

    async def _work_on(self, job: _Job) -> None:
        message, route, came, awaitable = job
        self._started = self._loop.time()
        try:
            response = route.handler(self.id, message.payload) if awaitable is None else awaitable
            if type(response) is not route.response_type and inspect.isawaitable(response):
                response = await response
        except asyncio.CancelledError:
            if not self._overdue:
                raise
            exception = TimeoutError(f"no response within {self._limits.handler_timeout} s")
            self._broke(message, route, came, exception)
        except Exception as exception:
            self._broke(message, route, came, exception)
        else:
            self._reply(message, route, came, response)
        finally:
            self._started = 0.0
            if self._overdue:
                assert self._task is not None
                self._overdue = False
                self._task.uncancel()

    @property
    def idle(self) -> bool:
        """Whether nothing is being handled and nothing outstanding."""
        return not self._backlog and not self._calls and not self._after_tasks

    # What goes out

    async def call(self, request: Request[R], *, timeout: float | None = None) -> R:
        """Sends a request and returns its response.

        At most one is outstanding; others wait for their turn in a bounded queue. `timeout` is in seconds and
        counts from the transmission; the session's stands in for None. Raises CallFailed if the other side
        answers with an error, CallTimeout if it does not answer, ConnectionLost, EncodeError, NotAllowed and
        QueueFull.
        """
        future: asyncio.Future[R] = self._loop.create_future()
        now = self._loop.time()
        if not self.open:
            raise call_failed(Failed("", request.__action__, "closed", None, None))
        message_id = self.session.call(request, now, timeout=timeout)
        self._calls[message_id] = future
        self.last_sent = now
        self.flush()
        self._arm()
        try:
            return await future
        except asyncio.CancelledError:
            self.session.cancel(message_id)
            self._calls.pop(message_id, None)
            raise

    def flush(self) -> None:
        """Writes what the session has to send."""
        out = self.session.data_to_send()
        if not out:
            return
        protocol = self._protocol
        if protocol.state is not OPEN:
            return
        for frame in out:
            protocol.send_text(frame)
            if self._watch.sent:
                tell(self._watch.sent, self.id, frame)
        self.frames_out += len(out)
        self._connection.send_data()

    def _ended(self, event: Answered | Failed, now: float | None) -> None:
        future = self._calls.pop(event.message_id, None)
        if self._watch.called:
            seconds = None if event.sent_at is None or now is None else now - event.sent_at
            outcome = event.reason if type(event) is Failed else "answered"
            tell(self._watch.called, self.id, event.action, seconds, outcome)
        if future is not None and not future.done():
            if type(event) is Answered:
                future.set_result(event.response)
            else:
                assert type(event) is Failed
                future.set_exception(call_failed(event))
        if self.open:
            self._arm()

    def _arm(self) -> None:
        """Has `_tick()` called in time; a timer that fires too early sets itself anew."""
        deadline = self.session.next_deadline()
        if deadline is None:
            return
        if self._timer is not None:
            if self._timer.when() <= deadline:
                return
            self._timer.cancel()
        self._timer = self._loop.call_at(deadline, self._tick)

    def _tick(self) -> None:
        self._timer = None
        now = self._loop.time()
        for event in self.session.advance(now):
            if type(event) is Failed:
                self._ended(event, now)
        self.flush()
        self._arm()

    # The connection itself

    def hold(self, why: str) -> None:
        """Stops reading until every reason is released; the other side feels it through TCP."""
        if not self._held:
            self._connection.transport.pause_reading()
        self._held |= {why}

    def release(self, why: str) -> None:
        self._held -= {why}
        if not self._held:
            self._connection.transport.resume_reading()

    def drain(self) -> None:
        """From now on takes up nothing new; what has begun is finished."""
        self._draining = True

    async def close(self, code: int = CloseCode.NORMAL_CLOSURE, reason: str = "") -> None:
        """Closes the connection and waits until it is closed."""
        await self._connection.close(code, reason)

    def abort(self, code: int, reason: str) -> None:
        """Ends the connection at once: the close frame is sent if the socket takes it."""
        protocol = self._protocol
        if protocol.state is OPEN:
            protocol.fail(code, reason)
            self._connection.send_data()
        self._connection.transport.abort()

    def cancel(self) -> None:
        """Ends the connection's task, and whatever handler runs in it."""
        if self._task is not None:
            self._task.cancel()
        for task in self._after_tasks or ():
            task.cancel()

    def lost(self) -> None:
        """Told that the connection has ended."""
        self.open = False
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        for event in self.session.close():
            if type(event) is Failed:
                self._ended(event, None)
        # What waits cannot be answered any more, and its sender does not take it for done.
        for job in self._backlog[1 if self._started else 0 :]:
            if inspect.iscoroutine(job.awaitable):
                job.awaitable.close()
        del self._backlog[1 if self._started else 0 :]
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    # Keeping it alive

    def ponged(self) -> None:
        if self._pinged_at:
            self.latency = self._loop.time() - self._pinged_at
            self._pinged_at = 0.0

    def visit(self, now: float, spread: float) -> None:
        """Looks after pings, hanging handlers and closings that do not end; called every second or so.

        `spread` (0 to 1) puts off the first ping, lest thousands that connect at once are pinged at once.
        """
        limits = self._limits
        patience = limits.handler_timeout
        if self._started and not self._overdue and patience is not None and now - self._started > patience:
            assert self._task is not None
            self._overdue = True
            self._task.cancel()
        if self._protocol.state is not OPEN:
            if not self._closing_since:
                self._closing_since = now
            elif now - self._closing_since > limits.close_timeout:
                self._connection.transport.abort()
            return
        if limits.ping_interval is None:
            return
        if self._pinged_at:
            # While we do not read because of our own backlog, the pong may lie in the socket.
            if now - self._pinged_at > limits.ping_timeout and "backlog" not in self._held:
                self.abort(CloseCode.INTERNAL_ERROR, "keepalive ping timeout")
        elif not self._ping_due:
            self._ping_due = now + limits.ping_interval * (1.0 - spread)
        elif now >= self._ping_due:
            self._ping_due = now + limits.ping_interval
            self._pinged_at = now
            self._protocol.send_ping(b"")
            self._connection.send_data()


_NOBODY: frozenset[str] = frozenset()
