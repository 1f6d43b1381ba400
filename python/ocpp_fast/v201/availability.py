# Generated from rust/protocol/v201.toml by rust/protocol/generate.py; do not edit.
"""Being alive, being in service, and the state of each connector.

Profile "availability" of OCPP 2.0.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v201.types import CustomDataType, EVSEType, StatusInfoType

_ENUMS = ["OperationalStatusEnumType", "ChangeAvailabilityStatusEnumType", "ConnectorStatusEnumType"]

__all__ = [
    *_ENUMS,
    "CSMSHandler",
    "ChangeAvailabilityFeature",
    "ChangeAvailabilityRequest",
    "ChangeAvailabilityResponse",
    "ChargingStationHandler",
    "CustomDataType",
    "EVSEType",
    "HeartbeatFeature",
    "HeartbeatRequest",
    "HeartbeatResponse",
    "StatusInfoType",
    "StatusNotificationFeature",
    "StatusNotificationRequest",
    "StatusNotificationResponse",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v201", _ENUMS)

ChangeAvailabilityRequest = definition("v201", "ChangeAvailabilityRequest")
ChangeAvailabilityResponse = definition("v201", "ChangeAvailabilityResponse")
HeartbeatRequest = definition("v201", "HeartbeatRequest")
HeartbeatResponse = definition("v201", "HeartbeatResponse")
StatusNotificationRequest = definition("v201", "StatusNotificationRequest")
StatusNotificationResponse = definition("v201", "StatusNotificationResponse")


class ChangeAvailabilityFeature(Feature):
    """Takes a station, an EVSE or a connector into or out of operation."""

    name = "ChangeAvailability"
    request_type = ChangeAvailabilityRequest
    response_type = ChangeAvailabilityResponse
    sender = "csms"
    block = "availability"
    handler = "on_change_availability"


class HeartbeatFeature(Feature):
    """Shows that the station is alive and fetches the time."""

    name = "Heartbeat"
    request_type = HeartbeatRequest
    response_type = HeartbeatResponse
    sender = "station"
    block = "availability"
    handler = "on_heartbeat"


class StatusNotificationFeature(Feature):
    """Reports a change of state of a connector."""

    name = "StatusNotification"
    request_type = StatusNotificationRequest
    response_type = StatusNotificationResponse
    sender = "station"
    block = "availability"
    handler = "on_status_notification"


profile = Profile(
    "availability",
    [ChangeAvailabilityFeature, HeartbeatFeature, StatusNotificationFeature],
    "2.0.1",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_heartbeat(self, charging_station_id: str, request: HeartbeatRequest) -> HeartbeatResponse:
        """Shows that the station is alive and fetches the time."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "Heartbeat is not offered here")

    async def on_status_notification(
        self,
        charging_station_id: str,
        request: StatusNotificationRequest,
    ) -> StatusNotificationResponse:
        """Reports a change of state of a connector."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "StatusNotification is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_change_availability(self, request: ChangeAvailabilityRequest) -> ChangeAvailabilityResponse:
        """Takes a station, an EVSE or a connector into or out of operation."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ChangeAvailability is not offered here")
