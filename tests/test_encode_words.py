"""Encode errors say which Python type is due."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from ocpp_fast import Call, CallResult, Codec, EncodeError, v16, v201

NOW = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)


class NoOffset(datetime.tzinfo):
    """A zone that does not know its offset: a datetime in it is naive."""

    def utcoffset(self, _: datetime.datetime | None) -> None:
        return None


def boot(**fields: Any) -> Any:
    station = v201.ChargingStationType(model="m", vendor_name="v")
    return v201.BootNotificationRequest(**{"reason": "PowerUp", "charging_station": station} | fields)


def beaten(current_time: Any) -> Any:
    return v16.HeartbeatResponse(current_time=current_time)


def report(**fields: Any) -> Any:
    return v201.GetReportRequest(**fields)


def base_report(report_base: Any) -> Any:
    return v201.GetBaseReportRequest(request_id=1, report_base=report_base)


@pytest.mark.parametrize(
    ("payload", "path", "keyword", "message"),
    [
        (beaten("2026-01-01T00:00:00Z"), "/currentTime", "type", "not an aware datetime (str)"),
        (beaten(5), "/currentTime", "type", "not an aware datetime (int)"),
        (beaten(None), "/currentTime", "required", "missing"),
        (
            beaten(NOW.replace(tzinfo=None)),
            "/currentTime",
            "format",
            "not an aware datetime (naive datetime)",
        ),
        (
            beaten(NOW.replace(tzinfo=NoOffset())),
            "/currentTime",
            "format",
            "not an aware datetime (naive datetime)",
        ),
        (
            boot(charging_station={"model": "m"}),
            "/chargingStation",
            "type",
            "not a ChargingStationType (dict)",
        ),
        (boot(charging_station="m"), "/chargingStation", "type", "not a ChargingStationType (str)"),
        (boot(reason=5), "/reason", "type", "not a BootReasonEnumType (int)"),
        (boot(reason={}), "/reason", "type", "not a BootReasonEnumType (dict)"),
        (boot(reason="Boredom"), "/reason", "enum", 'not a value of BootReasonEnumType ("Boredom")'),
        (report(request_id="5"), "/requestId", "type", "not an integer (string)"),
        (report(request_id={}), "/requestId", "type", "not an integer (dict)"),
        (
            report(request_id=1, component_criteria="x"),
            "/componentCriteria",
            "type",
            "not a list or tuple (str)",
        ),
        (
            report(request_id=1, component_criteria={1}),
            "/componentCriteria",
            "type",
            "not a list or tuple (set)",
        ),
        (
            report(request_id=1, component_criteria=[5]),
            "/componentCriteria/0",
            "type",
            "not a ComponentCriterionEnumType (int)",
        ),
        (base_report(b"x"), "/reportBase", "type", "not a ReportBaseEnumType (bytes)"),
    ],
)
def test_an_encode_error_says_what_is_due(payload: Any, path: str, keyword: str, message: str) -> None:
    with pytest.raises(EncodeError) as caught:
        payload.validate()
    [found] = [one for one in caught.value.violations if one.path == path]
    assert (found.keyword, found.message) == (keyword, message)
    codec = Codec(payload.__version__)
    with pytest.raises(EncodeError) as again:
        codec.encode(CallResult("1", payload) if "Response" in type(payload).__name__ else Call(payload, "1"))
    assert again.value.violations == caught.value.violations
