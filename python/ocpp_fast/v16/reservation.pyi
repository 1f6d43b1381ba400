# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""Keeping a connector free for one driver.

Profile "reservation" of OCPP 1.6.
"""

import enum
from datetime import datetime
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile

__all__ = [
    "CSMSHandler",
    "CancelReservationFeature",
    "CancelReservationRequest",
    "CancelReservationResponse",
    "CancelReservationStatus",
    "ChargingStationHandler",
    "ReservationStatus",
    "ReserveNowFeature",
    "ReserveNowRequest",
    "ReserveNowResponse",
    "profile",
]

class CancelReservationStatus(enum.StrEnum):
    """Tells whether a reservation was cancelled."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

class ReservationStatus(enum.StrEnum):
    """Tells whether a reservation was made, or what is in its way."""

    ACCEPTED = "Accepted"
    FAULTED = "Faulted"
    OCCUPIED = "Occupied"
    REJECTED = "Rejected"
    UNAVAILABLE = "Unavailable"

@final
class CancelReservationRequest(Request[CancelReservationResponse]):
    """The reservation to end.

    Sent by the CSMS; answered by CancelReservationResponse.
    """

    reservation_id: int
    __match_args__: ClassVar[tuple[Literal["reservation_id"]]]
    def __init__(self, *, reservation_id: int) -> None: ...

@final
class CancelReservationResponse(Response):
    """Tells whether such a reservation was found and ended.

    Answers CancelReservationRequest.
    """

    status: CancelReservationStatus
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: CancelReservationStatus | str) -> None: ...

@final
class ReserveNowRequest(Request[ReserveNowResponse]):
    """The object of the reservation, its holder, and its end.

    Sent by the CSMS; answered by ReserveNowResponse.
    """

    connector_id: int
    """0: any connector, as long as one is kept free."""
    expiry_date: datetime
    """The moment the reservation lapses."""
    id_tag: str
    """Identifier that the connector is kept for; at most 20 characters."""
    parent_id_tag: str | None
    """Group whose members may use the reservation too; at most 20 characters."""
    reservation_id: int
    """A known number replaces that reservation."""
    __match_args__: ClassVar[
        tuple[
            Literal["connector_id"],
            Literal["expiry_date"],
            Literal["id_tag"],
            Literal["parent_id_tag"],
            Literal["reservation_id"],
        ]
    ]
    def __init__(
        self,
        *,
        connector_id: int,
        expiry_date: datetime,
        id_tag: str,
        reservation_id: int,
        parent_id_tag: str | None = None,
    ) -> None: ...

@final
class ReserveNowResponse(Response):
    """Tells whether the reservation stands, or why not.

    Answers ReserveNowRequest.
    """

    status: ReservationStatus
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: ReservationStatus | str) -> None: ...

class CancelReservationFeature(Feature[CancelReservationRequest, CancelReservationResponse]):
    """Ends a reservation before it is used."""

    request_type: ClassVar[type[CancelReservationRequest]]
    response_type: ClassVar[type[CancelReservationResponse]]

class ReserveNowFeature(Feature[ReserveNowRequest, ReserveNowResponse]):
    """Reserves a connector for an identifier until a given moment."""

    request_type: ClassVar[type[ReserveNowRequest]]
    response_type: ClassVar[type[ReserveNowResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_cancel_reservation(
        self,
        request: CancelReservationRequest,
        /,
    ) -> Answer[CancelReservationResponse]:
        """Ends a reservation before it is used."""
    def on_reserve_now(self, request: ReserveNowRequest, /) -> Answer[ReserveNowResponse]:
        """Reserves a connector for an identifier until a given moment."""
