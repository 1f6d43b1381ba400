# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Watching a station: logs, events, monitors, and what it knows of customers.

Profile "diagnostics" of OCPP 2.0.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v20.types import (
    AdditionalInfoType,
    CertificateHashDataType,
    ComponentType,
    ComponentVariableType,
    EVSEType,
    IdTokenType,
    VariableType,
)

_ENUMS = [
    "ClearMonitoringStatusEnumType",
    "CustomerInformationStatusEnumType",
    "LogEnumType",
    "LogStatusEnumType",
    "MonitoringCriterionEnumType",
    "UploadLogStatusEnumType",
    "EventTriggerEnumType",
    "MonitorEnumType",
    "MonitoringBaseEnumType",
    "SetMonitoringStatusEnumType",
    "HashAlgorithmEnumType",
    "IdTokenEnumType",
    "GenericDeviceModelStatus",
    "GenericStatusEnumType",
]

__all__ = [
    *_ENUMS,
    "AdditionalInfoType",
    "CSMSHandler",
    "CertificateHashDataType",
    "ChargingStationHandler",
    "ClearMonitoringResultType",
    "ClearVariableMonitoringFeature",
    "ClearVariableMonitoringRequest",
    "ClearVariableMonitoringResponse",
    "ComponentType",
    "ComponentVariableType",
    "CustomerInformationFeature",
    "CustomerInformationRequest",
    "CustomerInformationResponse",
    "EVSEType",
    "EventDataType",
    "GetLogFeature",
    "GetLogRequest",
    "GetLogResponse",
    "GetMonitoringReportFeature",
    "GetMonitoringReportRequest",
    "GetMonitoringReportResponse",
    "IdTokenType",
    "LogParametersType",
    "LogStatusNotificationFeature",
    "LogStatusNotificationRequest",
    "LogStatusNotificationResponse",
    "MonitoringDataType",
    "NotifyCustomerInformationFeature",
    "NotifyCustomerInformationRequest",
    "NotifyCustomerInformationResponse",
    "NotifyEventFeature",
    "NotifyEventRequest",
    "NotifyEventResponse",
    "NotifyMonitoringReportFeature",
    "NotifyMonitoringReportRequest",
    "NotifyMonitoringReportResponse",
    "SetMonitoringBaseFeature",
    "SetMonitoringBaseRequest",
    "SetMonitoringBaseResponse",
    "SetMonitoringDataType",
    "SetMonitoringLevelFeature",
    "SetMonitoringLevelRequest",
    "SetMonitoringLevelResponse",
    "SetMonitoringResultType",
    "SetVariableMonitoringFeature",
    "SetVariableMonitoringRequest",
    "SetVariableMonitoringResponse",
    "VariableMonitoringType",
    "VariableType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v20", _ENUMS)

