# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Swapping empty batteries for full ones.

Profile "batteryswap" of OCPP 2.1.
"""

import enum
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v21.types import (
    AdditionalInfoType,
    CustomDataType,
    GenericStatusEnumType,
    IdTokenType,
    StatusInfoType,
)

__all__ = [
    "AdditionalInfoType",
    "BatteryDataType",
    "BatterySwapEventEnumType",
    "BatterySwapFeature",
    "BatterySwapRequest",
    "BatterySwapResponse",
    "CSMSHandler",
    "ChargingStationHandler",
    "CustomDataType",
    "GenericStatusEnumType",
    "IdTokenType",
    "RequestBatterySwapFeature",
    "RequestBatterySwapRequest",
    "RequestBatterySwapResponse",
    "StatusInfoType",
    "profile",
]

class BatterySwapEventEnumType(enum.StrEnum):
    """The direction of a battery swap, or the news that a battery was not taken out in time."""

    BATTERY_IN = "BatteryIn"
    BATTERY_OUT = "BatteryOut"
    BATTERY_OUT_TIMEOUT = "BatteryOutTimeout"

@final
class BatteryDataType(Record):
    """One battery."""

    evse_id: int
    """Slot that it was put into or taken from; at least 0."""
    serial_number: str
    """At most 50 characters."""
    soc: float
    """% charged; 0 to 100."""
    soh: float
    """% of its capacity when new; 0 to 100."""
    production_date: datetime | None
    """When it was made."""
    vendor_info: str | None
    """The vendor's free text; at most 500 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["evse_id"],
            Literal["serial_number"],
            Literal["soc"],
            Literal["soh"],
            Literal["production_date"],
            Literal["vendor_info"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        evse_id: int,
        serial_number: str,
        soc: float | Decimal,
        soh: float | Decimal,
        production_date: datetime | None = None,
        vendor_info: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class BatterySwapRequest(Request[BatterySwapResponse]):
    """The batteries, who swapped them, and which way they went.

    Sent by the charging station; answered by BatterySwapResponse.
    """

    battery_data: tuple[BatteryDataType, ...]
    """At least 1 item."""
    event_type: BatterySwapEventEnumType
    id_token: IdTokenType
    request_id: int
    """Ties together both halves of a swap, and the RequestBatterySwap before it."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["battery_data"],
            Literal["event_type"],
            Literal["id_token"],
            Literal["request_id"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        battery_data: Sequence[BatteryDataType],
        event_type: BatterySwapEventEnumType | str,
        id_token: IdTokenType,
        request_id: int,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class BatterySwapResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers BatterySwapRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class RequestBatterySwapRequest(Request[RequestBatterySwapResponse]):
    """Who may swap.

    Sent by the CSMS; answered by RequestBatterySwapResponse.
    """

    id_token: IdTokenType
    request_id: int
    """Number that BatterySwap will carry."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["id_token"], Literal["request_id"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        id_token: IdTokenType,
        request_id: int,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class RequestBatterySwapResponse(Response):
    """Tells whether the station is ready to swap.

    Answers RequestBatterySwapRequest.
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

class BatterySwapFeature(Feature[BatterySwapRequest, BatterySwapResponse]):
    """Reports that batteries were put in or taken out."""

    request_type: ClassVar[type[BatterySwapRequest]]
    response_type: ClassVar[type[BatterySwapResponse]]

class RequestBatterySwapFeature(Feature[RequestBatterySwapRequest, RequestBatterySwapResponse]):
    """Asks a station to let a driver swap batteries."""

    request_type: ClassVar[type[RequestBatterySwapRequest]]
    response_type: ClassVar[type[RequestBatterySwapResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_battery_swap(
        self,
        charging_station_id: str,
        request: BatterySwapRequest,
        /,
    ) -> Answer[BatterySwapResponse]:
        """Reports that batteries were put in or taken out."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_request_battery_swap(
        self,
        request: RequestBatterySwapRequest,
        /,
    ) -> Answer[RequestBatterySwapResponse]:
        """Asks a station to let a driver swap batteries."""
