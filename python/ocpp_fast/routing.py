"""Which handler answers which request.

Knows handler classes, handler functions, middleware, and which CALLERROR an exception becomes. Must never
know a connection, a frame or an event loop: whoever owns those calls `Router.dispatch()`, or reads
`Router.table()`.
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

__all__ = ["Middleware", "Route", "Router", "failure"]

R = TypeVar("R", bound=Response)
Q_co = TypeVar("Q_co", covariant=True)

Handler: TypeAlias = Callable[[str, Any], Any]
After: TypeAlias = Callable[[str, Any, Any], Any]
Next: TypeAlias = Callable[[str, Any], Awaitable[Any]]
Middleware: TypeAlias = Callable[[str, Any, Next], Awaitable[Any]]
"""Called with the station's identity, the request and the next one to call; returns the response."""

# The longest errorDescription that 2.x allows (part 4, 4.2.3).
_LONGEST = 255


class Route:
    """What happens to one request type."""

    __slots__ = ("action", "after", "handler", "response_type", "suspends")

    def __init__(
        self, action: str, handler: Handler, response_type: type[Response] | None, after: tuple[After, ...]
    ) -> None:
        self.action = action
        self.handler = handler
        self.response_type = response_type
        """None for a SEND, which is not answered."""
        self.suspends = inspect.iscoroutinefunction(handler)
        """Whether the handler is known to return an awaitable; another one may still do so."""
        self.after = after

    def __repr__(self) -> str:
        return f"<Route {self.action}>"


class On(Generic[Q_co]):
    """Registers a handler function for a request type; made by `Router.on()`."""

    __slots__ = ("_register",)

    def __init__(self, register: Callable[[Handler], None]) -> None:
        self._register = register

    def __call__(
        self: On[Request[R]], handler: Callable[[str, Q_co], R | Awaitable[R]]
    ) -> Callable[[str, Q_co], R | Awaitable[R]]:
        self._register(handler)
        return handler


class OnSend(Generic[Q_co]):
    """Registers a handler function for a message that is not answered; made by `Router.on()`."""

    __slots__ = ("_register",)

    def __init__(self, register: Callable[[Handler], None]) -> None:
        self._register = register

    def __call__(
        self, handler: Callable[[str, Q_co], Awaitable[None] | None]
    ) -> Callable[[str, Q_co], Awaitable[None] | None]:
        self._register(handler)
        return handler


