# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Watching a station: logs, events, monitors, and what it knows of customers.

Profile "diagnostics" of OCPP 2.1.
"""

import enum
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response, SendPayload
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v21.types import (
    AdditionalInfoType,
    CertificateHashDataType,
    ComponentType,
    ComponentVariableType,
    CustomDataType,
    EVSEType,
    GenericDeviceModelStatusEnumType,
    GenericStatusEnumType,
    HashAlgorithmEnumType,
    IdTokenType,
    StatusInfoType,
    VariableType,
)

__all__ = [
    "AdditionalInfoType",
    "AdjustPeriodicEventStreamFeature",
    "AdjustPeriodicEventStreamRequest",
    "AdjustPeriodicEventStreamResponse",
    "CSMSHandler",
    "CertificateHashDataType",
    "ChargingStationHandler",
    "ClearMonitoringResultType",
    "ClearMonitoringStatusEnumType",
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
    "CustomerInformationStatusEnumType",
    "EVSEType",
    "EventDataType",
    "EventNotificationEnumType",
    "EventTriggerEnumType",
    "GenericDeviceModelStatusEnumType",
    "GenericStatusEnumType",
    "GetLogFeature",
    "GetLogRequest",
    "GetLogResponse",
    "GetMonitoringReportFeature",
    "GetMonitoringReportRequest",
    "GetMonitoringReportResponse",
    "GetPeriodicEventStreamFeature",
    "GetPeriodicEventStreamRequest",
    "GetPeriodicEventStreamResponse",
    "HashAlgorithmEnumType",
    "IdTokenType",
    "LogEnumType",
    "LogParametersType",
    "LogStatusEnumType",
    "LogStatusNotificationFeature",
    "LogStatusNotificationRequest",
    "LogStatusNotificationResponse",
    "MonitorEnumType",
    "MonitoringBaseEnumType",
    "MonitoringCriterionEnumType",
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
    "SetMonitoringStatusEnumType",
    "SetVariableMonitoringFeature",
    "SetVariableMonitoringRequest",
    "SetVariableMonitoringResponse",
    "StatusInfoType",
    "StreamDataElementType",
    "UploadLogStatusEnumType",
    "VariableMonitoringType",
    "VariableType",
    "profile",
]

class ClearMonitoringStatusEnumType(enum.StrEnum):
    """Tells whether a monitor was removed."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_FOUND = "NotFound"

class CustomerInformationStatusEnumType(enum.StrEnum):
    """Tells whether a request about a customer will be carried out."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    INVALID = "Invalid"

class LogEnumType(enum.StrEnum):
    """The wanted log."""

    DIAGNOSTICS_LOG = "DiagnosticsLog"
    SECURITY_LOG = "SecurityLog"
    DATA_COLLECTOR_LOG = "DataCollectorLog"

class LogStatusEnumType(enum.StrEnum):
    """Tells whether a log will be uploaded; AcceptedCanceled: in place of one that was under way."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    ACCEPTED_CANCELED = "AcceptedCanceled"

class MonitoringCriterionEnumType(enum.StrEnum):
    """Kinds of monitor to report."""

    THRESHOLD_MONITORING = "ThresholdMonitoring"
    DELTA_MONITORING = "DeltaMonitoring"
    PERIODIC_MONITORING = "PeriodicMonitoring"

class UploadLogStatusEnumType(enum.StrEnum):
    """States of an upload of a log."""

    BAD_MESSAGE = "BadMessage"
    IDLE = "Idle"
    NOT_SUPPORTED_OPERATION = "NotSupportedOperation"
    PERMISSION_DENIED = "PermissionDenied"
    UPLOADED = "Uploaded"
    UPLOAD_FAILURE = "UploadFailure"
    UPLOADING = "Uploading"
    ACCEPTED_CANCELED = "AcceptedCanceled"

class EventTriggerEnumType(enum.StrEnum):
    """The cause of an event: a threshold, a change, or the clock."""

    ALERTING = "Alerting"
    DELTA = "Delta"
    PERIODIC = "Periodic"

