"""The router: handlers by request type.

Knows handler classes, handler functions, middleware, and the CALLERROR for an exception. Must never know a
connection, a frame or an event loop: their owner calls `Router.dispatch()` or reads `Router.table()`.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, overload

from ocpp_fast._core import Call, CallError, CallResult, Request, Response, Send, SendPayload
from ocpp_fast.errors import DecodeError, EncodeError, ErrorCode, OcppError
from ocpp_fast.events import SessionError
from ocpp_fast.registration import Role, sender

if TYPE_CHECKING:
    from ocpp_fast.profile import Profile

__all__ = ["Middleware", "OnError", "Route", "Router", "failure"]

R = TypeVar("R", bound=Response)
Q_co = TypeVar("Q_co", covariant=True)

Handler: TypeAlias = Callable[[str, Any], Any]
After: TypeAlias = Callable[[str, Any, Any], Any]
Next: TypeAlias = Callable[[str, Any], Awaitable[Any]]
Middleware: TypeAlias = Callable[[str, Any, Next], Awaitable[Any]]
"""A function that takes the identity of the station, the request and the next handler, and returns the
response.
"""

OnError: TypeAlias = Callable[[Call | Send, Exception], None]
"""A function that is told which message failed, and why."""

# The maximum length of errorDescription in 2.x (part 4, 4.2.3).
_MAX_DESCRIPTION = 255


class Route:
    """The handler of one request type, and the functions to call after its reply."""

    __slots__ = ("action", "after", "handler", "response_type", "suspends")

    def __init__(
        self, action: str, handler: Handler, response_type: type[Response] | None, after: tuple[After, ...]
    ) -> None:
        self.action = action
        self.handler = handler
        self.response_type = response_type
        """None for a SEND, which has no response."""
        self.suspends = inspect.iscoroutinefunction(handler)
        """True if the handler is a coroutine function. Any other handler may still return an awaitable."""
        self.after = after

    def around(self, handler: Handler) -> Route:
        """Returns a copy with another handler, which calls the one of this route."""
        return Route(self.action, handler, self.response_type, self.after)

    def __repr__(self) -> str:
        return f"<Route {self.action}>"


class On(Generic[Q_co]):
    """A decorator that registers the handler of a request type; made by `Router.on()`."""

    __slots__ = ("_register",)

    def __init__(self, register: Callable[[Handler], None]) -> None:
        self._register = register

    def __call__(
        self: On[Request[R]], handler: Callable[[str, Q_co], R | Awaitable[R]]
    ) -> Callable[[str, Q_co], R | Awaitable[R]]:
        self._register(handler)
        return handler


class OnSend(Generic[Q_co]):
    """A decorator that registers the handler of a SEND; made by `Router.on()`."""

    __slots__ = ("_register",)

    def __init__(self, register: Callable[[Handler], None]) -> None:
        self._register = register

    def __call__(
        self, handler: Callable[[str, Q_co], Awaitable[None] | None]
    ) -> Callable[[str, Q_co], Awaitable[None] | None]:
        self._register(handler)
        return handler


class AfterReply(Generic[Q_co]):
    """A decorator that registers a function to call after the reply; made by `Router.after()`."""

    __slots__ = ("_register",)

    def __init__(self, register: Callable[[After], None]) -> None:
        self._register = register

    def __call__(
        self: AfterReply[Request[R]], function: Callable[[str, Q_co, R], Awaitable[None] | None]
    ) -> Callable[[str, Q_co, R], Awaitable[None] | None]:
        self._register(function)
        return function


Q = TypeVar("Q", bound=Request[Any])
S = TypeVar("S", bound=SendPayload)


class Router:
    """Handlers by request type.

    A handler is a method of a handler object or a function. A handler object is an instance of one or more of
    the `CSMSHandler` or `ChargingStationHandler` classes of the version packages:

        router = Router(Provisioning(), Availability())

        @router.on(v201.HeartbeatRequest)
        def heartbeat(charging_station_id: str, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse: ...

    A function takes the identity of the station and the request, at the CSMS and at the station. Functions
    and methods may be plain or async. A plain one runs on the event loop that read the frame, so it must not
    block.
    """

    def __init__(self, *handlers: object) -> None:
        self._handlers: dict[type, Handler] = {}
        self._after: dict[type, list[After]] = {}
        self._middleware: list[Middleware] = []
        self._table: dict[type, Route] | None = None
        for handler in handlers:
            self.include(handler)

    @classmethod
    def of(cls, handlers: Router | object | Iterable[object]) -> Router:
        """Returns `handlers` if it is a router; otherwise makes a router of the handler or handlers.

        Routers among several handlers are merged.
        """
        if isinstance(handlers, Router):
            return handlers
        if isinstance(handlers, Iterable):
            return cls(*handlers)
        return cls(handlers)

    # Handlers

    def include(self, handler: object) -> None:
        """Adds every method that a handler object overrides, or everything that another router has.

        Raises TypeError if the object is not a handler, ValueError if a request already has a handler.
        """
        if isinstance(handler, Router):
            for request_type, function in handler._handlers.items():
                self._add(request_type, function)
            for request_type, functions in handler._after.items():
                self._after.setdefault(request_type, []).extend(functions)
            self._middleware += handler._middleware
            return
        found = False
        for base in type(handler).__mro__:
            convention = _CONVENTIONS.get(base.__name__)
            profile: Profile | None = getattr(sys.modules.get(base.__module__), "profile", None)
            if convention is None or profile is None or not base.__module__.startswith("ocpp_fast."):
                continue
            found = True
            for feature in profile.features:
                name = feature.handler
                if hasattr(base, name) and getattr(type(handler), name) is not getattr(base, name):
                    self._add(feature.request_type, convention(getattr(handler, name)))
        if not found:
            raise TypeError(f"{type(handler).__qualname__}: no handler class of a version package")

    @overload
    def on(self, request_type: type[Q]) -> On[Q]: ...
    @overload
    def on(self, request_type: type[S]) -> OnSend[S]: ...
    def on(self, request_type: type[Any]) -> On[Any] | OnSend[Any]:
        """Returns a decorator that makes a function the handler of `request_type`."""
        if issubclass(request_type, SendPayload):
            return OnSend(lambda handler: self._add(request_type, handler))
        if not issubclass(request_type, Request):
            raise TypeError(f"{request_type.__qualname__}: not a request")
        return On(lambda handler: self._add(request_type, handler))

    def after(self, request_type: type[Q]) -> AfterReply[Q]:
        """Returns a decorator for a function that is called after the reply has been sent.

        The function takes identity, request and response. Use it for requests that must follow the reply,
        such as GetBaseReport after a boot. An async function runs in a task of its own: it delays neither the
        frames of its station nor other functions.
        """

        def register(function: After) -> None:
            self._after.setdefault(request_type, []).append(function)
            self._table = None

        return AfterReply(register)

    def middleware(self, middleware: Middleware) -> Middleware:
        """Wraps every handler in the decorated coroutine function. The first one added is the outermost."""
        self._middleware.append(middleware)
        self._table = None
        return middleware

    def _add(self, request_type: type, handler: Handler) -> None:
        if request_type in self._handlers:
            raise ValueError(f"{request_type.__qualname__}: has a handler already")
        self._handlers[request_type] = handler
        self._table = None

    # For endpoints

    @property
    def versions(self) -> tuple[str, ...]:
        """The versions that have a handler, newest first."""
        found = {request_type.__version__ for request_type in self._handlers}  # type: ignore[attr-defined]
        return tuple(
            sorted(found, key=lambda version: [int(part) for part in version.split(".")], reverse=True)
        )

    def handles(self, version: str, action: str) -> bool:
        """Returns True if `action` of `version` has a handler."""
        return any(
            request_type.__action__ == action and request_type.__version__ == version  # type: ignore[attr-defined]
            for request_type in self._handlers
        )

    def check(self, role: Role) -> None:
        """Raises ValueError if a request that `role` never receives has a handler."""
        for request_type in self._handlers:
            action: str = request_type.__action__  # type: ignore[attr-defined]
            if sender(request_type.__version__, action) == role:  # type: ignore[attr-defined]
                raise ValueError(f"{action}: sent by the {role}, so it has no handler there")

    def table(self) -> Mapping[type, Route]:
        """Returns request type to route. The handlers of the routes include the middleware."""
        if self._table is None:
            self._table = {
                request_type: Route(
                    request_type.__action__,  # type: ignore[attr-defined]
                    _wrapped(handler, self._middleware),
                    getattr(request_type, "__response_type__", None),
                    tuple(self._after.get(request_type, ())),
                )
                for request_type, handler in self._handlers.items()
            }
        return self._table

    def dispatch(
        self,
        charging_station_id: str,
        message: Call | Send,
        *,
        on_error: OnError | None = None,
    ) -> CallResult | CallError | Awaitable[CallResult | CallError | None] | None:
        """Calls the handler of one message and returns its answer, or an awaitable if the handler is async.

        The answer is a CALLRESULT, a CALLERROR if the handler raises, or None for a SEND. `on_error` is
        called with the message and the exception that a CALLERROR stands for, before the CALLERROR is
        returned. It is also told of the exception of a SEND's handler, and of a response that is not valid.
        The caller runs the functions that were registered with `after()`; `table()` has them.
        """
        route = self.table().get(type(message.payload))
        if route is None:
            if isinstance(message, Send):
                return None
            return message.error(ErrorCode.NOT_SUPPORTED, f"{message.action} is not offered here")
        try:
            response = route.handler(charging_station_id, message.payload)
        except Exception as exception:
            return _error(message, exception, on_error)
        if inspect.isawaitable(response):
            return _finish(message, response, on_error)
        return _result(message, response, on_error)


async def _finish(
    message: Call | Send, response: Awaitable[Any], on_error: OnError | None
) -> CallResult | CallError | None:
    try:
        done = await response
    except Exception as exception:
        return _error(message, exception, on_error)
    return _result(message, done, on_error)


def _result(message: Call | Send, response: Any, on_error: OnError | None) -> CallResult | CallError | None:
    if isinstance(message, Send):
        return None
    try:
        response.validate()
        return message.result(response)
    except Exception as exception:
        return _error(message, exception, on_error)


def _error(message: Call | Send, exception: Exception, on_error: OnError | None) -> CallError | None:
    if on_error is not None:
        on_error(message, exception)
    if isinstance(message, Send):
        return None
    return message.error(*failure(exception))


def failure(exception: BaseException) -> tuple[ErrorCode, str, dict[str, Any] | None]:
    """Returns code, description and details of the CALLERROR for an exception of a handler
    (docs/reference/replies.md#row-28).

    An OcppError that the handler raised on purpose has its own, and so has a DecodeError, because it says
    what is wrong with what the peer sent, such as the body of a DataTransfer. Any other exception becomes
    InternalError without a text, because the text of an exception is for the log, not for the peer. So do
    the errors of our own side: EncodeError and SessionError.
    """
    if isinstance(exception, DecodeError):
        return exception.code, str(exception)[:_MAX_DESCRIPTION], None
    if isinstance(exception, OcppError) and not isinstance(exception, EncodeError | SessionError):
        return exception.code, exception.description[:_MAX_DESCRIPTION], exception.details
    return ErrorCode.INTERNAL_ERROR, "", None


# Handler classes. A method at the CSMS takes identity and request, a method at the station the request only.


def _as_csms(method: Callable[[str, Any], Any]) -> Handler:
    return method


def _as_station(method: Callable[[Any], Any]) -> Handler:
    if inspect.iscoroutinefunction(method):

        async def suspending(_: str, request: Any) -> Any:
            return await method(request)

        return suspending
    return lambda _, request: method(request)


_CONVENTIONS: dict[str, Callable[[Any], Handler]] = {
    "CSMSHandler": _as_csms,
    "ChargingStationHandler": _as_station,
}


def _wrapped(handler: Handler, middleware: list[Middleware]) -> Handler:
    if not middleware:
        return handler

    async def innermost(charging_station_id: str, request: Any) -> Any:
        response = handler(charging_station_id, request)
        return await response if inspect.isawaitable(response) else response

    wrapped: Next = innermost
    for layer in reversed(middleware):
        wrapped = _around(layer, wrapped)
    return wrapped


def _around(layer: Middleware, inner: Next) -> Next:
    async def around(charging_station_id: str, request: Any) -> Any:
        return await layer(charging_station_id, request, inner)

    return around
