# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Deciding who may charge and taking payment on the spot.

Profile "authorization" of OCPP 2.1.
"""

import enum
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v21.types import (
    AdditionalInfoType,
    AuthorizationStatusEnumType,
    CustomDataType,
    DayOfWeekEnumType,
    EnergyTransferModeEnumType,
    EvseKindEnumType,
    GenericStatusEnumType,
    HashAlgorithmEnumType,
    IdTokenInfoType,
    IdTokenType,
    MessageContentType,
    MessageFormatEnumType,
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

__all__ = [
    "AdditionalInfoType",
    "AddressType",
    "AuthorizationStatusEnumType",
    "AuthorizeCertificateStatusEnumType",
    "AuthorizeFeature",
    "AuthorizeRequest",
    "AuthorizeResponse",
    "CSMSHandler",
    "ChargingStationHandler",
    "ClearCacheFeature",
    "ClearCacheRequest",
    "ClearCacheResponse",
    "ClearCacheStatusEnumType",
    "CustomDataType",
    "DayOfWeekEnumType",
    "EnergyTransferModeEnumType",
    "EvseKindEnumType",
    "GenericStatusEnumType",
    "HashAlgorithmEnumType",
    "IdTokenInfoType",
    "IdTokenType",
    "MessageContentType",
    "MessageFormatEnumType",
    "NotifySettlementFeature",
    "NotifySettlementRequest",
    "NotifySettlementResponse",
    "NotifyWebPaymentStartedFeature",
    "NotifyWebPaymentStartedRequest",
    "NotifyWebPaymentStartedResponse",
    "OCSPRequestDataType",
    "PaymentStatusEnumType",
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

class AuthorizeCertificateStatusEnumType(enum.StrEnum):
    """The verdict on a contract certificate."""

    ACCEPTED = "Accepted"
    SIGNATURE_ERROR = "SignatureError"
    CERTIFICATE_EXPIRED = "CertificateExpired"
    CERTIFICATE_REVOKED = "CertificateRevoked"
    NO_CERTIFICATE_AVAILABLE = "NoCertificateAvailable"
    CERT_CHAIN_ERROR = "CertChainError"
    CONTRACT_CANCELLED = "ContractCancelled"

class ClearCacheStatusEnumType(enum.StrEnum):
    """Tells whether the cache was emptied."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

class PaymentStatusEnumType(enum.StrEnum):
    """The outcome of an attempt at settlement."""

    SETTLED = "Settled"
    CANCELED = "Canceled"
    REJECTED = "Rejected"
    FAILED = "Failed"

