# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""A list of tokens, kept in the station, that it may decide by while offline.

Profile "localAuthList" of OCPP 2.0.
"""

import enum
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v20.types import (
    AdditionalInfoType,
    AuthorizationStatusEnumType,
    GroupIdTokenType,
    IdTokenEnumType,
    IdTokenInfoType,
    IdTokenType,
    MessageContentType,
    MessageFormatEnumType,
)

__all__ = [
    "AdditionalInfoType",
    "AuthorizationData",
    "AuthorizationStatusEnumType",
    "CSMSHandler",
    "ChargingStationHandler",
    "GetLocalListVersionFeature",
    "GetLocalListVersionRequest",
    "GetLocalListVersionResponse",
    "GroupIdTokenType",
    "IdTokenEnumType",
    "IdTokenInfoType",
    "IdTokenType",
    "MessageContentType",
    "MessageFormatEnumType",
    "SendLocalListFeature",
    "SendLocalListRequest",
    "SendLocalListResponse",
    "SendLocalListStatusEnumType",
    "UpdateEnumType",
    "profile",
]

class UpdateEnumType(enum.StrEnum):
    """The whole list, or its changes."""

    DIFFERENTIAL = "Differential"
    FULL = "Full"

class SendLocalListStatusEnumType(enum.StrEnum):
    """Tells whether the local list was updated."""

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    VERSION_MISMATCH = "VersionMismatch"

@final
class AuthorizationData(Record):
    """One entry of the local list."""

    id_token: IdTokenType
    id_token_info: IdTokenInfoType | None
    """Absent in a differential update: remove the entry."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["id_token"], Literal["id_token_info"]]]
    def __init__(
        self,
        *,
        id_token: IdTokenType,
        id_token_info: IdTokenInfoType | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class GetLocalListVersionRequest(Request[GetLocalListVersionResponse]):
    """Empty: the action says it all.

    Sent by the CSMS; answered by GetLocalListVersionResponse.
    """

    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[()]]
    def __init__(self, *, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class GetLocalListVersionResponse(Response):
    """The version held.

    Answers GetLocalListVersionRequest.
    """

    version_number: int
    """0: there is no list."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["version_number"]]]
    def __init__(self, *, version_number: int, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class SendLocalListRequest(Request[SendLocalListResponse]):
    """The new list, or the entries that change.

    Sent by the CSMS; answered by SendLocalListResponse.
    """

    local_authorization_list: tuple[AuthorizationData, ...] | None
    """Entries to set; in a differential update one without idTokenInfo is removed; at least 1 item."""
    version_number: int
    """Version of the list once this update is applied."""
    update_type: UpdateEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[Literal["local_authorization_list"], Literal["version_number"], Literal["update_type"]]
    ]
    def __init__(
        self,
        *,
        version_number: int,
        update_type: UpdateEnumType | str,
        local_authorization_list: Sequence[AuthorizationData] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class SendLocalListResponse(Response):
    """Tells whether the list was updated.

    Answers SendLocalListRequest.
    """

    status: SendLocalListStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: SendLocalListStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

class GetLocalListVersionFeature(Feature[GetLocalListVersionRequest, GetLocalListVersionResponse]):
    """Asks which version of the local list a station holds."""

    request_type: ClassVar[type[GetLocalListVersionRequest]]
    response_type: ClassVar[type[GetLocalListVersionResponse]]

class SendLocalListFeature(Feature[SendLocalListRequest, SendLocalListResponse]):
    """Replaces or amends the local list."""

    request_type: ClassVar[type[SendLocalListRequest]]
    response_type: ClassVar[type[SendLocalListResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_get_local_list_version(
        self,
        request: GetLocalListVersionRequest,
        /,
    ) -> Answer[GetLocalListVersionResponse]:
        """Asks which version of the local list a station holds."""
    def on_send_local_list(self, request: SendLocalListRequest, /) -> Answer[SendLocalListResponse]:
        """Replaces or amends the local list."""
