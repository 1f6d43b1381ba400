# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Starting, stopping, unlocking and triggering from afar.

Profile "remoteControl" of OCPP 2.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v21.types import (
    AbsolutePriceScheduleType,
    AdditionalInfoType,
    AdditionalSelectedServicesType,
    ChargingProfileType,
    ChargingSchedulePeriodType,
    ChargingScheduleType,
    ConsumptionCostType,
    CostType,
    CustomDataType,
    EVSEType,
    IdTokenType,
    LimitAtSoCType,
    OverstayRuleListType,
    OverstayRuleType,
    PriceLevelScheduleEntryType,
    PriceLevelScheduleType,
    PriceRuleStackType,
    PriceRuleType,
    RationalNumberType,
    RelativeTimeIntervalType,
    SalesTariffEntryType,
    SalesTariffType,
    StatusInfoType,
    TaxRuleType,
    V2XFreqWattPointType,
    V2XSignalWattPointType,
)

_ENUMS = [
    "RequestStartStopStatusEnumType",
    "MessageTriggerEnumType",
    "TriggerMessageStatusEnumType",
    "UnlockStatusEnumType",
    "ChargingProfilePurposeEnumType",
    "ChargingProfileKindEnumType",
    "RecurrencyKindEnumType",
    "ChargingRateUnitEnumType",
    "OperationModeEnumType",
    "CostKindEnumType",
]

__all__ = [
    *_ENUMS,
    "AbsolutePriceScheduleType",
    "AdditionalInfoType",
    "AdditionalSelectedServicesType",
    "CSMSHandler",
    "ChargingProfileType",
    "ChargingSchedulePeriodType",
    "ChargingScheduleType",
    "ChargingStationHandler",
    "ConsumptionCostType",
    "CostType",
    "CustomDataType",
    "EVSEType",
    "IdTokenType",
    "LimitAtSoCType",
    "OverstayRuleListType",
    "OverstayRuleType",
    "PriceLevelScheduleEntryType",
    "PriceLevelScheduleType",
    "PriceRuleStackType",
    "PriceRuleType",
    "RationalNumberType",
    "RelativeTimeIntervalType",
    "RequestStartTransactionFeature",
    "RequestStartTransactionRequest",
    "RequestStartTransactionResponse",
    "RequestStopTransactionFeature",
    "RequestStopTransactionRequest",
    "RequestStopTransactionResponse",
    "SalesTariffEntryType",
    "SalesTariffType",
    "StatusInfoType",
    "TaxRuleType",
    "TriggerMessageFeature",
    "TriggerMessageRequest",
    "TriggerMessageResponse",
    "UnlockConnectorFeature",
    "UnlockConnectorRequest",
    "UnlockConnectorResponse",
    "V2XFreqWattPointType",
    "V2XSignalWattPointType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v21", _ENUMS)

RequestStartTransactionRequest = definition("v21", "RequestStartTransactionRequest")
RequestStartTransactionResponse = definition("v21", "RequestStartTransactionResponse")
RequestStopTransactionRequest = definition("v21", "RequestStopTransactionRequest")
RequestStopTransactionResponse = definition("v21", "RequestStopTransactionResponse")
TriggerMessageRequest = definition("v21", "TriggerMessageRequest")
TriggerMessageResponse = definition("v21", "TriggerMessageResponse")
UnlockConnectorRequest = definition("v21", "UnlockConnectorRequest")
UnlockConnectorResponse = definition("v21", "UnlockConnectorResponse")


class RequestStartTransactionFeature(Feature):
    """Asks a station to start charging for a driver who is not at the reader."""

    name = "RequestStartTransaction"
    request_type = RequestStartTransactionRequest
    response_type = RequestStartTransactionResponse
    sender = "csms"
    block = "remotecontrol"
    handler = "on_request_start_transaction"


class RequestStopTransactionFeature(Feature):
    """Asks a station to end a running transaction."""

    name = "RequestStopTransaction"
    request_type = RequestStopTransactionRequest
    response_type = RequestStopTransactionResponse
    sender = "csms"
    block = "remotecontrol"
    handler = "on_request_stop_transaction"


class TriggerMessageFeature(Feature):
    """Asks a station to send a message that it would send by itself at another time."""

    name = "TriggerMessage"
    request_type = TriggerMessageRequest
    response_type = TriggerMessageResponse
    sender = "csms"
    block = "remotecontrol"
    handler = "on_trigger_message"


class UnlockConnectorFeature(Feature):
    """Frees a cable that is stuck; it is no way to stop a transaction."""

    name = "UnlockConnector"
    request_type = UnlockConnectorRequest
    response_type = UnlockConnectorResponse
    sender = "csms"
    block = "remotecontrol"
    handler = "on_unlock_connector"


profile = Profile(
    "remoteControl",
    [
        RequestStartTransactionFeature,
        RequestStopTransactionFeature,
        TriggerMessageFeature,
        UnlockConnectorFeature,
    ],
    "2.1",
)


class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_request_start_transaction(
        self,
        request: RequestStartTransactionRequest,
    ) -> RequestStartTransactionResponse:
        """Asks a station to start charging for a driver who is not at the reader."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "RequestStartTransaction is not offered here")

    async def on_request_stop_transaction(
        self,
        request: RequestStopTransactionRequest,
    ) -> RequestStopTransactionResponse:
        """Asks a station to end a running transaction."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "RequestStopTransaction is not offered here")

    async def on_trigger_message(self, request: TriggerMessageRequest) -> TriggerMessageResponse:
        """Asks a station to send a message that it would send by itself at another time."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "TriggerMessage is not offered here")

    async def on_unlock_connector(self, request: UnlockConnectorRequest) -> UnlockConnectorResponse:
        """Frees a cable that is stuck; it is no way to stop a transaction."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "UnlockConnector is not offered here")
