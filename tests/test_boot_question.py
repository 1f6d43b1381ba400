"""A CSMS that does not know a station asks it to boot, and believes a station that need not."""

from __future__ import annotations

import json
import pickle
from typing import Any

import conversation as say
import pytest
from endpoints import Notes, accepting, by_hand, eventually, hear, in_loop
from ocpp_fast import Call, Send
from ocpp_fast.asyncio import serve
from ocpp_fast.events import BootAsked
from ocpp_fast.session import Failed, Ignored, Refused, Registration, Session

every_version = pytest.mark.parametrize("version", say.VERSIONS)

STOP: dict[str, Any] = {"transactionId": 7, "meterStop": 9, "timestamp": "2026-01-01T00:00:00Z"}
EVENT: dict[str, Any] = {
    "eventType": "Ended",
    "timestamp": "2026-01-01T00:00:00Z",
    "triggerReason": "MeterValuePeriodic",
    "seqNo": 1,
    "transactionInfo": {"transactionId": "T1"},
}


def unknown(version: str, **options: Any) -> Session:
    return Session(version, "csms", **options)


def frame(action: str, payload: dict[str, Any], message_id: str = "1") -> str:
    return json.dumps([2, message_id, action, payload])


def kept(version: str) -> str:
    if version == "1.6":
        return frame("StopTransaction", STOP)
    if version == "2.0":
        others = {name: value for name, value in EVENT.items() if name != "transactionInfo"}
        return frame("TransactionEvent", others | {"transactionData": {"id": "T1"}})
    return frame("TransactionEvent", EVENT)


def asked(version: str, first: str | None = None) -> tuple[Session, str]:
    """A session that has asked its station to boot, and the message id of the question."""
    session = unknown(version)
    session.receive(first or frame("Heartbeat", {}), 0.0)
    session.data_to_send()
    assert session.advance(0.0) == []
    [question] = session.data_to_send()
    number, message_id, action, payload = json.loads(question)
    assert (number, action, payload) == (2, "TriggerMessage", {"requestedMessage": "BootNotification"})
    return session, message_id


@every_version
def test_a_first_message_that_is_no_boot_raises_the_question_after_its_answer(version: str) -> None:
    session = unknown(version)
    [event] = session.receive(frame("Heartbeat", {}), 5.0)
    assert isinstance(event, Refused)
    [answer] = session.data_to_send()
    assert json.loads(answer)[:3] == [4, "1", "SecurityError"]
    assert session.next_deadline() is not None
    session.advance(5.0)
    assert json.loads(session.data_to_send()[0])[2] == "TriggerMessage"
    assert session.next_deadline() == 15.0
    # Once only.
    session.receive(frame("Heartbeat", {}, "2"), 6.0)
    session.data_to_send()
    session.advance(6.0)
    assert session.data_to_send() == []


@every_version
def test_transaction_messages_are_handed_on_before_the_question_is_answered(version: str) -> None:
    session = unknown(version)
    [call] = session.receive(kept(version), 0.0)
    assert call.action in ("StopTransaction", "TransactionEvent")
    # While the message is being handled, the question waits for a second.
    assert session.advance(0.5) == []
    assert session.data_to_send() == []
    session.advance(1.0)
    assert json.loads(session.data_to_send()[0])[2] == "TriggerMessage"


@pytest.mark.parametrize("answer", ["Rejected", "NotImplemented", "error", "silence"])
@every_version
def test_a_station_that_does_not_boot_was_accepted(version: str, answer: str) -> None:
    session, question = asked(version)
    if answer == "silence":
        assert session.advance(9.9) == []
        [event] = session.advance(10.0)
    elif answer == "error":
        [event] = session.receive(json.dumps([4, question, "NotSupported", "", {}]), 1.0)
    else:
        [event] = session.receive(json.dumps([3, question, {"status": answer}]), 1.0)
    assert isinstance(event, BootAsked)
    assert session.registration is Registration.ACCEPTED
    [call] = session.receive(frame("Heartbeat", {}, "3"), 11.0)
    assert call.action == "Heartbeat"


