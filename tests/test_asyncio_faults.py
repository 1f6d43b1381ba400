"""Faults of networks, stations and handlers, which a CSMS survives without keeping anything.

Nothing that was acknowledged is lost, others are served meanwhile, no task is left behind (every test here
looks), and memory comes back to where it was.
"""

# ruff: noqa: ARG001, ARG002, SIM117 - handlers are handed what they do not need; one `with` per end

from __future__ import annotations

import asyncio
import gc
import json
import os
import socket
import ssl
import struct
import tracemalloc
import weakref
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import conversation as say
import pytest
from certificates import CA
from endpoints import (
    BOOT,
    PATIENCE,
    Notes,
    accepting,
    ask,
    boot,
    by_hand,
    eventually,
    hear,
    in_loop,
    obeying,
    url,
)
from ocpp_fast import v21, v201
from ocpp_fast.asyncio import CSMS, Backoff, CallFailed, CallTimeout, Counters, connect, serve
from ocpp_fast.asyncio.tls import client_context, server_context
from websockets.exceptions import ConnectionClosed, WebSocketException

HOST = ("127.0.0.1", 0)

HANDSHAKE = (
    "GET /ocpp/{} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Protocol: ocpp{}\r\n\r\n"
)


def framed(text: bytes) -> bytes:
    """A frame of a client, masked with zero."""
    size = len(text)
    head = bytes([0x81, 0x80 | size]) if size < 126 else bytes([0x81, 0x80 | 126]) + struct.pack("!H", size)
    return head + b"\0\0\0\0" + text


def call(message_id: str, action: str, payload: dict[str, Any]) -> bytes:
    return framed(json.dumps([2, message_id, action, payload]).encode())


