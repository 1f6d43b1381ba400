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

from benches.floods.wire import DEFLATE, Peer, deflated, frame, request

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
ATTACKS: Final = (
    Attack("frames before the handshake", early_frames, ("refused 401",)),
    Attack("compressed faults", compressed_faults, ("frames Faulty", "log line left out")),
    Attack("compressed DataTransfer", compressed_transfers, ("transferred bytes",)),
)


async def run(name: str, port: int, second_port: int, seconds: float) -> None:
    """Runs an attack, and prints what it sent."""
    [attack] = [one for one in (NONE, *ATTACKS) if one.name == name]
    sent: Counter[str] = Counter()
    await attack.run(Target(port, second_port, monotonic() + seconds), sent)
    print(json.dumps(sent), flush=True)
