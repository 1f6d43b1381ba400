# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Watching a station: logs, events, monitors, and what it knows of customers.

Profile "diagnostics" of OCPP 2.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v21.types import (
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
    "GenericStatusEnumType",
    "HashAlgorithmEnumType",
    "GenericDeviceModelStatusEnumType",
]

__all__ = [
    *_ENUMS,
    "AdditionalInfoType",
    "AdjustPeriodicEventStreamFeature",
    "AdjustPeriodicEventStreamRequest",
    "AdjustPeriodicEventStreamResponse",
    "CSMSHandler",
    "CertificateHashDataType",
    "ChargingStationHandler",
    "ClearMonitoringResultType",
    "ClearVariableMonitoringFeature",
    "ClearVariableMonitoringRequest",
    "ClearVariableMonitoringResponse",
    "ClosePeriodicEventStreamFeature",
    "ClosePeriodicEventStreamRequest",
    "ClosePeriodicEventStreamResponse",
    "ComponentType",
    "ComponentVariableType",
    "ConstantStreamDataType",
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
    "GetPeriodicEventStreamFeature",
    "GetPeriodicEventStreamRequest",
    "GetPeriodicEventStreamResponse",
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
    "NotifyPeriodicEventStream",
    "NotifyPeriodicEventStreamFeature",
    "OpenPeriodicEventStreamFeature",
    "OpenPeriodicEventStreamRequest",
    "OpenPeriodicEventStreamResponse",
    "PeriodicEventStreamParamsType",
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
    "StreamDataElementType",
    "VariableMonitoringType",
    "VariableType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v21", _ENUMS)

PeriodicEventStreamParamsType = definition("v21", "PeriodicEventStreamParamsType")
ClearMonitoringResultType = definition("v21", "ClearMonitoringResultType")
LogParametersType = definition("v21", "LogParametersType")
ConstantStreamDataType = definition("v21", "ConstantStreamDataType")
EventDataType = definition("v21", "EventDataType")
MonitoringDataType = definition("v21", "MonitoringDataType")
VariableMonitoringType = definition("v21", "VariableMonitoringType")
StreamDataElementType = definition("v21", "StreamDataElementType")
SetMonitoringDataType = definition("v21", "SetMonitoringDataType")
SetMonitoringResultType = definition("v21", "SetMonitoringResultType")
AdjustPeriodicEventStreamRequest = definition("v21", "AdjustPeriodicEventStreamRequest")
AdjustPeriodicEventStreamResponse = definition("v21", "AdjustPeriodicEventStreamResponse")
ClearVariableMonitoringRequest = definition("v21", "ClearVariableMonitoringRequest")
ClearVariableMonitoringResponse = definition("v21", "ClearVariableMonitoringResponse")
ClosePeriodicEventStreamRequest = definition("v21", "ClosePeriodicEventStreamRequest")
ClosePeriodicEventStreamResponse = definition("v21", "ClosePeriodicEventStreamResponse")
CustomerInformationRequest = definition("v21", "CustomerInformationRequest")
CustomerInformationResponse = definition("v21", "CustomerInformationResponse")
GetLogRequest = definition("v21", "GetLogRequest")
GetLogResponse = definition("v21", "GetLogResponse")
GetMonitoringReportRequest = definition("v21", "GetMonitoringReportRequest")
GetMonitoringReportResponse = definition("v21", "GetMonitoringReportResponse")
GetPeriodicEventStreamRequest = definition("v21", "GetPeriodicEventStreamRequest")
GetPeriodicEventStreamResponse = definition("v21", "GetPeriodicEventStreamResponse")
LogStatusNotificationRequest = definition("v21", "LogStatusNotificationRequest")
LogStatusNotificationResponse = definition("v21", "LogStatusNotificationResponse")
NotifyCustomerInformationRequest = definition("v21", "NotifyCustomerInformationRequest")
NotifyCustomerInformationResponse = definition("v21", "NotifyCustomerInformationResponse")
NotifyEventRequest = definition("v21", "NotifyEventRequest")
NotifyEventResponse = definition("v21", "NotifyEventResponse")
NotifyMonitoringReportRequest = definition("v21", "NotifyMonitoringReportRequest")
NotifyMonitoringReportResponse = definition("v21", "NotifyMonitoringReportResponse")
NotifyPeriodicEventStream = definition("v21", "NotifyPeriodicEventStream")
OpenPeriodicEventStreamRequest = definition("v21", "OpenPeriodicEventStreamRequest")
OpenPeriodicEventStreamResponse = definition("v21", "OpenPeriodicEventStreamResponse")
SetMonitoringBaseRequest = definition("v21", "SetMonitoringBaseRequest")
SetMonitoringBaseResponse = definition("v21", "SetMonitoringBaseResponse")
SetMonitoringLevelRequest = definition("v21", "SetMonitoringLevelRequest")
SetMonitoringLevelResponse = definition("v21", "SetMonitoringLevelResponse")
SetVariableMonitoringRequest = definition("v21", "SetVariableMonitoringRequest")
SetVariableMonitoringResponse = definition("v21", "SetVariableMonitoringResponse")


