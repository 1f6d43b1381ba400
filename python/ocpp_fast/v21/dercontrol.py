# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Making inverters behave as the grid demands (DER: distributed energy resource).

Profile "dercontrol" of OCPP 2.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v21.types import CustomDataType, StatusInfoType

_ENUMS = [
    "DERControlStatusEnumType",
    "GridEventFaultEnumType",
    "PowerDuringCessationEnumType",
    "DERUnitEnumType",
    "DERControlEnumType",
]

__all__ = [
    *_ENUMS,
    "CSMSHandler",
    "ChargingStationHandler",
    "ClearDERControlFeature",
    "ClearDERControlRequest",
    "ClearDERControlResponse",
    "CustomDataType",
    "DERCurveGetType",
    "DERCurvePointsType",
    "DERCurveType",
    "EnterServiceGetType",
    "EnterServiceType",
    "FixedPFGetType",
    "FixedPFType",
    "FixedVarGetType",
    "FixedVarType",
    "FreqDroopGetType",
    "FreqDroopType",
    "GetDERControlFeature",
    "GetDERControlRequest",
    "GetDERControlResponse",
    "GradientGetType",
    "GradientType",
    "HysteresisType",
    "LimitMaxDischargeGetType",
    "LimitMaxDischargeType",
    "NotifyDERAlarmFeature",
    "NotifyDERAlarmRequest",
    "NotifyDERAlarmResponse",
    "NotifyDERStartStopFeature",
    "NotifyDERStartStopRequest",
    "NotifyDERStartStopResponse",
    "ReactivePowerParamsType",
    "ReportDERControlFeature",
    "ReportDERControlRequest",
    "ReportDERControlResponse",
    "SetDERControlFeature",
    "SetDERControlRequest",
    "SetDERControlResponse",
    "StatusInfoType",
    "VoltageParamsType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v21", _ENUMS)

DERCurveGetType = definition("v21", "DERCurveGetType")
DERCurveType = definition("v21", "DERCurveType")
DERCurvePointsType = definition("v21", "DERCurvePointsType")
HysteresisType = definition("v21", "HysteresisType")
ReactivePowerParamsType = definition("v21", "ReactivePowerParamsType")
VoltageParamsType = definition("v21", "VoltageParamsType")
EnterServiceGetType = definition("v21", "EnterServiceGetType")
EnterServiceType = definition("v21", "EnterServiceType")
FixedPFGetType = definition("v21", "FixedPFGetType")
FixedPFType = definition("v21", "FixedPFType")
FixedVarGetType = definition("v21", "FixedVarGetType")
FixedVarType = definition("v21", "FixedVarType")
FreqDroopGetType = definition("v21", "FreqDroopGetType")
FreqDroopType = definition("v21", "FreqDroopType")
GradientGetType = definition("v21", "GradientGetType")
GradientType = definition("v21", "GradientType")
LimitMaxDischargeGetType = definition("v21", "LimitMaxDischargeGetType")
LimitMaxDischargeType = definition("v21", "LimitMaxDischargeType")
ClearDERControlRequest = definition("v21", "ClearDERControlRequest")
ClearDERControlResponse = definition("v21", "ClearDERControlResponse")
GetDERControlRequest = definition("v21", "GetDERControlRequest")
GetDERControlResponse = definition("v21", "GetDERControlResponse")
NotifyDERAlarmRequest = definition("v21", "NotifyDERAlarmRequest")
NotifyDERAlarmResponse = definition("v21", "NotifyDERAlarmResponse")
NotifyDERStartStopRequest = definition("v21", "NotifyDERStartStopRequest")
NotifyDERStartStopResponse = definition("v21", "NotifyDERStartStopResponse")
ReportDERControlRequest = definition("v21", "ReportDERControlRequest")
ReportDERControlResponse = definition("v21", "ReportDERControlResponse")
SetDERControlRequest = definition("v21", "SetDERControlRequest")
SetDERControlResponse = definition("v21", "SetDERControlResponse")


class ClearDERControlFeature(Feature):
    """Removes controls."""

    name = "ClearDERControl"
    request_type = ClearDERControlRequest
    response_type = ClearDERControlResponse
    sender = "csms"
    block = "dercontrol"
    handler = "on_clear_der_control"


class GetDERControlFeature(Feature):
    """Asks which controls are set; ReportDERControl delivers them in parts."""

    name = "GetDERControl"
    request_type = GetDERControlRequest
    response_type = GetDERControlResponse
    sender = "csms"
    block = "dercontrol"
    handler = "on_get_der_control"


class NotifyDERAlarmFeature(Feature):
    """Reports that a control overrides normal charging, or no longer does."""

    name = "NotifyDERAlarm"
    request_type = NotifyDERAlarmRequest
    response_type = NotifyDERAlarmResponse
    sender = "station"
    block = "dercontrol"
    handler = "on_notify_der_alarm"


class NotifyDERStartStopFeature(Feature):
    """Reports that a scheduled control began or ended."""

    name = "NotifyDERStartStop"
    request_type = NotifyDERStartStopRequest
    response_type = NotifyDERStartStopResponse
    sender = "station"
    block = "dercontrol"
    handler = "on_notify_der_start_stop"


class ReportDERControlFeature(Feature):
    """Delivers one part of a report on controls."""

    name = "ReportDERControl"
    request_type = ReportDERControlRequest
    response_type = ReportDERControlResponse
    sender = "station"
    block = "dercontrol"
    handler = "on_report_der_control"


class SetDERControlFeature(Feature):
    """Sets a control, for a time or as the default."""

    name = "SetDERControl"
    request_type = SetDERControlRequest
    response_type = SetDERControlResponse
    sender = "csms"
    block = "dercontrol"
    handler = "on_set_der_control"


profile = Profile(
    "dercontrol",
    [
        ClearDERControlFeature,
        GetDERControlFeature,
        NotifyDERAlarmFeature,
        NotifyDERStartStopFeature,
        ReportDERControlFeature,
        SetDERControlFeature,
    ],
    "2.1",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_notify_der_alarm(
        self,
        charging_station_id: str,
        request: NotifyDERAlarmRequest,
    ) -> NotifyDERAlarmResponse:
        """Reports that a control overrides normal charging, or no longer does."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "NotifyDERAlarm is not offered here")

    async def on_notify_der_start_stop(
        self,
        charging_station_id: str,
        request: NotifyDERStartStopRequest,
    ) -> NotifyDERStartStopResponse:
        """Reports that a scheduled control began or ended."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "NotifyDERStartStop is not offered here")

    async def on_report_der_control(
        self,
        charging_station_id: str,
        request: ReportDERControlRequest,
    ) -> ReportDERControlResponse:
        """Delivers one part of a report on controls."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ReportDERControl is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_clear_der_control(self, request: ClearDERControlRequest) -> ClearDERControlResponse:
        """Removes controls."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ClearDERControl is not offered here")

    async def on_get_der_control(self, request: GetDERControlRequest) -> GetDERControlResponse:
        """Asks which controls are set; ReportDERControl delivers them in parts."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetDERControl is not offered here")

    async def on_set_der_control(self, request: SetDERControlRequest) -> SetDERControlResponse:
        """Sets a control, for a time or as the default."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "SetDERControl is not offered here")
