# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Deciding who may charge and taking payment on the spot.

Profile "authorization" of OCPP 2.1.
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
    IdTokenInfoType,
    IdTokenType,
    MessageContentType,
    OCSPRequestDataType,
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
    "AuthorizeCertificateStatusEnumType",
    "ClearCacheStatusEnumType",
    "PaymentStatusEnumType",
    "HashAlgorithmEnumType",
    "AuthorizationStatusEnumType",
    "MessageFormatEnumType",
    "EnergyTransferModeEnumType",
    "DayOfWeekEnumType",
    "EvseKindEnumType",
    "GenericStatusEnumType",
]

__all__ = [
    *_ENUMS,
    "AdditionalInfoType",
    "AddressType",
    "AuthorizeFeature",
    "AuthorizeRequest",
    "AuthorizeResponse",
    "CSMSHandler",
    "ChargingStationHandler",
    "ClearCacheFeature",
    "ClearCacheRequest",
    "ClearCacheResponse",
    "CustomDataType",
    "IdTokenInfoType",
    "IdTokenType",
    "MessageContentType",
    "NotifySettlementFeature",
    "NotifySettlementRequest",
    "NotifySettlementResponse",
    "NotifyWebPaymentStartedFeature",
    "NotifyWebPaymentStartedRequest",
    "NotifyWebPaymentStartedResponse",
    "OCSPRequestDataType",
    "PriceType",
    "StatusInfoType",
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
    "VatNumberValidationFeature",
    "VatNumberValidationRequest",
    "VatNumberValidationResponse",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v21", _ENUMS)

AddressType = definition("v21", "AddressType")
AuthorizeRequest = definition("v21", "AuthorizeRequest")
AuthorizeResponse = definition("v21", "AuthorizeResponse")
ClearCacheRequest = definition("v21", "ClearCacheRequest")
ClearCacheResponse = definition("v21", "ClearCacheResponse")
NotifySettlementRequest = definition("v21", "NotifySettlementRequest")
NotifySettlementResponse = definition("v21", "NotifySettlementResponse")
NotifyWebPaymentStartedRequest = definition("v21", "NotifyWebPaymentStartedRequest")
NotifyWebPaymentStartedResponse = definition("v21", "NotifyWebPaymentStartedResponse")
VatNumberValidationRequest = definition("v21", "VatNumberValidationRequest")
VatNumberValidationResponse = definition("v21", "VatNumberValidationResponse")


class AuthorizeFeature(Feature):
    """Asks whether a token, or a contract certificate, may charge."""

    name = "Authorize"
    request_type = AuthorizeRequest
    response_type = AuthorizeResponse
    sender = "station"
    block = "authorization"
    handler = "on_authorize"


class ClearCacheFeature(Feature):
    """Empties the authorisation cache."""

    name = "ClearCache"
    request_type = ClearCacheRequest
    response_type = ClearCacheResponse
    sender = "csms"
    block = "authorization"
    handler = "on_clear_cache"


class NotifySettlementFeature(Feature):
    """Reports what a payment terminal settled, or failed to."""

    name = "NotifySettlement"
    request_type = NotifySettlementRequest
    response_type = NotifySettlementResponse
    sender = "station"
    block = "authorization"
    handler = "on_notify_settlement"


class NotifyWebPaymentStartedFeature(Feature):
    """Tells a station that somebody is paying for one of its EVSEs on the web."""

    name = "NotifyWebPaymentStarted"
    request_type = NotifyWebPaymentStartedRequest
    response_type = NotifyWebPaymentStartedResponse
    sender = "csms"
    block = "authorization"
    handler = "on_notify_web_payment_started"


class VatNumberValidationFeature(Feature):
    """Asks the CSMS to check a VAT number that a driver gave at the station."""

    name = "VatNumberValidation"
    request_type = VatNumberValidationRequest
    response_type = VatNumberValidationResponse
    sender = "station"
    block = "authorization"
    handler = "on_vat_number_validation"


profile = Profile(
    "authorization",
    [
        AuthorizeFeature,
        ClearCacheFeature,
        NotifySettlementFeature,
        NotifyWebPaymentStartedFeature,
        VatNumberValidationFeature,
    ],
    "2.1",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_authorize(self, charging_station_id: str, request: AuthorizeRequest) -> AuthorizeResponse:
        """Asks whether a token, or a contract certificate, may charge."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "Authorize is not offered here")

    async def on_notify_settlement(
        self,
        charging_station_id: str,
        request: NotifySettlementRequest,
    ) -> NotifySettlementResponse:
        """Reports what a payment terminal settled, or failed to."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "NotifySettlement is not offered here")

    async def on_vat_number_validation(
        self,
        charging_station_id: str,
        request: VatNumberValidationRequest,
    ) -> VatNumberValidationResponse:
        """Asks the CSMS to check a VAT number that a driver gave at the station."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "VatNumberValidation is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_clear_cache(self, request: ClearCacheRequest) -> ClearCacheResponse:
        """Empties the authorisation cache."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ClearCache is not offered here")

    async def on_notify_web_payment_started(
        self,
        request: NotifyWebPaymentStartedRequest,
    ) -> NotifyWebPaymentStartedResponse:
        """Tells a station that somebody is paying for one of its EVSEs on the web."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "NotifyWebPaymentStarted is not offered here")
