# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Deciding who may charge.

Profile "authorization" of OCPP 2.0.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v20.types import (
    AdditionalInfoType,
    GroupIdTokenType,
    IdTokenInfoType,
    IdTokenType,
    MessageContentType,
    OCSPRequestDataType,
)

_ENUMS = [
    "ClearCacheStatusEnumType",
    "HashAlgorithmEnumType",
    "IdTokenEnumType",
    "AuthorizationStatusEnumType",
    "MessageFormatEnumType",
    "CertificateStatusEnumType",
]

__all__ = [
    *_ENUMS,
    "AdditionalInfoType",
    "AuthorizeFeature",
    "AuthorizeRequest",
    "AuthorizeResponse",
    "CSMSHandler",
    "ChargingStationHandler",
    "ClearCacheFeature",
    "ClearCacheRequest",
    "ClearCacheResponse",
    "GroupIdTokenType",
    "IdTokenInfoType",
    "IdTokenType",
    "MessageContentType",
    "OCSPRequestDataType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v20", _ENUMS)

AuthorizeRequest = definition("v20", "AuthorizeRequest")
AuthorizeResponse = definition("v20", "AuthorizeResponse")
ClearCacheRequest = definition("v20", "ClearCacheRequest")
ClearCacheResponse = definition("v20", "ClearCacheResponse")


class AuthorizeFeature(Feature):
    """Asks whether a token may charge."""

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


profile = Profile(
    "authorization",
    [AuthorizeFeature, ClearCacheFeature],
    "2.0",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_authorize(self, charging_station_id: str, request: AuthorizeRequest) -> AuthorizeResponse:
        """Asks whether a token may charge."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "Authorize is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_clear_cache(self, request: ClearCacheRequest) -> ClearCacheResponse:
        """Empties the authorisation cache."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ClearCache is not offered here")
