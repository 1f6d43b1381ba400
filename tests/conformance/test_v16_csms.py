"""Cases of OCPP 1.6 with our CSMS, and a station that is played by hand."""

# ruff: noqa: SIM117 - one `with` per end

from __future__ import annotations

from pathlib import Path

import pytest
from certificates import CA
from endpoints import in_loop
from ocpp_fast.asyncio import basic
from ocpp_fast.asyncio.tls import server_context

from conformance import tls
from conformance.application import NOW, Answers, boot_request, booted, made, our_csms
from conformance.case import case
from conformance.exchanges_v16 import EXCHANGES
from conformance.peer import Peer, refused, station, unserved
from conformance.play import Exchange, play, played

HEARTBEAT = {"currentTime": NOW}
AVAILABLE = {"connectorId": 1, "errorCode": "NoError", "status": "Available"}
KEY = bytes.fromhex("00010203040506070809aabbccddeeff01020304")


def central_system() -> Answers:
    return Answers("1.6", BootNotification=booted(), Heartbeat=HEARTBEAT, StatusNotification={})


async def boot(peer: Peer) -> None:
    assert await peer.ask("BootNotification", boot_request("1.6")) == booted()


@played("1.6", "csms", EXCHANGES)
@in_loop
async def test_exchange(exchange: Exchange) -> None:
    await play("1.6", "csms", exchange)


@case("1.6", "TC_001_CSMS")
@in_loop
async def test_cold_boot() -> None:
    """Nothing but BootNotification is served before the station is accepted (errata 3.8)."""
    answers = central_system()
    async with our_csms(answers.router, boot_required=True) as csms:
        async with station(f"ws://127.0.0.1:{csms.port}/CS-1", "1.6") as peer:
            assert await peer.ask_in_vain("StatusNotification", AVAILABLE) == "SecurityError"
            await boot(peer)
            assert await peer.ask("StatusNotification", AVAILABLE) == {}
            assert await peer.ask("Heartbeat", {}) == HEARTBEAT
    assert [action for action, _ in answers.noted] == ["BootNotification", "StatusNotification", "Heartbeat"]


@case("1.6", "TC_073_CSMS")
@in_loop
async def test_new_password() -> None:
    """The CSMS sets an AuthorizationKey, and takes the new one from the next connection on."""
    answers, passwords = central_system(), {"CS-1": KEY}
    new = KEY[::-1]
    async with our_csms(answers.router, authenticate=basic(passwords)) as csms:
        url = f"ws://127.0.0.1:{csms.port}/CS-1"
        async with station(url, "1.6", user="CS-1", password=KEY) as peer:
            await boot(peer)
            change = {"key": "AuthorizationKey", "value": new.hex()}
            call = csms.stations["CS-1"].call(made("1.6", "ChangeConfiguration", change))
            asked, answer = await peer.serve(call, {"status": "Accepted"})
            assert asked.payload == change
            assert answer.status == "Accepted"
            passwords["CS-1"] = new
        assert await refused(url, "1.6", user="CS-1", password=KEY) == 401
        async with station(url, "1.6", user="CS-1", password=new) as peer:
            assert await peer.ask("StatusNotification", AVAILABLE) == {}


