"""Endpoints need of a connection what `transport.py` says, and nothing more."""

# ruff: noqa: ARG001 - handlers are handed what they do not need

from __future__ import annotations

import ast
import asyncio
import itertools
import json
import random
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import conversation as say
import ocpp_fast.asyncio
import pytest
from endpoints import BOOT, accepting, boot, by_hand, eventually, in_loop
from ocpp_fast import v16, v201
from ocpp_fast.asyncio import Hooks, serve
from ocpp_fast.asyncio.hooks import Watch
from ocpp_fast.asyncio.leftovers import Leftovers
from ocpp_fast.asyncio.link import Link
from ocpp_fast.asyncio.memory import MemoryConnection
from ocpp_fast.asyncio.options import Limits
from ocpp_fast.asyncio.state import States
from ocpp_fast.asyncio.transport import EndedBy, Frame
from ocpp_fast.asyncio.websocket import FrameConnection
from ocpp_fast.routing import Router
from ocpp_fast.session import Session

HOST = ("127.0.0.1", 0)
FOLDER = Path(ocpp_fast.asyncio.__file__ or "").parent


@pytest.mark.parametrize("file", sorted(path.name for path in FOLDER.glob("*.py")))
def test_websocket_alone_knows_the_library(file: str) -> None:
    imported: set[str] = set()
    for node in ast.walk(ast.parse((FOLDER / file).read_text())):
        if isinstance(node, ast.Import):
            imported.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            imported.add((node.module or "").partition(".")[0])
    assert ("websockets" in imported) is (file == "websocket.py")


# A link


class Wire(MemoryConnection):
    """A connection to nobody that notes what it is asked to do."""

    def __init__(self) -> None:
        super().__init__("ocpp2.0.1")
        self.sent: list[bytes] = []
        self.pings = 0
        self.pauses: list[str] = []
        self.aborted: tuple[int, str] | None = None

    def send_frames(self, frames: list[bytes]) -> bool:
        if self.is_open:
            self.sent += frames
        return self.is_open

    def send_ping(self) -> None:
        self.pings += 1

    def pause_reading(self, reason: str) -> None:
        self.pauses.append(reason)

    def resume_reading(self, reason: str) -> None:
        self.pauses.remove(reason)

    def abort(self, code: int, reason: str) -> None:
        self.aborted = code, reason
        super().abort(code, reason)


def linked(router: Router, hooks: Iterable[Hooks] = (), **limits: Any) -> tuple[Wire, Link]:
    """A CSMS's end of a connection to nobody."""
    connection = Wire()
    session = Session("2.0.1", "csms", boot_required=False)
    link = Link(
        "CS-1", connection, session, router.table(), Watch(hooks), Limits(**limits), States(1), Leftovers()
    )
    connection.attach(link)
    return connection, link


def call(message_id: str, action: str, payload: dict[str, Any]) -> bytes:
    return json.dumps([2, message_id, action, payload]).encode()


@in_loop
async def test_a_reply_is_sent_before_the_next_frame_is_taken() -> None:
    connection, link = linked(accepting())
    link.frame_received(call("1", "BootNotification", BOOT))
    assert connection.sent[0].startswith(b'[3,"1",')
    link.frame_received(call("2", "Nonsense", {}))
    assert connection.sent[1].startswith(b'[4,"2","NotImplemented"')
    assert (link.frames_in, link.frames_out) == (2, 2)


@in_loop
async def test_nothing_is_counted_that_was_not_sent() -> None:
    connection, link = linked(accepting())
    connection.is_open = False
    link.frame_received(call("1", "BootNotification", BOOT))
    assert (connection.sent, link.frames_out) == ([], 0)


