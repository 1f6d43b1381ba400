"""The peer of the endpoint under test, played by hand: raw JSON over the library `websockets`.

Knows frames, message ids and the published schemas. Must never use `ocpp_fast`, because it judges it.
"""

from __future__ import annotations

import asyncio
import base64
import functools
import json
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any, Literal, NamedTuple

import pytest

pytest.importorskip("ocpp")
pytest.importorskip("websockets")

from jsonschema import Draft4Validator, Draft6Validator
from published import messages
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed, InvalidMessage, InvalidStatus

# Seconds without a frame after which silence is believed. Nothing that is due takes a hundredth of it.
SILENCE = 0.15

Payload = dict[str, Any]


@functools.cache
def judge(version: str, action: str, role: Literal["request", "response"]) -> Any:
    """Returns the validator of a payload, made from the published schema."""
    message = messages(version)[action + role.capitalize()]
    return (Draft4Validator if message.draft == 4 else Draft6Validator)(message.schema)


class Asked(NamedTuple):
    """A CALL of the endpoint."""

    message_id: str
    action: str
    payload: Payload


class Refusal(Exception):
    """A CALLERROR of the endpoint."""

    def __init__(self, code: str, description: str) -> None:
        super().__init__(f"{code}: {description}")
        self.code = code


class Peer:
    """One end of a connection. Every payload in either direction has to fit the published schema."""

    def __init__(self, connection: ClientConnection | ServerConnection, version: str) -> None:
        self.connection = connection
        self.asked: list[Asked] = []
        """The CALLs of the endpoint on this connection."""
        self._version = version
        self._last_id = 0

    def _check(self, action: str, role: Literal["request", "response"], payload: Payload) -> None:
        faults = [error.message for error in judge(self._version, action, role).iter_errors(payload)]
        assert not faults, (action, role, faults)

    async def frame(self) -> list[Any]:
        """Returns the next frame."""
        text = await self.connection.recv()
        assert isinstance(text, str), "a binary frame"
        frame = json.loads(text)
        assert isinstance(frame, list), frame
        return frame

    async def send(self, *elements: Any) -> None:
        await self.connection.send(json.dumps(elements))

    async def begin(self, action: str, payload: Payload) -> str:
        """Sends a CALL and returns its message id."""
        self._check(action, "request", payload)
        self._last_id += 1
        message_id = f"peer-{self._last_id}"
        await self.send(2, message_id, action, payload)
        return message_id

    async def end(self, message_id: str, action: str) -> Payload:
        """Returns the payload of the answer, which has to be the next frame. Raises Refusal for a
        CALLERROR.
        """
        kind, answered, *rest = await self.frame()
        assert answered == message_id, (action, kind, answered, rest)
        if kind == 4:
            code, description, details = rest
            assert isinstance(details, dict)
            raise Refusal(code, description)
        assert kind == 3
        [payload] = rest
        self._check(action, "response", payload)
        return payload  # type: ignore[no-any-return]

    async def ask(self, action: str, payload: Payload) -> Payload:
        """Sends a CALL and returns the payload of its CALLRESULT."""
        return await self.end(await self.begin(action, payload), action)

    async def ask_in_vain(self, action: str, payload: Payload) -> str:
        """Sends a CALL and returns the code of its CALLERROR."""
        with pytest.raises(Refusal) as caught:
            await self.ask(action, payload)
        return caught.value.code

    async def hear(self, action: str) -> Asked:
        """Returns the next frame, which has to be a CALL of this action."""
        kind, *elements = await self.frame()
        assert kind == 2, (action, kind, elements)
        asked = Asked(*elements)
        assert asked.action == action, asked
        self._heard(asked)
        return asked

    def _heard(self, asked: Asked) -> None:
        assert isinstance(asked.message_id, str)
        assert 0 < len(asked.message_id) <= 36
        assert all(asked.message_id != other.message_id for other in self.asked), "an id that was used before"
        self._check(asked.action, "request", asked.payload)
        self.asked.append(asked)

    async def hear_again(self, asked: Asked) -> None:
        """Demands that the next frame repeats a CALL, under its message id."""
        kind, *elements = await self.frame()
        assert kind == 2, elements
        assert Asked(*elements) == asked

    async def answer(self, asked: Asked, payload: Payload) -> None:
        self._check(asked.action, "response", payload)
        await self.send(3, asked.message_id, payload)

    async def refuse(self, asked: Asked, code: str) -> None:
        await self.send(4, asked.message_id, code, "", {})

    async def reply(self, action: str, payload: Payload) -> Asked:
        """Hears a CALL and answers it."""
        asked = await self.hear(action)
        await self.answer(asked, payload)
        return asked

    async def serve(self, call: Coroutine[Any, Any, Any], payload: Payload) -> tuple[Asked, Any]:
        """Answers a call of the endpoint's application. Returns the CALL and what the application got."""
        task = asyncio.ensure_future(call)
        _, message_id, action, sent = await self.frame()
        asked = Asked(message_id, action, sent)
        self._heard(asked)
        await self.answer(asked, payload)
        return asked, await task

    async def silence(self, seconds: float = SILENCE) -> None:
        """Demands that no frame comes."""
        try:
            async with asyncio.timeout(seconds):
                frame = await self.frame()
        except TimeoutError:
            return
        raise AssertionError(frame)

    async def closed(self) -> int:
        """Waits for the end of the connection, before which no frame may come, and returns its code."""
        with pytest.raises(ConnectionClosed):
            raise AssertionError(await self.frame())
        code = self.connection.close_code
        assert code is not None
        return code

    async def leave(self) -> None:
        """Ends the connection without a closing handshake, as a network that fails."""
        self.connection.transport.abort()
        await self.connection.wait_closed()


