"""Tasks that outlast their messages are limited for each station, however often it connects."""

# ruff: noqa: ARG001 - handlers are handed what they do not need

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

import conversation as say
from endpoints import accepting, ask, by_hand, eventually, hear, in_loop
from ocpp_fast import v201
from ocpp_fast.asyncio import serve
from test_asyncio_faults import HOST

HEARTBEAT = '[2,"{}","Heartbeat",{{}}]'


@in_loop
async def test_a_station_that_connects_again_has_no_more_functions_than_one_that_stays() -> None:
    router, released, running = accepting(), asyncio.Event(), 0

    @router.after(v201.HeartbeatRequest)
    async def wait(station_id: str, request: Any, response: Any) -> None:
        nonlocal running
        running += 1
        await released.wait()

    async with serve(router, *HOST, max_after=3, boot_required=False) as csms:
        for _ in range(4):
            async with by_hand(csms) as station:
                for number in range(2):
                    await station.send(HEARTBEAT.format(number))
                await eventually(lambda: csms.stations and csms.stations["CS-1"].frames_in == 2)
            await eventually(lambda: not csms.stations)
        assert (running, len(csms._leftovers)) == (3, 3)
        async with by_hand(csms, "CS-2") as other:
            assert (await ask(other, 2, "1", "Heartbeat", {}))[0] == 3
        async with by_hand(csms) as station:
            await station.send(HEARTBEAT.format(1))
            await asyncio.sleep(0.01)
            released.set()  # The station is answered when there is room.
            assert (await hear(station))[0] == 3
    assert not csms._leftovers


@in_loop
async def test_handlers_that_outlive_their_connections_count_for_the_next_one() -> None:
    router, released, started = accepting(), asyncio.Event(), 0

    @router.on(v201.DataTransferRequest)
    async def stubborn(_: str, request: Any) -> v201.DataTransferResponse:
        nonlocal started
        started += 1
        for _ in range(20):
            with suppress(asyncio.CancelledError):
                await released.wait()
                break
        return say.transferred("2.0.1")

    async with serve(router, *HOST, max_after=2, boot_required=False, handler_timeout=0.01) as csms:
        for _ in range(4):
            async with by_hand(csms) as station:
                await station.send('[2,"1","DataTransfer",{"vendorId":"v"}]')
                await eventually(lambda: csms.stations and csms.stations["CS-1"].frames_in == 1)
                await asyncio.sleep(0)
            await eventually(lambda: not csms.stations)
        assert (started, len(csms._leftovers)) == (2, 2)
        released.set()
        await eventually(lambda: not csms._leftovers)


@in_loop
async def test_a_csms_that_closes_cancels_the_functions_of_stations_that_have_left() -> None:
    router, ended = accepting(), []

    @router.after(v201.HeartbeatRequest)
    async def wait(station_id: str, request: Any, response: Any) -> None:
        try:
            await asyncio.sleep(60)
        finally:
            ended.append(station_id)

    async with serve(router, *HOST, boot_required=False, drain=0.01) as csms:
        async with by_hand(csms) as station:
            assert (await ask(station, 2, "1", "Heartbeat", {}))[0] == 3
        await eventually(lambda: not csms.stations)
        assert not ended
    await eventually(lambda: ended)
    assert ended == ["CS-1"]
