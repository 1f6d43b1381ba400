"""Two sessions against each other, and one against every frame that the decision table names; the time is
ours.
"""

from __future__ import annotations

import doctest
import gc
import json
import pickle
import weakref
from typing import Any

import conversation as say
import pytest
from conversation import VERSIONS
from ocpp_fast import Call, CallError, CallResultError, EncodeError, ErrorCode, Send
from ocpp_fast import session as session_module
from ocpp_fast.session import (
    Answered,
    Failed,
    Faulty,
    Ignored,
    NotAllowed,
    QueueFull,
    Refused,
    Registration,
    ResultRefused,
    Session,
)

TWO_X = ("2.0", "2.0.1", "2.1")
PENDING, REJECTED, ACCEPTED, UNKNOWN = (
    Registration.PENDING,
    Registration.REJECTED,
    Registration.ACCEPTED,
    Registration.UNKNOWN,
)

every_version = pytest.mark.parametrize("version", VERSIONS)
every_2x = pytest.mark.parametrize("version", TWO_X)


def csms(version: str, **options: Any) -> Session:
    return Session(version, "csms", **{"registration": ACCEPTED} | options)


def station(version: str, **options: Any) -> Session:
    return Session(version, "station", **{"registration": ACCEPTED} | options)


def sent(session: Session) -> bytes:
    """The one frame that the session has to send."""
    [frame] = session.data_to_send()
    return frame


def received(session: Session, frame: bytes | str, now: float = 0.0) -> Any:
    """The one event that the frame is."""
    [event] = session.receive(frame, now)
    return event


def silent(session: Session) -> bool:
    return session.data_to_send() == []


def head(frame: bytes) -> list[Any]:
    """Type, id and code of an error frame."""
    return list(json.loads(frame)[:3])


def frame(*elements: Any) -> str:
    return json.dumps(elements)


def test_the_theory_of_operation_runs() -> None:
    failed, tried = doctest.testmod(session_module)
    assert (failed, tried) == (0, 11)


# Calls and their answers


@every_version
def test_a_call_is_answered_by_the_response_to_it(version: str) -> None:
    us, them = csms(version), station(version)
    message_id = us.call(say.reset(version), 10.0)
    call = received(them, sent(us))
    assert type(call) is Call
    assert call.payload == say.reset(version)
    them.reply(call, say.was_reset(version))
    assert received(us, sent(them), 12.0) == Answered(message_id, "Reset", say.was_reset(version), 10.0)
    assert silent(us)
    assert silent(them)


@every_version
def test_a_call_is_answered_by_an_error(version: str) -> None:
    us, them = csms(version), station(version)
    message_id = us.call(say.reset(version), 10.0)
    call = received(them, sent(us))
    them.fail(call, ErrorCode.INTERNAL_ERROR, "out of order", {"step": 3})
    event = received(us, sent(them))
    assert event[:3] == (message_id, "Reset", "error")
    assert (event.error.code, event.error.description, event.error.details) == (
        ErrorCode.INTERNAL_ERROR,
        "out of order",
        {"step": 3},
    )
    assert them.handling == {}


@every_version
def test_an_error_code_that_the_version_does_not_know_ends_the_call_and_keeps_its_text(version: str) -> None:
    us = csms(version)
    message_id = us.call(say.reset(version), 0.0)
    event = received(us, frame(4, message_id, "VeryOwnError", "", {}))
    assert event.reason == "error"
    assert (event.error.code, event.error.raw_code) == (ErrorCode.GENERIC_ERROR, "VeryOwnError")


@every_version
def test_only_one_call_is_outstanding_and_the_next_goes_out_when_it_is_answered(version: str) -> None:
    us, them = csms(version), station(version)
    first = us.call(say.reset(version), 0.0)
    second = us.call(say.transfer(version), 1.0)
    call = received(them, sent(us))
    assert (call.message_id, us.queued, dict(us.pending)) == (first, 1, {first: "Reset"})
    them.reply(call, say.was_reset(version))
    received(us, sent(them), 5.0)
    call = received(them, sent(us))
    assert (call.message_id, us.queued, dict(us.pending)) == (second, 0, {second: "DataTransfer"})
    them.reply(call, say.transferred(version))
    assert received(us, sent(them), 6.0).sent_at == 5.0


@pytest.mark.parametrize("ending", ["result", "error", "faulty", "timeout"])
@every_version
def test_every_ending_of_a_call_lets_the_next_one_go(version: str, ending: str) -> None:
    us = csms(version, timeout=30.0)
    first = us.call(say.reset(version), 0.0)
    second = us.call(say.transfer(version), 0.0)
    us.data_to_send()
    match ending:
        case "result":
            us.receive(frame(3, first, {"status": "Accepted"}), 1.0)
        case "error":
            us.receive(frame(4, first, "GenericError", "", {}), 1.0)
        case "faulty":
            us.receive(frame(3, first, {"status": "Perhaps"}), 1.0)
        case "timeout":
            us.advance(30.0)
    last = us.data_to_send()[-1]
    assert json.loads(last)[:3] == [2, second, "DataTransfer"]