ClearMonitoringResultType = definition("v20", "ClearMonitoringResultType")
LogParametersType = definition("v20", "LogParametersType")
EventDataType = definition("v20", "EventDataType")
VariableMonitoringType = definition("v20", "VariableMonitoringType")
MonitoringDataType = definition("v20", "MonitoringDataType")
SetMonitoringDataType = definition("v20", "SetMonitoringDataType")
SetMonitoringResultType = definition("v20", "SetMonitoringResultType")
ClearVariableMonitoringRequest = definition("v20", "ClearVariableMonitoringRequest")
ClearVariableMonitoringResponse = definition("v20", "ClearVariableMonitoringResponse")
CustomerInformationRequest = definition("v20", "CustomerInformationRequest")
CustomerInformationResponse = definition("v20", "CustomerInformationResponse")
GetLogRequest = definition("v20", "GetLogRequest")
GetLogResponse = definition("v20", "GetLogResponse")
GetMonitoringReportRequest = definition("v20", "GetMonitoringReportRequest")
GetMonitoringReportResponse = definition("v20", "GetMonitoringReportResponse")
LogStatusNotificationRequest = definition("v20", "LogStatusNotificationRequest")
LogStatusNotificationResponse = definition("v20", "LogStatusNotificationResponse")
NotifyCustomerInformationRequest = definition("v20", "NotifyCustomerInformationRequest")
NotifyCustomerInformationResponse = definition("v20", "NotifyCustomerInformationResponse")
NotifyEventRequest = definition("v20", "NotifyEventRequest")
NotifyEventResponse = definition("v20", "NotifyEventResponse")
NotifyMonitoringReportRequest = definition("v20", "NotifyMonitoringReportRequest")
NotifyMonitoringReportResponse = definition("v20", "NotifyMonitoringReportResponse")
SetMonitoringBaseRequest = definition("v20", "SetMonitoringBaseRequest")
SetMonitoringBaseResponse = definition("v20", "SetMonitoringBaseResponse")
SetMonitoringLevelRequest = definition("v20", "SetMonitoringLevelRequest")
SetMonitoringLevelResponse = definition("v20", "SetMonitoringLevelResponse")
SetVariableMonitoringRequest = definition("v20", "SetVariableMonitoringRequest")
SetVariableMonitoringResponse = definition("v20", "SetVariableMonitoringResponse")


class ClearVariableMonitoringFeature(Feature):
    """Removes monitors."""

    name = "ClearVariableMonitoring"
    request_type = ClearVariableMonitoringRequest
    response_type = ClearVariableMonitoringResponse
    sender = "csms"
    block = "diagnostics"
    handler = "on_clear_variable_monitoring"


class CustomerInformationFeature(Feature):
    """Asks what a station holds on a customer, or has it erased; NotifyCustomerInformation reports."""

    name = "CustomerInformation"
    request_type = CustomerInformationRequest
    response_type = CustomerInformationResponse
    sender = "csms"
    block = "diagnostics"
    handler = "on_customer_information"


class GetLogFeature(Feature):
    """Asks for an upload of a log file; LogStatusNotification reports its progress."""

    name = "GetLog"
    request_type = GetLogRequest
    response_type = GetLogResponse
    sender = "csms"
    block = "diagnostics"
    handler = "on_get_log"


class GetMonitoringReportFeature(Feature):
    """Asks which monitors are set; NotifyMonitoringReport delivers them in parts."""

    name = "GetMonitoringReport"
    request_type = GetMonitoringReportRequest
    response_type = GetMonitoringReportResponse
    sender = "csms"
    block = "diagnostics"
    handler = "on_get_monitoring_report"


class LogStatusNotificationFeature(Feature):
    """Reports how an upload of a log proceeds."""

    name = "LogStatusNotification"
    request_type = LogStatusNotificationRequest
    response_type = LogStatusNotificationResponse
    sender = "station"
    block = "diagnostics"
    handler = "on_log_status_notification"


class NotifyCustomerInformationFeature(Feature):
    """Delivers one part of what a station holds on a customer."""

    name = "NotifyCustomerInformation"
    request_type = NotifyCustomerInformationRequest
    response_type = NotifyCustomerInformationResponse
    sender = "station"
    block = "diagnostics"
    handler = "on_notify_customer_information"


class NotifyEventFeature(Feature):
    """Reports events: monitors that tripped, and what a station reports unasked."""

    name = "NotifyEvent"
    request_type = NotifyEventRequest
    response_type = NotifyEventResponse
    sender = "station"
    block = "diagnostics"
    handler = "on_notify_event"


class NotifyMonitoringReportFeature(Feature):
    """Delivers one part of a report on monitors."""

    name = "NotifyMonitoringReport"
    request_type = NotifyMonitoringReportRequest
    response_type = NotifyMonitoringReportResponse
    sender = "station"
    block = "diagnostics"
    handler = "on_notify_monitoring_report"


