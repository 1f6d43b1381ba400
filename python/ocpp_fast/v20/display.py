# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Messages on the station's screen.

Profile "display" of OCPP 2.0.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v20.types import ComponentType, EVSEType, MessageContentType

_ENUMS = [
    "ClearMessageStatusEnumType",
    "MessagePriorityEnumType",
    "MessageStateEnumType",
    "GetDisplayMessagesStatusEnumType",
    "DisplayMessageStatusEnumType",
    "MessageFormatEnumType",
]

__all__ = [
    *_ENUMS,
    "CSMSHandler",
    "ChargingStationHandler",
    "ClearDisplayMessageFeature",
    "ClearDisplayMessageRequest",
    "ClearDisplayMessageResponse",
    "ComponentType",
    "EVSEType",
    "GetDisplayMessagesFeature",
    "GetDisplayMessagesRequest",
    "GetDisplayMessagesResponse",
    "MessageContentType",
    "MessageInfoType",
    "NotifyDisplayMessagesFeature",
    "NotifyDisplayMessagesRequest",
    "NotifyDisplayMessagesResponse",
    "SetDisplayMessageFeature",
    "SetDisplayMessageRequest",
    "SetDisplayMessageResponse",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v20", _ENUMS)

MessageInfoType = definition("v20", "MessageInfoType")
ClearDisplayMessageRequest = definition("v20", "ClearDisplayMessageRequest")
ClearDisplayMessageResponse = definition("v20", "ClearDisplayMessageResponse")
GetDisplayMessagesRequest = definition("v20", "GetDisplayMessagesRequest")
GetDisplayMessagesResponse = definition("v20", "GetDisplayMessagesResponse")
NotifyDisplayMessagesRequest = definition("v20", "NotifyDisplayMessagesRequest")
NotifyDisplayMessagesResponse = definition("v20", "NotifyDisplayMessagesResponse")
SetDisplayMessageRequest = definition("v20", "SetDisplayMessageRequest")
SetDisplayMessageResponse = definition("v20", "SetDisplayMessageResponse")


class ClearDisplayMessageFeature(Feature):
    """Removes a message."""

    name = "ClearDisplayMessage"
    request_type = ClearDisplayMessageRequest
    response_type = ClearDisplayMessageResponse
    sender = "csms"
    block = "display"
    handler = "on_clear_display_message"


class GetDisplayMessagesFeature(Feature):
    """Asks which messages are set; NotifyDisplayMessages delivers them in parts."""

    name = "GetDisplayMessages"
    request_type = GetDisplayMessagesRequest
    response_type = GetDisplayMessagesResponse
    sender = "csms"
    block = "display"
    handler = "on_get_display_messages"


class NotifyDisplayMessagesFeature(Feature):
    """Delivers one part of a report on messages."""

    name = "NotifyDisplayMessages"
    request_type = NotifyDisplayMessagesRequest
    response_type = NotifyDisplayMessagesResponse
    sender = "station"
    block = "display"
    handler = "on_notify_display_messages"


class SetDisplayMessageFeature(Feature):
    """Sets a message, or replaces the one with its number."""

    name = "SetDisplayMessage"
    request_type = SetDisplayMessageRequest
    response_type = SetDisplayMessageResponse
    sender = "csms"
    block = "display"
    handler = "on_set_display_message"


profile = Profile(
    "display",
    [
        ClearDisplayMessageFeature,
        GetDisplayMessagesFeature,
        NotifyDisplayMessagesFeature,
        SetDisplayMessageFeature,
    ],
    "2.0",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_notify_display_messages(
        self,
        charging_station_id: str,
        request: NotifyDisplayMessagesRequest,
    ) -> NotifyDisplayMessagesResponse:
        """Delivers one part of a report on messages."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "NotifyDisplayMessages is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_clear_display_message(
        self,
        request: ClearDisplayMessageRequest,
    ) -> ClearDisplayMessageResponse:
        """Removes a message."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ClearDisplayMessage is not offered here")

    async def on_get_display_messages(self, request: GetDisplayMessagesRequest) -> GetDisplayMessagesResponse:
        """Asks which messages are set; NotifyDisplayMessages delivers them in parts."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetDisplayMessages is not offered here")

    async def on_set_display_message(self, request: SetDisplayMessageRequest) -> SetDisplayMessageResponse:
        """Sets a message, or replaces the one with its number."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "SetDisplayMessage is not offered here")
