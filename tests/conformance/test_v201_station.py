"""Cases of OCPP 2.0.1 with our station, and a CSMS played by hand: boot, security, network profiles."""

# ruff: noqa: SIM117 - one `with` per end

from __future__ import annotations

import asyncio
from dataclasses import replace
from http import HTTPStatus
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from certificates import CA
from endpoints import Notes, eventually, in_loop
from ocpp_fast.asyncio import Backoff, ChargingStation, Hooks, NetworkProfile, NotAllowed, Registration
from ocpp_fast.asyncio.tls import client_context

from conformance import tls
from conformance.application import NOW, Answers, booted, made, our_station
from conformance.case import case
from conformance.exchanges_v201 import EXCHANGES
from conformance.messages_v201 import (
    INTERVAL,
    PASSWORD,
    PRIORITY,
    START,
    charging,
    network_profile,
    report,
    security_event,
    set_variables,
    started,
    status,
)
from conformance.peer import CSMS, Payload, Peer, credentials, csms
from conformance.play import Exchange, Step, hear, play, played

VERSION = "2.0.1"
SECRET = "correct-horse-battery"
ACCEPTED = {"status": "Accepted"}


def request(step: Step) -> Any:
    return made(VERSION, step.action, step.request)


async def accept(peer: Peer, reason: str = "PowerUp", **answer: Any) -> None:
    asked = await peer.reply("BootNotification", booted(**answer))
    assert asked.payload["reason"] == reason


@played(VERSION, "station", EXCHANGES)
@in_loop
async def test_exchange(exchange: Exchange) -> None:
    await play(VERSION, "station", exchange)


# B: boot


@case(VERSION, "TC_B_01_CS")
@in_loop
async def test_cold_boot() -> None:
    """Nothing is sent before the station is accepted, not even what waits in the outbox (B01.FR.08)."""
    async with csms(VERSION) as their, our_station(their.url(), VERSION) as station:
        peer = await their.peer()
        boot = await peer.hear("BootNotification")
        with pytest.raises(NotAllowed):
            await station.call(request(status("Available")))
        kept = station.deliver(request(started("CablePluggedIn")))
        await peer.silence()
        await peer.answer(boot, booted(interval=1))
        await hear(peer, started("CablePluggedIn"))
        await kept
        call = asyncio.create_task(station.call(request(status("Available"))))
        await hear(peer, status("Available"))
        await call
        await peer.reply("Heartbeat", {"currentTime": NOW})


@case(VERSION, "TC_B_02_CS")
@in_loop
async def test_pending() -> None:
    """While it is pending, the station answers and sends what it was asked for, and boots again after the
    interval (B02).
    """
    answers = Answers(
        VERSION,
        SetVariables={"setVariableResult": [INTERVAL | {"attributeStatus": "Accepted"}]},
        GetBaseReport=ACCEPTED,
        TriggerMessage=ACCEPTED,
    )
    async with csms(VERSION) as their, our_station(their.url(), VERSION, answers.router) as station:
        peer = await their.peer()
        await accept(peer, status="Pending", interval=2)
        step = set_variables((INTERVAL, "60", "Accepted"))
        assert await peer.ask(step.action, step.request) == step.response
        with pytest.raises(NotAllowed):
            await station.call(request(report(0, True, INTERVAL)))
        base = {"requestId": 3, "reportBase": "FullInventory"}
        assert await peer.ask("GetBaseReport", base) == ACCEPTED
        for part in (report(0, False, INTERVAL), report(1, True, INTERVAL)):
            call = asyncio.create_task(station.call(request(part)))
            await hear(peer, part)
            await call
        with pytest.raises(NotAllowed):
            await station.call(request(status("Available")))
        assert await peer.ask("TriggerMessage", {"requestedMessage": "StatusNotification"}) == ACCEPTED
        call = asyncio.create_task(station.call(request(status("Available"))))
        await hear(peer, status("Available"))
        await call
        await accept(peer)
        await station.accepted()


@case(VERSION, "TC_B_03_CS")
@in_loop
async def test_rejected() -> None:
    """A rejected station sends nothing until the interval has passed, not even what was waiting for the
    answer, and then boots (B03.FR.02).
    """
    async with csms(VERSION) as their, our_station(their.url(), VERSION) as station:
        peer = await their.peer()
        asked = await peer.hear("BootNotification")
        waiting = asyncio.create_task(station.boot())
        await asyncio.sleep(0)
        await peer.answer(asked, booted("Rejected", 1))
        with pytest.raises(NotAllowed):
            await waiting
        assert station.registration is Registration.REJECTED
        with pytest.raises(NotAllowed):
            await station.boot()
        kept = station.deliver(request(started("CablePluggedIn")))
        await peer.silence(0.5)
        await accept(peer)
        await hear(peer, started("CablePluggedIn"))
        await kept


