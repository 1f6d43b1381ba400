"""Helpers for tests of endpoints: a loop that must be left clean, a CSMS, and stations driven by hand."""

# ruff: noqa: ARG005 - handlers and hooks are handed what they do not need too

from __future__ import annotations

import asyncio
import functools
import json
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import conversation as say
import pytest
from ocpp_fast.asyncio import CSMS, Hooks
from ocpp_fast.routing import Router

pytest.importorskip("websockets")

from websockets.asyncio.client import ClientConnection, connect

PATIENCE = 60.0


def in_loop(test: Callable[..., Awaitable[None]]) -> Callable[..., None]:
    """Runs an async test in a loop of its own. No task may be left behind, and nothing may be reported to
    the loop.
    """

    async def watched(*arguments: Any, **options: Any) -> None:
        complaints: list[dict[str, Any]] = []
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: complaints.append(context))
        async with asyncio.timeout(PATIENCE):
            await test(*arguments, **options)
        for _ in range(100):
            left = asyncio.all_tasks() - {asyncio.current_task()}
            if not left:
                break
            await asyncio.sleep(0.01)
        assert not left, left
        assert not complaints, complaints

    @functools.wraps(test)
    def wrapper(*arguments: Any, **options: Any) -> None:
        asyncio.run(watched(*arguments, **options))

    return wrapper


def accepting(*versions: str) -> Router:
    """A router of a CSMS that accepts what the tests send; plain handlers."""
    router = Router()
    for version in versions or ("2.0.1",):
        v = say.package(version)
        router.on(v.BootNotificationRequest)(lambda _, request, version=version: say.booted(version))
        router.on(v.HeartbeatRequest)(lambda _, request, version=version: say.beaten(version))
    return router


def obeying(*versions: str) -> Router:
    """A router of a station that does what the tests ask."""
    router = Router()
    for version in versions or ("2.0.1",):
        v = say.package(version)
        router.on(v.ResetRequest)(lambda _, request, version=version: say.was_reset(version))
        router.on(v.DataTransferRequest)(lambda _, request, version=version: say.transferred(version))
    return router


def url(csms: CSMS, station_id: str = "CS-1") -> str:
    return f"ws://127.0.0.1:{csms.port}/ocpp/{station_id}"


def by_hand(
    csms: CSMS, station_id: str = "CS-1", version: str | Iterable[str] = "2.0.1", **options: Any
) -> connect:
    """A connection of a station that is driven by hand."""
    versions = [version] if isinstance(version, str) else version
    options = {"compression": None, "ping_interval": None} | options
    return connect(url(csms, station_id), subprotocols=[f"ocpp{one}" for one in versions], **options)  # type: ignore[misc]


async def ask(connection: ClientConnection, *elements: Any) -> Any:
    """Sends a frame and returns the next one."""
    await connection.send(json.dumps(elements))
    return await hear(connection)


async def hear(connection: ClientConnection) -> Any:
    return json.loads(await connection.recv())


BOOT = {"reason": "PowerUp", "chargingStation": {"model": "Single", "vendorName": "VendorX"}}
BOOT_16 = {"chargePointModel": "Single", "chargePointVendor": "VendorX"}


async def boot(connection: ClientConnection) -> None:
    payload = BOOT_16 if connection.subprotocol == "ocpp1.6" else BOOT
    answer = await ask(connection, 2, "boot", "BootNotification", payload)
    assert answer[2]["status"] == "Accepted", answer


class Notes(Hooks, extra=("of",)):
    """Every hook that was called, in order."""

    def __init__(self) -> None:
        self.all: list[tuple[Any, ...]] = []

    def of(self, name: str) -> list[tuple[Any, ...]]:
        return [entry[1:] for entry in self.all if entry[0] == name]


def _noting(name: str) -> Callable[..., None]:
    def note(self: Notes, *arguments: Any) -> None:
        self.all.append((name, *arguments))

    return note


for _name in [name for name in vars(Hooks) if not name.startswith("_")]:
    setattr(Notes, _name, _noting(_name))


async def eventually(condition: Callable[[], Any], seconds: float = 20.0) -> None:
    """Waits until something is so."""
    loop = asyncio.get_running_loop()
    until = loop.time() + seconds
    while not condition():
        assert loop.time() < until, "never came about"
        await asyncio.sleep(0.005)
