"""Peers before their request is complete: counted, bounded in time and memory, with and without TLS."""

from __future__ import annotations

import asyncio
import gc
import ssl
from pathlib import Path
from typing import Any

import pytest
from certificates import CA
from endpoints import Notes, accepting, boot, by_hand, eventually, in_loop
from ocpp_fast.asyncio import CSMS, serve
from ocpp_fast.asyncio.arrivals import Arrival
from ocpp_fast.asyncio.tls import server_context
from test_asyncio_faults import HOST
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

REQUEST = (
    b"GET /ocpp/CS-1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n"
    b"Sec-WebSocket-Protocol: ocpp2.0.1\r\n\r\n"
)


@pytest.fixture(params=["plain", "TLS"])
def options(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, Any]:
    """The options of a CSMS, without TLS and with it."""
    return {} if request.param == "plain" else {"ssl": context(tmp_path)}


def context(folder: Path) -> ssl.SSLContext:
    ca = CA(folder)
    ca.issue("csms", "localhost")
    return server_context(ca.folder / "csms.pem", ca.folder / "csms.key")


def trusting() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


async def dial(csms: CSMS) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection("127.0.0.1", csms.port)


async def ended(reader: asyncio.StreamReader) -> bytes:
    """Reads until the connection has ended."""
    try:
        return await reader.read()
    except ConnectionError:
        return b""


def arrivals(csms: CSMS) -> Any:
    listener: Any = csms._listener
    return listener._arrivals


async def is_served(csms: CSMS, options: dict[str, Any]) -> None:
    secure: Any = {"ssl": trusting()} if options else {}
    url = f"{'wss' if options else 'ws'}://127.0.0.1:{csms.port}/ocpp/GOOD"
    async with connect(url, subprotocols=[Subprotocol("ocpp2.0.1")], **secure) as station:
        await boot(station)


def run(test: Any, options: dict[str, Any]) -> None:
    in_loop(test)(options)


def test_a_peer_without_a_request_is_a_stranger(options: dict[str, Any]) -> None:
    async def test(options: dict[str, Any]) -> None:
        notes = Notes()
        async with serve(accepting(), *HOST, max_strangers_per_address=2, hooks=[notes], **options) as csms:
            silent = [await dial(csms) for _ in range(2)]
            await eventually(lambda: len(arrivals(csms)._peers) == 2)
            silent.append(await dial(csms))
            assert await ended(silent[0][0]) == b""
            await is_served(csms, options)
            for _, writer in silent:
                writer.close()
        [why, *_] = [why for _, _, why, *_ in notes.of("refused")]
        assert why == "too many connections: this one has waited longest for its request"

    run(test, options)


def test_a_peer_without_a_request_is_cut_off_in_time(options: dict[str, Any]) -> None:
    async def test(options: dict[str, Any]) -> None:
        notes = Notes()
        async with serve(accepting(), *HOST, open_timeout=0.1, hooks=[notes], **options) as csms:
            reader, writer = await dial(csms)
            assert await ended(reader) == b""
            writer.close()
            await eventually(lambda: not len(csms._reception._strangers))
            assert not arrivals(csms)._peers
        [(_, status, why, *_)] = notes.of("refused")
        assert (status, why) == (408, "no handshake within 0.1 s")

    run(test, options)


def test_a_csms_that_closes_ends_peers_without_a_request(options: dict[str, Any]) -> None:
    async def test(options: dict[str, Any]) -> None:
        async with serve(accepting(), *HOST, **options) as csms:
            reader, writer = await dial(csms)
            await eventually(lambda: arrivals(csms)._peers)
        assert await ended(reader) == b""
        writer.close()

    run(test, options)


@in_loop
async def test_a_peer_leaves_nothing_behind() -> None:
    async with serve(accepting(), *HOST) as csms:
        reader, writer = await dial(csms)
        writer.write(b"GET ")
        await eventually(lambda: arrivals(csms)._held)
        gc.collect()
        gc.disable()
        try:
            writer.close()
            await eventually(lambda: not any(isinstance(one, Arrival) for one in gc.get_objects()))
        finally:
            gc.enable()
        assert not arrivals(csms)._all_held
        assert not len(csms._reception._strangers)
        await ended(reader)


# Requests


@in_loop
async def test_a_request_may_come_in_pieces() -> None:
    async with serve(accepting(), *HOST) as csms:
        reader, writer = await dial(csms)
        for piece in (REQUEST[:2], REQUEST[2:100], REQUEST[100:-3], REQUEST[-3:-1], REQUEST[-1:]):
            writer.write(piece)
            await asyncio.sleep(0.005)
        assert (await reader.readline()).startswith(b"HTTP/1.1 101")
        writer.transport.abort()


