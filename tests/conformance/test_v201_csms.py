"""Cases of OCPP 2.0.1 with our CSMS, and a station that is played by hand."""

# ruff: noqa: SIM117 - one `with` per end

from __future__ import annotations

import asyncio
import ssl
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from certificates import CA
from endpoints import in_loop
from ocpp_fast.asyncio import NotAllowed, basic
from ocpp_fast.asyncio.tls import server_context

from conformance import peer as by_hand
from conformance import tls
from conformance.application import NOW, Answers, boot_request, booted, made, our_csms
from conformance.case import case
from conformance.exchanges_v201 import EXCHANGES
from conformance.messages_v201 import (
    INTERVAL,
    PASSWORD,
    PRIORITY,
    START,
    network_profile,
    report,
    set_variables,
    started,
    status,
    trigger,
)
from conformance.peer import Peer, refused, station, unserved
from conformance.play import Exchange, Step, play, played

VERSION = "2.0.1"
SECRET = "correct-horse-battery"


def answers() -> Answers:
    return Answers(
        VERSION,
        BootNotification=booted(),
        Heartbeat={"currentTime": NOW},
        StatusNotification={},
        TransactionEvent={},
        NotifyReport={},
    )


async def boot(peer: Peer, reason: str = "PowerUp", answer: str = "Accepted", interval: int = 300) -> None:
    sent = booted(answer, interval)
    assert await peer.ask("BootNotification", boot_request(VERSION, reason)) == sent


async def command(csms: Any, peer: Peer, step: Step) -> None:
    """Has the application of the CSMS send a request, and answers it."""
    assert isinstance(step.response, dict)
    call = csms.stations["CS-1"].call(made(VERSION, step.action, step.request))
    asked, answer = await peer.serve(call, step.response)
    assert (asked.action, asked.payload) == (step.action, step.request)
    assert answer.to_dict() == step.response


@played(VERSION, "csms", EXCHANGES)
@in_loop
async def test_exchange(exchange: Exchange) -> None:
    await play(VERSION, "csms", exchange)


# A: security


@case(VERSION, "TC_A_01_CSMS", "TC_A_02_CSMS", "TC_A_03_CSMS")
@pytest.mark.parametrize(
    ("user", "password", "http_status"),
    [
        pytest.param("CS-1", SECRET, None, id="right"),
        pytest.param("CS-2", SECRET, 401, id="another-user"),
        pytest.param("CS-1", "wrong-horse-battery", 401, id="wrong-password"),
        pytest.param(None, "", 401, id="nothing"),
    ],
)
@in_loop
async def test_basic_authentication(user: str | None, password: str, http_status: int | None) -> None:
    async with our_csms(answers().router, authenticate=basic({"CS-1": SECRET, "CS-2": SECRET})) as csms:
        url = f"ws://127.0.0.1:{csms.port}/CS-1"
        credentials: dict[str, Any] = {"user": user, "password": password.encode()}
        if http_status is None:
            async with station(url, VERSION, **credentials) as peer:
                await boot(peer)
        else:
            assert await refused(url, VERSION, **credentials) == http_status
            assert not csms.stations


@case(VERSION, "TC_A_04_CSMS", "TC_A_06_CSMS")
def test_tls(tmp_path: Path) -> None:
    """TLS 1.2 is served, TLS 1.1 is not."""
    ca = CA(tmp_path)
    ca.issue("csms", "localhost")
    context = server_context(tmp_path / "csms.pem", tmp_path / "csms.key")
    enough = tls.of_station(ca)
    enough.maximum_version = ssl.TLSVersion.TLSv1_2
    too_low = tls.outdated(tls.of_station(ca))

    @in_loop
    async def test() -> None:
        async with our_csms(answers().router, ssl=context, authenticate=basic({"CS-1": SECRET})) as csms:
            url = f"wss://127.0.0.1:{csms.port}/CS-1"
            credentials: dict[str, Any] = {"user": "CS-1", "password": SECRET.encode()}
            async with station(url, VERSION, ssl=enough, **credentials) as peer:
                assert peer.connection.transport.get_extra_info("ssl_object").version() == "TLSv1.2"
                await boot(peer)
            with pytest.raises(OSError):  # noqa: PT011 - an alert or a reset
                await asyncio.open_connection("127.0.0.1", csms.port, ssl=too_low)
        # The client is able to speak TLS 1.1, if only its CSMS is.
        async with by_hand.csms(VERSION, ssl=tls.outdated(tls.of_csms(ca))) as their:
            _, writer = await asyncio.open_connection("127.0.0.1", their.port, ssl=too_low)
            assert writer.get_extra_info("ssl_object").version() == "TLSv1.1"
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    test()