@every_version
def test_an_answer_that_cannot_be_read_is_no_boot_either(version: str) -> None:
    session, question = asked(version)
    *_, event = session.receive(json.dumps([3, question, {"status": 1}]), 1.0)
    assert isinstance(event, BootAsked)
    assert (event.outcome, session.registration) == ("faulty", Registration.ACCEPTED)


@every_version
def test_a_station_that_will_boot_is_refused_until_it_has(version: str) -> None:
    session, question = asked(version)
    [event] = session.receive(json.dumps([3, question, {"status": "Accepted"}]), 1.0)
    assert isinstance(event, BootAsked)
    assert session.registration is Registration.UNKNOWN
    [refused] = session.receive(frame("Heartbeat", {}, "2"), 2.0)
    assert isinstance(refused, Refused)
    [call] = session.receive(kept(version), 2.0)
    assert session.handling == {"1": call.action}


@pytest.mark.parametrize(
    "options",
    [
        {"registration": Registration.PENDING},
        {"registration": Registration.REJECTED},
        {"boot_required": True},
    ],
    ids=["pending", "rejected", "boot required"],
)
@every_version
def test_a_station_that_has_to_boot_is_refused_without_a_question(
    version: str, options: dict[str, Any]
) -> None:
    session = unknown(version, **options)
    [event] = session.receive(kept(version), 0.0)
    assert isinstance(event, Refused)
    session.data_to_send()
    session.advance(5.0)
    assert session.data_to_send() == []


@every_version
def test_a_station_that_boots_by_itself_is_not_asked(version: str) -> None:
    session = unknown(version)
    [call] = session.receive(kept(version), 0.0)
    assert call.action
    boot = say.boot(version)
    [booting] = session.receive(json.dumps([2, "b", "BootNotification", boot.to_dict()]), 0.5)
    session.advance(2.0)
    assert session.data_to_send() == []
    session.reply(booting, say.booted(version))
    assert session.registration is Registration.ACCEPTED


@every_version
def test_the_question_goes_before_calls_that_wait_and_leaves_their_answers_alone(version: str) -> None:
    session = unknown(version)
    v = say.package(version)
    first = session.call(v.ClearCacheRequest(), 0.0)
    second = session.call(v.ClearCacheRequest(), 0.0)
    session.receive(frame("Heartbeat", {}), 0.0)
    session.advance(0.0)
    session.data_to_send()
    [answered] = session.receive(json.dumps([3, first, {"status": "Accepted"}]), 1.0)
    assert answered.message_id == first
    [question] = session.data_to_send()
    question_id, action = json.loads(question)[1:3]
    assert action == "TriggerMessage"
    [event] = session.receive(json.dumps([3, question_id, {"status": "Rejected"}]), 2.0)
    assert isinstance(event, BootAsked)
    [answered] = [*session.receive(json.dumps([3, second, {"status": "Accepted"}]), 3.0)]
    assert answered.message_id == second


@every_version
def test_a_session_keeps_its_question_when_it_is_pickled(version: str) -> None:
    session, question = asked(version)
    session = pickle.loads(pickle.dumps(session))
    [event] = session.receive(json.dumps([3, question, {"status": "Rejected"}]), 1.0)
    assert isinstance(event, BootAsked)


def test_meter_values_are_handed_on_only_if_they_are_about_a_transaction() -> None:
    sampled = {"timestamp": "2026-01-01T00:00:00Z", "sampledValue": [{"value": "1"}]}
    values = {"connectorId": 1, "meterValue": [sampled]}
    session = unknown("1.6")
    [about_one] = session.receive(frame("MeterValues", {**values, "transactionId": 7}), 0.0)
    [about_none] = session.receive(frame("MeterValues", values, "2"), 0.0)
    assert (type(about_one), type(about_none)) == (Call, Refused)


def test_a_send_raises_the_question_too() -> None:
    session = unknown("2.1")
    message = Send(say.stream())
    [event] = session.receive(session.codec.encode(message), 0.0)
    assert event == Ignored(message.message_id, "not accepted")
    session.advance(0.0)
    assert [json.loads(sent)[2] for sent in session.data_to_send()] == ["TriggerMessage"]


