"""CancelledError and handlers that do not end cost their own station only, and no connection."""

# ruff: noqa: ARG001, ARG002, ARG004 - handlers are handed what they do not need

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any

import conversation as say
import pytest
from endpoints import Notes, accepting, ask, boot, by_hand, eventually, in_loop, url
from ocpp_fast import Call, v201
from ocpp_fast.asyncio import CallFailed, connect, serve
from ocpp_fast.errors import ErrorCode
from ocpp_fast.routing import Router
from test_asyncio_faults import HOST
from test_asyncio_transport import call, linked


def inner() -> Awaitable[Any]:
    """Something that was cancelled, but not by whoever awaits it."""
    task = asyncio.ensure_future(asyncio.sleep(60))
    task.cancel()
    return task


class Cancelled:
    """Handlers that CancelledError leaves."""

    @staticmethod
    def plain(_: str, request: Any) -> Any:
        raise asyncio.CancelledError

    @staticmethod
    async def suspending(_: str, request: Any) -> Any:
        await inner()

    @staticmethod
    def returning(_: str, request: Any) -> Any:
        return inner()

    @staticmethod
    async def cancelling_itself(_: str, request: Any) -> Any:
        task = asyncio.current_task()
        assert task is not None
        task.cancel()
        await asyncio.sleep(0)

    @staticmethod
    async def cancelling_itself_late(_: str, request: Any) -> Any:
        task = asyncio.current_task()
        assert task is not None
        task.cancel()
        raise asyncio.CancelledError


@pytest.mark.parametrize("kind", [name for name in vars(Cancelled) if not name.startswith("_")])
@pytest.mark.parametrize("wrapped", [False, True])
@in_loop
async def test_a_cancelled_error_out_of_a_handler_is_an_internal_error(kind: str, wrapped: bool) -> None:
    router, notes = accepting(), Notes()
    router.on(v201.DataTransferRequest)(getattr(Cancelled, kind))
    if wrapped:

        @router.middleware
        async def around(station_id: str, request: Any, call_next: Any) -> Any:
            return await call_next(station_id, request)

    async with serve(router, *HOST, hooks=[notes]) as csms, by_hand(csms) as station:
        await boot(station)
        for number in ("1", "2"):
            answer = await ask(station, 2, number, "DataTransfer", {"vendorId": "x"})
            assert answer == [4, number, "InternalError", "", {}]
        assert (await ask(station, 2, "3", "Heartbeat", {}))[:2] == [3, "3"]
    assert [type(entry[2]) for entry in notes.of("broke")] == [asyncio.CancelledError] * 2


@in_loop
async def test_a_handler_that_cancels_itself_does_not_cancel_the_next_one() -> None:
    router = Router()
    router.on(v201.DataTransferRequest)(Cancelled.cancelling_itself_late)

    @router.on(v201.HeartbeatRequest)
    async def beat(_: str, request: Any) -> Any:
        await asyncio.sleep(0)
        return say.beaten("2.0.1")

    connection, link = linked(router)
    working = asyncio.ensure_future(link.work())
    link.frame_received(call("1", "DataTransfer", {"vendorId": "x"}))
    link.frame_received(call("2", "Heartbeat", {}))
    await eventually(lambda: len(connection.sent) == 2)
    assert [frame[:6] for frame in connection.sent] == [b'[4,"1"', b'[3,"2"']
    link.connection_lost(1000, "", "network")
    await working


@in_loop
async def test_a_cancelled_error_in_a_station_s_handler_leaves_the_station_connected() -> None:
    router = Router()
    router.on(v201.ResetRequest)(Cancelled.suspending)
    async with serve(accepting(), *HOST) as csms, connect(url(csms), router, version="2.0.1") as station:
        await station.call(say.boot("2.0.1"))
        for _ in range(2):
            with pytest.raises(CallFailed) as caught:
                await csms.stations["CS-1"].call(say.reset("2.0.1"))
            assert caught.value.code is ErrorCode.INTERNAL_ERROR
        assert station.connected


@in_loop
async def test_a_cancelled_error_out_of_a_hook_or_an_after_function_harms_nobody() -> None:
    router, notes = accepting(), Notes()

    @router.after(v201.HeartbeatRequest)
    def plain(station_id: str, request: Any, response: Any) -> None:
        raise asyncio.CancelledError

    @router.after(v201.HeartbeatRequest)
    async def suspending(station_id: str, request: Any, response: Any) -> None:
        await inner()

    class Raising(Notes):
        def received(self, station_id: str, frame: Any) -> None:
            raise asyncio.CancelledError

    async with serve(router, *HOST, hooks=[notes, Raising()]) as csms, by_hand(csms) as station:
        await boot(station)
        assert (await ask(station, 2, "1", "Heartbeat", {}))[:2] == [3, "1"]
        await eventually(lambda: len(notes.of("broke")) == 2)
        assert (await ask(station, 2, "2", "Heartbeat", {}))[:2] == [3, "2"]


