"""Whole endpoints on a network in memory: nothing of theirs needs a socket."""

from __future__ import annotations

import asyncio
from typing import Any

import conversation as say
import pytest
from endpoints import Notes, accepting, eventually, in_loop, obeying
from ocpp_fast import v21, v201
from ocpp_fast.asyncio import (
    Backoff,
    CallFailed,
    ChargingStation,
    ConnectionLost,
    Hooks,
    NetworkProfile,
    basic,
    connect,
    serve,
)
from ocpp_fast.asyncio.memory import MemoryConnection, MemoryNetwork, Unreachable
from test_asyncio_outbox import event
from test_asyncio_transport import Recorder

BOOT = say.boot("2.0.1")


def station_of(network: MemoryNetwork, host: str = "csms", **options: Any) -> ChargingStation:
    """A station that connects again at once."""
    hurried = Backoff(minimum=0.001, random_range=0.0, repeat_times=0)
    options = {"version": "2.0.1", "boot": BOOT, "backoff": hurried} | options
    url = options.pop("url", f"memory://{host}/CS-1")
    return connect(url, obeying(), network=network, **options)


@in_loop
async def test_both_endpoints_run_without_sockets() -> None:
    network = MemoryNetwork()
    async with (
        serve(accepting(), authenticate=basic({"CS-1": "secret"}), network=network) as csms,
        station_of(network, password="secret") as station,
    ):
        await station.accepted()
        us = csms.stations["CS-1"]
        assert (await us.call(say.reset("2.0.1"))).status == "Accepted"
        assert us.remote_address == "memory"
    assert not csms.stations
    assert not station.connected


@in_loop
async def test_a_refusal_has_its_status() -> None:
    network, notes = MemoryNetwork(), Notes()
    async with serve(accepting(), known={"CS-1"}, network=network):
        with pytest.raises(Unreachable, match="memory://csms/CS-2: refused with 404") as caught:
            await connect("memory://csms/CS-2", version="2.0.1", network=network)
        assert caught.value.status == 404
        with pytest.raises(Unreachable, match="no OCPP version in common"):
            await station_of(network, version="2.1")
        async with station_of(network, url="memory://csms/CS-2", hooks=[notes], patient=True):
            await eventually(lambda: notes.of("refused"))
    assert notes.of("refused")[0] == ("CS-2", 404, "Unreachable", ("csms", None), "/CS-2")
    with pytest.raises(Unreachable, match="nobody listens"):
        await station_of(network)


@in_loop
async def test_a_station_is_back_after_a_cut_and_delivers_what_it_kept() -> None:
    network, seen, notes = MemoryNetwork(), list[int](), Notes()
    router = accepting()

    @router.on(v201.TransactionEventRequest)
    def handle(_: str, request: v201.TransactionEventRequest) -> v201.TransactionEventResponse:
        seen.append(request.seq_no)
        return v201.TransactionEventResponse()

    async with serve(router, network=network, hooks=[notes]), station_of(network) as station:
        await station.accepted()
        network.reachable = False
        network.cut()
        await eventually(lambda: not station.connected)
        sent = [station.deliver(event(number)) for number in range(3)]
        with pytest.raises(ConnectionLost):
            await station.call(v201.HeartbeatRequest())
        network.reachable = True
        await asyncio.gather(*sent)
    assert seen == [0, 1, 2]
    assert notes.of("disconnected")[0] == ("CS-1", 1006, "cut", "network")


@in_loop
async def test_hosts_are_csmss_of_their_own_and_a_station_fails_over() -> None:
    network = MemoryNetwork()
    profiles = [NetworkProfile(url=f"memory://{host}/CS-1", attempts=1) for host in ("one", "two")]
    async with serve(accepting(), "two", network=network) as two:
        with pytest.raises(ValueError, match=r"host: another CSMS listens \('two'\)"):
            await serve(accepting(), "two", network=network)
        async with serve(accepting(), "one", network=network) as one:
            station = await station_of(network, url=profiles)
            assert list(one.stations) == ["CS-1"]
        await eventually(lambda: "CS-1" in two.stations)
        await station.close()


@in_loop
async def test_a_message_that_waits_while_a_connection_is_left_goes_over_the_next_one() -> None:
    network, router = MemoryNetwork(), accepting()
    router.on(v201.TransactionEventRequest)(lambda *_: v201.TransactionEventResponse())
    sent: list[asyncio.Future[Any]] = []

    class Delivering(Hooks):
        def disconnected(self, *_: Any) -> None:
            if not sent:
                sent.append(station.deliver(event(1)))

    profiles = [NetworkProfile(url=f"memory://{host}/CS-1", attempts=1) for host in ("one", "two")]
    options: dict[str, Any] = {"url": profiles, "failback": 0.01, "hooks": [Delivering()]}
    async with serve(router, "two", network=network), station_of(network, **options) as station:
        await station.accepted()
        async with serve(router, "one", network=network) as one:
            await eventually(lambda: sent)
            await sent[0]
            assert list(one.stations) == ["CS-1"]
            await station.close()