@every_version
def test_calls_of_the_two_directions_cross(version: str) -> None:
    us, them = csms(version), station(version)
    ours = us.call(say.reset(version), 0.0)
    theirs = them.call(say.heartbeat(version), 0.0)
    to_them, to_us = sent(us), sent(them)
    call_of_us, call_of_them = received(them, to_them), received(us, to_us)
    us.reply(call_of_them, say.beaten(version))
    them.reply(call_of_us, say.was_reset(version))
    assert received(them, sent(us)).message_id == theirs
    assert received(us, sent(them)).message_id == ours


@every_version
def test_the_same_identifier_in_both_directions_is_two_calls(version: str) -> None:
    us, them = csms(version), station(version)
    us.call(say.transfer(version), 0.0, message_id="1")
    them.call(say.transfer(version), 0.0, message_id="1")
    to_them, to_us = sent(us), sent(them)
    for session, incoming in ((us, to_us), (them, to_them)):
        session.reply(received(session, incoming), say.transferred(version))
    answer_to_them, answer_to_us = sent(us), sent(them)
    assert type(received(us, answer_to_us)) is Answered
    assert type(received(them, answer_to_them)) is Answered


def test_a_faulty_call_with_the_identifier_of_our_own_call_does_not_end_ours() -> None:
    us = csms("2.0.1")
    us.call(say.reset("2.0.1"), 0.0, message_id="1")
    us.data_to_send()
    assert type(received(us, frame(2, "1", "Heartbeat", {"x": 1}))) is Faulty
    assert dict(us.pending) == {"1": "Reset"}


def test_the_queue_is_bounded() -> None:
    us = csms("2.0.1", max_queue=2)
    for _ in range(3):
        us.call(say.reset("2.0.1"), 0.0)
    with pytest.raises(QueueFull, match=r"Reset: 2 calls are waiting$"):
        us.call(say.reset("2.0.1"), 0.0)
    assert (len(us.pending), us.queued) == (1, 2)


def test_a_queued_call_can_be_taken_back_and_an_outstanding_one_cannot() -> None:
    us = csms("2.0.1")
    first, second = us.call(say.reset("2.0.1"), 0.0), us.call(say.transfer("2.0.1"), 0.0)
    assert us.cancel(second) is True
    assert us.cancel(second) is False
    assert us.cancel(first) is False
    assert (dict(us.pending), us.queued) == ({first: "Reset"}, 0)


def test_a_request_that_is_not_valid_raises_and_changes_nothing() -> None:
    us = csms("2.0.1")
    request = say.package("2.0.1").ResetRequest(type="Sometimes")
    with pytest.raises(EncodeError):
        us.call(request, 0.0)
    assert (dict(us.pending), us.queued, us.data_to_send()) == ({}, 0, [])


@pytest.mark.parametrize("taken", ["outstanding", "queued"])
def test_an_identifier_in_use_is_not_taken_twice(taken: str) -> None:
    us = csms("2.0.1")
    us.call(say.reset("2.0.1"), 0.0, message_id="outstanding")
    us.call(say.reset("2.0.1"), 0.0, message_id="queued")
    with pytest.raises(ValueError, match=f"in use by another call \\({taken}\\)"):
        us.call(say.reset("2.0.1"), 0.0, message_id=taken)


def test_a_retry_may_use_its_identifier_again() -> None:
    us, them = csms("2.0.1"), station("2.0.1")
    for now in (0.0, 100.0):
        us.call(say.reset("2.0.1"), now, message_id="1")
        call = received(them, sent(us))
        assert type(call) is Call
        them.reply(call, say.was_reset("2.0.1"))
        them.data_to_send()
        assert us.advance(now + 30.0) == [Failed("1", "Reset", "timeout", None, now)]


# Time


@every_version
def test_a_call_that_is_not_answered_ends_at_its_deadline(version: str) -> None:
    us = csms(version, timeout=30.0)
    assert us.next_deadline() is None
    message_id = us.call(say.reset(version), 100.0)
    assert us.next_deadline() == 130.0
    assert us.advance(129.9) == []
    assert us.advance(130.0) == [Failed(message_id, "Reset", "timeout", None, 100.0)]
    assert us.next_deadline() is None
    assert us.advance(1000.0) == []


def test_the_time_of_a_call_counts_from_its_transmission() -> None:
    us = csms("2.0.1", timeout=30.0)
    us.call(say.reset("2.0.1"), 0.0)
    second = us.call(say.transfer("2.0.1"), 0.0, timeout=5.0)
    us.advance(30.0)
    assert us.next_deadline() == 35.0
    assert us.advance(35.0) == [Failed(second, "DataTransfer", "timeout", None, 30.0)]


@every_version
@pytest.mark.parametrize(
    "answer",
    [(3, "ours", {"status": "Accepted"}), (4, "ours", "GenericError", "", {})],
    ids=["result", "error"],
)
def test_an_answer_after_the_timeout_is_late_and_ignored(answer: tuple[Any, ...], version: str) -> None:
    us = csms(version)
    message_id = us.call(say.reset(version), 0.0, message_id="ours")
    us.data_to_send()
    us.advance(30.0)
    assert received(us, frame(*answer)) == Ignored(message_id, "late")
    assert silent(us)