class AfterReply(Generic[Q_co]):
    """Registers a function to be called when the reply is out; made by `Router.after()`."""

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
    """Finds the handler of a request.

    Takes any number of handler objects (instances of the `CSMSHandler` or `ChargingStationHandler` classes of
    the version packages, of one block or of several) and of handler functions:

        router = Router(Provisioning(), Availability())

        @router.on(v201.HeartbeatRequest)
        def heartbeat(charging_station_id: str, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse: ...

    A function takes the identity of the station and the request, whichever side it runs on. Functions and
    methods may be plain or async. A plain one runs where the frame was read and must not wait for anything.
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
        """The router itself, or one made of a handler or several; routers among them are merged."""
        if isinstance(handlers, Router):
            return handlers
        if isinstance(handlers, Iterable):
            return cls(*handlers)
        return cls(handlers)

    # Handlers

    def include(self, handler: object) -> None:
        """Adds every method that a handler object overrides, or all that another router has.

        Raises TypeError for an object that is no handler, ValueError if a request would get a second handler.
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
        """Makes the decorated function the handler of `request_type`."""
        if issubclass(request_type, SendPayload):
            return OnSend(lambda handler: self._add(request_type, handler))
        if not issubclass(request_type, Request):
            raise TypeError(f"{request_type.__qualname__}: not a request")
        return On(lambda handler: self._add(request_type, handler))

    def after(self, request_type: type[Q]) -> AfterReply[Q]:
        """Calls the decorated function with identity, request and response when the reply has been sent.

        This is the place to ask the station for what must follow its reply (GetBaseReport after a boot, say).
        An async function runs on its own: it holds up neither the frames of its station nor the functions
        beside it.
        """

        def register(function: After) -> None:
            self._after.setdefault(request_type, []).append(function)
            self._table = None

        return AfterReply(register)

    def middleware(self, middleware: Middleware) -> Middleware:
        """Puts the decorated coroutine function around every handler; the first one added is the
        outermost.
        """
        self._middleware.append(middleware)
        self._table = None
        return middleware

    def _add(self, request_type: type, handler: Handler) -> None:
        if request_type in self._handlers:
            raise ValueError(f"{request_type.__qualname__}: has a handler already")
        self._handlers[request_type] = handler
        self._table = None

    # What an endpoint asks

    @property
    def versions(self) -> tuple[str, ...]:
        """The versions that there are handlers for, newest first."""
        found = {request_type.__version__ for request_type in self._handlers}  # type: ignore[attr-defined]
        return tuple(
            sorted(found, key=lambda version: [int(part) for part in version.split(".")], reverse=True)
        )

    def handles(self, version: str, action: str) -> bool:
        """Whether there is a handler for `action` of `version`."""
        return any(
            kind.__action__ == action and kind.__version__ == version  # type: ignore[attr-defined]
            for kind in self._handlers
        )

    def check(self, role: Role) -> None:
        """Raises ValueError if a handler waits for a request that `role` never receives."""
        for kind in self._handlers:
            action: str = kind.__action__  # type: ignore[attr-defined]
            if sender(kind.__version__, action) == role:  # type: ignore[attr-defined]
                raise ValueError(f"{action}: sent by the {role}, so it has no handler there")

    def table(self) -> Mapping[type, Route]:
        """Request type to route, with the middleware built in."""
        if self._table is None:
            self._table = {
                kind: Route(
                    kind.__action__,  # type: ignore[attr-defined]
                    _wrapped(handler, self._middleware),
                    getattr(kind, "__response_type__", None),
                    tuple(self._after.get(kind, ())),
                )
                for kind, handler in self._handlers.items()
            }
        return self._table

    def dispatch(
        self, charging_station_id: str, message: Call | Send
    ) -> CallResult | CallError | Awaitable[CallResult | CallError | None] | None:
        """Answers one message: with its result, with the error that its handler's exception stands for, or
        with nothing for a SEND. What comes back is awaitable if the handler is async.

        Functions registered with `after()` are the caller's to run: `table()` has them.
        """
        route = self.table().get(type(message.payload))
        if route is None:
            if isinstance(message, Send):
                return None
            return message.error(ErrorCode.NOT_SUPPORTED, f"{message.action} is not offered here")
        try:
            response = route.handler(charging_station_id, message.payload)
        except Exception as exception:
            return _error(message, exception)
        if inspect.isawaitable(response):
            return _finish(message, response)
        return _result(message, response)


async def _finish(message: Call | Send, response: Awaitable[Any]) -> CallResult | CallError | None:
    try:
        return _result(message, await response)
    except Exception as exception:
        return _error(message, exception)


def _result(message: Call | Send, response: Any) -> CallResult | CallError | None:
    if isinstance(message, Send):
        return None
    try:
        response.validate()
        return message.result(response)
    except Exception as exception:
        return _error(message, exception)


def _error(message: Call | Send, exception: Exception) -> CallError | None:
    if isinstance(message, Send):
        return None
    return message.error(*failure(exception))


def failure(exception: BaseException) -> tuple[ErrorCode, str, dict[str, Any] | None]:
    """Code, description and details of the CALLERROR that an exception of a handler becomes.

    An OcppError raised on purpose gives its own. Everything else is InternalError and nothing more: the text
    of an exception is for the log, not for the other side.
    """
    if isinstance(exception, OcppError) and not isinstance(
        exception, DecodeError | EncodeError | SessionError
    ):
        return exception.code, exception.description[:_LONGEST], exception.details
    return ErrorCode.INTERNAL_ERROR, "", None


# Handler classes: how their methods are called, and which of them answers what.


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