@in_loop
async def test_a_csms_that_closes_is_left_and_its_place_is_free() -> None:
    network = MemoryNetwork()
    csms = await serve(accepting(), network=network)
    async with station_of(network) as station:
        await station.accepted()
        us = csms.stations["CS-1"]
        serving = asyncio.ensure_future(csms.serve_forever())
        await csms.close()
        await serving
        async with serve(accepting(), network=network) as csms:
            await station.online()
            assert csms.stations["CS-1"] is not us
    assert (us.close_code, us.ended_by) == (1001, "us")


@in_loop
async def test_a_handler_that_is_silent_is_seen_by_the_clock_of_the_endpoint() -> None:
    network, router = MemoryNetwork(), accepting()

    @router.on(v201.DataTransferRequest)
    async def never(_: str, __: v201.DataTransferRequest) -> v201.DataTransferResponse:
        await asyncio.Event().wait()
        raise AssertionError

    async with serve(router, network=network, drain=0.0), station_of(network, drain=0.0) as station:
        await station.accepted()
        with pytest.raises(CallFailed, match="no answer in time"):
            await station.call(say.transfer("2.0.1"), timeout=0.01)


# One connection


def pair() -> tuple[MemoryConnection, MemoryConnection]:
    near, far = MemoryConnection(), MemoryConnection()
    near.peer, far.peer = far, near
    return near, far


async def turn() -> None:
    for _ in range(3):
        await asyncio.sleep(0)


@in_loop
async def test_frames_wait_for_their_receiver_and_while_reading_is_paused() -> None:
    near, far = pair()
    receiver = Recorder()
    near.send_frames([b"1"])
    await turn()
    far.attach(receiver)
    assert (receiver.frames, far.heard) == ([b"1"], True)
    far.pause_reading("a")
    far.pause_reading("b")
    near.send_frames([b"2"])
    await turn()
    far.resume_reading("a")
    assert receiver.frames == [b"1"]
    far.resume_reading("b")
    assert receiver.frames == [b"1", b"2"]


@in_loop
async def test_a_ping_is_answered_while_the_peer_is_open() -> None:
    near, far = pair()
    receiver = Recorder()
    near.attach(receiver)
    near.send_ping()
    await turn()
    assert (receiver.pongs, near.heard) == (1, True)
    far.abort(1011, "")
    near.send_ping()
    await turn()
    assert receiver.pongs == 1


@in_loop
async def test_a_close_follows_the_frames_before_it_and_those_in_flight_are_late() -> None:
    near, far = pair()
    ours, theirs = Recorder(), Recorder()
    near.attach(ours)
    far.attach(theirs)
    far.send_frames([b"in flight"])
    near.send_frames([b"before"])
    await near.close(1000, "done")
    assert not near.send_frames([b"after"])
    await turn()
    assert (ours.frames, ours.late, ours.lost) == ([], [b"in flight"], [(1000, "done", "us")])
    assert (theirs.frames, theirs.late, theirs.lost) == ([b"before"], [], [(1000, "done", "peer")])
    await far.close()
    far.cut()
    await turn()
    assert len(ours.lost) == len(theirs.lost) == 1


@pytest.mark.parametrize("end", ["abort", "cut"])
@in_loop
async def test_nothing_is_taken_after_an_abort_or_a_cut(end: str) -> None:
    near, far = pair()
    ours, theirs = Recorder(), Recorder()
    near.attach(ours)
    far.attach(theirs)
    far.send_frames([b"in flight"])
    if end == "cut":
        near.cut()
    else:
        near.abort(1008, "no")
    await turn()
    assert (ours.frames, ours.late) == ([], [])
    code, reason = (1006, "cut") if end == "cut" else (1008, "no")
    by = ("network", "network") if end == "cut" else ("us", "peer")
    assert (ours.lost, theirs.lost) == ([(code, reason, by[0])], [(code, reason, by[1])])


@in_loop
async def test_a_send_of_2_1_needs_no_answer() -> None:
    network, seen, router = MemoryNetwork(), list[Any](), accepting("2.1")
    router.on(v21.NotifyPeriodicEventStream)(lambda _, message: seen.append(message))
    async with (
        serve(router, network=network),
        station_of(network, version="2.1", boot=say.boot("2.1")) as station,
    ):
        await station.accepted()
        station.send(say.stream())
        await station.writable()
        await eventually(lambda: seen == [say.stream()])


@in_loop
async def test_a_receiver_that_comes_after_the_end_is_told() -> None:
    connection, receiver = MemoryConnection("ocpp2.0.1"), Recorder()
    connection.cut()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    connection.attach(receiver)
    assert receiver.lost == [(1006, "cut", "network")]