@case("1.6", "TC_083_CSMS")
def test_higher_security_profile(tmp_path: Path) -> None:
    """A station is told to use profile 2, and is served over TLS from its next connection on."""
    ca = CA(tmp_path)
    ca.issue("csms", "localhost")
    context = server_context(tmp_path / "csms.pem", tmp_path / "csms.key")
    options = {"authenticate": basic({"CS-1": KEY})}

    @in_loop
    async def test() -> None:
        answers = central_system()
        async with (
            our_csms(answers.router, **options) as plain,
            our_csms(answers.router, ssl=context, **options) as secure,
        ):
            url = f"ws://127.0.0.1:{plain.port}/CS-1"
            async with station(url, "1.6", user="CS-1", password=KEY) as peer:
                await boot(peer)
                change = {"key": "SecurityProfile", "value": "2"}
                call = plain.stations["CS-1"].call(made("1.6", "ChangeConfiguration", change))
                asked, answer = await peer.serve(call, {"status": "Accepted"})
                assert (asked.payload, answer.status) == (change, "Accepted")
            url = f"wss://127.0.0.1:{secure.port}/CS-1"
            ssl = tls.of_station(ca)
            assert await refused(url, "1.6", ssl=ssl, user="CS-1", password=b"wrong") == 401
            async with station(url, "1.6", ssl=ssl, user="CS-1", password=KEY) as peer:
                await boot(peer)

    test()


@case("1.6", "TC_085_CSMS")
@pytest.mark.parametrize("sent", [KEY, KEY.hex().encode()], ids=["bytes", "digits"])
@in_loop
async def test_basic_authentication(sent: bytes) -> None:
    """An AuthorizationKey is taken as its bytes or as their digits; nothing else is."""
    async with our_csms(central_system().router, authenticate=basic({"CS-1": KEY})) as csms:
        url = f"ws://127.0.0.1:{csms.port}/CS-1"
        async with station(url, "1.6", user="CS-1", password=sent) as peer:
            await boot(peer)
        for user, password in (("CS-1", KEY[:-1]), ("CS-2", KEY), (None, b"")):
            assert await refused(url, "1.6", user=user, password=password) == 401


@case("1.6", "TC_086_CSMS")
def test_tls(tmp_path: Path) -> None:
    ca = CA(tmp_path)
    ca.issue("csms", "localhost")
    context = server_context(tmp_path / "csms.pem", tmp_path / "csms.key")

    @in_loop
    async def test() -> None:
        async with our_csms(central_system().router, ssl=context) as csms:
            url = f"wss://127.0.0.1:{csms.port}/CS-1"
            async with station(url, "1.6", ssl=tls.of_station(ca)) as peer:
                assert peer.connection.transport.get_extra_info("ssl_object").version() in (
                    "TLSv1.2",
                    "TLSv1.3",
                )
                await boot(peer)

    test()


@case("1.6", "TC_087_CSMS")
def test_tls_with_client_certificate(tmp_path: Path) -> None:
    """The station with the certificate of its identity is served, one without a certificate is not."""
    ca = CA(tmp_path)
    ca.issue("csms", "localhost"), ca.issue("station", "CS-1")
    context = server_context(tmp_path / "csms.pem", tmp_path / "csms.key", profile=3, station_ca=ca.file)

    @in_loop
    async def test() -> None:
        async with our_csms(central_system().router, ssl=context) as csms:
            url = f"wss://127.0.0.1:{csms.port}/CS-1"
            ssl = tls.of_station(ca, (ca, "station"))
            async with station(url, "1.6", ssl=ssl) as peer:
                await boot(peer)
            assert await refused(url.replace("CS-1", "CS-2"), "1.6", ssl=ssl) == 403
            assert await refused(url, "1.6", ssl=tls.of_station(ca)) is None

    test()


@case("1.6", "TC_088_CSMS")
@in_loop
async def test_subprotocol() -> None:
    """The version in common is chosen; without one the connection is closed at once (OCPP-J 3.2)."""
    async with our_csms(central_system().router) as csms:
        url = f"ws://127.0.0.1:{csms.port}/CS-1"
        async with station(url, "1.6", subprotocols=["ocpp2.0.1", "ocpp1.6", "ocpp1.5"]) as peer:
            await boot(peer)
        assert await unserved(url, ["ocpp0.1"]) == 1002
    async with our_csms(central_system().router, no_common_version="refuse") as csms:
        url = f"ws://127.0.0.1:{csms.port}/CS-1"
        assert await refused(url, "1.6", subprotocols=["ocpp0.1"]) == 400