@every_version
@pytest.mark.parametrize(
    "first",
    [
        (3, "ours", {"status": "Accepted"}),
        (3, "ours", {"status": "Perhaps"}),
        (4, "ours", "GenericError", "", {}),
    ],
    ids=["result", "faulty", "error"],
)
@pytest.mark.parametrize(
    "second",
    [(3, "ours", {"status": "Accepted"}), (4, "ours", "GenericError", "", {})],
    ids=["result", "error"],
)
def test_a_second_answer_is_a_duplicate_and_ignored(
    second: tuple[Any, ...], first: tuple[Any, ...], version: str
) -> None:
    us = csms(version)
    us.call(say.reset(version), 0.0, message_id="ours")
    us.receive(frame(*first), 0.0)
    us.data_to_send()
    assert dict(us.pending) == {}
    assert received(us, frame(*second)) == Ignored("ours", "duplicate")
    assert silent(us)


@pytest.mark.parametrize(
    "answer",
    [
        frame(3, "no-such-id", {"status": "Accepted"}),
        frame(4, "no-such-id", "GenericError", "", {}),
        frame(4, "-1", "RpcFrameworkError", "", {}),  # about something of ours that had no readable id
    ],
)
@every_version
def test_an_answer_to_no_call_is_ignored(version: str, answer: str) -> None:
    us = csms(version)
    message_id = us.call(say.reset(version), 0.0)
    us.data_to_send()
    assert received(us, answer) == Ignored(json.loads(answer)[1], "unknown id")
    assert silent(us)
    assert list(us.pending) == [message_id]


def test_what_is_remembered_of_ended_calls_is_bounded() -> None:
    us = csms("2.0.1")
    ended = []
    for _ in range(20):
        ended.append(us.call(say.reset("2.0.1"), 0.0))
        us.advance(30.0)
    why = [received(us, frame(3, message_id, {"status": "Accepted"})).why for message_id in ended]
    assert why == ["unknown id"] * 12 + ["late"] * 8


def test_what_is_remembered_of_results_is_bounded_on_2_1() -> None:
    us = csms("2.1")
    for number in range(20):
        us.reply(received(us, frame(2, str(number), "Heartbeat", {})), say.beaten("2.1"))
    refused = [type(received(us, frame(5, str(number), "GenericError", "", {}))) for number in range(20)]
    assert refused == [Ignored] * 12 + [ResultRefused] * 8


@every_version
def test_the_end_of_the_connection_ends_every_call(version: str) -> None:
    us = csms(version)
    first, second = us.call(say.reset(version), 3.0), us.call(say.transfer(version), 4.0)
    assert us.close() == [
        Failed(first, "Reset", "closed", None, 3.0),
        Failed(second, "DataTransfer", "closed", None, None),
    ]
    assert silent(us)
    assert us.next_deadline() is None
    assert us.close() == []


def test_a_call_cannot_be_answered_when_its_connection_has_ended() -> None:
    us = csms("2.0.1")
    call = received(us, frame(2, "7", "Heartbeat", {}))
    us.close()
    with pytest.raises(LookupError, match=r"Heartbeat 7: not being handled$"):
        us.reply(call, say.beaten("2.0.1"))


# The same identifier again


@every_version
def test_a_call_that_is_still_being_handled_is_not_handled_twice(version: str) -> None:
    us = csms(version)
    heartbeat = frame(2, "7", "Heartbeat", {})
    call = received(us, heartbeat)
    assert received(us, heartbeat) == Ignored("7", "duplicate")
    assert silent(us)
    us.reply(call, say.beaten(version))
    assert json.loads(sent(us))[:2] == [3, "7"]


@pytest.mark.parametrize(
    ("version", "code"), [("1.6", "GenericError"), *((version, "RpcFrameworkError") for version in TWO_X)]
)
def test_a_strict_session_answers_a_duplicate_with_an_error(version: str, code: str) -> None:
    us = csms(version, strict_duplicates=True)
    heartbeat = frame(2, "7", "Heartbeat", {})
    call = received(us, heartbeat)
    why = "the identifier is still being handled"
    assert received(us, heartbeat) == Refused("7", "Heartbeat", ErrorCode(code), why)
    assert head(sent(us)) == [4, "7", code]
    us.reply(call, say.beaten(version))
    assert json.loads(sent(us))[:2] == [3, "7"]


@every_version
def test_an_identifier_that_was_answered_may_come_again(version: str) -> None:
    us = csms(version)
    for _ in range(2):
        call = received(us, frame(2, "7", "Heartbeat", {}))
        us.reply(call, say.beaten(version))
        assert json.loads(sent(us))[:2] == [3, "7"]


# Answering


def test_a_call_is_answered_once() -> None:
    us = csms("2.0.1")
    call = received(us, frame(2, "7", "Heartbeat", {}))
    us.reply(call, say.beaten("2.0.1"))
    with pytest.raises(LookupError, match=r"Heartbeat 7: not being handled$"):
        us.reply(call, say.beaten("2.0.1"))
    with pytest.raises(LookupError, match=r"Heartbeat 7: not being handled$"):
        us.fail(call, ErrorCode.INTERNAL_ERROR)


def test_a_response_that_is_not_valid_leaves_the_call_to_be_answered() -> None:
    us = csms("2.0.1")
    call = received(us, frame(2, "7", "DataTransfer", {"vendorId": "x"}))
    with pytest.raises(EncodeError):
        us.reply(call, say.package("2.0.1").DataTransferResponse(status="Perhaps"))
    assert silent(us)
    us.fail(call, ErrorCode.INTERNAL_ERROR)
    assert head(sent(us)) == [4, "7", "InternalError"]