@case(VERSION, "TC_A_07_CSMS", "TC_A_08_CSMS")
def test_tls_with_client_certificate(tmp_path: Path) -> None:
    """Only a certificate that the CA of the stations has issued is served, and only to its own station."""
    right, wrong = tls.authorities(tmp_path, "right", "wrong")
    right.issue("csms", "localhost")
    for ca in (right, wrong):
        ca.issue("station", "CS-1")
    files = (right.folder / "csms.pem", right.folder / "csms.key")
    context = server_context(*files, profile=3, station_ca=right.file)

    @in_loop
    async def test() -> None:
        async with our_csms(answers().router, ssl=context) as csms:
            url = f"wss://127.0.0.1:{csms.port}/CS-1"
            async with station(url, VERSION, ssl=tls.of_station(right, (right, "station"))) as peer:
                await boot(peer)
            assert await refused(url, VERSION, ssl=tls.of_station(right, (wrong, "station"))) is None
            assert await refused(url, VERSION, ssl=tls.of_station(right)) is None
            another = url.replace("CS-1", "CS-2")
            assert await refused(another, VERSION, ssl=tls.of_station(right, (right, "station"))) == 403

    test()


@case(VERSION, "TC_A_09_CSMS", "TC_A_10_CSMS")
@pytest.mark.parametrize("answer", ["Accepted", "Rejected"])
@in_loop
async def test_new_password(answer: str) -> None:
    """A password that the station has accepted is taken from the next connection on, in place of the old one.
    After a refusal the old one stays.
    """
    passwords, new = {"CS-1": SECRET}, "another-battery-staple"
    async with our_csms(answers().router, authenticate=basic(passwords)) as csms:
        url = f"ws://127.0.0.1:{csms.port}/CS-1"
        async with station(url, VERSION, user="CS-1", password=SECRET.encode()) as peer:
            await boot(peer)
            await command(csms, peer, set_variables((PASSWORD, new, answer)))
            if answer == "Accepted":
                passwords["CS-1"] = new
        taken, refused_one = (new, SECRET) if answer == "Accepted" else (SECRET, new)
        assert await refused(url, VERSION, user="CS-1", password=refused_one.encode()) == 401
        async with station(url, VERSION, user="CS-1", password=taken.encode()) as peer:
            assert await peer.ask("Heartbeat", {}) == {"currentTime": NOW}


@case(VERSION, "TC_A_19_CSMS")
def test_higher_security_profile(tmp_path: Path) -> None:
    """The station is given a network profile with TLS and is reset; it is served over TLS after that."""
    ca = CA(tmp_path)
    ca.issue("csms", "localhost")
    context = server_context(tmp_path / "csms.pem", tmp_path / "csms.key")
    options: dict[str, Any] = {"authenticate": basic({"CS-1": SECRET})}

    @in_loop
    async def test() -> None:
        ours = answers()
        async with (
            our_csms(ours.router, **options) as plain,
            our_csms(ours.router, ssl=context, **options) as secure,
        ):
            credentials: dict[str, Any] = {"user": "CS-1", "password": SECRET.encode()}
            async with station(f"ws://127.0.0.1:{plain.port}/CS-1", VERSION, **credentials) as peer:
                await boot(peer)
                await command(plain, peer, network_profile("Accepted"))
                await command(plain, peer, set_variables((PRIORITY, "1,0", "Accepted")))
                await command(plain, peer, Step("csms", "Reset", {"type": "OnIdle"}, {"status": "Accepted"}))
            url = f"wss://127.0.0.1:{secure.port}/CS-1"
            async with station(url, VERSION, ssl=tls.of_station(ca), **credentials) as peer:
                await boot(peer, "RemoteReset")

    test()


# B: provisioning


@case(VERSION, "TC_B_01_CSMS")
@in_loop
async def test_cold_boot() -> None:
    ours = answers()
    async with our_csms(ours.router) as csms:
        async with station(f"ws://127.0.0.1:{csms.port}/CS-1", VERSION) as peer:
            await boot(peer)
            connected = status("Available")
            assert await peer.ask(connected.action, connected.request) == {}
            assert await peer.ask("Heartbeat", {}) == {"currentTime": NOW}
    assert [action for action, _ in ours.noted] == ["BootNotification", "StatusNotification", "Heartbeat"]