class SetMonitoringBaseFeature(Feature):
    """Sets which monitors are in force."""

    name = "SetMonitoringBase"
    request_type = SetMonitoringBaseRequest
    response_type = SetMonitoringBaseResponse
    sender = "csms"
    block = "diagnostics"
    handler = "on_set_monitoring_base"


class SetMonitoringLevelFeature(Feature):
    """Sets how severe an event must be to be reported."""

    name = "SetMonitoringLevel"
    request_type = SetMonitoringLevelRequest
    response_type = SetMonitoringLevelResponse
    sender = "csms"
    block = "diagnostics"
    handler = "on_set_monitoring_level"


class SetVariableMonitoringFeature(Feature):
    """Sets monitors on variables."""

    name = "SetVariableMonitoring"
    request_type = SetVariableMonitoringRequest
    response_type = SetVariableMonitoringResponse
    sender = "csms"
    block = "diagnostics"
    handler = "on_set_variable_monitoring"


profile = Profile(
    "diagnostics",
    [
        ClearVariableMonitoringFeature,
        CustomerInformationFeature,
        GetLogFeature,
        GetMonitoringReportFeature,
        LogStatusNotificationFeature,
        NotifyCustomerInformationFeature,
        NotifyEventFeature,
        NotifyMonitoringReportFeature,
        SetMonitoringBaseFeature,
        SetMonitoringLevelFeature,
        SetVariableMonitoringFeature,
    ],
    "2.0",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_log_status_notification(
        self,
        charging_station_id: str,
        request: LogStatusNotificationRequest,
    ) -> LogStatusNotificationResponse:
        """Reports how an upload of a log proceeds."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "LogStatusNotification is not offered here")

    async def on_notify_customer_information(
        self,
        charging_station_id: str,
        request: NotifyCustomerInformationRequest,
    ) -> NotifyCustomerInformationResponse:
        """Delivers one part of what a station holds on a customer."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "NotifyCustomerInformation is not offered here")

    async def on_notify_event(
        self,
        charging_station_id: str,
        request: NotifyEventRequest,
    ) -> NotifyEventResponse:
        """Reports events: monitors that tripped, and what a station reports unasked."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "NotifyEvent is not offered here")

    async def on_notify_monitoring_report(
        self,
        charging_station_id: str,
        request: NotifyMonitoringReportRequest,
    ) -> NotifyMonitoringReportResponse:
        """Delivers one part of a report on monitors."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "NotifyMonitoringReport is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_clear_variable_monitoring(
        self,
        request: ClearVariableMonitoringRequest,
    ) -> ClearVariableMonitoringResponse:
        """Removes monitors."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ClearVariableMonitoring is not offered here")

    async def on_customer_information(
        self,
        request: CustomerInformationRequest,
    ) -> CustomerInformationResponse:
        """Asks what a station holds on a customer, or has it erased; NotifyCustomerInformation reports."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "CustomerInformation is not offered here")

    async def on_get_log(self, request: GetLogRequest) -> GetLogResponse:
        """Asks for an upload of a log file; LogStatusNotification reports its progress."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetLog is not offered here")

    async def on_get_monitoring_report(
        self,
        request: GetMonitoringReportRequest,
    ) -> GetMonitoringReportResponse:
        """Asks which monitors are set; NotifyMonitoringReport delivers them in parts."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetMonitoringReport is not offered here")

    async def on_set_monitoring_base(self, request: SetMonitoringBaseRequest) -> SetMonitoringBaseResponse:
        """Sets which monitors are in force."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "SetMonitoringBase is not offered here")

    async def on_set_monitoring_level(self, request: SetMonitoringLevelRequest) -> SetMonitoringLevelResponse:
        """Sets how severe an event must be to be reported."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "SetMonitoringLevel is not offered here")

    async def on_set_variable_monitoring(
        self,
        request: SetVariableMonitoringRequest,
    ) -> SetVariableMonitoringResponse:
        """Sets monitors on variables."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "SetVariableMonitoring is not offered here")
