"""Messages wait, in a limited number, while handlers are slow or the peer does not read."""

# ruff: noqa: ARG001 - handlers are handed what they do not need

from __future__ import annotations

import asyncio
import socket
from typing import Any

import conversation as say
import pytest
from endpoints import accepting, eventually, in_loop, url
from ocpp_fast import v21, v201
from ocpp_fast.asyncio import ConnectionLost, Registration, connect, serve
from ocpp_fast.events import QueueFull
from test_asyncio_faults import HOST
from test_asyncio_transport import call, linked

# Functions after replies


@in_loop
async def test_messages_wait_while_many_functions_run_after_replies() -> None:
    router, turn, running = accepting(), asyncio.Semaphore(0), 0
    most = 0

    @router.after(v201.HeartbeatRequest)
    async def wait(station_id: str, request: Any, response: Any) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await turn.acquire()
        running -= 1

    connection, link = linked(router, max_after=3, max_backlog=4)
    working = asyncio.ensure_future(link.work())
    for number in range(7):
        link.frame_received(call(f"{number}", "Heartbeat", {}))
    assert (len(connection.sent), connection.pauses) == (3, ["backlog"])
    for released in range(1, 8):
        turn.release()
        await eventually(lambda released=released: len(connection.sent) == min(7, 3 + released))
    await eventually(lambda: link.idle)
    assert (most, connection.pauses) == (3, [])
    assert [frame[:5] for frame in connection.sent] == [b'[3,"%d' % number for number in range(7)]
    link.connection_lost(1000, "", "network")
    await working


@in_loop
async def test_messages_that_wait_for_room_are_dropped_with_their_connection() -> None:
    router, released = accepting(), asyncio.Event()

    @router.after(v201.HeartbeatRequest)
    async def wait(station_id: str, request: Any, response: Any) -> None:
        await released.wait()

    connection, link = linked(router, max_after=1)
    working = asyncio.ensure_future(link.work())
    for number in range(3):
        link.frame_received(call(f"{number}", "Heartbeat", {}))
    await asyncio.sleep(0)
    link.connection_lost(1006, "", "network")
    await working
    assert len(connection.sent) == 1
    released.set()
    await eventually(lambda: link.idle)


# A peer that does not read


@in_loop
async def test_sends_and_calls_are_refused_while_the_peer_does_not_read() -> None:
    async with (
        serve(accepting("2.1"), *HOST) as csms,
        connect(
            url(csms),
            version="2.1",
            registration=Registration.ACCEPTED,
            heartbeat=False,
            max_unsent=2**16,
            compression=None,
        ) as station,
    ):
        link = station.link
        assert link is not None
        transport: Any = link._transport
        raw = transport.transport.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        csms.stations["CS-1"]._transport.pause_reading("test")
        payload = v21.NotifyPeriodicEventStream.from_dict(
            say.stream().to_dict() | {"data": [{"t": number, "v": "x" * 2000} for number in range(400)]}
        )

        def flood() -> None:
            for _ in range(1000):
                station.send(payload)

        with pytest.raises(QueueFull, match=r"NotifyPeriodicEventStream: the peer does not read, \d+"):
            flood()
        with pytest.raises(QueueFull, match="Heartbeat: the peer does not read"):
            await station.call(v21.HeartbeatRequest())
        assert 2**16 < transport.unsent < 2**21
        waiting = asyncio.create_task(station.writable())
        await asyncio.sleep(0.01)
        assert not waiting.done()
        csms.stations["CS-1"]._transport.resume_reading("test")
        await waiting
        station.send(say.stream())


@in_loop
async def test_waiting_for_a_peer_to_read_ends_with_the_connection() -> None:
    _, link = linked(accepting())
    link.connection_lost(1006, "", "network")
    with pytest.raises(ConnectionLost):
        await link.writable()
    with pytest.raises(ConnectionLost):
        link.send(say.stream())