@case(VERSION, "TC_B_02_CSMS")
@in_loop
async def test_pending() -> None:
    """While the station is pending, the CSMS asks for its variables and for a report, but starts nothing."""
    ours = answers()
    ours.by_action["BootNotification"] = booted("Pending", 60)
    async with our_csms(ours.router) as csms:
        async with station(f"ws://127.0.0.1:{csms.port}/CS-1", VERSION) as peer:
            await boot(peer, answer="Pending", interval=60)
            await command(csms, peer, set_variables((INTERVAL, "60", "Accepted")))
            base = {"requestId": 3, "reportBase": "FullInventory"}
            await command(csms, peer, Step("csms", "GetBaseReport", base, {"status": "Accepted"}))
            for part in (report(0, False, INTERVAL), report(1, True, INTERVAL)):
                assert await peer.ask(part.action, part.request) == {}
            for action, request in (
                (START.action, START.request),
                ("RequestStopTransaction", {"transactionId": "1"}),
            ):
                with pytest.raises(NotAllowed):
                    await csms.stations["CS-1"].call(made(VERSION, action, request))
            await peer.silence(0.05)
            ours.by_action["BootNotification"] = booted()
            await boot(peer)
            await command(csms, peer, START)


@case(VERSION, "TC_B_30_CSMS")
@pytest.mark.parametrize("answer", ["Pending", "Rejected"])
@in_loop
async def test_security_error_before_acceptance(answer: str) -> None:
    ours = answers()
    ours.by_action["BootNotification"] = booted(answer, 60)
    async with our_csms(ours.router) as csms:
        async with station(f"ws://127.0.0.1:{csms.port}/CS-1", VERSION) as peer:
            await boot(peer, answer=answer, interval=60)
            for step in (status("Available"), started("CablePluggedIn")):
                assert await peer.ask_in_vain(step.action, step.request) == "SecurityError"
            assert await peer.ask_in_vain("Heartbeat", {}) == "SecurityError"
            # Nothing reached the application, and the station is not asked for anything.
            assert [action for action, _ in ours.noted] == ["BootNotification"]
            await peer.silence(0.05)
            ours.by_action["BootNotification"] = booted()
            await boot(peer)
            connected = status("Available")
            assert await peer.ask(connected.action, connected.request) == {}


@case(VERSION, "TC_B_31_CSMS")
@in_loop
async def test_trigger_before_acceptance() -> None:
    """A pending station may send what a trigger asks for. A rejected one is not sent anything."""
    ours = answers()
    ours.by_action["BootNotification"] = booted("Pending", 60)
    async with our_csms(ours.router) as csms:
        async with station(f"ws://127.0.0.1:{csms.port}/CS-1", VERSION) as peer:
            await boot(peer, answer="Pending", interval=60)
            await command(csms, peer, trigger("StatusNotification"))
            connected = status("Available")
            assert await peer.ask(connected.action, connected.request) == {}
            assert await peer.ask_in_vain("Heartbeat", {}) == "SecurityError"
            await command(csms, peer, trigger("BootNotification"))
            ours.by_action["BootNotification"] = booted("Rejected", 60)
            await boot(peer, "Triggered", "Rejected", 60)
            with pytest.raises(NotAllowed):
                await csms.stations["CS-1"].call(
                    made(VERSION, "TriggerMessage", trigger("Heartbeat").request)
                )
            await peer.silence(0.05)


@case(VERSION, "TC_B_58_CSMS")
@in_loop
async def test_subprotocol() -> None:
    """The version in common is chosen. Without one, the handshake is completed and the connection closed
    (part 4, 3.2), or refused as the test case has it.
    """
    async with our_csms(answers().router) as csms:
        url = f"ws://127.0.0.1:{csms.port}/CS-1"
        async with station(url, VERSION, subprotocols=["ocpp0.1", "ocpp2.0.1", "ocpp1.6"]) as peer:
            await boot(peer)
        assert await unserved(url, ["ocpp0.1", "ocpp1.6"]) == 1002
    async with our_csms(answers().router, no_common_version="refuse") as csms:
        url = f"ws://127.0.0.1:{csms.port}/CS-1"
        assert await refused(url, VERSION, subprotocols=["ocpp0.1"]) == 400
