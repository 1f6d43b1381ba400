# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""A list of tokens, kept in the station, that it may decide by while offline.

Profile "localAuthList" of OCPP 2.0.
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
)

_ENUMS = [
    "UpdateEnumType",
    "SendLocalListStatusEnumType",
    "IdTokenEnumType",
    "AuthorizationStatusEnumType",
    "MessageFormatEnumType",
]

__all__ = [
    *_ENUMS,
    "AdditionalInfoType",
    "AuthorizationData",
    "CSMSHandler",
    "ChargingStationHandler",
    "GetLocalListVersionFeature",
    "GetLocalListVersionRequest",
    "GetLocalListVersionResponse",
    "GroupIdTokenType",
    "IdTokenInfoType",
    "IdTokenType",
    "MessageContentType",
    "SendLocalListFeature",
    "SendLocalListRequest",
    "SendLocalListResponse",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v20", _ENUMS)

AuthorizationData = definition("v20", "AuthorizationData")
GetLocalListVersionRequest = definition("v20", "GetLocalListVersionRequest")
GetLocalListVersionResponse = definition("v20", "GetLocalListVersionResponse")
SendLocalListRequest = definition("v20", "SendLocalListRequest")
SendLocalListResponse = definition("v20", "SendLocalListResponse")


class GetLocalListVersionFeature(Feature):
    """Asks which version of the local list a station holds."""

    name = "GetLocalListVersion"
    request_type = GetLocalListVersionRequest
    response_type = GetLocalListVersionResponse
    sender = "csms"
    block = "localauth"
    handler = "on_get_local_list_version"


class SendLocalListFeature(Feature):
    """Replaces or amends the local list."""

    name = "SendLocalList"
    request_type = SendLocalListRequest
    response_type = SendLocalListResponse
    sender = "csms"
    block = "localauth"
    handler = "on_send_local_list"


profile = Profile(
    "localAuthList",
    [GetLocalListVersionFeature, SendLocalListFeature],
    "2.0",
)


class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_get_local_list_version(
        self,
        request: GetLocalListVersionRequest,
    ) -> GetLocalListVersionResponse:
        """Asks which version of the local list a station holds."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetLocalListVersion is not offered here")

    async def on_send_local_list(self, request: SendLocalListRequest) -> SendLocalListResponse:
        """Replaces or amends the local list."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "SendLocalList is not offered here")
