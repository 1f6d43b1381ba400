"""Cases of OCPP 1.6 with our station, and a CSMS that is played by hand."""

# ruff: noqa: SIM117 - one `with` per end

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from certificates import CA
from endpoints import Notes, eventually, in_loop
from ocpp_fast.asyncio import NotAllowed
from ocpp_fast.asyncio.tls import client_context

from conformance import tls
from conformance.application import NOW, Answers, booted, made, our_station
from conformance.case import case
from conformance.exchanges_v16 import (
    EXCHANGES,
    TAG,
    TRANSACTION,
    meter,
    start,
    status,
    stop,
)
from conformance.peer import CSMS, Payload, Peer, credentials, csms
from conformance.play import Exchange, Step, hear, play, played

KEY = bytes.fromhex("00010203040506070809aabbccddeeff01020304")


@played("1.6", "station", EXCHANGES)
@in_loop
async def test_exchange(exchange: Exchange) -> None:
    await play("1.6", "station", exchange)


async def accept(peer: Peer, **fields: Any) -> None:
    await peer.reply("BootNotification", booted(**fields))


def request(step: Step, **fields: Any) -> Any:
    return made("1.6", step.action, step.request | fields)


# Boot


@case("1.6", "TC_001_CS")
@in_loop
async def test_cold_boot() -> None:
    """The station sends nothing before it is accepted, and Heartbeats at the interval after that."""
    async with csms("1.6") as their, our_station(their.url(), "1.6") as station:
        peer = await their.peer()
        boot = await peer.hear("BootNotification")
        with pytest.raises(NotAllowed):
            await station.call(request(status("Available")))
        kept = station.deliver(request(start()))
        await peer.silence()
        await peer.answer(boot, booted(interval=1))
        await hear(peer, start())
        call = asyncio.create_task(station.call(request(status("Available"))))
        await hear(peer, status("Available"))
        await asyncio.gather(kept, call)
        for _ in range(2):
            await peer.reply("Heartbeat", {"currentTime": NOW})


@case("1.6", "TC_002_CS")
@in_loop
async def test_pending() -> None:
    """While it is pending, the station answers and sends what a trigger asks for; it boots again after the
    interval.
    """
    answers = Answers(
        "1.6",
        GetConfiguration={"unknownKey": ["x"]},
        TriggerMessage={"status": "Accepted"},
        RemoteStartTransaction={"status": "Accepted"},
    )
    async with csms("1.6") as their, our_station(their.url(), "1.6", answers.router) as station:
        peer = await their.peer()
        await accept(peer, status="Pending", interval=2)
        assert await peer.ask("GetConfiguration", {"key": ["x"]}) == {"unknownKey": ["x"]}
        assert await peer.ask("RemoteStartTransaction", {"idTag": TAG}) == {"status": "Rejected"}
        with pytest.raises(NotAllowed):
            await station.call(request(status("Available")))
        trigger = {"requestedMessage": "StatusNotification", "connectorId": 1}
        assert await peer.ask("TriggerMessage", trigger) == {"status": "Accepted"}
        call = asyncio.create_task(station.call(request(status("Available"))))
        await hear(peer, status("Available"))
        await call
        await accept(peer)
        await station.accepted()
        assert await peer.ask("RemoteStartTransaction", {"idTag": TAG}) == {"status": "Accepted"}
    assert [action for action, _ in answers.noted].count("RemoteStartTransaction") == 1


# Offline


class Outage:
    """A CSMS that is away until `over()`, after it has served a station."""

    def __init__(self, their: CSMS) -> None:
        self._port = their.port

    def over(self) -> Any:
        return csms("1.6", self._port)


@case("1.6", "TC_036_CS")
@in_loop
async def test_connection_loss_in_a_transaction() -> None:
    """Readings of the outage arrive in order, each after the answer to the one before, without a boot."""
    readings = [meter("Sample.Periodic", transactionId=TRANSACTION) for _ in range(3)]
    for number, reading in enumerate(readings):
        reading.request["meterValue"][0]["sampledValue"][0]["value"] = str(number)
    async with csms("1.6") as their:
        outage = Outage(their)
        station = await our_station(their.url(), "1.6")
        peer = await their.peer()
        await accept(peer)
        begun = asyncio.create_task(station.call(request(start())))
        await hear(peer, start())
        await begun
    for reading in readings:
        station.deliver(request(reading))
    async with outage.over() as their:
        peer = await their.peer()
        await hear(peer, *readings, pause=0.05)
        await peer.silence()
        await station.close()


