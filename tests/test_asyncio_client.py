"""A station over real sockets: how it connects, boots, beats, and delivers what must arrive."""

# ruff: noqa: ARG001, ARG002, SIM117 - handlers are handed what they do not need; one `with` per end

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

import conversation as say
import pytest
from endpoints import Notes, accepting, eventually, in_loop, obeying, url
from ocpp_fast import ErrorCode, OcppError, v16, v21, v201
from ocpp_fast.asyncio import (
    CSMS,
    Backoff,
    CallFailed,
    ConnectionLost,
    NotAllowed,
    Outbox,
    QueueFull,
    Registration,
    basic,
    connect,
    serve,
)
from ocpp_fast.asyncio.outbox import Entry
from ocpp_fast.routing import Router
from websockets.exceptions import InvalidStatus, NegotiationError

HOST = ("127.0.0.1", 0)


def hurried() -> Backoff:
    return Backoff(minimum=0.02, random_range=0.0, repeat_times=0)


class StationProvisioning(v201.provisioning.ChargingStationHandler):
    async def on_reset(self, request: v201.ResetRequest) -> v201.ResetResponse:
        return v201.ResetResponse(status=v201.ResetStatusEnumType.ACCEPTED)


# The interface of the design, as it stands there


@in_loop
async def test_a_station_connects_boots_and_answers() -> None:
    async with serve(accepting(), *HOST) as csms:
        async with connect(url(csms), [StationProvisioning()], version="2.0.1") as station:
            answer = await station.call(say.boot("2.0.1"))
            assert answer.status is v201.RegistrationStatusEnumType.ACCEPTED
            reset = await csms.stations["CS-1"].call(v201.ResetRequest(type="Immediate"))
            assert reset.status is v201.ResetStatusEnumType.ACCEPTED
        assert (station.id, station.version, station.connected) == ("CS-1", "2.0.1", False)


@pytest.mark.parametrize("version", say.VERSIONS)
@in_loop
async def test_every_version_speaks_to_itself(version: str) -> None:
    async with (
        serve(accepting(version), *HOST) as csms,
        connect(url(csms), obeying(version), version=version) as us,
    ):
        assert (await us.call(say.boot(version))).status == "Accepted"
        assert (await us.call(say.heartbeat(version))).current_time == say.NOW
        assert (await csms.stations["CS-1"].call(say.transfer(version))).status == "Accepted"


@in_loop
async def test_a_station_offers_its_versions_in_its_order() -> None:
    async with serve(accepting("1.6", "2.0.1"), *HOST) as csms:
        async with connect(url(csms), version=["2.1", "1.6", "2.0.1"]) as station:
            assert station.version == "1.6"


@pytest.mark.parametrize(
    ("version", "station_id"), [("2.0.1", "RDAM|123"), ("1.6", "RDAM|123"), ("1.6", "a b+c"), ("1.6", "é/1")]
)
@in_loop
async def test_an_identity_is_percent_encoded(version: str, station_id: str) -> None:
    async with (
        serve(accepting(version), *HOST) as csms,
        connect(f"ws://127.0.0.1:{csms.port}/ocpp", version=version, station_id=station_id) as station,
    ):
        assert station.id == station_id
        assert list(csms.stations) == [station_id]


def test_a_url_without_an_identity_is_refused() -> None:
    with pytest.raises(ValueError, match="url: does not end in an identity; give station_id"):
        connect("ws://127.0.0.1:1/", version="2.0.1")


@in_loop
async def test_a_station_shows_its_password() -> None:
    key = b"\xff\x00:secret0123456789"
    async with serve(accepting("1.6"), *HOST, authenticate=basic({"CS-1": key})) as csms:
        async with connect(url(csms), version="1.6", password=key) as station:
            await station.call(say.boot("1.6"))
        with pytest.raises(InvalidStatus):
            await connect(url(csms), version="1.6", password=b"wrong")


@in_loop
async def test_a_first_connection_that_fails_raises_unless_the_station_is_patient() -> None:
    async with serve(accepting(), *HOST) as csms:
        address = url(csms)
    with pytest.raises(OSError, match="Connect call failed"):
        await connect(address, version="2.0.1")
    station = await connect(address, version="2.0.1", patient=True, backoff=hurried())
    assert not station.connected
    with pytest.raises(ConnectionLost):
        await station.call(say.heartbeat("2.0.1"))
    await station.close()


