# Generated from rust/protocol/v201.toml by rust/protocol/generate.py; do not edit.
"""Watching a station: logs, events, monitors, and what it knows of customers.

Profile "diagnostics" of OCPP 2.0.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v201.types import (
    AdditionalInfoType,
    CertificateHashDataType,
    ComponentType,
    ComponentVariableType,
    CustomDataType,
    EVSEType,
    IdTokenType,
    StatusInfoType,
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
    "EventNotificationEnumType",
    "MonitorEnumType",
    "MonitoringBaseEnumType",
    "SetMonitoringStatusEnumType",
    "HashAlgorithmEnumType",
    "IdTokenEnumType",
    "GenericDeviceModelStatusEnumType",
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
    "CustomDataType",
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
    "StatusInfoType",
    "VariableMonitoringType",
    "VariableType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v201", _ENUMS)

ClearMonitoringResultType = definition("v201", "ClearMonitoringResultType")
LogParametersType = definition("v201", "LogParametersType")
EventDataType = definition("v201", "EventDataType")
MonitoringDataType = definition("v201", "MonitoringDataType")
VariableMonitoringType = definition("v201", "VariableMonitoringType")
SetMonitoringDataType = definition("v201", "SetMonitoringDataType")
SetMonitoringResultType = definition("v201", "SetMonitoringResultType")
ClearVariableMonitoringRequest = definition("v201", "ClearVariableMonitoringRequest")
ClearVariableMonitoringResponse = definition("v201", "ClearVariableMonitoringResponse")
CustomerInformationRequest = definition("v201", "CustomerInformationRequest")
CustomerInformationResponse = definition("v201", "CustomerInformationResponse")
GetLogRequest = definition("v201", "GetLogRequest")
GetLogResponse = definition("v201", "GetLogResponse")
GetMonitoringReportRequest = definition("v201", "GetMonitoringReportRequest")
GetMonitoringReportResponse = definition("v201", "GetMonitoringReportResponse")
LogStatusNotificationRequest = definition("v201", "LogStatusNotificationRequest")
LogStatusNotificationResponse = definition("v201", "LogStatusNotificationResponse")
NotifyCustomerInformationRequest = definition("v201", "NotifyCustomerInformationRequest")
NotifyCustomerInformationResponse = definition("v201", "NotifyCustomerInformationResponse")
NotifyEventRequest = definition("v201", "NotifyEventRequest")
NotifyEventResponse = definition("v201", "NotifyEventResponse")
NotifyMonitoringReportRequest = definition("v201", "NotifyMonitoringReportRequest")
NotifyMonitoringReportResponse = definition("v201", "NotifyMonitoringReportResponse")
SetMonitoringBaseRequest = definition("v201", "SetMonitoringBaseRequest")
SetMonitoringBaseResponse = definition("v201", "SetMonitoringBaseResponse")
SetMonitoringLevelRequest = definition("v201", "SetMonitoringLevelRequest")
SetMonitoringLevelResponse = definition("v201", "SetMonitoringLevelResponse")
SetVariableMonitoringRequest = definition("v201", "SetVariableMonitoringRequest")
SetVariableMonitoringResponse = definition("v201", "SetVariableMonitoringResponse")


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
    "2.0.1",
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
