# Generated from rust/protocol/v201.toml by rust/protocol/generate.py; do not edit.
"""Bringing a station into service: booting, its configuration, its device model, resets.

Profile "provisioning" of OCPP 2.0.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v201.types import (
    ComponentType,
    ComponentVariableType,
    CustomDataType,
    EVSEType,
    StatusInfoType,
    VariableType,
)

_ENUMS = [
    "BootReasonEnumType",
    "RegistrationStatusEnumType",
    "ReportBaseEnumType",
    "ComponentCriterionEnumType",
    "AttributeEnumType",
    "GetVariableStatusEnumType",
    "MutabilityEnumType",
    "DataEnumType",
    "ResetEnumType",
    "ResetStatusEnumType",
    "APNAuthenticationEnumType",
    "OCPPVersionEnumType",
    "OCPPTransportEnumType",
    "OCPPInterfaceEnumType",
    "VPNEnumType",
    "SetNetworkProfileStatusEnumType",
    "SetVariableStatusEnumType",
    "GenericDeviceModelStatusEnumType",
]

__all__ = [
    *_ENUMS,
    "APNType",
    "BootNotificationFeature",
    "BootNotificationRequest",
    "BootNotificationResponse",
    "CSMSHandler",
    "ChargingStationHandler",
    "ChargingStationType",
    "ComponentType",
    "ComponentVariableType",
    "CustomDataType",
    "EVSEType",
    "GetBaseReportFeature",
    "GetBaseReportRequest",
    "GetBaseReportResponse",
    "GetReportFeature",
    "GetReportRequest",
    "GetReportResponse",
    "GetVariableDataType",
    "GetVariableResultType",
    "GetVariablesFeature",
    "GetVariablesRequest",
    "GetVariablesResponse",
    "ModemType",
    "NetworkConnectionProfileType",
    "NotifyReportFeature",
    "NotifyReportRequest",
    "NotifyReportResponse",
    "ReportDataType",
    "ResetFeature",
    "ResetRequest",
    "ResetResponse",
    "SetNetworkProfileFeature",
    "SetNetworkProfileRequest",
    "SetNetworkProfileResponse",
    "SetVariableDataType",
    "SetVariableResultType",
    "SetVariablesFeature",
    "SetVariablesRequest",
    "SetVariablesResponse",
    "StatusInfoType",
    "VPNType",
    "VariableAttributeType",
    "VariableCharacteristicsType",
    "VariableType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v201", _ENUMS)

ChargingStationType = definition("v201", "ChargingStationType")
ModemType = definition("v201", "ModemType")
GetVariableDataType = definition("v201", "GetVariableDataType")
GetVariableResultType = definition("v201", "GetVariableResultType")
ReportDataType = definition("v201", "ReportDataType")
VariableAttributeType = definition("v201", "VariableAttributeType")
VariableCharacteristicsType = definition("v201", "VariableCharacteristicsType")
NetworkConnectionProfileType = definition("v201", "NetworkConnectionProfileType")
APNType = definition("v201", "APNType")
VPNType = definition("v201", "VPNType")
SetVariableDataType = definition("v201", "SetVariableDataType")
SetVariableResultType = definition("v201", "SetVariableResultType")
BootNotificationRequest = definition("v201", "BootNotificationRequest")
BootNotificationResponse = definition("v201", "BootNotificationResponse")
GetBaseReportRequest = definition("v201", "GetBaseReportRequest")
GetBaseReportResponse = definition("v201", "GetBaseReportResponse")
GetReportRequest = definition("v201", "GetReportRequest")
GetReportResponse = definition("v201", "GetReportResponse")
GetVariablesRequest = definition("v201", "GetVariablesRequest")
GetVariablesResponse = definition("v201", "GetVariablesResponse")
NotifyReportRequest = definition("v201", "NotifyReportRequest")
NotifyReportResponse = definition("v201", "NotifyReportResponse")
ResetRequest = definition("v201", "ResetRequest")
ResetResponse = definition("v201", "ResetResponse")
SetNetworkProfileRequest = definition("v201", "SetNetworkProfileRequest")
SetNetworkProfileResponse = definition("v201", "SetNetworkProfileResponse")
SetVariablesRequest = definition("v201", "SetVariablesRequest")
SetVariablesResponse = definition("v201", "SetVariablesResponse")


class BootNotificationFeature(Feature):
    """Announces a station after every (re)boot; all else waits for the answer Accepted or Pending."""

    name = "BootNotification"
    request_type = BootNotificationRequest
    response_type = BootNotificationResponse
    sender = "station"
    block = "provisioning"
    handler = "on_boot_notification"


class GetBaseReportFeature(Feature):
    """Asks for one of the predefined reports of the device model; NotifyReport delivers it in parts."""

    name = "GetBaseReport"
    request_type = GetBaseReportRequest
    response_type = GetBaseReportResponse
    sender = "csms"
    block = "provisioning"
    handler = "on_get_base_report"


class GetReportFeature(Feature):
    """Asks for a report on chosen components and variables; NotifyReport delivers it in parts."""

    name = "GetReport"
    request_type = GetReportRequest
    response_type = GetReportResponse
    sender = "csms"
    block = "provisioning"
    handler = "on_get_report"


class GetVariablesFeature(Feature):
    """Reads attributes of variables and answers at once."""

    name = "GetVariables"
    request_type = GetVariablesRequest
    response_type = GetVariablesResponse
    sender = "csms"
    block = "provisioning"
    handler = "on_get_variables"


class NotifyReportFeature(Feature):
    """Delivers one part of a report that was asked for."""

    name = "NotifyReport"
    request_type = NotifyReportRequest
    response_type = NotifyReportResponse
    sender = "station"
    block = "provisioning"
    handler = "on_notify_report"


class ResetFeature(Feature):
    """Restarts the station or one EVSE."""

    name = "Reset"
    request_type = ResetRequest
    response_type = ResetResponse
    sender = "csms"
    block = "provisioning"
    handler = "on_reset"


class SetNetworkProfileFeature(Feature):
    """Stores how to reach a CSMS in one of the station's slots."""

    name = "SetNetworkProfile"
    request_type = SetNetworkProfileRequest
    response_type = SetNetworkProfileResponse
    sender = "csms"
    block = "provisioning"
    handler = "on_set_network_profile"


