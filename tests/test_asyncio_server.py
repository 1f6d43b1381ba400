"""A CSMS over real sockets: who gets in, what is answered, and how it ends."""

# ruff: noqa: ARG001, ARG002, ARG005, SIM117 - handlers are handed what they do not need; one `with` per end

from __future__ import annotations

import asyncio
import base64
import gc
import json
import logging
from collections.abc import Iterator
from typing import Any

import conversation as say
import pytest
from endpoints import BOOT, BOOT_16, Notes, accepting, ask, boot, by_hand, eventually, hear, in_loop, url
from ocpp_fast import ErrorCode, OcppError, v16, v21, v201
from ocpp_fast.asyncio import (
    CallFailed,
    CallTimeout,
    ConnectionLost,
    Counters,
    Handshake,
    NotAllowed,
    QueueFull,
    Registration,
    basic,
    serve,
)
from ocpp_fast.routing import Router
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.http11 import Request

HOST = ("127.0.0.1", 0)
SPOKEN: Any = ["ocpp2.0.1"]


class Provisioning(v201.provisioning.CSMSHandler):
    async def on_boot_notification(
        self, charging_station_id: str, request: v201.BootNotificationRequest
    ) -> v201.BootNotificationResponse:
        return say.booted("2.0.1")  # type: ignore[no-any-return]


async def refused(*arguments: Any, **options: Any) -> Any:
    """The HTTP response of a handshake that fails."""
    with pytest.raises(InvalidStatus) as caught:
        async with by_hand(*arguments, **options):
            pass
    return caught.value.response


# The interface of the design, as it stands there


@in_loop
async def test_a_station_boots_and_is_called() -> None:
    async with serve([Provisioning()], host="127.0.0.1", port=0) as csms, by_hand(csms) as station:
        assert station.response is not None
        assert "Server" not in station.response.headers
        assert (await ask(station, 2, "1", "BootNotification", BOOT))[:2] == [3, "1"]
        request = v201.GetBaseReportRequest(request_id=1, report_base=v201.ReportBaseEnumType.FULL_INVENTORY)
        call = asyncio.create_task(csms.stations["CS-1"].call(request))
        _, message_id, action, payload = await hear(station)
        assert (action, payload) == ("GetBaseReport", {"requestId": 1, "reportBase": "FullInventory"})
        await station.send(json.dumps([3, message_id, {"status": "Accepted"}]))
        answer = await call
        assert answer == v201.GetBaseReportResponse(status="Accepted")


# Versions


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [
        (["1.6"], "ocpp1.6"),
        (["2.0.1"], "ocpp2.0.1"),
        (["2.1", "2.0.1", "1.6"], "ocpp2.1"),
        (["1.6", "2.0.1"], "ocpp1.6"),  # the station's order counts
        (["1.5", "2.0.1"], "ocpp2.0.1"),
    ],
)
@in_loop
async def test_versions_share_a_port_and_the_station_s_preference_decides(
    offered: list[str], chosen: str
) -> None:
    async with (
        serve(accepting("1.6", "2.0.1", "2.1"), *HOST) as csms,
        by_hand(csms, version=offered) as station,
    ):
        assert station.subprotocol == chosen
        await boot(station)
        assert "ocpp" + csms.stations["CS-1"].version == chosen


@pytest.mark.parametrize("offered", [["1.5"], []])
@in_loop
async def test_without_a_version_in_common_the_handshake_is_completed_and_the_connection_closed(
    offered: list[str],
) -> None:
    notes = Notes()
    async with serve(accepting("2.0.1"), *HOST, hooks=[notes]) as csms:
        async with connect(url(csms), subprotocols=[f"ocpp{one}" for one in offered] or None) as station:  # type: ignore[misc]
            assert station.subprotocol is None
            with pytest.raises(ConnectionClosed):
                await station.recv()
            assert station.close_code == 1002
        [(station_id, status, why, address, path)] = notes.of("refused")
        spoken = ", ".join(f"ocpp{one}" for one in offered) or "none offered"
        assert (station_id, status, why) == ("CS-1", 101, f"no version in common: {spoken}")
        assert (address[0], path) == ("127.0.0.1", "/ocpp/CS-1")
        assert not csms.stations


@in_loop
async def test_without_a_version_in_common_the_handshake_can_be_refused() -> None:
    async with serve(accepting("2.0.1"), *HOST, no_common_version="refuse") as csms:
        assert (await refused(csms, version="1.5")).status_code == 400


@pytest.mark.parametrize(
    ("version", "options", "compressed"),
    [
        ("1.6", {}, 0),
        ("2.0.1", {}, 1),
        ("1.6", {"uncompressed": ()}, 1),
        ("2.0.1", {"uncompressed": ("ocpp2.0.1",)}, 0),
        ("2.0.1", {"compression": None}, 0),
    ],
)
@in_loop
async def test_compression_is_for_2x_unless_it_is_chosen_otherwise(
    version: str, options: dict[str, Any], compressed: int
) -> None:
    async with (
        serve(accepting("1.6", "2.0.1"), *HOST, **options) as csms,
        by_hand(csms, version=version, compression="deflate") as station,
    ):
        assert len(station.protocol.extensions) == compressed
        await boot(station)


# Identity


@pytest.mark.parametrize(
    ("path", "station_id"),
    [
        ("/ocpp/CS-1", "CS-1"),
        ("/CS-1", "CS-1"),
        ("/a/b/c/RDAM%7C123", "RDAM|123"),
        ("/ocpp/a+b", "a+b"),
        ("/ocpp/CS%2D1?token=x/y", "CS-1"),
        ("/ocpp/RDAM%20123", None),
        ("/ocpp/a%2Fb", None),
        ("/ocpp/%C3%A9", None),
        ("/ocpp/CS-1%00", None),
        ("/ocpp/CS-1%E2%80%8B", None),
        ("/ocpp/%1b%5b31mX", None),
        ("/ocpp/..", None),
        ("/ocpp/", None),
        ("/ocpp/%FF", None),
        ("/ocpp/" + "x" * 49, None),
        ("/ocpp/a%3Ab", None),
    ],
)
@in_loop
async def test_identity_is_the_last_part_of_the_path_percent_decoded(
    path: str, station_id: str | None
) -> None:
    async with serve(accepting(), *HOST) as csms:
        address = f"ws://127.0.0.1:{csms.port}{path}"
        if station_id is None:
            with pytest.raises(InvalidStatus) as caught:
                await connect(address, subprotocols=SPOKEN)
            assert caught.value.response.status_code == 404
        else:
            async with connect(address, subprotocols=SPOKEN) as station:
                await boot(station)
                assert list(csms.stations) == [station_id]


