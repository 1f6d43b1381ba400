"""Requests that come again: each request that stations keep until it is answered is handled once.

Knows handlers and the facts about a station. Must never know a socket or a database.

A station whose connection was lost sends its last request again, under the same message id. The handler has
begun then, or has ended, in this process or in one before. So a handler of such a request is wrapped: the
answer is kept in the state of the station, and in the store, before it is sent. The same request gets that
answer, or waits for the handler that runs. Errors are not kept, so that a later attempt is handled.
"""

from __future__ import annotations

import asyncio
import functools
import inspect
from collections.abc import Awaitable, Container, Mapping
from hashlib import blake2b
from typing import Any, Protocol, cast

from ocpp_fast._core import Call, Codec, Send
from ocpp_fast.asyncio.dispatch import Again, handled
from ocpp_fast.asyncio.facts import Facts
from ocpp_fast.asyncio.state import Answer, Hardware, Key, State, hardware_of
from ocpp_fast.errors import EncodeError
from ocpp_fast.events import Registration
from ocpp_fast.registration import delivery_of, holds
from ocpp_fast.routing import Route
from ocpp_fast.session import Session

__all__ = ["Once", "key_of"]


class Owner(Protocol):
    """A connection that messages arrive on."""

    id: str
    session: Session

    @property
    def memory(self) -> State: ...

    def boots(self, hardware: Hardware) -> None: ...

    def registers(self, registration: Registration) -> None: ...


class Once:
    """Wraps the handlers of a CSMS.

    `boots` are the versions and actions of the boot requests, whose content and outcome are kept.
    """

    def __init__(self, facts: Facts, boots: Container[tuple[str, str | None]]) -> None:
        self._facts = facts
        self._boots = boots

    def routes(self, routes: Mapping[type, Route]) -> dict[type, Route]:
        """Returns the routes with the handlers of kept requests and of boots wrapped."""
        return {request_type: self._wrapped(request_type, route) for request_type, route in routes.items()}

    def _wrapped(self, request_type: Any, route: Route) -> Route:
        if delivery_of(request_type)["kept"]:
            if route.suspends or self._facts.are_stored:
                return route.around(functools.partial(self._in_task, route))
            # Nothing has to be awaited, so that the handler runs as soon as its frame is read.
            return route.around(functools.partial(self._at_once, route))
        if (request_type.__version__, request_type.__action__) not in self._boots:
            return route
        # As above, with a store an answer waits for it.
        boot = self._boot if route.suspends or self._facts.are_stored else self._boot_at_once
        return route.around(functools.partial(boot, route))

    # Handlers

    def _at_once(self, route: Route, station_id: str, request: Any) -> Any:
        if not holds("kept", request):
            return route.handler(station_id, request)
        call, owner = _running()
        key = key_of(owner.session.codec, call)
        frame = owner.memory.answer_to(key)
        if frame is not None:
            return _answered_before(owner, call, key, frame)
        if key in owner.memory.running:
            return self._in_task(route, station_id, request)
        response = route.handler(station_id, request)
        if type(response) is route.response_type:
            owner.memory.keep([Answer(key, owner.session.codec.encode(call.result(response)))])
        elif inspect.isawaitable(response):
            return self._guarded(route, station_id, call, owner, key, response)
        return response

    async def _in_task(self, route: Route, station_id: str, request: Any) -> Any:
        if not holds("kept", request):
            return await _result(route.handler(station_id, request))
        call, owner = _running()
        codec, memory = owner.session.codec, owner.memory
        key = key_of(codec, call)
        while (running := memory.running.get(key)) is not None:
            frame = await asyncio.shield(running)
            if frame is not None:
                memory.unsent -= {key}
                return _response(codec, call, frame)
        frame = memory.answer_to(key)
        if frame is not None:
            return _answered_before(owner, call, key, frame)
        return await self._guarded(route, station_id, call, owner, key, None)

    async def _guarded(
        self, route: Route, station_id: str, call: Call, owner: Owner, key: Key, begun: Awaitable[Any] | None
    ) -> Any:
        """Runs a handler, or ends one that has begun, and keeps its answer. The same request waits."""
        memory = owner.memory
        frame: bytes | None = None
        ended = memory.running[key] = asyncio.get_running_loop().create_future()
        try:
            request = call.payload
            response = await _result(route.handler(station_id, request) if begun is None else begun)
            if type(response) is route.response_type:
                frame = owner.session.codec.encode(call.result(response))
                await self._facts.answered(station_id, Answer(key, frame))
                if call.message_id not in owner.session.handling:
                    memory.unsent |= {key}
            return response
        finally:
            memory.running.pop(key, None)
            ended.set_result(frame)

    def _boot_at_once(self, route: Route, station_id: str, request: Any) -> Any:
        owner = _running()[1]
        owner.boots(hardware_of(request))
        response = route.handler(station_id, request)
        if type(response) is route.response_type:
            owner.registers(Registration(str(response.status)))  # type: ignore[attr-defined]
        return response

    async def _boot(self, route: Route, station_id: str, request: Any) -> Any:
        call, owner = _running()
        owner.boots(hardware_of(request))
        response = await _result(route.handler(station_id, request))
        if type(response) is route.response_type:
            owner.session.codec.encode(call.result(response))  # raises if it cannot be sent
            if call.message_id not in owner.session.handling:
                return response  # The station has not been told, and may have booted again meanwhile.
            registration = Registration(str(response.status))  # type: ignore[attr-defined]
            owner.registers(registration)
            await self._facts.register(station_id, registration)
        return response


def key_of(codec: Codec, message: Call | Send) -> Key:
    """Returns the key by which a message is known when it comes again, whatever the tolerance is then."""
    if codec.tolerance != "strict":
        codec = _plain(codec.version, codec.extensions)
    try:
        content = codec.encode(message)
    except EncodeError:  # A value is kept that a tolerance has let pass.
        content = repr(message).encode()
    return message.message_id, blake2b(content, digest_size=16, person=codec.version.encode()).digest()


@functools.lru_cache(maxsize=64)
def _plain(version: str, extensions: tuple[Any, ...]) -> Codec:
    """Returns a codec that encodes everything that is in a message."""
    return Codec(version, max_bytes=2**40, extensions=extensions)


def _running() -> tuple[Call, Owner]:
    """Returns the request whose handler runs, and its connection."""
    return cast("tuple[Call, Owner]", handled())


def _answered_before(owner: Owner, call: Call, key: Key, frame: bytes) -> Any:
    """Returns the result for a request whose answer is known. Functions of `Router.after()` follow the first
    time that the answer is sent.
    """
    response = _response(owner.session.codec, call, frame)
    if key in owner.memory.unsent:
        owner.memory.unsent -= {key}
        return response
    return Again(response)


def _response(codec: Codec, call: Call, frame: bytes) -> Any:
    message: Any = codec.decode(frame, {call.message_id: call.action})
    return message.payload


async def _result(response: Any) -> Any:
    return await response if inspect.isawaitable(response) else response
