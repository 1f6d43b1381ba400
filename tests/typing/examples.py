"""Facts that type checkers know about the package. mypy and pyright check every line, and none is ever run.

`assert_type` states the type of a value. A line that must be wrong tells both checkers so, and fails if it is
not.
"""

# ruff: noqa: ARG002

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Literal, TypeVar, assert_type

from ocpp_fast import (
    Call,
    CallError,
    CallResult,
    CallResultError,
    Codec,
    DecodeError,
    EncodeError,
    ErrorCode,
    Feature,
    Head,
    Message,
    MessageType,
    OcppError,
    Profile,
    Record,
    Request,
    Response,
    Send,
    Violation,
    v16,
    v20,
    v21,
    v201,
)
from ocpp_fast.asyncio import CSMS, ChargingStation, Hooks, connect, serve
from ocpp_fast.v201 import provisioning
from ocpp_fast.v201.provisioning import BootNotificationRequest, BootNotificationResponse, ChargingStationType

R = TypeVar("R", bound=Response)

# Constructors take keywords, required ones first, and wide types

station = ChargingStationType(model="Model", vendor_name="Vendor", serial_number="1")
request = BootNotificationRequest(reason=v201.BootReasonEnumType.POWER_UP, charging_station=station)
BootNotificationRequest(reason="PowerUp", charging_station=station)
response = BootNotificationResponse(
    current_time=datetime.now(UTC), interval=300, status=v201.RegistrationStatusEnumType.ACCEPTED
)
v201.SampledValueType(value=1.5, context="Sample.Clock")
v201.SampledValueType(value=Decimal("1.50"))
v201.SampledValueType(value=1)
v201.GetReportRequest(request_id=1, component_criteria=["Problem", v201.ComponentCriterionEnumType.ENABLED])
v201.GetReportRequest(request_id=1, component_criteria=("Problem",))
v201.CustomDataType(vendor_id="org.example", extra={"any": ["thing", 1, None]})
v20.ModemType(iccid="1", extra={"any": "thing"})
v16.HeartbeatRequest()

BootNotificationRequest(reason="PowerUp")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
BootNotificationRequest("PowerUp", station)  # type: ignore[call-arg, arg-type] # pyright: ignore[reportCallIssue]
ChargingStationType(modell="Model", vendor_name="V")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
ChargingStationType(model=1, vendor_name="V")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
v201.GetReportRequest(request_id=1.5)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
v16.HeartbeatRequest(extra={})  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
station.model = "Other"  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]


class Derived(ChargingStationType): ...  # type: ignore[misc] # pyright: ignore[reportGeneralTypeIssues]


# Fields are what a decoded message has

assert_type(request.reason, v201.BootReasonEnumType)
assert_type(request.replace(reason="PowerUp"), v201.BootNotificationRequest)
assert_type(request.charging_station, ChargingStationType)
assert_type(request.charging_station.serial_number, str | None)
assert_type(request.charging_station.modem, v201.ModemType | None)
assert_type(request.custom_data, v201.CustomDataType | None)
assert_type(response.current_time, datetime)
assert_type(response.interval, int)
assert_type(v201.CustomDataType(vendor_id="a").extra, Mapping[str, Any])


def values(meter_value: v201.MeterValueType, event: v201.TransactionEventRequest) -> None:
    assert_type(meter_value.sampled_value, tuple[v201.SampledValueType, ...])
    assert_type(meter_value.sampled_value[0].value, float)
    assert_type(event.offline, bool | None)
    assert_type(event.evse, v201.EVSEType | None)
    event.evse.id  # type: ignore[union-attr] # pyright: ignore[reportOptionalMemberAccess]  # noqa: B018
    assert_type(v21.NotifyPeriodicEventStream.from_dict({}), v21.NotifyPeriodicEventStream)
    assert_type(event.to_dict(), dict[str, Any])


