"""Rules of OCPP-J that no case of OCTT names, with both endpoints and on both versions: who may send when,
and what is answered to a frame that is not as it should be. Their ids begin with RPC and are our own.
"""

# ruff: noqa: SIM117 - one `with` per end

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from endpoints import eventually, in_loop
from ocpp_fast.asyncio import CallFailed, CallTimeout
from ocpp_fast.asyncio.sweep import Sweep
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.frames import Opcode
from websockets.http11 import Response

from conformance import peer as by_hand
from conformance.application import Answers, boot_request, booted, made, our_csms, our_station
from conformance.case import case
from conformance.peer import Peer, refused
from conformance.play import Side

VERSIONS = ("1.6", "2.0.1")
SIDES: tuple[Side, ...] = ("csms", "station")
ENDS = {"csms": "CSMS", "station": "CS"}

TRANSFER = {"vendorId": "com.example"}
TAKEN = {"status": "Accepted"}
Ask = Callable[[str, Any], Awaitable[Any]]


def either(name: str) -> Callable[[Any], Any]:
    """Returns a decorator for a test that is run with both endpoints, on both versions."""

    def decorate(test: Any) -> Any:
        for version in VERSIONS:
            test = case(version, *(f"{name}_{ENDS[side]}" for side in SIDES))(test)
        test = pytest.mark.parametrize("side", SIDES)(test)
        return pytest.mark.parametrize("version", VERSIONS)(test)

    return decorate


@asynccontextmanager
async def talking(
    version: str, side: Side, answers: Answers | None = None, **options: Any
) -> AsyncIterator[tuple[Peer, Ask]]:
    """Connects the endpoint of a side, whose station is accepted. Yields the peer, and a function by which
    the application of the endpoint asks it.
    """
    answers = answers or Answers(version, DataTransfer=TAKEN)
    if side == "csms":
        async with our_csms(answers.router, boot_required=False, **options) as csms:
            async with by_hand.station(f"ws://127.0.0.1:{csms.port}/CS-1", version) as peer:

                def ask_station(action: str, payload: Any) -> Awaitable[Any]:
                    return csms.stations["CS-1"].call(made(version, action, payload))

                yield peer, ask_station
    else:
        async with by_hand.csms(version) as their:
            async with our_station(their.url(), version, answers.router, **options) as station:

                def ask_csms(action: str, payload: Any) -> Awaitable[Any]:
                    return station.call(made(version, action, payload))

                peer = await their.peer()
                await peer.reply("BootNotification", booted())
                await station.accepted()
                yield peer, ask_csms


# Our CALLs


@either("RPC_01")
@in_loop
async def test_one_call_at_a_time(version: str, side: Side) -> None:
    """A CALL waits for the answer to the one before, be it a result or an error (4.1.1)."""
    async with talking(version, side) as (peer, ask):
        calls = [
            asyncio.ensure_future(ask("DataTransfer", TRANSFER | {"messageId": str(n)})) for n in range(3)
        ]
        for number in range(3):
            asked = await peer.hear("DataTransfer")
            assert asked.payload["messageId"] == str(number)
            await peer.silence(0.05)
            if number == 1:
                await peer.refuse(asked, "InternalError")
            else:
                await peer.answer(asked, TAKEN)
        ends = await asyncio.gather(*calls, return_exceptions=True)
        assert isinstance(ends[1], CallFailed)
        assert ends[0].status == ends[2].status == "Accepted"  # type: ignore[union-attr]


@either("RPC_02")
@in_loop
async def test_calls_cross(version: str, side: Side) -> None:
    """A CALL of the peer is answered while ours is outstanding (4.1.1), even one under the same id."""
    async with talking(version, side) as (peer, ask):
        call = asyncio.ensure_future(ask("DataTransfer", TRANSFER))
        asked = await peer.hear("DataTransfer")
        assert await peer.ask("DataTransfer", TRANSFER) == TAKEN
        await peer.send(2, asked.message_id, "DataTransfer", TRANSFER)
        assert await peer.end(asked.message_id, "DataTransfer") == TAKEN
        assert not call.done()
        await peer.answer(asked, TAKEN)
        assert (await call).status == "Accepted"


