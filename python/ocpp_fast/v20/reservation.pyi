# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Keeping an EVSE free for one driver.

Profile "reservation" of OCPP 2.0.
"""

import enum
from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v20.types import AdditionalInfoType, EVSEType, IdTokenEnumType, IdTokenType

__all__ = [
    "AdditionalInfoType",
    "CSMSHandler",
    "CancelReservationFeature",
    "CancelReservationRequest",
    "CancelReservationResponse",
    "CancelReservationStatusEnumType",
    "ChargingStationHandler",
    "ConnectorEnumType",
    "EVSEType",
    "IdTokenEnumType",
    "IdTokenType",
    "ReservationStatusUpdateFeature",
    "ReservationStatusUpdateRequest",
    "ReservationStatusUpdateResponse",
    "ReservationType",
    "ReservationUpdateStatusEnumType",
    "ReserveNowFeature",
    "ReserveNowRequest",
    "ReserveNowResponse",
    "ReserveNowStatusEnumType",
    "profile",
]

class CancelReservationStatusEnumType(enum.StrEnum):
    """Tells whether a reservation was cancelled."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

class ReservationUpdateStatusEnumType(enum.StrEnum):
    """The end of a reservation."""

    EXPIRED = "Expired"
    REMOVED = "Removed"

class ConnectorEnumType(enum.StrEnum):
    """Kinds of connector: c a fixed cable, s a socket, w wireless."""

    C_CCS1 = "cCCS1"
    C_CCS2 = "cCCS2"
    C_G105 = "cG105"
    C_TESLA = "cTesla"
    C_TYPE1 = "cType1"
    C_TYPE2 = "cType2"
    S309_1P_16A = "s309-1P-16A"
    S309_1P_32A = "s309-1P-32A"
    S309_3P_16A = "s309-3P-16A"
    S309_3P_32A = "s309-3P-32A"
    S_BS1361 = "sBS1361"
    S_CEE_7_7 = "sCEE-7-7"
    S_TYPE2 = "sType2"
    S_TYPE3 = "sType3"
    OTHER_1PH_MAX_16A = "Other1PhMax16A"
    OTHER_1PH_OVER_16A = "Other1PhOver16A"
    OTHER_3PH = "Other3Ph"
    PAN = "Pan"
    W_INDUCTIVE = "wInductive"
    W_RESONANT = "wResonant"
    UNDETERMINED = "Undetermined"
    UNKNOWN = "Unknown"

class ReserveNowStatusEnumType(enum.StrEnum):
    """Tells whether a reservation was made, or what is in its way."""

    ACCEPTED = "Accepted"
    FAULTED = "Faulted"
    OCCUPIED = "Occupied"
    REJECTED = "Rejected"
    UNAVAILABLE = "Unavailable"

@final
class ReservationType(Record):
    """A reservation and its end."""

    evse: EVSEType
    """The EVSE, and perhaps the connector, to keep free."""
    id: int
    """Number of the reservation; a known number replaces that reservation."""
    expiry_date_time: datetime
    """The moment the reservation lapses."""
    connector_code: ConnectorEnumType | None
    """Kind of connector to keep free."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[Literal["evse"], Literal["id"], Literal["expiry_date_time"], Literal["connector_code"]]
    ]
    def __init__(
        self,
        *,
        evse: EVSEType,
        id: int,
        expiry_date_time: datetime,
        connector_code: ConnectorEnumType | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class CancelReservationRequest(Request[CancelReservationResponse]):
    """The reservation to end.

    Sent by the CSMS; answered by CancelReservationResponse.
    """

    reservation_id: int
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["reservation_id"]]]
    def __init__(self, *, reservation_id: int, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class CancelReservationResponse(Response):
    """Tells whether such a reservation was found and ended.

    Answers CancelReservationRequest.
    """

    status: CancelReservationStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: CancelReservationStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class ReservationStatusUpdateRequest(Request[ReservationStatusUpdateResponse]):
    """The reservation and what became of it.

    Sent by the charging station; answered by ReservationStatusUpdateResponse.
    """

    reservation_id: int
    reservation_update_status: ReservationUpdateStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["reservation_id"], Literal["reservation_update_status"]]]
    def __init__(
        self,
        *,
        reservation_id: int,
        reservation_update_status: ReservationUpdateStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class ReservationStatusUpdateResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers ReservationStatusUpdateRequest.
    """

    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[()]]
    def __init__(self, *, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class ReserveNowRequest(Request[ReserveNowResponse]):
    """The object of the reservation, its holder, and its end.

    Sent by the CSMS; answered by ReserveNowResponse.
    """

    id_token: IdTokenType
    """Token that the EVSE is kept for."""
    group_id_token: IdTokenType | None
    """Group whose members may use the reservation too."""
    reservation: ReservationType
    """The object of the reservation, and its end."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["id_token"], Literal["group_id_token"], Literal["reservation"]]]
    def __init__(
        self,
        *,
        id_token: IdTokenType,
        reservation: ReservationType,
        group_id_token: IdTokenType | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class ReserveNowResponse(Response):
    """Tells whether the reservation stands, or why not.

    Answers ReserveNowRequest.
    """

    status: ReserveNowStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: ReserveNowStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

class CancelReservationFeature(Feature[CancelReservationRequest, CancelReservationResponse]):
    """Ends a reservation before it is used."""

    request_type: ClassVar[type[CancelReservationRequest]]
    response_type: ClassVar[type[CancelReservationResponse]]

class ReservationStatusUpdateFeature(
    Feature[ReservationStatusUpdateRequest, ReservationStatusUpdateResponse]
):
    """Reports that a reservation lapsed or had to be dropped."""

    request_type: ClassVar[type[ReservationStatusUpdateRequest]]
    response_type: ClassVar[type[ReservationStatusUpdateResponse]]

class ReserveNowFeature(Feature[ReserveNowRequest, ReserveNowResponse]):
    """Reserves an EVSE, or any of a kind, for a token until a given moment."""

    request_type: ClassVar[type[ReserveNowRequest]]
    response_type: ClassVar[type[ReserveNowResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_reservation_status_update(
        self,
        charging_station_id: str,
        request: ReservationStatusUpdateRequest,
        /,
    ) -> Answer[ReservationStatusUpdateResponse]:
        """Reports that a reservation lapsed or had to be dropped."""

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
        """Reserves an EVSE, or any of a kind, for a token until a given moment."""