@pytest.mark.parametrize(
    ("path", "station_id"),
    [
        ("/ocpp/RDAM%20123", "RDAM 123"),
        ("/ocpp/a%2Fb", "a/b"),
        ("/ocpp/%C3%A9", "é"),
        ("/ocpp/a%3Ab", "a:b"),
        ("/ocpp/" + "x" * 255, "x" * 255),
        ("/ocpp/" + "x" * 256, None),
        ("/ocpp/CS-1%0a", None),
        ("/ocpp/CS-1%E2%80%8B", None),
    ],
)
@in_loop
async def test_1_6_allows_more_identities_and_nothing_that_cannot_be_seen(
    path: str, station_id: str | None
) -> None:
    async with serve(accepting("1.6"), *HOST) as csms:
        address = f"ws://127.0.0.1:{csms.port}{path}"
        if station_id is None:
            with pytest.raises(InvalidStatus, match="404"):
                await connect(address, subprotocols=["ocpp1.6"])
        else:
            async with connect(address, subprotocols=["ocpp1.6"]):
                await eventually(lambda: list(csms.stations) == [station_id])


@in_loop
async def test_two_spellings_of_an_identity_are_one_station_on_2() -> None:
    async with serve(accepting("2.0.1", "1.6"), *HOST) as csms:
        for path in ("CS-1", "cs-1", "Cs-1"):
            async with by_hand(csms, path) as station:
                await boot(station)
                assert list(csms.stations) == ["CS-1"]
            await eventually(lambda: not csms.stations)
        async with by_hand(csms, "cs-1", "1.6"):
            await eventually(lambda: list(csms.stations) == ["cs-1"])


@in_loop
async def test_the_spelling_of_known_stations_is_used() -> None:
    async with serve(accepting(), *HOST, known=["Station-A"]) as csms, by_hand(csms, "STATION-a") as station:
        await boot(station)
        assert list(csms.stations) == ["Station-A"]
    async with serve(accepting(), *HOST, known=lambda name: name.upper()) as csms:
        async with by_hand(csms, "cs-9") as station:
            await boot(station)
            assert list(csms.stations) == ["CS-9"]


@in_loop
async def test_a_function_may_name_a_station_without_an_identity() -> None:
    def identify(handshake: Handshake) -> str | None:
        return handshake.user

    async with serve(accepting(), *HOST, identify=identify, authenticate=basic({"CS-7": "p"})) as csms:
        address = f"ws://127.0.0.1:{csms.port}/"
        sent = header("CS-7", b"p")
        async with connect(address, subprotocols=SPOKEN, additional_headers=sent) as station:
            await boot(station)
            assert list(csms.stations) == ["CS-7"]
        with pytest.raises(InvalidStatus, match="404"):
            await connect(address, subprotocols=SPOKEN)


@pytest.mark.parametrize("value", ["Basic \xe9\xe9", "Basic !!!", "Basic", "\x7f", "Basic Q1MtMQ=="])
@in_loop
async def test_an_authorization_that_cannot_be_read_is_refused_like_a_wrong_one(value: str) -> None:
    notes = Notes()
    async with serve(accepting(), *HOST, authenticate=basic({"CS-1": "p"}), hooks=[notes]) as csms:
        reader, writer = await asyncio.open_connection("127.0.0.1", csms.port)
        writer.write(
            b"GET /CS-1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n"
            b"Sec-WebSocket-Protocol: ocpp2.0.1\r\nAuthorization: " + value.encode("latin-1") + b"\r\n\r\n"
        )
        assert (await reader.readline()).startswith((b"HTTP/1.1 401", b""))
        writer.close()
        await eventually(lambda: len(notes.of("refused")) == 1)
        [(_, status, *_)] = notes.of("refused")
        assert status in (401, 400)


