"""The `pending` argument, which names the action that a CALLRESULT answers."""

from __future__ import annotations

import re
from collections import UserDict
from collections.abc import Mapping
from typing import Any

import pytest
from ocpp_fast import Call, CallResult, Codec
from ocpp_fast.v21.availability import HeartbeatRequest, HeartbeatResponse

CODEC = Codec("2.1")
REQUEST = HeartbeatRequest()
RESPONSE = HeartbeatResponse.from_dict({"currentTime": "2026-01-01T00:00:00Z"})


class Name(str):
    """Equal to a text that it does not have."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return other == "1" or super().__eq__(other)

    def __hash__(self) -> int:
        return hash("1")


OTHERS = {str(number): "BootNotification" for number in range(2, 10)}
#: The id of a call, and mappings that know it.
KNOWN = [
    pytest.param("1", {"1": "Heartbeat"}, id="one entry"),
    pytest.param("1", {"3": "BootNotification", "1": "Heartbeat"}, id="two entries"),
    pytest.param("1", {**OTHERS, "1": "Heartbeat"}, id="many entries"),
    pytest.param("1", {Name("x"): "Heartbeat"}, id="a key with an equality of its own"),
    pytest.param("ü", {"1": "BootNotification", "ü": "Heartbeat"}, id="an id that is not ASCII"),
    pytest.param("1", UserDict({"1": "Heartbeat"}), id="a mapping that is no dict"),
]


@pytest.mark.parametrize(("message_id", "pending"), KNOWN)
def test_a_mapping_says_what_a_result_answers(message_id: str, pending: Mapping[str, str]) -> None:
    frame = CODEC.encode(CallResult(message_id, RESPONSE))
    assert CODEC.decode(frame, pending) == CallResult(message_id, RESPONSE)
    assert CODEC.validate(frame, pending=pending).action == "Heartbeat"
    assert [head.action for head in CODEC.validate_many([frame], pending)] == ["Heartbeat"]


@pytest.mark.parametrize(("message_id", "pending"), KNOWN)
def test_a_mapping_does_not_say_what_another_result_answers(
    message_id: str, pending: Mapping[str, str]
) -> None:
    frame = CODEC.encode(CallResult(message_id + "0", RESPONSE))
    with pytest.raises(LookupError, match=f'^no pending call with message id "{message_id}0"$'):
        CODEC.decode(frame, pending)


NO_ACTION = "pending names 'Teleport', which is no action with a response in OCPP 2.1"


@pytest.mark.parametrize(
    ("pending", "error", "text"),
    [
        ("Teleport", ValueError, NO_ACTION),
        ("NotifyPeriodicEventStream", ValueError, NO_ACTION.replace("Teleport", "NotifyPeriodicEventStream")),
        ({"1": "Teleport"}, ValueError, NO_ACTION),
        ({"1": None}, TypeError, "pending maps message ids to names of actions"),
        (17, TypeError, "pending is an action's name or a mapping of message id to action"),
    ],
)
def test_pending_that_names_no_action_is_an_error_for_a_result_alone(
    pending: Any, error: type[Exception], text: str
) -> None:
    result, call = CODEC.encode(CallResult("1", RESPONSE)), CODEC.encode(Call(REQUEST, "1"))

    def validate_many(frame: bytes, pending: Any) -> object:
        return CODEC.validate_many([frame], pending)

    for ask in (CODEC.decode, CODEC.validate, CODEC.explain, validate_many):
        with pytest.raises(error, match=f"^{re.escape(text)}$"):
            ask(result, pending)
        ask(call, pending)