def test_a_call_that_is_dropped_may_come_again() -> None:
    us = csms("2.0.1")
    us.drop(received(us, frame(2, "7", "Heartbeat", {})))
    assert type(received(us, frame(2, "7", "Heartbeat", {}))) is Call


# Frames that are no messages. Each row: what it is, the frame, and the error frame (type, id, code) on 1.6,
# on 2.0 and 2.0.1, and on 2.1; None for silence. The call "ours" of this session awaits a ResetResponse.

RPC = "RpcFrameworkError"
FAULTS: list[tuple[str, str, list[Any] | None, list[Any] | None, list[Any] | None]] = [
    ("malformed", '[2,"a","Heartbeat",{}', None, [4, "-1", RPC], [4, "-1", RPC]),
    ("malformed answer", '[3,"ours",{"status":', None, [4, "-1", RPC], [4, "-1", RPC]),
    ("no array", '{"a":1}', None, [4, "-1", RPC], [4, "-1", RPC]),
    ("empty array", "[]", None, [4, "-1", RPC], [4, "-1", RPC]),
    ("type is text", '["2","a","Heartbeat",{}]', None, [4, "-1", RPC], [4, "-1", RPC]),
    ("type 7", '[7,"a","Heartbeat",{}]', None, [4, "a", "MessageTypeNotSupported"], None),
    ("type 7 without id", "[7,7]", None, [4, "-1", "MessageTypeNotSupported"], None),
    ("no id", "[2]", None, [4, "-1", RPC], [4, "-1", RPC]),
    ("id is a number", '[2,7,"Heartbeat",{}]', None, [4, "-1", RPC], [4, "-1", RPC]),
    (
        "id too long",
        f'[2,"{"x" * 37}","Heartbeat",{{}}]',
        [4, "x" * 37, "GenericError"],
        *[[4, "x" * 37, RPC]] * 2,
    ),
    ("three elements", '[2,"a","Heartbeat"]', [4, "a", "FormationViolation"], *[[4, "a", RPC]] * 2),
    ("five elements", '[2,"a","Heartbeat",{},1]', [4, "a", "FormationViolation"], *[[4, "a", RPC]] * 2),
    ("action is a number", '[2,"a",7,{}]', [4, "a", "FormationViolation"], *[[4, "a", RPC]] * 2),
    ("unknown action", '[2,"a","Nope",{}]', *[[4, "a", "NotImplemented"]] * 3),
    ("a SEND as CALL", '[2,"a","NotifyPeriodicEventStream",{}]', *[[4, "a", "NotImplemented"]] * 3),
    (
        "payload is a list",
        '[2,"a","Heartbeat",[]]',
        [4, "a", "FormationViolation"],
        *[[4, "a", "FormatViolation"]] * 2,
    ),
    ("wrong type", '[2,"a","DataTransfer",{"vendorId":1}]', *[[4, "a", "TypeConstraintViolation"]] * 3),
    ("result of wrong shape", '[3,"ours"]', None, None, [5, "ours", RPC]),
    (
        "result with a bad payload",
        '[3,"ours",{"status":1}]',
        None,
        None,
        [5, "ours", "TypeConstraintViolation"],
    ),
    ("result of wrong shape to no call", '[3,"b"]', None, None, None),
    ("error of wrong shape", '[4,"ours","GenericError"]', None, None, None),
    ("error of wrong shape to no call", '[4,"b"]', None, None, None),
    ("result error of wrong shape", '[5,"b"]', None, None, None),
    ("SEND of wrong shape", '[6,"b"]', None, [4, "b", "MessageTypeNotSupported"], None),
    ("SEND of an unknown action", '[6,"b","Nope",{}]', None, [4, "b", "MessageTypeNotSupported"], None),
    (
        "SEND with a bad payload",
        '[6,"b","NotifyPeriodicEventStream",{}]',
        None,
        [4, "b", "MessageTypeNotSupported"],
        None,
    ),
]


def expected(version: str, row: tuple[Any, ...]) -> list[Any] | None:
    answer: list[Any] | None = row[{"1.6": 2, "2.0": 3, "2.0.1": 3, "2.1": 4}[version]]
    return answer


@pytest.mark.parametrize("row", FAULTS, ids=[row[0] for row in FAULTS])
@every_version
def test_a_faulty_frame_is_answered_as_the_specification_wants(version: str, row: tuple[Any, ...]) -> None:
    us = csms(version)
    us.call(say.reset(version), 0.0, message_id="ours")
    us.data_to_send()
    events = us.receive(row[1], 1.0)
    answer = expected(version, row)
    assert [head(reply) for reply in us.data_to_send()] == ([] if answer is None else [answer])
    event = events[0]
    assert type(event) is Faulty
    assert event.replied == (answer is not None)
    ended = row[1].startswith(('[3,"ours"', '[4,"ours"')) and row[0] != "malformed answer"
    assert [type(event) for event in events[1:]] == ([Failed] if ended else [])
    assert list(us.pending) == ([] if ended else ["ours"])


