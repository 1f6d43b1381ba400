"""Runs the handlers for the messages of one connection, in the order of the messages.

Knows handlers, their results and their exceptions. Must never know a session, a frame or a connection: it is
handed one function that sends a response, one that sends an error, and one that is told when too much waits.

A plain handler runs as soon as its message is read, without waking a task. Async handlers run one after the
other in one task, which lasts as long as messages wait. While one of them runs, messages for plain handlers
wait as well, so that none is overtaken.

A handler that exceeds `handler_timeout` is answered for with InternalError and cancelled. If it has not ended
a second later, it is given up: its task goes on beside the others without effect, and the next message gets
a new task. So a handler that suppresses its cancellation, or waits for a thread, delays its station by one
timeout. To end the connection would not help: the station would come back, and its messages would run beside
the old handler as well.
"""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from contextvars import ContextVar
from time import monotonic
from typing import Any, NamedTuple, TypeAlias

from ocpp_fast._core import Call, Send
from ocpp_fast.asyncio.hooks import Watch, notify
from ocpp_fast.asyncio.leftovers import Leftovers
from ocpp_fast.asyncio.options import Limits
from ocpp_fast.errors import EncodeError, ErrorCode
from ocpp_fast.routing import Route, failure

__all__ = ["Again", "Dispatcher", "handled"]

_handled: ContextVar[tuple[Call | Send, object]] = ContextVar("ocpp_fast.handled")
"""The message that the task of a connection handles, and the owner of the dispatcher."""


class _Running:
    """The message whose plain handler runs now in a thread, and the owner of the dispatcher.

    Assignments to it take 25 ns; a ContextVar that is set and reset takes 195 ns, a tenth of a small frame.
    """

    __slots__ = ("message", "owner")

    def __init__(self) -> None:
        self.message: Call | Send | None = None
        self.owner: object = None


class _Thread(threading.local):
    def __init__(self) -> None:
        self.running = _Running()


_thread = _Thread()


def handled() -> tuple[Call | Send, object] | None:
    """Returns the message that is being handled and the owner of its dispatcher; None outside of handlers."""
    running = _thread.running
    return _handled.get(None) if running.message is None else (running.message, running.owner)


SendResponse: TypeAlias = Callable[[Call, Any], None]
"""Sends the response to a call. Raises EncodeError, and sends nothing, if the response is not valid."""
SendError: TypeAlias = Callable[[Call, ErrorCode, str, dict[str, Any] | None], None]
"""Sends a CALLERROR for a call. Raises EncodeError or TypeError, and sends nothing, if the details are not
JSON.
"""
SignalPressure: TypeAlias = Callable[[bool], None]
"""Called with True when the backlog is full, and with False when it is half empty again."""

# CancelledError is no Exception. Out of a handler it says that something which the handler waited for was
# cancelled, unless the task of the handler was.
_FAILURES = (Exception, asyncio.CancelledError)

# Seconds from the cancellation of a handler until it is given up.
_GRACE = 1.0


class Again(NamedTuple):
    """The result of a handler that has answered the same request before: its response, which is sent again.
    Functions of `Router.after()` are not called.
    """

    response: Any


class _Job(NamedTuple):
    """A message that waits for its async handler, or for the awaitable that a plain handler returned."""

    message: Call | Send
    route: Route
    received_at: float
    awaitable: Awaitable[Any] | None


