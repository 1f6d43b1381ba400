# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Watching a station: logs, events, monitors, and what it knows of customers.

Profile "diagnostics" of OCPP 2.0.
"""

import enum
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v20.types import (
    AdditionalInfoType,
    CertificateHashDataType,
    ComponentType,
    ComponentVariableType,
    EVSEType,
    GenericDeviceModelStatus,
    GenericStatusEnumType,
    HashAlgorithmEnumType,
    IdTokenEnumType,
    IdTokenType,
    VariableType,
)

__all__ = [
    "AdditionalInfoType",
    "CSMSHandler",
    "CertificateHashDataType",
    "ChargingStationHandler",
    "ClearMonitoringResultType",
    "ClearMonitoringStatusEnumType",
    "ClearVariableMonitoringFeature",
    "ClearVariableMonitoringRequest",
    "ClearVariableMonitoringResponse",
    "ComponentType",
    "ComponentVariableType",
    "CustomerInformationFeature",
    "CustomerInformationRequest",
    "CustomerInformationResponse",
    "CustomerInformationStatusEnumType",
    "EVSEType",
    "EventDataType",
    "EventTriggerEnumType",
    "GenericDeviceModelStatus",
    "GenericStatusEnumType",
    "GetLogFeature",
    "GetLogRequest",
    "GetLogResponse",
    "GetMonitoringReportFeature",
    "GetMonitoringReportRequest",
    "GetMonitoringReportResponse",
    "HashAlgorithmEnumType",
    "IdTokenEnumType",
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

class EventTriggerEnumType(enum.StrEnum):
    """The cause of an event: a threshold, a change, or the clock."""

    ALERTING = "Alerting"
    DELTA = "Delta"
    PERIODIC = "Periodic"

class MonitorEnumType(enum.StrEnum):
    """Kinds of monitor."""

    UPPER_THRESHOLD = "UpperThreshold"
    LOWER_THRESHOLD = "LowerThreshold"
    DELTA = "Delta"
    PERIODIC = "Periodic"
    PERIODIC_CLOCK_ALIGNED = "PeriodicClockAligned"

class MonitoringBaseEnumType(enum.StrEnum):
    """The monitors to fall back to: all, the factory's, or none."""

    ALL = "All"
    FACTORY_DEFAULT = "FactoryDefault"
    NONE = "None"

class SetMonitoringStatusEnumType(enum.StrEnum):
    """Tells whether a monitor was set, or why not."""

    ACCEPTED = "Accepted"
    UNKNOWN_COMPONENT = "UnknownComponent"
    UNKNOWN_VARIABLE = "UnknownVariable"
    UNSUPPORTED_MONITOR_TYPE = "UnsupportedMonitorType"
    REJECTED = "Rejected"
    OUT_OF_RANGE = "OutOfRange"
    DUPLICATE = "Duplicate"

