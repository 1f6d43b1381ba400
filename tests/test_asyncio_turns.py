"""No peer holds up the others with what it sends: the work of one turn of the loop is limited."""

from __future__ import annotations

import asyncio
import json
import socket
import time
import zlib
from typing import Any

import conversation as say
import pytest
from endpoints import accepting, eventually, in_loop
from ocpp_fast import v21
from ocpp_fast.asyncio import serve
from ocpp_fast.asyncio.websocket import FrameConnection
from test_asyncio_faults import HOST, bare, framed
from test_asyncio_transport import CLOSE, Recorder, masked, opened
from websockets.extensions.permessage_deflate import PerMessageDeflate


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
    monkeypatch.setattr(FrameConnection, "_grant", 0.0)


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


@in_loop
async def test_a_message_of_ordinary_length_does_not_wait_for_another_turn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ocpp_fast.asyncio.turns._TURN", -1.0)
    monkeypatch.setattr(FrameConnection, "_grant", 10.0)
    connection, _ = opened()
    receiver = Recorder()
    connection.attach(receiver)
    connection.data_received(framed(b"x" * 2000))
    assert len(receiver.frames) == 1
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
async def test_a_connection_is_not_read_for_as_long_as_its_last_message_took() -> None:
    connection, socket_ = opened()
    seen: list[bool] = []

    class Slow(Recorder):
        def frame_received(self, frame: Any) -> None:
            super().frame_received(frame)
            time.sleep(0.02)

    receiver = Slow()
    connection.attach(receiver)
    began = time.monotonic()
    connection.data_received(framed(b"x" * 2000))
    took = time.monotonic() - began
    assert receiver.frames == [b"x" * 2000]
    while not socket_.reading:
        seen.append(socket_.reading)
        await asyncio.sleep(0.001)
    assert seen
    assert time.monotonic() - began >= 2 * took - 0.002
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
