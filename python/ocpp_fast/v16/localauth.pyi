# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""A list of identifiers, kept in the charge point, that it may decide by while offline.

Profile "localAuthList" of OCPP 1.6.
"""

import enum
from collections.abc import Sequence
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v16.types import AuthorizationStatus, IdTagInfo

__all__ = [
    "AuthorizationData",
    "AuthorizationStatus",
    "CSMSHandler",
    "ChargingStationHandler",
    "GetLocalListVersionFeature",
    "GetLocalListVersionRequest",
    "GetLocalListVersionResponse",
    "IdTagInfo",
    "SendLocalListFeature",
    "SendLocalListRequest",
    "SendLocalListResponse",
    "UpdateStatus",
    "UpdateType",
    "profile",
]

class UpdateType(enum.StrEnum):
    """The whole list, or its changes."""

    DIFFERENTIAL = "Differential"
    FULL = "Full"

class UpdateStatus(enum.StrEnum):
    """Tells whether the local list was updated."""

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    NOT_SUPPORTED = "NotSupported"
    VERSION_MISMATCH = "VersionMismatch"

@final
class AuthorizationData(Record):
    """One entry of the local list."""

    id_tag: str
    """The identifier that the entry is about; at most 20 characters."""
    id_tag_info: IdTagInfo | None
    """Absent in a differential update: remove the entry."""
    __match_args__: ClassVar[tuple[Literal["id_tag"], Literal["id_tag_info"]]]
    def __init__(self, *, id_tag: str, id_tag_info: IdTagInfo | None = None) -> None: ...

@final
class GetLocalListVersionRequest(Request[GetLocalListVersionResponse]):
    """Empty: the action says it all.

    Sent by the CSMS; answered by GetLocalListVersionResponse.
    """

    __match_args__: ClassVar[tuple[()]]
    def __init__(self) -> None: ...

@final
class GetLocalListVersionResponse(Response):
    """The version held.

    Answers GetLocalListVersionRequest.
    """

    list_version: int
    """0: the list is empty; -1: the charge point has no local list."""
    __match_args__: ClassVar[tuple[Literal["list_version"]]]
    def __init__(self, *, list_version: int) -> None: ...

@final
class SendLocalListRequest(Request[SendLocalListResponse]):
    """The new list, or the entries that change.

    Sent by the CSMS; answered by SendLocalListResponse.
    """

    list_version: int
    """Version of the list once this update is applied."""
    local_authorization_list: tuple[AuthorizationData, ...] | None
    """Entries to set; in a differential update one without idTagInfo is removed."""
    update_type: UpdateType
    __match_args__: ClassVar[
        tuple[Literal["list_version"], Literal["local_authorization_list"], Literal["update_type"]]
    ]
    def __init__(
        self,
        *,
        list_version: int,
        update_type: UpdateType | str,
        local_authorization_list: Sequence[AuthorizationData] | None = None,
    ) -> None: ...

@final
class SendLocalListResponse(Response):
    """Tells whether the list was updated.

    Answers SendLocalListRequest.
    """

    status: UpdateStatus
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: UpdateStatus | str) -> None: ...

class GetLocalListVersionFeature(Feature[GetLocalListVersionRequest, GetLocalListVersionResponse]):
    """Asks which version of the local list a charge point holds."""

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
        """Asks which version of the local list a charge point holds."""
    def on_send_local_list(self, request: SendLocalListRequest, /) -> Answer[SendLocalListResponse]:
        """Replaces or amends the local list."""