@case(VERSION, "TC_B_30_CS")
@in_loop
async def test_requests_before_acceptance() -> None:
    """A rejected station answers requests with SecurityError (B03.FR.08), a pending one those to start and
    stop with Rejected (B02.FR.05).
    """
    answers = Answers(
        VERSION,
        GetVariables={"getVariableResult": [INTERVAL | {"attributeStatus": "Rejected"}]},
        RequestStartTransaction=ACCEPTED,
        RequestStopTransaction=ACCEPTED,
    )
    variables = {"getVariableData": [INTERVAL]}
    async with csms(VERSION) as their, our_station(their.url(), VERSION, answers.router) as station:
        peer = await their.peer()
        await accept(peer, status="Rejected", interval=2)
        assert await peer.ask_in_vain("GetVariables", variables) == "SecurityError"
        assert await peer.ask_in_vain(START.action, START.request) == "SecurityError"
        await accept(peer, status="Pending")
        await eventually(lambda: station.registration is Registration.PENDING)
        assert await peer.ask(START.action, START.request) == {"status": "Rejected"}
        assert await peer.ask("RequestStopTransaction", {"transactionId": "1"}) == {"status": "Rejected"}
        assert await peer.ask("GetVariables", variables)
    assert [action for action, _ in answers.noted] == ["GetVariables"]


# A: security


@case(VERSION, "TC_A_01_CS")
@in_loop
async def test_basic_authentication() -> None:
    async with csms(VERSION) as their, our_station(their.url(), VERSION, password=SECRET):
        peer = await their.peer()
        assert credentials(peer) == b"CS-1:" + SECRET.encode()
        await accept(peer)


@case(VERSION, "TC_A_04_CS")
def test_tls(tmp_path: Path) -> None:
    ca = CA(tmp_path)
    ca.issue("csms", "localhost")

    @in_loop
    async def test() -> None:
        async with csms(VERSION, ssl=tls.of_csms(ca)) as their:
            context = client_context(ca.file)
            async with our_station(their.url("wss"), VERSION, ssl=context, password=SECRET):
                peer = await their.peer()
                assert credentials(peer) == b"CS-1:" + SECRET.encode()
                await accept(peer)

    test()


@case(VERSION, "TC_A_05_CS", "TC_A_06_CS")
@pytest.mark.parametrize("trouble", ["certificate", "version"])
def test_tls_that_is_not_good_enough(trouble: str, tmp_path: Path) -> None:
    """The station does not connect to a CSMS with the certificate of another CA, or with TLS 1.1. It delivers
    the security event when the CSMS is as it should be.
    """
    right, wrong = tls.authorities(tmp_path, "right", "wrong")
    for ca in (right, wrong):
        ca.issue("csms", "localhost")
    bad = tls.of_csms(wrong) if trouble == "certificate" else tls.outdated(tls.of_csms(right))
    event = security_event("InvalidCsmsCertificate" if trouble == "certificate" else "InvalidTLSVersion")
    context = client_context(right.file)

    @in_loop
    async def test() -> None:
        notes = Notes()
        async with csms(VERSION, ssl=bad) as their:
            port = their.port
            station = await our_station(their.url("wss"), VERSION, ssl=context, hooks=[notes], patient=True)
            await eventually(lambda: len(notes.of("refused")) > 1)
            assert their.arrived.empty()
        told = station.deliver(request(event))
        async with csms(VERSION, port, ssl=tls.of_csms(right)) as their:
            peer = await their.peer()
            await accept(peer)
            await hear(peer, event)
            await told
            await station.close()

    test()


@case(VERSION, "TC_A_07_CS")
def test_tls_with_client_certificate(tmp_path: Path) -> None:
    """The station shows its certificate, and no password (A00.FR.402)."""
    ca = CA(tmp_path)
    ca.issue("csms", "localhost")
    ca.issue("station", "CS-1")
    files = {"certificate": tmp_path / "station.pem", "key": tmp_path / "station.key"}
    context = client_context(ca.file, profile=3, **files)

    @in_loop
    async def test() -> None:
        async with csms(VERSION, ssl=tls.of_csms(ca, stations=ca)) as their:
            async with our_station(their.url("wss"), VERSION, ssl=context):
                peer = await their.peer()
                shown: Any = peer.connection.transport.get_extra_info("peercert")
                assert (("commonName", "CS-1"),) in shown["subject"]
                assert credentials(peer) is None
                await accept(peer)

    test()


