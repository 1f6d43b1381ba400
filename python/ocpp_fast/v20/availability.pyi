# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Being alive, being in service, and the state of each connector.

Profile "availability" of OCPP 2.0.
"""

import enum
from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Literal, final

from ocpp_fast._core import Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile

__all__ = [
    "CSMSHandler",
    "ChangeAvailabilityFeature",
    "ChangeAvailabilityRequest",
    "ChangeAvailabilityResponse",
    "ChangeAvailabilityStatusEnumType",
    "ChargingStationHandler",
    "ConnectorStatusEnumType",
    "HeartbeatFeature",
    "HeartbeatRequest",
    "HeartbeatResponse",
    "OperationalStatusEnumType",
    "StatusNotificationFeature",
    "StatusNotificationRequest",
    "StatusNotificationResponse",
    "profile",
]

class OperationalStatusEnumType(enum.StrEnum):
    """In or out of operation."""

    INOPERATIVE = "Inoperative"
    OPERATIVE = "Operative"

class ChangeAvailabilityStatusEnumType(enum.StrEnum):
    """The outcome of a change of availability."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    SCHEDULED = "Scheduled"

class ConnectorStatusEnumType(enum.StrEnum):
    """States of a connector."""

    AVAILABLE = "Available"
    OCCUPIED = "Occupied"
    RESERVED = "Reserved"
    UNAVAILABLE = "Unavailable"
    FAULTED = "Faulted"

@final
class ChangeAvailabilityRequest(Request[ChangeAvailabilityResponse]):
    """The object to switch, and its new state.

    Sent by the CSMS; answered by ChangeAvailabilityResponse.
    """

    evse_id: int
    """0: the whole station."""
    operational_status: OperationalStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["evse_id"], Literal["operational_status"]]]
    def __init__(
        self,
        *,
        evse_id: int,
        operational_status: OperationalStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class ChangeAvailabilityResponse(Response):
    """Tells whether the change is made, refused, or waits for a transaction to end.

    Answers ChangeAvailabilityRequest.
    """

    status: ChangeAvailabilityStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: ChangeAvailabilityStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class HeartbeatRequest(Request[HeartbeatResponse]):
    """Empty: its arrival is the message.

    Sent by the charging station; answered by HeartbeatResponse.
    """

    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[()]]
    def __init__(self, *, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class HeartbeatResponse(Response):
    """The time at the CSMS.

    Answers HeartbeatRequest.
    """

    current_time: datetime
    """The CSMS's clock, for the station to set its own by."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["current_time"]]]
    def __init__(self, *, current_time: datetime, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class StatusNotificationRequest(Request[StatusNotificationResponse]):
    """The connector and its new state.

    Sent by the charging station; answered by StatusNotificationResponse.
    """

    timestamp: datetime
    """The moment of the change."""
    connector_status: ConnectorStatusEnumType
    evse_id: int
    """Counted from 1."""
    connector_id: int
    """Counted from 1 on its EVSE."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[Literal["timestamp"], Literal["connector_status"], Literal["evse_id"], Literal["connector_id"]]
    ]
    def __init__(
        self,
        *,
        timestamp: datetime,
        connector_status: ConnectorStatusEnumType | str,
        evse_id: int,
        connector_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class StatusNotificationResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers StatusNotificationRequest.
    """

    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[()]]
    def __init__(self, *, extra: Mapping[str, Any] | None = None) -> None: ...

class ChangeAvailabilityFeature(Feature[ChangeAvailabilityRequest, ChangeAvailabilityResponse]):
    """Takes a station, an EVSE or a connector into or out of operation."""

    request_type: ClassVar[type[ChangeAvailabilityRequest]]
    response_type: ClassVar[type[ChangeAvailabilityResponse]]

class HeartbeatFeature(Feature[HeartbeatRequest, HeartbeatResponse]):
    """Shows that the station is alive and fetches the time."""

    request_type: ClassVar[type[HeartbeatRequest]]
    response_type: ClassVar[type[HeartbeatResponse]]

class StatusNotificationFeature(Feature[StatusNotificationRequest, StatusNotificationResponse]):
    """Reports a change of state of a connector."""

    request_type: ClassVar[type[StatusNotificationRequest]]
    response_type: ClassVar[type[StatusNotificationResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_heartbeat(
        self,
        charging_station_id: str,
        request: HeartbeatRequest,
        /,
    ) -> Answer[HeartbeatResponse]:
        """Shows that the station is alive and fetches the time."""
    def on_status_notification(
        self,
        charging_station_id: str,
        request: StatusNotificationRequest,
        /,
    ) -> Answer[StatusNotificationResponse]:
        """Reports a change of state of a connector."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_change_availability(
        self,
        request: ChangeAvailabilityRequest,
        /,
    ) -> Answer[ChangeAvailabilityResponse]:
        """Takes a station, an EVSE or a connector into or out of operation."""
