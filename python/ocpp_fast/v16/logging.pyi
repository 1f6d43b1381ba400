# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""Uploading log files, those of security included.

Profile "logging" of OCPP 1.6.
"""

import enum
from datetime import datetime
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile

__all__ = [
    "CSMSHandler",
    "ChargingStationHandler",
    "GetLogFeature",
    "GetLogRequest",
    "GetLogResponse",
    "LogEnumType",
    "LogParametersType",
    "LogStatusEnumType",
    "LogStatusNotificationFeature",
    "LogStatusNotificationRequest",
    "LogStatusNotificationResponse",
    "UploadLogStatusEnumType",
    "profile",
]

class LogEnumType(enum.StrEnum):
    """The wanted log."""

    DIAGNOSTICS_LOG = "DiagnosticsLog"
    SECURITY_LOG = "SecurityLog"

class LogStatusEnumType(enum.StrEnum):
    """Tells whether a log will be uploaded; AcceptedCanceled: in place of one that was under way."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    ACCEPTED_CANCELED = "AcceptedCanceled"

class UploadLogStatusEnumType(enum.StrEnum):
    """States of an upload of a log."""

    BAD_MESSAGE = "BadMessage"
    IDLE = "Idle"
    NOT_SUPPORTED_OPERATION = "NotSupportedOperation"
    PERMISSION_DENIED = "PermissionDenied"
    UPLOADED = "Uploaded"
    UPLOAD_FAILURE = "UploadFailure"
    UPLOADING = "Uploading"

@final
class LogParametersType(Record):
    """The destination of a log, and its period."""

    remote_location: str
    """URL to upload to; at most 512 characters."""
    oldest_timestamp: datetime | None
    """Oldest entry wanted."""
    latest_timestamp: datetime | None
    """Latest entry wanted."""
    __match_args__: ClassVar[
        tuple[Literal["remote_location"], Literal["oldest_timestamp"], Literal["latest_timestamp"]]
    ]
    def __init__(
        self,
        *,
        remote_location: str,
        oldest_timestamp: datetime | None = None,
        latest_timestamp: datetime | None = None,
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
    """Further attempts to upload before giving up; absent: the charge point chooses."""
    retry_interval: int | None
    """Seconds between attempts; absent: the charge point chooses."""
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
    ) -> None: ...

@final
class GetLogResponse(Response):
    """Tells whether there will be an upload, and its name.

    Answers GetLogRequest.
    """

    status: LogStatusEnumType
    filename: str | None
    """Name that the uploaded file will have; absent: nothing to upload; at most 255 characters."""
    __match_args__: ClassVar[tuple[Literal["status"], Literal["filename"]]]
    def __init__(self, *, status: LogStatusEnumType | str, filename: str | None = None) -> None: ...

@final
class LogStatusNotificationRequest(Request[LogStatusNotificationResponse]):
    """The state of the upload.

    Sent by the charging station; answered by LogStatusNotificationResponse.
    """

    status: UploadLogStatusEnumType
    request_id: int | None
    """Number of the upload; absent only when triggered while none runs."""
    __match_args__: ClassVar[tuple[Literal["status"], Literal["request_id"]]]
    def __init__(self, *, status: UploadLogStatusEnumType | str, request_id: int | None = None) -> None: ...

@final
class LogStatusNotificationResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers LogStatusNotificationRequest.
    """

    __match_args__: ClassVar[tuple[()]]
    def __init__(self) -> None: ...

class GetLogFeature(Feature[GetLogRequest, GetLogResponse]):
    """Asks for an upload of a log file; LogStatusNotification reports its progress."""

    request_type: ClassVar[type[GetLogRequest]]
    response_type: ClassVar[type[GetLogResponse]]

class LogStatusNotificationFeature(Feature[LogStatusNotificationRequest, LogStatusNotificationResponse]):
    """Reports how an upload of a log proceeds."""

    request_type: ClassVar[type[LogStatusNotificationRequest]]
    response_type: ClassVar[type[LogStatusNotificationResponse]]

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

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_get_log(self, request: GetLogRequest, /) -> Answer[GetLogResponse]:
        """Asks for an upload of a log file; LogStatusNotification reports its progress."""
