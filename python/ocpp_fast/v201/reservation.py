# Generated from rust/protocol/v201.toml by rust/protocol/generate.py; do not edit.
"""Keeping an EVSE free for one driver.

Profile "reservation" of OCPP 2.0.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v201.types import AdditionalInfoType, CustomDataType, IdTokenType, StatusInfoType

_ENUMS = [
    "CancelReservationStatusEnumType",
    "ReservationUpdateStatusEnumType",
    "ConnectorEnumType",
    "ReserveNowStatusEnumType",
    "IdTokenEnumType",
]

__all__ = [
    *_ENUMS,
    "AdditionalInfoType",
    "CSMSHandler",
    "CancelReservationFeature",
    "CancelReservationRequest",
    "CancelReservationResponse",
    "ChargingStationHandler",
    "CustomDataType",
    "IdTokenType",
    "ReservationStatusUpdateFeature",
    "ReservationStatusUpdateRequest",
    "ReservationStatusUpdateResponse",
    "ReserveNowFeature",
    "ReserveNowRequest",
    "ReserveNowResponse",
    "StatusInfoType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v201", _ENUMS)

CancelReservationRequest = definition("v201", "CancelReservationRequest")
CancelReservationResponse = definition("v201", "CancelReservationResponse")
ReservationStatusUpdateRequest = definition("v201", "ReservationStatusUpdateRequest")
ReservationStatusUpdateResponse = definition("v201", "ReservationStatusUpdateResponse")
ReserveNowRequest = definition("v201", "ReserveNowRequest")
ReserveNowResponse = definition("v201", "ReserveNowResponse")


class CancelReservationFeature(Feature):
    """Ends a reservation before it is used."""

    name = "CancelReservation"
    request_type = CancelReservationRequest
    response_type = CancelReservationResponse
    sender = "csms"
    block = "reservation"
    handler = "on_cancel_reservation"


class ReservationStatusUpdateFeature(Feature):
    """Reports that a reservation lapsed or had to be dropped."""

    name = "ReservationStatusUpdate"
    request_type = ReservationStatusUpdateRequest
    response_type = ReservationStatusUpdateResponse
    sender = "station"
    block = "reservation"
    handler = "on_reservation_status_update"


class ReserveNowFeature(Feature):
    """Reserves an EVSE, or any of a kind, for a token until a given moment."""

    name = "ReserveNow"
    request_type = ReserveNowRequest
    response_type = ReserveNowResponse
    sender = "csms"
    block = "reservation"
    handler = "on_reserve_now"


profile = Profile(
    "reservation",
    [CancelReservationFeature, ReservationStatusUpdateFeature, ReserveNowFeature],
    "2.0.1",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_reservation_status_update(
        self,
        charging_station_id: str,
        request: ReservationStatusUpdateRequest,
    ) -> ReservationStatusUpdateResponse:
        """Reports that a reservation lapsed or had to be dropped."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ReservationStatusUpdate is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_cancel_reservation(self, request: CancelReservationRequest) -> CancelReservationResponse:
        """Ends a reservation before it is used."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "CancelReservation is not offered here")

    async def on_reserve_now(self, request: ReserveNowRequest) -> ReserveNowResponse:
        """Reserves an EVSE, or any of a kind, for a token until a given moment."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ReserveNow is not offered here")
