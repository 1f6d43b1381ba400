# Generated from rust/protocol/v201.toml by rust/protocol/generate.py; do not edit.
"""Meter readings outside of transactions.

Profile "meter" of OCPP 2.0.1.
"""

from collections.abc import Sequence
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v201.types import (
    CustomDataType,
    LocationEnumType,
    MeasurandEnumType,
    MeterValueType,
    PhaseEnumType,
    ReadingContextEnumType,
    SampledValueType,
    SignedMeterValueType,
    UnitOfMeasureType,
)

__all__ = [
    "CSMSHandler",
    "ChargingStationHandler",
    "CustomDataType",
    "LocationEnumType",
    "MeasurandEnumType",
    "MeterValueType",
    "MeterValuesFeature",
    "MeterValuesRequest",
    "MeterValuesResponse",
    "PhaseEnumType",
    "ReadingContextEnumType",
    "SampledValueType",
    "SignedMeterValueType",
    "UnitOfMeasureType",
    "profile",
]

@final
class MeterValuesRequest(Request[MeterValuesResponse]):
    """Readings of one EVSE or of the main meter.

    Sent by the charging station; answered by MeterValuesResponse.
    """

    evse_id: int
    """0: the main meter of the station."""
    meter_value: tuple[MeterValueType, ...]
    """At least 1 item."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["evse_id"], Literal["meter_value"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        evse_id: int,
        meter_value: Sequence[MeterValueType],
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class MeterValuesResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers MeterValuesRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

class MeterValuesFeature(Feature[MeterValuesRequest, MeterValuesResponse]):
    """Delivers meter readings that belong to no transaction."""

    request_type: ClassVar[type[MeterValuesRequest]]
    response_type: ClassVar[type[MeterValuesResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_meter_values(
        self,
        charging_station_id: str,
        request: MeterValuesRequest,
        /,
    ) -> Answer[MeterValuesResponse]:
        """Delivers meter readings that belong to no transaction."""

class ChargingStationHandler(Handler):
    """Has no methods, because the charging station receives no request of this block."""
