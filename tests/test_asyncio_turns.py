"""No peer, handler or queue of one connection holds up the others: limits on work, memory and time."""

# ruff: noqa: ARG001, ARG002, ARG004 - handlers are handed what they do not need

from __future__ import annotations

import asyncio
import json
import math
import socket
import zlib
from collections.abc import Awaitable
from typing import Any

import conversation as say
import pytest
from endpoints import Notes, accepting, ask, boot, by_hand, eventually, in_loop, url
from memory_transport import MemoryConnection
from ocpp_fast import v21, v201
from ocpp_fast.asyncio import CallFailed, ConnectionLost, Registration, connect, serve
from ocpp_fast.asyncio.hooks import Watch
from ocpp_fast.asyncio.link import Link
from ocpp_fast.asyncio.options import Limits
from ocpp_fast.asyncio.state import States
from ocpp_fast.asyncio.websocket import FrameConnection
from ocpp_fast.errors import ErrorCode
from ocpp_fast.events import QueueFull
from ocpp_fast.routing import Router
from ocpp_fast.session import Session
from test_asyncio_faults import HOST, bare, framed
from test_asyncio_transport import CLOSE, Recorder, linked, masked, opened
from websockets.extensions.permessage_deflate import PerMessageDeflate

# Turns of the loop


def numbered(count: int) -> list[bytes]:
    return [b"%d" % number for number in range(count)]