@in_loop
async def test_a_function_of_the_handshake_that_raises_refuses_with_500(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def known(station_id: str) -> bool:
        raise ZeroDivisionError(station_id)

    notes = Notes()
    async with serve(accepting(), *HOST, known=known, hooks=[notes]) as csms:
        assert (await refused(csms)).status_code == 500
    [(station_id, status, why, _, _)] = notes.of("refused")
    assert (station_id, status, why) == ("CS-1", 500, "internal error: ZeroDivisionError")
    assert "a function of the handshake failed" in caplog.text


@in_loop
async def test_unknown_stations_can_be_refused_like_wrong_passwords() -> None:
    options: dict[str, Any] = {"known": ["CS-1"], "authenticate": basic({"CS-1": "p"}), "hide_unknown": True}
    async with serve(accepting(), *HOST, **options) as csms:
        responses = [await refused(csms, path) for path in ("CS-1", "CS-2", "%00")]
    assert {response.status_code for response in responses} == {401}
    assert len({tuple(sorted(response.headers.keys())) for response in responses}) == 1


@in_loop
async def test_guesses_of_passwords_are_slowed_down_and_the_right_one_is_not() -> None:
    counters = Counters()
    options: dict[str, Any] = {"max_failed_logins": 2, "failed_login_interval": 0.2, "hooks": [counters]}
    async with serve(accepting(), *HOST, authenticate=basic({"CS-1": "p", "CS-2": "q"}), **options) as csms:
        for guess in (b"a", b"b", b"c"):
            assert (await refused(csms, additional_headers=header("CS-1", guess))).status_code == 401
        async with by_hand(csms, additional_headers=header("CS-1", b"p")) as station:
            await boot(station)
    assert counters.counts["login slowed down"] == 1


@in_loop
async def test_another_spelling_is_not_another_chance_to_guess() -> None:
    counters = Counters()
    options: dict[str, Any] = {"max_failed_logins": 1, "failed_login_interval": 0.1, "hooks": [counters]}
    async with serve(accepting(), *HOST, authenticate=basic({"CS-1": "p"}), **options) as csms:
        for path in ("CS-1", "cs-1", "Cs-1"):
            assert (await refused(csms, path, additional_headers=header(path, b"a"))).status_code == 401
    assert counters.counts["login slowed down"] == 2


@pytest.mark.parametrize("path", ["%00", "x" * 49, "a%20b"])
@in_loop
async def test_nobody_is_asked_about_an_identity_that_no_station_can_have(path: str) -> None:
    asked: list[Any] = []
    options: dict[str, Any] = {
        "known": asked.append,
        "authenticate": asked.append,
        "registered": asked.append,
    }
    async with serve(accepting(), *HOST, **options) as csms:
        assert (await refused(csms, path)).status_code == 404
    assert asked == []


@in_loop
async def test_a_request_with_too_long_headers_is_refused_and_told() -> None:
    notes = Notes()
    async with serve(accepting(), *HOST, hooks=[notes], max_header_bytes=2000) as csms:
        reader, writer = await asyncio.open_connection("127.0.0.1", csms.port)
        writer.write(b"GET /CS-1 HTTP/1.1\r\n" + b"X-A: " + b"x" * 900 + b"\r\n")
        await asyncio.sleep(0)
        writer.write(b"X-B: " + b"x" * 1200 + b"\r\n")
        assert (await reader.readline()).startswith(b"HTTP/1.1 431")
        writer.close()
    [(station_id, status, why, address, _)] = notes.of("refused")
    assert (station_id, status, address[0]) == (None, 431, "127.0.0.1")
    assert why == "more than 2000 bytes before the handshake"


@in_loop
async def test_nothing_is_read_from_a_peer_that_is_not_decided_on() -> None:
    deciding = asyncio.Event()

    async def authenticate(_: Handshake) -> bool:
        await deciding.wait()
        return True

    async with serve(accepting(), *HOST, authenticate=authenticate) as csms:
        reader, writer = await asyncio.open_connection("127.0.0.1", csms.port)
        writer.write(
            b"GET /CS-1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n"
            b"Sec-WebSocket-Protocol: ocpp2.0.1\r\n\r\n"
        )
        frame = b"\x81\xfe\xea\x60\0\0\0\0" + b" " * 60_000
        for _ in range(500):
            writer.write(frame)  # 30 MB, which no buffer of the kernel takes
        await asyncio.sleep(0.2)
        assert writer.transport.get_write_buffer_size() > 2**20
        deciding.set()
        assert (await reader.readline()).startswith(b"HTTP/1.1 101")
        await eventually(lambda: csms.stations["CS-1"].frames_in > 10)
        writer.transport.abort()


@in_loop
async def test_the_limits_on_strangers_hold_at_the_door() -> None:
    notes = Notes()
    async with serve(accepting(), *HOST, max_strangers_per_address=2, hooks=[notes]) as csms:
        silent = [await asyncio.open_connection("127.0.0.1", csms.port) for _ in range(3)]
        assert await silent[0][0].read() == b""  # The oldest one has made room.
        for _, each in silent:
            each.close()
    async with serve(accepting(), *HOST, max_connections=2, hooks=[notes]) as csms:
        stations = [await connect(f"ws://127.0.0.1:{csms.port}/S{n}", subprotocols=SPOKEN) for n in range(2)]
        reader, writer = await asyncio.open_connection("127.0.0.1", csms.port)
        assert (await reader.readline()).startswith(b"HTTP/1.1 503")
        for one in stations:
            await one.close()
        writer.close()
    whys = [why for _, _, why, *_ in notes.of("refused")]
    assert whys[0] == "too many connections: this one has waited longest for its request"
    assert "more than 2 connections" in whys


@in_loop
async def test_peers_of_a_trusted_proxy_are_told_by_their_own_address() -> None:
    notes, seen = Notes(), []

    def authenticate(handshake: Handshake) -> bool:
        seen.append((handshake.remote_address, handshake.headers["x-forwarded-for"]))
        return False

    sent = {"X-Forwarded-For": "203.0.113.9"}
    for trusted, address in ((["127.0.0.0/8"], "203.0.113.9"), ([], "127.0.0.1")):
        options: dict[str, Any] = {"trusted_proxies": trusted, "authenticate": authenticate, "hooks": [notes]}
        async with serve(accepting(), *HOST, **options) as csms:
            assert (await refused(csms, additional_headers=sent)).status_code == 401
        assert seen[-1][0][0] == notes.of("refused")[-1][3][0] == address


@in_loop
async def test_a_1_6_identity_may_be_long_and_have_colons() -> None:
    async with serve(accepting("1.6"), *HOST) as csms, by_hand(csms, "a:b" * 20, "1.6") as station:
        await boot(station)
        assert list(csms.stations) == ["a:b" * 20]


@in_loop
async def test_a_path_of_its_own_shuts_out_others() -> None:
    async with serve(accepting(), *HOST, path="/ocpp/v2") as csms:
        async with connect(f"ws://127.0.0.1:{csms.port}/ocpp/v2/CS-1", subprotocols=SPOKEN) as station:
            await boot(station)
        assert (await refused(csms)).status_code == 404


async def later(value: bool) -> bool:
    await asyncio.sleep(0)
    return value


@pytest.mark.parametrize(
    "known",
    [{"CS-1"}, lambda station_id: station_id == "CS-1", lambda station_id: later(station_id == "CS-1")],
)
@in_loop
async def test_an_unknown_station_is_not_found(known: Any) -> None:
    notes = Notes()
    async with serve(accepting(), *HOST, known=known, hooks=[notes]) as csms:
        async with by_hand(csms) as station:
            await boot(station)
        assert (await refused(csms, "CS-2")).status_code == 404
        [(*told, address, path)] = notes.of("refused")
        assert told == ["CS-2", 404, "unknown station"]
        assert (address[0], path) == ("127.0.0.1", "/ocpp/CS-2")


# Credentials

KEY = bytes(range(8)) + b"\xff\xfe:\x00" + b"secret!!"


def header(user: str, password: bytes) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(user.encode() + b":" + password).decode()}


