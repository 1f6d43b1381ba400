# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Data that the protocol lacks and a vendor needs.

Profile "data" of OCPP 2.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v21.types import CustomDataType, StatusInfoType

_ENUMS = ["DataTransferStatusEnumType"]

__all__ = [
    *_ENUMS,
    "CSMSHandler",
    "ChargingStationHandler",
    "CustomDataType",
    "DataTransferFeature",
    "DataTransferRequest",
    "DataTransferResponse",
    "StatusInfoType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v21", _ENUMS)

DataTransferRequest = definition("v21", "DataTransferRequest")
DataTransferResponse = definition("v21", "DataTransferResponse")


class DataTransferFeature(Feature):
    """Carries whatever a vendor needs that the protocol lacks; either side may send it."""

    name = "DataTransfer"
    request_type = DataTransferRequest
    response_type = DataTransferResponse
    sender = "both"
    block = "data"
    handler = "on_data_transfer"


profile = Profile(
    "data",
    [DataTransferFeature],
    "2.1",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_data_transfer(
        self,
        charging_station_id: str,
        request: DataTransferRequest,
    ) -> DataTransferResponse:
        """Carries whatever a vendor needs that the protocol lacks; either side may send it."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "DataTransfer is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_data_transfer(self, request: DataTransferRequest) -> DataTransferResponse:
        """Carries whatever a vendor needs that the protocol lacks; either side may send it."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "DataTransfer is not offered here")