@case(VERSION, "TC_A_09_CS")
@in_loop
async def test_new_password() -> None:
    """The station answers first. Then it connects again with the new password, without a boot."""
    step = set_variables((PASSWORD, "another-battery-staple", "Accepted"))
    assert isinstance(step.response, dict)
    answers = Answers(VERSION, SetVariables=step.response)
    async with (
        csms(VERSION) as their,
        our_station(their.url(), VERSION, answers.router, password=SECRET) as station,
    ):

        def use_password(asked: Payload) -> None:
            [data] = asked["setVariableData"]
            station.use(replace(station.profile, password=data["attributeValue"]))
            station.reconnect()

        answers.after["SetVariables"] = use_password
        peer = await their.peer()
        await accept(peer)
        await station.accepted()
        assert await peer.ask(step.action, step.request) == step.response
        assert await peer.closed() == 1000
        peer = await their.peer()
        assert credentials(peer) == b"CS-1:another-battery-staple"
        await peer.silence()


# Network profiles and connections


async def moved(
    old: CSMS,
    first: list[NetworkProfile],
    then: list[NetworkProfile],
    *hooks: Hooks,
) -> ChargingStation:
    """Has a station take a network profile and a Reset from the old CSMS. Returns the station after its
    reset, with the profiles in their new order.
    """
    priority = set_variables((PRIORITY, "1,0", "Accepted"))
    assert isinstance(priority.response, dict)
    answers = Answers(VERSION, SetNetworkProfile=ACCEPTED, SetVariables=priority.response, Reset=ACCEPTED)
    is_reset = asyncio.Event()
    answers.after["Reset"] = lambda _: is_reset.set()
    async with our_station(first, VERSION, answers.router, password=SECRET) as station:
        peer = await old.peer()
        await accept(peer)
        await station.accepted()
        profile = network_profile("Accepted")
        assert await peer.ask(profile.action, profile.request) == ACCEPTED
        assert await peer.ask(priority.action, priority.request) == priority.response
        assert await peer.ask("Reset", {"type": "OnIdle"}) == ACCEPTED
        await is_reset.wait()
    assert await peer.closed() == 1000
    boot = made(VERSION, "BootNotification", {**BOOT, "reason": "RemoteReset"})
    return our_station(then, VERSION, boot=boot, password=SECRET, patient=True, hooks=hooks)


BOOT = {"chargingStation": {"model": "Single", "vendorName": "VendorX"}}


@case(VERSION, "TC_B_45_CS", "TC_B_50_CS", "TC_A_19_CS")
@pytest.mark.parametrize("security", ["same-root", "new-root", "from-profile-1"])
def test_migration(security: str, tmp_path: Path) -> None:
    """The station boots at the CSMS of the new network profile: one with a certificate of the same root, one
    of a new root, or one with TLS after one without.
    """
    root, new_root = tls.authorities(tmp_path, "root", "new")
    for ca in (root, new_root):
        ca.issue("csms", "localhost")
    before = None if security == "from-profile-1" else tls.of_csms(root)
    after_root = new_root if security == "new-root" else root

    @in_loop
    async def test() -> None:
        async with csms(VERSION, ssl=before) as old, csms(VERSION, ssl=tls.of_csms(after_root)) as new:
            known = None if before is None else client_context(root.file)
            first = NetworkProfile(url=old.url("ws" if before is None else "wss"), ssl=known)
            second = NetworkProfile(url=new.url("wss"), ssl=client_context(after_root.file))
            async with await moved(old, [first], [second, first]) as station:
                peer = await new.peer()
                assert credentials(peer) == b"CS-1:" + SECRET.encode()
                await accept(peer, "RemoteReset")
                await station.accepted()
                await peer.silence()
                assert old.arrived.empty()

    test()


