"""Cases of OCPP 2.0.1 with our station: transactions while it is offline, and messages without an answer."""

from __future__ import annotations

import asyncio
from itertools import pairwise
from typing import Any

import pytest
from endpoints import in_loop
from ocpp_fast.asyncio import CallFailed, CallTimeout, ChargingStation, ConnectionLost, Outbox

from conformance.application import Answers, booted, made, our_station
from conformance.case import case
from conformance.exchanges_v201_watch import alert
from conformance.messages_v201 import (
    OTHER,
    TRANSACTION,
    charging,
    ended,
    started,
    status,
)
from conformance.peer import Asked, Peer, csms
from conformance.play import Step, hear

VERSION = "2.0.1"
INTERVAL = 0.05
TIMEOUT = 0.5

STARTED = started("CablePluggedIn", state="EVConnected")
CHARGING = [charging(number) for number in (1, 2, 3)]
ENDED = ended("StopAuthorized", "Local", 4)


def request(step: Step) -> Any:
    return made(VERSION, step.action, step.request)


async def accept(peer: Peer) -> None:
    await peer.reply("BootNotification", booted())


# Offline


@pytest.mark.parametrize(
    ("online", "offline"),
    [
        pytest.param([STARTED], CHARGING, id="loss"),
        pytest.param([], [STARTED, *CHARGING, ENDED], id="whole"),
        pytest.param([STARTED, *CHARGING], [ENDED], id="stop"),
        pytest.param([STARTED], [ended("StopAuthorized", "Local", 1, idToken=OTHER)], id="stop-by-group"),
    ],
)
@case(VERSION, "TC_E_40_CS", "TC_E_43_CS", "TC_E_44_CS", "TC_E_45_CS")
@in_loop
async def test_offline(online: list[Step], offline: list[Step]) -> None:
    """Events of an outage are marked as such and arrive in their order, without a boot, and before later
    ones.
    """
    async with csms(VERSION) as their:
        port = their.port
        station = await our_station(their.url(), VERSION)
        peer = await their.peer()
        await accept(peer)
        await station.accepted()
        for step in online:
            delivery = station.deliver(request(step))
            await hear(peer, step)
            await delivery
    deliveries = [station.deliver(request(step)) for step in offline]
    async with csms(VERSION, port) as their:
        peer = await their.peer()
        await station.online()
        deliveries.append(station.deliver(request(started("CablePluggedIn", transaction="second"))))
        await hear(peer, *offline, pause=0.02, offline=True)
        await hear(peer, started("CablePluggedIn", transaction="second"))
        await asyncio.gather(*deliveries)
        await peer.silence()
        await station.close()


@case(VERSION, "TC_E_40_CS")
@in_loop
async def test_loss_before_the_answer() -> None:
    """An event without an answer is sent again under its message id, and is not marked as offline,
    because it was made online.
    """
    async with csms(VERSION) as their, our_station(their.url(), VERSION) as station:
        peer = await their.peer()
        await accept(peer)
        await station.accepted()
        delivery = station.deliver(request(STARTED))
        asked = await peer.hear("TransactionEvent")
        await peer.leave()
        peer = await their.peer()
        await peer.hear_again(asked)
        await peer.answer(asked, {})
        await delivery
        await peer.silence()


# Retries


class Troubled:
    """A station whose first TransactionEvent is not served as it should be."""

    def __init__(self, peer: Peer, station: ChargingStation) -> None:
        self._peer = peer
        self._loop = asyncio.get_running_loop()
        self.first = station.deliver(request(STARTED))
        self.second = station.deliver(request(CHARGING[0]))

    async def attempt(self, answer: str, before: Asked | None = None) -> Asked:
        """Takes an attempt to send the event, and answers it with an error or not at all."""
        if before is None:
            before = await self._peer.hear("TransactionEvent")
            assert before.payload == STARTED.request
        else:
            await self._peer.hear_again(before)
        if answer == "error":
            await self._peer.refuse(before, "InternalError")
        return before


@pytest.mark.parametrize("answer", ["silence", "error"])
@case(VERSION, "TC_E_41_CS", "TC_E_50_CS")
@in_loop
async def test_retries_end(answer: str) -> None:
    """After MessageAttempts attempts, all under one message id, the event is given up and the next one is
    sent. Before attempt n + 1 the station waits for n times MessageAttemptInterval (E13).
    """
    loop, times = asyncio.get_running_loop(), list[float]()
    outbox = Outbox(attempts=3, interval=INTERVAL)
    async with (
        csms(VERSION) as their,
        our_station(their.url(), VERSION, outbox=outbox, timeout=TIMEOUT) as station,
    ):
        peer = await their.peer()
        await accept(peer)
        await station.accepted()
        troubled, asked = Troubled(peer, station), None
        for _ in range(3):
            asked = await troubled.attempt(answer, asked)
            times.append(loop.time())
        await hear(peer, CHARGING[0])
        await troubled.second
        with pytest.raises(CallTimeout if answer == "silence" else CallFailed):
            await troubled.first
        await peer.silence()
    if answer == "error":
        first, second = (later - earlier for earlier, later in pairwise(times))
        assert first >= INTERVAL - 0.01
        assert second >= 2 * INTERVAL - 0.01