@either("RPC_03")
@in_loop
async def test_timeout(version: str, side: Side) -> None:
    """A CALL without an answer ends after the timeout, and the next one is sent. A late answer is ignored."""
    async with talking(version, side, timeout=0.5) as (peer, ask):
        calls = [asyncio.ensure_future(ask("DataTransfer", TRANSFER)) for _ in range(2)]
        late = await peer.hear("DataTransfer")
        asked = await peer.hear("DataTransfer")
        with pytest.raises(CallTimeout):
            await calls[0]
        await peer.answer(late, {"status": "Rejected"})
        await peer.answer(asked, TAKEN)
        assert (await calls[1]).status == "Accepted"
        await peer.silence(0.05)


@either("RPC_04")
@in_loop
async def test_an_answer_that_cannot_be_used(version: str, side: Side) -> None:
    """An answer with a wrong payload ends its CALL, and nothing is answered to it."""
    async with talking(version, side) as (peer, ask):
        call = asyncio.ensure_future(ask("DataTransfer", TRANSFER))
        asked = await peer.hear("DataTransfer")
        await peer.send(3, asked.message_id, {"status": "Perhaps"})
        with pytest.raises(CallFailed):
            await call
        await peer.silence(0.05)
        assert await peer.ask("DataTransfer", TRANSFER) == TAKEN


@either("RPC_05")
@in_loop
async def test_answers_to_no_call(version: str, side: Side) -> None:
    async with talking(version, side) as (peer, _):
        await peer.send(3, "unheard", {})
        await peer.send(4, "unheard", "GenericError", "", {})
        await peer.silence(0.05)
        assert await peer.ask("DataTransfer", TRANSFER) == TAKEN


# CALLs of the peer

# The fault, the frame, and the code of the CALLERROR on 1.6 and on 2.0.1; "" for none. An id before the code
# is that of the CALLERROR if it is not the one of the frame.
LONG = "x" * 37
FAULTS: list[tuple[str, str | list[Any], str, str]] = [
    ("an unknown action", [2, "7", "Unheard", {}], "NotImplemented", "NotImplemented"),
    ("no handler", [2, "7", "%other", {}], "NotSupported", "NotSupported"),
    ("the wrong direction", [2, "7", "%own", {}], "NotSupported", "NotSupported"),
    (
        "a missing field",
        [2, "7", "DataTransfer", {}],
        "OccurenceConstraintViolation",
        "OccurrenceConstraintViolation",
    ),
    (
        "a wrong type",
        [2, "7", "DataTransfer", {"vendorId": 1}],
        "TypeConstraintViolation",
        "TypeConstraintViolation",
    ),
    (
        "a long text",
        [2, "7", "DataTransfer", {"vendorId": "x" * 256}],
        "PropertyConstraintViolation",
        "PropertyConstraintViolation",
    ),
    (
        "an unknown field",
        [2, "7", "DataTransfer", {"vendorId": "x", "unheard": 1}],
        "FormationViolation",
        "ProtocolError",
    ),
    ("an array as payload", [2, "7", "DataTransfer", []], "FormationViolation", "FormatViolation"),
    ("three elements", [2, "7", "DataTransfer"], "FormationViolation", "RpcFrameworkError"),
    ("five elements", [2, "7", "DataTransfer", TRANSFER, 1], "FormationViolation", "RpcFrameworkError"),
    ("a number as action", [2, "7", 1, TRANSFER], "FormationViolation", "RpcFrameworkError"),
    ("a number as id", [2, 7, "DataTransfer", TRANSFER], "", "-1 RpcFrameworkError"),
    ("a long id", [2, LONG, "DataTransfer", TRANSFER], f"{LONG} GenericError", f"{LONG} RpcFrameworkError"),
    ("an unknown type", [9, "7", "DataTransfer", TRANSFER], "", "MessageTypeNotSupported"),
    ("no array", {}, "", "-1 RpcFrameworkError"),  # type: ignore[list-item]
    ("no JSON", "[2,", "", "-1 RpcFrameworkError"),
]
ACTIONS = {
    "csms": {"%other": "Heartbeat", "%own": "ClearCache"},
    "station": {"%other": "ClearCache", "%own": "Heartbeat"},
}