class SetVariablesFeature(Feature):
    """Writes attributes of variables and answers at once."""

    name = "SetVariables"
    request_type = SetVariablesRequest
    response_type = SetVariablesResponse
    sender = "csms"
    block = "provisioning"
    handler = "on_set_variables"


profile = Profile(
    "provisioning",
    [
        BootNotificationFeature,
        GetBaseReportFeature,
        GetReportFeature,
        GetVariablesFeature,
        NotifyReportFeature,
        ResetFeature,
        SetNetworkProfileFeature,
        SetVariablesFeature,
    ],
    "2.0.1",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_boot_notification(
        self,
        charging_station_id: str,
        request: BootNotificationRequest,
    ) -> BootNotificationResponse:
        """Announces a station after every (re)boot; all else waits for the answer Accepted or Pending."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "BootNotification is not offered here")

    async def on_notify_report(
        self,
        charging_station_id: str,
        request: NotifyReportRequest,
    ) -> NotifyReportResponse:
        """Delivers one part of a report that was asked for."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "NotifyReport is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_get_base_report(self, request: GetBaseReportRequest) -> GetBaseReportResponse:
        """Asks for one of the predefined reports of the device model; NotifyReport delivers it in parts."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetBaseReport is not offered here")

    async def on_get_report(self, request: GetReportRequest) -> GetReportResponse:
        """Asks for a report on chosen components and variables; NotifyReport delivers it in parts."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetReport is not offered here")

    async def on_get_variables(self, request: GetVariablesRequest) -> GetVariablesResponse:
        """Reads attributes of variables and answers at once."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetVariables is not offered here")

    async def on_reset(self, request: ResetRequest) -> ResetResponse:
        """Restarts the station or one EVSE."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "Reset is not offered here")

    async def on_set_network_profile(self, request: SetNetworkProfileRequest) -> SetNetworkProfileResponse:
        """Stores how to reach a CSMS in one of the station's slots."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "SetNetworkProfile is not offered here")

    async def on_set_variables(self, request: SetVariablesRequest) -> SetVariablesResponse:
        """Writes attributes of variables and answers at once."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "SetVariables is not offered here")