class EventNotificationEnumType(enum.StrEnum):
    """The source of an event: built in, or a monitor, and who set that."""

    HARD_WIRED_NOTIFICATION = "HardWiredNotification"
    HARD_WIRED_MONITOR = "HardWiredMonitor"
    PRECONFIGURED_MONITOR = "PreconfiguredMonitor"
    CUSTOM_MONITOR = "CustomMonitor"

class MonitorEnumType(enum.StrEnum):
    """Kinds of monitor."""

    UPPER_THRESHOLD = "UpperThreshold"
    LOWER_THRESHOLD = "LowerThreshold"
    DELTA = "Delta"
    PERIODIC = "Periodic"
    PERIODIC_CLOCK_ALIGNED = "PeriodicClockAligned"
    TARGET_DELTA = "TargetDelta"
    TARGET_DELTA_RELATIVE = "TargetDeltaRelative"

class MonitoringBaseEnumType(enum.StrEnum):
    """The monitors to fall back to: all, the factory's, or the built-in ones."""

    ALL = "All"
    FACTORY_DEFAULT = "FactoryDefault"
    HARD_WIRED_ONLY = "HardWiredOnly"

class SetMonitoringStatusEnumType(enum.StrEnum):
    """Tells whether a monitor was set, or why not."""

    ACCEPTED = "Accepted"
    UNKNOWN_COMPONENT = "UnknownComponent"
    UNKNOWN_VARIABLE = "UnknownVariable"
    UNSUPPORTED_MONITOR_TYPE = "UnsupportedMonitorType"
    REJECTED = "Rejected"
    DUPLICATE = "Duplicate"