@pytest.mark.parametrize("fault", FAULTS, ids=[name for name, *_ in FAULTS])
@either("RPC_06")
@in_loop
async def test_a_faulty_frame(version: str, side: Side, fault: tuple[Any, ...]) -> None:
    """The CALLERROR has the code that the version has for the fault (4.2.3, 4.3). The connection goes on."""
    _, frame, *codes = fault
    due = codes[VERSIONS.index(version)]
    if isinstance(frame, list) and len(frame) > 2:
        frame = [
            ACTIONS[side].get(element, element) if isinstance(element, str) else element for element in frame
        ]
    async with talking(version, side) as (peer, _):
        await peer.connection.send(frame if isinstance(frame, str) else json.dumps(frame))
        if due:
            message_id, _, code = due.rpartition(" ")
            kind, answered, sent, description, details = await peer.frame()
            assert (kind, answered, sent) == (4, message_id or "7", code)
            assert isinstance(description, str)
            assert len(description) <= 255
            assert isinstance(details, dict)
        await peer.silence(0.02)
        assert await peer.ask("DataTransfer", TRANSFER) == TAKEN


@either("RPC_07")
@in_loop
async def test_an_id_that_is_being_handled(version: str, side: Side) -> None:
    """A CALL that comes again while it is being handled is handled once, and answered once."""
    answers, gate = Answers(version, DataTransfer=TAKEN), asyncio.Event()

    @answers.router.middleware
    async def slowly(station_id: str, request: Any, then: Any) -> Any:
        await gate.wait()
        return await then(station_id, request)

    async with talking(version, side, answers) as (peer, _):
        for _ in range(2):
            await peer.send(2, "7", "DataTransfer", TRANSFER)
        await peer.silence(0.05)
        gate.set()
        assert await peer.end("7", "DataTransfer") == TAKEN
        await peer.silence(0.05)
    assert len(answers.noted) == 1


@either("RPC_08")
@in_loop
async def test_a_handler_that_fails(version: str, side: Side) -> None:
    """InternalError without a word about the cause, and the connection goes on."""
    answers, fails = Answers(version, DataTransfer=TAKEN), True

    @answers.router.middleware
    async def fail(station_id: str, request: Any, then: Any) -> Any:
        if fails:
            raise RuntimeError("a secret")
        return await then(station_id, request)

    async with talking(version, side, answers) as (peer, _):
        await peer.send(2, "7", "DataTransfer", TRANSFER)
        assert await peer.frame() == [4, "7", "InternalError", "", {}]
        fails = False
        assert await peer.ask("DataTransfer", TRANSFER) == TAKEN


@either("RPC_09")
@in_loop
async def test_order(version: str, side: Side) -> None:
    """CALLs that arrive together are answered in their order."""
    async with talking(version, side) as (peer, _):
        for number in range(10):
            await peer.send(2, str(number), "DataTransfer", TRANSFER)
        for number in range(10):
            assert await peer.end(str(number), "DataTransfer") == TAKEN


# Connections


