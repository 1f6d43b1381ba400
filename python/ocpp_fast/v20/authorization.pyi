# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Deciding who may charge.

Profile "authorization" of OCPP 2.0.
"""

import enum
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final, Literal, final

from ocpp_fast._core import Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v20.types import (
    AdditionalInfoType,
    AuthorizationStatusEnumType,
    CertificateStatusEnumType,
    GroupIdTokenType,
    HashAlgorithmEnumType,
    IdTokenEnumType,
    IdTokenInfoType,
    IdTokenType,
    MessageContentType,
    MessageFormatEnumType,
    OCSPRequestDataType,
)

__all__ = [
    "AdditionalInfoType",
    "AuthorizationStatusEnumType",
    "AuthorizeFeature",
    "AuthorizeRequest",
    "AuthorizeResponse",
    "CSMSHandler",
    "CertificateStatusEnumType",
    "ChargingStationHandler",
    "ClearCacheFeature",
    "ClearCacheRequest",
    "ClearCacheResponse",
    "ClearCacheStatusEnumType",
    "GroupIdTokenType",
    "HashAlgorithmEnumType",
    "IdTokenEnumType",
    "IdTokenInfoType",
    "IdTokenType",
    "MessageContentType",
    "MessageFormatEnumType",
    "OCSPRequestDataType",
    "profile",
]

class ClearCacheStatusEnumType(enum.StrEnum):
    """Tells whether the cache was emptied."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

@final
class AuthorizeRequest(Request[AuthorizeResponse]):
    """The token, and what is needed to check a contract certificate.

    Sent by the charging station; answered by AuthorizeResponse.
    """

    iso15118_certificate_hash_data: tuple[OCSPRequestDataType, ...] | None
    """To check the contract certificate by OCSP; 1 to 4 items."""
    id_token: IdTokenType
    evse_id: tuple[int, ...] | None
    """EVSEs that the driver means to use; at least 1 item."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[Literal["iso15118_certificate_hash_data"], Literal["id_token"], Literal["evse_id"]]
    ]
    def __init__(
        self,
        *,
        id_token: IdTokenType,
        iso15118_certificate_hash_data: Sequence[OCSPRequestDataType] | None = None,
        evse_id: Sequence[int] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class AuthorizeResponse(Response):
    """The facts that the CSMS knows about the token and the certificate.

    Answers AuthorizeRequest.
    """

    id_token_info: IdTokenInfoType
    certificate_status: CertificateStatusEnumType | None
    evse_id: tuple[int, ...] | None
    """EVSEs that the token may use; absent: all; at least 1 item."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[Literal["id_token_info"], Literal["certificate_status"], Literal["evse_id"]]
    ]
    def __init__(
        self,
        *,
        id_token_info: IdTokenInfoType,
        certificate_status: CertificateStatusEnumType | str | None = None,
        evse_id: Sequence[int] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class ClearCacheRequest(Request[ClearCacheResponse]):
    """Empty: the action says it all.

    Sent by the CSMS; answered by ClearCacheResponse.
    """

    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[()]]
    def __init__(self, *, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class ClearCacheResponse(Response):
    """Tells whether the cache was emptied.

    Answers ClearCacheRequest.
    """

    status: ClearCacheStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: ClearCacheStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

class AuthorizeFeature(Feature[AuthorizeRequest, AuthorizeResponse]):
    """Asks whether a token may charge."""

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
        """Asks whether a token may charge."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_clear_cache(self, request: ClearCacheRequest, /) -> Answer[ClearCacheResponse]:
        """Empties the authorisation cache."""