# A codec gives messages, which isinstance and match tell apart


def told_apart(codec: Codec, frame: bytes) -> None:
    message = codec.decode(frame, pending={"id-1": "Heartbeat"})
    assert_type(message, Message)
    if isinstance(message, Call):
        assert_type(message.payload, Request[Any])
        if isinstance(message.payload, BootNotificationRequest):
            assert_type(message.payload.reason, v201.BootReasonEnumType)
        assert_type(message.action, str)
    elif isinstance(message, CallResult):
        assert_type(message.payload, Response)
    elif isinstance(message, Send):
        assert_type(message.message_id, str)
    else:
        assert_type(message, CallError | CallResultError)
        assert_type(message.code, ErrorCode)
        assert_type(message.raw_code, str | None)
        assert_type(message.details, dict[str, Any])


def matched(codec: Codec, frame: str) -> str | None:
    match codec.decode(frame):
        case Call(
            payload=BootNotificationRequest(reason=reason, charging_station=ChargingStationType(model=model))
        ):
            assert_type(reason, v201.BootReasonEnumType)
            return model
        case Call(v201.HeartbeatRequest(), message_id):
            return assert_type(message_id, str)
        case CallResult(message_id, BootNotificationResponse(current_time, interval, _)):
            assert_type(current_time, datetime)
            assert_type(interval, int)
            return message_id
        case CallError(_, code) | CallResultError(_, code):
            return assert_type(code, ErrorCode)
        case _:
            return None


def looked_at(codec: Codec) -> None:
    head = codec.peek(memoryview(b"[]"))
    assert_type(head, Head)
    assert_type((head.kind, head.message_id, head.action), tuple[MessageType, str, str | None])
    assert_type(codec.validate(bytearray(), pending="Heartbeat").payload, bytes)
    assert_type(codec.encode(Call(request)), bytes)
    assert_type(codec.explain(""), DecodeError | None)
    assert_type(codec.validate_many(["", b""]), list[Head | DecodeError | LookupError])
    codec.encode(request)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    codec.decode(5)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


# A call knows its response

call = Call(request)
assert_type(call, Call[BootNotificationRequest])
assert_type(call.payload, BootNotificationRequest)
assert_type(call.result(response), CallResult[BootNotificationResponse])
assert_type(call.result(response).payload, BootNotificationResponse)
assert_type(call.error(ErrorCode.NOT_SUPPORTED, details={"a": 1}), CallError)
call.result(v201.ClearCacheResponse(status="Accepted"))  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
Call(response)  # type: ignore[type-var] # pyright: ignore[reportArgumentType]
CallResult("1", request)  # type: ignore[type-var] # pyright: ignore[reportArgumentType]


def answered(sent: Request[R]) -> R:
    raise NotImplementedError


assert_type(answered(request), BootNotificationResponse)
assert_type(answered(v21.HeartbeatRequest()), v21.HeartbeatResponse)
answered(v21.NotifyPeriodicEventStream.from_dict({}))  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]

# Handlers are async or plain, and answer with the response of their request


class Csms(provisioning.CSMSHandler):
    async def on_boot_notification(
        self, charging_station_id: str, request: BootNotificationRequest
    ) -> BootNotificationResponse:
        return response

    def on_notify_report(self, station: str, report: v201.NotifyReportRequest) -> v201.NotifyReportResponse:
        return v201.NotifyReportResponse()


class Station(provisioning.ChargingStationHandler):
    async def on_get_base_report(self, request: v201.GetBaseReportRequest) -> v201.GetBaseReportResponse:
        raise OcppError(ErrorCode.NOT_SUPPORTED)


class Stream(v21.diagnostics.CSMSHandler):
    async def on_notify_periodic_event_stream(
        self, charging_station_id: str, request: v21.NotifyPeriodicEventStream
    ) -> None: ...