async def turns(connection: FrameConnection) -> int:
    """Waits until nothing is held any more. Returns the number of turns that it took."""
    count = 0
    while connection._held is not None:
        await asyncio.sleep(0)
        count += 1
        assert count < 10_000
    return count


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Turns that end after one piece, however fast the machine is."""
    monkeypatch.setattr("ocpp_fast.asyncio.turns._TURN", -1.0)


@pytest.mark.usefixtures("hurried")
@in_loop
async def test_the_rest_of_a_read_waits_for_the_next_turn_in_order() -> None:
    connection, socket_ = opened()
    receiver = Recorder()
    connection.attach(receiver)
    connection.data_received(b"".join(framed(text) for text in numbered(2000)))
    assert len(receiver.frames) <= 171
    assert not socket_.reading
    assert await turns(connection) > 10
    assert receiver.frames == numbered(2000)
    assert socket_.reading
    connection.connection_lost(None)


@pytest.mark.usefixtures("hurried")
@in_loop
async def test_another_peer_is_served_before_the_rest_of_a_read() -> None:
    connection, _ = opened()
    receiver = Recorder()
    connection.attach(receiver)
    loop = asyncio.get_running_loop()
    ours, theirs = socket.socketpair()
    seen: list[int] = []

    def read() -> None:
        loop.remove_reader(ours)
        seen.append(len(receiver.frames))

    with ours, theirs:
        loop.add_reader(ours, read)
        theirs.send(b"x")
        connection.data_received(b"".join(framed(text) for text in numbered(2000)))
        before = len(receiver.frames)
        await turns(connection)
    assert seen == [before]
    connection.connection_lost(None)


@pytest.mark.usefixtures("hurried")
@in_loop
async def test_bytes_that_come_in_spite_of_a_pause_keep_their_place() -> None:
    connection, _ = opened()
    receiver = Recorder()
    connection.attach(receiver)
    connection.data_received(b"".join(framed(text) for text in numbered(300)))
    connection.data_received(framed(b"last"))
    await turns(connection)
    assert receiver.frames == [*numbered(300), b"last"]
    connection.connection_lost(None)


@pytest.mark.usefixtures("hurried")
@in_loop
async def test_a_close_frame_is_seen_after_the_frames_before_it() -> None:
    connection, _ = opened()
    receiver = Recorder()
    connection.attach(receiver)
    texts = [b"x" * 1016] * 5  # a piece each
    connection.data_received(b"".join(map(framed, texts)) + masked(CLOSE, b""))
    assert connection.is_open
    await turns(connection)
    assert receiver.frames == texts
    assert not connection.is_open
    connection.connection_lost(None)


@pytest.mark.usefixtures("hurried")
@in_loop
async def test_what_is_held_is_dropped_with_the_connection() -> None:
    connection, _ = opened()
    receiver = Recorder()
    connection.attach(receiver)
    connection.data_received(b"".join(framed(text) for text in numbered(1000)))
    connection.connection_lost(None)
    before = len(receiver.frames)
    await asyncio.sleep(0)
    assert len(receiver.frames) == before < 1000
    assert receiver.lost == [(1006, "no close frame", "network")]


@pytest.mark.usefixtures("hurried")
@in_loop
async def test_what_is_held_waits_while_reading_is_paused_for_another_reason() -> None:
    connection, socket_ = opened()
    receiver = Recorder()
    connection.attach(receiver)
    connection.data_received(b"".join(framed(text) for text in numbered(1000)))
    connection.pause_reading("backlog")
    before = len(receiver.frames)
    for _ in range(10):
        await asyncio.sleep(0)
    assert len(receiver.frames) == before
    connection.resume_reading("backlog")
    assert not socket_.reading
    await turns(connection)
    assert receiver.frames == numbered(1000)
    assert socket_.reading
    connection.connection_lost(None)


@in_loop
async def test_a_receiver_that_raises_in_a_later_turn_ends_its_connection() -> None:
    connection, socket_ = opened()
    complaints: list[Any] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))

    class Raising(Recorder):
        def frame_received(self, frame: Any) -> None:
            super().frame_received(frame)
            if len(self.frames) > 200:
                raise RuntimeError

    connection.attach(Raising())
    connection._held = bytearray(b"".join(framed(text) for text in numbered(1000)))
    connection._turns.later(connection._take_turn)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert socket_.aborted
    assert len(complaints) == 1
    connection.connection_lost(None)


@pytest.mark.usefixtures("hurried")
@in_loop
async def test_one_turn_inflates_no_more_than_a_thousand_times_a_piece() -> None:
    connection, _ = opened()
    connection.protocol.extensions = [PerMessageDeflate(False, False, 15, 15)]
    receiver = Recorder()
    connection.attach(receiver)
    encoder = zlib.compressobj(9, zlib.DEFLATED, -15)
    text = b"1" * 200_000
    data = b""
    for _ in range(50):
        frame = bytearray(framed((encoder.compress(text) + encoder.flush(zlib.Z_SYNC_FLUSH))[:-4]))
        frame[0] |= 0x40
        data += frame
    connection.data_received(data)
    inflated = [sum(map(len, receiver.frames))]
    while connection._held is not None:
        await asyncio.sleep(0)
        inflated.append(sum(map(len, receiver.frames)) - sum(inflated))
    assert sum(inflated) == 10_000_000
    assert max(inflated) <= 1_100_000
    connection.connection_lost(None)


@in_loop
async def test_a_message_that_inflates_beyond_max_bytes_ends_its_connection() -> None:
    connection, _ = opened(max_bytes=100_000)
    connection.protocol.extensions = [PerMessageDeflate(False, False, 15, 15)]
    receiver = Recorder()
    connection.attach(receiver)
    encoder = zlib.compressobj(9, zlib.DEFLATED, -15)
    frame = bytearray(framed((encoder.compress(b"1" * 100_001) + encoder.flush(zlib.Z_SYNC_FLUSH))[:-4]))
    frame[0] |= 0x40
    connection.data_received(bytes(frame))
    assert not receiver.frames
    assert connection.protocol.close_sent is not None
    assert connection.protocol.close_sent.code == 1009
    connection.connection_lost(None)


@in_loop
async def test_a_flood_and_the_end_of_the_connection_in_one_write_lose_nothing() -> None:
    seen: list[int] = []
    router = accepting("2.1")

    @router.on(v21.NotifyPeriodicEventStream)
    def handle(_: str, message: v21.NotifyPeriodicEventStream) -> None:
        seen.append(message.pending)

    async with serve(router, *HOST, boot_required=False) as csms:
        _, writer = await bare(csms, "CS-1", "2.1")
        payload = say.stream().to_dict()
        for number in range(500):
            message = [6, f"{number}", "NotifyPeriodicEventStream", payload | {"pending": number}]
            writer.write(framed(json.dumps(message).encode()))
        writer.close()
        await eventually(lambda: len(seen) == 500)
    assert seen == list(range(500))


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
        link.frame_received(call_text(f"{number}", "Heartbeat"))
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
        link.frame_received(call_text(f"{number}", "Heartbeat"))
    await asyncio.sleep(0)
    link.connection_lost(1006, "", "network")
    await working
    assert len(connection.sent) == 1
    released.set()
    await eventually(lambda: link.idle)


def call_text(message_id: str, action: str, payload: str = "{}") -> bytes:
    return f'[2,"{message_id}","{action}",{payload}]'.encode()


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


# Cancellation


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
    link.frame_received(call_text("1", "DataTransfer", '{"vendorId":"x"}'))
    link.frame_received(call_text("2", "Heartbeat"))
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
    link.frame_received(call_text("1", "Heartbeat"))
    link.frame_received(call_text("2", "Heartbeat"))
    await asyncio.sleep(0.01)
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working
    await eventually(lambda: outcomes)
    await asyncio.sleep(0)
    assert (outcomes, connection.sent) == (["cancelled"], [])


@in_loop
async def test_a_fault_of_the_endpoint_while_it_answers_does_not_end_its_task(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    router, notes = Router(), Notes()

    @router.on(v201.HeartbeatRequest)
    async def beat(_: str, request: Any) -> Any:
        return say.beaten("2.0.1")

    connection = MemoryConnection()
    session = Session("2.0.1", "csms", boot_required=False)
    link = Link("CS-1", connection, session, router.table(), Watch([notes]), Limits(), States(1))
    connection.attach(link)
    working = asyncio.ensure_future(link.work())
    link.frame_received(call_text("1", "Heartbeat"))
    session.drop(session_call("1"))
    await eventually(lambda: notes.of("broke"))
    link.frame_received(call_text("2", "Heartbeat"))
    await eventually(lambda: connection.sent)
    assert connection.sent[0].startswith(b'[3,"2"')
    link.connection_lost(1000, "", "network")
    await working


def session_call(message_id: str) -> Any:
    from ocpp_fast import Call

    return Call(v201.HeartbeatRequest(), message_id)


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

    connection = MemoryConnection()
    session = Session("2.0.1", "csms", boot_required=False)
    limits = Limits(handler_timeout=10.0, ping_interval=0)
    link = Link("CS-1", connection, session, router.table(), Watch([notes]), limits, States(1))
    connection.attach(link)
    working = asyncio.ensure_future(link.work())
    link.frame_received(call_text("1", "DataTransfer", '{"vendorId":"x"}'))
    link.frame_received(call_text("2", "Heartbeat"))
    link.frame_received(call_text("3", "Heartbeat"))
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
    link.frame_received(call_text("4", "Heartbeat"))
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
    link.frame_received(call_text("1", "Heartbeat"))
    await asyncio.sleep(0)
    link.connection_lost(1006, "", "network")
    await asyncio.sleep(0)
    assert not working.done()
    now = link.connected_at
    link.keep_alive(now + 20.0, 0.0)
    link.keep_alive(now + 21.0, 0.0)
    await asyncio.wait_for(working, 5)
    released.set()


# The end


@in_loop
async def test_a_handler_that_is_cancelled_before_its_first_step_does_not_hold_its_connection() -> None:
    router = Router()

    @router.on(v201.HeartbeatRequest)
    async def beat(_: str, request: Any) -> Any:
        raise AssertionError("not reached")

    _, link = linked(router)
    working = asyncio.ensure_future(link.work())
    await asyncio.sleep(0)
    link.frame_received(call_text("1", "Heartbeat"))
    link.cancel()
    link.connection_lost(1001, "", "us")
    await asyncio.wait_for(working, 5)


@in_loop
async def test_closing_waits_for_all_silent_peers_at_once() -> None:
    csms = await serve(accepting(), *HOST, drain=0, close_timeout=0.3)
    peers = [await bare(csms, f"CS-{number}") for number in range(250)]
    loop = asyncio.get_running_loop()
    started = loop.time()
    await csms.close()
    # One after the other, in three batches, they would take 0.9 s and the work.
    assert loop.time() - started < 0.9
    for _, writer in peers:
        writer.close()


# Signs of life


@in_loop
async def test_any_bytes_of_the_peer_are_a_sign_of_life() -> None:
    connection, link = linked(accepting(), ping_interval=30.0, ping_timeout=20.0)
    for now in (0.0, 30.0):
        link.keep_alive(now, 0.0)
    assert connection.pings == 1
    connection.heard = True
    link.keep_alive(50.1, 0.0)
    assert connection.aborted is None
    link.keep_alive(60.0, 0.0)
    assert connection.pings == 2
    link.keep_alive(80.1, 0.0)
    assert connection.aborted == (1011, "keepalive ping timeout")


@in_loop
async def test_a_transport_notes_every_read() -> None:
    connection, _ = opened()
    connection.attach(Recorder())
    for data in (b"\x81", masked(1, b"x")[1:], masked(9, b""), masked(10, b"")):
        connection.heard = False
        connection.data_received(data)
        assert connection.heard
    connection.connection_lost(None)


@in_loop
async def test_limits_can_be_replaced_while_a_connection_is_open() -> None:
    connection, link = linked(accepting(), ping_interval=None)
    link.keep_alive(0.0, 0.0)
    link.limits = Limits(ping_interval=30.0)
    link.keep_alive(0.0, 0.0)
    link.keep_alive(30.0, 0.0)
    assert connection.pings == 1
    link.limits = Limits(ping_interval=0)
    link.keep_alive(1000.0, 0.0)
    assert (connection.pings, connection.aborted) == (1, None)


# Options


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ping_interval", -1.0),
        ("ping_interval", math.nan),
        ("ping_interval", math.inf),
        ("ping_interval", 1e9),
        ("ping_interval", "30"),
        ("ping_timeout", 0),
        ("handler_timeout", 0),
        ("handler_timeout", -5),
        ("close_timeout", -0.1),
        ("max_backlog", 0),
        ("max_backlog", 1.5),
        ("max_backlog", True),
        ("max_after", -1),
        ("max_unsent", 2**16 - 1),
        ("max_unsent", 2**41),
        ("timeout", 0.0),
        ("open_timeout", math.nan),
        ("max_bytes", 0),
        ("max_queue", -1),
        ("drain", -1.0),
    ],
)
def test_an_absurd_number_is_refused_by_the_name_of_its_option(name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=f"^{name}: not "):
        serve(accepting(), **{name: value})
    with pytest.raises(ValueError, match=f"^{name}: not "):
        connect("ws://csms/CS-1", version="2.0.1", **{name: value})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ping_interval", 0),
        ("ping_interval", None),
        ("drain", 0),
        ("handler_timeout", None),
        ("max_queue", 0),
    ],
)
def test_a_number_at_its_limit_is_allowed(name: str, value: Any) -> None:
    serve(accepting(), **{name: value})