@final
class AddressType(Record):
    """The address of a person or a company."""

    name: str
    """At most 50 characters."""
    address1: str
    """First line; at most 100 characters."""
    address2: str | None
    """Second line; at most 100 characters."""
    city: str
    """At most 100 characters."""
    postal_code: str | None
    """At most 20 characters."""
    country: str
    """Name of the country; at most 50 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["name"],
            Literal["address1"],
            Literal["address2"],
            Literal["city"],
            Literal["postal_code"],
            Literal["country"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        name: str,
        address1: str,
        city: str,
        country: str,
        address2: str | None = None,
        postal_code: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class AuthorizeRequest(Request[AuthorizeResponse]):
    """The token, and what is needed to check a contract certificate.

    Sent by the charging station; answered by AuthorizeResponse.
    """

    id_token: IdTokenType
    certificate: str | None
    """PEM contract certificate and its sub-CAs, leaf first, for the CSMS to check; at most 10000
    characters.
    """
    iso15118_certificate_hash_data: tuple[OCSPRequestDataType, ...] | None
    """To check the contract certificate by OCSP; not needed beside certificate; 1 to 4 items."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["id_token"],
            Literal["certificate"],
            Literal["iso15118_certificate_hash_data"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        id_token: IdTokenType,
        certificate: str | None = None,
        iso15118_certificate_hash_data: Sequence[OCSPRequestDataType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class AuthorizeResponse(Response):
    """The facts that the CSMS knows about the token and the certificate.

    Answers AuthorizeRequest.
    """

    id_token_info: IdTokenInfoType
    certificate_status: AuthorizeCertificateStatusEnumType | None
    allowed_energy_transfer: tuple[EnergyTransferModeEnumType, ...] | None
    """Ways of transfer that the vehicle may choose from; absent: charging only; at least 1 item."""
    tariff: TariffType | None
    """Tariff for this driver."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["id_token_info"],
            Literal["certificate_status"],
            Literal["allowed_energy_transfer"],
            Literal["tariff"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        id_token_info: IdTokenInfoType,
        certificate_status: AuthorizeCertificateStatusEnumType | str | None = None,
        allowed_energy_transfer: Sequence[EnergyTransferModeEnumType | str] | None = None,
        tariff: TariffType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ClearCacheRequest(Request[ClearCacheResponse]):
    """Empty: the action says it all.

    Sent by the CSMS; answered by ClearCacheResponse.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class ClearCacheResponse(Response):
    """Tells whether the cache was emptied.

    Answers ClearCacheRequest.
    """

    status: ClearCacheStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: ClearCacheStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifySettlementRequest(Request[NotifySettlementResponse]):
    """The payment, its amount and its receipt.

    Sent by the charging station; answered by NotifySettlementResponse.
    """

    transaction_id: str | None
    """The transaction that was paid for; absent: cancelled before it started; at most 36 characters."""
    psp_ref: str
    """The payment provider's reference, which is also the idToken; at most 255 characters."""
    status: PaymentStatusEnumType
    status_info: str | None
    """Free text from the terminal; at most 500 characters."""
    settlement_amount: float
    """Amount settled, or that should have been."""
    settlement_time: datetime
    """The moment of the settlement."""
    receipt_id: str | None
    """Number of a receipt that the terminal or the station made; at most 50 characters."""
    receipt_url: str | None
    """The address of a receipt that the terminal or the station made; at most 2000 characters."""
    vat_company: AddressType | None
    """Whom to name on a company's receipt."""
    vat_number: str | None
    """VAT number for a company's receipt; at most 20 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["transaction_id"],
            Literal["psp_ref"],
            Literal["status"],
            Literal["status_info"],
            Literal["settlement_amount"],
            Literal["settlement_time"],
            Literal["receipt_id"],
            Literal["receipt_url"],
            Literal["vat_company"],
            Literal["vat_number"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        psp_ref: str,
        status: PaymentStatusEnumType | str,
        settlement_amount: float | Decimal,
        settlement_time: datetime,
        transaction_id: str | None = None,
        status_info: str | None = None,
        receipt_id: str | None = None,
        receipt_url: str | None = None,
        vat_company: AddressType | None = None,
        vat_number: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifySettlementResponse(Response):
    """The receipt, if the CSMS makes it.

    Answers NotifySettlementRequest.
    """

    receipt_url: str | None
    """The address of the receipt; the station may show it as a QR code; at most 2000 characters."""
    receipt_id: str | None
    """Number of the receipt; at most 50 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["receipt_url"], Literal["receipt_id"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        receipt_url: str | None = None,
        receipt_id: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifyWebPaymentStartedRequest(Request[NotifyWebPaymentStartedResponse]):
    """The EVSE, and the time to wait.

    Sent by the CSMS; answered by NotifyWebPaymentStartedResponse.
    """

    evse_id: int
    """The EVSE that is being paid for; at least 0."""
    timeout: int
    """Seconds after which no payment is to be expected any more."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["evse_id"], Literal["timeout"], Literal["custom_data"]]]
    def __init__(self, *, evse_id: int, timeout: int, custom_data: CustomDataType | None = None) -> None: ...

@final
class NotifyWebPaymentStartedResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers NotifyWebPaymentStartedRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class VatNumberValidationRequest(Request[VatNumberValidationResponse]):
    """The number to check.

    Sent by the charging station; answered by VatNumberValidationResponse.
    """

    vat_number: str
    """At most 20 characters."""
    evse_id: int | None
    """The EVSE where the number was given; at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["vat_number"], Literal["evse_id"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        vat_number: str,
        evse_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class VatNumberValidationResponse(Response):
    """The verdict, with the company's address.

    Answers VatNumberValidationRequest.
    """

    company: AddressType | None
    status_info: StatusInfoType | None
    vat_number: str
    """The number that was asked about; at most 20 characters."""
    evse_id: int | None
    """The EVSE that was asked about; at least 0."""
    status: GenericStatusEnumType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["company"],
            Literal["status_info"],
            Literal["vat_number"],
            Literal["evse_id"],
            Literal["status"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        vat_number: str,
        status: GenericStatusEnumType | str,
        company: AddressType | None = None,
        status_info: StatusInfoType | None = None,
        evse_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

class AuthorizeFeature(Feature[AuthorizeRequest, AuthorizeResponse]):
    """Asks whether a token, or a contract certificate, may charge."""

    request_type: ClassVar[type[AuthorizeRequest]]
    response_type: ClassVar[type[AuthorizeResponse]]

class ClearCacheFeature(Feature[ClearCacheRequest, ClearCacheResponse]):
    """Empties the authorisation cache."""

    request_type: ClassVar[type[ClearCacheRequest]]
    response_type: ClassVar[type[ClearCacheResponse]]

class NotifySettlementFeature(Feature[NotifySettlementRequest, NotifySettlementResponse]):
    """Reports what a payment terminal settled, or failed to."""

    request_type: ClassVar[type[NotifySettlementRequest]]
    response_type: ClassVar[type[NotifySettlementResponse]]

class NotifyWebPaymentStartedFeature(
    Feature[NotifyWebPaymentStartedRequest, NotifyWebPaymentStartedResponse]
):
    """Tells a station that somebody is paying for one of its EVSEs on the web."""

    request_type: ClassVar[type[NotifyWebPaymentStartedRequest]]
    response_type: ClassVar[type[NotifyWebPaymentStartedResponse]]

class VatNumberValidationFeature(Feature[VatNumberValidationRequest, VatNumberValidationResponse]):
    """Asks the CSMS to check a VAT number that a driver gave at the station."""

    request_type: ClassVar[type[VatNumberValidationRequest]]
    response_type: ClassVar[type[VatNumberValidationResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_authorize(
        self,
        charging_station_id: str,
        request: AuthorizeRequest,
        /,
    ) -> Answer[AuthorizeResponse]:
        """Asks whether a token, or a contract certificate, may charge."""
    def on_notify_settlement(
        self,
        charging_station_id: str,
        request: NotifySettlementRequest,
        /,
    ) -> Answer[NotifySettlementResponse]:
        """Reports what a payment terminal settled, or failed to."""
    def on_vat_number_validation(
        self,
        charging_station_id: str,
        request: VatNumberValidationRequest,
        /,
    ) -> Answer[VatNumberValidationResponse]:
        """Asks the CSMS to check a VAT number that a driver gave at the station."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_clear_cache(self, request: ClearCacheRequest, /) -> Answer[ClearCacheResponse]:
        """Empties the authorisation cache."""
    def on_notify_web_payment_started(
        self,
        request: NotifyWebPaymentStartedRequest,
        /,
    ) -> Answer[NotifyWebPaymentStartedResponse]:
        """Tells a station that somebody is paying for one of its EVSEs on the web."""