@final
class ClearMonitoringResultType(Record):
    """The outcome of removing one monitor."""

    id: int
    """Number of the monitor."""
    status: ClearMonitoringStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["id"], Literal["status"]]]
    def __init__(
        self,
        *,
        id: int,
        status: ClearMonitoringStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class LogParametersType(Record):
    """The destination of a log, and its period."""

    remote_location: str
    """URL to upload to; at most 512 characters."""
    oldest_timestamp: datetime | None
    """Oldest entry wanted."""
    latest_timestamp: datetime | None
    """Latest entry wanted."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[Literal["remote_location"], Literal["oldest_timestamp"], Literal["latest_timestamp"]]
    ]
    def __init__(
        self,
        *,
        remote_location: str,
        oldest_timestamp: datetime | None = None,
        latest_timestamp: datetime | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class EventDataType(Record):
    """One event."""

    event_id: int
    """Number of the event."""
    timestamp: datetime
    """The moment it happened."""
    trigger: EventTriggerEnumType
    cause: int | None
    """Number of the event that brought this one about."""
    actual_value: str
    """The variable's value as text; at most 1000 characters."""
    tech_code: str | None
    """Technical code of the component; at most 50 characters."""
    tech_info: str | None
    """Technical details as free text; at most 500 characters."""
    cleared: bool
    """True: the matter is over."""
    component: ComponentType
    variable: VariableType
    variable_monitoring_event: VariableMonitoringType | None
    """The monitor that tripped."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
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
            Literal["component"],
            Literal["variable"],
            Literal["variable_monitoring_event"],
        ]
    ]
    def __init__(
        self,
        *,
        event_id: int,
        timestamp: datetime,
        trigger: EventTriggerEnumType | str,
        actual_value: str,
        cleared: bool,
        component: ComponentType,
        variable: VariableType,
        cause: int | None = None,
        tech_code: str | None = None,
        tech_info: str | None = None,
        variable_monitoring_event: VariableMonitoringType | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class VariableMonitoringType(Record):
    """One monitor as it is set."""

    id: int
    """Number of the monitor."""
    value: float
    """Threshold or step in the variable's unit; seconds for periodic kinds."""
    type: MonitorEnumType
    severity: int
    """0 (danger) to 9 (debugging), of the events it raises."""
    transaction: bool
    """True: watches during transactions only."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[Literal["id"], Literal["value"], Literal["type"], Literal["severity"], Literal["transaction"]]
    ]
    def __init__(
        self,
        *,
        id: int,
        value: float | Decimal,
        type: MonitorEnumType | str,
        severity: int,
        transaction: bool,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class MonitoringDataType(Record):
    """One variable with the monitors set on it."""

    component: ComponentType
    variable: VariableType
    variable_monitoring: tuple[VariableMonitoringType, ...]
    """At least 1 item."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["component"], Literal["variable"], Literal["variable_monitoring"]]]
    def __init__(
        self,
        *,
        component: ComponentType,
        variable: VariableType,
        variable_monitoring: Sequence[VariableMonitoringType],
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class SetMonitoringDataType(Record):
    """One monitor to set."""

    id: int | None
    """Number of the monitor to replace; absent: a new one."""
    value: float
    """Threshold or step in the variable's unit; seconds for periodic kinds."""
    type: MonitorEnumType
    severity: int
    """0 (danger) to 9 (debugging), of the events it will raise."""
    transaction: bool | None
    """True: watch during transactions only; absent: false."""
    component: ComponentType
    variable: VariableType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[
            Literal["id"],
            Literal["value"],
            Literal["type"],
            Literal["severity"],
            Literal["transaction"],
            Literal["component"],
            Literal["variable"],
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
        transaction: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class SetMonitoringResultType(Record):
    """The outcome of setting one monitor."""

    id: int | None
    """Number that the station gave it; absent unless Accepted."""
    type: MonitorEnumType
    severity: int
    """0 (danger) to 9 (debugging), as asked for."""
    status: SetMonitoringStatusEnumType
    component: ComponentType
    variable: VariableType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[
            Literal["id"],
            Literal["type"],
            Literal["severity"],
            Literal["status"],
            Literal["component"],
            Literal["variable"],
        ]
    ]
    def __init__(
        self,
        *,
        type: MonitorEnumType | str,
        severity: int,
        status: SetMonitoringStatusEnumType | str,
        component: ComponentType,
        variable: VariableType,
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class ClearVariableMonitoringRequest(Request[ClearVariableMonitoringResponse]):
    """The monitors to remove.

    Sent by the CSMS; answered by ClearVariableMonitoringResponse.
    """

    id: tuple[int, ...]
    """Numbers of the monitors; at least 1 item."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["id"]]]
    def __init__(self, *, id: Sequence[int], extra: Mapping[str, Any] | None = None) -> None: ...

@final
class ClearVariableMonitoringResponse(Response):
    """One result for each monitor.

    Answers ClearVariableMonitoringRequest.
    """

    clear_monitoring_result: tuple[ClearMonitoringResultType, ...]
    """At least 1 item."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["clear_monitoring_result"]]]
    def __init__(
        self,
        *,
        clear_monitoring_result: Sequence[ClearMonitoringResultType],
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

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
    """Number that the parts of the report will carry."""
    report: bool
    """True: report what is held."""
    clear: bool
    """True: erase it."""
    customer_identifier: str | None
    """Names the customer in the vendor's own way; at most 64 characters."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[
            Literal["customer_certificate"],
            Literal["id_token"],
            Literal["request_id"],
            Literal["report"],
            Literal["clear"],
            Literal["customer_identifier"],
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
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class CustomerInformationResponse(Response):
    """Tells whether it will be done.

    Answers CustomerInformationRequest.
    """

    status: CustomerInformationStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: CustomerInformationStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
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
    """Further attempts to upload before giving up; absent: the station chooses."""
    retry_interval: int | None
    """Seconds between attempts; absent: the station chooses."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[
            Literal["log"],
            Literal["log_type"],
            Literal["request_id"],
            Literal["retries"],
            Literal["retry_interval"],
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
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class GetLogResponse(Response):
    """Tells whether there will be an upload, and its name.

    Answers GetLogRequest.
    """

    status: LogStatusEnumType
    filename: str | None
    """Name that the uploaded file will have; absent: nothing to upload; at most 255 characters."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"], Literal["filename"]]]
    def __init__(
        self,
        *,
        status: LogStatusEnumType | str,
        filename: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class GetMonitoringReportRequest(Request[GetMonitoringReportResponse]):
    """The monitors to report.

    Sent by the CSMS; answered by GetMonitoringReportResponse.
    """

    component_variable: tuple[ComponentVariableType, ...] | None
    """Absent: all components and variables; at least 1 item."""
    request_id: int | None
    """Number that the parts of the report will carry."""
    monitoring_criteria: tuple[MonitoringCriterionEnumType, ...] | None
    """Absent: monitors of every kind; 1 to 3 items."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[Literal["component_variable"], Literal["request_id"], Literal["monitoring_criteria"]]
    ]
    def __init__(
        self,
        *,
        component_variable: Sequence[ComponentVariableType] | None = None,
        request_id: int | None = None,
        monitoring_criteria: Sequence[MonitoringCriterionEnumType | str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class GetMonitoringReportResponse(Response):
    """Tells whether the report will follow.

    Answers GetMonitoringReportRequest.
    """

    status: GenericDeviceModelStatus
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: GenericDeviceModelStatus | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class LogStatusNotificationRequest(Request[LogStatusNotificationResponse]):
    """The state of the upload.

    Sent by the charging station; answered by LogStatusNotificationResponse.
    """

    status: UploadLogStatusEnumType
    request_id: int
    """Number of the GetLog."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"], Literal["request_id"]]]
    def __init__(
        self,
        *,
        status: UploadLogStatusEnumType | str,
        request_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class LogStatusNotificationResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers LogStatusNotificationRequest.
    """

    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[()]]
    def __init__(self, *, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class NotifyCustomerInformationRequest(Request[NotifyCustomerInformationResponse]):
    """One part of the report.

    Sent by the charging station; answered by NotifyCustomerInformationResponse.
    """

    data: str
    """Free text for people to read; parts are to be joined; at most 512 characters."""
    tbc: bool
    """True: another part follows."""
    seq_no: int
    """Position of this part in the report, from 0."""
    generated_at: datetime
    """The moment the station wrote this part."""
    request_id: int | None
    """Number of the CustomerInformation that this answers."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[
            Literal["data"],
            Literal["tbc"],
            Literal["seq_no"],
            Literal["generated_at"],
            Literal["request_id"],
        ]
    ]
    def __init__(
        self,
        *,
        data: str,
        tbc: bool,
        seq_no: int,
        generated_at: datetime,
        request_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class NotifyCustomerInformationResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers NotifyCustomerInformationRequest.
    """

    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[()]]
    def __init__(self, *, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class NotifyEventRequest(Request[NotifyEventResponse]):
    """Some events, or one part of them.

    Sent by the charging station; answered by NotifyEventResponse.
    """

    generated_at: datetime
    """The moment the station wrote this part."""
    tbc: bool
    """True: another part follows."""
    seq_no: int
    """Position of this part, from 0."""
    event_data: tuple[EventDataType, ...]
    """At least 1 item."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[Literal["generated_at"], Literal["tbc"], Literal["seq_no"], Literal["event_data"]]
    ]
    def __init__(
        self,
        *,
        generated_at: datetime,
        tbc: bool,
        seq_no: int,
        event_data: Sequence[EventDataType],
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class NotifyEventResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers NotifyEventRequest.
    """

    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[()]]
    def __init__(self, *, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class NotifyMonitoringReportRequest(Request[NotifyMonitoringReportResponse]):
    """Variables with the monitors set on them.

    Sent by the charging station; answered by NotifyMonitoringReportResponse.
    """

    monitor: tuple[MonitoringDataType, ...]
    """At least 1 item."""
    request_id: int | None
    """Number of the GetMonitoringReport that this answers."""
    tbc: bool
    """True: another part follows."""
    seq_no: int
    """Position of this part in the report, from 0."""
    generated_at: datetime
    """The moment the station wrote this part."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[
            Literal["monitor"],
            Literal["request_id"],
            Literal["tbc"],
            Literal["seq_no"],
            Literal["generated_at"],
        ]
    ]
    def __init__(
        self,
        *,
        monitor: Sequence[MonitoringDataType],
        tbc: bool,
        seq_no: int,
        generated_at: datetime,
        request_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class NotifyMonitoringReportResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers NotifyMonitoringReportRequest.
    """

    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[()]]
    def __init__(self, *, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class SetMonitoringBaseRequest(Request[SetMonitoringBaseResponse]):
    """The set of monitors to fall back to.

    Sent by the CSMS; answered by SetMonitoringBaseResponse.
    """

    monitoring_base: MonitoringBaseEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["monitoring_base"]]]
    def __init__(
        self,
        *,
        monitoring_base: MonitoringBaseEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class SetMonitoringBaseResponse(Response):
    """Tells whether the set is in force.

    Answers SetMonitoringBaseRequest.
    """

    status: GenericDeviceModelStatus
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: GenericDeviceModelStatus | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class SetMonitoringLevelRequest(Request[SetMonitoringLevelResponse]):
    """The level.

    Sent by the CSMS; answered by SetMonitoringLevelResponse.
    """

    severity: int
    """0 (danger) to 9 (debugging); events up to this number are reported."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["severity"]]]
    def __init__(self, *, severity: int, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class SetMonitoringLevelResponse(Response):
    """Tells whether the level is in force.

    Answers SetMonitoringLevelRequest.
    """

    status: GenericStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: GenericStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class SetVariableMonitoringRequest(Request[SetVariableMonitoringResponse]):
    """The monitors to set.

    Sent by the CSMS; answered by SetVariableMonitoringResponse.
    """

    set_monitoring_data: tuple[SetMonitoringDataType, ...]
    """At least 1 item."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["set_monitoring_data"]]]
    def __init__(
        self,
        *,
        set_monitoring_data: Sequence[SetMonitoringDataType],
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class SetVariableMonitoringResponse(Response):
    """One result for each monitor.

    Answers SetVariableMonitoringRequest.
    """

    set_monitoring_result: tuple[SetMonitoringResultType, ...]
    """At least 1 item."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["set_monitoring_result"]]]
    def __init__(
        self,
        *,
        set_monitoring_result: Sequence[SetMonitoringResultType],
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

class ClearVariableMonitoringFeature(
    Feature[ClearVariableMonitoringRequest, ClearVariableMonitoringResponse]
):
    """Removes monitors."""

    request_type: ClassVar[type[ClearVariableMonitoringRequest]]
    response_type: ClassVar[type[ClearVariableMonitoringResponse]]

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

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

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
