# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""Uploading log files, those of security included.

Profile "logging" of OCPP 1.6.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile

_ENUMS = ["LogEnumType", "LogStatusEnumType", "UploadLogStatusEnumType"]

__all__ = [
    *_ENUMS,
    "CSMSHandler",
    "ChargingStationHandler",
    "GetLogFeature",
    "GetLogRequest",
    "GetLogResponse",
    "LogParametersType",
    "LogStatusNotificationFeature",
    "LogStatusNotificationRequest",
    "LogStatusNotificationResponse",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v16", _ENUMS)

LogParametersType = definition("v16", "LogParametersType")
GetLogRequest = definition("v16", "GetLogRequest")
GetLogResponse = definition("v16", "GetLogResponse")
LogStatusNotificationRequest = definition("v16", "LogStatusNotificationRequest")
LogStatusNotificationResponse = definition("v16", "LogStatusNotificationResponse")


class GetLogFeature(Feature):
    """Asks for an upload of a log file; LogStatusNotification reports its progress."""

    name = "GetLog"
    request_type = GetLogRequest
    response_type = GetLogResponse
    sender = "csms"
    block = "logging"
    handler = "on_get_log"


class LogStatusNotificationFeature(Feature):
    """Reports how an upload of a log proceeds."""

    name = "LogStatusNotification"
    request_type = LogStatusNotificationRequest
    response_type = LogStatusNotificationResponse
    sender = "station"
    block = "logging"
    handler = "on_log_status_notification"


profile = Profile(
    "logging",
    [GetLogFeature, LogStatusNotificationFeature],
    "1.6",
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


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_get_log(self, request: GetLogRequest) -> GetLogResponse:
        """Asks for an upload of a log file; LogStatusNotification reports its progress."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetLog is not offered here")