@pytest.mark.parametrize("row", FAULTS, ids=[row[0] for row in FAULTS])
@every_version
def test_a_session_that_drops_answers_no_faulty_frame(version: str, row: tuple[Any, ...]) -> None:
    us = csms(version, drop_faulty=True)
    us.call(say.reset(version), 0.0, message_id="ours")
    us.data_to_send()
    assert type(us.receive(row[1], 1.0)[0]) is Faulty
    assert silent(us)


def test_a_faulty_frame_is_freed_without_the_garbage_collector() -> None:
    us = csms("2.0.1")

    def receive() -> weakref.ref[BaseException]:
        event = received(us, frame(2, "1", "Heartbeat", {"x": 1}))
        return weakref.ref(event.error)

    gc.collect()
    gc.disable()
    try:
        assert receive()() is None
    finally:
        gc.enable()


@pytest.mark.parametrize("empty", ["", b"", b" \r\n"])
@every_version
def test_an_empty_frame_is_ignored(version: str, empty: str | bytes) -> None:
    us = csms(version)
    assert received(us, empty) == Ignored(None, "empty")
    assert silent(us)


@every_version
def test_payload_null_is_an_empty_object(version: str) -> None:
    us = csms(version)
    assert type(received(us, '[2,"a","Heartbeat",null]')) is Call


@pytest.mark.parametrize("form", [bytes.decode, bytes, bytearray, memoryview])
@pytest.mark.parametrize(
    ("heartbeat", "event"),
    [(b'[2,"a","Heartbeat",{}]', Call), (b'[2,"a","Heartbeat",{"x":1}]', Faulty)],
    ids=["valid", "faulty"],
)
def test_a_frame_may_be_text_or_any_bytes(heartbeat: bytes, event: type, form: Any) -> None:
    assert type(received(csms("2.0.1"), form(heartbeat))) is event


# Directions


@every_version
@pytest.mark.parametrize(("side", "action"), [(csms, "Reset"), (station, "Heartbeat")])
@pytest.mark.parametrize("payload", [{}, {"type": "Soft"}, {"type": "Immediate"}, {"nonsense": 1}])
def test_a_call_in_the_wrong_direction_is_not_supported_whatever_it_says(
    payload: dict[str, Any], side: Any, action: str, version: str
) -> None:
    session = side(version)
    event = received(session, frame(2, "a", action, payload))
    assert event == Refused("a", action, ErrorCode.NOT_SUPPORTED, "sent in the wrong direction")
    assert head(sent(session)) == [4, "a", "NotSupported"]
    assert session.handling == {}


@every_version
def test_our_own_call_in_the_wrong_direction_raises(version: str) -> None:
    with pytest.raises(NotAllowed, match=r"Heartbeat: not sent by the csms$"):
        csms(version).call(say.heartbeat(version), 0.0)
    with pytest.raises(NotAllowed, match=r"Reset: not sent by the station$"):
        station(version).call(say.reset(version), 0.0)


@every_version
@pytest.mark.parametrize(("side", "other"), [(csms, station), (station, csms)])
def test_data_transfer_goes_both_ways(side: Any, other: Any, version: str) -> None:
    us, them = side(version), other(version)
    us.call(say.transfer(version), 0.0)
    assert type(received(them, sent(us))) is Call


# Before the station is accepted (1.6: 4.2; B01 to B03)


@every_version
@pytest.mark.parametrize("request_", [say.heartbeat, say.transfer])
def test_a_station_says_nothing_before_it_boots(request_: Any, version: str) -> None:
    us = station(version, registration=UNKNOWN)
    with pytest.raises(NotAllowed, match=r"the station is not accepted$"):
        us.call(request_(version), 0.0)
    us.call(say.boot(version), 0.0)
    assert json.loads(sent(us))[2] == "BootNotification"


@every_version
@pytest.mark.parametrize("state", [UNKNOWN, PENDING, REJECTED])
def test_a_csms_answers_a_station_that_is_not_accepted_with_security_error(
    version: str, state: Registration
) -> None:
    us = csms(version, registration=state)
    event = received(us, frame(2, "a", "Heartbeat", {}))
    assert event == Refused("a", "Heartbeat", ErrorCode.SECURITY_ERROR, "the station is not accepted")
    assert head(sent(us)) == [4, "a", "SecurityError"]
    assert type(received(us, Session(version, "station").codec.encode(Call(say.boot(version), "b")))) is Call


@every_version
@pytest.mark.parametrize("status", ["Accepted", "Pending", "Rejected"])
def test_both_sides_take_the_state_from_the_boot_response(version: str, status: str) -> None:
    us, them = Session(version, "csms"), Session(version, "station")
    them.call(say.boot(version), 0.0)
    us.reply(received(us, sent(them)), say.booted(version, status))
    received(them, sent(us), 1.0)
    assert (us.registration, them.registration) == (Registration(status), Registration(status))


@every_version
def test_a_queued_call_that_is_forbidden_when_its_turn_comes_is_not_sent(version: str) -> None:
    us, them = station(version, registration=UNKNOWN), csms(version, registration=UNKNOWN)
    first = us.call(say.boot(version), 0.0)
    second = us.call(say.boot(version), 0.0)
    them.reply(received(them, sent(us)), say.booted(version, "Rejected", 60))
    answered, failed = us.receive(sent(them), 1.0)
    assert answered[:2] == (first, "BootNotification")
    assert failed[:3] == (second, "BootNotification", "not allowed")
    assert type(failed.error) is NotAllowed
    assert failed.sent_at is None
    assert silent(us)
    assert us.next_deadline() is None