@pytest.mark.parametrize(
    ("station_id", "path", "sent", "admitted"),
    [
        ("AL1000", "AL1000", header("AL1000", KEY), True),
        ("AL1000", "AL1000", header("AL1000", KEY.hex().encode()), True),
        ("AL1000", "AL1000", header("AL1000", KEY.hex().upper().encode()), True),
        ("a:b", "a%3Ab", header("a:b", KEY), True),
        ("a b", "a%20b", header("a%20b", KEY), True),
        ("AL1000", "AL1000", header("AL1000", KEY + b"x"), False),
        ("AL1000", "AL1000", header("AL1000", b""), False),
        ("AL1000", "AL1000", header("OTHER", KEY), False),
        ("AL1000", "AL1000", {"Authorization": "Basic ???"}, False),
        ("AL1000", "AL1000", {"Authorization": "Bearer abc"}, False),
        ("AL1000", "AL1000", {}, False),
        ("OTHER", "AL1000", header("AL1000", KEY), False),
    ],
)
@in_loop
async def test_a_password_is_bytes_behind_the_known_identity(
    station_id: str, path: str, sent: dict[str, str], admitted: bool
) -> None:
    async with serve(accepting("1.6"), *HOST, authenticate=basic({station_id: KEY})) as csms:
        if admitted:
            async with by_hand(csms, path, "1.6", additional_headers=sent) as station:
                await boot(station)
        else:
            response = await refused(csms, path, "1.6", additional_headers=sent)
            assert (response.status_code, response.headers["WWW-Authenticate"][:5]) == (401, "Basic")


@in_loop
async def test_a_text_password_is_compared_as_text() -> None:
    async with serve(accepting(), *HOST, authenticate=basic({"CS-1": "pässword"})) as csms:
        async with by_hand(csms, additional_headers=header("CS-1", "pässword".encode())) as station:
            await boot(station)
        raw = header("CS-1", "pässword".encode().hex().encode())
        assert (await refused(csms, additional_headers=raw)).status_code == 401


@in_loop
async def test_an_authenticate_hook_may_be_async_and_sees_the_handshake() -> None:
    seen = []

    async def authenticate(handshake: Any) -> bool:
        seen.append((handshake.station_id, handshake.password, handshake.versions, handshake.certificate))
        assert "secret" not in repr(handshake)
        return True

    async with serve(accepting(), *HOST, authenticate=authenticate) as csms:
        async with by_hand(csms, additional_headers=header("CS-1", b"secret")) as station:
            await boot(station)
    assert seen == [("CS-1", b"secret", ("ocpp2.0.1",), None)]


@in_loop
async def test_nothing_keeps_a_password_while_a_handshake_is_decided() -> None:
    """The client is a socket alone, because that of websockets keeps what it sends."""
    kept = []

    async def authenticate(handshake: Any) -> bool:
        await asyncio.sleep(0)
        requests = [found for found in gc.get_objects() if type(found) is Request]
        kept.extend("Authorization" in found.headers for found in requests if found.path == "/ocpp/KEPT")
        return handshake.password == b"secret"  # type: ignore[no-any-return]

    async with serve(accepting(), *HOST, authenticate=authenticate) as csms:
        reader, writer = await asyncio.open_connection("127.0.0.1", csms.port)
        sent = header("KEPT", b"secret")["Authorization"]
        writer.write(
            b"GET /ocpp/KEPT HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
            b"Sec-WebSocket-Protocol: ocpp2.0.1\r\nAuthorization: " + sent.encode() + b"\r\n\r\n"
        )
        assert b" 101 " in await reader.readuntil(b"\r\n\r\n")
        writer.close()
    assert kept == [False]


@pytest.fixture
def everything_logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.DEBUG, "ocpp_fast"), caplog.at_level(logging.DEBUG, "websockets"):
        yield caplog