@in_loop
async def test_without_a_version_in_common_a_station_does_not_stay() -> None:
    async with serve(accepting("1.6"), *HOST) as csms:
        with pytest.raises(NegotiationError):
            await connect(url(csms), version="2.0.1")


@in_loop
async def test_a_station_that_is_not_accepted_keeps_to_booting() -> None:
    async with serve(accepting(), *HOST) as csms, connect(url(csms), version="2.0.1") as station:
        with pytest.raises(NotAllowed):
            await station.call(say.heartbeat("2.0.1"))


@in_loop
async def test_a_station_sends_what_is_never_answered() -> None:
    router, seen = accepting("2.1"), []
    router.on(v21.NotifyPeriodicEventStream)(lambda _, message: seen.append(message))
    async with serve(router, *HOST) as csms, connect(url(csms), version="2.1") as station:
        await station.call(say.boot("2.1"))
        station.send(say.stream())
        await eventually(lambda: seen)
    with pytest.raises(ConnectionLost):
        station.send(say.stream())


# Boot and heartbeats


def booting(*statuses: tuple[str, int], boots: list[Any]) -> Router:
    """Answers boots with these statuses and intervals, the last one for ever."""
    router = Router()

    @router.on(v201.BootNotificationRequest)
    def boot(_: str, request: v201.BootNotificationRequest) -> v201.BootNotificationResponse:
        status, interval = statuses[min(len(boots), len(statuses) - 1)]
        boots.append(request)
        return say.booted("2.0.1", status, interval)  # type: ignore[no-any-return]

    @router.on(v201.HeartbeatRequest)
    def beat(_: str, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        boots.append("beat")
        return say.beaten("2.0.1")  # type: ignore[no-any-return]

    return router


@in_loop
async def test_a_station_boots_until_it_is_accepted() -> None:
    seen: list[Any] = []
    router = booting(("Pending", 1), ("Accepted", 300), boots=seen)
    async with (
        serve(router, *HOST) as csms,
        connect(url(csms), version="2.0.1", boot=say.boot("2.0.1")) as station,
    ):
        await station.accepted()
        assert seen == [say.boot("2.0.1")] * 2
        assert station.registration is Registration.ACCEPTED
        assert station.clock_offset is not None
        assert station.heartbeat_interval == 300


@in_loop
async def test_a_station_beats_at_the_interval_it_was_told() -> None:
    seen: list[Any] = []
    router = booting(("Accepted", 1), boots=seen)
    async with serve(router, *HOST) as csms, connect(url(csms), version="2.0.1") as station:
        await station.call(say.boot("2.0.1"))
        started = asyncio.get_running_loop().time()
        await eventually(lambda: seen.count("beat") == 2)
        assert 1.9 < asyncio.get_running_loop().time() - started < 10.0


@in_loop
async def test_heartbeats_can_be_left_out() -> None:
    seen: list[Any] = []
    async with serve(booting(("Accepted", 1), boots=seen), *HOST) as csms:
        async with connect(url(csms), version="2.0.1", heartbeat=False) as station:
            await station.call(say.boot("2.0.1"))
            await asyncio.sleep(1.2)
    assert "beat" not in seen


@in_loop
async def test_a_station_that_was_accepted_does_not_boot_on_a_new_connection() -> None:
    seen: list[Any] = []
    async with serve(booting(("Accepted", 300), boots=seen), *HOST) as csms:
        async with connect(url(csms), version="2.0.1", boot=say.boot("2.0.1"), backoff=hurried()) as station:
            await station.accepted()
            await csms.stations["CS-1"].close()
            await eventually(lambda: not station.connected)
            await station.accepted()
            await station.call(say.heartbeat("2.0.1"))
    assert seen == [say.boot("2.0.1"), "beat"]


# Connecting again


@in_loop
async def test_a_station_connects_again_when_its_csms_comes_back() -> None:
    notes = Notes()
    csms = await serve(accepting(), *HOST)
    port = csms.port
    async with connect(url(csms), version="2.0.1", backoff=hurried(), hooks=[notes]) as station:
        await station.call(say.boot("2.0.1"))
        await csms.close()
        await eventually(lambda: len(notes.of("refused")) >= 2)
        async with serve(accepting(), "127.0.0.1", port, boot_required=False) as csms:
            await asyncio.wait_for(station.accepted(), 5)
            await station.call(say.heartbeat("2.0.1"))
    assert [entry[0] for entry in notes.all if entry[0] != "refused" and "connected" in entry[0]] == [
        "connected",
        "disconnected",
        "connected",
        "disconnected",
    ]


@in_loop
async def test_a_csms_that_hangs_up_during_the_handshake_is_tried_again() -> None:
    attempts = 0

    def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal attempts
        attempts += 1
        writer.close()

    notes = Notes()
    async with await asyncio.start_server(hang_up, *HOST) as server:
        address = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/CS-1"
        async with connect(address, version="2.0.1", patient=True, backoff=hurried(), hooks=[notes]):
            await eventually(lambda: attempts >= 3)
    told = notes.of("refused")[0]
    assert told == ("CS-1", 0, "InvalidMessage", ("127.0.0.1", urlsplit(address).port), "/CS-1")


@in_loop
async def test_a_station_that_is_refused_is_told_the_status() -> None:
    notes = Notes()
    async with serve(accepting(), *HOST, known=()) as csms:
        async with connect(url(csms), version="2.0.1", patient=True, backoff=hurried(), hooks=[notes]):
            await eventually(lambda: notes.of("refused"))
        port = csms.port
    told = notes.of("refused")[0]
    assert told == ("CS-1", 404, "InvalidStatus", ("127.0.0.1", port), "/ocpp/CS-1")


@in_loop
async def test_a_station_may_stay_away() -> None:
    async with serve(accepting(), *HOST) as csms:
        async with connect(url(csms), version="2.0.1", reconnect=False, backoff=hurried()) as station:
            await csms.stations["CS-1"].close()
            await asyncio.sleep(0.1)
            assert not station.connected


def test_back_off_doubles_so_many_times_and_starts_over_after_a_success() -> None:
    backoff = Backoff(minimum=10.0, random_range=8.0, repeat_times=3, random=lambda: 0.5)
    assert [backoff.failed() for _ in range(6)] == [14.0, 24.0, 44.0, 84.0, 84.0, 84.0]
    backoff.succeeded()
    assert backoff.failed() == 14.0


def test_back_off_has_a_random_part_of_its_own_for_each_wait() -> None:
    waits = [Backoff(10.0, 8.0).failed() for _ in range(100)]
    assert all(10.0 <= wait <= 18.0 for wait in waits)
    assert len(set(waits)) > 90


# Messages that must arrive


def event(number: int, kind: str = "Updated") -> v201.TransactionEventRequest:
    return v201.TransactionEventRequest(
        event_type=kind,
        timestamp=say.NOW,
        trigger_reason="MeterValuePeriodic",
        seq_no=number,
        transaction_info=v201.TransactionType(transaction_id="t1"),
    )


class Transactions(v201.transactions.CSMSHandler):
    """Notes the events that come and answers, or does not, as it is told to."""

    def __init__(self) -> None:
        self.seen: list[Any] = []
        self.notes = Notes()
        self.fail = 0
        self.hang = 0

    def arrived(self) -> int:
        """Returns the number of TransactionEvents that have arrived, repeated ones included."""
        return sum(b"TransactionEvent" in frame for _, frame in self.notes.of("received"))

    async def on_transaction_event(
        self, charging_station_id: str, request: v201.TransactionEventRequest
    ) -> v201.TransactionEventResponse:
        self.seen.append((request.seq_no, request.offline))
        if self.hang:
            self.hang -= 1
            await asyncio.sleep(0.12)
        if self.fail:
            self.fail -= 1
            raise OcppError(ErrorCode.INTERNAL_ERROR)
        return v201.TransactionEventResponse()


@asynccontextmanager
async def charging(**options: Any) -> AsyncIterator[tuple[CSMS, Transactions, Any]]:
    handler = Transactions()
    outbox = Outbox(attempts=3, interval=0.05)
    async with (
        serve([accepting(), handler], *HOST, hooks=[handler.notes]) as csms,
        connect(
            url(csms), version="2.0.1", outbox=outbox, backoff=hurried(), boot=say.boot("2.0.1"), **options
        ) as station,
    ):
        await station.accepted()
        yield csms, handler, station


@in_loop
async def test_transaction_messages_are_delivered_in_order() -> None:
    async with charging() as (_, handler, station):
        await asyncio.gather(*(station.call(event(number)) for number in range(20)))
        assert handler.seen == [(number, None) for number in range(20)]
        assert len(station.outbox) == 0


@in_loop
async def test_what_came_about_offline_is_delivered_later_and_says_so() -> None:
    async with charging() as (csms, handler, station):
        await csms.stations["CS-1"].close()
        await eventually(lambda: not station.connected)
        sent = [station.deliver(event(number)) for number in range(3)]
        await asyncio.gather(*sent)
        assert handler.seen == [(0, True), (1, True), (2, True)]


@in_loop
async def test_a_message_whose_answer_was_lost_with_the_connection_goes_out_again() -> None:
    async with charging() as (csms, handler, station):
        handler.hang = 1
        sent = station.deliver(event(0))
        await eventually(lambda: handler.seen)
        csms.stations["CS-1"].abort(1001, "")
        await sent
        assert handler.arrived() == 2
        assert handler.seen == [(0, None)]


@in_loop
async def test_a_message_that_fails_is_sent_so_many_times_and_then_discarded() -> None:
    async with charging() as (_, handler, station):
        handler.fail = 3
        first, second = station.deliver(event(0)), station.deliver(event(1))
        started = asyncio.get_running_loop().time()
        with pytest.raises(CallFailed):
            await first
        # 50 ms after the first attempt, 100 ms after the second.
        assert asyncio.get_running_loop().time() - started >= 0.15
        await second
        assert [number for number, _ in handler.seen] == [0, 0, 0, 1]


@in_loop
async def test_a_message_that_is_not_answered_in_time_is_sent_again() -> None:
    async with charging(timeout=0.1) as (_, handler, station):
        handler.hang = 1
        await station.call(event(0))
        assert handler.arrived() == 2
        assert [number for number, _ in handler.seen] == [0]


@in_loop
async def test_other_messages_overtake_those_that_wait() -> None:
    async with charging() as (_, handler, station):
        handler.fail = 1
        first = station.deliver(event(0))
        await eventually(lambda: handler.seen)
        await station.call(say.heartbeat("2.0.1"))
        assert not first.done()
        await first


@in_loop
async def test_closing_keeps_what_was_not_delivered() -> None:
    outbox = Outbox()  # in memory, so it stays open
    async with serve(accepting(), *HOST) as csms:
        address = url(csms)
    station = await connect(address, version="2.0.1", patient=True, outbox=outbox)
    sent = [station.deliver(event(number)) for number in range(3)]
    await station.close()
    for future in sent:
        with pytest.raises(ConnectionLost):
            await future
    assert len(outbox) == 3
    assert head(outbox).request == event(0).replace(offline=True)
    with pytest.raises(ConnectionLost):
        await station.deliver(event(3))
    assert len(outbox) == 4


@in_loop
async def test_a_1_6_transaction_gets_its_number_when_the_csms_gives_it() -> None:
    seen: list[Any] = []

    class Core(v16.core.CSMSHandler):
        def on_start_transaction(
            self, charging_station_id: str, request: v16.StartTransactionRequest
        ) -> v16.StartTransactionResponse:
            return v16.StartTransactionResponse(
                transaction_id=4711, id_tag_info=v16.IdTagInfo(status="Accepted")
            )

        def on_stop_transaction(
            self, charging_station_id: str, request: v16.StopTransactionRequest
        ) -> v16.StopTransactionResponse:
            seen.append(request.transaction_id)
            return v16.StopTransactionResponse()

    async with serve([accepting("1.6"), Core()], *HOST) as csms:
        async with connect(url(csms), version="1.6", boot=say.boot("1.6"), backoff=hurried()) as station:
            await station.accepted()
            await csms.stations["CS-1"].close()
            await eventually(lambda: not station.connected)
            start = station.deliver(
                v16.StartTransactionRequest(connector_id=1, id_tag="x", meter_start=0, timestamp=say.NOW)
            )
            number = station.transaction_id(start)
            assert number < -1
            await station.call(
                v16.StopTransactionRequest(transaction_id=number, meter_stop=9, timestamp=say.NOW)
            )
            assert station.transaction_id(start) == 4711
    assert seen == [4711]


# The outbox itself; the time is ours


def start() -> v16.StartTransactionRequest:
    return v16.StartTransactionRequest(connector_id=1, id_tag="x", meter_start=0, timestamp=say.NOW)


def stop(transaction_id: int) -> v16.StopTransactionRequest:
    return v16.StopTransactionRequest(transaction_id=transaction_id, meter_stop=9, timestamp=say.NOW)


def reading(transaction_id: int | None) -> v16.MeterValuesRequest:
    sample = v16.MeterValue(timestamp=say.NOW, sampled_value=[v16.SampledValue(value="1")])
    return v16.MeterValuesRequest(connector_id=1, transaction_id=transaction_id, meter_value=[sample])


def head(outbox: Outbox, now: float = 0.0) -> Entry:
    entry = outbox.head(now)
    assert entry is not None
    return entry


def test_the_wait_before_a_retry_grows_with_every_attempt() -> None:
    outbox = Outbox(attempts=3, interval=60.0)
    outbox.put(event(0))
    outbox.put(event(1))
    assert outbox.failed(head(outbox), 100.0)
    assert (outbox.head(159.9), outbox.next_due()) == (None, 160.0)
    assert outbox.failed(head(outbox, 160.0), 160.0)
    assert outbox.next_due() == 280.0
    assert not outbox.failed(head(outbox, 280.0), 280.0)
    assert head(outbox, 280.0).request == event(1)


def test_a_transaction_that_was_never_accepted_has_the_number_minus_one() -> None:
    outbox = Outbox(attempts=1)
    entry = outbox.put(start())
    assert entry.temporary_id is not None
    outbox.put(reading(entry.temporary_id))
    outbox.put(stop(entry.temporary_id))
    outbox.failed(head(outbox), 0.0)
    assert head(outbox).request == reading(-1)
    outbox.delivered(head(outbox), v16.MeterValuesResponse())
    assert head(outbox).request == stop(-1)


def test_two_transactions_that_wait_keep_their_numbers_apart() -> None:
    outbox = Outbox()
    first, second = outbox.put(start()), outbox.put(start())
    assert first.temporary_id is not None
    assert second.temporary_id is not None
    outbox.put(stop(second.temporary_id))
    outbox.put(stop(first.temporary_id))
    for number in (11, 12):
        response = v16.StartTransactionResponse(
            transaction_id=number, id_tag_info=v16.IdTagInfo(status="Accepted")
        )
        outbox.delivered(head(outbox), response)
    assert head(outbox).request == stop(12)
    outbox.delivered(head(outbox), v16.StopTransactionResponse())
    assert head(outbox).request == stop(11)


@pytest.mark.parametrize(
    ("request_", "kept"),
    [
        (start(), True),
        (stop(1), True),
        (reading(1), True),
        (reading(None), False),
        (event(0), True),
        (say.heartbeat("1.6"), False),
        (say.heartbeat("2.0.1"), False),
        (say.boot("2.1"), False),
        (v201.SecurityEventNotificationRequest(type="x", timestamp=say.NOW), True),
    ],
)
def test_messages_about_transactions_and_security_are_kept(request_: Any, kept: bool) -> None:
    assert Outbox.keeps(request_) is kept


def test_a_full_outbox_drops_every_second_reading_and_never_an_end() -> None:
    outbox = Outbox(max_length=6)
    for number, kind in enumerate(["Started", "Updated", "Updated", "Updated", "Updated", "Ended"]):
        outbox.put(event(number, kind))
    outbox.put(event(6, "Started"))
    kept = []
    while len(outbox):
        entry = head(outbox)
        kept.append(entry.request.seq_no)
        outbox.delivered(entry, v201.TransactionEventResponse())
    assert kept == [0, 2, 4, 5, 6]


def test_an_outbox_without_readings_is_full() -> None:
    outbox = Outbox(max_length=2)
    outbox.put(event(0, "Started"))
    outbox.put(event(1, "Ended"))
    with pytest.raises(QueueFull, match="2 messages wait to be delivered"):
        outbox.put(event(2, "Started"))
