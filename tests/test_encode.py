"""Encoding: values whose own code would run, and values that no frame can carry."""

from __future__ import annotations

import types
from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from decimal import Decimal
from typing import Any

import pytest
from ocpp_fast import Call, CallError, Codec, DecodeError, EncodeError, v201

CODEC = Codec("2.0.1")


def encode(data: Any) -> bytes:
    return CODEC.encode(Call(v201.DataTransferRequest(vendor_id="v", data=data), "1"))


@pytest.mark.parametrize("text", ["1.2.3", "", "NaN", '"', "1,2"])
def test_a_decimal_is_written_as_the_number_that_it_is_whatever_its_class_prints(text: str) -> None:
    class Own(Decimal):
        def __str__(self) -> str:
            return text

    assert encode({"a": Own("1.50")}) == b'[2,"1","DataTransfer",{"data":{"a":1.50},"vendorId":"v"}]'


class ChangesAnother(dict[str, Any]):
    """A mapping whose copy changes the dict that holds it."""

    outer: dict[str, Any]

    def copy(self) -> dict[str, Any]:
        self.outer.update((str(number), number) for number in range(1000))
        return {}


def test_a_dict_that_grows_while_it_is_encoded_is_refused() -> None:
    inner = ChangesAnother()
    data = {"a": types.MappingProxyType(inner), "b": 1}
    inner.outer = data
    with pytest.raises(EncodeError) as caught:
        encode(data)
    assert str(caught.value) == "DataTransfer: changed while it was encoded"


def test_a_record_that_nests_deeper_than_the_codec_allows_is_refused_with_the_limit() -> None:
    call = Call(
        v201.BootNotificationRequest(
            reason="PowerUp", charging_station=v201.ChargingStationType(model="m", vendor_name="v")
        ),
        "1",
    )
    assert Codec("2.0.1", max_depth=3).encode(call)
    with pytest.raises(EncodeError) as caught:
        Codec("2.0.1", max_depth=2).encode(call)
    assert str(caught.value) == "BootNotification: nested deeper than 1 levels"


class Interrupted(tzinfo):
    """A zone whose code is interrupted."""

    def utcoffset(self, when: datetime | None) -> timedelta:  # noqa: ARG002
        raise KeyboardInterrupt


class InterruptedMapping(dict[str, Any]):
    def copy(self) -> dict[str, Any]:
        raise KeyboardInterrupt


DATE_TIME = datetime(2026, 1, 1, tzinfo=Interrupted())
PROXY = types.MappingProxyType(InterruptedMapping())


@pytest.mark.parametrize(
    "act",
    [
        lambda: CODEC.encode(
            Call(v201.HeartbeatRequest(), "1").result(v201.HeartbeatResponse(current_time=DATE_TIME))
        ),
        lambda: v201.HeartbeatResponse(current_time=DATE_TIME).validate(),
        lambda: v201.HeartbeatResponse(current_time=DATE_TIME).to_dict(),
        lambda: encode(PROXY),
        lambda: v201.DataTransferRequest.from_dict(PROXY),
        lambda: CODEC.encode(CallError("1", "GenericError", "", {"a": PROXY})),
    ],
    ids=["encode", "validate", "to_dict", "free-form data", "from_dict", "error details"],
)
def test_an_interrupt_out_of_a_users_code_is_raised(act: Callable[[], object]) -> None:
    with pytest.raises(KeyboardInterrupt):
        act()


@pytest.mark.parametrize("exponent", ["+", "-"])
def test_an_exponent_that_decode_refuses_is_refused(exponent: str) -> None:
    assert encode(Decimal(f"1E{exponent}99999999999999999"))
    with pytest.raises(EncodeError, match=r"^DataTransfer: /data: no JSON value"):
        encode(Decimal(f"1E{exponent}999999999999999999"))


def test_a_member_with_a_name_that_serde_json_reserves_is_plain_data() -> None:
    data = {"$serde_json::private::Number": 10, "$serde_json::private::RawValue": {"a": [1]}}
    frame = encode(data)
    assert CODEC.decode(frame).payload.data == data
    with pytest.raises(DecodeError) as caught:
        CODEC.decode(frame.replace(b'"vendorId":"v"', b'"vendorId":1'))
    assert str(caught.value) == "DataTransfer: /vendorId: not a string (1)"
    assert len(caught.value.violations) == 1