@in_loop
async def test_no_log_carries_credentials(everything_logged: pytest.LogCaptureFixture) -> None:
    sent = header("CS-1", b"hunter2hunter2")
    transfer = {"vendorId": "x", "data": "hunter2hunter2"}
    router = accepting()

    @router.on(v201.DataTransferRequest)
    def fail(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        raise RuntimeError("no")

    async with serve(router, *HOST, authenticate=basic({"CS-1": "hunter2hunter2"})) as csms:
        async with by_hand(csms, additional_headers=sent, logger=logging.getLogger("quiet")) as station:
            await boot(station)
            await ask(station, 2, "1", "DataTransfer", transfer)
            await ask(station, 2, "2", "DataTransfer", transfer | {"messageId": "x" * 99})
    records = everything_logged.records
    assert any(record.getMessage().startswith("CS-1: connected") for record in records)
    texts = [record.getMessage() + str(record.args) + str(record.exc_text) for record in records]
    for secret in ("hunter2", sent["Authorization"].split()[1]):
        assert not [text for text in texts if secret in text]


@in_loop
async def test_records_have_their_facts_for_a_formatter(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "ocpp_fast.csms"):
        async with serve(accepting(), *HOST) as csms, by_hand(csms) as station:
            await boot(station)
            await ask(station, 2, "1", "Heartbeat", {"x": 1})
    found = [
        (record.levelname, vars(record).get("station"), vars(record).get("code")) for record in caplog.records
    ]
    assert ("INFO", "CS-1", None) in found
    assert ("WARNING", "CS-1", "ProtocolError") in found


# Handlers


def slow(order: list[Any], versions: str = "2.0.1") -> Router:
    """DataTransfer is handled by a coroutine that takes as many ms as its vendor id says, Heartbeat at
    once.
    """
    router = accepting(versions)

    @router.on(v201.DataTransferRequest)
    async def transfer(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        order.append(("start", request.vendor_id))
        await asyncio.sleep(float(request.vendor_id) / 1e3)
        order.append(("end", request.vendor_id))
        return v201.DataTransferResponse(status="Accepted")

    return router


@in_loop
async def test_frames_of_one_station_are_handled_in_order() -> None:
    order: list[Any] = []
    async with serve(slow(order), *HOST) as csms, by_hand(csms) as station:
        await boot(station)
        for number, delay in enumerate(["20", "1", "10", "0"]):
            await station.send(json.dumps([2, f"t{number}", "DataTransfer", {"vendorId": delay}]))
            await station.send(json.dumps([2, f"h{number}", "Heartbeat", {}]))
        answers = [(await hear(station))[1] for _ in range(8)]
    assert answers == ["t0", "h0", "t1", "h1", "t2", "h2", "t3", "h3"]
    assert order == [(what, delay) for delay in ["20", "1", "10", "0"] for what in ("start", "end")]


@in_loop
async def test_stations_do_not_wait_for_each_other() -> None:
    async with (
        serve(slow([]), *HOST, drain=0.1) as csms,
        by_hand(csms, "CS-1") as one,
        by_hand(csms, "CS-2") as two,
    ):
        await boot(one)
        await boot(two)
        await one.send(json.dumps([2, "1", "DataTransfer", {"vendorId": "60000"}]))
        assert (await asyncio.wait_for(ask(two, 2, "2", "Heartbeat", {}), 5))[1] == "2"


@in_loop
async def test_a_handler_that_waits_does_not_keep_answers_from_our_calls() -> None:
    released = asyncio.Event()
    router = accepting()

    @router.on(v201.DataTransferRequest)
    async def wait(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        await released.wait()
        return v201.DataTransferResponse(status="Accepted")

    async with serve(router, *HOST) as csms, by_hand(csms) as station:
        await boot(station)
        await station.send(json.dumps([2, "t", "DataTransfer", {"vendorId": "x"}]))
        call = asyncio.create_task(csms.stations["CS-1"].call(say.reset("2.0.1")))
        _, message_id, action, _ = await hear(station)
        assert action == "Reset"
        await station.send(json.dumps([3, message_id, {"status": "Accepted"}]))
        assert (await call).status == "Accepted"
        await (await station.ping())  # pings are answered too
        released.set()
        assert (await hear(station))[:2] == [3, "t"]


@in_loop
async def test_a_handler_may_call_the_station_that_it_answers() -> None:
    async with serve(router := accepting(), *HOST) as csms:

        @router.on(v201.DataTransferRequest)
        async def call_back(station_id: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
            response = await csms.stations[station_id].call(say.reset("2.0.1"))
            return v201.DataTransferResponse(status="Accepted", data=str(response.status))

        async with by_hand(csms) as station:
            await boot(station)
            _, message_id, *_ = await ask(station, 2, "t", "DataTransfer", {"vendorId": "x"})
            answer = await ask(station, 3, message_id, {"status": "Scheduled"})
            assert answer == [3, "t", {"status": "Accepted", "data": "Scheduled"}]


@pytest.mark.parametrize("suspends", [False, True])
@in_loop
async def test_a_handler_that_raises_answers_internal_error_and_is_reported(suspends: bool) -> None:
    router, notes = accepting(), Notes()
    error = RuntimeError("the password is hunter2")

    if suspends:

        @router.on(v201.DataTransferRequest)
        async def fail_later(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
            await asyncio.sleep(0)
            raise error
    else:

        @router.on(v201.DataTransferRequest)
        def fail(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
            raise error

    async with serve(router, *HOST, hooks=[notes]) as csms, by_hand(csms) as station:
        await boot(station)
        assert await ask(station, 2, "1", "DataTransfer", {"vendorId": "x"}) == [
            4,
            "1",
            "InternalError",
            "",
            {},
        ]
        assert (await ask(station, 2, "2", "Heartbeat", {}))[:2] == [3, "2"]
    assert notes.of("broke") == [("CS-1", "DataTransfer", error)]
    assert [entry[1::2] for entry in notes.of("handled")][1] == ("DataTransfer", ErrorCode.INTERNAL_ERROR)


@in_loop
async def test_a_handler_refuses_on_purpose() -> None:
    router = accepting()

    @router.on(v201.DataTransferRequest)
    def fail(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        raise OcppError(ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, "no", {"why": [1]})

    async with serve(router, *HOST) as csms, by_hand(csms) as station:
        await boot(station)
        answer = await ask(station, 2, "1", "DataTransfer", {"vendorId": "x"})
        assert answer == [4, "1", "PropertyConstraintViolation", "no", {"why": [1]}]


@in_loop
async def test_details_that_are_no_json_are_left_out() -> None:
    router = accepting()

    @router.on(v201.DataTransferRequest)
    def fail(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        raise OcppError(ErrorCode.GENERIC_ERROR, "no", {"why": object()})

    async with serve(router, *HOST) as csms, by_hand(csms) as station:
        await boot(station)
        answer = await ask(station, 2, "1", "DataTransfer", {"vendorId": "x"})
        assert answer == [4, "1", "GenericError", "no", {}]


@pytest.mark.parametrize(
    "wrong", [None, {}, v201.ResetResponse(status="Accepted"), v201.DataTransferResponse(status="?")]
)
@in_loop
async def test_a_handler_that_returns_something_else_answers_internal_error(wrong: Any) -> None:
    router = accepting()
    router.on(v201.DataTransferRequest)(lambda _, request: wrong)
    async with serve(router, *HOST) as csms, by_hand(csms) as station:
        await boot(station)
        assert await ask(station, 2, "1", "DataTransfer", {"vendorId": "x"}) == [
            4,
            "1",
            "InternalError",
            "",
            {},
        ]


@in_loop
async def test_a_station_that_is_gone_is_gone_while_its_handler_goes_on() -> None:
    router, ended = accepting(), []

    @router.on(v201.DataTransferRequest)
    async def hang(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(request.vendor_id)
        raise AssertionError

    async with serve(router, *HOST, handler_timeout=1.0, drain=0.1) as csms:
        async with by_hand(csms) as station:
            await boot(station)
            await station.send(json.dumps([2, "1", "DataTransfer", {"vendorId": "timeout"}]))
            await eventually(lambda: csms.stations["CS-1"].session.handling)
        await eventually(lambda: not csms.stations)
        assert not ended
        await eventually(lambda: ended == ["timeout"])
        async with by_hand(csms) as station:
            await station.send(json.dumps([2, "1", "DataTransfer", {"vendorId": "shutdown"}]))
            await eventually(lambda: csms.stations["CS-1"].session.handling)
        await eventually(lambda: not csms.stations)
    assert ended == ["timeout", "shutdown"]


@in_loop
async def test_a_handler_that_hangs_is_cut_off_and_the_next_one_runs() -> None:
    notes, cancelled = Notes(), []
    router = accepting()

    @router.on(v201.DataTransferRequest)
    async def hang(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.append(request)
            raise
        raise AssertionError

    async with serve(router, *HOST, handler_timeout=0.1, hooks=[notes]) as csms, by_hand(csms) as station:
        await boot(station)
        await station.send(json.dumps([2, "1", "DataTransfer", {"vendorId": "x"}]))
        await station.send(json.dumps([2, "2", "Heartbeat", {}]))
        assert await hear(station) == [4, "1", "InternalError", "", {}]
        assert (await hear(station))[:2] == [3, "2"]
    assert len(cancelled) == 1
    assert type(notes.of("broke")[0][2]) is TimeoutError


@in_loop
async def test_a_handler_that_was_cut_off_leaves_no_cancellation_to_the_next_one() -> None:
    router = accepting()

    @router.on(v201.DataTransferRequest)
    async def handle(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        if request.vendor_id == "hang":
            await asyncio.Event().wait()
        task = asyncio.current_task()
        assert task is not None
        return v201.DataTransferResponse(status="Accepted", data=task.cancelling())

    async with serve(router, *HOST, handler_timeout=0.1) as csms, by_hand(csms) as station:
        await boot(station)
        await station.send(json.dumps([2, "1", "DataTransfer", {"vendorId": "hang"}]))
        assert await hear(station) == [4, "1", "InternalError", "", {}]
        answer = await ask(station, 2, "2", "DataTransfer", {"vendorId": "x"})
        assert answer == [3, "2", {"status": "Accepted", "data": 0}]


@in_loop
async def test_what_runs_after_the_reply_runs_after_the_reply() -> None:
    router, order = accepting(), []
    async with serve(router, *HOST) as csms:

        @router.after(v201.BootNotificationRequest)
        async def ask_for_report(
            station_id: str, request: Any, response: v201.BootNotificationResponse
        ) -> None:
            order.append(response.status)
            order.append((await csms.stations[station_id].call(say.reset("2.0.1"))).status)

        @router.after(v201.HeartbeatRequest)
        def note(station_id: str, request: Any, response: Any) -> None:
            order.append(station_id)
            raise RuntimeError("no matter")

        async with by_hand(csms) as station:
            await boot(station)
            _, message_id, action, _ = await hear(station)
            assert action == "Reset"
            # It holds up nobody while it waits.
            assert (await ask(station, 2, "h", "Heartbeat", {}))[:2] == [3, "h"]
            await station.send(json.dumps([3, message_id, {"status": "Accepted"}]))
            await eventually(lambda: len(order) == 3)
    assert order == ["Accepted", "CS-1", "Accepted"]


@in_loop
async def test_middleware_goes_around_handlers_of_an_endpoint() -> None:
    router, seen = accepting(), []

    @router.middleware
    async def note(station_id: str, request: Any, call_next: Any) -> Any:
        seen.append(request.__action__)
        return await call_next(station_id, request)

    async with serve(router, *HOST) as csms, by_hand(csms) as station:
        await boot(station)
        await ask(station, 2, "1", "Heartbeat", {})
    assert seen == ["BootNotification", "Heartbeat"]


@in_loop
async def test_a_send_reaches_its_handler_and_is_not_answered() -> None:
    router, seen = accepting("2.1"), []
    router.on(v21.NotifyPeriodicEventStream)(lambda station_id, message: seen.append(message))
    async with serve(router, *HOST) as csms, by_hand(csms, version="2.1") as station:
        await boot(station)
        payload = say.stream().to_dict()
        await station.send(json.dumps([6, "s1", "NotifyPeriodicEventStream", payload]))
        await station.send(json.dumps([6, "s2", "NotifyPeriodicEventStream", {}]))
        assert (await ask(station, 2, "1", "Heartbeat", {}))[:2] == [3, "1"]
    assert seen == [say.stream()]


# Calls


@in_loop
async def test_calls_wait_for_each_other_in_a_bounded_queue() -> None:
    async with serve(accepting(), *HOST, max_queue=2) as csms, by_hand(csms) as station:
        await boot(station)
        us = csms.stations["CS-1"]
        calls = [asyncio.create_task(us.call(say.reset("2.0.1"))) for _ in range(4)]
        for number in range(3):
            _, message_id, *_ = await hear(station)
            await station.send(
                json.dumps([3, message_id, {"status": "Accepted", "statusInfo": {"reasonCode": str(number)}}])
            )
        done = await asyncio.gather(*calls, return_exceptions=True)
        assert [answer.status_info.reason_code for answer in done[:3]] == ["0", "1", "2"]  # type: ignore[union-attr]
        assert type(done[3]) is QueueFull


@in_loop
async def test_a_call_ends_as_the_station_answers_or_does_not() -> None:
    async with serve(accepting(), *HOST) as csms:
        async with by_hand(csms) as station:
            await boot(station)
            us = csms.stations["CS-1"]

            call = asyncio.create_task(us.call(say.reset("2.0.1")))
            _, message_id, *_ = await hear(station)
            await station.send(json.dumps([4, message_id, "MyOwnError", "why not", {"a": 1}]))
            with pytest.raises(CallFailed, match="Reset: MyOwnError: why not") as failed:
                await call
            assert (failed.value.code, failed.value.details) == (ErrorCode.GENERIC_ERROR, {"a": 1})

            call = asyncio.create_task(us.call(say.reset("2.0.1")))
            _, message_id, *_ = await hear(station)
            await station.send(json.dumps([3, message_id, {"status": "Perhaps"}]))
            with pytest.raises(CallFailed) as failed:
                await call
            assert failed.value.code is ErrorCode.PROPERTY_CONSTRAINT_VIOLATION

            started = asyncio.get_running_loop().time()
            with pytest.raises(CallTimeout, match="Reset: GenericError: no answer in time") as timeout:
                await us.call(say.reset("2.0.1"), timeout=0.1)
            assert isinstance(timeout.value, TimeoutError)
            assert 0.1 <= asyncio.get_running_loop().time() - started < 5.0

            with pytest.raises(OcppError, match="/type"):
                await us.call(v201.ResetRequest(type="Sometimes"))
            call = asyncio.create_task(us.call(say.reset("2.0.1")))
            await hear(station)
            await hear(station)
        with pytest.raises(ConnectionLost):
            await call
        with pytest.raises(ConnectionLost):
            await us.call(say.reset("2.0.1"))
        assert issubclass(ConnectionLost, ConnectionError)


@in_loop
async def test_a_call_that_nobody_waits_for_any_more_is_taken_back_if_it_was_not_sent() -> None:
    async with serve(accepting(), *HOST) as csms, by_hand(csms) as station:
        await boot(station)
        us = csms.stations["CS-1"]
        first = asyncio.create_task(us.call(say.reset("2.0.1")))
        second = asyncio.create_task(us.call(v201.DataTransferRequest(vendor_id="x")))
        _, message_id, *_ = await hear(station)
        first.cancel()
        second.cancel()
        await asyncio.gather(first, second, return_exceptions=True)
        await station.send(json.dumps([3, message_id, {"status": "Accepted"}]))
        assert (await ask(station, 2, "1", "Heartbeat", {}))[:2] == [3, "1"]
        assert us.idle


# Booting


@in_loop
async def test_a_station_that_has_not_booted_is_refused() -> None:
    async with serve(accepting(), *HOST, boot_required=True) as csms, by_hand(csms) as station:
        answer = await ask(station, 2, "1", "Heartbeat", {})
        assert answer[:3] == [4, "1", "SecurityError"]
        await boot(station)
        assert (await ask(station, 2, "2", "Heartbeat", {}))[:2] == [3, "2"]


@in_loop
async def test_a_station_that_comes_back_need_not_boot_again() -> None:
    async with serve(accepting(), *HOST) as csms:
        async with by_hand(csms) as station:
            await boot(station)
        await eventually(lambda: not csms.stations)
        async with by_hand(csms) as station:
            assert (await ask(station, 2, "1", "Heartbeat", {}))[:2] == [3, "1"]
        assert csms.registration("CS-1") is Registration.ACCEPTED


@pytest.mark.parametrize("told", [Registration.ACCEPTED, Registration.PENDING, None])
@in_loop
async def test_a_database_may_know_what_a_station_was_told(told: Registration | None) -> None:
    async def registered(station_id: str) -> Registration | None:
        return told

    async with serve(accepting(), *HOST, registered=registered) as csms, by_hand(csms) as station:
        answer = await ask(station, 2, "1", "Heartbeat", {})
        assert answer[0] == (3 if told is Registration.ACCEPTED else 4)
        if told is Registration.PENDING:
            with pytest.raises(NotAllowed):
                await csms.stations["CS-1"].call(say.remote_start("2.0.1"))


@in_loop
async def test_booting_need_not_be_required() -> None:
    async with serve(accepting(), *HOST, boot_required=False) as csms, by_hand(csms) as station:
        assert (await ask(station, 2, "1", "Heartbeat", {}))[:2] == [3, "1"]


@in_loop
async def test_a_csms_that_handles_no_boots_requires_none() -> None:
    router = Router()
    router.on(v201.HeartbeatRequest)(lambda _, request: say.beaten("2.0.1"))
    async with serve(router, *HOST) as csms, by_hand(csms) as station:
        assert (await ask(station, 2, "1", "Heartbeat", {}))[:2] == [3, "1"]
        assert (await ask(station, 2, "2", "BootNotification", BOOT))[:3] == [4, "2", "NotSupported"]


# Connections


@in_loop
async def test_a_station_that_connects_again_replaces_its_old_connection() -> None:
    notes = Notes()
    options: dict[str, Any] = {"authenticate": lambda _: True, "hooks": [notes]}
    async with serve(accepting(), *HOST, **options) as csms, by_hand(csms) as old:
        await boot(old)
        us = csms.stations["CS-1"]
        call = asyncio.create_task(us.call(say.reset("2.0.1")))
        await hear(old)
        async with by_hand(csms) as new:
            assert (await ask(new, 2, "1", "Heartbeat", {}))[:2] == [3, "1"]  # and is accepted still
            with pytest.raises(ConnectionClosed):
                await old.recv()
            assert old.close_code == 1001
            with pytest.raises(ConnectionLost):
                await call
            assert csms.stations["CS-1"] is not us
            assert len(csms.stations) == 1
    assert [entry[0] for entry in notes.all if entry[0] in ("connected", "disconnected")] == [
        "connected",
        "disconnected",
        "connected",
        "disconnected",
    ]


@pytest.mark.parametrize(
    "frame",
    [
        json.dumps([2, "1", "DataTransfer", {"vendorId": "x", "data": "x" * 10_000}]),
        ["[2," + "x" * 6_000, "x" * 6_000],
        ["x"] * 4097,  # few bytes in too many fragments
    ],
    ids=["whole", "fragments", "too many fragments"],
)
@in_loop
async def test_a_frame_over_the_limit_closes_the_connection(frame: str | list[str]) -> None:
    async with serve(accepting(), *HOST, max_bytes=10_000) as csms, by_hand(csms) as station:
        await boot(station)
        await station.send(frame)
        with pytest.raises(ConnectionClosed):
            await station.recv()
        assert station.close_code == 1009


@pytest.mark.parametrize(
    "frame",
    [
        ['[2,"1","Hea', "rtbeat", '",{}]'],
        b'[2,"1","Heartbeat",{}]',
        [b'[2,"1",', b'"Heartbeat",{}]'],
    ],
    ids=["fragments", "binary", "binary fragments"],
)
@in_loop
async def test_a_message_may_come_in_fragments_and_as_binary(frame: Any) -> None:
    async with serve(accepting(), *HOST) as csms, by_hand(csms) as station:
        await boot(station)
        await station.send(frame)
        assert (await hear(station))[:2] == [3, "1"]


@in_loop
async def test_text_that_is_no_utf8_ends_the_connection() -> None:
    async with serve(accepting(), *HOST) as csms, by_hand(csms) as station:
        await boot(station)
        await station.send(b'[2,"1","Heartbeat\xff",{}]', text=True)
        with pytest.raises(ConnectionClosed):
            await station.recv()
        assert station.close_code == 1007


@in_loop
async def test_frames_that_come_with_the_handshake_are_not_lost() -> None:
    async with serve(accepting(), *HOST) as csms:
        reader, writer = await asyncio.open_connection("127.0.0.1", csms.port)
        call = json.dumps([2, "1", "BootNotification", BOOT]).encode()
        frame = bytes([0x81, 0x80 | 126]) + len(call).to_bytes(2, "big") + b"\0\0\0\0" + call
        writer.write(
            b"GET /ocpp/CS-1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
            b"Sec-WebSocket-Protocol: ocpp2.0.1\r\n\r\n" + frame
        )
        head = await reader.readuntil(b"\r\n\r\n")
        assert b" 101 " in head
        assert b'[3,"1",' in await asyncio.wait_for(reader.read(200), 2)
        writer.close()
        await writer.wait_closed()
        await eventually(lambda: not csms.stations)


@in_loop
async def test_a_station_that_does_not_answer_pings_is_disconnected() -> None:
    async with serve(accepting(), *HOST, ping_interval=0.1, ping_timeout=0.2) as csms:
        async with by_hand(csms) as alive:
            await boot(alive)
            reader, writer = await asyncio.open_connection("127.0.0.1", csms.port)
            writer.write(
                b"GET /ocpp/CS-2 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                b"Sec-WebSocket-Protocol: ocpp2.0.1\r\n\r\n"
            )
            await reader.readuntil(b"\r\n\r\n")
            assert "CS-2" in csms.stations
            await eventually(lambda: "CS-2" not in csms.stations)
            await eventually(lambda: csms.stations["CS-1"].latency is not None)
            writer.close()


@in_loop
async def test_one_can_wait_for_a_station() -> None:
    async with serve(accepting(), *HOST) as csms:
        with pytest.raises(TimeoutError):
            await csms.station("CS-1", timeout=0.05)
        waiting = asyncio.create_task(csms.station("CS-1", timeout=5))
        async with by_hand(csms):
            assert (await waiting).id == "CS-1"


# The end


@in_loop
async def test_closing_finishes_what_has_begun_and_takes_up_nothing_new() -> None:
    order: list[Any] = []
    csms = await serve(slow(order), *HOST)
    async with by_hand(csms) as station:
        await boot(station)
        call = asyncio.create_task(csms.stations["CS-1"].call(say.reset("2.0.1")))
        _, message_id, *_ = await hear(station)
        await station.send(json.dumps([2, "1", "DataTransfer", {"vendorId": "200"}]))
        await eventually(lambda: order)
        closing = asyncio.create_task(csms.close())
        await asyncio.sleep(0.05)
        await station.send(json.dumps([2, "2", "Heartbeat", {}]))
        await station.send(json.dumps([3, message_id, {"status": "Accepted"}]))
        assert (await hear(station))[:2] == [3, "1"]
        assert (await call).status == "Accepted"
        with pytest.raises(ConnectionClosed):
            await station.recv()
        assert station.close_code == 1001
        await closing
        assert not csms.stations


@pytest.mark.parametrize(("drain", "outcome"), [(5.0, "done"), (0.05, "cancelled")])
@in_loop
async def test_closing_waits_for_what_runs_after_a_reply(drain: float, outcome: str) -> None:
    router, outcomes, seconds = accepting(), [], {"done": 0.2, "cancelled": 60.0}[outcome]

    @router.after(v201.HeartbeatRequest)
    async def work(station_id: str, request: Any, response: Any) -> None:
        try:
            await asyncio.sleep(seconds)
            outcomes.append("done")
        except asyncio.CancelledError:
            outcomes.append("cancelled")

    async with serve(router, *HOST, drain=drain) as csms, by_hand(csms) as station:
        await boot(station)
        await ask(station, 2, "1", "Heartbeat", {})
        await asyncio.wait_for(csms.close(), 10)
        assert outcomes == [outcome]


@in_loop
async def test_closing_does_not_wait_for_ever() -> None:
    router, ended = accepting(), []

    @router.on(v201.DataTransferRequest)
    async def hang(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(True)
        raise AssertionError

    csms = await serve(router, *HOST, drain=0.1)
    async with by_hand(csms) as station:
        await boot(station)
        await station.send(json.dumps([2, "1", "DataTransfer", {"vendorId": "x"}]))
        await asyncio.sleep(0.05)
        await asyncio.wait_for(csms.close(), 3)
        await csms.close()
    assert ended == [True]


@in_loop
async def test_serve_forever_ends_when_it_is_cancelled_or_closed() -> None:
    csms = await serve(accepting(), *HOST)
    serving = asyncio.create_task(csms.serve_forever())
    await asyncio.sleep(0.01)
    serving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await serving
    csms = await serve(accepting(), *HOST)
    serving = asyncio.create_task(csms.serve_forever())
    await asyncio.sleep(0.01)
    await csms.close()
    await serving


def test_a_csms_needs_handlers_and_the_right_ones() -> None:
    with pytest.raises(ValueError, match="handlers: none that a version could be taken from"):
        serve([])

    class Station(v16.core.ChargingStationHandler):
        def on_reset(self, request: v16.ResetRequest) -> v16.ResetResponse:
            return v16.ResetResponse(status="Accepted")

    with pytest.raises(ValueError, match="Reset: sent by the csms, so it has no handler there"):
        serve([Station()])


# What an operator sees


@in_loop
async def test_counters_count() -> None:
    counters = Counters()
    async with (
        serve(accepting("1.6"), *HOST, hooks=[counters]) as csms,
        by_hand(csms, version="1.6") as station,
    ):
        await ask(station, 2, "1", "BootNotification", BOOT_16)
        await ask(station, 2, "2", "Heartbeat", {})
        await ask(station, 2, "3", "Heartbeat", {"x": 1})
        await ask(station, 2, "4", "Authorize", {"idTag": "x"})
        assert counters.stations == {"CS-1": "1.6"}
        assert (counters.frames_in, counters.frames_out) == (4, 4)
        assert counters.calls_in == {"BootNotification": 1, "Heartbeat": 1, "Authorize": 1}
        assert counters.errors == {"FormatViolation": 1, "NotSupported": 1}
        latency = counters.percentile(0.5)
        assert latency is not None
        assert 0 < latency < 1
    assert counters.stations == {}


@in_loop
async def test_a_hook_that_raises_harms_nobody(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(Counters):
        def received(self, station_id: str, frame: bytes) -> None:
            raise RuntimeError("no")

    second = Counters()
    async with serve(accepting(), *HOST, hooks=[Broken(), second]) as csms, by_hand(csms) as station:
        await boot(station)
    assert second.frames_in == 1
    assert "hook failed" in caplog.text
