"""The message that is being handled, and the state of its station."""

# ruff: noqa: ARG001, ARG002, ARG005 - handlers are handed what they do not need

from __future__ import annotations

import asyncio
import gc
from typing import Any

import conversation as say
import pytest
from endpoints import accepting, ask, boot, by_hand, eventually, in_loop, obeying, url
from ocpp_fast import v201
from ocpp_fast.asyncio import Hooks, connect, current, serve
from ocpp_fast.asyncio.state import States
from ocpp_fast.routing import Router

HOST = ("127.0.0.1", 0)


def recording(told: list[Any], kind: str) -> Router:
    """A CSMS whose DataTransfer handler notes what it knows of its message."""
    router = accepting()

    def note() -> v201.DataTransferResponse:
        now = current()
        told.append((now.message_id, now.version, now.address[0], now.connection.id, now.repairs))
        assert now.signature is None
        assert now.message.action == "DataTransfer"
        return v201.DataTransferResponse(status="Accepted")

    if kind == "plain":
        router.on(v201.DataTransferRequest)(lambda _, request: note())
    elif kind == "async":

        @router.on(v201.DataTransferRequest)
        async def waits(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
            await asyncio.sleep(0)
            return note()

    elif kind == "coroutine":

        @router.on(v201.DataTransferRequest)
        def starts(_: str, request: v201.DataTransferRequest) -> Any:
            async def inner() -> v201.DataTransferResponse:
                await asyncio.sleep(0)
                return note()

            return inner()

    else:

        @router.on(v201.DataTransferRequest)
        async def threads(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
            return await asyncio.to_thread(note)

    if kind in ("plain", "async"):
        router.after(v201.DataTransferRequest)(lambda _, request, response: told.append(current().message_id))

        @router.after(v201.DataTransferRequest)
        async def later(_: str, request: Any, response: Any) -> None:
            await asyncio.sleep(0)
            told.append(current().message_id)

    return router


@pytest.mark.parametrize("kind", ["plain", "async", "coroutine", "thread"])
@in_loop
async def test_a_handler_knows_its_message(kind: str) -> None:
    told: list[Any] = []
    async with serve(recording(told, kind), *HOST) as csms, by_hand(csms) as station:
        await boot(station)
        for message_id in ("x", "y"):
            await ask(station, 2, message_id, "DataTransfer", {"vendorId": "v"})
        await eventually(lambda: len(told) == (6 if kind in ("plain", "async") else 2))
        with pytest.raises(LookupError, match="no message is being handled"):
            current()
    facts = [entry for entry in told if isinstance(entry, tuple)]
    assert facts == [(one, "2.0.1", "127.0.0.1", "CS-1", ()) for one in ("x", "y")]
    assert sorted(entry for entry in told if isinstance(entry, str)) in ([], ["x", "x", "y", "y"])


@in_loop
async def test_no_message_is_current_in_what_a_connection_does_next() -> None:
    """The handler of one connection leaves nothing in the context that others share."""
    seen: list[Any] = []
    router = accepting()

    @router.on(v201.DataTransferRequest)
    def fail(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        raise RuntimeError("no")

    class Sees(Hooks):
        def received(self, station_id: str, frame: bytes) -> None:
            seen.append(_is_current())

        def handled(self, station_id: str, action: str, seconds: float, code: Any) -> None:
            seen.append(_is_current())

    async with serve(router, *HOST, hooks=[Sees()]) as csms, by_hand(csms) as station:
        await boot(station)
        await ask(station, 2, "1", "DataTransfer", {"vendorId": "v"})
        await ask(station, 2, "1", "Heartbeat", {})
    assert seen == [False, True] * 3


def _is_current() -> bool:
    try:
        current()
    except LookupError:
        return False
    return True


@in_loop
async def test_the_state_of_a_station_outlives_its_connections() -> None:
    router = accepting()

    @router.on(v201.DataTransferRequest)
    def count(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        state = current().state
        state["seen"] = state.get("seen", 0) + 1
        return v201.DataTransferResponse(status="Accepted", data=state["seen"])

    counts = []
    async with serve(router, *HOST) as csms:
        for station_id in ("CS-1", "CS-2", "CS-1"):
            async with by_hand(csms, station_id) as station:
                await boot(station)
                answer = await ask(station, 2, "1", "DataTransfer", {"vendorId": "v"})
                counts.append(answer[2]["data"])
                assert csms.stations[station_id].state == {"seen": counts[-1]}
            await eventually(lambda: not csms.stations)
    assert counts == [1, 1, 2]


@in_loop
async def test_a_station_keeps_its_state_too() -> None:
    router = obeying()
    seen: list[dict[str, Any]] = []

    @router.on(v201.ClearCacheRequest)
    async def clear(_: str, request: v201.ClearCacheRequest) -> v201.ClearCacheResponse:
        seen.append(current().state)
        current().state["cleared"] = current().connection.version
        return v201.ClearCacheResponse(status="Accepted")

    async with (
        serve(accepting(), *HOST) as csms,
        connect(url(csms), router, version="2.0.1", boot=say.boot("2.0.1")) as station,
    ):
        await station.accepted()
        await csms.stations["CS-1"].call(v201.ClearCacheRequest())
    assert seen == [{"cleared": "2.0.1"}]


def test_states_of_stations_that_are_away_are_bounded() -> None:
    states = States(2)
    in_use = states.of("in use")
    in_use.values["x"] = 1
    for number in range(1000):
        state = states.of(str(number))
        state.values["x"] = number
        states.keep(str(number), state)
    del state
    gc.collect()
    assert len(states) == 3
    assert states.of("in use") is in_use
    assert states.of("999").values == {"x": 999}
    assert states.of("997").values == {}


def test_an_empty_state_is_not_kept() -> None:
    states = States(2)
    state = states.of("1")
    state.values["x"] = 1
    states.keep("1", state)
    state.values.clear()
    states.keep("1", state)
    del state
    assert len(states) == 0
