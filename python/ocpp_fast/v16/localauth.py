# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""A list of identifiers, kept in the charge point, that it may decide by while offline.

Profile "localAuthList" of OCPP 1.6.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v16.types import IdTagInfo

_ENUMS = ["UpdateType", "UpdateStatus", "AuthorizationStatus"]

__all__ = [
    *_ENUMS,
    "AuthorizationData",
    "CSMSHandler",
    "ChargingStationHandler",
    "GetLocalListVersionFeature",
    "GetLocalListVersionRequest",
    "GetLocalListVersionResponse",
    "IdTagInfo",
    "SendLocalListFeature",
    "SendLocalListRequest",
    "SendLocalListResponse",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v16", _ENUMS)

AuthorizationData = definition("v16", "AuthorizationData")
GetLocalListVersionRequest = definition("v16", "GetLocalListVersionRequest")
GetLocalListVersionResponse = definition("v16", "GetLocalListVersionResponse")
SendLocalListRequest = definition("v16", "SendLocalListRequest")
SendLocalListResponse = definition("v16", "SendLocalListResponse")


class GetLocalListVersionFeature(Feature):
    """Asks which version of the local list a charge point holds."""

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
    "1.6",
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
        """Asks which version of the local list a charge point holds."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetLocalListVersion is not offered here")

    async def on_send_local_list(self, request: SendLocalListRequest) -> SendLocalListResponse:
        """Replaces or amends the local list."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "SendLocalList is not offered here")
