"""Runs the handlers for the messages of one connection, in the order of the messages.

Knows handlers, their results and their exceptions. Must never know a session, a frame or a connection: it is
handed one function that sends a response, one that sends an error, and one that is told when too much waits.

A plain handler runs as soon as its message is read, without waking a task. Async handlers run one after the
other in the connection's only task. While one of them runs, messages for plain handlers wait as well, so that
none is overtaken.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NamedTuple, TypeAlias

from ocpp_fast._core import Call, Send
from ocpp_fast.asyncio.hooks import Watch, notify
from ocpp_fast.asyncio.options import Limits
from ocpp_fast.errors import EncodeError, ErrorCode
from ocpp_fast.routing import Route, failure

__all__ = ["Dispatcher"]

SendResponse: TypeAlias = Callable[[Call, Any], None]
"""Sends the response to a call. Raises EncodeError, and sends nothing, if the response is not valid."""
SendError: TypeAlias = Callable[[Call, ErrorCode, str, dict[str, Any] | None], None]
"""Sends a CALLERROR for a call. Raises EncodeError or TypeError, and sends nothing, if the details are not
JSON.
"""
SignalPressure: TypeAlias = Callable[[bool], None]
"""Called with True when the backlog is full, and with False when it is half empty again."""


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
        "_closed",
        "_cut_off",
        "_limits",
        "_loop",
        "_routes",
        "_send_error",
        "_send_response",
        "_signal_pressure",
        "_started_at",
        "_station_id",
        "_task",
        "_waiter",
        "_watch",
        "is_full",
    )

    def __init__(
        self,
        station_id: str,
        routes: Mapping[type, Route],
        watch: Watch,
        limits: Limits,
        send_response: SendResponse,
        send_error: SendError,
        signal_pressure: SignalPressure,
    ) -> None:
        self.is_full = False
        """True from the moment the backlog is full until it is half empty."""
        self._station_id = station_id
        self._routes = routes
        self._watch = watch
        self._limits = limits
        self._send_response = send_response
        self._send_error = send_error
        self._signal_pressure = signal_pressure
        self._loop = asyncio.get_running_loop()
        self._backlog: list[_Job] = []
        """INVARIANT: the job that is running is the first one."""
        self._after_tasks: set[asyncio.Task[None]] | None = None
        self._started_at: float | None = None
        """Time at which the running handler was started; None while none runs."""
        self._cut_off = False
        """True if the running handler was cancelled because it took too long."""
        self._closed = False
        self._task: asyncio.Task[Any] | None = None
        self._waiter: asyncio.Future[None] | None = None

    @property
    def idle(self) -> bool:
        """True while no message is being handled and no function runs after a reply."""
        return not self._backlog and not self._after_tasks

    def handle(self, message: Call | Send, received_at: float) -> None:
        """Runs the handler of a message now if it is plain and nothing waits, otherwise later."""
        route = self._routes.get(type(message.payload))
        if route is None:
            if type(message) is Call:
                description = f"{message.action} is not offered here"
                self.refuse(message, received_at, ErrorCode.NOT_SUPPORTED, description)
        elif route.suspends or self._backlog:
            self._enqueue(_Job(message, route, received_at, None))
        else:
            try:
                response = route.handler(self._station_id, message.payload)
            except Exception as exception:
                self._handler_failed(message, route, received_at, exception)
                return
            if type(response) is not route.response_type and inspect.isawaitable(response):
                self._enqueue(_Job(message, route, received_at, response))
            else:
                self._handler_returned(message, route, received_at, response)

    def refuse(
        self,
        call: Call,
        received_at: float,
        code: ErrorCode,
        description: str,
        details: dict[str, Any] | None = None,
    ) -> None:
        """Answers a call with a CALLERROR."""
        try:
            self._send_error(call, code, description, details)
        except (EncodeError, TypeError):
            # A handler may raise an OcppError with details that are not JSON.
            self._send_error(call, code, description, None)
        if self._watch.handled:
            seconds = self._loop.time() - received_at
            notify(self._watch.handled, self._station_id, call.action, seconds, code)

    async def work(self) -> None:
        """Runs the async handlers until `close()` was called and the running handler has ended."""
        self._task = asyncio.current_task()
        backlog = self._backlog
        while True:
            while backlog:
                await self._run(backlog[0])
                # Only now, so that no plain handler overtakes it.
                del backlog[0]
                if self.is_full and len(backlog) <= self._limits.max_backlog // 2:
                    self.is_full = False
                    self._signal_pressure(False)
            if self._closed:
                self._task = None
                return
            self._waiter = self._loop.create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None

    def cut_off_overdue(self, now: float) -> None:
        """Cancels the running handler if it has exceeded `handler_timeout`."""
        timeout = self._limits.handler_timeout
        if self._started_at is None or self._cut_off or timeout is None:
            return
        if now - self._started_at > timeout:
            assert self._task is not None
            self._cut_off = True
            self._task.cancel()

    def cancel(self) -> None:
        """Cancels the task that runs `work()`, with its handler, and the functions that run after replies."""
        if self._task is not None:
            self._task.cancel()
        for task in self._after_tasks or ():
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
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
        # Break the reference cycle, so that the connection is freed at once.
        del self._send_response, self._send_error, self._signal_pressure

    def _enqueue(self, job: _Job) -> None:
        self._backlog.append(job)
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
        if not self.is_full and len(self._backlog) >= self._limits.max_backlog:
            self.is_full = True
            self._signal_pressure(True)

    async def _run(self, job: _Job) -> None:
        message, route, received_at, awaitable = job
        self._started_at = self._loop.time()
        try:
            response = route.handler(self._station_id, message.payload) if awaitable is None else awaitable
            if type(response) is not route.response_type and inspect.isawaitable(response):
                response = await response
        except asyncio.CancelledError:
            if not self._cut_off:
                raise
            timeout = TimeoutError(f"no response within {self._limits.handler_timeout} s")
            self._handler_failed(message, route, received_at, timeout)
        except Exception as exception:
            self._handler_failed(message, route, received_at, exception)
        else:
            self._handler_returned(message, route, received_at, response)
        finally:
            self._started_at = None
            if self._cut_off:
                assert self._task is not None
                self._cut_off = False
                self._task.uncancel()

    def _handler_returned(
        self, message: Call | Send, route: Route, received_at: float, response: Any
    ) -> None:
        """Sends the response of a handler, then calls the functions registered with `Router.after()`."""
        if type(message) is not Call or self._closed:
            return
        try:
            if type(response) is not route.response_type:
                raise TypeError(f"{route.action}: the handler returned {type(response).__qualname__}")
            self._send_response(message, response)
        except (EncodeError, TypeError) as exception:
            self._handler_failed(message, route, received_at, exception)
            return
        if self._watch.handled:
            seconds = self._loop.time() - received_at
            notify(self._watch.handled, self._station_id, message.action, seconds, None)
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
            self.refuse(message, received_at, code, description, details)

    def _call_after(self, function: Callable[..., Any], call: Call, route: Route, response: Any) -> None:
        try:
            result = function(self._station_id, call.payload, response)
        except Exception as exception:
            notify(self._watch.broke, self._station_id, route.action, exception)
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
            notify(self._watch.broke, self._station_id, route.action, exception)