class AdjustPeriodicEventStreamFeature(Feature):
    """Changes the rhythm of an event stream."""

    name = "AdjustPeriodicEventStream"
    request_type = AdjustPeriodicEventStreamRequest
    response_type = AdjustPeriodicEventStreamResponse
    sender = "csms"
    block = "diagnostics"
    handler = "on_adjust_periodic_event_stream"


class ClearVariableMonitoringFeature(Feature):
    """Removes monitors."""

    name = "ClearVariableMonitoring"
    request_type = ClearVariableMonitoringRequest
    response_type = ClearVariableMonitoringResponse
    sender = "csms"
    block = "diagnostics"
    handler = "on_clear_variable_monitoring"


class ClosePeriodicEventStreamFeature(Feature):
    """Reports that a station has closed an event stream."""

    name = "ClosePeriodicEventStream"
    request_type = ClosePeriodicEventStreamRequest
    response_type = ClosePeriodicEventStreamResponse
    sender = "station"
    block = "diagnostics"
    handler = "on_close_periodic_event_stream"


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


class GetPeriodicEventStreamFeature(Feature):
    """Lists the open event streams."""

    name = "GetPeriodicEventStream"
    request_type = GetPeriodicEventStreamRequest
    response_type = GetPeriodicEventStreamResponse
    sender = "csms"
    block = "diagnostics"
    handler = "on_get_periodic_event_stream"


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


class NotifyPeriodicEventStreamFeature(Feature):
    """Streams values of a monitored variable; never answered."""

    name = "NotifyPeriodicEventStream"
    request_type = NotifyPeriodicEventStream
    response_type = None
    sender = "station"
    block = "diagnostics"
    handler = "on_notify_periodic_event_stream"


class OpenPeriodicEventStreamFeature(Feature):
    """Opens a stream of values of a monitored variable."""

    name = "OpenPeriodicEventStream"
    request_type = OpenPeriodicEventStreamRequest
    response_type = OpenPeriodicEventStreamResponse
    sender = "station"
    block = "diagnostics"
    handler = "on_open_periodic_event_stream"


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
        AdjustPeriodicEventStreamFeature,
        ClearVariableMonitoringFeature,
        ClosePeriodicEventStreamFeature,
        CustomerInformationFeature,
        GetLogFeature,
        GetMonitoringReportFeature,
        GetPeriodicEventStreamFeature,
        LogStatusNotificationFeature,
        NotifyCustomerInformationFeature,
        NotifyEventFeature,
        NotifyMonitoringReportFeature,
        NotifyPeriodicEventStreamFeature,
        OpenPeriodicEventStreamFeature,
        SetMonitoringBaseFeature,
        SetMonitoringLevelFeature,
        SetVariableMonitoringFeature,
    ],
    "2.1",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_close_periodic_event_stream(
        self,
        charging_station_id: str,
        request: ClosePeriodicEventStreamRequest,
    ) -> ClosePeriodicEventStreamResponse:
        """Reports that a station has closed an event stream."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ClosePeriodicEventStream is not offered here")

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

    async def on_notify_periodic_event_stream(
        self,
        charging_station_id: str,
        request: NotifyPeriodicEventStream,
    ) -> None:
        """Streams values of a monitored variable; never answered."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "NotifyPeriodicEventStream is not offered here")

    async def on_open_periodic_event_stream(
        self,
        charging_station_id: str,
        request: OpenPeriodicEventStreamRequest,
    ) -> OpenPeriodicEventStreamResponse:
        """Opens a stream of values of a monitored variable."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "OpenPeriodicEventStream is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_adjust_periodic_event_stream(
        self,
        request: AdjustPeriodicEventStreamRequest,
    ) -> AdjustPeriodicEventStreamResponse:
        """Changes the rhythm of an event stream."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "AdjustPeriodicEventStream is not offered here")

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

    async def on_get_periodic_event_stream(
        self,
        request: GetPeriodicEventStreamRequest,
    ) -> GetPeriodicEventStreamResponse:
        """Lists the open event streams."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetPeriodicEventStream is not offered here")

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