@in_loop
async def test_incomplete_requests_have_a_limit_in_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocpp_fast.asyncio.arrivals._MAX_HELD", 1000)
    notes = Notes()
    async with serve(accepting(), *HOST, hooks=[notes]) as csms:
        peers = [await dial(csms) for _ in range(2)]
        for _, writer in peers:
            writer.write(b"GET " + b"x" * 600)
            await asyncio.sleep(0.01)
        assert await ended(peers[0][0]) == b""
        assert arrivals(csms)._all_held == 604
        async with by_hand(csms) as station:
            await boot(station)
        for _, writer in peers:
            writer.close()
    [(_, status, why, *_), *_] = notes.of("refused")
    assert (status, why) == (503, "too many bytes of incomplete requests in all")


@in_loop
async def test_a_request_is_read_in_a_later_turn_if_this_one_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocpp_fast.asyncio.turns._TURN", -1.0)
    looked: list[int] = []
    look = Arrival._look
    monkeypatch.setattr(Arrival, "_look", lambda self: (looked.append(1), look(self)))
    async with serve(accepting(), *HOST) as csms:
        stations = [by_hand(csms, f"CS-{number}") for number in range(5)]
        for one in await asyncio.gather(*stations):
            await boot(one)
            await one.close()
    assert len(looked) == 5


@in_loop
async def test_peers_without_a_complete_request_are_read_seldom(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocpp_fast.asyncio.arrivals._PAUSE", 30.0)
    async with serve(accepting(), *HOST) as csms:
        _, writer = await dial(csms)
        writer.write(b"GET /")
        await eventually(lambda: arrivals(csms)._held)
        writer.write(b"x" * 1000)
        await asyncio.sleep(0.02)
        assert list(arrivals(csms)._held.values()) == [5]
        writer.close()


# TLS


@in_loop
async def _stalls(folder: Path) -> None:
    notes = Notes()
    async with serve(accepting(), *HOST, ssl=context(folder), hooks=[notes]) as csms:
        reader, writer = await dial(csms)
        await eventually(lambda: arrivals(csms)._peers)
        writer.write(b"GET / HTTP/1.1\r\n\r\n")
        await ended(reader)
        writer.close()
        await eventually(lambda: not len(csms._reception._strangers))
    [(_, status, why, *_)] = notes.of("refused")
    assert (status, why) == (400, "no TLS: HTTP_REQUEST")


def test_a_peer_that_does_not_speak_tls_is_told(tmp_path: Path) -> None:
    _stalls(tmp_path)


@in_loop
async def _early(folder: Path) -> None:
    async with serve(accepting(), *HOST, ssl=context(folder)) as csms:
        reader, writer = await dial(csms)
        arrived, left = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = trusting().wrap_bio(arrived, left)
        while True:
            try:
                tls.do_handshake()
                break
            except ssl.SSLWantReadError:
                writer.write(left.read())
                arrived.write(await reader.read(65_536))
        tls.write(REQUEST)
        writer.write(left.read())  # The end of the handshake and the request, in one piece.
        while True:
            arrived.write(await reader.read(65_536))
            try:
                assert tls.read(4096).startswith(b"HTTP/1.1 101")
                break
            except ssl.SSLWantReadError:
                pass
        assert list(csms.stations) == ["CS-1"]
        writer.transport.abort()


def test_a_request_may_come_with_the_end_of_the_tls_handshake(tmp_path: Path) -> None:
    _early(tmp_path)


@in_loop
async def _waits_for_a_record(folder: Path) -> None:
    async with serve(accepting(), *HOST, ssl=context(folder)) as csms:
        reader, writer = await dial(csms)
        arrived, left = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = trusting().wrap_bio(arrived, left)
        with pytest.raises(ssl.SSLWantReadError):
            tls.do_handshake()
        hello = left.read()
        for piece in (hello[:3], hello[3:9], hello[9:-1]):
            writer.write(piece)
            await asyncio.sleep(0.01)
        [peer] = arrivals(csms)._peers
        assert peer._handshake is None  # Nothing of OpenSSL yet.
        assert list(arrivals(csms)._held.values()) == [len(hello) - 1]
        writer.write(hello[-1:])
        assert (await reader.read(1)) == b"\x16"
        assert arrivals(csms)._all_held == 0
        assert len(peer._transport.get_protocol()._ssl_buffer) == 8192
        writer.transport.abort()


def test_tls_begins_when_its_first_record_is_complete(tmp_path: Path) -> None:
    _waits_for_a_record(tmp_path)
