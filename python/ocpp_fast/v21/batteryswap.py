# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Swapping empty batteries for full ones.

Profile "batteryswap" of OCPP 2.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v21.types import AdditionalInfoType, CustomDataType, IdTokenType, StatusInfoType

_ENUMS = ["BatterySwapEventEnumType", "GenericStatusEnumType"]

__all__ = [
    *_ENUMS,
    "AdditionalInfoType",
    "BatteryDataType",
    "BatterySwapFeature",
    "BatterySwapRequest",
    "BatterySwapResponse",
    "CSMSHandler",
    "ChargingStationHandler",
    "CustomDataType",
    "IdTokenType",
    "RequestBatterySwapFeature",
    "RequestBatterySwapRequest",
    "RequestBatterySwapResponse",
    "StatusInfoType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v21", _ENUMS)

BatteryDataType = definition("v21", "BatteryDataType")
BatterySwapRequest = definition("v21", "BatterySwapRequest")
BatterySwapResponse = definition("v21", "BatterySwapResponse")
RequestBatterySwapRequest = definition("v21", "RequestBatterySwapRequest")
RequestBatterySwapResponse = definition("v21", "RequestBatterySwapResponse")


class BatterySwapFeature(Feature):
    """Reports that batteries were put in or taken out."""

    name = "BatterySwap"
    request_type = BatterySwapRequest
    response_type = BatterySwapResponse
    sender = "station"
    block = "batteryswap"
    handler = "on_battery_swap"


class RequestBatterySwapFeature(Feature):
    """Asks a station to let a driver swap batteries."""

    name = "RequestBatterySwap"
    request_type = RequestBatterySwapRequest
    response_type = RequestBatterySwapResponse
    sender = "csms"
    block = "batteryswap"
    handler = "on_request_battery_swap"


profile = Profile(
    "batteryswap",
    [BatterySwapFeature, RequestBatterySwapFeature],
    "2.1",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_battery_swap(
        self,
        charging_station_id: str,
        request: BatterySwapRequest,
    ) -> BatterySwapResponse:
        """Reports that batteries were put in or taken out."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "BatterySwap is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_request_battery_swap(self, request: RequestBatterySwapRequest) -> RequestBatterySwapResponse:
        """Asks a station to let a driver swap batteries."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "RequestBatterySwap is not offered here")
