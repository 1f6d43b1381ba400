# Generated from rust/protocol/v201.toml by rust/protocol/generate.py; do not edit.
"""Deciding who may charge.

Profile "authorization" of OCPP 2.0.1.
"""

import enum
from collections.abc import Sequence
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v201.types import (
    AdditionalInfoType,
    AuthorizationStatusEnumType,
    CustomDataType,
    HashAlgorithmEnumType,
    IdTokenEnumType,
    IdTokenInfoType,
    IdTokenType,
    MessageContentType,
    MessageFormatEnumType,
    OCSPRequestDataType,
    StatusInfoType,
)

__all__ = [
    "AdditionalInfoType",
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
    "HashAlgorithmEnumType",
    "IdTokenEnumType",
    "IdTokenInfoType",
    "IdTokenType",
    "MessageContentType",
    "MessageFormatEnumType",
    "OCSPRequestDataType",
    "StatusInfoType",
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

@final
class AuthorizeRequest(Request[AuthorizeResponse]):
    """The token, and what is needed to check a contract certificate.

    Sent by the charging station; answered by AuthorizeResponse.
    """

    id_token: IdTokenType
    certificate: str | None
    """PEM contract certificate of the vehicle, for the CSMS to check; at most 5500 characters."""
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
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["id_token_info"], Literal["certificate_status"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        id_token_info: IdTokenInfoType,
        certificate_status: AuthorizeCertificateStatusEnumType | str | None = None,
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

class AuthorizeFeature(Feature[AuthorizeRequest, AuthorizeResponse]):
    """Asks whether a token, or a contract certificate, may charge."""

    request_type: ClassVar[type[AuthorizeRequest]]
    response_type: ClassVar[type[AuthorizeResponse]]

class ClearCacheFeature(Feature[ClearCacheRequest, ClearCacheResponse]):
    """Empties the authorisation cache."""

    request_type: ClassVar[type[ClearCacheRequest]]
    response_type: ClassVar[type[ClearCacheResponse]]

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

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_clear_cache(self, request: ClearCacheRequest, /) -> Answer[ClearCacheResponse]:
        """Empties the authorisation cache."""