@pytest.mark.parametrize("answer", ["silence", "error"])
@case(VERSION, "TC_E_42_CS", "TC_E_51_CS")
@in_loop
async def test_retries_succeed(answer: str) -> None:
    """The event is sent again under its message id until it is answered, and the next one waits for that."""
    outbox = Outbox(attempts=5, interval=INTERVAL)
    async with (
        csms(VERSION) as their,
        our_station(their.url(), VERSION, outbox=outbox, timeout=TIMEOUT) as station,
    ):
        peer = await their.peer()
        await accept(peer)
        await station.accepted()
        troubled = Troubled(peer, station)
        asked = await troubled.attempt(answer)
        asked = await troubled.attempt(answer, asked)
        await peer.hear_again(asked)
        await peer.answer(asked, {})
        await troubled.first
        await hear(peer, CHARGING[0])
        await troubled.second
        await peer.silence()


# Messages that wait


@pytest.mark.parametrize(
    ("step", "asked", "told"),
    [
        pytest.param(CHARGING[0], {"transactionId": TRANSACTION}, {"ongoingIndicator": True}, id="ongoing"),
        pytest.param(ENDED, {"transactionId": TRANSACTION}, {"ongoingIndicator": False}, id="ended"),
        pytest.param(CHARGING[0], {}, {}, id="any"),
    ],
)
@case(VERSION, "TC_E_29_CS", "TC_E_31_CS", "TC_E_33_CS")
@in_loop
async def test_transaction_status_with_a_message_in_the_queue(
    step: Step, asked: dict[str, Any], told: dict[str, Any]
) -> None:
    """While an event waits for its answer, the station tells so; after that, no message is in the queue."""
    answers = Answers(VERSION, GetTransactionStatus={"messagesInQueue": False})

    def look_up() -> None:
        """Takes the answer from the outbox, as an application does."""
        outbox = station.outbox
        found = outbox.has_messages_about(asked["transactionId"]) if asked else len(outbox) > 0
        answers.by_action["GetTransactionStatus"] = told | {"messagesInQueue": found}

    async with csms(VERSION) as their, our_station(their.url(), VERSION, answers.router) as station:
        peer = await their.peer()
        await accept(peer)
        await station.accepted()
        delivery = station.deliver(request(step))
        event = await peer.hear("TransactionEvent")
        look_up()
        assert await peer.ask("GetTransactionStatus", asked) == told | {"messagesInQueue": True}
        assert not station.outbox.has_messages_about("another")
        await peer.answer(event, {})
        await delivery
        look_up()
        assert await peer.ask("GetTransactionStatus", asked) == told | {"messagesInQueue": False}


# Messages that are kept by choice


@case(VERSION, "TC_N_22_CS", "TC_N_23_CS")
@in_loop
async def test_events_of_an_outage() -> None:
    """The application keeps the event of a severe monitor by delivering it. Another one is not kept."""
    severe, other = alert("71"), alert("22", "Delta")
    async with csms(VERSION) as their:
        port = their.port
        station = await our_station(their.url(), VERSION)
        await accept(await their.peer())
        await station.accepted()
    delivery = station.deliver(request(severe))
    with pytest.raises(ConnectionLost):
        await station.call(request(other))
    async with csms(VERSION, port) as their:
        peer = await their.peer()
        await hear(peer, severe)
        await delivery
        await peer.silence()
        await station.close()


@case(VERSION, "TC_B_51_CS", "TC_B_52_CS")
@in_loop
async def test_status_after_an_outage() -> None:
    """A StatusNotification of the outage is refused, not kept, so that the application sends the status of
    the moment when the station is back.
    """
    async with csms(VERSION) as their:
        port = their.port
        station = await our_station(their.url(), VERSION)
        await accept(await their.peer())
        await station.accepted()
    with pytest.raises(ConnectionLost):
        await station.call(request(status("Occupied")))
    async with csms(VERSION, port) as their:
        peer = await their.peer()
        await station.online()
        call = asyncio.create_task(station.call(request(status("Available"))))
        await hear(peer, status("Available"))
        await call
        await peer.silence()
        await station.close()
