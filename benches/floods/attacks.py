"""The attacks. Each is a function that attacks a server until it is time to stop, and tells what it sent.

Must never know how the server is measured.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from time import monotonic
from typing import Final, NamedTuple

from benches.floods.wire import BOOT, DEFLATE, Peer, authorization, deflated, frame, request, switching

#: Bytes of a long message, after decompression.
SIZE: Final = 1_000_000


class Target(NamedTuple):
    """The server, and the time to stop."""

    port: int
    second_port: int
    until: float

    @property
    def left(self) -> float:
        return max(0.0, self.until - monotonic())


class Attack(NamedTuple):
    """An attack, and what a server must have noticed of it."""

    name: str
    run: Callable[[Target, Counter[str]], Awaitable[None]]
    noticed: tuple[str, ...]
    """Names of what must have happened in the server, at least once each."""


async def _flood(peer: Peer, data: bytes, target: Target, sent: Counter[str]) -> None:
    """Writes until the time is over or the connection ends. What the socket does not take is not counted."""
    with suppress(OSError, TimeoutError):
        async with asyncio.timeout(target.left):
            while True:
                peer.writer.write(data)
                await peer.writer.drain()
                sent["bytes"] += len(data)
                await asyncio.sleep(0)


async def _again(
    count: int, one: Callable[[int], Awaitable[None]], target: Target, sent: Counter[str], pause: float = 0.0
) -> None:
    """Runs so many peers at once. Each begins again when it was thrown out."""

    async def repeat(number: int) -> None:
        while target.left:
            with suppress(OSError, EOFError):
                await one(number)
                sent["connections"] += 1
            await asyncio.sleep(pause)

    with suppress(TimeoutError):
        async with asyncio.timeout(target.left):
            await asyncio.gather(*map(repeat, range(count)))


async def early_frames(target: Target, sent: Counter[str]) -> None:
    """Frames of a megabyte after the request, while the server decides about it."""
    big = frame(b" " * SIZE)

    async def one(number: int) -> None:
        peer = await Peer.dial(target.port)
        peer.writer.write(request(f"/EARLY-{number}"))
        await _flood(peer, big, target, sent)
        peer.reset()

    await _again(50, one, target, sent, 0.05)


async def header_flood(target: Target, sent: Counter[str]) -> None:
    """Headers that do not end. At first 50 peers send them as fast as they can; then 4,000 stay just below
    the limit and hold what they have got, from several addresses.
    """
    line = b"X-%d: " + b"x" * 1000 + b"\r\n"
    start = request("/HEADERS", complete=False)

    async def endless(number: int) -> None:  # noqa: ARG001
        peer = await Peer.dial(target.port)
        with suppress(OSError):
            peer.writer.write(start)
            for count in range(10_000):
                peer.writer.write(line % count)
                await peer.writer.drain()
                sent["bytes"] += len(line)
                await asyncio.sleep(0)
        peer.reset()

    async def held(number: int) -> None:
        peer = await Peer.dial(target.port, f"127.0.1.{number % 5}")
        data = start + b"".join(line % count for count in range(31))
        peer.writer.write(data)
        sent["bytes"] += len(data)
        sent["connections"] += 1
        with suppress(OSError):
            await peer.discard()
        peer.close()

    await _again(50, endless, target._replace(until=monotonic() + target.left / 2), sent, 0.01)
    await _again(4000, held, target, sent, 1.0)


async def compressed_faults(target: Target, sent: Counter[str]) -> None:
    """A kilobyte on the wire, a megabyte of faults, again and again."""
    head = b'[2,"1","NotifyReport",{"requestId":1,"generatedAt":"x","seqNo":0,"reportData":['
    bad = deflated(head + b",".join([b"1"] * (SIZE // 2)) + b"]}]")
    await _compressed(bad, target, sent)


async def compressed_transfers(target: Target, sent: Counter[str]) -> None:
    """A kilobyte on the wire, a DataTransfer of a megabyte that is valid."""
    good = deflated(b'[2,"1","DataTransfer",{"vendorId":"x","data":"%b"}]' % (b"x" * SIZE))
    await _compressed(good, target, sent)


async def _compressed(data: bytes, target: Target, sent: Counter[str]) -> None:
    peer = await Peer.open(target.port, "/EVIL", headers=DEFLATE)
    assert b"permessage-deflate" in peer.head, peer.head
    await peer.boot()
    reading = asyncio.ensure_future(peer.discard())
    await _flood(peer, data, target, sent)
    peer.reset()
    with suppress(OSError):
        await reading


async def nothing(target: Target, sent: Counter[str]) -> None:  # noqa: ARG001
    """Waits."""
    await asyncio.sleep(target.left)


NONE: Final = Attack("nothing", nothing, ())


async def after_functions(target: Target, sent: Counter[str]) -> None:
    """18,000 calls, each of which starts a function that runs for half a minute. A station connects again for
    each thousand of them.
    """
    for turn in range(18):
        peer = await Peer.dial(target.port)
        with suppress(OSError, EOFError, TimeoutError):
            async with asyncio.timeout(target.left / 5):
                peer.writer.write(request(f"/AFTER-{turn % 3}"))
                await peer.answer()
                peer.send([2, "boot", "BootNotification", BOOT])
                for count in range(1000):
                    peer.send([2, str(count), "Heartbeat", {}])
                sent["calls"] += 1000
                await peer.writer.drain()
                await peer.discard()
        peer.reset()


async def unread(target: Target, sent: Counter[str]) -> None:
    """A station whose answers of 10 kB nobody reads, and a CSMS that does not read its station."""

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(switching(await reader.readuntil(b"\r\n\r\n"), "ocpp2.1"))
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        await asyncio.sleep(target.left)
        writer.transport.abort()

    async with await asyncio.start_server(accept, "127.0.0.1", 0) as listening:
        control = await Peer.open(target.port, "/CONTROL")
        await control.boot()
        port = listening.sockets[0].getsockname()[1]
        await control.ask([2, "1", "DataTransfer", {"vendorId": "bench", "data": str(port)}])
        sent["connections"] += 1

        deaf = await Peer.open(target.port, "/DEAF", subprotocol="ocpp2.1")
        await deaf.boot()
        deaf.writer.transport.pause_reading()  # type: ignore[attr-defined]
        call = json.dumps([2, "1", "DataTransfer", {"vendorId": "x", "data": "x" * 10_000}])
        await _flood(deaf, frame(call.encode()) * 10, target, sent)
        deaf.reset()
        control.close()


async def silence(target: Target, sent: Counter[str]) -> None:
    """600 stations that do not answer the closing handshake of their server."""
    peers = [await Peer.open(target.second_port, f"/SILENT-{number}") for number in range(600)]
    sent["connections"] += len(peers)
    control = await Peer.open(target.port, "/CONTROL")
    await control.boot()
    await control.ask([2, "1", "DataTransfer", {"vendorId": "bench", "data": "close"}])
    for peer in (control, *peers):
        peer.reset()


async def brute_force(target: Target, sent: Counter[str]) -> None:
    """Passwords for one station from one address, and for many stations from many addresses."""

    async def guess(station_id: str, address: str) -> None:
        sent["guesses"] += 1
        headers = authorization(station_id, f"guess {sent['guesses']}")
        peer = await Peer.open(target.port, f"/{station_id}", headers=headers, address=address)
        assert peer.status != 101
        peer.close()

    async def one(number: int) -> None:
        if number % 3:
            await guess("VICTIM", "127.0.0.1")
        else:
            await guess(f"CS-{sent['guesses'] % 1000}", f"127.0.1.{sent['guesses'] % 200}")

    await _again(150, one, target, sent)


ATTACKS: Final = (
    Attack("frames before the handshake", early_frames, ("refused 401",)),
    Attack("header flood", header_flood, ("refused 431",)),
    Attack("compressed faults", compressed_faults, ("frames Faulty",)),
    Attack("compressed DataTransfer", compressed_transfers, ("transferred bytes",)),
    Attack("after functions", after_functions, ("after functions", "reading paused")),
    Attack("unread answers and SENDs", unread, ("SENDs", "SENDs refused")),
    Attack("silent peers at close", silence, ("closing ms",)),
    Attack("brute force", brute_force, ("refused 401", "refused 429", "login slowed down")),
)


async def run(name: str, port: int, second_port: int, seconds: float) -> None:
    """Runs an attack, and prints what it sent."""
    [attack] = [one for one in (NONE, *ATTACKS) if one.name == name]
    sent: Counter[str] = Counter()
    await attack.run(Target(port, second_port, monotonic() + seconds), sent)
    print(json.dumps(sent), flush=True)
