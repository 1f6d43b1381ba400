"""Messages carry their id however it is written: most keep it inside themselves, the others as an object."""

from __future__ import annotations

import copy
import gc
import inspect
import json
import pickle
import sys
import uuid
from typing import Any

import pytest
from ocpp_fast import Call, CallError, CallResult, CallResultError, Codec, EncodeError, ErrorCode, Send
from ocpp_fast.v21.availability import HeartbeatRequest, HeartbeatResponse
from ocpp_fast.v21.diagnostics import NotifyPeriodicEventStream

CODEC = Codec("2.1")
REQUEST = HeartbeatRequest()
RESPONSE = HeartbeatResponse.from_dict({"currentTime": "2026-01-01T00:00:00Z"})


class Named(str):
    """A str of a class of its own."""


def wire_ids() -> list[str]:
    """Ids that a frame may carry: every length, and every kind of character at either end."""
    texts = ["x" * length for length in range(37)]
    odd = ['"', "\\", "/", "\n", "\x7f", "é", "€", "😀", " "]
    return texts + odd + [one + "a" * 35 for one in odd] + ["a" * 35 + one for one in odd] + ["😀" * 36]


def messages(message_id: str) -> list[Any]:
    return [
        Call(REQUEST, message_id),
        CallResult(message_id, RESPONSE),
        CallError(message_id, ErrorCode.GENERIC_ERROR, "so", {"a": 1}),
        CallResultError(message_id, "InternalError"),
        Send(
            NotifyPeriodicEventStream.from_dict(
                {"id": 1, "pending": 0, "basetime": "2026-01-01T00:00:00Z", "data": [{"t": 0, "v": "1"}]}
            ),
            message_id,
        ),
    ]


@pytest.mark.parametrize("message_id", wire_ids())
def test_every_id_comes_back_as_it_was(message_id: str) -> None:
    for message in messages(message_id):
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


@pytest.mark.parametrize("message_id", ["x" * 37, "x" * 39, "x" * 40, "é" * 37, "x" * 300, "\ud800"])
def test_an_id_that_cannot_be_sent_is_kept_and_refused(message_id: str) -> None:
    for message in messages(message_id):
        assert message.message_id == message_id
        assert pickle.loads(pickle.dumps(message)) == message
        with pytest.raises(EncodeError, match="message id"):
            CODEC.encode(message)
    assert Call(REQUEST, message_id).result(RESPONSE).message_id == message_id


def test_a_str_of_another_class_stays_itself() -> None:
    message_id = Named("x")
    count = sys.getrefcount(message_id)
    for message in messages(message_id):
        assert message.message_id is message_id
        assert json.loads(CODEC.encode(message))[1] == "x"
    del message
    gc.collect()
    assert sys.getrefcount(message_id) == count


@pytest.mark.parametrize("message_id", [b"x", 1, 1.5, ["x"]])
def test_an_id_is_a_str(message_id: Any) -> None:
    with pytest.raises(TypeError, match="the message id is a str"):
        Call(REQUEST, message_id)
    with pytest.raises(TypeError, match="the message id is a str"):
        CallResult(message_id, RESPONSE)
    with pytest.raises(TypeError, match="the message id is a str"):
        CallError(message_id, "GenericError")


def test_messages_are_equal_by_their_ids_too() -> None:
    for one, equal, other in zip(messages("a"), messages("a"), messages("b"), strict=True):
        assert one == equal != other


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


def test_methods_have_signatures_and_docs() -> None:
    assert str(inspect.signature(Codec.decode)) == "(self, /, frame, pending=None)"
    assert str(inspect.signature(Codec.validate)) == "(self, /, frame, pending=None)"
    assert str(inspect.signature(Codec.peek)) == "(self, /, frame)"
    assert str(inspect.signature(Codec.encode)) == "(self, /, message)"
    assert str(inspect.signature(Call.result)) == "(self, /, response)"
    for method in (Codec.decode, Codec.validate, Codec.peek, Codec.encode, Call.result):
        assert "Raises" in (method.__doc__ or "")
    assert CODEC.decode.__self__ is CODEC
