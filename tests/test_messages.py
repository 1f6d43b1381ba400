"""Messages have their id in every spelling: most keep it inside themselves, others as an object."""

from __future__ import annotations

import copy
import gc
import inspect
import json
import pickle
import sys
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from ocpp_fast import Call, CallError, CallResult, CallResultError, Codec, EncodeError, ErrorCode, Send
from ocpp_fast.v21.availability import HeartbeatRequest, HeartbeatResponse
from ocpp_fast.v21.diagnostics import NotifyPeriodicEventStream

CODEC = Codec("2.1")
REQUEST = HeartbeatRequest()
RESPONSE = HeartbeatResponse.from_dict({"currentTime": "2026-01-01T00:00:00Z"})


class Named(str):
    """A subclass of str."""


def wire_ids() -> list[str]:
    """Yields ids that a frame may have: every length, and every kind of character at either end."""
    texts = ["x" * length for length in range(37)]
    odd = ['"', "\\", "/", "\n", "\x7f", "é", "€", "😀", " "]
    return texts + odd + [one + "a" * 35 for one in odd] + ["a" * 35 + one for one in odd] + ["😀" * 36]


STREAM = NotifyPeriodicEventStream.from_dict(
    {"id": 1, "pending": 0, "basetime": "2026-01-01T00:00:00Z", "data": [{"t": 0, "v": "1"}]}
)

Make = Callable[[Any], Any]
KINDS: dict[str, Make] = {
    "CALL": lambda message_id: Call(REQUEST, message_id),
    "CALLRESULT": lambda message_id: CallResult(message_id, RESPONSE),
    "CALLERROR": lambda message_id: CallError(message_id, ErrorCode.GENERIC_ERROR, "so", {"a": 1}),
    "CALLRESULTERROR": lambda message_id: CallResultError(message_id, "InternalError"),
    "SEND": lambda message_id: Send(STREAM, message_id),
}
every_kind = pytest.mark.parametrize("make", KINDS.values(), ids=KINDS)


@pytest.mark.parametrize("message_id", wire_ids())
@every_kind
def test_every_id_comes_back_as_it_was(make: Make, message_id: str) -> None:
    message = make(message_id)
    assert message.message_id == message_id
    assert type(message.message_id) is str
    frame = CODEC.encode(message)
    assert json.loads(frame)[1] == message_id
    for text in (frame, json.dumps(json.loads(frame)).encode()):
        again = CODEC.decode(text, "Heartbeat")
        assert (again, again.message_id, repr(again)) == (message, message_id, repr(message))
        assert hash(again) == hash(message)
    for same in (pickle.loads(pickle.dumps(message)), copy.copy(message), copy.deepcopy(message)):
        assert (same, same.message_id, type(same)) == (message, message_id, type(message))


@pytest.mark.parametrize("message_id", wire_ids())
def test_an_answer_has_the_id_of_its_call(message_id: str) -> None:
    call = Call(REQUEST, message_id)
    assert call.result(RESPONSE) == CallResult(message_id, RESPONSE)
    assert call.error("GenericError").message_id == message_id
    assert call.result(RESPONSE).message_id == message_id


UNSENDABLE = ["x" * 37, "x" * 39, "x" * 40, "é" * 37, "x" * 300, "\ud800"]


@pytest.mark.parametrize("message_id", UNSENDABLE)
@every_kind
def test_an_id_that_cannot_be_sent_is_kept_and_refused(make: Make, message_id: str) -> None:
    message = make(message_id)
    assert message.message_id == message_id
    assert pickle.loads(pickle.dumps(message)) == message
    with pytest.raises(EncodeError, match="message id"):
        CODEC.encode(message)


@pytest.mark.parametrize("message_id", UNSENDABLE)
def test_an_answer_has_an_id_of_its_call_that_cannot_be_sent(message_id: str) -> None:
    assert Call(REQUEST, message_id).result(RESPONSE).message_id == message_id


@every_kind
def test_a_str_of_another_class_stays_itself(make: Make) -> None:
    message_id = Named("x")
    count = sys.getrefcount(message_id)
    message = make(message_id)
    assert message.message_id is message_id
    assert json.loads(CODEC.encode(message))[1] == "x"
    del message
    gc.collect()
    assert sys.getrefcount(message_id) == count


@pytest.mark.parametrize("message_id", [b"x", 1, 1.5, ["x"]])
@every_kind
def test_an_id_is_a_str(make: Make, message_id: Any) -> None:
    with pytest.raises(TypeError, match="the message id is a str"):
        make(message_id)


@every_kind
def test_messages_are_equal_by_their_ids_too(make: Make) -> None:
    assert make("a") == make("a") != make("b")


def test_fresh_ids_are_uuids() -> None:
    ids = {Call(REQUEST).message_id for _ in range(200)}
    assert len(ids) == 200
    assert {(uuid.UUID(one).version, str(uuid.UUID(one)) == one) for one in ids} == {(4, True)}


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda: CODEC.decode(), r"decode\(\) missing required argument 'frame'"),
        (lambda: CODEC.decode(pending="Heartbeat"), r"decode\(\) missing required argument 'frame'"),
        (lambda: CODEC.decode(b"", "a", "b"), r"decode\(\) takes at most 2 arguments \(3 given\)"),
        (
            lambda: CODEC.validate(b"", b"", frame=b""),
            r"validate\(\) got multiple values for argument 'frame'",
        ),
        (lambda: CODEC.peek(b"", pending={}), r"peek\(\) got an unexpected keyword argument 'pending'"),
        (lambda: CODEC.encode(massage=1), r"encode\(\) got an unexpected keyword argument 'massage'"),
        (lambda: Call(REQUEST).result(), r"result\(\) missing required argument 'response'"),
        (lambda: CODEC.decode(7), "a frame is bytes, bytearray, memoryview or str, not int"),
        (lambda: Codec.decode(7, b""), "descriptor 'decode'"),
    ],
)
def test_a_call_with_the_wrong_arguments_says_what_is_wrong(call: Any, text: str) -> None:
    with pytest.raises(TypeError, match=text):
        call()


def test_arguments_may_be_given_by_name() -> None:
    frame = CODEC.encode(message=CallResult("1", RESPONSE))
    assert CODEC.decode(pending="Heartbeat", frame=frame) == CallResult("1", RESPONSE)
    assert CODEC.validate(frame, pending="Heartbeat").action == "Heartbeat"
    assert CODEC.peek(frame=frame).message_id == "1"
    assert Call(payload=REQUEST, message_id="1").result(response=RESPONSE) == CallResult("1", RESPONSE)


@pytest.mark.parametrize(
    ("method", "signature"),
    [
        (Codec.decode, "(self, /, frame, pending=None)"),
        (Codec.validate, "(self, /, frame, pending=None)"),
        (Codec.peek, "(self, /, frame)"),
        (Codec.encode, "(self, /, message)"),
        (Call.result, "(self, /, response)"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_methods_have_signatures_and_docs(method: Callable[..., object], signature: str) -> None:
    assert str(inspect.signature(method)) == signature
    assert "Raises" in (method.__doc__ or "")


def test_a_codec_has_a_signature() -> None:
    expected = (
        "(version, *, max_bytes=1048576, max_depth=32, decimals=False, extensions=(), max_lengths=None, "
        "tolerance='strict', rules='schema')"
    )
    assert str(inspect.signature(Codec)) == expected


def test_a_bound_method_knows_its_codec() -> None:
    assert CODEC.decode.__self__ is CODEC
