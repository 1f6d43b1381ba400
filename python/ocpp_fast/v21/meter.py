# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Meter readings outside of transactions.

Profile "meter" of OCPP 2.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v21.types import (
    CustomDataType,
    MeterValueType,
    SampledValueType,
    SignedMeterValueType,
    UnitOfMeasureType,
)

_ENUMS = ["MeasurandEnumType", "ReadingContextEnumType", "PhaseEnumType", "LocationEnumType"]

__all__ = [
    *_ENUMS,
    "CSMSHandler",
    "ChargingStationHandler",
    "CustomDataType",
    "MeterValueType",
    "MeterValuesFeature",
    "MeterValuesRequest",
    "MeterValuesResponse",
    "SampledValueType",
    "SignedMeterValueType",
    "UnitOfMeasureType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v21", _ENUMS)

MeterValuesRequest = definition("v21", "MeterValuesRequest")
MeterValuesResponse = definition("v21", "MeterValuesResponse")


class MeterValuesFeature(Feature):
    """Delivers meter readings that belong to no transaction."""

    name = "MeterValues"
    request_type = MeterValuesRequest
    response_type = MeterValuesResponse
    sender = "station"
    block = "meter"
    handler = "on_meter_values"


profile = Profile(
    "meter",
    [MeterValuesFeature],
    "2.1",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_meter_values(
        self,
        charging_station_id: str,
        request: MeterValuesRequest,
    ) -> MeterValuesResponse:
        """Delivers meter readings that belong to no transaction."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "MeterValues is not offered here")


class ChargingStationHandler(Handler):
    """Has no methods, because the charging station receives no request of this block."""
