"""Error codes in the spelling of each version, and exceptions that explain themselves."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import sys
import threading
import weakref
from collections.abc import Callable
from operator import attrgetter, methodcaller
from typing import Any

import pytest
from ocpp_fast import Codec, DecodeError, EncodeError, ErrorCode, OcppError, Violation
from ocpp_fast.message_type import MessageType

# OCPP-J 1.6 table 7, 2.0.1 table 8, 2.1 table 9.
CODES = [
    ("FormatViolation", "FormationViolation"),
    ("GenericError", "GenericError"),
    ("InternalError", "InternalError"),
    ("MessageTypeNotSupported", "GenericError"),
    ("NotImplemented", "NotImplemented"),
    ("NotSupported", "NotSupported"),
    ("OccurrenceConstraintViolation", "OccurenceConstraintViolation"),
    ("PropertyConstraintViolation", "PropertyConstraintViolation"),
    ("ProtocolError", "ProtocolError"),
    ("RpcFrameworkError", "GenericError"),
    ("SecurityError", "SecurityError"),
    ("TypeConstraintViolation", "TypeConstraintViolation"),
]
TOO_LONG = Violation("/chargingStation/model", "maxLength", 20, "longer than 20 characters (27)")
TEXT = "BootNotification: /chargingStation/model: longer than 20 characters (27)"


def test_there_are_twelve_codes() -> None:
    assert [code.value for code in ErrorCode] == [code for code, _ in CODES]


@pytest.mark.parametrize(("code", "in_16"), CODES)
def test_codes_are_spelt_as_each_version_spells_them(code: str, in_16: str) -> None:
    spellings = [ErrorCode(code).spelling(version) for version in ("1.6", "2.0", "2.0.1", "2.1")]
    assert spellings == [in_16, code, code, code]
    assert all(type(spelling) is str for spelling in spellings)


def test_a_version_that_is_none_has_no_spelling() -> None:
    with pytest.raises(
        ValueError, match=r"^'1\.5' is no version of OCPP; known are 1\.6, 2\.0, 2\.0\.1, 2\.1$"
    ):
        ErrorCode.NOT_SUPPORTED.spelling("1.5")


def test_spellings_of_16_are_the_codes_of_2x() -> None:
    assert ErrorCode("FormationViolation") is ErrorCode.FORMAT_VIOLATION
    assert ErrorCode("OccurenceConstraintViolation") is ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION


@pytest.mark.parametrize("text", ["", "notSupported", "FormationViolation ", None, 7])
def test_other_texts_are_no_codes(text: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid ErrorCode"):
        ErrorCode(text)


def test_an_error_says_its_description_or_else_its_code() -> None:
    assert str(OcppError(ErrorCode.NOT_SUPPORTED)) == "NotSupported"
    assert str(OcppError(ErrorCode.NOT_SUPPORTED, "no display here")) == "no display here"


def test_an_error_takes_a_code_or_its_text() -> None:
    error = OcppError("FormationViolation", "text", {"a": 1})
    assert (error.code, error.description, error.details) == (ErrorCode.FORMAT_VIOLATION, "text", {"a": 1})
    with pytest.raises(ValueError, match="'Nonsense' is not a valid ErrorCode"):
        OcppError("Nonsense")


def test_theirs_and_ours_are_different_errors_with_one_ancestor() -> None:
    theirs = DecodeError("PropertyConstraintViolation", TEXT, [TOO_LONG], "1", "BootNotification", b"[4]")
    ours = EncodeError(TEXT, [TOO_LONG], "BootNotification")
    assert (theirs.code, theirs.violations) == (ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, (TOO_LONG,))
    assert (theirs.message_id, theirs.action, theirs.reply()) == ("1", "BootNotification", b"[4]")
    assert (ours.code, ours.violations, ours.action) == (
        ErrorCode.INTERNAL_ERROR,
        (TOO_LONG,),
        "BootNotification",
    )
    assert str(theirs) == str(ours) == TEXT
    assert isinstance(theirs, OcppError)
    assert isinstance(ours, OcppError)
    assert not isinstance(ours, DecodeError)


def test_a_frame_that_is_no_message_has_no_violations_and_perhaps_no_reply() -> None:
    error = DecodeError("RpcFrameworkError", "not JSON")
    assert (error.violations, error.message_id, error.action, error.reply()) == ((), None, None, None)


def test_a_violation_is_a_tuple_with_names() -> None:
    path, keyword, limit, message = TOO_LONG
    assert (path, keyword, limit, message) == (
        TOO_LONG.path,
        TOO_LONG.keyword,
        TOO_LONG.limit,
        TOO_LONG.message,
    )
    assert repr(Violation("/a", "required", None, "missing")) == (
        "Violation(path='/a', keyword='required', limit=None, message='missing')"
    )


@pytest.mark.parametrize(
    "error",
    [
        OcppError("NotSupported", "text", {"a": [1]}),
        DecodeError("PropertyConstraintViolation", TEXT, [TOO_LONG], "1", "BootNotification", b"[4]"),
        EncodeError(TEXT, [TOO_LONG], "BootNotification"),
    ],
    ids=lambda error: type(error).__name__,
)
@pytest.mark.parametrize("again", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy])
def test_errors_survive_pickle_and_copy(error: OcppError, again: object) -> None:
    assert callable(again)
    other = again(error)
    assert type(other) is type(error)
    assert vars(other) == vars(error)
    assert (str(other), other.args) == (str(error), error.args)


@pytest.mark.parametrize("thing", [ErrorCode.SECURITY_ERROR, TOO_LONG], ids=["code", "violation"])
def test_codes_and_violations_survive_pickle(thing: object) -> None:
    other = pickle.loads(pickle.dumps(thing))
    assert type(other) is type(thing)
    assert other == thing


# Errors of a codec decide on the frame when they are asked

Frame = bytes | bytearray | memoryview

CODEC = Codec("2.0.1")
FRAME = b'[2,"1","BootNotification",{"reason":"Nothing","chargingStation":{"model":"m"}}]'
ASKED = {
    **{name: attrgetter(name) for name in ("code", "description", "details", "violations")},
    **{name: attrgetter(name) for name in ("message_type", "message_id", "action", "args")},
    "str()": str,
    "repr()": repr,
    "reply()": methodcaller("reply"),
}


def report(item: str, count: int) -> bytes:
    """A NotifyReport with this item so many times."""
    items = ",".join([item] * count)
    members = f'"requestId":1,"generatedAt":"2024-01-01T00:00:00Z","seqNo":0,"reportData":[{items}]'
    return f'[2,"1","NotifyReport",{{{members}}}]'.encode()


def refused(frame: Frame, pending: str | dict[str, str] | None = None) -> DecodeError:
    with pytest.raises(DecodeError) as caught:
        CODEC.decode(frame, pending)
    return caught.value


@pytest.mark.parametrize("frame", [FRAME, b"", b"[2", b'[2,"1","Nothing",{}]'])
@pytest.mark.parametrize("ask", ASKED.values(), ids=ASKED)
def test_an_error_says_the_same_whatever_it_is_asked_first(
    ask: Callable[[DecodeError], object], frame: bytes
) -> None:
    wanted = CODEC.explain(frame)
    assert wanted is not None
    assert ask(refused(frame)) == ask(wanted)


@pytest.mark.parametrize("again", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy])
def test_an_error_that_nobody_has_asked_survives_pickle_and_copy(
    again: Callable[[DecodeError], DecodeError],
) -> None:
    other = again(refused(FRAME))
    assert (other.args, other.reply()) == (refused(FRAME).args, refused(FRAME).reply())
    assert len(other.violations) == 2


@pytest.mark.parametrize(
    "make", [bytearray, lambda frame: memoryview(bytearray(frame))], ids=["bytearray", "memoryview"]
)
def test_an_error_does_not_change_with_the_buffer_that_it_was_found_in(
    make: Callable[[bytes], bytearray | memoryview],
) -> None:
    buffer = make(FRAME)
    error = refused(buffer)
    buffer[:] = b" " * len(FRAME)
    assert error.args == refused(FRAME).args


def test_an_error_lets_go_of_its_frame_once_it_was_asked() -> None:
    frame = FRAME + b" "
    error = refused(frame)
    held = sys.getrefcount(frame)
    assert error.action == "BootNotification"
    assert sys.getrefcount(frame) == held - 1


def test_an_error_of_a_result_remembers_what_it_answers() -> None:
    pending = {"1": "Heartbeat"}
    error = refused(b'[3,"1",{"currentTime":1}]', pending)
    pending.clear()
    assert error.action == "Heartbeat"
    assert [violation.path for violation in error.violations] == ["/currentTime"]


def test_an_error_may_be_asked_by_one_thread_while_another_waits_for_it() -> None:
    frame = report('{"component":1}', 2000)
    wanted = CODEC.explain(frame)
    assert wanted is not None
    errors = [refused(frame) for _ in range(20)]
    questions = list(ASKED.values())
    due = [ask(wanted) for ask in questions]
    told: list[bool] = []

    def ask_all(first: int) -> None:
        for error in errors:
            for at in (*range(first, len(questions)), *range(first)):
                told.append(questions[at](error) == due[at])

    threads = [threading.Thread(target=ask_all, args=(first,)) for first in range(len(questions))]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert told == [True] * len(errors) * len(threads) * len(questions)


def test_an_error_lists_its_violations_only_when_they_are_asked_for() -> None:
    frame = report("{}", 20)
    error = refused(frame)
    held = sys.getrefcount(frame)
    assert error.code is ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION
    assert str(error) == "NotifyReport: /reportData/0/component: missing; and 59 more"
    reply = json.loads(error.reply() or b"")
    assert [violation["path"] for violation in reply[4]["violations"]] == [
        f"/reportData/{item}/{name}"
        for item in range(3)
        for name in ("component", "variable", "variableAttribute")
    ][:8]
    assert reply[4]["more"] == 52
    assert sys.getrefcount(frame) == held  # the frame is kept for the rest
    assert len(error.violations) == 60
    assert sys.getrefcount(frame) == held - 1


def test_an_error_of_a_frame_full_of_faults_lists_ten_thousand() -> None:
    error = refused(report("{}", 4000))
    assert str(error) == "NotifyReport: /reportData/0/component: missing; and 11999 more"
    assert len(error.violations) == 10_000
    assert error.violations == refused(report("{}", 3334)).violations[:10_000]


@pytest.mark.parametrize(
    ("frame", "message_type"),
    [
        (FRAME, 2),
        (b"[2]", 2),
        (b'[2,"1","Nothing",{}]', 2),
        (b'[3,"1"]', 3),
        (b'[4,"1",5,"",{}]', 4),
        (b'[5,"1","","",{}]', None),
        (b'[7,"1",{}]', None),
        (b'[2,"1","Heartbeat"', None),
        (b'["2"]', None),
        (b"", None),
        (b'[2,"1","Heartbeat",{"a":"' + b"x" * 2_000_000 + b'"}]', 2),
        (b'[3,"1",{"a":' + b"[" * 40 + b"]" * 40 + b"}]", 3),
    ],
)
def test_an_error_knows_its_message_type(frame: bytes, message_type: int | None) -> None:
    found = refused(frame, "Heartbeat").message_type
    assert found == message_type
    assert found is None or type(found) is MessageType


def test_an_error_of_21_knows_the_types_of_21() -> None:
    for frame, message_type in ((b'[5,"1","","",1]', 5), (b'[6,"1","Nothing",{}]', 6)):
        with pytest.raises(DecodeError) as caught:
            Codec("2.1").decode(frame)
        assert caught.value.message_type == message_type
    assert DecodeError("NotSupported", "text", message_type=MessageType.SEND).message_type is MessageType.SEND
    with pytest.raises(ValueError, match=r"^7 is no message type$"):
        DecodeError("NotSupported", "text", message_type=7)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "make",
    [lambda: refused(FRAME), lambda: DecodeError("NotSupported", "text")],
    ids=["codec", "constructor"],
)
def test_an_error_is_initialised_once(make: Callable[[], DecodeError]) -> None:
    error = make()
    with pytest.raises(TypeError, match=r"^a DecodeError is initialised once$"):
        error.__init__("GenericError", "other")  # type: ignore[misc]
    assert error.args == make().args


def test_an_error_in_a_cycle_is_collected() -> None:
    error = refused(FRAME)
    error.self = error  # type: ignore[attr-defined]
    gone = weakref.ref(error)
    del error
    gc.collect()
    assert gone() is None


@pytest.mark.parametrize("length", [37, 255, 256, 500_000])
@pytest.mark.parametrize("head", ["2,", "3,", "4,", "7,"])
def test_no_text_and_no_reply_carries_a_megabyte_of_message_id(head: str, length: int) -> None:
    for version in ("1.6", "2.0", "2.0.1", "2.1"):
        frame = f'[{head}"{"x" * length}","Heartbeat",{{}}]'
        for pending in ("Heartbeat", {}):
            with pytest.raises(DecodeError) as caught:
                Codec(version).decode(frame, pending)
            error = caught.value
            assert len(str(error)) < 300
            assert len(repr(error)) < 2000
            assert error.message_id == ("x" * length if length <= 255 else None)
            reply = error.reply()
            assert reply is None or len(reply) < 1000
            if length > 255:
                assert reply is None or json.loads(reply)[1] == "-1"


def test_an_error_has_no_attributes_but_its_own() -> None:
    error = refused(FRAME)
    with pytest.raises(AttributeError, match=r"DecodeError' object has no attribute 'violation'"):
        print(error.violation)  # type: ignore[attr-defined]
    error.add_note("seen twice")
    error.args = ("other",)
    assert (error.args, error.__notes__) == (("other",), ["seen twice"])
    assert len(error.violations) == 2


def test_an_error_of_an_heir_that_sets_nothing_is_like_any_exception() -> None:
    class Own(DecodeError):
        def __init__(self, text: str) -> None:
            pass

    assert (repr(Own("text")), Own("text").args) == ("Own('text')", ("text",))
    with pytest.raises(AttributeError, match="'Own' object has no attribute 'code'"):
        print(Own("text").code)