class Dispatcher:
    """The handlers of one connection at work.

    Run `work()` as a task of its own as long as the connection lasts. Call `handle()` for every message,
    `cut_off_overdue()` about once a second, and `close()` when the connection has ended.
    """

    __slots__ = (
        "_after_tasks",
        "_backlog",
        "_cancelled",
        "_closed",
        "_cut_off_at",
        "_ended",
        "_given_up",
        "_leftovers",
        "_loop",
        "_owner",
        "_room",
        "_routes",
        "_running",
        "_send_error",
        "_send_response",
        "_signal_pressure",
        "_started_at",
        "_station_id",
        "_task",
        "_tasks",
        "_watch",
        "_worker",
        "is_crowded",
        "is_full",
        "limits",
    )

    def __init__(
        self,
        owner: object,
        station_id: str,
        routes: Mapping[type, Route],
        watch: Watch,
        limits: Limits,
        leftovers: Leftovers,
        send_response: SendResponse,
        send_error: SendError,
        signal_pressure: SignalPressure,
    ) -> None:
        self.limits = limits
        """The limits of the connection. May be replaced at any time."""
        self.is_full = False
        """True from the moment the backlog is full until it is half empty."""
        self.is_crowded = False
        """True while `max_after` tasks of the station outlast their messages."""
        self._owner = owner
        self._running = _thread.running
        self._station_id = station_id
        self._routes = routes
        self._watch = watch
        self._send_response = send_response
        self._send_error = send_error
        self._signal_pressure = signal_pressure
        self._loop = asyncio.get_running_loop()
        self._backlog: list[_Job] = []
        """INVARIANT: the job that is running is the first one."""
        self._worker: asyncio.Task[None] | None = None
        """The task that handles the backlog; None while the backlog is empty."""
        self._after_tasks: set[asyncio.Task[None]] | None = None
        self._given_up: set[asyncio.Task[None]] | None = None
        """The tasks of handlers that did not end when they were cancelled."""
        self._started_at: float | None = None
        """Time at which the running handler was started; None while none runs."""
        self._cut_off_at: float | None = None
        """Time at which the running handler was cancelled because it took too long; None if it was not."""
        self._closed = False
        self._cancelled = False
        self._task: asyncio.Task[Any] | None = None
        """The task that runs `work()`."""
        self._ended: asyncio.Future[None] | None = None
        """Done when `work()` may return."""
        self._room: asyncio.Future[None] | None = None
        """Done when `is_crowded` ends."""
        self._leftovers = leftovers
        self._tasks = leftovers.find(station_id)
        """The tasks of the station that outlast their messages; None until there was one."""
        if self._tasks is not None:
            self._tasks.watch(self._task_ended)
            self.is_crowded = len(self._tasks) >= limits.max_after

    @property
    def idle(self) -> bool:
        """True while no message is being handled and no function runs after a reply."""
        return not self._backlog and not self._after_tasks and not self._given_up

    def handle(self, message: Call | Send, received_at: float) -> None:
        """Runs the handler of a message now if it is plain and nothing waits, otherwise later. Refuses a call
        without a handler (docs/reference/replies.md#row-13).
        """
        route = self._routes.get(type(message.payload))
        if route is None:
            if type(message) is Call:
                description = f"{message.action} is not offered here"
                self.refuse(message, received_at, ErrorCode.NOT_SUPPORTED, description)
        elif route.suspends or self._backlog or self.is_crowded:
            self._enqueue(_Job(message, route, received_at, None))
        else:
            running = self._running
            running.message, running.owner = message, self._owner
            try:
                try:
                    response = route.handler(self._station_id, message.payload)
                except _FAILURES as exception:
                    self._handler_failed(message, route, received_at, exception)
                    return
                if type(response) is not route.response_type and inspect.isawaitable(response):
                    self._enqueue(_Job(message, route, received_at, response))
                else:
                    self._handler_returned(message, route, received_at, response)
            finally:
                running.message = running.owner = None

    def refuse(
        self,
        call: Call,
        received_at: float,
        code: ErrorCode,
        description: str,
        details: dict[str, Any] | None = None,
        exception: BaseException | None = None,
    ) -> None:
        """Answers a call with a CALLERROR. `exception` is that of its handler."""
        try:
            self._send_error(call, code, description, details)
        except (EncodeError, TypeError):
            # A handler may raise an OcppError with details that are not JSON.
            self._send_error(call, code, description, None)
        if self._watch.handled:
            seconds = monotonic() - received_at
            notify(self._watch.handled, self._station_id, call.action, seconds, code)
        if self._watch.failed:
            facts = call.message_id, call.action, code, description, exception
            notify(self._watch.failed, self._station_id, *facts)

    async def work(self) -> None:
        """Waits until `close()` was called and the running handler has ended or was given up. Cancels that
        handler when it is cancelled itself.
        """
        if self._closed and self._worker is None:
            return
        self._task = asyncio.current_task()
        self._ended = self._loop.create_future()
        try:
            await self._ended
        except asyncio.CancelledError:
            self._cancelled = True
            if self._worker is not None:
                self._worker.cancel()
            raise
        finally:
            self._task = self._ended = None

    def cut_off_overdue(self, now: float) -> None:
        """Answers for the running handler and cancels it if it has exceeded `handler_timeout`. Gives it up if
        that was a second ago.
        """
        started_at = self._started_at
        if started_at is None:
            return
        if self._cut_off_at is not None:
            if now - self._cut_off_at >= _GRACE:
                self._give_up()
            return
        timeout = self.limits.handler_timeout
        if timeout is not None and now - started_at > timeout:
            assert self._worker is not None
            message, route, received_at, _ = self._backlog[0]
            self._cut_off_at = now
            self._handler_failed(message, route, received_at, TimeoutError(f"no response within {timeout} s"))
            self._worker.cancel()

    def cancel(self) -> None:
        """Cancels the running handler, those that were given up, and the functions that run after replies."""
        self._cancelled = True
        if self._worker is not None:
            self._worker.cancel()
        for task in (*(self._given_up or ()), *(self._after_tasks or ())):
            task.cancel()

    def close(self) -> None:
        """Ends the work after the running handler. Messages that wait are dropped: they cannot be answered
        any more, and their sender does not count them as delivered.
        """
        self._closed = True
        self.is_full = False
        first_waiting = 0 if self._started_at is None else 1
        for job in self._backlog[first_waiting:]:
            if inspect.iscoroutine(job.awaitable):
                job.awaitable.close()
        del self._backlog[first_waiting:]
        self._make_room()
        if self._tasks is not None:
            self._tasks.unwatch(self._task_ended)
        if self._worker is None:
            self._end_work()
        elif self._started_at is not None:
            self._outlast(self._worker)
        # Break the reference cycle, so that the connection is freed at once.
        self._owner = None
        del self._send_response, self._send_error, self._signal_pressure

    def _enqueue(self, job: _Job) -> None:
        self._backlog.append(job)
        if self._worker is None:
            self._start_worker()
        if not self.is_full and len(self._backlog) >= self.limits.max_backlog:
            self.is_full = True
            self._signal_pressure(True)

    async def _handle_backlog(self) -> None:
        """Handles messages until none waits."""
        worker = self._worker
        assert worker is not None
        backlog = self._backlog
        try:
            while backlog:
                if self.is_crowded:
                    self._room = self._loop.create_future()
                    await self._room
                    continue
                await self._run(backlog[0], worker)
                if self._worker is not worker:
                    return  # It was given up, and another task has taken over.
                self._job_ended()
        finally:
            self._worker_ended(worker)

    def _start_worker(self) -> None:
        self._worker = self._loop.create_task(self._handle_backlog())
        # A task that is cancelled before its first step runs nothing of its coroutine.
        self._worker.add_done_callback(self._worker_ended)

    def _worker_ended(self, worker: asyncio.Task[None]) -> None:
        """Takes note of the end of the task that handles the backlog, once for each task."""
        if self._worker is worker:
            if self._started_at is not None:
                self._job_ended()  # The task was cancelled, so that the message is not answered.
            self._worker = None
            if self._closed:
                self._end_work()

    async def _run(self, job: _Job, worker: asyncio.Task[None]) -> None:
        message, route, received_at, awaitable = job
        cancellations = worker.cancelling()
        failed: BaseException | None = None
        response: Any = None
        self._started_at = monotonic()
        _handled.set((message, self._owner))  # The task ends when no message waits.
        try:
            response = route.handler(self._station_id, message.payload) if awaitable is None else awaitable
            if type(response) is not route.response_type and inspect.isawaitable(response):
                response = await response
        except _FAILURES as exception:
            failed = exception
        if worker.cancelling() > cancellations:
            if self._must_end and isinstance(failed, asyncio.CancelledError):
                raise failed
            await _withdraw_cancellations(worker, cancellations)
        if self._worker is not worker:
            return
        if self._cut_off_at is not None:
            return  # It has been answered for.
        try:
            if failed is None:
                self._handler_returned(message, route, received_at, response)
            else:
                self._handler_failed(message, route, received_at, failed)
        except Exception as exception:
            # An error of the endpoint must not end the task, because no later message would be handled then.
            notify(self._watch.broke, self._station_id, route.action, exception)

    @property
    def _must_end(self) -> bool:
        """True if the connection's own task was cancelled, and not only the task of a handler."""
        return self._cancelled or (self._task is not None and self._task.cancelling() > 0)

    def _job_ended(self) -> None:
        self._started_at = self._cut_off_at = None
        # Only now, so that no plain handler overtakes it.
        del self._backlog[0]
        if self.is_full and len(self._backlog) <= self.limits.max_backlog // 2:
            self.is_full = False
            self._signal_pressure(False)

    def _give_up(self) -> None:
        """Leaves the running handler to itself, and goes on with the next message."""
        worker = self._worker
        assert worker is not None
        if self._given_up is None:
            self._given_up = set()
        self._given_up.add(worker)
        worker.add_done_callback(self._given_up.discard)
        self._outlast(worker)
        self._worker = None
        self._job_ended()
        if self._backlog:
            self._start_worker()
        elif self._closed:
            self._end_work()

    def _end_work(self) -> None:
        if self._ended is not None and not self._ended.done():
            self._ended.set_result(None)

    def _handler_returned(
        self, message: Call | Send, route: Route, received_at: float, response: Any
    ) -> None:
        """Sends the response of a handler, then calls the functions registered with `Router.after()`."""
        if type(message) is not Call or self._closed:
            return
        again = type(response) is Again
        if again:
            response = response.response
            notify(self._watch.counted, self._station_id, "answered again")
        try:
            if type(response) is not route.response_type:
                raise TypeError(f"{route.action}: the handler returned {type(response).__qualname__}")
            self._send_response(message, response)
        except (EncodeError, TypeError) as exception:
            self._handler_failed(message, route, received_at, exception)
            return
        if self._watch.handled:
            seconds = monotonic() - received_at
            notify(self._watch.handled, self._station_id, message.action, seconds, None)
        if again:
            return
        for function in route.after:
            self._call_after(function, message, route, response)

    def _handler_failed(
        self, message: Call | Send, route: Route, received_at: float, exception: BaseException
    ) -> None:
        """Sends the CALLERROR that the exception of a handler stands for."""
        code, description, details = failure(exception)
        if code is ErrorCode.INTERNAL_ERROR and self._watch.broke:
            notify(self._watch.broke, self._station_id, route.action, exception)
        if type(message) is Call and not self._closed:
            self.refuse(message, received_at, code, description, details, exception)

    def _call_after(self, function: Callable[..., Any], call: Call, route: Route, response: Any) -> None:
        try:
            result = function(self._station_id, call.payload, response)
        except _FAILURES as exception:
            notify(self._watch.broke, self._station_id, route.action, exception)
            return
        if inspect.isawaitable(result):
            if self._after_tasks is None:
                self._after_tasks = set()
            task = self._loop.create_task(self._finish_after(call, self._owner, route, result))
            self._after_tasks.add(task)
            task.add_done_callback(self._after_tasks.discard)
            self._outlast(task)

    async def _finish_after(self, call: Call, owner: object, route: Route, result: Awaitable[Any]) -> None:
        _handled.set((call, owner))
        try:
            await result
        except _FAILURES as exception:
            task = asyncio.current_task()
            assert task is not None
            if isinstance(exception, asyncio.CancelledError) and task.cancelling():
                raise
            notify(self._watch.broke, self._station_id, route.action, exception)

    def _outlast(self, task: asyncio.Task[None]) -> None:
        """Counts a task that outlasts its message."""
        if self._tasks is None:
            self._tasks = self._leftovers.of(self._station_id)
            if not self._closed:
                self._tasks.watch(self._task_ended)
        self._tasks.add(task)
        self.is_crowded = not self._closed and len(self._tasks) >= self.limits.max_after

    def _task_ended(self) -> None:
        assert self._tasks is not None
        if self.is_crowded and len(self._tasks) < self.limits.max_after:
            self._make_room()

    def _make_room(self) -> None:
        self.is_crowded = False
        if self._room is not None and not self._room.done():
            self._room.set_result(None)
        self._room = None


async def _withdraw_cancellations(task: asyncio.Task[None], remaining: int) -> None:
    """Makes the current task go on as if it had been cancelled `remaining` times only."""
    with suppress(asyncio.CancelledError):
        # A handler may cancel its own task and end before it is told. Before Python 3.13, `uncancel()` leaves
        # that to the next await.
        await asyncio.sleep(0)
    while task.cancelling() > remaining:
        task.uncancel()