@case(VERSION, "TC_B_46_CS", "TC_B_47_CS", "TC_B_49_CS")
@pytest.mark.parametrize("trouble", ["away", "unknown-root", "refuses"])
def test_fallback(trouble: str, tmp_path: Path) -> None:
    """After NetworkProfileConnectionAttempts failures the station goes back to the old network profile."""
    root, unknown = tls.authorities(tmp_path, "root", "unknown")
    for ca in (root, unknown):
        ca.issue("csms", "localhost")
    attempts = 0

    def refuse(connection: Any, _: Any) -> Any:
        nonlocal attempts
        attempts += 1
        return connection.respond(HTTPStatus.SERVICE_UNAVAILABLE, "")

    @in_loop
    async def test() -> None:
        notes = Notes()
        shown = tls.of_csms(unknown if trouble == "unknown-root" else root)
        async with csms(VERSION, ssl=tls.of_csms(root)) as old:
            async with csms(VERSION, ssl=shown, process_request=refuse) as new:
                context = client_context(root.file)
                first = NetworkProfile(url=old.url("wss"), ssl=context)
                port = 9 if trouble == "away" else new.port
                url = f"wss://127.0.0.1:{port}/ocpp/CS-1"
                second = NetworkProfile(url=url, ssl=context, attempts=3)
                async with await moved(old, [first], [second, first], notes) as station:
                    peer = await old.peer()
                    await accept(peer, "RemoteReset")
                    assert station.profile == first
                    failed = [entry for entry in notes.of("refused") if entry[3][1] == port]
                    assert len(failed) == 3
                    assert attempts == (3 if trouble == "refuses" else 0)

    test()


@case(VERSION, "TC_M_30_CS", "TC_M_31_CS")
@pytest.mark.parametrize("shown", ["new", "old"])
def test_new_root_of_the_csms(shown: str, tmp_path: Path) -> None:
    """The station connects again with the root certificate that was installed, and with the old one if the
    CSMS still has a certificate of that.
    """
    old, new = tls.authorities(tmp_path, "old", "new")
    for ca in (old, new):
        ca.issue("csms", "localhost")
    answers = Answers(VERSION, InstallCertificate=ACCEPTED)

    @in_loop
    async def test() -> None:
        async with csms(VERSION, ssl=tls.of_csms(old)) as their:
            port = their.port
            profiles = [
                NetworkProfile(url=their.url("wss"), ssl=client_context(ca.file), attempts=1)
                for ca in (new, old)
            ]
            station = await our_station(profiles[1], VERSION, answers.router)
            installed = asyncio.Event()

            def use_both(_: Payload) -> None:
                station.use(*profiles)
                installed.set()

            answers.after["InstallCertificate"] = use_both
            peer = await their.peer()
            await accept(peer)
            await station.accepted()
            root = {"certificateType": "CSMSRootCertificate", "certificate": new.file.read_text()}
            assert await peer.ask("InstallCertificate", root) == ACCEPTED
            await installed.wait()
        async with csms(VERSION, port, ssl=tls.of_csms(new if shown == "new" else old)) as their:
            peer = await their.peer()
            assert station.profile == profiles[0 if shown == "new" else 1]
            await peer.silence()
            await station.close()

    test()


class Waits(Backoff):
    """A back-off that tells its waits."""

    __slots__ = ("waits",)

    def __init__(self) -> None:
        super().__init__(minimum=0.05, random_range=0.02, repeat_times=2, random=lambda: 0.5)
        self.waits: list[float] = []

    def failed(self) -> float:
        self.waits.append(super().failed())
        return self.waits[-1]


@case(VERSION, "TC_B_57_CS")
@in_loop
async def test_reconnection() -> None:
    """The wait begins with RetryBackOffWaitMinimum, doubles at most RetryBackOffRepeatTimes times, has a
    random part each time, and begins anew after a success (part 4, 5.3). The station does not boot again.
    """
    loop, times, refuses = asyncio.get_running_loop(), list[float](), False

    def process(connection: Any, _: Any) -> Any:
        times.append(loop.time())
        return connection.respond(HTTPStatus.SERVICE_UNAVAILABLE, "") if refuses else None

    waits = Waits()
    async with csms(VERSION, process_request=process) as their:
        async with our_station(their.url(), VERSION, backoff=waits) as station:
            peer = await their.peer()
            await accept(peer)
            await station.accepted()
            refuses, started_at = True, loop.time()
            await peer.leave()
            await eventually(lambda: len(times) == 5)
            refuses = False
            peer = await their.peer()
            assert waits.waits == pytest.approx([0.06, 0.11, 0.21, 0.21, 0.21])
            tried = [started_at, *times[1:]]
            pauses = [later - earlier for earlier, later in pairwise(tried)]
            assert all(pause >= wait for pause, wait in zip(pauses, waits.waits, strict=True)), pauses
            await peer.silence()
            await peer.leave()
            peer = await their.peer()
            assert waits.waits[5:] == pytest.approx([0.06])
            await station.online()
            call = asyncio.create_task(station.call(request(charging())))
            await hear(peer, charging())
            await call
