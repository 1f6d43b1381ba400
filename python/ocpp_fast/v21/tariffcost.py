# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Tariffs that the station reckons by, and costs that the CSMS works out.

Profile "tariffCost" of OCPP 2.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v21.types import (
    CustomDataType,
    MessageContentType,
    PriceType,
    StatusInfoType,
    TariffConditionsFixedType,
    TariffConditionsType,
    TariffEnergyPriceType,
    TariffEnergyType,
    TariffFixedPriceType,
    TariffFixedType,
    TariffTimePriceType,
    TariffTimeType,
    TariffType,
    TaxRateType,
)

_ENUMS = [
    "TariffChangeStatusEnumType",
    "TariffClearStatusEnumType",
    "TariffGetStatusEnumType",
    "TariffKindEnumType",
    "TariffSetStatusEnumType",
    "MessageFormatEnumType",
    "DayOfWeekEnumType",
    "EvseKindEnumType",
]

__all__ = [
    *_ENUMS,
    "CSMSHandler",
    "ChangeTransactionTariffFeature",
    "ChangeTransactionTariffRequest",
    "ChangeTransactionTariffResponse",
    "ChargingStationHandler",
    "ClearTariffsFeature",
    "ClearTariffsRequest",
    "ClearTariffsResponse",
    "ClearTariffsResultType",
    "CostUpdatedFeature",
    "CostUpdatedRequest",
    "CostUpdatedResponse",
    "CustomDataType",
    "GetTariffsFeature",
    "GetTariffsRequest",
    "GetTariffsResponse",
    "MessageContentType",
    "PriceType",
    "SetDefaultTariffFeature",
    "SetDefaultTariffRequest",
    "SetDefaultTariffResponse",
    "StatusInfoType",
    "TariffAssignmentType",
    "TariffConditionsFixedType",
    "TariffConditionsType",
    "TariffEnergyPriceType",
    "TariffEnergyType",
    "TariffFixedPriceType",
    "TariffFixedType",
    "TariffTimePriceType",
    "TariffTimeType",
    "TariffType",
    "TaxRateType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v21", _ENUMS)

ClearTariffsResultType = definition("v21", "ClearTariffsResultType")
TariffAssignmentType = definition("v21", "TariffAssignmentType")
ChangeTransactionTariffRequest = definition("v21", "ChangeTransactionTariffRequest")
ChangeTransactionTariffResponse = definition("v21", "ChangeTransactionTariffResponse")
ClearTariffsRequest = definition("v21", "ClearTariffsRequest")
ClearTariffsResponse = definition("v21", "ClearTariffsResponse")
CostUpdatedRequest = definition("v21", "CostUpdatedRequest")
CostUpdatedResponse = definition("v21", "CostUpdatedResponse")
GetTariffsRequest = definition("v21", "GetTariffsRequest")
GetTariffsResponse = definition("v21", "GetTariffsResponse")
SetDefaultTariffRequest = definition("v21", "SetDefaultTariffRequest")
SetDefaultTariffResponse = definition("v21", "SetDefaultTariffResponse")


class ChangeTransactionTariffFeature(Feature):
    """Gives a running transaction another tariff."""

    name = "ChangeTransactionTariff"
    request_type = ChangeTransactionTariffRequest
    response_type = ChangeTransactionTariffResponse
    sender = "csms"
    block = "tariffcost"
    handler = "on_change_transaction_tariff"


class ClearTariffsFeature(Feature):
    """Removes default tariffs."""

    name = "ClearTariffs"
    request_type = ClearTariffsRequest
    response_type = ClearTariffsResponse
    sender = "csms"
    block = "tariffcost"
    handler = "on_clear_tariffs"


class CostUpdatedFeature(Feature):
    """Tells a station what a transaction costs so far, for it to show."""

    name = "CostUpdated"
    request_type = CostUpdatedRequest
    response_type = CostUpdatedResponse
    sender = "csms"
    block = "tariffcost"
    handler = "on_cost_updated"


class GetTariffsFeature(Feature):
    """Lists the tariffs in force."""

    name = "GetTariffs"
    request_type = GetTariffsRequest
    response_type = GetTariffsResponse
    sender = "csms"
    block = "tariffcost"
    handler = "on_get_tariffs"


class SetDefaultTariffFeature(Feature):
    """Sets the tariff for drivers who bring none of their own."""

    name = "SetDefaultTariff"
    request_type = SetDefaultTariffRequest
    response_type = SetDefaultTariffResponse
    sender = "csms"
    block = "tariffcost"
    handler = "on_set_default_tariff"


profile = Profile(
    "tariffCost",
    [
        ChangeTransactionTariffFeature,
        ClearTariffsFeature,
        CostUpdatedFeature,
        GetTariffsFeature,
        SetDefaultTariffFeature,
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

    async def on_change_transaction_tariff(
        self,
        request: ChangeTransactionTariffRequest,
    ) -> ChangeTransactionTariffResponse:
        """Gives a running transaction another tariff."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ChangeTransactionTariff is not offered here")

    async def on_clear_tariffs(self, request: ClearTariffsRequest) -> ClearTariffsResponse:
        """Removes default tariffs."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ClearTariffs is not offered here")

    async def on_cost_updated(self, request: CostUpdatedRequest) -> CostUpdatedResponse:
        """Tells a station what a transaction costs so far, for it to show."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "CostUpdated is not offered here")

    async def on_get_tariffs(self, request: GetTariffsRequest) -> GetTariffsResponse:
        """Lists the tariffs in force."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetTariffs is not offered here")

    async def on_set_default_tariff(self, request: SetDefaultTariffRequest) -> SetDefaultTariffResponse:
        """Sets the tariff for drivers who bring none of their own."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "SetDefaultTariff is not offered here")
