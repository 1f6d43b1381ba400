# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Telling the story of each transaction.

Profile "transactions" of OCPP 2.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v21.types import (
    AdditionalInfoType,
    CustomDataType,
    EVSEType,
    IdTokenInfoType,
    IdTokenType,
    MessageContentType,
    MeterValueType,
    PriceType,
    SampledValueType,
    SignedMeterValueType,
    TaxRateType,
    UnitOfMeasureType,
)

_ENUMS = [
    "CostDimensionEnumType",
    "TariffCostEnumType",
    "TransactionEventEnumType",
    "TriggerReasonEnumType",
    "PreconditioningStatusEnumType",
    "ChargingStateEnumType",
    "ReasonEnumType",
    "MeasurandEnumType",
    "ReadingContextEnumType",
    "PhaseEnumType",
    "LocationEnumType",
    "OperationModeEnumType",
    "AuthorizationStatusEnumType",
    "MessageFormatEnumType",
]

__all__ = [
    *_ENUMS,
    "AdditionalInfoType",
    "CSMSHandler",
    "ChargingPeriodType",
    "ChargingStationHandler",
    "CostDetailsType",
    "CostDimensionType",
    "CustomDataType",
    "EVSEType",
    "GetTransactionStatusFeature",
    "GetTransactionStatusRequest",
    "GetTransactionStatusResponse",
    "IdTokenInfoType",
    "IdTokenType",
    "MessageContentType",
    "MeterValueType",
    "PriceType",
    "SampledValueType",
    "SignedMeterValueType",
    "TaxRateType",
    "TotalCostType",
    "TotalPriceType",
    "TotalUsageType",
    "TransactionEventFeature",
    "TransactionEventRequest",
    "TransactionEventResponse",
    "TransactionLimitType",
    "TransactionType",
    "UnitOfMeasureType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v21", _ENUMS)

CostDetailsType = definition("v21", "CostDetailsType")
ChargingPeriodType = definition("v21", "ChargingPeriodType")
CostDimensionType = definition("v21", "CostDimensionType")
TotalCostType = definition("v21", "TotalCostType")
TotalPriceType = definition("v21", "TotalPriceType")
TotalUsageType = definition("v21", "TotalUsageType")
TransactionType = definition("v21", "TransactionType")
TransactionLimitType = definition("v21", "TransactionLimitType")
GetTransactionStatusRequest = definition("v21", "GetTransactionStatusRequest")
GetTransactionStatusResponse = definition("v21", "GetTransactionStatusResponse")
TransactionEventRequest = definition("v21", "TransactionEventRequest")
TransactionEventResponse = definition("v21", "TransactionEventResponse")


class GetTransactionStatusFeature(Feature):
    """Asks whether a transaction runs and whether messages about it are still queued."""

    name = "GetTransactionStatus"
    request_type = GetTransactionStatusRequest
    response_type = GetTransactionStatusResponse
    sender = "csms"
    block = "transactions"
    handler = "on_get_transaction_status"


class TransactionEventFeature(Feature):
    """Reports that a transaction started, changed or ended; kept and repeated until delivered."""

    name = "TransactionEvent"
    request_type = TransactionEventRequest
    response_type = TransactionEventResponse
    sender = "station"
    block = "transactions"
    handler = "on_transaction_event"


profile = Profile(
    "transactions",
    [GetTransactionStatusFeature, TransactionEventFeature],
    "2.1",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_transaction_event(
        self,
        charging_station_id: str,
        request: TransactionEventRequest,
    ) -> TransactionEventResponse:
        """Reports that a transaction started, changed or ended; kept and repeated until delivered."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "TransactionEvent is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_get_transaction_status(
        self,
        request: GetTransactionStatusRequest,
    ) -> GetTransactionStatusResponse:
        """Asks whether a transaction runs and whether messages about it are still queued."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetTransactionStatus is not offered here")
