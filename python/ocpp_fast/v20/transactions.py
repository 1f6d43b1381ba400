# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Telling the story of each transaction.

Profile "transactions" of OCPP 2.0.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v20.types import (
    AdditionalInfoType,
    EVSEType,
    GroupIdTokenType,
    IdTokenInfoType,
    IdTokenType,
    MessageContentType,
    MeterValueType,
    SampledValueType,
    SignedMeterValueType,
    UnitOfMeasureType,
)

_ENUMS = [
    "TransactionEventEnumType",
    "TriggerReasonEnumType",
    "ChargingStateEnumType",
    "ReasonEnumType",
    "ReadingContextEnumType",
    "MeasurandEnumType",
    "PhaseEnumType",
    "LocationEnumType",
    "SignatureMethodEnumType",
    "EncodingMethodEnumType",
    "IdTokenEnumType",
    "AuthorizationStatusEnumType",
    "MessageFormatEnumType",
]

__all__ = [
    *_ENUMS,
    "AdditionalInfoType",
    "CSMSHandler",
    "ChargingStationHandler",
    "EVSEType",
    "GetTransactionStatusFeature",
    "GetTransactionStatusRequest",
    "GetTransactionStatusResponse",
    "GroupIdTokenType",
    "IdTokenInfoType",
    "IdTokenType",
    "MessageContentType",
    "MeterValueType",
    "SampledValueType",
    "SignedMeterValueType",
    "TransactionEventFeature",
    "TransactionEventRequest",
    "TransactionEventResponse",
    "TransactionType",
    "UnitOfMeasureType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v20", _ENUMS)

TransactionType = definition("v20", "TransactionType")
GetTransactionStatusRequest = definition("v20", "GetTransactionStatusRequest")
GetTransactionStatusResponse = definition("v20", "GetTransactionStatusResponse")
TransactionEventRequest = definition("v20", "TransactionEventRequest")
TransactionEventResponse = definition("v20", "TransactionEventResponse")


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
    "2.0",
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
