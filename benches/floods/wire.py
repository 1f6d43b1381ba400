"""The bytes of a station: requests, frames, and a connection without any manners.

Must never know an attack, nor the package that is measured.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import zlib
from typing import Any

__all__ = [
    "BOOT",
    "DEFLATE",
    "PASSWORD",
    "Peer",
    "authorization",
    "deflated",
    "frame",
    "request",
    "switching",
]

BOOT = {"reason": "PowerUp", "chargingStation": {"model": "Single", "vendorName": "VendorX"}}
PASSWORD = "right password"
"""The password of the good station."""
DEFLATE = (
    "Sec-WebSocket-Extensions: permessage-deflate; client_no_context_takeover; server_no_context_takeover\r\n"
)
"""The header that offers compression."""

# The end of each compressed message, which is not sent (RFC 7692 7.2.2), and an empty last block.
TAIL = b"\0\0\xff\xff\3\0"

TEXT, CLOSE, PING, PONG = 1, 8, 9, 10


def request(path: str, *, subprotocol: str = "ocpp2.0.1", headers: str = "", complete: bool = True) -> bytes:
    """Returns the request of an opening handshake; without its last line if it is not to be complete."""
    return (
        f"GET {path} HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
        f"Sec-WebSocket-Protocol: {subprotocol}\r\n{headers}" + "\r\n" * complete
    ).encode()


def switching(asked: bytes, subprotocol: str) -> bytes:
    """Returns the response that opens a connection."""
    [key] = [line[19:] for line in asked.split(b"\r\n") if line[:19].lower() == b"sec-websocket-key: "]
    digest = hashlib.sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest()
    return (
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Accept: {base64.b64encode(digest).decode()}\r\n"
        f"Sec-WebSocket-Protocol: {subprotocol}\r\n\r\n"
    ).encode()


def authorization(user: str, password: str) -> str:
    """Returns the header line of HTTP Basic."""
    return f"Authorization: Basic {base64.b64encode(f'{user}:{password}'.encode()).decode()}\r\n"


def frame(payload: bytes, opcode: int = TEXT, *, compressed: bool = False) -> bytes:
    """Returns a frame that is masked with zeros, which leaves its payload as it is."""
    length = len(payload)
    head = bytes([0x80 | (0x40 if compressed else 0) | opcode])
    if length < 126:
        head += bytes([0x80 | length])
    elif length < 2**16:
        head += bytes([0x80 | 126]) + length.to_bytes(2)
    else:
        head += bytes([0x80 | 127]) + length.to_bytes(8)
    return head + bytes(4) + payload


def deflated(text: bytes) -> bytes:
    """Returns a frame whose payload is compressed as far as deflate can."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    return frame((deflate.compress(text) + deflate.flush(zlib.Z_SYNC_FLUSH))[:-4], compressed=True)


class Peer:
    """One TCP connection to the server, with the response to its request."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer
        self.head = b""

    @classmethod
    async def dial(cls, port: int, address: str = "127.0.0.1") -> Peer:
        """Connects from an address, and sends nothing."""
        return cls(*await asyncio.open_connection("127.0.0.1", port, local_addr=(address, 0)))

    @classmethod
    async def open(cls, port: int, path: str, *, address: str = "127.0.0.1", **options: Any) -> Peer:
        """Connects and sends a request. `status` tells the answer."""
        peer = await cls.dial(port, address)
        peer.writer.write(request(path, **options))
        await peer.answer()
        return peer

    async def answer(self) -> None:
        """Reads the response to a request."""
        try:
            self.head = await self.reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError as error:
            self.head = error.partial

    @property
    def status(self) -> int:
        """The status in the response, 0 without one."""
        return int(self.head.split(b" ", 2)[1]) if self.head else 0

    def send(self, payload: bytes | list[Any]) -> None:
        text = payload if isinstance(payload, bytes) else json.dumps(payload, separators=(",", ":")).encode()
        self.writer.write(frame(text))

    async def receive(self) -> bytes:
        """Returns the next text frame. Answers pings. Raises EOFError at the end of the connection."""
        while True:
            head = await self.reader.readexactly(2)
            length = head[1] & 127
            if length > 125:
                length = int.from_bytes(await self.reader.readexactly(2 if length == 126 else 8))
            payload = await self.reader.readexactly(length)
            opcode = head[0] & 15
            if opcode == TEXT:
                return zlib.decompress(payload + TAIL, -15) if head[0] & 0x40 else payload
            if opcode == PING:
                self.writer.write(frame(payload, PONG))
            elif opcode == CLOSE:
                self.writer.write(frame(payload, CLOSE))
                raise EOFError(f"closed with {int.from_bytes(payload[:2])}")

    async def ask(self, message: list[Any]) -> list[Any]:
        """Sends a CALL and returns the next frame."""
        self.send(message)
        return list(json.loads(await self.receive()))

    async def boot(self) -> None:
        answer = await self.ask([2, "boot", "BootNotification", BOOT])
        assert answer[0] == 3, answer

    async def discard(self) -> int:
        """Reads until the connection ends, and returns the number of bytes."""
        count = 0
        while data := await self.reader.read(2**16):
            count += len(data)
        return count

    def close(self) -> None:
        self.writer.close()

    def reset(self) -> None:
        """Ends the connection without a word."""
        self.writer.transport.abort()