@in_loop
async def test_reading_stops_while_too_much_waits_and_starts_again() -> None:
    router, turns = Router(), asyncio.Semaphore(0)

    @router.on(v201.HeartbeatRequest)
    async def wait(_: str, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        await turns.acquire()
        return say.beaten("2.0.1")  # type: ignore[no-any-return]

    connection, link = linked(router, max_backlog=4)
    working = asyncio.ensure_future(link.work())
    for number in range(3):
        link.frame_received(call(f"{number}", "Heartbeat", {}))
    assert connection.pauses == []
    link.frame_received(call("3", "Heartbeat", {}))
    link.frame_received(call("4", "Heartbeat", {}))
    for answered, pauses in ((0, ["backlog"]), (1, ["backlog"]), (2, ["backlog"]), (3, []), (4, []), (5, [])):
        await eventually(lambda answered=answered: len(connection.sent) == answered)
        assert connection.pauses == pauses
        turns.release()
    link.connection_lost(1000, "", "us")
    await working
    assert (link.open, link.close_code, link.idle) == (False, 1000, True)


@in_loop
async def test_messages_that_wait_when_the_connection_ends_are_dropped() -> None:
    router, handled, released = Router(), list[str](), asyncio.Event()

    @router.on(v201.DataTransferRequest)
    async def wait(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        await released.wait()
        handled.append(request.vendor_id)
        return v201.DataTransferResponse(status="Accepted")

    connection, link = linked(router)
    working = asyncio.ensure_future(link.work())
    for vendor_id in ("running", "waiting"):
        link.frame_received(call(vendor_id, "DataTransfer", {"vendorId": vendor_id}))
    await asyncio.sleep(0)
    link.connection_lost(1006, "", "network")
    assert not link.idle
    released.set()
    await working
    assert (handled, connection.sent, link.idle) == (["running"], [], True)


@in_loop
async def test_a_call_that_comes_while_draining_is_not_taken_up() -> None:
    connection, link = linked(accepting())
    link.drain()
    link.frame_received(call("1", "Heartbeat", {}))
    assert (connection.sent, link.session.handling, link.frames_in) == ([], {}, 1)


@in_loop
async def test_a_coroutine_that_a_plain_handler_returned_is_closed_when_the_connection_ends() -> None:
    """If it were not, Python would warn of a coroutine that was never awaited."""
    router = Router()

    async def never(request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        raise AssertionError

    router.on(v201.HeartbeatRequest)(lambda _, request: never(request))
    connection, link = linked(router)
    link.frame_received(call("1", "Heartbeat", {}))
    assert not link.idle
    link.connection_lost(1006, "", "network")
    assert (connection.sent, link.idle) == ([], True)


@in_loop
async def test_frames_before_the_question_to_boot_leave_no_timers() -> None:
    router, gate = accepting("1.6"), asyncio.Event()

    @router.on(v16.StartTransactionRequest)
    async def start(_: str, request: v16.StartTransactionRequest) -> v16.StartTransactionResponse:
        await gate.wait()
        raise AssertionError

    connection = Wire()
    session = Session("1.6", "csms")
    link = Link("CS-1", connection, session, router.table(), Watch(), Limits(), States(1), Leftovers())
    connection.attach(link)
    working = asyncio.ensure_future(link.work())
    begin = {"connectorId": 1, "idTag": "x", "meterStart": 0, "timestamp": "2025-09-16T07:41:05Z"}
    link.frame_received(call("0", "StartTransaction", begin))
    for number in range(50):
        link.frame_received(call(str(number + 1), "Heartbeat", {}))
    scheduled = asyncio.get_running_loop()._scheduled  # type: ignore[attr-defined]
    assert sum(not handle.cancelled() for handle in scheduled) < 5
    link.connection_lost(1000, "", "us")
    link.cancel()
    with suppress(asyncio.CancelledError):
        await working


@in_loop
async def test_pings_are_sent_at_their_interval_the_first_one_earlier() -> None:
    connection, link = linked(accepting(), ping_interval=30.0)
    for now, pings in ((100.0, 0), (122.4, 0), (122.5, 1), (130.0, 1)):
        link.keep_alive(now, 0.25)
        assert connection.pings == pings, now
    link.pong_received()
    for now, pings in ((152.4, 1), (152.5, 2)):
        link.keep_alive(now, 0.75)
        assert connection.pings == pings, now


@in_loop
async def test_no_pings_are_sent_without_an_interval() -> None:
    connection, link = linked(accepting(), ping_interval=None)
    for now in (0.0, 1e6, 2e6):
        link.keep_alive(now, 0.0)
    assert (connection.pings, connection.aborted) == (0, None)


@pytest.mark.parametrize("is_full", [False, True])
@in_loop
async def test_a_missing_pong_ends_the_connection_unless_we_do_not_read(is_full: bool) -> None:
    router = Router()

    @router.on(v201.HeartbeatRequest)
    async def beat(_: str, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        raise AssertionError("nobody runs it")

    connection, link = linked(router, max_backlog=1, ping_interval=30.0, ping_timeout=20.0)
    for now in (0.0, 30.0, 50.0):
        link.keep_alive(now, 0.0)
    assert (connection.pings, connection.aborted) == (1, None)
    if is_full:
        link.frame_received(call("1", "Heartbeat", {}))
    link.keep_alive(50.1, 0.0)
    assert connection.aborted == (None if is_full else (1011, "keepalive ping timeout"))


@in_loop
async def test_a_closing_handshake_that_does_not_end_is_cut_off() -> None:
    connection, link = linked(accepting(), close_timeout=5.0)
    connection.is_open = False
    for now in (100.0, 105.0):
        link.keep_alive(now, 0.0)
    assert connection.aborted is None
    link.keep_alive(105.1, 0.0)
    assert connection.aborted is not None


# The transport of websockets. `test_the_core_and_websockets_read_the_same()` compares its two ways to read.


class Recorder:
    """A receiver that notes what it is told."""

    def __init__(self) -> None:
        self.frames: list[bytes] = []
        self.late: list[bytes] = []
        self.pongs = 0
        self.lost: list[tuple[int | None, str, str]] = []

    def frame_received(self, frame: Frame) -> None:
        self.frames.append(bytes(frame))

    def late_frame_received(self, frame: Frame) -> None:
        self.late.append(bytes(frame))

    def pong_received(self) -> None:
        self.pongs += 1

    def connection_lost(self, close_code: int | None, reason: str, ended_by: EndedBy) -> None:
        self.lost.append((close_code, reason, ended_by))


class Socket(asyncio.Transport):
    """A transport of asyncio that notes whether it is read from."""

    def __init__(self) -> None:
        super().__init__()
        self.reading = True
        self.written: list[bytes] = []
        self.aborted = False

    def write(self, data: Any) -> None:
        self.written.append(data)

    def pause_reading(self) -> None:
        assert self.reading
        self.reading = False

    def resume_reading(self) -> None:
        assert not self.reading
        self.reading = True

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        pass

    def is_closing(self) -> bool:
        return self.aborted

    def can_write_eof(self) -> bool:
        return False

    def close(self) -> None:
        pass

    def abort(self) -> None:
        self.aborted = True


def opened(max_bytes: int = 2**20) -> tuple[FrameConnection, Socket]:
    """A connection whose handshake is done; the peer is the client."""
    from websockets.protocol import OPEN
    from websockets.server import ServerProtocol

    connection, socket = FrameConnection(ServerProtocol(state=OPEN, max_size=max_bytes)), Socket()
    connection.request = connection.response = None
    connection.connection_made(socket)
    return connection, socket


def masked(opcode: int, payload: bytes, *, fin: bool = True) -> bytes:
    """A short frame of a client."""
    return bytes([opcode | (0x80 if fin else 0), 0x80 | len(payload)]) + b"\0\0\0\0" + payload


TEXT, CONT, PONG, CLOSE = 1, 0, 10, 8


@in_loop
async def test_frames_that_come_before_their_receiver_wait_for_it() -> None:
    connection, _ = opened()
    receiver = Recorder()
    connection.data_received(masked(TEXT, b"1") + masked(PONG, b"") + masked(TEXT, b"2", fin=False))
    connection.attach(receiver)
    connection.data_received(masked(CONT, b"3") + masked(PONG, b"") + masked(TEXT, b"4"))
    assert (receiver.frames, receiver.pongs) == ([b"1", b"23", b"4"], 1)
    connection.connection_lost(None)
    assert receiver.lost == [(1006, "no close frame", "network")]


@in_loop
async def test_a_connection_that_ended_before_it_had_a_receiver_says_so_once() -> None:
    connection, _ = opened()
    receiver = Recorder()
    connection.data_received(masked(TEXT, b"1"))
    connection.eof_received()
    connection.attach(receiver)
    connection.connection_lost(None)
    assert (receiver.frames, receiver.late) == ([], [b"1"])
    assert receiver.lost == [(1006, "no close frame", "network")]


@in_loop
async def test_frames_are_late_once_a_connection_is_closing() -> None:
    connection, socket = opened()
    receiver = Recorder()
    connection.attach(receiver)
    connection.protocol.send_close(1000)
    assert not connection.is_open
    connection.data_received(masked(TEXT, b"1") + masked(TEXT, b"2", fin=False) + masked(CONT, b"3"))
    assert (receiver.frames, receiver.late) == ([], [b"1", b"23"])
    assert connection.send_frames([b"4"]) is False
    assert b"4" not in b"".join(socket.written)
    connection.connection_lost(None)


@in_loop
async def test_frames_before_a_close_frame_of_the_same_read_are_late_and_those_after_it_are_none() -> None:
    connection, _ = opened()
    receiver = Recorder()
    connection.attach(receiver)
    connection.data_received(masked(TEXT, b"1") + masked(CLOSE, b"") + masked(TEXT, b"2"))
    assert (receiver.frames, receiver.late) == ([], [b"1"])
    connection.connection_lost(None)


@in_loop
async def test_nothing_is_taken_after_an_abort() -> None:
    connection, _ = opened()

    class Aborting(Recorder):
        def frame_received(self, frame: Frame) -> None:
            super().frame_received(frame)
            connection.abort(1008, "")

    receiver = Aborting()
    connection.attach(receiver)
    rest = masked(TEXT, b"2") + masked(TEXT, b"3", fin=False) + masked(CONT, b"4")
    connection.data_received(masked(TEXT, b"1") + rest)
    assert (receiver.frames, receiver.late) == ([b"1"], [])
    connection.connection_lost(None)


@in_loop
async def test_frames_are_written_in_one_piece() -> None:
    connection, socket = opened()
    connection.attach(Recorder())
    assert connection.send_frames([b"1", b"2"]) is True
    assert socket.written == [b"\x81\x011\x81\x012"]
    connection.connection_lost(None)


@in_loop
async def test_reading_starts_again_when_every_reason_to_pause_is_gone() -> None:
    connection, socket = opened()
    connection.attach(Recorder())
    connection.resume_reading("backlog")
    for pause, reading in (
        (lambda: connection.pause_reading("backlog"), False),
        (lambda: connection.pause_writing(), False),
        (lambda: connection.resume_reading("backlog"), False),
        (lambda: connection.resume_writing(), True),
    ):
        pause()
        assert socket.reading is reading
    connection.connection_lost(None)


@in_loop
async def test_an_aborted_connection_says_why_and_ends() -> None:
    connection, socket = opened()
    connection.attach(Recorder())
    connection.abort(1008, "no")
    assert b"".join(socket.written) == b"\x88\x04\x03\xf0no"
    assert socket.aborted
    connection.abort(1008, "again")
    assert b"".join(socket.written) == b"\x88\x04\x03\xf0no"
    connection.connection_lost(None)


def random_frames(choose: random.Random) -> bytes:
    """Frames of a client: mostly whole texts; some that break a rule."""
    kinds = [TEXT] * 12 + [
        PONG,
        9,
        2,
        "fragments",
        "padded",
        "unmasked",
        "reserved",
        "not utf-8",
        "long",
        CLOSE,
    ]
    frames = []
    for _ in range(choose.randrange(1, 12)):
        kind = choose.choice(kinds)
        body = bytes(choose.randrange(32, 127) for _ in range(choose.choice((0, 1, 7, 40, 125))))
        key = bytes(choose.randrange(256) for _ in range(4))
        under = bytes(byte ^ key[at % 4] for at, byte in enumerate(body))
        match kind:
            case int():
                frames.append(bytes([0x80 | kind, 0x80 | len(body)]) + key + under)
            case "fragments":
                frames.append(masked(TEXT, body, fin=False) + masked(9, b"p") + masked(CONT, body))
            case "padded":
                frames.append(b"\x81\xfe" + len(body).to_bytes(2, "big") + key + under)
            case "unmasked":
                frames.append(bytes([0x81, len(body)]) + body)
            case "reserved":
                frames.append(b"\xc1" + masked(TEXT, body)[1:])
            case "not utf-8":
                frames.append(masked(TEXT, b"\xff" + body[:100]))
            case "long":
                frames.append(b"\x81\xfe" + (300).to_bytes(2, "big") + key + b"x" * 300)
    # Often, something that breaks a rule is the only such thing.
    return b"".join(frames)


@pytest.mark.parametrize("seed", range(200))
@in_loop
async def test_the_core_and_websockets_read_the_same(seed: int) -> None:
    choose = random.Random(seed)
    data = random_frames(choose)
    ends = sorted(choose.randrange(len(data) + 1) for _ in range(choose.randrange(8)))
    pieces = [data[begin:end] for begin, end in itertools.pairwise([0, *ends, len(data)]) if begin < end]
    outcomes = []
    for by_core in (False, True):
        connection, socket = opened(max_bytes=256)
        receiver = Recorder()
        connection._is_between_frames = by_core
        connection.attach(receiver)
        assert (connection._splitter is not None) is by_core
        for piece in pieces:
            connection.data_received(piece)
        outcomes.append((receiver.frames, receiver.late, receiver.pongs, b"".join(socket.written)))
        connection.connection_lost(None)
        outcomes[-1] += (receiver.lost,)
    assert outcomes[0] == outcomes[1]


@in_loop
async def test_the_core_reads_from_the_first_frame_after_the_request() -> None:
    async with serve(accepting(), *HOST) as csms, by_hand(csms) as station:
        await boot(station)
        [transport] = [one._transport for one in csms.stations.values()]
        assert isinstance(transport, FrameConnection)
        assert transport._splitter is not None
        assert transport._frames_of is not None


@pytest.mark.parametrize("rest", [b"", b"\x81", masked(TEXT, b"[2]"), masked(TEXT, b"[2]")[:5]])
@in_loop
async def test_a_request_with_a_frame_behind_it_is_read_by_websockets(rest: bytes) -> None:
    request = (
        b"GET /CS-1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
        b"Sec-WebSocket-Protocol: ocpp2.0.1\r\n\r\n"
    )
    async with serve(accepting(), *HOST) as csms:
        reader, writer = await asyncio.open_connection(*HOST[:1], csms.port)
        writer.write(request + rest)
        assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 101")
        await csms.station("CS-1")
        [transport] = [one._transport for one in csms.stations.values()]
        assert (transport._splitter is None) is bool(rest)  # type: ignore[attr-defined]
        writer.write(masked(TEXT, b"[2]")[len(rest) :] or masked(TEXT, b"[2]"))
        assert b"[4," in await reader.read(100)
        writer.close()
        await writer.wait_closed()