@every_version
def test_a_rejected_station_is_not_sent_what_was_queued(version: str) -> None:
    us, them = csms(version, registration=PENDING), station(version, registration=PENDING)
    first = us.call(say.transfer(version), 0.0)
    queued = [us.call(say.transfer(version), 0.0) for _ in range(2)]
    transfer = received(them, sent(us))
    them.call(say.boot(version), 0.0)
    us.reply(received(us, sent(them)), say.booted(version, "Rejected"))
    us.data_to_send()
    them.reply(transfer, say.transferred(version))
    answered, *failed = us.receive(sent(them), 1.0)
    assert answered[0] == first
    assert [(event.message_id, event.reason) for event in failed] == [(one, "not allowed") for one in queued]
    assert silent(us)


@every_version
def test_a_station_that_boots_again_starts_over(version: str) -> None:
    us, them = csms(version), station(version)
    them.call(say.boot(version), 0.0)
    us.reply(received(us, sent(them)), say.booted(version, "Pending"))
    received(them, sent(us))
    assert (us.registration, them.registration) == (PENDING, PENDING)


@every_version
def test_a_rejected_station_waits_before_it_boots_again(version: str) -> None:
    us, them = Session(version, "station"), Session(version, "csms")
    us.call(say.boot(version), 0.0)
    them.reply(received(them, sent(us)), say.booted(version, "Rejected", 60))
    received(us, sent(them), 100.0)
    with pytest.raises(NotAllowed, match=r"BootNotification: 10 s too early$"):
        us.call(say.boot(version), 150.0)
    us.call(say.boot(version), 160.0)


@every_version
def test_a_rejected_station_that_may_choose_its_wait_boots_at_once(version: str) -> None:
    us, them = Session(version, "station"), Session(version, "csms")
    us.call(say.boot(version), 0.0)
    them.reply(received(them, sent(us)), say.booted(version, "Rejected", 0))
    received(us, sent(them), 100.0)
    us.call(say.boot(version), 100.0)


@every_version
def test_a_csms_says_nothing_to_a_rejected_station(version: str) -> None:
    with pytest.raises(NotAllowed, match=r"Reset: the station was rejected$"):
        csms(version, registration=REJECTED).call(say.reset(version), 0.0)


@every_version
def test_a_csms_starts_no_transaction_while_the_station_is_pending(version: str) -> None:
    us = csms(version, registration=PENDING)
    with pytest.raises(NotAllowed, match=r"the station is not accepted$"):
        us.call(say.remote_start(version), 0.0)
    us.call(say.reset(version), 0.0)


@every_version
def test_a_pending_station_answers_a_remote_start_with_rejected(version: str) -> None:
    us, them = station(version, registration=PENDING), csms(version)
    them.call(say.remote_start(version), 0.0, message_id="a")
    event = received(us, sent(them))
    action = "RemoteStartTransaction" if version == "1.6" else "RequestStartTransaction"
    assert event == Refused("a", action, None, "the station is not accepted")
    reply = sent(us)
    assert json.loads(reply) == [3, "a", {"status": "Rejected"}]
    assert received(them, reply).response.status == "Rejected"


def test_a_rejected_1_6_station_does_not_respond_at_all() -> None:
    us = station("1.6", registration=REJECTED)
    assert received(us, frame(2, "a", "Reset", {"type": "Soft"})) == Ignored("a", "rejected")
    faulty = received(us, frame(2, "a", "Reset", {}))
    assert (type(faulty), faulty.replied) == (Faulty, False)
    assert silent(us)


@every_2x
def test_a_rejected_2x_station_answers_with_security_error(version: str) -> None:
    us = station(version, registration=REJECTED)
    event = received(us, frame(2, "a", "Reset", {"type": "Immediate"}))
    assert event == Refused("a", "Reset", ErrorCode.SECURITY_ERROR, "the station was rejected")
    assert head(sent(us)) == [4, "a", "SecurityError"]


@every_version
def test_what_the_csms_triggers_may_be_sent_while_pending(version: str) -> None:
    us, them = csms(version, registration=PENDING), station(version, registration=PENDING)
    with pytest.raises(NotAllowed):
        them.call(say.heartbeat(version), 0.0)
    us.call(say.trigger(version, "Heartbeat"), 0.0)
    call = received(them, sent(us))
    with pytest.raises(NotAllowed):
        them.call(say.heartbeat(version), 0.0)  # the response must precede it
    them.reply(call, say.triggered(version))
    received(us, sent(them))
    them.call(say.heartbeat(version), 0.0)
    assert type(received(us, sent(them))) is Call
    assert received(us, frame(2, "x", "DataTransfer", {"vendorId": "x"})).code is ErrorCode.SECURITY_ERROR


@every_version
def test_a_trigger_that_the_station_declines_allows_nothing(version: str) -> None:
    us, them = csms(version, registration=PENDING), station(version, registration=PENDING)
    us.call(say.trigger(version, "Heartbeat"), 0.0)
    them.reply(received(them, sent(us)), say.triggered(version, "Rejected"))
    with pytest.raises(NotAllowed):
        them.call(say.heartbeat(version), 0.0)


