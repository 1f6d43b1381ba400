# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Meter readings outside of transactions.

Profile "meter" of OCPP 2.0.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final, Literal, final

from ocpp_fast._core import Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v20.types import (
    EncodingMethodEnumType,
    LocationEnumType,
    MeasurandEnumType,
    MeterValueType,
    PhaseEnumType,
    ReadingContextEnumType,
    SampledValueType,
    SignatureMethodEnumType,
    SignedMeterValueType,
    UnitOfMeasureType,
)

__all__ = [
    "CSMSHandler",
    "ChargingStationHandler",
    "EncodingMethodEnumType",
    "LocationEnumType",
    "MeasurandEnumType",
    "MeterValueType",
    "MeterValuesFeature",
    "MeterValuesRequest",
    "MeterValuesResponse",
    "PhaseEnumType",
    "ReadingContextEnumType",
    "SampledValueType",
    "SignatureMethodEnumType",
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
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["evse_id"], Literal["meter_value"]]]
    def __init__(
        self,
        *,
        evse_id: int,
        meter_value: Sequence[MeterValueType],
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class MeterValuesResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers MeterValuesRequest.
    """

    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[()]]
    def __init__(self, *, extra: Mapping[str, Any] | None = None) -> None: ...

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