@pytest.mark.parametrize(
    ("result", "then"),
    [
        pytest.param("Accepted", [status("Charging")], id="valid"),
        pytest.param("Invalid", [meter("Sample.Periodic", transactionId=TRANSACTION)], id="invalid"),
        pytest.param("Invalid", [stop("DeAuthorized"), status("Finishing")], id="invalid-stops"),
    ],
)
@case("1.6", "TC_037_1_CS", "TC_037_2_CS", "TC_037_3_CS")
@in_loop
async def test_offline_start(result: str, then: list[Step]) -> None:
    """A StartTransaction of the outage arrives without a boot, and what follows has the id it is given."""
    async with csms("1.6") as their:
        outage = Outage(their)
        station = await our_station(their.url(), "1.6")
        await accept(await their.peer())
        await station.accepted()
    begun = station.deliver(request(start()))
    transaction = station.transaction_id(begun)
    async with outage.over() as their:
        peer = await their.peer()
        await hear(peer, start(result))
        assert (await begun).id_tag_info.status == result
        for step in then:
            fields = {"transactionId": transaction} if "transactionId" in step.request else {}
            call = asyncio.create_task(station.call(request(step, **fields)))
            await hear(peer, step)
            await call
        await station.close()


@case("1.6", "TC_038_CS")
@in_loop
async def test_offline_stop() -> None:
    async with csms("1.6") as their:
        outage = Outage(their)
        station = await our_station(their.url(), "1.6")
        peer = await their.peer()
        await accept(peer)
        begun = asyncio.create_task(station.call(request(start())))
        await hear(peer, start())
        transaction = (await begun).transaction_id
    ended = station.deliver(request(stop("Local"), transactionId=transaction))
    async with outage.over() as their:
        await hear(await their.peer(), stop("Local"))
        await ended
        await station.close()


@case("1.6", "TC_039_CS")
@in_loop
async def test_offline_transaction() -> None:
    """A transaction of the outage arrives as a whole: start, readings, stop, with one transaction id."""
    reading = meter("Sample.Periodic", transactionId=TRANSACTION)
    async with csms("1.6") as their:
        outage = Outage(their)
        station = await our_station(their.url(), "1.6")
        await accept(await their.peer())
        await station.accepted()
    transaction = station.transaction_id(station.deliver(request(start())))
    station.deliver(request(reading, transactionId=transaction))
    ended = station.deliver(request(stop("Local"), transactionId=transaction))
    async with outage.over() as their:
        await hear(await their.peer(), start(), reading, stop("Local"))
        await ended
        await station.close()


# Power


async def _before_the_power_fails(their: CSMS, outbox: Path) -> tuple[Any, int]:
    """Begins a transaction. Returns the station and the transaction id that it has written down."""
    station = await our_station(their.url(), "1.6", outbox=outbox)
    peer = await their.peer()
    await accept(peer)
    begun = station.deliver(request(start()))
    transaction = station.transaction_id(begun)
    await hear(peer, start())
    await begun
    return station, transaction


@case("1.6", "TC_032_1_CS")
def test_power_fails_after_the_stop(tmp_path: Path) -> None:
    """A StopTransaction of the last moment outlives the process. The station boots before it is sent."""

    @in_loop
    async def test() -> None:
        outbox = tmp_path / "outbox.sqlite"
        async with csms("1.6") as their:
            outage = Outage(their)
            station, transaction = await _before_the_power_fails(their, outbox)
        station.deliver(request(stop("PowerLoss"), transactionId=transaction))
        await station.close()
        async with outage.over() as their, our_station(their.url(), "1.6", outbox=outbox):
            peer = await their.peer()
            boot = await peer.hear("BootNotification")
            await peer.silence(0.05)
            await peer.answer(boot, booted())
            await hear(peer, stop("PowerLoss"))

    test()


@case("1.6", "TC_032_2_CS")
def test_power_fails_before_the_stop(tmp_path: Path) -> None:
    """The station stops the transaction after its boot, under the id that it had written down before the
    transaction was answered.
    """

    @in_loop
    async def test() -> None:
        outbox = tmp_path / "outbox.sqlite"
        async with csms("1.6") as their:
            station, transaction = await _before_the_power_fails(their, outbox)
            assert transaction != TRANSACTION
            await station.close()
            async with our_station(their.url(), "1.6", outbox=outbox) as station:
                peer = await their.peer()
                await accept(peer)
                await station.accepted()
                ended = station.deliver(request(stop("PowerLoss"), transactionId=transaction))
                await hear(peer, stop("PowerLoss"))
                await ended

    test()


# Security


@case("1.6", "TC_085_CS")
@in_loop
async def test_basic_authentication() -> None:
    """The user is the identity in the URL, the password the bytes of the AuthorizationKey."""
    async with csms("1.6") as their, our_station(their.url(), "1.6", password=KEY):
        peer = await their.peer()
        assert credentials(peer) == b"CS-1:" + KEY
        assert peer.connection.request is not None
        assert peer.connection.request.path == "/ocpp/CS-1"
        await accept(peer)