@every_version
def test_a_handler_that_takes_long_delays_the_question_by_a_second(version: str) -> None:
    session = unknown(version)
    [call] = session.receive(kept(version), 0.0)
    assert isinstance(call, Call)
    session.advance(0.9)
    assert session.data_to_send() == []
    assert session.next_deadline() == 1.0
    session.advance(1.0)
    assert [json.loads(sent)[2] for sent in session.data_to_send()] == ["TriggerMessage"]


@every_version
def test_the_end_of_the_connection_ends_the_question_and_proves_nothing(version: str) -> None:
    session, question = asked(version)
    pending = session.call(say.package(version).ClearCacheRequest(), 0.0)
    ended = session.close()
    assert [(type(event), event.message_id) for event in ended] == [(BootAsked, question), (Failed, pending)]
    assert session.registration is Registration.UNKNOWN


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [("Rejected", "answered"), ("NotImplemented", "answered"), ("error", "error"), ("silence", "timeout")],
)
@every_version
@in_loop
async def test_a_csms_that_was_restarted_serves_a_station_that_does_not_boot(
    version: str, answer: str, outcome: str
) -> None:
    router, taken = accepting(version), []
    v = say.package(version)

    def take(_: str, request: Any) -> Any:
        taken.append(request)
        return v.StopTransactionResponse() if version == "1.6" else v.TransactionEventResponse()

    router.on(v.StopTransactionRequest if version == "1.6" else v.TransactionEventRequest)(take)
    notes = Notes()
    async with (
        serve(router, "127.0.0.1", 0, hooks=[notes], trigger_timeout=0.2) as csms,
        by_hand(csms, version=version) as station,
    ):
        await station.send(kept(version))
        assert (await hear(station))[:2] == [3, "1"]
        number, question, action, _ = await hear(station)
        assert (number, action) == (2, "TriggerMessage")
        error = [4, question, "NotImplemented", "", {}]
        if answer != "silence":
            await station.send(json.dumps(error if answer == "error" else [3, question, {"status": answer}]))
        await eventually(lambda: csms.stations["CS-1"].registration is Registration.ACCEPTED)
        await station.send(frame("Heartbeat", {}, "2"))
        assert (await hear(station))[:2] == [3, "2"]
        assert [(call[1], call[3]) for call in notes.of("called")] == [("TriggerMessage", outcome)]
    assert len(taken) == 1


@pytest.mark.parametrize("required", [True, "ask"])
@in_loop
async def test_a_peer_that_sends_nothing_is_asked_and_then_cut_off(required: bool | str) -> None:
    notes = Notes()
    options: dict[str, Any] = {"boot_required": required, "first_message_timeout": 10.0, "hooks": [notes]}
    async with serve(accepting(), "127.0.0.1", 0, **options) as csms, by_hand(csms) as station:
        await eventually(lambda: bool(csms.stations))
        link = csms.stations["CS-1"]
        link.keep_alive(link.connected_at + 4.9, 0.0)
        assert link.frames_out == 0
        link.keep_alive(link.connected_at + 5.0, 0.0)
        link.keep_alive(link.connected_at + 6.0, 0.0)
        assert link.frames_out == (required == "ask")
        link.keep_alive(link.connected_at + 10.0, 0.0)
        await station.wait_closed()
        assert (station.close_code, station.close_reason) == (1008, "no message in time")


@in_loop
async def test_a_peer_that_has_sent_something_is_not_cut_off() -> None:
    async with serve(accepting(), "127.0.0.1", 0) as csms, by_hand(csms) as station:
        await station.send(frame("Heartbeat", {}))
        assert (await hear(station))[2] == "SecurityError"
        link = csms.stations["CS-1"]
        link.keep_alive(link.connected_at + 100.0, 0.0)
        assert link.open


@in_loop
async def test_a_station_that_is_known_may_be_silent() -> None:
    known = {"registered": lambda _: Registration.ACCEPTED}
    async with serve(accepting(), "127.0.0.1", 0, **known) as csms, by_hand(csms):
        await eventually(lambda: bool(csms.stations))
        link = csms.stations["CS-1"]
        link.keep_alive(link.connected_at + 19.0, 0.0)
        assert link.frames_out == 0
        assert link.open