@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
def test_a_base_report_may_be_sent_while_pending(version: str) -> None:
    v = say.package(version)
    us, them = csms(version, registration=PENDING), station(version, registration=PENDING)
    us.call(v.GetBaseReportRequest(request_id=1, report_base="FullInventory"), 0.0)
    them.reply(received(them, sent(us)), v.GetBaseReportResponse(status="Accepted"))
    received(us, sent(them))
    for number in range(2):
        them.call(v.NotifyReportRequest(request_id=1, generated_at=say.NOW, seq_no=number), 0.0)
        call = received(us, sent(them))
        assert type(call) is Call
        us.reply(call, v.NotifyReportResponse())
        received(them, sent(us))


@every_version
def test_what_was_triggered_before_a_boot_is_not_allowed_after_it(version: str) -> None:
    us, them = csms(version, registration=PENDING), station(version, registration=PENDING)
    us.call(say.trigger(version, "Heartbeat"), 0.0)
    them.reply(received(them, sent(us)), say.triggered(version))
    received(us, sent(them))
    them.call(say.boot(version), 0.0)
    us.reply(received(us, sent(them)), say.booted(version, "Pending"))
    received(them, sent(us))
    with pytest.raises(NotAllowed):
        them.call(say.heartbeat(version), 0.0)
    assert received(us, frame(2, "a", "Heartbeat", {})).code is ErrorCode.SECURITY_ERROR


@every_version
def test_a_new_connection_does_not_reset_the_state(version: str) -> None:
    us, them = csms(version, registration=ACCEPTED), station(version, registration=ACCEPTED)
    them.call(say.heartbeat(version), 0.0)
    assert type(received(us, sent(them))) is Call


@every_version
def test_the_rules_about_booting_can_be_lifted(version: str) -> None:
    us, them = Session(version, "csms", boot_required=False), Session(version, "station", boot_required=False)
    them.call(say.heartbeat(version), 0.0)
    assert type(received(us, sent(them))) is Call
    us.call(say.remote_start(version), 0.0)
    assert type(received(them, sent(us))) is Call


# CALLRESULTERROR and SEND (2.1)


def test_a_result_that_cannot_be_read_is_refused_on_2_1_and_both_sides_learn_of_it() -> None:
    us, them = csms("2.1"), station("2.1")
    message_id = us.call(say.reset("2.1"), 0.0)
    call = received(them, sent(us))
    them.reply(call, say.was_reset("2.1"))
    sent(them)
    faulty, failed = us.receive(frame(3, message_id, {"status": "Perhaps"}), 1.0)
    assert (type(faulty), failed.reason, failed.error) == (Faulty, "faulty", faulty.error)
    event = received(them, sent(us))
    assert (type(event), event.message_id, event.action) == (ResultRefused, message_id, "Reset")
    assert event.error.code is ErrorCode.PROPERTY_CONSTRAINT_VIOLATION
    assert silent(them)


def test_a_valid_response_can_be_refused_on_2_1() -> None:
    us, them = csms("2.1"), station("2.1")
    us.call(say.reset("2.1"), 0.0)
    them.reply(received(them, sent(us)), say.was_reset("2.1"))
    answered = received(us, sent(them))
    us.refuse(answered, ErrorCode.FORMAT_VIOLATION, "cannot be used")
    event = received(them, sent(us))
    assert type(event) is ResultRefused
    assert event.error.description == "cannot be used"


def test_a_result_error_to_no_result_is_ignored() -> None:
    us = csms("2.1")
    result_error = us.codec.encode(CallResultError("a", ErrorCode.GENERIC_ERROR, "", {}))
    assert received(us, result_error) == Ignored("a", "unknown id")
    assert silent(us)


def test_a_result_error_comes_once() -> None:
    us = csms("2.1")
    us.reply(received(us, frame(2, "a", "Heartbeat", {})), say.beaten("2.1"))
    sent(us)
    result_error = frame(5, "a", "GenericError", "", {})
    assert type(received(us, result_error)) is ResultRefused
    assert received(us, result_error) == Ignored("a", "unknown id")


def test_a_send_waits_for_no_call_and_none_waits_for_it() -> None:
    us, them = station("2.1"), csms("2.1")
    us.call(say.heartbeat("2.1"), 0.0)
    message_id = us.send(say.stream(), 0.0)
    _, message = us.data_to_send()
    event = received(them, message)
    assert type(event) is Send
    assert (event.message_id, event.payload) == (message_id, say.stream())
    assert silent(them)


def test_a_send_in_the_wrong_direction_is_ignored_and_ours_raises() -> None:
    us = station("2.1")
    us.send(say.stream(), 0.0)
    event = received(station("2.1"), sent(us))
    assert event.why == "wrong direction"
    with pytest.raises(NotAllowed, match=r"NotifyPeriodicEventStream: not sent by the csms$"):
        csms("2.1").send(say.stream(), 0.0)


