"""Exchanges of messages: the order in which station and CSMS call each other, and the endpoint under test in
one of both roles.

The peer plays its part by hand (`peer`). The application of the endpoint answers as the exchange says and
asks what the exchange says, each time as soon as the endpoint tells it that the message before is answered.
"""

from __future__ import annotations

import asyncio
import functools
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from typing import Any, Literal, NamedTuple, TypeVar

import pytest
from ocpp_fast import ErrorCode, OcppError
from ocpp_fast.asyncio import CSMS as OurCSMS
from ocpp_fast.asyncio import CallFailed, ChargingStation
from ocpp_fast.routing import Router

from conformance import peer as by_hand
from conformance.application import boot_request, booted, made, our_csms, our_station, request_type
from conformance.case import case
from conformance.peer import Payload, Peer

Side = Literal["station", "csms"]
T = TypeVar("T", bound=Callable[..., None])
R = TypeVar("R")


class Step(NamedTuple):
    """One CALL and its answer."""

    sender: Side
    action: str
    request: Payload
    response: Payload | str
    """A payload, or the code of a CALLERROR."""


class Again(NamedTuple):
    """A new connection. After "reset" the station has lost its registration, after "cut" it has not."""

    why: Literal["cut", "reset"]


CUT = Again("cut")
RESET = Again("reset")

Exchange = list[Step | Again]


def up(action: str, request: Payload, response: Payload | str | None = None) -> Step:
    """Returns a step of the station."""
    return Step("station", action, request, {} if response is None else response)


def down(action: str, request: Payload, response: Payload | str | None = None) -> Step:
    """Returns a step of the CSMS."""
    return Step("csms", action, request, {} if response is None else response)


def boot(version: str, reason: str = "PowerUp") -> Step:
    return up("BootNotification", boot_request(version, reason), booted())


class Application:
    """The application of the endpoint: it expects the steps of the peer in their order."""

    def __init__(self, version: str, steps: list[Step]) -> None:
        self.router = Router()
        self.faults: list[str] = []
        self._due = deque(steps)
        self._react: Callable[[], Any] | None = None
        self._reaction: asyncio.Future[Any] | None = None
        for action in {step.action for step in steps}:
            asked = request_type(version, action)
            self.router.on(asked)(self._handle)
            self.router.after(asked)(self._go_on)

    def _handle(self, _: str, request: Any) -> Any:
        step = self._due.popleft() if self._due else None
        if step is None or (request.__action__, request.to_dict()) != (step.action, step.request):
            self.faults.append(f"{request!r} in place of {step}")
            raise OcppError(ErrorCode.INTERNAL_ERROR)
        if isinstance(step.response, str):
            codes = {code.spelling(request.__version__): code for code in ErrorCode}
            raise OcppError(codes[step.response])
        return type(request).__response_type__.from_dict(step.response)

    def reaction(self, react: Callable[[], R]) -> asyncio.Future[R]:
        """Has the application call a function as soon as its next answer is sent. Returns the future of what
        the function returns.
        """
        self._react, self._reaction = react, asyncio.get_running_loop().create_future()
        return self._reaction

    def _go_on(self, *_: Any) -> None:
        react, self._react = self._react, None
        if react is not None:
            assert self._reaction is not None
            self._reaction.set_result(react())