@final
class PeriodicEventStreamParamsType(Record):
    """The rhythm of an event stream."""

    interval: int | None
    """Seconds between messages; at least 0."""
    values: int | None
    """Values to a message; at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["interval"], Literal["values"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        interval: int | None = None,
        values: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ClearMonitoringResultType(Record):
    """The outcome of removing one monitor."""

    status: ClearMonitoringStatusEnumType
    id: int
    """Number of the monitor; at least 0."""
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["status"], Literal["id"], Literal["status_info"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        status: ClearMonitoringStatusEnumType | str,
        id: int,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class LogParametersType(Record):
    """The destination of a log, and its period."""

    remote_location: str
    """URL to upload to; at most 2000 characters."""
    oldest_timestamp: datetime | None
    """Oldest entry wanted."""
    latest_timestamp: datetime | None
    """Latest entry wanted."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["remote_location"],
            Literal["oldest_timestamp"],
            Literal["latest_timestamp"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        remote_location: str,
        oldest_timestamp: datetime | None = None,
        latest_timestamp: datetime | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ConstantStreamDataType(Record):
    """The constant parameters of an event stream."""

    id: int
    """Number of the stream; at least 0."""
    params: PeriodicEventStreamParamsType
    variable_monitoring_id: int
    """Number of the monitor that feeds it; at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["id"], Literal["params"], Literal["variable_monitoring_id"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        id: int,
        params: PeriodicEventStreamParamsType,
        variable_monitoring_id: int,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class EventDataType(Record):
    """One event."""

    event_id: int
    """Number of the event; at least 0."""
    timestamp: datetime
    """The moment it happened."""
    trigger: EventTriggerEnumType
    cause: int | None
    """Number of the event that brought this one about; at least 0."""
    actual_value: str
    """The variable's value as text; at most 2500 characters."""
    tech_code: str | None
    """Technical code of the component; at most 50 characters."""
    tech_info: str | None
    """Technical details as free text; at most 500 characters."""
    cleared: bool | None
    """True: the matter is over."""
    transaction_id: str | None
    """The transaction concerned; at most 36 characters."""
    component: ComponentType
    variable_monitoring_id: int | None
    """Number of the monitor that tripped; at least 0."""
    event_notification_type: EventNotificationEnumType
    variable: VariableType
    severity: int | None
    """0 (danger) to 9 (debugging), of the monitor or of the event itself; at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["event_id"],
            Literal["timestamp"],
            Literal["trigger"],
            Literal["cause"],
            Literal["actual_value"],
            Literal["tech_code"],
            Literal["tech_info"],
            Literal["cleared"],
            Literal["transaction_id"],
            Literal["component"],
            Literal["variable_monitoring_id"],
            Literal["event_notification_type"],
            Literal["variable"],
            Literal["severity"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        event_id: int,
        timestamp: datetime,
        trigger: EventTriggerEnumType | str,
        actual_value: str,
        component: ComponentType,
        event_notification_type: EventNotificationEnumType | str,
        variable: VariableType,
        cause: int | None = None,
        tech_code: str | None = None,
        tech_info: str | None = None,
        cleared: bool | None = None,
        transaction_id: str | None = None,
        variable_monitoring_id: int | None = None,
        severity: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class MonitoringDataType(Record):
    """One variable with the monitors set on it."""

    component: ComponentType
    variable: VariableType
    variable_monitoring: tuple[VariableMonitoringType, ...]
    """At least 1 item."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["component"],
            Literal["variable"],
            Literal["variable_monitoring"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        component: ComponentType,
        variable: VariableType,
        variable_monitoring: Sequence[VariableMonitoringType],
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class VariableMonitoringType(Record):
    """One monitor as it is set."""

    id: int
    """Number of the monitor; at least 0."""
    transaction: bool
    """True: watches during transactions only."""
    value: float
    """Threshold or step in the variable's unit; seconds for periodic kinds."""
    type: MonitorEnumType
    severity: int
    """0 (danger) to 9 (debugging), of the events it raises; at least 0."""
    event_notification_type: EventNotificationEnumType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["id"],
            Literal["transaction"],
            Literal["value"],
            Literal["type"],
            Literal["severity"],
            Literal["event_notification_type"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        id: int,
        transaction: bool,
        value: float | Decimal,
        type: MonitorEnumType | str,
        severity: int,
        event_notification_type: EventNotificationEnumType | str,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class StreamDataElementType(Record):
    """One value of an event stream."""

    t: float
    """Seconds after basetime."""
    v: str
    """The value as text; at most 2500 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["t"], Literal["v"], Literal["custom_data"]]]
    def __init__(self, *, t: float | Decimal, v: str, custom_data: CustomDataType | None = None) -> None: ...

@final
class SetMonitoringDataType(Record):
    """One monitor to set."""

    id: int | None
    """Number of the monitor to replace; absent: a new one; at least 0."""
    periodic_event_stream: PeriodicEventStreamParamsType | None
    """Send the values as a stream, in this rhythm."""
    transaction: bool | None
    """True: watch during transactions only; absent: false."""
    value: float
    """Threshold or step in the variable's unit; seconds for periodic kinds."""
    type: MonitorEnumType
    severity: int
    """0 (danger) to 9 (debugging), of the events it will raise; at least 0."""
    component: ComponentType
    variable: VariableType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["id"],
            Literal["periodic_event_stream"],
            Literal["transaction"],
            Literal["value"],
            Literal["type"],
            Literal["severity"],
            Literal["component"],
            Literal["variable"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        value: float | Decimal,
        type: MonitorEnumType | str,
        severity: int,
        component: ComponentType,
        variable: VariableType,
        id: int | None = None,
        periodic_event_stream: PeriodicEventStreamParamsType | None = None,
        transaction: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SetMonitoringResultType(Record):
    """The outcome of setting one monitor."""

    id: int | None
    """Number that the station gave it; absent unless Accepted; at least 0."""
    status_info: StatusInfoType | None
    status: SetMonitoringStatusEnumType
    type: MonitorEnumType
    component: ComponentType
    variable: VariableType
    severity: int
    """0 (danger) to 9 (debugging), as asked for; at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["id"],
            Literal["status_info"],
            Literal["status"],
            Literal["type"],
            Literal["component"],
            Literal["variable"],
            Literal["severity"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        status: SetMonitoringStatusEnumType | str,
        type: MonitorEnumType | str,
        component: ComponentType,
        variable: VariableType,
        severity: int,
        id: int | None = None,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class AdjustPeriodicEventStreamRequest(Request[AdjustPeriodicEventStreamResponse]):
    """The stream and its new rhythm.

    Sent by the CSMS; answered by AdjustPeriodicEventStreamResponse.
    """

    id: int
    """Number of the stream; at least 0."""
    params: PeriodicEventStreamParamsType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["id"], Literal["params"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        id: int,
        params: PeriodicEventStreamParamsType,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class AdjustPeriodicEventStreamResponse(Response):
    """Tells whether the rhythm changed.

    Answers AdjustPeriodicEventStreamRequest.
    """

    status: GenericStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: GenericStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ClearVariableMonitoringRequest(Request[ClearVariableMonitoringResponse]):
    """The monitors to remove.

    Sent by the CSMS; answered by ClearVariableMonitoringResponse.
    """

    id: tuple[int, ...]
    """Numbers of the monitors; at least 1 item; each at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["id"], Literal["custom_data"]]]
    def __init__(self, *, id: Sequence[int], custom_data: CustomDataType | None = None) -> None: ...

@final
class ClearVariableMonitoringResponse(Response):
    """One result for each monitor.

    Answers ClearVariableMonitoringRequest.
    """

    clear_monitoring_result: tuple[ClearMonitoringResultType, ...]
    """At least 1 item."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["clear_monitoring_result"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        clear_monitoring_result: Sequence[ClearMonitoringResultType],
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ClosePeriodicEventStreamRequest(Request[ClosePeriodicEventStreamResponse]):
    """The stream that ended.

    Sent by the charging station; answered by ClosePeriodicEventStreamResponse.
    """

    id: int
    """Number of the stream; at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["id"], Literal["custom_data"]]]
    def __init__(self, *, id: int, custom_data: CustomDataType | None = None) -> None: ...

