# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""Keeping a connector free for one driver.

Profile "reservation" of OCPP 1.6.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile

_ENUMS = ["CancelReservationStatus", "ReservationStatus"]

__all__ = [
    *_ENUMS,
    "CSMSHandler",
    "CancelReservationFeature",
    "CancelReservationRequest",
    "CancelReservationResponse",
    "ChargingStationHandler",
    "ReserveNowFeature",
    "ReserveNowRequest",
    "ReserveNowResponse",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v16", _ENUMS)

CancelReservationRequest = definition("v16", "CancelReservationRequest")
CancelReservationResponse = definition("v16", "CancelReservationResponse")
ReserveNowRequest = definition("v16", "ReserveNowRequest")
ReserveNowResponse = definition("v16", "ReserveNowResponse")


class CancelReservationFeature(Feature):
    """Ends a reservation before it is used."""

    name = "CancelReservation"
    request_type = CancelReservationRequest
    response_type = CancelReservationResponse
    sender = "csms"
    block = "reservation"
    handler = "on_cancel_reservation"


class ReserveNowFeature(Feature):
    """Reserves a connector for an identifier until a given moment."""

    name = "ReserveNow"
    request_type = ReserveNowRequest
    response_type = ReserveNowResponse
    sender = "csms"
    block = "reservation"
    handler = "on_reserve_now"


profile = Profile(
    "reservation",
    [CancelReservationFeature, ReserveNowFeature],
    "1.6",
)


class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_cancel_reservation(self, request: CancelReservationRequest) -> CancelReservationResponse:
        """Ends a reservation before it is used."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "CancelReservation is not offered here")

    async def on_reserve_now(self, request: ReserveNowRequest) -> ReserveNowResponse:
        """Reserves a connector for an identifier until a given moment."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ReserveNow is not offered here")