@case("1.6", "TC_073_CS")
@in_loop
async def test_new_password() -> None:
    """The station answers first, and then connects again with the new key, without a boot."""
    answers, new = Answers("1.6", ChangeConfiguration={"status": "Accepted"}), KEY[::-1]
    async with csms("1.6") as their, our_station(their.url(), "1.6", answers.router, password=KEY) as station:

        def use_key(asked: Payload) -> None:
            station.use(replace(station.profile, password=bytes.fromhex(asked["value"])))
            station.reconnect()

        answers.after["ChangeConfiguration"] = use_key
        peer = await their.peer()
        await accept(peer)
        await station.accepted()
        change = {"key": "AuthorizationKey", "value": new.hex()}
        assert await peer.ask("ChangeConfiguration", change) == {"status": "Accepted"}
        assert await peer.closed() == 1000
        peer = await their.peer()
        assert credentials(peer) == b"CS-1:" + new
        await peer.silence()


@case("1.6", "TC_086_CS")
def test_tls(tmp_path: Path) -> None:
    ca = CA(tmp_path)
    ca.issue("csms", "localhost")

    @in_loop
    async def test() -> None:
        async with csms("1.6", ssl=tls.of_csms(ca)) as their:
            async with our_station(their.url("wss"), "1.6", ssl=client_context(ca.file), password=KEY):
                peer = await their.peer()
                assert credentials(peer) == b"CS-1:" + KEY
                await accept(peer)

    test()


@case("1.6", "TC_087_CS")
def test_tls_with_client_certificate(tmp_path: Path) -> None:
    """The station shows its certificate, and no password."""
    ca = CA(tmp_path)
    ca.issue("csms", "localhost")
    ca.issue("station", "CS-1")
    context = client_context(
        ca.file, profile=3, certificate=tmp_path / "station.pem", key=tmp_path / "station.key"
    )

    @in_loop
    async def test() -> None:
        async with csms("1.6", ssl=tls.of_csms(ca, stations=ca)) as their:
            async with our_station(their.url("wss"), "1.6", ssl=context):
                peer = await their.peer()
                shown = peer.connection.transport.get_extra_info("peercert")
                assert (("commonName", "CS-1"),) in shown["subject"]
                assert credentials(peer) is None
                await accept(peer)

    test()


@case("1.6", "TC_078_CS")
def test_a_csms_with_a_wrong_certificate(tmp_path: Path) -> None:
    """The station does not connect, and delivers the security event when it has found the right CSMS."""
    right, wrong = tls.authorities(tmp_path, "right", "wrong")
    for ca in (right, wrong):
        ca.issue("csms", "localhost")
    event = {"type": "InvalidCentralSystemCertificate", "timestamp": NOW}

    @in_loop
    async def test() -> None:
        notes = Notes()
        async with csms("1.6", ssl=tls.of_csms(wrong)) as their:
            outage = their.port
            context = client_context(right.file)
            station = await our_station(their.url("wss"), "1.6", ssl=context, hooks=[notes], patient=True)
            await eventually(lambda: notes.of("refused"))
            assert their.arrived.empty()
            assert {why for _, _, why, *_ in notes.of("refused")} == {"SSLCertVerificationError"}
            told = station.deliver(made("1.6", "SecurityEventNotification", event))
        async with csms("1.6", outage, ssl=tls.of_csms(right)) as their:
            peer = await their.peer()
            await accept(peer)
            asked = await peer.reply("SecurityEventNotification", {})
            assert asked.payload == event
            await told
            await station.close()

    test()


@case("1.6", "TC_083_CS")
def test_higher_security_profile(tmp_path: Path) -> None:
    """The station answers, and connects again over TLS."""
    ca = CA(tmp_path)
    ca.issue("csms", "localhost")
    answers = Answers("1.6", ChangeConfiguration={"status": "Accepted"})

    @in_loop
    async def test() -> None:
        async with csms("1.6") as plain, csms("1.6", ssl=tls.of_csms(ca)) as secure:
            async with our_station(plain.url(), "1.6", answers.router, password=KEY) as station:

                def use_tls(_: Payload) -> None:
                    profile = replace(station.profile, url=secure.url("wss"), ssl=client_context(ca.file))
                    station.use(profile)
                    station.reconnect()

                answers.after["ChangeConfiguration"] = use_tls
                peer = await plain.peer()
                await accept(peer)
                await station.accepted()
                change = {"key": "SecurityProfile", "value": "2"}
                assert await peer.ask("ChangeConfiguration", change) == {"status": "Accepted"}
                assert await peer.closed() == 1000
                peer = await secure.peer()
                assert credentials(peer) == b"CS-1:" + KEY
                await peer.silence()
                assert plain.arrived.empty()

    test()