def subprotocol(version: str) -> Any:
    return f"ocpp{version}"


def _connection(
    url: str, version: str, *, user: str | None = None, password: bytes = b"", **options: Any
) -> connect:
    options = {"subprotocols": [subprotocol(version)], "ping_interval": None} | options
    if user is not None:
        credentials = base64.b64encode(user.encode() + b":" + password).decode()
        options["additional_headers"] = {"Authorization": f"Basic {credentials}"}
    return connect(url, **options)


@asynccontextmanager
async def station(url: str, version: str, **options: Any) -> AsyncIterator[Peer]:
    """Connects to a CSMS under test, with HTTP Basic if there is a `user`."""
    async with _connection(url, version, **options) as connection:
        assert connection.subprotocol == subprotocol(version)
        yield Peer(connection, version)


async def refused(url: str, version: str, **options: Any) -> int | None:
    """Connects in vain. Returns the HTTP status, or None if TLS ended the connection before there was one."""
    try:
        async with _connection(url, version, **options) as connection:
            raise AssertionError(f"served with {connection.subprotocol}")
    except InvalidStatus as error:
        return error.response.status_code
    except ConnectionRefusedError:
        raise
    except (OSError, InvalidMessage):
        return None


async def unserved(url: str, subprotocols: list[str]) -> int:
    """Connects with a handshake that is completed without a subprotocol. Returns the close code."""
    async with _connection(url, "", subprotocols=subprotocols) as connection:
        assert connection.subprotocol is None
        return await Peer(connection, "").closed()


def credentials(peer: Peer) -> bytes | None:
    """Returns user and password in the request of a connection."""
    request = peer.connection.request
    assert request is not None
    header = request.headers.get("Authorization")
    return None if header is None else base64.b64decode(header.removeprefix("Basic "), validate=True)


class CSMS:
    """A CSMS that stations under test connect to; made by `csms()`."""

    def __init__(self, version: str) -> None:
        self.version = version
        self.port = 0
        self.arrived: asyncio.Queue[Peer] = asyncio.Queue()

    def url(self, scheme: str = "ws", station_id: str = "CS-1") -> str:
        return f"{scheme}://127.0.0.1:{self.port}/ocpp/{station_id}"

    async def peer(self) -> Peer:
        """Waits for the next connection of a station."""
        return await self.arrived.get()

    async def _serve(self, connection: ServerConnection) -> None:
        assert connection.subprotocol == subprotocol(self.version)
        await self.arrived.put(Peer(connection, self.version))
        await connection.wait_closed()


@asynccontextmanager
async def csms(version: str, port: int = 0, **options: Any) -> AsyncIterator[CSMS]:
    """Listens for stations under test."""
    made = CSMS(version)
    options = {"subprotocols": [subprotocol(version)], "ping_interval": None} | options
    async with serve(made._serve, "127.0.0.1", port, **options) as server:
        made.port = next(iter(server.sockets)).getsockname()[1]
        yield made