@final
class ClosePeriodicEventStreamResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers ClosePeriodicEventStreamRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class CustomerInformationRequest(Request[CustomerInformationResponse]):
    """The customer, named in one of three ways, and what to do.

    Sent by the CSMS; answered by CustomerInformationResponse.
    """

    customer_certificate: CertificateHashDataType | None
    """Names the customer by a certificate."""
    id_token: IdTokenType | None
    """Names the customer by a token."""
    request_id: int
    """Number that the parts of the report will carry; at least 0."""
    report: bool
    """True: report what is held."""
    clear: bool
    """True: erase it."""
    customer_identifier: str | None
    """Names the customer in the vendor's own way; at most 64 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["customer_certificate"],
            Literal["id_token"],
            Literal["request_id"],
            Literal["report"],
            Literal["clear"],
            Literal["customer_identifier"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        request_id: int,
        report: bool,
        clear: bool,
        customer_certificate: CertificateHashDataType | None = None,
        id_token: IdTokenType | None = None,
        customer_identifier: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class CustomerInformationResponse(Response):
    """Tells whether it will be done.

    Answers CustomerInformationRequest.
    """

    status: CustomerInformationStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: CustomerInformationStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetLogRequest(Request[GetLogResponse]):
    """The log, its destination, and the number of attempts.

    Sent by the CSMS; answered by GetLogResponse.
    """

    log: LogParametersType
    log_type: LogEnumType
    request_id: int
    """Number that the progress reports will carry."""
    retries: int | None
    """Further attempts to upload before giving up; absent: the station chooses; at least 0."""
    retry_interval: int | None
    """Seconds between attempts; absent: the station chooses."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["log"],
            Literal["log_type"],
            Literal["request_id"],
            Literal["retries"],
            Literal["retry_interval"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        log: LogParametersType,
        log_type: LogEnumType | str,
        request_id: int,
        retries: int | None = None,
        retry_interval: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetLogResponse(Response):
    """Tells whether there will be an upload, and its name.

    Answers GetLogRequest.
    """

    status: LogStatusEnumType
    status_info: StatusInfoType | None
    filename: str | None
    """Name that the uploaded file will have; absent: nothing to upload; at most 255 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["status"], Literal["status_info"], Literal["filename"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        status: LogStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        filename: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetMonitoringReportRequest(Request[GetMonitoringReportResponse]):
    """The monitors to report.

    Sent by the CSMS; answered by GetMonitoringReportResponse.
    """

    component_variable: tuple[ComponentVariableType, ...] | None
    """Absent: all components and variables; at least 1 item."""
    request_id: int
    """Number that the parts of the report will carry."""
    monitoring_criteria: tuple[MonitoringCriterionEnumType, ...] | None
    """Absent: monitors of every kind; 1 to 3 items."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["component_variable"],
            Literal["request_id"],
            Literal["monitoring_criteria"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        request_id: int,
        component_variable: Sequence[ComponentVariableType] | None = None,
        monitoring_criteria: Sequence[MonitoringCriterionEnumType | str] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetMonitoringReportResponse(Response):
    """Tells whether the report will follow.

    Answers GetMonitoringReportRequest.
    """

    status: GenericDeviceModelStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: GenericDeviceModelStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetPeriodicEventStreamRequest(Request[GetPeriodicEventStreamResponse]):
    """Empty: the action says it all.

    Sent by the CSMS; answered by GetPeriodicEventStreamResponse.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class GetPeriodicEventStreamResponse(Response):
    """The streams.

    Answers GetPeriodicEventStreamRequest.
    """

    constant_stream_data: tuple[ConstantStreamDataType, ...] | None
    """Absent: none is open; at least 1 item."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["constant_stream_data"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        constant_stream_data: Sequence[ConstantStreamDataType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class LogStatusNotificationRequest(Request[LogStatusNotificationResponse]):
    """The state of the upload.

    Sent by the charging station; answered by LogStatusNotificationResponse.
    """

    status: UploadLogStatusEnumType
    request_id: int | None
    """Number of the GetLog; absent only when triggered while no upload runs."""
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["status"], Literal["request_id"], Literal["status_info"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        status: UploadLogStatusEnumType | str,
        request_id: int | None = None,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class LogStatusNotificationResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers LogStatusNotificationRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class NotifyCustomerInformationRequest(Request[NotifyCustomerInformationResponse]):
    """One part of the report.

    Sent by the charging station; answered by NotifyCustomerInformationResponse.
    """

    data: str
    """Free text for people to read; parts are to be joined; at most 512 characters."""
    tbc: bool | None
    """True: another part follows; absent: false."""
    seq_no: int
    """Position of this part in the report, from 0; at least 0."""
    generated_at: datetime
    """The moment the station wrote this part."""
    request_id: int
    """Number of the CustomerInformation that this answers; at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["data"],
            Literal["tbc"],
            Literal["seq_no"],
            Literal["generated_at"],
            Literal["request_id"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        data: str,
        seq_no: int,
        generated_at: datetime,
        request_id: int,
        tbc: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifyCustomerInformationResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers NotifyCustomerInformationRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class NotifyEventRequest(Request[NotifyEventResponse]):
    """Some events, or one part of them.

    Sent by the charging station; answered by NotifyEventResponse.
    """

    generated_at: datetime
    """The moment the station wrote this part."""
    tbc: bool | None
    """True: another part follows; absent: false."""
    seq_no: int
    """Position of this part, from 0; at least 0."""
    event_data: tuple[EventDataType, ...]
    """At least 1 item."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["generated_at"],
            Literal["tbc"],
            Literal["seq_no"],
            Literal["event_data"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        generated_at: datetime,
        seq_no: int,
        event_data: Sequence[EventDataType],
        tbc: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifyEventResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers NotifyEventRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class NotifyMonitoringReportRequest(Request[NotifyMonitoringReportResponse]):
    """Variables with the monitors set on them.

    Sent by the charging station; answered by NotifyMonitoringReportResponse.
    """

    monitor: tuple[MonitoringDataType, ...] | None
    """At least 1 item."""
    request_id: int
    """Number of the GetMonitoringReport that this answers."""
    tbc: bool | None
    """True: another part follows; absent: false."""
    seq_no: int
    """Position of this part in the report, from 0; at least 0."""
    generated_at: datetime
    """The moment the station wrote this part."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["monitor"],
            Literal["request_id"],
            Literal["tbc"],
            Literal["seq_no"],
            Literal["generated_at"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        request_id: int,
        seq_no: int,
        generated_at: datetime,
        monitor: Sequence[MonitoringDataType] | None = None,
        tbc: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifyMonitoringReportResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers NotifyMonitoringReportRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class NotifyPeriodicEventStream(SendPayload):
    """Values of one stream since the last message.

    Sent by the charging station as a SEND, which is never answered.
    """

    data: tuple[StreamDataElementType, ...]
    """At least 1 item."""
    id: int
    """Number of the stream; at least 0."""
    pending: int
    """Values that still wait to be sent; at least 0."""
    basetime: datetime
    """The times of the values count from this moment."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["data"], Literal["id"], Literal["pending"], Literal["basetime"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        data: Sequence[StreamDataElementType],
        id: int,
        pending: int,
        basetime: datetime,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class OpenPeriodicEventStreamRequest(Request[OpenPeriodicEventStreamResponse]):
    """The stream, its monitor and its rhythm.

    Sent by the charging station; answered by OpenPeriodicEventStreamResponse.
    """

    constant_stream_data: ConstantStreamDataType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["constant_stream_data"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        constant_stream_data: ConstantStreamDataType,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class OpenPeriodicEventStreamResponse(Response):
    """Tells whether the stream may start.

    Answers OpenPeriodicEventStreamRequest.
    """

    status: GenericStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: GenericStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SetMonitoringBaseRequest(Request[SetMonitoringBaseResponse]):
    """The set of monitors to fall back to.

    Sent by the CSMS; answered by SetMonitoringBaseResponse.
    """

    monitoring_base: MonitoringBaseEnumType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["monitoring_base"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        monitoring_base: MonitoringBaseEnumType | str,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SetMonitoringBaseResponse(Response):
    """Tells whether the set is in force.

    Answers SetMonitoringBaseRequest.
    """

    status: GenericDeviceModelStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: GenericDeviceModelStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SetMonitoringLevelRequest(Request[SetMonitoringLevelResponse]):
    """The level.

    Sent by the CSMS; answered by SetMonitoringLevelResponse.
    """

    severity: int
    """0 (danger) to 9 (debugging); events up to this number are reported; at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["severity"], Literal["custom_data"]]]
    def __init__(self, *, severity: int, custom_data: CustomDataType | None = None) -> None: ...

@final
class SetMonitoringLevelResponse(Response):
    """Tells whether the level is in force.

    Answers SetMonitoringLevelRequest.
    """

    status: GenericStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: GenericStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SetVariableMonitoringRequest(Request[SetVariableMonitoringResponse]):
    """The monitors to set.

    Sent by the CSMS; answered by SetVariableMonitoringResponse.
    """

    set_monitoring_data: tuple[SetMonitoringDataType, ...]
    """At least 1 item."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["set_monitoring_data"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        set_monitoring_data: Sequence[SetMonitoringDataType],
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SetVariableMonitoringResponse(Response):
    """One result for each monitor.

    Answers SetVariableMonitoringRequest.
    """

    set_monitoring_result: tuple[SetMonitoringResultType, ...]
    """At least 1 item."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["set_monitoring_result"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        set_monitoring_result: Sequence[SetMonitoringResultType],
        custom_data: CustomDataType | None = None,
    ) -> None: ...

class AdjustPeriodicEventStreamFeature(
    Feature[AdjustPeriodicEventStreamRequest, AdjustPeriodicEventStreamResponse]
):
    """Changes the rhythm of an event stream."""

    request_type: ClassVar[type[AdjustPeriodicEventStreamRequest]]
    response_type: ClassVar[type[AdjustPeriodicEventStreamResponse]]

class ClearVariableMonitoringFeature(
    Feature[ClearVariableMonitoringRequest, ClearVariableMonitoringResponse]
):
    """Removes monitors."""

    request_type: ClassVar[type[ClearVariableMonitoringRequest]]
    response_type: ClassVar[type[ClearVariableMonitoringResponse]]

class ClosePeriodicEventStreamFeature(
    Feature[ClosePeriodicEventStreamRequest, ClosePeriodicEventStreamResponse]
):
    """Reports that a station has closed an event stream."""

    request_type: ClassVar[type[ClosePeriodicEventStreamRequest]]
    response_type: ClassVar[type[ClosePeriodicEventStreamResponse]]

class CustomerInformationFeature(Feature[CustomerInformationRequest, CustomerInformationResponse]):
    """Asks what a station holds on a customer, or has it erased; NotifyCustomerInformation reports."""

    request_type: ClassVar[type[CustomerInformationRequest]]
    response_type: ClassVar[type[CustomerInformationResponse]]

class GetLogFeature(Feature[GetLogRequest, GetLogResponse]):
    """Asks for an upload of a log file; LogStatusNotification reports its progress."""

    request_type: ClassVar[type[GetLogRequest]]
    response_type: ClassVar[type[GetLogResponse]]

class GetMonitoringReportFeature(Feature[GetMonitoringReportRequest, GetMonitoringReportResponse]):
    """Asks which monitors are set; NotifyMonitoringReport delivers them in parts."""

    request_type: ClassVar[type[GetMonitoringReportRequest]]
    response_type: ClassVar[type[GetMonitoringReportResponse]]

class GetPeriodicEventStreamFeature(Feature[GetPeriodicEventStreamRequest, GetPeriodicEventStreamResponse]):
    """Lists the open event streams."""

    request_type: ClassVar[type[GetPeriodicEventStreamRequest]]
    response_type: ClassVar[type[GetPeriodicEventStreamResponse]]

class LogStatusNotificationFeature(Feature[LogStatusNotificationRequest, LogStatusNotificationResponse]):
    """Reports how an upload of a log proceeds."""

    request_type: ClassVar[type[LogStatusNotificationRequest]]
    response_type: ClassVar[type[LogStatusNotificationResponse]]

class NotifyCustomerInformationFeature(
    Feature[NotifyCustomerInformationRequest, NotifyCustomerInformationResponse]
):
    """Delivers one part of what a station holds on a customer."""

    request_type: ClassVar[type[NotifyCustomerInformationRequest]]
    response_type: ClassVar[type[NotifyCustomerInformationResponse]]

class NotifyEventFeature(Feature[NotifyEventRequest, NotifyEventResponse]):
    """Reports events: monitors that tripped, and what a station reports unasked."""

    request_type: ClassVar[type[NotifyEventRequest]]
    response_type: ClassVar[type[NotifyEventResponse]]

class NotifyMonitoringReportFeature(Feature[NotifyMonitoringReportRequest, NotifyMonitoringReportResponse]):
    """Delivers one part of a report on monitors."""

    request_type: ClassVar[type[NotifyMonitoringReportRequest]]
    response_type: ClassVar[type[NotifyMonitoringReportResponse]]

class NotifyPeriodicEventStreamFeature(Feature[NotifyPeriodicEventStream, None]):
    """Streams values of a monitored variable; never answered."""

    request_type: ClassVar[type[NotifyPeriodicEventStream]]
    response_type: ClassVar[None]

class OpenPeriodicEventStreamFeature(
    Feature[OpenPeriodicEventStreamRequest, OpenPeriodicEventStreamResponse]
):
    """Opens a stream of values of a monitored variable."""

    request_type: ClassVar[type[OpenPeriodicEventStreamRequest]]
    response_type: ClassVar[type[OpenPeriodicEventStreamResponse]]

class SetMonitoringBaseFeature(Feature[SetMonitoringBaseRequest, SetMonitoringBaseResponse]):
    """Sets which monitors are in force."""

    request_type: ClassVar[type[SetMonitoringBaseRequest]]
    response_type: ClassVar[type[SetMonitoringBaseResponse]]

class SetMonitoringLevelFeature(Feature[SetMonitoringLevelRequest, SetMonitoringLevelResponse]):
    """Sets how severe an event must be to be reported."""

    request_type: ClassVar[type[SetMonitoringLevelRequest]]
    response_type: ClassVar[type[SetMonitoringLevelResponse]]

class SetVariableMonitoringFeature(Feature[SetVariableMonitoringRequest, SetVariableMonitoringResponse]):
    """Sets monitors on variables."""

    request_type: ClassVar[type[SetVariableMonitoringRequest]]
    response_type: ClassVar[type[SetVariableMonitoringResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_close_periodic_event_stream(
        self,
        charging_station_id: str,
        request: ClosePeriodicEventStreamRequest,
        /,
    ) -> Answer[ClosePeriodicEventStreamResponse]:
        """Reports that a station has closed an event stream."""
    def on_log_status_notification(
        self,
        charging_station_id: str,
        request: LogStatusNotificationRequest,
        /,
    ) -> Answer[LogStatusNotificationResponse]:
        """Reports how an upload of a log proceeds."""
    def on_notify_customer_information(
        self,
        charging_station_id: str,
        request: NotifyCustomerInformationRequest,
        /,
    ) -> Answer[NotifyCustomerInformationResponse]:
        """Delivers one part of what a station holds on a customer."""
    def on_notify_event(
        self,
        charging_station_id: str,
        request: NotifyEventRequest,
        /,
    ) -> Answer[NotifyEventResponse]:
        """Reports events: monitors that tripped, and what a station reports unasked."""
    def on_notify_monitoring_report(
        self,
        charging_station_id: str,
        request: NotifyMonitoringReportRequest,
        /,
    ) -> Answer[NotifyMonitoringReportResponse]:
        """Delivers one part of a report on monitors."""
    def on_notify_periodic_event_stream(
        self,
        charging_station_id: str,
        request: NotifyPeriodicEventStream,
        /,
    ) -> Answer[None]:
        """Streams values of a monitored variable; never answered."""
    def on_open_periodic_event_stream(
        self,
        charging_station_id: str,
        request: OpenPeriodicEventStreamRequest,
        /,
    ) -> Answer[OpenPeriodicEventStreamResponse]:
        """Opens a stream of values of a monitored variable."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_adjust_periodic_event_stream(
        self,
        request: AdjustPeriodicEventStreamRequest,
        /,
    ) -> Answer[AdjustPeriodicEventStreamResponse]:
        """Changes the rhythm of an event stream."""
    def on_clear_variable_monitoring(
        self,
        request: ClearVariableMonitoringRequest,
        /,
    ) -> Answer[ClearVariableMonitoringResponse]:
        """Removes monitors."""
    def on_customer_information(
        self,
        request: CustomerInformationRequest,
        /,
    ) -> Answer[CustomerInformationResponse]:
        """Asks what a station holds on a customer, or has it erased; NotifyCustomerInformation reports."""
    def on_get_log(self, request: GetLogRequest, /) -> Answer[GetLogResponse]:
        """Asks for an upload of a log file; LogStatusNotification reports its progress."""
    def on_get_monitoring_report(
        self,
        request: GetMonitoringReportRequest,
        /,
    ) -> Answer[GetMonitoringReportResponse]:
        """Asks which monitors are set; NotifyMonitoringReport delivers them in parts."""
    def on_get_periodic_event_stream(
        self,
        request: GetPeriodicEventStreamRequest,
        /,
    ) -> Answer[GetPeriodicEventStreamResponse]:
        """Lists the open event streams."""
    def on_set_monitoring_base(
        self,
        request: SetMonitoringBaseRequest,
        /,
    ) -> Answer[SetMonitoringBaseResponse]:
        """Sets which monitors are in force."""
    def on_set_monitoring_level(
        self,
        request: SetMonitoringLevelRequest,
        /,
    ) -> Answer[SetMonitoringLevelResponse]:
        """Sets how severe an event must be to be reported."""
    def on_set_variable_monitoring(
        self,
        request: SetVariableMonitoringRequest,
        /,
    ) -> Answer[SetVariableMonitoringResponse]:
        """Sets monitors on variables."""