def test_a_send_before_acceptance_is_ignored_and_ours_raises() -> None:
    us, them = station("2.1"), csms("2.1", registration=UNKNOWN)
    us.send(say.stream(), 0.0)
    assert received(them, sent(us)).why == "not accepted"
    assert silent(them)
    with pytest.raises(NotAllowed):
        station("2.1", registration=UNKNOWN).send(say.stream(), 0.0)


# Workers without state


@every_version
def test_another_worker_reads_the_answer_with_the_mapping_alone(version: str) -> None:
    redis: dict[str, str] = {}
    first, other = csms(version, pending=redis), csms(version, pending=redis)
    message_id = first.call(say.reset(version), 5.0)
    assert redis == {message_id: "Reset"}
    assert received(other, frame(3, message_id, {"status": "Accepted"})) == Answered(
        message_id, "Reset", say.was_reset(version), None
    )
    assert redis == {}


def test_a_worker_that_took_over_waits_its_own_time() -> None:
    us = csms("2.0.1", pending={"1": "Reset"}, timeout=30.0)
    assert us.advance(100.0) == []
    assert us.next_deadline() == 130.0
    assert us.advance(130.0) == [Failed("1", "Reset", "timeout", None, None)]


def test_workers_that_share_a_mapping_do_not_send_while_any_call_of_it_is_outstanding() -> None:
    us = csms("2.0.1", pending={"1": "Reset", "2": "Reset"})
    us.call(say.transfer("2.0.1"), 0.0)
    us.receive(frame(3, "1", {"status": "Accepted"}), 0.0)
    assert silent(us)
    us.receive(frame(3, "2", {"status": "Accepted"}), 0.0)
    assert json.loads(sent(us))[2] == "DataTransfer"


def test_a_worker_does_not_know_when_another_one_sent_its_call() -> None:
    us = csms("2.0.1")
    us.call(say.reset("2.0.1"), 5.0, message_id="1")
    us.receive(frame(3, "1", {"status": "Accepted"}), 6.0)
    us.pending["2"] = "Reset"
    assert received(us, frame(3, "2", {"status": "Accepted"})).sent_at is None


def test_a_worker_that_took_over_queues_behind_the_outstanding_call() -> None:
    us = csms("2.0.1", pending={"1": "Reset"})
    us.call(say.transfer("2.0.1"), 0.0)
    assert silent(us)
    us.receive(frame(3, "1", {"status": "Accepted"}), 0.0)
    assert json.loads(sent(us))[2] == "DataTransfer"


@every_version
def test_a_session_goes_on_after_it_was_pickled(version: str) -> None:
    us, them = csms(version, timeout=7.0, strict_duplicates=True), station(version)
    first, second = us.call(say.reset(version), 1.0), us.call(say.transfer(version), 2.0)
    handled = received(us, frame(2, "x", "Heartbeat", {}))
    us = pickle.loads(pickle.dumps(us))
    assert repr(us) == f"<Session csms {version} Accepted, 1 pending, 1 queued, 1 handling>"
    assert us.next_deadline() == 8.0
    call = received(them, sent(us))
    them.reply(call, say.was_reset(version))
    us = pickle.loads(pickle.dumps(us))
    assert received(us, sent(them), 3.0) == Answered(first, "Reset", say.was_reset(version), 1.0)
    us.reply(handled, say.beaten(version))
    assert [json.loads(data)[1] for data in us.data_to_send()] == [second, "x"]


def test_the_state_of_a_session_is_small() -> None:
    us = csms("2.0.1")
    us.call(say.reset("2.0.1"), 0.0)
    us.data_to_send()
    assert len(pickle.dumps(us)) < 700


def test_the_state_of_a_session_stays_small() -> None:
    us = csms("2.1")
    for number in range(100):
        us.call(say.reset("2.1"), 100.0 * number)
        us.reply(received(us, frame(2, str(number), "Heartbeat", {})), say.beaten("2.1"))
        us.data_to_send()
        us.advance(100.0 * number + 30.0)
    assert len(pickle.dumps(us)) < 1000


def test_the_queue_holds_32_calls_unless_another_number_is_given() -> None:
    us = csms("2.0.1")
    for _ in range(33):
        us.call(say.reset("2.0.1"), 0.0)
    assert us.queued == 32
    with pytest.raises(QueueFull, match=r"Reset: 32 calls are waiting$"):
        us.call(say.reset("2.0.1"), 0.0)


def test_an_error_has_no_description_unless_one_is_given() -> None:
    us = csms("2.1")
    us.fail(received(us, frame(2, "a", "Heartbeat", {})), ErrorCode.INTERNAL_ERROR)
    assert json.loads(sent(us)) == [4, "a", "InternalError", "", {}]
    us.refuse(Answered("b", "Reset", say.was_reset("2.1"), 0.0), ErrorCode.GENERIC_ERROR)
    assert json.loads(sent(us)) == [5, "b", "GenericError", "", {}]


def test_a_role_is_one_of_two() -> None:
    with pytest.raises(ValueError, match="role: neither csms nor station \\('server'\\)"):
        Session("2.0.1", "server")  # type: ignore[arg-type]


def test_errors_of_the_other_side_have_the_codec_s_own_event_types() -> None:
    us = csms("2.0.1")
    message_id = us.call(say.reset("2.0.1"), 0.0)
    event = received(us, frame(4, message_id, "GenericError", "", {}))
    assert type(event.error) is CallError