@in_loop
async def test_the_end_of_the_connection_s_task_cancels_its_handler() -> None:
    router, outcomes = Router(), list[str]()

    @router.on(v201.HeartbeatRequest)
    async def wait(_: str, request: Any) -> Any:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            outcomes.append("cancelled")
            raise

    connection, link = linked(router)
    working = asyncio.ensure_future(link.work())
    link.frame_received(call("1", "Heartbeat", {}))
    link.frame_received(call("2", "Heartbeat", {}))
    await asyncio.sleep(0.01)
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working
    await eventually(lambda: outcomes)
    await asyncio.sleep(0)
    assert (outcomes, connection.sent) == (["cancelled"], [])


@in_loop
async def test_a_fault_of_the_endpoint_while_it_answers_does_not_end_its_task() -> None:
    router, notes = Router(), Notes()

    @router.on(v201.HeartbeatRequest)
    async def beat(_: str, request: Any) -> Any:
        return say.beaten("2.0.1")

    connection, link = linked(router, [notes])
    working = asyncio.ensure_future(link.work())
    link.frame_received(call("1", "Heartbeat", {}))
    link.session.drop(Call(v201.HeartbeatRequest(), "1"))
    await eventually(lambda: notes.of("broke"))
    link.frame_received(call("2", "Heartbeat", {}))
    await eventually(lambda: connection.sent)
    assert connection.sent[0].startswith(b'[3,"2"')
    link.connection_lost(1000, "", "network")
    await working


@in_loop
async def test_a_handler_that_outlives_its_cancellation_delays_its_station_by_one_timeout() -> None:
    router, notes, released = accepting(), Notes(), asyncio.Event()

    @router.on(v201.DataTransferRequest)
    async def stubborn(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        while not released.is_set():
            try:
                await released.wait()
            except asyncio.CancelledError:
                continue
        return v201.DataTransferResponse(status="Accepted")

    connection, link = linked(router, [notes], handler_timeout=10.0, ping_interval=0)
    working = asyncio.ensure_future(link.work())
    link.frame_received(call("1", "DataTransfer", {"vendorId": "x"}))
    link.frame_received(call("2", "Heartbeat", {}))
    link.frame_received(call("3", "Heartbeat", {}))
    await asyncio.sleep(0)
    now = link.connected_at
    link.keep_alive(now + 9.0, 0.0)
    assert connection.sent == []
    link.keep_alive(now + 20.0, 0.0)
    assert connection.sent == [b'[4,"1","InternalError","",{}]']
    assert type(notes.of("broke")[0][2]) is TimeoutError
    await asyncio.sleep(0)
    link.keep_alive(now + 20.5, 0.0)
    await asyncio.sleep(0.01)
    assert len(connection.sent) == 1
    link.keep_alive(now + 21.0, 0.0)
    await eventually(lambda: len(connection.sent) == 3)
    link.frame_received(call("4", "Heartbeat", {}))
    assert [frame[:6] for frame in connection.sent[1:]] == [b'[3,"2"', b'[3,"3"', b'[3,"4"']
    assert not link.idle
    released.set()
    await eventually(lambda: link.idle)
    assert len(connection.sent) == 4
    link.connection_lost(1000, "", "network")
    await working


@in_loop
async def test_the_end_of_a_connection_does_not_wait_for_a_handler_that_was_given_up() -> None:
    router, released = Router(), asyncio.Event()

    @router.on(v201.HeartbeatRequest)
    async def stubborn(_: str, request: Any) -> Any:
        while not released.is_set():
            try:
                await released.wait()
            except asyncio.CancelledError:
                continue

    _, link = linked(router, handler_timeout=10.0)
    working = asyncio.ensure_future(link.work())
    link.frame_received(call("1", "Heartbeat", {}))
    await asyncio.sleep(0)
    link.connection_lost(1006, "", "network")
    await asyncio.sleep(0)
    assert not working.done()
    now = link.connected_at
    link.keep_alive(now + 20.0, 0.0)
    link.keep_alive(now + 21.0, 0.0)
    await asyncio.wait_for(working, 5)
    released.set()


@in_loop
async def test_a_handler_that_is_cancelled_before_its_first_step_does_not_hold_its_connection() -> None:
    router = Router()

    @router.on(v201.HeartbeatRequest)
    async def beat(_: str, request: Any) -> Any:
        raise AssertionError("not reached")

    _, link = linked(router)
    working = asyncio.ensure_future(link.work())
    await asyncio.sleep(0)
    link.frame_received(call("1", "Heartbeat", {}))
    link.cancel()
    link.connection_lost(1001, "", "us")
    await asyncio.wait_for(working, 5)