class Both(v16.core.CSMSHandler):
    def on_data_transfer(
        self, charging_station_id: str, request: v16.DataTransferRequest
    ) -> v16.DataTransferResponse:
        return v16.DataTransferResponse(status="Accepted")


class WrongResponse(provisioning.CSMSHandler):
    async def on_boot_notification(  # type: ignore[override] # pyright: ignore[reportIncompatibleMethodOverride]
        self, charging_station_id: str, request: BootNotificationRequest
    ) -> v201.HeartbeatResponse:
        return v201.HeartbeatResponse(current_time=datetime.now(UTC))


class WrongRequest(provisioning.ChargingStationHandler):
    async def on_reset(  # type: ignore[override] # pyright: ignore[reportIncompatibleMethodOverride]
        self, request: v201.GetReportRequest
    ) -> v201.ResetResponse:
        return v201.ResetResponse(status="Accepted")


assert_type(
    provisioning.CSMSHandler().on_boot_notification("CS-1", request),
    Awaitable[BootNotificationResponse] | BootNotificationResponse,
)

# Features and profiles

assert_type(provisioning.BootNotificationFeature.request_type, type[BootNotificationRequest])
assert_type(provisioning.BootNotificationFeature.response_type, type[BootNotificationResponse])
assert_type(provisioning.BootNotificationFeature.sender, Literal["station", "csms", "both"])
assert_type(v21.NotifyPeriodicEventStreamFeature.request_type, type[v21.NotifyPeriodicEventStream])
assert_type(v21.NotifyPeriodicEventStreamFeature.response_type, None)
assert_type(provisioning.profile, Profile)
assert_type(provisioning.profile.features, tuple[type[Feature[Any, Any]], ...])
assert_type(provisioning.profile["BootNotification"], type[Feature[Any, Any]])
assert_type(provisioning.profile[BootNotificationResponse].name, str)
assert_type(provisioning.profile.get("Heartbeat"), type[Feature[Any, Any]] | None)
assert_type(v201.PROFILES, tuple[Profile, ...])
version: Literal["2.0.1"] = v201.VERSION

# Errors


def wrong(error: OcppError) -> None:
    assert_type(error.code, ErrorCode)
    assert_type(error.details, dict[str, Any] | None)
    if isinstance(error, DecodeError):
        assert_type(error.reply(), bytes | None)
        assert_type(error.violations, tuple[Violation, ...])
        assert_type(error.violations[0].path, str)
        assert_type(error.message_id, str | None)
    if isinstance(error, EncodeError):
        path, keyword, limit, message = error.violations[0]
        assert_type((path, keyword, message), tuple[str, str, str])
        assert_type(limit, Any)


assert_type(ErrorCode.SECURITY_ERROR.spelling("1.6"), str)
OcppError("NotSupported", details={"why": "because"})
OcppError(5)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def every_record(record: Record) -> None:
    assert_type(record.validate(), None)
    assert_type(record.__version__, str)


# Endpoints: the options are fields of dataclasses, and arguments of these two functions

assert_type(serve([Csms()], host="127.0.0.1", port=0, timeout=5.0, hooks=[Hooks()]), CSMS)
assert_type(serve(Csms(), "127.0.0.1", 0, known={"CS-1"}, reuse_port=True), CSMS)
serve()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
serve([], "127.0.0.1", 0, "/ocpp")  # type: ignore[call-arg, arg-type] # pyright: ignore[reportCallIssue]
serve([], handler_timout=5.0)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
serve([], port="9000")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
serve([], no_common_version="ignore")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]

assert_type(connect("wss://host/CS-1", version="2.0.1"), ChargingStation)
assert_type(connect("wss://host", [], version=["2.0.1", Codec("1.6")], station_id="CS-1"), ChargingStation)
connect("wss://host/CS-1")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
connect("wss://host/CS-1", version="2.0.1", pasword="x")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
connect("wss://host/CS-1", version="2.0.1", heartbeat=5)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