class Ours:
    """The endpoint under test, in either role."""

    def __init__(self, side: Side, version: str, application: Application, first_boot: Step) -> None:
        self.side = side
        self._version = version
        self._application = application
        self._first_boot = first_boot
        self._stack = AsyncExitStack()
        self._station_stack = AsyncExitStack()
        self._csms: OurCSMS | None = None
        self._their_csms: by_hand.CSMS | None = None
        self._station: ChargingStation | None = None

    async def __aenter__(self) -> Ours:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._station_stack.aclose()
        await self._stack.aclose()

    async def begin(self) -> Peer:
        """Connects both sides."""
        version = self._version
        if self.side == "csms":
            csms = our_csms(self._application.router)
            self._csms = await self._stack.enter_async_context(csms)
            return await self._connect_by_hand()
        self._their_csms = await self._stack.enter_async_context(by_hand.csms(version))
        await self._power_up()
        return await self._their_csms.peer()

    async def again(self, peer: Peer, why: Again, following: Step | Again | None) -> Peer:
        """Connects again."""
        if self.side == "csms":
            await peer.leave()
            return await self._connect_by_hand()
        assert self._their_csms is not None
        if why is RESET:
            assert isinstance(following, Step)
            self._first_boot = following
            await self._station_stack.aclose()
            await self._power_up()
        else:
            await peer.leave()
        return await self._their_csms.peer()

    async def _connect_by_hand(self) -> Peer:
        assert self._csms is not None
        await self._station_stack.aclose()
        url = f"ws://127.0.0.1:{self._csms.port}/ocpp/CS-1"
        return await self._station_stack.enter_async_context(by_hand.station(url, self._version))

    async def _power_up(self) -> None:
        assert self._their_csms is not None
        boot = made(self._version, "BootNotification", self._first_boot.request)
        station = our_station(self._their_csms.url(), self._version, self._application.router, boot=boot)
        self._station = await self._station_stack.enter_async_context(station)

    def ask(self, step: Step) -> asyncio.Task[Payload | str]:
        """Has the application send the CALL of a step. The task has what it gets for it."""
        return asyncio.get_running_loop().create_task(self._ask(step))

    async def _ask(self, step: Step) -> Payload | str:
        if self._station is not None and step == self._first_boot:
            # The endpoint boots by itself.
            await self._station.accepted()
            assert isinstance(step.response, dict)
            return step.response
        request = made(self._version, step.action, step.request)
        try:
            if self._station is not None:
                await self._station.online()
                response = await self._station.call(request)
            else:
                assert self._csms is not None
                response = await self._csms.stations["CS-1"].call(request)
        except CallFailed as error:
            return error.code.spelling(self._version)
        return response.to_dict()  # type: ignore[no-any-return]


async def hear(peer: Peer, *steps: Step, pause: float = 0.0, **fields: Any) -> None:
    """Answers steps of the endpoint, which have to arrive in their order. `fields` are in each request too.

    Each answer is held back for `pause` seconds, in which nothing may come.
    """
    for step in steps:
        asked = await peer.hear(step.action)
        assert asked.payload == step.request | fields
        if pause:
            await peer.silence(pause)
        assert isinstance(step.response, dict)
        await peer.answer(asked, step.response)


def played(version: str, side: Side, table: Mapping[str, Exchange]) -> Callable[[T], T]:
    """Returns a decorator for the test that plays every exchange of a side."""
    end = {"station": "_CS", "csms": "_CSMS"}[side]
    found = {id: exchange for ids, exchange in table.items() for id in ids.split() if id.endswith(end)}
    parameters = [pytest.param(exchange, id=id) for id, exchange in found.items()]

    def decorate(test: T) -> T:
        return case(version, *found)(pytest.mark.parametrize("exchange", parameters)(test))

    return decorate


async def play(version: str, side: Side, exchange: Exchange) -> None:
    """Has the endpoint of a side take part in an exchange that begins with an accepted boot."""
    first = boot(version)
    steps: Exchange = [first, *exchange]
    application = Application(
        version, [step for step in steps if isinstance(step, Step) and step.sender != side]
    )
    begun: asyncio.Task[Payload | str] | None = None
    async with Ours(side, version, application, first) as ours:
        peer = await ours.begin()
        for step, following in zip(steps, [*steps[1:], None], strict=True):
            if isinstance(step, Again):
                peer = await ours.again(peer, step, following)
            elif step.sender == side:
                task, begun = begun or ours.ask(step), None
                asked = await peer.hear(step.action)
                assert asked.payload == step.request
                if isinstance(step.response, str):
                    await peer.refuse(asked, step.response)
                else:
                    await peer.answer(asked, step.response)
                assert await task == step.response
            elif isinstance(step.response, str):
                assert await peer.ask_in_vain(step.action, step.request) == step.response
            elif isinstance(following, Step) and following.sender == side:
                reaction = application.reaction(functools.partial(ours.ask, following))
                assert await peer.ask(step.action, step.request) == step.response, application.faults
                begun = await reaction
            else:
                assert await peer.ask(step.action, step.request) == step.response, application.faults
        await peer.silence(0.01)
        assert not application.faults