@either("RPC_10")
@in_loop
async def test_life(version: str, side: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    """A ping is answered. A peer that answers none loses its connection."""
    monkeypatch.setattr(Sweep.__init__, "__defaults__", (0.05,))
    async with talking(version, side, ping_interval=0.1, ping_timeout=0.6) as (peer, ask):
        await asyncio.wait_for(await peer.connection.ping(), 5)
        await ask_and_answer(peer, ask)
        protocol: Any = peer.connection.protocol
        send = protocol.send_frame
        protocol.send_frame = lambda frame: None if frame.opcode is Opcode.PONG else send(frame)
        await asyncio.wait_for(peer.connection.wait_closed(), 20)


async def ask_and_answer(peer: Peer, ask: Ask) -> None:
    call = asyncio.ensure_future(ask("DataTransfer", TRANSFER))
    await peer.reply("DataTransfer", TAKEN)
    await call


@pytest.mark.parametrize("version", VERSIONS)
@case("1.6", "RPC_11_CSMS")
@case("2.0.1", "RPC_11_CSMS")
@in_loop
async def test_identity(version: str) -> None:
    """The identity is the end of the path, percent-decoded; an unknown one gets 404 (3.1.1, 3.2)."""
    name = "RDAM|123"
    async with our_csms(
        Answers(version, DataTransfer=TAKEN).router, known={name}, boot_required=False
    ) as csms:
        url = f"ws://127.0.0.1:{csms.port}/ocpp/"
        async with by_hand.station(url + "RDAM%7C123", version) as peer:
            assert await peer.ask("DataTransfer", TRANSFER) == TAKEN
            assert list(csms.stations) == [name]
        assert await refused(url + "RDAM", version) == 404


@pytest.mark.parametrize("version", VERSIONS)
@case("1.6", "RPC_11_CS")
@case("2.0.1", "RPC_11_CS")
@in_loop
async def test_identity_of_a_station(version: str) -> None:
    async with by_hand.csms(version) as their:
        url = f"ws://127.0.0.1:{their.port}/ocpp"
        async with our_station(url, version, station_id="RDAM|123", password="secret-secret-secret"):
            peer = await their.peer()
            assert peer.connection.request is not None
            assert peer.connection.request.path == "/ocpp/RDAM%7C123"
            assert by_hand.credentials(peer) == b"RDAM|123:secret-secret-secret"
            await peer.reply("BootNotification", booted())


@pytest.mark.parametrize("chosen", [None, "ocpp0.1"])
@pytest.mark.parametrize("version", VERSIONS)
@case("1.6", "RPC_15_CS")
@case("2.0.1", "RPC_15_CS")
@in_loop
async def test_a_csms_that_chooses_no_version_of_ours(version: str, chosen: str | None) -> None:
    """The station sends nothing and closes the connection (3.2)."""
    arrived: asyncio.Queue[ServerConnection] = asyncio.Queue()

    async def take(connection: ServerConnection) -> None:
        await arrived.put(connection)
        await connection.wait_closed()

    def choose(_: Any, __: Any, response: Response) -> None:
        if chosen is not None:
            response.headers["Sec-WebSocket-Protocol"] = chosen

    async with serve(take, "127.0.0.1", 0, process_response=choose) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        station = our_station(f"ws://127.0.0.1:{port}/CS-1", version, patient=True)
        async with station:
            with pytest.raises(ConnectionClosed):
                await (await arrived.get()).recv()
            assert not station.connected


@pytest.mark.parametrize("version", VERSIONS)
@case("1.6", "RPC_12_CSMS")
@case("2.0.1", "RPC_12_CSMS")
@in_loop
async def test_compression(version: str) -> None:
    """2.x requires permessage-deflate of a CSMS (3.3); on 1.6 it is not used."""
    async with our_csms(Answers(version, DataTransfer=TAKEN).router, boot_required=False) as csms:
        url = f"ws://127.0.0.1:{csms.port}/CS-1"
        async with by_hand.station(url, version, compression="deflate") as peer:
            assert [one.name for one in peer.connection.protocol.extensions] == (
                [] if version == "1.6" else ["permessage-deflate"]
            )
            assert await peer.ask("DataTransfer", TRANSFER) == TAKEN


@pytest.mark.parametrize("version", VERSIONS)
@case("1.6", "RPC_13_CSMS")
@case("2.0.1", "RPC_13_CSMS")
@in_loop
async def test_a_csms_that_was_restarted(version: str) -> None:
    """The CSMS answers a station that it does not know with SecurityError (B01.FR.10), asks it to boot, and
    serves it after the boot, or after an answer that tells that it was accepted before.
    """
    answers = Answers(version, BootNotification=booted(), DataTransfer=TAKEN)
    for status in ("Accepted", "Rejected"):
        async with our_csms(answers.router) as csms:
            async with by_hand.station(f"ws://127.0.0.1:{csms.port}/CS-1", version) as peer:
                assert await peer.ask_in_vain("DataTransfer", TRANSFER) == "SecurityError"
                asked = await peer.reply("TriggerMessage", {"status": status})
                assert asked.payload == {"requestedMessage": "BootNotification"}
                if status == "Accepted":
                    assert await peer.ask("BootNotification", boot_request(version, "Triggered")) == booted()
                assert await peer.ask("DataTransfer", TRANSFER) == TAKEN


@case("1.6", "RPC_14_CS")
@in_loop
async def test_a_rejected_station_of_1_6_does_not_respond() -> None:
    """While it is rejected, the station answers nothing at all (4.2)."""
    async with by_hand.csms("1.6") as their:
        async with our_station(their.url(), "1.6", Answers("1.6", DataTransfer=TAKEN).router) as station:
            peer = await their.peer()
            await peer.reply("BootNotification", booted("Rejected", 1))
            await eventually(lambda: station.registration == "Rejected")
            await peer.begin("DataTransfer", TRANSFER)
            await peer.silence()
            await peer.reply("BootNotification", booted())
            assert await peer.ask("DataTransfer", TRANSFER) == TAKEN