async def bare(
    csms: CSMS, station_id: str, version: str = "2.0.1"
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A socket after the opening handshake, without a WebSocket library at its end."""
    reader, writer = await asyncio.open_connection("127.0.0.1", csms.port)
    writer.write(HANDSHAKE.format(station_id, version).encode())
    await reader.readuntil(b"\r\n\r\n")
    return reader, writer


# Sockets


WHOLE = call("1", "BootNotification", BOOT)


@pytest.mark.parametrize("length", [1, 3, 7, len(WHOLE) // 2, len(WHOLE) - 1])
@pytest.mark.parametrize("end", ["close", "reset"])
@in_loop
async def test_a_socket_that_is_cut_in_mid_frame_takes_nobody_along(end: str, length: int) -> None:
    async with serve(accepting(), *HOST) as csms, by_hand(csms, "CS-2") as other:
        await boot(other)
        _, writer = await bare(csms, "CS-1")
        assert "CS-1" in csms.stations
        writer.write(WHOLE[:length])
        await writer.drain()
        await asyncio.sleep(0.01)
        if end == "reset":
            linger = struct.pack("ii", 1, 0)
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            writer.transport.abort()
        else:
            writer.close()
        await eventually(lambda: list(csms.stations) == ["CS-2"])
        assert (await ask(other, 2, "1", "Heartbeat", {}))[:2] == [3, "1"]


@in_loop
async def test_a_frame_may_come_in_single_bytes() -> None:
    async with serve(accepting(), *HOST) as csms:
        reader, writer = await bare(csms, "CS-1")
        for byte in call("1", "BootNotification", BOOT):
            writer.write(bytes([byte]))
            await writer.drain()
        assert b'[3,"1",' in await asyncio.wait_for(reader.read(200), 5)
        writer.close()
        await eventually(lambda: not csms.stations)


@pytest.mark.parametrize(
    "nonsense",
    [
        b"\x16\x03\x01\x02\x00",  # TLS to a plain port
        b"GET / HTTP/1.1\r\n\r\n",
        b"POST /ocpp/CS-1 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /ocpp/CS-1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
        b"\0" * 5000,
        b"x" * 100_000,
    ],
)
@in_loop
async def test_nonsense_on_the_port_is_turned_away(nonsense: bytes) -> None:
    async with serve(accepting(), *HOST, open_timeout=0.3) as csms:
        reader, writer = await asyncio.open_connection("127.0.0.1", csms.port)
        writer.write(nonsense)
        answer = await asyncio.wait_for(_until_closed(reader), 3)
        assert b" 101 " not in answer
        writer.close()
        async with by_hand(csms) as station:
            await boot(station)


async def _until_closed(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.read()
    except ConnectionError:
        return b""


@in_loop
async def test_a_handshake_that_never_ends_is_cut_off() -> None:
    async with serve(accepting(), *HOST, open_timeout=0.2) as csms:
        reader, writer = await asyncio.open_connection("127.0.0.1", csms.port)
        writer.write(b"GET /ocpp/CS-1 HTTP/1.1\r\n")
        await asyncio.wait_for(_until_closed(reader), 2)
        writer.close()


@in_loop
async def test_a_station_that_does_not_finish_closing_is_cut_off() -> None:
    async with serve(accepting(), *HOST, close_timeout=0.2) as csms:
        reader, writer = await bare(csms, "CS-1")
        writer.write(CLOSING)  # and then it stays
        await eventually(lambda: not csms.stations)
        assert await asyncio.wait_for(_until_closed(reader), 2)
        writer.close()


CLOSING = bytes([0x88, 0x80]) + b"\0\0\0\0"


@in_loop
async def test_what_comes_with_a_close_frame_is_taken_unless_it_needs_an_answer() -> None:
    """Answers and SENDs are. A CALL is not executed: its sender gets no answer, and sends it again."""
    seen: list[str] = []
    router = accepting("2.1")
    router.on(v21.NotifyPeriodicEventStream)(lambda *_: seen.append("SEND"))
    router.on(v21.DataTransferRequest)(lambda *_: seen.append("CALL"))
    async with serve(router, *HOST, boot_required=False) as csms:
        reader, writer = await bare(csms, "CS-1", "2.1")
        asking = asyncio.ensure_future(csms.stations["CS-1"].call(say.reset("2.1")))
        asked = await reader.readuntil(b"]")
        message_id = json.loads(asked[asked.index(b"[") :])[1]
        texts = (
            [6, "1", "NotifyPeriodicEventStream", say.stream().to_dict()],
            [2, "2", "DataTransfer", {"vendorId": "x"}],
            [3, message_id, {"status": "Accepted"}],
        )
        writer.write(b"".join(framed(json.dumps(text).encode()) for text in texts) + CLOSING)
        assert (await asking).status == "Accepted"
        assert await reader.read() == b"\x88\x00"
        writer.close()
    assert seen == ["SEND"]


# Stations


@in_loop
async def test_stations_that_never_answer_cost_their_callers_the_timeout_alone() -> None:
    async with serve(accepting(), *HOST, timeout=0.2) as csms:
        stations = [await bare(csms, f"CS-{number}") for number in range(50)]
        started = asyncio.get_running_loop().time()
        outcomes = await asyncio.gather(
            *(station.call(say.reset("2.0.1")) for station in csms.stations.values()), return_exceptions=True
        )
        assert {type(outcome) for outcome in outcomes} == {CallTimeout}
        assert asyncio.get_running_loop().time() - started < 5.0  # and not 50 times 0.2 s
        assert all(station.idle for station in csms.stations.values())
        for _, writer in stations:
            writer.close()


COUNT = 5000


@pytest.mark.parametrize("suspends", [False, True])
@in_loop
async def test_a_flood_is_held_back_and_others_are_served(suspends: bool) -> None:
    router, longest = accepting(), 0

    if suspends:

        @router.on(v201.DataTransferRequest)
        async def handle_slowly(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
            nonlocal longest
            longest = max(longest, len(csms.stations["CS-1"].session.handling))
            await asyncio.sleep(0.001)
            return v201.DataTransferResponse(status="Accepted")
    else:

        @router.on(v201.DataTransferRequest)
        def handle(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
            return v201.DataTransferResponse(status="Accepted")

    async with serve(router, *HOST, max_backlog=16) as csms, by_hand(csms, "CS-2") as other:
        await boot(other)
        reader, writer = await bare(csms, "CS-1")
        writer.write(call("boot", "BootNotification", BOOT))
        flood = b"".join(
            call(f"{n}", "DataTransfer", {"vendorId": "x", "data": "x" * 2000}) for n in range(COUNT)
        )
        writer.write(flood)  # 10 MB
        reading = asyncio.create_task(_until_answered(lambda: reader.read(65536), COUNT + 1))
        worst = 0.0
        loop = asyncio.get_running_loop()
        for number in range(20):
            started = loop.time()
            assert (await ask(other, 2, f"{number}", "Heartbeat", {}))[:2] == [3, f"{number}"]
            worst = max(worst, loop.time() - started)
            await asyncio.sleep(0.01)
        assert worst < 2.0
        if suspends:
            # A piece of 1 kB is handled to its end, and the rest of the read waits.
            assert longest in (15, 16)
            writer.transport.abort()
            reading.cancel()
            await asyncio.gather(reading, return_exceptions=True)
            await eventually(lambda: list(csms.stations) == ["CS-2"])
        else:
            await reading
            writer.close()


async def _until_answered(read: Callable[[], Awaitable[bytes]], count: int) -> None:
    """Reads as many CALLRESULTs."""
    tail = b""
    while count:
        data = await read()
        assert data
        count -= (tail + data).count(b'[3,"')
        tail = data[-3:]


@in_loop
async def test_a_flood_of_sends_is_held_back_too() -> None:
    router, seen, released = accepting("2.1"), list[int](), asyncio.Event()

    @router.on(v21.NotifyPeriodicEventStream)
    async def handle(_: str, message: v21.NotifyPeriodicEventStream) -> None:
        await released.wait()
        seen.append(message.pending)

    async with serve(router, *HOST, max_backlog=16) as csms:
        reader, writer = await bare(csms, "CS-1", "2.1")
        writer.write(call("boot", "BootNotification", BOOT))
        await reader.readuntil(b"Accepted")
        payload = say.stream().to_dict()
        frames = [
            framed(json.dumps([6, f"{n}", "NotifyPeriodicEventStream", payload | {"pending": n}]).encode())
            for n in range(2000)
        ]
        writer.write(b"".join(frames))
        us = csms.stations["CS-1"]
        await eventually(lambda: us.frames_in > 16)
        await asyncio.sleep(0.2)
        # A piece of 1 kB is handled to its end, and the rest of the read waits.
        assert us.frames_in <= 1 + 16 + 1024 // len(frames[0]) + 1
        released.set()
        await eventually(lambda: len(seen) == 2000)
        assert seen == list(range(2000))
        writer.close()


def with_small_buffer() -> socket.socket:
    """A socket to listen on whose connections buffer no more than a few kB of what they are sent."""
    listening = socket.create_server(("127.0.0.1", 0))
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
    return listening


async def deaf(csms: CSMS) -> socket.socket:
    """The socket of station CS-1, which has room for a few kB of answers and from which nobody reads."""
    plain = socket.socket()
    plain.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    plain.connect(("127.0.0.1", csms.port))
    plain.sendall(HANDSHAKE.format("CS-1", "2.0.1").encode())
    await eventually(lambda: "CS-1" in csms.stations)
    plain.setblocking(False)
    return plain


# The answers of 80 bytes that fill both sockets and the 32 kB that are written before writing is paused, and
# those to the frames of one more read.
MOST_UNREAD = 3000


@in_loop
async def test_a_station_that_does_not_read_is_not_read_and_is_cut_off_in_the_end() -> None:
    counters = Counters()
    options: dict[str, Any] = {"ping_interval": 0.3, "ping_timeout": 0.3, "hooks": [counters]}
    async with serve(accepting(), sock=with_small_buffer(), **options) as csms:
        async with by_hand(csms, "CS-2") as other:
            await boot(other)
            plain = await deaf(csms)
            data = call("1", "BootNotification", BOOT) + call("2", "Heartbeat", {}) * 2000
            loop = asyncio.get_running_loop()
            sending = asyncio.create_task(_keep_sending(loop, plain, data))
            await eventually(lambda: "CS-1" not in csms.stations, 20)
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)
            plain.close()
            assert counters.frames_in < MOST_UNREAD
            assert (await ask(other, 2, "1", "Heartbeat", {}))[:2] == [3, "1"]


async def _keep_sending(loop: asyncio.AbstractEventLoop, plain: socket.socket, data: bytes) -> None:
    while True:
        await loop.sock_sendall(plain, data)


@in_loop
async def test_a_station_that_reads_again_is_read_again() -> None:
    async with serve(accepting(), sock=with_small_buffer()) as csms:
        plain = await deaf(csms)
        us = csms.stations["CS-1"]
        data = call("1", "BootNotification", BOOT) + call("2", "Heartbeat", {}) * (2 * MOST_UNREAD)
        loop = asyncio.get_running_loop()
        sending = asyncio.create_task(loop.sock_sendall(plain, data))
        await eventually(lambda: us.frames_in > 100)
        await asyncio.sleep(0.3)
        assert us.frames_in < MOST_UNREAD
        await _until_answered(lambda: loop.sock_recv(plain, 65536), 1 + 2 * MOST_UNREAD)
        await sending
        plain.close()


@pytest.mark.parametrize(
    "frame",
    [
        "",
        "x",
        "[]",
        "{}",
        "[7]",
        '[2,"a"]',
        "[" * 5000,
        '[3,"a",{}]',
        '[4,"a"]',
        '[2,"","Nope",{}]',
    ],
)
@in_loop
async def test_faulty_frames_do_not_end_a_connection(frame: str) -> None:
    notes = Notes()
    async with serve(accepting(), *HOST, hooks=[notes]) as csms, by_hand(csms) as station:
        await boot(station)
        await station.send(frame)
        await station.send('[2,"last","Heartbeat",{}]')
        while (await hear(station))[1] != "last":
            pass
        assert len(notes.of("noted")) == 1


@in_loop
async def test_a_thousand_stations_come_back_at_once() -> None:
    """All are accepted and none is answered twice; benches/endpoint.py measures how long the loop is
    blocked.
    """
    count, counters = 1000, Counters()
    # On a machine that is busy, a round takes longer than the default of each of these. The stations answer
    # no pings, and a question to boot would be taken for the answer.
    no_clocks: dict[str, Any] = {"ping_interval": 0, "open_timeout": PATIENCE, "first_message_timeout": None}
    async with serve(accepting(), *HOST, hooks=[counters], takeover_silence=PATIENCE, **no_clocks) as csms:

        async def one(number: int) -> bytes:
            reader, writer = await bare(csms, f"CS-{number}")
            writer.write(call(f"{number}", "BootNotification", BOOT))
            await writer.drain()
            answer = await reader.readuntil(b"}")
            await asyncio.sleep(0)
            writers.append(writer)
            return answer

        writers: list[asyncio.StreamWriter] = []
        for _ in range(2):
            for writer in writers:
                writer.transport.abort()
            writers.clear()
            answers = await asyncio.gather(*(one(number) for number in range(count)))
            assert all(f'[3,"{number}",'.encode() in answer for number, answer in enumerate(answers))
            assert len(csms.stations) == count
        await eventually(lambda: len(csms.stations) == count)
        for writer in writers:
            writer.transport.abort()
        await eventually(lambda: not csms.stations)
    assert counters.frames_in == counters.frames_out == 2 * count


@pytest.fixture
def without_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("without_collector")
@in_loop
async def test_the_same_station_comes_back_a_hundred_times_and_leaves_nothing() -> None:
    """Not even to the garbage collector."""
    alive: weakref.WeakSet[Any] = weakref.WeakSet()
    async with serve(accepting(), *HOST) as csms:
        for _ in range(100):
            _, writer = await bare(csms, "CS-1")
            await eventually(lambda: "CS-1" in csms.stations)
            link: Any = csms.stations["CS-1"]
            alive.update((link, link._transport, link._transport.protocol))
            del link
            writer.close()
        await eventually(lambda: not csms.stations)
        await eventually(lambda: not alive)


# Handlers


@in_loop
async def test_handlers_that_raise_or_hang_do_not_stop_other_stations() -> None:
    router = accepting()

    @router.on(v201.DataTransferRequest)
    async def handle(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        if request.vendor_id == "raise":
            raise RuntimeError("no")
        if request.vendor_id == "hang":
            await asyncio.Event().wait()
        return v201.DataTransferResponse(status="Accepted")

    async with serve(router, *HOST, drain=0.1) as csms:
        stations = []
        for number in range(30):
            reader, writer = await bare(csms, f"CS-{number}")
            kind = ["raise", "hang", "fine"][number % 3]
            writer.write(call("1", "BootNotification", BOOT) + call("2", "DataTransfer", {"vendorId": kind}))
            stations.append((kind, reader, writer))
        for kind, reader, _ in stations:
            await reader.readuntil(b"}")
            if kind == "raise":
                assert b'[4,"2","InternalError","",{}' in await reader.readuntil(b"}")
            elif kind == "fine":
                assert b'[3,"2",{"status":"Accepted"}' in await reader.readuntil(b"}")
        for _, _, writer in stations:
            writer.close()


@in_loop
async def test_a_handler_that_will_not_be_cancelled_does_not_keep_the_csms_from_closing() -> None:
    router, release = accepting(), asyncio.Event()

    @router.on(v201.DataTransferRequest)
    async def stubborn(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        while not release.is_set():
            try:
                await release.wait()
            except asyncio.CancelledError:
                continue
        return v201.DataTransferResponse(status="Accepted")

    csms = await serve(router, *HOST, drain=0.05, close_timeout=0.2)
    async with by_hand(csms) as station:
        await boot(station)
        await station.send(json.dumps([2, "1", "DataTransfer", {"vendorId": "x"}]))
        await asyncio.sleep(0.05)
        await asyncio.wait_for(csms.close(), 2)
    release.set()
    await asyncio.sleep(0.05)


# Shutdown under load


@in_loop
async def test_nothing_that_was_acknowledged_is_lost_when_a_csms_closes_under_load() -> None:
    done: set[str] = set()
    acknowledged: set[str] = set()
    router = accepting()

    @router.on(v201.DataTransferRequest)
    async def handle(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        await asyncio.sleep(0.002)
        assert request.message_id is not None
        done.add(request.message_id)
        return v201.DataTransferResponse(status="Accepted")

    csms = await serve(router, *HOST)

    async def load(number: int) -> None:
        async with by_hand(csms, f"CS-{number}") as station:
            await boot(station)
            try:
                for count in range(10_000):
                    name = f"{number}-{count}"
                    answer = await ask(station, 2, name, "DataTransfer", {"vendorId": "x", "messageId": name})
                    assert answer == [3, name, {"status": "Accepted"}]
                    acknowledged.add(name)
            except ConnectionClosed:
                assert station.close_code == 1001

    stations = [asyncio.create_task(load(number)) for number in range(20)]
    await eventually(lambda: len(acknowledged) > 200)
    await asyncio.wait_for(csms.close(), 10)
    await asyncio.gather(*stations)
    assert acknowledged <= done
    # And what was done was acknowledged too: closing waited for it.
    assert done == acknowledged


@in_loop
async def test_messages_that_must_arrive_survive_a_csms_that_restarts_again_and_again() -> None:
    received: list[int] = []

    class Transactions(v201.transactions.CSMSHandler):
        async def on_transaction_event(
            self, charging_station_id: str, request: v201.TransactionEventRequest
        ) -> v201.TransactionEventResponse:
            await asyncio.sleep(0.001)
            received.append(request.seq_no)
            return v201.TransactionEventResponse()

    csms = await serve([accepting(), Transactions()], *HOST, boot_required=False)
    port = csms.port
    backoff = Backoff(minimum=0.01, random_range=0.0, repeat_times=0)
    async with connect(url(csms), version="2.0.1", boot=say.boot("2.0.1"), backoff=backoff) as station:
        await station.accepted()
        sent = []
        for number in range(300):
            info = v201.TransactionType(transaction_id="t1")
            event = v201.TransactionEventRequest(
                event_type="Updated",
                timestamp=say.NOW,
                trigger_reason="MeterValuePeriodic",
                seq_no=number,
                transaction_info=info,
            )
            sent.append(station.deliver(event))
        for _ in range(4):
            await asyncio.sleep(0.05)
            await csms.close(drain=0.0)
            csms = await serve([accepting(), Transactions()], "127.0.0.1", port, boot_required=False)
        await asyncio.gather(*sent)
    await csms.close()
    assert sorted(set(received)) == list(range(300))
    firsts = list(dict.fromkeys(received))
    assert firsts == sorted(firsts)


@in_loop
async def test_closing_waits_for_all_silent_peers_at_once() -> None:
    csms = await serve(accepting(), *HOST, drain=0, close_timeout=10)
    peers = [await bare(csms, f"CS-{number}") for number in range(250)]
    closing = asyncio.ensure_future(csms.close())
    # Every peer is told before the first one has answered.
    try:
        async with asyncio.timeout(9):
            for reader, _ in peers:
                assert await reader.readexactly(1) == b"\x88"
    finally:
        for _, writer in peers:
            writer.close()
        await closing


# Memory


@in_loop
async def test_memory_comes_back_to_where_it_was() -> None:
    async def visit(csms: CSMS, number: int) -> None:
        async with connect(url(csms, f"CS-{number}"), obeying(), version="2.0.1", heartbeat=False) as station:
            await station.call(say.boot("2.0.1"))
            await csms.stations[f"CS-{number}"].call(say.reset("2.0.1"))
            await asyncio.gather(*(station.call(say.heartbeat("2.0.1")) for _ in range(10)))

    async with serve(accepting(), *HOST) as csms:
        for _ in range(3):  # what is made once is made now
            await asyncio.gather(*(visit(csms, number) for number in range(20)))
        await eventually(lambda: not csms.stations)
        gc.collect()
        tracemalloc.start()
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(5):
            await asyncio.gather(*(visit(csms, number) for number in range(20)))
        await eventually(lambda: not csms.stations)
        gc.collect()
        after = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
    # A connection that stayed would be 11 kB; what grows a little are the interpreter's lists of free tuples.
    assert (after - before) / 100 < 1_000


# TLS


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A CA of ours and one of somebody else's, with certificates for a CSMS and for station serial number
    SN-1.
    """
    folder = tmp_path_factory.mktemp("certificates")
    (folder / "other").mkdir()
    ours, theirs = CA(folder), CA(folder / "other")
    ours.issue("csms", "localhost")
    ours.issue("station", "SN-1")
    theirs.issue("stranger", "SN-1")
    return folder


def over_tls(csms: CSMS, station_id: str = "CS-1") -> str:
    return f"wss://localhost:{csms.port}/ocpp/{station_id}"


@in_loop
async def test_profile_2_checks_the_csms(certificates: Path) -> None:
    ours = server_context(certificates / "csms.pem", certificates / "csms.key")
    async with serve(accepting(), "localhost", 0, ssl=ours) as csms:
        theirs = client_context(certificates / "ca.pem")
        async with connect(over_tls(csms), version="2.0.1", ssl=theirs) as station:
            assert (await station.call(say.boot("2.0.1"))).status == "Accepted"
        with pytest.raises(ssl.SSLCertVerificationError):
            await connect(
                over_tls(csms), version="2.0.1", ssl=client_context(certificates / "other" / "ca.pem")
            )


@in_loop
async def test_a_wss_url_alone_trusts_the_certificates_of_the_system(certificates: Path) -> None:
    ours = server_context(certificates / "csms.pem", certificates / "csms.key")
    async with serve(accepting(), "localhost", 0, ssl=ours) as csms:
        with pytest.raises(ssl.SSLCertVerificationError):
            await connect(over_tls(csms), version="2.0.1")


def certified(serial_number: str | None) -> v201.BootNotificationRequest:
    model = v201.ChargingStationType(model="Single", vendor_name="VendorX", serial_number=serial_number)
    return v201.BootNotificationRequest(charging_station=model, reason="PowerUp")


@in_loop
async def test_profile_3_checks_the_station_and_its_serial_number(certificates: Path) -> None:
    ours = server_context(
        certificates / "csms.pem", certificates / "csms.key", profile=3, station_ca=certificates / "ca.pem"
    )

    def theirs(name: str) -> ssl.SSLContext:
        pair = {"certificate": certificates / f"{name}.pem", "key": certificates / f"{name}.key"}
        return client_context(certificates / "ca.pem", profile=3, **pair)  # type: ignore[arg-type]

    seen = []

    def authenticate(handshake: Any) -> bool:
        seen.append(handshake.common_name)
        return True

    options: dict[str, Any] = {"version": "2.0.1", "reconnect": False}
    async with serve(
        accepting(), "localhost", 0, ssl=ours, authenticate=authenticate, certificate="serial number"
    ) as csms:
        async with connect(over_tls(csms), ssl=theirs("station"), **options) as station:
            assert (await station.call(certified("SN-1"))).status == "Accepted"
        async with connect(over_tls(csms, "CS-2"), ssl=theirs("station"), **options) as station:
            with pytest.raises(CallFailed):
                await station.call(certified("SN-2"))
            await eventually(lambda: not station.connected)
        # Someone else's certificate, and none: TLS 1.3 tells the client only after its own part is done.
        for stranger in (theirs("other/stranger"), client_context(certificates / "ca.pem")):
            with pytest.raises((OSError, WebSocketException, CallFailed)):
                async with connect(over_tls(csms, "CS-3"), ssl=stranger, **options) as station:
                    await station.call(certified("SN-1"))
    assert seen == ["SN-1", "SN-1"]


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
@in_loop
async def test_a_certificate_is_that_of_the_identity_in_the_path(certificates: Path, version: str) -> None:
    ours = server_context(
        certificates / "csms.pem", certificates / "csms.key", profile=3, station_ca=certificates / "ca.pem"
    )
    pair = {"certificate": certificates / "station.pem", "key": certificates / "station.key"}
    theirs = client_context(certificates / "ca.pem", profile=3, **pair)  # type: ignore[arg-type]
    options: dict[str, Any] = {"version": version, "ssl": theirs, "reconnect": False}
    asked = []

    def certificate(handshake: Any) -> bool:
        asked.append((handshake.station_id, handshake.common_name))
        return handshake.station_id == "CS-3"

    async with serve(accepting(version), "localhost", 0, ssl=ours) as csms:
        async with connect(over_tls(csms, "SN-1"), **options) as station:
            assert station.connected
        with pytest.raises(WebSocketException, match="403"):
            await connect(over_tls(csms, "CS-2"), **options)
    async with serve(accepting(version), "localhost", 0, ssl=ours, certificate=certificate) as csms:
        async with connect(over_tls(csms, "CS-3"), **options):
            pass
        with pytest.raises(WebSocketException, match="403"):
            await connect(over_tls(csms, "SN-1"), **options)
    async with serve(accepting(version), "localhost", 0, ssl=ours, certificate=None) as csms:
        async with connect(over_tls(csms, "CS-4"), **options):
            pass
    assert asked == [("CS-3", "SN-1"), ("SN-1", "SN-1")]


def test_contexts_follow_the_profiles(certificates: Path) -> None:
    context = server_context(certificates / "csms.pem", certificates / "csms.key")
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    assert context.options & ssl.OP_NO_COMPRESSION
    offered = {cipher["name"] for cipher in context.get_ciphers()}
    # The four that a CSMS must offer.
    assert offered >= {
        "ECDHE-ECDSA-AES128-GCM-SHA256",
        "ECDHE-ECDSA-AES256-GCM-SHA384",
        "AES128-GCM-SHA256",
        "AES256-GCM-SHA384",
    }
    with pytest.raises(ValueError, match="station_ca: profile 3 needs"):
        server_context(certificates / "csms.pem", certificates / "csms.key", profile=3)
    with pytest.raises(ValueError, match="certificate: profile 3 needs"):
        client_context(profile=3)


@in_loop
async def test_old_tls_is_refused(certificates: Path) -> None:
    ours = server_context(certificates / "csms.pem", certificates / "csms.key")
    async with serve(accepting(), "localhost", 0, ssl=ours) as csms:
        old = ssl.create_default_context(cafile=os.fspath(certificates / "ca.pem"))
        old.set_ciphers("ALL:@SECLEVEL=0")
        with pytest.warns(DeprecationWarning, match="deprecated"):
            old.minimum_version = ssl.TLSVersion.TLSv1
        with pytest.warns(DeprecationWarning, match="deprecated"):
            old.maximum_version = ssl.TLSVersion.TLSv1_1
        with pytest.raises((ssl.SSLError, ConnectionError)):
            await connect(over_tls(csms), version="2.0.1", ssl=old)


@in_loop
async def test_no_tls_where_tls_is_asked_for_is_refused(certificates: Path) -> None:
    ours = server_context(certificates / "csms.pem", certificates / "csms.key")
    async with serve(accepting(), "127.0.0.1", 0, ssl=ours) as csms:
        with pytest.raises((OSError, WebSocketException)):
            await connect(url(csms), version="2.0.1")
        assert not csms.stations
